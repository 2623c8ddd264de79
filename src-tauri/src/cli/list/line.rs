//! One thing of a list as a line of text.

use report::words::Words;
use serde_json::Value;

/// What a line says of the nouns whose fields do not say by themselves which matter most.
fn columns(noun: &str) -> Option<&'static [&'static str]> {
    Some(match noun {
        "milestones" => &["title", "initiative", "due", "done_on", "owner"],
        "indicators" => &["name", "initiative", "question", "baseline", "target", "unit", "target_on"],
        "readings" => &["indicator", "date", "value", "note"],
        "budget" => &["what", "initiative", "amount", "in_kind", "stakeholder", "secured"],
        "factors" => &["name", "kind", "harm", "domain", "level", "group"],
        "rounds" => &["title", "date", "method", "who_took_part", "youth_led"],
        "findings" => &["statement", "kind", "domain", "level", "weight", "raised_by", "round"],
        "groups" => &["name", "strengths", "burdens"],
        "reviews" => &["date", "who_took_part"],
        "recognitions" => &["what", "stakeholder", "date", "initiative"],
        "packs" => &["title", "community", "purpose", "lessons"],
        "offers" | "needs" => &["text", "stakeholder", "kind", "domain", "amount"],
        _ => return None,
    })
}

/// One thing as a line of text.
pub fn line(item: &Value, noun: &str, words: &Words) -> String {
    let Some(columns) = columns(noun) else { return general(item, words) };
    let cells: Vec<String> = columns.iter().map(|column| cell(item, column, words)).collect();
    // What is not known leaves its place empty, so that each place holds the same of every line.
    cells.join("\t").trim_end_matches('\t').to_string()
}

fn cell(item: &Value, column: &str, words: &Words) -> String {
    let few = item.get(super::under(column)).and_then(Value::as_u64);
    if let Some(threshold) = few {
        return words.text("indicator-under", &[("threshold", (threshold as i64).into())]);
    }
    match item.get(column) {
        Some(Value::String(text)) => text.lines().collect::<Vec<_>>().join(" "),
        Some(Value::Number(number)) => number.as_f64().map(|n| n.to_string()).unwrap_or_default(),
        Some(Value::Bool(is)) => {
            let key = format!("cli-list-{}", column.replace('_', "-"));
            words.find(&if *is { key } else { format!("{key}.not") }, &[]).unwrap_or_default()
        }
        _ => String::new(),
    }
}

/// What it is called, then what else is said in short.
fn general(item: &Value, words: &Words) -> String {
    let text = |key: &str| item.get(key).and_then(Value::as_str);
    let first = ["name", "title", "label", "text", "what", "asked"].iter().find_map(|key| text(key));
    match first {
        Some(name) => {
            let more: Vec<&str> = [
                "sector",
                "main_domain",
                "main_level",
                "status",
                "kind",
                "meeting",
                "seat",
                "stakeholder",
                "due",
                "done_on",
                "asked_on",
                "decided",
                "told_on",
            ]
            .iter()
            .filter_map(|k| text(k))
            .collect();
            if more.is_empty() { name.to_string() } else { format!("{name}\t{}", more.join("\t")) }
        }
        None => {
            let ends = [
                "date",
                "starts",
                "from",
                "to",
                "council",
                "initiative",
                "stakeholder",
                "holder",
                "role",
                "voice",
                "kind",
                "place",
            ];
            let mut parts: Vec<String> = ends.iter().filter_map(|k| text(k)).map(str::to_string).collect();
            // A tie that somebody asked about and that is not there would read like one that is.
            if text("presence") == Some("absent") {
                parts.pop();
                parts.push(words.text("cli-tie-absent", &[]));
            }
            parts.join("\t")
        }
    }
}
