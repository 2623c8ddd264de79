//! The ways a request can be refused. A refusal crosses to the window as `{ code, … }` and is worded in
//! `errors.ftl`: what happened, what is safe, what to do.

use crate::{ConcernKind, ItemUse, StepId, StepLabel};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why a request was refused. Whatever the reason, nothing was changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS, thiserror::Error)]
#[serde(tag = "code", rename_all = "snake_case")]
#[allow(missing_docs, reason = "field names say it; each variant is worded in errors.ftl")]
pub enum Refusal {
    /// There is no file at this path.
    #[error("no such file: {path}")]
    NoSuchFile { path: String },
    /// A file is already there, and it is not ours to replace.
    #[error("already exists: {path}")]
    AlreadyExists { path: String },
    /// The operating system refused; `detail` is its own word.
    #[error("{action}: {detail}")]
    Disk { action: String, detail: String },
    /// The file is empty (0 bytes).
    #[error("the file is empty")]
    EmptyFile,
    /// The file is something else; `looks_like` is a short word such as "zip" or "text", or "unknown".
    #[error("not a plan: looks like {looks_like}")]
    NotAPlan { looks_like: String },
    /// The plan, or a backup or copy of it, is locked, and none of the keys at hand opens it.
    #[error("locked: {path}")]
    Locked { path: String },
    /// The passphrase does not open the plan, or what is locked is no plan.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// A SQLite database that another program made.
    #[error("a database of another program")]
    OtherDatabase,
    /// The file is damaged or cut short.
    #[error("damaged: {detail}")]
    Damaged { detail: String },
    /// The plan was made by a newer Commonroot.
    #[error("needs a newer version: the file has {file}, this program knows {known}")]
    NewerVersion { file: u32, known: u32 },
    /// The plan holds a trigger, view or table that Commonroot never makes.
    #[error("unexpected {what} in the file: {name}")]
    ForeignObject { what: String, name: String },
    /// Another program, or another window, holds the plan.
    #[error("open elsewhere")]
    OpenElsewhere { by: Option<String>, since: Option<String> },
    /// The shared drive or stick on which the plan lives is not there just now.
    #[error("the drive is away: {path}")]
    DriveAway { path: String },
    /// No plan is open.
    #[error("no plan is open")]
    NoPlanOpen,
    /// The thing is no longer there.
    #[error("{noun} not found")]
    NotFound { noun: String },
    /// A value breaks a rule; `rule` is a key of `errors.ftl`, such as "name-empty".
    #[error("{field}: {rule}")]
    Invalid { field: String, rule: String },
    /// These initiatives, by title, would be active without their do-no-harm check.
    #[error("no do-no-harm check: {}", initiatives.join(", "))]
    NotChecked { initiatives: Vec<String> },
    /// A text may tell who a child is. `may_keep`: a reason can keep it all the same.
    #[error("{field} may tell who a child is")]
    NamesAChild { field: String, kinds: Vec<ConcernKind>, may_keep: bool },
    /// There is no step of this copy left to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// There is no undone step left to redo.
    #[error("nothing to redo")]
    NothingToRedo,
    /// A later step stands on the one to be undone.
    #[error("a later step stands on it: {}", later.op)]
    LaterStep { later: StepLabel, step: Option<StepId> },
    /// What the plan was then cannot be told: it began later, or this copy was sent without what was before.
    #[error("not known before {since}")]
    NotKnownThen { since: String },
    /// The copy to bring in is of another plan.
    #[error("a copy of another plan")]
    OtherPlan,
    /// The copy to bring in is this plan's own file.
    #[error("the same file")]
    SameFile,
    /// The copy to bring in is damaged, or says of a step what this plan knows otherwise.
    #[error("damaged copy: {detail}")]
    DamagedCopy { detail: String },
    /// There is no merge that can be taken back as a whole.
    #[error("no merge to undo")]
    NoMergeToUndo,
    /// The file to import cannot be read as a table.
    #[error("cannot read the table: {reason}")]
    UnreadableTable { reason: String },
    /// No column of the file can be a name; `headings` are those that were found.
    #[error("no column can be a name")]
    NoNameColumn { headings: Vec<String> },
    /// The file to import lists people, perhaps children; `headings` are those that say so, none if the
    /// names do.
    #[error("a list of people")]
    ListsPeople { headings: Vec<String> },
    /// The file is no pack of another community, or none this program can read; `reason` is a key of `errors.ftl`.
    #[error("not a pack: {reason}")]
    NotAPack { reason: String },
    /// The file is no framework file; `detail` says where it stops being one, if that can be told.
    #[error("not a framework: {detail}")]
    NotAFramework { detail: String },
    /// The file is no network; `detail` says why, for whoever made it.
    #[error("not a network: {detail}")]
    NotANetwork { detail: String },
    /// An item of the framework that something in the plan uses can't be taken away.
    #[error("in use: {item}")]
    ItemInUse { item: String, uses: Vec<ItemUse> },
    /// A document cannot be made; `detail` is for whoever looks into it.
    #[error("cannot make the document: {detail}")]
    Document { detail: String },
    /// The system's clipboard takes nothing just now; `detail` is for whoever looks into it.
    #[error("cannot copy: {detail}")]
    Clipboard { detail: String },
    /// A defect of the program; nothing was written. `detail` is for whoever looks into it.
    #[error("unexpected: {detail}")]
    Unexpected { detail: String },
}

/// What most of the program returns.
pub type Result<T> = std::result::Result<T, Refusal>;
