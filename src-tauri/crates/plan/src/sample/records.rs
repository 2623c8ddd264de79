//! The small nouns of `sample/year.toml`: a line is a record of the plan whose identities are written as names,
//! "@stakeholder:library", "@domain:safety", "@seat:council/2" (by place at the table), or "@meeting:may" for a record
//! that an earlier step called so. A line with a name that is taken already tells what of that record becomes other;
//! what it leaves out stays as it was.

use super::lines::{Known, find};
use crate::{Plan, failure::damaged};
use model::{Author, Id, PlanRecord, Result};
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// One record, with the name by which later steps find it.
#[derive(Deserialize)]
pub struct RecordLine {
    noun: String,
    key: Option<String>,
    #[serde(flatten)]
    fields: Map<String, Value>,
}

/// Saves the records of one step.
pub fn save(plan: &mut Plan, lines: Vec<RecordLine>, known: &mut Known, author: &Author) -> Result<()> {
    let mut names = Vec::new();
    let mut records = Vec::new();
    for RecordLine { noun, key, fields } in lines {
        let name = key.map(|key| format!("{noun}:{key}"));
        let before = name.as_ref().and_then(|name| known.said.get(name)).cloned();
        let mut value = before.unwrap_or_else(|| Map::from_iter([("id".to_string(), json!(Id::NEW))]));
        for (field, said) in fields {
            value.insert(field, meant(plan, said, known)?);
        }
        let record = json!({ "noun": noun, "value": value });
        let record: PlanRecord =
            serde_json::from_value(record).map_err(|e| damaged(format!("{noun}: {e}")))?;
        names.extend(name.map(|name| (records.len(), name, value)));
        records.push(record);
    }
    let ids = plan.save_records(&records, author)?.output;
    for (place, name, mut value) in names {
        value.insert("id".to_string(), json!(ids[place]));
        known.records.insert(name.clone(), ids[place]);
        known.said.insert(name, value);
    }
    Ok(())
}

/// What stands in a field, with a name in place of its identity.
fn meant(plan: &Plan, said: Value, known: &Known) -> Result<Value> {
    let Some(name) = said.as_str().and_then(|text| text.strip_prefix('@')) else { return Ok(said) };
    let (noun, key) = name.split_once(':').ok_or_else(|| damaged(name))?;
    let id = match noun {
        "stakeholder" => find(&known.stakeholders, key)?,
        "council" => find(&known.councils, key)?,
        "initiative" => find(&known.initiatives, key)?,
        "domain" | "level" | "principle" | "theory" | "recommendation" => Id::framework(noun, key),
        "seat" => {
            let (council, place) = key.split_once('/').ok_or_else(|| damaged(name))?;
            let council = find(&known.councils, council)?;
            let councils = plan.councils()?;
            let seats = councils.iter().find(|one| one.id == council).map(|one| &one.seats);
            let place: usize = place.parse().map_err(|_| damaged(name))?;
            seats.and_then(|seats| seats.get(place)).ok_or_else(|| damaged(name))?.id
        }
        _ => find(&known.records, name)?,
    };
    Ok(json!(id))
}
