//! The seven steps of planning together, and how far each is.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One of the seven steps of planning together, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PlanningStep {
    /// Seats of the councils are filled.
    GatherPeople,
    /// Stakeholders said what they need.
    Listen,
    /// The shared vision is written down.
    ShareVision,
    /// Stakeholders have their domain and level.
    SeeWhoActs,
    /// Places with needs have an initiative.
    ChooseTogether,
    /// Initiatives are under way.
    Act,
    /// Initiatives that ran have their lessons written down.
    LearnAndCelebrate,
}

/// How far a step of planning is: `done` of `total`, counted from the plan itself. Never a grade.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StepProgress {
    /// Which.
    pub step: PlanningStep,
    /// How many of `total` are done.
    pub done: u32,
    /// What there is to do; 0 if there is nothing to count yet.
    pub total: u32,
}
