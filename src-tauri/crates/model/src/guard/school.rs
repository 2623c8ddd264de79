//! A first name with a school and a class: "Maya in 3B at Cedar Elementary"; or in a class: "Zoë from 3rd grade".

use super::{
    Concern, ConcernKind, concern,
    tokens::Token,
    words::{WORDS, Words},
};

pub(super) fn look(tokens: &[Token], found: &mut Vec<Concern>) {
    let words = &*WORDS;
    for (from, to) in sentences(tokens) {
        let sentence = &tokens[from..to];
        if sentence.iter().any(|token| words.school.staff.has(token)) {
            continue;
        }
        let name = (0..sentence.len()).find(|at| is_first_name(words, sentence, *at));
        let school = (0..sentence.len()).find(|at| is_school(words, sentence, *at));
        let class = (0..sentence.len()).find_map(|at| class(words, sentence, at).map(|end| (at, end)));
        if let (Some(name), Some(school), Some((class, class_end))) = (name, school, class) {
            let first = name.min(school).min(class);
            let last = (name + 1).max(school + 1).max(class_end);
            found.extend(concern(ConcernKind::SchoolClass, tokens, from + first, from + last));
        } else if let (Some(name), Some((class, class_end))) = (name, class)
            && is_in(words, sentence, name, class)
        {
            found.extend(concern(ConcernKind::SchoolClass, tokens, from + name, from + class_end));
        }
    }
}

/// Whether nothing but small words stands between a name and a class: "Maya Lopez is in", "Maya (".
fn is_in(words: &Words, sentence: &[Token], name: usize, class: usize) -> bool {
    let between = sentence.get(name + 1..class).unwrap_or_default();
    let small = |token: &Token| {
        token.is_mark(",(–-")
            || token.capital
            || words.to_age.has(token)
            || words.named.at_home.has(token)
            || words.after_age.has(token)
    };
    !between.is_empty() && between.len() <= 4 && between.iter().all(small)
}

/// Whether a text names one school, or a class: "Elementary School", "class 5a", and not "every school in town".
pub(super) fn names_one(tokens: &[Token]) -> bool {
    let words = &*WORDS;
    sentences(tokens).into_iter().any(|(from, to)| {
        let sentence = &tokens[from..to];
        let is_name = |at: usize| sentence.get(at).is_some_and(|token| token.is_word() && token.capital);
        (0..sentence.len()).any(|at| {
            // "Grundschule am See", "Escuela de la Luz": up to two small words before what it is called after.
            let small =
                |at: usize| sentence.get(at).is_some_and(|token| words.school.called_after.has(token));
            let after =
                is_name(at + 1) || (small(at + 1) && (is_name(at + 2) || (small(at + 2) && is_name(at + 3))));
            let beside = at.checked_sub(1).is_some_and(is_name) || after;
            (is_school(words, sentence, at) && sentence[at].capital && beside)
                || class(words, sentence, at).is_some()
        })
    })
}

/// "School", "escuela"; and "Cedar High", where the word is one only behind a name.
fn is_school(words: &Words, tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    let behind_a_name = || {
        let before = at.checked_sub(1).map(|before| &tokens[before]);
        token.capital && before.is_some_and(|before| before.is_word() && before.capital)
    };
    words.school.school.has(token) || (words.school.behind_a_name.has(token) && behind_a_name())
}

/// Where each sentence begins and ends. The stop of "3.º" or "St." ends none: it is followed by a mark, or
/// the word before it is short.
pub(super) fn sentences(tokens: &[Token]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, token) in tokens.iter().enumerate() {
        let short = at > 0 && tokens[at - 1].is_word() && tokens[at - 1].length <= 2;
        let next_is_apart = tokens.get(at + 1).is_some_and(|next| !next.glued);
        let stops = token.is_mark("!?;") || (token.is_mark(".") && next_is_apart && !short);
        if stops || token.new_line && at > from {
            found.push((from, at));
            from = if stops { at + 1 } else { at };
        }
    }
    found.push((from, tokens.len()));
    found
}

/// A first name that is not part of the name of a place, such as a school named after somebody.
pub(super) fn is_first_name(words: &Words, tokens: &[Token], at: usize) -> bool {
    if !tokens[at].capital || !words.names.first.has(&tokens[at]) {
        return false;
    }
    let is_capital = |token: &&Token| token.is_word() && token.capital || token.is_mark(".");
    let mut before = tokens[..at].iter().rev();
    let is_place = |token: &Token| words.names.places.has(token) || words.school.school.has(token);
    // "rue Marie Curie": the small word before the capitals belongs to them too.
    let led = before.by_ref().find(|token| is_place(token) || !is_capital(token)).is_some_and(is_place);
    !led && !tokens[at..].iter().take_while(is_capital).any(is_place)
}

/// Where a class ends that begins here: 3B, grade 5, 5th grade, third grade, CM2, 6ème B, 4º B.
fn class(words: &Words, tokens: &[Token], at: usize) -> Option<usize> {
    let school = &words.school;
    let token = tokens.get(at)?;
    let next = tokens.get(at + 1);
    let is_class = |token: &Token| school.class.has(token);
    let is_number = |token: &Token| token.value().is_some_and(|n| (1..=13).contains(&n));
    let letter = |token: &Token| token.is_initial();
    if is_class(token) && next.is_some_and(is_number) {
        return Some(at + 2);
    }
    if school.french.has(token) && token.length == 2 && token.capital {
        let digit = next.filter(|next| next.glued && is_number(next));
        return digit.map(|_| at + 2).or((token.low == "cp").then_some(at + 1));
    }
    if school.ordinals.has(token) {
        let dash = next.is_some_and(|next| next.is_mark("-"));
        let named = at + 1 + usize::from(dash);
        return tokens.get(named).is_some_and(is_class).then_some(named + 1);
    }
    if !is_number(token) {
        return None;
    }
    if next.is_some_and(|next| next.glued && letter(next)) {
        return Some(at + 2);
    }
    let mut end = at + 1;
    while tokens.get(end).is_some_and(|t| t.glued && (t.is_mark(".º°ª-") || school.ordinal_endings.has(t)))
    {
        end += 1;
    }
    let is_ordinal = end > at + 1;
    let named = tokens.get(end).is_some_and(|token| is_class(token) || (letter(token) && is_ordinal));
    match (named, is_ordinal) {
        (true, true) => Some(end + 1),
        // "6e", "4ème" say a class by themselves beside a school.
        (false, true) => {
            tokens.get(end - 1).is_some_and(|t| matches!(t.low.as_str(), "e" | "eme" | "ème")).then_some(end)
        }
        _ => None,
    }
}
