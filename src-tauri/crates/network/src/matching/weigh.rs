//! How much each reason weighs when those that answer a need are put in order. The numbers are only for that
//! order and are never told: people see the reasons.

use model::{Match, MatchReason, Matched};
use std::cmp::Reverse;

/// What speaks for a match most is what it brings; then where it acts; then how near the two are already.
/// What speaks against it weighs nothing, so that it is told last.
pub fn weight(reason: MatchReason) -> u32 {
    use MatchReason::*;
    match reason {
        ActiveHere => 50,
        PlannedHere => 45,
        SameResource { .. } => 40,
        PartnerBrings { .. } => 30,
        SameDomain { .. } => 20,
        InDomain { .. } => 12,
        MainlyHere => 11,
        AmountEnough => 10,
        // From 8 where it is not known how close to 13 where they collaborate.
        Tied { intensity } => 8 + u32::from(intensity.unwrap_or(0).min(5)),
        TakesPart => 8,
        SharesInitiative { .. } => 7,
        AlsoHere | SharesCouncil { .. } => 6,
        Offers { .. } => 5,
        CommonTies { count } => count.min(5),
        OtherDomain { .. } | AmountShort => 0,
    }
}

/// Puts the reasons of a match in order, the weightiest first; equals keep the order they are in.
pub fn told(what: Matched, answers: bool, mut reasons: Vec<MatchReason>) -> Match {
    reasons.sort_by_key(|reason| Reverse(weight(*reason)));
    Match { what, answers, reasons }
}

/// How a match is put in order: what answers comes before what could help, then all its reasons together.
pub fn rank(found: &Match) -> (Reverse<bool>, Reverse<u32>) {
    (Reverse(found.answers), Reverse(found.reasons.iter().map(|reason| weight(*reason)).sum()))
}
