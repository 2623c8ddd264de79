//! Cells and wheels with more people than there is room for names: nobody is left without a sign that can be looked
//! up, and nobody looks larger than their neighbours.

use super::{overlap::faults, *};
use crate::town::domain;
use model::SceneFilter;
use std::collections::BTreeSet;

const NAMES: [&str; 8] = [
    "Old Town Chamber of Commerce",
    "School nurse",
    "Eastfield Foster Families Association",
    "Library",
    "Riverbend Community Health Clinic",
    "Faith leaders’ circle",
    "Food bank",
    "Newcomer Centre",
];

/// A town with names of usual lengths, each in the cell that `place` says.
fn named(count: usize, place: impl Fn(usize) -> (usize, usize)) -> Town {
    let mut town = Town::new();
    for n in 0..count {
        let (d, l) = place(n);
        let second = DOMAINS[(d + 1 + n % 3) % 6];
        town.stakeholder(&format!("{} {n}", NAMES[n % 8]), "civic", &[DOMAINS[d], second], &[LEVELS[l]]);
    }
    town
}

fn at(town: &Town, scale: f64) -> Scene {
    scene(town, &SceneRequest { scale: Some(scale), ..SceneRequest::default() })
}

fn picture(town: &Town) -> Scene {
    scene(town, &SceneRequest { leaves_window: true, ..SceneRequest::default() })
}

fn without(scene: &Scene) -> usize {
    scene.marks.iter().filter(|mark| mark.label.is_none()).count()
}

#[test]
fn up_to_eighty_have_a_name_or_a_number_in_every_usual_window_and_on_paper() {
    for count in [30, 60, 70, 80] {
        let even = named(count, |n| (n % 6, n / 6 % 4));
        let skewed = named(count, |n| (n * n / 7 % 6, [2, 2, 1, 3, 2, 0, 3, 1][n * 7 / 3 % 8]));
        for town in [even, skewed] {
            for scene in [at(&town, 0.68), at(&town, 1.0), picture(&town)] {
                assert_eq!(faults(&scene), Vec::<String>::new());
                assert_eq!(without(&scene), 0, "of {count}");
            }
            let named = |mark: &&Mark| mark.label.as_ref().unwrap().shows == LabelText::Name;
            let names = |scale| at(&town, scale).marks.iter().filter(named).count();
            assert!(names(1.0) * 4 >= count * 3, "{} of {count} names are written out", names(1.0));
            // Smaller, a third still is: labels in the way of a name turn to another side.
            assert!(names(0.8) * 3 >= count, "{} of {count} names at 0.8", names(0.8));
        }
    }
}

#[test]
fn whoever_shares_a_crowded_cell_looks_alike_and_is_in_the_key_or_named() {
    for (crowd, level) in [(12, 1), (20, 0), (28, 3), (40, 0), (40, 1), (40, 3)] {
        let town = named(crowd + 5, |n| if n < crowd { (3, level) } else { (n % 3, 2) });
        let inside = picture(&town);
        assert_eq!(faults(&inside), Vec::<String>::new());
        let in_the_cell = |mark: &&Mark| (mark.domain, mark.level as usize) == (3, level);
        let sizes: BTreeSet<u64> =
            inside.marks.iter().filter(in_the_cell).map(|mark| mark.size.to_bits()).collect();
        assert_eq!(sizes.len(), 1, "{crowd} in ring {level}");
        let looked_up: BTreeSet<u32> = inside.key.iter().map(|entry| entry.mark).collect();
        for (n, mark) in inside.marks.iter().enumerate() {
            let says = mark.label.as_ref().is_some_and(|label| label.shows == LabelText::Name);
            assert!(says || looked_up.contains(&(n as u32)), "{} is named nowhere", mark.name);
        }
        // Opened over the whole picture, the sector has room for nearly all of them.
        let filter = SceneFilter { domain: Some(domain(DOMAINS[3])), ..SceneFilter::default() };
        let opened = scene(&town, &SceneRequest { filter, scale: Some(1.0), ..SceneRequest::default() });
        assert!(without(&opened) * 10 <= crowd, "{} of {crowd} opened", without(&opened));
    }
}

#[test]
fn at_twice_the_type_in_a_small_window_most_still_say_who_they_are() {
    let town = named(60, |n| (n % 6, n / 6 % 4));
    let at = |type_scale| {
        let request = SceneRequest { scale: Some(0.3), type_scale, ..SceneRequest::default() };
        let scene = scene(&town, &request);
        assert_eq!(faults(&scene), Vec::<String>::new());
        (without(&scene), scene)
    };
    let ((large, _), (both, scene)) = (at(None), at(Some(2.0)));
    assert!(large > 25 && both < 5, "{large} without, {both} with numbers of the usual size");
    for label in scene.marks.iter().filter_map(|mark| mark.label.as_ref()) {
        let pixels = label.size * 0.3 * 2.0;
        assert!((13.9..28.1).contains(&pixels), "{pixels}");
    }
}

#[test]
fn the_key_says_where_somebody_without_a_sign_is() {
    let town = named(45, |n| if n < 40 { (3, 0) } else { (n % 3, 2) });
    let picture = picture(&town);
    let entry = picture.key.iter().find(|entry| entry.sign == "–").expect("somebody has no sign");
    let mark = &picture.marks[entry.mark as usize];
    assert!(mark.label.is_none());
    let (domain, level) = (&picture.domains[3].name.text, &picture.levels[0].called);
    assert_eq!(key_name(&picture, entry), format!("{} ({domain}, {level})", mark.name));
}

#[test]
fn a_number_that_stands_a_way_off_is_joined_to_its_mark() {
    let scene = at(&named(80, |n| (n % 6, n / 6 % 4)), 0.66);
    let mut led = 0;
    for mark in &scene.marks {
        let Some(label) = &mark.label else { continue };
        let beyond = |low: f64, high: f64, from: f64, to: f64| (from - high).max(low - to).max(0.0);
        let (mine, its) = (&mark.area, &label.area);
        let away = beyond(mine.x, mine.x + mine.width, its.x, its.x + its.width).hypot(beyond(
            mine.y,
            mine.y + mine.height,
            its.y,
            its.y + its.height,
        ));
        match label.leader {
            Some(leader) => {
                led += 1;
                assert_eq!((leader.from.x, leader.from.y), (mark.x, mark.y));
                let across = (its.x - 0.1..=its.x + its.width + 0.1).contains(&leader.to.x);
                let down = (its.y - 0.1..=its.y + its.height + 0.1).contains(&leader.to.y);
                assert!(across && down, "the line of {} ends elsewhere", mark.name);
            }
            None => assert!(away < 12.0, "{} is {away} from its label", mark.name),
        }
    }
    assert!(led > 0 && led <= 10, "{led}");
}

#[test]
fn three_hundred_of_one_domain_have_numbers_when_it_is_opened() {
    let town = named(1_800, |n| (n % 6, n / 6 % 4));
    let filter = SceneFilter { domain: Some(domain(DOMAINS[3])), ..SceneFilter::default() };
    let opened = scene(&town, &SceneRequest { filter, scale: Some(1.0), ..SceneRequest::default() });
    assert_eq!(opened.marks.len(), 300);
    assert!(without(&opened) < 30, "{}", without(&opened));
}
