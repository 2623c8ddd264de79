//! Choosing between what copies say. A choice is one more step, that has seen all of them; so it travels with
//! the plan, and settles the matter everywhere.

use super::{
    broken,
    conflicts::{may_write, opened, row_of},
};
use crate::{
    Op, Plan,
    called::Called,
    council,
    failure::{Try, not_found},
    guard, initiative,
    log::{
        ActionId, Change, DELETED, KEPT, RowId,
        join::Join,
        project::target,
        read,
        schema::{Table, quoted},
        state::{self, RowState, Unsettled},
    },
    rules,
    sql::{all, id},
    stakeholder,
    transact::Tx,
};
use model::{Author, ConflictPlace, Id, Outcome, Result, SettleChoice, SettleConflict};
use rusqlite::{params, types::Value};
use std::collections::BTreeSet;

impl Plan {
    /// Chooses, as one step. Refused with [`model::Refusal::NotFound`] if there is nothing to choose any more.
    pub fn settle_conflict(&mut self, request: &SettleConflict, author: &Author) -> Result<Outcome<()>> {
        let row = row_of(&self.schema, &request.place.table, request.place.row)
            .filter(|row| request.place.rule.is_some() || self.unsettled.0.contains_key(row))
            .ok_or_else(|| not_found("conflict"))?;
        let cells = |row: RowId| self.schema.tables[row.0].row(&self.conn, row.1).ok().flatten();
        let (_, name) = Called { schema: &self.schema, cells: &cells }.noun_and_name(row);
        let op = Op::SettleConflict { name };
        self.transact(op.clone(), author, |tx| settle(tx, &op, row, &request.place, &request.choice))
    }
}

fn settle(tx: &mut Tx<'_>, op: &Op, row: RowId, place: &ConflictPlace, choice: &SettleChoice) -> Try<()> {
    if place.rule.is_some() {
        return match choice {
            SettleChoice::Version { site, seq } => broken::mend(tx, place, (*site, i64::from(*seq))),
            _ => Err(not_found("conflict").into()),
        };
    }
    let table = &tx.schema.tables[row.0];
    let ops = read::ops_of(tx.conn, tx.schema, row)?;
    let state = state::evaluate(table, row.1, &ops, tx.session.knowledge(tx.conn)?)?;
    let column = match &place.field {
        Some(field) => Some(table.column(field).ok_or_else(|| not_found("conflict"))?),
        None => None,
    };
    let changes = match (choice, column) {
        (SettleChoice::Version { site, seq }, Some(column)) => {
            let val = version(&state, column, (*site, i64::from(*seq)))?;
            vec![Change { row, col: table.columns[column].clone(), val }]
        }
        (SettleChoice::Write { text }, Some(column)) if may_write(table, column) => {
            open_cell(&state, column)?;
            let val = written(table, column, text)?;
            let changes = vec![Change { row, col: table.columns[column].clone(), val }];
            // Unlike what copies said, this is new, and the guard has not read it.
            guard::check(tx.conn, tx.schema, op, &changes)?;
            changes
        }
        (SettleChoice::Keep, Some(column)) => {
            let shown = table.row(tx.conn, row.1)?.ok_or_else(|| not_found("conflict"))?;
            if !opened(table, &state, &shown).contains(&column) {
                return Err(not_found("conflict").into());
            }
            vec![Change { row, col: table.columns[column].clone(), val: Value::Null }]
        }
        (SettleChoice::Keep, None) => keep(tx, row, &state)?,
        (SettleChoice::Delete, None) => {
            deletions(tx, row, &state)?;
            return delete(tx, row);
        }
        _ => return Err(not_found("conflict").into()),
    };
    tx.said = Some(changes);
    Ok(())
}

/// What each copy says of a cell about which they disagree.
fn open_cell(state: &RowState, column: usize) -> Try<&[(ActionId, Value)]> {
    let found = state.unsettled.iter().find_map(|unsettled| match unsettled {
        Unsettled::Cell { column: open, heads } if *open == column => Some(heads.as_slice()),
        _ => None,
    });
    Ok(found.ok_or_else(|| not_found("conflict"))?)
}

fn version(state: &RowState, column: usize, action: ActionId) -> Try<Value> {
    let found = open_cell(state, column)?.iter().find(|(said, _)| *said == action);
    Ok(found.ok_or_else(|| not_found("conflict"))?.1.clone())
}

/// Words somebody wrote instead, by the rule of their field.
fn written(table: &Table, column: usize, words: &str) -> Try<Value> {
    let name = table.columns[column].as_str();
    let maybe = Some(words.to_string());
    let optional = |text: Option<String>| text.map_or(Value::Null, Value::Text);
    if table.joins[column] == Join::Words {
        return Ok(match table.kinds[column].required {
            true => Value::Text(rules::words(name, words)?),
            false => optional(rules::note(name, &maybe)?),
        });
    }
    Ok(match name {
        "safeguarding_lead" => Value::Text(rules::safeguarding_lead(words)?),
        "short_label" => optional(rules::short_label(&maybe)?),
        "website" => optional(rules::address(name, &maybe)?),
        "since" | "until" | "start" | "end" | "consent_on" | "retain_until" | "card_checked_on" => {
            optional(rules::date(name, &maybe)?)
        }
        _ if table.kinds[column].required => Value::Text(rules::name(name, words)?),
        _ => optional(rules::line(name, &maybe)?),
    })
}

/// The deletions that a row stands in spite of.
fn deletions(tx: &mut Tx<'_>, row: RowId, state: &RowState) -> Try<Vec<ActionId>> {
    let by = state.unsettled.iter().find_map(|unsettled| match unsettled {
        Unsettled::Deleted { by } => Some(by.clone()),
        Unsettled::Cell { .. } => None,
    });
    match by {
        Some(by) => Ok(by),
        None if state.live => Err(not_found("conflict").into()),
        None => {
            let ops = read::ops_of(tx.conn, tx.schema, row)?;
            Ok(ops.iter().filter(|op| op.col == DELETED).map(|op| op.action).collect())
        }
    }
}

/// Keeps a row, with what was deleted in the same steps because it belongs to it.
fn keep(tx: &mut Tx<'_>, row: RowId, state: &RowState) -> Try<Vec<Change>> {
    let mut gone: Vec<(RowId, RowState)> = Vec::new();
    for action in deletions(tx, row, state)? {
        let sql = "SELECT tbl, pk FROM _op WHERE site = ?1 AND seq = ?2 AND col = ?3";
        let rows = all(tx.conn, sql, params![action.0.0, action.1, DELETED], |row| {
            let table = tx.schema.known(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?;
            Ok((table, id(row, 1)?))
        })?;
        for other in rows.into_iter().filter(|other| *other != row) {
            let ops = read::ops_of(tx.conn, tx.schema, other)?;
            let table = &tx.schema.tables[other.0];
            let state = state::evaluate(table, other.1, &ops, tx.session.knowledge(tx.conn)?)?;
            if !state.live && table.row(tx.conn, other.1)?.is_none() {
                gone.push((other, state));
            }
        }
    }
    let mut kept = BTreeSet::from([row]);
    loop {
        let before = kept.len();
        for (other, state) in &gone {
            let mut ends = tx.schema.tables[other.0]
                .references
                .iter()
                .filter_map(|(column, to)| Some((tx.schema.index(to)?, target(&state.cells[*column])?)));
            if ends.any(|end| kept.contains(&end)) {
                kept.insert(*other);
            }
        }
        if kept.len() == before {
            break;
        }
    }
    Ok(kept.into_iter().map(|row| Change { row, col: KEPT.into(), val: Value::Null }).collect())
}

/// Takes a row away after all, as a person would, with what belongs to it.
fn delete(tx: &Tx<'_>, row: RowId) -> Try<()> {
    let table = &tx.schema.tables[row.0];
    match table.name.as_str() {
        "stakeholder" => stakeholder::delete(tx.conn, row.1),
        "initiative" => initiative::delete(tx.conn, row.1),
        "council" => council::delete(tx.conn, row.1),
        "plan" | "framework_item" | "sector" => Err(rules::invalid("place", "other").into()),
        _ => take_out(tx, row),
    }
}

/// Takes a row out with the rows that can't be without it.
fn take_out(tx: &Tx<'_>, row: RowId) -> Try<()> {
    let parent = &tx.schema.tables[row.0].name;
    for (n, table) in tx.schema.tables.iter().enumerate() {
        for (column, _) in table.references.iter().filter(|(_, to)| to == parent) {
            let (name, cell) = (quoted(&table.name), quoted(&table.columns[*column]));
            if !table.kinds[*column].required {
                let sql = format!("UPDATE {name} SET {cell} = NULL WHERE {cell} = ?1");
                tx.conn.prepare_cached(&sql)?.execute(params![row.1.0])?;
                continue;
            }
            let sql = format!("SELECT id FROM {name} WHERE {cell} = ?1");
            let children: Vec<Id> = all(tx.conn, &sql, params![row.1.0], |row| Ok(id(row, 0)?))?;
            children.into_iter().try_for_each(|child| take_out(tx, (n, child)))?;
        }
    }
    tx.schema.tables[row.0].delete(tx.conn, row.1)
}
