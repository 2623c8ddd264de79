//! A council in the real window: a seat filled, its term, its place, and what is done for whoever holds it.

use crate::driver::{Window, new_home};
use thirtyfour::prelude::*;

async fn council() -> Window {
    let window = Window::open_first(new_home(), None).await;
    window.press("Try the sample town").await;
    window.press("Councils").await;
    window.press("Riverbend Community Council").await;
    window.see("At the table").await;
    window
}

/// Waits until the keyboard is on what has this name.
async fn focus_is_on(window: &Window, name: &str) {
    for _ in 0..100 {
        if window.evaluate("document.activeElement.getAttribute('aria-label')").await == name {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let on = window.evaluate("document.activeElement.outerHTML").await;
    panic!("the keyboard is not on {name}, but on {on}");
}

#[tokio::test]
async fn seats_are_moved_by_keyboard_and_say_what_is_wrong_at_the_field() {
    let window = council().await;
    let down = window.find(By::Css("[aria-label^='Move seat 8 down']")).await;
    let name = down.attr("aria-label").await.unwrap().unwrap();
    down.focus().await.unwrap();
    window.key(Key::Enter).await;
    window.see("Moved the seat to place 9 of 16").await;
    focus_is_on(&window, &name.replace("seat 8", "seat 9")).await;
    window.key(Key::Enter).await;
    window.see("Moved the seat to place 10 of 16").await;
    focus_is_on(&window, &name.replace("seat 8", "seat 10")).await;

    window.fill("Seat 1, until", "1 March 2026").await;
    window.key(Key::Enter).await;
    window.see("The end lies before the beginning").await;
    window.accessible("a seat with an end before its beginning").await;
    window.shot("seat-wrong").await;
    window.fill("Seat 1, until", "2028").await;
    window.key(Key::Enter).await;
    // The copy of its words that gives a field its height; nothing is said to be wrong beside it any more.
    window.find(By::Css(".saved-text:not(:has(.wrong)) [data-words='2028 ']")).await;
    window.close().await;
}

#[tokio::test]
async fn what_is_done_for_lived_experience_is_kept_and_its_holder_is_never_shown_unasked() {
    let window = council().await;
    let shown = "document.body.innerText + [...document.querySelectorAll('input, textarea')].map(f => f.value).join(' ')";
    assert!(!window.evaluate(shown).await.as_str().unwrap().contains("Survivors"));
    window.press("Say what is done for whoever takes the seat: Lived experience").await;
    window.find(By::Css("[data-givens] textarea:focus")).await;
    window.insert("Tea, and time to think").await;
    window.key(Key::Tab).await;
    window.see("Not said yet for this seat: support.").await;
    assert!(!window.evaluate(shown).await.as_str().unwrap().contains("Survivors"));
    window.accessible("what is done for a seat").await;
    window.shot("seat-given").await;
    window.close().await;
}
