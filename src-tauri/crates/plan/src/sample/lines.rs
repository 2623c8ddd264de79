//! The lines of `sample/riverbend.toml`, and the drafts they become. The first domain and level of a
//! stakeholder are its main ones.

use super::records::RecordLine;
use crate::failure::damaged;
use model::{
    Commitment, Contact, CouncilDraft, CouncilEdit, CouncilKind, DecisionRule, DoNoHarm, Id, InitiativeDraft,
    InitiativeEdit, InitiativeStatus, Paper, PartnerDraft, PartnerRole, Reach, ResourceDraft, ResourceKind,
    Result, SeatDraft, SeatRole, Sensitivity, StakeholderDraft, StakeholderEdit, StakeholderKind, Stance,
    TieDraft, TieKind, TiePresence, Voice,
};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What earlier steps made, by the names the file gives them.
#[derive(Default)]
pub struct Known {
    pub stakeholders: BTreeMap<String, Id>,
    pub councils: BTreeMap<String, Id>,
    pub initiatives: BTreeMap<String, Id>,
    /// Small nouns, as "meeting:may".
    pub records: BTreeMap<String, Id>,
    /// The same as they are now, with every field.
    pub said: BTreeMap<String, Map<String, Value>>,
}

/// The identity behind a name of the file.
pub fn find(known: &BTreeMap<String, Id>, name: &str) -> Result<Id> {
    known.get(name).copied().ok_or_else(|| damaged(name))
}

fn items(kind: &str, keys: &[String]) -> Vec<Id> {
    keys.iter().map(|key| Id::framework(kind, key)).collect()
}

fn sector(key: String) -> Id {
    Id::hashed("sector", &[key.as_bytes()])
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Town {
    pub community: String,
    pub place: String,
    pub language: String,
    pub paper: Paper,
    pub safeguarding_lead: String,
    pub started: String,
    pub started_by: String,
    pub step: Vec<Step>,
}

/// One step: a day, a role that takes it, and one thing that happens.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub on: String,
    pub by: String,
    #[serde(default)]
    pub stakeholders: Vec<StakeholderLine>,
    #[serde(default)]
    pub ties: Vec<TieLine>,
    pub council: Option<CouncilLine>,
    pub initiative: Option<InitiativeLine>,
    pub status: Option<StatusLine>,
    pub vision: Option<String>,
    pub edit: Option<EditLine>,
    #[serde(default)]
    pub records: Vec<RecordLine>,
    pub edit_initiative: Option<InitiativeEditLine>,
    pub edit_council: Option<CouncilEditLine>,
}

/// The steps of a year in which the town lives with its plan.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Year {
    pub step: Vec<Step>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InitiativeEditLine {
    pub initiative: String,
    pub edits: Vec<InitiativeEdit>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CouncilEditLine {
    pub council: String,
    pub edits: Vec<CouncilEdit>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StatusLine {
    pub initiative: String,
    pub becomes: InitiativeStatus,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditLine {
    pub stakeholders: Vec<String>,
    pub edits: Vec<StakeholderEdit>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StakeholderLine {
    pub key: String,
    pub name: String,
    pub short_label: Option<String>,
    pub kind: Option<StakeholderKind>,
    pub sector: Option<String>,
    #[serde(default)]
    pub domains: Vec<String>,
    #[serde(default)]
    pub levels: Vec<String>,
    pub about: Option<String>,
    pub area_served: Option<String>,
    pub website: Option<String>,
    pub influence: Option<u8>,
    pub interest: Option<u8>,
    pub stance_now: Option<Stance>,
    pub stance_hoped: Option<Stance>,
    #[serde(default)]
    pub sensitivity: Sensitivity,
    #[serde(default)]
    pub do_not_map: bool,
    pub data_conditions: Option<String>,
    #[serde(default)]
    pub tags: Vec<String>,
    pub contact: Option<Contact>,
    #[serde(default)]
    pub offers: Vec<ResourceLine>,
    #[serde(default)]
    pub needs: Vec<ResourceLine>,
}

impl StakeholderLine {
    pub fn draft(self) -> (String, StakeholderDraft) {
        let (domains, levels) = (items("domain", &self.domains), items("level", &self.levels));
        let others = |ids: &[Id]| ids.iter().skip(1).copied().collect::<Vec<Id>>();
        let draft = StakeholderDraft {
            name: self.name,
            short_label: self.short_label,
            kind: self.kind,
            sector: self.sector.map(sector),
            main_domain: domains.first().copied(),
            other_domains: others(&domains),
            main_level: levels.first().copied(),
            other_levels: others(&levels),
            about: self.about,
            do_not_map: self.do_not_map,
            data_conditions: self.data_conditions,
            influence: self.influence,
            interest: self.interest,
            stance_now: self.stance_now,
            stance_hoped: self.stance_hoped,
            area_served: self.area_served,
            website: self.website,
            sensitivity: self.sensitivity,
            tags: self.tags,
            contact: self.contact,
            offers: self.offers.into_iter().map(ResourceLine::draft).collect(),
            needs: self.needs.into_iter().map(ResourceLine::draft).collect(),
            external_ids: Vec::new(),
            extra_fields: Vec::new(),
        };
        (self.key, draft)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResourceLine {
    pub kind: ResourceKind,
    pub text: String,
    pub domain: Option<String>,
    pub amount: Option<f64>,
}

impl ResourceLine {
    pub fn draft(self) -> ResourceDraft {
        let domain = self.domain.map(|key| Id::framework("domain", &key));
        ResourceDraft { kind: self.kind, text: self.text, domain, amount: self.amount }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TieLine {
    pub from: String,
    pub to: String,
    pub kind: TieKind,
    #[serde(default)]
    pub presence: TiePresence,
    pub intensity: Option<u8>,
    #[serde(default)]
    pub directed: bool,
    pub since: Option<String>,
    pub note: Option<String>,
    pub consent_basis: Option<String>,
}

impl TieLine {
    pub fn draft(self, known: &Known) -> Result<TieDraft> {
        Ok(TieDraft {
            from: find(&known.stakeholders, &self.from)?,
            to: find(&known.stakeholders, &self.to)?,
            kind: self.kind,
            presence: self.presence,
            intensity: self.intensity,
            directed: self.directed,
            since: self.since,
            until: None,
            note: self.note,
            consent_basis: self.consent_basis,
            initiative: None,
            sensitivity: Default::default(),
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CouncilLine {
    pub key: String,
    pub name: String,
    pub kind: CouncilKind,
    pub purpose: Option<String>,
    pub meets: Option<String>,
    pub quorum_percent: Option<u32>,
    pub decision_rule: Option<DecisionRule>,
    pub parent: Option<String>,
    pub children_count: Option<u32>,
    pub age_from: Option<u32>,
    pub age_to: Option<u32>,
    pub how_chosen: Option<String>,
    #[serde(default)]
    pub seats: Vec<SeatLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeatLine {
    pub holder: Option<String>,
    pub role: SeatRole,
    pub votes: bool,
    pub voice: Option<Voice>,
    pub sector: Option<String>,
    pub since: Option<String>,
    pub preparation: Option<String>,
    pub support: Option<String>,
    pub pay: Option<String>,
}

impl CouncilLine {
    pub fn draft(self, known: &Known) -> Result<CouncilDraft> {
        let seat = |line: SeatLine| {
            Ok(SeatDraft {
                holder: line.holder.map(|key| find(&known.stakeholders, &key)).transpose()?,
                role: line.role,
                votes: line.votes,
                voice: line.voice,
                sector: line.sector.map(sector),
                since: line.since,
                until: None,
                preparation: line.preparation,
                support: line.support,
                pay: line.pay,
            })
        };
        Ok(CouncilDraft {
            name: self.name,
            kind: self.kind,
            purpose: self.purpose,
            meets: self.meets,
            quorum_percent: self.quorum_percent,
            decision_rule: self.decision_rule,
            parent: self.parent.map(|key| find(&known.councils, &key)).transpose()?,
            children_count: self.children_count,
            age_from: self.age_from,
            age_to: self.age_to,
            how_chosen: self.how_chosen,
            seats: self.seats.into_iter().map(seat).collect::<Result<_>>()?,
        })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InitiativeLine {
    pub title: String,
    pub purpose: Option<String>,
    pub domains: Vec<String>,
    pub levels: Vec<String>,
    pub principles: Vec<String>,
    pub strategies: Vec<String>,
    #[serde(default)]
    pub spectrum: Vec<String>,
    #[serde(default)]
    pub phases: Vec<String>,
    pub prevention: Option<String>,
    pub age_from: Option<u32>,
    pub age_to: Option<u32>,
    pub reach: Option<Reach>,
    pub place: Option<String>,
    pub status: InitiativeStatus,
    pub start: Option<String>,
    pub end: Option<String>,
    pub example: Option<String>,
    pub do_no_harm: Option<DoNoHarm>,
    pub lessons: Option<String>,
    #[serde(default)]
    pub sensitivity: Sensitivity,
    #[serde(default)]
    pub tags: Vec<String>,
    pub partners: Vec<PartnerLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartnerLine {
    pub stakeholder: String,
    pub role: PartnerRole,
    pub brings: Option<String>,
    pub gains: Option<String>,
    pub key_action: Option<String>,
    pub commitment: Option<Commitment>,
}

impl InitiativeLine {
    pub fn draft(self, known: &Known) -> Result<InitiativeDraft> {
        let partner = |line: PartnerLine| {
            Ok(PartnerDraft {
                stakeholder: find(&known.stakeholders, &line.stakeholder)?,
                role: line.role,
                brings: line.brings,
                gains: line.gains,
                key_action: line.key_action,
                commitment: line.commitment,
            })
        };
        Ok(InitiativeDraft {
            title: self.title,
            purpose: self.purpose,
            domains: items("domain", &self.domains),
            levels: items("level", &self.levels),
            principles: items("principle", &self.principles),
            strategies: items("strategy", &self.strategies),
            spectrum: items("spectrum", &self.spectrum),
            phases: items("phase", &self.phases),
            prevention: self.prevention.map(|key| Id::framework("prevention", &key)),
            age_from: self.age_from,
            age_to: self.age_to,
            reach: self.reach,
            place: self.place,
            status: self.status,
            start: self.start,
            end: self.end,
            example: self.example.map(|key| Id::framework("example", &key)),
            do_no_harm: self.do_no_harm,
            activities: None,
            outcomes: None,
            lessons: self.lessons,
            sensitivity: self.sensitivity,
            tags: self.tags,
            partners: self.partners.into_iter().map(partner).collect::<Result<_>>()?,
        })
    }
}
