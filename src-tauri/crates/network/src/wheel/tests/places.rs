//! Where marks are, and how they are named there.

use super::{overlap::faults, *};
use crate::town::{domain, level};
use model::{CellState, InitiativeStatus, PartnerRole, SceneFilter, TiePresence};

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
fn a_cell_that_is_only_covered_from_elsewhere_is_seen_to_be_empty() {
    let mut town = Town::new();
    let homes = town.stakeholder("Homes", "housing", &["shelter", "education"], &["society"]);
    let there = scene(&town, &SceneRequest::default());
    let cell = |scene: &Scene, d: &str| {
        let of = |cell: &&model::SceneCell| {
            scene.domains[cell.domain as usize].id == domain(d)
                && scene.levels[cell.level as usize].id == level("society")
        };
        scene.cells.iter().find(of).unwrap().clone()
    };
    let (seated, covered) = (cell(&there, "shelter"), cell(&there, "education"));
    assert_eq!((seated.state, seated.bare, seated.sign), (CellState::Quiet, false, None));
    assert_eq!((covered.state, covered.bare, covered.sign.is_some()), (CellState::Quiet, true, true));
    assert_eq!(faults(&there), Vec::<String>::new());
    // So is one whose only stakeholder the filters hide.
    let filter = SceneFilter { sectors: Some(Vec::new()), ..SceneFilter::default() };
    let hidden = scene(&town, &SceneRequest { filter, ..SceneRequest::default() });
    assert!(hidden.marks.iter().all(|mark| mark.id != homes) && cell(&hidden, "shelter").bare);
}

#[test]
fn ties_and_partners_that_are_not_on_the_wheel_are_counted_too() {
    let mut town = Town::new();
    let nowhere = town.stakeholder("Choir", "civic", &[], &[]);
    let clinic = town.stakeholder("Clinic", "health-care", &["mental-health"], &["family"]);
    town.tie(clinic, nowhere, TiePresence::Present);
    let walks = town.initiative("Walks", InitiativeStatus::Planned, &["safety"], &["society"]);
    town.partner(walks, nowhere, PartnerRole::Partner, None);
    town.partner(walks, clinic, PartnerRole::Partner, None);
    let counts = |request: &SceneRequest| -> Vec<(u32, u32)> {
        scene(&town, request).marks.iter().map(|mark| (mark.ties, mark.elsewhere)).collect()
    };
    assert_eq!(counts(&SceneRequest::default()), [(0, 1), (1, 1)]);
    let leaves = SceneRequest { leaves_window: true, ..SceneRequest::default() };
    assert_eq!(counts(&leaves), [(0, 0), (1, 0)], "a picture counts nobody who is not on it");
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
fn question_marks_of_empty_places_are_as_large_as_labels_wherever_names_of_rings_stand() {
    let at = |scale| {
        let request = SceneRequest { scale: Some(scale), ..SceneRequest::default() };
        scene(&Town::new(), &request).cells
    };
    assert!(at(1.0).iter().filter(|cell| cell.sign.is_some()).all(|cell| cell.sign_size == 12.0));
    for cell in at(0.5) {
        assert!(cell.sign.is_some() && cell.sign_size >= 12.0 * 1.6, "{cell:?}");
    }
}
