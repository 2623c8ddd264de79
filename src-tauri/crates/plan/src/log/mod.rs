//! The log: an append-only record of what was done, cell by cell, from which undo, history and merging
//! come. The ordinary tables are a pure function of the set of its operations ([`state`]); nothing here
//! knows what a noun means.

pub(crate) mod capture;
pub(crate) mod checksum;
pub(crate) mod join;
pub(crate) mod knowledge;
pub(crate) mod payload;
pub(crate) mod project;
pub(crate) mod read;
pub(crate) mod rebuild;
pub(crate) mod schema;
pub(crate) mod session;
pub(crate) mod state;
pub(crate) mod weave;

use model::Id;
use rusqlite::types::Value;

/// A row was added; the value is JSON of its cells.
pub(crate) const ADDED: &str = "+";
/// A row was deleted.
pub(crate) const DELETED: &str = "-";
/// A deleted row was kept after all.
pub(crate) const KEPT: &str = "^";

/// What stands in the row is to be gone for good; with the name of a column behind it, what stands in that cell.
/// Only the step that erases says so, and says nothing else (see `crate::erase`).
pub(crate) const ERASED: &str = "!";

/// Of an action that sends a copy: what stands here was not written into it. With the key of a row, the cell
/// named by the value; with [`EVERY_ROW`], that column of the whole table, or without a value all of it.
pub(crate) const LEFT_OUT: &str = "~";
/// Stands for every row of a table.
pub(crate) const EVERY_ROW: Id = Id([0; 16]);

/// An action: the session it was taken in and its number there, from 1.
pub(crate) type ActionId = (Id, i64);

/// A row of the ordinary tables: index into the schema's tables, and its key.
pub(crate) type RowId = (usize, Id);

/// One thing that an action does to one row.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Change {
    pub row: RowId,
    /// A column's name, or one of [`ADDED`], [`DELETED`], [`KEPT`].
    pub col: String,
    pub val: Value,
}

impl Change {
    /// Something about this row, whatever it is.
    pub fn of_row(row: RowId) -> Change {
        Change { row, col: String::new(), val: Value::Null }
    }
}

/// A change as it stands in the log.
#[derive(Debug, Clone)]
pub(crate) struct LoggedOp {
    pub action: ActionId,
    pub hlc: i64,
    pub col: String,
    pub val: Value,
}

impl LoggedOp {
    /// Newer ones sort higher, the same in every copy of a plan.
    pub fn age(&self) -> (i64, ActionId) {
        (self.hlc, self.action)
    }
}
