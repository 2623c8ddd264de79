//! The ordinary tables from the log alone: what merging and repair stand on, and what a check holds the
//! tables against.

use crate::{
    failure::Try,
    log::{RowId, knowledge::Knowledge, read, schema::Schema, state},
    sql::id,
};
use rusqlite::{Connection, types::Value};
use std::collections::BTreeMap;

/// Rows by table and key, without the key.
pub(crate) type Rows = BTreeMap<RowId, Vec<Value>>;

/// Every living row as the log makes it.
pub(crate) fn from_log(conn: &Connection, schema: &Schema) -> Try<Rows> {
    let knowledge = Knowledge::read(conn)?;
    let mut rows = Rows::new();
    for (row, ops) in read::every_op(conn, schema)? {
        let state = state::evaluate(&schema.tables[row.0], &ops, &knowledge)?;
        if state.live {
            rows.insert(row, state.cells);
        }
    }
    Ok(rows)
}

/// Every row as the tables hold it.
pub(crate) fn from_tables(conn: &Connection, schema: &Schema) -> Try<Rows> {
    let mut rows = Rows::new();
    for (n, table) in schema.tables.iter().enumerate() {
        let mut statement = conn.prepare(table.select_all())?;
        let mut found = statement.query([])?;
        while let Some(row) = found.next()? {
            let cells = (1..=table.columns.len()).map(|c| row.get(c)).collect::<rusqlite::Result<_>>()?;
            rows.insert((n, id(row, 0)?), cells);
        }
    }
    Ok(rows)
}

/// Empties the tables and fills them again from the log. Runs inside the caller's transaction, which
/// checks the references when it commits.
pub(crate) fn rewrite(conn: &Connection, schema: &Schema) -> Try<()> {
    let rows = from_log(conn, schema)?;
    for table in &schema.tables {
        conn.execute(table.delete_all(), [])?;
    }
    for ((table, id), cells) in &rows {
        schema.tables[*table].put(conn, *id, cells)?;
    }
    Ok(())
}
