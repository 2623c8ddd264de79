//! The shortest ways between two stakeholders.

use crate::{Links, is_shown};
use model::{Id, PathEnds, Paths, Snapshot, TiePresence};
use std::collections::HashMap;

/// So many ways are told one by one: more is no answer to "who could bring us together".
const MOST: usize = 6;

/// The shortest ways between two, by breadth-first search. Nobody that is never shown stands on one of them, and no tie
/// that has ended.
pub fn paths(snapshot: &Snapshot, ends: PathEnds) -> Paths {
    let none = Paths { ties: None, ways: Vec::new(), count: 0 };
    let shown: Vec<Id> = snapshot.stakeholders.iter().filter(|one| is_shown(one)).map(|one| one.id).collect();
    let vertex: HashMap<Id, u32> = shown.iter().zip(0..).map(|(id, v)| (*id, v)).collect();
    let (Some(from), Some(to)) = (vertex.get(&ends.from), vertex.get(&ends.to)) else { return none };
    let (from, to) = (*from as usize, *to as usize);
    let pairs: Vec<(u32, u32)> = (snapshot.ties.iter())
        .filter(|tie| tie.presence == TiePresence::Present && tie.until.is_none())
        .filter_map(|tie| Some((*vertex.get(&tie.from)?, *vertex.get(&tie.to)?)))
        .collect();
    let links = Links::between(shown.len(), &pairs);
    // Several ties between the same two are one step of a way.
    let next_to = |v: usize| {
        let mut others = links.neighbours(v).to_vec();
        others.sort_unstable();
        others.dedup();
        others
    };
    const UNSEEN: u32 = u32::MAX;
    let mut away = vec![UNSEEN; shown.len()];
    let mut count = vec![0u32; shown.len()];
    (away[to], count[to]) = (0, 1);
    let mut order = vec![to];
    let mut at = 0;
    while let Some(&v) = order.get(at) {
        at += 1;
        for w in next_to(v).into_iter().map(|w| w as usize) {
            if away[w] == UNSEEN {
                away[w] = away[v] + 1;
                order.push(w);
            }
            if away[w] == away[v] + 1 {
                count[w] = count[w].saturating_add(count[v]);
            }
        }
    }
    if from == to || away[from] == UNSEEN {
        return none;
    }
    let mut ways: Vec<Vec<Id>> = Vec::new();
    let mut open = vec![vec![from]];
    while let Some(way) = open.pop() {
        let last = way[way.len() - 1];
        if last == to {
            ways.push(way.iter().map(|v| shown[*v]).collect());
            if ways.len() == MOST {
                break;
            }
            continue;
        }
        // The first by name is followed first, so it lies on top.
        let nearer = next_to(last).into_iter().map(|w| w as usize).filter(|w| away[*w] + 1 == away[last]);
        let mut nearer: Vec<usize> = nearer.collect();
        nearer.reverse();
        open.extend(nearer.into_iter().map(|w| way.iter().copied().chain([w]).collect()));
    }
    Paths { ties: Some(away[from]), ways, count: count[from] }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::town::Town;
    use model::Sensitivity;

    /// A clinic and a school that two others join, one of them by two ties; and a choir that nobody knows.
    fn town() -> (Town, [Id; 5]) {
        let mut town = Town::new();
        let ids = ["clinic", "library", "mosque", "school", "choir"]
            .map(|name| town.stakeholder(name, "", &["education"], &["community"]));
        let [clinic, library, mosque, school, choir] = ids;
        town.tie(choir, clinic, TiePresence::Absent);
        for (from, to) in [(clinic, library), (library, school), (school, mosque), (mosque, clinic)] {
            town.tie(from, to, TiePresence::Present);
        }
        town.tie(library, clinic, TiePresence::Present);
        (town, ids)
    }

    #[test]
    fn every_shortest_way_is_told_once_and_named_from_end_to_end() {
        let (town, [clinic, library, mosque, school, _]) = town();
        let found = paths(&town.plan, PathEnds { from: clinic, to: school });
        assert_eq!((found.ties, found.count), (Some(2), 2));
        let mut ways = found.ways;
        ways.sort();
        let mut wanted = vec![vec![clinic, library, school], vec![clinic, mosque, school]];
        wanted.sort();
        assert_eq!(ways, wanted);
        let near = paths(&town.plan, PathEnds { from: clinic, to: library });
        assert_eq!((near.ties, near.ways), (Some(1), vec![vec![clinic, library]]));
    }

    #[test]
    fn there_is_no_way_to_whoever_has_no_tie_to_oneself_or_over_somebody_who_is_never_shown() {
        let (mut town, [clinic, library, mosque, school, choir]) = town();
        let none = |town: &Town, to| paths(&town.plan, PathEnds { from: clinic, to }).ties;
        assert_eq!((none(&town, choir), none(&town, clinic), none(&town, Id([7; 16]))), (None, None, None));
        for one in &mut town.plan.stakeholders {
            if one.id == library {
                one.sensitivity = Sensitivity::Confidential;
            }
        }
        let found = paths(&town.plan, PathEnds { from: clinic, to: school });
        assert_eq!((found.count, found.ways), (1, vec![vec![clinic, mosque, school]]));
        assert_eq!(none(&town, library), None);
    }
}
