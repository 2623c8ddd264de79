//! Several organisations in the cell of one name.

use super::values::is_nothing;
use crate::words::folded;

/// Words that no name ends with.
const JOINING: &[&str] = &[
    "of", "the", "and", "for", "in", "de", "del", "la", "el", "y", "e", "du", "des", "les", "le", "et",
    "pour",
];

/// A cell with more pieces than this holds something else than names.
const MOST: usize = 100;

/// The names in the cell of a name. Semicolons, bars and line breaks stand between names, as long as they
/// stand outside brackets and a line break is not just where a long name was broken; commas and slashes are
/// part of too many names. What says nothing is none; a cell without a name is its own only piece.
pub(crate) fn in_cell(cell: &str) -> Vec<&str> {
    let breaks_names = between_names(cell);
    let mut pieces = Vec::new();
    let (mut from, mut depth) = (0, 0usize);
    for (at, c) in cell.char_indices() {
        match c {
            '(' | '[' | '（' => depth += 1,
            ')' | ']' | '）' => depth = depth.saturating_sub(1),
            '|' | ';' | '；' | '\n' if depth == 0 => {
                let splits = match c {
                    '\n' => breaks_names,
                    ';' => !ends_an_entity(&cell[from..at]),
                    _ => true,
                };
                if splits {
                    pieces.push(&cell[from..at]);
                    from = at + c.len_utf8();
                }
            }
            _ => {}
        }
    }
    pieces.push(&cell[from..]);
    let bullet = |c: char| matches!(c, '•' | '·' | '▪' | '–' | '-' | '*') || c.is_whitespace();
    pieces.retain(|piece| !is_nothing(piece));
    match pieces.len() {
        0 | 1 => vec![pieces.first().map_or(cell, |piece| piece.trim())],
        many if many > MOST => vec![cell],
        _ => pieces.into_iter().map(|piece| piece.trim_start_matches(bullet).trim_end()).collect(),
    }
}

/// Whether every line of a cell begins as a name does and none ends in the middle of one.
fn between_names(cell: &str) -> bool {
    let lines: Vec<&str> = cell.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect();
    let begins = |line: &&str| !line.starts_with(|c: char| c.is_lowercase() || "([&,/–—".contains(c));
    let goes_on = |line: &&str| {
        let last = folded(line.rsplit(' ').next().unwrap_or_default());
        line.ends_with(['-', '–', '—', ',', '&', '/', ':', '(']) || JOINING.contains(&last.as_str())
    };
    let all_but_last = &lines[..lines.len().saturating_sub(1)];
    lines.iter().all(begins) && !all_but_last.iter().any(goes_on)
}

/// "Bread &amp; Salt" is one name.
fn ends_an_entity(before: &str) -> bool {
    before.rsplit_once('&').is_some_and(|(_, word)| {
        (2..=8).contains(&word.len()) && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '#')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_names_in_one_cell_are_told_from_one_long_name() {
        for (cell, expected) in [
            ("Food Bank; Library ;Youth Hub", vec!["Food Bank", "Library", "Youth Hub"]),
            ("Food Bank | Library", vec!["Food Bank", "Library"]),
            ("• Food Bank\n• Library\n", vec!["Food Bank", "Library"]),
            ("Food Bank; n/a", vec!["Food Bank"]),
            ("Food Bank;", vec!["Food Bank"]),
            ("Bread, Salt and Co", vec!["Bread, Salt and Co"]),
            ("AA/NA Riverbend", vec!["AA/NA Riverbend"]),
            ("Bread &amp; Salt", vec!["Bread &amp; Salt"]),
            ("Clinic (north; south)", vec!["Clinic (north; south)"]),
            ("Ministry of\nHealth", vec!["Ministry of\nHealth"]),
            ("Centre\nfor families", vec!["Centre\nfor families"]),
            ("", vec![""]),
            (" ; ", vec![" ; "]),
        ] {
            assert_eq!(in_cell(cell), expected, "{cell:?}");
        }
    }
}
