mod meeting;
mod untidy;

use crate::{DryRun, Sheet, Workbook, describe, describe_named, dry_run, read};
use model::{
    ColumnUse, ContactReason, ExternalId, Framework, Id, ImportAction, ImportChoice, ImportTable, Known,
    Refusal, RowVerdict, Sector, Stakeholder, StakeholderDraft, StakeholderEdit, framework_file,
};
use proptest::prelude::*;
use std::sync::LazyLock;

static FRAME: LazyLock<(Framework, Vec<Sector>)> = LazyLock::new(|| {
    (framework_file::parse(framework_file::BUILT_IN).unwrap(), framework_file::built_in_sectors().unwrap())
});

fn described(book: &Workbook) -> model::Result<ImportTable> {
    describe(book, "list.csv", None, None, &FRAME.0, &FRAME.1)
}

fn table(text: &str) -> (Workbook, ImportTable) {
    let book = read("list.csv", text.as_bytes()).unwrap();
    let table = described(&book).unwrap();
    (book, table)
}

fn choice(table: &ImportTable) -> ImportChoice {
    ImportChoice {
        path: table.path.clone(),
        table: table.table,
        header_row: table.header_row,
        split_lines: false,
        uses: table.columns.iter().map(|column| column.guess).collect(),
        contacts: ContactReason::default(),
    }
}

fn run_with(text: &str, change: impl Fn(&mut ImportChoice), known: &[Known]) -> DryRun {
    let (book, table) = table(text);
    let mut choice = choice(&table);
    change(&mut choice);
    dry_run(&book, &choice, &FRAME.0, &FRAME.1, &[], known).unwrap()
}

fn run(text: &str) -> DryRun {
    run_with(text, |_| {}, &[])
}

fn drafts(run: &DryRun) -> Vec<&StakeholderDraft> {
    fn draft(action: &ImportAction) -> &StakeholderDraft {
        match action {
            ImportAction::Create(draft) => draft,
            other => panic!("{other:?}"),
        }
    }
    run.actions.iter().map(draft).collect()
}

fn uses(text: &str) -> Vec<ColumnUse> {
    table(text).1.columns.into_iter().map(|column| column.guess).collect()
}

fn refused(run: &DryRun) -> Vec<&str> {
    fn reason(row: &model::ImportRow) -> Option<&str> {
        match &row.verdict {
            RowVerdict::Refused { reason } => Some(reason),
            _ => None,
        }
    }
    run.preview.rows.iter().filter_map(reason).collect()
}

fn domain(key: &str) -> Id {
    Id::framework("domain", key)
}

/// What a plan would hold after an import into an empty one.
fn applied(run: &DryRun) -> Vec<Known> {
    let made = drafts(run).into_iter().enumerate().map(|(n, draft)| Known {
        stakeholder: Stakeholder {
            id: Id::v7(n as u64, [1; 10]),
            name: draft.name.clone(),
            short_label: draft.short_label.clone(),
            kind: draft.kind,
            sector: draft.sector,
            main_domain: draft.main_domain,
            other_domains: draft.other_domains.clone(),
            main_level: draft.main_level,
            other_levels: draft.other_levels.clone(),
            about: draft.about.clone(),
            do_not_map: false,
            data_conditions: None,
            influence: draft.influence,
            interest: draft.interest,
            stance_now: draft.stance_now,
            stance_hoped: None,
            area_served: draft.area_served.clone(),
            website: draft.website.clone(),
            sensitivity: draft.sensitivity,
            archived: false,
            tags: Vec::new(),
            tie_count: 0,
        },
        external_ids: draft.external_ids.clone(),
        contact: draft.contact.clone(),
        extra_fields: draft.extra_fields.clone(),
    });
    made.collect()
}

#[test]
fn rows_of_one_organisation_become_one_stakeholder() {
    let run = run("Cluster,Organisation,Admin1\n\
        Education,Croix-Rouge Française,Gao\n\
        Protection,croix rouge francaise,Sikasso\n\
        Protection,Croix-Rouge  Française,Gao\n\
        Gardening,Oxfam,Gao\n\
        Gardening,Oxfam,Gao\n");
    let made = drafts(&run);
    assert_eq!(made.len(), 2);
    assert_eq!(made[0].name, "Croix-Rouge Française");
    assert_eq!(made[0].main_domain, Some(domain("safety")), "named by most rows");
    assert_eq!(made[0].other_domains, [domain("education")]);
    assert_eq!(made[0].area_served.as_deref(), Some("Gao, Sikasso"));
    assert_eq!(made[1].tags, ["Gardening"]);
    assert_eq!(run.preview.rows[0].row, 2);
    assert_eq!(run.preview.rows[0].verdict, RowVerdict::New);
    let with = "Croix-Rouge Française".to_string();
    let fields = vec![ColumnUse::Domain, ColumnUse::AreaServed];
    assert_eq!(run.preview.rows[1].verdict, RowVerdict::Adds { with: with.clone(), fields });
    assert_eq!(run.preview.rows[2].verdict, RowVerdict::Same { with });
    let unknown = &run.preview.unrecognised[0];
    assert_eq!((unknown.value.as_str(), unknown.count, unknown.kept_as_tag), ("Gardening", 2, true));
}

#[test]
fn the_same_list_again_brings_nothing() {
    let text = "id,Organisation,Sector,Website,About,Influence\n\
        1,Food Bank,Civic,www.food.example,Gives food,A\n2,St Anne’s,Faith,,,C\n";
    let first = run(text);
    let known = applied(&first);
    assert_eq!(known[0].external_ids, [ExternalId { source: "list.csv".into(), value: "1".into() }]);
    assert_eq!((known[0].stakeholder.influence, known[1].stakeholder.influence), (Some(5), Some(1)));
    let again = run_with(text, |_| {}, &known);
    assert_eq!(again.actions, []);
    assert_eq!((again.preview.same, again.preview.new, again.preview.added_to), (2, 0, 0));
}

#[test]
fn what_the_plan_has_is_filled_where_empty_and_never_replaced() {
    let mut known = applied(&run("Organisation,Website,Cluster\nFood Bank,www.ours.example,Health\n"));
    known[0].stakeholder.about = None;
    let text = "Organisation,Website,About,Cluster\nFOOD BANK,www.other.example,Gives food,\"Health, Education\"\nLibrary,,,\n";
    let run = run_with(text, |_| {}, &known);
    let ImportAction::AddTo { id, edits, .. } = &run.actions[0] else { panic!("{:?}", run.actions) };
    assert_eq!(*id, known[0].stakeholder.id);
    let expected =
        [StakeholderEdit::AddDomain(domain("education")), StakeholderEdit::About(Some("Gives food".into()))];
    assert_eq!(*edits, expected);
    assert_eq!((run.preview.new, run.preview.added_to), (1, 1));
}

#[test]
fn identifiers_of_a_source_meet_and_running_numbers_do_not() {
    let register = "Recipient Org:Identifier,Recipient Org:Name\n";
    let known = applied(&run(&format!("{register}GB-CHC-1,Old Name of the Trust\n")));
    let renamed = run_with(&format!("{register}GB-CHC-1,Something Else Entirely\n"), |_| {}, &known);
    assert_eq!(renamed.actions, [], "a registered identifier outlives a name");
    let known = applied(&run("id,Organisation\n1,Food Bank\n"));
    let other = run_with("id,Organisation\n1,Municipal Library\n", |_| {}, &known);
    assert_eq!(other.preview.new, 1, "two lists both begin with 1");
}

#[test]
fn close_names_are_shown_and_not_merged() {
    let known = applied(&run("Organisation\nRiverbend Food Bank\nWorld Food Programme\n"));
    let run = run_with("Organisation\nRiverbend Foodbank\nWFP\nLibrary\n", |_| {}, &known);
    assert_eq!(run.preview.new, 3);
    let pairs: Vec<_> = run.preview.look_alikes.iter().map(|l| (l.name.as_str(), l.known.as_str())).collect();
    assert_eq!(pairs, [("Riverbend Foodbank", "Riverbend Food Bank"), ("WFP", "World Food Programme")]);
}

#[test]
fn rows_without_an_organisation_are_refused_each_with_its_reason() {
    let long = "x".repeat(201);
    let run = run(&format!(
        "Organisation,Sector\n,Faith\nn/a,Faith\nana@example.org,Faith\n+44 1234 234567,Faith\nTotal,12\n#REF!,Faith\n\
         {long},Faith\nOrganisation,Sector\nMiss Jane Roe,Faith\n\"Ana, girl of 9\",Faith\nTotal Kids Club,Faith\n211,Faith\n"
    ));
    assert_eq!(
        refused(&run),
        [
            "name-empty",
            "name-says-nothing",
            "name-private",
            "name-private",
            "total-row",
            "error-value",
            "name-too-long",
            "repeated-headings",
            "name-of-person",
            "looks-like-a-child"
        ]
    );
    assert_eq!(drafts(&run).iter().map(|d| d.name.as_str()).collect::<Vec<_>>(), ["Total Kids Club", "211"]);
    assert!(run.preview.rows.iter().all(|row| !row.name.contains("Jane") && !row.name.contains('@')));
}

#[test]
fn persons_in_a_type_column_are_refused() {
    let run =
        run("Label,Type,Description\nFood Bank,Organization,Food\nAna,Person,Volunteer\nChoir,Group,Sings\n");
    assert_eq!(refused(&run), ["name-of-person"]);
    assert_eq!(drafts(&run)[1].kind, Some(model::StakeholderKind::Group));
}

#[test]
fn headings_are_found_below_titles_and_group_headers() {
    let (book, table) = table(
        "Stakeholder register\n\nUpdated,2024-01-01\n\n\n\
        Who,,What,,Contact,,Power\nName,Type,Description,Notes,Name,Phone,Influence\n\
        Food Bank,Group,Gives food,x,Ana,650 780-7525,high\n",
    );
    assert_eq!((table.header_row, table.data_rows), (7, 1));
    use ColumnUse::*;
    let guesses: Vec<_> = table.columns.iter().map(|c| c.guess).collect();
    assert_eq!(guesses, [Name, Kind, About, Ignore, Ignore, Ignore, Influence]);
    assert!(
        table.columns[4].private && table.columns[4].examples.is_empty(),
        "a name below “Contact” is a person’s"
    );
    assert!(table.columns[5].private);
    let run = dry_run(&book, &choice(&table), &FRAME.0, &FRAME.1, &[], &[]).unwrap();
    assert_eq!(run.preview.rows[0].row, 8);
}

#[test]
fn spanish_and_french_registers_are_understood() {
    use ColumnUse::*;
    assert_eq!(
        uses(
            "ORGANIZACIÓN IMPLEMENTADORA;Sigla;Tipo de organización;Sector/Cluster;Municipio;Correo electrónico\n\
              Cáritas;CAR;ONG local;Educación;Quito;a@b.example\n"
        ),
        [Name, ShortLabel, Sector, Domain, AreaServed, Ignore]
    );
    assert_eq!(
        uses(
            "Nom de l'organisation\tAccronyme\tType d’organisation\tSECTEUR\tPréfecture\tTéléphone\n\
              Croix-Rouge\tCR\tONG internationale\tProtection\tBangui\t01.42.68.53.00\n"
        ),
        [Name, ShortLabel, Sector, Domain, AreaServed, Ignore]
    );
}

#[test]
fn joined_and_loose_hashtags_are_read() {
    let (_, table) =
        table("ACTEUR #org+acronym,NOM #org + name,SECTEUR #sector\nCR,Croix-Rouge,Protection\n");
    let guesses: Vec<_> = table.columns.iter().map(|c| (c.heading.as_str(), c.guess)).collect();
    assert_eq!(
        guesses,
        [("ACTEUR", ColumnUse::ShortLabel), ("NOM", ColumnUse::Name), ("SECTEUR", ColumnUse::Domain)]
    );
}

#[test]
fn sectors_are_told_from_areas_of_life_by_their_values() {
    assert_eq!(uses("Organisation,Sector\nA,Faith\nB,Schools\nC,Business\n")[1], ColumnUse::Sector);
    assert_eq!(uses("Organisation,Sector\nA,WASH\nB,Protection\nC,Education\n")[1], ColumnUse::Domain);
}

#[test]
fn children_and_contacts_never_become_stakeholders() {
    for list in [
        "Name,Birth date,School\nAna P,2015-03-04,Riverbend Elementary\n",
        "Name,Date of birth,Age,School\nAmy Jones,2012-03-04,12,Cedar\nBo Li,2013-03-04,11,Cedar\n",
        "Name,Age,Grade\nAna P,9,4\n",
        "Child,Class\nAna P,4b\n",
        "Student name,Phone\nAna P,650 780-7525\n",
        "First name,Last name,E-mail\nAnn,Persona,a@b.example\n",
        "Amy Jones,2012-03-04,12,Cedar\nBo Li,2013-03-04,11,Cedar\n",
        "Name,Town\nAmy Jones,Riverbend\nBo Li,Riverbend\n",
        "Amy Jones\nBo Li\nMaya Roe\n",
    ] {
        let book = read("list.csv", list.as_bytes()).unwrap();
        let refuses =
            |answer| assert!(matches!(answer, Err(Refusal::ListsPeople { .. })), "{list}: {answer:?}");
        refuses(described(&book));
        // Whichever row or column somebody points to.
        for row in 0..3 {
            for uses in [[ColumnUse::Name, ColumnUse::Ignore], [ColumnUse::Ignore, ColumnUse::Name]] {
                let choice = ImportChoice {
                    path: "list.csv".into(),
                    table: 0,
                    header_row: row,
                    split_lines: false,
                    uses: uses.to_vec(),
                    contacts: ContactReason::default(),
                };
                let run = dry_run(&book, &choice, &FRAME.0, &FRAME.1, &[], &[]);
                // Their town is nobody's name.
                let towns = uses[1] == ColumnUse::Name && list.starts_with("Name,Town");
                assert!(run.is_err() || towns, "{list} by row {row}");
            }
            for column in ["Name", "A"] {
                let named = describe_named(&book, "list.csv", None, Some(row), column, &FRAME.0, &FRAME.1);
                assert!(named.is_err(), "{list} by row {row}: {column}");
            }
        }
    }
    let list = "id,organization_id,name,title,email\n1,1,Ann Persona,Director,a@b.example\n";
    let book = read("list.csv", list.as_bytes()).unwrap();
    assert!(matches!(described(&book), Err(Refusal::NoNameColumn { .. })));
    let shown = describe(&book, "list.csv", None, Some(1), &FRAME.0, &FRAME.1).unwrap();
    assert!(shown.columns.iter().all(|column| column.guess != ColumnUse::Name));
}

#[test]
fn dates_ages_numbers_and_addresses_are_no_names_in_any_column() {
    let text = "Organisation,Founded,Size,Phone,E-mail,Contact person,Town\n\
        Food Bank,2012-03-04,12,650 780-7525,a@b.example,Ana,Riverbend\nLibrary,2013-03-04,11,650 780-7526,c@d.example,Bo,Millbrook\n";
    let (book, table) = table(text);
    let may: Vec<bool> = table.columns.iter().map(|column| column.may_name).collect();
    assert_eq!(may, [true, false, false, false, false, false, true]);
    for (column, may) in may.into_iter().enumerate() {
        let mut choice = choice(&table);
        choice.uses = vec![ColumnUse::Ignore; 7];
        choice.uses[column] = ColumnUse::Name;
        assert_eq!(dry_run(&book, &choice, &FRAME.0, &FRAME.1, &[], &[]).is_ok(), may, "{column}");
    }
    let run =
        run("Organisation,Town\nFood Bank,A\n2012-03-04,B\n12,C\nLibrary,D\n9 años,E\nChoir,F\n211,G\n");
    assert_eq!(refused(&run), ["name-date-or-age", "name-date-or-age", "name-date-or-age"]);
    assert!(run.preview.rows.iter().all(|row| !row.name.contains("2012") && row.name != "12"));
}

#[test]
fn a_person_may_use_any_column_for_anything() {
    let text = "Organisation,Contact person,Phone,Colour\nFood Bank,Ana,650 780-7525,blue\n";
    let plain = run(text);
    assert_eq!((&drafts(&plain)[0].contact, drafts(&plain)[0].extra_fields.len()), (&None, 0));
    let change = |choice: &mut ImportChoice| {
        choice.uses =
            vec![ColumnUse::Name, ColumnUse::ContactName, ColumnUse::ContactChannel, ColumnUse::Keep];
    };
    let chosen = run_with(text, change, &[]);
    let contact = drafts(&chosen)[0].contact.clone().unwrap();
    assert_eq!((contact.name.as_deref(), contact.channel.as_deref()), (Some("Ana"), Some("650 780-7525")));
    assert_eq!(contact.source.as_deref(), Some("list.csv"));
    assert_eq!(drafts(&chosen)[0].extra_fields[0].name, "Colour");
    let (book, table) = table(text);
    for uses in [vec![], vec![ColumnUse::Name, ColumnUse::Name]] {
        let choice = ImportChoice { uses, ..choice(&table) };
        let refused = dry_run(&book, &choice, &FRAME.0, &FRAME.1, &[], &[]);
        assert!(matches!(refused, Err(Refusal::Invalid { .. })));
    }
}

#[test]
fn code_lists_and_ignored_sheets_are_passed_over() {
    let sheet = |name: &str, rows: &[&[&str]]| Sheet {
        name: name.into(),
        rows: rows.iter().map(|row| row.iter().map(|cell| cell.to_string()).collect()).collect(),
        ..Sheet::default()
    };
    let book = Workbook {
        file_name: "register.xlsx".into(),
        encoding: "XLSX".into(),
        tables: vec![
            sheet("codes", &[&["Type", "Code"], &["NGO", "1"], &["UN", "2"], &["GOV", "3"]]),
            sheet(
                "partners (ignore)",
                &[&["Organisation", "Sector", "Website"], &["Old", "Faith", "a.example"]],
            ),
            sheet("partners", &[&["Organisation", "Sector"], &["Food Bank", "Civic"]]),
        ],
    };
    assert_eq!(described(&book).unwrap().table, 2);
}

#[test]
fn names_of_every_script_survive() {
    let run = run("Organisation\nЦентр семьи\nمركز الأسرة\n子ども食堂\n👩‍👩‍👧\n🌱\n");
    let names: Vec<&str> = drafts(&run).iter().map(|d| d.name.as_str()).collect();
    assert_eq!(names, ["Центр семьи", "مركز الأسرة", "子ども食堂", "👩‍👩‍👧", "🌱"]);
}

#[test]
fn ragged_rows_duplicate_and_missing_headings_are_borne() {
    let (_, table) = table("Organisation,Notes,Notes,,,\nFood Bank\nLibrary,a,b,c,\n");
    let headings: Vec<_> = table.columns.iter().map(|c| c.heading.as_str()).collect();
    assert_eq!(headings, ["Organisation", "Notes", "Notes", "Column D"]);
}

#[test]
fn a_list_of_a_hundred_thousand_rows_is_read() {
    let mut text = String::from("Organisation,Cluster,Admin1\n");
    for n in 0..100_000 {
        text.push_str(&format!("Organisation number {},Protection,Place {}\n", n % 20_000, n % 50));
    }
    let run = run(&text);
    assert_eq!((run.preview.rows.len(), run.actions.len()), (100_000, 20_000));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300), packed in any::<bool>()) {
        let bytes = if packed { [b"PK\x03\x04", bytes.as_slice()].concat() } else { bytes };
        try_all(&bytes);
    }

    #[test]
    fn no_text_makes_it_panic(text in "([a-z#+ ,;\"\n\t|0-9:@.É字]|Organisation|Name|#org|,|\n|Total){0,80}") {
        try_all(text.as_bytes());
    }
}

/// Reads, describes and tries every column as the name.
fn try_all(bytes: &[u8]) {
    let Ok(book) = read("any.csv", bytes) else { return };
    let found = described(&book);
    let shown = |row| describe(&book, "any.csv", Some(0), Some(row), &FRAME.0, &FRAME.1);
    let Ok(table) = found.or_else(|_| shown(1)).or_else(|_| shown(0)) else { return };
    for name in 0..table.columns.len().min(4) {
        let mut choice = choice(&table);
        choice.uses.iter_mut().for_each(|used| {
            if *used == ColumnUse::Name {
                *used = ColumnUse::Keep;
            }
        });
        choice.uses[name] = ColumnUse::Name;
        let Ok(run) = dry_run(&book, &choice, &FRAME.0, &FRAME.1, &[], &[]) else { continue };
        assert_eq!(run.preview.new as usize, run.actions.len());
    }
}

#[test]
fn a_column_headed_group_names_the_rows_where_nothing_else_does() {
    assert_eq!(
        uses("Group,Sector\nRiver Choir,Faith\nNight Shelter,Housing\nSwim Club,Recreation\n")[0],
        ColumnUse::Name
    );
    let beside = uses("Organisation,Group\nRiver Choir,Faith\nNight Shelter,Housing\n");
    assert_eq!(beside[0], ColumnUse::Name);
    assert_ne!(beside[1], ColumnUse::Name);
    // The same few groups again and again are kinds of groups.
    let kinds =
        "Group,Phone\nParents,555 010 1111\nParents,555 010 1112\nYouth,555 010 1113\nYouth,555 010 1114\n";
    let book = read("list.csv", kinds.as_bytes()).unwrap();
    assert!(matches!(described(&book), Err(Refusal::NoNameColumn { .. })));
}
