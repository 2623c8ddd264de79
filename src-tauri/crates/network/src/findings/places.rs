//! Findings about where and when initiatives act.

use super::number;
use crate::mix;
use model::{
    CellState, Commitment, Coverage, CoverageCell, FrameworkKind, Id, Initiative, InitiativeStatus,
    Sensitivity, Snapshot, StandsOut,
};
use std::{
    cmp::Reverse,
    collections::{BTreeSet, HashSet},
};

/// The three places with the most needs and no initiative; where needs are equal, those with the most
/// stakeholders, because there somebody can begin.
pub fn gaps(coverage: &Coverage) -> Vec<StandsOut> {
    let mut gaps: Vec<&CoverageCell> = coverage.cells.iter().filter(|c| c.state == CellState::Gap).collect();
    gaps.sort_by_key(|cell| (Reverse(cell.needs), Reverse(cell.stakeholders.len())));
    let finding = |cell: &CoverageCell| StandsOut::Gap {
        domain: cell.domain,
        level: cell.level,
        needs: cell.needs,
        stakeholders: number(cell.stakeholders.len()),
    };
    gaps.into_iter().take(3).map(finding).collect()
}

/// Levels at which no initiative acts. Without any initiative at all that goes without saying.
pub fn levels_empty(coverage: &Coverage) -> Vec<StandsOut> {
    let level = |level: &Id| {
        let cells = || coverage.cells.iter().filter(|cell| cell.level == *level);
        stakeholders_without_initiative(cells)
            .map(|n| StandsOut::LevelEmpty { level: *level, stakeholders: n })
    };
    if anything_acts(coverage) {
        coverage.levels.iter().filter_map(level).take(2).collect()
    } else {
        Vec::new()
    }
}

/// Domains in which no initiative acts. Without any initiative at all that goes without saying.
pub fn domains_empty(coverage: &Coverage) -> Vec<StandsOut> {
    let domain = |domain: &Id| {
        let cells = || coverage.cells.iter().filter(|cell| cell.domain == *domain);
        stakeholders_without_initiative(cells)
            .map(|n| StandsOut::DomainEmpty { domain: *domain, stakeholders: n })
    };
    if anything_acts(coverage) {
        coverage.domains.iter().filter_map(domain).take(2).collect()
    } else {
        Vec::new()
    }
}

/// More initiatives act early or after harm than before it.
pub fn mostly_after_harm(snapshot: &Snapshot) -> Vec<StandsOut> {
    let mix = mix(snapshot);
    let later = mix.secondary + mix.tertiary;
    if later > mix.primary {
        vec![StandsOut::MostlyAfterHarm { primary: mix.primary, later }]
    } else {
        Vec::new()
    }
}

/// Principles that no initiative follows; one that was dropped follows nothing.
pub fn principles_unused(snapshot: &Snapshot) -> Vec<StandsOut> {
    let living = || snapshot.initiatives.iter().filter(|i| i.status != InitiativeStatus::Dropped);
    let used: HashSet<Id> = living().flat_map(|i| i.principles.iter().copied()).collect();
    if living().next().is_none() {
        return Vec::new();
    }
    let principles = snapshot.framework.of(FrameworkKind::Principle).map(|item| item.id);
    let unused = principles.filter(|id| !used.contains(id));
    unused.map(|principle| StandsOut::PrincipleUnused { principle }).take(2).collect()
}

/// Acting initiatives that nobody leads.
pub fn no_lead(snapshot: &Snapshot) -> Vec<StandsOut> {
    let without = shown_and_acting(snapshot).filter(|i| i.lead().is_none());
    without.map(|i| StandsOut::NoLead { initiative: i.id, title: i.title.clone() }).take(2).collect()
}

/// Acting initiatives with a lead and nobody beside it. Those who declined are not partners.
pub fn one_partner(snapshot: &Snapshot) -> Vec<StandsOut> {
    let alone = |i: &&Initiative| {
        let partners = i.partners.iter().filter(|p| p.commitment != Some(Commitment::Declined));
        i.lead().is_some() && partners.count() == 1
    };
    let found = shown_and_acting(snapshot).filter(alone);
    found.map(|i| StandsOut::OnePartner { initiative: i.id, title: i.title.clone() }).take(2).collect()
}

/// Places of which nothing is known.
pub fn unknown(coverage: &Coverage) -> Vec<StandsOut> {
    match number(coverage.count(CellState::Unknown)) {
        0 => Vec::new(),
        count => vec![StandsOut::UnknownPlaces { count, total: number(coverage.cells.len()) }],
    }
}

fn anything_acts(coverage: &Coverage) -> bool {
    coverage.cells.iter().any(|cell| cell.state == CellState::Acting)
}

/// How many stakeholders there are in these cells, each once; `None` if an initiative acts in one.
fn stakeholders_without_initiative<'a, I>(cells: impl Fn() -> I) -> Option<u32>
where
    I: Iterator<Item = &'a CoverageCell>,
{
    if cells().any(|cell| cell.state == CellState::Acting) {
        return None;
    }
    Some(number(cells().flat_map(|cell| &cell.stakeholders).collect::<BTreeSet<_>>().len()))
}

/// Confidential initiatives are never named, because findings are also printed.
fn shown_and_acting(snapshot: &Snapshot) -> impl Iterator<Item = &Initiative> {
    snapshot.initiatives.iter().filter(|i| i.status.acts() && i.sensitivity != Sensitivity::Confidential)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        coverage,
        town::{Town, domain, level},
    };
    use model::{InitiativeStatus::*, PartnerRole};

    #[test]
    fn the_place_with_most_needs_comes_first_and_three_at_most() {
        let mut town = Town::new();
        for (d, needs) in [("relationships", 1), ("safety", 3), ("shelter", 1), ("education", 2)] {
            let who = town.stakeholder(d, "schools", &[d], &["family"]);
            (0..needs).for_each(|_| town.need(who, None));
        }
        let found = gaps(&coverage(&town.plan));
        let family = level("family");
        let gap = |d, needs| StandsOut::Gap { domain: domain(d), level: family, needs, stakeholders: 1 };
        assert_eq!(found, [gap("safety", 3), gap("education", 2), gap("relationships", 1)]);
    }

    #[test]
    fn empty_levels_and_domains_are_told_once_something_acts() {
        let mut town = Town::new();
        town.stakeholder("Clinic", "health-care", &["physical-health", "safety"], &["family"]);
        assert_eq!(levels_empty(&coverage(&town.plan)), []);
        assert_eq!(domains_empty(&coverage(&town.plan)), []);
        let all = ["relationships", "mental-health", "safety", "shelter", "education"];
        town.initiative("Everywhere else", Planned, &all, &["individual", "community", "society"]);
        let coverage = coverage(&town.plan);
        assert_eq!(
            levels_empty(&coverage),
            [StandsOut::LevelEmpty { level: level("family"), stakeholders: 1 }]
        );
        let empty = StandsOut::DomainEmpty { domain: domain("physical-health"), stakeholders: 1 };
        assert_eq!(domains_empty(&coverage), [empty]);
    }

    #[test]
    fn later_must_outnumber_earlier() {
        let mut town = Town::new();
        let mut add = |title: &str, key| {
            town.initiative(title, Active, &["safety"], &["family"]);
            town.plan.initiatives.last_mut().unwrap().prevention = Some(Id::framework("prevention", key));
            mostly_after_harm(&town.plan)
        };
        assert_eq!(add("a", "primary"), []);
        assert_eq!(add("b", "tertiary"), []);
        assert_eq!(add("c", "secondary"), [StandsOut::MostlyAfterHarm { primary: 1, later: 2 }]);
    }

    #[test]
    fn principles_are_missed_only_beside_initiatives_that_live() {
        let mut town = Town::new();
        assert_eq!(principles_unused(&town.plan), []);
        town.initiative("Dropped", Dropped, &["safety"], &["family"]);
        assert_eq!(principles_unused(&town.plan), []);
        town.initiative("Kept", Idea, &["safety"], &["family"]);
        let all = town.plan.framework.of(FrameworkKind::Principle).map(|p| p.id).collect::<Vec<_>>();
        town.plan.initiatives[1].principles = all[1..].to_vec();
        assert_eq!(principles_unused(&town.plan), [StandsOut::PrincipleUnused { principle: all[0] }]);
        town.plan.initiatives[1].principles.clear();
        assert_eq!(principles_unused(&town.plan).len(), 2, "a few at a time");
    }

    #[test]
    fn leads_and_partners_are_counted_as_people_would() {
        let mut town = Town::new();
        let (a, b) = (town.stakeholder("A", "", &[], &[]), town.stakeholder("B", "", &[], &[]));
        let id = town.initiative("Rent bridge", Active, &["shelter"], &["family"]);
        let title = "Rent bridge".to_string();
        assert_eq!(no_lead(&town.plan), [StandsOut::NoLead { initiative: id, title: title.clone() }]);
        assert_eq!(one_partner(&town.plan), [], "one thing at a time");
        town.partner(id, a, PartnerRole::Lead, None);
        assert_eq!(no_lead(&town.plan), []);
        assert_eq!(one_partner(&town.plan), [StandsOut::OnePartner { initiative: id, title }]);
        town.partner(id, b, PartnerRole::Host, Some(Commitment::Declined));
        assert_eq!(one_partner(&town.plan).len(), 1, "who declined is no partner");
        town.plan.initiatives[0].partners[1].commitment = Some(Commitment::Agreed);
        assert_eq!(one_partner(&town.plan), []);
        town.plan.initiatives[0].partners.clear();
        town.plan.initiatives[0].sensitivity = Sensitivity::Confidential;
        assert_eq!(no_lead(&town.plan), [], "a confidential initiative is never named");
    }
}
