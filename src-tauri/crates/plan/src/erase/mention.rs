//! Where else in the plan somebody is named: in notes, purposes, minutes, as they are now and as they were.

use super::{blank::BLANK, erased, reach::Reach};
use crate::{
    Plan,
    called::Called,
    failure::Try,
    log::{ADDED, Change, RowId, payload, schema::quoted},
    merge::fields,
    transact::Tx,
};
use model::{Mention, text};
use rusqlite::{params, types::Value};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// Names and addresses to look for.
pub(super) type Texts = BTreeSet<String>;

/// Cells that hold one of them, now or in the history.
pub(super) struct Found {
    /// By row and column; whether one shows now.
    cells: BTreeMap<(RowId, usize), bool>,
}

/// Looks through every text that is not erased anyway.
pub(super) fn find(plan: &Plan, reach: &Reach) -> Try<Found> {
    let mut cells: BTreeMap<(RowId, usize), bool> = BTreeMap::new();
    let keys: Vec<String> = reach.texts.iter().map(|text| text::find_key(text)).collect();
    let holds = |value: &Value| match value {
        Value::Text(words) => {
            let words = text::find_key(words);
            keys.iter().any(|key| words.contains(key.as_str()))
        }
        _ => false,
    };
    if keys.is_empty() {
        return Ok(Found { cells });
    }
    for (row, ops) in reach.ops.iter().filter(|(row, _)| !reach.rows.contains(row)) {
        let table = &plan.schema.tables[row.0];
        let free = |n: usize| !fields::is_word(&table.name, &table.columns[n]);
        for op in ops {
            if op.col == ADDED {
                let added = payload::read(&table.columns, &op.val)?;
                let named = (0..added.len()).filter(|n| free(*n) && holds(&added[*n]));
                cells.extend(named.map(|n| ((*row, n), false)));
            } else if let Some(n) = table.column(&op.col).filter(|n| free(*n) && holds(&op.val)) {
                cells.insert((*row, n), false);
            }
        }
    }
    for ((row, column), shows) in &mut cells {
        let now = plan.schema.tables[row.0].row(&plan.conn, row.1)?;
        *shows = now.is_some_and(|cells| holds(&cells[*column]));
    }
    Ok(Found { cells })
}

impl Found {
    /// The texts that show now, for a person to look at.
    pub fn shown(&self, plan: &Plan) -> Try<Vec<Mention>> {
        let cells = |row: RowId| plan.schema.tables[row.0].row(&plan.conn, row.1).ok().flatten();
        let called = Called { schema: &plan.schema, cells: &cells };
        let shown = self.cells.iter().filter(|(_, shows)| **shows).map(|((row, column), _)| {
            let (noun, name) = called.noun_and_name(*row);
            let field = plan.schema.tables[row.0].columns[*column].clone();
            Mention { noun, id: called.thing(*row).1, name, field }
        });
        let mut shown: Vec<Mention> = shown.collect();
        shown.sort();
        Ok(shown)
    }

    /// How many texts hold one only in the history.
    pub fn earlier(&self) -> u32 {
        self.cells.values().filter(|shows| !**shows).count() as u32
    }

    /// Takes the names out of every text that shows, and every earlier text of those cells out of the history.
    pub fn clean(&self, tx: &mut Tx<'_>, texts: &Texts) -> Try<()> {
        for (row, column) in self.cells.keys() {
            let table = &tx.schema.tables[row.0];
            let name = &table.columns[*column];
            tx.aside.push(erased(*row, name));
            let Some(cells) = table.row(tx.conn, row.1)? else { continue };
            let Value::Text(now) = &cells[*column] else { continue };
            let cleaned = without(now, texts);
            if cleaned == *now {
                // What shows stays, though all that ever stood in this cell goes: so it is said anew.
                tx.aside.push(Change { row: *row, col: name.clone(), val: cells[*column].clone() });
                continue;
            }
            let sql = format!("UPDATE {} SET {} = ?2 WHERE id = ?1", quoted(&table.name), quoted(name));
            tx.conn.execute(&sql, params![row.1.0, cleaned])?;
        }
        Ok(())
    }
}

/// The text with a dash in place of each of these names, whatever their case and accents.
fn without(words: &str, texts: &Texts) -> String {
    let mut cleaned = words.to_string();
    for name in texts {
        let name = text::find_key(name);
        while let Some(at) = place(&cleaned, &name) {
            cleaned.replace_range(at, BLANK);
        }
    }
    cleaned
}

/// Where a folded name stands in a text; all of it, if that can't be told.
fn place(words: &str, name: &str) -> Option<Range<usize>> {
    let key = text::find_key(words);
    let at = key.find(name)?;
    let places = text::find_places(words);
    Some(match places.len() == key.len() + 1 {
        true => text::found_at(words, &places, at..at + name.len()),
        false => 0..words.len(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_taken_out_whatever_their_case_and_accents() {
        let texts = Texts::from(["Rosa Ortíz".to_string(), "+44 555 0100".to_string()]);
        let said = "Ask ROSA ORTIZ (or rosa ortíz’s sister) on +44 555 0100.";
        assert_eq!(without(said, &texts), "Ask — (or —’s sister) on —.");
        assert_eq!(without("Nobody is named", &texts), "Nobody is named");
    }
}
