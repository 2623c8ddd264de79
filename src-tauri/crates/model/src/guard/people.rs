//! Who is spoken of: a child, somebody by a first name, sisters and brothers by their family's name.

use super::{tokens::Token, words::Words};

/// A name has no more words and marks than this. A pasted list without commas must not be read again from each of
/// its words.
const LONGEST: usize = 8;

/// A word for one child. Some are that only with a capital: "ein Kind", not "a kind of".
pub(super) fn is_child(words: &Words, token: &Token) -> bool {
    let said = words.child.has(token) && (token.capital || !words.child_with_capital.has(token));
    said || words.child_endings.end(token) || words.school.class_words.has(token)
}

/// Before a child's name: whose name it is.
pub(super) fn is_named_child(words: &Words, token: &Token) -> bool {
    let said = words.named.child.has(token) && (token.capital || !words.child_with_capital.has(token));
    // "Nina" is a name, "niña" a girl.
    let is_name = token.capital && words.names.first.holds(&token.low);
    let little = words.named.little.has(token) && !token.capital;
    (said && !is_name) || little || words.child_endings.end(token)
}

/// A school by its kind, in one word: "école", "Grundschule".
pub(super) fn is_school_word(words: &Words, token: &Token) -> bool {
    let school = &words.school;
    school.school.has(token) || (school.school_endings.end(token) && !school.no_school.end(token))
}

/// A word that makes a run of capitals the name of a place or an organisation.
pub(super) fn is_place(words: &Words, token: &Token) -> bool {
    let names = &words.names;
    let street = names.streets.has(token) && token.capital;
    names.places.has(token) || street || names.place_endings.end(token) || is_school_word(words, token)
}

fn is_in_name(token: &Token) -> bool {
    token.is_word() && token.capital
}

/// Where a first name with what belongs to it ends ("Maya Lopez", "Anna-Lena M."); none if it is part of the name
/// of a place, such as a school named after somebody.
pub(super) fn name_end(words: &Words, tokens: &[Token], at: usize) -> Option<usize> {
    let token = tokens.get(at)?;
    if !token.capital || !words.names.first.has(token) {
        return None;
    }
    // "St. Mary School" is one name; "We met at Cedar High. Anna came." are two sentences.
    let is_short = |at: usize| at > 0 && tokens[at - 1].length <= 3;
    let joins = |at: usize| {
        let token = &tokens[at];
        is_in_name(token) || (token.is_mark(".") && is_short(at)) || (token.glued && token.is_mark("-‐‑"))
    };
    // "rue Marie Curie": the small word before the capitals belongs to them too.
    let before = (at.saturating_sub(6)..at).rev();
    let led = before
        .map(|here| (here, &tokens[here]))
        .find(|(here, token)| is_place(words, token) || !joins(*here));
    let led = led.map(|(_, token)| token);
    let run = (at..tokens.len()).take(LONGEST).take_while(|here| joins(*here)).count();
    let run = &tokens[at..at + run];
    if led.is_some_and(|token| is_place(words, token)) || run.iter().any(|token| is_place(words, token)) {
        return None;
    }
    let mut end = at + 1;
    while let Some(token) = tokens.get(end).filter(|_| end < at + LONGEST) {
        let dash = token.glued && token.is_mark("-‐‑") && tokens.get(end + 1).is_some_and(is_in_name);
        let stop = token.glued && token.is_mark(".") && tokens[end - 1].is_initial();
        if !(dash || stop || is_in_name(token)) {
            break;
        }
        end += 1;
    }
    Some(end)
}

/// A first name that is not part of the name of a place.
pub(super) fn is_first_name(words: &Words, tokens: &[Token], at: usize) -> bool {
    name_end(words, tokens, at).is_some()
}

/// Where siblings end who are called by their family's name: "Miller twins", "Müller-Zwillinge", "jumeaux Dupont".
pub(super) fn siblings(words: &Words, tokens: &[Token], at: usize) -> Option<usize> {
    let is_family = |token: &Token| {
        is_in_name(token)
            && token.length > 1
            && !words.the.has(token)
            && !words.any.has(token)
            && !words.siblings.has(token)
    };
    let token = tokens.get(at)?;
    let dash = tokens.get(at + 1).is_some_and(|next| next.glued && next.is_mark("-‐‑"));
    let other = at + 1 + usize::from(dash);
    let next = tokens.get(other)?;
    let called = is_family(token) && words.siblings.has(next);
    let call = words.siblings.has(token) && is_family(next) && !dash;
    if !(called || call) {
        return None;
    }
    // "Geschwister Scholl Gesamtschule" is a school.
    let run = tokens[other..].iter().take(4).take_while(|token| is_in_name(token) || token.is_mark("-"));
    (!run.into_iter().any(|token| is_place(words, token))).then_some(other + 1)
}

/// Where initials such as "J.D." end.
pub(super) fn initials(words: &Words, tokens: &[Token], at: usize) -> Option<usize> {
    if at > 0 && tokens[at].glued {
        return None;
    }
    let mut letters = String::new();
    let mut here = at;
    while tokens.get(here).is_some_and(Token::is_initial) && here < at + 2 * LONGEST {
        letters.push_str(&tokens[here].low);
        here += 1;
        match tokens.get(here) {
            Some(token) if token.is_mark(".") => here += 1,
            _ => break,
        }
    }
    let count = letters.chars().count();
    let dotted = here > at + count;
    ((2..=4).contains(&count) && dotted && !words.names.not_initials.holds(&letters)).then_some(here)
}
