//! `pack PLAN`: an initiative or what was learned as a file for other communities, and what such a file brings here.
//! `framework PLAN`: another framework from a file, and the words that came with the program.

use super::run::{say, say_json};
use crate::{commands, files};
use clap::ArgMatches;
use model::{
    Author, FrameworkChanges, Id, PackChoice, PackLeftOut, PackPreview, Refusal, Result, pack_file, text,
};
use plan::Plan;
use report::words::{Arg, Words};
use serde_json::json;
use std::path::{Path, PathBuf};

/// Gives a pack, or brings one in. With `--dry-run` only says what would be in it.
pub fn pack(plan: Plan, arguments: &ArgMatches, author: &Author, words: &Words) -> Result<()> {
    match arguments.get_one::<PathBuf>("bring-in") {
        Some(file) => bring_in(plan, file, arguments, author, words),
        None => give(&plan, arguments, words),
    }
}

fn give(plan: &Plan, arguments: &ArgMatches, words: &Words) -> Result<()> {
    let named = arguments.get_one::<String>("initiative");
    let initiative = named.map(|name| called(plan, name)).transpose()?;
    let choice = PackChoice { initiative, lessons: arguments.get_flag("lessons") };
    let preview = commands::preview(plan, choice)?;
    let out = arguments.get_one::<PathBuf>("out").filter(|_| !arguments.get_flag("dry-run"));
    if let Some(out) = out {
        files::write_document(out, pack_file::write(&preview.pack)?.as_bytes())?;
    }
    if arguments.get_flag("json") {
        return say_json(&preview);
    }
    tell(&preview, words)?;
    match out {
        Some(out) => {
            say(&words.text("cli-drawn", &[("path", Arg::from(out.display().to_string().as_str()))]))
        }
        None => say(&words.text("cli-pack-not-written", &[])),
    }
}

fn bring_in(
    mut plan: Plan,
    file: &Path,
    arguments: &ArgMatches,
    author: &Author,
    words: &Words,
) -> Result<()> {
    let pack = commands::read(file)?;
    let preview = plan.read_pack(pack.clone())?;
    let writes = !arguments.get_flag("dry-run");
    if writes {
        plan.bring_in_pack(pack, author)?;
    }
    if arguments.get_flag("json") {
        return say_json(&preview);
    }
    tell(&preview, words)?;
    let count = preview.pack.ideas.len() as i64 - i64::from(preview.known);
    let key = if writes { "cli-pack-brought" } else { "cli-pack-would-bring" };
    say(&words.text(key, &[("count", count.into()), ("known", preview.known.into())]))
}

/// The initiative of this title or identity.
fn called(plan: &Plan, name: &str) -> Result<Id> {
    let initiatives = plan.initiatives()?;
    let key = text::fold(name);
    let mut found = initiatives.iter().filter(|one| text::fold(&one.title) == key);
    let no = |rule: &str| Refusal::Invalid { field: "initiative".into(), rule: rule.into() };
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one.id),
        // Of two with one title the wrong one might be given away.
        (Some(_), Some(_)) => Err(no("several-are-called-so")),
        _ => name.parse().map_err(|_| no("nothing-is-called-so")),
    }
}

fn tell(preview: &PackPreview, words: &Words) -> Result<()> {
    preview.pack.ideas.iter().try_for_each(|idea| say(&idea.title))?;
    preview.left_out.iter().try_for_each(|one| say(&format!("\t{}", left_out(one, words))))
}

/// What stays out, in words.
fn left_out(one: &PackLeftOut, words: &Words) -> String {
    let word = |value: serde_json::Value| value.as_str().unwrap_or_default().replace('_', "-");
    let (part, why) = (word(json!(one.part)), word(json!(one.why)));
    let part = words.text(&format!("pack-part-{part}"), &[("count", one.count.into())]);
    let why = words.text(&format!("pack-why-{why}"), &[]);
    let title = one.title.as_deref().unwrap_or("none");
    words.text("pack-left-out", &[("part", part.into()), ("why", why.into()), ("title", title.into())])
}

/// Brings in another framework, or puts back the words that came with the program.
pub fn framework(mut plan: Plan, arguments: &ArgMatches, author: &Author, words: &Words) -> Result<()> {
    let Some(file) = arguments.get_one::<PathBuf>("bring-in") else {
        plan.put_back_words(None, author)?;
        return say(&words.text("cli-framework-put-back", &[]));
    };
    let other = commands::read_other(file)?;
    let changes = plan.read_framework(other.clone())?;
    let writes = !arguments.get_flag("dry-run");
    if writes {
        plan.bring_in_framework(other, author)?;
    }
    if arguments.get_flag("json") {
        return say_json(&changes);
    }
    changed(&changes, writes, words)
}

fn changed(changes: &FrameworkChanges, is_done: bool, words: &Words) -> Result<()> {
    for item in &changes.added {
        say(&format!("+ {}", item.label))?;
    }
    for one in &changes.renamed {
        say(&format!("{} → {}", one.from, one.to))?;
    }
    let args = [
        ("title", changes.title.as_str().into()),
        ("added", (changes.added.len() as i64).into()),
        ("renamed", (changes.renamed.len() as i64).into()),
    ];
    let key = if is_done { "cli-framework-brought" } else { "cli-framework-would-bring" };
    say(&words.text(key, &args))
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{PackPart::*, PackWhy};

    #[test]
    fn whatever_stays_out_is_told_in_words() {
        let words = Words::new("en");
        let parts = [
            Idea, Community, Purpose, Tag, Activities, Outcomes, Factor, Milestone, Indicator, Lessons,
            Partner, Reading, BudgetLine, Place, Dates, HarmCheck,
        ];
        let whys = [
            PackWhy::Never,
            PackWhy::TellsAChild,
            PackWhy::NamesSomebody,
            PackWhy::Restricted,
            PackWhy::Unknown,
        ];
        for (part, why) in parts.into_iter().flat_map(|part| whys.map(|why| (part, why))) {
            let said = left_out(&PackLeftOut { title: Some("Walks".into()), part, count: 2, why }, &words);
            assert!(!said.contains("pack-") && said.contains("Walks"), "{part:?} {why:?}: {said}");
        }
    }
}
