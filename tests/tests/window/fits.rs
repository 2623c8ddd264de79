//! Everything fits: type at twice its size in the smallest window, and lines from right to left.

use crate::driver::{Window, new_home};
use thirtyfour::prelude::*;

/// Each place with words that say it is there.
const PLACES: [(&str, &str); 8] = [
    ("Overview", "Where we act"),
    ("Stakeholders", "Al-Noor Mosque"),
    ("Councils", "Riverbend Community Council"),
    ("Initiatives", "Walking school bus"),
    ("Library", "Theories"),
    ("Reports", "Save as PDF"),
    ("History", "History"),
    ("Settings", "Your role or a nickname"),
];

/// What reaches beyond the window sideways, where nobody could get to it, and what a line is too short for.
const LOST: &str = "(() => {
  const page = document.getElementById('page') ?? document.scrollingElement;
  const found = page.scrollWidth > page.clientWidth + 1 ? ['the page is ' + page.scrollWidth + ' wide'] : [];
  for (const e of document.querySelectorAll('.head *, #page *, main *')) {
    if (e.closest('.vh, svg, [aria-hidden=true], .skip')) continue;
    const { left, right, width } = e.getBoundingClientRect();
    if (width < 2 || (right <= innerWidth + 1 && left >= -1)) continue;
    let above = e.parentElement;
    while (above && above !== page && getComputedStyle(above).overflowX === 'visible') above = above.parentElement;
    if (!above || above === page) found.push(e.tagName + ' ' + e.className + ': ' + e.textContent.slice(0, 40));
  }
  return found.slice(0, 8);
})()";

pub async fn fits(window: &Window, what: &str) {
    let lost = window.evaluate(LOST).await;
    assert_eq!(lost, serde_json::json!([]), "{what}");
}

/// Goes to a place through the drawer, which large type puts in the place of the rail.
async fn go(window: &Window, place: &str) {
    window.press("Places").await;
    window.click(By::XPath(format!("//*[@role='dialog']//a[normalize-space(.)='{place}']"))).await;
}

#[tokio::test]
async fn at_twice_the_type_in_the_smallest_window_nothing_is_lost() {
    let window = Window::open(new_home(), None).await;
    window.resize(1024, 700).await;
    window.see("Before you begin").await;
    window.introduce().await;
    window.press("Try the sample town").await;
    window.see("Where we act").await;
    window.press("Settings").await;
    window.see("Type size").await;
    window.type_twice_as_large().await;
    window.see("200 %").await;
    for (place, words) in PLACES {
        go(&window, place).await;
        window.see(words).await;
        fits(&window, place).await;
        window.accessible(&format!("{place}, large type")).await;
        window.shot(&format!("{}-large", place.to_lowercase())).await;
    }
    window.click(By::Css(".head .together")).await;
    window.see("Left out").await;
    fits(&window, "Work together").await;
    window.accessible("Work together, large type").await;
    window.shot("together-large").await;
    go(&window, "Councils").await;
    window.press("Riverbend Community Council").await;
    window.see("At the table").await;
    fits(&window, "a council").await;
    window.accessible("a council, large type").await;
    window.shot("council-large").await;
    window.close().await;
}

#[tokio::test]
async fn from_right_to_left_nothing_is_lost() {
    let window = Window::open_first(new_home(), None).await;
    window.press("Try the sample town").await;
    window.see("Where we act").await;
    for (width, height) in [(1024, 700), (1440, 900)] {
        window.resize(width, height).await;
        window.evaluate("void (document.documentElement.dir = 'rtl')").await;
        for (place, words) in PLACES {
            window.press(place).await;
            window.see(words).await;
            fits(&window, place).await;
            window.shot(&format!("{}-rtl-{width}", place.to_lowercase())).await;
        }
        window.press("Work together").await;
        window.see("Left out").await;
        fits(&window, "Work together").await;
        window.shot(&format!("together-rtl-{width}")).await;
        window.press("Councils").await;
        window.press("Riverbend Community Council").await;
        window.see("At the table").await;
        fits(&window, "a council").await;
        window.shot(&format!("council-rtl-{width}")).await;
    }
    window.close().await;
}
