//! A year of the sample town, lived through the real window: what children were heard to need, the gap it shows, an
//! initiative from the library, a decision at a quorate meeting, partners who agree, milestones and readings, a review,
//! and thanks.

use crate::{
    driver::{Window, new_home},
    week::mouse::Mouse,
};
use model::{Author, Commitment, FindingKind, InitiativeStatus, Quorum, Verdict};
use plan::{Plan, System};
use std::path::Path;
use thirtyfour::Key;

const NEED: &str = "Nowhere to sit and be together when it is loud at home";
/// The example it grows from; the initiative bears its name.
const EXAMPLE: &str = "Children help design parks";
const DECISION: &str = "We build the covered benches as the children draw them.";

#[tokio::test]
async fn the_town_lives_a_year() {
    let window = Window::open_first(new_home(), None).await;
    window.press("Try the sample town").await;
    let mouse = Mouse::of(&window);
    hear_the_children(&mouse).await;
    begin_where_nobody_acts(&mouse).await;
    decide_together(&mouse).await;
    make_it_happen(&mouse).await;
    look_back(&mouse).await;
    thank(&mouse).await;
    let plan = window.plans().into_iter().find(|path| path.extension().is_some_and(|e| e == "commonroot"));
    let home = window.close().await;
    holds_the_year(&plan.expect("the sample town lies in the folder of plans"));
    drop(home);
}

/// Types a line into the field of this name, and adds it.
async fn add(window: &Window, field: &str, words: &str) {
    window.fill(field, words).await;
    window.key(Key::Enter).await;
}

/// A round that young people led, and what it found, in a place where no initiative acts.
async fn hear_the_children(mouse: &Mouse<'_>) {
    let window = mouse.window;
    mouse.press_in("nav", "Assessment").await;
    mouse.press("Begin a round").await;
    mouse.write("What it is called", "A walk with the children").await;
    mouse.press("Young people led it").await;
    window.state("beginning a round").await;
    mouse.press("Begin it").await;
    window.see("Began the round A walk with the children").await;
    mouse.choose("…It is a", "Need").await;
    mouse.choose("…Domain", "Shelter").await;
    mouse.choose("…Level", "Individual").await;
    add(window, "What did you find?", NEED).await;
    window.see(&format!("Noted as a need: {NEED}")).await;
    window.state("what a round found").await;
}

/// The gap proposes examples; one of them becomes an initiative of the same domain.
async fn begin_where_nobody_acts(mouse: &Mouse<'_>) {
    let window = mouse.window;
    mouse.press("Start an initiative here: Shelter, Individual").await;
    window.see("These neighbours in the same domain may reach it.").await;
    window.state("examples for a gap").await;
    mouse.press(&format!("Start from this: {EXAMPLE}")).await;
    window.see("It grew from an example of the library").await;
    for (typed, name) in [("tenants", "Tenants’ Union"), ("youth hub", "Youth Hub")] {
        mouse.write("Add a partner by name", typed).await;
        mouse.press_in("[role=listbox]", name).await;
        window.see(&format!("{name} takes part")).await;
    }
}

/// The next meeting is quorate, and decides on it; what it can't settle is somebody's to do.
async fn decide_together(mouse: &Mouse<'_>) {
    let window = mouse.window;
    mouse.press_in("nav", "Councils").await;
    mouse.press("Riverbend Community Council").await;
    mouse.press("Meetings").await;
    mouse.press("Open the next meeting").await;
    mouse.press("All present").await;
    window.see(": quorate.").await;
    add(window, "Add a decision", DECISION).await;
    mouse.press("Dissent, interests, children heard, review … of decision 1").await;
    mouse.choose("…Were children heard?", "Yes").await;
    mouse.choose("…On the initiative", EXAMPLE).await;
    add(window, "Add an action", "Ask the Parks Department for a place").await;
    window.see("Ask the Parks Department for a place").await;
    window.state("a decision of a quorate meeting").await;
}

/// Partners agree, nobody is harmed, it is active; a milestone, and something to count, with its readings.
async fn make_it_happen(mouse: &Mouse<'_>) {
    let window = mouse.window;
    mouse.press_in("nav", "Initiatives").await;
    mouse.press_in("[role=grid]", &format!("{EXAMPLE}…")).await;
    for (name, brings, gains) in [
        ("Tenants’ Union", "The yard behind the flats", "A yard where people meet"),
        ("Youth Hub", "Two youth workers on Saturdays", "More who know the way to us"),
    ] {
        window.fill(&format!("Brings: {name}"), brings).await;
        window.fill(&format!("Gains: {name}"), gains).await;
        mouse.choose(&format!("…Has said: {name}"), "Agreed").await;
    }
    window.state("a collaboration board").await;
    mouse.choose("…Status", "Active").await;
    window.see("Before it starts: could it harm anyone?").await;
    mouse.write("Who could be harmed", "Families who do not want to be seen in the yard").await;
    mouse.write("Who was asked", "The children’s council as a group").await;
    mouse.write("What we do about it", "Nobody is asked for a name, and no pictures are taken").await;
    window.state("could it harm anyone").await;
    mouse.press("Start it").await;
    window.see("It is under way.").await;

    add(window, "Add a milestone", "The benches are drawn").await;
    mouse.press("Reached: The benches are drawn").await;
    window.see("reached").await;
    add(window, "Add something to count or measure", "Afternoons in the yard").await;
    for (day, number) in [("2026-09-30", "3"), ("2026-10-31", "9")] {
        window.fill("Day of a new reading: Afternoons in the yard", day).await;
        window.fill("Number of a new reading: Afternoons in the yard", number).await;
        mouse.press("Add a reading of Afternoons in the yard").await;
        window.see("Added a reading of Afternoons in the yard").await;
    }
    window.state("what was counted").await;
}

/// The plan is held against what it set out to do, beside the review before.
async fn look_back(mouse: &Mouse<'_>) {
    let window = mouse.window;
    mouse.press_in("nav", "Assessment").await;
    mouse.press("Review").await;
    mouse.press("Begin a review").await;
    mouse.press("Begin it").await;
    window.see("Nothing is judged yet.").await;
    mouse.press_in(".asm-verdict", "Partly").await;
    window.see("Judged so far: 1 of").await;
    window.state("a review that has begun").await;
}

async fn thank(mouse: &Mouse<'_>) {
    let window = mouse.window;
    mouse.press("Thanks").await;
    mouse.choose("…For the initiative", EXAMPLE).await;
    add(window, "For what?", "For drawing where they want to sit").await;
    window.see("For what: For drawing where they want to sit").await;
    window.state("thanks").await;
    mouse.press_in("nav", "Overview").await;
    window.see("For drawing where they want to sit").await;
}

/// All of it lies in the file.
fn holds_the_year(path: &Path) {
    let mut plan = Plan::open(path, &Author { name: "Whoever looks".into() }, Box::new(System)).unwrap();
    let all = plan.snapshot().unwrap();

    let heard = plan.assessment().unwrap();
    let round = heard.rounds.iter().find(|round| round.title == "A walk with the children").unwrap();
    let finding = heard.findings.iter().find(|finding| finding.statement == NEED).unwrap();
    assert!(round.youth_led);
    assert_eq!((finding.round, finding.kind), (round.id, FindingKind::Need));

    let one = all.initiatives.iter().find(|each| each.title == EXAMPLE).unwrap();
    assert_eq!(one.status, InitiativeStatus::Active);
    assert!(finding.domain.is_some_and(|domain| one.domains.contains(&domain)), "it answers the gap");
    assert!(one.example.is_some(), "it says where it grew from");
    assert!(one.partners.iter().all(|each| each.commitment == Some(Commitment::Agreed)));
    assert_eq!(one.partners.len(), 2);

    let decision = plan.decisions().unwrap().into_iter().find(|each| each.text == DECISION).unwrap();
    assert_eq!((decision.initiative, decision.children_heard), (Some(one.id), Some(true)));
    let page = plan.meeting(decision.meeting).unwrap();
    let Quorum { present, needed, .. } = page.quorum;
    assert!(needed.is_some_and(|needed| present >= needed), "{present} of {needed:?}");
    assert!(page.actions.iter().any(|action| action.what == "Ask the Parks Department for a place"));

    let progress = plan.progress(one.id).unwrap();
    assert!(progress.milestones.iter().any(|milestone| milestone.done_on.is_some()));
    let values: Vec<f64> = progress.readings.iter().map(|reading| reading.value).collect();
    assert_eq!(values, [3.0, 9.0]);

    let reviews = plan.reviews().unwrap();
    let newest = reviews.iter().max_by_key(|review| review.date.clone()).unwrap();
    let judged = plan.judgements(newest.id).unwrap();
    assert_eq!(judged.iter().map(|each| each.verdict).collect::<Vec<_>>(), [Some(Verdict::Partly)]);
    let thanks = plan.recognitions().unwrap();
    assert!(thanks.iter().any(|each| each.initiative == Some(one.id)));
    assert_eq!(plan.check().unwrap().problems, []);
    plan.close().unwrap();
}
