//! Plans of every sort: none has an overlap.

use super::*;
use model::{InitiativeStatus, NameStyle, PartnerRole};
use proptest::prelude::*;

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
        1 => of("社区家庭儿童保护中心学校健康教育青年图书馆"),
    ]
}

/// Name, domain, level and number of ties of each.
fn any_people(least: usize) -> impl Strategy<Value = Vec<(String, usize, usize, usize)>> {
    prop::collection::vec((any_name(), 0usize..6, 0usize..4, 0usize..4), least..=80)
}

/// The first so many of them, each tied to some who came before.
fn town(people: &[(String, usize, usize, usize)], initiatives: usize) -> Town {
    let mut town = Town::new();
    for (n, (name, domain, level, ties)) in people.iter().enumerate() {
        town.stakeholder(&format!("{n} {name}"), "civic", &[DOMAINS[*domain]], &[LEVELS[*level]]);
        town.plan.stakeholders[n].id = aged(n);
        for back in 1..=*ties {
            if let Some(other) = n.checked_sub(back * back) {
                town.tie(aged(n), aged(other), TiePresence::Present);
            }
        }
    }
    for n in 0..initiatives {
        let at = &[DOMAINS[n % 6]];
        let id =
            town.initiative(&format!("Evening {n} on the square"), InitiativeStatus::Active, at, &["family"]);
        for who in 0..people.len().min(3) {
            town.partner(id, aged((n * 5 + who) % people.len()), PartnerRole::Partner, None);
        }
    }
    town
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn no_two_labels_or_marks_touch(
        people in any_people(0), initiatives in 0usize..10, scale in 0.5f64..4.0, style in 0usize..3,
        put in prop::collection::vec((any::<prop::sample::Index>(), -1.2f64..1.2, -1.2f64..1.2), 0..6),
    ) {
        let mut town = town(&people, initiatives);
        for (who, x, y) in put.iter().filter(|_| !people.is_empty()) {
            let mark = aged(who.index(people.len()));
            town.plan.places.push(Stored { view: "network".into(), mark, x: *x, y: *y });
        }
        let names = [NameStyle::Auto, NameStyle::Names, NameStyle::Numbers][style];
        let usual = scene(&town, &SceneRequest::default());
        prop_assert_eq!(faults(&usual), Vec::<String>::new());
        prop_assert_eq!(usual.marks.len(), people.len() + initiatives);
        let other = scene(&town, &SceneRequest { scale: Some(scale), names, ..SceneRequest::default() });
        prop_assert_eq!(faults(&other), Vec::<String>::new());
    }

    #[test]
    fn three_more_move_nobody_but_the_newest(people in any_people(15)) {
        let count = people.len();
        // A new block of founders gives the picture a better shape.
        prop_assume!(seats::founder_count(count) == seats::founder_count(count - 3));
        let before = scene(&town(&people[..count - 3], 0), &SceneRequest::default());
        let after = scene(&town(&people, 0), &SceneRequest::default());
        let moves = moves(&before, &after);
        prop_assert!(moves[moves.len() / 2] < 0.005 * after.side, "{:?}", moves);
    }
}
