//! What joins by itself, and what is listed for somebody to choose.

use super::*;

#[test]
fn different_things_and_different_fields_join_by_themselves() {
    let (mut ana, mut ben, ids) = two();
    edit(&mut ana, ids[0], StakeholderEdit::Influence(Some(4)));
    edit(&mut ben, ids[0], StakeholderEdit::Interest(Some(2)));
    ben.plan().create_stakeholders(vec![named("Clinic")], &Author { name: "Ben".into() }).unwrap();
    let brought = ana.merge(&ben);
    assert_eq!((brought.steps, brought.conflicts.len()), (2, 0));
    assert_eq!((brought.people[0].author.as_str(), brought.people[0].steps), ("Ben", 2));
    let told: Vec<_> = brought.changes.iter().map(|c| (c.name.as_str(), c.what, c.fields.len())).collect();
    assert_eq!(told, [("Clinic", MergeChangeKind::Added, 0), ("Library", MergeChangeKind::Changed, 1)]);
    assert_eq!(brought.changes[1].fields, ["interest"]);
    let library = stakeholder(&mut ana, ids[0]);
    assert_eq!((library.influence, library.interest), (Some(4), Some(2)));
    agree(&mut ana, &mut ben);
}

#[test]
fn one_field_changed_by_both_is_listed_with_who_and_when() {
    let (mut ana, mut ben, ids) = two();
    edit(&mut ana, ids[0], StakeholderEdit::AreaServed(Some("the old town".into())));
    edit(&mut ben, ids[0], StakeholderEdit::AreaServed(Some("both banks".into())));
    let brought = ana.merge(&ben);
    let listed = conflicts(&mut ana);
    assert_eq!(brought.conflicts, listed);
    let [conflict] = &listed[..] else { panic!("{listed:?}") };
    assert_eq!(
        (conflict.about, conflict.noun.as_str(), conflict.id),
        (ConflictKind::Field, "stakeholder", ids[0])
    );
    assert_eq!((conflict.name.as_str(), conflict.place.field.as_deref()), ("Library", Some("area_served")));
    let said: Vec<_> = conflict.versions.iter().map(|v| (v.by.as_str(), &v.value, v.shown)).collect();
    let text = |text: &str| VersionValue::Text { text: text.into() };
    assert_eq!(said, [("Ana", &text("the old town"), true), ("Ben", &text("both banks"), false)]);
    assert!(conflict.versions[0].at > conflict.versions[1].at, "his clock is slow");
    assert!(conflict.may_write);
    agree(&mut ana, &mut ben);

    // Keep this: the choice travels, and is one step that undo takes back.
    settle(&mut ben, conflict, version(conflict, "Ben")).unwrap();
    assert_eq!(conflicts(&mut ben), []);
    assert_eq!(stakeholder(&mut ben, ids[0]).area_served.as_deref(), Some("both banks"));
    assert_eq!(
        settle(&mut ben, conflict, SettleChoice::Keep),
        Err(Refusal::NotFound { noun: "conflict".into() })
    );
    agree(&mut ana, &mut ben);
    assert_eq!(conflicts(&mut ana), []);
    assert_eq!(stakeholder(&mut ana, ids[0]).area_served.as_deref(), Some("both banks"));
    ben.plan().undo(&author()).unwrap();
    assert_eq!(stakeholder(&mut ben, ids[0]).area_served.as_deref(), Some("the old town"));
}

#[test]
fn keep_that_and_write_something_new() {
    let (mut ana, mut ben, ids) = two();
    for (who, name) in [(&mut ana, "Town library"), (&mut ben, "Public library")] {
        edit(who, ids[0], StakeholderEdit::Name(name.into()));
    }
    agree(&mut ana, &mut ben);
    let conflict = conflicts(&mut ana).remove(0);
    let telling = SettleChoice::Write { text: "Maya, 9".into() };
    assert!(
        matches!(settle(&mut ana, &conflict, telling), Err(Refusal::NamesAChild { .. })),
        "the guard reads it"
    );
    assert!(matches!(
        settle(&mut ana, &conflict, SettleChoice::Write { text: " ".into() }),
        Err(Refusal::Invalid { .. })
    ));
    settle(&mut ana, &conflict, SettleChoice::Write { text: "Riverbend  Library".into() }).unwrap();
    assert_eq!(stakeholder(&mut ana, ids[0]).name, "Riverbend Library");
    agree(&mut ana, &mut ben);
    assert_eq!(
        (conflicts(&mut ben).len(), stakeholder(&mut ben, ids[0]).name.as_str()),
        (0, "Riverbend Library")
    );
    // An ordinary edit has seen both as well.
    edit(&mut ana, ids[1], StakeholderEdit::Influence(Some(1)));
    edit(&mut ben, ids[1], StakeholderEdit::Influence(Some(5)));
    agree(&mut ana, &mut ben);
    assert_eq!(conflicts(&mut ana).len(), 1);
    edit(&mut ana, ids[1], StakeholderEdit::Influence(Some(3)));
    assert_eq!(conflicts(&mut ana), []);
    agree(&mut ana, &mut ben);
}

#[test]
fn two_choices_made_apart_are_a_conflict_again() {
    let (mut ana, mut ben, ids) = two();
    edit(&mut ana, ids[0], StakeholderEdit::Influence(Some(1)));
    edit(&mut ben, ids[0], StakeholderEdit::Influence(Some(5)));
    agree(&mut ana, &mut ben);
    let conflict = conflicts(&mut ana).remove(0);
    settle(&mut ana, &conflict, version(&conflict, "Ana")).unwrap();
    settle(&mut ben, &conflict, version(&conflict, "Ben")).unwrap();
    agree(&mut ana, &mut ben);
    assert_eq!(conflicts(&mut ana).len(), 1, "nobody's choice is lost silently");
    let same = conflicts(&mut ana).remove(0);
    settle(&mut ana, &same, version(&same, "Ana")).unwrap();
    settle(&mut ben, &same, version(&same, "Ana")).unwrap();
    agree(&mut ana, &mut ben);
    assert_eq!(conflicts(&mut ana), [], "both chose alike");
}

#[test]
fn long_notes_are_woven_word_by_word() {
    let (mut ana, mut ben, ids) = two();
    edit(&mut ana, ids[0], about("Lends books and tools. Open on Tuesdays."));
    agree(&mut ana, &mut ben);
    edit(&mut ana, ids[0], about("Lends books, games and tools. Open on Tuesdays."));
    edit(&mut ben, ids[0], about("Lends books and tools. Open on Tuesdays and Fridays."));
    let brought = ana.merge(&ben);
    assert_eq!((brought.conflicts.len(), brought.woven.len()), (0, 1));
    assert_eq!((brought.woven[0].name.as_str(), brought.woven[0].field.as_str()), ("Library", "about"));
    let both = "Lends books, games and tools. Open on Tuesdays and Fridays.";
    assert_eq!(stakeholder(&mut ana, ids[0]).about.as_deref(), Some(both));
    agree(&mut ana, &mut ben);

    edit(&mut ana, ids[0], about("Lends books. Open on Mondays."));
    edit(&mut ben, ids[0], about("Lends books. Open on Sundays."));
    agree(&mut ana, &mut ben);
    let listed = conflicts(&mut ana);
    assert_eq!((listed.len(), listed[0].about), (1, ConflictKind::Field), "the same place is for a person");
}

#[test]
fn an_edit_beats_a_deletion_and_both_are_listed() {
    let (mut ana, mut ben, ids) = two();
    edit(&mut ana, ids[0], StakeholderEdit::AddTag("reading".into()));
    agree(&mut ana, &mut ben);
    ana.plan().delete_stakeholders(&ids[..1], &Author { name: "Ana".into() }).unwrap();
    edit(&mut ben, ids[0], StakeholderEdit::Influence(Some(5)));
    let brought = ana.merge(&ben);
    assert_eq!(brought.changes[0].what, MergeChangeKind::Added, "it is back");
    agree(&mut ana, &mut ben);
    let listed = conflicts(&mut ana);
    let [conflict] = &listed[..] else { panic!("{listed:?}") };
    assert_eq!((conflict.about, conflict.name.as_str()), (ConflictKind::Deleted, "Library"));
    let said: Vec<_> = conflict.versions.iter().map(|v| (v.by.as_str(), v.shown)).collect();
    assert_eq!(said, [("Ben", true), ("Ana", false)]);
    assert!(stakeholder(&mut ana, ids[0]).tags.is_empty(), "what went with it has not come back by itself");

    settle(&mut ben, conflict, SettleChoice::Keep).unwrap();
    agree(&mut ana, &mut ben);
    assert_eq!((conflicts(&mut ana).len(), stakeholder(&mut ana, ids[0]).tags.len()), (0, 1), "with its tag");

    // And once more, the other way.
    ben.plan().delete_stakeholders(&ids[..1], &author()).unwrap();
    edit(&mut ana, ids[0], StakeholderEdit::Influence(Some(1)));
    agree(&mut ana, &mut ben);
    let conflict = conflicts(&mut ana).remove(0);
    settle(&mut ana, &conflict, SettleChoice::Delete).unwrap();
    agree(&mut ana, &mut ben);
    assert_eq!((conflicts(&mut ben).len(), ben.plan().counts().unwrap().stakeholders), (0, 1));
}

#[test]
fn what_a_living_thing_needs_is_kept_and_listed() {
    let (mut ana, mut ben, ids) = two();
    ana.plan().delete_stakeholders(&ids[..1], &Author { name: "Ana".into() }).unwrap();
    let draft = TieDraft { kind: TieKind::Coordinates, ..TieDraft::between(ids[0], ids[1]) };
    let ties = ben.plan().create_ties(vec![draft], &Author { name: "Ben".into() }).unwrap().output;
    agree(&mut ana, &mut ben);
    let listed = conflicts(&mut ana);
    let [conflict] = &listed[..] else { panic!("{listed:?}") };
    assert_eq!((conflict.about, conflict.name.as_str()), (ConflictKind::Kept, "Library"));
    let VersionValue::Thing { noun, name, .. } = &conflict.versions[0].value else { panic!() };
    assert_eq!((noun.as_str(), name.as_str()), ("tie", "Library – School"));
    assert_eq!(conflict.versions[1].value, VersionValue::Deleted);
    // Once nothing needs it, the deletion holds; and undo brings both back.
    ben.plan().delete_ties(&ties, &author()).unwrap();
    assert_eq!((conflicts(&mut ben).len(), ben.plan().counts().unwrap().stakeholders), (0, 1));
    ben.plan().undo(&author()).unwrap();
    assert_eq!((conflicts(&mut ben).len(), ben.plan().counts().unwrap().stakeholders), (1, 2));
    settle(&mut ben, conflict, SettleChoice::Keep).unwrap();
    ben.plan().delete_ties(&ties, &author()).unwrap();
    assert_eq!(
        (conflicts(&mut ben).len(), ben.plan().counts().unwrap().stakeholders),
        (0, 2),
        "it stays by itself"
    );
    agree(&mut ana, &mut ben);
}

#[test]
fn the_stricter_of_two_sensitivities_holds_whichever_is_newer() {
    for (newer, older) in
        [(Sensitivity::Public, Sensitivity::Restricted), (Sensitivity::Confidential, Sensitivity::Council)]
    {
        let (mut ana, mut ben, ids) = two();
        edit(&mut ben, ids[0], StakeholderEdit::Sensitivity(older));
        edit(&mut ana, ids[0], StakeholderEdit::Sensitivity(newer));
        let stricter = newer.max(older);
        let brought = ana.merge(&ben);
        agree(&mut ana, &mut ben);
        assert_eq!(stakeholder(&mut ana, ids[0]).sensitivity, stricter);
        let listed = conflicts(&mut ana);
        // Council is what it was before, so setting it anew is no step at all.
        if older == Sensitivity::Council {
            assert_eq!(listed, []);
            continue;
        }
        assert_eq!((brought.conflicts.len(), listed[0].about), (1, ConflictKind::Stricter));
        assert!(!listed[0].may_write);
        settle(&mut ana, &listed[0], version(&listed[0], "Ana")).unwrap();
        assert_eq!(stakeholder(&mut ana, ids[0]).sensitivity, newer, "somebody chose");
        agree(&mut ana, &mut ben);
    }
}

#[test]
fn councils_under_councils_never_make_a_circle() {
    let (mut ana, mut ben, _) = two();
    let draft = |name: &str| behaviour::council(name, CouncilKind::TaskForce);
    let make =
        |who: &mut Replica, name: &str| who.plan().create_council(draft(name), &author()).unwrap().output;
    let (walks, meals) = (make(&mut ana, "Safe walks"), make(&mut ana, "Meals"));
    agree(&mut ana, &mut ben);
    let under = |who: &mut Replica, id: Id, parent: Option<Id>| {
        who.wait(60);
        let (author, edits) = (who.author.clone(), vec![CouncilEdit::Parent(parent)]);
        who.plan().edit_council(&EditCouncil { id, edits }, &author).map(|_| ())
    };
    under(&mut ana, walks, Some(meals)).unwrap();
    under(&mut ben, meals, Some(walks)).unwrap();
    agree(&mut ana, &mut ben);
    let parents = |who: &mut Replica| {
        let councils = who.plan().councils().unwrap();
        let of = |id: Id| councils.iter().find(|council| council.id == id).unwrap().parent;
        (of(walks), of(meals))
    };
    assert_eq!(parents(&mut ana), (None, Some(walks)), "the newest choice gives way");
    let listed = conflicts(&mut ana);
    let [conflict] = &listed[..] else { panic!("{listed:?}") };
    assert_eq!((conflict.about, conflict.name.as_str()), (ConflictKind::Circle, "Safe walks"));
    assert_eq!(conflict.versions[0].by, "Ana");
    // When the other lets go, hers holds after all.
    under(&mut ben, meals, None).unwrap();
    assert_eq!((parents(&mut ben), conflicts(&mut ben).len()), ((Some(meals), None), 0));
    // Meanwhile she leaves it as it is.
    settle(&mut ana, conflict, SettleChoice::Keep).unwrap();
    assert_eq!((parents(&mut ana), conflicts(&mut ana).len()), ((None, Some(walks)), 0));
    agree(&mut ana, &mut ben);
    assert_eq!(parents(&mut ana), (None, None));
}

#[test]
fn equal_names_join_where_the_name_says_all_and_are_shown_as_twins_where_not() {
    let (mut ana, mut ben, ids) = two();
    for who in [&mut ana, &mut ben] {
        edit(who, ids[0], StakeholderEdit::AddTag("After school".into()));
        who.plan().create_stakeholders(vec![named("Food bank")], &author()).unwrap();
    }
    let brought = ana.merge(&ben);
    assert_eq!(ana.plan().tags().unwrap().len(), 1);
    assert_eq!((brought.twins.len(), brought.twins[0].name.as_str()), (1, "Food bank"));
    assert_ne!(brought.twins[0].here, brought.twins[0].came);
    let names: Vec<String> = ana.plan().stakeholders().unwrap().into_iter().map(|s| s.name).collect();
    assert_eq!(names.iter().filter(|name| *name == "Food bank").count(), 2, "never joined by itself");
    agree(&mut ana, &mut ben);
}

#[test]
fn texts_that_come_in_and_may_tell_who_a_child_is_are_named() {
    let (mut ana, mut ben, ids) = two();
    const STORY: &str = "A girl of 9 told the librarian.";
    let keep =
        KeepText { field: "about".into(), text: STORY.into(), reason: "Her parents asked us to".into() };
    ben.plan().keep_text(&keep, &author()).unwrap();
    edit(&mut ben, ids[0], about(STORY));
    edit(&mut ben, ids[1], about("Children of 9 to 12 learn here."));
    let kept = ana.merge(&ben);
    assert_eq!(kept.telling, [], "the reason came with it");
    assert_eq!(stakeholder(&mut ana, ids[0]).about.as_deref(), Some(STORY));

    // Without the reason, whoever brings it in is asked to look.
    let (mut ana, mut ben, ids) = two();
    ben.plan().keep_text(&keep, &author()).unwrap();
    edit(&mut ben, ids[0], about(STORY));
    let (file, _) = ben.send(CopyChoice { restricted: false, ..CopyChoice::WHOLE });
    let hers = ana.author.clone();
    let shown = ana.plan().preview_merge(&file).unwrap();
    let done = ana.plan().merge(&file, &hers).unwrap().output;
    assert_eq!(shown, done);
    let named: Vec<_> = done.telling.iter().map(|text| (text.name.as_str(), text.field.as_str())).collect();
    assert_eq!(named, [("Library", "about")], "reasons stay at home with what is restricted");
    assert_eq!(stakeholder(&mut ana, ids[0]).about.as_deref(), Some(STORY), "and nothing is changed");

    // What shows only if somebody chooses it is named too.
    edit(&mut ben, ids[1], about(STORY));
    ana.wait(7_200);
    edit(&mut ana, ids[1], about("Open on Fridays."));
    let (file, _) = ben.send(CopyChoice { restricted: false, ..CopyChoice::WHOLE });
    let done = ana.merge_file(&file);
    assert_eq!((done.conflicts.len(), done.telling.len(), done.telling[0].name.as_str()), (1, 1, "School"));
    assert_eq!(stakeholder(&mut ana, ids[1]).about.as_deref(), Some("Open on Fridays."));
}
