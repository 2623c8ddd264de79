//! Working together on copies of one plan: what a copy would bring, what two copies disagree about, and what
//! a copy was sent without.

use crate::Id;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What bringing a copy in would do, or did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct MergePreview {
    /// Name of the file, for headings.
    pub file_name: String,
    /// How many steps it holds that this plan does not; 0 if there is nothing to bring in.
    pub steps: u32,
    /// Who took these steps, the busiest first.
    pub people: Vec<MergePerson>,
    /// Things that are added, changed or taken away, by noun and name.
    pub changes: Vec<MergeChange>,
    /// What the copies disagree about, beside what was open before.
    pub conflicts: Vec<Conflict>,
    /// Long notes in which both copies wrote, in different places: both stand in the note now.
    pub woven: Vec<Woven>,
    /// Stakeholders that came in and are called like another one; the list of duplicates shows them.
    pub twins: Vec<MergeTwins>,
    /// Texts that came in and may tell who a child is, for somebody to look at. They come in as they are.
    pub telling: Vec<Mention>,
    /// How often the copy erases what is kept on somebody: that goes here too, for good.
    pub erases: u32,
    /// The copy is locked with a passphrase and this plan is not: whoever gets hold of its file can read what came in.
    pub unlocks: bool,
    /// What the copy was sent without. Nothing of that is taken away here.
    pub without: Vec<LeftOutKind>,
}

/// Somebody whose steps come in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MergePerson {
    /// As in the history; empty if no name was given.
    pub author: String,
    /// How many steps.
    pub steps: u32,
    /// When the first of them was taken, in milliseconds since 1970 (UTC).
    pub first_at: i64,
    /// When the last was.
    pub last_at: i64,
}

/// A thing that a merge touches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MergeChange {
    /// What it is, such as "stakeholder", "tie", "seat".
    pub noun: String,
    /// Its identity.
    pub id: Id,
    /// What it is called; a tie or a partnership by both ends.
    pub name: String,
    /// What becomes of it.
    pub what: MergeChangeKind,
    /// The fields that change, by their names in the file; things that belong to it by the name of their
    /// table, such as "stakeholder_tag". Empty if it is added or taken away.
    pub fields: Vec<String>,
}

/// What a merge does to a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MergeChangeKind {
    /// It comes in.
    Added,
    /// It becomes another.
    Changed,
    /// It was deleted in the copy.
    Removed,
}

/// A long note that holds what both copies wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "as in MergeChange")]
pub struct Woven {
    pub noun: String,
    pub id: Id,
    pub name: String,
    /// The field, by its name in the file.
    pub field: String,
}

/// Two stakeholders of one name, of which the second came in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MergeTwins {
    /// What both are called.
    pub name: String,
    /// The one that was here.
    pub here: Id,
    /// The one that came in.
    pub came: Id,
}

/// Where copies disagree.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct ConflictPlace {
    /// The table in the file.
    pub table: String,
    /// The row.
    pub row: Id,
    /// The column; none if it is about the row as a whole.
    pub field: Option<String>,
    /// The rule that what the copies say does not keep together; none if they contradict each other.
    pub rule: Option<BrokenRule>,
}

/// A rule that every step keeps, and that two copies can break together though each keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BrokenRule {
    /// One partner at most leads an initiative.
    OneLead,
    /// Nothing ends before it starts, and no age band begins above its end.
    InOrder,
    /// An active initiative has said who could be harmed, who was asked and what is done about it.
    Checked,
    /// Where there is no tie, there is none.
    TieOrNone,
    /// A mutual tie holds both directions of its kind.
    TieOnce,
    /// Nobody sits on a children's council but adults who advise without a vote.
    ChildrenAsAGroup,
    /// No school stands beside a narrow age band of a children's council.
    ChildrenOfOneSchool,
}

impl BrokenRule {
    /// All of them.
    pub const ALL: [BrokenRule; 7] = [
        BrokenRule::OneLead,
        BrokenRule::InOrder,
        BrokenRule::Checked,
        BrokenRule::TieOrNone,
        BrokenRule::TieOnce,
        BrokenRule::ChildrenAsAGroup,
        BrokenRule::ChildrenOfOneSchool,
    ];
}

/// Something that copies of the plan disagree about, until somebody chooses.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Conflict {
    /// Where it is, to be sent back with the choice.
    pub place: ConflictPlace,
    /// What the thing is that it belongs to, such as "stakeholder".
    pub noun: String,
    /// The identity of that thing.
    pub id: Id,
    /// What it is called.
    pub name: String,
    /// What sort of disagreement it is.
    pub about: ConflictKind,
    /// What each copy says, newest first.
    pub versions: Vec<Version>,
    /// A person may write something else than any copy says.
    pub may_write: bool,
}

/// How copies disagree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConflictKind {
    /// Both changed one field. The newest is shown.
    Field,
    /// Both changed what protects somebody. The stricter is shown, whichever is newer.
    Stricter,
    /// One deleted it, the other changed it without having seen that. It is there.
    Deleted,
    /// One deleted it, the other made something that needs it. It is there as long as that is.
    Kept,
    /// Both together would have made a circle. The newest choice gives way.
    Circle,
    /// Both together break a rule of the plan, named by [`ConflictPlace::rule`]. All of it is shown until
    /// somebody chooses what stays; the rest gives way.
    Rule,
}

/// What one copy says, with who and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Version {
    /// The session in which it was said.
    pub site: Id,
    /// The number of the action there. Both together name it in a choice.
    pub seq: u32,
    /// The field of which it says that, where several are about one matter.
    pub field: Option<String>,
    /// What it says.
    pub value: VersionValue,
    /// Who; empty if no name was given.
    pub by: String,
    /// When, in milliseconds since 1970 (UTC).
    pub at: i64,
    /// True if this is what the plan shows until somebody chooses.
    pub shown: bool,
}

/// A value as a person reads it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[allow(missing_docs, reason = "field names say it")]
pub enum VersionValue {
    /// Not known, or emptied.
    Nothing,
    /// Words as they were written.
    Text { text: String },
    /// One of the words of the program, in snake_case, such as "restricted".
    Word { word: String },
    /// A number.
    Number { number: f64 },
    /// Yes or no.
    YesNo { yes: bool },
    /// Another thing of the plan.
    Thing { noun: String, id: Id, name: String },
    /// The thing is deleted.
    Deleted,
    /// The thing is changed, or stays.
    Changed,
}

/// What a person chooses.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SettleConflict {
    /// Where, as in [`Conflict`].
    pub place: ConflictPlace,
    /// What.
    pub choice: SettleChoice,
}

/// The ways to settle.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "choose", rename_all = "snake_case")]
pub enum SettleChoice {
    /// What this version says, of a field; of a broken rule, what is to stay.
    Version {
        /// Its session.
        site: Id,
        /// Its number there.
        seq: u32,
    },
    /// Something new, of a field in which a person may write.
    Write {
        /// The words; empty for none.
        text: String,
    },
    /// The thing stays, with what was deleted together with it; of a circle: it stays opened.
    Keep,
    /// The thing goes, with what belongs to it.
    Delete,
}

/// What can be left out of a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LeftOutKind {
    /// Contacts.
    Contacts,
    /// Earlier values, deleted things, and what was done when.
    History,
    /// What is restricted or confidential, who asked not to be mapped, who holds a lived-experience seat, and
    /// how many children a council has where that is fewer than the plan's threshold.
    Restricted,
    /// What the council thinks of stakeholders: influence, interest, stance now and hoped for.
    Views,
}

/// What a copy is to hold beside the rest. All of it is a whole copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "see LeftOutKind")]
pub struct CopyChoice {
    pub contacts: bool,
    pub history: bool,
    pub restricted: bool,
    pub views: bool,
    /// The copy of a locked plan is to be readable without its passphrase.
    #[serde(default)]
    pub readable: bool,
}

impl CopyChoice {
    /// Everything, locked as the plan is.
    pub const WHOLE: CopyChoice =
        CopyChoice { contacts: true, history: true, restricted: true, views: true, readable: false };

    /// What stays out.
    pub fn without(self) -> Vec<LeftOutKind> {
        let choices = [
            (self.contacts, LeftOutKind::Contacts),
            (self.history, LeftOutKind::History),
            (self.restricted, LeftOutKind::Restricted),
            (self.views, LeftOutKind::Views),
        ];
        choices.into_iter().filter(|(held, _)| !held).map(|(_, kind)| kind).collect()
    }
}

/// What a copy holds and what it does not: nothing of the latter was written into it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Manifest {
    /// Where the copy is; empty if none was made yet.
    pub path: String,
    /// Whether it opens only with the passphrase of the plan.
    pub locked: bool,
    /// What was to be left out.
    pub without: Vec<LeftOutKind>,
    /// How much of what is left out.
    pub left_out: Vec<Counted>,
    /// How much of what is in the copy.
    pub holds: Vec<Counted>,
    /// Notes in the copy that hold the name of something that was left out: for somebody to look at.
    pub mentions: Vec<Mention>,
}

/// How many of what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Counted {
    /// The noun, such as "stakeholder"; of single fields the field, such as "seat.holder"; "step" for steps of
    /// the history.
    pub what: String,
    /// How many.
    pub count: u32,
}

/// A text to look at: one that holds a name which was left out, or that may tell who a child is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "as in MergeChange")]
pub struct Mention {
    pub noun: String,
    pub id: Id,
    pub name: String,
    /// The field, by its name in the file.
    pub field: String,
}
