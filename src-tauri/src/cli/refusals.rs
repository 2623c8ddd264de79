//! A refusal in words: what happened, what is safe, what to do; from `errors.ftl`, as in the window.

use model::{ItemUse, Refusal};
use report::words::{Arg, Words};
use serde_json::Value;

/// The refusal as lines for standard error.
pub fn in_words(refusal: &Refusal, words: &Words) -> String {
    let fields = match serde_json::to_value(refusal) {
        Ok(Value::Object(fields)) => fields,
        _ => return refusal.to_string(),
    };
    let code = fields.get("code").and_then(Value::as_str).unwrap_or_default().replace('_', "-");
    let mut texts: Vec<(String, String)> = Vec::new();
    for (name, value) in &fields {
        let text = match value {
            Value::String(at) if name == "since" => moment(at, words),
            Value::String(text) => text.clone(),
            Value::Null => "unknown".to_string(),
            // A step in words, such as the one that stands in the way of an undo.
            Value::Object(_) => label(value, words),
            Value::Array(items) => items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
            other => other.to_string(),
        };
        texts.push((name.clone(), text));
    }
    if let Refusal::ItemInUse { uses, .. } = refusal {
        let used: Vec<String> = uses.iter().map(|one| used_by(one, words)).collect();
        texts.retain(|(name, _)| name != "uses");
        texts.push(("uses".into(), used.join(", ")));
    }
    if let Refusal::Invalid { rule, .. } = refusal {
        texts.push(("why".into(), words.text(&format!("rule-{rule}"), &[])));
    }
    let args: Vec<(&str, Arg)> = texts.iter().map(|(n, t)| (n.as_str(), Arg::from(t.as_str()))).collect();
    let key = format!("error-{code}");
    let what = match refusal {
        Refusal::UnreadableTable { reason } => format!("import-reason-{reason}"),
        _ => key.clone(),
    };
    let lines = [what, format!("{key}.safe"), format!("{key}.do")];
    lines.iter().filter_map(|key| words.find(key, &args)).collect::<Vec<_>>().join("\n")
}

/// What uses an item of the framework: the first by name, and how many more.
fn used_by(one: &ItemUse, words: &Words) -> String {
    let noun = words.text(&format!("merge-noun-{}", one.noun.replace('_', "-")), &[]);
    let more = i64::from(one.count.saturating_sub(1));
    let args = [("noun", noun.into()), ("name", one.name.as_str().into()), ("more", more.into())];
    words.text("error-item-use", &args)
}

/// A moment as the window says it: in words, at the time of this place.
fn moment(at: &str, words: &Words) -> String {
    let Ok(at) = at.parse::<jiff::Timestamp>() else { return at.to_string() };
    let here = at.to_zoned(jiff::tz::TimeZone::system());
    let date = [
        ("day", i64::from(here.day()).into()),
        ("month", i64::from(here.month()).into()),
        ("year", here.year().to_string().into()),
    ];
    let time = format!("{:02}:{:02}", here.hour(), here.minute());
    words.text("cli-moment", &[("date", words.text("summary-date", &date).into()), ("time", time.into())])
}

fn label(value: &Value, words: &Words) -> String {
    serde_json::from_value(value.clone()).map(|label| step(&label, words)).unwrap_or_default()
}

/// A step in words, from `steps.ftl`.
pub fn step(label: &model::StepLabel, words: &Words) -> String {
    let args: Vec<(&str, Arg)> = label
        .args
        .iter()
        .map(|(name, text)| {
            let arg = text.parse::<i64>().map_or_else(|_| Arg::from(text.as_str()), Arg::from);
            (name.as_str(), arg)
        })
        .collect();
    words.text(&label.op, &args)
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::StepLabel;

    /// One of each, so that a new refusal without words is noticed here.
    fn all() -> Vec<Refusal> {
        let text = || "x".to_string();
        let later = StepLabel { op: "create-ties".into(), args: [("count".into(), "2".into())].into() };
        vec![
            Refusal::NoSuchFile { path: text() },
            Refusal::AlreadyExists { path: text() },
            Refusal::Disk { action: "write-file".into(), detail: text() },
            Refusal::EmptyFile,
            Refusal::NotAPlan { looks_like: "zip".into() },
            Refusal::Locked { path: text() },
            Refusal::WrongPassphrase,
            Refusal::OtherDatabase,
            Refusal::Damaged { detail: text() },
            Refusal::NewerVersion { file: 9, known: 1 },
            Refusal::ForeignObject { what: "trigger".into(), name: text() },
            Refusal::ForeignObject { what: "journal".into(), name: text() },
            Refusal::OpenElsewhere { by: None, since: None },
            Refusal::NotChecked { initiatives: vec![text()] },
            Refusal::NoPlanOpen,
            Refusal::NotFound { noun: "stakeholder".into() },
            Refusal::Invalid { field: "name".into(), rule: "name-empty".into() },
            Refusal::NamesAChild { field: text(), kinds: Vec::new(), may_keep: true },
            Refusal::NothingToUndo,
            Refusal::NothingToRedo,
            Refusal::LaterStep { later, step: None },
            Refusal::NotKnownThen { since: text() },
            Refusal::OtherPlan,
            Refusal::SameFile,
            Refusal::DamagedCopy { detail: text() },
            Refusal::NoMergeToUndo,
            Refusal::UnreadableTable { reason: "no-rows".into() },
            Refusal::NoNameColumn { headings: vec![text(), text()] },
            Refusal::ListsPeople { headings: vec![text()] },
            Refusal::NotAPack { reason: "newer".into() },
            Refusal::NotAFramework { detail: text() },
            Refusal::NotANetwork { detail: text() },
            Refusal::ItemInUse {
                item: text(),
                uses: vec![ItemUse { noun: "initiative".into(), count: 3, name: text() }],
            },
            Refusal::Clipboard { detail: text() },
            Refusal::Document { detail: text() },
            Refusal::Unexpected { detail: text() },
        ]
    }

    #[test]
    fn every_refusal_says_what_happened_what_is_safe_and_what_to_do() {
        let words = Words::new("en");
        for refusal in all() {
            let said = in_words(&refusal, &words);
            assert_eq!(said.lines().count(), 3, "{refusal:?} is worded as: {said}");
            assert!(!said.contains('{') && !said.contains("error-"), "{refusal:?} is worded as: {said}");
        }
    }

    #[test]
    fn a_moment_is_said_in_words() {
        let words = Words::new("en");
        let since = Some("2026-11-29T16:55:25Z".to_string());
        let said = in_words(&Refusal::OpenElsewhere { by: Some("Nurse".into()), since }, &words);
        assert!(said.contains("November 2026, ") && !said.contains("T16"), "{said}");
        assert_eq!(moment("some time ago", &words), "some time ago");
    }

    #[test]
    fn a_step_in_the_way_is_named() {
        let words = Words::new("en");
        let later = StepLabel { op: "create-ties".into(), args: [("count".into(), "2".into())].into() };
        assert!(in_words(&Refusal::LaterStep { later, step: None }, &words).contains("add 2 ties"));
    }
}
