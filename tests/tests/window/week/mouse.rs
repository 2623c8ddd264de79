//! A person who has only a mouse: moves, presses and turns the wheel, and writes nothing but words into the
//! field that was clicked.

use super::{EYES, act};
use crate::driver::Window;
use serde_json::{Value, json};
use std::time::Duration;
use thirtyfour::{By, common::command::Command};
use tokio::time::{Instant, sleep};

/// How long a person waits for something to be there.
const PATIENCE: Duration = Duration::from_secs(20);

/// A place in the window, in CSS pixels from its top left corner.
pub type At = (i64, i64);

/// The mouse of a window.
pub struct Mouse<'a> {
    pub window: &'a Window,
}

impl Mouse<'_> {
    pub fn of(window: &Window) -> Mouse<'_> {
        Mouse { window }
    }

    /// Clicks what is called `name`; "…" stands for anything before or after.
    pub async fn press(&self, name: &str) {
        self.press_in("", name).await;
    }

    /// Clicks what is called `name` inside what matches `within`, a CSS selector.
    pub async fn press_in(&self, within: &str, name: &str) {
        // A list that still grows shorter with what was just typed moves away under the pointer.
        let mut at = self.seen(within, name).await;
        loop {
            sleep(Duration::from_millis(150)).await;
            let still = self.seen(within, name).await;
            if still == at {
                break;
            }
            at = still;
        }
        self.click(at).await;
    }

    /// Clicks at a place.
    pub async fn click(&self, at: At) {
        self.pointer(&[moved(at, 40), json!({ "type": "pointerDown", "button": 0 }), up()]).await;
    }

    /// Presses at one place, moves to another and lets go there.
    pub async fn drag(&self, from: At, to: At) {
        let part = |n: i64| (from.0 + (to.0 - from.0) * n / 6, from.1 + (to.1 - from.1) * n / 6);
        let mut steps = vec![moved(from, 40), json!({ "type": "pointerDown", "button": 0 })];
        steps.extend((1..=6).map(|n| moved(part(n), 60)));
        steps.push(up());
        self.pointer(&steps).await;
    }

    /// As `drag`, with the pointer of the screen: what one part of a page hands to another is carried by the
    /// desktop, which never hears of the driver's pointer.
    pub async fn carry(&self, from: At, to: At) {
        let part = |n: i64| (from.0 + (to.0 - from.0) * n / 12, from.1 + (to.1 - from.1) * n / 12);
        let here = self.window.evaluate("[screenX, screenY]").await;
        let (left, top) = (here[0].as_i64().unwrap_or(0), here[1].as_i64().unwrap_or(0));
        let move_to = |at: At| vec!["mousemove".into(), (left + at.0).to_string(), (top + at.1).to_string()];
        screen_pointer(move_to(from));
        screen_pointer(vec!["mousedown".into(), "1".into()]);
        for n in 1..=12 {
            screen_pointer(move_to(part(n)));
            sleep(Duration::from_millis(40)).await;
        }
        self.window.find(By::Css("[data-drop-target]")).await;
        self.window.shot("carrying a card").await;
        screen_pointer(vec!["mouseup".into(), "1".into()]);
    }

    /// Clicks into a field and writes words there.
    pub async fn write(&self, field: &str, words: &str) {
        self.press(field).await;
        self.type_words(words).await;
    }

    /// Writes words where the last click put the caret.
    pub async fn type_words(&self, words: &str) {
        let press = |c| [json!({ "type": "keyDown", "value": c }), json!({ "type": "keyUp", "value": c })];
        let steps: Vec<Value> = words.chars().flat_map(press).collect();
        act(self.window, json!([{ "type": "key", "id": "keyboard", "actions": steps }])).await;
    }

    /// Opens a choice by its label, and chooses.
    pub async fn choose(&self, label: &str, line: &str) {
        self.press(label).await;
        self.press_in("[role=listbox]", line).await;
    }

    /// Where what is called so lies under the mouse, waited for, and brought into sight by the wheel.
    pub async fn seen(&self, within: &str, name: &str) -> At {
        let look = format!(
            "{EYES}\nconst found = called(arguments[0], arguments[1]).at(-1); return found ? place(found) : null;"
        );
        let end = Instant::now() + PATIENCE;
        let mut last = Value::Null;
        loop {
            let now = self.window.script(&look, vec![json!(name), json!(within)]).await;
            let at = (now["x"].as_i64().unwrap_or(0), now["y"].as_i64().unwrap_or(0));
            // Where it has come to rest: nobody hits what is still moving.
            if now["met"] == true && now == last {
                return at;
            }
            if let Some(roll) = now["roll"].as_i64().filter(|roll| *roll != 0 && now == last) {
                self.wheel(at, roll).await;
            }
            if Instant::now() > end {
                self.window.fail(&format!("{name} can’t be clicked: {now}")).await
            }
            last = now;
            sleep(Duration::from_millis(40)).await;
        }
    }

    /// The middle of what matches `css`, once the window has come to rest.
    pub async fn middle_at_rest(&self, css: &str) -> At {
        let end = Instant::now() + PATIENCE;
        let mut last = Vec::new();
        loop {
            let now = self.window.driver.screenshot_as_png().await.unwrap();
            if now == last {
                break;
            }
            if Instant::now() > end {
                self.window.fail("the window never came to rest").await
            }
            last = now;
            sleep(Duration::from_millis(400)).await;
        }
        let box_of = "const box = document.querySelector(arguments[0]).getBoundingClientRect(); \
             return [Math.round(box.left + box.width / 2), Math.round(box.top + box.height / 2)]";
        let at = self.window.script(box_of, vec![json!(css)]).await;
        (at[0].as_i64().unwrap(), at[1].as_i64().unwrap())
    }

    /// Where words stand.
    pub async fn words(&self, words: &str) -> At {
        let look =
            format!("{EYES}\nconst found = written(arguments[0]); return found ? place(found) : null;");
        let at = self.window.script(&look, vec![json!(words)]).await;
        if at.is_null() {
            self.window.fail(&format!("nowhere: {words}")).await
        }
        (at["x"].as_i64().unwrap(), at["y"].as_i64().unwrap())
    }

    /// Turns the wheel over a place, by so many pixels down.
    async fn wheel(&self, at: At, by: i64) {
        // The driver turns by what is more than the last time, unless it has been told to let go.
        let _ = self.window.driver.handle().cmd(Command::ReleaseActions).await;
        let turn = json!({ "type": "scroll", "x": at.0, "y": at.1, "deltaX": 0, "deltaY": by, "origin": "viewport" });
        act(self.window, json!([{ "type": "wheel", "id": "wheel", "actions": [turn] }])).await;
    }

    async fn pointer(&self, steps: &[Value]) {
        let mouse = json!({ "pointerType": "mouse" });
        act(
            self.window,
            json!([{ "type": "pointer", "id": "mouse", "parameters": mouse, "actions": steps }]),
        )
        .await;
    }
}

fn moved(to: At, milliseconds: u64) -> Value {
    json!({ "type": "pointerMove", "duration": milliseconds, "x": to.0, "y": to.1, "origin": "viewport" })
}

fn screen_pointer(words: Vec<String>) {
    let done = std::process::Command::new("xdotool").args(&words).status();
    assert!(done.is_ok_and(|status| status.success()), "xdotool {words:?} (Debian package xdotool)");
}

fn up() -> Value {
    json!({ "type": "pointerUp", "button": 0 })
}
