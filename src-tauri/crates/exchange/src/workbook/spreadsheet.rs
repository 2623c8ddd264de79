//! XLSX to rows, as a spreadsheet shows them (ECMA-376 part 1).

use super::{MOST_CELLS, MOST_ROWS, Sheet};
use crate::unreadable;
use calamine::{DataRef, Dimensions, ExcelDateTime, Reader, Xlsx, XlsxError};
use model::Result;
use std::io::{Cursor, Read, copy, sink};
use zip::ZipArchive;

/// What the parts of a workbook may unpack to, in bytes. A few kilobytes can pretend to be gigabytes.
const MOST_UNPACKED: u64 = 400 << 20;
/// Text of all cells, in bytes: one long text may be shared by a million cells.
const MOST_TEXT: usize = 200 << 20;
/// Sheets of a workbook.
const MOST_SHEETS: usize = 500;
/// Columns of a sheet, as many as a spreadsheet has.
const MOST_COLUMNS: usize = 1 << 14;

/// Every worksheet with its cells as text.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Sheet>> {
    measure(bytes)?;
    // The reader is a library that meets files nobody foresaw; a defect there must not end the program.
    std::panic::catch_unwind(|| sheets(bytes)).unwrap_or_else(|_| Err(unreadable("damaged")))
}

/// Refuses what is no workbook, and one that unpacks to more than a list can be.
fn measure(bytes: &[u8]) -> Result<()> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| unreadable("damaged"))?;
    let names: Vec<String> =
        archive.file_names().filter_map(|name| Some(name.ok()?.to_lowercase())).collect();
    if names.iter().any(|name| name == "content.xml" || name == "xl/workbook.bin") {
        return Err(unreadable("old-spreadsheet"));
    }
    if !names.iter().any(|name| name.starts_with("xl/")) {
        return Err(unreadable("unknown-format"));
    }
    let mut left = MOST_UNPACKED;
    for index in 0..archive.len() {
        let Ok(file) = archive.by_index(index) else { continue };
        // Pictures and the like are never unpacked.
        if !file.name().is_ok_and(|name| name.ends_with(".xml") || name.ends_with(".rels")) {
            continue;
        }
        let unpacked = copy(&mut file.take(left + 1), &mut sink()).map_err(|_| unreadable("damaged"))?;
        left = left.checked_sub(unpacked).ok_or_else(|| unreadable("too-big"))?;
    }
    Ok(())
}

fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsxError::Password => unreadable("password-protected"),
        _ => unreadable("damaged"),
    })?;
    let mut budget = Budget { cells: MOST_CELLS, text: MOST_TEXT };
    let mut sheets = Vec::new();
    for name in book.sheet_names().into_iter().take(MOST_SHEETS) {
        // A chart sheet has no cells to read; the others still count.
        let Ok(mut rows) = rows(&mut book, &name, &mut budget)? else { continue };
        let merged = book.merge_cells_by_sheet_name(&name).unwrap_or_default();
        merged.iter().try_for_each(|region| spread(&mut rows, region, &mut budget))?;
        sheets.push(Sheet { name, rows, ..Sheet::default() });
    }
    match sheets.is_empty() {
        true => Err(unreadable("damaged")),
        false => Ok(sheets),
    }
}

type Rows = Vec<Vec<String>>;

/// What may still be taken in.
struct Budget {
    cells: usize,
    text: usize,
}

impl Budget {
    fn take(&mut self, cells: usize, text: usize) -> Result<()> {
        let left = self.cells.checked_sub(cells).zip(self.text.checked_sub(text));
        (self.cells, self.text) = left.ok_or_else(|| unreadable("too-big"))?;
        Ok(())
    }
}

fn rows(
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    budget: &mut Budget,
) -> Result<std::result::Result<Rows, XlsxError>> {
    let mut reader = match book.worksheet_cells_reader(name) {
        Ok(reader) => reader,
        Err(error) => return Ok(Err(error)),
    };
    let mut rows: Rows = Vec::new();
    while let Some(cell) = reader.next_cell().map_err(|_| unreadable("damaged"))? {
        let (row, column) = (cell.get_position().0 as usize, cell.get_position().1 as usize);
        let text = shown(cell.get_value());
        if text.is_empty() {
            continue;
        }
        if row >= MOST_ROWS || column >= MOST_COLUMNS {
            return Err(unreadable("too-big"));
        }
        if row >= rows.len() {
            rows.resize(row + 1, Vec::new());
        }
        let width = rows[row].len();
        budget.take((column + 1).saturating_sub(width), text.len())?;
        if column >= width {
            rows[row].resize(column + 1, String::new());
        }
        rows[row][column] = text;
    }
    Ok(Ok(rows))
}

/// A merged region shows one value over all its cells: a group header over its columns, an organisation
/// beside its activities. Only rows and columns that hold something are filled.
fn spread(rows: &mut Rows, region: &Dimensions, budget: &mut Budget) -> Result<()> {
    let (top, left) = (region.start.0 as usize, region.start.1 as usize);
    let widest = rows.iter().map(Vec::len).max().unwrap_or(0);
    let right = (region.end.1 as usize).min(widest.saturating_sub(1));
    let bottom = (region.end.0 as usize).min(rows.len().saturating_sub(1));
    let Some(value) = rows.get(top).and_then(|row| row.get(left)).filter(|v| !v.is_empty()).cloned() else {
        return Ok(());
    };
    for row in rows.iter_mut().take(bottom + 1).skip(top) {
        for column in left..=right {
            budget.take((column + 1).saturating_sub(row.len()), value.len())?;
            if column >= row.len() {
                row.resize(column + 1, String::new());
            }
            if row[column].is_empty() {
                row[column].clone_from(&value);
            }
        }
    }
    Ok(())
}

fn shown(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.replace('\0', "")
        }
        DataRef::SharedString(text) => text.replace('\0', ""),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => plain(*number),
        DataRef::Bool(true) => "TRUE".into(),
        DataRef::Bool(false) => "FALSE".into(),
        DataRef::Error(error) => error.to_string(),
        DataRef::DateTime(date) => date_or_time(date),
    }
}

/// Fifteen digits, as a spreadsheet keeps them: 0.1 + 0.2 shows as 0.3, and 42 without a point.
fn plain(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        return format!("{number:.0}");
    }
    format!("{number:.14e}").parse::<f64>().unwrap_or(number).to_string()
}

/// ISO 8601 (2004, 4.1.2.2 and 4.3.2): dates without a time of day stay dates.
fn date_or_time(date: &ExcelDateTime) -> String {
    if date.is_duration() {
        let minutes = (date.as_f64() * 1440.0).round();
        return format!("{}:{:02}", (minutes / 60.0).floor(), minutes.rem_euclid(60.0));
    }
    let (year, month, day, hour, minute, ..) = date.to_ymd_hms_milli();
    let time = format!("{hour:02}:{minute:02}");
    match (date.as_f64() < 1.0, date.as_f64().fract() == 0.0) {
        (true, _) => time,
        (_, true) => format!("{year:04}-{month:02}-{day:02}"),
        _ => format!("{year:04}-{month:02}-{day:02} {time}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_xlsxwriter::{Format, Workbook};

    #[test]
    fn cells_read_as_a_spreadsheet_shows_them() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        let day = Format::new().set_num_format("yyyy-mm-dd");
        sheet.write(0, 0, 42).unwrap();
        sheet.write(0, 1, 0.1 + 0.2).unwrap();
        sheet.write_with_format(0, 2, 45_000, &day).unwrap();
        sheet.write(0, 4, true).unwrap();
        sheet.write(2, 1, "子ども食堂 👩‍👩‍👧").unwrap();
        let sheets = read(&book.save_to_buffer().unwrap()).unwrap();
        assert_eq!(sheets[0].rows[0], ["42", "0.3", "2023-03-15", "", "TRUE"]);
        assert_eq!(sheets[0].rows[1], Vec::<String>::new());
        assert_eq!(sheets[0].rows[2], ["", "子ども食堂 👩‍👩‍👧"]);
    }

    #[test]
    fn merged_cells_are_filled_across_and_down() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        let plain = Format::new();
        sheet.merge_range(0, 0, 0, 1, "Who", &plain).unwrap();
        sheet.merge_range(2, 0, 3, 0, "Food Bank", &plain).unwrap();
        for (row, cell) in ["Activity", "Meals", "Parcels"].iter().enumerate() {
            sheet.write(row as u32 + 1, 1, *cell).unwrap();
        }
        sheet.write(1, 0, "Organisation").unwrap();
        let rows = read(&book.save_to_buffer().unwrap()).unwrap().remove(0).rows;
        assert_eq!(rows[0], ["Who", "Who"]);
        assert_eq!(rows[2], ["Food Bank", "Meals"]);
        assert_eq!(rows[3], ["Food Bank", "Parcels"]);
    }

    #[test]
    fn one_cell_at_the_far_corner_costs_no_memory() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write(0, 0, "Organisation").unwrap();
        sheet.write(1_048_575, 16_383, "x").unwrap();
        let rows = read(&book.save_to_buffer().unwrap()).unwrap().remove(0).rows;
        assert_eq!(rows[0], ["Organisation"]);
    }
}
