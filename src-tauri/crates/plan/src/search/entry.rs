//! One thing that can be found: its texts, and all of them folded in one.

use memchr::memmem::Finder;
use model::{HitField, Id, text};

/// Stands between the fields of one entry; no key holds a line break.
const BETWEEN: char = '\n';

pub(super) struct Entry {
    pub id: Id,
    pub archived: bool,
    /// Where it opens, if it has no place of its own.
    pub of: Option<Id>,
    /// The title first.
    pub fields: Vec<(HitField, Box<str>)>,
    /// The keys of all fields, one after the other.
    key: Box<str>,
    /// Where the key of the title ends.
    title: usize,
}

/// How near to the title a word was found; the smaller the better. What begins a word comes before what only
/// stands inside one, wherever it is: "tie" is not looked for to find opportunities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Nearness {
    BeginsTitle,
    BeginsWord,
    BeginsWordOfShortLabel,
    BeginsWordElsewhere,
    InTitle,
    InShortLabel,
    Elsewhere,
}

/// The keys of fields, one after the other.
pub(super) fn fold_all(fields: &[(HitField, Box<str>)]) -> String {
    let mut key = String::new();
    for (_, words) in fields {
        key.push_str(&text::find_key(words));
        key.push(BETWEEN);
    }
    key
}

/// A bit for each word of which something holds.
pub(super) fn those(words: &[Finder<'_>], holds: impl Fn(&Finder<'_>) -> bool) -> u16 {
    words.iter().enumerate().filter(|(_, word)| holds(word)).fold(0, |mask, (n, _)| mask | 1 << n)
}

/// Which of the words begin a word of this key: a bit for each.
pub(super) fn begun(key: &str, words: &[Finder<'_>]) -> u16 {
    let begins = |at: usize| !key[..at].ends_with(char::is_alphanumeric);
    those(words, |word| word.find_iter(key.as_bytes()).any(begins))
}

impl Entry {
    pub fn new(id: Id, archived: bool, fields: Vec<(HitField, Box<str>)>) -> Entry {
        let key = fold_all(&fields);
        let title = key.find(BETWEEN).unwrap_or_default();
        Entry { id, archived, of: None, fields, key: key.into(), title }
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
            furthest = furthest.max(self.nearness_of(word)?);
        }
        Some(furthest)
    }

    /// Which of the words begin a word of the title or the short label: a bit for each.
    pub fn named_by(&self, words: &[Finder<'_>]) -> u16 {
        begun(&self.key[..self.label_end()], words)
    }

    /// The nearest of all places where one word was found.
    fn nearness_of(&self, word: &Finder<'_>) -> Option<Nearness> {
        let mut places = word.find_iter(self.key.as_bytes()).peekable();
        places.peek()?;
        let label_end = self.label_end();
        let mut nearest = None;
        for at in places {
            let begins = !self.key[..at].ends_with(char::is_alphanumeric);
            let here = match (begins, at < self.title, at < label_end) {
                (true, true, _) if at == 0 => Nearness::BeginsTitle,
                (true, true, _) => Nearness::BeginsWord,
                (true, false, true) => Nearness::BeginsWordOfShortLabel,
                (true, false, false) => Nearness::BeginsWordElsewhere,
                (false, true, _) => Nearness::InTitle,
                (false, false, true) => Nearness::InShortLabel,
                (false, false, false) => Nearness::Elsewhere,
            };
            nearest = Some(nearest.map_or(here, |best: Nearness| best.min(here)));
            // Fields follow one another from the title on: nothing further along is nearer.
            if begins {
                break;
            }
        }
        nearest
    }

    /// Where the key of the short label ends; where that of the title does if there is none.
    fn label_end(&self) -> usize {
        let has_label = self.fields.get(1).is_some_and(|(field, _)| *field == HitField::ShortLabel);
        let from = self.title + 1;
        match self.key.get(from..).and_then(|rest| rest.find(BETWEEN)) {
            Some(length) if has_label => from + length,
            _ => self.title,
        }
    }
}
