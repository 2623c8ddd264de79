//! Backups that the program makes by itself.

use crate::{Counts, FilePath, StepLabel};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BackupReason {
    /// The plan was opened.
    Opened,
    /// The plan was worked on for an hour.
    Worked,
    /// A list was about to be brought in.
    Import,
    /// A copy was about to be brought in.
    Merge,
    /// A newer program was about to bring the file to its version.
    Migration,
    /// Somebody was about to go back to an earlier backup.
    Restore,
    /// Something was erased, and with it every backup that held it.
    Erased,
}

/// A backup, with what is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Backup {
    /// Where it is.
    pub path: String,
    /// When it was made, in milliseconds since 1970 (UTC).
    pub made_at: i64,
    /// Why.
    pub reason: BackupReason,
    /// How much room it takes, in units of 1,024 bytes, rounded up.
    pub kilobytes: u32,
    /// What it holds; none if it is damaged or locked.
    pub holds: Option<BackupContents>,
    /// Whether it is locked with a passphrase that is not at hand.
    pub locked: bool,
}

/// What a backup holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupContents {
    /// How much of each noun.
    pub counts: Counts,
    /// The newest step in it.
    pub last_step: StepLabel,
    /// Who took that; empty if no name was given.
    pub by: String,
    /// When, in milliseconds since 1970 (UTC).
    pub last_at: i64,
}

/// A plan that could not be opened because it is damaged, and the newest good backup of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Rescue {
    /// The damaged plan.
    pub plan: FilePath,
    /// What there is of it from before.
    pub backup: Backup,
}

/// A backup of a plan that is to become a plan of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupOf {
    /// The plan.
    pub plan: FilePath,
    /// The backup.
    pub backup: FilePath,
}
