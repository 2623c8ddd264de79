//! One thing that can be found: its texts, and all of them folded in one.

use memchr::memmem::Finder;
use model::{HitField, Id, text};

/// Stands between the fields of one entry; no key holds a line break.
const BETWEEN: char = '\n';

pub(super) struct Entry {
    pub id: Id,
    pub archived: bool,
    /// The title first.
    pub fields: Vec<(HitField, Box<str>)>,
    /// The keys of all fields, one after the other.
    key: Box<str>,
    /// Where the key of the title ends.
    title: usize,
}

/// How near to the title a word was found; the smaller the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    BeginsTitle,
    BeginsWord,
    InTitle,
    InShortLabel,
    Elsewhere,
}

impl Entry {
    pub fn new(id: Id, archived: bool, fields: Vec<(HitField, Box<str>)>) -> Entry {
        let mut key = String::new();
        let mut title = 0;
        for (n, (_, words)) in fields.iter().enumerate() {
            key.push_str(&text::find_key(words));
            if n == 0 {
                title = key.len();
            }
            key.push(BETWEEN);
        }
        Entry { id, archived, fields, key: key.into(), title }
    }

    pub fn title(&self) -> &str {
        self.fields.first().map_or("", |(_, words)| words)
    }

    /// The folded title, to put entries in order.
    pub fn title_key(&self) -> &str {
        &self.key[..self.title]
    }

    /// How near to the title the words are, by the one furthest from it; none if one does not occur.
    pub fn nearness(&self, words: &[Finder<'_>]) -> Option<Nearness> {
        let mut furthest = Nearness::BeginsTitle;
        for word in words {
            let first = word.find(self.key.as_bytes())?;
            furthest = furthest.max(self.nearness_of(word, first));
        }
        Some(furthest)
    }

    fn nearness_of(&self, word: &Finder<'_>, first: usize) -> Nearness {
        if first == 0 {
            return Nearness::BeginsTitle;
        }
        if first < self.title {
            let title = self.title_key();
            let begins = |at: usize| !title[..at].ends_with(char::is_alphanumeric);
            let found = word.find_iter(title.as_bytes()).any(begins);
            return if found { Nearness::BeginsWord } else { Nearness::InTitle };
        }
        let label = self.fields.get(1).is_some_and(|(field, _)| *field == HitField::ShortLabel);
        let label_end = self.key[self.title + 1..].find(BETWEEN).map(|length| self.title + 1 + length);
        match label_end {
            Some(end) if label && first < end => Nearness::InShortLabel,
            _ => Nearness::Elsewhere,
        }
    }
}
