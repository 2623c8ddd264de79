//! Keeping a plan: the file, its history, undo and redo. The only crate that holds SQL.
//!
//! One plan is one SQLite file: ordinary tables, one a noun, and beside them an append-only log of what
//! was done. Nothing changes a plan but [`Op`]s, each one transaction and one step of the history. The
//! tables are a pure function of the log, so a plan can be rebuilt from it, and copies can be merged on it.

mod backup;
mod called;
mod card;
mod check;
mod community;
mod copy;
mod council;
mod erase;
mod failure;
mod framework;
mod guard;
mod history;
mod import;
mod initiative;
mod judge;
mod lock;
mod locked;
mod log;
mod merge;
mod migrations;
mod op;
mod open;
mod order;
mod pack;
mod past;
mod place;
mod record;
mod rules;
pub mod sample;
mod search;
mod sector;
mod shared;
mod snapshot;
mod soundness;
mod sql;
mod stakeholder;
mod surroundings;
mod tag;
#[cfg(test)]
mod tests;
mod tie;
mod transact;
#[cfg(test)]
mod trouble;
mod undo;
mod unfinished;

pub use backup::save_backup;
pub use check::{CheckReport, Problem, WrongRow};
pub use locked::{Keys, Set, set_passphrase};
pub use op::{
    CouncilChange, InitiativeChange, ItemNamed, LABEL_KEYS, Marks, Named, Op, PartnerChange, Partners,
    PlanChange, Returned, SeatChange, StakeholderChange, TieChange, TieNames, TwinNames,
};
pub use open::Plan;
pub use past::Past;
pub use record::RecordChange;
pub use shared::is_shared;
pub use soundness::Damaged;
pub use surroundings::{Fixed, Surroundings, System};
