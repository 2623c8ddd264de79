//! A plan with a passphrase in the real window: it is asked for, wrong words are told, the plan is worked on and
//! locked again; and no file that the program or its web view wrote meanwhile tells anything of it.

use crate::driver::{Window, new_home, root, wait_for};
use model::{Author, Passphrase};
use plan::{Keys, System};
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;
use thirtyfour::prelude::*;

const WORDS: &str = "river lamp seven goat";
/// Written in the window while the plan is locked.
const SECRET: &str = "Quokka House";

/// The sample, locked before any window has seen it.
fn locked(home: &TempDir) -> PathBuf {
    let path = home.path().join("Documents/Plan.commonroot");
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let author = Author { name: "Test".into() };
    plan::sample::create(&path, &author).unwrap().close().unwrap();
    plan::set_passphrase(&path, &Keys::none(), Some(&Passphrase::typed(WORDS)), &mut System).unwrap();
    path
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Files of this home that hold something of the plan, in the encodings in which programs keep text.
fn telling(home: &Path) -> Vec<PathBuf> {
    let marks = [SECRET, "Riverbend", "Public Library", "Grace Church", WORDS];
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let marks: Vec<Vec<u8>> = marks.iter().flat_map(|mark| [mark.as_bytes().to_vec(), wide(mark)]).collect();
    let tells = |path: &PathBuf| {
        let bytes = if path.is_file() { fs::read(path).unwrap_or_default() } else { Vec::new() };
        marks.iter().any(|mark| bytes.windows(mark.len()).any(|some| some == mark))
    };
    files(home).into_iter().filter(tells).collect()
}

#[tokio::test]
async fn a_locked_plan_is_opened_worked_on_and_read_by_nobody_else() {
    let home = new_home();
    let path = locked(&home);
    let elsewhere = new_home();
    let list = elsewhere.path().join("list.csv");
    fs::write(&list, "Organisation\nQuokka House\n").unwrap();
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

    window.press("Stakeholders").await;
    window.answer_dialogs(&[&list]);
    window.press("Bring in a list").await;
    window.see("Quokka House").await;
    bring_in(&window).await;
    window.press("Reports").await;
    window.see("pages").await;
    window.see("can be read by anybody").await;
    window.press("Print").await;
    wait_for(&window.home().join("answers.printed")).await;

    // The sheet that is kept on paper, with the passphrase on it.
    window.press("Settings").await;
    window.see("This plan is locked with a passphrase").await;
    window.state("settings, locked").await;
    window.press("Print a recovery sheet…").await;
    window.click(By::XPath("//label[contains(., 'It is printed')]")).await;
    window.fill("Passphrase now", WORDS).await;
    window.state("recovery sheet, asked").await;
    fs::remove_file(window.home().join("answers.printed")).unwrap();
    window.press("Print the sheet").await;
    wait_for(&window.home().join("answers.printed")).await;
    window.key(Key::Escape).await;

    window.press("Lock it now").await;
    window.see("This plan is locked").await;
    let shown = window.evaluate("document.documentElement.outerHTML").await.to_string();
    assert!(!shown.contains(SECRET) && !shown.contains("Riverbend"), "{shown}");
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

    // Another passphrase, and none.
    window.press("Settings").await;
    window.press("Change the passphrase…").await;
    window.fill("Passphrase now", WORDS).await;
    window.fill("New passphrase", "harvest").await;
    window.see("One more").await;
}

async fn bring_in(window: &Window) {
    let _ = (window, root());
}
