//! Rows that meet: the same again, something else, several in one.

use super::*;
use crate::describe_named;
use model::{Contact, ContactReason, Difference, ExtraField, ImportNote, ImportNoteKind};

fn differs(run: &DryRun, row: usize) -> Vec<(ColumnUse, &str, &str)> {
    let all = run.preview.rows[row].differs.iter();
    all.map(|Difference { field, kept, other }| (*field, kept.as_str(), other.as_str())).collect()
}

#[test]
fn a_second_value_that_differs_is_told_with_both() {
    let run = run("Organisation,Website,Sector,Influence,About\n\
        Food Bank,a.example,Faith,high,Gives food\n\
        Food Bank,b.example,Schools,low,GIVES FOOD\n\
        Food Bank,a.example,Faith,high,Gives food\n");
    let with = "Food Bank".to_string();
    assert_eq!(run.preview.rows[1].verdict, RowVerdict::Differs { with: with.clone() });
    let sector = |key: &str| FRAME.1.iter().find(|s| s.key == key).unwrap().name.as_str();
    assert_eq!(
        differs(&run, 1),
        [
            (ColumnUse::Sector, sector("faith"), sector("schools")),
            (ColumnUse::Website, "a.example", "b.example"),
            (ColumnUse::Influence, "5", "1")
        ]
    );
    assert_eq!(run.preview.rows[2].verdict, RowVerdict::Same { with });
    assert_eq!((run.preview.same, run.preview.differing), (1, 1));
    assert_eq!(drafts(&run)[0].website.as_deref(), Some("a.example"), "the first stays");
}

#[test]
fn what_differs_from_the_plan_is_told_even_where_something_is_added() {
    let known = applied(&run("Organisation,Website,Municipality\nFood Bank,a.example,Riverbend\n"));
    let text = "Organisation,Website,Municipality,About\nFood Bank,b.example,Millbrook,Gives food\n";
    let run = run_with(text, |_| {}, &known);
    let fields = vec![ColumnUse::About];
    assert_eq!(run.preview.rows[0].verdict, RowVerdict::Adds { with: "Food Bank".into(), fields });
    assert_eq!(
        differs(&run, 0),
        [(ColumnUse::AreaServed, "Riverbend", "Millbrook"), (ColumnUse::Website, "a.example", "b.example")]
    );
}

#[test]
fn a_list_brought_in_again_with_kept_columns_and_contacts_is_the_same_in_every_row() {
    let text = "Organisation,Contact person,Phone,Colour,Municipality\n\
        Food Bank,Ana,650 780-7525,blue,North\nFood Bank,,,red,South\nLibrary,,,green,\n";
    let take_all = |choice: &mut ImportChoice| {
        use ColumnUse::*;
        choice.uses = vec![Name, ContactName, ContactChannel, Keep, AreaServed];
    };
    let first = run_with(text, take_all, &[]);
    let known = applied(&first);
    assert_eq!(known[0].extra_fields.len(), 2);
    let again = run_with(text, take_all, &known);
    let verdicts: Vec<_> = again.preview.rows.iter().map(|row| &row.verdict).collect();
    let same = |name: &str| RowVerdict::Same { with: name.into() };
    assert_eq!(verdicts, [&same("Food Bank"), &same("Food Bank"), &same("Library")]);
    assert_eq!(again.actions, []);
}

#[test]
fn a_contact_is_added_where_there_is_none_and_another_one_is_told_without_its_words() {
    let text = "Organisation,Contact person,Colour\nFood Bank,Ana,blue\n";
    let take_all = |choice: &mut ImportChoice| {
        choice.uses = vec![ColumnUse::Name, ColumnUse::ContactName, ColumnUse::Keep];
    };
    let mut known = applied(&run("Organisation\nFood Bank\n"));
    let added = run_with(text, take_all, &known);
    let ImportAction::AddTo { edits, extra_fields, .. } = &added.actions[0] else { panic!("{added:?}") };
    let contact = Contact { name: Some("Ana".into()), source: Some("list.csv".into()), ..Contact::default() };
    assert_eq!(*edits, [StakeholderEdit::Contact(Some(contact.clone()))]);
    assert_eq!(*extra_fields, [ExtraField { name: "Colour".into(), value: "blue".into() }]);
    known[0].contact = Some(Contact { name: Some("Berta".into()), ..contact });
    known[0].extra_fields = extra_fields.clone();
    let other = run_with(text, take_all, &known);
    assert_eq!(other.actions, []);
    assert_eq!(differs(&other, 0), [(ColumnUse::ContactName, "", "")]);
}

#[test]
fn a_reason_said_once_goes_with_every_name_and_every_private_channel() {
    let text = "Organisation,Contact person,Phone,Contact role\n\
        Food Bank,Ana,650 780-7525,Manager\nLibrary,,650 780-7526,Desk\nClinic,,,Nurse\n";
    let reason = |private| ContactReason {
        purpose: Some("Planning evenings".into()),
        source: None,
        consent_on: Some("2026-02-01".into()),
        private,
    };
    let take = |private| {
        move |choice: &mut ImportChoice| {
            use ColumnUse::*;
            (choice.uses, choice.contacts) =
                (vec![Name, ContactName, ContactChannel, ContactRole], reason(private));
        }
    };
    let contacts = |private| -> Vec<Contact> {
        drafts(&run_with(text, take(private), &[])).iter().filter_map(|draft| draft.contact.clone()).collect()
    };
    let work = contacts(false);
    assert_eq!(work[0].purpose.as_deref(), Some("Planning evenings"));
    assert_eq!(work[0].consent_on.as_deref(), Some("2026-02-01"));
    assert_eq!(work[0].source.as_deref(), Some("list.csv"), "the file, unless somebody says where from");
    assert_eq!(work.iter().filter(|contact| contact.channel_private).count(), 0);
    assert!(work[1].purpose.is_none() && work[1].lacks().is_none(), "a number at work needs no reason");
    let private = contacts(true);
    assert!(private[1].channel_private && private[1].purpose.is_some() && private[1].consent_on.is_some());
    assert!(!private[2].channel_private, "where there is no number, none is private");
    assert!(private.iter().chain(&work).all(|contact| contact.lacks().is_none()));
}

#[test]
fn several_names_in_one_cell_come_in_each_as_its_own() {
    let run = run("Organisation,Acronym,Website,Cluster\n\
        Food Bank; Library | Youth Hub,FB;LI;YH,www.food.example,Education\n\
        Choir,CH,,\n\
        food bank,,,Protection\n");
    let made = drafts(&run);
    assert_eq!(
        made.iter().map(|d| d.name.as_str()).collect::<Vec<_>>(),
        ["Food Bank", "Library", "Youth Hub", "Choir"]
    );
    assert_eq!(made[1].short_label.as_deref(), Some("LI"), "as many labels as names");
    assert_eq!(made[1].website, None, "one address belongs to none of three");
    assert_eq!(made[2].main_domain, Some(domain("education")));
    assert_eq!(made[0].other_domains, [domain("safety")]);
    assert_eq!(run.preview.rows.iter().map(|row| row.row).collect::<Vec<_>>(), [2, 2, 2, 3, 4]);
    assert_eq!(run.preview.notes, [ImportNote { about: ImportNoteKind::SeveralNames, rows: vec![2] }]);
}

#[test]
fn one_identifier_does_not_make_one_of_several() {
    let run = run("Recipient Org:Identifier,Recipient Org:Name\nGB-CHC-1,Food Bank; Library\n");
    assert_eq!(run.preview.new, 2);
    assert!(drafts(&run).iter().all(|draft| draft.external_ids.is_empty()));
}

#[test]
fn a_quotation_mark_never_closed_costs_no_row_and_is_told() {
    let run = run("Organisation,Website\n\"Food Bank,\nLibrary,www.library.example\nSchool,\n");
    assert_eq!(
        drafts(&run).iter().map(|d| d.name.as_str()).collect::<Vec<_>>(),
        ["Food Bank", "Library", "School"]
    );
    assert_eq!(run.preview.notes, [ImportNote { about: ImportNoteKind::UnclosedQuote, rows: vec![2] }]);
}

#[test]
fn names_come_in_without_what_cannot_be_seen() {
    let run = run("Organisation\n\u{202E}Food\u{200B} Bank\nFood Bank\n\u{2066}\u{200B}\nکتاب\u{200C}خانه\n");
    let names: Vec<&str> = drafts(&run).iter().map(|d| d.name.as_str()).collect();
    assert_eq!(names, ["Food Bank", "کتاب\u{200C}خانه"]);
    assert_eq!(refused(&run), ["name-empty"]);
}

#[test]
fn a_person_may_say_which_column_holds_the_names() {
    let text = "Register of 2024,\n,\nid,organization_id,name\n1,R1,Food Bank\n2,R1,Library\n";
    let book = read("list.csv", text.as_bytes()).unwrap();
    assert!(matches!(described(&book), Err(Refusal::NoNameColumn { .. })));
    let named = |row, name| describe_named(&book, "list.csv", None, row, name, &FRAME.0, &FRAME.1);
    for name in ["NAME", "name", "C", "Column C"] {
        let table = named(None, name).unwrap();
        assert_eq!((table.header_row, table.columns[2].guess), (3, ColumnUse::Name), "{name}");
    }
    assert_eq!(named(Some(3), "Organization ID").unwrap().columns[1].guess, ColumnUse::Name);
    for (row, name) in [(None, "title"), (Some(4), "name"), (None, "Z"), (Some(99), "name")] {
        assert!(matches!(named(row, name), Err(Refusal::Invalid { .. })), "{row:?} {name}");
    }
    let tagged = read("list.csv", b"Quien,Que\n#org,#sector\nCroix-Rouge,Health\n").unwrap();
    let table = describe_named(&tagged, "list.csv", None, None, "#org", &FRAME.0, &FRAME.1).unwrap();
    assert_eq!((table.columns[0].guess, table.data_rows), (ColumnUse::Name, 1));
}

#[test]
fn cells_that_may_tell_who_a_child_is_stay_out_and_are_said() {
    let keep_born = |choice: &mut ImportChoice| {
        choice.uses[1] = ColumnUse::About;
        choice.uses[2] = ColumnUse::Keep;
    };
    let run = run_with(
        "Organisation,Description,Born\nLibrary,A girl of 9 told the librarian,\nClinic,For children of 9 to 12,\n\
         Choir,Sings,03/05/2014\n\"Maya, 9\",Sings,\n",
        keep_born,
        &[],
    );
    let made = drafts(&run);
    assert_eq!(made[0].about, None);
    assert_eq!(made[1].about.as_deref(), Some("For children of 9 to 12"));
    assert_eq!((made[2].about.as_deref(), made[2].extra_fields.len()), (Some("Sings"), 0));
    assert_eq!(refused(&run), ["looks-like-a-child"]);
    assert_eq!(run.preview.notes, [ImportNote { about: ImportNoteKind::LooksLikeAChild, rows: vec![2, 4] }]);
    let shown = format!("{:?}", run.preview);
    assert!(!shown.contains("girl of 9") && !shown.contains("Maya") && !shown.contains("2014"), "{shown}");
}
