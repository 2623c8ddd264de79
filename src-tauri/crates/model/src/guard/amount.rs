//! Numbers that can be an age, and what makes them another amount.

use super::{
    tokens::Token,
    words::{WORDS, Words},
};

/// From this age on nobody is a child.
pub(super) const GROWN: u32 = 18;

/// From this age on nobody counts months.
const GROWN_IN_MONTHS: u32 = 37;

const DASHES: &str = "-‐‑";

/// An age: where it ends, and whether "years" follows.
pub(super) struct Age {
    pub(super) end: usize,
    pub(super) years: bool,
}

/// A text with the words it is read by.
pub(super) struct Text<'a> {
    pub(super) words: &'a Words,
    pub(super) tokens: &'a [Token],
}

impl<'a> Text<'a> {
    pub(super) fn new(tokens: &'a [Token]) -> Text<'a> {
        Text { words: &WORDS, tokens }
    }

    pub(super) fn get(&self, at: usize) -> Option<&'a Token> {
        self.tokens.get(at)
    }

    pub(super) fn before(&self, at: usize) -> Option<&'a Token> {
        self.get(at.checked_sub(1)?)
    }

    pub(super) fn is_dash(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| token.is_mark(DASHES))
    }

    pub(super) fn value(&self, at: usize) -> Option<u32> {
        let token = self.get(at)?;
        match token.is_word() {
            true => self.words.numbers.value(&token.folded),
            false => token.value(),
        }
    }

    /// An age below [`GROWN`] that is not part of a range, a date, an amount or a longer number. `in_words`
    /// allows "nine".
    pub(super) fn age(&self, at: usize, in_words: bool) -> Option<Age> {
        let token = self.get(at)?;
        if let Some(end) = self.ordinal_age(at) {
            return Some(Age { end, years: true });
        }
        if self.value(at)? >= self.grown(at)
            || (token.is_word() && !in_words)
            || token.length > 2 && token.is_number()
        {
            return None;
        }
        if self.is_part(at) || self.is_range(at) {
            return None;
        }
        // "9½"
        let half = usize::from(self.get(at + 1).is_some_and(|token| token.glued && token.is_mark("½")));
        let end = at + 1 + half;
        let end = end + usize::from(self.is_dash(end));
        match self.get(end) {
            Some(next) if self.words.years.has(next) => Some(Age { end: end + 1, years: true }),
            // "9 J.", as German lists have it.
            Some(next) if next.low == "j" && next.capital => {
                let stop = self.get(end + 1).is_some_and(|stop| stop.glued && stop.is_mark("."));
                Some(Age { end: end + 1 + usize::from(stop), years: true })
            }
            _ => Some(Age { end: at + 1 + half, years: false }),
        }
    }

    /// "Eight or nine": of one child it says about how old it is. "Toddler (1-2)" is a band.
    pub(super) fn about(&self, at: usize) -> Option<Age> {
        let (first, joins) = (self.value(at)?, self.get(at + 1)?);
        let second = self.value(at + 2).filter(|_| self.words.alternatives.has(joins))?;
        let years = self.get(at + 3).is_some_and(|token| self.words.years.has(token));
        (second == first + 1 && second < GROWN && !self.is_part(at + 2))
            .then_some(Age { end: at + 3 + usize::from(years), years })
    }

    /// "In the ninth of her life", as Arabic says it.
    pub(super) fn ordinal_age(&self, at: usize) -> Option<usize> {
        let token = self.get(at).filter(|token| token.is_word())?;
        self.words.ordinal_ages.value(&token.folded).filter(|value| *value < GROWN)?;
        self.words.of_age.at(self.tokens, at + 1)
    }

    /// Small children are so many months old.
    fn grown(&self, at: usize) -> u32 {
        let unit = at + 1 + usize::from(self.is_dash(at + 1));
        match self.get(unit).is_some_and(|unit| self.words.months_of_age.has(unit)) {
            true => GROWN_IN_MONTHS,
            false => GROWN,
        }
    }

    /// 3.9, 1,200, 9%, 9:30, 3/5/2014, 3B, €9, 3. Klasse.
    pub(super) fn is_part(&self, at: usize) -> bool {
        let glued_mark = |at: usize, marks: &str| self.get(at).is_some_and(|t| t.glued && t.is_mark(marks));
        let number = |at: usize| self.get(at).is_some_and(|t| t.glued && t.is_number());
        let counts = self.get(at + 2).is_some_and(|t| {
            let goes_on = !t.capital || self.words.school.class.has(t) || self.words.months.list.has(t);
            t.is_word() && !t.new_line && goes_on
        });
        if (glued_mark(at + 1, ".") && counts)
            || glued_mark(at + 1, "%°º:/")
            || (glued_mark(at + 1, ".,") && number(at + 2))
        {
            return true;
        }
        let letters = self.get(at + 1).is_some_and(|t| {
            let years = self.words.short_years.has(t) || self.words.years.has(t) || t.low == "j";
            t.glued && t.is_word() && !years
        });
        let led = self.before(at).is_some_and(|t| {
            t.is_mark("$€£#/:+°º§") || (self.tokens[at].glued && (t.is_mark(".,-") || t.is_word()))
        });
        letters || led
    }

    /// 9–12, 9 to 12, 9 or 10: ages of a group.
    fn is_range(&self, at: usize) -> bool {
        let joins = |token: &Token| token.is_mark("-–—‐‑+&,") || self.words.range.has(token);
        let after = self.get(at + 1).is_some_and(|token| token.is_mark("+"))
            || (self.get(at + 1).is_some_and(|token| joins(token) && !token.is_mark(","))
                && self.value(at + 2).is_some());
        let before = at >= 2
            && joins(&self.tokens[at - 1])
            && (self.value(at - 2).is_some() || self.words.years.has(&self.tokens[at - 2]));
        after || before || self.is_end_of_range(at)
    }

    /// The second of "9- bis 12-jährige".
    pub(super) fn is_end_of_range(&self, at: usize) -> bool {
        let joined = self.before(at).is_some_and(|token| self.words.range.has(token));
        joined && at >= 3 && self.is_dash(at - 2)
    }

    /// Neither a limit, nor years of something else, nor the beginning of other words ("12 Main Street").
    pub(super) fn is_plain(&self, at: usize, age: &Age) -> bool {
        if self.is_limited(at) {
            return false;
        }
        match (self.get(age.end), age.years) {
            (None, _) => true,
            (Some(next), true)
                if self.words.of_age.at(self.tokens, age.end).is_some() || self.words.old.has(next) =>
            {
                true
            }
            (Some(next), true) => {
                // "9 years' experience"
                let owned = next.glued && next.is_mark("'’");
                let next = if owned { self.get(age.end + 1).unwrap_or(next) } else { next };
                let of_work = self.words.not_age_after.has(next) || self.words.school.staff.has(next);
                !of_work && !self.goes_on(age.end)
            }
            (Some(next), false) => {
                let follows = self.words.after_age.has(next) || next.is_mark(",.;!?)—–\n") || next.new_line;
                follows && !self.goes_on(age.end)
            }
        }
    }

    /// "and over", "or younger", "et plus".
    fn goes_on(&self, at: usize) -> bool {
        let joined = self.get(at).is_some_and(|token| self.words.range.has(token) || token.low == "and");
        joined && self.get(at + 1).is_some_and(|token| self.words.limits_after.has(token))
    }

    /// "under 12", "menos de 12", "at least 12 years old", "12 years old and over".
    pub(super) fn is_limited(&self, at: usize) -> bool {
        // "С 9 лет" begins there; "мама с дочкой 9 лет" does not.
        if self.before(at).is_some_and(|token| self.words.limits_beside.has(token)) {
            return true;
        }
        let before = self.tokens[at.saturating_sub(3)..at].iter().rev();
        let limited = before
            .take_while(|token| token.is_word() || token.is_mark("'’"))
            .any(|token| self.words.limits.has(token));
        limited || (at + 1..(at + 6).min(self.tokens.len())).any(|next| self.goes_on(next))
    }
}
