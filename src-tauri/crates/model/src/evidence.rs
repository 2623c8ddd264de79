//! What a plan shows by itself for what a review asks.

use crate::Id;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the plan shows for one item of a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ItemEvidence {
    /// The principle, theory or recommendation.
    pub item: Id,
    /// What speaks to it, in a fixed order; empty where the plan shows nothing.
    pub lines: Vec<Evidence>,
}

/// One thing in the plan that speaks to an item: how many, of how many. Never a grade.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Evidence {
    /// What is counted.
    pub what: EvidenceKind,
    /// How many; never 0.
    pub count: u32,
    /// Of how many, where that says something.
    pub total: Option<u32>,
    /// The initiatives that are counted, by title, but those too confidential to be named.
    pub initiatives: Vec<Id>,
}

/// What is counted. Worded in `assessment.ftl` as `assessment-evidence-…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is worded there")]
pub enum EvidenceKind {
    Follows,
    Strategies,
    ChildrensCouncil,
    AsksAnswered,
    YouthSeats,
    ParentSeats,
    LivedSeats,
    YouthRounds,
    RaisedChildren,
    RaisedCaregivers,
    RaisedData,
    WithEvidence,
    Strengths,
    Needs,
    AtFamily,
    AtCommunity,
    AtSociety,
    InRelationships,
    Joint,
    FromLibrary,
    Universal,
    Lessons,
    BeforeHarm,
    Levels,
    Domains,
    Sectors,
    BusinessHealth,
    TiesAcross,
    Tied,
    Groups,
    Inequities,
    GroupStrengths,
    Thanks,
    FactorsBeyond,
    Vision,
}
