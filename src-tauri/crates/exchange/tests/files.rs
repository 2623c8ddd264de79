//! Every real file at hand: imported right, or refused right.
//!
//! The files are others' and no part of the project. They are looked for beside it, or where the variable
//! COMMONROOT_DATA says; without them this test says so and passes.

use model::{ContactReason, Framework, ImportAction, ImportChoice, Refusal, Sector, framework_file};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// What is to come of one file.
enum Expect {
    /// Stakeholders, rows of data, and the heading of the column of names.
    Made(usize, u32, &'static str),
    /// No column can be a name.
    NoName,
    /// No table, or nothing in it, with the reason.
    Unreadable(&'static str),
}
use Expect::{Made, NoName, Unreadable};

const FILES: &[(&str, Expect)] = &[
    ("360giving/360-giving-schema-titles-with-meta-tab.xlsx", Unreadable("no-rows")),
    ("360giving/badfile_all_validation_errors.xlsx", Made(1, 1, "Recipient Org:Name")),
    ("360giving/bom.csv", NoName),
    ("360giving/fundingproviders-grants_2_grants.xlsx", Made(2, 2, "Recipient Org:Name")),
    ("360giving/fundingproviders-grants_2_grants_cp1252.csv", Made(2, 2, "Recipient Org:Name")),
    ("360giving/fundingproviders_grants_2_grants.csv", Made(2, 2, "Recipient Org:Name")),
    ("360giving/fundingtrust-grants_dc.txt", Made(9, 9, "Recipient Org:Name")),
    ("hsds/ohana/addresses.csv", NoName),
    ("hsds/ohana/contacts.csv", NoName),
    ("hsds/ohana/holiday_schedules.csv", NoName),
    ("hsds/ohana/locations.csv", NoName),
    ("hsds/ohana/mail_addresses.csv", NoName),
    ("hsds/ohana/organizations.csv", Made(8, 8, "name")),
    ("hsds/ohana/phones.csv", NoName),
    ("hsds/ohana/programs.csv", NoName),
    ("hsds/ohana/regular_schedules.csv", NoName),
    ("hsds/ohana/services.csv", NoName),
    ("hsds/ohana/taxonomy.csv", NoName),
    ("hsds/v3-examples/csv/accessibility.csv", NoName),
    ("hsds/v3-examples/csv/addresses.csv", NoName),
    ("hsds/v3-examples/csv/attributes.csv", NoName),
    ("hsds/v3-examples/csv/contacts.csv", NoName),
    ("hsds/v3-examples/csv/cost_options.csv", NoName),
    ("hsds/v3-examples/csv/funding.csv", NoName),
    ("hsds/v3-examples/csv/languages.csv", NoName),
    ("hsds/v3-examples/csv/locations.csv", NoName),
    ("hsds/v3-examples/csv/meta_table_descriptions.csv", NoName),
    ("hsds/v3-examples/csv/metadata.csv", NoName),
    ("hsds/v3-examples/csv/organization_identifiers.csv", NoName),
    ("hsds/v3-examples/csv/organizations.csv", Made(1, 1, "name")),
    ("hsds/v3-examples/csv/phones.csv", NoName),
    ("hsds/v3-examples/csv/programs.csv", NoName),
    ("hsds/v3-examples/csv/required_documents.csv", NoName),
    ("hsds/v3-examples/csv/schedules.csv", NoName),
    ("hsds/v3-examples/csv/service_areas.csv", NoName),
    ("hsds/v3-examples/csv/service_at_location.csv", NoName),
    ("hsds/v3-examples/csv/services.csv", NoName),
    ("hsds/v3-examples/csv/taxonomies.csv", NoName),
    ("hsds/v3-examples/csv/taxonomy_terms.csv", NoName),
    ("hxl/libhxl/input-fuzzy.csv", Made(3, 4, "Organización")),
    ("hxl/libhxl/input-merged.xlsx", Made(3, 4, "Organización")),
    ("hxl/libhxl/input-multiline.csv", NoName),
    ("hxl/libhxl/input-simple.csv", Made(3, 8, "Organización")),
    ("hxl/libhxl/input-untagged.csv", Made(3, 4, "Organización")),
    ("hxl/libhxl/input-valid-latin1.csv", Made(3, 4, "Organización")),
    ("hxl/libhxl/input-valid.csv", Made(3, 4, "Organización")),
    ("hxl/libhxl/input-valid.xlsx", Made(3, 4, "Organización")),
    ("hxl/rowca-3w-hxl.csv", Made(11, 244, "Organization")),
    ("hxl/sbtf-sle-health.csv", Made(24, 331, "Org")),
];

fn folder() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/data");
    let named = std::env::var_os("COMMONROOT_DATA").map(PathBuf::from);
    [named, Some(beside)].into_iter().flatten().find(|folder| folder.is_dir())
}

fn tables_in(folder: &Path, root: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let end = entry.extension().and_then(|end| end.to_str()).unwrap_or_default();
        if entry.is_dir() {
            tables_in(&entry, root, found);
        } else if matches!(end, "csv" | "tsv" | "txt" | "xlsx") {
            found.push(entry.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/"));
        }
    }
}

/// What came of a file, in the same words as [`Expect`], and the names.
fn import(path: &Path, frame: &(Framework, Vec<Sector>)) -> Result<(String, Vec<ImportAction>), Refusal> {
    let name = path.file_name().unwrap().to_string_lossy();
    let book = exchange::read(&name, &fs::read(path).unwrap())?;
    let table = exchange::describe(&book, &path.to_string_lossy(), None, None, &frame.0, &frame.1)?;
    let uses: Vec<_> = table.columns.iter().map(|column| column.guess).collect();
    let named = table.columns.iter().find(|column| column.guess == model::ColumnUse::Name).unwrap();
    let choice = ImportChoice {
        path: table.path.clone(),
        table: table.table,
        header_row: table.header_row,
        split_lines: false,
        uses,
        contacts: ContactReason::default(),
    };
    let run = exchange::dry_run(&book, &choice, &frame.0, &frame.1, &[], &[])?;
    let judged: BTreeSet<u32> = run.preview.rows.iter().map(|row| row.row).collect();
    assert_eq!(judged.len() as u32, table.data_rows, "a verdict for every row of {name}");
    let said = format!("{} of {} by {}", run.preview.new, table.data_rows, named.heading);
    Ok((said, run.actions))
}

#[test]
fn every_file_is_imported_right_or_refused_right() {
    let Some(folder) = folder() else {
        println!("skipped: there is no folder of real files beside the project");
        return;
    };
    let frame = (
        framework_file::parse(framework_file::BUILT_IN).unwrap(),
        framework_file::built_in_sectors().unwrap(),
    );
    let mut found = Vec::new();
    tables_in(&folder, &folder, &mut found);
    let expected: BTreeMap<&str, &Expect> = FILES.iter().map(|(file, expect)| (*file, expect)).collect();
    let mut wrong = Vec::new();
    for file in &found {
        let said = match import(&folder.join(file), &frame) {
            Ok((said, _)) => said,
            Err(Refusal::NoNameColumn { .. }) => "no name".into(),
            Err(Refusal::UnreadableTable { reason }) => reason,
            Err(other) => format!("{other:?}"),
        };
        let wanted = match expected.get(file.as_str()) {
            Some(Made(made, rows, name)) => format!("{made} of {rows} by {name}"),
            Some(NoName) => "no name".into(),
            Some(Unreadable(reason)) => reason.to_string(),
            None => "an expectation in this test".into(),
        };
        if said != wanted {
            wrong.push(format!("{file}: {said}, not {wanted}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(found.len() >= FILES.len(), "files are missing from the folder");
}

#[test]
fn the_list_of_eleven_organisations_carries_what_its_rows_say() {
    let Some(folder) = folder() else {
        println!("skipped: there is no folder of real files beside the project");
        return;
    };
    let frame = (
        framework_file::parse(framework_file::BUILT_IN).unwrap(),
        framework_file::built_in_sectors().unwrap(),
    );
    let (_, actions) = import(&folder.join("hxl/rowca-3w-hxl.csv"), &frame).unwrap();
    for action in &actions {
        let ImportAction::Create(draft) = action else { panic!("{action:?}") };
        assert!(draft.main_domain.is_some(), "{} has no domain", draft.name);
        assert!(draft.area_served.is_some(), "{} has no area served", draft.name);
        assert_eq!(draft.contact, None);
    }
    let food = actions.iter().find_map(|action| match action {
        ImportAction::Create(draft) if draft.name == "World Food Programme" => Some(draft),
        _ => None,
    });
    assert_eq!(food.unwrap().main_domain, Some(model::Id::framework("domain", "physical-health")));
}
