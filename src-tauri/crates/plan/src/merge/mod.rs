//! Bringing copies of a plan together. The two logs become one; then the rows that what came in touches are
//! made anew from it ([`crate::log::project`]), so that every copy arrives at the same plan whatever the
//! order. Nothing anybody wrote is lost: what two copies disagree about is listed until somebody chooses.

mod bring;
mod broken;
mod compare;
mod conflicts;
pub(crate) mod fields;
pub(crate) mod file;
mod follow;
pub(crate) mod other;
pub(crate) mod rows;
mod send;
mod settle;
mod told;
mod undo;
pub(crate) mod unsettled;

pub(crate) use broken::find as broken_rules;
pub(crate) use compare::{HISTORY, is_left_out, lacks};
pub(crate) use conflicts::in_words;
pub(crate) use follow::follow;
pub(crate) use rows::ActionRow;

#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod tests;
