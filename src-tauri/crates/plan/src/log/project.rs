//! The ordinary tables from the log. A row is first what its own operations make of it ([`state`]); then what
//! a living row points to is kept alive, and a tree that became a circle is opened. All of that depends on
//! the set of operations alone, so every copy that has the same ones holds the same tables.
//!
//! The same steps run over all rows in memory, to check or rebuild a plan, and over the few rows that came
//! in, in the file.

use crate::{
    failure::{Try, damaged},
    log::{ActionId, LoggedOp, RowId, knowledge::Knowledge, schema::Schema, state, state::RowState},
};
use model::Id;
use rusqlite::types::Value;
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

/// Where rows are read and written.
pub(crate) trait Store {
    /// The cells of a row, without its key.
    fn get(&self, row: RowId) -> Try<Option<Vec<Value>>>;
    /// Writes a row.
    fn put(&mut self, row: RowId, cells: Vec<Value>) -> Try<()>;
    /// Takes a row out.
    fn delete(&mut self, row: RowId) -> Try<()>;
    /// Whether a row that is there, and that is not looked at anyway, points to this one.
    fn is_needed(&self, row: RowId) -> Try<bool>;
    /// The rows of a table whose cell in this column is not NULL, with what they point to.
    fn pointing(&self, table: usize, column: usize) -> Try<Vec<(Id, Id)>>;
    /// Everything that was ever done to a row.
    fn ops_of(&self, row: RowId) -> Try<Cow<'_, [LoggedOp]>>;
}

/// What was found about one row besides its cells.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Found {
    /// What its own operations leave to choose.
    pub unsettled: Vec<state::Unsettled>,
    /// Long notes woven from two, by column.
    pub woven: Vec<usize>,
    /// Deleted, but something points to it.
    pub kept: bool,
    /// Columns that say NULL because they would close a circle.
    pub opened: Vec<usize>,
}

impl Found {
    /// Whether somebody should be told.
    pub fn is_unsettled(&self) -> bool {
        !self.unsettled.is_empty() || self.is_odd()
    }

    /// Whether the row is not what its own operations alone make of it.
    pub fn is_odd(&self) -> bool {
        self.kept || !self.opened.is_empty()
    }
}

/// Writes these rows as the log makes them, with all that they keep alive. `odd` are the rows that were odd
/// before: they are looked at again, since what made them so may be gone.
pub(crate) fn rows(
    schema: &Schema,
    knowledge: &Knowledge,
    store: &mut impl Store,
    rows: BTreeSet<RowId>,
    odd: impl IntoIterator<Item = RowId>,
) -> Try<BTreeMap<RowId, Found>> {
    let mut look_at = rows;
    look_at.extend(odd);
    let mut found = BTreeMap::new();
    for row in &look_at {
        let state = evaluate(schema, knowledge, store, *row)?;
        match state.live {
            true => store.put(*row, state.cells)?,
            false => store.delete(*row)?,
        }
        let about = Found { unsettled: state.unsettled, woven: state.woven, ..Found::default() };
        found.insert(*row, about);
    }
    keep_what_is_needed(schema, knowledge, store, &mut found)?;
    open_circles(schema, knowledge, store, &mut found)?;
    Ok(found)
}

fn evaluate(schema: &Schema, knowledge: &Knowledge, store: &impl Store, row: RowId) -> Try<RowState> {
    state::evaluate(&schema.tables[row.0], row.1, &store.ops_of(row)?, knowledge)
}

/// The row that a cell points to.
pub(crate) fn target(value: &Value) -> Option<Id> {
    match value {
        Value::Blob(id) => id.as_slice().try_into().ok().map(Id),
        _ => None,
    }
}

/// A living row keeps alive what it points to, and that in turn what it points to.
fn keep_what_is_needed(
    schema: &Schema,
    knowledge: &Knowledge,
    store: &mut impl Store,
    found: &mut BTreeMap<RowId, Found>,
) -> Try<()> {
    let mut look_at: Vec<RowId> = found.keys().copied().collect();
    while let Some(row) = look_at.pop() {
        let mut needed = Vec::new();
        match store.get(row)? {
            Some(cells) => {
                for (column, to) in &schema.tables[row.0].references {
                    let Some(id) = target(&cells[*column]) else { continue };
                    let parent = (schema.known(to)?, id);
                    if store.get(parent)?.is_none() {
                        needed.push(parent);
                    }
                }
            }
            None if store.is_needed(row)? => needed.push(row),
            None => {}
        }
        for row in needed {
            let ops = store.ops_of(row)?;
            if ops.is_empty() {
                let table = &schema.tables[row.0].name;
                return Err(damaged(format!("a row points to a {table} that was never added")).into());
            }
            let state = state::evaluate(&schema.tables[row.0], row.1, &ops, knowledge)?;
            store.put(row, state.cells)?;
            found.entry(row).or_default().kept = true;
            look_at.push(row);
        }
    }
    Ok(())
}

/// Rows that point to each other in a circle, within one column: the newest of these choices gives way.
fn open_circles(
    schema: &Schema,
    knowledge: &Knowledge,
    store: &mut impl Store,
    found: &mut BTreeMap<RowId, Found>,
) -> Try<()> {
    let touched: BTreeSet<usize> = found.keys().map(|row| row.0).collect();
    for table in touched {
        let name = &schema.tables[table].name;
        for (column, _) in schema.tables[table].references.iter().filter(|(_, to)| to == name) {
            let above: BTreeMap<Id, Id> = store.pointing(table, *column)?.into_iter().collect();
            for circle in circles(&above) {
                let mut newest: Option<((i64, ActionId), Id)> = None;
                for id in circle {
                    let age = chosen_at(schema, knowledge, store, (table, id), *column)?;
                    newest = newest.max(Some((age, id)));
                }
                let Some((_, id)) = newest else { continue };
                let Some(mut cells) = store.get((table, id))? else { continue };
                cells[*column] = Value::Null;
                store.put((table, id), cells)?;
                found.entry((table, id)).or_default().opened.push(*column);
            }
        }
    }
    Ok(())
}

/// When what shows in this cell was chosen.
fn chosen_at(
    schema: &Schema,
    knowledge: &Knowledge,
    store: &impl Store,
    row: RowId,
    column: usize,
) -> Try<(i64, ActionId)> {
    let table = &schema.tables[row.0];
    let ops = store.ops_of(row)?;
    let shown = state::evaluate(table, row.1, &ops, knowledge)?.cells.swap_remove(column);
    let holds = |op: &&LoggedOp| -> bool {
        match op.col.as_str() {
            crate::log::ADDED => {
                crate::log::payload::read(&table.columns, &op.val).is_ok_and(|cells| cells[column] == shown)
            }
            col => col == table.columns[column] && op.val == shown,
        }
    };
    Ok(ops.iter().filter(holds).map(LoggedOp::age).max().unwrap_or((0, (Id([0; 16]), 0))))
}

/// The circles of a relation in which everything points to one thing at most, each in its order.
fn circles(above: &BTreeMap<Id, Id>) -> Vec<Vec<Id>> {
    let mut circles = Vec::new();
    let mut seen: BTreeSet<Id> = BTreeSet::new();
    for start in above.keys() {
        let mut path: Vec<Id> = Vec::new();
        let mut at = *start;
        while seen.insert(at) {
            path.push(at);
            match above.get(&at) {
                Some(next) => at = *next,
                None => break,
            }
        }
        // The path ran into itself, rather than into what was seen before.
        if let Some(begin) = path.iter().position(|id| *id == at).filter(|_| above.contains_key(&at)) {
            circles.push(path.split_off(begin));
        }
    }
    circles
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn circles_are_found_once_and_paths_into_them_are_none() {
        let id = |n: u8| Id([n; 16]);
        let above = |pairs: &[(u8, u8)]| pairs.iter().map(|(a, b)| (id(*a), id(*b))).collect();
        assert_eq!(circles(&above(&[(1, 2), (2, 3), (4, 2)])), Vec::<Vec<Id>>::new());
        assert_eq!(circles(&above(&[(1, 2), (2, 3), (3, 2)])), [vec![id(2), id(3)]]);
        assert_eq!(circles(&above(&[(1, 1)])), [vec![id(1)]]);
        let two = circles(&above(&[(1, 2), (2, 1), (3, 4), (4, 5), (5, 3), (6, 3)]));
        assert_eq!(two, [vec![id(1), id(2)], vec![id(3), id(4), id(5)]]);
    }
}
