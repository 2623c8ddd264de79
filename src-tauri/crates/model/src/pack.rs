//! Packs: what a community has tried, as a small file to give to others. A pack holds no person and no organisation,
//! no place, no day and no amount: there are no fields for them.

use crate::{
    Direction, Factor, FactorHarm, FactorKind, Framework, FrameworkKind, Id, Indicator, IndicatorQuestion,
    InitiativeDraft, text::match_key,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What one community gives to others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Pack {
    /// What it is called: the title of its one initiative, or what the community calls its lessons.
    pub title: String,
    /// The community it comes from, as that calls itself.
    pub community: Option<String>,
    /// What is in it.
    pub ideas: Vec<PackIdea>,
}

/// One idea of a pack. Where a plan has brought it in, it is kept as it came: it is started from, and not edited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackIdea {
    /// Hashed from all that it says, so that the same idea is there once however often it is brought in.
    pub id: Id,
    /// The community it comes from, as that calls itself.
    pub community: Option<String>,
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub purpose: Option<String>,
    /// What of the framework it is about.
    pub tags: Vec<PackTag>,
    /// What is done.
    pub activities: Option<String>,
    /// What is to come of it.
    pub outcomes: Option<String>,
    /// What it works on.
    pub factors: Vec<PackFactor>,
    /// What it reaches on the way, in order.
    pub milestones: Vec<String>,
    /// What it is measured by.
    pub indicators: Vec<PackIndicator>,
    /// What was learned.
    pub lessons: Option<String>,
}

/// An item of the framework, by what stays the same in every plan and in every language, and by its name there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackTag {
    /// Which list it belongs to.
    pub kind: FrameworkKind,
    /// Stable word such as "safety".
    pub key: String,
    /// What the community calls it.
    pub name: String,
}

/// A risk or protective factor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackFactor {
    /// In one line.
    pub name: String,
    /// Whether it makes harm likelier or less likely.
    pub kind: FactorKind,
    /// Which harm.
    pub harm: Option<FactorHarm>,
}

/// What an initiative is measured by, without any number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackIndicator {
    /// What is counted or measured.
    pub name: String,
    /// In what.
    pub unit: Option<String>,
    /// Which question it answers.
    pub question: Option<IndicatorQuestion>,
    /// Which way it should go.
    pub direction: Option<Direction>,
    /// It counts people.
    pub counts_people: bool,
}

/// What is to be in a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PackChoice {
    /// One initiative, or all of them.
    pub initiative: Option<Id>,
    /// Only what was learned, with what it is about.
    pub lessons: bool,
}

/// What would be in a pack, or would come of one, and what would not.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct PackPreview {
    /// All that is in it.
    pub pack: Pack,
    /// What is not, and why.
    pub left_out: Vec<PackLeftOut>,
    /// Of an arriving pack, how many of its ideas the plan has already.
    pub known: u32,
}

/// Something that stays out of a pack.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct PackLeftOut {
    /// The initiative or idea it belongs to; none if that must not be called by its name.
    pub title: Option<String>,
    /// What.
    pub part: PackPart,
    /// How many.
    pub count: u32,
    /// Why.
    pub why: PackWhy,
}

/// A part of an initiative or an idea.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is its own explanation")]
pub enum PackPart {
    Idea,
    Community,
    Purpose,
    Tag,
    Activities,
    Outcomes,
    Factor,
    Milestone,
    Indicator,
    Lessons,
    Partner,
    Reading,
    BudgetLine,
    Place,
    Dates,
    HarmCheck,
}

/// Why something stays out of a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PackWhy {
    /// People, places, days and amounts are in no pack.
    Never,
    /// Its words may tell who a child is.
    TellsAChild,
    /// Its words name somebody who is not to be told of.
    NamesSomebody,
    /// It is restricted or confidential.
    Restricted,
    /// The framework of this plan has nothing like it; the idea keeps the name.
    Unknown,
}

/// Tags of all kinds that an initiative can have.
pub const TAG_KINDS: [FrameworkKind; 7] = [
    FrameworkKind::Domain,
    FrameworkKind::Level,
    FrameworkKind::Prevention,
    FrameworkKind::Phase,
    FrameworkKind::Spectrum,
    FrameworkKind::Principle,
    FrameworkKind::Strategy,
];

impl Framework {
    /// The item of this plan that a tag of a pack means: the same one, or else one of the same name.
    pub fn meant(&self, tag: &PackTag) -> Option<Id> {
        let same = self.of(tag.kind).find(|item| item.key == tag.key);
        let named = || {
            let name = match_key(&tag.name);
            self.of(tag.kind).find(|item| !name.is_empty() && match_key(&item.label) == name)
        };
        same.or_else(named).map(|item| item.id)
    }

    /// The tag by which other communities know an item.
    pub fn as_tag(&self, id: Id) -> Option<PackTag> {
        let item = self.item(id).filter(|item| TAG_KINDS.contains(&item.kind))?;
        Some(PackTag { kind: item.kind, key: item.key.clone(), name: item.label.clone() })
    }

    /// An initiative that begins with an idea of another community. What that learned stays with the idea.
    pub fn draft_from_idea(&self, idea: &PackIdea) -> InitiativeDraft {
        let of = |kind: FrameworkKind| -> Vec<Id> {
            let mut items: Vec<Id> = Vec::new();
            for tag in idea.tags.iter().filter(|tag| tag.kind == kind) {
                items.extend(self.meant(tag).filter(|id| !items.contains(id)));
            }
            items
        };
        InitiativeDraft {
            purpose: idea.purpose.clone(),
            domains: of(FrameworkKind::Domain),
            levels: of(FrameworkKind::Level),
            principles: of(FrameworkKind::Principle),
            strategies: of(FrameworkKind::Strategy),
            spectrum: of(FrameworkKind::Spectrum),
            phases: of(FrameworkKind::Phase),
            prevention: of(FrameworkKind::Prevention).first().copied(),
            activities: idea.activities.clone(),
            outcomes: idea.outcomes.clone(),
            ..InitiativeDraft::titled(idea.title.clone())
        }
    }
}

impl From<&Factor> for PackFactor {
    fn from(factor: &Factor) -> PackFactor {
        PackFactor { name: factor.name.clone(), kind: factor.kind, harm: factor.harm }
    }
}

impl From<&Indicator> for PackIndicator {
    fn from(one: &Indicator) -> PackIndicator {
        PackIndicator {
            name: one.name.clone(),
            unit: one.unit.clone(),
            question: one.question,
            direction: one.direction,
            counts_people: one.counts_people,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework_file::{BUILT_IN, parse};

    fn tag(kind: FrameworkKind, key: &str, name: &str) -> PackTag {
        PackTag { kind, key: key.into(), name: name.into() }
    }

    #[test]
    fn a_tag_is_found_by_its_word_or_by_its_name_and_nowhere_else() {
        let framework = parse(BUILT_IN).unwrap();
        let safety = Some(Id::framework("domain", "safety"));
        assert_eq!(framework.meant(&tag(FrameworkKind::Domain, "safety", "Seguridad")), safety);
        assert_eq!(framework.meant(&tag(FrameworkKind::Domain, "sicherheit", "SAFETY")), safety);
        assert_eq!(framework.meant(&tag(FrameworkKind::Level, "safety", "Safety")), None);
        assert_eq!(framework.meant(&tag(FrameworkKind::Domain, "play", "Play")), None);
        assert_eq!(framework.meant(&tag(FrameworkKind::Domain, "x", "…")), None);
    }
}
