//! A council meets, in the real window: planned, held with a quorum, decided, and its minutes on paper.

use crate::driver::{Window, new_home};
use thirtyfour::prelude::*;

/// Types a line into the field of this name and adds it.
async fn add(window: &Window, label: &str, words: &str) {
    window.fill(label, words).await;
    window.key(Key::Enter).await;
}

#[tokio::test]
async fn a_council_meets_decides_and_keeps_its_minutes() {
    let window = Window::open_first(new_home(), None).await;
    window.press("Try the sample town").await;
    window.press("Councils").await;
    window.press("Riverbend Community Council").await;
    window.press("Meetings").await;
    window.see("Earlier").await;
    window.accessible("the meetings of a council").await;
    window.press("Plan a meeting").await;
    window.fill("Day", "31 February 2027").await;
    window.press("Plan it").await;
    window.find(By::Css(".councils-form [aria-invalid]")).await;
    window.fill("Day", "2027-01-18").await;
    window.fill("Begins", "6:30 pm").await;
    window.press("Plan it").await;
    window.see("Monday 18 January 2027, 18:30").await;

    add(&window, "Add to the agenda", "The dark corners on Mill Road 20 min").await;
    window.see("It ends about 18:50").await;
    window.press("All present").await;
    window.see(": quorate.").await;
    add(&window, "Add a decision", "We ask the town for lamps on Mill Road.").await;
    window.find(By::Css("[aria-label='Delete decision 1']")).await;
    add(&window, "Add an action", "Write to the town").await;
    window.find(By::Css("[aria-label='Delete the action: Write to the town']")).await;
    window.state("a meeting being held").await;

    // All of it is found, and taken back step by step.
    window.control('k', false).await;
    window.insert("dark corners").await;
    window.see("Talked about at meetings").await;
    window.key(Key::Escape).await;
    window.press("Print the agenda").await;
    window.see_in("One page", std::time::Duration::from_secs(30)).await;
    window.accessible("the agenda to print").await;
    window.shot("agenda-to-print").await;
    window.press("Back to the meeting").await;
    window.press("Run the meeting").await;
    window.state("a meeting that is run").await;
    window.close().await;
}

#[tokio::test]
async fn the_registers_of_decisions_and_actions_say_what_they_are_for() {
    let window = Window::open_first(new_home(), None).await;
    window.press("Try the sample town").await;
    window.press("Councils").await;
    window.press("Decisions").await;
    window.accessible("the register of decisions").await;
    window.press("Actions").await;
    window.accessible("the register of actions").await;
    window.close().await;
}
