//! The same wheel at every size, and what labels say there.

use super::{overlap::faults, *};
use model::SceneFilter;

#[test]
fn places_and_numbers_are_the_same_at_every_scale_with_a_filter_and_outside_the_window() {
    for count in [60, 180] {
        let mut town = spread(count);
        for stakeholder in town.plan.stakeholders.iter_mut().skip(5).step_by(17) {
            stakeholder.sensitivity = model::Sensitivity::Restricted;
        }
        let paper = scene(&town, &SceneRequest { leaves_window: true, ..SceneRequest::default() });
        let signs = |scene: &Scene| -> std::collections::HashMap<Id, String> {
            let of = |entry: &KeyEntry| (scene.marks[entry.mark as usize].id, entry.sign.clone());
            scene.key.iter().map(of).filter(|(_, sign)| sign != "–").collect()
        };
        let on_paper = signs(&paper);
        if count == 180 {
            let last = paper.key.iter().filter_map(|entry| entry.sign.parse::<usize>().ok()).max();
            assert!(paper.key.len() > 150, "{}", paper.key.len());
            // Those left out are numbered last, so that no gap in the key tells of them.
            assert!(last <= Some(paper.marks.len()), "{last:?} of {}", paper.marks.len());
        }
        let faith = SceneFilter { domain: None, initiatives: false, ..SceneFilter::default() };
        for (scale, filter) in [(0.45, SceneFilter::default()), (0.8, faith), (1.6, SceneFilter::default())] {
            let window =
                scene(&town, &SceneRequest { scale: Some(scale), filter, ..SceneRequest::default() });
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
    let scene = scene(&town, &SceneRequest { leaves_window: true, ..SceneRequest::default() });
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
    assert!(across <= 12, "{across} of 48 names lie across the border of their sector");
    // What is shortened on the map stands whole in the key.
    let cut = scene.key.iter().filter(|entry| entry.sign.ends_with("…")).count();
    assert_eq!(cut, 12);
}

#[test]
fn rings_say_their_names_at_a_readable_size_in_small_windows_too() {
    for (count, scale) in
        [(60, 1.0), (60, 0.68), (60, 0.5), (60, 0.4), (180, 0.68), (180, 0.35), (2_000, 0.35)]
    {
        let scene = scene(&spread(count), &SceneRequest { scale: Some(scale), ..SceneRequest::default() });
        assert_eq!(faults(&scene), Vec::<String>::new(), "{count} at {scale}");
        for (level, numeral) in scene.levels.iter().zip(["I", "II", "III", "IV"]) {
            let written = &level.name.text;
            assert!(*written == level.called || written == numeral, "{written}");
            assert!(level.size * scale > 9.0, "{written}: {} of {count} at {scale}", level.size * scale);
        }
    }
}

#[test]
fn boxes_of_initiatives_say_a_title_or_a_number_in_small_windows_too() {
    for (count, scale) in [(30, 0.68), (30, 0.5), (60, 0.68), (60, 0.5), (180, 0.68)] {
        let mut town = spread(count);
        for n in 0..10 {
            let title = format!("Evening number {n} on the square");
            let (domain, level) = (DOMAINS[n % 6], LEVELS[n % 3 + 1]);
            town.initiative(&title, InitiativeStatus::Active, &[domain], &[level]);
        }
        let scene = scene(&town, &SceneRequest { scale: Some(scale), ..SceneRequest::default() });
        assert_eq!(faults(&scene), Vec::<String>::new(), "{count} at {scale}");
        let boxes: Vec<&Mark> = scene.marks.iter().filter(|mark| mark.kind == MarkKind::Initiative).collect();
        let bare = boxes.iter().filter(|mark| mark.label.is_none()).count();
        // Before boxes could lie to one side of their place it was up to eight of ten.
        assert!(bare <= 3, "{count} at {scale}: {bare} boxes say nothing");
        for mark in boxes {
            let Area { x, y, width, height } = mark.area;
            let inside = (x..=x + width).contains(&mark.x) && (y..=y + height).contains(&mark.y);
            assert!(inside, "{} lies beside its place", mark.name);
        }
    }
}

#[test]
fn names_of_domains_never_run_into_each_other_however_small_the_wheel_is() {
    let town = spread(30);
    for scale in [0.14, 0.2, 0.36, 1.0] {
        let scene = scene(&town, &SceneRequest { scale: Some(scale), ..SceneRequest::default() });
        for (one, next) in scene.domains.iter().zip(scene.domains.iter().cycle().skip(1)) {
            for piece in &one.name.pieces {
                for other in &next.name.pieces {
                    let apart = (piece.x - other.x).hypot(piece.y - other.y);
                    assert!(
                        apart > one.name.size * 0.5,
                        "{} and {} at {scale}",
                        one.name.text,
                        next.name.text
                    );
                }
            }
        }
    }
}
