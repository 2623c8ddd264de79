//! Finding anything in a plan by a part of its words.

use crate::{Id, SeatRole, Voice};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What somebody looks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SearchRequest {
    /// Words, or parts of them; all must occur, in any order, though not all in the same field.
    pub query: String,
    /// How many to give at most, of each noun.
    pub limit: u32,
    /// What seats are there for, in the language of whoever looks: the plan holds no words for it.
    pub seats: Vec<SeatWord>,
}

/// What something that a seat is there for is called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SeatWord {
    /// What is called so.
    pub of: SeatPurpose,
    /// The word for it, or several.
    pub word: String,
}

/// What a seat is there for, and that nobody holds it yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SeatPurpose {
    /// What its holder does.
    Role(SeatRole),
    /// The voice it brings.
    Voice(Voice),
    /// The sector whose voice it brings.
    Sector(Id),
    /// Nobody holds it.
    Vacant,
}

/// What can be found. Contacts can't: they are for one purpose, and being listed is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is its own explanation")]
pub enum HitNoun {
    Plan,
    Stakeholder,
    Council,
    Initiative,
    Meeting,
    AgendaItem,
    Decision,
    Action,
    Ask,
    Milestone,
    Indicator,
    Reading,
    BudgetLine,
    Factor,
    PopulationGroup,
    Round,
    Finding,
    Review,
    Judgement,
    Recognition,
    PackIdea,
    Tag,
    Sector,
    Domain,
    Level,
    Principle,
    Strategy,
    Example,
    Theory,
    Recommendation,
    Tie,
    Seat,
    Partner,
}

/// The field in which words were found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HitField {
    /// Name, title or label.
    Title,
    /// The short label of a stakeholder, the code of a sector.
    ShortLabel,
    /// What somebody does, what an item of the framework means.
    About,
    /// The area a stakeholder serves.
    AreaServed,
    /// A stakeholder's website.
    Website,
    /// Something a stakeholder offers.
    Offer,
    /// Something a stakeholder needs.
    Need,
    /// What a council or an initiative is for.
    Purpose,
    /// When a council meets.
    Meets,
    /// Where an initiative is.
    Place,
    /// The do-no-harm check of an initiative.
    DoNoHarm,
    /// What an initiative taught.
    Lessons,
    /// The question a theory asks of a plan.
    Asks,
    /// What a community wants to be.
    Vision,
    /// What was noted about a tie.
    Note,
    /// The role of a seat.
    Role,
    /// The voice that a seat brings.
    Voice,
    /// That nobody holds a seat.
    Vacant,
    /// What a partner brings.
    Brings,
    /// What a partner gains.
    Gains,
    /// What a partner does.
    KeyAction,
    /// What was said at a meeting.
    Minutes,
    /// What those who disagreed want to be known.
    Dissent,
    /// Who declared an interest of their own.
    Interests,
    /// What children said about it.
    ChildrenSaid,
    /// What was decided on what children asked for.
    Decided,
    /// What changed because children asked.
    Changed,
    /// What an initiative will do.
    Activities,
    /// What is to come of an initiative.
    Outcomes,
    /// Where the numbers of an indicator come from.
    Source,
    /// How something is known.
    Evidence,
    /// What a part of the population brings.
    Strengths,
    /// Which inequities weigh on it.
    Burdens,
    /// How a round was done.
    Method,
    /// Who took part in a round or a review.
    WhoTookPart,
}

/// One thing that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Hit {
    /// What it is.
    pub noun: HitNoun,
    /// Which.
    pub id: Id,
    /// Where it opens, if it has no place of its own: one end of a tie, the council of a seat or a meeting,
    /// the initiative of a partner or a milestone, the meeting of a decision, the round of a finding.
    pub of: Option<Id>,
    /// What it is called; what stands between two things, by both their names.
    pub title: String,
    /// Where the words were found: of several words, the one least near to the title decides.
    pub found_in: HitField,
    /// The words there, with some of what stands around them.
    pub snippet: Snippet,
    /// Whether every word begins a word of what it is called: what somebody most likely looks for.
    pub named: bool,
    /// Whether it was put away.
    pub archived: bool,
}

/// A piece of text with the words that were looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Snippet {
    /// The text; "…" stands where it was cut.
    pub text: String,
    /// Where the words stand in it, in order and apart.
    pub found: Vec<TextRange>,
}

/// A part of a text, in UTF-16 units, as the window counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TextRange {
    /// The first.
    pub start: u32,
    /// The one after the last.
    pub end: u32,
}
