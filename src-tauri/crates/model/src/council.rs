//! Together: councils and their seats.

use crate::Id;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What sort of council it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is its own explanation")]
pub enum CouncilKind {
    CommunityCouncil,
    ChildrensCouncil,
    TaskForce,
    WorkingGroup,
}

/// How a council decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is its own explanation")]
pub enum DecisionRule {
    Consensus,
    Majority,
    TwoThirds,
}

/// The four checks of whether children take part in earnest (Lundy 2007), each in words of the council.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Participation {
    /// A safe place in which they are asked what they think.
    pub space: Option<String>,
    /// What helps them to say it.
    pub voice: Option<String>,
    /// Who has to listen.
    pub audience: Option<String>,
    /// What becomes of what they said.
    pub influence: Option<String>,
}

/// A council. A children's council is kept as a group: a number and an age band, no names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Council {
    /// Version 7.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// What sort it is.
    pub kind: CouncilKind,
    /// What it is for.
    pub purpose: Option<String>,
    /// How often it meets, in words.
    pub meets: Option<String>,
    /// Share of the voting seats that must be present, in hundredths; `None` is not agreed yet.
    pub quorum_percent: Option<u32>,
    /// How many of them, where the rule is a number and no share; with it, `quorum_percent` is none.
    pub quorum_seats: Option<u32>,
    /// How it decides.
    pub decision_rule: Option<DecisionRule>,
    /// The council it belongs to.
    pub parent: Option<Id>,
    /// Of a children's council: how many children.
    pub children_count: Option<u32>,
    /// Of a children's council: youngest age.
    pub age_from: Option<u32>,
    /// Of a children's council: oldest age.
    pub age_to: Option<u32>,
    /// Of a children's council: how they were chosen.
    pub how_chosen: Option<String>,
    /// Of a children's council: whether they take part in earnest.
    pub participation: Participation,
    /// Its seats.
    pub seats: Vec<Seat>,
}

/// The role of a seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is its own explanation")]
pub enum SeatRole {
    Chair,
    Secretary,
    Member,
    Advisor,
}

/// The voice a seat brings to the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is its own explanation")]
pub enum Voice {
    Sector,
    LivedExperience,
    Youth,
    Parent,
    Elder,
}

/// A place on a council; without a holder it is vacant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Seat {
    /// Version 7.
    pub id: Id,
    /// The council it belongs to.
    pub council: Id,
    /// Who holds it; `None` is vacant.
    pub holder: Option<Id>,
    /// What the holder does.
    pub role: SeatRole,
    /// Whether it votes.
    pub votes: bool,
    /// The voice it brings.
    pub voice: Option<Voice>,
    /// The sector whose voice it brings.
    pub sector: Option<Id>,
    /// `YYYY-MM-DD`, or only its month or year.
    pub since: Option<String>,
    /// `YYYY-MM-DD`, or only its month or year.
    pub until: Option<String>,
    /// How whoever holds it is made ready, such as by somebody who goes through the agenda with them. Like
    /// `support` and `pay` it is said of the seat and never of its holder.
    pub preparation: Option<String>,
    /// What helps whoever holds it to take part, such as child care, or somebody at their side.
    pub support: Option<String>,
    /// What whoever holds it is paid.
    pub pay: Option<String>,
}

/// A council about to be made, with its seats.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "the fields of Council")]
pub struct CouncilDraft {
    pub name: String,
    pub kind: CouncilKind,
    pub purpose: Option<String>,
    pub meets: Option<String>,
    pub quorum_percent: Option<u32>,
    pub decision_rule: Option<DecisionRule>,
    pub parent: Option<Id>,
    pub children_count: Option<u32>,
    pub age_from: Option<u32>,
    pub age_to: Option<u32>,
    pub how_chosen: Option<String>,
    pub seats: Vec<SeatDraft>,
}

impl CouncilDraft {
    /// A council of which nothing more is known than what it is called and of which kind it is.
    pub fn named(name: String, kind: CouncilKind) -> CouncilDraft {
        CouncilDraft {
            name,
            kind,
            purpose: None,
            meets: None,
            quorum_percent: None,
            decision_rule: None,
            parent: None,
            children_count: None,
            age_from: None,
            age_to: None,
            how_chosen: None,
            seats: Vec::new(),
        }
    }
}

/// A seat about to be made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "the fields of Seat")]
pub struct SeatDraft {
    pub holder: Option<Id>,
    pub role: SeatRole,
    pub votes: bool,
    pub voice: Option<Voice>,
    pub sector: Option<Id>,
    pub since: Option<String>,
    pub until: Option<String>,
    pub preparation: Option<String>,
    pub support: Option<String>,
    pub pay: Option<String>,
}

impl SeatDraft {
    /// A seat of a member who votes, of which nothing else is known: nobody holds it, and it brings no voice in
    /// particular.
    pub fn vacant() -> SeatDraft {
        SeatDraft {
            holder: None,
            role: SeatRole::Member,
            votes: true,
            voice: None,
            sector: None,
            since: None,
            until: None,
            preparation: None,
            support: None,
            pay: None,
        }
    }
}

/// Whether somebody sits there on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SeatState {
    /// A holder whose time has begun and not ended.
    Filled,
    /// Somebody takes it later.
    Coming,
    /// Nobody holds it.
    Vacant,
    /// A holder whose time has ended.
    Ended,
}

impl Seat {
    /// The state on this day (`YYYY-MM-DD`). `since` holds from its first day, and a month or a year from its
    /// beginning; `until` through its last day, and a month or a year through its end.
    pub fn state(&self, today: &str) -> SeatState {
        // Dates are written so that they sort as text; a year or a month compares by what both have.
        let over = |until: &String| today.get(..until.len()).is_some_and(|today| today > until.as_str());
        let ahead = |since: &String| today.get(..since.len()).is_some_and(|today| today < since.as_str());
        match self.holder {
            None => SeatState::Vacant,
            Some(_) if self.until.as_ref().is_some_and(over) => SeatState::Ended,
            Some(_) if self.since.as_ref().is_some_and(ahead) => SeatState::Coming,
            Some(_) => SeatState::Filled,
        }
    }

    /// Whether the voice it brings may never be linked to who holds it, in print or in anything else that leaves
    /// the window: of such a seat only that it is filled is told.
    pub fn is_untold(&self) -> bool {
        self.voice == Some(Voice::LivedExperience)
    }
}

/// One change to a council.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant sets the field of the same name of Council")]
pub enum CouncilEdit {
    Name(String),
    Kind(CouncilKind),
    Purpose(Option<String>),
    Meets(Option<String>),
    /// A share takes the place of a number.
    QuorumPercent(Option<u32>),
    /// A number takes the place of a share.
    QuorumSeats(Option<u32>),
    DecisionRule(Option<DecisionRule>),
    Parent(Option<Id>),
    ChildrenCount(Option<u32>),
    AgeFrom(Option<u32>),
    AgeTo(Option<u32>),
    HowChosen(Option<String>),
    /// A check of participation.
    Space(Option<String>),
    /// As `Space`.
    Voice(Option<String>),
    /// As `Space`.
    Audience(Option<String>),
    /// As `Space`.
    Influence(Option<String>),
}

/// Changes to one council, as one step. They hold together or not at all: an age band is judged after all
/// of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct EditCouncil {
    /// Which.
    pub id: Id,
    /// What.
    pub edits: Vec<CouncilEdit>,
}

/// New seats at the end of a council's list, as one step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AddSeats {
    /// The council.
    pub council: Id,
    /// Its new seats, in order.
    pub seats: Vec<SeatDraft>,
}

/// One change to one or many seats.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant sets the field of the same name of Seat")]
pub enum SeatEdit {
    /// `None` makes it vacant; the seat stays.
    Holder(Option<Id>),
    Role(SeatRole),
    Votes(bool),
    Voice(Option<Voice>),
    Sector(Option<Id>),
    Since(Option<String>),
    Until(Option<String>),
    Preparation(Option<String>),
    Support(Option<String>),
    Pay(Option<String>),
}

/// The same changes to one or many seats, as one step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct EditSeats {
    /// Which.
    pub ids: Vec<Id>,
    /// What.
    pub edits: Vec<SeatEdit>,
}

/// A seat put at another place among the seats of its council.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MoveSeat {
    /// Which.
    pub id: Id,
    /// Its new place, from 0; beyond the last means last.
    pub to: u32,
}
