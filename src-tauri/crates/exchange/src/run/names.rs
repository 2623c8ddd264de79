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

/// The names in the cell of a name. Semicolons and bars stand between names, as long as they stand outside
/// brackets; commas and slashes are part of too many names. A line break is mostly where a long name was
/// broken: it stands between names where every line begins with a bullet or, if `split_lines`, where each
/// could be a name. What says nothing is none; a cell without a name is its own only piece.
pub(crate) fn in_cell(cell: &str, split_lines: bool) -> Vec<&str> {
    let breaks_names = has_bullets(cell) || (split_lines && lines_could_be_names(cell));
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
    let bullet = |c: char| is_bullet(c) || c.is_whitespace();
    pieces.retain(|piece| !is_nothing(piece));
    match pieces.len() {
        0 | 1 => vec![pieces.first().map_or(cell, |piece| piece.trim())],
        many if many > MOST => vec![cell],
        _ => pieces.into_iter().map(|piece| piece.trim_start_matches(bullet).trim_end()).collect(),
    }
}

fn is_bullet(c: char) -> bool {
    matches!(c, '•' | '·' | '▪' | '–' | '-' | '*')
}

fn lines(cell: &str) -> Vec<&str> {
    cell.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect()
}

/// Whether a cell is a list of several lines, each behind a bullet.
fn has_bullets(cell: &str) -> bool {
    let lines = lines(cell);
    lines.len() > 1 && lines.iter().all(|line| line.starts_with(is_bullet))
}

/// Whether a cell has several lines, every one of which begins as a name does, and none ends in the middle of
/// one.
pub(crate) fn lines_could_be_names(cell: &str) -> bool {
    let lines = lines(cell);
    if lines.len() < 2 {
        return false;
    }
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
            ("Food Bank\nLibrary", vec!["Food Bank", "Library"]),
        ] {
            assert_eq!(in_cell(cell, true), expected, "{cell:?}");
        }
    }

    #[test]
    fn a_name_of_two_lines_is_one_unless_somebody_says_otherwise() {
        for cell in ["Cedar High\nSchool", "Food Bank\nLibrary"] {
            assert_eq!(in_cell(cell, false), [cell]);
            assert!(lines_could_be_names(cell));
        }
        assert_eq!(in_cell("• Food Bank\n• Library", false), ["Food Bank", "Library"]);
        assert!(!lines_could_be_names("Ministry of\nHealth") && !lines_could_be_names("Food Bank\n"));
    }
}
