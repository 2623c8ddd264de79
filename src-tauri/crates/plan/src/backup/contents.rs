//! What is in a backup, so that a person can choose one.

use super::Backup;
use crate::{
    Plan, check,
    failure::{TORN, Try, damaged},
    history, judge,
    locked::Keys,
    log::{ActionId, session::CLOCK_BITS},
    open::connect,
    snapshot,
    sql::id,
};
use model::{Backup as Told, BackupContents, BackupReason, Refusal, Result};
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use std::path::Path;

const NEWEST: &str = "SELECT site, seq, author, label, hlc FROM _action ORDER BY hlc DESC, site DESC LIMIT 1";

/// The newest step of a plan that is open.
pub(crate) fn newest_of(conn: &Connection) -> Option<ActionId> {
    let read = |row: &rusqlite::Row<'_>| Ok((id(row, 0)?, row.get(1)?));
    conn.query_row(NEWEST, [], read).ok()
}

/// The newest step of the plan file at this path; none if it can't be read.
pub(crate) fn newest_step(path: &Path, keys: &Keys) -> Option<ActionId> {
    let key = keys.to(&judge::beginning(path).ok()?);
    newest_of(&connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY, key).ok()?)
}

/// Who took the newest step of the plan file at this path; none if it can't be read.
pub(crate) fn newest_author(path: &Path, keys: &Keys) -> Option<String> {
    let key = keys.to(&judge::beginning(path).ok()?);
    connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY, key).ok()?.query_row(NEWEST, [], |row| row.get(2)).ok()
}

/// What a backup holds; none if it is damaged or locked.
fn contents(path: &Path, keys: &Keys) -> Result<Option<BackupContents>> {
    let key = judge::file(path, keys)?;
    let conn = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY, key)?;
    check::newest_action(&conn)?;
    Ok(read(&conn)?)
}

fn read(conn: &Connection) -> Try<Option<BackupContents>> {
    let counts = snapshot::counts(conn)?;
    let newest = conn.query_row(NEWEST, [], |row| {
        let label: String = row.get(3)?;
        Ok(BackupContents {
            counts,
            by: row.get(2)?,
            last_step: history::parse(&label).unwrap_or_default(),
            last_at: row.get::<_, i64>(4)? >> CLOCK_BITS,
        })
    });
    Ok(newest.optional()?)
}

/// The backups of the plan at this path, the newest first, each with what is in it.
pub(super) fn told(plan: &Path, keys: &Keys) -> Vec<Told> {
    let tell = |backup: Backup| {
        let holds = contents(&backup.path, keys);
        Told {
            reason: backup.reason().unwrap_or(BackupReason::Opened),
            made_at: backup.at_ms,
            kilobytes: std::fs::metadata(&backup.path)
                .map_or(0, |about| u32::try_from(about.len().div_ceil(1024)).unwrap_or(u32::MAX)),
            locked: matches!(holds, Err(Refusal::Locked { .. } | Refusal::WrongPassphrase)),
            holds: holds.ok().flatten(),
            path: backup.path.display().to_string(),
        }
    };
    super::list(plan).into_iter().rev().map(tell).collect()
}

/// A key that opens a backup of a plan, but not the plan, is the right one for a plan that is damaged where it
/// begins.
pub(crate) fn tell_damage(plan: &Path, keys: &Keys, refusal: Refusal) -> Refusal {
    let opens = |backup: &Backup| {
        let key = judge::beginning(&backup.path).ok().and_then(|beginning| keys.to(&beginning));
        key.is_some_and(|key| connect(&backup.path, OpenFlags::SQLITE_OPEN_READ_ONLY, Some(key)).is_ok())
    };
    match refusal {
        Refusal::WrongPassphrase if super::list(plan).iter().any(opens) => damaged(TORN),
        other => other,
    }
}

impl Plan {
    /// The backups of the plan at this path, open or not, the newest first. Into those that are locked, only
    /// the keys give a look.
    pub fn backups_of(path: &Path, keys: &Keys) -> Vec<Told> {
        told(path, keys)
    }

    /// The newest of them that is not damaged, and can be opened.
    pub fn good_backup_of(path: &Path, keys: &Keys) -> Option<Told> {
        told(path, keys).into_iter().find(|backup| backup.holds.is_some())
    }
}
