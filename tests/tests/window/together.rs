//! Two people on two computers, in the real window: a copy is sent, both go on, the copies come together, every
//! disagreement is decided, and the copy that goes back leaves both with the same plan.

use crate::driver::{Window, new_home, wait_for};
use model::Author;
use plan::{Plan, System};
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;
use thirtyfour::prelude::*;

const PEOPLE: [&str; 3] = ["Public Library", "Grace Church", "Hope Clinic"];
const ABOUT: &str = "What it does for children and families";
/// The library as both know it before the copy is sent, as each then writes, and as they agree in the end.
const BEFORE: &str = "Its doors are open three days a week, so that no child waits in the street.";
const OURS: &str = "Its doors are open two days a week, so that no child waits in the street.";
const THEIRS: &str = "Its doors are open every morning, so that no child waits in the street.";
const AGREED: &str = "Its doors are open on four mornings, so that no child waits in the street.";

#[tokio::test]
async fn two_copies_edited_apart_come_together_and_end_as_one() {
    let stick = new_home();
    let [sent, returned, back] = ["sent", "returned", "back"].map(|name| on(&stick, name));

    // The nurse begins, and sends a whole copy.
    let window = Window::open_first(new_home(), None).await;
    begin(&window).await;
    send(&window, &sent).await;
    let plan = window.plans().into_iter().find(|p| p.extension().is_some_and(|e| e == "commonroot")).unwrap();
    let nurse = window.close().await;

    // Somebody else works on it, on another computer, and sends it back.
    let youth = new_home();
    let theirs = youth.path().join("Two Creeks.commonroot");
    fs::copy(&sent, &theirs).unwrap();
    let window = Window::open(youth, Some(&theirs)).await;
    window.see("Before you begin").await;
    window.fill("Who is writing?", "Youth member 2").await;
    window.press("I have read this, go on").await;
    window.press("Stakeholders").await;
    write(&window, "Public Library", "Area", "both banks").await;
    write(&window, "Public Library", ABOUT, THEIRS).await;
    delete(&window, "Grace Church").await;
    add(&window, "Youth Forum").await;
    save_copy(&window, &returned).await;
    let youth = window.close().await;

    // The nurse went on meanwhile.
    let window = Window::open(nurse, Some(&plan)).await;
    window.press("Stakeholders").await;
    write(&window, "Public Library", "Area", "the old town").await;
    write(&window, "Public Library", ABOUT, OURS).await;
    write(&window, "Grace Church", "Area", "the hill").await;
    bring_in(&window, &returned).await;
    decide(&window).await;
    save_copy(&window, &back).await;
    let nurse = window.close().await;

    // Back on the other computer, all of it fits.
    let window = Window::open(youth, Some(&theirs)).await;
    look_at(&window, &back).await;
    window.see("All of it fits.").await;
    window.state("a copy in which all fits").await;
    window.press("Bring it in").await;
    window.see("Everything fits together.").await;
    let youth = window.close().await;

    let (ours, theirs) = (holds(&plan), holds(&theirs));
    assert_eq!(ours, theirs, "both end with the same stakeholders");
    let names: Vec<&str> = ours.iter().map(|(name, ..)| name.as_str()).collect();
    assert_eq!(names, ["Hope Clinic", "Public Library", "Youth Forum"]);
    let library = &ours[1];
    assert_eq!((library.1.as_deref(), library.2.as_deref()), (Some("both banks"), Some(AGREED)));
    drop((nurse, youth));
}

fn on(stick: &TempDir, name: &str) -> PathBuf {
    stick.path().join(format!("{name}.commonroot"))
}

/// A plan with three stakeholders, one of which says what it does.
async fn begin(window: &Window) {
    window.see("Start a plan").await;
    window.fill("Your community", "Two Creeks").await;
    window.fill("Your council", "Two Creeks Council").await;
    window.fill("Safeguarding lead", "School nurse").await;
    window.press("Start the plan").await;
    window.see("Begin here").await;
    window.press("Stakeholders").await;
    window.see("Who cares for children here?").await;
    for name in PEOPLE {
        add(window, name).await;
    }
    write(window, "Public Library", ABOUT, BEFORE).await;
}

/// Looks at what a partner would get, and sends the whole instead.
async fn send(window: &Window, to: &Path) {
    go(window).await;
    window.see("Everything fits together.").await;
    // Unasked, nothing goes along that a partner may not have.
    window.see("Left out").await;
    window.state_in_every_theme("working together").await;
    window.press("Whole copy").await;
    window.see("as complete as your plan").await;
    window.state("a whole copy").await;
    window.press("For a partner").await;
    window.see("Left out").await;
    save_copy(window, to).await;
    window.state("a copy, saved").await;
}

/// Saves a whole copy.
async fn save_copy(window: &Window, to: &Path) {
    go(window).await;
    window.press("Whole copy").await;
    window.see("as complete as your plan").await;
    window.answer_dialogs(&[to]);
    window.press("Save the copy…").await;
    window.see("The copy is saved.").await;
    wait_for(to).await;
}

/// Chooses a copy and waits for what it would bring.
async fn look_at(window: &Window, copy: &Path) {
    go(window).await;
    window.answer_dialogs(&[copy]);
    window.press("Choose a copy…").await;
    window.see("would come in.").await;
}

/// Brings the copy in, takes it back out as a whole, and brings it in again.
async fn bring_in(window: &Window, copy: &Path) {
    look_at(window, copy).await;
    window.see("Three things will need you.").await;
    window.see("Nothing is written yet.").await;
    window.press("See").await;
    window.see("Youth Forum").await;
    window.state_in_every_theme("a copy before it comes in").await;
    window.press("Bring it in").await;
    window.see("Three things need you.").await;
    window.press("Take the whole copy back out").await;
    window.see("Everything fits together.").await;
    window.press("Stakeholders").await;
    window.see("3 of 3 shown").await;
    look_at(window, copy).await;
    window.press("Bring it in").await;
    window.see("Three things need you.").await;
    window.state_in_every_theme("three things to choose").await;
}

/// Keeps that, writes new, and lets go; leaves for later in between.
async fn decide(window: &Window) {
    in_case(window, "Area served by", "Keep that").await;
    window.see("Kept: both banks").await;
    window.see("1 of 3 decided.").await;
    window.press("Leave for later").await;
    window.see("Copies of this plan disagree about 2 things.").await;
    window.state("the overview while copies disagree").await;
    window.press("Choose what holds").await;
    window.see("Two things need you.").await;
    in_case(window, "What “Public Library” does", "Write new").await;
    window.state("writing something new").await;
    window.fill("What holds", AGREED).await;
    window.press("Keep what I wrote").await;
    window.see("One thing needs you.").await;
    window.state("a thing deleted in one copy").await;
    in_case(window, "“Grace Church”", "Let it go").await;
    window.see("Everything fits together.").await;
}

/// Goes to the place at the end of the header; what is being looked at there is left.
async fn go(window: &Window) {
    window.click(By::Css(".head .together")).await;
    window.see("Bring in a copy").await;
}

/// Presses a button of the case with this in its title.
async fn in_case(window: &Window, title: &str, button: &str) {
    let path = format!(
        "//article[.//h2[contains(normalize-space(.), '{title}')]]//button[normalize-space(.)='{button}']"
    );
    window.click(By::XPath(path)).await;
}

/// Adds a stakeholder by quick add.
async fn add(window: &Window, name: &str) {
    let field = window.find(By::Css("input[aria-label='Add by name']")).await;
    field.click().await.unwrap();
    window.insert(name).await;
    field.send_keys(Key::Enter).await.unwrap();
    window.see(&format!("Added {name}")).await;
}

/// Opens a stakeholder of the table.
async fn open(window: &Window, name: &str) {
    window.click(By::XPath(format!("//*[@role='row'][contains(., '{name}')]"))).await;
    window.find(By::Css(format!("[aria-label='{name}, details']"))).await;
}

/// Writes into a field of the panel, which keeps it when it is left.
async fn write(window: &Window, name: &str, field: &str, words: &str) {
    open(window, name).await;
    window.fill(field, words).await;
    window.key(Key::Tab).await;
    let step =
        if field == ABOUT { format!("change what {name} does") } else { format!("the area {name} serves") };
    window.find(By::XPath(format!("//header//button[contains(normalize-space(.), '{step}')]"))).await;
    window.click(By::Css("aside.panel .x")).await;
}

/// Deletes a stakeholder.
async fn delete(window: &Window, name: &str) {
    open(window, name).await;
    window.click(By::XPath("//aside//button[normalize-space(.)='Delete']")).await;
    window.press("Delete it").await;
    window.see(&format!("Deleted {name}")).await;
}

/// The stakeholders in a plan file by name: area, and what each does. Nothing is open in it.
fn holds(plan: &Path) -> Vec<(String, Option<String>, Option<String>)> {
    let author = Author { name: "Whoever looks".into() };
    let mut plan = Plan::open(plan, &author, Box::new(System)).unwrap();
    assert_eq!(plan.conflicts().unwrap(), [], "copies still disagree");
    let mut all: Vec<_> = plan
        .snapshot()
        .unwrap()
        .stakeholders
        .into_iter()
        .map(|one| (one.name, one.area_served, one.about))
        .collect();
    plan.close().unwrap();
    all.sort();
    all
}
