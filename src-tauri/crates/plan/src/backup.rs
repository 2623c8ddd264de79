//! Backups that the program makes by itself, in a hidden folder beside the plan: whole copies, named after the
//! time and the reason.

use crate::{
    Plan,
    failure::{Failure, Try, disk},
    judge,
    log::{ActionId, session::Session},
    merge::unsettled::Unsettled,
};
use model::{Refusal, Result};
use rusqlite::{Connection, MAIN_DB, backup};
use std::{
    path::{Path, PathBuf},
    time::Duration,
};

/// How many are kept; the oldest goes first.
const KEPT: usize = 20;
/// The ending of plans, and so of their backups.
const ENDING: &str = "commonroot";

/// Why a backup is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    /// A copy is about to be brought in, by this action.
    Merge(ActionId),
}

impl Reason {
    /// As it stands in the name of the file.
    fn word(self) -> String {
        match self {
            Reason::Merge((site, seq)) => format!("merge-{site}-{seq}"),
        }
    }
}

/// One backup.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Backup {
    /// When it was made, in milliseconds since 1970 (UTC).
    pub at_ms: i64,
    /// Why, as [`Reason`] writes it.
    pub reason: String,
    /// Where it is.
    pub path: PathBuf,
}

/// `.Riverbend.commonroot.backups` beside `Riverbend.commonroot`.
fn folder(plan: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(plan.file_name().unwrap_or_default());
    name.push(".backups");
    plan.with_file_name(name)
}

/// The plan as it is now, as a file that is gone again unless it is kept.
pub(crate) struct Draft(tempfile::NamedTempFile);

/// Writes what may become a backup of the open plan.
pub(crate) fn draft(plan: &Plan) -> Result<Draft> {
    let folder = folder(plan.path());
    std::fs::create_dir_all(&folder).map_err(|error| disk("copy", &error))?;
    let draft = tempfile::Builder::new()
        .prefix(".commonroot-")
        .suffix(".backup")
        .tempfile_in(&folder)
        .map_err(|error| disk("copy", &error))?;
    copy(&plan.conn, draft.path()).map_err(Refusal::from)?;
    draft.as_file().sync_all().map_err(|error| disk("copy", &error))?;
    Ok(Draft(draft))
}

/// Keeps a draft as a backup.
pub(crate) fn keep(plan: &mut Plan, draft: Draft, reason: Reason) -> Result<PathBuf> {
    let at_ms = plan.surroundings.now_ms();
    let path = folder(plan.path()).join(format!("{at_ms:013} {}.{ENDING}", reason.word()));
    draft.0.persist(&path).map_err(|failed| disk("copy", &failed.error))?;
    let mut all = list(plan.path());
    // A clock that was put back makes the newest look old.
    all.retain(|backup| backup.path != path);
    for old in &all[..(all.len() + 1).saturating_sub(KEPT)] {
        // One that can't be removed takes room and does no harm.
        let _ = std::fs::remove_file(&old.path);
    }
    Ok(path)
}

/// Leaves no trace of a draft, nor of a folder made for it.
pub(crate) fn forget(plan: &Plan, draft: Option<Draft>) {
    if let Some(Draft(draft)) = draft {
        drop(draft);
        // A folder in which there are backups stays.
        let _ = std::fs::remove_dir(folder(plan.path()));
    }
}

/// Every page of an open database into the file at `to`.
fn copy(conn: &Connection, to: &Path) -> Try<()> {
    let mut target = Connection::open(to)?;
    target.execute_batch("PRAGMA synchronous = OFF")?;
    backup::Backup::new(conn, &mut target)?.run_to_completion(i32::MAX, Duration::ZERO, None)?;
    Ok(target.close().map_err(|(_, error)| error)?)
}

/// The backups of the plan at this path, oldest first.
pub(crate) fn list(plan: &Path) -> Vec<Backup> {
    let Ok(entries) = std::fs::read_dir(folder(plan)) else { return Vec::new() };
    let read = |entry: std::io::Result<std::fs::DirEntry>| {
        let path = entry.ok()?.path();
        if path.extension()? != ENDING {
            return None;
        }
        let (at, reason) = path.file_stem()?.to_str()?.split_once(' ')?;
        Some(Backup { at_ms: at.parse().ok()?, reason: reason.to_string(), path: path.clone() })
    };
    let mut all: Vec<Backup> = entries.filter_map(read).collect();
    all.sort();
    all
}

/// The newest backup made for this reason.
pub(crate) fn of(plan: &Path, reason: Reason) -> Option<Backup> {
    list(plan).into_iter().rfind(|backup| backup.reason == reason.word())
}

impl Plan {
    /// Puts what a backup holds in place of all that stands in the open plan, whole or not at all. What was
    /// there before is gone from the plan, steps included; so the session ends here, and a new one begins.
    pub(crate) fn restore(&mut self, backup: &Path) -> Result<()> {
        judge::file(backup)?;
        let source = Connection::open_with_flags(backup, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY)
            .map_err(Failure::from)?;
        self.conn.flush_prepared_statement_cache();
        self.take_over(&source).map_err(Refusal::from)
    }

    fn take_over(&mut self, source: &Connection) -> Try<()> {
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
        Ok(())
    }
}
