//! The same organisation written down twice: suggested, told apart, joined.

use crate::Id;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Why two stakeholders may be one; the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TwinReason {
    /// The same words but for case, accents, signs, order, legal form and common short forms.
    SameName,
    /// One is called by the initials of the other.
    Initials,
    /// A few letters differ.
    Spelling,
}

/// Two stakeholders that may be one. A suggestion: nothing joins them but a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Twins {
    /// The one that comes first by name.
    pub a: Id,
    /// The other.
    pub b: Id,
    /// What they have in common.
    pub why: TwinReason,
}

/// Two stakeholders, in either order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "one and the other")]
pub struct TwinPair {
    pub a: Id,
    pub b: Id,
}

/// A field of a stakeholder that can be taken from the one that goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the field of Stakeholder of that name")]
pub enum TwinField {
    Name,
    ShortLabel,
    Kind,
    Sector,
    MainDomain,
    MainLevel,
    About,
    Influence,
    Interest,
    StanceNow,
    StanceHoped,
    AreaServed,
    Website,
    Contact,
}

/// Two stakeholders become one. What the kept one does not say, the other says; everything that hangs on
/// the other moves over; the stricter sensitivity, "do not map us" and the conditions of both are kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MergeStakeholders {
    /// The one that stays.
    pub keep: Id,
    /// The one that goes.
    pub gone: Id,
    /// Fields in which the one that goes is right.
    pub take: Vec<TwinField>,
}
