//! Who: organisations, groups and roles. Never a child.

use crate::Id;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What sort of stakeholder it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StakeholderKind {
    /// A registered body: a school, a clinic, a company.
    Organisation,
    /// People who meet without being registered: a choir, a parents' circle.
    Group,
    /// A role held by a person, such as "school nurse, Riverbend Elementary".
    Role,
}

/// Where a stakeholder stands towards the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    /// Has not heard of it.
    Unaware,
    /// Has concerns that deserve an answer.
    HasConcerns,
    /// Neither for nor against.
    Neutral,
    /// In favour.
    Supportive,
    /// Leads part of it.
    Leading,
}

/// Who may see a record (safeguarding rule 9), from widest to narrowest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sensitivity {
    /// Anyone.
    Public,
    /// Members of the council.
    #[default]
    Council,
    /// Named members only; left out of copies and exports.
    Restricted,
    /// Never printed, exported or copied.
    Confidential,
}

impl Sensitivity {
    /// Whether a record of it may stand in what others get: documents, pictures, lists, copies (safeguarding rule 9).
    pub fn may_leave(self) -> bool {
        self < Sensitivity::Restricted
    }
}

/// A stakeholder as the table, the map and the documents need it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Stakeholder {
    /// Version 7.
    pub id: Id,
    /// As the community calls it.
    pub name: String,
    /// 2 to 5 letters for crowded places.
    pub short_label: Option<String>,
    /// `None` is not known yet.
    pub kind: Option<StakeholderKind>,
    /// The sector it belongs to; `None` is not known yet.
    pub sector: Option<Id>,
    /// The domain it mainly acts in; `None` is not known yet.
    pub main_domain: Option<Id>,
    /// Further domains, in framework order.
    pub other_domains: Vec<Id>,
    /// The level it mainly acts at; `None` is not known yet.
    pub main_level: Option<Id>,
    /// Further levels, in framework order.
    pub other_levels: Vec<Id>,
    /// What it does for children and families.
    pub about: Option<String>,
    /// Kept in the plan, never on maps, in print or in copies.
    pub do_not_map: bool,
    /// Conditions it set on its own data.
    pub data_conditions: Option<String>,
    /// 1 to 5; `None` is not known yet.
    pub influence: Option<u8>,
    /// 1 to 5; `None` is not known yet.
    pub interest: Option<u8>,
    /// Where it stands; `None` is not known yet.
    pub stance_now: Option<Stance>,
    /// Where the council hopes it will stand.
    pub stance_hoped: Option<Stance>,
    /// The area it serves, in words.
    pub area_served: Option<String>,
    /// Its website.
    pub website: Option<String>,
    /// Who may see this record.
    pub sensitivity: Sensitivity,
    /// Put away: kept, out of lists and counts.
    pub archived: bool,
    /// Tags, by name.
    pub tags: Vec<Id>,
    /// How many recorded ties it has (recorded absences not counted).
    pub tie_count: u32,
}

/// One work contact of a stakeholder (safeguarding rules 6 and 7).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Contact {
    /// Such as "branch manager".
    pub role: Option<String>,
    /// Only with purpose, source and consent.
    pub name: Option<String>,
    /// A telephone number or address, at work unless it is said to be private.
    pub channel: Option<String>,
    /// The channel is the person's own, not their work's: only with purpose, source and consent.
    pub channel_private: bool,
    /// Why it is kept.
    pub purpose: Option<String>,
    /// Where it came from.
    pub source: Option<String>,
    /// `YYYY-MM-DD` on which the person agreed.
    pub consent_on: Option<String>,
    /// `YYYY-MM-DD` after which it is to be renewed or erased.
    pub retain_until: Option<String>,
}

impl Contact {
    /// Whether it holds more than a role and a way to reach it at work: a person's name, or a private channel.
    pub fn is_personal(&self) -> bool {
        let is_there = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.trim().is_empty());
        is_there(&self.name) || (self.channel_private && is_there(&self.channel))
    }

    /// What a person's name or private channel still lacks before it may be kept (safeguarding rule 6): the
    /// field, as refusals name it.
    pub fn lacks(&self) -> Option<&'static str> {
        let missing = [
            ("contact_purpose", &self.purpose),
            ("contact_source", &self.source),
            ("contact_consent_on", &self.consent_on),
        ];
        let is_empty = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
        match self.is_personal() {
            false => None,
            true => missing.into_iter().find(|(_, value)| is_empty(value)).map(|(field, _)| field),
        }
    }
}

/// A contact whose time is over: to be renewed or erased (safeguarding rule 7).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContactDue {
    /// Whose contact it is.
    pub stakeholder: Id,
    /// The stakeholder's name.
    pub name: String,
    /// `YYYY-MM-DD` until which it was to be kept; `None` if no day was ever set.
    pub retain_until: Option<String>,
}

/// What kind of thing is offered or needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ResourceKind {
    /// Hands and hours.
    People,
    /// Rooms and ground.
    Space,
    /// Money.
    Money,
    /// Knowing how.
    Skill,
    /// Being heard by many.
    Reach,
    /// Knowing what is.
    Data,
    /// Getting there.
    Transport,
}

/// Something a stakeholder can bring, or would need.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Resource {
    /// Version 7.
    pub id: Id,
    /// What kind of thing.
    pub kind: ResourceKind,
    /// In their words.
    pub text: String,
    /// The domain it is for; `None` means the stakeholder's main domain.
    pub domain: Option<Id>,
    /// How much, if countable.
    pub amount: Option<f64>,
}

/// An identifier that somebody else gave a stakeholder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExternalId {
    /// Who gave it, such as "360Giving" or the name of the imported list.
    pub source: String,
    /// The identifier itself.
    pub value: String,
}

/// A field that came with an imported list and that the council chose to keep.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExtraField {
    /// The column's heading.
    pub name: String,
    /// What stood there.
    pub value: String,
}

/// Everything the side panel shows of one stakeholder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct StakeholderPage {
    /// The stakeholder itself.
    pub stakeholder: Stakeholder,
    /// Its work contact, if any.
    pub contact: Option<Contact>,
    /// What it can bring.
    pub offers: Vec<Resource>,
    /// What it would need.
    pub needs: Vec<Resource>,
    /// Whom it is tied to, closest first.
    pub ties: Vec<StakeholderTie>,
    /// Seats it holds.
    pub seats: Vec<StakeholderSeat>,
    /// Initiatives it leads or is a partner of.
    pub initiatives: Vec<StakeholderInitiative>,
    /// Identifiers others gave it.
    pub external_ids: Vec<ExternalId>,
    /// Columns kept from an imported list.
    pub extra_fields: Vec<ExtraField>,
}

/// One line of the ties of a stakeholder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct StakeholderTie {
    /// The tie.
    pub tie: Id,
    /// The other end.
    pub other: Id,
    /// Its name.
    pub name: String,
    /// Its main domain.
    pub main_domain: Option<Id>,
    /// 1 to 5 on the collaboration scale; `None` is not known yet.
    pub intensity: Option<u8>,
}

/// One line of the seats a stakeholder holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct StakeholderSeat {
    /// The council.
    pub council: Id,
    /// Its name.
    pub name: String,
    /// The role of the seat.
    pub role: crate::SeatRole,
}

/// One line of the initiatives a stakeholder takes part in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct StakeholderInitiative {
    /// The initiative.
    pub initiative: Id,
    /// Its title.
    pub title: String,
    /// The role it has there.
    pub role: crate::PartnerRole,
}

/// One change to one or many stakeholders. Adding a domain or level to one that has none makes it the
/// main one; removing the main one lets the first of the others take its place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant sets the field of the same name, described above")]
pub enum StakeholderEdit {
    Name(String),
    ShortLabel(Option<String>),
    Kind(Option<StakeholderKind>),
    Sector(Option<Id>),
    MainDomain(Option<Id>),
    AddDomain(Id),
    RemoveDomain(Id),
    MainLevel(Option<Id>),
    AddLevel(Id),
    RemoveLevel(Id),
    About(Option<String>),
    DoNotMap(bool),
    DataConditions(Option<String>),
    Influence(Option<u8>),
    Interest(Option<u8>),
    StanceNow(Option<Stance>),
    StanceHoped(Option<Stance>),
    AreaServed(Option<String>),
    Website(Option<String>),
    Sensitivity(Sensitivity),
    Archived(bool),
    /// Hang a tag on it; a tag of that name is made if there is none.
    AddTag(String),
    RemoveTag(Id),
    /// Replace or remove the work contact.
    Contact(Option<Contact>),
    /// Something more it can bring.
    AddOffer(ResourceDraft),
    /// An offer it has, as it shall read now.
    Offer(Resource),
    RemoveOffer(Id),
    /// Something more it would need.
    AddNeed(ResourceDraft),
    /// A need it has, as it shall read now.
    Need(Resource),
    RemoveNeed(Id),
}

/// A stakeholder about to be made: by quick add (a name only), by import or by the sample.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[allow(missing_docs, reason = "the fields of Stakeholder, with tags by name")]
pub struct StakeholderDraft {
    pub name: String,
    pub short_label: Option<String>,
    pub kind: Option<StakeholderKind>,
    pub sector: Option<Id>,
    pub main_domain: Option<Id>,
    pub other_domains: Vec<Id>,
    pub main_level: Option<Id>,
    pub other_levels: Vec<Id>,
    pub about: Option<String>,
    pub do_not_map: bool,
    pub data_conditions: Option<String>,
    pub influence: Option<u8>,
    pub interest: Option<u8>,
    pub stance_now: Option<Stance>,
    pub stance_hoped: Option<Stance>,
    pub area_served: Option<String>,
    pub website: Option<String>,
    pub sensitivity: Sensitivity,
    pub tags: Vec<String>,
    pub contact: Option<Contact>,
    pub offers: Vec<ResourceDraft>,
    pub needs: Vec<ResourceDraft>,
    pub external_ids: Vec<ExternalId>,
    pub extra_fields: Vec<ExtraField>,
}

/// An offer or need about to be made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "the fields of Resource")]
pub struct ResourceDraft {
    pub kind: ResourceKind,
    pub text: String,
    pub domain: Option<Id>,
    pub amount: Option<f64>,
}
