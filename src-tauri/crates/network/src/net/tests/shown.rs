//! Who is shown to whom, and what a filter does.

use super::*;
use model::{InitiativeStatus, PartnerRole, Sensitivity, TieKind};

#[test]
fn whoever_must_not_be_shown_is_nowhere() {
    let hide: [fn(&mut Town); 3] = [
        |town| town.plan.stakeholders[4].do_not_map = true,
        |town| town.plan.stakeholders[4].archived = true,
        |town| town.plan.stakeholders[4].sensitivity = Sensitivity::Confidential,
    ];
    for hide in hide {
        let mut town = grown(20);
        let secret = town.plan.stakeholders[4].id;
        hide(&mut town);
        town.plan.places.push(Stored { view: "network".into(), mark: secret, x: 0.1, y: 0.1 });
        let written = serde_json::to_string(&scene(&town, &SceneRequest::default())).unwrap();
        assert!(!written.contains(&secret.to_string()));
        assert!(!written.contains(&town.plan.stakeholders[4].name));
    }
}

#[test]
fn what_leaves_the_window_holds_no_restricted_record_and_all_others_where_they_are() {
    let mut town = grown(40);
    for n in [3, 17] {
        town.plan.stakeholders[n].sensitivity = Sensitivity::Restricted;
    }
    let inside = scene(&town, &SceneRequest::default());
    let outside = scene(&town, &SceneRequest { leaves_window: true, ..SceneRequest::default() });
    assert_eq!((inside.marks.len(), outside.marks.len()), (40, 38));
    assert!(outside.marks.iter().all(|mark| !mark.double && mark.would_lose == 0));
    assert_eq!(moves(&outside, &inside).last(), Some(&0.0));
    // Nor do the places of others tell that there is somebody.
    town.plan.stakeholders.retain(|s| s.sensitivity < Sensitivity::Restricted);
    let without = scene(&town, &SceneRequest::default());
    let moves = moves(&outside, &without);
    assert!(moves[moves.len() * 4 / 5] == 0.0, "{moves:?}");
}

#[test]
fn filters_take_marks_and_ties_away_and_move_none() {
    let mut town = grown(50);
    town.plan.ties.iter_mut().step_by(2).for_each(|tie| tie.kind = TieKind::Funds);
    let initiative = town.initiative("Night bus", InitiativeStatus::Active, &["safety"], &["community"]);
    let partners: Vec<Id> = town.plan.stakeholders[3..6].iter().map(|s| s.id).collect();
    partners.iter().for_each(|who| town.partner(initiative, *who, PartnerRole::Partner, None));
    let all = scene(&town, &SceneRequest::default());
    assert_eq!((all.fans.len(), all.fans[0].lines.len()), (1, 3));
    let filters = [
        SceneFilter { initiatives: false, ..SceneFilter::default() },
        SceneFilter { domain: Some(crate::town::domain("safety")), ..SceneFilter::default() },
        SceneFilter { tie_kinds: Some(vec![TieKind::Funds]), ..SceneFilter::default() },
        SceneFilter { sectors: Some(vec![]), ..SceneFilter::default() },
    ];
    for filter in filters {
        let some = scene(&town, &SceneRequest { filter, scale: Some(0.8), ..SceneRequest::default() });
        assert!(some.marks.len() < all.marks.len() || some.ties.len() < all.ties.len());
        assert_eq!(moves(&some, &all).last().copied().unwrap_or(0.0), 0.0);
        assert_eq!(faults(&some), Vec::<String>::new());
        for entry in &some.key {
            let id = some.marks[entry.mark as usize].id;
            let number: Result<u32, _> = entry.sign.parse();
            assert!(number.is_err() || all.marks.iter().any(|mark| mark.id == id));
        }
    }
}

#[test]
fn names_come_with_nearness() {
    let town = grown(400);
    let named = |scale: f64| {
        let scene = scene(&town, &SceneRequest { scale: Some(scale), ..SceneRequest::default() });
        assert_eq!(faults(&scene), Vec::<String>::new(), "at {scale}");
        let is_name =
            |mark: &&Mark| mark.label.as_ref().is_some_and(|label| label.shows == model::LabelText::Name);
        scene.marks.iter().filter(is_name).count()
    };
    let (usual, near, nearest) = (named(1.0), named(3.0), named(8.0));
    assert!(usual < 60 && near > 200 && nearest > 390, "{usual}, {near}, {nearest}");
}
