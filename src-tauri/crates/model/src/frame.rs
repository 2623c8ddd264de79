//! The frame of a plan: the community it is for, the framework it follows, sectors and tags.

use crate::Id;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The community one plan file is for. A plan file holds exactly one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Plan {
    /// Identity of the plan, the same in every copy of the file.
    pub id: Id,
    /// The community, as people there call it.
    pub name: String,
    /// Where it is; `None` is not known yet.
    pub place: Option<String>,
    /// The shared community vision, once the council has one.
    pub vision: Option<String>,
    /// BCP 47 language tag of the plan's own words and documents.
    pub language: String,
    /// Paper the council prints on.
    pub paper: Paper,
    /// The role people turn to first with a concern. Named before the first stakeholder is saved.
    pub safeguarding_lead: String,
    /// Counts of people below this are shown as "under N" (safeguarding rule 4).
    pub small_count_threshold: u32,
    /// In which money is counted, such as “€” or “USD”; `None` is not said yet.
    pub currency: Option<String>,
    /// The community's own numbers on the safeguarding card, in order; never the whole card, which begins with
    /// general emergency wording (safeguarding rule 18).
    pub card: Vec<CardNumber>,
    /// `YYYY-MM-DD` on which somebody last made sure that these numbers are right.
    pub card_checked_on: Option<String>,
}

/// A number to call with a concern: a helpline, the police, the safeguarding lead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CardNumber {
    /// Version 7.
    pub id: Id,
    /// Whom it reaches.
    pub label: String,
    /// As it is dialled.
    pub number: String,
    /// Such as "day and night".
    pub note: Option<String>,
    /// Place on the card, from 0.
    pub position: u32,
}

/// A number about to be put on the card, below the others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "the fields of CardNumber")]
pub struct CardNumberDraft {
    pub label: String,
    pub number: String,
    pub note: Option<String>,
}

/// One change to the plan's own fields.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum PlanEdit {
    /// Rename the community.
    Name(String),
    /// Say where it is.
    Place(Option<String>),
    /// Set the shared vision.
    Vision(Option<String>),
    /// Change the language (BCP 47).
    Language(String),
    /// Change the paper.
    Paper(Paper),
    /// Change who people turn to.
    SafeguardingLead(String),
    /// Change the small-count threshold.
    SmallCountThreshold(u32),
    /// Say in which money is counted.
    Currency(Option<String>),
    /// Put one more number on the card.
    AddCardNumber(CardNumberDraft),
    /// A number of the card, as it shall read and stand now.
    CardNumber(CardNumber),
    /// Take a number off the card.
    RemoveCardNumber(Id),
    /// The numbers were looked at today and are right.
    CardChecked,
}

/// Paper sizes a council prints on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// ISO 216, 210 × 297 mm.
    A4,
    /// ANSI A, 8.5 × 11 in.
    Letter,
}

/// The four questions a new plan asks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct NewPlan {
    /// The community, as people there call it.
    pub community: String,
    /// The group that keeps this plan; an empty answer makes no council.
    pub council: String,
    /// BCP 47 language tag.
    pub language: String,
    /// Paper the council prints on.
    pub paper: Paper,
    /// A role, such as "school nurse".
    pub safeguarding_lead: String,
}

/// What a framework item is. Each kind is one list of the framework file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FrameworkKind {
    /// One of six areas of a child's life.
    Domain,
    /// A level of the socio-ecological model, innermost first.
    Level,
    /// Primary, secondary or tertiary prevention.
    Prevention,
    /// A phase of trafficking that secondary and tertiary work addresses.
    Phase,
    /// A level of the Spectrum of Prevention (Cohen and Swift 1999).
    Spectrum,
    /// A theory behind the framework, with the question it asks of a plan.
    Theory,
    /// One of seven principles.
    Principle,
    /// A strategy of a principle.
    Strategy,
    /// An example of a principle at a level, in domains.
    Example,
    /// A recommendation, shown as a test of the plan.
    Recommendation,
}

/// One item of the framework as this plan holds it: copied in when the plan was made, so that a file
/// explains itself and a community can rename, translate or add.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FrameworkItem {
    /// Hashed from kind and key: the same in every plan.
    pub id: Id,
    /// Which list it belongs to.
    pub kind: FrameworkKind,
    /// Stable word such as "relationships"; also names colours, shapes and messages.
    pub key: String,
    /// The principle that a strategy or example belongs to.
    pub parent: Option<Id>,
    /// The level an example acts at.
    pub level: Option<Id>,
    /// The domains an example acts in.
    pub domains: Vec<Id>,
    /// What it is called.
    pub label: String,
    /// What it means, gives or shows as evidence, in a sentence.
    pub about: Option<String>,
    /// The question a theory asks of a plan.
    pub asks: Option<String>,
    /// One letter, for marks of a domain.
    pub letter: Option<String>,
    /// Shape of a domain's mark.
    pub shape: Option<String>,
    /// Pattern of a domain's rim and bars.
    pub pattern: Option<String>,
    /// Colour of a domain, `#rrggbb`.
    pub color: Option<String>,
    /// Place in its list, from 0.
    pub position: u32,
}

/// The framework a plan follows, in order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Framework {
    /// What it is called.
    pub title: String,
    /// Who wrote it.
    pub source: String,
    /// Every item, by kind and then position.
    pub items: Vec<FrameworkItem>,
}

impl Framework {
    /// The items of one kind, in order.
    pub fn of(&self, kind: FrameworkKind) -> impl Iterator<Item = &FrameworkItem> {
        self.items.iter().filter(move |item| item.kind == kind)
    }

    /// The item with this identity.
    pub fn item(&self, id: Id) -> Option<&FrameworkItem> {
        self.items.iter().find(|item| item.id == id)
    }
}

/// One of the community's sectors, usual for coalitions; editable.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Sector {
    /// Hashed from the key for built-in sectors, version 7 for a community's own.
    pub id: Id,
    /// Stable word such as "faith"; empty for a community's own.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// One or two letters.
    pub code: String,
    /// `#rrggbb`
    pub color: String,
    /// Place in the list, from 0.
    pub position: u32,
}

/// A word the council hangs on stakeholders or initiatives. Equal names are one tag in every copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Tag {
    /// Hashed from the folded name.
    pub id: Id,
    /// As first written.
    pub name: String,
}
