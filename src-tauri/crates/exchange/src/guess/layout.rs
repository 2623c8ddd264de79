//! Where the headings of a table stand. Real registers begin anywhere in the first ten rows, with a title
//! or group headers above, and humanitarian lists carry a row of hashtags below.

use super::{heading, private};
use crate::{
    run::values::is_nothing,
    words::{Meaning, WORDS, folded},
    workbook::Sheet,
};
use std::collections::HashSet;

/// Rows looked at first, and rows looked at if nothing there can be a name.
const FIRST_LOOK: usize = 10;
pub(super) const SECOND_LOOK: usize = 50;

/// The rows of a table, told apart. All from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Layout {
    /// Row of the headings; `None` where the first row is data already.
    pub(crate) header: Option<usize>,
    /// Row of the hashtags, if they stand in one of their own (it may be the header row itself).
    pub(crate) tags: Option<usize>,
    /// First row of data.
    pub(crate) data: usize,
}

impl Layout {
    /// The layout of a table without headings.
    pub(crate) const BARE: Layout = Layout { header: None, tags: None, data: 0 };

    /// The row of the headings as it is shown, from 1; 0 for none.
    pub(crate) fn header_row(self) -> u32 {
        self.header.map_or(0, |row| row as u32 + 1)
    }
}

fn cells(sheet: &Sheet, row: usize) -> impl Iterator<Item = &str> {
    let cells = sheet.rows.get(row).map(Vec::as_slice).unwrap_or_default();
    cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
}

/// At least half of what stands there are hashtags, as the standard has it; spelling mistakes remain.
fn is_tag_row(sheet: &Sheet, row: usize) -> bool {
    let all = cells(sheet, row).count();
    let tags = cells(sheet, row).filter(|cell| heading::tag_of(cell).is_some()).count();
    tags > 0 && tags * 2 >= all
}

/// The layout with headings in this row, from 0.
pub(crate) fn at(sheet: &Sheet, row: usize) -> Layout {
    let header = Some(row);
    if is_tag_row(sheet, row) {
        return Layout { header, tags: header, data: row + 1 };
    }
    let below = row + 1;
    match is_tag_row(sheet, below) {
        true => Layout { header, tags: Some(below), data: below + 1 },
        false => Layout { header, tags: None, data: below },
    }
}

/// The layout that scores best; `None` for a table with nothing in it.
pub(crate) fn find(sheet: &Sheet) -> Option<Layout> {
    let tagged = (0..SECOND_LOOK.min(sheet.rows.len())).find(|row| is_tag_row(sheet, *row));
    if let Some(tags) = tagged {
        let above = tags.checked_sub(1).filter(|row| cells(sheet, *row).next().is_some());
        return Some(at(sheet, above.unwrap_or(tags)));
    }
    let width = sheet.rows.iter().take(SECOND_LOOK).map(Vec::len).max()?;
    let looked: Vec<Looked> =
        (0..SECOND_LOOK.min(sheet.rows.len())).filter_map(|row| look(sheet, row, width)).collect();
    let Some(last) = sheet.rows.iter().rposition(|row| row.iter().any(|cell| !cell.trim().is_empty())) else {
        return None;
    };
    // Headings have rows below them.
    let has_rows = |one: &&Looked| one.row < last;
    let best = |until: usize| {
        let near = looked.iter().filter(|one| one.row < until).filter(has_rows);
        near.max_by(|a, b| a.total.total_cmp(&b.total).then(b.row.cmp(&a.row)))
    };
    let first = best(FIRST_LOOK);
    let found = match first {
        Some(one) if one.name != Naming::None => first,
        _ => best(SECOND_LOOK).filter(|one| one.name != Naming::None).or(first).or_else(|| best(SECOND_LOOK)),
    };
    let Some(found) = found else {
        // Headings with nothing below, one row of data, or a list that begins far down.
        return Some(match looked.first() {
            Some(only) if only.known == 0 => Layout::BARE,
            only => at(sheet, only.map_or(last, |only| only.row)),
        });
    };
    let found = earlier(&looked, found).unwrap_or(found);
    Some(if is_bare(sheet, &looked, found) { Layout::BARE } else { at(sheet, found.row) })
}

/// A row of plain headings above the row that scored best: "Name" with "School" below it is a heading and a
/// school, unless the lower row holds nothing but headings.
fn earlier<'a>(looked: &'a [Looked], found: &Looked) -> Option<&'a Looked> {
    if found.name == Naming::Sure && found.known == found.different {
        return None;
    }
    looked.iter().find(|one| one.row < found.row && one.name == Naming::Sure && one.is_as_wide_as(found))
}

/// Whether the table begins with data at once: rows like any other stand above what looks like headings, or
/// the row that would have to be the headings holds no known one and what the rows below it hold.
fn is_bare(sheet: &Sheet, looked: &[Looked], found: &Looked) -> bool {
    let above = || looked.iter().filter(|one| one.row < found.row && one.is_as_wide_as(found));
    if found.known > 0 {
        return found.name == Naming::Perhaps && above().any(|one| one.known == 0);
    }
    let row = &sheet.rows[found.row];
    if found.different == 1 && row.iter().filter(|cell| !cell.trim().is_empty()).count() == 1 {
        return sheet.rows.iter().all(|row| row.iter().skip(1).all(|cell| cell.trim().is_empty()));
    }
    row.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()).any(|(column, cell)| {
        let key = folded(cell);
        let below = sheet.rows.iter().skip(found.row + 1).take(SECOND_LOOK);
        looks_like_data(cell)
            || WORDS.is_value(&key)
            || below.filter_map(|row| row.get(column)).any(|other| !key.is_empty() && folded(other) == key)
    })
}

/// Whether at least one of the headings is known as such.
pub(crate) fn has_headings(sheet: &Sheet, layout: Layout) -> bool {
    let row = layout.header.and_then(|header| look(sheet, header, 1));
    layout.tags.is_some() || row.is_some_and(|row| row.known > 0)
}

/// Rows above the headings that could be data, from 0: they are as wide, and hold a name and no headings.
pub(crate) fn data_above(sheet: &Sheet, layout: Layout, name: usize) -> Vec<usize> {
    let Some(header) = layout.header else { return Vec::new() };
    let width = sheet.rows.iter().skip(header).take(SECOND_LOOK).map(Vec::len).max().unwrap_or(0);
    let Some(headings) = look(sheet, header, width) else { return Vec::new() };
    let is_blank = |row: usize| cells(sheet, row).next().is_none();
    let could = |row: &usize| {
        let has_name = sheet.rows[*row].get(name).is_some_and(|cell| !is_nothing(cell));
        let looked = look(sheet, *row, width);
        has_name && looked.is_some_and(|one| one.is_as_wide_as(&headings) && one.known * 2 <= one.different)
    };
    // What stands apart is a title, and so is a single row above a single column.
    let near = (0..header).rev().take_while(|row| !is_blank(*row)).filter(could);
    let mut rows: Vec<usize> = near.collect();
    if headings.different == 1 && rows.len() == 1 {
        rows.clear();
    }
    rows.reverse();
    rows
}

/// Whether a row names what its rows are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Naming {
    None,
    /// By a word that is as well a value, such as "School".
    Perhaps,
    Sure,
}

/// One row, looked at as headings.
struct Looked {
    row: usize,
    /// How much it looks like headings.
    total: f64,
    name: Naming,
    /// Different cells with something in them, and those that are known as headings.
    different: usize,
    known: usize,
}

impl Looked {
    fn is_as_wide_as(&self, other: &Looked) -> bool {
        self.different * 4 >= other.different * 3
    }
}

/// How much a row looks like headings: known words count most, then being full of short different texts;
/// numbers, addresses, values that lists hold, long texts and repetitions count against it. `None` for a
/// blank row.
fn look(sheet: &Sheet, row: usize, width: usize) -> Option<Looked> {
    let (mut total, mut known, mut name) = (0.0, 0, Naming::None);
    let mut seen: HashSet<&str> = HashSet::new();
    for cell in cells(sheet, row) {
        if !seen.insert(cell) {
            total -= 0.5;
            continue;
        }
        let parsed = heading::parse(cell);
        let is_value = WORDS.is_value(&folded(&parsed.text));
        let of_tag = parsed.tag.as_deref().and_then(heading::meaning_of_tag);
        let meant = of_tag.or_else(|| match is_value {
            // A value is not taken for a misspelt heading.
            true => heading::exact(&parsed.text),
            false => heading::meaning(&parsed.text),
        });
        let meaning = meant.map(|meant| meant.meaning);
        let counts = match meaning {
            Some(Meaning::Name) if !is_value => 5.0,
            Some(Meaning::PlainName) if !is_value => 3.0,
            Some(_) => 2.0,
            None if private::heading_is_private(&parsed, "") => 1.5,
            None if parsed.tag.is_some() => 2.0,
            None if is_value => -0.5,
            None if looks_like_data(cell) => -1.0,
            None => 0.3,
        };
        total += counts;
        known += usize::from(counts >= 1.5);
        if matches!(meaning, Some(Meaning::Name | Meaning::PlainName)) {
            name = if is_value && name != Naming::Sure { Naming::Perhaps } else { Naming::Sure };
        }
    }
    if seen.is_empty() {
        return None;
    }
    let full = seen.len() as f64 / width.max(1) as f64;
    // A title over a wide table is a single cell; the headings fill most of their row.
    let alone = if seen.len() == 1 && width > 1 { 0.3 } else { 1.0 };
    let total = (total + full * 3.0) * alone - row as f64 * 0.01;
    Some(Looked { row, total, name, different: seen.len(), known })
}

fn looks_like_data(cell: &str) -> bool {
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    let first_line = cell.lines().next().unwrap_or_default();
    digits * 2 > cell.chars().count()
        || first_line.chars().count() > 80
        || private::has_email(cell)
        || private::is_url(cell)
        || private::is_date_or_age(cell)
}

/// The group header above a column: the nearest to its left in the row above the headings. Only a row with
/// two different texts groups anything; a single one is a title.
pub(crate) fn groups(sheet: &Sheet, header: usize, width: usize) -> Vec<String> {
    let mut groups = vec![String::new(); width];
    let Some(above) = header.checked_sub(1).and_then(|row| sheet.rows.get(row)) else { return groups };
    let first = above.iter().map(|cell| cell.trim()).find(|cell| !cell.is_empty());
    if !above.iter().any(|cell| !cell.trim().is_empty() && Some(cell.trim()) != first) {
        return groups;
    }
    let mut current = "";
    for (column, group) in groups.iter_mut().enumerate() {
        let cell = above.get(column).map(|cell| cell.trim()).unwrap_or_default();
        current = if cell.is_empty() { current } else { cell };
        *group = current.to_string();
    }
    groups
}
