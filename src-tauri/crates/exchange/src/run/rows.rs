//! Rows that are left out, and why.

use super::{
    names,
    values::{is_error, is_nothing, is_person},
};
use crate::{
    guess::{
        columns,
        heading::key,
        layout::{self, Layout},
        private,
    },
    words::WORDS,
    workbook::Sheet,
};
use model::{ColumnUse, guard, text::tidy_name};

/// Letters a name may have; the plan keeps no longer ones.
const LONGEST_NAME: usize = 200;

/// Bytes of the cell of a name that are looked at.
const LONGEST_CELL: usize = 4_000;

/// Why a row above the headings is left out.
pub(super) const ABOVE: &str = "above-headings";

/// Which of several names in one cell: its place among them, from 0, and how many there are.
pub(super) type Part = (usize, usize);

/// One row of data: its place in the sheet, from 0, and its name or the reason why it is left out. A row
/// with several names is there once for each.
pub(super) struct Row {
    pub(super) at: usize,
    pub(super) part: Option<Part>,
    /// Its name stands on several lines, which could each be one.
    pub(super) several_lines: bool,
    pub(super) name: Result<String, (&'static str, String)>,
}

/// Rows above the headings that could be data, and every row below with anything in it, judged by its name.
pub(super) fn judge(
    sheet: &Sheet,
    layout: Layout,
    uses: &[ColumnUse],
    name: usize,
    split_lines: bool,
) -> Vec<Row> {
    let headings: Vec<String> =
        (0..uses.len()).map(|n| columns::heading(sheet, layout, n).text).map(|text| key(&text)).collect();
    let filled = |row: &[String]| row.iter().any(|cell| !cell.trim().is_empty());
    let rows = sheet.rows.iter().enumerate().skip(layout.data).filter(|(_, row)| filled(row));
    let named = rows.flat_map(|(at, row)| {
        let names = names::in_cell(row.get(name).map_or("", String::as_str), split_lines);
        let several = names.len();
        let part = move |n| (several > 1).then_some((n, several));
        names.into_iter().enumerate().map(move |(n, raw)| (at, row, part(n), raw))
    });
    let above = layout::data_above(sheet, layout, name).into_iter().map(|at| {
        let tidy = tidy_name(&sheet.rows[at][name]);
        let is_shown = tidy.chars().count() <= LONGEST_NAME
            && !private::is_no_name(&tidy)
            && guard::look(&tidy).is_empty();
        let shown = if is_shown { tidy } else { String::new() };
        Row { at, part: None, several_lines: false, name: Err((ABOVE, shown)) }
    });
    let below = named.map(|(at, row, part, raw)| {
        // A text this long is no name, and need not be looked through.
        let tidy = tidy_name(&raw[..raw.floor_char_boundary(LONGEST_CELL)]);
        let named = match refusal(raw, &tidy, row, uses, &headings, name) {
            // A text that looks like a person's data, or that is too long, is not shown back.
            Some(
                reason @ ("looks-like-a-child" | "name-private" | "name-date-or-age" | "name-of-person"
                | "name-too-long"),
            ) => Err((reason, String::new())),
            Some(reason) => Err((reason, tidy)),
            None => Ok(tidy),
        };
        let several_lines = part.is_none() && names::lines_could_be_names(raw);
        Row { at, part, several_lines, name: named }
    });
    above.chain(below).collect()
}

fn refusal(
    raw: &str,
    tidy: &str,
    row: &[String],
    uses: &[ColumnUse],
    headings: &[String],
    name: usize,
) -> Option<&'static str> {
    if tidy.is_empty() {
        return Some("name-empty");
    }
    if is_error(raw) {
        return Some("error-value");
    }
    if is_nothing(tidy) {
        return Some("name-says-nothing");
    }
    if tidy.chars().count() > LONGEST_NAME {
        return Some("name-too-long");
    }
    if !guard::look(tidy).is_empty() {
        return Some("looks-like-a-child");
    }
    if private::is_date_or_age(tidy) {
        return Some("name-date-or-age");
    }
    if private::has_email(tidy) || private::is_phone(tidy) || private::tells_of_a_child(tidy) {
        return Some("name-private");
    }
    let kind_is_person = uses.iter().zip(row).any(|(u, cell)| *u == ColumnUse::Kind && is_person(cell));
    if private::is_personal_name(tidy) || kind_is_person {
        return Some("name-of-person");
    }
    let words = key(tidy);
    if WORDS
        .total
        .iter()
        .any(|total| words == *total || (words.starts_with(total) && only_number(&words[total.len()..])))
    {
        return Some("total-row");
    }
    // Only a row that has the heading in place of the name is looked at whole.
    if headings.get(name) == Some(&words) {
        let same = |(cell, heading): (&String, &String)| !heading.is_empty() && key(cell) == *heading;
        let repeats = row.iter().zip(headings).filter(|pair| same(*pair)).count();
        let known = headings.iter().filter(|heading| !heading.is_empty()).count();
        if repeats * 2 > known {
            return Some("repeated-headings");
        }
    }
    None
}

fn only_number(rest: &str) -> bool {
    rest.starts_with(' ') && rest.chars().all(|c| c.is_ascii_digit() || c == ' ')
}
