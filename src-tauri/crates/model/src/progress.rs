//! Initiatives that happen: milestones, what they are measured by, what they cost, and why they should work.

use crate::{Id, Sensitivity};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something an initiative has reached by a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Milestone {
    /// Version 7.
    pub id: Id,
    /// The initiative.
    pub initiative: Id,
    /// In one line.
    pub title: String,
    /// `YYYY-MM-DD`, or only its month or year.
    pub due: Option<String>,
    /// The day it was reached; `None` is open.
    pub done_on: Option<String>,
    /// Who sees to it.
    pub owner: Option<Id>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// One initiative waits for another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Dependency {
    /// Hashed from both.
    pub id: Id,
    /// What comes first.
    pub first: Id,
    /// What waits for it.
    pub then: Id,
}

/// Which of the three questions an indicator answers (Results-Based Accountability, Friedman 2005).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum IndicatorQuestion {
    /// How much did we do?
    HowMuch,
    /// How well did we do it?
    HowWell,
    /// Is anyone better off?
    BetterOff,
}

/// Which way an indicator should go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// More is better.
    Up,
    /// Less is better.
    Down,
}

/// What an initiative is measured by.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Indicator {
    /// Version 7.
    pub id: Id,
    /// The initiative.
    pub initiative: Id,
    /// What is counted or measured.
    pub name: String,
    /// In what: “young people”, “%”. Required with a target.
    pub unit: Option<String>,
    /// Which question it answers; `None` is not said yet.
    pub question: Option<IndicatorQuestion>,
    /// Where it stood before.
    pub baseline: Option<f64>,
    /// Where it is to be.
    pub target: Option<f64>,
    /// By when: `YYYY-MM-DD`, or only its month or year.
    pub target_on: Option<String>,
    /// Which way it should go; `None` is told from baseline and target.
    pub direction: Option<Direction>,
    /// Where the numbers come from.
    pub source: Option<String>,
    /// It counts people, so that small counts are shown as “under 5”.
    pub counts_people: bool,
    /// Its place among the indicators of the initiative, from 0.
    pub position: u32,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// What an indicator stood at on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Reading {
    /// Version 7.
    pub id: Id,
    /// The indicator.
    pub indicator: Id,
    /// `YYYY-MM-DD`, or only its month or year.
    pub date: String,
    /// In the unit of the indicator.
    pub value: f64,
    /// What explains it.
    pub note: Option<String>,
}

/// Something an initiative needs money or things for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct BudgetLine {
    /// Version 7.
    pub id: Id,
    /// The initiative.
    pub initiative: Id,
    /// What for, in one line.
    pub what: String,
    /// Given in kind: rooms, hours, food. The amount is what it would cost.
    pub in_kind: bool,
    /// In the currency of the plan; `None` is not known yet.
    pub amount: Option<f64>,
    /// The stakeholder it comes from.
    pub stakeholder: Option<Id>,
    /// Whether it is promised, not only hoped for.
    pub secured: bool,
}

/// Whether a factor makes harm likelier or less likely.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FactorKind {
    /// Makes it likelier.
    Risk,
    /// Protects.
    Protective,
}

/// Which harm a factor is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FactorHarm {
    /// Being trafficked.
    BeingTrafficked,
    /// Being drawn into trafficking others.
    TraffickingOthers,
}

/// A condition of children's lives that makes harm likelier or less likely.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Factor {
    /// Version 7.
    pub id: Id,
    /// In one line.
    pub name: String,
    /// Risk or protective.
    pub kind: FactorKind,
    /// Of which harm; `None` is both, or not known.
    pub harm: Option<FactorHarm>,
    /// The domain it is in.
    pub domain: Option<Id>,
    /// The level it is at.
    pub level: Option<Id>,
    /// How we know.
    pub evidence: Option<String>,
    /// The population group that it weighs on most.
    pub group: Option<Id>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// An initiative works on a factor: it reduces a risk, or strengthens what protects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FactorWork {
    /// Hashed from both.
    pub id: Id,
    /// The initiative.
    pub initiative: Id,
    /// The factor.
    pub factor: Id,
}

/// What is kept on how one initiative goes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Progress {
    /// Its milestones, by due date.
    pub milestones: Vec<Milestone>,
    /// Its indicators, in order.
    pub indicators: Vec<Indicator>,
    /// Their readings, by date.
    pub readings: Vec<Reading>,
    /// Its budget, in the order it was written.
    pub budget: Vec<BudgetLine>,
    /// The factors it works on.
    pub factors: Vec<FactorWork>,
}

/// What stands on the timeline beside initiatives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Timeline {
    /// Milestones of all initiatives, by due date.
    pub milestones: Vec<Milestone>,
    /// What waits for what.
    pub dependencies: Vec<Dependency>,
}

/// Every factor, and which initiatives work on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Factors {
    /// By name.
    pub factors: Vec<Factor>,
    /// Who works on what.
    pub work: Vec<FactorWork>,
}
