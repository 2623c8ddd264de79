//! Where the headings of a table stand. Real registers begin anywhere in the first ten rows, with a title
//! or group headers above, and humanitarian lists carry a row of hashtags below.

use super::{heading, private};
use crate::{words::Meaning, workbook::Sheet};

/// Rows looked at first, and rows looked at if nothing there can be a name.
const FIRST_LOOK: usize = 10;
pub(super) const SECOND_LOOK: usize = 50;

/// The rows of a table, told apart. All from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Layout {
    /// Row of the headings.
    pub(crate) header: usize,
    /// Row of the hashtags, if they stand in one of their own (it may be the header row itself).
    pub(crate) tags: Option<usize>,
    /// First row of data.
    pub(crate) data: usize,
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
pub(crate) fn at(sheet: &Sheet, header: usize) -> Layout {
    if is_tag_row(sheet, header) {
        return Layout { header, tags: Some(header), data: header + 1 };
    }
    let below = header + 1;
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
    let best = |until: usize| {
        let rows = 0..until.min(sheet.rows.len());
        let scored = rows.filter_map(|row| score(sheet, row, width).map(|score| (row, score)));
        scored.max_by(|a, b| a.1.total.total_cmp(&b.1.total).then(b.0.cmp(&a.0)))
    };
    let first = best(FIRST_LOOK);
    let found = match first {
        Some((_, score)) if score.has_name => first,
        _ => best(SECOND_LOOK).filter(|(_, score)| score.has_name).or(first).or_else(|| best(SECOND_LOOK)),
    };
    found.map(|(row, _)| at(sheet, row)).or_else(|| {
        let first = sheet.rows.iter().position(|row| row.iter().any(|cell| !cell.trim().is_empty()))?;
        Some(at(sheet, first))
    })
}

#[derive(Clone, Copy)]
struct Score {
    total: f64,
    has_name: bool,
}

/// How much a row looks like headings: known words count most, then being full of short different texts;
/// numbers, addresses, long texts and repetitions count against it. `None` for a blank row.
fn score(sheet: &Sheet, row: usize, width: usize) -> Option<Score> {
    let mut total = 0.0;
    let mut has_name = false;
    let mut seen: Vec<&str> = Vec::new();
    for cell in cells(sheet, row) {
        if seen.contains(&cell) {
            total -= 0.5;
            continue;
        }
        seen.push(cell);
        let parsed = heading::parse(cell);
        let meant = parsed
            .tag
            .as_deref()
            .and_then(heading::meaning_of_tag)
            .or_else(|| heading::meaning(&parsed.text));
        total += match meant.map(|meant| meant.meaning) {
            Some(Meaning::Name) => 5.0,
            Some(Meaning::PlainName) => 3.0,
            Some(_) => 2.0,
            None if private::heading_is_private(&parsed, "") => 1.5,
            None if parsed.tag.is_some() => 2.0,
            None if looks_like_data(cell) => -1.0,
            None => 0.3,
        };
        has_name |= matches!(meant.map(|m| m.meaning), Some(Meaning::Name | Meaning::PlainName));
    }
    if seen.is_empty() {
        return None;
    }
    let full = seen.len() as f64 / width.max(1) as f64;
    // A title over a wide table is a single cell; the headings fill most of their row.
    let alone = if seen.len() == 1 && width > 1 { 0.3 } else { 1.0 };
    Some(Score { total: (total + full * 3.0) * alone - row as f64 * 0.01, has_name })
}

fn looks_like_data(cell: &str) -> bool {
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    let first_line = cell.lines().next().unwrap_or_default();
    digits * 2 > cell.chars().count()
        || first_line.chars().count() > 80
        || private::has_email(cell)
        || private::is_url(cell)
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
