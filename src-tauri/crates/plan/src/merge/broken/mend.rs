//! Keeping a broken rule again: what somebody chose stays, and the rest gives way.

use super::{Broken, Cell, find, said, said_by};
use crate::{
    failure::{Try, not_found},
    log::{read, schema::quoted},
    tie,
    transact::Tx,
};
use model::{BrokenRule, ConflictPlace, Id};
use rusqlite::{params, types::Value};

/// Lets everything give way that stands against what this action said. Refused if no rule is broken there any
/// more.
pub(crate) fn mend(tx: &mut Tx<'_>, place: &ConflictPlace, stays: (Id, i64)) -> Try<()> {
    let broken = find(tx.conn, tx.schema)?.into_iter().find(|broken| is_at(tx, broken, place));
    let broken = broken.ok_or_else(|| not_found("conflict"))?;
    let mut chosen = None;
    for (n, cell) in broken.sides.iter().enumerate().flat_map(|(n, side)| side.iter().map(move |c| (n, c))) {
        let shown = shown(tx, *cell)?;
        if said_by(tx.conn, tx.schema, cell.0, cell.1, &shown)? == Some(stays) {
            chosen.get_or_insert(n);
        }
    }
    let chosen = chosen.ok_or_else(|| not_found("conflict"))?;
    for (n, side) in broken.sides.iter().enumerate().filter(|(n, _)| *n != chosen) {
        side.iter().try_for_each(|cell| give_way(tx, broken.rule, n, *cell))?;
    }
    Ok(())
}

fn is_at(tx: &Tx<'_>, broken: &Broken, place: &ConflictPlace) -> bool {
    let table = &tx.schema.tables[broken.at.0];
    let field = broken.field.map(|column| &table.columns[column]);
    place.rule == Some(broken.rule)
        && place.table == table.name
        && place.row == broken.at.1
        && place.field.as_ref() == field
}

fn shown(tx: &Tx<'_>, (row, column): Cell) -> Try<Value> {
    let cells = tx.schema.tables[row.0].row(tx.conn, row.1)?;
    Ok(cells.map_or(Value::Null, |cells| cells[column].clone()))
}

/// What becomes of a cell that does not stay.
fn give_way(tx: &mut Tx<'_>, rule: BrokenRule, side: usize, cell: Cell) -> Try<()> {
    let (row, column) = cell;
    let word = |word: &str| Value::Text(word.into());
    let instead = match (rule, side) {
        (BrokenRule::TieOrNone | BrokenRule::TieOnce, _) => return tie::delete(tx.conn, row.1),
        (BrokenRule::OneLead, _) => word("partner"),
        (BrokenRule::InOrder | BrokenRule::ChildrenOfOneSchool, _) => Value::Null,
        (BrokenRule::Checked, 0) => word("paused"),
        // What stood there before comes back.
        (BrokenRule::Checked, _) => earlier(tx, cell, |value| *value != Value::Null)?,
        (BrokenRule::ChildrenAsAGroup, 0) => earlier(tx, cell, |value| *value != word("childrens_council"))?,
        (BrokenRule::ChildrenAsAGroup, _) => match tx.schema.tables[row.0].columns[column].as_str() {
            "role" => word("advisor"),
            "votes" => Value::Integer(0),
            _ => Value::Null,
        },
    };
    let table = &tx.schema.tables[row.0];
    let sql =
        format!("UPDATE {} SET {} = ?1 WHERE id = ?2", quoted(&table.name), quoted(&table.columns[column]));
    tx.conn.prepare_cached(&sql)?.execute(params![instead, row.1.0])?;
    Ok(())
}

/// The newest value a cell ever had that is one of these. Refused if the log does not know one any more.
fn earlier(tx: &Tx<'_>, (row, column): Cell, is: impl Fn(&Value) -> bool) -> Try<Value> {
    let ops = read::ops_of(tx.conn, tx.schema, row)?;
    let values = ops.iter().filter_map(|op| Some((op.age(), said(tx.schema, row, column, op)?)));
    let newest = values.filter(|(_, value)| is(value)).max_by_key(|(age, _)| *age);
    Ok(newest.ok_or_else(|| not_found("version"))?.1)
}
