//! What: initiatives and their partners.

use crate::Id;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How far an initiative is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is its own explanation")]
pub enum InitiativeStatus {
    Idea,
    Planned,
    Active,
    Paused,
    Finished,
    Dropped,
}

impl InitiativeStatus {
    /// Planned and active initiatives are what coverage counts.
    pub fn acts(self) -> bool {
        matches!(self, InitiativeStatus::Planned | InitiativeStatus::Active)
    }
}

/// For whom an initiative is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// Every child of the age band.
    Universal,
    /// Children whose conditions are harder.
    Focused,
}

/// The check required before an initiative turns active (safeguarding rule 15).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DoNoHarm {
    /// Who could be harmed.
    pub who_could_be_harmed: String,
    /// Who was asked.
    pub who_was_asked: String,
    /// What we do about it.
    pub what_we_do: String,
}

/// An initiative with its tags and partners.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Initiative {
    /// Version 7.
    pub id: Id,
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub purpose: Option<String>,
    /// Domains it acts in, in framework order.
    pub domains: Vec<Id>,
    /// Levels it acts at, in framework order.
    pub levels: Vec<Id>,
    /// Principles it follows.
    pub principles: Vec<Id>,
    /// Strategies it uses.
    pub strategies: Vec<Id>,
    /// Levels of the Spectrum of Prevention it works at.
    pub spectrum: Vec<Id>,
    /// Phases it addresses, if secondary or tertiary.
    pub phases: Vec<Id>,
    /// Primary, secondary or tertiary; `None` is not known yet.
    pub prevention: Option<Id>,
    /// Youngest age it is for.
    pub age_from: Option<u32>,
    /// Oldest age it is for.
    pub age_to: Option<u32>,
    /// Universal or focused; `None` is not known yet.
    pub reach: Option<Reach>,
    /// Where it happens, in words.
    pub place: Option<String>,
    /// How far it is.
    pub status: InitiativeStatus,
    /// `YYYY-MM-DD`, or only its month or year.
    pub start: Option<String>,
    /// `YYYY-MM-DD`, or only its month or year.
    pub end: Option<String>,
    /// The library example it grew from.
    pub example: Option<Id>,
    /// Filled in before it turns active.
    pub do_no_harm: Option<DoNoHarm>,
    /// What we will do.
    pub activities: Option<String>,
    /// What is to come of it.
    pub outcomes: Option<String>,
    /// What we learned.
    pub lessons: Option<String>,
    /// Who may see this record.
    pub sensitivity: crate::Sensitivity,
    /// Tags, by name.
    pub tags: Vec<Id>,
    /// Who takes part; the lead is a partner whose role is `lead`.
    pub partners: Vec<Partner>,
}

impl Initiative {
    /// The stakeholder that leads, if there is one.
    pub fn lead(&self) -> Option<Id> {
        self.partners.iter().find(|p| p.role == PartnerRole::Lead).map(|p| p.stakeholder)
    }
}

/// What a partner does in an initiative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is its own explanation")]
pub enum PartnerRole {
    Lead,
    Partner,
    Funder,
    Adviser,
    Host,
    Voice,
}

/// Whether a partner has said yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is its own explanation")]
pub enum Commitment {
    Asked,
    Agreed,
    Declined,
}

/// One line of the collaboration board (after the Collaboration Multiplier, Prevention Institute).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Partner {
    /// Hashed from initiative and stakeholder.
    pub id: Id,
    /// The initiative.
    pub initiative: Id,
    /// The stakeholder.
    pub stakeholder: Id,
    /// What it does there.
    pub role: PartnerRole,
    /// What it brings.
    pub brings: Option<String>,
    /// What it gains.
    pub gains: Option<String>,
    /// Its key action.
    pub key_action: Option<String>,
    /// Whether it has said yes; `None` is not asked yet.
    pub commitment: Option<Commitment>,
}

/// An initiative about to be made, with its partners.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "the fields of Initiative, with tags by name")]
pub struct InitiativeDraft {
    pub title: String,
    pub purpose: Option<String>,
    pub domains: Vec<Id>,
    pub levels: Vec<Id>,
    pub principles: Vec<Id>,
    pub strategies: Vec<Id>,
    pub spectrum: Vec<Id>,
    pub phases: Vec<Id>,
    pub prevention: Option<Id>,
    pub age_from: Option<u32>,
    pub age_to: Option<u32>,
    pub reach: Option<Reach>,
    pub place: Option<String>,
    pub status: InitiativeStatus,
    pub start: Option<String>,
    pub end: Option<String>,
    pub example: Option<Id>,
    pub do_no_harm: Option<DoNoHarm>,
    pub activities: Option<String>,
    pub outcomes: Option<String>,
    pub lessons: Option<String>,
    pub sensitivity: crate::Sensitivity,
    pub tags: Vec<String>,
    pub partners: Vec<PartnerDraft>,
}

impl InitiativeDraft {
    /// An idea of which nothing more is known than what it is called.
    pub fn titled(title: String) -> InitiativeDraft {
        InitiativeDraft {
            title,
            purpose: None,
            domains: Vec::new(),
            levels: Vec::new(),
            principles: Vec::new(),
            strategies: Vec::new(),
            spectrum: Vec::new(),
            phases: Vec::new(),
            prevention: None,
            age_from: None,
            age_to: None,
            reach: None,
            place: None,
            status: InitiativeStatus::Idea,
            start: None,
            end: None,
            example: None,
            do_no_harm: None,
            activities: None,
            outcomes: None,
            lessons: None,
            sensitivity: crate::Sensitivity::default(),
            tags: Vec::new(),
            partners: Vec::new(),
        }
    }
}

/// An idea that is to begin where another initiative stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CopyInitiative {
    /// The initiative to begin from.
    pub initiative: Id,
    /// What the copy is called, in the language of whoever makes it.
    pub title: String,
}

/// A partner about to be made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "the fields of Partner")]
pub struct PartnerDraft {
    pub stakeholder: Id,
    pub role: PartnerRole,
    pub brings: Option<String>,
    pub gains: Option<String>,
    pub key_action: Option<String>,
    pub commitment: Option<Commitment>,
}

/// One change to an initiative.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant sets the field of the same name of Initiative")]
pub enum InitiativeEdit {
    Title(String),
    Purpose(Option<String>),
    AddDomain(Id),
    RemoveDomain(Id),
    AddLevel(Id),
    RemoveLevel(Id),
    AddPrinciple(Id),
    RemovePrinciple(Id),
    AddStrategy(Id),
    RemoveStrategy(Id),
    AddSpectrum(Id),
    RemoveSpectrum(Id),
    AddPhase(Id),
    RemovePhase(Id),
    Prevention(Option<Id>),
    AgeFrom(Option<u32>),
    AgeTo(Option<u32>),
    Reach(Option<Reach>),
    Place(Option<String>),
    Status(InitiativeStatus),
    Start(Option<String>),
    End(Option<String>),
    /// The first answer of the do-no-harm check.
    WhoCouldBeHarmed(Option<String>),
    /// The second.
    WhoWasAsked(Option<String>),
    /// The third.
    WhatWeDo(Option<String>),
    Activities(Option<String>),
    Outcomes(Option<String>),
    Lessons(Option<String>),
    Sensitivity(crate::Sensitivity),
    /// Hang a tag on it; a tag of that name is made if there is none.
    AddTag(String),
    RemoveTag(Id),
}

/// The same changes to one or many initiatives, as one step. They hold together or not at all: ages, dates and
/// the do-no-harm check are judged after all of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct EditInitiatives {
    /// Which.
    pub ids: Vec<Id>,
    /// What.
    pub edits: Vec<InitiativeEdit>,
}

/// New partners of an initiative, as one step. One who leads takes the place of the lead before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct AddPartners {
    /// The initiative.
    pub initiative: Id,
    /// Its new partners.
    pub partners: Vec<PartnerDraft>,
}

/// One change to a partner.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant sets the field of the same name of Partner")]
pub enum PartnerEdit {
    /// Whoever becomes the lead takes the place of the lead before, who stays as a partner.
    Role(PartnerRole),
    Brings(Option<String>),
    Gains(Option<String>),
    KeyAction(Option<String>),
    Commitment(Option<Commitment>),
}

/// Changes to one partner, as one step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct EditPartner {
    /// Which.
    pub id: Id,
    /// What.
    pub edits: Vec<PartnerEdit>,
}
