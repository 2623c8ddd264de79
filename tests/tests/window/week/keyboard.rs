//! A person who has only a keyboard: presses keys where the focus is, and looks where it went.

use super::{EYES, act};
use crate::driver::Window;
use serde_json::{Value, json};
use std::{cell::Cell, time::Duration};
use thirtyfour::Key;
use tokio::time::{Instant, sleep};

/// More presses of Tab than this to get somewhere, and there should be a shorter way.
const FAR: usize = 25;
/// How long a person waits for the focus to come somewhere by itself.
const PATIENCE: Duration = Duration::from_secs(20);

/// What has the keyboard.
#[derive(Debug)]
pub struct Focus {
    pub name: String,
    pub role: String,
    /// The line chosen in the list of a field that keeps the keyboard.
    pub line: String,
    /// Something of it is in the window.
    pub seen: bool,
}

/// The keyboard of a window.
pub struct Keyboard<'a> {
    pub window: &'a Window,
    presses: Cell<usize>,
    furthest: Cell<usize>,
}

impl Keyboard<'_> {
    pub fn of(window: &Window) -> Keyboard<'_> {
        Keyboard { window, presses: Cell::new(0), furthest: Cell::new(0) }
    }

    /// Presses of all keys but letters until now, and of Tab on the longest way.
    pub fn counted(&self) -> (usize, usize) {
        (self.presses.get(), self.furthest.get())
    }

    /// Presses keys one after the other, such as "Tab", "Shift+Tab" or "Control+K".
    pub async fn press(&self, keys: &[&str]) {
        let mut steps = Vec::new();
        for key in keys {
            self.presses.set(self.presses.get() + 1);
            let codes: Vec<char> = key.split('+').map(code).collect();
            steps.extend(codes.iter().map(|c| json!({ "type": "keyDown", "value": c })));
            steps.extend(codes.iter().rev().map(|c| json!({ "type": "keyUp", "value": c })));
        }
        act(self.window, json!([{ "type": "key", "id": "keyboard", "actions": steps }])).await;
    }

    /// Types words.
    pub async fn write(&self, words: &str) {
        let press = |c| [json!({ "type": "keyDown", "value": c }), json!({ "type": "keyUp", "value": c })];
        let steps: Vec<Value> = words.chars().flat_map(press).collect();
        act(self.window, json!([{ "type": "key", "id": "keyboard", "actions": steps }])).await;
    }

    pub async fn focus(&self) -> Focus {
        let found = self.window.script(&format!("{EYES}\nreturn focus();"), vec![]).await;
        let words = |key: &str| found[key].as_str().unwrap_or_default().to_string();
        Focus { name: words("name"), role: words("role"), line: words("line"), seen: found["seen"] == true }
    }

    /// Waits until the keyboard is on what is called `name`: something that was pressed brings it there.
    pub async fn on(&self, name: &str) {
        self.until(&format!("the keyboard is on {name}"), |focus| is(&focus.name, name)).await;
    }

    /// Waits until the focus is as it should be.
    pub async fn until(&self, what: &str, wanted: impl Fn(&Focus) -> bool) {
        let end = Instant::now() + PATIENCE;
        loop {
            let focus = self.focus().await;
            if focus.seen && wanted(&focus) {
                return;
            }
            if Instant::now() > end {
                self.window.fail(&format!("not: {what}; {focus:?}")).await
            }
            sleep(Duration::from_millis(40)).await;
        }
    }

    /// Presses Tab until the keyboard is on what is called `name`.
    pub async fn tab_to(&self, name: &str) {
        let mut passed = Vec::new();
        for count in 0..=FAR {
            let focus = self.focus().await;
            if is(&focus.name, name) {
                assert!(focus.seen, "{name} has the keyboard out of sight");
                self.furthest.set(self.furthest.get().max(count));
                return;
            }
            passed.push(focus.name);
            self.press(&["Tab"]).await;
        }
        self.window.fail(&format!("{name} is further than {FAR} × Tab: {passed:#?}")).await
    }

    /// Goes to a choice by its label, opens it, and chooses.
    pub async fn choose(&self, label: &str, line: &str) {
        self.tab_to(label).await;
        self.press(&["Enter"]).await;
        self.pick(line).await;
        self.on(label).await;
    }

    /// Chooses a line of a list that has opened and taken the keyboard.
    async fn pick(&self, line: &str) {
        self.until("a list has opened", |focus| focus.role == "option").await;
        self.press(&["Home"]).await;
        for _ in 0..FAR {
            if is(&self.focus().await.name, line) {
                self.press(&["Enter"]).await;
                return;
            }
            self.press(&["Down"]).await;
        }
        self.window.fail(&format!("no line {line}")).await
    }

    /// Chooses in a field that offers names while one types.
    pub async fn find(&self, typed: &str, line: &str) {
        self.write(typed).await;
        let offered = format!("{EYES}\nreturn called(arguments[0], '[role=listbox]').length > 0;");
        let end = Instant::now() + PATIENCE;
        while self.window.script(&offered, vec![json!(line)]).await != true {
            if Instant::now() > end {
                self.window.fail(&format!("{line} is not offered")).await
            }
            sleep(Duration::from_millis(40)).await;
        }
        for _ in 0..FAR {
            if is(&self.focus().await.line, line) {
                self.press(&["Enter"]).await;
                return;
            }
            self.press(&["Down"]).await;
        }
        self.window.fail(&format!("{line} can’t be chosen")).await
    }

    /// Finds and does by the palette.
    pub async fn palette(&self, typed: &str, line: &str) {
        self.press(&["Control+k"]).await;
        self.on("Find anything, or do anything").await;
        self.find(typed, line).await;
    }
}

/// Whether a name is the one wanted; "…" stands for anything before or after.
fn is(name: &str, wanted: &str) -> bool {
    match (wanted.strip_prefix('…'), wanted.strip_suffix('…')) {
        (Some(end), _) => name.ends_with(end),
        (_, Some(begin)) => name.starts_with(begin),
        _ => name == wanted,
    }
}

/// The code of a key in WebDriver.
fn code(key: &str) -> char {
    let key = match key {
        "Tab" => Key::Tab,
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Space" => return ' ',
        "Up" => Key::Up,
        "Down" => Key::Down,
        "Left" => Key::Left,
        "Right" => Key::Right,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageDown" => Key::PageDown,
        "Control" => Key::Control,
        "Shift" => Key::Shift,
        "Alt" => Key::Alt,
        letter => return letter.chars().next().unwrap(),
    };
    char::from(key)
}
