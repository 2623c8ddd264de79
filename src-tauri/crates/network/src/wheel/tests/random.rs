//! Plans of every sort: none has an overlap, and in none do newcomers push the others about.

use super::{overlap::faults, *};
use crate::town::domain;
use model::{InitiativeStatus, PartnerRole, SceneFilter, TiePresence};
use proptest::prelude::*;
use std::collections::HashMap;

/// Names of 3 to 40 letters of several scripts.
fn any_name() -> impl Strategy<Value = String> {
    let of = |letters: &'static str| {
        let letters: Vec<char> = letters.chars().collect();
        let word = prop::collection::vec(prop::sample::select(letters), 2..12);
        prop::collection::vec(word, 1..6).prop_map(|words| {
            let text = words.iter().map(|w| w.iter().collect::<String>()).collect::<Vec<_>>().join(" ");
            let text: String = text.chars().take(40).collect();
            format!("{:…<3}", text.trim())
        })
    };
    prop_oneof![
        6 => of("abcdefghiklmnoprstuvwyABCEGMNPRSTVW’-"),
        1 => of("абвгдежзиклмнопрстуфшщюяАБВДЖМШЮ"),
        1 => of("ابتثجحخدرسشصطعفقكلمنهوي"),
        1 => of("社区家庭儿童保护中心学校健康教育青年图书馆"),
    ]
}

/// A person of a random plan: name, domains, level, short label, number of ties and needs.
type Person = (String, Vec<&'static str>, usize, bool, usize, u8);

fn any_person() -> impl Strategy<Value = Person> {
    let domains = prop::sample::subsequence(DOMAINS.to_vec(), 1..3).prop_shuffle();
    (any_name(), domains, 0usize..4, any::<bool>(), 0usize..4, 0u8..4)
}

type Plan = (Vec<Person>, Vec<(String, Vec<&'static str>, Vec<&'static str>, bool)>);

fn any_plan(least: usize) -> impl Strategy<Value = Plan> {
    let domains = prop::sample::subsequence(DOMAINS.to_vec(), 1..4).prop_shuffle();
    let levels = prop::sample::subsequence(LEVELS.to_vec(), 1..4);
    let initiative = (any_name(), domains, levels, any::<bool>());
    (prop::collection::vec(any_person(), least..=80), prop::collection::vec(initiative, 0..=14))
}

/// The plan with the first `count` of its people, and ties among the first of them only, so that more
/// people add nobody's ties.
fn town((people, initiatives): &Plan, count: usize) -> Town {
    let mut town = Town::new();
    let mut ids: Vec<Id> = Vec::new();
    for (n, (name, domains, level, short, ties, needs)) in people.iter().enumerate().take(count) {
        let id = town.stakeholder(name, "civic", domains, &[LEVELS[*level]]);
        let added = town.plan.stakeholders.last_mut().unwrap();
        // As people make them: one after the other.
        added.id = Id::v7(
            1_700_000_000_000 + n as u64 * 60_000,
            Id::hashed("x", &[&id.0]).0[..10].try_into().unwrap(),
        );
        added.short_label = short.then(|| name.chars().take(3).collect());
        ids.push(added.id);
        let id = added.id;
        if n + 3 < people.len() {
            for back in 1..=*ties {
                if let Some(other) = n.checked_sub(back * back).map(|at| ids[at]) {
                    town.tie(id, other, TiePresence::Present);
                }
            }
        }
        if *needs == 0 {
            town.need(id, None);
        }
    }
    for (n, (title, domains, levels, planned)) in initiatives.iter().enumerate() {
        let status = if *planned { InitiativeStatus::Planned } else { InitiativeStatus::Active };
        town.initiative(&format!("{title}{n}"), status, domains, levels);
        let added = town.plan.initiatives.last_mut().unwrap();
        // Among them, and before the last three.
        let after = n * people.len().saturating_sub(3) / initiatives.len();
        added.id = Id::v7(1_700_000_000_001 + after as u64 * 60_000, [n as u8; 10]);
        let id = added.id;
        if let Some(partner) = ids.get(n * 3) {
            town.partner(id, *partner, PartnerRole::Partner, None);
        }
    }
    town
}

fn places_of(scene: &Scene) -> HashMap<Id, (f64, f64)> {
    scene.marks.iter().map(|mark| (mark.id, (mark.x, mark.y))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn no_two_labels_or_marks_touch(plan in any_plan(0)) {
        let town = town(&plan, 80);
        let scene = scene(&town, &SceneRequest::default());
        prop_assert_eq!(faults(&scene), Vec::<String>::new());
        let shown = scene.marks.iter().filter(|mark| mark.kind == MarkKind::Stakeholder).count();
        prop_assert_eq!(shown, plan.0.len(), "everybody with a place is on the wheel");
    }

    #[test]
    fn three_more_move_the_others_by_less_than_half_a_percent(plan in any_plan(15)) {
        // Of a handful each newcomer may ask two to make room, and that is half of them.
        let count = plan.0.len();
        let before = places_of(&scene(&town(&plan, count - 3), &SceneRequest::default()));
        let after = scene(&town(&plan, count), &SceneRequest::default());
        let now = places_of(&after);
        let mut moves: Vec<f64> =
            before.iter().map(|(id, at)| (now[id].0 - at.0).hypot(now[id].1 - at.1)).collect();
        moves.sort_by(f64::total_cmp);
        let median = moves.get(moves.len() / 2).copied().unwrap_or(0.0);
        prop_assert!(median < 0.005 * after.side, "median move {median} of {}: {moves:?}", after.side);
    }

    #[test]
    fn any_request_gives_a_wheel_without_overlap(
        plan in any_plan(0), scale in 0.35f64..6.0, style in 0usize..3, one in 0usize..9, hide in any::<bool>(),
        put in prop::collection::vec((any::<prop::sample::Index>(), -1.2f64..1.2, -1.2f64..1.2), 0..6),
    ) {
        let mut town = town(&plan, 80);
        for stakeholder in town.plan.stakeholders.iter_mut().skip(1).step_by(2) {
            stakeholder.sector = None;
        }
        let names = [NameStyle::Auto, NameStyle::Names, NameStyle::Numbers][style];
        let sectors = hide.then(|| vec![crate::town::sector("civic")]);
        let filter = SceneFilter {
            sectors,
            initiatives: !hide,
            domain: DOMAINS.get(one).map(|key| domain(key)),
            ..SceneFilter::default()
        };
        let request = SceneRequest { filter, names, scale: Some(scale), ..SceneRequest::default() };
        let all: Vec<Id> = town.plan.stakeholders.iter().map(|s| s.id).collect();
        let places: Vec<Place> = put.iter().filter(|_| !all.is_empty())
            .map(|(who, x, y)| by_hand(*who.get(&all), *x, *y)).collect();
        let scene = with_places(&town, &request, &places);
        prop_assert_eq!(faults(&scene), Vec::<String>::new());
    }
}
