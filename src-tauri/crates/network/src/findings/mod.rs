//! What stands out in a plan, with its evidence and never a grade.
//!
//! Each rule gives a few findings at most, so that a young plan is not met with complaints. Each finding
//! has a weight: what touches children's needs weighs most, then what a single departure would undo, then
//! who is not heard, then what is merely not known yet. Of several findings by one rule each weighs less
//! than the one before it, so that the first few tell different things.

pub(crate) mod people;
mod places;

use crate::ends::Ends;
use model::{Coverage, Snapshot, StandsOut};

/// The most findings a plan is given at once.
pub const MOST_FINDINGS: usize = 12;

/// How much lighter each further finding by the same rule is.
const STEP: i32 = 25;

/// What stands out, the weightiest first; at most [`MOST_FINDINGS`]. `coverage` is that of the snapshot.
pub fn findings(snapshot: &Snapshot, coverage: &Coverage) -> Vec<StandsOut> {
    findings_with(snapshot, coverage, &Ends::of(snapshot))
}

pub(crate) fn findings_with(snapshot: &Snapshot, coverage: &Coverage, ends: &Ends<'_>) -> Vec<StandsOut> {
    let mut found = Weighed(Vec::new());
    found.add(100, places::gaps(coverage));
    found.add(96, places::mostly_after_harm(snapshot));
    found.add(92, people::holds_together(snapshot, ends));
    found.add(88, people::children_not_heard(snapshot));
    found.add(84, places::levels_empty(coverage));
    found.add(80, people::sectors_apart(snapshot, ends));
    found.add(78, places::domains_empty(coverage));
    found.add(74, places::no_lead(snapshot));
    found.add(66, people::vacant_seats(snapshot));
    found.add(64, places::principles_unused(snapshot));
    found.add(58, places::one_partner(snapshot));
    found.add(56, people::sectors_missing(snapshot));
    let unplaced = people::unplaced(snapshot, coverage);
    // A list that was just brought in has nobody placed; then placing them is what opens everything else.
    let most = matches!(unplaced.first(), Some(StandsOut::Unplaced { count, total }) if 2 * count > *total);
    found.add(if most { 94 } else { 50 }, unplaced);
    found.add(46, people::no_ties(snapshot, ends));
    found.add(44, places::unknown(coverage));
    found.in_order()
}

struct Weighed(Vec<(i32, StandsOut)>);

impl Weighed {
    fn add(&mut self, weight: i32, findings: Vec<StandsOut>) {
        let weights = (0..).map(|nth| weight - nth * STEP);
        self.0.extend(weights.zip(findings));
    }

    fn in_order(mut self) -> Vec<StandsOut> {
        self.0.sort_by_key(|(weight, _)| -weight);
        self.0.into_iter().map(|(_, finding)| finding).take(MOST_FINDINGS).collect()
    }
}

/// A count as the model keeps it.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{coverage, town::Town};
    use model::InitiativeStatus::Active;
    use proptest::prelude::*;

    fn of(town: &Town) -> Vec<StandsOut> {
        findings(&town.plan, &coverage(&town.plan))
    }

    #[test]
    fn an_empty_plan_is_met_calmly() {
        let expected = [StandsOut::ChildrenNotHeard, StandsOut::UnknownPlaces { count: 24, total: 24 }];
        assert_eq!(of(&Town::new()), expected);
    }

    #[test]
    fn a_list_just_brought_in_is_first_asked_to_be_placed() {
        let mut town = Town::new();
        for name in ["A", "B", "C", "D", "E", "F"] {
            town.stakeholder(name, "", &[], &[]);
        }
        let found = of(&town);
        assert_eq!(found[0], StandsOut::Unplaced { count: 6, total: 6 });
        assert!(found.len() <= 4, "{found:?}");
    }

    #[test]
    fn the_first_findings_tell_different_things() {
        let mut town = Town::new();
        for d in ["relationships", "safety", "shelter", "education"] {
            let who = town.stakeholder(d, "schools", &[d], &["family"]);
            town.need(who, None);
        }
        town.initiative("Garden", Active, &["physical-health"], &["community"]);
        let found = of(&town);
        let kinds: Vec<_> = found.iter().map(std::mem::discriminant).collect();
        assert_ne!(kinds[0], kinds[1]);
        assert!(matches!(found[0], StandsOut::Gap { .. }));
    }

    proptest! {
        #[test]
        fn few_and_always_the_same(town in crate::town::any_town()) {
            let found = of(&town);
            prop_assert!(found.len() <= MOST_FINDINGS);
            prop_assert_eq!(&found, &of(&town));
            for finding in &found {
                if let StandsOut::HoldsTogether { stakeholder, would_lose, .. } = finding {
                    let named = town.plan.stakeholders.iter().find(|s| s.id == *stakeholder);
                    prop_assert!(named.is_some_and(crate::is_shown) && *would_lose > 0);
                }
            }
        }
    }
}
