//! A note beside the backups, from before somebody is erased until nothing of them is left: who finds it after a crash
//! knows what is still to be done.
//!
//! The log is blanked in one transaction, so the plan itself is never half erased. But the pages that were freed, and
//! the backups, hold the words a moment longer. The note names the step that erases, and no more. If the log does not
//! hold that step, it never came to it, and the backups stay.

use crate::{
    Plan, backup,
    failure::{Try, disk},
    log::ActionId,
    unfinished::{folder_of, keep_names},
};
use model::{Id, Result};
use rusqlite::params;
use std::{
    fs::{self, OpenOptions},
    io::Write,
    path::{Path, PathBuf},
};

fn place(plan: &Path) -> PathBuf {
    backup::folder(plan).join("erasing")
}

/// Notes that this step is about to erase. It stands safely on the disk before the step is written.
pub(crate) fn note(plan: &Path, (site, seq): ActionId) -> Result<()> {
    let place = place(plan);
    let noted = || -> std::io::Result<()> {
        fs::create_dir_all(folder_of(&place))?;
        // Another one may not have been finished.
        let mut file = OpenOptions::new().append(true).create(true).open(&place)?;
        file.write_all(format!("{site} {seq}\n").as_bytes())?;
        file.sync_all()
    };
    noted().map_err(|error| disk("backup", &error))?;
    keep_names(folder_of(&place));
    keep_names(folder_of(plan));
    Ok(())
}

/// The step was not taken after all. The number it was to have is the next one's.
pub(crate) fn take_back(plan: &Path, step: ActionId) {
    let place = place(plan);
    let Ok(noted) = fs::read_to_string(&place) else { return };
    let others: String =
        noted.lines().filter(|line| read(line) != Some(step)).map(|line| format!("{line}\n")).collect();
    match others.is_empty() {
        true => forget(plan),
        // Where this can't be written, backups are made anew once more than needed.
        false => drop(fs::write(place, others)),
    }
}

/// Nothing is left to be done.
pub(crate) fn forget(plan: &Path) {
    // If it stays, the same is done once more when the plan is next opened, which does no harm.
    let _ = fs::remove_file(place(plan));
    // A folder in which there are backups stays.
    let _ = fs::remove_dir(backup::folder(plan));
}

impl Plan {
    /// Finishes what a crash left of erasing. What can't be done just now is tried again when the plan is next opened.
    pub(crate) fn finish_erasing(&mut self) {
        let Ok(noted) = fs::read_to_string(place(self.path())) else { return };
        // Of a damaged plan the backups may be all there is.
        self.look_through();
        if self.damage().is_some() {
            return;
        }
        let steps: Vec<ActionId> = noted.lines().filter_map(read).collect();
        let taken: Try<Vec<bool>> = steps.iter().map(|step| self.has(*step)).collect();
        match taken {
            Ok(taken) if taken.contains(&true) => drop(self.leave_nothing()),
            Ok(_) => forget(self.path()),
            Err(_) => {}
        }
    }

    fn has(&self, (site, seq): ActionId) -> Try<bool> {
        let sql = "SELECT 1 FROM _action WHERE site = ?1 AND seq = ?2";
        Ok(self.conn.prepare_cached(sql)?.exists(params![site.0, seq])?)
    }
}

fn read(line: &str) -> Option<ActionId> {
    let (site, seq) = line.split_once(' ')?;
    let site: Id = serde_json::from_value(site.into()).ok()?;
    Some((site, seq.parse().ok()?))
}
