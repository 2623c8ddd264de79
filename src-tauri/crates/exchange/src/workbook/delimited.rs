//! Text to rows: finds the separator and keeps line breaks inside quotes.

use super::{LONGEST_CELL, MOST_CELLS, MOST_ROWS, clipped, quotes};
use crate::unreadable;
use csv::{ReaderBuilder, StringRecord};
use model::Result;
use std::collections::HashMap;

/// Separators in order of preference where two would do.
const SEPARATORS: [u8; 4] = *b",;\t|";
/// How much text is looked at to find the separator.
const SAMPLE: usize = 64 << 10;

/// Rows of cells, blank rows kept, and the numbers of rows, from 1, with a quotation mark that was opened
/// and never closed. Refused if there are more rows than a spreadsheet could hold.
pub(super) fn rows(text: &str, file_name: &str) -> Result<(Rows, Vec<u32>)> {
    // Excel writes and reads a first line that only names the separator.
    let first_line = text.lines().next().unwrap_or_default().trim();
    if let [b's', b'e', b'p', b'=', separator] = first_line.as_bytes() {
        // The line itself stays as a blank one, so that rows keep their numbers.
        let rest = &text[text.find('\n').unwrap_or(text.len())..];
        return quoted(rest, *separator);
    }
    quoted(text, separator(text, file_name))
}

type Rows = Vec<Vec<String>>;

/// Reads quotation marks as such where they are closed, and as letters where they are not.
fn quoted(text: &str, separator: u8) -> Result<(Rows, Vec<u32>)> {
    let stray = quotes::never_closed(text, separator);
    let mended = quotes::without(text, &stray);
    let rows = split(&mended, separator, true)?;
    // A cell longer than a spreadsheet allows tells of a quotation mark that was opened and never closed.
    let too_long =
        |row: &Vec<String>| row.iter().any(|cell| cell.len() > LONGEST_CELL && cell.contains('\n'));
    match rows.iter().position(too_long) {
        Some(row) => Ok((split(text, separator, false)?, vec![row as u32 + 1])),
        None => Ok((rows, stray.into_iter().map(|quote| quote.row).collect())),
    }
}

/// The separator by which most rows have the same number of cells, two or more.
fn separator(text: &str, file_name: &str) -> u8 {
    let mut end = text.len().min(SAMPLE);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let whole_lines = text[..end].rfind('\n').filter(|_| end < text.len()).unwrap_or(end);
    let sample = &text[..whole_lines];
    let named_tsv = file_name.to_lowercase().ends_with(".tsv");
    let mut best = (0.0, if named_tsv { b'\t' } else { b',' });
    for candidate in SEPARATORS {
        let mut widths: HashMap<usize, usize> = HashMap::new();
        let mut reader = reader(sample, candidate, true);
        let mut record = StringRecord::new();
        let mut rows = 0;
        while rows < 500 && matches!(reader.read_record(&mut record), Ok(true)) {
            *widths.entry(record.len()).or_default() += 1;
            rows += 1;
        }
        let common =
            widths.iter().filter(|(width, _)| **width > 1).max_by_key(|(width, rows)| (**rows, **width));
        let Some((width, count)) = common else { continue };
        let agreement = *count as f64 / rows as f64;
        // Wider tables break ties: a list split by tabs may well hold a comma in every row.
        let score = agreement + (*width as f64).ln() / 10.0;
        if score > best.0 + 1e-9 {
            best = (score, candidate);
        }
    }
    best.1
}

fn reader(text: &str, separator: u8, quoting: bool) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .quoting(quoting)
        .from_reader(text.as_bytes())
}

fn split(text: &str, separator: u8, quoting: bool) -> Result<Rows> {
    let mut reader = reader(text, separator, quoting);
    let mut rows: Rows = Vec::new();
    let mut record = StringRecord::new();
    let mut cells = 0;
    loop {
        let before = reader.position().line();
        if !reader.read_record(&mut record).map_err(|_| unreadable("damaged"))? {
            return Ok(rows);
        }
        // The reader leaves blank lines out; a spreadsheet counts them, so they are put back.
        let within: usize = record.iter().map(|cell| cell.bytes().filter(|b| *b == b'\n').count()).sum();
        let ends_early = reader.position().byte() as usize == text.len() && !text.ends_with('\n');
        let passed = (reader.position().line() - before) as usize + usize::from(ends_early);
        let blank = passed.saturating_sub(within + 1);
        cells += record.len();
        if rows.len() + blank >= MOST_ROWS || cells > MOST_CELLS {
            return Err(unreadable("too-big"));
        }
        rows.extend(std::iter::repeat_n(Vec::new(), blank));
        rows.push(record.iter().map(|cell| clipped(cell).to_string()).collect());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str, file_name: &str) -> Result<Rows> {
        Ok(super::rows(text, file_name)?.0)
    }

    #[test]
    fn each_separator_is_found() {
        for separator in [",", ";", "\t", "|"] {
            let text = ["Name|Sector|Notes", "Food Bank|Civic|\"a, b; c\"", "Library|Civic|"]
                .join("\n")
                .replace('|', separator);
            let rows = rows(&text, "list.txt").unwrap();
            assert_eq!(rows[1], ["Food Bank", "Civic", "a, b; c"], "{separator:?}");
        }
        let plain = rows("Organisation\nBread, Salt and Co\nLibrary\n", "list.txt").unwrap();
        assert_eq!(plain.len(), 3);
        assert_eq!(rows("sep=;\nName;Sector\nA;B\n", "x.csv").unwrap()[1], ["Name", "Sector"]);
    }

    #[test]
    fn line_breaks_in_quotes_and_blank_lines_keep_the_row_numbers() {
        let rows = rows("\n\nName,Notes\n\n\"Food\nBank\",\"a\n\nb\"\n\nLibrary,c", "x.csv").unwrap();
        assert_eq!(rows[2], ["Name", "Notes"]);
        assert_eq!(rows[4], ["Food\nBank", "a\n\nb"]);
        assert_eq!(rows[6], ["Library", "c"]);
        assert_eq!(rows.len(), 7);
    }

    #[test]
    fn a_quotation_mark_never_closed_does_not_swallow_the_list() {
        let mut text = String::from("Name,Notes\n\"Food Bank,open\n");
        text.extend((0..4000).map(|n| format!("Place {n},more\n")));
        assert!(rows(&text, "x.csv").unwrap().len() > 4000);
    }

    #[test]
    fn a_quotation_mark_never_closed_in_a_short_list_is_named_by_its_row() {
        let text = "Name,Notes\n\"Bakery\n& Sons\",x\n\nFood Bank,\"open\nLibrary,more\nSchool,\"a, b\"\n";
        let (rows, unclosed) = super::rows(text, "x.csv").unwrap();
        assert_eq!(unclosed, [4]);
        assert_eq!(rows[1], ["Bakery\n& Sons", "x"]);
        assert_eq!(rows[3], ["Food Bank", "open"]);
        assert_eq!(rows[4], ["Library", "more"]);
        assert_eq!(rows[5], ["School", "a, b"]);
        let (rows, unclosed) =
            super::rows("Name,Notes\n\"Food Bank,open\nLibrary,\nSchool,", "x.csv").unwrap();
        assert_eq!((rows.len(), unclosed), (4, vec![2]));
    }

    #[test]
    fn more_rows_than_a_spreadsheet_has_are_refused() {
        assert!(rows(&format!("a,b\n{}c,d", "\n".repeat(MOST_ROWS + 1)), "x.csv").is_err());
    }
}
