//! Working on copies of one plan, rule by rule: what joins by itself, what is listed for somebody to choose,
//! what is refused, what a copy can be sent without, and how a merge is taken back.

mod replicas;

use behaviour::{MovedByHand, author, folder as in_folder, named, riverbend};
use model::*;
use plan::Plan;
use replicas::{Replica, differs, folder};
use std::path::Path;

impl Replica {
    /// Brings in what somebody else has.
    fn merge(&mut self, other: &Replica) -> MergePreview {
        self.merge_file(&other.file())
    }
}

/// Both bring in what the other has.
fn exchange(one: &mut Replica, other: &mut Replica) {
    one.merge(other);
    other.merge(one);
}

/// A library and a school, in two hands. Ben's clock is half an hour slow.
fn two() -> (Replica, Replica, Vec<Id>) {
    let mut ana = Replica::first();
    ana.author = Author { name: "Ana".into() };
    let ids =
        ana.plan().create_stakeholders(vec![named("Library"), named("School")], &author()).unwrap().output;
    let ben = ana.copy("Ben", -30);
    (ana, ben, ids)
}

fn edit(who: &mut Replica, id: Id, edit: StakeholderEdit) {
    let author = who.author.clone();
    who.wait(60);
    who.plan().edit_stakeholders(&[id], &[edit], &author).unwrap();
}

fn about(text: &str) -> StakeholderEdit {
    StakeholderEdit::About(Some(text.into()))
}

fn stakeholder(who: &mut Replica, id: Id) -> Stakeholder {
    who.plan().stakeholder(id).unwrap().stakeholder
}

fn conflicts(who: &mut Replica) -> Vec<Conflict> {
    who.plan().conflicts().unwrap()
}

fn settle(who: &mut Replica, conflict: &Conflict, choice: SettleChoice) -> Result<()> {
    let author = who.author.clone();
    let request = SettleConflict { place: conflict.place.clone(), choice };
    who.plan().settle_conflict(&request, &author).map(|_| ())
}

fn version(conflict: &Conflict, by: &str) -> SettleChoice {
    let version = conflict.versions.iter().find(|version| version.by == by).unwrap();
    SettleChoice::Version { site: version.site, seq: version.seq }
}

/// Both hold the same now.
fn agree(one: &mut Replica, other: &mut Replica) {
    exchange(one, other);
    assert_eq!(differs(&one.look(), &other.look()), None);
}

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
    let draft = TieDraft {
        from: ids[0],
        to: ids[1],
        kind: TieKind::Coordinates,
        presence: TiePresence::Present,
        intensity: None,
        directed: false,
        since: None,
        until: None,
        note: None,
        consent_basis: None,
        initiative: None,
    };
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
    let draft = |name: &str| CouncilDraft {
        name: name.into(),
        kind: CouncilKind::TaskForce,
        purpose: None,
        meets: None,
        quorum_percent: None,
        decision_rule: None,
        parent: None,
        children_count: None,
        age_from: None,
        age_to: None,
        how_chosen: None,
        seats: Vec::new(),
    };
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
fn nothing_new_leaves_no_trace_and_looking_changes_nothing() {
    let (mut ana, mut ben, ids) = two();
    let steps = |who: &mut Replica| who.plan().steps(StepRange { skip: 0, take: 99 }).unwrap().len();
    let before = steps(&mut ana);
    assert_eq!(ana.merge(&ben).steps, 0);
    assert_eq!(steps(&mut ana), before);
    edit(&mut ben, ids[0], about("lends"));
    let file = ben.file();
    let bytes = std::fs::read(ana.path()).unwrap();
    let shown = ana.plan().preview_merge(&file).unwrap();
    assert_eq!(shown.steps, 1);
    assert!(std::fs::read(ana.path()).unwrap() == bytes, "a look");
    assert_eq!(ana.plan().next_merge_undo().unwrap(), None);
    let sent = std::fs::read(&file).unwrap();
    assert_eq!(ana.merge_file(&file), shown);
    assert!(std::fs::read(&file).unwrap() == sent, "the copy is only read");
    assert_eq!(steps(&mut ana), before + 2, "his step, and the merge");
    assert_eq!(ana.merge_file(&file).steps, 0, "twice is once");
    // Back and forth comes to an end.
    assert_eq!((ben.merge(&ana).steps, ana.merge(&ben).steps), (0, 0));
}

#[test]
fn the_history_tells_of_the_merge_and_undo_never_takes_back_what_came_in() {
    let (mut ana, mut ben, ids) = two();
    edit(&mut ana, ids[0], StakeholderEdit::Influence(Some(2)));
    edit(&mut ben, ids[0], StakeholderEdit::Interest(Some(3)));
    ana.merge(&ben);
    let newest = ana.plan().steps(StepRange { skip: 0, take: 1 }).unwrap().remove(0);
    assert_eq!((newest.label.op.as_str(), newest.author.as_str()), ("merge", "Ana"));
    assert_eq!((newest.label.args["name"].as_str(), newest.label.args["count"].as_str()), ("Ben", "1"));
    ana.reopen();
    assert_eq!(ana.plan().next_undo().unwrap().unwrap().op, "edit-stakeholders-influence");
    ana.plan().undo(&author()).unwrap();
    let library = stakeholder(&mut ana, ids[0]);
    assert_eq!((library.influence, library.interest), (None, Some(3)));
    ana.plan().redo(&author()).unwrap();
    // His own copy can undo what he did, as long as she has not built on it.
    ben.merge(&ana);
    ben.plan().undo(&author()).unwrap();
    edit(&mut ana, ids[0], StakeholderEdit::Interest(Some(5)));
    agree(&mut ana, &mut ben);
    assert_eq!(conflicts(&mut ana).len(), 1);
}

#[test]
fn a_merge_is_taken_back_as_a_whole_until_the_next_step() {
    let (mut ana, mut ben, ids) = two();
    edit(&mut ana, ids[0], StakeholderEdit::Influence(Some(2)));
    edit(&mut ben, ids[0], StakeholderEdit::Influence(Some(3)));
    let before = ana.look();
    assert_eq!(ana.plan().undo_merge(), Err(Refusal::NoMergeToUndo));
    ana.merge(&ben);
    assert_eq!(conflicts(&mut ana).len(), 1);
    ana.reopen();
    assert_eq!(ana.plan().next_merge_undo().unwrap().unwrap().op, "merge");
    ana.plan().undo_merge().unwrap();
    assert_eq!(differs(&ana.look(), &before), None);
    assert_eq!(ana.plan().next_merge_undo().unwrap(), None);
    assert_eq!(ana.plan().next_undo().unwrap().unwrap().op, "edit-stakeholders-influence");
    // It goes on as if it had never been, and brings the copy in again.
    edit(&mut ana, ids[1], StakeholderEdit::Influence(Some(4)));
    ana.reopen();
    assert_eq!(ana.merge(&ben).steps, 1);
    edit(&mut ana, ids[1], StakeholderEdit::Influence(Some(5)));
    assert_eq!(ana.plan().next_merge_undo().unwrap(), None, "a step was taken since");
    assert_eq!(ana.plan().undo_merge(), Err(Refusal::NoMergeToUndo));
    agree(&mut ana, &mut ben);
}

/// What refusing this file says; the plan must be as it was, to the byte.
fn refused(who: &mut Replica, file: &Path) -> Refusal {
    let path = who.path();
    let place = path.parent().unwrap().to_path_buf();
    let before = in_folder(&place).unwrap();
    let author = who.author.clone();
    let shown = who.plan().preview_merge(file).unwrap_err();
    let refusal = who.plan().merge(file, &author).unwrap_err();
    assert_eq!(refusal, shown);
    assert!(in_folder(&place).unwrap() == before, "changed while refusing: {refusal}");
    refusal
}

#[test]
fn what_is_no_copy_of_this_plan_is_refused_and_changes_nothing() {
    let (mut ana, mut ben, ids) = two();
    edit(&mut ben, ids[0], about("lends"));
    let place = folder();
    let at = |name: &str| place.path().join(name);
    let (own, his) = (ana.path(), ben.path());
    assert_eq!(refused(&mut ana, &own), Refusal::SameFile);
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&own, at("link.commonroot")).unwrap();
        assert_eq!(refused(&mut ana, &at("link.commonroot")), Refusal::SameFile);
    }
    // Looking at it has not let go of it.
    let again = Plan::open(&own, &author(), MovedByHand::new(&behaviour::clock()));
    assert!(matches!(again.err(), Some(Refusal::OpenElsewhere { .. })));
    assert!(matches!(refused(&mut ana, &at("none")), Refusal::NoSuchFile { .. }));
    std::fs::write(at("list.csv"), "name;sector\n").unwrap();
    assert!(matches!(refused(&mut ana, &at("list.csv")), Refusal::NotAPlan { .. }));
    let other =
        Plan::create(&at("o.commonroot"), &riverbend(), &author(), MovedByHand::new(&behaviour::clock()));
    other.unwrap().close().unwrap();
    assert_eq!(refused(&mut ana, &at("o.commonroot")), Refusal::OtherPlan, "the same name, another plan");
    assert!(matches!(refused(&mut ana, &his), Refusal::OpenElsewhere { .. }), "he has it open");
    let whole = std::fs::read(ben.file()).unwrap();
    std::fs::write(at("cut"), &whole[..whole.len() / 2]).unwrap();
    assert!(matches!(refused(&mut ana, &at("cut")), Refusal::DamagedCopy { .. }));
    assert_eq!(ana.merge(&ben).steps, 1, "and the sound one comes in");
}

/// Some bytes of a copy are changed, here and there. Whatever SQLite says to that, a plan into which it is
/// brought is sound afterwards, and holds what the sound copy holds or nothing of it.
#[test]
fn damaged_copies_bring_nothing_or_the_truth() {
    let (mut ana, mut ben, ids) = two();
    edit(&mut ben, ids[0], about("Lends books and tools to every family on both banks."));
    ben.plan()
        .create_stakeholders((0..30).map(|n| named(&format!("Group {n}"))).collect(), &author())
        .unwrap();
    let whole = std::fs::read(ben.file()).unwrap();
    let place = folder();
    let file = place.path().join("damaged.commonroot");
    let before = ana.look();
    std::fs::write(&file, &whole).unwrap();
    let mut sound = Replica::of(&ana.file(), "Sound", 0);
    sound.merge_file(&file);
    let after = sound.look();
    let (mut refused, mut taken) = (0, 0);
    let mut at = 7_usize;
    for n in 0..120_usize {
        let mut bytes = whole.clone();
        for _ in 0..1 + n % 4 {
            at = at.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let place =
                if n % 3 == 0 { at % bytes.len() } else { at / 7 % (bytes.len() / 4_096) * 4_096 + at % 600 };
            let place = place.min(bytes.len() - 1);
            bytes[place] = bytes[place].wrapping_add(1 + (at >> 40) as u8 % 200);
        }
        std::fs::write(&file, &bytes).unwrap();
        let author = ana.author.clone();
        match ana.plan().merge(&file, &author) {
            Err(_) => {
                refused += 1;
                continue;
            }
            Ok(_) => taken += 1,
        }
        let look = ana.look();
        assert!(look == before || look == after, "round {n}");
        if ana.plan().next_merge_undo().unwrap().is_some() {
            ana.plan().undo_merge().unwrap();
        }
        assert_eq!(differs(&ana.look(), &before), None);
    }
    assert_eq!(differs(&ana.look(), &before), None);
    println!("damaged copies: {refused} refused, {taken} taken with every checksum right");
    assert!(refused > 40, "{refused}");
}

#[test]
fn copies_of_older_programs_come_in() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let file = |version: u32| folder.join(format!("riverbend-{version}.commonroot"));
    let mut ana = Replica::of(&file(1), "Ana", 0);
    for version in [2, 3] {
        let bytes = std::fs::read(file(version)).unwrap();
        assert!(ana.merge_file(&file(version)).steps > 0);
        assert!(std::fs::read(file(version)).unwrap() == bytes);
    }
    let mut ben = Replica::of(&file(3), "Ben", 0);
    ben.merge_file(&file(2));
    ben.merge_file(&file(1));
    assert_eq!(differs(&ana.look(), &ben.look()), None);
}

mod sent {
    //! Copies that lack something.

    use super::*;

    const ALL: CopyChoice = CopyChoice::WHOLE;

    fn holds(file: &Path, text: &str) -> bool {
        let bytes = std::fs::read(file).unwrap();
        bytes.windows(text.len()).any(|part| part == text.as_bytes())
    }

    fn contact(role: &str, channel: Option<&str>) -> StakeholderEdit {
        StakeholderEdit::Contact(Some(Contact {
            role: Some(role.into()),
            channel: channel.map(Into::into),
            ..Contact::default()
        }))
    }

    fn counted(counts: &[Counted], what: &str) -> u32 {
        counts.iter().find(|counted| counted.what == what).map_or(0, |counted| counted.count)
    }

    #[test]
    fn a_whole_copy_is_the_plan() {
        let (mut ana, _, _) = two();
        let (file, manifest) = ana.send(ALL);
        assert_eq!((manifest.without.len(), manifest.left_out.len()), (0, 0));
        assert_eq!(counted(&manifest.holds, "stakeholder"), 2);
        assert_eq!(manifest.path, file.display().to_string());
        assert_eq!(differs(&Replica::of(&file, "Ben", 0).look(), &ana.look()), None);
    }

    #[test]
    fn contacts_that_stay_at_home_are_not_written_and_not_lost() {
        let (mut ana, _, ids) = two();
        edit(&mut ana, ids[0], contact("manager", Some("call 555 0100")));
        edit(&mut ana, ids[1], contact("secretary", Some("call 555 0199")));
        let (file, manifest) = ana.send(CopyChoice { contacts: false, ..ALL });
        assert_eq!(manifest.without, [LeftOutKind::Contacts]);
        assert_eq!((counted(&manifest.left_out, "contact"), counted(&manifest.holds, "contact")), (2, 0));
        assert!(!holds(&file, "555 01") && !holds(&file, "secretary") && holds(&file, "Library"));
        let mut ben = Replica::of(&file, "Ben", 0);
        ben.look();
        let page = ben.plan().stakeholder(ids[0]).unwrap();
        assert_eq!(page.contact, None);

        // He changes one thing, and writes a contact of his own for the other.
        edit(&mut ben, ids[0], StakeholderEdit::Influence(Some(5)));
        edit(&mut ben, ids[1], contact("head", None));
        let brought = ana.merge(&ben);
        assert_eq!(brought.without, [LeftOutKind::Contacts]);
        let page = |who: &mut Replica, id| who.plan().stakeholder(id).unwrap();
        assert_eq!(page(&mut ana, ids[0]).contact.unwrap().channel.as_deref(), Some("call 555 0100"));
        assert_eq!(page(&mut ana, ids[0]).stakeholder.influence, Some(5));
        let listed = conflicts(&mut ana);
        assert!(listed.iter().all(|conflict| conflict.place.table == "contact"), "{listed:?}");
        let role = listed.iter().find(|c| c.place.field.as_deref() == Some("role")).unwrap();
        let said: Vec<&str> = role.versions.iter().map(|version| version.by.as_str()).collect();
        assert_eq!(said, ["Ben", "Ana"], "he did not know of hers, so his does not replace it");
        assert_eq!(page(&mut ana, ids[1]).contact.unwrap().channel.as_deref(), Some("call 555 0199"));
        agree(&mut ana, &mut ben);
        assert_eq!(
            page(&mut ben, ids[0]).contact.unwrap().channel.as_deref(),
            Some("call 555 0100"),
            "whole again"
        );
        // Now that he knows all of it, what he writes holds.
        edit(&mut ben, ids[0], contact("director", Some("call 555 0111")));
        let open = conflicts(&mut ben).len();
        agree(&mut ana, &mut ben);
        assert_eq!(
            (conflicts(&mut ana).len(), page(&mut ana, ids[0]).contact.unwrap().role.as_deref()),
            (open, Some("director"))
        );
    }

    #[test]
    fn a_copy_without_history_holds_what_is_and_not_what_was() {
        let (mut ana, mut chi, ids) = two();
        edit(&mut ana, ids[0], about("a first thought that was wrong"));
        edit(&mut ana, ids[0], about("Lends books and tools. Open on Tuesdays."));
        let gone = ana.plan().create_stakeholders(vec![named("Smoky corner")], &author()).unwrap().output;
        ana.plan().delete_stakeholders(&gone, &author()).unwrap();
        edit(&mut ana, ids[1], StakeholderEdit::Name("Elementary".into()));
        let steps = ana.plan().steps(StepRange { skip: 0, take: 99 }).unwrap().len();
        let (file, manifest) = ana.send(CopyChoice { history: false, ..ALL });
        assert_eq!(counted(&manifest.left_out, "step") as usize, steps);
        for was in ["first thought", "Smoky", "School\""] {
            assert!(!holds(&file, was), "{was}");
        }
        assert!(holds(&file, "Lends books"));
        let mut ben = Replica::of(&file, "Ben", 0);
        let (here, there) = (ana.look(), ben.look());
        assert_eq!(differs(&here, &there), None, "the plan is the same");
        let told = ben.plan().steps(StepRange { skip: 0, take: 99 }).unwrap();
        assert_eq!(told.len(), 1, "that the copy was sent: {told:?}");

        // It goes on, and everything meets again: with her, and with somebody who has an older copy.
        edit(&mut ben, ids[0], about("Lends books and tools. Open on Tuesdays and Fridays."));
        edit(&mut ana, ids[0], about("Lends books, games and tools. Open on Tuesdays."));
        edit(&mut chi, ids[1], StakeholderEdit::Interest(Some(3)));
        let brought = chi.merge(&ben);
        assert_eq!((brought.without, brought.conflicts.len()), (vec![LeftOutKind::History], 0));
        agree(&mut ana, &mut ben);
        let both = "Lends books, games and tools. Open on Tuesdays and Fridays.";
        assert_eq!(stakeholder(&mut ben, ids[0]).about.as_deref(), Some(both));
        agree(&mut ana, &mut chi);
        agree(&mut ben, &mut chi);
        assert_eq!(differs(&ana.look(), &chi.look()), None);
        let whole = ben.plan().steps(StepRange { skip: 0, take: 99 }).unwrap();
        assert!(whole.len() > steps, "the history came back with her whole copy");
    }

    #[test]
    fn what_is_restricted_is_not_written_with_all_that_hangs_on_it() {
        let (mut ana, _, ids) = two();
        let hidden = |name: &str| StakeholderDraft {
            tags: vec![format!("tag of {name}"), "reading".into()],
            contact: Some(Contact { role: Some(format!("keeper of {name}")), ..Contact::default() }),
            ..named(name)
        };
        let made = ana
            .plan()
            .create_stakeholders(
                vec![hidden("Harbour House"), hidden("Quiet Farm"), named("Choir")],
                &author(),
            )
            .unwrap()
            .output;
        edit(&mut ana, made[0], StakeholderEdit::Sensitivity(Sensitivity::Confidential));
        edit(&mut ana, made[1], StakeholderEdit::DoNotMap(true));
        edit(&mut ana, ids[0], StakeholderEdit::AddTag("reading".into()));
        edit(&mut ana, ids[0], about("Sends families on to Harbour House."));
        let tie = |to: Id, note: &str| TieDraft {
            from: ids[0],
            to,
            kind: TieKind::RefersFamilies,
            presence: TiePresence::Present,
            intensity: None,
            directed: true,
            since: None,
            until: None,
            note: Some(note.into()),
            consent_basis: Some("asked".into()),
            initiative: None,
        };
        ana.plan().create_ties(vec![tie(made[0], "by night"), tie(made[2], "by day")], &author()).unwrap();
        let seat = |holder: Id, voice: Option<Voice>| SeatDraft {
            holder: Some(holder),
            role: SeatRole::Member,
            votes: true,
            voice,
            sector: None,
            since: None,
            until: None,
        };
        let council = ana.plan().councils().unwrap()[0].id;
        let seats =
            vec![seat(made[0], None), seat(made[2], Some(Voice::LivedExperience)), seat(ids[1], None)];
        let seats = ana.plan().add_seats(&AddSeats { council, seats }, &author()).unwrap().output;

        let (file, manifest) = ana.send(CopyChoice { restricted: false, ..ALL });
        assert_eq!(manifest.without, [LeftOutKind::Restricted]);
        let left = |what: &str| counted(&manifest.left_out, what);
        assert_eq!((left("stakeholder"), left("tie"), left("contact"), left("seat.holder")), (2, 1, 2, 2));
        let mentions: Vec<_> =
            manifest.mentions.iter().map(|m| (m.name.as_str(), m.field.as_str())).collect();
        assert_eq!(mentions, [("Library", "about")], "for somebody to look at");
        for hidden in ["Quiet Farm", "keeper of", "by night", "tag of"] {
            assert!(!holds(&file, hidden), "{hidden}");
        }
        let bytes = std::fs::read(&file).unwrap();
        let at = |id: Id| bytes.windows(16).any(|part| part == id.0);
        assert!(!at(made[0]) && !at(made[1]) && at(ids[0]), "not even their identities");
        assert!(holds(&file, "by day") && holds(&file, "Choir"));

        let mut ben = Replica::of(&file, "Ben", 0);
        ben.look();
        let holders = |who: &mut Replica| {
            let council = who.plan().councils().unwrap().into_iter().find(|c| c.id == council).unwrap();
            council.seats.into_iter().map(|seat| seat.holder).collect::<Vec<_>>()
        };
        assert_eq!(holders(&mut ben), [None, None, Some(ids[1])]);
        // He thinks a seat is free, and fills it: that is for somebody to settle who knows better.
        let fill = EditSeats { ids: vec![seats[0]], edits: vec![SeatEdit::Holder(Some(ids[0]))] };
        ben.plan().edit_seats(&fill, &Author { name: "Ben".into() }).unwrap();
        edit(&mut ben, ids[1], StakeholderEdit::Influence(Some(2)));
        ana.merge(&ben);
        let listed = conflicts(&mut ana);
        let [conflict] = &listed[..] else { panic!("{listed:?}") };
        assert_eq!((conflict.noun.as_str(), conflict.place.field.as_deref()), ("seat", Some("holder")));
        assert_eq!(
            ana.plan().stakeholder(made[0]).unwrap().stakeholder.name,
            "Harbour House",
            "nothing is lost"
        );
        assert_eq!(ana.plan().ties().unwrap().len(), 2);
        assert_eq!(holders(&mut ana)[1], Some(made[2]));
        agree(&mut ana, &mut ben);
    }

    #[test]
    fn what_the_council_thinks_of_others_can_stay_at_home() {
        let (mut ana, _, ids) = two();
        edit(&mut ana, ids[0], StakeholderEdit::Influence(Some(4)));
        edit(&mut ana, ids[0], StakeholderEdit::StanceNow(Some(Stance::HasConcerns)));
        let (file, manifest) = ana.send(CopyChoice { views: false, ..ALL });
        assert_eq!(counted(&manifest.left_out, "stakeholder.influence"), 1);
        assert!(!holds(&file, "has_concerns"));
        let mut ben = Replica::of(&file, "Ben", 0);
        assert_eq!(stakeholder(&mut ben, ids[0]).influence, None);
        edit(&mut ben, ids[0], StakeholderEdit::Influence(Some(1)));
        edit(&mut ben, ids[1], StakeholderEdit::Influence(Some(2)));
        agree(&mut ana, &mut ben);
        assert_eq!((conflicts(&mut ana).len(), stakeholder(&mut ana, ids[1]).influence), (1, Some(2)));
        assert_eq!(stakeholder(&mut ben, ids[0]).stance_now, Some(Stance::HasConcerns));
    }

    #[test]
    fn a_copy_of_a_copy_lacks_what_either_was_sent_without() {
        let (mut ana, _, ids) = two();
        edit(&mut ana, ids[0], contact("manager", None));
        edit(&mut ana, ids[0], StakeholderEdit::Influence(Some(4)));
        let (file, _) = ana.send(CopyChoice { contacts: false, ..ALL });
        let mut ben = Replica::of(&file, "Ben", 0);
        let (file, _) = ben.send(CopyChoice { views: false, ..ALL });
        let mut chi = Replica::of(&file, "Chi", 0);
        chi.look();
        edit(&mut chi, ids[0], StakeholderEdit::Influence(Some(1)));
        edit(&mut chi, ids[0], contact("head", None));
        ben.merge(&chi);
        assert_eq!(conflicts(&mut ben).len(), 1, "the influence that she did not know");
        ana.merge(&ben);
        assert_eq!(conflicts(&mut ana).len(), 2, "and the contact that neither of them knew");
        agree(&mut ana, &mut chi);
        agree(&mut ana, &mut ben);
        assert_eq!(differs(&chi.look(), &ben.look()), None);
    }
}
