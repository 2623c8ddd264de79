//! Going back to a backup: in the place of the plan, or as a file of its own.

use super::{Reason, list, make};
use crate::{
    Plan, check,
    copy::Place,
    failure::{Try, disk},
    judge::{self, Copied},
    locked::Keys,
    log::session::Session,
    merge::unsettled::Unsettled,
    migrations,
    open::migrate,
};
use model::{BackupReason, Refusal, Result};
use rusqlite::{Connection, MAIN_DB, backup};
use std::{path::Path, time::Duration};

/// Refused unless the file is one of the backups of the plan at `plan`: what the window names may be anything.
fn known(plan: &Path, backup: &Path) -> Result<()> {
    match list(plan).iter().any(|each| each.path == backup) {
        true => Ok(()),
        false => Err(Refusal::NoSuchFile { path: backup.display().to_string() }),
    }
}

/// Writes a backup of the plan at `plan` to `to` as a plan of its own, locked as it is. It appears there whole or
/// not at all.
pub fn save_backup(plan: &Path, keys: &Keys, backup: &Path, to: &Path) -> Result<()> {
    known(plan, backup)?;
    judge::file(backup, keys)?;
    let place = Place::take(plan, to, keys, "restore")?;
    std::fs::copy(backup, place.draft()).map_err(|error| disk("restore", &error))?;
    place.put()
}

/// A copy of a sound backup, brought to the present version: the plan goes from one whole state to another.
fn present(backup: &Path, keys: &Keys) -> Result<Copied> {
    judge::file(backup, keys)?;
    let mut copied = judge::copied(backup, keys)?;
    check::newest_action(&copied.conn)?;
    if migrations::is_behind(&copied.conn)? {
        migrate(&mut copied.conn)?;
    }
    Ok(copied)
}

impl Plan {
    /// Goes back to what one of this plan's backups holds. The plan as it is now is backed up before.
    pub fn restore_backup(&mut self, backup: &Path) -> Result<()> {
        known(self.path(), backup)?;
        self.file_is_there()?;
        // Read before another backup is made: that may be the one too many, for which this one goes.
        let copied = present(backup, &self.keys)?;
        make(self, Reason::Other(BackupReason::Restore))?;
        self.take_over(&copied.conn).map_err(Refusal::from)
    }

    /// Puts what a backup holds in place of all that stands in the open plan, whole or not at all. What was
    /// there before is gone from the plan, steps included; so the session ends here, and a new one begins.
    pub(crate) fn restore(&mut self, backup: &Path) -> Result<()> {
        self.take_over(&present(backup, &self.keys)?.conn).map_err(Refusal::from)
    }

    fn take_over(&mut self, source: &Connection) -> Try<()> {
        self.conn.flush_prepared_statement_cache();
        backup::Backup::new_with_names(source, MAIN_DB, &mut self.conn, MAIN_DB)?.run_to_completion(
            i32::MAX,
            Duration::ZERO,
            None,
        )?;
        self.session = Session::begin(&self.conn, self.surroundings.as_mut())?;
        self.unsettled = Unsettled::read(&self.conn, &self.schema)?;
        self.joinable = None;
        self.kept = Default::default();
        self.index = Default::default();
        self.soundness = Default::default();
        Ok(())
    }
}
