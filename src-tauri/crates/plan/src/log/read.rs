//! Reading operations back from the log.

use crate::{
    failure::Try,
    log::{ActionId, LoggedOp, RowId, schema::Schema},
    sql::{all, id},
};
use rusqlite::{Connection, params};
use std::collections::BTreeMap;

/// Everything that was ever done to one row.
pub(crate) fn ops_of(conn: &Connection, schema: &Schema, row: RowId) -> Try<Vec<LoggedOp>> {
    all(
        conn,
        "SELECT o.site, o.seq, a.hlc, o.col, o.val FROM _op o
         JOIN _action a ON a.site = o.site AND a.seq = o.seq
         WHERE o.pk = ?1 AND o.tbl = ?2 AND o.col NOT GLOB '[!~]*'",
        params![row.1.0, schema.tables[row.0].name],
        |row| {
            Ok(LoggedOp {
                action: (id(row, 0)?, row.get(1)?),
                hlc: row.get(2)?,
                col: row.get(3)?,
                val: row.get(4)?,
            })
        },
    )
}

/// Everything that was ever done, row by row.
pub(crate) fn every_op(conn: &Connection, schema: &Schema) -> Try<BTreeMap<RowId, Vec<LoggedOp>>> {
    every_op_until(conn, schema, i64::MAX)
}

/// Everything that was done until this time of the log's clock, row by row. Whatever an action had seen was
/// done before it by that clock, so nothing in there stands on something that is not.
pub(crate) fn every_op_until(
    conn: &Connection,
    schema: &Schema,
    until: i64,
) -> Try<BTreeMap<RowId, Vec<LoggedOp>>> {
    let mut rows: BTreeMap<RowId, Vec<LoggedOp>> = BTreeMap::new();
    let mut statement = conn.prepare_cached(
        "SELECT o.site, o.seq, a.hlc, o.col, o.val, o.tbl, o.pk FROM _op o
         JOIN _action a ON a.site = o.site AND a.seq = o.seq WHERE o.col NOT GLOB '[!~]*' AND a.hlc <= ?1",
    )?;
    let mut found = statement.query(params![until])?;
    while let Some(row) = found.next()? {
        let table = schema.known(row.get_ref(5)?.as_str().map_err(rusqlite::Error::from)?)?;
        let op = LoggedOp {
            action: (id(row, 0)?, row.get(1)?),
            hlc: row.get(2)?,
            col: row.get(3)?,
            val: row.get(4)?,
        };
        rows.entry((table, id(row, 6)?)).or_default().push(op);
    }
    Ok(rows)
}

/// The first and last action of a step, and each row it touched with the columns.
pub(crate) struct StepOps {
    pub first: ActionId,
    pub last: ActionId,
    pub rows: Vec<(RowId, Vec<String>)>,
}

/// What a step did, rows in the order in which it first touched them.
pub(crate) fn step(conn: &Connection, schema: &Schema, step: ActionId) -> Try<StepOps> {
    let last: Option<i64> = conn
        .prepare_cached("SELECT max(seq) FROM _action WHERE site = ?1 AND seq >= ?2 AND step = ?2")?
        .query_row(params![step.0.0, step.1], |row| row.get(0))?;
    let last = (step.0, last.unwrap_or(step.1));
    let touched = all(
        conn,
        "SELECT tbl, pk, col FROM _op WHERE site = ?1 AND seq BETWEEN ?2 AND ?3 AND col NOT GLOB '[!~]*' ORDER BY seq, i",
        params![step.0.0, step.1, last.1],
        |row| {
            let table = schema.known(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?;
            Ok(((table, id(row, 1)?), row.get::<_, String>(2)?))
        },
    )?;
    let mut places: BTreeMap<RowId, usize> = BTreeMap::new();
    let mut rows: Vec<(RowId, Vec<String>)> = Vec::new();
    for (row, col) in touched {
        let place = *places.entry(row).or_insert_with(|| {
            rows.push((row, Vec::new()));
            rows.len() - 1
        });
        rows[place].1.push(col);
    }
    Ok(StepOps { first: step, last, rows })
}
