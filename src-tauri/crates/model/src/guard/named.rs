//! One child by name, or by where it lives: "my student Ahmed", "the girl lives at 12 Mill Street".

use super::{
    Concern, ConcernKind, concern,
    letters::is_arabic,
    people::{is_child, is_first_name, is_named_child, is_place},
    sentence::sentences,
    tokens::Token,
    words::{WORDS, Words},
};

/// How many words may stand between a child and "lives", and between that and the number of the house.
const NEAR: usize = 4;
/// How many words and marks the name of a street may have: "in der Robert-Koch-Straße".
const STREET: usize = 8;

pub(super) fn look(tokens: &[Token], found: &mut Vec<Concern>) {
    let words = &*WORDS;
    for (from, to) in sentences(tokens) {
        let sentence = &tokens[from..to];
        for at in 0..sentence.len() {
            let name = name(words, sentence, at).map(|end| (ConcernKind::ChildName, end));
            let home = || home(words, sentence, at).map(|end| (ConcernKind::ChildHome, end));
            let told = name.or_else(home);
            found.extend(told.and_then(|(kind, end)| concern(kind, tokens, from + at, from + end)));
        }
    }
}

/// Where a child's name ends that begins with the word for the child: "student Ahmed", "a girl named Ixchel", "ein
/// Mädchen, das Lea heißt". A group that is called so ("Girl Scouts", "Child Grace Centre") is none, nor is one of many.
fn name(words: &Words, tokens: &[Token], at: usize) -> Option<usize> {
    let before = at.checked_sub(1).map(|before| &tokens[before]);
    if !is_named_child(words, &tokens[at]) || before.is_some_and(|token| words.any.has(token)) {
        return None;
    }
    // With a capital in the middle of a name of capitals it is part of that name; a sentence begins with one anyway.
    let in_capitals = at > 1 && tokens[at].capital && tokens[at - 1].is_word() && tokens[at - 1].capital;
    if in_capitals {
        return None;
    }
    let links = |token: &&Token| words.named.to_called.has(token) || token.is_mark(",'’:");
    let small = tokens[at + 1..].iter().take(NEAR).take_while(links).count();
    let verb = tokens.get(at + 1 + small).is_some_and(|token| words.called.has(token));
    // "Student name, phone" is the head of a list; "the student's name is Noah" says it.
    let before_name = &tokens[at + 1..at + 1 + small];
    let says_name = before_name.iter().any(|token| words.named.name.has(token))
        && before_name.last().is_some_and(|token| words.to_age.has(token) || token.is_mark(":"));
    let called = verb || says_name;
    let from = if called { at + 1 + small + usize::from(verb) } else { at + 1 };
    let is_name = |at: usize| tokens.get(at).is_some_and(|t| t.is_word() && t.capital && t.length > 1);
    let whose = !tokens[at].capital && before.is_some_and(|token| words.named.whose.has(token));
    let known = |at: usize| is_first_name(words, tokens, at);
    if is_name(from) && (known(from) || ((called || whose) && !is_place(words, &tokens[from]))) {
        return Some(from + 1);
    }
    // The name before the verb.
    let name = at + 1 + small;
    let heads = tokens.get(name + 1).is_some_and(|token| words.called.has(token));
    (small > 0 && is_name(name) && heads && !is_place(words, &tokens[name])).then_some(name + 2)
}

/// Where the address of one child ends: the child, "lives", the number of a house and a street, on either side of it.
fn home(words: &Words, tokens: &[Token], at: usize) -> Option<usize> {
    let before = at.checked_sub(1).map(|before| &tokens[before]);
    if !is_child(words, &tokens[at]) || before.is_some_and(|token| words.any.has(token)) {
        return None;
    }
    let lives = (at + 1..tokens.len().min(at + 1 + NEAR)).find(|here| words.named.lives.has(&tokens[*here]));
    // In Arabic the verb comes first.
    let lives = lives.or_else(|| before.is_some_and(|token| words.named.lives.has(token)).then_some(at))?;
    let is_at = |token: &Token| words.named.at_home.has(token);
    let is_street = |token: &Token| is_place(words, token) || words.names.street_endings.end(token);
    // "lives at 12 Mill Street", "wohnt Mühlenstr. 12", "habite 9 rue du Port".
    let after = (lives + 1..tokens.len().min(lives + 3)).find(|here| {
        let token = &tokens[*here];
        is_at(token)
            || token.is_number()
            || words.names.streets.has(token)
            || words.names.street_endings.end(token)
    })?;
    let house = (after..tokens.len().min(after + STREET)).find(|here| tokens[*here].is_number())?;
    let around = &tokens[after..tokens.len().min(house + 2 + NEAR)];
    // Arabic has no capitals, so there the word for the street has to be enough.
    let is_called =
        around.iter().any(|token| token.is_word() && (token.capital || token.low.starts_with(is_arabic)));
    (around.iter().any(is_street) && is_called).then_some(house + 1)
}
