//! Erasing what is kept on a person, for good (safeguarding rules 7 and 8).
//!
//! Nothing else takes anything out of the log. A step that erases names the rows that are about the person, as
//! operations of the kind [`ERASED`]; they hold no word of what was there. Whatever file holds such an operation
//! blanks every value of those rows that the step was not built upon ([`blank`]), in the tables and in the log,
//! whoever wrote it and whenever it comes in. So erasing travels with merges and wins over edits, and since it is a
//! function of the set of operations alone, all copies still arrive at the same plan.
//!
//! [`ERASED`]: crate::log::ERASED

pub(crate) mod begun;
pub(crate) mod blank;
mod copies;
pub(crate) mod gone;
mod mention;
mod proof;
mod reach;
#[cfg(test)]
mod tests;

use crate::{
    Plan, backup,
    failure::Failure,
    log::{Change, ERASED, RowId},
    op::Op,
    stakeholder,
};
use mention::Found;
use model::{
    Author, BackupReason, Counted, Erase, ErasePreview, EraseWhat, Erased, Outcome, Refusal, Result,
};
use reach::Reach;
use rusqlite::{params, types::Value};
use std::collections::BTreeMap;

impl Plan {
    /// What erasing would take away, and where else the person is named. Nothing is written.
    pub fn preview_erase(&mut self, what: EraseWhat) -> Result<ErasePreview> {
        let reach = reach::of(self, what)?;
        let found = mention::find(self, &reach)?;
        let mut rows: BTreeMap<String, u32> = BTreeMap::new();
        for row in &reach.rows {
            *rows.entry(self.schema.tables[row.0].name.clone()).or_default() += 1;
        }
        Ok(ErasePreview {
            name: reach.name,
            rows: rows.into_iter().map(|(what, count)| Counted { what, count }).collect(),
            mentions: found.shown(self)?,
            earlier: found.earlier(),
            backups: backup::list(self.path()).len() as u32,
            copies: copies::known(self)?,
        })
    }

    /// Takes everything that is kept on somebody out of the plan, its history and its backups. The one step that
    /// cannot be taken back.
    ///
    /// Refused like any other step; afterwards the file is written anew, so that nothing is left between its pages.
    pub fn erase(&mut self, erase: Erase, author: &Author) -> Result<Outcome<Erased>> {
        let reach = reach::of(self, erase.target)?;
        if reach.rows.is_empty() {
            return Err(Refusal::NotFound { noun: "contact".into() });
        }
        let found = mention::find(self, &reach)?;
        let done = self.erase_from_plan(&reach, &found, erase, author)?;
        let backups = self.leave_nothing()?;
        let output = Erased { backups, left: proof::left(self, &reach.texts)?, copies: copies::known(self)? };
        Ok(Outcome { output, changed: done.changed })
    }

    /// The step itself. A note stands beside the backups until they are made anew, so that whoever opens the plan
    /// after a crash goes on from here.
    fn erase_from_plan(
        &mut self,
        reach: &Reach,
        found: &Found,
        erase: Erase,
        author: &Author,
    ) -> Result<Outcome<()>> {
        let (step, mark) = (self.session.next(), self.session.mark());
        begun::note(self.path(), step)?;
        let done = self.transact(Op::Erase { person: erase.target.is_whole() }, author, |tx| {
            match erase.target {
                EraseWhat::Stakeholder { id } => {
                    let table = &tx.schema.tables[tx.schema.known("stakeholder")?];
                    // It may be in the history alone.
                    if table.row(tx.conn, id)?.is_some() {
                        stakeholder::delete(tx.conn, id)?;
                    }
                }
                EraseWhat::Contact { stakeholder } => {
                    tx.conn.execute("DELETE FROM contact WHERE stakeholder = ?1", params![stakeholder.0])?;
                }
            }
            tx.aside.extend(reach.rows.iter().map(|row| erased(*row, "")));
            if erase.mentions {
                found.clean(tx, &reach.texts)?;
            }
            Ok(())
        });
        if done.is_err() {
            // What the session knows may name as gone who is still there.
            self.session.back_to(mark);
            begun::take_back(self.path(), step);
        }
        done
    }

    /// Writes the file anew, and takes away the backups, which still hold what was erased; one of the plan as it
    /// is now takes their place. Says how many there were.
    pub(crate) fn leave_nothing(&mut self) -> Result<u32> {
        self.conn.flush_prepared_statement_cache();
        // While a plan is open its journal stays, with the pages of the last step as they were before; this
        // empties it, and goes back to how it is as a rule.
        let anew = "PRAGMA journal_mode = TRUNCATE; PRAGMA secure_delete = ON; VACUUM;
            PRAGMA journal_mode = DELETE; PRAGMA secure_delete = FAST";
        self.conn.execute_batch(anew).map_err(Failure::from)?;
        self.kept = Default::default();
        self.index = Default::default();
        let backups = backup::remove_all(self.path())?;
        if backups > 0 {
            backup::make(self, backup::Reason::Other(BackupReason::Erased))?;
        }
        begun::forget(self.path());
        Ok(backups)
    }
}

/// The operation that erases a row, or what stood in one cell of it.
fn erased(row: RowId, column: &str) -> Change {
    Change { row, col: format!("{ERASED}{column}"), val: Value::Null }
}
