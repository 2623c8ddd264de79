//! Packs and frameworks on the command line.

mod desk;

use desk::{Desk, new_plan};
use model::{Author, Id, InitiativeDraft, framework_file};
use plan::{Plan, System};

/// A plan with one initiative that has lessons.
fn kitchen(desk: &Desk) {
    new_plan(desk);
    let author = Author { name: "Test".into() };
    let mut plan = Plan::open(&desk.path("p.commonroot"), &author, Box::new(System)).unwrap();
    let draft = InitiativeDraft {
        domains: vec![Id::framework("domain", "safety")],
        place: Some("12 Mill Street".into()),
        lessons: Some("Begin with soup.".into()),
        ..InitiativeDraft::titled("Kitchen evenings".into())
    };
    plan.create_initiatives(vec![draft], &author).unwrap();
    plan.close().unwrap();
}

#[test]
fn a_pack_goes_from_one_plan_to_another() {
    let desk = Desk::new();
    kitchen(&desk);
    let said = desk.done(&["pack", "p.commonroot", "kitchen EVENINGS"]);
    assert!(said.contains("Nothing was written") && said.contains("where it happens"), "{said}");
    let out = "soup.commonroot-pack";
    desk.done(&["pack", "p.commonroot", "Kitchen evenings", "--out", out]);
    let text = std::fs::read_to_string(desk.path(out)).unwrap();
    assert!(text.contains("Two Creeks") && text.contains("soup") && !text.contains("Mill"), "{text}");

    let other = ["new", "q.commonroot", "--community", "Mill Bend", "--safeguarding-lead", "School nurse"];
    desk.done(&other);
    let dry = desk.done(&["pack", "q.commonroot", "--bring-in", out, "--dry-run"]);
    assert!(dry.contains("One idea would come in"), "{dry}");
    assert_eq!(desk.json(&["list", "q.commonroot", "packs", "--json"]), serde_json::json!([]));
    let brought = desk.done(&["pack", "q.commonroot", "--bring-in", out]);
    assert!(brought.contains("Brought in one idea"), "{brought}");
    let listed = desk.json(&["list", "q.commonroot", "packs", "--json"]);
    assert_eq!(listed[0]["title"], "Kitchen evenings");
    assert_eq!(listed[0]["community"], "Two Creeks");
    let lines = desk.done(&["list", "q.commonroot", "packs"]);
    assert!(lines.starts_with("Kitchen evenings\tTwo Creeks"), "{lines}");
    let again = desk.done(&["pack", "q.commonroot", "--bring-in", out]);
    assert!(again.contains("Nothing new"), "{again}");
    desk.done(&["undo", "q.commonroot"]);
    assert_eq!(desk.json(&["list", "q.commonroot", "packs", "--json"]), serde_json::json!([]));
}

#[test]
fn what_is_no_pack_is_refused_with_a_reason() {
    let desk = Desk::new();
    kitchen(&desk);
    std::fs::write(desk.path("letter.txt"), "Dear neighbours").unwrap();
    let said = desk.refused(&["pack", "p.commonroot", "--bring-in", "letter.txt"]);
    assert!(said.contains("no pack of Commonroot"), "{said}");
    desk.refused(&["pack", "p.commonroot", "--bring-in", "gone.commonroot-pack"]);
    desk.refused(&["pack", "p.commonroot", "No such initiative"]);
    // What is there and no pack is not written over.
    let plan = std::fs::read(desk.path("p.commonroot")).unwrap();
    desk.refused(&["pack", "p.commonroot", "--out", "p.commonroot"]);
    assert!(std::fs::read(desk.path("p.commonroot")).unwrap() == plan);
}

#[test]
fn another_framework_comes_in_and_its_words_go_again() {
    let desk = Desk::new();
    new_plan(&desk);
    let other = framework_file::BUILT_IN.replacen("label = \"Safety\"", "label = \"Seguridad\"", 1);
    std::fs::write(desk.path("marco.toml"), other).unwrap();
    let dry = desk.done(&["framework", "p.commonroot", "--bring-in", "marco.toml", "--dry-run"]);
    assert!(dry.contains("Safety → Seguridad") && dry.contains("would come in"), "{dry}");
    let domains = || desk.done(&["list", "p.commonroot", "domains"]);
    assert!(!domains().contains("Seguridad"));
    desk.done(&["framework", "p.commonroot", "--bring-in", "marco.toml"]);
    assert!(domains().contains("Seguridad"));
    desk.done(&["framework", "p.commonroot", "--put-back"]);
    assert!(!domains().contains("Seguridad"));
    std::fs::write(desk.path("broken.toml"), "not = [toml").unwrap();
    let said = desk.refused(&["framework", "p.commonroot", "--bring-in", "broken.toml"]);
    assert!(said.contains("no framework"), "{said}");
}
