//! Quotation marks that are opened and never closed. Read by the letter of the rules (RFC 4180, section 2)
//! one of them swallows all rows until the next, or until the end.

use std::borrow::Cow;

/// A quotation mark that opens a cell without end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stray {
    /// Place in the text, in bytes.
    at: usize,
    /// Row as a spreadsheet numbers it, from 1.
    pub(super) row: u32,
}

/// Every mark at the beginning of a cell that runs over line ends and then either to the end of the text, or
/// to a mark with more letters of the cell behind it, which is where the next quoted cell begins.
pub(super) fn never_closed(text: &str, separator: u8) -> Vec<Stray> {
    let bytes = text.as_bytes();
    let ends_cell = |at: usize| bytes.get(at).is_none_or(|byte| *byte == separator || *byte == b'\n');
    let mut stray = Vec::new();
    let (mut at, mut row, mut begins) = (0, 1, true);
    while at < bytes.len() {
        if begins && bytes[at] == b'"' {
            let end = closing(bytes, at);
            let inside = &text[at + 1..end.unwrap_or(bytes.len())];
            let behind = end.map(|end| end + 1 + spaces(&bytes[end + 1..], separator));
            if inside.trim_end().contains('\n') && !behind.is_some_and(ends_cell) {
                // Read on behind it as if it were not there.
                stray.push(Stray { at, row });
                at += 1;
                continue;
            }
            at = end.map_or(bytes.len(), |end| end + 1);
            begins = false;
            continue;
        }
        row += u32::from(bytes[at] == b'\n');
        begins = bytes[at] == separator || bytes[at] == b'\n';
        at += 1;
    }
    stray
}

/// Where the cell that begins with a mark here is closed; two marks together are a mark in the cell.
fn closing(bytes: &[u8], open: usize) -> Option<usize> {
    let mut at = open + 1;
    while let Some(next) = bytes.get(at..)?.iter().position(|byte| *byte == b'"') {
        match bytes.get(at + next + 1) {
            Some(b'"') => at += next + 2,
            _ => return Some(at + next),
        }
    }
    None
}

fn spaces(bytes: &[u8], separator: u8) -> usize {
    bytes.iter().take_while(|byte| matches!(byte, b' ' | b'\t') && **byte != separator).count()
}

/// The text without these marks.
pub(super) fn without<'a>(text: &'a str, stray: &[Stray]) -> Cow<'a, str> {
    if stray.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut from = 0;
    for quote in stray {
        kept.push_str(&text[from..quote.at]);
        from = quote.at + 1;
    }
    kept.push_str(&text[from..]);
    Cow::Owned(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<u32> {
        never_closed(text, b',').into_iter().map(|quote| quote.row).collect()
    }

    #[test]
    fn a_mark_without_end_is_told_from_a_cell_of_several_lines() {
        assert!(rows("a,\"b\nc\"\n\"d\n\ne\" ,f\n").is_empty(), "closed");
        assert!(rows("a,\"b \"\"c\"\"\nd\"\n").is_empty(), "closed, with marks inside");
        assert_eq!(rows("a,b\n\"c,d\ne,f\n"), [2], "to the end");
        assert_eq!(rows("a,\"b\nc,\"d\"\ne,f\n"), [1], "to the next cell with marks");
        assert_eq!(rows("a,\"b\nc,\"d, e\"\nf,\"g\nh,i"), [1, 3], "twice");
        assert!(rows("\"a\" b,c\nd\",\"\n").is_empty(), "all on one line");
        assert_eq!(rows("a,\"x\ny\"\nb,\"c\nd,e\n"), [2], "a row of two lines counts as one");
    }

    #[test]
    fn a_mark_in_every_row_is_read_on_from() {
        assert_eq!(rows(&"\"\"\"a\n".repeat(100_000)).len(), 99_999);
    }
}
