//! `list PLAN NOUN`: an array of objects with the field names of the model. References are written as
//! the name or key of what they point to, because the reader of a list has no table of identities.
//!
//! A list is read on the computer where the plan is, so it tells what the plan tells. Who brings lived
//! experience is the exception: a list is sent on as soon as it is made, and that link never leaves the window.

use model::{
    Action, Ask, Council, Decision, FrameworkKind, Initiative, Meeting, Result, Seat, Snapshot, Stakeholder,
    Tie,
};
use plan::{Past, Plan};
use report::words::Words;
use serde_json::{Value, json};
use std::collections::HashMap;

/// What can be listed.
pub const NOUNS: [&str; 19] = [
    "stakeholders",
    "ties",
    "councils",
    "seats",
    "initiatives",
    "partners",
    "meetings",
    "decisions",
    "actions",
    "asks",
    "sectors",
    "tags",
    "domains",
    "levels",
    "principles",
    "strategies",
    "examples",
    "theories",
    "plans",
];

/// What there is to list: of the plan as it is, or as it was.
pub struct Held {
    snapshot: Snapshot,
    stakeholders: Vec<Stakeholder>,
    ties: Vec<Tie>,
    initiatives: Vec<Initiative>,
    meetings: Vec<Meeting>,
    decisions: Vec<Decision>,
    actions: Vec<Action>,
    asks: Vec<Ask>,
}

impl Held {
    /// What the plan holds.
    pub fn now(plan: &Plan) -> Result<Held> {
        Ok(Held {
            snapshot: plan.snapshot()?,
            stakeholders: plan.stakeholders()?,
            ties: plan.ties()?,
            initiatives: plan.initiatives()?,
            meetings: plan.meetings()?,
            decisions: plan.decisions()?,
            actions: plan.actions()?,
            asks: plan.asks()?,
        })
    }

    /// What it held.
    pub fn then(past: &Past) -> Result<Held> {
        Ok(Held {
            snapshot: past.snapshot()?,
            stakeholders: past.stakeholders()?,
            ties: past.ties()?,
            initiatives: past.initiatives()?,
            meetings: past.meetings()?,
            decisions: past.decisions()?,
            actions: past.actions()?,
            asks: past.asks()?,
        })
    }
}

/// The things of one noun.
pub fn list(held: &Held, noun: &str) -> Vec<Value> {
    let Held { snapshot, stakeholders, ties, initiatives, .. } = held;
    let mut names = names(snapshot, stakeholders);
    names.extend(held.meetings.iter().map(|meeting| (meeting.id.to_string(), meeting.date.clone())));
    names.extend(seats(&snapshot.councils, stakeholders));
    let items = match noun {
        "stakeholders" => values(stakeholders),
        "ties" => values(ties),
        "councils" => snapshot.councils.iter().map(council).collect(),
        "seats" => snapshot.councils.iter().flat_map(|c| &c.seats).map(seat).collect(),
        "initiatives" => values(initiatives),
        "partners" => values(initiatives.iter().flat_map(|i| &i.partners)),
        "meetings" => values(&held.meetings),
        "decisions" => values(&held.decisions),
        "actions" => values(&held.actions),
        // What children took back is told no further.
        "asks" => values(held.asks.iter().filter(|ask| !ask.withdrawn)),
        "sectors" => values(&snapshot.sectors),
        "tags" => values(&snapshot.tags),
        "plans" => vec![json!(snapshot.plan)],
        kind => values(snapshot.framework.of(framework_kind(kind))),
    };
    items.into_iter().map(|item| readable(item, &names, true)).collect()
}

fn framework_kind(noun: &str) -> FrameworkKind {
    match noun {
        "domains" => FrameworkKind::Domain,
        "levels" => FrameworkKind::Level,
        "principles" => FrameworkKind::Principle,
        "strategies" => FrameworkKind::Strategy,
        "examples" => FrameworkKind::Example,
        _ => FrameworkKind::Theory,
    }
}

fn values<'a, T: serde::Serialize + 'a>(items: impl IntoIterator<Item = &'a T>) -> Vec<Value> {
    items.into_iter().map(|item| json!(item)).collect()
}

/// A council with its seats.
fn council(council: &Council) -> Value {
    let mut value = json!(council);
    value["seats"] = council.seats.iter().map(seat).collect();
    value
}

/// A seat. Of one with a lived-experience voice it is only told that it is filled: `holder` is that word, and
/// all that could tell who it is (role, vote, sector, dates, what is done for the seat) is left out.
fn seat(seat: &Seat) -> Value {
    if !seat.is_untold() || seat.holder.is_none() {
        return json!(seat);
    }
    let mut value = json!(seat);
    if let Some(fields) = value.as_object_mut() {
        let told = ["id", "council", "voice"];
        fields
            .iter_mut()
            .filter(|(name, _)| !told.contains(&name.as_str()))
            .for_each(|(_, v)| *v = Value::Null);
        fields.insert("holder".into(), json!("filled"));
    }
    value
}

/// What each identity is called.
fn names(snapshot: &Snapshot, stakeholders: &[Stakeholder]) -> HashMap<String, String> {
    let framework = snapshot.framework.items.iter().map(|i| (i.id, &i.key));
    let sectors = snapshot.sectors.iter().map(|s| (s.id, &s.name));
    let tags = snapshot.tags.iter().map(|t| (t.id, &t.name));
    let stakeholders = stakeholders.iter().map(|s| (s.id, &s.name));
    let councils = snapshot.councils.iter().map(|c| (c.id, &c.name));
    let initiatives = snapshot.initiatives.iter().map(|i| (i.id, &i.title));
    let all = framework.chain(sectors).chain(tags).chain(stakeholders).chain(councils).chain(initiatives);
    all.map(|(id, name)| (id.to_string(), name.clone())).collect()
}

/// Replaces identities by names, except a thing's own `id`.
pub fn readable(value: Value, names: &HashMap<String, String>, own: bool) -> Value {
    match value {
        Value::String(text) => Value::String(names.get(&text).cloned().unwrap_or(text)),
        Value::Array(items) => items.into_iter().map(|item| readable(item, names, own)).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(key, value)| {
                let kept = own && key == "id";
                (key, if kept { value } else { readable(value, names, own) })
            })
            .collect(),
        other => other,
    }
}

/// What each seat is called where something refers to it: its holder, or its council where nobody must be told.
fn seats(councils: &[Council], stakeholders: &[Stakeholder]) -> Vec<(String, String)> {
    let holder = |seat: &Seat| {
        let told = seat.holder.filter(|_| !seat.is_untold())?;
        stakeholders.iter().find(|each| each.id == told).map(|each| each.name.clone())
    };
    let of = |council: &Council| -> Vec<(String, String)> {
        let called = |seat: &Seat| (seat.id.to_string(), holder(seat).unwrap_or(council.name.clone()));
        council.seats.iter().map(called).collect()
    };
    councils.iter().flat_map(of).collect()
}

/// The same table of names, for other subcommands.
pub fn names_of(snapshot: &Snapshot) -> HashMap<String, String> {
    names(snapshot, &snapshot.stakeholders)
}

/// One thing as a line of text: what it is called, then what else is said in short.
pub fn line(item: &Value, words: &Words) -> String {
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
