//! Bringing one thing back from the past.

use super::{DAY, Desk, all_of, initiative, partner, replicas::Replica, steps_of};
use behaviour::{author, named};
use model::*;
use std::sync::atomic::Ordering;

fn contact(retain_until: Option<&str>) -> Option<Contact> {
    Some(Contact {
        name: Some("Rosa Ortiz".into()),
        purpose: Some("To plan".into()),
        source: Some("Told us".into()),
        consent_on: Some("2025-11-20".into()),
        retain_until: retain_until.map(String::from),
        ..Contact::default()
    })
}

/// A library with a contact, tags, an offer, ties, a seat, and an initiative that it leads.
fn town() -> (Desk, Id, Id) {
    let mut desk = Desk::new();
    let draft = StakeholderDraft {
        tags: vec!["reading".into()],
        contact: contact(None),
        offers: vec![ResourceDraft {
            kind: ResourceKind::Space,
            text: "A room".into(),
            domain: None,
            amount: None,
        }],
        ..named("Library")
    };
    let library = desk.plan().create_stakeholders(vec![draft], &author()).unwrap().output[0];
    let school = desk.stakeholder("School");
    desk.tie(library, school);
    let council = desk.plan().councils().unwrap()[0].id;
    let seats = vec![SeatDraft { holder: Some(library), ..SeatDraft::vacant() }];
    desk.plan().add_seats(&AddSeats { council, seats }, &author()).unwrap();
    let bus = initiative(
        "Walking bus",
        vec![partner(library, PartnerRole::Lead), partner(school, PartnerRole::Host)],
    );
    desk.plan().create_initiatives(vec![bus], &author()).unwrap();
    (desk, library, school)
}

#[test]
fn a_stakeholder_comes_back_with_all_that_went_with_it_and_one_undo_takes_it_out_again() {
    let (mut desk, library, _) = town();
    let (before, then) = (all_of(desk.plan()), desk.wait(DAY));
    desk.plan().delete_stakeholders(&[library], &author()).unwrap();
    let without = all_of(desk.plan());
    desk.wait(DAY);
    desk.back(then, "stakeholder", library, None).unwrap();
    assert_eq!(all_of(desk.plan()), before);
    let step = steps_of(desk.plan()).remove(0);
    assert_eq!(
        (step.label.op.as_str(), step.label.args["name"].as_str()),
        ("restore-stakeholder", "Library")
    );
    desk.plan().undo(&author()).unwrap();
    assert_eq!(all_of(desk.plan()), without);
    desk.plan().redo(&author()).unwrap();
    assert_eq!(all_of(desk.plan()), before);
    // Once more is nothing.
    assert_eq!(desk.back(then, "stakeholder", library, None).unwrap().changed, []);
}

#[test]
fn what_has_come_since_stays() {
    let (mut desk, library, school) = town();
    let then = desk.wait(DAY);
    desk.plan().delete_stakeholders(&[library], &author()).unwrap();
    let clinic = desk.stakeholder("Clinic");
    let seat = desk.plan().councils().unwrap()[0].seats[0].id;
    let taken = EditSeats { ids: vec![seat], edits: vec![SeatEdit::Holder(Some(clinic))] };
    desk.plan().edit_seats(&taken, &author()).unwrap();
    let bus = desk.plan().initiatives().unwrap()[0].clone();
    let lead = EditPartner { id: bus.partners[0].id, edits: vec![PartnerEdit::Role(PartnerRole::Lead)] };
    desk.plan().edit_partner(&lead, &author()).unwrap();
    desk.wait(DAY);
    desk.back(then, "stakeholder", library, None).unwrap();
    let now = desk.plan().initiatives().unwrap().remove(0);
    let role =
        |of: Id| now.partners.iter().find(|partner| partner.stakeholder == of).map(|partner| partner.role);
    assert_eq!((role(school), role(library)), (Some(PartnerRole::Lead), Some(PartnerRole::Partner)));
    assert_eq!(desk.plan().councils().unwrap()[0].seats[0].holder, Some(clinic));
    // Of what is there, only its own fields and parts become others.
    desk.tie(library, clinic);
    desk.edit(library, StakeholderEdit::AddTag("evenings".into()));
    desk.edit(library, StakeholderEdit::About(Some("Lends".into())));
    desk.back(then, "stakeholder", library, None).unwrap();
    let page = desk.plan().stakeholder(library).unwrap();
    assert_eq!(
        (page.stakeholder.about, page.stakeholder.tags.len(), page.stakeholder.tie_count),
        (None, 1, 2)
    );
    assert_eq!(steps_of(desk.plan())[0].label.op, "restore-stakeholder-details");
}

#[test]
fn one_field_or_the_tags_alone_come_back() {
    let (mut desk, library, _) = town();
    desk.edit(library, StakeholderEdit::Influence(Some(2)));
    let then = desk.wait(DAY);
    let tag = desk.plan().stakeholder(library).unwrap().stakeholder.tags[0];
    desk.edit(library, StakeholderEdit::Influence(Some(5)));
    desk.edit(library, StakeholderEdit::Interest(Some(1)));
    desk.edit(library, StakeholderEdit::RemoveTag(tag));
    let look = |desk: &mut Desk| {
        let now = desk.plan().stakeholder(library).unwrap().stakeholder;
        (now.influence, now.interest, now.tags)
    };
    desk.back(then, "stakeholder", library, Some("influence")).unwrap();
    assert_eq!(look(&mut desk), (Some(2), Some(1), vec![]));
    desk.back(then, "stakeholder", library, Some("stakeholder_tag")).unwrap();
    assert_eq!(look(&mut desk), (Some(2), Some(1), vec![tag]));
    for odd in ["contact", "moon", "tie", "kept_text"] {
        assert!(desk.back(then, "stakeholder", library, Some(odd)).is_err(), "{odd}");
    }
    assert!(desk.back(then, "contact", library, None).is_err());
    assert!(desk.back(then, "stakeholder", Id([7; 16]), None).is_err());
}

#[test]
fn a_tie_brings_the_end_that_is_gone() {
    let (mut desk, library, school) = town();
    let tie = desk.plan().ties().unwrap()[0].id;
    let then = desk.wait(DAY);
    desk.plan().delete_stakeholders(&[library], &author()).unwrap();
    desk.back(then, "tie", tie, None).unwrap();
    let ties = desk.plan().ties().unwrap();
    assert_eq!((ties.len(), ties[0].id), (1, tie));
    assert_eq!(desk.plan().stakeholders().unwrap().len(), 2);
    let partners = desk.plan().initiatives().unwrap().remove(0).partners;
    assert_eq!(
        partners.iter().map(|each| each.stakeholder).collect::<Vec<_>>(),
        [school],
        "only what was asked for"
    );
}

#[test]
fn a_council_comes_back_with_its_seats_and_an_initiative_with_its_partners() {
    let (mut desk, library, _) = town();
    let council = desk.plan().councils().unwrap()[0].id;
    let bus = desk.plan().initiatives().unwrap()[0].id;
    let (before, then) = (all_of(desk.plan()), desk.wait(DAY));
    desk.plan().delete_council(council, &author()).unwrap();
    desk.plan().delete_initiatives(&[bus], &author()).unwrap();
    desk.back(then, "council", council, None).unwrap();
    desk.back(then, "initiative", bus, None).unwrap();
    assert_eq!(all_of(desk.plan()), before);
    // Whoever is gone meanwhile leaves a seat empty and is no partner.
    desk.plan().delete_council(council, &author()).unwrap();
    desk.plan().delete_initiatives(&[bus], &author()).unwrap();
    desk.plan().delete_stakeholders(&[library], &author()).unwrap();
    desk.back(then, "council", council, None).unwrap();
    desk.back(then, "initiative", bus, None).unwrap();
    assert_eq!(desk.plan().councils().unwrap()[0].seats[0].holder, None);
    assert_eq!(desk.plan().initiatives().unwrap()[0].partners.len(), 1);
}

#[test]
fn a_contact_that_was_erased_or_is_over_stays_away() {
    let came = |erase: bool, retain_until: Option<&str>| {
        let mut desk = Desk::new();
        let draft = StakeholderDraft { contact: contact(retain_until), ..named("Library") };
        let id = desk.plan().create_stakeholders(vec![draft], &author()).unwrap().output[0];
        let then = desk.wait(DAY);
        if erase {
            desk.edit(id, StakeholderEdit::Contact(None));
            desk.wait(DAY);
            desk.back(then, "stakeholder", id, None).unwrap();
            assert_eq!(desk.plan().stakeholder(id).unwrap().contact, None, "erased while it is there");
        }
        desk.plan().delete_stakeholders(&[id], &author()).unwrap();
        desk.wait(DAY);
        desk.back(then, "stakeholder", id, None).unwrap();
        desk.plan().stakeholder(id).unwrap().contact.is_some()
    };
    assert!(came(false, None));
    assert!(!came(true, None));
    assert!(!came(false, Some("2025-11-26")));
    assert!(came(false, Some("2026-11-26")));
}

#[test]
fn what_protects_somebody_does_not_become_wider() {
    let mut desk = Desk::new();
    let library = desk.stakeholder("Library");
    let then = desk.wait(DAY);
    desk.edit(library, StakeholderEdit::DoNotMap(true));
    desk.edit(library, StakeholderEdit::Sensitivity(Sensitivity::Confidential));
    desk.edit(library, StakeholderEdit::About(Some("Moved".into())));
    let is = |desk: &mut Desk| {
        let now = desk.plan().stakeholder(library).unwrap().stakeholder;
        (now.do_not_map, now.sensitivity, now.about)
    };
    desk.back(then, "stakeholder", library, None).unwrap();
    assert_eq!(is(&mut desk), (true, Sensitivity::Confidential, None));
    desk.plan().delete_stakeholders(&[library], &author()).unwrap();
    desk.back(then, "stakeholder", library, None).unwrap();
    assert_eq!(is(&mut desk), (true, Sensitivity::Confidential, None));
}

#[test]
fn rules_and_the_guard_hold() {
    let (mut desk, library, school) = town();
    let bus = desk.plan().initiatives().unwrap()[0].id;
    let check = [
        InitiativeEdit::WhoCouldBeHarmed(Some("Nobody".into())),
        InitiativeEdit::WhoWasAsked(Some("Parents".into())),
        InitiativeEdit::WhatWeDo(Some("We ask again".into())),
        InitiativeEdit::Status(InitiativeStatus::Active),
    ];
    desk.plan()
        .edit_initiatives(&EditInitiatives { ids: vec![bus], edits: check.to_vec() }, &author())
        .unwrap();
    let then = desk.wait(DAY);
    let edits = vec![InitiativeEdit::Status(InitiativeStatus::Paused), InitiativeEdit::WhatWeDo(None)];
    desk.plan().edit_initiatives(&EditInitiatives { ids: vec![bus], edits }, &author()).unwrap();
    assert_eq!(
        desk.back(then, "initiative", bus, Some("status")).err(),
        Some(Refusal::NotChecked { initiatives: vec!["Walking bus".into()] })
    );
    desk.back(then, "initiative", bus, None).unwrap();
    let _ = (library, school);

    // Below each other the other way round, meanwhile.
    let council = |name: &str| behaviour::council(name, CouncilKind::TaskForce);
    let [a, b] = ["A", "B"].map(|name| desk.plan().create_council(council(name), &author()).unwrap().output);
    let belong = |desk: &mut Desk, id, parent| {
        let edits = vec![CouncilEdit::Parent(parent)];
        desk.plan().edit_council(&EditCouncil { id, edits }, &author()).unwrap();
    };
    belong(&mut desk, a, Some(b));
    let then = desk.wait(DAY);
    belong(&mut desk, a, None);
    belong(&mut desk, b, Some(a));
    let refused = desk.back(then, "council", a, Some("parent")).err();
    let rule = Refusal::Invalid { field: "parent".into(), rule: "council-in-a-circle".into() };
    assert_eq!(refused, Some(rule));
    desk.back(then, "council", a, None).unwrap();
}

#[test]
fn brought_back_in_one_copy_and_written_in_another_both_hold() {
    let mut ana = Replica::first();
    let ids =
        ana.plan().create_stakeholders(vec![named("Library"), named("School")], &author()).unwrap().output;
    let then = ana.clock.load(Ordering::Relaxed);
    ana.wait(86_400);
    ana.plan().delete_stakeholders(&ids[..1], &author()).unwrap();
    let mut ben = ana.copy("Ben", 0);
    ana.wait(60);
    let request = BringBack { at: then, noun: "stakeholder".into(), id: ids[0], field: None };
    ana.plan().bring_back(&request, &author()).unwrap();
    ben.wait(120);
    ben.plan().bring_back(&request, &author()).unwrap();
    ben.plan().edit_stakeholders(&ids[..1], &[StakeholderEdit::Influence(Some(3))], &author()).unwrap();
    ana.merge_file(&ben.file());
    ben.merge_file(&ana.file());
    assert_eq!(ana.look(), ben.look());
    let library = ana.plan().stakeholder(ids[0]).unwrap().stakeholder;
    assert_eq!((library.name.as_str(), library.influence), ("Library", Some(3)));
    assert_eq!(ana.plan().conflicts().unwrap(), []);
}
