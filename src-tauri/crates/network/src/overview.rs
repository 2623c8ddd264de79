//! The first page of a plan: how it stands in words, how much is in it, and everything beneath.

use crate::{coverage, ends::Ends, findings::findings_with, mix, steps};
use model::{CellState, Counts, Coverage, LeadSentence, Overview, PreventionMix, Snapshot, TiePresence};

/// Everything the first page shows, from one reading of the plan.
pub fn overview(snapshot: &Snapshot) -> Overview {
    let coverage = coverage(snapshot);
    let ends = Ends::of(snapshot);
    let (mix, counts) = (mix(snapshot), counts_with(snapshot, &ends));
    let lead = lead(&counts, &mix, &coverage);
    let findings = findings_with(snapshot, &coverage, &ends);
    let steps = steps(snapshot, &coverage, &counts);
    Overview { lead, coverage, mix, findings, counts, steps }
}

/// How much is in the plan. Archived stakeholders and ties to them are not counted, nor are ties known to
/// be absent. Stakeholders that are never shown do count: a total names nobody.
pub fn counts(snapshot: &Snapshot) -> Counts {
    counts_with(snapshot, &Ends::of(snapshot))
}

fn counts_with(snapshot: &Snapshot, ends: &Ends<'_>) -> Counts {
    let seats = || snapshot.councils.iter().flat_map(|council| &council.seats);
    Counts {
        stakeholders: snapshot.stakeholders.iter().filter(|s| !s.archived).count() as u32,
        ties: ends.ties.iter().filter(|(_, _, tie)| tie.presence == TiePresence::Present).count() as u32,
        councils: snapshot.councils.len() as u32,
        seats: seats().count() as u32,
        vacant_seats: seats().filter(|seat| seat.holder.is_none()).count() as u32,
        initiatives: snapshot.initiatives.len() as u32,
        acting: snapshot.initiatives.iter().filter(|i| i.status.acts()).count() as u32,
    }
}

/// How the plan stands, in one or two sentences: when its initiatives act, and what has no answer yet.
pub fn lead(counts: &Counts, mix: &PreventionMix, coverage: &Coverage) -> Vec<LeadSentence> {
    if counts.stakeholders == 0 && counts.initiatives == 0 {
        return vec![LeadSentence::NothingYet];
    }
    let acting = mix.total();
    let when = match mix.primary {
        _ if acting == 0 => LeadSentence::NoInitiatives { stakeholders: counts.stakeholders },
        _ if mix.unknown == acting => LeadSentence::WhenUnknown { acting },
        0 => LeadSentence::NoneBeforeHarm { acting },
        primary if primary == acting => LeadSentence::AllBeforeHarm { acting },
        primary => LeadSentence::SomeBeforeHarm { primary, acting },
    };
    let state = |state| coverage.count(state) as u32;
    let what = match (state(CellState::Gap), state(CellState::Unknown)) {
        (0, 0) if coverage.cells.iter().all(|cell| cell.needs == 0) => LeadSentence::NoNeeds,
        (0, 0) => LeadSentence::EveryPlaceKnown,
        (0, count) => LeadSentence::UnknownPlaces { count },
        (count, _) => LeadSentence::Gaps { count },
    };
    vec![when, what]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::town::Town;
    use model::{CouncilKind, Id, InitiativeStatus};

    fn opening(town: &Town) -> Vec<LeadSentence> {
        overview(&town.plan).lead
    }

    #[test]
    fn an_empty_plan_is_welcomed() {
        assert_eq!(opening(&Town::new()), [LeadSentence::NothingYet]);
    }

    #[test]
    fn people_come_before_initiatives() {
        let mut town = Town::new();
        let who = town.stakeholder("Library", "civic", &["education"], &["family"]);
        let begun = LeadSentence::NoInitiatives { stakeholders: 1 };
        assert_eq!(opening(&town), [begun, LeadSentence::UnknownPlaces { count: 23 }]);
        town.need(who, None);
        assert_eq!(opening(&town), [begun, LeadSentence::Gaps { count: 1 }]);
    }

    #[test]
    fn it_says_how_many_act_before_harm() {
        let mut town = Town::new();
        let all: Vec<&str> =
            vec!["relationships", "physical-health", "mental-health", "safety", "shelter", "education"];
        let mut add = |title: &str, key: Option<&str>| {
            town.initiative(
                title,
                InitiativeStatus::Active,
                &all,
                &["individual", "family", "community", "society"],
            );
            let prevention = key.map(|key| Id::framework("prevention", key));
            town.plan.initiatives.last_mut().unwrap().prevention = prevention;
            opening(&town)
        };
        let known = LeadSentence::NoNeeds;
        assert_eq!(add("a", None), [LeadSentence::WhenUnknown { acting: 1 }, known]);
        assert_eq!(add("b", Some("tertiary")), [LeadSentence::NoneBeforeHarm { acting: 2 }, known]);
        assert_eq!(
            add("c", Some("primary")),
            [LeadSentence::SomeBeforeHarm { primary: 1, acting: 3 }, known]
        );
        town.plan.initiatives.drain(..2);
        assert_eq!(opening(&town), [LeadSentence::AllBeforeHarm { acting: 1 }, known]);
    }

    #[test]
    fn counts_leave_out_what_is_put_away_and_what_is_absent() {
        let mut town = Town::new();
        let ids = ["A", "B", "C"].map(|name| town.stakeholder(name, "", &[], &[]));
        town.tie(ids[0], ids[1], TiePresence::Present);
        town.tie(ids[1], ids[2], TiePresence::Present);
        town.tie(ids[0], ids[2], TiePresence::Absent);
        town.plan.stakeholders[2].archived = true;
        town.plan.stakeholders[1].do_not_map = true;
        town.council("Council", CouncilKind::CommunityCouncil, 3, 1);
        town.initiative("Idea", InitiativeStatus::Idea, &[], &[]);
        town.initiative("Planned", InitiativeStatus::Planned, &[], &[]);
        let expected = Counts {
            stakeholders: 2,
            ties: 1,
            councils: 1,
            seats: 3,
            vacant_seats: 1,
            initiatives: 2,
            acting: 1,
        };
        assert_eq!(counts(&town.plan), expected);
    }
}
