//! The prevention mix over time: how much of the work, and of what it costs, happens before harm, and when.

use crate::{Id, PreventionMix};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What initiatives of each level of prevention cost, in the currency of the plan.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct MixMoney {
    /// Before harm.
    pub primary: f64,
    /// At raised risk.
    pub secondary: f64,
    /// After harm.
    pub tertiary: f64,
    /// Of initiatives that do not say yet when they act.
    pub unknown: f64,
}

impl MixMoney {
    /// All of it.
    pub fn total(&self) -> f64 {
        self.primary + self.secondary + self.tertiary + self.unknown
    }
}

/// A quarter of a year, or a year where there are many.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MixPeriod {
    /// Its first day, `YYYY-MM-DD`.
    pub from: String,
    /// Its last day, `YYYY-MM-DD`.
    pub until: String,
    /// Initiatives that run on at least one of its days.
    pub count: PreventionMix,
    /// Their budgets, each spread evenly over the days of its initiative.
    pub money: MixMoney,
}

/// Work on one phase of secondary or tertiary prevention.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PhaseWork {
    /// The phase.
    pub phase: Id,
    /// Initiatives that address it and are planned or active, by title.
    pub initiatives: Vec<Id>,
}

/// The prevention mix of a plan over time. Ideas, and what was dropped, are never part of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MixOverTime {
    /// Whether each period is a whole year.
    pub by_year: bool,
    /// From the first day of any initiative to the last, without a gap, oldest first.
    pub periods: Vec<MixPeriod>,
    /// Which of the periods is now.
    pub now: Option<u32>,
    /// Initiatives that are in no period, as nobody wrote down when they begin.
    pub undated: PreventionMix,
    /// Initiatives that are planned or active.
    pub count: PreventionMix,
    /// What these cost altogether, money and gifts in kind, promised and hoped for.
    pub money: MixMoney,
    /// How many of these have no amount in their budget.
    pub without_budget: u32,
    /// Every phase of the framework, in its order, with what addresses it.
    pub phases: Vec<PhaseWork>,
}
