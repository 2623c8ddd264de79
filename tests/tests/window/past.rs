//! The plan as it was, in the real window: a day is chosen, seen, held against today, and one thing comes back.

use crate::{
    driver::{Window, new_home},
    fits::fits,
};
use plan::{Plan, System};
use thirtyfour::prelude::*;

#[tokio::test]
async fn a_past_day_is_seen_and_what_was_deleted_since_comes_back() {
    let window = Window::open_first(new_home(), None).await;
    window.press("Try the sample town").await;
    window.see("Where we act").await;
    window.press("Stakeholders").await;
    window.see("Al-Noor Mosque").await;
    delete(&window, "Bus Company").await;

    window.press("History").await;
    window.see("delete Bus Company").await;
    window.state_in_every_theme("history with days").await;
    window.press("See the plan on another day").await;
    window.find(By::Css(".calendar")).await;
    window.state("choosing a day").await;
    window.key(Key::Escape).await;
    see_day(&window, "2026-05-20").await;
    window.see("Only to be read").await;
    window.see("Stakeholders").await;
    window.state_in_every_theme("what changed since a day").await;
    for (part, words) in [
        ("Overview", "Where they act today"),
        ("Stakeholders", "Bus Company"),
        ("Initiatives", "Walking school bus"),
        ("Councils", "Riverbend Community Council"),
    ] {
        window.click(By::XPath(format!("//*[@role='tab'][normalize-space(.)='{part}']"))).await;
        window.see(words).await;
        window.state_in_every_theme(&format!("the past, {}", part.to_lowercase())).await;
    }
    window.click(By::XPath("//*[@role='tab'][normalize-space(.)='Stakeholders']")).await;
    window.press("Bus Company").await;
    window.see("It is not in the plan today.").await;
    window.state("a thing of the past").await;
    window.press("Bring this back").await;
    window.see("This would change today:").await;
    window.state("before something is brought back").await;
    window.press("Bring it back").await;
    window.see("Bus Company is back as it was.").await;
    window.press("Back to today").await;
    window.see("bring back Bus Company").await;
    let path = window.plans().into_iter().find(|p| p.extension().is_some_and(|e| e == "commonroot")).unwrap();
    let home = window.close().await;
    let mut plan = Plan::open(&path, &behaviour::author(), Box::new(System)).unwrap();
    assert!(plan.stakeholders().unwrap().iter().any(|one| one.name == "Bus Company"));
    assert_eq!(plan.check().unwrap().problems, []);
    drop(home);
}

#[tokio::test]
async fn a_step_in_the_middle_is_undone_or_says_what_stands_on_it() {
    let window = Window::open_first(new_home(), None).await;
    window.press("Try the sample town").await;
    window.see("Where we act").await;
    window.press("History").await;
    window.see("Undo this step").await;
    // The first list of names: nearly all that came later stands on it.
    let lines = "[...document.querySelectorAll('.hist li .ways button')].filter(b => b.textContent === 'Undo this step')";
    window.evaluate(&format!("{lines}.at(-2).click()")).await;
    window.see("A later step stands on this one").await;
    window.evaluate("document.querySelector('.hist .banner').scrollIntoView({ block: 'center' })").await;
    window.state_in_every_theme("a later step stands on it").await;
    window.press("Go to the later step").await;
    let line = window.evaluate("document.activeElement.id").await;
    assert!(line.as_str().is_some_and(|id| id.starts_with("step-")), "{line}");
    window.close().await;
}

/// Goes to a day by its address, as the calendar does.
async fn see_day(window: &Window, day: &str) {
    window.evaluate(&format!("location.hash = '#/history?day={day}'")).await;
    window.see("The plan as it was on").await;
}

/// Deletes a stakeholder of the table.
async fn delete(window: &Window, name: &str) {
    window.click(By::XPath(format!("//*[@role='row'][contains(., '{name}')]"))).await;
    window.find(By::Css(format!("[aria-label='{name}, details']"))).await;
    window.click(By::XPath("//aside//button[normalize-space(.)='Delete']")).await;
    window.press("Delete it").await;
    window.see(&format!("Deleted {name}")).await;
}

#[tokio::test]
async fn the_past_fits_with_large_type_and_from_right_to_left() {
    let window = Window::open_first(new_home(), None).await;
    window.press("Try the sample town").await;
    window.see("Where we act").await;
    let parts = ["What changed", "Overview", "Stakeholders", "Initiatives", "Councils"];
    window.resize(1024, 700).await;
    for (how, set) in [
        ("from the right", "document.documentElement.dir = 'rtl'"),
        ("large", "document.documentElement.dir = 'ltr'"),
    ] {
        window.evaluate(&format!("void ({set})")).await;
        if how == "large" {
            window.type_twice_as_large().await;
        }
        see_day(&window, "2026-05-20").await;
        for part in parts {
            window.click(By::XPath(format!("//*[@role='tab'][normalize-space(.)='{part}']"))).await;
            window.find(By::Css("[role=tabpanel] > *")).await;
            let name = format!("the past, {}, {how}", part.to_lowercase());
            fits(&window, &name).await;
            window.state(&name).await;
        }
    }
    window.close().await;
}
