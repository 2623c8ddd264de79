//! How far each of the seven steps of planning is, counted from what the plan holds.

use crate::is_shown;
use model::{
    CellState, Counts, Coverage, Id, InitiativeStatus, PlanningStep, Snapshot, Stakeholder, StepProgress,
};
use std::collections::HashSet;

/// The seven steps, in order.
///
/// 1. Gather people: seats that are filled, of all seats of all councils.
/// 2. Listen: stakeholders that named a need, of all.
/// 3. Share a vision: whether it is written down.
/// 4. See who acts: stakeholders with a domain and a level, of those that may be shown.
/// 5. Choose together: places with an initiative, of all places with needs.
/// 6. Act: initiatives that are active or finished, of all that were agreed on: neither ideas nor dropped.
/// 7. Learn and celebrate: initiatives with lessons, of those that are active, paused or finished.
///
/// Steps 1, 2 and 5 to 7 count stakeholders that are never shown too: a total names nobody.
pub fn steps(snapshot: &Snapshot, coverage: &Coverage, counts: &Counts) -> Vec<StepProgress> {
    use InitiativeStatus::{Active, Dropped, Finished, Idea, Paused};
    let placeable = snapshot.stakeholders.iter().filter(|s| is_shown(s)).count();
    let needy = coverage.cells.iter().filter(|cell| cell.needs > 0);
    let answered = needy.clone().filter(|cell| cell.state == CellState::Acting).count();
    let initiatives = || snapshot.initiatives.iter();
    let ran = || initiatives().filter(|i| matches!(i.status, Active | Paused | Finished));
    [
        (PlanningStep::GatherPeople, (counts.seats - counts.vacant_seats) as usize, counts.seats as usize),
        (PlanningStep::Listen, heard(snapshot), counts.stakeholders as usize),
        (PlanningStep::ShareVision, usize::from(is_written(snapshot.plan.vision.as_deref())), 1),
        (PlanningStep::SeeWhoActs, placeable - coverage.unplaced.len(), placeable),
        (PlanningStep::ChooseTogether, answered, needy.count()),
        (
            PlanningStep::Act,
            initiatives().filter(|i| matches!(i.status, Active | Finished)).count(),
            initiatives().filter(|i| !matches!(i.status, Idea | Dropped)).count(),
        ),
        (
            PlanningStep::LearnAndCelebrate,
            ran().filter(|i| is_written(i.lessons.as_deref())).count(),
            ran().count(),
        ),
    ]
    .map(|(step, done, total)| StepProgress { step, done: done as u32, total: total as u32 })
    .to_vec()
}

/// How many of the present stakeholders named a need.
fn heard(snapshot: &Snapshot) -> usize {
    let named: HashSet<Id> = snapshot.needs.iter().map(|(owner, _)| *owner).collect();
    let present = |s: &&Stakeholder| !s.archived && named.contains(&s.id);
    snapshot.stakeholders.iter().filter(present).count()
}

fn is_written(text: Option<&str>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use crate::{overview, town::Town};
    use model::{CouncilKind, InitiativeStatus::*};
    use proptest::prelude::*;

    fn progress(town: &Town) -> [(u32, u32); 7] {
        let steps = overview(&town.plan).steps;
        let pairs: Vec<_> = steps.iter().map(|step| (step.done, step.total)).collect();
        pairs.try_into().unwrap()
    }

    #[test]
    fn in_an_empty_plan_nothing_is_done_and_only_the_vision_can_be_counted() {
        assert_eq!(progress(&Town::new()), [(0, 0), (0, 0), (0, 1), (0, 0), (0, 0), (0, 0), (0, 0)]);
    }

    #[test]
    fn each_step_counts_what_it_says() {
        let mut town = Town::new();
        town.council("Council", CouncilKind::CommunityCouncil, 5, 2);
        let clinic = town.stakeholder("Clinic", "health-care", &["safety"], &["family"]);
        let school = town.stakeholder("School", "schools", &["education"], &["community"]);
        town.stakeholder("Choir", "civic", &["relationships"], &[]);
        town.need(clinic, None);
        town.need(clinic, None);
        town.need(school, None);
        town.plan.plan.vision = Some("Every child is known.".into());
        town.initiative("Night walkers", Idea, &["education"], &["community"]);
        town.initiative("Lit stops", Planned, &["safety"], &["family"]);
        town.initiative("Choir bus", Active, &["relationships"], &["community"]);
        town.initiative("Walk together", Finished, &["safety"], &["society"]);
        town.initiative("Old plan", Dropped, &["safety"], &["society"]);
        town.plan.initiatives[3].lessons = Some("Begin with the drivers.".into());
        assert_eq!(progress(&town), [(3, 5), (2, 3), (1, 1), (2, 3), (1, 2), (2, 3), (1, 2)]);
    }

    #[test]
    fn a_vision_of_spaces_is_no_vision() {
        let mut town = Town::new();
        town.plan.plan.vision = Some("  ".into());
        assert_eq!(progress(&town)[2], (0, 1));
    }

    proptest! {
        #[test]
        fn no_more_is_done_than_there_is(town in crate::town::any_town()) {
            for (done, total) in progress(&town) {
                prop_assert!(done <= total);
            }
        }
    }
}
