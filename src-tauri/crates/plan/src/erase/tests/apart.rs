//! Somebody is erased in one copy, and given something in others that have not heard of it.

use super::*;
use crate::sql::all;
use model::{
    Action, AddPartners, AddSeats, Author, InitiativeDraft, MarkPlace, PartnerDraft, PartnerRole, PlaceMarks,
    ResourceDraft, ResourceKind, SeatDraft,
};

/// Words that stand in nothing but what is kept on whoever goes.
const WORDS: [&str; 9] = [
    "Survivors",
    "Rosa",
    "rosa.ortiz",
    "quiet room",
    "Met at",
    "a lift",
    "chairs",
    "their place",
    "Head lib",
];

pub(super) fn named(name: &str) -> Author {
    Author { name: name.into() }
}

/// A plan with a stakeholder that is about to go, another, an initiative and a vacant seat, and two copies of it.
pub(super) struct Three {
    pub us: (tempfile::TempDir, Plan),
    pub them: (tempfile::TempDir, Plan),
    pub third: (tempfile::TempDir, Plan),
    pub gone: Id,
    pub library: Id,
}

pub(super) fn three() -> Three {
    let (folder, mut plan) = plan();
    let (gone, library) = (add(&mut plan, "Survivors’ Table"), add(&mut plan, "Library"));
    edit(&mut plan, gone, Edit::About(Some("Survivors meet on Mondays".into())));
    plan.create_initiatives(vec![InitiativeDraft::titled("Safe walk".into())], &author()).unwrap();
    let council = plan.councils().unwrap()[0].id;
    plan.add_seats(&AddSeats { council, seats: vec![SeatDraft::vacant()] }, &author()).unwrap();
    backup::make(&mut plan, backup::Reason::Other(BackupReason::Opened)).unwrap();
    let (them, third) = (theirs(&plan, 5), theirs(&plan, 6));
    Three { us: (folder, plan), them, third, gone, library }
}

type Deed = fn(&mut Plan, Id, Id);

/// What somebody may do who has not heard of it.
const DEEDS: [(&str, Deed); 12] = [
    ("contact", |plan, gone, _| edit(plan, gone, Edit::Contact(Some(contact())))),
    ("note", |plan, gone, _| edit(plan, gone, Edit::About(Some("Ask for the quiet room".into())))),
    ("name", |plan, gone, _| edit(plan, gone, Edit::Name("Survivors’ Room".into()))),
    ("tag", |plan, gone, _| edit(plan, gone, Edit::AddTag("peers".into()))),
    ("offer", |plan, gone, _| edit(plan, gone, Edit::AddOffer(thing("a lift home")))),
    ("need", |plan, gone, _| edit(plan, gone, Edit::AddNeed(thing("chairs")))),
    ("tie", |plan, gone, library| {
        let tie = TieDraft {
            intensity: Some(3),
            note: Some("Met at the mill".into()),
            ..TieDraft::between(library, gone)
        };
        plan.create_ties(vec![tie], &named("Ben")).unwrap();
    }),
    ("partner", |plan, gone, _| {
        let initiative = plan.initiatives().unwrap()[0].id;
        let partner = PartnerDraft {
            stakeholder: gone,
            role: PartnerRole::Partner,
            brings: Some("their place".into()),
            gains: None,
            key_action: None,
            commitment: None,
        };
        plan.add_partners(&AddPartners { initiative, partners: vec![partner] }, &named("Ben")).unwrap();
    }),
    ("seat", |plan, gone, _| {
        let council = plan.councils().unwrap()[0].id;
        let seat = SeatDraft { holder: Some(gone), ..SeatDraft::vacant() };
        plan.add_seats(&AddSeats { council, seats: vec![seat] }, &named("Ben")).unwrap();
    }),
    ("action", |plan, gone, _| {
        let action = Action {
            id: Id::NEW,
            what: "Ask for lamps".into(),
            seat: None,
            stakeholder: Some(gone),
            due: None,
            done_on: None,
            meeting: None,
            initiative: None,
            sensitivity: Default::default(),
        };
        plan.save_records(&[action.into()], &named("Ben")).unwrap();
    }),
    ("place", |plan, gone, _| {
        let places = vec![MarkPlace { id: gone, x: 0.5, y: 0.5 }];
        plan.place_marks(&PlaceMarks { view: "wheel".into(), places, by_keys: false }, &named("Ben"))
            .unwrap();
    }),
    ("twins", |plan, gone, library| {
        plan.dismiss_twins(model::TwinPair { a: gone, b: library }, &named("Ben")).unwrap();
    }),
];

fn thing(text: &str) -> ResourceDraft {
    ResourceDraft { kind: ResourceKind::Space, text: text.into(), domain: None, amount: None }
}

pub(super) fn erase_it(plan: &mut Plan, id: Id) {
    plan.erase(erase(EraseWhat::Stakeholder { id }, true), &author()).unwrap();
}

/// Brings what is in one plan into another.
fn bring(from: &(tempfile::TempDir, Plan), to: &mut Plan) {
    let file = sent(&from.1, from.0.path(), "sent");
    to.merge(&file, &author()).unwrap();
    std::fs::remove_file(file).unwrap();
}

/// Nobody can tell any more who it was, in no byte of the folder, and nothing asks for them back.
fn is_gone(what: &str, of: &mut (tempfile::TempDir, Plan), gone: Id, library: Id) {
    let (folder, plan) = (of.0.path().to_path_buf(), &mut of.1);
    for word in WORDS {
        assert_eq!(holding(&folder, word), Vec::<PathBuf>::new(), "{what}: {word}");
    }
    let ids: Vec<Id> = plan.stakeholders().unwrap().iter().map(|one| one.id).collect();
    assert_eq!(ids, [library], "{what}");
    assert_eq!(plan.conflicts().unwrap(), [], "{what}: nobody is asked whether to keep it");
    assert_eq!(plan.check().unwrap().problems, [], "{what}");
    let dangling = all(&plan.conn, "PRAGMA foreign_key_check", [], |_| Ok(())).unwrap();
    assert_eq!(dangling.len(), 0, "{what}");
    let held = plan.councils().unwrap()[0].seats.iter().filter(|seat| seat.holder == Some(gone)).count();
    assert_eq!((held, plan.ties().unwrap().len()), (0, 0), "{what}");
    for step in plan.steps(StepRange { skip: 0, take: 99 }).unwrap() {
        assert!(!step.label.args.values().any(|arg| arg.contains("Survivors")), "{what}: {:?}", step.label);
    }
    let before = plan.snapshot().unwrap();
    plan.rebuild().unwrap();
    assert_eq!(plan.snapshot().unwrap(), before, "{what}");
}

#[test]
fn whatever_was_done_apart_does_not_bring_anybody_back() {
    for ours_first in [true, false] {
        for (what, deed) in DEEDS.into_iter().chain([("everything", everything as Deed)]) {
            let Three { mut us, mut them, gone, library, .. } = three();
            deed(&mut them.1, gone, library);
            erase_it(&mut us.1, gone);
            if ours_first {
                bring(&us, &mut them.1);
                bring(&them, &mut us.1);
            } else {
                bring(&them, &mut us.1);
                bring(&us, &mut them.1);
            }
            for plan in [&mut us, &mut them] {
                is_gone(what, plan, gone, library);
            }
            assert_eq!(us.1.snapshot().unwrap(), them.1.snapshot().unwrap(), "{what}");
            // Nor does taking back and doing again, at the one who did it.
            while them.1.undo(&author()).is_ok() {}
            while them.1.redo(&author()).is_ok() {}
            assert!(them.1.stakeholders().unwrap().iter().all(|one| one.id != gone), "{what}");
            assert_eq!(them.1.check().unwrap().problems, [], "{what}");
        }
    }
}

fn everything(plan: &mut Plan, gone: Id, library: Id) {
    DEEDS.iter().for_each(|(_, deed)| deed(plan, gone, library));
}

#[test]
fn what_a_third_copy_brings_later_goes_too() {
    let Three { mut us, mut them, mut third, gone, library } = three();
    everything(&mut third.1, gone, library);
    erase_it(&mut us.1, gone);
    bring(&us, &mut them.1);
    // It was not erased there, and comes to somebody who only heard of it.
    bring(&third, &mut them.1);
    is_gone("heard of", &mut them, gone, library);
    bring(&them, &mut us.1);
    bring(&us, &mut third.1);
    bring(&third, &mut us.1);
    for plan in [&mut us, &mut third] {
        is_gone("all", plan, gone, library);
    }
    assert_eq!(us.1.snapshot().unwrap(), them.1.snapshot().unwrap());
    assert_eq!(us.1.snapshot().unwrap(), third.1.snapshot().unwrap());
}

#[test]
fn copies_that_lack_something_bring_nobody_back() {
    for choice in [
        CopyChoice { history: false, ..CopyChoice::WHOLE },
        CopyChoice { contacts: false, ..CopyChoice::WHOLE },
    ] {
        let Three { mut us, mut them, gone, library, .. } = three();
        everything(&mut them.1, gone, library);
        erase_it(&mut us.1, gone);
        let file = them.0.path().join("part");
        them.1.send_copy(&file, choice, &author()).unwrap();
        us.1.merge(&file, &author()).unwrap();
        is_gone("a part", &mut us, gone, library);
        std::fs::remove_file(file).unwrap();
        bring(&us, &mut them.1);
        bring(&them, &mut us.1);
        for plan in [&mut us, &mut them] {
            is_gone("the whole", plan, gone, library);
        }
        assert_eq!(us.1.snapshot().unwrap(), them.1.snapshot().unwrap());
    }
}

#[test]
fn a_contact_erased_is_not_kept_by_who_changed_it_meanwhile() {
    let (folder, mut plan, library, _) = library();
    let mut them = theirs(&plan, 5);
    edit(&mut them.1, library, Edit::Contact(Some(Contact { role: Some("Her aunt".into()), ..contact() })));
    plan.erase(erase(EraseWhat::Contact { stakeholder: library }, true), &author()).unwrap();
    let mut us = (folder, plan);
    bring(&them, &mut us.1);
    bring(&us, &mut them.1);
    for plan in [&mut us.1, &mut them.1] {
        assert_eq!(plan.stakeholder(library).unwrap().contact, None);
        assert_eq!(plan.conflicts().unwrap(), []);
        assert_eq!(plan.check().unwrap().problems, []);
    }
    assert_eq!(us.1.snapshot().unwrap(), them.1.snapshot().unwrap());
    // Somebody who knows of it writes another.
    edit(
        &mut them.1,
        library,
        Edit::Contact(Some(Contact { role: Some("On duty".into()), ..Contact::default() })),
    );
    bring(&them, &mut us.1);
    let role = us.1.stakeholder(library).unwrap().contact.unwrap().role;
    assert_eq!(role.as_deref(), Some("On duty"));
}

/// Twins were joined before, so things of whoever goes stand at another now.
#[test]
fn what_was_moved_elsewhere_goes_as_well() {
    let (folder, mut plan) = plan();
    let (gone, library) = (add(&mut plan, "Survivors’ Table"), add(&mut plan, "Library"));
    edit(&mut plan, gone, Edit::AddOffer(thing("a lift home")));
    plan.merge_stakeholders(&model::MergeStakeholders { keep: library, gone, take: Vec::new() }, &author())
        .unwrap();
    erase_it(&mut plan, gone);
    assert_eq!(plan.check().unwrap().problems, []);
    assert!(plan.stakeholder(library).unwrap().offers.is_empty());
    assert!(holding(folder.path(), "a lift").is_empty());
}
