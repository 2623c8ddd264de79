//! Erasing what is kept on a person in the real window: asked with all that goes, done, and proved.

use crate::driver::{Window, new_home};
use model::{Author, Contact, NewPlan, Paper, StakeholderDraft};
use plan::{Plan, System};
use std::{fs, path::Path};
use thirtyfour::prelude::*;

const NAME: &str = "Rosa Ortiz";

#[tokio::test]
async fn a_contact_is_erased_and_no_byte_of_it_is_left() {
    let home = new_home();
    let folder = home.path().join("plans");
    fs::create_dir(&folder).unwrap();
    let file = folder.join("Two Creeks.commonroot");
    with_a_contact(&file);

    let window = Window::open_first(home, Some(&file)).await;
    window.see("Due").await;
    window.see("kept until").await;
    window.state("a contact that is due").await;
    assert!(!holding(&folder, NAME).is_empty());
    window.press("Erase …, Library").await;
    window.see("Erase the contact of Library for good?").await;
    window.see("Take the name out of one other text too").await;
    window.see("This is the one step that cannot be taken back.").await;
    window.state_in_every_theme("before a contact is erased").await;
    window.press("Erase for good").await;
    window.see("The whole file was searched").await;
    window.state("a contact erased").await;
    window.click(By::XPath("//button[normalize-space(.)='Close']")).await;
    window.press("Stakeholders").await;
    window.click(By::XPath("//*[@role='row'][contains(., 'Clinic')]")).await;
    window.find(By::XPath("//textarea[contains(., 'Ask — for the room.')]")).await;
    assert_eq!(holding(&folder, NAME), [""; 0], "while the plan is open");
    let home = window.close().await;
    assert_eq!(holding(&folder, NAME), [""; 0]);
    drop(home);
}

fn with_a_contact(file: &Path) {
    let author = Author { name: "School nurse".into() };
    let new = NewPlan {
        community: "Two Creeks".into(),
        council: "Two Creeks Council".into(),
        language: "en".into(),
        paper: Paper::A4,
        safeguarding_lead: "School nurse".into(),
    };
    let mut plan = Plan::create(file, &new, &author, Box::new(System)).unwrap();
    let contact = Contact {
        role: Some("Head librarian".into()),
        name: Some(NAME.into()),
        channel: None,
        channel_private: false,
        purpose: Some("To plan the reading hour".into()),
        source: Some("Told us herself".into()),
        consent_on: Some("2023-11-20".into()),
        retain_until: Some("2025-11-20".into()),
    };
    let library =
        StakeholderDraft { name: "Library".into(), contact: Some(contact), ..StakeholderDraft::default() };
    let about = Some(format!("Ask {NAME} for the room."));
    let clinic = StakeholderDraft { name: "Clinic".into(), about, ..StakeholderDraft::default() };
    plan.create_stakeholders(vec![library, clinic], &author).unwrap();
    plan.close().unwrap();
}

/// The names of files in a folder, or in one of its folders, that hold these bytes.
fn holding(folder: &Path, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            found.extend(holding(&path, text));
        } else if fs::read(&path).unwrap().windows(text.len()).any(|part| part == text.as_bytes()) {
            found.push(path.display().to_string());
        }
    }
    found
}
