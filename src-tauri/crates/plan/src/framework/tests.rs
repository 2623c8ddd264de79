//! A framework that a community makes its own.

use crate::{
    Plan,
    tests::{author, plan, quick_plan, refused},
};
use model::{FrameworkKind as Kind, *};

fn domain(key: &str) -> Id {
    Id::framework("domain", key)
}

fn draft(kind: Kind, label: &str) -> ItemDraft {
    let (about, parent, level, after) = (None, None, None, None);
    ItemDraft { kind, label: label.into(), about, parent, level, domains: Vec::new(), after }
}

fn rename(plan: &mut Plan, id: Id, label: &str) -> Result<Outcome<()>> {
    plan.edit_item(&EditItem { id, edit: ItemEdit::Label(label.into()) }, &author())
}

fn labels(plan: &Plan, kind: Kind) -> Vec<String> {
    plan.framework().unwrap().of(kind).map(|item| item.label.clone()).collect()
}

fn state(plan: &Plan, id: Id) -> ItemState {
    plan.item_states().unwrap().into_iter().find(|state| state.id == id).unwrap()
}

fn step(plan: &Plan) -> StepLabel {
    plan.next_undo().unwrap().unwrap()
}

#[test]
fn an_item_is_renamed_and_gets_its_words_back() {
    let (_folder, mut plan) = plan();
    let before = plan.framework().unwrap();
    let answer = rename(&mut plan, domain("safety"), "Seguridad").unwrap();
    assert_eq!(answer.changed, [Noun::Framework]);
    assert_eq!((step(&plan).op.as_str(), step(&plan).args["name"].as_str()), ("edit-item-label", "Safety"));
    let about = ItemEdit::About(Some("A salvo en casa y fuera.".into()));
    plan.edit_item(&EditItem { id: domain("safety"), edit: about }, &author()).unwrap();
    assert_eq!(plan.framework().unwrap().item(domain("safety")).unwrap().label, "Seguridad");
    assert!(state(&plan, domain("safety")).reworded && !state(&plan, domain("shelter")).reworded);
    plan.undo(&author()).unwrap();
    plan.undo(&author()).unwrap();
    assert_eq!(plan.framework().unwrap(), before);
    rename(&mut plan, domain("safety"), "Seguridad").unwrap();
    rename(&mut plan, domain("shelter"), "Casa").unwrap();
    plan.put_back_words(Some(domain("safety")), &author()).unwrap();
    assert_eq!(step(&plan).op, "put-back-item");
    assert_eq!(labels(&plan, Kind::Domain)[3..5], ["Safety", "Casa"]);
    plan.put_back_words(None, &author()).unwrap();
    assert_eq!(plan.framework().unwrap(), before);
    assert_eq!(plan.put_back_words(None, &author()).unwrap().changed, [], "there is nothing to put back");
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn typing_on_is_one_step() {
    let (_folder, mut plan) = quick_plan();
    rename(&mut plan, domain("safety"), "Saf").unwrap();
    rename(&mut plan, domain("safety"), "Safe places").unwrap();
    plan.undo(&author()).unwrap();
    assert_eq!(labels(&plan, Kind::Domain)[3], "Safety");
}

#[test]
fn a_name_is_one_and_tells_of_no_child() {
    let (_folder, mut plan) = plan();
    assert_eq!(rename(&mut plan, domain("safety"), " ").err(), refused("label", "name-empty"));
    assert_eq!(rename(&mut plan, domain("safety"), "physical HEALTH").err(), refused("label", "name-taken"));
    assert!(rename(&mut plan, domain("safety"), "safety").is_ok(), "its own name is free");
    let gone = rename(&mut plan, Id([7; 16]), "Play").err();
    assert_eq!(gone, Some(Refusal::NotFound { noun: "framework_item".into() }));
    assert!(matches!(
        rename(&mut plan, domain("safety"), "Maya, 9").err(),
        Some(Refusal::NamesAChild { field, may_keep: false, .. }) if field == "label"
    ));
    let story = ItemEdit::About(Some("A girl of 9 told us.".into()));
    let answer = plan.edit_item(&EditItem { id: domain("safety"), edit: story }, &author()).err();
    assert!(matches!(answer, Some(Refusal::NamesAChild { may_keep: true, .. })));
}

#[test]
fn a_level_is_put_elsewhere_and_an_example_acts_elsewhere() {
    let (_folder, mut plan) = plan();
    let before = plan.framework().unwrap();
    let keys = |plan: &Plan| -> Vec<String> {
        plan.framework().unwrap().of(Kind::Level).map(|item| item.key.clone()).collect()
    };
    let id = Id::framework("level", "individual");
    plan.move_item(&MoveItem { id, to: 1 }, &author()).unwrap();
    assert_eq!(keys(&plan), ["family", "individual", "community", "society"]);
    assert_eq!((step(&plan).op.as_str(), step(&plan).args["name"].as_str()), ("move-item", "Individual"));
    plan.move_item(&MoveItem { id, to: 99 }, &author()).unwrap();
    assert_eq!(keys(&plan), ["family", "community", "society", "individual"]);
    assert_eq!(plan.move_item(&MoveItem { id, to: 3 }, &author()).unwrap().changed, [], "it is last already");
    let example = before.of(Kind::Example).next().unwrap().clone();
    let fixed = plan.move_item(&MoveItem { id: example.id, to: 0 }, &author()).err();
    assert_eq!(fixed, refused("kind", "not-moved"));

    let edit = |plan: &mut Plan, id, edit| plan.edit_item(&EditItem { id, edit }, &author());
    edit(&mut plan, example.id, ItemEdit::Domains(vec![domain("shelter"), domain("safety")])).unwrap();
    edit(&mut plan, example.id, ItemEdit::Level(None)).unwrap();
    let now = plan.framework().unwrap().item(example.id).unwrap().clone();
    assert_eq!((now.domains, now.level), (vec![domain("safety"), domain("shelter")], None));
    let nowhere = edit(&mut plan, example.id, ItemEdit::Level(Some(domain("safety")))).err();
    assert_eq!(nowhere, Some(Refusal::NotFound { noun: "level".into() }));
    let level = edit(&mut plan, id, ItemEdit::Domains(vec![domain("safety")])).err();
    assert_eq!(level, Some(Refusal::NotFound { noun: "domain".into() }), "only examples act somewhere");
    for _ in 0..4 {
        plan.undo(&author()).unwrap();
    }
    assert_eq!(plan.framework().unwrap(), before);
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn a_domain_of_another_framework_is_told_from_those_that_are_there() {
    let (_folder, mut plan) = plan();
    let text = framework_file::BUILT_IN.replace("\"shelter\"", "\"homes\"");
    let other = framework_file::parse_other(text.as_bytes()).unwrap();
    plan.bring_in_framework(other, &author()).unwrap();
    let framework = plan.framework().unwrap();
    let looks = |of: fn(&FrameworkItem) -> Option<&String>| {
        let all: std::collections::BTreeSet<_> = framework.of(Kind::Domain).filter_map(of).collect();
        all.len()
    };
    assert_eq!(looks(|item| item.letter.as_ref()), 7);
    assert_eq!(looks(|item| item.color.as_ref()), 7);
}

#[test]
fn a_domain_and_a_level_join_and_go_again() {
    let (_folder, mut plan) = plan();
    let before = plan.framework().unwrap();
    let play = plan.add_item(&draft(Kind::Domain, "Play and rest"), &author()).unwrap().output;
    assert_eq!(play, domain("play-and-rest"), "two who add the same meet");
    let family = Id::framework("level", "family");
    let street = ItemDraft { after: Some(family), ..draft(Kind::Level, "Street") };
    let street = plan.add_item(&street, &author()).unwrap().output;
    assert_eq!(step(&plan).args["kind"], "level");
    let framework = plan.framework().unwrap();
    let made = framework.item(play).unwrap();
    assert_eq!((made.position, made.letter.as_deref()), (6, Some("L")), "P stands for another");
    assert!(made.shape.is_some() && made.pattern.is_some());
    assert_eq!(made.color.as_deref(), Some("#44AA99"));
    let levels: Vec<_> = framework.of(Kind::Level).map(|item| (item.key.as_str(), item.position)).collect();
    assert_eq!(levels, [("individual", 0), ("family", 1), ("street", 2), ("community", 3), ("society", 4)]);

    // Whatever acts there follows, and holds on to it.
    let acts = InitiativeDraft {
        domains: vec![play],
        levels: vec![street],
        ..InitiativeDraft::titled("Play street".into())
    };
    let acts = plan.create_initiatives(vec![acts], &author()).unwrap().output;
    let answer = plan.remove_item(play, &author()).err();
    let uses = vec![ItemUse { noun: "initiative".into(), count: 1, name: "Play street".into() }];
    assert_eq!(answer, Some(Refusal::ItemInUse { item: "Play and rest".into(), uses: uses.clone() }));
    assert_eq!(state(&plan, play), ItemState { id: play, built_in: false, reworded: false, uses });
    plan.delete_initiatives(&acts, &author()).unwrap();
    plan.remove_item(play, &author()).unwrap();
    plan.remove_item(street, &author()).unwrap();
    assert_eq!(plan.framework().unwrap(), before);
    plan.undo(&author()).unwrap();
    assert!(plan.framework().unwrap().item(street).is_some());
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn examples_follow_and_the_last_of_a_list_stays() {
    let (_folder, mut plan) = plan();
    let principle = plan.framework().unwrap().of(Kind::Principle).next().unwrap().id;
    let level = Id::framework("level", "community");
    let own = ItemDraft {
        parent: Some(principle),
        level: Some(level),
        domains: vec![domain("safety")],
        ..draft(Kind::Example, "A bench at each stop")
    };
    let own = plan.add_item(&own, &author()).unwrap().output;
    plan.remove_item(domain("safety"), &author()).unwrap();
    assert_eq!(plan.framework().unwrap().item(own).unwrap().domains, [], "it acts elsewhere still");
    assert!(matches!(plan.remove_item(principle, &author()).err(), Some(Refusal::ItemInUse { .. })));
    for key in ["relationships", "physical-health", "mental-health", "shelter"] {
        plan.remove_item(domain(key), &author()).unwrap();
    }
    let last = plan.remove_item(domain("education"), &author()).err();
    assert_eq!(last, refused("kind", "last-of-its-kind"));
    let primary = Id::framework("prevention", "primary");
    assert_eq!(plan.remove_item(primary, &author()).err(), refused("kind", "not-removed"));
    assert_eq!(
        plan.add_item(&draft(Kind::Prevention, "Later"), &author()).err(),
        refused("kind", "not-added")
    );
    let lost = plan.add_item(&draft(Kind::Strategy, "Walk"), &author()).err();
    assert_eq!(lost, Some(Refusal::NotFound { noun: "principle".into() }));
}

#[test]
fn there_is_a_most_of_what_can_be_drawn() {
    let (_folder, mut plan) = plan();
    for n in ["one", "two", "three", "four", "five", "six"] {
        plan.add_item(&draft(Kind::Domain, n), &author()).unwrap();
    }
    let marks: std::collections::BTreeSet<_> =
        plan.framework().unwrap().of(Kind::Domain).map(|item| item.letter.clone()).collect();
    assert_eq!(marks.len(), 12, "each has a letter of its own");
    assert_eq!(
        plan.add_item(&draft(Kind::Domain, "seven"), &author()).err(),
        refused("domain", "framework-full")
    );
}

#[test]
fn another_framework_comes_in_as_one_step() {
    let (_folder, mut plan) = plan();
    let before = plan.framework().unwrap();
    let text = framework_file::BUILT_IN
        .replacen("title = \"Primary Prevention", "title = \"Our Prevention", 1)
        .replacen("label = \"Safety\"", "label = \"Seguridad\"", 1)
        .replace("\"shelter\"", "\"homes\"");
    let other = framework_file::parse_other(text.as_bytes()).unwrap();
    let changes = plan.read_framework(other.clone()).unwrap();
    assert_eq!(changes.added.iter().map(|item| item.key.as_str()).collect::<Vec<_>>(), ["homes"]);
    assert_eq!((changes.renamed.len(), changes.kept), (1, 1));
    plan.bring_in_framework(other.clone(), &author()).unwrap();
    assert!(step(&plan).args["name"].starts_with("Our Prevention"));
    let now = plan.framework().unwrap();
    assert_eq!(labels(&plan, Kind::Domain).len(), 7);
    assert_eq!(labels(&plan, Kind::Domain)[3], "Seguridad");
    assert!(now.title.starts_with("Our Prevention"));
    let homes = domain("homes");
    assert!(now.of(Kind::Example).any(|example| example.domains.contains(&homes)));
    assert_eq!(plan.bring_in_framework(other, &author()).unwrap().changed, [], "nothing is new in it");
    plan.undo(&author()).unwrap();
    assert_eq!(plan.framework().unwrap(), before);
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn what_cannot_come_in_is_refused() {
    let (_folder, mut plan) = plan();
    let mut many = plan.framework().unwrap();
    for n in 0..7_u8 {
        let mut item = many.items[0].clone();
        (item.id, item.key, item.label) = (Id([n + 1; 16]), format!("d{n}"), format!("Domain {n}"));
        // What is no colour must reach no picture.
        item.color = Some("red\"/><script>".into());
        many.items.push(item);
    }
    assert_eq!(plan.bring_in_framework(many.clone(), &author()).err(), refused("domain", "framework-full"));
    many.items.pop();
    plan.bring_in_framework(many, &author()).unwrap();
    assert!(plan.framework().unwrap().items.iter().all(|item| {
        item.color.as_deref().is_none_or(|color| color.len() == 7 && color.starts_with('#'))
    }));
    let mut telling = plan.framework().unwrap();
    telling.items[0].about = Some("A girl of 9 told us.".into());
    assert!(matches!(plan.bring_in_framework(telling, &author()).err(), Some(Refusal::NamesAChild { .. })));
}
