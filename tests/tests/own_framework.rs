//! A community changes the framework of its plan, and all that is told of the plan follows.

use behaviour::author;
use model::*;
use plan::{Plan, System};

fn town(folder: &tempfile::TempDir) -> Plan {
    let new = NewPlan {
        community: "Riverbend".into(),
        council: "Council".into(),
        language: "en".into(),
        paper: Paper::A4,
        safeguarding_lead: "School nurse".into(),
    };
    Plan::create(&folder.path().join("a.commonroot"), &new, &author(), Box::new(System)).unwrap()
}

fn draft(kind: FrameworkKind, label: &str, after: Option<Id>) -> ItemDraft {
    let (about, parent, level) = (None, None, None);
    ItemDraft { kind, label: label.into(), about, parent, level, domains: Vec::new(), after }
}

#[test]
fn coverage_the_wheel_and_search_follow_a_framework_of_one_s_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut plan = town(&folder);
    let play = plan.add_item(&draft(FrameworkKind::Domain, "Play", None), &author()).unwrap().output;
    let art = plan.add_item(&draft(FrameworkKind::Domain, "Art", None), &author()).unwrap().output;
    let family = Id::framework("level", "family");
    let street = draft(FrameworkKind::Level, "Street", Some(family));
    let street = plan.add_item(&street, &author()).unwrap().output;
    let rename = ItemEdit::Label("Safe places".into());
    plan.edit_item(&EditItem { id: Id::framework("domain", "safety"), edit: rename }, &author()).unwrap();
    let acts = InitiativeDraft {
        domains: vec![play, art],
        levels: vec![street],
        status: InitiativeStatus::Planned,
        ..InitiativeDraft::titled("Play street".into())
    };
    let acts = plan.create_initiatives(vec![acts], &author()).unwrap().output[0];

    let snapshot = plan.snapshot().unwrap();
    let coverage = network::coverage(&snapshot);
    assert_eq!((coverage.domains.len(), coverage.levels.len(), coverage.cells.len()), (8, 5, 40));
    let cell = coverage.cells.iter().find(|cell| cell.domain == play && cell.level == street).unwrap();
    assert_eq!(cell.initiatives, [acts]);
    let scene =
        network::wheel(&snapshot, &coverage, &SceneRequest::default(), &network::SceneWords::default());
    assert_eq!((scene.domains.len(), scene.levels.len()), (8, 5));
    assert!(scene.domains.iter().any(|domain| domain.key == "play" && domain.color.is_some()));
    let request = SearchRequest { query: "safe pla".into(), limit: 9, seats: Vec::new() };
    let hits = plan.search(&request).unwrap();
    assert_eq!((hits[0].noun, hits[0].title.as_str()), (HitNoun::Domain, "Safe places"));

    // A file explains itself: whoever gets a copy reads the same words.
    plan.close().unwrap();
    let mut opened = Plan::open(&folder.path().join("a.commonroot"), &author(), Box::new(System)).unwrap();
    assert_eq!(opened.framework().unwrap(), snapshot.framework);
    assert_eq!(opened.check().unwrap().problems, []);
}
