//! What is in a backup, so that a person can choose one.

use super::Backup;
use crate::{
    Plan, check,
    failure::Try,
    judge,
    log::{ActionId, session::CLOCK_BITS},
    open::connect,
    snapshot,
    sql::id,
};
use model::{Backup as Told, BackupContents, BackupReason};
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use std::path::Path;

const NEWEST: &str = "SELECT site, seq, author, label, hlc FROM _action ORDER BY hlc DESC, site DESC LIMIT 1";

/// The newest step of a plan that is open.
pub(crate) fn newest_of(conn: &Connection) -> Option<ActionId> {
    let read = |row: &rusqlite::Row<'_>| Ok((id(row, 0)?, row.get(1)?));
    conn.query_row(NEWEST, [], read).ok()
}

/// The newest step of the plan file at this path; none if it can't be read.
pub(crate) fn newest_step(path: &Path) -> Option<ActionId> {
    newest_of(&connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY).ok()?)
}

/// What a backup holds; none if it is damaged.
fn contents(path: &Path) -> Option<BackupContents> {
    judge::file(path).ok()?;
    let conn = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY).ok()?;
    check::newest_action(&conn).ok()?;
    read(&conn).ok().flatten()
}

fn read(conn: &Connection) -> Try<Option<BackupContents>> {
    let counts = snapshot::counts(conn)?;
    let newest = conn.query_row(NEWEST, [], |row| {
        let label: String = row.get(3)?;
        Ok(BackupContents {
            counts,
            by: row.get(2)?,
            last_step: serde_json::from_str(&label).unwrap_or_default(),
            last_at: row.get::<_, i64>(4)? >> CLOCK_BITS,
        })
    });
    Ok(newest.optional()?)
}

/// The backups of the plan at this path, the newest first, each with what is in it.
pub(super) fn told(plan: &Path) -> Vec<Told> {
    let tell = |backup: Backup| Told {
        reason: backup.reason().unwrap_or(BackupReason::Opened),
        made_at: backup.at_ms,
        kilobytes: std::fs::metadata(&backup.path)
            .map_or(0, |about| u32::try_from(about.len().div_ceil(1024)).unwrap_or(u32::MAX)),
        holds: contents(&backup.path),
        path: backup.path.display().to_string(),
    };
    super::list(plan).into_iter().rev().map(tell).collect()
}

impl Plan {
    /// The backups of the plan at this path, open or not, the newest first.
    pub fn backups_of(path: &Path) -> Vec<Told> {
        told(path)
    }

    /// The newest of them that is not damaged.
    pub fn good_backup_of(path: &Path) -> Option<Told> {
        told(path).into_iter().find(|backup| backup.holds.is_some())
    }
}
