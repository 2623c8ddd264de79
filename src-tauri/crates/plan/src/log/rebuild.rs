//! The ordinary tables from the log alone: what repair and sending a copy stand on, and what a check holds
//! the tables against.

use crate::{
    failure::Try,
    log::{
        LoggedOp, RowId,
        knowledge::Knowledge,
        project::{self, Found, Store},
        read,
        schema::Schema,
    },
    sql::id,
};
use model::Id;
use rusqlite::{Connection, types::Value};
use std::{borrow::Cow, collections::BTreeMap};

/// Rows by table and key, without the key.
pub(crate) type Rows = BTreeMap<RowId, Vec<Value>>;

/// A whole plan in memory.
pub(crate) struct Memory {
    pub ops: BTreeMap<RowId, Vec<LoggedOp>>,
    pub rows: Rows,
}

impl Store for Memory {
    fn get(&self, row: RowId) -> Try<Option<Vec<Value>>> {
        Ok(self.rows.get(&row).cloned())
    }

    fn put(&mut self, row: RowId, cells: Vec<Value>) -> Try<()> {
        self.rows.insert(row, cells);
        Ok(())
    }

    fn delete(&mut self, row: RowId) -> Try<()> {
        self.rows.remove(&row);
        Ok(())
    }

    /// Every row is looked at, and names what it needs itself.
    fn is_needed(&self, _: RowId) -> Try<bool> {
        Ok(false)
    }

    fn pointing(&self, table: usize, column: usize) -> Try<Vec<(Id, Id)>> {
        let of_table = self.rows.range((table, Id([0; 16]))..=(table, Id([0xff; 16])));
        let pairs = of_table.filter_map(|(row, cells)| Some((row.1, project::target(&cells[column])?)));
        Ok(pairs.collect())
    }

    fn ops_of(&self, row: RowId) -> Try<Cow<'_, [LoggedOp]>> {
        Ok(self.ops.get(&row).map_or(Cow::Borrowed(&[]), |ops| Cow::Borrowed(ops)))
    }
}

/// Every row that is there as the log makes it, and what is unsettled.
pub(crate) fn from_log(conn: &Connection, schema: &Schema) -> Try<(Rows, BTreeMap<RowId, Found>)> {
    let ops = read::every_op(conn, schema)?;
    from_ops(schema, &Knowledge::read(conn)?, ops)
}

/// As [`from_log`], from these operations.
pub(crate) fn from_ops(
    schema: &Schema,
    knowledge: &Knowledge,
    ops: BTreeMap<RowId, Vec<LoggedOp>>,
) -> Try<(Rows, BTreeMap<RowId, Found>)> {
    let all = ops.keys().copied().collect();
    let mut memory = Memory { ops, rows: Rows::new() };
    let mut found = project::rows(schema, knowledge, &mut memory, all, [])?;
    found.retain(|_, found| found.is_unsettled());
    Ok((memory.rows, found))
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
pub(crate) fn rewrite(conn: &Connection, schema: &Schema) -> Try<BTreeMap<RowId, Found>> {
    let (rows, found) = from_log(conn, schema)?;
    for table in &schema.tables {
        conn.execute(table.delete_all(), [])?;
    }
    for ((table, id), cells) in &rows {
        schema.tables[*table].put(conn, *id, cells)?;
    }
    Ok(found)
}
