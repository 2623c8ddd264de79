//! `check PLAN`: goes through everything, and says in plain words what is wrong.

use super::run::{say, say_json};
use model::{Refusal, Result};
use plan::{Plan, Problem, WrongRow};
use report::words::{Arg, Words};
use serde_json::json;

/// As many problems are told one by one; the rest is counted.
const TOLD: usize = 5;

/// Refused with what is wrong, unless the plan is sound.
pub fn run(mut plan: Plan, as_json: bool, words: &Words) -> Result<()> {
    let report = plan.check()?;
    let sound = report.problems.is_empty();
    if as_json {
        say_json(&json!(report))?;
    } else if sound {
        say(&words.text("cli-sound", &[("steps", i64::from(report.actions).into())]))?;
    }
    match sound {
        true => Ok(()),
        false => Err(Refusal::Damaged { detail: told(&report.problems, words) }),
    }
}

/// Refused with what is wrong, unless the plan may be written to.
pub fn before_writing(plan: &mut Plan, words: &Words) -> Result<()> {
    plan.look_through();
    match plan.damage() {
        None => Ok(()),
        Some(damaged) => Err(Refusal::Damaged { detail: told(damaged.problems, words) }),
    }
}

/// Says on standard error what was found wrong when the plan was opened.
pub fn warn(plan: &Plan, words: &Words) {
    if let Some(damaged) = plan.damage() {
        let detail = told(damaged.problems, words);
        eprintln!("{}", words.text("cli-damaged", &[("detail", detail.into())]));
    }
}

/// Each problem once: a thing of which several parts are wrong is named once.
fn told(problems: &[Problem], words: &Words) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in problems.iter().map(|problem| in_words(problem, words)) {
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    let more = lines.len().saturating_sub(TOLD);
    lines.truncate(TOLD);
    if more > 0 {
        lines.push(words.text("cli-problem-more", &[("count", (more as i64).into())]));
    }
    lines.join("; ")
}

fn in_words(problem: &Problem, words: &Words) -> String {
    let about = |key: &str, row: &WrongRow| {
        // Of a part that is missing or new, the thing it belongs to has changed.
        let key = if row.table == row.noun { key } else { "cli-problem-row-differs" };
        words.text(key, &[("thing", thing(row, words).into())])
    };
    let detail = |key: &str, detail: &str| words.text(key, &[("detail", Arg::from(detail))]);
    match problem {
        Problem::Page { detail: said } => detail("cli-problem-page", said),
        Problem::Log { detail: said } => detail("cli-problem-log", said),
        Problem::Reference { .. } => words.text("cli-problem-reference", &[]),
        Problem::Session { .. } | Problem::Action { .. } | Problem::Operation { .. } => {
            words.text("cli-problem-step", &[])
        }
        Problem::RowDiffers(row) => about("cli-problem-row-differs", row),
        Problem::RowMissing(row) => about("cli-problem-row-missing", row),
        Problem::RowUnexplained(row) => about("cli-problem-row-unexplained", row),
        Problem::Unsettled => words.text("cli-problem-unsettled", &[]),
    }
}

/// "the stakeholder “Library”"
fn thing(row: &WrongRow, words: &Words) -> String {
    let noun = words.text(&format!("cli-noun-{}", row.noun.replace('_', "-")), &[]);
    match row.name.as_str() {
        "" => noun,
        name => words.text("cli-thing", &[("noun", noun.into()), ("name", name.into())]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::Id;

    fn row(table: &str, noun: &str, name: &str) -> WrongRow {
        WrongRow { table: table.into(), id: Id([0; 16]), noun: noun.into(), name: name.into() }
    }

    #[test]
    fn what_is_wrong_is_told_in_words_with_noun_and_name() {
        let words = Words::new("en");
        let problems = [
            Problem::RowDiffers(row("stakeholder", "stakeholder", "Library")),
            Problem::RowMissing(row("stakeholder_tag", "stakeholder", "Library")),
            Problem::RowMissing(row("tie", "tie", "School – Library")),
        ];
        let said = told(&problems, &words);
        assert_eq!(said.matches("the stakeholder “Library”").count(), 1, "{said}");
        assert!(said.contains("the tie “School – Library”"), "{said}");
    }

    #[test]
    fn every_problem_and_noun_has_words() {
        let words = Words::new("en");
        let nouns = [
            "plan",
            "council",
            "seat",
            "sector",
            "tag",
            "stakeholder",
            "tie",
            "initiative",
            "partner",
            "framework_item",
            "meeting",
            "decision",
            "action",
            "ask",
            "milestone",
            "indicator",
            "budget_line",
            "factor",
            "population_group",
            "round",
            "finding",
            "review",
            "recognition",
            "pack_idea",
        ];
        let mut problems: Vec<Problem> = nouns.map(|noun| Problem::RowDiffers(row(noun, noun, ""))).into();
        let (site, seq) = (Id([0; 16]), 1);
        problems.extend([
            Problem::RowMissing(row("tag", "tag", "x")),
            Problem::RowUnexplained(row("tag", "tag", "x")),
            Problem::Page { detail: "x".into() },
            Problem::Log { detail: "x".into() },
            Problem::Reference { table: "x".into(), to: "x".into() },
            Problem::Action { site, seq },
            Problem::Unsettled,
        ]);
        for problem in problems {
            let said = in_words(&problem, &words);
            assert!(!said.contains("cli-") && said.contains(' '), "{problem:?}: {said}");
        }
        assert!(!words.text("cli-problem-more", &[("count", 2_i64.into())]).starts_with("cli-"));
    }
}
