//! How two stakeholders reach each other over ties.

use crate::Id;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The two ends of the ways asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PathEnds {
    /// One stakeholder.
    pub from: Id,
    /// The other.
    pub to: Id,
}

/// The shortest ways between two stakeholders, whatever the direction of ties: those who could bring them together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Paths {
    /// Ties on each of them; none where there is no way, or one of the two is not in the plan or never shown.
    pub ties: Option<u32>,
    /// Some of them, each from one end to the other, both named.
    pub ways: Vec<Vec<Id>>,
    /// How many there are.
    pub count: u32,
}
