//! Lists of words, and how a text is compared with them.

use super::{
    letters::{plain, with_leading},
    tokens::Token,
};
use serde::{Deserialize, Deserializer};
use std::collections::{HashMap, HashSet};

/// Words, each with its accents or without.
#[derive(Debug)]
pub(super) struct Set(HashSet<String>);

impl Set {
    pub(super) fn has(&self, token: &Token) -> bool {
        token.is_word() && (self.0.contains(&token.low) || self.0.contains(&token.folded))
    }

    /// As [`Set::has`], of a word or a mark in small letters.
    pub(super) fn holds(&self, word: &str) -> bool {
        self.0.contains(word)
    }
}

/// How compound words end ("Grundschule", "Pflegekind"). What ends so without a capital is something else: "mankind".
#[derive(Debug)]
pub(super) struct Endings(Vec<String>);

impl Endings {
    /// Whether a word is one of these or a compound with one.
    pub(super) fn end(&self, token: &Token) -> bool {
        token.is_word()
            && token.capital
            && self.0.iter().any(|ending| token.folded.ends_with(ending.as_str()))
    }
}

/// Numbers in words.
#[derive(Debug)]
pub(super) struct Numbers(HashMap<String, u32>);

impl Numbers {
    /// What a word counts, accents dropped.
    pub(super) fn value(&self, folded: &str) -> Option<u32> {
        self.0.get(folded).copied()
    }
}

/// One or several words in a row, found by the first of them. The longest comes first.
#[derive(Debug)]
pub(super) struct Phrases(HashMap<String, Vec<Vec<String>>>);

impl Phrases {
    /// Where the phrase that begins with the token `at` ends. Full stops, hyphens and apostrophes between
    /// its words do not matter.
    pub(super) fn at(&self, tokens: &[Token], at: usize) -> Option<usize> {
        let first = tokens.get(at).filter(|token| token.is_word())?;
        let beginning = [&first.low, &first.folded].into_iter().filter_map(|word| self.0.get(word));
        beginning.flatten().filter_map(|rest| ends(tokens, at + 1, rest)).max()
    }
}

fn ends(tokens: &[Token], mut at: usize, rest: &[String]) -> Option<usize> {
    for word in rest {
        while tokens.get(at).is_some_and(|token| token.is_mark(".-'’(") && token.glued) {
            at += 1;
        }
        let token = tokens.get(at)?;
        if token.low != *word && token.folded != *word {
            return None;
        }
        at += 1;
    }
    Some(at)
}

/// A word with accents that only decorate it stands for the plain word too; "né" does not.
fn forms(word: &str) -> Vec<String> {
    let (low, plain) = (word.to_lowercase(), plain(word));
    let decorated = word.chars().count() > 3 || plain == low || !is_latin(word);
    let mut forms = if decorated { with_leading(&plain) } else { Vec::new() };
    forms.extend(decorated.then_some(plain));
    forms.push(low);
    forms
}

/// Only there two words differ by nothing but their accents.
fn is_latin(word: &str) -> bool {
    word.chars().next().is_some_and(|c| (c as u32) < 0x370)
}

impl FromIterator<String> for Set {
    fn from_iter<I: IntoIterator<Item = String>>(words: I) -> Set {
        Set(words.into_iter().collect())
    }
}

impl<'de> Deserialize<'de> for Set {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Set, D::Error> {
        let words = Vec::<String>::deserialize(from)?;
        Ok(Set(words.iter().flat_map(|word| forms(word)).collect()))
    }
}

impl<'de> Deserialize<'de> for Endings {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Endings, D::Error> {
        Ok(Endings(Vec::<String>::deserialize(from)?.iter().map(|ending| plain(ending)).collect()))
    }
}

impl<'de> Deserialize<'de> for Numbers {
    /// The file says for each number how it is called, as that is easier to read and to complete.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Numbers, D::Error> {
        let mut numbers = HashMap::new();
        for (value, words) in HashMap::<String, Vec<String>>::deserialize(from)? {
            let value = value.parse().map_err(serde::de::Error::custom)?;
            numbers.extend(words.iter().map(|word| (plain(word), value)));
        }
        Ok(Numbers(numbers))
    }
}

impl<'de> Deserialize<'de> for Phrases {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Phrases, D::Error> {
        let mut phrases: HashMap<String, Vec<Vec<String>>> = HashMap::new();
        for phrase in Vec::<String>::deserialize(from)? {
            let mut words = phrase.split(' ').map(str::to_string);
            let Some(first) = words.next() else { continue };
            let rest: Vec<String> = words.collect();
            for form in forms(&first) {
                phrases.entry(form).or_default().push(rest.clone());
            }
        }
        Ok(Phrases(phrases))
    }
}
