//! Every screen on the sample town: shown, accessible, and pictured in light, dark and high contrast.

use crate::driver::{Window, new_home};
use thirtyfour::prelude::*;

/// Places of the rail; the one in the header is gone to by itself.
const PLACES: [(&str, &str); 9] = [
    ("Overview", "Where we act"),
    ("Stakeholders", "Al-Noor Mosque"),
    ("Councils", "Riverbend Community Council"),
    ("Initiatives", "Walking school bus"),
    ("Maps", "Who acts where in children’s lives"),
    ("Library", "Theories"),
    ("Reports", "Save as PDF"),
    ("History", "History"),
    ("Settings", "Your role or a nickname"),
];

#[tokio::test]
async fn every_screen_of_the_sample_town_is_accessible_in_every_theme() {
    let window = Window::open(new_home(), None).await;
    window.see("Before you begin").await;
    window.accessible("first start").await;
    window.shot("first-start-light").await;
    window.introduce().await;
    window.see("Start a plan").await;
    window.accessible("welcome").await;
    window.shot("welcome-light").await;
    window.press("Try the sample town").await;
    window.see("Where we act").await;
    for theme in ["light", "dark", "contrast"] {
        window.evaluate(&format!("document.documentElement.setAttribute('data-theme', '{theme}')")).await;
        for (place, words) in PLACES {
            window.press(place).await;
            window.see(words).await;
            if place == "Reports" {
                window.find(By::Css("img[src^='blob:']")).await;
            }
            if place == "Maps" {
                window.find(By::Css("[role=listbox] canvas")).await;
            }
            window.accessible(&format!("{place}, {theme}")).await;
            window.shot(&format!("{}-{theme}", place.to_lowercase())).await;
        }
        window.press("Work together").await;
        window.see("Left out").await;
        window.accessible(&format!("Work together, {theme}")).await;
        window.shot(&format!("together-{theme}")).await;
    }
    window.close().await;
}

/// At 200 % a window of this size has the room of a small one: the rail is a drawer.
#[tokio::test]
async fn every_screen_holds_type_twice_as_large_and_a_name_from_right_to_left() {
    let window = Window::open_first(new_home(), None).await;
    window.press("Try the sample town").await;
    window.press("Settings").await;
    window.fill("Community", "حي النهرين").await;
    window.key(Key::Enter).await;
    window.find(By::XPath("//header//bdi[.='حي النهرين']")).await;
    window.type_twice_as_large().await;
    window.find(By::Css("html[style*='--type-size: 2']")).await;
    for (place, words) in PLACES {
        window.press("Places").await;
        window.click(By::XPath(format!("//*[@role='dialog']//a[normalize-space(.)='{place}']"))).await;
        window.see(words).await;
        window.state(&format!("{} at 200", place.to_lowercase())).await;
        let over = window
            .evaluate("(page => page.scrollWidth - page.clientWidth)(document.getElementById('page'))")
            .await;
        assert_eq!(over, 0, "{place} is wider than the window");
    }
    window.close().await;
}

#[tokio::test]
async fn the_wheel_is_walked_by_keyboard_selected_by_name_and_read_as_a_table() {
    let window = Window::open_first(new_home(), None).await;
    window.press("Try the sample town").await;
    window.press("Maps").await;
    let map = window.find(By::Css("[role=listbox]")).await;
    map.click().await.unwrap();
    let said = "document.querySelector('[role=listbox] [role=option]').textContent";
    window.key(Key::Home).await;
    let first = window.evaluate(said).await.to_string();
    window.key(Key::PageDown).await;
    let second = window.evaluate(said).await.to_string();
    assert_ne!(first, second, "the keyboard does not walk");
    assert!(second.contains("level"), "a mark is not told in words: {second}");
    window.key(Key::Enter).await;
    window.find(By::Css("aside.panel")).await;
    window.accessible("wheel with somebody selected").await;
    window.shot("wheel-selected").await;
    window.press("Table").await;
    window.see("Tied to, or partners").await;
    window.accessible("the wheel as a table").await;
    window.shot("wheel-table").await;
    window.press("Coverage").await;
    window.see("Where initiatives act, and where nobody does").await;
    window.accessible("coverage").await;
    window.shot("coverage").await;
    window.close().await;
}

/// Whoever hears the network finds out who stands between two others: the walk goes along ties, and each says what
/// it is.
#[tokio::test]
async fn the_network_is_walked_along_ties_and_says_who_connects_two() {
    let window = Window::open_first(new_home(), None).await;
    window.press("Try the sample town").await;
    window.press("Maps").await;
    window.press("Network").await;
    window.find(By::Css("[role=listbox][aria-label^='Network']")).await;
    let said = "document.querySelector('[role=listbox] [role=option]').textContent";
    let around = async |name: &str| {
        let field = window.find(By::Css("input[placeholder='Find on the map']")).await;
        field.send_keys(name).await.unwrap();
        window.find(By::Css("[role=listbox] [role=option]")).await;
        window.key(Key::Enter).await;
        window.find(By::XPath(format!("//aside[contains(@aria-label, '{name}')]"))).await;
        let mut seen: Vec<String> = Vec::new();
        for _ in 0..40 {
            window.shift(Key::Right).await;
            let next = window.evaluate(said).await.as_str().unwrap_or_default().to_string();
            if seen.contains(&next) {
                break;
            }
            seen.push(next);
        }
        seen
    };
    let clinic = around("Health Centre").await;
    window.shot("network-selected").await;
    window.accessible("the network with somebody selected").await;
    let school = around("Elementary School").await;
    let between: Vec<&String> = clinic.iter().filter(|one| school.contains(one)).collect();
    for name in ["Newcomer Centre", "School Nurses"] {
        assert!(between.iter().any(|one| one.starts_with(name)), "{name} between {clinic:?} and {school:?}");
    }
    assert!(between.iter().all(|one| one.contains("level") && one.contains("tie")), "{between:?}");
    window.close().await;
}

#[tokio::test]
async fn everything_is_found_by_part_of_its_name_and_opened() {
    let window = Window::open_first(new_home(), None).await;
    window.press("Try the sample town").await;
    window.see("Where we act").await;
    window.control('k', false).await;
    let field = window.find(By::Css("[role=dialog] input")).await;
    field.send_keys("noor").await.unwrap();
    window.see("Al-Noor Mosque").await;
    window.accessible("the palette").await;
    window.shot("palette").await;
    window.key(Key::Enter).await;
    window.find(By::Css("[aria-label='Al-Noor Mosque, details']")).await;
    window.close().await;
}

#[tokio::test]
async fn the_side_panel_keeps_what_is_typed_and_is_accessible() {
    let window = Window::open_first(new_home(), None).await;
    window.press("Try the sample town").await;
    window.press("Stakeholders").await;
    window.see("Al-Noor Mosque").await;
    window.click(By::XPath("//*[@role='row'][contains(., 'Bus Company')]")).await;
    window.find(By::Css("[aria-label='Bus Company, details']")).await;
    window.accessible("side panel").await;
    window.shot("panel-light").await;
    window.close().await;
}

#[tokio::test]
async fn the_window_loads_nothing_from_elsewhere() {
    let window = Window::open_first(new_home(), None).await;
    window.see("Start a plan").await;
    let watch = "const done = arguments[arguments.length - 1]; const seen = []; \
        document.addEventListener('securitypolicyviolation', e => { seen.push(e.effectiveDirective); \
          if (seen.length === 3) done(seen.sort().join(' ')); }); \
        const add = (tag, set) => { const e = document.createElement(tag); set(e); document.body.append(e); }; \
        add('img', e => { e.src = 'https://example.org/a.png'; }); \
        add('script', e => { e.textContent = 'window.ran = true'; }); \
        fetch('https://example.org/').catch(() => {});";
    let seen = window.driver.execute_async(watch, vec![]).await.unwrap().json().clone();
    assert_eq!(seen, "connect-src img-src script-src-elem");
    assert_eq!(window.evaluate("typeof window.ran").await, "undefined");
    assert_eq!(window.evaluate("typeof window.__TAURI__").await, "undefined");
    window.close().await;
}

#[tokio::test]
async fn a_file_that_is_no_plan_gets_kind_words_and_is_left_alone() {
    let home = new_home();
    let wrong = home.path().join("letter.commonroot");
    std::fs::write(&wrong, "Dear council, please find attached").unwrap();
    let window = Window::open_first(home, Some(&wrong)).await;
    window.see("This is a text file, not a plan.").await;
    window.accessible("a refusal").await;
    window.shot("refused").await;
    // The same by the button, and then a good one: nothing stays broken.
    window.answer_dialogs(&[&wrong]);
    window.press("Choose a file").await;
    window.see("This is a text file, not a plan.").await;
    assert_eq!(std::fs::read_to_string(&wrong).unwrap(), "Dear council, please find attached");
    window.press("Try the sample town").await;
    window.see("Where we act").await;
    window.close().await;
}
