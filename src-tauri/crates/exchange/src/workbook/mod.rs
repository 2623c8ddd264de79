//! Bytes to tables of text cells, by what is in them rather than by what the file is called.

mod delimited;
mod encoding;
mod quotes;
mod spreadsheet;

use crate::unreadable;
use model::{Refusal, Result};

/// The largest file read, in bytes.
const MOST_BYTES: usize = 100 << 20;
/// Rows of a table, as many as a spreadsheet has.
const MOST_ROWS: usize = 1 << 20;
/// Cells of a whole file, empty ones to the left included.
const MOST_CELLS: usize = 10_000_000;

/// Letters of a cell, at least; no spreadsheet keeps more (Excel: 32 767), and nothing of what is behind them
/// would be kept here.
const LONGEST_CELL: usize = 32_767;

/// A cell no longer than a spreadsheet keeps.
fn clipped(cell: &str) -> &str {
    // Bytes are never fewer than letters, and no letter takes more than four of them.
    &cell[..cell.floor_char_boundary(LONGEST_CELL * 4)]
}

/// A file as text cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Workbook {
    /// Name of the file, without folders.
    pub file_name: String,
    /// How its text was read, such as "UTF-8" or "windows-1252"; "XLSX" for workbooks.
    pub encoding: String,
    /// Its tables, in order; never none.
    pub tables: Vec<Sheet>,
}

/// One table of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sheet {
    /// Name of the sheet; for text files the name of the file.
    pub name: String,
    /// Rows from the first on, blank ones included, so that row numbers are those a spreadsheet shows.
    /// Rows differ in length.
    pub rows: Vec<Vec<String>>,
    /// Rows, from 1, with a quotation mark that was opened and never closed, and so was read as a letter.
    pub unclosed_quotes: Vec<u32>,
}

/// Reads a file. Refused if it is empty, locked, too big to be a list, or no table at all.
pub fn read(file_name: &str, bytes: &[u8]) -> Result<Workbook> {
    if bytes.is_empty() {
        return Err(Refusal::EmptyFile);
    }
    if bytes.len() > MOST_BYTES {
        return Err(unreadable("too-big"));
    }
    let (encoding, tables) = match bytes {
        [b'P', b'K', 3, 4, ..] => ("XLSX".to_string(), spreadsheet::read(bytes)?),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => return Err(compound(bytes)),
        _ => {
            let (text, encoding) = encoding::decode(bytes)?;
            let (rows, unclosed_quotes) = delimited::rows(&text, file_name)?;
            (encoding, vec![Sheet { name: file_name.to_string(), rows, unclosed_quotes }])
        }
    };
    if tables.iter().all(|table| table.rows.iter().flatten().all(|cell| cell.trim().is_empty())) {
        return Err(unreadable("no-rows"));
    }
    Ok(Workbook { file_name: file_name.to_string(), encoding, tables })
}

/// Compound files (MS-CFB) are either workbooks of before 2007 or the wrapping of a locked one, whose
/// stream names stand in the directory as UTF-16.
fn compound(bytes: &[u8]) -> Refusal {
    let locked: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let is_locked = bytes.windows(locked.len()).any(|window| window == locked);
    unreadable(if is_locked { "password-protected" } else { "old-spreadsheet" })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(bytes: &[u8]) -> String {
        match read("list.csv", bytes) {
            Err(Refusal::UnreadableTable { reason }) => reason,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_is_no_table_is_refused_with_its_reason() {
        assert_eq!(read("list.csv", b""), Err(Refusal::EmptyFile));
        assert_eq!(reason(b"%PDF-1.7 \x01\x02"), "unknown-format");
        assert_eq!(reason(b"{\"elements\": []}"), "unknown-format");
        assert_eq!(reason(b"BEGIN:VCARD\r\nVERSION:3.0\r\n"), "unknown-format");
        assert_eq!(reason(b"<?xml version=\"1.0\"?><graphml/>"), "unknown-format");
        assert_eq!(reason(b"SQLite format 3\0\x01\x02"), "unknown-format");
        assert_eq!(reason(&[0x89, b'P', b'N', b'G', 13, 10, 26, 10, 0, 1, 2, 3]), "unknown-format");
        assert_eq!(reason(b" \n\n ,, \n"), "no-rows");
        assert_eq!(reason(b"PK\x03\x04 and then nothing"), "damaged");
        let noise: Vec<u8> = (0..4000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        assert_eq!(reason(&noise), "unknown-format");
    }

    #[test]
    fn locked_and_old_workbooks_are_told_apart() {
        let mut file = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        assert_eq!(reason(&file), "old-spreadsheet");
        file.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
        assert_eq!(reason(&file), "password-protected");
    }
}
