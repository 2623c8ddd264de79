//! Ties: who is connected to whom, and how closely.

use crate::{Id, Sensitivity};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a tie consists of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is its own explanation")]
pub enum TieKind {
    Knows,
    SharesInformation,
    RefersFamilies,
    Coordinates,
    WorksJointly,
    Funds,
    Governs,
}

impl TieKind {
    /// Whether it moves what somebody said about a family, so that the basis of consent is asked for
    /// (safeguarding rule 19). Not knowing it yet is allowed, as everywhere.
    pub fn asks_consent(self) -> bool {
        matches!(self, TieKind::SharesInformation | TieKind::RefersFamilies)
    }
}

/// Whether a tie was found, or was asked about and found absent. Unasked pairs have no record at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TiePresence {
    /// There is a tie.
    #[default]
    Present,
    /// Somebody asked, and there is none.
    Absent,
}

/// A tie between two stakeholders, or the knowledge that there is none. One pair has either: as many ties
/// as there are kinds, or one known absence, which is kept as "knows", mutual, with nothing but a note.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Tie {
    /// Hashed from both ends and the kind, so that two people who record it meet when merged.
    pub id: Id,
    /// One end; the giving one if directed.
    pub from: Id,
    /// The other end.
    pub to: Id,
    /// What it consists of.
    pub kind: TieKind,
    /// Known to be there, or known not to be.
    pub presence: TiePresence,
    /// 1 networking, 2 cooperation, 3 coordination, 4 coalition, 5 collaboration (Frey et al. 2006);
    /// `None` is not known yet.
    pub intensity: Option<u8>,
    /// True if it goes from one end to the other; false if mutual.
    pub directed: bool,
    /// `YYYY-MM-DD`, or a year, or a month.
    pub since: Option<String>,
    /// As `since`; set when the tie has ended.
    pub until: Option<String>,
    /// In words.
    pub note: Option<String>,
    /// For "refers" and "shares information": on what basis of consent (safeguarding rule 19).
    pub consent_basis: Option<String>,
    /// The initiative it grew from.
    pub initiative: Option<Id>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// A tie about to be made. A present one takes the place of a known absence of the same pair, and the
/// other way round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "the fields of Tie")]
pub struct TieDraft {
    pub from: Id,
    pub to: Id,
    pub kind: TieKind,
    pub presence: TiePresence,
    pub intensity: Option<u8>,
    pub directed: bool,
    pub since: Option<String>,
    pub until: Option<String>,
    pub note: Option<String>,
    pub consent_basis: Option<String>,
    pub initiative: Option<Id>,
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

impl TieDraft {
    /// A tie of which nothing more is known than that these two know each other.
    pub fn between(from: Id, to: Id) -> TieDraft {
        TieDraft {
            from,
            to,
            kind: TieKind::Knows,
            presence: TiePresence::Present,
            intensity: None,
            directed: false,
            since: None,
            until: None,
            note: None,
            consent_basis: None,
            initiative: None,
            sensitivity: Sensitivity::Council,
        }
    }
}

/// One change to a tie. A change of kind or direction changes the identity of the tie with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant sets the field of Tie of the same name")]
pub enum TieEdit {
    Kind(TieKind),
    /// "There is none after all" leaves only the note.
    Presence(TiePresence),
    Intensity(Option<u8>),
    Directed(bool),
    /// Which of the two ends gives; the other one takes its place.
    From(Id),
    Since(Option<String>),
    Until(Option<String>),
    Note(Option<String>),
    ConsentBasis(Option<String>),
    Initiative(Option<Id>),
    Sensitivity(Sensitivity),
}

/// Changes to one tie, as one step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct EditTie {
    /// Which.
    pub id: Id,
    /// What.
    pub edits: Vec<TieEdit>,
}
