//! `erase PLAN STAKEHOLDER`: takes what is kept on somebody out of a plan for good, or only says what would go.

use super::run::{say, say_json};
use clap::ArgMatches;
use model::{Author, Erase, ErasePreview, EraseWhat, Erased, Id, Refusal, Result};
use plan::Plan;
use report::words::Words;

/// Without `--yes` nothing is written: this is the one step that cannot be taken back.
pub fn run(
    mut plan: Plan,
    arguments: &ArgMatches,
    as_json: bool,
    author: &Author,
    words: &Words,
) -> Result<()> {
    let name = arguments.get_one::<String>("stakeholder").map_or("", String::as_str);
    let stakeholder = called(&plan, name)?;
    let target = match arguments.get_flag("contact") {
        true => EraseWhat::Contact { stakeholder },
        false => EraseWhat::Stakeholder { id: stakeholder },
    };
    if !arguments.get_flag("yes") {
        let preview = plan.preview_erase(target)?;
        return if as_json { say_json(&preview) } else { would(&preview, words) };
    }
    let erase = Erase { target, mentions: !arguments.get_flag("keep-mentions") };
    let erased = plan.erase(erase, author)?.output;
    if as_json { say_json(&erased) } else { done(&erased, words) }
}

/// The stakeholder of this name or identity; one that is in the history alone has to be named by its identity.
fn called(plan: &Plan, name: &str) -> Result<Id> {
    let stakeholders = plan.stakeholders()?;
    let key = model::text::fold(name);
    let mut found = stakeholders.iter().filter(|one| model::text::fold(&one.name) == key);
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one.id),
        // Of two with one name the wrong one might go.
        (Some(_), Some(_)) => Err(Refusal::NotFound { noun: "stakeholder".into() }),
        _ => {
            serde_json::from_value(name.into()).map_err(|_| Refusal::NotFound { noun: "stakeholder".into() })
        }
    }
}

fn would(preview: &ErasePreview, words: &Words) -> Result<()> {
    for counted in &preview.rows {
        let noun = words.find(&format!("merge-noun-{}", counted.what.replace('_', "-")), &[]);
        say(&format!("{}\t{}", counted.count, noun.as_deref().unwrap_or(&counted.what)))?;
    }
    for mention in &preview.mentions {
        say(&format!("{}\t{}", mention.name, mention.field))?;
    }
    let args = [
        ("name", preview.name.as_str().into()),
        ("mentions", (preview.mentions.len() as u32 + preview.earlier).into()),
        ("backups", preview.backups.into()),
    ];
    say(&words.text("cli-would-erase", &args))?;
    copies(&preview.copies, words)
}

fn done(erased: &Erased, words: &Words) -> Result<()> {
    let left: u32 = erased.left.iter().map(|left| left.count).sum();
    erased.left.iter().try_for_each(|left| say(&format!("{}\t{}", left.count, left.what)))?;
    say(&words.text("cli-erased", &[("left", left.into()), ("backups", erased.backups.into())]))?;
    copies(&erased.copies, words)
}

fn copies(copies: &[model::CopyKnown], words: &Words) -> Result<()> {
    let named: Vec<String> = copies.iter().map(|copy| format!("{} ({})", copy.name, copy.file)).collect();
    let args = [("count", copies.len().into()), ("copies", named.join(", ").into())];
    say(&words.text("cli-erase-copies", &args))
}
