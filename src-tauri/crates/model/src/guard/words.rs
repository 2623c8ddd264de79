//! The words of `guard.toml`, ready to be looked up.

use super::{names::FIRST, tokens::Token};
use crate::text::fold;
use serde::{Deserialize, Deserializer};
use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

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
    let (low, plain) = (word.to_lowercase(), fold(word));
    match word.chars().count() > 3 || plain == low {
        true => vec![plain, low],
        false => vec![low],
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
        Ok(Endings(Vec::<String>::deserialize(from)?.iter().map(|ending| fold(ending)).collect()))
    }
}

impl<'de> Deserialize<'de> for Numbers {
    /// The file says for each number how it is called, as that is easier to read and to complete.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Numbers, D::Error> {
        let mut numbers = HashMap::new();
        for (value, words) in HashMap::<String, Vec<String>>::deserialize(from)? {
            let value = value.parse().map_err(serde::de::Error::custom)?;
            numbers.extend(words.iter().map(|word| (fold(word), value)));
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

/// The names have a file of their own, as they are many.
fn first_names() -> Set {
    Set(FIRST.split_whitespace().map(str::to_string).collect())
}

/// The words.
#[derive(Debug, Deserialize)]
pub(super) struct Words {
    pub(super) child: Set,
    pub(super) child_endings: Endings,
    pub(super) child_with_capital: Set,
    pub(super) one_or_many: Set,
    pub(super) children: Set,
    pub(super) siblings: Set,
    pub(super) are: Set,
    pub(super) pronouns: Set,
    pub(super) pronouns_with_years: Set,
    pub(super) pronoun_links: Set,
    pub(super) one: Set,
    pub(super) the: Set,
    pub(super) any: Set,
    pub(super) to_age: Set,
    pub(super) says_age: Set,
    pub(super) aged: Set,
    pub(super) called: Set,
    pub(super) years: Set,
    pub(super) old: Set,
    pub(super) short_years: Set,
    pub(super) of_age: Phrases,
    pub(super) not_age_after: Set,
    pub(super) after_age: Set,
    pub(super) range: Set,
    pub(super) limits: Set,
    pub(super) limits_after: Set,
    pub(super) things: Set,
    pub(super) thing_endings: Endings,
    pub(super) birth: Phrases,
    pub(super) birth_field: Phrases,
    pub(super) birth_after_name: Set,
    pub(super) not_birth_between: Set,
    pub(super) ordinals_of_days: Set,
    pub(super) date_links: Set,
    pub(super) months: Months,
    pub(super) numbers: Numbers,
    pub(super) codes: Codes,
    pub(super) school: School,
    pub(super) named: Named,
    pub(super) names: Names,
}

#[derive(Debug, Deserialize)]
pub(super) struct Named {
    pub(super) child: Set,
    pub(super) to_called: Set,
    pub(super) little: Set,
    pub(super) whose: Set,
    pub(super) name: Set,
    pub(super) lives: Set,
    pub(super) at_home: Set,
}

#[derive(Debug, Deserialize)]
pub(super) struct Months {
    pub(super) list: Set,
}

#[derive(Debug, Deserialize)]
pub(super) struct Codes {
    pub(super) case: Phrases,
    pub(super) file_mark: Phrases,
    pub(super) file_mark_with_stop: Set,
    pub(super) registers: Set,
    pub(super) case_with_capital: Set,
    pub(super) case_bare: Set,
    pub(super) not_case_before: Set,
    pub(super) id: Phrases,
    pub(super) not_id_before: Set,
    pub(super) links: Set,
}

#[derive(Debug, Deserialize)]
pub(super) struct School {
    pub(super) school: Set,
    pub(super) school_endings: Endings,
    pub(super) no_school: Endings,
    pub(super) behind_a_name: Set,
    pub(super) called_after: Set,
    pub(super) class: Set,
    pub(super) ordinals: Set,
    pub(super) ordinal_endings: Set,
    pub(super) french: Set,
    pub(super) class_endings: Endings,
    pub(super) taught: Set,
    pub(super) titles: Set,
    pub(super) rooms: Set,
    pub(super) attends: Set,
    pub(super) pupils: Set,
    pub(super) pupil_of: Set,
    pub(super) not_class_after: Set,
    pub(super) not_class_before: Set,
    pub(super) staff: Set,
}

#[derive(Debug, Deserialize)]
pub(super) struct Names {
    pub(super) places: Set,
    pub(super) place_endings: Endings,
    pub(super) streets: Set,
    pub(super) street_endings: Endings,
    pub(super) shortened: Set,
    pub(super) not_initials: Set,
    #[serde(skip, default = "first_names")]
    pub(super) first: Set,
}

/// The file is part of the program, and a test reads it: it parses.
pub(super) static WORDS: LazyLock<Words> =
    LazyLock::new(|| match toml::from_str(include_str!("../../guard.toml")) {
        Ok(words) => words,
        Err(error) => unreachable!("guard.toml is part of the program: {error}"),
    });
