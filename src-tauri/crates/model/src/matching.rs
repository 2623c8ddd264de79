//! Matching: what in the plan answers each need, who could help with it, and where nobody does. Everything
//! here is told with its reasons; nothing grades anybody.

use crate::{CellState, Id, RaisedBy, ResourceKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Every need of the plan with what answers it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Matching {
    /// The weightiest first; among equals the least answered.
    pub needs: Vec<NeedMatch>,
    /// Needs of stakeholders that are never shown. They count, and are not told: in their own words they would
    /// give those away.
    pub untold: u32,
}

/// One need, and what in the plan answers it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct NeedMatch {
    /// Where it comes from.
    pub source: NeedSource,
    /// In the words of whoever raised it.
    pub text: String,
    /// What kind of thing is needed; findings do not say.
    pub resource: Option<ResourceKind>,
    /// How much, if countable.
    pub amount: Option<f64>,
    /// The domain it is in; `None` is not known yet.
    pub domain: Option<Id>,
    /// The level it is at; `None` is not known yet.
    pub level: Option<Id>,
    /// How heavy it weighs, 1 to 5; `None` is not known, and is ranked with the middle.
    pub weight: Option<u8>,
    /// Who raised it, of a finding; `None` is not known.
    pub raised_by: Option<RaisedBy>,
    /// Something answers it by itself: an offer, or an initiative that acts where the need stands.
    pub answered: bool,
    /// What answers it first, then who could help; of each the one with the weightiest reasons first.
    pub matches: Vec<Match>,
    /// How many more there are than are listed.
    pub more: u32,
    /// Initiatives that act where the need stands and are too confidential to be named. They answer it too.
    pub unnamed: u32,
}

/// Where a need comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NeedSource {
    /// A stakeholder would need it.
    Stakeholder {
        /// The need.
        need: Id,
        /// Whose it is.
        stakeholder: Id,
    },
    /// A round of assessment raised it.
    Finding {
        /// The finding.
        finding: Id,
        /// The round.
        round: Id,
    },
}

/// Somebody or something that answers a need or could help with it, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Match {
    /// Who or what.
    pub what: Matched,
    /// It answers the need by itself. False of those who could only help.
    pub answers: bool,
    /// Why, the weightiest first; what speaks against it comes last. Never empty.
    pub reasons: Vec<MatchReason>,
}

/// Who or what answers a need.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Matched {
    /// Something a stakeholder offers.
    Offer {
        /// The offer.
        offer: Id,
        /// Whose it is.
        stakeholder: Id,
        /// In their words.
        text: String,
        /// How much, if countable.
        amount: Option<f64>,
    },
    /// An initiative, planned or active.
    Initiative {
        /// Which.
        initiative: Id,
    },
    /// A stakeholder that could be asked.
    Stakeholder {
        /// Which.
        stakeholder: Id,
    },
}

/// Why something answers a need or could help with it. Worded in `matching.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "field names say it")]
pub enum MatchReason {
    /// The offer is of the kind that is needed.
    SameResource { resource: ResourceKind },
    /// The offer is for the domain of the need.
    SameDomain { domain: Id },
    /// The offer is for another domain.
    OtherDomain { domain: Id },
    /// As much is offered as is needed.
    AmountEnough,
    /// Less is offered than is needed.
    AmountShort,
    /// The initiative is active in the place of the need.
    ActiveHere,
    /// The initiative is planned in the place of the need.
    PlannedHere,
    /// The initiative acts in the domain of the need, at another level or with the level of the need not known.
    InDomain { domain: Id },
    /// This partner of the initiative offers what is needed.
    PartnerBrings { stakeholder: Id },
    /// Whoever has the need takes part in the initiative already.
    TakesPart,
    /// The stakeholder mainly acts in the place of the need.
    MainlyHere,
    /// The stakeholder acts in the place of the need among others.
    AlsoHere,
    /// The stakeholder offers something of this kind for the domain of the need.
    Offers { resource: ResourceKind },
    /// It has a tie to whoever has the need, this close; `None` is not known yet.
    Tied { intensity: Option<u8> },
    /// Both have ties to so many of the same.
    CommonTies { count: u32 },
    /// Both sit on this council.
    SharesCouncil { council: Id },
    /// Both take part in this initiative.
    SharesInitiative { initiative: Id },
}

/// A place where children's needs have no answer, or of which nothing is known.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Gap {
    /// The domain.
    pub domain: Id,
    /// The level.
    pub level: Id,
    /// [`CellState::Gap`] or [`CellState::Unknown`].
    pub state: CellState,
    /// Why it is one.
    pub why: Vec<GapReason>,
    /// The needs that may be told, the weightiest first, each with who could help.
    pub needs: Vec<NeedMatch>,
    /// Stakeholders that act here, by name.
    pub stakeholders: Vec<Id>,
    /// Examples of the library that could begin here, in framework order.
    pub examples: Vec<Id>,
    /// No example stands at this level: these are the neighbours in the same domain.
    pub near: bool,
}

/// Why a place is a gap. Worded in `matching.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "field names say it")]
pub enum GapReason {
    /// So many needs are named here, those that are not told among them.
    Needs { count: u32 },
    /// No initiative is planned or active here.
    NothingActs,
    /// So many initiatives were thought of, paused, finished or dropped here.
    NotActing { count: u32 },
    /// Nothing is known of this place at all.
    NothingKnown,
}
