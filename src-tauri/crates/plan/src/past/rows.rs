//! Every row as it was at a moment.

use crate::{
    erase::blank,
    failure::Try,
    log::{
        ActionId,
        knowledge::Knowledge,
        project::target,
        read,
        rebuild::{self, Rows},
        schema::Schema,
        session::CLOCK_BITS,
    },
    merge::HISTORY,
};
use model::Refusal;
use rusqlite::{Connection, params, types::Value};

/// The last time of the log's clock that belongs to this millisecond. A clock may have been set to anything.
pub(super) fn until(at: i64) -> i64 {
    (at.clamp(0, i64::MAX >> CLOCK_BITS) << CLOCK_BITS) | ((1 << CLOCK_BITS) - 1)
}

/// Every row that was there, without its key.
pub(super) fn at(conn: &Connection, schema: &Schema, knowledge: &Knowledge, at: i64) -> Try<Rows> {
    is_known(conn, at)?;
    let ops = read::every_op_until(conn, schema, until(at))?;
    let (mut rows, _) = rebuild::from_ops(schema, knowledge, ops)?;
    // Whoever was erased since is not there on any day before: nothing is left of them but that they were.
    let mut gone = false;
    for (row, by) in blank::erased(&[conn], schema)? {
        for (_, action) in by.iter().filter(|(column, _)| column.is_empty()) {
            if hlc_of(conn, *action)? > until(at) {
                gone |= rows.remove(&row).is_some();
            }
        }
    }
    if gone || lacks_something(conn)? {
        only_whole(schema, &mut rows)?;
    }
    Ok(rows)
}

fn hlc_of(conn: &Connection, action: ActionId) -> Try<i64> {
    let sql = "SELECT hlc FROM _action WHERE site = ?1 AND seq = ?2";
    Ok(conn.prepare_cached(sql)?.query_row(params![action.0.0, action.1], |row| row.get(0))?)
}

/// Refused where the log does not say: before the plan began, and before a copy was sent without its history.
fn is_known(conn: &Connection, at: i64) -> Try<()> {
    let sql = "SELECT max(
        (SELECT min(hlc) FROM _action),
        coalesce((SELECT max(a.hlc) FROM _left_out l JOIN _action a ON a.site = l.site
                  JOIN _op o ON o.site = a.site AND o.seq = a.seq
                  WHERE o.col = '~' AND o.tbl = ?1), 0))";
    let since: i64 = conn.prepare_cached(sql)?.query_row([HISTORY], |row| row.get(0))?;
    if since <= until(at) {
        return Ok(());
    }
    let since = jiff::Timestamp::from_millisecond(since >> CLOCK_BITS).unwrap_or(jiff::Timestamp::MAX);
    Err(Refusal::NotKnownThen { since: since.to_string() }.into())
}

fn lacks_something(conn: &Connection) -> Try<bool> {
    Ok(conn.prepare_cached("SELECT 1 FROM _left_out")?.exists([])?)
}

/// Of a row that a copy was sent without, other rows know less than they had then: those that could not be
/// without it go, those that could are without it.
fn only_whole(schema: &Schema, rows: &mut Rows) -> Try<()> {
    loop {
        let mut gone = Vec::new();
        let mut emptied = Vec::new();
        for (row, cells) in rows.iter() {
            let table = &schema.tables[row.0];
            let lacks =
                |(kind, cell): (&crate::log::schema::Kind, &Value)| kind.required && *cell == Value::Null;
            if table.kinds.iter().zip(cells).any(lacks) {
                gone.push(*row);
                continue;
            }
            for (column, to) in &table.references {
                let Some(id) = target(&cells[*column]) else { continue };
                if rows.contains_key(&(schema.known(to)?, id)) {
                    continue;
                }
                match table.kinds[*column].required {
                    true => gone.push(*row),
                    false => emptied.push((*row, *column)),
                }
            }
        }
        if gone.is_empty() && emptied.is_empty() {
            return Ok(());
        }
        for row in gone {
            rows.remove(&row);
        }
        for (row, column) in emptied {
            if let Some(cells) = rows.get_mut(&row) {
                cells[column] = Value::Null;
            }
        }
    }
}
