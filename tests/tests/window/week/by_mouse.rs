//! The first week by mouse alone. Words are typed into fields that were clicked; nothing else is a key.

use super::{
    COUNCIL, EXAMPLE, PEOPLE, holds_the_week,
    mouse::{At, Mouse},
    tells_the_week,
};
use crate::driver::{Window, new_home, wait_for};

/// A place where nothing is on the page of stakeholders: a click beside what has opened closes it.
const BESIDE: At = (900, 700);

#[tokio::test]
async fn a_first_week_by_mouse_alone() {
    let window = Window::open(new_home(), None).await;
    let mouse = Mouse::of(&window);
    begin(&mouse).await;
    name_them(&mouse).await;
    place_them(&mouse).await;
    tie_them(&mouse).await;
    form_a_council(&mouse).await;
    start_together(&mouse).await;
    find_on_the_wheel(&mouse).await;
    print(&mouse).await;
    let plan = window.plans().into_iter().find(|path| path.extension().is_some_and(|e| e == "commonroot"));
    let pdf = window.home().join("summary.pdf");
    tells_the_week(&pdf);
    let _home = window.close().await;
    let all = holds_the_week(&plan.unwrap());
    let dragged = all.initiatives[0].id;
    assert!(all.places.iter().any(|place| place.mark == dragged), "the wheel forgot where it was put");
}

/// From a new computer to an empty plan.
async fn begin(mouse: &Mouse<'_>) {
    let window = mouse.window;
    window.see("Before you begin").await;
    mouse.write("Who is writing?", "School nurse").await;
    mouse.press("I have read this, go on").await;
    window.see("Start a plan").await;
    mouse.press("Who to call").await;
    window.see("Call your emergency number").await;
    window.state("whom to call").await;
    mouse.press_in("[role=dialog]", "Close").await;
    mouse.write("Your community", "Two Creeks").await;
    mouse.press("…Language and paper").await;
    window.state("choosing language and paper").await;
    mouse.press_in("[role=listbox]", "English, A4").await;
    mouse.write("Safeguarding lead", "School nurse").await;
    mouse.press("Start the plan").await;
    window.see("Begin here").await;
}

/// Five names in a row.
async fn name_them(mouse: &Mouse<'_>) {
    let window = mouse.window;
    mouse.press("Add stakeholders").await;
    window.see("Who cares for children here?").await;
    window.state("no stakeholders yet").await;
    mouse.press("Type the first name").await;
    for name in PEOPLE {
        mouse.type_words(name).await;
        mouse.press("Add").await;
        window.see(&format!("Added {name}")).await;
    }
}

/// Two at once, the others one by one.
async fn place_them(mouse: &Mouse<'_>) {
    let window = mouse.window;
    mouse.press("Select Public Library").await;
    mouse.press("Select Elm Street School").await;
    window.see("2 selected").await;
    mouse.press("Domain or level").await;
    mouse.press("Education").await;
    window.see("Added Education to 2").await;
    mouse.press("Community").await;
    window.see("Added Community to 2").await;
    mouse.click(BESIDE).await;
    mouse.press("Clear the selection").await;
    let rest = [
        ("Hope Clinic", "Physical health", "Community"),
        ("Grace Church", "Relationships", "Family"),
        ("Youth Forum", "Relationships", "Individual"),
    ];
    for (name, domain, level) in rest {
        mouse.press_in("[role=grid]", &format!("{name}…")).await;
        for (of, which) in [("Domains", domain), ("Levels", level)] {
            mouse.press(&format!("Choose: {of}")).await;
            mouse.press(which).await;
            window.see(&format!("Added {which}")).await;
            mouse.click(BESIDE).await;
        }
        mouse.press_in("aside", "Close").await;
    }
    window.state_in_every_theme("five stakeholders, placed").await;
}

/// Two ties of one, then one of another.
async fn tie_them(mouse: &Mouse<'_>) {
    let window = mouse.window;
    let ties = [
        ("Public Library", "elm", "Elm Street School", "Work jointly", "Collaboration…"),
        ("Public Library", "hope", "Hope Clinic", "Refers families", "Cooperation…"),
        ("Youth Forum", "elm", "Elm Street School", "Coordinate", "Coordination…"),
    ];
    for (name, typed, other, kind, intensity) in ties {
        mouse.press_in("[role=grid]", &format!("{name}…")).await;
        mouse.press("Add a tie").await;
        mouse.write("Tied to", typed).await;
        mouse.press_in("[role=listbox]", other).await;
        mouse.choose("…What ties them", kind).await;
        if kind == "Refers families" {
            mouse.write("On what consent", "The family agrees each time").await;
        }
        mouse.choose("…How close", intensity).await;
        mouse.press("Add the tie").await;
        window.see(&format!("Tied {name} and {other}")).await;
        mouse.press_in("aside fieldset", "Close").await;
    }
    mouse.press("Change the tie to Elm Street School").await;
    window.see("Remove the tie").await;
    window.state("a tie, open").await;
}

/// A council with six seats, three of them filled.
async fn form_a_council(mouse: &Mouse<'_>) {
    let window = mouse.window;
    mouse.press("Councils").await;
    window.see("Who sits down together?").await;
    window.state("no councils yet").await;
    mouse.press("Form the first council").await;
    mouse.write("Name", COUNCIL).await;
    mouse.press("Start with the usual seats").await;
    window.state("forming a council without seats").await;
    mouse.press("Form it").await;
    window.see("A table without seats").await;
    for number in 1..=6 {
        mouse.press("Add a seat").await;
        window.see(&format!("None of {number} seats filled")).await;
    }
    let holders = [("elm", "Elm Street School"), ("pub", "Public Library"), ("you", "Youth Forum")];
    for (number, (typed, name)) in (1..).zip(holders) {
        mouse.write(&format!("Seat {number}, held by"), typed).await;
        if number == 1 {
            window.state("choosing who holds a seat").await;
        }
        mouse.press_in("[role=listbox]", name).await;
        window.see(&format!("{name} now holds the seat")).await;
    }
    mouse.choose("…Seat 6, voice", "Youth").await;
    window.state("a council by mouse").await;
}

/// An initiative from the library, planned by dragging its card, with three partners.
async fn start_together(mouse: &Mouse<'_>) {
    let window = mouse.window;
    mouse.press("Initiatives").await;
    window.see("What will you do together?").await;
    window.state("no initiatives yet").await;
    mouse.press("Look in the library").await;
    mouse.press(&format!("Start from this: {EXAMPLE}")).await;
    window.see("It grew from an example of the library").await;
    let partners = [
        ("elm", "Elm Street School", "Two teachers and the hall", "Agreed"),
        ("pub", "Public Library", "Rooms in the evening", "Agreed"),
        ("gra", "Grace Church", "A van on Fridays", "Asked"),
    ];
    for (typed, name, ..) in partners {
        mouse.write("Add a partner by name", typed).await;
        mouse.press_in("[role=listbox]", name).await;
        window.see(&format!("{name} takes part")).await;
    }
    window.state("adding partners").await;
    mouse.choose("…Role: Grace Church", "Host").await;
    for (_, name, brings, said) in partners {
        mouse.write(&format!("Brings: {name}"), brings).await;
        mouse.choose(&format!("…Has said: {name}"), said).await;
    }
    mouse.press_in("nav", "Initiatives").await;
    mouse.press("Board").await;
    window.see("Agreed, with somebody to lead it.").await;
    window.state("the board").await;
    let card = mouse.seen("[role=grid]", &format!("{EXAMPLE}…")).await;
    let column = mouse.words("Agreed, with somebody to lead it.").await;
    mouse.carry(card, column).await;
    window.see("is now: Planned").await;
    window.state_in_every_theme("the board, with a card moved").await;
}

/// Search and fly; what is found is selected, and moved by hand.
async fn find_on_the_wheel(mouse: &Mouse<'_>) {
    let window = mouse.window;
    mouse.press("Maps").await;
    window.see("5 stakeholders 1 initiative 3 ties").await;
    mouse.write("Find on the map", "after-school").await;
    window.state("finding on the wheel").await;
    mouse.press_in("[role=listbox]", &format!("{EXAMPLE}…")).await;
    window.see("Open page").await;
    // What was found has come to the middle of the map.
    let middle = mouse.middle_at_rest(".mapcanvas").await;
    mouse.drag(middle, (middle.0 - 60, middle.1 - 30)).await;
    window.see("placed by hand").await;
    window.state("the wheel, moved by hand").await;
}

/// The summary, as a file and on paper.
async fn print(mouse: &Mouse<'_>) {
    let window = mouse.window;
    window.answer_dialogs(&[&window.home().join("summary.pdf")]);
    mouse.press("Reports").await;
    window.see("pages, as they will be printed").await;
    mouse.press("Save as PDF").await;
    window.see("Saved as").await;
    mouse.press("Print").await;
    wait_for(&window.home().join("answers.printed")).await;
}
