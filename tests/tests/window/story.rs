//! A council member's first afternoon, in the real window: start a plan, bring in a list, tag, see
//! coverage change, print, undo it all, close, open again, redo.

use crate::driver::{Window, new_home, root, wait_for};
use std::path::{Path, PathBuf};
use thirtyfour::prelude::*;

/// Names as a real town has them.
const NAMES: [&str; 4] = ["Дом культуры", "مركز الأمل", "华星社区", "Casa Río 🌱"];

/// A real list of 244 rows about 11 organisations, if the folder of real files is there; else one of the
/// same shape.
fn list(home: &Path) -> PathBuf {
    let real = root().join("../shared/data/hxl/rowca-3w-hxl.csv");
    if real.is_file() {
        return real;
    }
    let path = home.join("list.csv");
    let mut text = String::from("Cluster,Organization,Country\n#sector,#org,#country\n");
    for row in 0..244 {
        text += &format!("Education,Organisation number {},Mali\n", row % 11);
    }
    std::fs::write(&path, text).unwrap();
    path
}

#[tokio::test]
async fn from_nothing_to_a_printed_summary_and_back() {
    let window = Window::open_first(new_home(), None).await;
    window.see("Start a plan").await;
    window.fill("Your community", "Two Creeks").await;
    window.fill("Your council", "Two Creeks Council").await;
    window.fill("Safeguarding lead", "School nurse").await;
    window.press("Start the plan").await;
    window.see("Begin here").await;
    window.accessible("overview of an empty plan").await;
    window.shot("overview-empty").await;

    // Names by quick add, in four scripts.
    window.press("Stakeholders").await;
    window.see("Who cares for children here?").await;
    window.accessible("stakeholders, none yet").await;
    window.shot("stakeholders-empty").await;
    for name in NAMES {
        let field = window.find(By::Css("input[aria-label='Add by name']")).await;
        field.click().await.unwrap();
        window.insert(name).await;
        field.send_keys(Key::Enter).await.unwrap();
        window.see(name).await;
    }

    // Their own list.
    window.answer_dialogs(&[&list(window.home())]);
    window.press("Bring in a list").await;
    bring_in(&window).await;
    window.see("11 of 15 shown").await;
    window.press("Clear filters").await;
    window.see("15 of 15 shown").await;
    window.accessible("stakeholders").await;

    // Tag and place all of them at once.
    window.find(By::Css("[role=row][tabindex='0']")).await.click().await.unwrap();
    window.control('a', false).await;
    window.see("15 selected").await;
    window.press("Tag").await;
    let tag = window.find(By::Css("input[aria-label='Find or make a tag']")).await;
    tag.send_keys("first list").await.unwrap();
    tag.send_keys(Key::Enter).await.unwrap();
    window.see("Tagged 15").await;
    window.key(Key::Escape).await;
    window.press("Domain or level").await;
    tick(&window, "Safety").await;
    window.see("Added Safety to 15").await;
    tick(&window, "Community").await;
    window.see("Added Community to 15").await;
    window.accessible("tagging several").await;
    window.shot("bulk").await;
    window.key(Key::Escape).await;

    // Coverage has changed.
    window.press("Overview").await;
    window.find(By::Css("button[aria-label^='Safety, Community'][aria-label*='15 stakeholders']")).await;
    window.shot("overview-placed").await;

    // The summary, saved.
    let pdf = window.home().join("summary.pdf");
    window.answer_dialogs(&[&pdf]);
    window.press("Reports").await;
    window.find(By::Css("img[src^='blob:']")).await;
    window.press("Save as PDF").await;
    window.see("summary.pdf").await;
    let text = std::process::Command::new("pdftotext").arg(&pdf).arg("-").output().unwrap();
    let text = String::from_utf8_lossy(&text.stdout).into_owned();
    for name in ["Two Creeks", "Дом культуры", "华星社区"] {
        assert!(text.contains(name), "the summary lacks {name}");
    }
    window.press("Print").await;
    wait_for(&window.home().join("answers.printed")).await;

    // Everything undone, step by step.
    window.press("Stakeholders").await;
    let steps = undo_all(&window).await;
    assert!(steps >= 8, "only {steps} steps: four names, one list, one tag, a domain and a level");
    window.see("Who cares for children here?").await;
    let plan = window.plans().into_iter().find(|p| p.extension().is_some_and(|e| e == "commonroot")).unwrap();

    // Closed, opened again, redone.
    let home = window.close().await;
    let window = Window::open(home, Some(&plan)).await;
    window.press("Stakeholders").await;
    window.see("Who cares for children here?").await;
    for _ in 0..steps {
        redo(&window).await;
    }
    window.see("15 of 15 shown").await;
    for name in NAMES {
        window.see(name).await;
    }
    window.press("Overview").await;
    window.find(By::Css("button[aria-label^='Safety, Community'][aria-label*='15 stakeholders']")).await;
    window.close().await;
}

/// From the chosen file to the list of stakeholders.
async fn bring_in(window: &Window) {
    window.see("Private columns stay out").await;
    window.accessible("choosing a list").await;
    window.press("Choose a file").await;
    window.see("11 new stakeholders").await;
    window.accessible("bringing in a list").await;
    window.shot("import").await;
    window.press("Bring in 11 stakeholders").await;
}

/// Ticks a box by its words.
async fn tick(window: &Window, words: &str) {
    let path = format!("//label[.//input[@type='checkbox']][contains(normalize-space(.), '{words}')]");
    window.click(By::XPath(path)).await;
}

/// Presses Undo until there is nothing left, and says how many steps that took.
async fn undo_all(window: &Window) -> usize {
    for steps in 0..40 {
        let button =
            window.find(By::XPath("//header//button[starts-with(normalize-space(.), 'Undo')]")).await;
        let named = button.text().await.unwrap();
        if !button.is_enabled().await.unwrap() {
            return steps;
        }
        button.click().await.unwrap();
        changed(window, "Undo", &named).await;
    }
    panic!("undo never came to an end");
}

async fn redo(window: &Window) {
    let button = window.find(By::XPath("//header//button[starts-with(normalize-space(.), 'Redo:')]")).await;
    let named = button.text().await.unwrap();
    button.click().await.unwrap();
    changed(window, "Redo", &named).await;
}

/// Waits until the button is called something else, or the same again and ready: two like steps in a
/// row have the same name, so the number of steps in the header's answer is what counts.
async fn changed(window: &Window, which: &str, before: &str) {
    let path = format!("//header//button[starts-with(normalize-space(.), '{which}')]");
    for _ in 0..40 {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        let button = window.find(By::XPath(path.clone())).await;
        if button.text().await.unwrap_or_default() != before {
            return;
        }
    }
}
