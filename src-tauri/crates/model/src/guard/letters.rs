//! Letters as the guard compares them, and what scripts beyond Latin write otherwise.

use crate::text::fold;

const TATWEEL: char = 'ـ';
/// What Arabic writes together with the word behind it: "and", "the", "to", "with", and these before each other.
const LEADING: [&str; 11] = ["ال", "و", "وال", "ل", "لل", "ب", "بال", "ول", "وب", "ف", "ك"];

/// A word in the form in which it is looked up. Arabic is written with or without its marks, and with one of several
/// letters for the same sound at the end and the beginning of a word.
pub(super) fn plain(text: &str) -> String {
    let folded = fold(text);
    match folded.chars().any(is_arabic) {
        true => folded.chars().filter_map(of_arabic).collect(),
        false => folded,
    }
}

pub(super) fn is_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64A}' | '\u{671}'..='\u{6D3}')
}

pub(super) fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52F}')
}

fn of_arabic(c: char) -> Option<char> {
    match c {
        TATWEEL | '\u{64B}'..='\u{65F}' | '\u{670}' => None,
        'ة' => Some('ه'),
        'ی' => Some('ي'),
        'ک' => Some('ك'),
        'ٱ' => Some('ا'),
        _ => Some(c),
    }
}

/// A word of a list with what may be written together with it. Other scripts write such words apart.
pub(super) fn with_leading(word: &str) -> Vec<String> {
    match word.chars().next().is_some_and(is_arabic) {
        true => LEADING.iter().map(|leading| format!("{leading}{word}")).collect(),
        false => Vec::new(),
    }
}

/// The digit that a character stands for, in Latin, Arabic and Persian writing.
pub(super) fn digit(c: char) -> Option<char> {
    let value = match c {
        '0'..='9' => return Some(c),
        '\u{660}'..='\u{669}' => c as u32 - 0x660,
        '\u{6F0}'..='\u{6F9}' => c as u32 - 0x6F0,
        _ => return None,
    };
    char::from_digit(value, 10)
}

/// A mark as the rules know it.
pub(super) fn mark(c: char) -> char {
    match c {
        '،' => ',',
        '؛' => ';',
        '؟' => '?',
        '٪' => '%',
        _ => c,
    }
}

/// Turns the direction of what follows and cannot be seen.
pub(super) fn is_direction(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
