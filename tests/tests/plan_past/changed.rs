//! What is another at one moment than at another.

use super::{Desk, initiative, partner};
use behaviour::{author, named};
use model::*;

fn word(word: &str) -> VersionValue {
    VersionValue::Word { word: word.into() }
}

fn text(text: &str) -> VersionValue {
    VersionValue::Text { text: text.into() }
}

#[test]
fn every_field_is_told_with_both_values_and_who_was_last() {
    let mut desk = Desk::new();
    let library = desk.stakeholder("Library");
    desk.edit(library, StakeholderEdit::AddTag("reading".into()));
    let tag = desk.plan().tags().unwrap()[0].id;
    let then = desk.wait(1_000);
    desk.edit(library, StakeholderEdit::Influence(Some(4)));
    desk.edit(library, StakeholderEdit::StanceNow(Some(Stance::Neutral)));
    desk.edit(library, StakeholderEdit::RemoveTag(tag));
    desk.edit(library, StakeholderEdit::AddTag("evenings".into()));
    desk.wait(1_000);
    let by = Author { name: "Librarian".into() };
    desk.plan().edit_stakeholders(&[library], &[StakeholderEdit::About(Some("Lends".into()))], &by).unwrap();

    let changes = desk.changes(then);
    let one = changes.iter().find(|change| change.noun == "stakeholder").unwrap();
    assert_eq!((one.id, one.name.as_str(), one.what), (library, "Library", MergeChangeKind::Changed));
    assert_eq!((one.by.as_str(), one.at), ("Librarian", Some(desk.now())));
    assert!(one.may_return && !one.untold);
    let fields: Vec<_> =
        one.fields.iter().map(|f| (f.field.as_str(), f.before.clone(), f.after.clone())).collect();
    let nothing = VersionValue::Nothing;
    assert_eq!(
        fields,
        [
            ("about", nothing.clone(), text("Lends")),
            ("influence", nothing.clone(), VersionValue::Number { number: 4.0 }),
            ("stance_now", nothing.clone(), word("neutral")),
        ]
    );
    let mut parts: Vec<_> =
        one.parts.iter().map(|part| (part.what, part.table.as_str(), part.fields.len())).collect();
    parts.sort();
    assert_eq!(
        parts,
        [(MergeChangeKind::Added, "stakeholder_tag", 1), (MergeChangeKind::Removed, "stakeholder_tag", 1),]
    );
    let gone = one.parts.iter().find(|part| part.what == MergeChangeKind::Removed).unwrap();
    let reading = VersionValue::Thing { noun: "tag".into(), id: tag, name: "reading".into() };
    assert_eq!((&gone.fields[0].before, &gone.fields[0].after), (&reading, &nothing));
}

#[test]
fn two_days_are_held_against_each_other_and_what_was_taken_back_between_them_is_none() {
    let mut desk = Desk::new();
    let library = desk.stakeholder("Library");
    let first = desk.wait(1_000);
    let school = desk.stakeholder("School");
    let tie = desk.tie(library, school);
    desk.edit(library, StakeholderEdit::Influence(Some(4)));
    desk.wait(70_000);
    desk.plan().undo(&author()).unwrap();
    let second = desk.wait(1_000);
    desk.plan().delete_stakeholders(&[library], &author()).unwrap();
    let told = |desk: &mut Desk, from, to| -> Vec<(String, String, MergeChangeKind)> {
        let changes = desk.plan().changes(Between { from, to }).unwrap();
        changes.into_iter().map(|change| (change.noun, change.name, change.what)).collect()
    };
    let is = |noun: &str, name: &str, what| (noun.to_string(), name.to_string(), what);
    use MergeChangeKind::{Added, Removed};
    assert_eq!(
        told(&mut desk, first, Some(second)),
        [is("stakeholder", "School", Added), is("tie", "Library – School", Added)]
    );
    assert_eq!(
        told(&mut desk, second, None),
        [is("stakeholder", "Library", Removed), is("tie", "Library – School", Removed)]
    );
    assert_eq!(told(&mut desk, first, Some(first)), []);
    // The other way round is told too.
    assert_eq!(
        told(&mut desk, second, Some(first)),
        [is("stakeholder", "School", Removed), is("tie", "Library – School", Removed)]
    );
    assert_eq!(desk.changes(second).iter().find(|c| c.noun == "tie").map(|c| c.id), Some(tie));
}

#[test]
fn of_a_contact_only_that_it_changed_is_told() {
    let mut desk = Desk::new();
    let contact = |name: &str| Contact {
        name: Some(name.into()),
        purpose: Some("To plan".into()),
        source: Some("Told us".into()),
        consent_on: Some("2025-11-20".into()),
        ..Contact::default()
    };
    let draft = StakeholderDraft { contact: Some(contact("Rosa Ortiz")), ..named("Library") };
    let id = desk.plan().create_stakeholders(vec![draft], &author()).unwrap().output[0];
    let then = desk.wait(1_000);
    desk.edit(id, StakeholderEdit::Contact(Some(contact("Ana Ruiz"))));
    let changed = serde_json::to_string(&desk.changes(then)).unwrap();
    desk.wait(1_000);
    desk.edit(id, StakeholderEdit::Contact(None));
    let erased = desk.changes(then);
    assert_eq!(erased[0].parts[0].table, "contact");
    for told in [changed, serde_json::to_string(&erased).unwrap()] {
        assert!(told.contains("contact") && !told.contains("Ortiz") && !told.contains("Ruiz"), "{told}");
    }
}

#[test]
fn whose_seat_has_a_lived_experience_voice_is_marked() {
    let mut desk = Desk::new();
    let library = desk.stakeholder("Library");
    let council = desk.plan().councils().unwrap()[0].id;
    let seat = |voice| SeatDraft { holder: Some(library), voice, ..SeatDraft::vacant() };
    let then = desk.wait(1_000);
    let seats = vec![seat(Some(Voice::LivedExperience)), seat(None)];
    desk.plan().add_seats(&AddSeats { council, seats }, &author()).unwrap();
    let untold: Vec<bool> = desk.changes(then).iter().map(|change| change.untold).collect();
    assert_eq!(untold.iter().filter(|untold| **untold).count(), 1);
    assert_eq!(untold.len(), 2);
}

#[test]
fn an_initiative_is_told_with_its_partners_as_things_of_their_own() {
    let mut desk = Desk::new();
    let library = desk.stakeholder("Library");
    let then = desk.wait(1_000);
    let draft = initiative("Walking bus", vec![partner(library, PartnerRole::Lead)]);
    desk.plan().create_initiatives(vec![draft], &author()).unwrap();
    let changes = desk.changes(then);
    let told: Vec<_> = changes.iter().map(|c| (c.noun.as_str(), c.name.as_str(), c.may_return)).collect();
    assert_eq!(
        told,
        [
            ("initiative", "Walking bus", false),
            ("partner", "Walking bus – Library", false),
            ("tag", "after school", false),
        ]
    );
}
