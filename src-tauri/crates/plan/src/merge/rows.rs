//! Rows of the log as they stand in a file: read from the copy, written to the plan.

use crate::{
    failure::{Try, damaged},
    log::{
        ActionId,
        checksum::{self, ActionContent},
    },
    sql::{all, id},
};
use model::Id;
use rusqlite::{Connection, OptionalExtension, Row, params, types::Value};
use rustc_hash::FxHashMap;

/// A session.
pub(crate) struct SiteRow {
    pub id: Id,
    pub name: String,
    pub began: i64,
}

/// An action.
#[derive(Clone)]
pub(crate) struct ActionRow {
    pub id: ActionId,
    pub step: i64,
    pub hlc: i64,
    pub author: String,
    pub op: String,
    pub label: String,
    pub seen: Option<String>,
    pub check: Vec<u8>,
}

/// An operation.
#[derive(Clone)]
pub(crate) struct OpRow {
    pub action: ActionId,
    pub i: i64,
    pub table: String,
    pub pk: Id,
    pub col: String,
    pub val: Value,
}

/// Every session of a log.
pub(crate) fn sites(conn: &Connection) -> Try<Vec<SiteRow>> {
    all(conn, "SELECT id, name, began FROM _site ORDER BY id", [], |row| {
        Ok(SiteRow { id: id(row, 0)?, name: row.get(1)?, began: row.get(2)? })
    })
}

const ACTION: &str = "SELECT site, seq, step, hlc, author, op, label, seen, \"check\" FROM _action";

fn action_row(row: &Row<'_>) -> Try<ActionRow> {
    Ok(ActionRow {
        id: (id(row, 0)?, row.get(1)?),
        step: row.get(2)?,
        hlc: row.get(3)?,
        author: row.get(4)?,
        op: row.get(5)?,
        label: row.get(6)?,
        seen: row.get(7)?,
        check: row.get(8)?,
    })
}

/// Every action of a log, by session and number.
pub(crate) fn actions(conn: &Connection) -> Try<Vec<ActionRow>> {
    all(conn, &format!("{ACTION} ORDER BY site, seq"), [], action_row)
}

/// One action that is there.
pub(crate) fn action(conn: &Connection, action: ActionId) -> Try<ActionRow> {
    let found = all(
        conn,
        &format!("{ACTION} WHERE site = ?1 AND seq = ?2"),
        params![action.0.0, action.1],
        action_row,
    )?;
    Ok(found.into_iter().next().ok_or_else(|| damaged("an action is not there"))?)
}

/// The checksums of all actions.
pub(crate) fn checks(conn: &Connection) -> Try<FxHashMap<ActionId, Vec<u8>>> {
    let sql = "SELECT site, seq, \"check\" FROM _action";
    let checks = all(conn, sql, [], |row| Ok(((id(row, 0)?, row.get(1)?), row.get(2)?)))?;
    Ok(checks.into_iter().collect())
}

/// The operations of an action, in order.
pub(crate) fn ops(conn: &Connection, action: ActionId) -> Try<Vec<OpRow>> {
    ops_between(conn, action, action.1)
}

/// The operations of this action and of those after it in its session up to this number, in order.
pub(crate) fn ops_between(conn: &Connection, first: ActionId, last: i64) -> Try<Vec<OpRow>> {
    let sql =
        "SELECT i, tbl, pk, col, val, seq FROM _op WHERE site = ?1 AND seq BETWEEN ?2 AND ?3 ORDER BY seq, i";
    all(conn, sql, params![first.0.0, first.1, last], |row| {
        Ok(OpRow {
            action: (first.0, row.get(5)?),
            i: row.get(0)?,
            table: row.get(1)?,
            pk: id(row, 2)?,
            col: row.get(3)?,
            val: row.get(4)?,
        })
    })
}

/// Everything that was ever done to one row, in no order. What says that it was erased is not among it.
pub(crate) fn ops_of(conn: &Connection, table: &str, pk: Id) -> Try<Vec<OpRow>> {
    let sql = "SELECT site, seq, i, col, val FROM _op WHERE pk = ?1 AND tbl = ?2 AND col NOT GLOB '[!~]*'";
    all(conn, sql, params![pk.0, table], |row| {
        Ok(OpRow {
            action: (id(row, 0)?, row.get(1)?),
            i: row.get(2)?,
            table: table.to_string(),
            pk,
            col: row.get(3)?,
            val: row.get(4)?,
        })
    })
}

/// How many operations an action has.
pub(crate) fn count_ops(conn: &Connection, action: ActionId) -> Try<i64> {
    let sql = "SELECT count(*) FROM _op WHERE site = ?1 AND seq = ?2";
    Ok(conn.prepare_cached(sql)?.query_row(params![action.0.0, action.1], |row| row.get(0))?)
}

/// Which plan a file is of.
pub(crate) fn plan_id(conn: &Connection) -> Try<Option<Id>> {
    Ok(conn.query_row("SELECT id FROM plan", [], |row| id(row, 0)).optional()?)
}

/// Writes a session that may be there already.
pub(crate) fn put_site(conn: &Connection, site: &SiteRow) -> Try<()> {
    let sum = checksum::site(site.id, &site.name, site.began);
    conn.prepare_cached(
        "INSERT INTO _site (id, name, began, \"check\") VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
    )?
    .execute(params![site.id.0, site.name, site.began, sum])?;
    Ok(())
}

/// Writes an action, in place of what is there of it, with the checksum of so many operations.
pub(crate) fn put_action(conn: &Connection, action: &ActionRow, ops: i64) -> Try<()> {
    let sum = checksum::action(&ActionContent {
        action: action.id,
        step: action.step,
        hlc: action.hlc,
        author: &action.author,
        op: &action.op,
        label: &action.label,
        seen: action.seen.as_deref(),
        ops,
    });
    conn.prepare_cached(
        "INSERT INTO _action (site, seq, step, hlc, author, op, label, seen, \"check\")
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
         ON CONFLICT DO UPDATE SET label = excluded.label, author = excluded.author, \"check\" = excluded.\"check\"",
    )?
    .execute(params![
        action.id.0.0,
        action.id.1,
        action.step,
        action.hlc,
        action.author,
        action.op,
        action.label,
        action.seen,
        sum
    ])?;
    Ok(())
}

/// Writes an operation, in place of what is there of it.
pub(crate) fn put_op(conn: &Connection, op: &OpRow) -> Try<()> {
    let sum = checksum::op(op.action, op.i, &op.table, &op.pk.0, &op.col, (&op.val).into());
    conn.prepare_cached(
        "INSERT INTO _op (site, seq, i, tbl, pk, col, val, \"check\") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT DO UPDATE SET val = excluded.val, \"check\" = excluded.\"check\"",
    )?
    .execute(params![op.action.0.0, op.action.1, op.i, op.table, op.pk.0, op.col, op.val, sum])?;
    Ok(())
}
