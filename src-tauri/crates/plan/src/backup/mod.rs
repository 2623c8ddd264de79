//! Backups that the program makes by itself, in a hidden folder beside the plan: whole copies, named after the
//! time and the reason.

mod contents;
mod restore;
mod thin;

pub(crate) use contents::{newest_author, newest_of, newest_step, tell_damage};
pub use restore::save_backup;

use crate::{
    Plan,
    failure::{Try, disk},
    locked::Key,
    log::ActionId,
    open::connect,
    unfinished,
};
use model::{BackupReason, Refusal, Result};
use rusqlite::{Connection, OpenFlags, backup};
use std::{
    path::{Path, PathBuf},
    time::Duration,
};

/// The ending of plans, and so of their backups.
const ENDING: &str = "commonroot";
/// A plan that is worked on is backed up this often, in milliseconds.
const HOUR_MS: i64 = 60 * 60 * 1_000;

/// Why a backup is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    /// A copy is about to be brought in, by this action.
    Merge(ActionId),
    /// Anything else that needs no more said.
    Other(BackupReason),
}

/// Reasons as they stand in the names of files.
const WORDS: [(BackupReason, &str); 7] = [
    (BackupReason::Opened, "opened"),
    (BackupReason::Worked, "worked"),
    (BackupReason::Import, "import"),
    (BackupReason::Merge, "merge"),
    (BackupReason::Migration, "migration"),
    (BackupReason::Restore, "restore"),
    (BackupReason::Erased, "erased"),
];

impl Reason {
    /// As it stands in the name of the file.
    fn word(self) -> String {
        match self {
            Reason::Merge((site, seq)) => format!("merge-{site}-{seq}"),
            Reason::Other(reason) => {
                WORDS.iter().find(|(each, _)| *each == reason).map_or_else(String::new, |(_, w)| (*w).into())
            }
        }
    }
}

/// One backup, by the name of its file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Backup {
    /// When it was made, in milliseconds since 1970 (UTC).
    pub at_ms: i64,
    /// Why, as [`Reason`] writes it.
    pub reason: String,
    /// Where it is.
    pub path: PathBuf,
}

impl Backup {
    fn reason(&self) -> Option<BackupReason> {
        let word = self.reason.split('-').next().unwrap_or_default();
        WORDS.iter().find(|(_, each)| *each == word).map(|(reason, _)| *reason)
    }
}

/// `.Riverbend.commonroot.backups` beside `Riverbend.commonroot`.
pub(crate) fn folder(plan: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(plan.file_name().unwrap_or_default());
    name.push(".backups");
    plan.with_file_name(name)
}

/// Makes a backup of the open plan as it is now.
pub(crate) fn make(plan: &mut Plan, reason: Reason) -> Result<PathBuf> {
    let now_ms = plan.surroundings.now_ms();
    make_of(&plan.conn, plan.path(), plan.key.as_ref(), now_ms, reason)
}

/// Makes a backup of the plan file at `plan`, which is open as `conn` and locked with `key`.
pub(crate) fn make_of(
    conn: &Connection,
    plan: &Path,
    key: Option<&Key>,
    now_ms: i64,
    reason: Reason,
) -> Result<PathBuf> {
    keep(plan, now_ms, draft_of(conn, plan, key)?, reason)
}

/// The plan as it is now, as a file that is gone again unless it is kept.
pub(crate) struct Draft(tempfile::NamedTempFile);

/// Writes what may become a backup of the open plan.
pub(crate) fn draft(plan: &Plan) -> Result<Draft> {
    draft_of(&plan.conn, plan.path(), plan.key.as_ref())
}

fn draft_of(conn: &Connection, plan: &Path, key: Option<&Key>) -> Result<Draft> {
    let folder = folder(plan);
    std::fs::create_dir_all(&folder).map_err(|error| disk("backup", &error))?;
    let draft = unfinished::file(&folder, ".backup", "backup")?;
    copy(conn, draft.path(), key).map_err(Refusal::from)?;
    draft.as_file().sync_all().map_err(|error| disk("backup", &error))?;
    Ok(Draft(draft))
}

/// Keeps a draft as a backup of the plan file at `plan`.
pub(crate) fn keep(plan: &Path, now_ms: i64, draft: Draft, reason: Reason) -> Result<PathBuf> {
    let folder = folder(plan);
    // Two within a millisecond, or by a clock that was put back: neither takes the place of the other.
    let named = |ms: i64| folder.join(format!("{ms:013} {}.{ENDING}", reason.word()));
    let path = (now_ms..).map(named).find(|path| !path.exists()).unwrap_or_else(|| named(now_ms));
    draft.0.persist(&path).map_err(|failed| disk("backup", &failed.error))?;
    let all = list(plan);
    for old in thin::superfluous(&all, now_ms).filter(|old| old.path != path) {
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

/// Every page of an open database into the file at `to`, locked as that is.
fn copy(conn: &Connection, to: &Path, key: Option<&Key>) -> Try<()> {
    let mut target = connect(to, OpenFlags::SQLITE_OPEN_READ_WRITE, key)?;
    // No page is written twice, so none has to be kept after it was.
    target.execute_batch("PRAGMA synchronous = OFF; PRAGMA cache_size = -256")?;
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

/// Removes every backup of the plan at this path, and whatever an interrupted one left. Says how many there were.
pub(crate) fn remove_all(plan: &Path) -> Result<u32> {
    let all = list(plan);
    for entry in std::fs::read_dir(folder(plan)).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(unfinished::PREFIX) {
            std::fs::remove_file(entry.path()).map_err(|error| disk("backup", &error))?;
        }
    }
    for backup in &all {
        std::fs::remove_file(&backup.path).map_err(|error| disk("backup", &error))?;
    }
    Ok(all.len() as u32)
}

/// The newest backup made for this reason.
pub(crate) fn of(plan: &Path, reason: Reason) -> Option<Backup> {
    list(plan).into_iter().rfind(|backup| backup.reason == reason.word())
}

impl Plan {
    /// Makes a backup unless the newest holds all that the plan does, or the plan is damaged. Says whether one
    /// was made.
    pub fn back_up(&mut self, reason: BackupReason) -> Result<bool> {
        self.look_through();
        // A damaged plan must not push good backups out.
        if self.damage().is_some() {
            return Ok(false);
        }
        let newest = list(self.path()).into_iter().next_back();
        let holds = |backup: &Backup| newest_step(&backup.path, &self.keys) == newest_of(&self.conn);
        if newest.as_ref().is_some_and(holds) {
            return Ok(false);
        }
        make(self, Reason::Other(reason)).map(|_| true)
    }

    /// Makes a backup of a plan that was worked on for an hour since the newest. Says whether one was made.
    pub fn back_up_if_due(&mut self) -> Result<bool> {
        let now_ms = self.surroundings.now_ms();
        let fresh = |backup: &Backup| (0..HOUR_MS).contains(&(now_ms - backup.at_ms));
        if list(self.path()).iter().any(fresh) {
            return Ok(false);
        }
        self.back_up(BackupReason::Worked)
    }
}
