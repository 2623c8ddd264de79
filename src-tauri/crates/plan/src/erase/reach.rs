//! All that is about somebody: rows that are there, and rows that the history still holds.

use super::blank::TABLES;
use crate::{
    Plan,
    failure::{Try, not_found},
    log::{ADDED, LoggedOp, RowId, payload, project::target, read, schema::Schema},
};
use model::{EraseWhat, Id, text};
use rusqlite::types::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Columns by which somebody is known, in the tables that can be erased.
const NAMES: [(&str, &str); 3] = [("contact", "name"), ("contact", "channel"), ("stakeholder", "name")];
/// Fewer letters than this name nobody.
const LETTERS: usize = 4;

/// What is to be erased.
pub(super) struct Reach {
    /// Whose it is, as they are called now or were last.
    pub name: String,
    pub rows: BTreeSet<RowId>,
    /// Every name and address that ever stood there.
    pub texts: BTreeSet<String>,
    /// All that was ever done, row by row.
    pub ops: BTreeMap<RowId, Vec<LoggedOp>>,
}

/// Refused if there never was such a stakeholder.
pub(super) fn of(plan: &Plan, what: EraseWhat) -> Try<Reach> {
    let schema = &plan.schema;
    let ops = read::every_op(&plan.conn, schema)?;
    let stakeholder = (schema.known("stakeholder")?, what.stakeholder());
    let whole = what.is_whole();
    if !ops.contains_key(&stakeholder) {
        return Err(not_found("stakeholder").into());
    }
    let mut rows = BTreeSet::new();
    for (row, done) in &ops {
        let table = &schema.tables[row.0];
        let belongs = *row == stakeholder || points_to(schema, *row, done, stakeholder.1)?;
        if belongs && (table.name == "contact" || (whole && TABLES.contains(&table.name.as_str()))) {
            rows.insert(*row);
        }
    }
    let mut texts = BTreeSet::new();
    for row in &rows {
        let table = &schema.tables[row.0];
        for (_, column) in NAMES.iter().filter(|(of, _)| *of == table.name) {
            texts.extend(every(schema, *row, &ops[row], column)?);
        }
    }
    let name = every(schema, stakeholder, &ops[&stakeholder], "name")?.pop().unwrap_or_default();
    texts.retain(|text| is_name(text));
    Ok(Reach { name, rows, texts, ops })
}

/// Whether a text is long enough to name somebody, and is something to look for: of some, such as apostrophes that
/// Unicode counts among the letters, nothing is left to be found, and nothing stands everywhere.
fn is_name(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
    letters >= LETTERS && text::find_key(text).contains(char::is_alphanumeric)
}

/// Whether a row ever pointed to this stakeholder.
fn points_to(schema: &Schema, row: RowId, ops: &[LoggedOp], stakeholder: Id) -> Try<bool> {
    let table = &schema.tables[row.0];
    for (column, _) in table.references.iter().filter(|(_, to)| to == "stakeholder") {
        for op in ops {
            let points = match op.col.as_str() {
                ADDED => target(&payload::read(&table.columns, &op.val)?[*column]) == Some(stakeholder),
                col => col == table.columns[*column] && target(&op.val) == Some(stakeholder),
            };
            if points {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// Every text that ever stood in this cell, oldest first.
fn every(schema: &Schema, row: RowId, ops: &[LoggedOp], column: &str) -> Try<Vec<String>> {
    let table = &schema.tables[row.0];
    let Some(n) = table.column(column) else { return Ok(Vec::new()) };
    let mut said: Vec<((i64, crate::log::ActionId), String)> = Vec::new();
    for op in ops {
        let value = match op.col.as_str() {
            ADDED => payload::read(&table.columns, &op.val)?.swap_remove(n),
            col if col == column => op.val.clone(),
            _ => continue,
        };
        if let Value::Text(text) = value {
            said.push((op.age(), text));
        }
    }
    said.sort();
    Ok(said.into_iter().map(|(_, text)| text).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_looked_for_only_if_it_can_be_found() {
        for name in ["Rosa Ortiz", "Ölaf", "محمّد", "张伟先生"] {
            assert!(is_name(name), "{name}");
        }
        // The last is four letters, says Unicode, and what is searched has none of them.
        for name in ["", "—", "Ana", "\u{2bc}\u{2bc}\u{2bc}\u{2bc}"] {
            assert!(!is_name(name), "{name}");
        }
    }
}
