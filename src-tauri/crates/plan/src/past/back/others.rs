//! What others had with something that comes back.

use super::Back;
use crate::{
    council,
    failure::{Failure, Try},
    log::{RowId, project::target},
};
use rusqlite::types::Value;

impl Back<'_, '_> {
    /// What others had with a thing that was gone: rows that went because of it come back, and places that were
    /// left empty are filled again, as far as all else is there and no rule stands against it.
    pub(super) fn others(&mut self, row: RowId) -> Try<()> {
        let schema = self.tx.schema;
        let name = schema.tables[row.0].name.clone();
        for (table, of) in schema.tables.iter().enumerate() {
            for (column, _) in of.references.iter().filter(|(_, to)| *to == name) {
                if self.owner_column(table, row.0) == Some(*column) {
                    continue;
                }
                for (id, cells) in self.pointing(table, *column, row.1) {
                    let gently = of.name != "tie";
                    self.other((table, id), cells, *column, gently)?;
                }
            }
        }
        Ok(())
    }

    fn other(&mut self, row: RowId, mut cells: Vec<Value>, column: usize, gently: bool) -> Try<()> {
        match self.now(row)? {
            Some(mut now) => {
                if self.table(row).kinds[column].required || now[column] != Value::Null {
                    return Ok(());
                }
                now[column] = cells.swap_remove(column);
                self.tried(gently, |back| {
                    if back.table(row).name == "council" {
                        council::refuse_circle(back.tx.conn, row.1, target(&now[column]))?;
                    }
                    back.put(row, now)
                })
            }
            None if self.table(row).kinds[column].required && self.all_there(row, &cells)? => {
                self.tried(gently, |back| {
                    let cells = back.no_wider(row, cells)?;
                    match back.fitting(row, cells)? {
                        Some(cells) => {
                            back.put(row, cells)?;
                            back.parts(row, true, None)
                        }
                        None => Ok(()),
                    }
                })
            }
            None => Ok(()),
        }
    }

    /// Does it; `gently`, if a rule stands against it, it is as if it had not been tried.
    fn tried(&mut self, gently: bool, run: impl FnOnce(&mut Self) -> Try<()>) -> Try<()> {
        if !gently {
            return run(self);
        }
        let conn = self.tx.conn;
        conn.execute_batch("SAVEPOINT gently")?;
        let refused = refused(run(self))? || self.rules.newly_broken(conn, self.tx.schema)?.is_some();
        if refused {
            conn.execute_batch("ROLLBACK TO gently")?;
        }
        Ok(conn.execute_batch("RELEASE gently")?)
    }
}

/// Whether a rule said no; what went wrong otherwise still does.
pub(super) fn refused(answer: Try<()>) -> Try<bool> {
    match answer {
        Ok(()) => Ok(false),
        Err(Failure::Refused(_)) => Ok(true),
        Err(failure) => Err(failure),
    }
}
