//! A text as words, numbers and marks.

use super::{
    letters::{digit, is_arabic, is_direction, mark, plain},
    names_further::is_arabic_name,
};

const TAB: char = '\t';
/// "And" in Arabic, which belongs to what is written behind it.
const AND: char = 'و';

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Word,
    /// Digits only.
    Number,
    /// One character that is neither a letter, a digit nor a space.
    Mark,
}

/// A word, a number or a mark with where it stands.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) sort: Sort,
    /// In small letters, accents kept.
    pub(super) low: String,
    /// In small letters, accents dropped.
    pub(super) folded: String,
    /// In UTF-16 code units.
    pub(super) start: u32,
    /// In UTF-16 code units.
    pub(super) end: u32,
    /// Nothing stands between it and the one before.
    pub(super) glued: bool,
    /// A line begins with it.
    pub(super) new_line: bool,
    /// Begins with a capital. Arabic has none: there a first name counts as written so, and a letter by itself.
    pub(super) capital: bool,
    /// Letters or digits.
    pub(super) length: usize,
}

impl Token {
    pub(super) fn is_word(&self) -> bool {
        self.sort == Sort::Word
    }

    pub(super) fn is_number(&self) -> bool {
        self.sort == Sort::Number
    }

    pub(super) fn is_mark(&self, marks: &str) -> bool {
        self.sort == Sort::Mark && marks.contains(self.low.as_str())
    }

    /// One capital letter alone.
    pub(super) fn is_initial(&self) -> bool {
        self.is_word() && self.capital && self.length == 1
    }

    /// The value of a number of at most four digits.
    pub(super) fn value(&self) -> Option<u32> {
        (self.is_number() && self.length <= 4).then(|| self.low.parse().ok()).flatten()
    }
}

/// `º` and `ª` are letters to Unicode and marks to whoever writes "n.º" or "3ª".
/// A tab parts the cells of a table that somebody pasted.
fn sort_of(c: char) -> Option<Sort> {
    match c {
        'º' | 'ª' | TAB => Some(Sort::Mark),
        c if digit(c).is_some() => Some(Sort::Number),
        c if c.is_alphabetic() || is_accent(c) => Some(Sort::Word),
        c if c.is_whitespace() || is_direction(c) => None,
        _ => Some(Sort::Mark),
    }
}

/// An accent written as a character of its own belongs to its letter.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

/// Reads a text.
pub(super) fn read(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0u32;
    let (mut spaced, mut new_line) = (true, true);
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let sort = sort_of(first);
        let length = match sort {
            None | Some(Sort::Mark) => first.len_utf8(),
            _ => rest.find(|c| sort_of(c) != sort).unwrap_or(rest.len()),
        };
        let (here, after) = rest.split_at(length);
        let end = at + here.encode_utf16().count() as u32;
        match sort {
            None => {
                spaced |= !is_direction(first);
                new_line |= first == '\n';
            }
            Some(sort) => {
                let low = match sort {
                    // Between cells it stands for the comma that a sentence would have: "Lea, Grundschule Nord, 4b".
                    Sort::Mark if first == TAB => ",".into(),
                    Sort::Mark => mark(first).to_lowercase().collect(),
                    Sort::Number => here.chars().filter_map(digit).collect(),
                    Sort::Word => here.to_lowercase(),
                };
                let folded = if sort == Sort::Word { plain(here) } else { low.clone() };
                let length = here.chars().count();
                let named = || (length == 1 && first != AND) || is_arabic_name(&folded);
                tokens.push(Token {
                    sort,
                    capital: first.is_uppercase() || (is_arabic(first) && named()),
                    folded,
                    low,
                    start: at,
                    end,
                    glued: !spaced && first != TAB,
                    new_line,
                    length,
                });
                (spaced, new_line) = (first == TAB, false);
            }
        }
        (at, rest) = (end, after);
    }
    tokens
}
