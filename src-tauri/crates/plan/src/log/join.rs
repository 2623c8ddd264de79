//! How what two copies say of one cell, neither having seen the other, becomes what is shown.

use crate::log::weave;
use rusqlite::types::Value;

/// What decides when a cell has several heads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Join {
    /// The newest shows.
    Newest,
    /// Words written in different places of a long note stand together; otherwise the newest shows.
    Words,
    /// The stricter shows, whichever is newer (safeguarding rule 16).
    Strictest,
}

/// Long notes, by table.
const NOTES: &[(&str, &[&str])] = &[
    ("plan", &["vision"]),
    ("stakeholder", &["about", "data_conditions"]),
    ("offer", &["text"]),
    ("need", &["text"]),
    ("council", &["purpose", "how_chosen", "space", "voice", "audience", "influence"]),
    (
        "initiative",
        &[
            "purpose",
            "who_could_be_harmed",
            "who_was_asked",
            "what_we_do",
            "activities",
            "outcomes",
            "lessons",
        ],
    ),
    ("partner", &["brings", "gains", "key_action"]),
    ("tie", &["note"]),
    ("meeting", &["notes"]),
    ("agenda_item", &["notes"]),
    ("decision", &["text", "dissent", "interests", "children_said"]),
    ("ask", &["asked", "decided", "changed"]),
    ("reading", &["note"]),
    ("factor", &["evidence"]),
    ("population_group", &["strengths", "burdens", "evidence"]),
    ("round", &["who_took_part"]),
    ("finding", &["statement", "evidence"]),
    ("review", &["who_took_part"]),
    ("judgement", &["note"]),
    ("recognition", &["what"]),
    ("framework_item", &["about", "asks"]),
];

/// What protects somebody: who may see a record, and whether it may be shown on maps, in print, in copies.
const PROTECTS: &[&str] = &["sensitivity", "do_not_map"];

/// From widest to narrowest, as `model::Sensitivity` is written.
const WIDEST_FIRST: &[&str] = &["public", "council", "restricted", "confidential"];

/// What decides in this column.
pub(crate) fn of(table: &str, column: &str) -> Join {
    if PROTECTS.contains(&column) {
        Join::Strictest
    } else if NOTES.iter().any(|(name, columns)| *name == table && columns.contains(&column)) {
        Join::Words
    } else {
        Join::Newest
    }
}

/// A word that is not known may be a stricter one than all that are.
fn strictness(value: &Value) -> i64 {
    match value {
        Value::Integer(n) => *n,
        Value::Text(word) => {
            let place = WIDEST_FIRST.iter().position(|known| known == word);
            place.unwrap_or(WIDEST_FIRST.len()) as i64
        }
        // Who sees it was never said: the council does.
        Value::Null => 1,
        _ => 0,
    }
}

/// What is shown of a cell.
pub(crate) struct Shown {
    pub value: Value,
    /// Nobody needs to choose: the heads are alike, or were woven together.
    pub settled: bool,
}

impl Join {
    /// What shows of several heads, newest first. `base` is what all of them built on.
    pub fn shown(self, heads: &[&Value], base: Option<&Value>) -> Shown {
        let newest = heads.first().map_or(Value::Null, |value| (*value).clone());
        if heads.iter().all(|value| **value == newest) {
            return Shown { value: newest, settled: true };
        }
        let value = match self {
            Join::Newest => newest,
            // The newest of the strictest: which one does not matter, since they are alike.
            Join::Strictest => {
                let strictest = heads.iter().rev().max_by_key(|value| strictness(value));
                strictest.map_or(newest, |value| (*value).clone())
            }
            Join::Words => match woven(heads, base) {
                Some(value) => return Shown { value, settled: true },
                None => newest,
            },
        };
        Shown { value, settled: false }
    }
}

/// The heads in one text, if no two of them wrote in the same place. A note that was emptied is none.
fn woven(heads: &[&Value], base: Option<&Value>) -> Option<Value> {
    let text = |value: &Value| match value {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    };
    let base = base.and_then(text)?;
    // Oldest first, so that every copy of the plan weaves in the same order.
    let mut texts = heads.iter().rev().map(|value| text(value));
    let first = texts.next()??;
    texts.try_fold(first, |woven, next| weave::weave(&base, &woven, &next?)).map(Value::Text)
}
