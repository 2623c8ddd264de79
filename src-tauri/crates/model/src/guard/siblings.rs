//! Ages of sisters and brothers: "the Miller twins are 9", "twins aged six", "both sisters, 9 and 11". Few families
//! of a place have twins, or two daughters of these ages.

use super::{
    amount::{GROWN, Text},
    people::siblings,
    tokens::Token,
};

/// How many words before siblings can say that many are meant: "for families with twins aged six".
const NEAR: usize = 3;
/// How many small words may stand between siblings and their age.
const BETWEEN: usize = 4;

impl Text<'_> {
    /// Where the age of siblings ends who are spoken of here.
    pub(super) fn siblings_aged(&self, at: usize) -> Option<usize> {
        let named = siblings(self.words, self.tokens, at);
        named.and_then(|after| self.age_of_named(after)).or_else(|| self.without_a_name(at))
    }

    /// "The Miller twins are 9", "die Zwillinge Müller (9)".
    fn age_of_named(&self, after: usize) -> Option<usize> {
        let here = self.past_links(after);
        if let Some(end) = self.several(here, false).filter(|_| here > after) {
            return Some(end);
        }
        let age = self.age(here, true).filter(|age| here > after || age.years)?;
        self.is_plain(here, &age).then_some(age.end)
    }

    /// "Twins aged six", "the twins (6)", "both sisters, 9 and 11", "two boys aged 6 and 8".
    fn without_a_name(&self, at: usize) -> Option<usize> {
        let words = self.words;
        let token = self.get(at)?;
        let before = self.before(at);
        // "two little girls"
        let small = usize::from(before.is_some_and(|token| words.small.has(token)));
        let counted = at.checked_sub(1 + small).is_some_and(|two| words.two.has(&self.tokens[two]));
        let two = counted && words.children.has(token);
        let many = |token: &Token| words.for_many.has(token) || words.any.has(token);
        let of_many = self.tokens[at.saturating_sub(NEAR)..at].iter().any(many);
        if of_many || !(two || words.siblings.has(token)) {
            return None;
        }
        let after = at + 1;
        let here = self.past_links(after);
        let between = &self.tokens[after..here];
        let aged = between.iter().any(|token| words.aged.has(token));
        if let Some(end) = self.several(here, aged).filter(|_| here > after) {
            return Some(end);
        }
        let age = self.age(here, true)?;
        // A number by itself counts something else: "the sisters, 12 in all".
        let known = before.is_some_and(|token| words.the.has(token) || words.named.whose.has(token));
        let in_brackets = between.iter().any(|token| token.is_mark("("))
            && self.get(age.end).is_some_and(|t| t.is_mark(")"));
        let says = |token: &Token| words.are.has(token);
        let told = age.years || aged || between.iter().any(says) || (known && in_brackets);
        (told && (self.is_plain(here, &age) || self.is_turned(here, &age))).then_some(age.end)
    }

    fn past_links(&self, after: usize) -> usize {
        let words = self.words;
        let links = |token: &&Token| words.are.has(token) || words.to_age.has(token) || token.is_mark(",(");
        after + self.tokens[after..].iter().take(BETWEEN).take_while(links).count()
    }

    /// "9 and 11", "6, 8 and 11 years": ages of several, one by one. Behind "aged" whatever comes next is no matter.
    fn several(&self, from: usize, aged: bool) -> Option<usize> {
        let words = self.words;
        let joins = |token: &&Token| token.is_mark(",&") || words.joins.has(token);
        let mut end = self.young(from).filter(|_| !self.is_limited(from))?;
        let mut count = 1;
        while let Some(tokens) = self.tokens.get(end..) {
            let next = end + tokens.iter().take(2).take_while(joins).count();
            let Some(young) = self.young(next).filter(|_| next > end) else { break };
            (end, count) = (young, count + 1);
        }
        let follows = |next: &Token| words.after_age.has(next) || next.is_mark(",.;!?)—–") || next.new_line;
        (count > 1 && (aged || self.get(end).is_none_or(follows))).then_some(end)
    }

    /// Where an age ends that may stand in a row of them.
    fn young(&self, at: usize) -> Option<usize> {
        let is_age =
            self.value(at)? < GROWN && self.get(at)?.length <= "seventeen".len() && !self.is_part(at);
        let years = self.get(at + 1).is_some_and(|token| self.words.years.has(token));
        is_age.then_some(at + 1 + usize::from(years))
    }
}
