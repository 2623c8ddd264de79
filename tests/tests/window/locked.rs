//! A plan with a passphrase in the real window: it is asked for, wrong words are told, the plan is worked on and
//! locked again; and no file that the program or its web view wrote meanwhile tells anything of it.

use crate::driver::{Window, new_home, wait_for};
use model::{Author, Passphrase, StakeholderDraft};
use plan::{Keys, Plan, System};
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;
use thirtyfour::prelude::*;

const WORDS: &str = "river lamp seven goat";
/// Written in the window while the plan is locked.
const SECRET: &str = "Quokka House";

/// What somebody else wrote into a copy that anybody can read.
const THEIRS: &str = "Numbat Club";

fn author() -> Author {
    Author { name: "Test".into() }
}

/// The sample, locked before any window has seen it; and a copy of it elsewhere in which somebody went on.
fn locked(home: &TempDir, elsewhere: &TempDir) -> (PathBuf, PathBuf) {
    let path = home.path().join("Documents/Plan.commonroot");
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let copy = elsewhere.path().join("Copy.commonroot");
    let plan = plan::sample::create(&path, &author()).unwrap();
    plan.save_copy(&copy).unwrap();
    plan.close().unwrap();
    let mut theirs = Plan::open(&copy, &author(), Box::new(System)).unwrap();
    let draft = StakeholderDraft { name: THEIRS.into(), ..StakeholderDraft::default() };
    theirs.create_stakeholders(vec![draft], &author()).unwrap();
    theirs.close().unwrap();
    plan::set_passphrase(&path, &Keys::none(), Some(&Passphrase::typed(WORDS)), &mut System).unwrap();
    (path, copy)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Files of this home that hold something of the plan, in the encodings in which programs keep text.
fn telling(home: &Path) -> Vec<PathBuf> {
    let marks = [SECRET, THEIRS, "Riverbend", "Public Library", "Grace Church", WORDS];
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let marks: Vec<Vec<u8>> = marks.iter().flat_map(|mark| [mark.as_bytes().to_vec(), wide(mark)]).collect();
    let tells = |path: &PathBuf| {
        // Sockets and pipes hold nothing.
        let bytes = if path.is_file() { fs::read(path).unwrap_or_default() } else { Vec::new() };
        marks.iter().any(|mark| bytes.windows(mark.len()).any(|some| some == mark))
    };
    files(home).into_iter().filter(tells).collect()
}

#[tokio::test]
async fn a_locked_plan_is_opened_worked_on_and_read_by_nobody_else() {
    let (home, elsewhere) = (new_home(), new_home());
    let (path, copy) = locked(&home, &elsewhere);
    assert_eq!(telling(home.path()), [] as [PathBuf; 0]);

    let window = Window::open_first(home, Some(&path)).await;
    window.see("This plan is locked").await;
    window.state_in_every_theme("unlock").await;
    window.fill("Passphrase", "river lamp seven").await;
    window.key(Key::Enter).await;
    window.see("This passphrase does not open the plan").await;
    window.state("unlock, wrong").await;
    window.fill("Passphrase", WORDS).await;
    window.key(Key::Enter).await;
    window.see("What stands out").await;

    work(&window, &copy).await;

    window.press("Settings").await;
    window.see("This plan has a passphrase").await;
    window.evaluate("document.getElementById('page').scrollTo(0, 1e6)").await;
    window.state("settings, locked").await;
    print_sheet(&window).await;
    window.press("Lock it now").await;
    window.see("This plan is locked").await;
    let shown = window.evaluate("document.documentElement.outerHTML").await.to_string();
    assert!(!shown.contains(SECRET) && !shown.contains("Riverbend"), "the page still holds the plan");
    assert_eq!(telling(window.home()), [] as [PathBuf; 0]);

    // Closed and opened again, all that is known of it is where it is.
    let home = window.close().await;
    assert_eq!(telling(home.path()), [] as [PathBuf; 0]);
    let window = Window::open(home, None).await;
    window.see("A locked plan").await;
    window.state("welcome, locked plan").await;
    window.click(By::XPath("//button[contains(., 'A locked plan')]")).await;
    window.see("This plan is locked").await;
    window.fill("Passphrase", WORDS).await;
    window.press("Open the plan").await;
    window.see("What stands out").await;
    take_away(&window).await;
    let home = window.close().await;
    assert!(telling(home.path()).contains(&path), "the passphrase is gone, and so is what it was for");
    let plan = Plan::open(&path, &author(), Box::new(System)).unwrap();
    let names: Vec<String> = plan.stakeholders().unwrap().into_iter().map(|one| one.name).collect();
    assert!([SECRET, THEIRS].iter().all(|name| names.iter().any(|each| each == name)));
}

/// Adds, brings in, looks at a document and prints it.
async fn work(window: &Window, copy: &Path) {
    window.press("Stakeholders").await;
    let field = window.find(By::Css("input[aria-label='Add by name']")).await;
    field.click().await.unwrap();
    window.insert(SECRET).await;
    field.send_keys(Key::Enter).await.unwrap();
    window.see(&format!("Added {SECRET}")).await;
    window.press("Work together").await;
    window.see("Anybody can read it").await;
    window.answer_dialogs(&[copy]);
    window.press("Choose a copy…").await;
    window.see("Nothing is written yet.").await;
    window.press("Bring it in").await;
    window.see("Everything fits together.").await;
    window.press("Reports").await;
    window.see("a document or picture you save from it can be read by anybody").await;
    window.see("as they will be printed").await;
    window.press("Print").await;
    wait_for(&window.home().join("answers.printed")).await;
    fs::remove_file(window.home().join("answers.printed")).unwrap();
}

/// Prints the sheet that is kept on paper, with the passphrase on it.
async fn print_sheet(window: &Window) {
    window.press("Print a recovery sheet…").await;
    window.click(By::XPath("//label[contains(., 'It is printed')]")).await;
    window.fill("Passphrase now", WORDS).await;
    window.state("recovery sheet, asked").await;
    window.press("Print the sheet").await;
    wait_for(&window.home().join("answers.printed")).await;
    window.key(Key::Escape).await;
}

/// Changes the passphrase, and takes it away.
async fn take_away(window: &Window) {
    const NEW: &str = "harvest lantern mint cello";
    window.press("Settings").await;
    window.press("Change the passphrase…").await;
    window.fill("Passphrase now", WORDS).await;
    window.fill("New passphrase", NEW).await;
    window.see("Hard to guess.").await;
    window.fill("The same again", NEW).await;
    window.state("changing the passphrase").await;
    window.press("Change it").await;
    window.see("The plan has its new passphrase.").await;
    window.state("passphrase changed").await;
    window.key(Key::Escape).await;
    window.press("Take the passphrase away…").await;
    window.see("Take it away").await;
    window.state("taking the passphrase away").await;
    window.fill("Passphrase now", NEW).await;
    window.press("Take it away").await;
    window.see("The passphrase is gone: anybody can read this plan.").await;
    window.key(Key::Escape).await;
    window.see("Lock with a passphrase…").await;
    window.press("Lock with a passphrase…").await;
    window.press("Suggest one").await;
    window.state("locking").await;
    window.key(Key::Escape).await;
}
