//! History: every user action is a step, with who, when and what, in words.

use crate::Id;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Who takes a step: a role or a nickname, never more (safeguarding rule 8).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Author {
    /// Such as "School nurse" or "Youth member 2".
    pub name: String,
}

/// A step in words: a message key of `steps.ftl` and its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct StepLabel {
    /// Such as "edit-stakeholder".
    pub op: String,
    /// Such as { "name": "Public Library" }; numbers as decimal text.
    pub args: BTreeMap<String, String>,
}

/// One step of the history.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Step {
    /// The session in which it was taken.
    pub site: Id,
    /// Its number in that session, from 1.
    pub seq: u32,
    /// When, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// Who.
    pub author: String,
    /// What, in words.
    pub label: StepLabel,
    /// `undo` or `redo` if the step took another back or put it in force again.
    pub mode: StepMode,
    /// True if the step has been undone since, here or in a copy that came in, and is not in force.
    pub undone: bool,
    /// True if undo and redo reach it: it was taken in this copy, or put in force again here.
    pub own: bool,
    /// Why it can't be undone by itself, whatever stands on it or not; nothing of undo and redo.
    pub stays: Option<Stays>,
}

/// Why a step can't be undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stays {
    /// The plan began with it.
    Began,
    /// It brought a copy in: a merge is taken back whole, until the next step.
    CameIn,
    /// It sent a copy, and changed nothing in the plan.
    Sent,
    /// It erased what was kept on somebody.
    Erases,
    /// It touched what was erased since.
    Erased,
    /// This copy was sent without some of what was done before it.
    Lacking,
}

/// Which step of the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StepId {
    /// The session in which it was taken.
    pub site: Id,
    /// Its number in that session, from 1.
    pub seq: u32,
}

/// What a step does to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepMode {
    /// An action of its own.
    #[default]
    Do,
    /// Takes an earlier step back.
    Undo,
    /// Puts an undone step in force again.
    Redo,
}

/// Which part of the history to read, newest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StepRange {
    /// How many newer steps to pass over.
    pub skip: u32,
    /// How many steps at most.
    pub take: u32,
}

/// A noun of the plan, to say what a step changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the noun of that name")]
pub enum Noun {
    Plan,
    Framework,
    Sector,
    Tag,
    Stakeholder,
    Tie,
    Council,
    Initiative,
    Place,
    /// Meetings with their agenda, attendance, decisions and actions, and what children asked for.
    Meeting,
    /// Milestones, indicators with readings, budget, factors, and what waits for what.
    Progress,
    /// Population groups, rounds and findings, reviews and recognitions.
    Assessment,
    /// Ideas of other communities that were brought in.
    Pack,
}

/// The answer to a step: what came of it, and which nouns a window should read again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Outcome<T> {
    /// What came of it.
    pub output: T,
    /// Which nouns changed, in order, each once. The history always changes with them.
    pub changed: Vec<Noun>,
}
