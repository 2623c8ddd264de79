//! A plan that lives on a stick, worked on in the real window while the stick is pulled out and put in again.

use crate::driver::{Window, new_home};
use model::Author;
use plan::{Plan, System};
use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};
use thirtyfour::prelude::*;

#[tokio::test]
async fn work_goes_on_while_the_stick_is_away_and_is_written_when_it_is_back() {
    let home = new_home();
    let (stick, aside) = (home.path().join("stick"), home.path().join("pocket"));
    fs::create_dir(&stick).unwrap();
    let file = stick.join("Riverbend.commonroot");
    plan::sample::create(&file, &author()).unwrap().close().unwrap();

    let window = Window::open_first(home, Some(&file)).await;
    window.see("Saved here and on the drive").await;
    window.press("Stakeholders").await;
    add(&window, "Late Shift Parents").await;
    holds(&file, "Late Shift Parents").await;

    fs::rename(&stick, &aside).unwrap();
    add(&window, "Errand Riders").await;
    window.press("Overview").await;
    window.see("Saved here; the drive is away").await;
    window.state("the stick is away").await;

    fs::rename(&aside, &stick).unwrap();
    window.see_in("Saved here and on the drive", Duration::from_secs(60)).await;
    holds(&file, "Errand Riders").await;
    let home = window.close().await;
    let left: Vec<_> = fs::read_dir(&stick).unwrap().flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left, ["Riverbend.commonroot"], "nothing else is left on the stick");
    drop(home);
}

fn author() -> Author {
    Author { name: "School nurse".into() }
}

async fn add(window: &Window, name: &str) {
    window.press("Stakeholders").await;
    let field = window.find(By::Css("input[aria-label='Add by name']")).await;
    field.click().await.unwrap();
    window.insert(name).await;
    field.send_keys(Key::Enter).await.unwrap();
    window.see(&format!("Added {name}")).await;
}

/// Waits until a copy of the file holds this stakeholder.
async fn holds(file: &Path, name: &str) {
    let (folder, began) = (new_home(), Instant::now());
    let copy = folder.path().join("copy");
    loop {
        fs::copy(file, &copy).unwrap();
        let plan = Plan::open(&copy, &author(), Box::new(System)).unwrap();
        if plan.stakeholders().unwrap().iter().any(|one| one.name == name) {
            return;
        }
        assert!(began.elapsed() < Duration::from_secs(60), "{name} was not written to the stick");
        plan.close().unwrap();
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
}
