//! Where marks are, and how they are named there.

use super::{overlap::faults, *};
use crate::town::{domain, level};
use model::{CellState, InitiativeStatus, SceneFilter};

#[test]
fn sixty_names_are_all_written_out() {
    let scene = scene(&spread(60), &SceneRequest::default());
    let named = |mark: &&Mark| mark.label.as_ref().is_some_and(|label| label.shows == LabelText::Name);
    assert_eq!(scene.marks.iter().filter(named).count(), 60);
    assert!(scene.key.is_empty());
}

#[test]
fn two_hundred_are_numbered_in_reading_order_and_two_thousand_are_small() {
    let numbered = scene(&spread(200), &SceneRequest::default());
    assert_eq!(faults(&numbered), Vec::<String>::new());
    assert!(numbered.key.len() > 185, "{}", numbered.key.len());
    for (n, entry) in numbered.key.iter().enumerate().take(185) {
        assert_eq!(entry.sign, (n + 1).to_string(), "in order, and without a gap");
        assert_eq!(numbered.marks[entry.mark as usize].label.as_ref().unwrap().lines[0].text, entry.sign);
    }
    let mut region = spread(2_000);
    for n in 0..20 {
        region.initiative(&format!("Night bus {n}"), InitiativeStatus::Active, &["safety"], &["family"]);
    }
    let many = scene(&region, &SceneRequest::default());
    assert_eq!(faults(&many), Vec::<String>::new());
    assert_eq!(many.marks.len(), 2_020);
    assert!(serde_json::to_string(&many).unwrap().len() < 2_000_000);
}

#[test]
fn everybody_sits_in_their_own_cell() {
    let scene = scene(&spread(80), &SceneRequest::default());
    for mark in &scene.marks {
        let at = mark.domain as usize * scene.levels.len() + mark.level as usize;
        let ring = scene.cells[at].ring;
        let (dx, dy) = (mark.x - scene.centre.x, mark.y - scene.centre.y);
        let angle = dx.atan2(-dy).to_degrees().rem_euclid(360.0);
        assert!((ring.inner..ring.outer).contains(&dx.hypot(dy)), "{}", mark.name);
        assert!((ring.from..ring.to).contains(&angle), "{} at {angle}", mark.name);
    }
}

#[test]
fn a_second_domain_draws_to_its_side() {
    let mut town = Town::new();
    let alone = |town: &mut Town, second: &str| {
        let name = format!("With {second}");
        let id = town.stakeholder(&name, "civic", &["physical-health", second], &["society"]);
        let scene = scene(
            &Town {
                plan: {
                    let mut plan = town.plan.clone();
                    plan.stakeholders = plan.stakeholders.split_off(plan.stakeholders.len() - 1);
                    plan
                },
            },
            &SceneRequest::default(),
        );
        let at = mark(&scene, id);
        (at.x - scene.centre.x).atan2(scene.centre.y - at.y).to_degrees()
    };
    assert!(alone(&mut town, "relationships") < 90.0, "towards the sector before");
    assert!(alone(&mut town, "mental-health") > 90.0, "towards the sector after");
}

#[test]
fn a_filter_takes_away_and_moves_nobody() {
    let mut town = spread(70);
    for stakeholder in town.plan.stakeholders.iter_mut().step_by(3) {
        stakeholder.sector = Some(crate::town::sector("faith"));
    }
    town.initiative("Night bus", InitiativeStatus::Active, &["safety"], &["community"]);
    let all = scene(&town, &SceneRequest::default());
    let filter = SceneFilter {
        sectors: Some(vec![crate::town::sector("faith")]),
        initiatives: false,
        ..SceneFilter::default()
    };
    let some = scene(&town, &SceneRequest { filter, ..SceneRequest::default() });
    assert_eq!(some.marks.len(), 24);
    for kept in &some.marks {
        assert_eq!((kept.x, kept.y), (mark(&all, kept.id).x, mark(&all, kept.id).y));
    }
}

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
        let to = before.marks.iter().find(|other| {
            other.id != one.id && (other.domain, other.level) == (one.domain, one.level)
        });
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

#[test]
fn the_unplaced_are_listed_and_cells_say_what_is_known() {
    let mut town = Town::new();
    let nowhere = town.stakeholder("Choir", "civic", &["relationships"], &[]);
    let clinic = town.stakeholder("Clinic", "health-care", &["mental-health"], &["family"]);
    let idea = town.initiative("Youth seats", InitiativeStatus::Planned, &[], &["society"]);
    town.need(clinic, None);
    town.need(clinic, Some("education"));
    let scene = scene(&town, &SceneRequest::default());
    assert_eq!(scene.unplaced, [nowhere, idea]);
    let cell = |d: &str, l: &str| {
        let of = |cell: &&model::SceneCell| {
            scene.domains[cell.domain as usize].id == domain(d)
                && scene.levels[cell.level as usize].id == level(l)
        };
        scene.cells.iter().find(of).unwrap()
    };
    let gap = cell("mental-health", "family");
    assert_eq!((gap.state, gap.bare, gap.tint), (CellState::Gap, false, 1));
    assert!(gap.sign.is_some());
    let empty_gap = cell("education", "family");
    assert_eq!((empty_gap.state, empty_gap.bare), (CellState::Gap, true));
    let unknown = cell("safety", "society");
    assert!(unknown.state == CellState::Unknown && unknown.bare && unknown.words.is_some());
    assert!(cell("safety", "individual").sign.is_some(), "a question mark where words do not fit");
}

#[test]
fn one_sector_opens_over_the_picture() {
    let town = spread(60);
    let filter = SceneFilter { domain: Some(domain("safety")), ..SceneFilter::default() };
    let scene = scene(&town, &SceneRequest { filter, ..SceneRequest::default() });
    assert_eq!((scene.domains.len(), scene.cells.len(), scene.marks.len()), (1, 4, 10));
    assert_eq!(scene.domains[0].key, "safety");
    assert_eq!(faults(&scene), Vec::<String>::new());
}

#[test]
fn names_along_the_lower_rim_read_upright() {
    let scene = scene(&spread(6), &SceneRequest::default());
    for domain in &scene.domains {
        for piece in &domain.name.pieces {
            let turned = if piece.angle > 180.0 { piece.angle - 360.0 } else { piece.angle };
            assert!(turned.abs() <= 120.0, "{} in {}", piece.text, domain.name.text);
        }
    }
    let safety = &scene.domains[3].name.pieces;
    assert!(safety[0].x < safety[safety.len() - 1].x, "from the left to the right");
}

#[test]
fn the_same_plan_gives_the_same_scene_in_any_order() {
    let mut town = spread(50);
    let first = scene(&town, &SceneRequest::default());
    town.plan.stakeholders.reverse();
    let mut second = scene(&town, &SceneRequest::default());
    second.unplaced.reverse();
    assert_eq!(first, second);
}

#[test]
fn places_and_numbers_are_the_same_at_every_scale_with_a_filter_and_outside_the_window() {
    for count in [60, 180] {
        let mut town = spread(count);
        for stakeholder in town.plan.stakeholders.iter_mut().skip(5).step_by(17) {
            stakeholder.sensitivity = model::Sensitivity::Restricted;
        }
        let paper =
            scene(&town, &SceneRequest { leaves_window: true, ..SceneRequest::default() });
        let signs = |scene: &Scene| -> std::collections::HashMap<Id, String> {
            let of = |entry: &model::KeyEntry| (scene.marks[entry.mark as usize].id, entry.sign.clone());
            scene.key.iter().map(of).collect()
        };
        let on_paper = signs(&paper);
        if count == 180 {
            let last = paper.key.iter().filter_map(|entry| entry.sign.parse::<usize>().ok()).max();
            assert!(paper.key.len() > 160, "{}", paper.key.len());
            // Those left out are numbered last, so that no gap in the key tells of them.
            assert!(last <= Some(paper.marks.len()), "{last:?} of {}", paper.marks.len());
        }
        let faith = SceneFilter { domain: None, initiatives: false, ..SceneFilter::default() };
        for (scale, filter) in [(0.45, SceneFilter::default()), (0.8, faith), (1.6, SceneFilter::default())] {
            let window = scene(&town, &SceneRequest { scale: Some(scale), filter, ..SceneRequest::default() });
            assert_eq!(faults(&window), Vec::<String>::new(), "at {scale}");
            for mark in &paper.marks {
                let there = window.marks.iter().find(|other| other.id == mark.id).unwrap();
                assert_eq!((there.x, there.y), (mark.x, mark.y), "{} at {scale}", mark.name);
            }
            for (id, sign) in signs(&window) {
                let same = on_paper.get(&id).is_none_or(|on_paper| *on_paper == sign);
                assert!(same, "{sign} is another number on paper");
                let somebody_else = on_paper.iter().any(|(other, theirs)| *other != id && *theirs == sign);
                assert!(!somebody_else, "{sign} is somebody else on paper");
            }
        }
    }
}

#[test]
fn names_come_with_nearness_where_there_is_no_room_for_all() {
    let region = spread(2_000);
    let named = |scale: f64| {
        let scene = scene(&region, &SceneRequest { scale: Some(scale), ..SceneRequest::default() });
        let name = |mark: &&Mark| mark.label.as_ref().is_some_and(|label| label.shows == LabelText::Name);
        for label in scene.marks.iter().filter_map(|mark| mark.label.as_ref()) {
            assert!((label.size * scale - 14.0).abs() < 0.1, "{} at {scale}", label.size);
        }
        scene.marks.iter().filter(name).count()
    };
    assert_eq!(named(1.0), 0);
    assert!(named(4.0) > 300, "{} at 4", named(4.0));
    assert!(named(10.0) > 1_300, "{} at 10", named(10.0));
    assert!(named(20.0) > 1_900, "{} at 20", named(20.0));
}

#[test]
fn names_stay_in_their_own_sector_where_it_has_room() {
    let mut town = Town::new();
    let long = "Eastfield Foster Families Association of the Greater Metropolitan Area";
    for n in 0..48 {
        let name = match n % 8 {
            0 => format!("{n} {long}"),
            1 => format!("{n}{}", "Kinderschutz".repeat(8)),
            _ => format!("{n} Old Town Chamber of Commerce"),
        };
        town.stakeholder(&name, "civic", &[DOMAINS[n % 6]], &[LEVELS[n / 6 % 4]]);
    }
    let scene = scene(&town, &SceneRequest::default());
    assert_eq!(faults(&scene), Vec::<String>::new());
    let mut across = 0;
    for mark in &scene.marks {
        let Some(label) = &mark.label else { panic!("{} has no label", mark.name) };
        let text: String = label.lines.iter().map(|line| format!("{} ", line.text)).collect();
        assert!(text.chars().count() <= 44, "{text}");
        let ring = scene.cells[mark.domain as usize * 4].ring;
        let out = |x: f64, y: f64| {
            let (dx, dy) = (x - scene.centre.x, y - scene.centre.y);
            let middle = (ring.from + ring.to) / 2.0;
            let turned = (dx.atan2(-dy).to_degrees() - middle + 180.0).rem_euclid(360.0) - 180.0;
            (turned.abs() - 30.0).max(0.0).to_radians() * dx.hypot(dy)
        };
        let Area { x, y, width, height } = label.area;
        let most = [out(x, y), out(x + width, y), out(x, y + height), out(x + width, y + height)];
        if most.into_iter().fold(0.0, f64::max) > 8.0 {
            across += 1;
        }
    }
    assert!(across <= 8, "{across} of 48 names lie across the border of their sector");
    // What is shortened on the map stands whole in the key.
    let cut = scene.key.iter().filter(|entry| entry.sign == "…").count();
    assert_eq!(cut, 12);
}
