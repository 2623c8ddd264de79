//! The words of `guard.toml`, ready to be looked up.

use super::tokens::Token;
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

/// The words.
#[derive(Debug, Deserialize)]
pub(super) struct Words {
    pub(super) child: Set,
    pub(super) children: Set,
    pub(super) any: Set,
    pub(super) to_age: Set,
    pub(super) says_age: Set,
    pub(super) aged: Set,
    pub(super) called: Set,
    pub(super) years: Set,
    pub(super) old: Set,
    pub(super) short_years: Set,
    pub(super) years_old: Set,
    pub(super) of_age: Phrases,
    pub(super) not_age_after: Set,
    pub(super) after_age: Set,
    pub(super) range: Set,
    pub(super) limits: Set,
    pub(super) limits_after: Set,
    pub(super) things: Set,
    pub(super) birth: Phrases,
    pub(super) birth_field: Phrases,
    pub(super) not_birth_between: Set,
    pub(super) ordinals_of_days: Set,
    pub(super) date_links: Set,
    pub(super) months: Months,
    pub(super) numbers: HashMap<String, u32>,
    pub(super) codes: Codes,
    pub(super) school: School,
    pub(super) named: Named,
    pub(super) names: Names,
}

#[derive(Debug, Deserialize)]
pub(super) struct Named {
    pub(super) child: Set,
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
    pub(super) case_bare: Set,
    pub(super) not_case_before: Set,
    pub(super) id: Phrases,
    pub(super) not_id_before: Set,
    pub(super) links: Set,
}

#[derive(Debug, Deserialize)]
pub(super) struct School {
    pub(super) school: Set,
    pub(super) behind_a_name: Set,
    pub(super) called_after: Set,
    pub(super) class: Set,
    pub(super) ordinals: Set,
    pub(super) ordinal_endings: Set,
    pub(super) french: Set,
    pub(super) staff: Set,
}

#[derive(Debug, Deserialize)]
pub(super) struct Names {
    pub(super) places: Set,
    pub(super) not_initials: Set,
    pub(super) first: Set,
}

/// The file is part of the program, and a test reads it: it parses.
pub(super) static WORDS: LazyLock<Words> =
    LazyLock::new(|| match toml::from_str(include_str!("../../guard.toml")) {
        Ok(words) => words,
        Err(error) => unreachable!("guard.toml is part of the program: {error}"),
    });
