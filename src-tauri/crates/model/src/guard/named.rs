//! One child by name, or by where it lives: "my student Ahmed", "the girl lives at 12 Mill Street".

use super::{
    Concern, ConcernKind, concern,
    school::{is_first_name, sentences},
    tokens::Token,
    words::{WORDS, Words},
};

/// How many words may stand between a child and "lives", and between that and the number of the house.
const NEAR: usize = 4;

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

/// Where a child's name ends that begins with the word for the child: "student Ahmed", "a girl named Ixchel". A group
/// that is called so ("Girl Scouts", "Child Grace Centre") is none, nor is one of many.
fn name(words: &Words, tokens: &[Token], at: usize) -> Option<usize> {
    let before = at.checked_sub(1).map(|before| &tokens[before]);
    let is_one = words.named.child.has(&tokens[at]) && !before.is_some_and(|token| words.any.has(token));
    let next = tokens.get(at + 1).filter(|_| is_one)?;
    let called = words.called.has(next);
    let name = at + 1 + usize::from(called);
    let token = tokens.get(name).filter(|token| token.is_word() && token.capital && token.length > 1)?;
    let known = is_first_name(words, tokens, name);
    // With a capital in the middle of a name of capitals it is part of that name; a sentence begins with one anyway.
    let part_of_a_name = at > 1 && tokens[at].capital && tokens[at - 1].is_word() && tokens[at - 1].capital;
    let told = known || (called && !words.names.places.has(token));
    (told && !part_of_a_name).then_some(name + 1)
}

/// Where the address of one child ends: the child, "lives", the number of a house and a street, on either side of it.
fn home(words: &Words, tokens: &[Token], at: usize) -> Option<usize> {
    let before = at.checked_sub(1).map(|before| &tokens[before]);
    if !words.child.has(&tokens[at]) || before.is_some_and(|token| words.any.has(token)) {
        return None;
    }
    let lives =
        (at + 1..tokens.len().min(at + 1 + NEAR)).find(|here| words.named.lives.has(&tokens[*here]))?;
    let is_at = |token: &Token| words.named.at_home.has(token);
    let after = (lives + 1..tokens.len().min(lives + 3)).find(|here| is_at(&tokens[*here]))?;
    let house = (after + 1..tokens.len().min(after + 2 + NEAR)).find(|here| tokens[*here].is_number())?;
    let around = &tokens[after + 1..tokens.len().min(house + 2 + NEAR)];
    let is_street = around.iter().any(|token| words.names.places.has(token));
    let is_called = around.iter().any(|token| token.is_word() && token.capital);
    (is_street && is_called).then_some(house + 1)
}
