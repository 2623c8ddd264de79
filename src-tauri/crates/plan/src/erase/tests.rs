//! Erasing, as a person meets it: in the plan, its history, its backups, and copies of others.

mod apart;
mod cut_off;

use crate::{
    Fixed, Plan, backup,
    tests::{author, plan},
};
use model::{
    BackupReason, BringBack, Contact, CopyChoice, Erase, EraseWhat, Id, Refusal, StakeholderDraft,
    StakeholderEdit as Edit, StakeholderKind, StepRange, TieDraft,
};
use std::path::{Path, PathBuf};

const NAME: &str = "Rosa Ortiz";
const CHANNEL: &str = "rosa.ortiz@example.org";

fn contact() -> Contact {
    Contact {
        role: Some("Head librarian".into()),
        name: Some(NAME.into()),
        channel: Some(CHANNEL.into()),
        channel_private: true,
        purpose: Some("To plan the reading hour".into()),
        source: Some("Told us herself".into()),
        consent_on: Some("2025-11-20".into()),
        retain_until: None,
    }
}

fn add(plan: &mut Plan, name: &str) -> Id {
    let draft = StakeholderDraft { name: name.into(), ..StakeholderDraft::default() };
    plan.create_stakeholders(vec![draft], &author()).unwrap().output[0]
}

fn edit(plan: &mut Plan, id: Id, edit: Edit) {
    plan.edit_stakeholders(&[id], &[edit], &author()).unwrap();
}

/// A library with a contact that was written, changed, and named in a note of the clinic; with backups of it.
fn library() -> (tempfile::TempDir, Plan, Id, Id) {
    let (folder, mut plan) = plan();
    let (library, clinic) = (add(&mut plan, "Library"), add(&mut plan, "Clinic"));
    edit(&mut plan, library, Edit::Contact(Some(contact())));
    edit(&mut plan, library, Edit::Contact(Some(Contact { role: Some("Director".into()), ..contact() })));
    edit(&mut plan, clinic, Edit::About(Some("Ask rosa ortíz for the room.".into())));
    edit(&mut plan, clinic, Edit::DataConditions(Some("Rosa Ortiz said no.".into())));
    edit(&mut plan, clinic, Edit::DataConditions(Some("Nothing is to be said.".into())));
    backup::make(&mut plan, backup::Reason::Other(BackupReason::Opened)).unwrap();
    backup::make(&mut plan, backup::Reason::Other(BackupReason::Import)).unwrap();
    (folder, plan, library, clinic)
}

/// Files in a folder, or in one of its folders, that hold these bytes.
fn holding(folder: &Path, text: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(holding(&path, text));
        } else if memchr::memmem::find(&std::fs::read(&path).unwrap(), text.as_bytes()).is_some() {
            found.push(path);
        }
    }
    found
}

fn erase(target: EraseWhat, mentions: bool) -> Erase {
    Erase { target, mentions }
}

#[test]
fn a_contact_is_gone_from_every_byte_of_the_plan_and_its_backups() {
    let (folder, mut plan, library, clinic) = library();
    let target = EraseWhat::Contact { stakeholder: library };
    for text in [NAME, CHANNEL, "Told us herself"] {
        let held = holding(folder.path(), text);
        assert!(held.len() >= 3, "the plan and two backups hold {text}: {held:?}");
    }
    let shown = plan.preview_erase(target).unwrap();
    assert_eq!((shown.name.as_str(), shown.backups, shown.earlier), ("Library", 2, 1));
    let named: Vec<_> = shown.mentions.iter().map(|m| (m.name.as_str(), m.field.as_str())).collect();
    assert_eq!(named, [("Clinic", "about")]);

    let done = plan.erase(erase(target, true), &author()).unwrap().output;
    assert_eq!((done.backups, done.left), (2, vec![]));
    for text in [NAME, CHANNEL, "Told us herself", "Head librarian", "Rosa", "rosa", "ortíz"] {
        assert!(holding(folder.path(), text).is_empty(), "{text}");
    }
    assert_eq!(plan.check().unwrap().problems, []);
    assert_eq!(plan.stakeholder(library).unwrap().contact, None);
    let clinic = plan.stakeholder(clinic).unwrap().stakeholder;
    assert_eq!(clinic.about.as_deref(), Some("Ask — for the room."));
    assert_eq!(clinic.data_conditions.as_deref(), Some("Nothing is to be said."));
    assert_eq!(backup::list(plan.path()).len(), 1, "one of the plan as it is now");
    plan.rebuild().unwrap();
    assert_eq!(plan.stakeholder(library).unwrap().contact, None);

    // It stays gone after closing, and cannot be taken back.
    let path = plan.path().to_path_buf();
    plan.close().unwrap();
    let mut plan = Plan::open(&path, &author(), Box::new(Fixed::new(1_764_900_000_000, 120_000, 9))).unwrap();
    while plan.undo(&author()).is_ok() {}
    assert!(holding(folder.path(), "Rosa").is_empty());
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn other_texts_stay_if_somebody_wants_them_to_and_are_told() {
    let (_folder, mut plan, library, clinic) = library();
    let target = EraseWhat::Contact { stakeholder: library };
    let left = plan.erase(erase(target, false), &author()).unwrap().output.left;
    let left: Vec<_> = left.iter().map(|left| (left.what.as_str(), left.count)).collect();
    assert_eq!(left, [("stakeholder.about", 1), ("_op.val", 2)]);
    let about = plan.stakeholder(clinic).unwrap().stakeholder.about;
    assert_eq!(about.as_deref(), Some("Ask rosa ortíz for the room."));
}

#[test]
fn a_person_goes_whole_with_all_that_belongs_to_them_and_every_name_in_the_history() {
    let (folder, mut plan) = plan();
    let rosa = StakeholderDraft {
        name: NAME.into(),
        kind: Some(StakeholderKind::Role),
        about: Some("Knows every family by the mill".into()),
        ..StakeholderDraft::default()
    };
    let rosa = plan.create_stakeholders(vec![rosa], &author()).unwrap().output[0];
    let library = add(&mut plan, "Library");
    let tie = TieDraft {
        intensity: Some(3),
        note: Some("Met at the mill".into()),
        ..TieDraft::between(library, rosa)
    };
    plan.create_ties(vec![tie], &author()).unwrap();
    edit(&mut plan, rosa, Edit::Name("Rosa O.".into()));
    let target = EraseWhat::Stakeholder { id: rosa };
    assert_eq!(plan.preview_erase(target).unwrap().name, "Rosa O.");
    let done = plan.erase(erase(target, true), &author()).unwrap().output;
    assert_eq!(done.left, vec![]);
    for text in [NAME, "Rosa", "the mill"] {
        assert!(holding(folder.path(), text).is_empty(), "{text}");
    }
    assert_eq!(plan.stakeholders().unwrap().iter().map(|one| one.id).collect::<Vec<_>>(), [library]);
    assert_eq!(plan.ties().unwrap(), vec![]);
    assert_eq!(plan.check().unwrap().problems, []);
    let unknown = plan.erase(erase(EraseWhat::Stakeholder { id: Id([7; 16]) }, true), &author());
    assert!(matches!(unknown, Err(Refusal::NotFound { .. })));
}

#[test]
fn the_past_does_not_tell_of_whoever_was_erased() {
    let (_folder, mut plan, library, clinic) = library();
    let then = plan.steps(StepRange { skip: 0, take: 1 }).unwrap()[0].at;
    let names = |plan: &mut Plan| -> Vec<String> {
        plan.past(then).unwrap().stakeholders().unwrap().into_iter().map(|one| one.name).collect()
    };
    assert_eq!(names(&mut plan), ["Clinic", "Library"]);
    plan.erase(erase(EraseWhat::Stakeholder { id: library }, true), &author()).unwrap();
    assert_eq!(names(&mut plan), ["Clinic"]);
    let back = |id| BringBack { noun: "stakeholder".into(), id, field: None, at: then };
    let refused = plan.bring_back(&back(library), &author());
    assert!(matches!(refused, Err(Refusal::NotFound { .. })), "{refused:?}");
    plan.bring_back(&back(clinic), &author()).unwrap();
    assert_eq!(
        plan.stakeholder(clinic).unwrap().stakeholder.about.as_deref(),
        None,
        "nobody knows what of it was the name"
    );
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn somebody_deleted_before_is_erased_from_the_history() {
    let (folder, mut plan, library, _) = library();
    plan.delete_stakeholders(&[library], &author()).unwrap();
    assert!(!holding(folder.path(), CHANNEL).is_empty());
    plan.erase(erase(EraseWhat::Stakeholder { id: library }, true), &author()).unwrap();
    assert!(holding(folder.path(), CHANNEL).is_empty());
    assert!(holding(folder.path(), "Rosa").is_empty());
    assert_eq!(plan.check().unwrap().problems, []);
}

/// Somebody else's copy of the plan, in a folder of its own.
fn theirs(plan: &Plan, seed: u64) -> (tempfile::TempDir, Plan) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Theirs.commonroot");
    plan.save_copy(&path).unwrap();
    let surroundings = Box::new(Fixed::new(1_764_500_000_000, 120_000, seed));
    (folder, Plan::open(&path, &author(), surroundings).unwrap())
}

/// The plan as a file to bring in.
fn sent(plan: &Plan, folder: &Path, name: &str) -> PathBuf {
    let to = folder.join(name);
    plan.save_copy(&to).unwrap();
    to
}

#[test]
fn erasing_travels_and_wins_over_what_others_wrote_meanwhile() {
    let (folder, mut plan, library, _) = library();
    let (their_folder, mut other) = theirs(&plan, 5);
    edit(
        &mut other,
        library,
        Edit::Contact(Some(Contact { purpose: Some("Rosa again".into()), ..contact() })),
    );
    edit(&mut other, library, Edit::About(Some("Open late".into())));
    plan.erase(erase(EraseWhat::Contact { stakeholder: library }, true), &author()).unwrap();

    // What the others wrote comes in without a word of her.
    let file = sent(&other, their_folder.path(), "to us");
    plan.merge(&file, &author()).unwrap();
    assert!(holding(folder.path(), "Rosa").is_empty());
    assert_eq!(plan.stakeholder(library).unwrap().stakeholder.about.as_deref(), Some("Open late"));
    assert_eq!(plan.check().unwrap().problems, []);

    // And with ours it is erased there, backups included, which is said before.
    std::fs::remove_file(file).unwrap();
    let file = sent(&plan, folder.path(), "to them");
    assert_eq!(other.preview_merge(&file).unwrap().erases, 1);
    assert!(!holding(their_folder.path(), "Rosa").is_empty(), "a look erases nothing");
    other.merge(&file, &author()).unwrap();
    assert!(holding(their_folder.path(), "Rosa").is_empty());
    assert_eq!(other.next_merge_undo().unwrap(), None, "it cannot be taken back");
    assert_eq!(other.check().unwrap().problems, []);
    assert_eq!(other.snapshot().unwrap(), plan.snapshot().unwrap());
    assert_eq!(other.conflicts().unwrap(), plan.conflicts().unwrap());
}

#[test]
fn a_copy_without_history_or_contacts_carries_it_too() {
    for choice in [
        CopyChoice { history: false, ..CopyChoice::WHOLE },
        CopyChoice { contacts: false, ..CopyChoice::WHOLE },
        CopyChoice { history: false, contacts: false, restricted: false, views: false, ..CopyChoice::WHOLE },
    ] {
        let (folder, mut plan, library, _) = library();
        let (their_folder, mut other) = theirs(&plan, 6);
        plan.erase(erase(EraseWhat::Contact { stakeholder: library }, true), &author()).unwrap();
        let file = folder.path().join("part");
        plan.send_copy(&file, choice, &author()).unwrap();
        other.merge(&file, &author()).unwrap();
        assert!(holding(their_folder.path(), NAME).is_empty(), "{choice:?}");
        assert_eq!(other.check().unwrap().problems, []);
    }
}

#[test]
fn a_new_contact_can_be_written_where_one_was_erased() {
    let (_folder, mut plan, library, _) = library();
    plan.erase(erase(EraseWhat::Contact { stakeholder: library }, true), &author()).unwrap();
    let new = Contact { role: Some("Librarian on duty".into()), ..Contact::default() };
    edit(&mut plan, library, Edit::Contact(Some(new)));
    let (_their_folder, other) = theirs(&plan, 7);
    assert_eq!(
        other.stakeholder(library).unwrap().contact.unwrap().role.as_deref(),
        Some("Librarian on duty")
    );
    assert_eq!(plan.check().unwrap().problems, []);
    plan.undo(&author()).unwrap();
    assert_eq!(plan.stakeholder(library).unwrap().contact, None);
}
