//! The recovery sheet of a locked plan: what a council keeps on paper, because nobody can give the passphrase
//! back.

use crate::{Options, Rendered, labels, render, words};
use model::{Id, Paper, Passphrase, Result};
use serde_json::{Value, json};
use words::Words;

/// What stands on the sheet.
pub struct Sheet<'a> {
    /// The plan it opens.
    pub plan: Id,
    /// The name of its file.
    pub file: &'a str,
    /// The folder it is in.
    pub folder: &'a str,
    /// The passphrase; none leaves lines to write it on.
    pub passphrase: Option<&'a Passphrase>,
}

/// Lays out the sheet. A passphrase with characters that no font has is left to be written by hand: a box in its
/// place would open nothing.
pub fn recovery_sheet(sheet: &Sheet<'_>, options: &Options) -> Result<Rendered> {
    let made = render(&data(sheet, options), &[], options, sheet.plan, "recovery");
    // What was laid out is remembered for the next time; a passphrase must not be.
    typst::comemo::evict(0);
    match made? {
        unprintable if sheet.passphrase.is_some() && !unprintable.replaced.is_empty() => {
            recovery_sheet(&Sheet { passphrase: None, ..*sheet }, options)
        }
        made => Ok(made),
    }
}

fn data(sheet: &Sheet<'_>, options: &Options) -> Value {
    let words = Words::new(&options.language);
    let say = |key: &str| words.text(&format!("recovery-{key}"), &[]);
    let (lang, region) = crate::summary::language(&options.language);
    json!({
        "lang": lang,
        "region": region,
        "rtl": words::is_right_to_left(&options.language),
        "paper": match options.paper { Paper::A4 => "a4", Paper::Letter => "us-letter" },
        "title": say("title"),
        "date": labels::in_words(&words, &options.today),
        "passphrase": sheet.passphrase.map(Passphrase::as_str),
        "file": sheet.file,
        "folder": sheet.folder,
        "know": KNOW.iter().map(|key| say(key)).collect::<Vec<_>>(),
        "words": WORDS.iter().map(|key| ((*key).to_string(), say(key).into())).collect::<serde_json::Map<_, _>>(),
    })
}

const WORDS: &[&str] = &[
    "kicker",
    "about",
    "lead",
    "passphrase",
    "write",
    "exactly",
    "where",
    "file",
    "folder",
    "computer",
    "keepers",
    "keeper",
    "place",
    "know",
    "foot",
];
const KNOW: &[&str] = &["know-lost", "know-apart", "know-two", "know-found", "know-other"];
