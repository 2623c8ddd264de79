//! Ages that German and Russian write as one word: "das neunjährige Mädchen", "ein 9-Jähriger", "девятилетняя Маша". A thing
//! is so many years old in the same way ("15-jähriges Bestehen"), so a child or somebody's name has to follow.

use super::{
    amount::{GROWN, Text},
    letters::is_cyrillic,
    people::{is_child, name_end},
};

const SPELLINGS: [&str; 3] = ["jahrig", "jaehrig", "летн"];
/// Of one; the others are of many in Russian ("9-летние") and of either in German.
const ENDINGS: [&str; 15] =
    ["", "e", "er", "es", "en", "em", "ии", "яя", "ее", "его", "ему", "им", "ем", "еи", "юю"];
const NUMBER_ONE: &str = "ein";
/// How many other words may stand before the child: "ein neunjähriges, sehr stilles Mädchen".
const NEAR: usize = 3;

/// An age in one word: where it ends, how it is inflected, and whether it stands for somebody by itself.
struct Word {
    end: usize,
    ending: String,
    is_noun: bool,
}

/// Where the age of one child ends that begins here.
pub(super) fn look(text: &Text<'_>, at: usize) -> Option<usize> {
    let word = read(text, at)?;
    let words = text.words;
    if text.is_end_of_range(at) || text.is_limited(at) {
        return None;
    }
    let article = text.before(at);
    if article.is_some_and(|before| words.any.has(before)) {
        return None;
    }
    let one = article.is_some_and(|before| words.one.has(before));
    // "die Neunjährige" is one, "die Neunjährigen" are many; without an article "Neunjährige" are many too.
    let is_one = one || (article.is_some_and(|before| words.the.has(before)) && word.ending == "e");
    let apart = |at: usize| {
        text.get(at).is_some_and(|token| {
            (token.is_word() && !token.capital && !is_child(words, token)) || token.is_mark(",")
        })
    };
    let noun = (word.end..=word.end + NEAR).find(|at| !apart(*at))?;
    if let Some(end) = name_end(words, text.tokens, noun).filter(|_| !word.is_noun) {
        return Some(end);
    }
    if let Some(child) = text.get(noun).filter(|token| !word.is_noun && is_child(words, token)) {
        // "neunjährige Mädchen" are many, "ein neunjähriges Mädchen" is one.
        let many = words.one_or_many.has(child) && matches!(word.ending.as_str(), "e" | "en") && !one;
        let plural = article.is_some_and(|before| before.is_number());
        return (!many && !plural).then_some(noun + 1);
    }
    let next_is_noun = text.get(word.end).is_some_and(|next| next.is_word() && next.capital);
    // "Das 10-Jährige" is an anniversary.
    let anniversary = article.is_some_and(|before| before.low == "das");
    (word.is_noun && is_one && !next_is_noun && !anniversary).then_some(word.end)
}

/// "neunjährige", "9-jährige", "9jährige", "9 jährige".
fn read(text: &Text<'_>, at: usize) -> Option<Word> {
    let first = text.get(at)?;
    let (value, years) = if first.is_number() {
        let years = at + 1 + usize::from(text.is_dash(at + 1));
        (first.value()?, years)
    } else {
        let number = SPELLINGS.iter().find_map(|years| first.folded.split_once(years))?.0;
        let value = text.words.numbers.value(number).or((number == NUMBER_ONE).then_some(1))?;
        (value, at)
    };
    let token = text.get(years)?;
    let (number, ending) = SPELLINGS.iter().find_map(|years| token.folded.split_once(years))?;
    if value >= GROWN || (first.is_number() && !number.is_empty()) {
        return None;
    }
    ENDINGS.contains(&ending).then(|| Word {
        end: years + 1,
        ending: ending.to_string(),
        // Only German writes nouns with a capital.
        is_noun: token.capital && !ending.is_empty() && !token.low.starts_with(is_cyrillic),
    })
}
