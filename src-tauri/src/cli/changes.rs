//! `history PLAN --changes FROM TO`: what is another at the end of one day than at the end of another.
//!
//! As in a list, who brings lived experience is not told: of such a seat only that it changed.

use super::{
    merge::{field, noun, said, value},
    run::{say, say_json},
};
use model::{Between, FieldChange, MergeChangeKind, PartChange, Result, ThingChange};
use plan::Plan;
use report::words::{Arg, Words};

/// Says it from the end of the first day until that of the second, or until now.
pub fn run(mut plan: Plan, days: &[&str], as_json: bool, words: &Words) -> Result<()> {
    let from = plan.end_of_day(days.first().copied().unwrap_or_default())?;
    let to = days.get(1).map(|day| plan.end_of_day(day)).transpose()?;
    let mut changes = plan.changes(Between { from, to })?;
    changes.iter_mut().filter(|change| change.untold).for_each(|seat| {
        seat.name.clear();
        seat.fields.clear();
        seat.parts.clear();
    });
    if as_json {
        return say_json(&changes);
    }
    if changes.is_empty() {
        return say(&words.text("cli-changes-none", &[]));
    }
    changes.iter().try_for_each(|change| {
        say(&headline(change, words))?;
        // Of what came or went as a whole, its name says enough.
        if change.what != MergeChangeKind::Changed {
            return Ok(());
        }
        change.fields.iter().try_for_each(|each| say(&of_field(&change.noun, each, words)))?;
        change.parts.iter().try_for_each(|part| say(&of_part(part, words)))
    })
}

fn headline(change: &ThingChange, words: &Words) -> String {
    format!("{}\t{}\t{}\t{}", became(change.what, words), noun(words, &change.noun), change.name, change.by)
}

fn became(what: MergeChangeKind, words: &Words) -> String {
    let key = match what {
        MergeChangeKind::Added => "cli-merge-added",
        MergeChangeKind::Changed => "cli-merge-changed",
        MergeChangeKind::Removed => "cli-merge-removed",
    };
    words.text(key, &[])
}

fn of_field(table: &str, change: &FieldChange, words: &Words) -> String {
    let args: [(&str, Arg); 3] = [
        ("field", field(words, table, &change.field)),
        ("before", value(&change.before, words).into()),
        ("after", value(&change.after, words).into()),
    ];
    format!("\t{}", words.text("cli-change-field", &args))
}

fn of_part(part: &PartChange, words: &Words) -> String {
    let values = part.fields.iter().map(|change| match part.what {
        MergeChangeKind::Added => value(&change.after, words),
        MergeChangeKind::Removed => value(&change.before, words),
        MergeChangeKind::Changed => {
            format!("{} → {}", value(&change.before, words), value(&change.after, words))
        }
    });
    let values: Vec<String> = values.collect();
    let what = said(&field(words, &part.table, &part.table));
    format!("\t{what} ({}): {}", became(part.what, words), values.join(", "))
}
