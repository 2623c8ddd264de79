//! What people put by hand: it stays there, in its own cell, and the picture around it stays as it is.

use super::{overlap::faults, *};
use model::InitiativeStatus;

#[test]
fn a_place_chosen_by_hand_wins() {
    let town = spread(60);
    let (one, other) = (town.plan.stakeholders[7].id, town.plan.stakeholders[8].id);
    let scene = with_places(&town, &SceneRequest::default(), &[by_hand(one, 0.52, -0.15)]);
    let moved = mark(&scene, one);
    assert!(moved.moved);
    assert!((moved.x - scene.centre.x - 0.52 * scene.radius).abs() < 0.1);
    assert!((moved.y - scene.centre.y + 0.15 * scene.radius).abs() < 0.1);
    let both = [by_hand(one, 0.52, -0.15), by_hand(other, 0.52, -0.15)];
    let scene = with_places(&town, &SceneRequest::default(), &both);
    assert_eq!(faults(&scene), Vec::<String>::new(), "two on one spot stand side by side");
}

/// Of the others, how far each moved when one was put somewhere by hand; the farthest last.
fn moves(before: &Scene, after: &Scene, dragged: Id) -> Vec<f64> {
    let far = |one: &Mark| {
        let old = mark(before, one.id);
        (one.x - old.x).hypot(one.y - old.y)
    };
    let mut moves: Vec<f64> = after.marks.iter().filter(|one| one.id != dragged).map(far).collect();
    moves.sort_by(f64::total_cmp);
    moves
}

#[test]
fn whoever_is_put_by_hand_moves_only_those_it_lies_on_and_those_by_little() {
    let mut town = spread(72);
    for n in 0..12 {
        let (d, l) = (DOMAINS[n % 6], LEVELS[1 + n % 3]);
        town.initiative(&format!("Walking bus {n}"), InitiativeStatus::Active, &[d], &[l]);
    }
    let request = SceneRequest::default();
    let before = scene(&town, &request);
    let all: Vec<Id> = before.marks.iter().map(|mark| mark.id).collect();
    for (n, dragged) in all.iter().enumerate().step_by(3) {
        // Onto the next in the same cell, onto the middle of the cell, and onto a sign if there is one.
        let one = mark(&before, *dragged);
        let to = before
            .marks
            .iter()
            .find(|other| other.id != one.id && (other.domain, other.level) == (one.domain, one.level));
        let to = to.map_or((0.3, 0.3), |to| {
            ((to.x - before.centre.x) / before.radius, (to.y - before.centre.y) / before.radius)
        });
        let after = with_places(&town, &request, &[by_hand(*dragged, to.0, to.1)]);
        assert_eq!(faults(&after), Vec::<String>::new());
        let moves = moves(&before, &after, *dragged);
        let moved = moves.iter().filter(|far| **far > 0.0).count();
        assert!(moved <= 3, "{moved} of {} moved for mark {n}", moves.len());
        assert!(moves[moves.len() / 2] == 0.0, "the median stays");
        let most = moves[moves.len() - 1];
        assert!(most < 0.081 * after.side, "somebody was thrown {most} for mark {n}");
    }
}

#[test]
fn a_hand_leaves_nobody_in_a_domain_or_level_that_is_not_theirs() {
    let town = spread(60);
    for (n, stakeholder) in town.plan.stakeholders.iter().enumerate().step_by(5) {
        let angle = n as f64;
        let put = [by_hand(stakeholder.id, 0.9 * angle.sin(), 0.9 * angle.cos())];
        let scene = with_places(&town, &SceneRequest::default(), &put);
        let there = mark(&scene, stakeholder.id);
        let ring = scene.cells[there.domain as usize * 4 + there.level as usize].ring;
        let (dx, dy) = (there.x - scene.centre.x, there.y - scene.centre.y);
        let turned = dx.atan2(-dy).to_degrees().rem_euclid(360.0);
        assert!((ring.inner..ring.outer).contains(&dx.hypot(dy)), "{}", there.name);
        assert!((ring.from..ring.to).contains(&turned), "{} at {turned}", there.name);
    }
}
