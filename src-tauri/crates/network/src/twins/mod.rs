//! The same organisation written down twice. Suggestions only: whether two are one, a person says.

mod name;

use model::{Stakeholder, TwinPair, TwinReason, Twins};
use name::{Name, others};
use std::{
    collections::{BTreeMap, HashSet},
    hash::{DefaultHasher, Hash, Hasher},
};

/// Of more names than this that share something, each is held against the next only.
const CROWD: usize = 64;

/// Pairs of stakeholders that may be one, the surest first, then as the list has them. Archived ones are left
/// out, and so are pairs that somebody said are two.
///
/// Only names that share something telling are held against each other, so that the time grows with the
/// number of names and not with its square: all their words; all words but one, and the beginning or the end
/// of that one; or the initials of some of them and the other words. `place` is the name of the community, which
/// tells nobody in it apart.
pub fn twins(stakeholders: &[Stakeholder], apart: &[TwinPair], place: &str) -> Vec<Twins> {
    let living: Vec<&Stakeholder> = stakeholders.iter().filter(|one| !one.archived).collect();
    let place = name::place(place);
    let names: Vec<Name> = living.iter().map(|one| Name::of(one, &place)).collect();
    let apart: HashSet<_> = apart.iter().map(|pair| (pair.a.min(pair.b), pair.a.max(pair.b))).collect();
    let mut marks: Vec<(u64, u32)> = Vec::with_capacity(names.len() * 8);
    for (place, name) in (0..).zip(&names) {
        mark(name, &mut |mark| marks.push((mark, place)));
    }
    // Many names share initials with one another; only those that somebody is called by matter.
    let called: HashSet<u64> = names.iter().flat_map(called).collect();
    for (place, name) in (0..).zip(&names) {
        let by_initials = called_by(name).filter(|mark| called.contains(mark));
        marks.extend(by_initials.map(|mark| (mark, place)));
    }
    marks.sort_unstable();
    marks.dedup();
    let mut found: BTreeMap<(u32, u32), TwinReason> = BTreeMap::new();
    for sharing in marks.chunk_by(|a, b| a.0 == b.0) {
        for (n, (_, a)) in sharing.iter().enumerate() {
            let reach = if sharing.len() > CROWD { 1 } else { CROWD };
            for (_, b) in sharing.iter().skip(n + 1).take(reach) {
                let (one, other) = (living[*a as usize].id, living[*b as usize].id);
                if found.contains_key(&(*a, *b)) || apart.contains(&(one.min(other), one.max(other))) {
                    continue;
                }
                if let Some(why) = why(&names[*a as usize], &names[*b as usize]) {
                    found.insert((*a, *b), why);
                }
            }
        }
    }
    let pair = |((a, b), why): ((u32, u32), TwinReason)| Twins {
        a: living[a as usize].id,
        b: living[b as usize].id,
        why,
    };
    let mut found: Vec<Twins> = found.into_iter().map(pair).collect();
    found.sort_by_key(|twins| twins.why);
    found
}

/// What two names must share to be held against each other.
fn mark(name: &Name, add: &mut impl FnMut(u64)) {
    add(hash("words", &name.at_home, ""));
    add(hash::<String>("letters", &[], &name.compact));
    for (at, word) in name.words.iter().enumerate() {
        let letters: Vec<char> = word.chars().collect();
        if letters.len() < 3 || letters.iter().any(|c| c.is_numeric()) {
            continue;
        }
        let rest = others(&name.words, at);
        add(hash("one", &rest, word.strip_suffix('s').unwrap_or(word)));
        if letters.len() < 4 {
            continue;
        }
        // A word of six letters meets those of five and of seven.
        for some in 2 + usize::from(letters.len() > 6)..=2 + usize::from(letters.len() > 5) {
            add(hash("begins", &rest, &letters[..some].iter().collect::<String>()));
            add(hash("ends", &rest, &letters[letters.len() - some..].iter().collect::<String>()));
        }
    }
}

/// What a name shares with the one whose initials it is.
fn called(name: &Name) -> impl Iterator<Item = u64> {
    name.called().map(|(word, rest)| hash("initials", &rest, word))
}

/// What a name shares with its own initials, wherever they stand for it or for some of its words.
fn called_by(name: &Name) -> impl Iterator<Item = u64> {
    let short = name.short.iter().map(|short| hash::<&String>("initials", &[], short));
    let own = name.initials().into_iter().map(|(initials, rest)| hash("initials", &rest, &initials));
    // The names that are called so come too, to be held against these.
    short.chain(own).chain(called(name))
}

fn hash<T: Hash>(what: &str, words: &[T], more: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (what, words, more).hash(&mut hasher);
    hasher.finish()
}

fn why(a: &Name, b: &Name) -> Option<TwinReason> {
    if a.words == b.words || a.at_home == b.at_home || a.compact == b.compact {
        Some(TwinReason::SameName)
    } else if a.numbers() != b.numbers() {
        None
    } else if called_by_initials(a, b) || called_by_initials(b, a) {
        Some(TwinReason::Initials)
    } else {
        spelled_alike(a, b).then_some(TwinReason::Spelling)
    }
}

/// Whether a word of `short` stands for words of `long`, or is its short label.
fn called_by_initials(short: &Name, long: &Name) -> bool {
    let written_out = long.initials();
    short.called().any(|(word, rest)| {
        let labelled = rest.is_empty() && long.short.as_ref() == Some(word);
        labelled || written_out.iter().any(|(initials, others)| initials == word && *others == rest)
    })
}

/// Whether all words but one are the same, and that one nearly.
fn spelled_alike(a: &Name, b: &Name) -> bool {
    match (&left(&a.words, &b.words)[..], &left(&b.words, &a.words)[..]) {
        ([one], [other]) => nearly(one, other, a.words.len() - 1),
        _ => false,
    }
}

/// The words of one that the other lacks; both are sorted.
fn left<'a>(words: &'a [String], of: &[String]) -> Vec<&'a String> {
    let mut of = of.iter().peekable();
    words
        .iter()
        .filter(|word| {
            while of.next_if(|other| other < word).is_some() {}
            of.next_if(|other| other == word).is_none()
        })
        .collect()
}

/// One letter differs, of long words two; never the first letter, which people seldom mistype and which tells
/// "North" from "South"'s like. In scripts of many thousand signs one sign is as much as a word. Of a short word an
/// "s" at its end may be missing, two letters have changed places or one be written by ear, and beside two `others` that
/// are the same one letter may be another.
fn nearly(a: &str, b: &str, others: usize) -> bool {
    let (short, long) = if a.chars().count() < b.chars().count() { (a, b) } else { (b, a) };
    let letters = short.chars().count();
    let signs = short.chars().any(|c| ('\u{2e80}'..'\u{a000}').contains(&c));
    let plural = letters > 2 && long.strip_suffix('s') == Some(short);
    let most = match letters {
        0..4 => return plural,
        4 if signs => 0,
        4 if long.chars().count() == 5 => return long.starts_with(short),
        4 if others > 1 || same_letters(short, long) || sounds_alike(short, long) => 1,
        4 => 0,
        5..10 if signs => 0,
        5..10 => 1,
        _ => 2,
    };
    short.chars().next() == long.chars().next() && strsim::osa_distance(short, long) <= most
}

/// Whether two words are made of the same letters.
fn same_letters(a: &str, b: &str) -> bool {
    let sorted = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    sorted(a) == sorted(b)
}

/// Whether letters that are often heard as one are all that differs: "Banc", "Bank".
fn sounds_alike(a: &str, b: &str) -> bool {
    let heard = |c: char| match c {
        'c' | 'q' => 'k',
        'z' => 's',
        'y' => 'i',
        'v' => 'f',
        c => c,
    };
    a.chars().map(heard).eq(b.chars().map(heard))
}

#[cfg(test)]
mod tests;
