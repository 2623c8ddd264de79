//! Findings about who is there, who is heard and who is linked to whom.

use super::number;
use crate::{Links, coverage::justice, ends::Ends, is_shown, separated_without};
use model::{CouncilKind, Coverage, Id, Snapshot, Stakeholder, StandsOut, TiePresence};
use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
};

/// In a smaller circle nearly everyone is the only link to somebody, and saying so helps nobody.
pub(crate) const SMALLEST_NETWORK: u32 = 5;

/// Missing sectors are worth a word once this many stakeholders are listed; before that the list is young.
const STAKEHOLDERS_LISTED: usize = 5;

/// The largest sectors only are compared pair by pair: no community has more, a damaged file might.
const SECTORS_COMPARED: usize = 64;

/// The two whose departure would separate the most others. Police and other justice bodies are passed
/// over, because no map or document puts weight on ties to them (safeguarding rule 19).
pub fn holds_together(snapshot: &Snapshot, ends: &Ends<'_>) -> Vec<StandsOut> {
    let justice = justice(snapshot);
    let separated = separated_without(&Links::from_ends(snapshot.stakeholders.len(), ends));
    let mut found: Vec<(u32, &Stakeholder)> = snapshot
        .stakeholders
        .iter()
        .zip(&separated)
        .filter(|(s, what)| what.would_lose > 0 && what.part >= SMALLEST_NETWORK && is_shown(s))
        .filter(|(s, _)| s.sector.is_none() || s.sector != justice)
        .map(|(s, what)| (what.would_lose, s))
        .collect();
    found.sort_by_key(|(would_lose, _)| Reverse(*would_lose));
    let finding = |(would_lose, s): (u32, &Stakeholder)| StandsOut::HoldsTogether {
        stakeholder: s.id,
        name: s.name.clone(),
        would_lose,
    };
    found.into_iter().take(2).map(finding).collect()
}

/// How many have no recorded tie at all.
pub fn no_ties(snapshot: &Snapshot, ends: &Ends<'_>) -> Vec<StandsOut> {
    let mut tied = vec![false; snapshot.stakeholders.len()];
    for (from, to, _) in ends.ties.iter().filter(|(_, _, tie)| tie.presence == TiePresence::Present) {
        (tied[*from as usize], tied[*to as usize]) = (true, true);
    }
    let shown = || snapshot.stakeholders.iter().zip(&tied).filter(|(s, _)| is_shown(s));
    let (count, total) = (shown().filter(|(_, tied)| !**tied).count(), shown().count());
    if count == 0 || total < 2 {
        return Vec::new();
    }
    vec![StandsOut::NoTies { count: number(count), total: number(total) }]
}

/// The two largest pairs of sectors between which no tie is recorded, neither found nor known to be absent.
/// Only once ties are recorded at all, and only between sectors with two stakeholders or more. Justice is
/// passed over: a plan does not press anybody towards the police (safeguarding rule 19).
pub fn sectors_apart(snapshot: &Snapshot, ends: &Ends<'_>) -> Vec<StandsOut> {
    let justice = justice(snapshot);
    let mut sizes: HashMap<Id, usize> = HashMap::new();
    for sector in snapshot.stakeholders.iter().filter(|s| is_shown(s)).filter_map(|s| s.sector) {
        *sizes.entry(sector).or_default() += 1;
    }
    let mut sectors: Vec<(usize, Id)> =
        snapshot.sectors.iter().filter_map(|s| Some((*sizes.get(&s.id)?, s.id))).collect();
    sectors.retain(|(size, id)| *size >= 2 && Some(*id) != justice);
    sectors.sort_by_key(|(size, _)| Reverse(*size));
    sectors.truncate(SECTORS_COMPARED);

    // A table of pairs answers which were asked about.
    let n = sectors.len();
    let place: HashMap<Id, usize> = sectors.iter().enumerate().map(|(at, (_, id))| (*id, at)).collect();
    let place_of = |s: &Stakeholder| s.sector.filter(|_| is_shown(s)).and_then(|id| place.get(&id).copied());
    let places: Vec<Option<usize>> = snapshot.stakeholders.iter().map(place_of).collect();
    let mut asked = vec![false; n * n];
    for (from, to, _) in &ends.ties {
        if let (Some(one), Some(other)) = (places[*from as usize], places[*to as usize]) {
            (asked[one * n + other], asked[other * n + one]) = (true, true);
        }
    }
    if !asked.contains(&true) {
        return Vec::new();
    }
    let mut apart: Vec<(usize, Id, Id)> = Vec::new();
    for one in 0..n {
        for other in (one + 1..n).filter(|other| !asked[one * n + other]) {
            apart.push((sectors[one].0 * sectors[other].0, sectors[one].1, sectors[other].1));
        }
    }
    apart.sort_by_key(|(weight, _, _)| Reverse(*weight));
    apart.into_iter().take(2).map(|(_, one, other)| StandsOut::SectorsApart { one, other }).collect()
}

/// Sectors without any stakeholder, in one finding. Not before sectors are in use.
pub fn sectors_missing(snapshot: &Snapshot) -> Vec<StandsOut> {
    let listed = || snapshot.stakeholders.iter().filter(|s| !s.archived);
    let present: HashSet<Id> = listed().filter_map(|s| s.sector).collect();
    if present.is_empty() || listed().count() < STAKEHOLDERS_LISTED {
        return Vec::new();
    }
    let sectors: Vec<Id> = snapshot.sectors.iter().map(|s| s.id).filter(|id| !present.contains(id)).collect();
    if sectors.is_empty() { Vec::new() } else { vec![StandsOut::SectorsMissing { sectors }] }
}

/// How many have no domain or no level yet.
pub fn unplaced(snapshot: &Snapshot, coverage: &Coverage) -> Vec<StandsOut> {
    let total = snapshot.stakeholders.iter().filter(|s| is_shown(s)).count();
    match number(coverage.unplaced.len()) {
        0 => Vec::new(),
        count => vec![StandsOut::Unplaced { count, total: number(total) }],
    }
}

/// The two councils with the most vacant seats.
pub fn vacant_seats(snapshot: &Snapshot) -> Vec<StandsOut> {
    let vacant = |c: &model::Council| c.seats.iter().filter(|seat| seat.holder.is_none()).count();
    let mut found: Vec<_> =
        snapshot.councils.iter().map(|c| (vacant(c), c)).filter(|(n, _)| *n > 0).collect();
    found.sort_by_key(|(count, _)| Reverse(*count));
    let finding = |(count, council): (usize, &model::Council)| StandsOut::VacantSeats {
        council: council.id,
        name: council.name.clone(),
        count: number(count),
    };
    found.into_iter().take(2).map(finding).collect()
}

/// Whether a children's council is missing, or has neither a number of children nor a seat.
pub fn children_not_heard(snapshot: &Snapshot) -> Vec<StandsOut> {
    let councils = snapshot.councils.iter().filter(|c| c.kind == CouncilKind::ChildrensCouncil);
    let mut heard = councils.filter(|c| c.children_count.unwrap_or(0) > 0 || !c.seats.is_empty());
    if heard.next().is_some() { Vec::new() } else { vec![StandsOut::ChildrenNotHeard] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        coverage,
        town::{Town, sector},
    };
    use model::TiePresence::{Absent, Present};

    /// A star around the first of six, with two of them behind the second.
    fn star() -> (Town, Vec<Id>) {
        let mut town = Town::new();
        let names = ["Newcomer Centre", "Library", "Circle", "Choir", "Clinic", "Mill"];
        let ids: Vec<Id> = names.iter().map(|n| town.stakeholder(n, "civic", &[], &[])).collect();
        for (from, to) in [(0, 1), (0, 2), (0, 3), (1, 4), (1, 5)] {
            town.tie(ids[from], ids[to], Present);
        }
        (town, ids)
    }

    #[test]
    fn those_who_hold_it_together_are_found_exactly() {
        let (town, ids) = star();
        let named = |n: usize, name: &str, would_lose| StandsOut::HoldsTogether {
            stakeholder: ids[n],
            name: name.to_string(),
            would_lose,
        };
        let expected = [named(0, "Newcomer Centre", 2), named(1, "Library", 2)];
        assert_eq!(holds_together(&town.plan, &Ends::of(&town.plan)), expected);
    }

    #[test]
    fn absent_and_ended_ties_hold_nothing() {
        for spoil in [(|t: &mut model::Tie| t.presence = Absent) as fn(&mut model::Tie), |t| {
            t.until = Some("2026-03".into())
        }] {
            let (mut town, _) = star();
            town.plan.ties.iter_mut().for_each(spoil);
            assert_eq!(holds_together(&town.plan, &Ends::of(&town.plan)), []);
        }
    }

    #[test]
    fn neither_justice_nor_whoever_is_hidden_is_named() {
        let (mut town, _) = star();
        town.plan.stakeholders[0].sector = Some(sector("justice"));
        town.plan.stakeholders[1].do_not_map = true;
        assert_eq!(holds_together(&town.plan, &Ends::of(&town.plan)), []);
    }

    #[test]
    fn a_small_circle_is_left_in_peace() {
        let mut town = Town::new();
        let ids: Vec<Id> = ["A", "B", "C"].map(|n| town.stakeholder(n, "", &[], &[])).into();
        town.tie(ids[0], ids[1], Present);
        town.tie(ids[1], ids[2], Present);
        assert_eq!(holds_together(&town.plan, &Ends::of(&town.plan)), []);
    }

    #[test]
    fn those_without_ties_are_counted() {
        let (mut town, ids) = star();
        assert_eq!(no_ties(&town.plan, &Ends::of(&town.plan)), []);
        let new = town.stakeholder("New", "civic", &[], &[]);
        town.tie(new, ids[0], Absent);
        assert_eq!(no_ties(&town.plan, &Ends::of(&town.plan)), [StandsOut::NoTies { count: 1, total: 7 }]);
    }

    #[test]
    fn sectors_are_apart_only_if_nobody_was_asked() {
        let mut town = Town::new();
        let mut two = |key: &str| ["1", "2"].map(|n| town.stakeholder(&format!("{key}{n}"), key, &[], &[]));
        let (faith, health, youth, police) = (two("faith"), two("health-care"), two("youth"), two("justice"));
        assert_eq!(sectors_apart(&town.plan, &Ends::of(&town.plan)), [], "no tie was ever recorded");
        town.tie(faith[0], youth[0], Present);
        town.tie(health[0], youth[0], Present);
        town.tie(police[0], youth[1], Present);
        let apart = StandsOut::SectorsApart { one: sector("health-care"), other: sector("faith") };
        assert_eq!(sectors_apart(&town.plan, &Ends::of(&town.plan)), [apart]);
        town.tie(faith[1], health[1], Absent);
        assert_eq!(sectors_apart(&town.plan, &Ends::of(&town.plan)), [], "a known absence is known");
    }

    #[test]
    fn sectors_are_missed_once_the_list_has_grown() {
        let mut town = Town::new();
        for name in ["A", "B", "C", "D"] {
            town.stakeholder(name, "faith", &[], &[]);
        }
        assert_eq!(sectors_missing(&town.plan), []);
        town.stakeholder("E", "", &[], &[]);
        let Some(StandsOut::SectorsMissing { sectors }) = sectors_missing(&town.plan).pop() else { panic!() };
        assert_eq!(sectors.len(), town.plan.sectors.len() - 1);
        assert!(!sectors.contains(&sector("faith")));
    }

    #[test]
    fn seats_and_children_are_looked_for() {
        let mut town = Town::new();
        assert_eq!(children_not_heard(&town.plan), [StandsOut::ChildrenNotHeard]);
        let children = town.council("Children's council", CouncilKind::ChildrensCouncil, 0, 0);
        assert_eq!(
            children_not_heard(&town.plan),
            [StandsOut::ChildrenNotHeard],
            "a name alone hears nobody"
        );
        town.plan.councils[0].children_count = Some(24);
        assert_eq!(children_not_heard(&town.plan), []);
        assert_eq!(vacant_seats(&town.plan), []);
        let council = town.council("Council", CouncilKind::CommunityCouncil, 3, 2);
        let name = "Council".to_string();
        assert_eq!(vacant_seats(&town.plan), [StandsOut::VacantSeats { council, name, count: 2 }]);
        assert_ne!(children, council);
    }

    #[test]
    fn unplaced_are_counted_among_those_shown() {
        let mut town = Town::new();
        town.stakeholder("A", "", &["safety"], &["family"]);
        town.stakeholder("B", "", &["safety"], &[]);
        let found = unplaced(&town.plan, &coverage(&town.plan));
        assert_eq!(found, [StandsOut::Unplaced { count: 1, total: 2 }]);
    }
}
