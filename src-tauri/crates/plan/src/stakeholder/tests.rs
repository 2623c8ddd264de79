use crate::{
    Plan,
    tests::{author, plan, quick_plan, refused},
};
use model::{
    Contact, ExternalId, ExtraField, FrameworkKind, Id, ImportAction, Noun, Refusal, Resource, ResourceDraft,
    ResourceKind, StakeholderDraft, StakeholderEdit as Edit, StakeholderPage, StepRange, TieDraft,
};

fn named(name: &str) -> StakeholderDraft {
    StakeholderDraft { name: name.into(), ..StakeholderDraft::default() }
}

fn items(plan: &Plan, kind: FrameworkKind) -> Vec<Id> {
    plan.framework().unwrap().of(kind).map(|item| item.id).collect()
}

fn add(plan: &mut Plan, draft: StakeholderDraft) -> Id {
    plan.create_stakeholders(vec![draft], &author()).unwrap().output[0]
}

fn edit(plan: &mut Plan, id: Id, edit: Edit) -> StakeholderPage {
    plan.edit_stakeholders(&[id], &[edit], &author()).unwrap();
    plan.stakeholder(id).unwrap()
}

#[test]
fn quick_add_takes_names_and_lists_them_by_name() {
    let (_folder, mut plan) = plan();
    let drafts = ["zone 9", " Public\u{a0} Library ", "école", "Étoile", "Zebra"].map(named).to_vec();
    let outcome = plan.create_stakeholders(drafts, &author()).unwrap();
    assert_eq!(outcome.changed, [Noun::Stakeholder]);
    let names: Vec<String> = plan.stakeholders().unwrap().into_iter().map(|s| s.name).collect();
    assert_eq!(names, ["école", "Étoile", "Public Library", "Zebra", "zone 9"]);
}

#[test]
fn all_or_none_are_made() {
    let (_folder, mut plan) = plan();
    let answer = plan.create_stakeholders(vec![named("Library"), named(" ")], &author());
    assert_eq!(answer.err(), refused("name", "name-empty"));
    assert_eq!(plan.stakeholders().unwrap(), []);
    assert_eq!(plan.steps(StepRange { skip: 0, take: 9 }).unwrap().len(), 1, "only the plan itself");
}

#[test]
fn a_draft_comes_back_whole() {
    let (_folder, mut plan) = plan();
    let (domains, levels) = (items(&plan, FrameworkKind::Domain), items(&plan, FrameworkKind::Level));
    let contact = Contact {
        role: Some("branch manager".into()),
        channel: Some("555-0100".into()),
        retain_until: Some("2027-11-24".into()),
        ..Contact::default()
    };
    let need = ResourceDraft {
        kind: ResourceKind::Money,
        text: "bus fares".into(),
        domain: None,
        amount: Some(0.1),
    };
    let id = add(
        &mut plan,
        StakeholderDraft {
            other_domains: vec![domains[4], domains[1], domains[2]],
            main_level: Some(levels[1]),
            other_levels: vec![levels[1], levels[0]],
            tags: vec!["Youth".into(), "youth".into()],
            contact: Some(contact.clone()),
            needs: vec![need],
            external_ids: vec![ExternalId { source: "register".into(), value: "7".into() }],
            extra_fields: vec![ExtraField { name: "Wheelchair".into(), value: "yes".into() }],
            ..named("Library")
        },
    );
    let page = plan.stakeholder(id).unwrap();
    assert_eq!(
        page.stakeholder.main_domain,
        Some(domains[4]),
        "the first of the others becomes the main one"
    );
    assert_eq!(page.stakeholder.other_domains, [domains[1], domains[2]], "in framework order");
    assert_eq!(page.stakeholder.other_levels, [levels[0]], "the main one stands once");
    assert_eq!(page.stakeholder.tags.len(), 1, "equal names are one tag");
    assert_eq!(plan.tags().unwrap()[0].name, "Youth");
    assert_eq!(page.contact, Some(contact));
    assert_eq!((page.needs[0].text.as_str(), page.needs[0].amount), ("bus fares", Some(0.1)));
    assert_eq!(
        (page.external_ids[0].value.as_str(), page.extra_fields[0].name.as_str()),
        ("7", "Wheelchair")
    );
    assert_eq!(plan.known().unwrap()[0].external_ids, page.external_ids);
}

#[test]
fn domains_move_between_main_and_others() {
    let (_folder, mut plan) = plan();
    let d = items(&plan, FrameworkKind::Domain);
    let id = add(&mut plan, named("Library"));
    let places = |page: StakeholderPage| (page.stakeholder.main_domain, page.stakeholder.other_domains);
    assert_eq!(places(edit(&mut plan, id, Edit::AddDomain(d[3]))), (Some(d[3]), vec![]));
    assert_eq!(places(edit(&mut plan, id, Edit::AddDomain(d[1]))), (Some(d[3]), vec![d[1]]));
    edit(&mut plan, id, Edit::AddDomain(d[2]));
    assert_eq!(places(edit(&mut plan, id, Edit::RemoveDomain(d[3]))), (Some(d[1]), vec![d[2]]));
    assert_eq!(places(edit(&mut plan, id, Edit::MainDomain(Some(d[2])))), (Some(d[2]), vec![]));
    assert_eq!(places(edit(&mut plan, id, Edit::MainDomain(None))), (None, vec![]));
}

#[test]
fn values_out_of_bounds_and_unknown_things_are_refused() {
    let (_folder, mut plan) = plan();
    let id = add(&mut plan, named("Library"));
    let level = items(&plan, FrameworkKind::Level)[0];
    let mut no = |edit: Edit| plan.edit_stakeholders(&[id], &[Edit::Archived(true), edit], &author()).err();
    assert_eq!(no(Edit::Influence(Some(6))), refused("influence", "out-of-range"));
    assert_eq!(no(Edit::Interest(Some(0))), refused("interest", "out-of-range"));
    assert_eq!(no(Edit::Name("\n".into())), refused("name", "name-empty"));
    assert_eq!(no(Edit::Name("x".repeat(201))), refused("name", "too-long"));
    let contact = Contact { consent_on: Some("yesterday".into()), ..Contact::default() };
    assert_eq!(no(Edit::Contact(Some(contact))), refused("contact_consent_on", "date-form"));
    assert_eq!(no(Edit::MainDomain(Some(level))), Some(Refusal::NotFound { noun: "domain".into() }));
    assert_eq!(no(Edit::Sector(Some(id))), Some(Refusal::NotFound { noun: "sector".into() }));
    let nobody = Id([7; 16]);
    let unknown = Some(Refusal::NotFound { noun: "stakeholder".into() });
    assert_eq!(plan.edit_stakeholders(&[id, nobody], &[Edit::Archived(true)], &author()).err(), unknown);
    assert_eq!(plan.stakeholder(nobody).err(), unknown);
    assert!(!plan.stakeholder(id).unwrap().stakeholder.archived, "nothing of it was done");
}

#[test]
fn what_changes_nothing_is_no_step() {
    let (_folder, mut plan) = plan();
    let id = add(&mut plan, StakeholderDraft { tags: vec!["Youth".into()], ..named("Library") });
    for edits in [vec![], vec![Edit::Name("Library".into())], vec![Edit::AddTag("youth".into())]] {
        assert_eq!(plan.edit_stakeholders(&[id], &edits, &author()).unwrap().changed, []);
    }
    let back = vec![Edit::Influence(Some(3)), Edit::Influence(None)];
    assert_eq!(plan.edit_stakeholders(&[id], &back, &author()).unwrap().changed, []);
    assert_eq!(plan.next_undo().unwrap().unwrap().op, "create-stakeholders");
}

#[test]
fn bulk_tagging_is_one_step_with_words() {
    let (_folder, mut plan) = plan();
    let ids = plan.create_stakeholders(["A", "B", "C"].map(named).to_vec(), &author()).unwrap().output;
    let outcome = plan.edit_stakeholders(&ids, &[Edit::AddTag(" Safe  routes ".into())], &author()).unwrap();
    assert_eq!(outcome.changed, [Noun::Tag, Noun::Stakeholder]);
    let label = plan.next_undo().unwrap().unwrap();
    assert_eq!(label.op, "edit-stakeholders-add-tag");
    assert_eq!((label.args["count"].as_str(), label.args["value"].as_str()), ("3", "Safe routes"));
    plan.undo(&author()).unwrap();
    assert_eq!(plan.tags().unwrap(), []);
    assert_eq!(plan.next_redo().unwrap(), Some(label));
}

#[test]
fn putting_away_and_taking_out_again_are_told_apart() {
    let (_folder, mut plan) = plan();
    let ids = plan.create_stakeholders(vec![named("A")], &author()).unwrap().output;
    for away in ["true", "false"] {
        plan.edit_stakeholders(&ids, &[Edit::Archived(away == "true")], &author()).unwrap();
        assert_eq!(plan.next_undo().unwrap().unwrap().args["value"].as_str(), away);
    }
}

#[test]
fn an_import_is_one_step_that_one_undo_takes_back() {
    let (_folder, mut plan) = plan();
    let id = add(&mut plan, named("Library"));
    let add_to = ImportAction::AddTo {
        id,
        edits: vec![Edit::Website(Some("example.org".into())), Edit::AddTag("reading".into())],
        external_ids: vec![ExternalId { source: "list".into(), value: "9".into() }],
        extra_fields: vec![ExtraField { name: "Empty".into(), value: " ".into() }],
    };
    let actions = vec![ImportAction::Create(Box::new(named("Food Bank"))), add_to];
    let result = plan.import(actions, "register.csv", 2, &author()).unwrap().output;
    assert_eq!((result.created.len(), result.added_to, result.refused), (1, vec![id], 2));
    assert_eq!(plan.stakeholder(id).unwrap().extra_fields, [], "an empty cell is nothing to keep");
    let label = plan.next_undo().unwrap().unwrap();
    assert_eq!((label.op.as_str(), label.args["file"].as_str()), ("import", "register.csv"));
    plan.undo(&author()).unwrap();
    let page = plan.stakeholder(id).unwrap();
    assert_eq!((page.stakeholder.website, page.external_ids.len()), (None, 0));
    assert_eq!(plan.counts().unwrap().stakeholders, 1);
}

#[test]
fn half_an_import_is_none() {
    let (_folder, mut plan) = plan();
    let actions =
        vec![named("Food Bank"), named("")].into_iter().map(|d| ImportAction::Create(Box::new(d))).collect();
    assert_eq!(plan.import(actions, "list.csv", 0, &author()).err(), refused("name", "name-empty"));
    assert_eq!(plan.counts().unwrap().stakeholders, 0);
}

#[test]
fn putting_away_and_taking_out_again_are_two_steps() {
    let (_folder, mut plan) = quick_plan();
    let draft = StakeholderDraft { name: "Bus Company".into(), ..StakeholderDraft::default() };
    let id = plan.create_stakeholders(vec![draft], &author()).unwrap().output[0];
    for archived in [true, false] {
        plan.edit_stakeholders(&[id], &[Edit::Archived(archived)], &author()).unwrap();
    }
    plan.undo(&author()).unwrap();
    assert!(plan.stakeholder(id).unwrap().stakeholder.archived);
}

#[test]
fn archived_ones_stay_out_of_the_snapshot_and_counts() {
    let (_folder, mut plan) = plan();
    let id = add(&mut plan, named("Old club"));
    edit(&mut plan, id, Edit::Archived(true));
    assert_eq!(plan.stakeholders().unwrap().len(), 1);
    assert_eq!(plan.snapshot().unwrap().stakeholders, []);
    assert_eq!(plan.counts().unwrap().stakeholders, 0);
}

#[test]
fn offers_and_needs_are_added_changed_and_removed() {
    let (_folder, mut plan) = plan();
    let id = add(&mut plan, named("Library"));
    let other = add(&mut plan, named("School"));
    let room = ResourceDraft {
        kind: ResourceKind::Space,
        text: " Two rooms ".into(),
        domain: None,
        amount: Some(2.0),
    };
    edit(&mut plan, id, Edit::AddOffer(room.clone()));
    let page =
        edit(&mut plan, id, Edit::AddNeed(ResourceDraft { kind: ResourceKind::Skill, ..room.clone() }));
    let (offer, need) = (page.offers[0].clone(), page.needs[0].clone());
    assert_eq!((offer.text.as_str(), offer.amount, need.kind), ("Two rooms", Some(2.0), ResourceKind::Skill));

    let domain = items(&plan, FrameworkKind::Domain)[2];
    let changed = Resource { text: "One room".into(), domain: Some(domain), amount: None, ..offer.clone() };
    assert_eq!(edit(&mut plan, id, Edit::Offer(changed.clone())).offers, std::slice::from_ref(&changed));
    assert_eq!(plan.next_undo().unwrap().unwrap().op, "edit-stakeholders-offer");
    assert_eq!(plan.edit_stakeholders(&[id], &[Edit::Offer(changed)], &author()).unwrap().changed, []);
    assert_eq!(edit(&mut plan, id, Edit::RemoveNeed(need.id)).needs, []);
    plan.undo(&author()).unwrap();
    plan.undo(&author()).unwrap();
    assert_eq!(plan.stakeholder(id).unwrap(), page);

    let mut no = |id: Id, edit: Edit| plan.edit_stakeholders(&[id], &[edit], &author()).err();
    let unknown = Some(Refusal::NotFound { noun: "offer".into() });
    assert_eq!(no(other, Edit::Offer(offer.clone())), unknown, "it belongs to somebody else");
    assert_eq!(no(other, Edit::RemoveOffer(offer.id)), unknown);
    let blank = Resource { text: " ".into(), ..offer.clone() };
    assert_eq!(no(id, Edit::Offer(blank)), refused("offer", "text-empty"));
    let less = Resource { amount: Some(-1.0), ..offer };
    assert_eq!(no(id, Edit::Offer(less)), refused("amount", "out-of-range"));
}

#[test]
fn somebody_added_on_the_way_to_a_tie_is_one_step_with_it() {
    let (_folder, mut plan) = plan();
    let library = add(&mut plan, named("Library"));
    let nurses = plan.add_on_the_way(named("Night nurses"), &author()).unwrap().output;
    plan.create_ties(vec![TieDraft::between(library, nurses)], &author()).unwrap();
    let newest = plan.steps(StepRange { skip: 0, take: 9 }).unwrap().remove(0);
    assert_eq!(
        (newest.label.op.as_str(), newest.label.args["other"].as_str()),
        ("create-ties", "Night nurses")
    );

    plan.undo(&author()).unwrap();
    assert_eq!(plan.ties().unwrap(), []);
    let names = |plan: &Plan| plan.stakeholders().unwrap().into_iter().map(|s| s.name).collect::<Vec<_>>();
    assert_eq!(names(&plan), ["Library"], "one undo takes back both");
    plan.redo(&author()).unwrap();
    assert_eq!((names(&plan).len(), plan.ties().unwrap().len()), (2, 1));
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn what_does_not_name_whoever_was_added_is_a_step_of_its_own() {
    let (_folder, mut plan) = plan();
    let ids = ["Library", "School"].map(|name| add(&mut plan, named(name)));
    let nurses = plan.add_on_the_way(named("Night nurses"), &author()).unwrap().output;
    plan.create_ties(vec![TieDraft::between(ids[0], ids[1])], &author()).unwrap();
    plan.undo(&author()).unwrap();
    assert!(plan.stakeholder(nurses).is_ok(), "the tie was between two others");

    plan.undo(&author()).unwrap();
    plan.redo(&author()).unwrap();
    plan.create_ties(vec![TieDraft::between(ids[0], nurses)], &author()).unwrap();
    plan.undo(&author()).unwrap();
    assert!(plan.stakeholder(nurses).is_ok(), "what was put in force again takes nothing in");
}
