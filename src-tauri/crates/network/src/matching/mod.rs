//! What in the plan answers each need, who could help with it, and the places where nothing does.

mod answers;
mod closeness;
mod gaps;
mod ground;
#[cfg(test)]
mod tests;
mod weigh;

pub use gaps::gaps;

use crate::{ends::IdMap, is_shown};
use closeness::Closeness;
use ground::Ground;
use model::{FindingKind, Id, Matching, NeedMatch, NeedSource, Resource, Snapshot, Stakeholder};
use std::cmp::Reverse;

/// A need names so many that answer it or could help, and counts the rest.
pub const MOST_MATCHES: usize = 8;

/// Where among needs from 1 to 5 one stands whose weight nobody knows: unknown is not light.
const UNKNOWN_WEIGHT: u8 = 3;

/// Every need with what answers it on this day (`YYYY-MM-DD`).
///
/// - Needs are those of stakeholders and those that rounds of assessment raised. A stakeholder's need stands at
///   its own domain, or else its owner's main one, and its owner's main level, as in [`crate::coverage`].
/// - An offer answers a need of the same kind in the same domain, unless both say how much and it is less. One
///   of the same kind for another domain, or for none that is known, could help.
/// - An initiative that is planned or active in the place of the need answers it, because that place is no gap
///   any more. One in the same domain elsewhere, or with a partner who offers what is needed, could help.
/// - Stakeholders that act in the place could be asked.
///
/// Whoever is never shown ([`is_shown`]) is not among those that answer, not even as a number, and what they
/// need is only counted. Confidential initiatives count and are not named. Who brings lived experience to a
/// council shares it with nobody here: it would tell who they are.
///
/// Needs come the weightiest first, then those that nothing answers, then those with the fewest answers.
pub fn matching(snapshot: &Snapshot, today: &str) -> Matching {
    let ground = Ground::of(snapshot, today);
    let mut needs: Vec<NeedMatch> = Vec::new();
    for found in snapshot.findings.iter().filter(|found| found.kind == FindingKind::Need) {
        let need = NeedMatch {
            weight: found.weight,
            raised_by: found.raised_by,
            domain: found.domain,
            level: found.level,
            ..unmatched(NeedSource::Finding { finding: found.id, round: found.round }, &found.statement)
        };
        needs.push(answers::matched(need, &ground, None));
    }
    let mut untold = 0;
    let by_id: IdMap<&Stakeholder> =
        snapshot.stakeholders.iter().filter(|s| !s.archived).map(|s| (s.id, s)).collect();
    let mut close: Option<(Id, Closeness)> = None;
    for (owner, need) in &snapshot.needs {
        let Some(stakeholder) = by_id.get(owner) else { continue };
        if !is_shown(stakeholder) {
            untold += 1;
            continue;
        }
        // Needs of one stakeholder stand together, so who is close to it is looked up once.
        let to_owner = match close.take().filter(|(of, _)| of == owner) {
            Some(known) => close.insert(known),
            None => close.insert((*owner, ground.closeness(*owner))),
        };
        needs.push(answers::matched(of_stakeholder(stakeholder, need), &ground, Some(&to_owner.1)));
    }
    needs.sort_by_key(|need| {
        let answers = need.matches.iter().filter(|each| each.answers).count() as u32 + need.unnamed;
        let weight = need.weight.unwrap_or(UNKNOWN_WEIGHT);
        (Reverse(weight), need.answered, answers, need.matches.len() as u32 + need.more)
    });
    Matching { needs, untold }
}

fn of_stakeholder(stakeholder: &Stakeholder, need: &Resource) -> NeedMatch {
    NeedMatch {
        resource: Some(need.kind),
        amount: need.amount,
        domain: need.domain.or(stakeholder.main_domain),
        level: stakeholder.main_level,
        ..unmatched(NeedSource::Stakeholder { need: need.id, stakeholder: stakeholder.id }, &need.text)
    }
}

/// A need of which nothing more is known than its words.
fn unmatched(source: NeedSource, text: &str) -> NeedMatch {
    NeedMatch {
        source,
        text: text.to_string(),
        resource: None,
        amount: None,
        domain: None,
        level: None,
        weight: None,
        raised_by: None,
        answered: false,
        matches: Vec::new(),
        more: 0,
        unnamed: 0,
    }
}
