//! Places that a person gave to marks on a map by dragging them.

use crate::{Id, StakeholderEdit};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where one mark stands in one view.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Place {
    /// The view, such as "wheel".
    pub view: String,
    /// The stakeholder or initiative whose mark it is.
    pub mark: Id,
    /// From -1 at the left rim to 1 at the right.
    pub x: f64,
    /// From -1 at the upper rim to 1 at the lower.
    pub y: f64,
}

/// A place for one mark.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "the fields of Place")]
pub struct MarkPlace {
    /// The stakeholder or initiative.
    pub id: Id,
    pub x: f64,
    pub y: f64,
}

/// Marks put where a person wants them, as one step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PlaceMarks {
    /// The view, such as "wheel".
    pub view: String,
    /// Which marks, and where.
    pub places: Vec<MarkPlace>,
    /// They go key by key: what follows within a minute is the same step. Each drag is one of its own.
    pub by_keys: bool,
}

/// A stakeholder whose mark was dropped in another cell, because it acts there: both as one step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MoveStakeholder {
    /// The view, such as "wheel".
    pub view: String,
    /// Which, and where its mark was dropped.
    pub place: MarkPlace,
    /// Where it acts from now on.
    pub edits: Vec<StakeholderEdit>,
}

/// Marks that find their place by themselves again, as one step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ReleaseMarks {
    /// The view, such as "wheel".
    pub view: String,
    /// Stakeholders and initiatives.
    pub ids: Vec<Id>,
}
