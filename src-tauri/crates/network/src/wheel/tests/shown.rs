//! Who is shown to whom, and on whom weight is put.

use super::*;
use model::{InitiativeStatus, PartnerRole, Sensitivity, TiePresence};

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
