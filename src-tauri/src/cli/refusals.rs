//! A refusal in words: what happened, what is safe, what to do; from `errors.ftl`, as in the window.

use model::Refusal;
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
            Value::String(text) => text.clone(),
            Value::Null => String::new(),
            // A step in words, such as the one that stands in the way of an undo.
            Value::Object(_) => label(value, words),
            Value::Array(items) => items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", "),
            other => other.to_string(),
        };
        texts.push((name.clone(), text));
    }
    if let Refusal::Invalid { rule, .. } = refusal {
        texts.push(("why".into(), words.text(&format!("rule-{rule}"), &[])));
    }
    let args: Vec<(&str, Arg)> = texts.iter().map(|(n, t)| (n.as_str(), Arg::from(t.as_str()))).collect();
    let key = format!("error-{code}");
    let lines = [key.clone(), format!("{key}.safe"), format!("{key}.do")];
    let said = lines.iter().map(|key| (key, words.text(key, &args)));
    said.filter(|(key, text)| *key != text && !text.is_empty()).map(|(_, text)| text).collect::<Vec<_>>().join("\n")
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
