//! Ages that a birthday tells: "her 9th birthday", "who just turned 11", "she will be 13 next March".

use super::{
    amount::{Age, GROWN, Text},
    people::name_end,
    tokens::Token,
};

impl Text<'_> {
    /// Whether the words around an age say that it is one, whatever comes next: "just turned 11 and helps",
    /// "turns 9 on Sunday".
    pub(super) fn is_turned(&self, at: usize, age: &Age) -> bool {
        let words = self.words;
        let turned = self.before(at).is_some_and(|token| words.turned.has(token));
        let lately = at >= 2 && words.lately.has(&self.tokens[at - 2]);
        let when = self.get(age.end).is_some_and(|token| words.when.has(token));
        turned && (lately || when) && !self.is_limited(at)
    }

    /// "Her 9th birthday", "Leo's tenth birthday". Things have birthdays too: "the club's 10th birthday".
    pub(super) fn birthday(&self, at: usize) -> Option<usize> {
        let words = self.words;
        let (ordinal, ending) = (self.get(at)?, self.get(at + 1));
        let in_words = words.school.ordinals.has(ordinal);
        let in_digits = ordinal.value().is_some_and(|value| value < GROWN)
            && ending.is_some_and(|ending| ending.glued && words.school.ordinal_endings.has(ending));
        let birthday = at + 1 + usize::from(in_digits);
        if !(in_words || in_digits) || !words.birthday.has(self.get(birthday)?) {
            return None;
        }
        let of_somebody = self.before(at).is_some_and(|token| words.whose_birthday.has(token));
        let owner = |token: &Token| token.is_mark("'’") || token.low == "s";
        let owned = self.tokens[..at].iter().rev().take(2).take_while(|token| owner(token)).count();
        let name = at.checked_sub(owned + 1).filter(|_| owned > 0);
        let of_name = name.is_some_and(|name| name_end(words, self.tokens, name).is_some());
        (of_somebody || of_name).then_some(birthday + 1)
    }
}
