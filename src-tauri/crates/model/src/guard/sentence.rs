//! Where sentences begin and end, as far as the guard has to know.

use super::{
    tokens::Token,
    words::{WORDS, Words},
};

/// Where each sentence begins and ends. The stop of "3.º", "St." or "4. Klasse" ends none: it is followed by a mark,
/// the word before it is short or shortened, or it counts what follows.
pub(super) fn sentences(tokens: &[Token]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, token) in tokens.iter().enumerate() {
        let stops = token.is_mark("!?;") || (token.is_mark(".") && ends(&WORDS, tokens, at));
        if stops || token.new_line && at > from {
            found.push((from, at));
            from = if stops { at + 1 } else { at };
        }
    }
    found.push((from, tokens.len()));
    found
}

fn ends(words: &Words, tokens: &[Token], at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|before| &tokens[before]) else { return true };
    let next = tokens.get(at + 1);
    let is_apart = next.is_some_and(|next| !next.glued);
    let short = before.is_word() && before.length <= 2;
    let shortened = words.names.shortened.has(before) || before.folded.ends_with("str");
    let counts = before.is_number()
        && next.is_some_and(|next| words.school.class.has(next) || words.months.list.has(next));
    is_apart && !short && !shortened && !counts
}
