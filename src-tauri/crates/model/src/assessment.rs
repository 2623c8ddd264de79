//! Knowing: rounds and findings, who inequities weigh on, reviews, and whom we thank.

use crate::{Id, Sensitivity};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A round of looking at what is there and what is missing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Round {
    /// Version 7.
    pub id: Id,
    /// What it is called.
    pub title: String,
    /// `YYYY-MM-DD`, or only its month or year.
    pub date: Option<String>,
    /// How: talks, a walk, a survey.
    pub method: Option<String>,
    /// Who took part, as groups.
    pub who_took_part: Option<String>,
    /// Young people led it.
    pub youth_led: bool,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// Whether a finding is a strength or a need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FindingKind {
    /// Something to build on.
    Strength,
    /// Something missing.
    Need,
}

/// Who raised a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is its own explanation")]
pub enum RaisedBy {
    ChildrenAndYouth,
    Caregivers,
    Professionals,
    Data,
}

/// Something a round found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Finding {
    /// Version 7.
    pub id: Id,
    /// The round.
    pub round: Id,
    /// Strength or need.
    pub kind: FindingKind,
    /// The domain it is in; `None` is not said yet.
    pub domain: Option<Id>,
    /// The level it is at; `None` is not said yet.
    pub level: Option<Id>,
    /// What was found, in a sentence or two.
    pub statement: String,
    /// How we know.
    pub evidence: Option<String>,
    /// How heavy it weighs, 1 to 5; `None` is not known.
    pub weight: Option<u8>,
    /// Who raised it; `None` is not known.
    pub raised_by: Option<RaisedBy>,
    /// The population group it is about most.
    pub group: Option<Id>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// Rounds and what they found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Assessment {
    /// The newest first.
    pub rounds: Vec<Round>,
    /// Of all rounds, the heaviest first.
    pub findings: Vec<Finding>,
}

/// A part of the population that inequities weigh on, or that has strengths of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PopulationGroup {
    /// Version 7.
    pub id: Id,
    /// What the group calls itself.
    pub name: String,
    /// What it brings.
    pub strengths: Option<String>,
    /// Which inequities weigh on it.
    pub burdens: Option<String>,
    /// How we know.
    pub evidence: Option<String>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// One time the plan was held against the framework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Review {
    /// Version 7.
    pub id: Id,
    /// `YYYY-MM-DD`, or only its month or year.
    pub date: String,
    /// Who took part, as groups.
    pub who_took_part: Option<String>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// How the council sees one item of a review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The plan does this.
    Yes,
    /// In part.
    Partly,
    /// Not yet.
    NotYet,
}

/// What the council thinks of one item of a review.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Judgement {
    /// Hashed from both.
    pub id: Id,
    /// The review.
    pub review: Id,
    /// The principle, question of a theory or recommendation.
    pub item: Id,
    /// How the council sees it; `None` is not said yet.
    pub verdict: Option<Verdict>,
    /// In its own words.
    pub note: Option<String>,
}

/// A contribution the council celebrates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Recognition {
    /// Version 7.
    pub id: Id,
    /// Whose contribution; `None` is everybody's.
    pub stakeholder: Option<Id>,
    /// For what.
    pub what: String,
    /// `YYYY-MM-DD`, or only its month or year.
    pub date: Option<String>,
    /// The initiative it was for.
    pub initiative: Option<Id>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}
