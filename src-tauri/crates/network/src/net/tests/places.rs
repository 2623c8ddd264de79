//! Who is where, and who stays there.

use super::*;

#[test]
fn an_empty_plan_and_one_stakeholder_are_drawn() {
    let empty = scene(&Town::new(), &SceneRequest::default());
    assert!(empty.marks.is_empty() && empty.ties.is_empty() && empty.cells.is_empty());
    assert_eq!(empty.domains.len(), 6);
    let one = scene(&grown(1), &SceneRequest::default());
    assert_eq!(one.marks.len(), 1);
    assert_eq!(faults(&one), Vec::<String>::new());
}

#[test]
fn the_same_plan_gives_the_same_picture() {
    let town = grown(70);
    assert_eq!(scene(&town, &SceneRequest::default()), scene(&town, &SceneRequest::default()));
    // Whatever order the file has them in.
    let mut turned = town.clone();
    turned.plan.stakeholders.reverse();
    turned.plan.ties.reverse();
    let (one, other) = (scene(&town, &SceneRequest::default()), scene(&turned, &SceneRequest::default()));
    assert_eq!(moves(&one, &other).last(), Some(&0.0));
}

#[test]
fn three_more_of_sixty_move_the_others_by_less_than_half_a_percent() {
    let before = scene(&grown(57), &SceneRequest::default());
    let after = scene(&grown(60), &SceneRequest::default());
    let moves = moves(&before, &after);
    assert!(moves[moves.len() / 2] < 0.005 * after.side, "{moves:?}");
    assert!(moves[moves.len() * 9 / 10] < 0.01 * after.side, "{moves:?}");
}

#[test]
fn a_new_block_of_founders_keeps_the_picture_recognisable() {
    for (count, more) in [(39, 41), (53, 56), (71, 74)] {
        let before = scene(&grown(count), &SceneRequest::default());
        let after = scene(&grown(more), &SceneRequest::default());
        let moves = moves(&before, &after);
        assert!(moves[moves.len() / 2] < 0.15 * after.side, "{count}: {moves:?}");
    }
}

#[test]
fn whoever_is_on_the_picture_that_people_have_stays_at_every_change() {
    let before = scene(&grown(53), &SceneRequest::default());
    let mut town = grown(58);
    let all: Vec<Id> = town.plan.stakeholders.iter().map(|s| s.id).collect();
    for n in 0..6 {
        town.tie(all[n * 3], all[50 - n * 2], TiePresence::Present);
    }
    let request = SceneRequest { before: shown(&before), ..SceneRequest::default() };
    let after = scene(&town, &request);
    let moves = moves(&before, &after);
    // A mark that has become larger or smaller may have to step aside.
    assert_eq!(moves[moves.len() * 9 / 10], 0.0, "{moves:?}");
    assert_eq!(faults(&after), Vec::<String>::new());
}

#[test]
fn marks_put_by_hand_are_there_and_move_few() {
    let mut town = grown(60);
    let before = scene(&town, &SceneRequest::default());
    let who = before.marks[20].id;
    town.plan.places.push(Stored { view: "network".into(), mark: who, x: -0.62, y: 0.44 });
    town.plan.places.push(Stored { view: "wheel".into(), mark: before.marks[3].id, x: 0.5, y: 0.5 });
    let after = scene(&town, &SceneRequest::default());
    let put = mark(&after, who);
    let at = (after.centre.x - 0.62 * after.radius, after.centre.y + 0.44 * after.radius);
    assert!((put.x - at.0).abs() < 0.06 && (put.y - at.1).abs() < 0.06 && put.moved);
    assert_eq!(faults(&after), Vec::<String>::new());
    let moved = moves(&before, &after).into_iter().filter(|by| *by > 0.0).count();
    assert!(moved < 12, "{moved} moved");
    assert!(after.marks.iter().filter(|mark| mark.moved).count() == 1);
}

#[test]
fn those_without_ties_stand_in_rows_below_and_parts_side_by_side() {
    let mut town = Town::new();
    for n in 0..24 {
        town.stakeholder(&format!("Neighbour {n}"), "civic", &[DOMAINS[n % 6]], &[LEVELS[n % 4]]);
        town.plan.stakeholders[n].id = aged(n);
    }
    let ids: Vec<Id> = town.plan.stakeholders.iter().map(|s| s.id).collect();
    // One part of six, two of three, and twelve without a tie.
    for (a, b) in [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 0), (6, 7), (7, 8), (9, 10), (10, 11)] {
        town.tie(ids[a], ids[b], TiePresence::Present);
    }
    let scene = scene(&town, &SceneRequest::default());
    assert_eq!(faults(&scene), Vec::<String>::new());
    let lowest = ids[..12].iter().map(|id| mark(&scene, *id).y).fold(0.0, f64::max);
    let alone: Vec<f64> = ids[12..].iter().map(|id| mark(&scene, *id).y).collect();
    assert!(alone.iter().filter(|y| **y > lowest).count() >= 10, "{lowest}: {alone:?}");
}

#[test]
fn everybody_has_a_place_in_a_large_town_and_numbers_are_in_the_key() {
    let scene = scene(&grown(260), &SceneRequest::default());
    assert_eq!(faults(&scene), Vec::<String>::new());
    assert_eq!(scene.marks.len(), 260);
    let named = scene
        .marks
        .iter()
        .filter(|mark| mark.label.as_ref().is_some_and(|label| label.shows == model::LabelText::Name));
    assert!(named.clone().count() >= 3 && named.clone().all(|mark| mark.bold));
    let named = named.count();
    assert_eq!(scene.key.len(), 260 - named);
}
