//! `import PLAN FILE`: brings a list in, or only says what would come of each row.

use super::run::{say, say_json};
use crate::{commands, files};
use clap::ArgMatches;
use model::{
    Author, ColumnUse, ContactReason, Difference, ImportChoice, ImportNoteKind, ImportPreview, ImportRow,
    ImportTable, Refusal, Result, RowVerdict,
};
use plan::Plan;
use report::words::{Arg, Words};
use serde_json::json;
use std::{collections::BTreeMap, path::Path, sync::Arc};

/// Reads the list, holds it against the plan, and writes it unless only a dry run was asked for.
pub fn run(
    mut plan: Plan,
    file: &Path,
    arguments: &ArgMatches,
    as_json: bool,
    author: &Author,
    words: &Words,
) -> Result<()> {
    let dry = arguments.get_flag("dry-run");
    let name = files::file_name(file);
    let workbook = Arc::new(exchange::read(&name, &files::read_import(file)?)?);
    let table = describe(&plan, &workbook, &file.display().to_string(), arguments)?;
    let choice = ImportChoice {
        path: table.path.clone(),
        table: table.table,
        header_row: table.header_row,
        split_lines: arguments.get_flag("split-lines"),
        uses: uses(&table, arguments)?,
        contacts: reason(arguments)?,
    };
    let run = commands::dry_run(&mut plan, &workbook, &choice)?;
    let preview = run.preview;
    let nothing_new = run.actions.is_empty();
    if !dry && !nothing_new {
        plan.import(run.actions, &name, preview.refused, author)?;
    }
    if as_json {
        return say_json(&json!({ "applied": !dry, "table": table, "preview": preview }));
    }
    how_read(&table, words)?;
    // What differs is lost without a trace unless it is said, so it is also said when it is written.
    let told = |row: &&ImportRow| dry || !row.differs.is_empty();
    preview.rows.iter().filter(told).try_for_each(|row| say(&line(row, words)))?;
    remarks(&preview, words)?;
    let counts = [("new", preview.new), ("added", preview.added_to), ("refused", preview.refused)];
    let args: Vec<(&str, Arg)> = counts.iter().map(|(n, c)| (*n, Arg::from(i64::from(*c)))).collect();
    let key = match (dry, nothing_new) {
        (true, _) => "cli-would-import",
        (false, true) => "cli-nothing-new",
        (false, false) => "cli-imported",
    };
    say(&words.text(key, &args))?;
    if !dry {
        left_out(&preview, words)?;
    }
    Ok(())
}

/// How many rows were left out for each reason; a dry run tells it row by row.
fn left_out(preview: &ImportPreview, words: &Words) -> Result<()> {
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    for row in &preview.rows {
        if let RowVerdict::Refused { reason } = &row.verdict {
            *counts.entry(reason).or_default() += 1;
        }
    }
    counts.into_iter().try_for_each(|(reason, count)| {
        let reason = words.text(&format!("import-reason-{reason}"), &[]);
        say(&words.text("cli-left-out", &[("count", count.into()), ("reason", reason.as_str().into())]))
    })
}

/// The table, with the row of the headings and the column of the names that were asked for.
fn describe(
    plan: &Plan,
    workbook: &exchange::Workbook,
    path: &str,
    arguments: &ArgMatches,
) -> Result<ImportTable> {
    let (framework, sectors) = (plan.framework()?, plan.sectors()?);
    let row = arguments.get_one::<u32>("header-row").copied();
    let sheet = arguments.get_one::<String>("sheet").map(|name| sheet(workbook, name)).transpose()?;
    let table = match arguments.get_one::<String>("name-column") {
        Some(name) => exchange::describe_named(workbook, path, sheet, row, name, &framework, &sectors)?,
        None => exchange::describe(workbook, path, sheet, row, &framework, &sectors)?,
    };
    match table.columns.iter().any(|column| column.guess == ColumnUse::Name) {
        true => Ok(table),
        false => Err(Refusal::NoNameColumn {
            headings: table.columns.into_iter().map(|column| column.heading).collect(),
        }),
    }
}

/// What each column is used for: as guessed, but for the columns of contacts, which come in only if somebody
/// names them.
fn uses(table: &ImportTable, arguments: &ArgMatches) -> Result<Vec<ColumnUse>> {
    let mut uses: Vec<ColumnUse> = table.columns.iter().map(|column| column.guess).collect();
    for (option, field, used) in CONTACT_COLUMNS {
        let Some(name) = arguments.get_one::<String>(option) else { continue };
        let place = exchange::column(table, name).filter(|place| uses[*place] != ColumnUse::Name);
        let no_such = || Refusal::Invalid { field: field.into(), rule: "no-such-column".into() };
        uses[place.ok_or_else(no_such)?] = used;
    }
    Ok(uses)
}

/// The options that name a column of contacts, how a refusal calls them, and what the column is used for.
const CONTACT_COLUMNS: [(&str, &str, ColumnUse); 3] = [
    ("contact-role-column", "contact_role_column", ColumnUse::ContactRole),
    ("contact-name-column", "contact_name_column", ColumnUse::ContactName),
    ("contact-channel-column", "contact_channel_column", ColumnUse::ContactChannel),
];

/// Why contacts are kept. Where names or private channels are wanted it is asked before anything is read of
/// them, so that a dry run refuses what the real one would.
fn reason(arguments: &ArgMatches) -> Result<ContactReason> {
    let text = |name: &str| arguments.get_one::<String>(name).cloned();
    let private = arguments.get_flag("contact-private");
    let reason = ContactReason {
        purpose: text("contact-purpose"),
        source: text("contact-source"),
        consent_on: text("contact-consent"),
        private,
    };
    let is_personal =
        text("contact-name-column").is_some() || (private && text("contact-channel-column").is_some());
    let is_said = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.trim().is_empty());
    let missing = [("contact_purpose", &reason.purpose), ("contact_consent_on", &reason.consent_on)];
    let invalid = |field: &str, rule: &str| Refusal::Invalid { field: field.into(), rule: rule.into() };
    if let Some((field, _)) = missing.into_iter().find(|(_, value)| is_personal && !is_said(value)) {
        return Err(invalid(field, "contacts-need-why"));
    }
    match reason.consent_on.as_deref().map(str::parse::<jiff::civil::Date>) {
        Some(Err(_)) => Err(invalid("contact_consent_on", "date-form")),
        _ => Ok(reason),
    }
}

/// The sheet of this name, from 0. Capitals do not matter where no other name differs by them alone.
fn sheet(workbook: &exchange::Workbook, name: &str) -> Result<u32> {
    let is_same = |sheet: &exchange::Sheet| sheet.name == name;
    let is_alike = |sheet: &exchange::Sheet| model::text::fold(&sheet.name) == model::text::fold(name);
    let place =
        workbook.tables.iter().position(is_same).or_else(|| workbook.tables.iter().position(is_alike));
    let no_such = || Refusal::Invalid { field: "sheet".into(), rule: "no-such-sheet".into() };
    place.map(|place| place as u32).ok_or_else(no_such)
}

/// Which of several sheets was read, and that a list has no headings.
fn how_read(table: &ImportTable, words: &Words) -> Result<()> {
    let others: Vec<String> = table
        .tables
        .iter()
        .enumerate()
        .filter(|(place, one)| *place as u32 != table.table && one.rows > 0)
        .map(|(_, one)| format!("“{}”", one.name))
        .collect();
    if let Some(read) = table.tables.get(table.table as usize).filter(|_| !others.is_empty()) {
        let args = [("name", read.name.as_str().into()), ("others", others.join(", ").as_str().into())];
        say(&words.text("cli-read-sheet", &args))?;
    }
    if table.header_row == 0 {
        say(&words.text("cli-no-headings", &[]))?;
    }
    Ok(())
}

/// A row with what would come of it.
fn line(row: &ImportRow, words: &Words) -> String {
    let said = match &row.verdict {
        RowVerdict::New => words.text("cli-row-new", &[]),
        RowVerdict::Same { with } => words.text("cli-row-same", &[("name", with.as_str().into())]),
        RowVerdict::Adds { with, .. } => words.text("cli-row-adds", &[("name", with.as_str().into())]),
        RowVerdict::Differs { with } => words.text("cli-row-differs", &[("name", with.as_str().into())]),
        RowVerdict::Refused { reason } => words.text(&format!("import-reason-{reason}"), &[]),
    };
    let differs: String = row.differs.iter().map(|one| format!("; {}", difference(one, words))).collect();
    format!("{}\t{}\t{said}{differs}", row.row, row.name)
}

fn difference(one: &Difference, words: &Words) -> String {
    let shown = |value: &str| {
        let key = value.replace('_', "-");
        match one.field {
            _ if value.is_empty() => words.text("import-value-hidden", &[]),
            ColumnUse::Kind => words.text(&format!("stakeholder-kind-{key}"), &[]),
            ColumnUse::Stance => words.text(&format!("stance-{key}"), &[]),
            _ => value.to_string(),
        }
    };
    let field = serde_json::to_value(one.field).ok();
    let field = field.as_ref().and_then(|field| field.as_str()).unwrap_or_default().replace('_', "-");
    let (kept, other) = (shown(&one.kept), shown(&one.other));
    let args = [
        ("field", words.text(&format!("use-{field}"), &[]).as_str().into()),
        ("kept", kept.as_str().into()),
        ("other", other.as_str().into()),
    ];
    words.text("import-difference", &args)
}

/// What was not understood, and what else should be known of the list.
fn remarks(preview: &ImportPreview, words: &Words) -> Result<()> {
    for note in &preview.notes {
        let key = match note.about {
            ImportNoteKind::UnclosedQuote => "import-note-unclosed-quote",
            ImportNoteKind::SeveralNames => "import-note-several-names",
            ImportNoteKind::SeveralLines => "import-note-several-lines",
            ImportNoteKind::AboveHeadings => "import-note-above-headings",
            ImportNoteKind::LooksLikeAChild => "import-note-looks-like-a-child",
        };
        let rows = note.rows.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
        say(&words.text(key, &[("rows", rows.as_str().into()), ("count", (note.rows.len() as i64).into())]))?;
        if note.about == ImportNoteKind::SeveralLines {
            say(&words.text("cli-split-lines", &[]))?;
        }
    }
    for unknown in &preview.unrecognised {
        let key = if unknown.kept_as_tag { "cli-kept-as-tag" } else { "cli-not-understood" };
        say(&words.text(key, &[("value", unknown.value.as_str().into()), ("count", unknown.count.into())]))?;
    }
    Ok(())
}
