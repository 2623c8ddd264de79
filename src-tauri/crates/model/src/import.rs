//! Bringing in a list: what a file holds, what its columns are used for, and what would come of it.

use crate::{Contact, ExternalId, ExtraField, Id, Stakeholder, StakeholderDraft, StakeholderEdit};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a column of an imported list is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ColumnUse {
    /// Left out.
    Ignore,
    /// Kept with each stakeholder under its own heading.
    Keep,
    /// The stakeholder's name. Exactly one column has this use.
    Name,
    /// A short label or acronym.
    ShortLabel,
    /// Organisation, group or role.
    Kind,
    /// The community sector, such as schools or faith.
    Sector,
    /// Area of a child's life.
    Domain,
    /// Level of the socio-ecological model.
    Level,
    /// What it does.
    About,
    /// Where it works.
    AreaServed,
    /// Its website.
    Website,
    /// Influence, 1 to 5, A to C, or high, medium, low.
    Influence,
    /// Interest, likewise.
    Interest,
    /// Where it stands.
    Stance,
    /// Tags, separated by `;`, `|` or `,`.
    Tags,
    /// An identifier that somebody else gave it.
    ExternalId,
    /// Role of the work contact.
    ContactRole,
    /// Name of the work contact: private.
    ContactName,
    /// Telephone or address of the contact: looks private, and is if [`ContactReason::private`] says so.
    ContactChannel,
}

/// One table (sheet) of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TableInfo {
    /// Name of the sheet; for text files the name of the file.
    pub name: String,
    /// Rows that hold anything.
    pub rows: u32,
}

/// One column as found, with the guess a person can change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportColumn {
    /// Its heading; columns without one are named by their letter, "Column C".
    pub heading: String,
    /// Its HXL tag, if it has one.
    pub hashtag: Option<String>,
    /// Up to three different values, for recognition. Private-looking columns show none.
    pub examples: Vec<String>,
    /// What it seems to be for. Columns not recognised, and private-looking ones, start as `ignore`.
    pub guess: ColumnUse,
    /// It looks like a person's private data: it stays out unless somebody ticks it.
    pub private: bool,
    /// It may be used for the names: it does not look private, and what it holds is no dates, ages, numbers
    /// of telephones or addresses.
    pub may_name: bool,
}

/// What a file holds, with the table and header row that scored best.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ImportTable {
    /// Path as given.
    pub path: String,
    /// Name of the file, for headings.
    pub file_name: String,
    /// How its text was read, such as "UTF-8" or "windows-1252"; "XLSX" for workbooks.
    pub encoding: String,
    /// All tables of the file.
    pub tables: Vec<TableInfo>,
    /// Which of them is looked at, from 0.
    pub table: u32,
    /// Row of the headings in that table, from 1 as a spreadsheet shows it; 0 if it has none.
    pub header_row: u32,
    /// Rows of data below it.
    pub data_rows: u32,
    /// Its columns.
    pub columns: Vec<ImportColumn>,
}

/// Which file to read, and which table and header row if a person chose them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadImport {
    /// Path of the file.
    pub path: String,
    /// The table, from 0; `None` lets scoring choose.
    pub table: Option<u32>,
    /// The header row, from 1, or 0 for none; `None` lets scoring choose.
    pub header_row: Option<u32>,
}

/// How to bring the file in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportChoice {
    /// Path of the file.
    pub path: String,
    /// The table, from 0.
    pub table: u32,
    /// The header row, from 1, or 0 if there is none.
    pub header_row: u32,
    /// Whether each line in the cell of a name is a name of its own.
    pub split_lines: bool,
    /// What each column is used for, in order; missing ones count as `ignore`.
    pub uses: Vec<ColumnUse>,
    /// Said once for all contacts that the list brings.
    #[serde(default)]
    pub contacts: ContactReason,
}

/// Why the contacts of a list are kept (safeguarding rule 6). A list cannot say it by itself, so whoever brings
/// in names or private channels does; without it they are refused.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct ContactReason {
    /// What they are kept for.
    pub purpose: Option<String>,
    /// Where they came from; `None` is the name of the file.
    pub source: Option<String>,
    /// `YYYY-MM-DD` on which these persons agreed.
    pub consent_on: Option<String>,
    /// The telephone numbers and addresses are the persons' own, not their work's.
    pub private: bool,
}

/// What would come of one row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "verdict", rename_all = "snake_case")]
pub enum RowVerdict {
    /// A stakeholder of its own.
    New,
    /// Says nothing that is not known already, of the stakeholder with this name.
    Same {
        /// Name of the stakeholder in the plan, or that an earlier row makes.
        with: String,
    },
    /// Adds to the stakeholder with this name.
    Adds {
        /// Name of the stakeholder in the plan, or that an earlier row makes.
        with: String,
        /// What it adds.
        fields: Vec<ColumnUse>,
    },
    /// Adds nothing to the stakeholder with this name, and says something else of it than was known before.
    Differs {
        /// Name of the stakeholder in the plan, or that an earlier row makes.
        with: String,
    },
    /// Left out; `reason` is a key of `import.ftl`, such as "name-empty".
    Refused {
        /// Why.
        reason: String,
    },
}

/// One row of the dry run; a row with several names is there once for each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportRow {
    /// Row in the file, from 1 as a spreadsheet shows it.
    pub row: u32,
    /// The name read from it; empty if refused for lack of one.
    pub name: String,
    /// What would come of it.
    #[serde(flatten)]
    pub verdict: RowVerdict,
    /// Where it says something else than was known before, which stays.
    pub differs: Vec<Difference>,
}

/// Two values for one field of one stakeholder, of which the first stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Difference {
    /// The field.
    pub field: ColumnUse,
    /// The value of the plan or of an earlier row. Kinds and stances are their snake_case words; what looks
    /// private is empty.
    pub kept: String,
    /// The value of this row, likewise.
    pub other: String,
}

/// Something about a list that a person should know before it is brought in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportNote {
    /// What it is.
    pub about: ImportNoteKind,
    /// Rows it concerns, from 1 as a spreadsheet shows them.
    pub rows: Vec<u32>,
}

/// What a note about a list can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportNoteKind {
    /// A quotation mark was opened and never closed, so it was read as a letter like any other.
    UnclosedQuote,
    /// The cell of the name holds several, each of which counts as one.
    SeveralNames,
    /// The cell of the name has several lines, which could be names and are read as one.
    SeveralLines,
    /// Rows above the headings that could be data, which stay out.
    AboveHeadings,
    /// Cells may tell who a child is, so they stay out.
    LooksLikeAChild,
}

/// A value that could not be understood, kept as a tag or left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Unrecognised {
    /// What the column is used for.
    pub used_as: ColumnUse,
    /// The value.
    pub value: String,
    /// In how many rows.
    pub count: u32,
    /// True if it is kept as a tag, false if it is left out.
    pub kept_as_tag: bool,
}

/// Another stakeholder whose name looks much the same: shown, never merged by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LooksLike {
    /// Name in the file.
    pub name: String,
    /// Name in the plan.
    pub known: String,
}

/// The dry run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportPreview {
    /// A verdict for every row with anything in it.
    pub rows: Vec<ImportRow>,
    /// Stakeholders that would be made.
    pub new: u32,
    /// Stakeholders of the plan that would be added to.
    pub added_to: u32,
    /// Rows that say nothing new.
    pub same: u32,
    /// Rows with a value that differs from the one known before.
    pub differing: u32,
    /// Rows left out.
    pub refused: u32,
    /// Values that could not be understood.
    pub unrecognised: Vec<Unrecognised>,
    /// Names close to, but not the same as, one in the plan.
    pub look_alikes: Vec<LooksLike>,
    /// What else a person should know.
    pub notes: Vec<ImportNote>,
}

/// What came of an import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportResult {
    /// Stakeholders made.
    pub created: Vec<Id>,
    /// Stakeholders added to.
    pub added_to: Vec<Id>,
    /// Rows left out.
    pub refused: u32,
}

/// What is known of a stakeholder when rows are held against it.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// The stakeholder, with its tags by identity.
    pub stakeholder: Stakeholder,
    /// The identifiers others gave it.
    pub external_ids: Vec<ExternalId>,
    /// Its work contact.
    pub contact: Option<Contact>,
    /// Columns kept from earlier lists.
    pub extra_fields: Vec<ExtraField>,
}

/// One stakeholder's share of an import, ready to be written.
#[derive(Debug, Clone, PartialEq)]
pub enum ImportAction {
    /// Make a stakeholder.
    Create(Box<StakeholderDraft>),
    /// Fill what a stakeholder of the plan lacks; nothing that is there is replaced.
    AddTo {
        /// The stakeholder.
        id: Id,
        /// Changes to fields that were empty, and further domains, levels and tags.
        edits: Vec<StakeholderEdit>,
        /// Identifiers to add.
        external_ids: Vec<ExternalId>,
        /// Kept columns to add.
        extra_fields: Vec<ExtraField>,
    },
}
