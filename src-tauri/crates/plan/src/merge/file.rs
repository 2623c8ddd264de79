//! The open plan file as a place where rows are made anew from the log. Remembers what it changed.

use crate::{
    failure::Try,
    log::{
        LoggedOp, RowId,
        project::Store,
        read,
        schema::{Schema, quoted},
    },
    sql::{all, id},
};
use model::Id;
use rusqlite::{Connection, params, types::Value};
use std::{
    borrow::Cow,
    cell::RefCell,
    collections::{BTreeMap, HashMap},
};

/// A row before and after; nothing where it is not there.
pub(crate) type Change = (Option<Vec<Value>>, Option<Vec<Value>>);

/// Rows of an open plan.
pub(crate) struct FileRows<'a> {
    conn: &'a Connection,
    schema: &'a Schema,
    /// Rows that were read or written, as they are now.
    now: RefCell<HashMap<RowId, Option<Vec<Value>>>>,
    /// What was changed, with how it was.
    before: BTreeMap<RowId, Option<Vec<Value>>>,
}

impl<'a> FileRows<'a> {
    pub fn new(conn: &'a Connection, schema: &'a Schema) -> FileRows<'a> {
        FileRows { conn, schema, now: RefCell::default(), before: BTreeMap::new() }
    }

    /// Every row that is another one now than it was.
    pub fn changes(self) -> BTreeMap<RowId, Change> {
        let mut now = self.now.into_inner();
        let changed = self.before.into_iter().filter_map(|(row, before)| {
            let after = now.remove(&row).flatten();
            (before != after).then_some((row, (before, after)))
        });
        changed.collect()
    }

    fn set(&mut self, row: RowId, cells: Option<Vec<Value>>) -> Try<()> {
        let before = self.get(row)?;
        if before == cells {
            return Ok(());
        }
        let table = &self.schema.tables[row.0];
        match (&before, &cells) {
            (Some(before), Some(cells)) => table.change(self.conn, row.1, before, cells)?,
            (None, Some(cells)) => table.put(self.conn, row.1, cells)?,
            (_, None) => table.delete(self.conn, row.1)?,
        }
        self.before.entry(row).or_insert(before);
        self.now.borrow_mut().insert(row, cells);
        Ok(())
    }
}

impl Store for FileRows<'_> {
    fn get(&self, row: RowId) -> Try<Option<Vec<Value>>> {
        if let Some(cells) = self.now.borrow().get(&row) {
            return Ok(cells.clone());
        }
        let cells = self.schema.tables[row.0].row(self.conn, row.1)?;
        self.now.borrow_mut().insert(row, cells.clone());
        Ok(cells)
    }

    fn put(&mut self, row: RowId, cells: Vec<Value>) -> Try<()> {
        self.set(row, Some(cells))
    }

    fn delete(&mut self, row: RowId) -> Try<()> {
        self.set(row, None)
    }

    fn is_needed(&self, row: RowId) -> Try<bool> {
        let parent = &self.schema.tables[row.0].name;
        for table in &self.schema.tables {
            for (column, _) in table.references.iter().filter(|(_, to)| to == parent) {
                let sql = format!(
                    "SELECT 1 FROM {} WHERE {} = ?1 LIMIT 1",
                    quoted(&table.name),
                    quoted(&table.columns[*column])
                );
                if self.conn.prepare_cached(&sql)?.exists(params![row.1.0])? {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    fn pointing(&self, table: usize, column: usize) -> Try<Vec<(Id, Id)>> {
        let table = &self.schema.tables[table];
        let column = quoted(&table.columns[column]);
        let sql = format!(
            "SELECT id, {column} FROM {} WHERE {column} IS NOT NULL ORDER BY id",
            quoted(&table.name)
        );
        all(self.conn, &sql, [], |row| Ok((id(row, 0)?, id(row, 1)?)))
    }

    fn ops_of(&self, row: RowId) -> Try<Cow<'_, [LoggedOp]>> {
        Ok(Cow::Owned(read::ops_of(self.conn, self.schema, row)?))
    }
}
