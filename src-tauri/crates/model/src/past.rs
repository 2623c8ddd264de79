//! The past of a plan: as it was at a moment, what is another since, and what to bring back from it.

use crate::{
    Council, Counts, Coverage, Id, Initiative, MergeChangeKind, Plan, Sector, Stakeholder, Tag, Tie,
    VersionValue,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A moment of the history. All that was done until then counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Moment {
    /// Milliseconds since 1970 (UTC).
    pub at: i64,
}

/// From one moment until another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Between {
    /// The earlier, in milliseconds since 1970 (UTC).
    pub from: i64,
    /// The later; none is now.
    pub to: Option<i64>,
}

/// A day on which steps were taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HistoryDay {
    /// `YYYY-MM-DD`, where the person sits.
    pub day: String,
    /// Its last millisecond, since 1970 (UTC).
    pub until: i64,
    /// How many steps.
    pub steps: u32,
    /// Who took them, each once, by name; an empty name is somebody who gave none.
    pub authors: Vec<String>,
}

/// The plan as it was. Contacts are not in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Past {
    /// When, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// The community.
    pub plan: Plan,
    /// How much there was.
    pub counts: Counts,
    /// Where initiatives acted.
    pub coverage: Coverage,
    /// Sectors, in order.
    pub sectors: Vec<Sector>,
    /// Tags, by name.
    pub tags: Vec<Tag>,
    /// Every stakeholder, put away ones too, by name.
    pub stakeholders: Vec<Stakeholder>,
    /// Every tie, known absences too.
    pub ties: Vec<Tie>,
    /// Councils with their seats, by name.
    pub councils: Vec<Council>,
    /// Initiatives with their partners, by title.
    pub initiatives: Vec<Initiative>,
}

/// A thing of the past.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ThingAt {
    /// When, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// What it is, such as "stakeholder".
    pub noun: String,
    /// Its identity.
    pub id: Id,
}

/// A thing that is another, or is no longer, or was not yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ThingChange {
    /// What it is, such as "stakeholder", "tie", "seat".
    pub noun: String,
    /// Its identity.
    pub id: Id,
    /// What it is called; a tie or a partnership by both ends.
    pub name: String,
    /// What became of it.
    pub what: MergeChangeKind,
    /// Its fields that changed, in the order of the file. Of a thing that was added or taken away, those that
    /// are known.
    pub fields: Vec<FieldChange>,
    /// What belongs to it and changed with it, such as its tags.
    pub parts: Vec<PartChange>,
    /// Who took the newest step that touched it meanwhile; empty if no name was given, or if none did.
    pub by: String,
    /// When that was, in milliseconds since 1970 (UTC).
    pub at: Option<i64>,
    /// Its values are for the eyes of this window alone: whose seat has a lived-experience voice.
    pub untold: bool,
    /// It can be brought back as it was before.
    pub may_return: bool,
}

/// One field that changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FieldChange {
    /// Its name in the file.
    pub field: String,
    /// What stood there before.
    pub before: VersionValue,
    /// What stands there after.
    pub after: VersionValue,
}

/// Something that belongs to a thing, and came, went or changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PartChange {
    /// Its table in the file, such as "stakeholder_tag" or "offer".
    pub table: String,
    /// Its identity.
    pub id: Id,
    /// What became of it.
    pub what: MergeChangeKind,
    /// Its fields but the thing that it belongs to.
    pub fields: Vec<FieldChange>,
}

/// A thing as it was, to be brought back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BringBack {
    /// When it was like that, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// What it is: "stakeholder", "tie", "initiative", "partner", "council", "seat" or "plan".
    pub noun: String,
    /// Its identity.
    pub id: Id,
    /// Only this field, or only what belongs to it in this table; none is all of it.
    pub field: Option<String>,
}
