//! `merge PLAN OTHER`: brings in a copy of the plan, or only says what it would bring.

use super::{
    passphrase::Asked,
    run::{say, say_json},
};
use clap::ArgMatches;
use model::{
    Author, Conflict, LeftOutKind, MergeChange, MergeChangeKind, MergePreview, Refusal, Result, Version,
    VersionValue,
};
use plan::Plan;
use report::words::{Arg, Words};
use serde_json::json;
use std::path::Path;

/// Reads the copy, holds it against the plan, and brings it in unless only a dry run was asked for.
pub fn run(
    mut plan: Plan,
    other: &Path,
    arguments: &ArgMatches,
    as_json: bool,
    author: &Author,
    asked: &Asked<'_>,
    words: &Words,
) -> Result<()> {
    let dry = arguments.get_flag("dry-run");
    let bring = |plan: &mut Plan| match dry {
        true => plan.preview_merge(other),
        false => plan.merge(other, author).map(|done| done.output),
    };
    let preview = match bring(&mut plan) {
        Err(Refusal::Locked { .. }) => {
            plan.unlock_copy(other, &asked.ask("cli-ask-passphrase", other)?)?;
            // Said before it is done, and where it is not taken for what came in.
            if plan.preview_merge(other)?.unlocks {
                eprintln!("{}", words.text("cli-merge-unlocks", &[]));
            }
            bring(&mut plan)?
        }
        other => other?,
    };
    let applied = !dry && preview.steps > 0;
    if as_json {
        let undo = plan.next_merge_undo()?.filter(|_| applied);
        return say_json(&json!({ "applied": applied, "preview": preview, "undo": undo }));
    }
    preview.changes.iter().try_for_each(|change| say(&line(change, words)))?;
    preview.woven.iter().try_for_each(|woven| {
        let args = [("field", field(words, &woven.noun, &woven.field)), ("name", woven.name.as_str().into())];
        say(&words.text("cli-merge-woven", &args))
    })?;
    preview
        .twins
        .iter()
        .try_for_each(|twins| say(&words.text("cli-merge-twins", &[("name", twins.name.as_str().into())])))?;
    preview.conflicts.iter().try_for_each(|conflict| tell(conflict, words))?;
    if preview.erases > 0 {
        say(&words.text("cli-merge-erases", &[("count", preview.erases.into())]))?;
    }
    if !preview.telling.is_empty() {
        say(&words.text("cli-merge-telling", &[("count", preview.telling.len().into())]))?;
        preview.telling.iter().try_for_each(|text| {
            let of = said(&field(words, &text.noun, &text.field));
            say(&format!("\t{} “{}”: {of}", noun(words, &text.noun), text.name))
        })?;
    }
    if !preview.without.is_empty() {
        say(&words.text("cli-merge-without", &[("what", left_out(&preview.without, words))]))?;
    }
    closing(&preview, dry, words)
}

/// What was, or would be, brought in, in one line.
fn closing(preview: &MergePreview, dry: bool, words: &Words) -> Result<()> {
    let people: Vec<String> =
        preview.people.iter().map(|person| person.author.clone()).filter(|name| !name.is_empty()).collect();
    let key = match (preview.steps, dry) {
        (0, _) => "cli-merge-nothing",
        (_, true) => "cli-would-merge",
        (_, false) => "cli-merged",
    };
    let args: [(&str, Arg); 4] = [
        ("file", preview.file_name.as_str().into()),
        ("steps", preview.steps.into()),
        ("people", people.join(", ").into()),
        ("conflicts", preview.conflicts.len().into()),
    ];
    say(&words.text(key, &args))
}

/// A thing that changes: what becomes of it, what it is, what it is called, and which fields.
fn line(change: &MergeChange, words: &Words) -> String {
    let what = match change.what {
        MergeChangeKind::Added => "cli-merge-added",
        MergeChangeKind::Changed => "cli-merge-changed",
        MergeChangeKind::Removed => "cli-merge-removed",
    };
    let fields: Vec<String> =
        change.fields.iter().map(|name| said(&field(words, &change.noun, name))).collect();
    format!(
        "{}\t{}\t{}\t{}",
        words.text(what, &[]),
        noun(words, &change.noun),
        change.name,
        fields.join(", ")
    )
}

/// What copies disagree about, and below it what each says.
fn tell(conflict: &Conflict, words: &Words) -> Result<()> {
    let key = match &conflict.place.rule {
        Some(rule) => of_conflict(rule),
        None => of_conflict(&conflict.about),
    };
    let of = conflict.place.field.as_deref().unwrap_or_default();
    let args = [
        ("noun", noun(words, &conflict.noun).into()),
        ("name", conflict.name.as_str().into()),
        ("field", field(words, &conflict.place.table, of)),
    ];
    say(&words.text(&key, &args))?;
    conflict.versions.iter().try_for_each(|version| {
        let said = of_version(version, words);
        say(&match &version.field {
            Some(of) => format!("\t{}: {said}", self::said(&field(words, &conflict.place.table, of))),
            None => format!("\t{said}"),
        })
    })
}

/// The words for a kind of conflict, or a broken rule.
fn of_conflict(kind: &impl serde::Serialize) -> String {
    let word = serde_json::to_value(kind).ok();
    format!("merge-conflict-{}", word.as_ref().and_then(|word| word.as_str()).unwrap_or_default())
        .replace('_', "-")
}

fn of_version(version: &Version, words: &Words) -> String {
    let at = jiff::Timestamp::from_millisecond(version.at).map(|t| format!("{t:.0}")).unwrap_or_default();
    let args = [
        ("value", value(&version.value, words).into()),
        ("by", version.by.as_str().into()),
        ("at", at.into()),
        ("shown", if version.shown { "yes" } else { "no" }.into()),
    ];
    words.text("merge-version", &args)
}

pub(super) fn value(value: &VersionValue, words: &Words) -> String {
    match value {
        VersionValue::Nothing => words.text("merge-value-nothing", &[]),
        VersionValue::Text { text } => text.clone(),
        VersionValue::Word { word } => {
            words.find(&format!("merge-word-{}", word.replace('_', "-")), &[]).unwrap_or_else(|| word.clone())
        }
        VersionValue::Number { number } => number.to_string(),
        VersionValue::YesNo { yes } => {
            words.text(if *yes { "merge-value-yes" } else { "merge-value-no" }, &[])
        }
        VersionValue::Thing { noun: of, name, .. } => format!("{} “{name}”", noun(words, of)),
        VersionValue::Deleted => words.text("merge-value-deleted", &[]),
        VersionValue::Changed => words.text("merge-value-changed", &[]),
    }
}

pub(super) fn noun(words: &Words, table: &str) -> String {
    words.find(&format!("merge-noun-{}", table.replace('_', "-")), &[]).unwrap_or_else(|| table.to_string())
}

/// A field of a thing, or a part that belongs to it.
pub(super) fn field(words: &Words, table: &str, name: &str) -> Arg {
    let key = name.replace('_', "-");
    let own = words.find(&format!("merge-field-{}-{key}", table.replace('_', "-")), &[]);
    let found = own.or_else(|| words.find(&format!("merge-field-{key}"), &[]));
    found.or_else(|| words.find(&format!("merge-noun-{key}"), &[])).unwrap_or_else(|| name.to_string()).into()
}

pub(super) fn said(arg: &Arg) -> String {
    match arg {
        Arg::Text(text) => text.clone(),
        Arg::Number(number) => number.to_string(),
    }
}

fn left_out(kinds: &[LeftOutKind], words: &Words) -> Arg {
    let kind = |kind: &LeftOutKind| {
        let word = serde_json::to_value(kind).ok();
        let word = word.as_ref().and_then(|word| word.as_str()).unwrap_or_default().to_string();
        words.text(&format!("merge-without-{word}"), &[])
    };
    kinds.iter().map(kind).collect::<Vec<_>>().join(", ").into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{BrokenRule, ConflictKind};

    #[test]
    fn every_conflict_and_every_broken_rule_has_words() {
        let words = Words::new("en");
        let kinds = [
            ConflictKind::Field,
            ConflictKind::Stricter,
            ConflictKind::Deleted,
            ConflictKind::Kept,
            ConflictKind::Circle,
        ];
        let keys = kinds.iter().map(of_conflict).chain(BrokenRule::ALL.iter().map(of_conflict));
        for key in keys {
            let args = [("noun", "the tie".into()), ("name", "A – B".into()), ("field", "the end".into())];
            assert!(words.find(&key, &args).is_some_and(|text| text.contains("A – B")), "{key}");
        }
    }
}
