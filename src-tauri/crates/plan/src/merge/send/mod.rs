//! Sending a copy of the plan: whole, or without contacts, history, what is restricted, what the council thinks
//! of others. What is left out is never written: the copy is a new file, into which only the rest is put, row
//! by row of the log, and its tables are made from that.

mod leave_out;
mod manifest;
mod write;

use crate::{
    Plan, copy,
    failure::Try,
    log::{
        LoggedOp, RowId, read,
        rebuild::{self, Rows},
        state,
    },
};
use leave_out::LeaveOut;
use model::{Author, CopyChoice, Manifest, Result};
use rusqlite::types::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

/// A plan as it stands in memory while a copy of it is made.
pub(super) struct Source {
    pub ops: BTreeMap<RowId, Vec<LoggedOp>>,
    /// Rows that are there.
    pub rows: Rows,
    /// The cells of every row there ever was, as its own operations make them.
    pub states: Rows,
}

impl Source {
    fn read(plan: &mut Plan) -> Try<Source> {
        let ops = read::every_op(&plan.conn, &plan.schema)?;
        let knowledge = plan.session.knowledge(&plan.conn)?;
        let mut states = Rows::new();
        for (row, ops) in &ops {
            let state = state::evaluate(&plan.schema.tables[row.0], row.1, ops, knowledge)?;
            states.insert(*row, state.cells);
        }
        let rows = rebuild::from_tables(&plan.conn, &plan.schema)?;
        Ok(Source { ops, rows, states })
    }

    /// The value that stands in a cell, or last stood there.
    fn cell(&self, row: RowId, column: usize) -> &Value {
        const NOTHING: &Value = &Value::Null;
        self.states.get(&row).and_then(|cells| cells.get(column)).unwrap_or(NOTHING)
    }

    fn of_table(&self, table: usize) -> BTreeSet<RowId> {
        self.states.keys().copied().filter(|row| row.0 == table).collect()
    }
}

impl Plan {
    /// What a copy would hold and what it would not. Nothing is written.
    pub fn manifest(&mut self, choice: CopyChoice) -> Result<Manifest> {
        let source = Source::read(self)?;
        let leave_out = LeaveOut::of(&self.schema, &source, choice)?;
        Ok(manifest::manifest(self, &source, &leave_out, choice)?)
    }

    /// Writes a copy of this plan to `to`, for somebody to work on and send back. It appears there whole or not
    /// at all; as with [`Plan::save_copy`], only another sound plan gives way. The copy of a locked plan is
    /// locked too, unless it is to be readable.
    ///
    /// A copy that lacks something brings what was done to it back all the same ([`Plan::merge`]): lacking is
    /// not deleting.
    pub fn send_copy(&mut self, to: &Path, choice: CopyChoice, author: &Author) -> Result<Manifest> {
        let author = crate::rules::author(author)?;
        let source = Source::read(self)?;
        let leave_out = LeaveOut::of(&self.schema, &source, choice)?;
        let mut manifest = manifest::manifest(self, &source, &leave_out, choice)?;
        if choice == CopyChoice::WHOLE {
            self.save_copy(to)?;
        } else if choice == (CopyChoice { readable: true, ..CopyChoice::WHOLE }) {
            self.save_readable_copy(to)?;
        } else {
            let place = copy::Place::take(self.path(), to, &self.keys, "copy")?;
            write::write(self, place.draft(), &source, &leave_out, choice, &author)?;
            place.put()?;
        }
        manifest.path = to.display().to_string();
        Ok(manifest)
    }
}
