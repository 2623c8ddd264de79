//! What stands out, in the words of `findings.ftl`. No partner is named (safeguarding rule 17).

use super::printable::Printable;
use crate::labels::Labels;
use crate::words::Arg;
use model::{Id, Overview, StandsOut};
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::HashSet;

/// How the plan stands, in one or two sentences.
pub fn lead(overview: &Overview, labels: &Labels) -> String {
    let sentences = overview.lead.iter().map(|sentence| {
        let (kind, args) = fields(sentence, labels);
        labels.say(&format!("lead-{kind}"), &borrowed(&args))
    });
    sentences.collect::<Vec<_>>().join(" ")
}

/// The findings, weightiest first, without those about initiatives that are not printed.
pub fn findings(overview: &Overview, labels: &Labels, printable: &Printable) -> Vec<Value> {
    let printed = |finding: &&StandsOut| match finding {
        StandsOut::NoLead { initiative, .. } | StandsOut::OnePartner { initiative, .. } => {
            printable.has_initiative(*initiative)
        }
        _ => true,
    };
    let worded = |finding: &StandsOut| {
        let (kind, args) = fields(finding, labels);
        let (key, args) = (format!("finding-{kind}"), borrowed(&args));
        let text = labels.find(&format!("{key}.print"), &args).unwrap_or_else(|| labels.say(&key, &args));
        json!({
            "text": text,
            "evidence": labels.find(&format!("{key}.evidence"), &args),
            "meaning": labels.find(&format!("{key}.meaning"), &args),
        })
    };
    let mut findings: Vec<Value> = overview.findings.iter().filter(printed).map(worded).collect();
    // Two findings that differ only in whom they name read the same once nobody is named.
    let mut seen = HashSet::new();
    findings.retain(|finding| seen.insert(finding.to_string()));
    findings
}

/// The kind with dashes, and the arguments `findings.ftl` asks for. The name of a partner is not among
/// them, so that no wording can print it.
fn fields(of: &impl Serialize, labels: &Labels) -> (String, Vec<(String, Arg)>) {
    let wire = serde_json::to_value(of).unwrap_or_default();
    let mut args = Vec::new();
    let kind = wire["kind"].as_str().unwrap_or_default().replace('_', "-");
    for (name, value) in wire.as_object().into_iter().flatten() {
        match (name.as_str(), value) {
            ("name", _) if kind == "holds-together" => {}
            ("domain" | "level", Value::String(id)) => args.push((name.clone(), inline(id, labels).into())),
            ("principle", Value::String(id)) => args.push((name.clone(), inline(id, labels).into())),
            ("one" | "other", Value::String(id)) => {
                args.push((name.clone(), sector(id, labels, true).into()));
            }
            ("sectors", Value::Array(ids)) => {
                let names = ids.iter().filter_map(Value::as_str).map(|id| sector(id, labels, true));
                let names: Vec<String> = names.collect();
                number("count", names.len() as i64, labels, &mut args);
                args.push((name.clone(), labels.list(&names).into()));
            }
            ("name" | "title", Value::String(text)) => args.push((name.clone(), text.as_str().into())),
            (_, Value::Number(n)) => number(name, n.as_i64().unwrap_or(i64::MAX), labels, &mut args),
            _ => {}
        }
    }
    (kind, args)
}

/// A number in its three forms: as digits, in words, and in words at the start of a sentence.
fn number(name: &str, n: i64, labels: &Labels, args: &mut Vec<(String, Arg)>) {
    let word = |form: &str| match n {
        0..=12 => labels.say(&format!("number-{n}{form}"), &[]),
        _ => n.to_string(),
    };
    args.push((format!("{name}_word"), word("").into()));
    args.push((format!("{name}_start"), word(".start").into()));
    args.push((name.to_string(), n.into()));
}

fn borrowed(args: &[(String, Arg)]) -> Vec<(&str, Arg)> {
    args.iter().map(|(name, arg)| (name.as_str(), arg.clone())).collect()
}

fn inline(id: &str, labels: &Labels) -> String {
    id.parse::<Id>().map(|id| labels.item_inline(id)).unwrap_or_default()
}

fn sector(id: &str, labels: &Labels, inline: bool) -> String {
    id.parse::<Id>().ok().and_then(|id| labels.sector(id, inline)).unwrap_or_default()
}
