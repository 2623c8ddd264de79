//! Which table, which row of headings, which column for what.

pub(crate) mod columns;
pub(crate) mod heading;
pub(crate) mod layout;
pub(crate) mod people;
pub(crate) mod private;

use crate::{
    run::values::Reader,
    unreadable,
    workbook::{Sheet, Workbook},
};
use layout::Layout;
use model::{ColumnUse, Framework, ImportColumn, ImportTable, Refusal, Result, Sector, TableInfo};

/// What the file holds, with the table and row of headings that score best, or those a person chose
/// (`table` from 0, `header_row` from 1, or 0 where the first row is data). Refused if no column of the best
/// table can be a name, or if it lists people; a table that a person chose together with its row of headings
/// is shown as it is, so that they can say themselves which column holds the names.
pub fn describe(
    workbook: &Workbook,
    path: &str,
    table: Option<u32>,
    header_row: Option<u32>,
    framework: &Framework,
    sectors: &[Sector],
) -> Result<ImportTable> {
    let reader = Reader::new(framework, sectors);
    let candidates: Vec<usize> = match table {
        Some(table) => vec![table as usize],
        None => (0..workbook.tables.len()).filter(|n| !ignored(&workbook.tables[*n])).collect(),
    };
    let mut best: Option<Looked> = None;
    let mut lists_people = None;
    for table in candidates {
        let Some(looked) = look(workbook, table, header_row, &reader)? else { continue };
        let name = looked.columns.iter().position(|column| column.guess == ColumnUse::Name);
        if let Err(refusal) = refuse_people(&workbook.tables[table], looked.layout, name) {
            lists_people = lists_people.or(Some(refusal));
            continue;
        }
        if best.as_ref().is_none_or(|best| looked.score > best.score) {
            best = Some(looked);
        }
    }
    let has_name = |looked: &Looked| looked.columns.iter().any(|column| column.guess == ColumnUse::Name);
    // Beside a list of people, a table that only explains something is not what was meant.
    let best = match (best, lists_people) {
        (Some(best), None) => best,
        (Some(best), Some(_)) if has_name(&best) && best.data_rows > 0 => best,
        (_, Some(refusal)) => return Err(refusal),
        (None, None) => return Err(unreadable("no-rows")),
    };
    let chosen = header_row.is_some();
    if !chosen && !has_name(&best) {
        let headings = best.columns.into_iter().map(|column| column.heading).take(HEADINGS).collect();
        return Err(Refusal::NoNameColumn { headings });
    }
    if !chosen && best.data_rows == 0 {
        return Err(unreadable("no-rows"));
    }
    let info = |sheet: &Sheet| TableInfo { name: sheet.name.clone(), rows: filled(sheet, 0) };
    Ok(ImportTable {
        path: path.to_string(),
        file_name: workbook.file_name.clone(),
        encoding: workbook.encoding.clone(),
        tables: workbook.tables.iter().map(info).collect(),
        table: best.table as u32,
        header_row: best.layout.header_row(),
        data_rows: best.data_rows,
        columns: best.columns,
    })
}

/// Headings that are named where none of them can be a name.
const HEADINGS: usize = 12;

/// Refuses a list of people, told by its headings or by the names in the column that holds them.
pub(crate) fn refuse_people(sheet: &Sheet, layout: Layout, name: Option<usize>) -> Result<()> {
    let by_names = || {
        let name = name?;
        // Rows above the headings as well: pointing further down must not hide them.
        let names = sheet.rows.iter().filter_map(|row| row.get(name)).map(String::as_str);
        let heading = columns::shown(&columns::heading(sheet, layout, name), name);
        people::are_persons(names).then(|| vec![heading])
    };
    let found = people::headings(sheet).or_else(|| people::bare_columns(sheet, layout)).or_else(by_names);
    found.map_or(Ok(()), |headings| Err(Refusal::ListsPeople { headings }))
}

/// As [`describe`], with the names in the column of this heading, hashtag or letter, and the headings in the
/// row that holds it unless a person chose one. Refused if there is no such column, or if it holds no names.
pub fn describe_named(
    workbook: &Workbook,
    path: &str,
    table: Option<u32>,
    header_row: Option<u32>,
    name: &str,
    framework: &Framework,
    sectors: &[Sector],
) -> Result<ImportTable> {
    let wanted = heading::parse(name);
    let rows = |sheet: &Sheet| match header_row {
        Some(row) => row as usize..row as usize + 1,
        None => 1..layout::SECOND_LOOK.min(sheet.rows.len()) + 1,
    };
    let is_asked = |n: usize, sheet: &Sheet| table.map_or(!ignored(sheet), |table| table as usize == n);
    let tables = workbook.tables.iter().enumerate().filter(|(n, sheet)| is_asked(*n, sheet));
    let found = tables.clone().find_map(|(table, sheet)| {
        let holds = |row: &usize| {
            let cells = row.checked_sub(1).and_then(|row| sheet.rows.get(row));
            cells.is_some_and(|cells| cells.iter().any(|cell| is_it(&wanted, &heading::parse(cell))))
        };
        rows(sheet).find(holds).map(|row| (table, row as u32))
    });
    let by_letter = || {
        let (table, sheet) = tables.clone().find(|(_, sheet)| filled(sheet, 0) > 0)?;
        Some((table, header_row.or_else(|| Some(layout::find(sheet)?.header_row()))?))
    };
    let no_such = || Refusal::Invalid { field: "name_column".into(), rule: "no-such-column".into() };
    let (table, row) = found.or_else(by_letter).ok_or_else(no_such)?;
    let mut shown = describe(workbook, path, Some(table as u32), Some(row), framework, sectors)?;
    let place = column(&shown, name).ok_or_else(no_such)?;
    if !shown.columns[place].may_name {
        return Err(no_names());
    }
    refuse_people(&workbook.tables[table], chosen(workbook, table, row)?, Some(place))?;
    for (n, column) in shown.columns.iter_mut().enumerate() {
        match column.guess {
            _ if n == place => column.guess = ColumnUse::Name,
            ColumnUse::Name => column.guess = ColumnUse::Ignore,
            _ => {}
        }
    }
    Ok(shown)
}

/// The place, from 0, of the column with this heading, hashtag or letter.
pub fn column(table: &ImportTable, name: &str) -> Option<usize> {
    let wanted = heading::parse(name);
    let is_named = |column: &ImportColumn| {
        is_it(&wanted, &heading::Heading { text: column.heading.clone(), tag: column.hashtag.clone() })
    };
    let letter = columns::of_letter(wanted.text.strip_prefix("Column ").unwrap_or(&wanted.text));
    let by_name = table.columns.iter().position(is_named);
    by_name.or(letter.filter(|letter| *letter < table.columns.len()))
}

/// Whether a heading is the one that is wanted, by its hashtag or else by its words.
fn is_it(wanted: &heading::Heading, heading: &heading::Heading) -> bool {
    match &wanted.tag {
        Some(tag) if wanted.text.is_empty() => heading.tag.as_ref() == Some(tag),
        _ => !heading.text.is_empty() && heading::key(&heading.text) == heading::key(&wanted.text),
    }
}

/// The refusal of a column that looks private, or that holds dates, ages, numbers or addresses, as names.
pub(crate) fn no_names() -> Refusal {
    Refusal::Invalid { field: "uses".into(), rule: "column-not-names".into() }
}

/// Kumu's mark for sheets that are not to be read.
fn ignored(sheet: &Sheet) -> bool {
    sheet.name.to_lowercase().contains("(ignore)")
}

fn filled(sheet: &Sheet, from: usize) -> u32 {
    sheet.rows.iter().skip(from).filter(|row| row.iter().any(|cell| !cell.trim().is_empty())).count() as u32
}

/// One table, looked at.
struct Looked {
    table: usize,
    layout: Layout,
    columns: Vec<ImportColumn>,
    data_rows: u32,
    score: f64,
}

/// The layout of a table with its headings in the row a person chose, or without any. Refused if there is no such row.
pub(crate) fn chosen(workbook: &Workbook, table: usize, header_row: u32) -> Result<Layout> {
    let sheet = workbook.tables.get(table).ok_or_else(|| Refusal::NotFound { noun: "table".into() })?;
    if header_row == 0 {
        return Ok(Layout::BARE);
    }
    let row = (header_row as usize).checked_sub(1).filter(|row| *row < sheet.rows.len());
    row.map(|row| layout::at(sheet, row))
        .ok_or_else(|| Refusal::Invalid { field: "header_row".into(), rule: "no-such-row".into() })
}

fn look(
    workbook: &Workbook,
    table: usize,
    header_row: Option<u32>,
    reader: &Reader<'_>,
) -> Result<Option<Looked>> {
    let sheet = workbook.tables.get(table).ok_or_else(|| Refusal::NotFound { noun: "table".into() })?;
    let layout = match header_row {
        // Where only the row was chosen, tables too short for it are passed over.
        Some(row) => match chosen(workbook, table, row) {
            Ok(layout) => layout,
            Err(_) if workbook.tables.len() > 1 => return Ok(None),
            Err(refusal) => return Err(refusal),
        },
        None => match layout::find(sheet) {
            Some(layout) => layout,
            None => return Ok(None),
        },
    };
    let columns = columns::guess(sheet, layout, reader);
    let data_rows = filled(sheet, layout.data);
    let has_name = columns.iter().any(|column| column.guess == ColumnUse::Name);
    let used = columns.iter().filter(|column| column.guess != ColumnUse::Ignore).count();
    // A name counts most, though less where no heading says so (instructions are such a table as well), then
    // rows to bring in, then what else is understood; more rows break ties.
    let says_name = if layout.header.is_some() { 100.0 } else { 40.0 };
    let score = f64::from(u8::from(has_name)) * says_name
        + f64::from(u8::from(data_rows > 0)) * 50.0
        + used as f64 * 4.0
        + f64::from(data_rows).ln_1p();
    Ok(Some(Looked { table, layout, columns, data_rows, score }))
}
