//! Erasing what is kept on somebody, for good.

use crate::{Counted, Id, Mention};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is to be erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum EraseWhat {
    /// The person who is the contact of a stakeholder, and every contact it had before.
    Contact {
        /// The stakeholder.
        stakeholder: Id,
    },
    /// The stakeholder with all that belongs to it, whether it is still in the plan or only in its history.
    Stakeholder {
        /// Which.
        id: Id,
    },
}

impl EraseWhat {
    /// The stakeholder that it is about.
    pub fn stakeholder(self) -> Id {
        match self {
            EraseWhat::Contact { stakeholder } => stakeholder,
            EraseWhat::Stakeholder { id } => id,
        }
    }

    /// Whether the stakeholder itself goes.
    pub fn is_whole(self) -> bool {
        matches!(self, EraseWhat::Stakeholder { .. })
    }
}

/// A request to erase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Erase {
    /// Whom.
    pub target: EraseWhat,
    /// Whether names and addresses are to be taken out of other texts as well.
    pub mentions: bool,
}

/// What erasing would take away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ErasePreview {
    /// The stakeholder, as it is called or was last.
    pub name: String,
    /// Rows of the plan and its history that go, by noun.
    pub rows: Vec<Counted>,
    /// Other texts that name the person now.
    pub mentions: Vec<Mention>,
    /// How many other texts did so only earlier.
    pub earlier: u32,
    /// Backups that hold it still, and are taken away.
    pub backups: u32,
    /// Copies that are known to be with somebody. The program cannot reach them.
    pub copies: Vec<CopyKnown>,
}

/// A copy of the plan that was brought in, and so is with somebody, that lies beside the plan, or that was saved or sent
/// from this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CopyKnown {
    /// Who took most of the steps in it; of one beside the plan, its newest step; empty of one that was saved.
    pub name: String,
    /// The name of its file.
    pub file: String,
    /// When it was last brought in, in milliseconds since 1970 (UTC); `None` of one that lies beside the plan now, or was
    /// saved.
    pub brought_in_at: Option<i64>,
    /// Where and when it was saved.
    pub saved: Option<SavedCopy>,
}

/// Where a copy was saved from this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedCopy {
    /// The folder.
    pub folder: String,
    /// When, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// Whether there still is a file of this name: else it was moved or deleted, or is on a stick that is away.
    pub found: bool,
}

/// What came of erasing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Erased {
    /// Backups that were taken away.
    pub backups: u32,
    /// Where the names and addresses still stand, found by searching all of the file: texts that were to stay, and
    /// the names of those who took steps.
    pub left: Vec<Counted>,
    /// As in [`ErasePreview`].
    pub copies: Vec<CopyKnown>,
}
