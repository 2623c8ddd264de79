//! What people rely on: nothing on the wheel touches anything else, nobody moves without reason, and nobody
//! is shown who must not be. Overlaps are looked for with code of its own, shape by shape.

use super::*;
use crate::{
    coverage,
    town::{Town, domain, level},
};
use model::{CellState, Id, InitiativeStatus, PartnerRole, Place, SceneFilter, Sensitivity, TiePresence};
use proptest::prelude::*;
use std::collections::HashMap;

const DOMAINS: [&str; 6] =
    ["relationships", "physical-health", "mental-health", "safety", "shelter", "education"];
const LEVELS: [&str; 4] = ["individual", "family", "community", "society"];

fn words() -> SceneWords {
    SceneWords { unknown_here: "Not known yet: who acts here?".into(), ..SceneWords::default() }
}

fn scene(town: &Town, request: &SceneRequest) -> Scene {
    with_places(town, request, &[])
}

/// Where somebody put a mark.
fn by_hand(mark: Id, x: f64, y: f64) -> Place {
    Place { view: "wheel".into(), mark, x, y }
}

fn with_places(town: &Town, request: &SceneRequest, places: &[Place]) -> Scene {
    let plan = Snapshot { places: places.to_vec(), ..town.plan.clone() };
    wheel(&plan, &coverage(&plan), request, &words())
}

/// Something on the picture: a convex outline, and whose it is.
struct Piece {
    owner: String,
    corners: Vec<(f64, f64)>,
}

fn rectangle(owner: String, area: &Area) -> Piece {
    let (x, y, right, below) = (area.x, area.y, area.x + area.width, area.y + area.height);
    Piece { owner, corners: vec![(x, y), (right, y), (right, below), (x, below)] }
}

/// Every mark as it is drawn (outer outline included), every label line by line, every pill and sign, every
/// piece of words in an empty cell.
fn pieces(scene: &Scene) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for mark in &scene.marks {
        let owner = format!("{} {}", mark.name, mark.id);
        match mark.kind {
            MarkKind::Initiative => pieces.push(rectangle(owner.clone(), &mark.area)),
            MarkKind::Stakeholder => {
                let size = mark.size + if mark.double { 3.6 } else { 0.0 };
                let shape = scene.domains[mark.domain as usize].shape;
                let round: Vec<(f64, f64)> =
                    (0..24).map(|n| (f64::from(n) * 15.0).to_radians().sin_cos()).collect();
                let corners = if shape.corners().is_empty() { &round[..] } else { shape.corners() };
                let corners = corners.iter().map(|(x, y)| (mark.x + x * size, mark.y + y * size)).collect();
                pieces.push(Piece { owner: owner.clone(), corners });
                for line in mark.label.iter().flat_map(|label| &label.lines) {
                    let bold =
                        if mark.bold { crate::measure::Weight::Bold } else { crate::measure::Weight::Medium };
                    let long = crate::measure::width(&line.text, bold, 14.0);
                    let x = match mark.label.as_ref().unwrap().anchor {
                        model::Anchor::Start => line.x,
                        model::Anchor::Middle => line.x - long / 2.0,
                        model::Anchor::End => line.x - long,
                    };
                    // From the top of capitals to the foot of tails.
                    let area = Area { x, y: line.y - 10.0, width: long, height: 13.4 };
                    pieces.push(rectangle(owner.clone(), &area));
                }
            }
        }
    }
    for level in &scene.levels {
        pieces.push(rectangle(format!("pill {}", level.key), &level.pill));
    }
    for (n, cell) in scene.cells.iter().enumerate() {
        if let Some(at) = cell.sign {
            let area = Area { x: at.x - 11.5, y: at.y - 11.5, width: 23.0, height: 23.0 };
            pieces.push(rectangle(format!("sign {n}"), &area));
        }
        for piece in cell.words.iter().flat_map(|words| &words.pieces) {
            let (sin, cos) = piece.angle.to_radians().sin_cos();
            let half = crate::measure::width(&piece.text, crate::measure::Weight::Medium, 14.0) / 2.0;
            let corner = |x: f64, y: f64| (piece.x + x * cos - y * sin, piece.y + x * sin + y * cos);
            let corners =
                vec![corner(-half, -10.0), corner(half, -10.0), corner(half, 3.4), corner(-half, 3.4)];
            pieces.push(Piece { owner: format!("words {n}"), corners });
        }
    }
    pieces
}

/// Whether two convex outlines have a point in common: unless a side of one parts them (separating axes).
fn touch(one: &Piece, other: &Piece) -> bool {
    let parts = |of: &Piece, from: &Piece| {
        (0..of.corners.len()).any(|n| {
            let (a, b) = (of.corners[n], of.corners[(n + 1) % of.corners.len()]);
            let normal = (b.1 - a.1, a.0 - b.0);
            let along = |p: &(f64, f64)| p.0 * normal.0 + p.1 * normal.1;
            let span = |piece: &Piece| {
                let all = piece.corners.iter().map(along);
                all.fold((f64::MAX, f64::MIN), |(low, high), v| (low.min(v), high.max(v)))
            };
            let (mine, theirs) = (span(of), span(from));
            mine.1 < theirs.0 || theirs.1 < mine.0
        })
    };
    !parts(one, other) && !parts(other, one)
}

/// Pairs that touch, and pieces that leave the wheel.
fn faults(scene: &Scene) -> Vec<String> {
    let pieces = pieces(scene);
    let mut faults = Vec::new();
    for (n, one) in pieces.iter().enumerate() {
        for other in &pieces[..n] {
            if one.owner != other.owner && touch(one, other) {
                faults.push(format!("{} touches {}", one.owner, other.owner));
            }
        }
        let far = one.corners.iter().map(|(x, y)| (x - scene.centre.x).hypot(y - scene.centre.y));
        if !one.owner.starts_with("pill") && far.fold(0.0, f64::max) > scene.radius {
            faults.push(format!("{} leaves the wheel", one.owner));
        }
    }
    // A name may not lie on its own mark either.
    for mark in scene.marks.iter().filter(|mark| mark.kind == MarkKind::Stakeholder) {
        let own: Vec<&Piece> =
            pieces.iter().filter(|p| p.owner == format!("{} {}", mark.name, mark.id)).collect();
        if own[1..].iter().any(|line| touch(own[0], line)) {
            faults.push(format!("{} lies on its own mark", mark.name));
        }
    }
    faults
}

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
        let id = town.initiative(&format!("{title}{n}"), status, domains, levels);
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
    fn three_more_move_the_others_by_less_than_half_a_percent(plan in any_plan(6)) {
        let count = plan.0.len();
        let before = places_of(&scene(&town(&plan, count - 3), &SceneRequest::default()));
        let after = scene(&town(&plan, count), &SceneRequest::default());
        let now = places_of(&after);
        let mut moves: Vec<f64> =
            before.iter().map(|(id, at)| (now[id].0 - at.0).hypot(now[id].1 - at.1)).collect();
        moves.sort_by(f64::total_cmp);
        let median = moves.get(moves.len() / 2).copied().unwrap_or(0.0);
        prop_assert!(median < 0.005 * after.side, "median move {median} of {}", after.side);
    }

    #[test]
    fn any_request_gives_a_wheel_without_overlap(
        plan in any_plan(0), side in 560.0f64..1_500.0, style in 0usize..3, one in 0usize..9, hide in any::<bool>(),
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
        let request = SceneRequest { filter, names, side: Some(side), ..SceneRequest::default() };
        let all: Vec<Id> = town.plan.stakeholders.iter().map(|s| s.id).collect();
        let places: Vec<Place> = put.iter().filter(|_| !all.is_empty())
            .map(|(who, x, y)| by_hand(*who.get(&all), *x, *y)).collect();
        let scene = with_places(&town, &request, &places);
        prop_assert_eq!(faults(&scene), Vec::<String>::new());
    }
}

/// A town of so many with plain names, spread over all cells.
fn spread(count: usize) -> Town {
    let mut town = Town::new();
    for n in 0..count {
        let (d, l) = (n % 6, n / 6 % 4);
        town.stakeholder(
            &format!("Neighbour {n}"),
            "civic",
            &[DOMAINS[d], DOMAINS[(d + 1) % 6]],
            &[LEVELS[l]],
        );
    }
    town
}

fn mark(scene: &Scene, id: Id) -> &Mark {
    scene.marks.iter().find(|mark| mark.id == id).unwrap()
}

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
    assert!(numbered.key.len() > 190, "{}", numbered.key.len());
    for (n, entry) in numbered.key.iter().enumerate() {
        assert_eq!(entry.sign, (n + 1).to_string());
        assert_eq!(numbered.marks[entry.mark as usize].label.as_ref().unwrap().lines[0].text, entry.sign);
    }
    let many = scene(&spread(2_000), &SceneRequest::default());
    assert_eq!(faults(&many), Vec::<String>::new());
    assert_eq!(many.marks.len(), 2_000);
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
fn whoever_must_not_be_shown_is_nowhere() {
    let hide: [fn(&mut Town, usize); 3] = [
        |town, n| town.plan.stakeholders[n].do_not_map = true,
        |town, n| town.plan.stakeholders[n].archived = true,
        |town, n| town.plan.stakeholders[n].sensitivity = Sensitivity::Confidential,
    ];
    for hide in hide {
        let mut town = spread(12);
        let secret = town.plan.stakeholders[5].id;
        let others: Vec<Id> =
            town.plan.stakeholders.iter().map(|s| s.id).filter(|id| *id != secret).collect();
        town.tie(secret, others[0], TiePresence::Present);
        let initiative = town.initiative("Night bus", InitiativeStatus::Active, &["safety"], &["community"]);
        town.partner(initiative, secret, PartnerRole::Host, None);
        let quiet = town.initiative("Quiet house", InitiativeStatus::Active, &["safety"], &["family"]);
        town.plan.initiatives.last_mut().unwrap().sensitivity = Sensitivity::Confidential;
        let unplaced = town.stakeholder("No place", "civic", &[], &[]);
        let last = town.plan.stakeholders.len() - 1;
        hide(&mut town, 5);
        hide(&mut town, last);
        let places = [by_hand(secret, 0.2, 0.2)];
        let scene = with_places(&town, &SceneRequest::default(), &places);
        let written = serde_json::to_string(&scene).unwrap();
        for id in [secret, quiet, unplaced] {
            assert!(!written.contains(&id.to_string()));
        }
        assert!(!written.contains("\"Neighbour 5\"") && !written.contains("Quiet house"));
        assert!(scene.ties.is_empty() && scene.fans.is_empty());
        assert_eq!(mark(&scene, others[0]).ties, 0, "nobody counts a tie to the hidden");
    }
}

#[test]
fn what_leaves_the_window_holds_no_restricted_record_and_says_of_nobody_that_others_lean_on_it() {
    let mut town = spread(8);
    let ids: Vec<Id> = town.plan.stakeholders.iter().map(|s| s.id).collect();
    for other in &ids[1..6] {
        town.tie(ids[0], *other, TiePresence::Present);
    }
    town.plan.stakeholders[7].sensitivity = Sensitivity::Restricted;
    let inside = scene(&town, &SceneRequest::default());
    assert!(mark(&inside, ids[0]).double && mark(&inside, ids[0]).bold);
    assert_eq!(inside.marks.len(), 8);
    let leaving = SceneRequest { leaves_window: true, ..SceneRequest::default() };
    let outside = scene(&town, &leaving);
    assert_eq!(outside.marks.len(), 7);
    assert!(outside.marks.iter().all(|mark| !mark.double && mark.would_lose == 0));
    let chosen = scene(&town, &SceneRequest { show_leaned_on: true, ..leaving });
    assert!(mark(&chosen, ids[0]).double);
}

#[test]
fn police_and_justice_get_no_emphasis() {
    let mut town = spread(8);
    let ids: Vec<Id> = town.plan.stakeholders.iter().map(|s| s.id).collect();
    for other in &ids[1..7] {
        town.tie(ids[0], *other, TiePresence::Present);
        town.plan.ties.last_mut().unwrap().intensity = Some(5);
    }
    town.plan.stakeholders[0].sector = Some(crate::town::sector("justice"));
    let scene = scene(&town, &SceneRequest::default());
    let police = mark(&scene, ids[0]);
    assert!(!police.bold && !police.double && police.would_lose == 0);
    let thinnest = scene.ties.iter().map(|tie| tie.width).fold(f64::MAX, f64::min);
    assert!(scene.ties.len() == 6 && scene.ties.iter().all(|tie| tie.width == thinnest && thinnest < 1.0));
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
    let scene = with_places(&town, &SceneRequest::default(), &[by_hand(one, 0.5, -0.25)]);
    let moved = mark(&scene, one);
    assert!(moved.moved);
    assert!((moved.x - scene.centre.x - 0.5 * scene.radius).abs() < 0.1);
    assert!((moved.y - scene.centre.y + 0.25 * scene.radius).abs() < 0.1);
    let both = [by_hand(one, 0.5, -0.25), by_hand(other, 0.5, -0.25)];
    let scene = with_places(&town, &SceneRequest::default(), &both);
    assert_eq!(faults(&scene), Vec::<String>::new(), "two on one spot stand side by side");
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
