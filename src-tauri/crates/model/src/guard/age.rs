//! The age of one child. Groups ("children of 9 to 12", "ages 6–12", "9-year-olds") are what a plan is about
//! and pass; so do ages of things, and limits ("under 12").

use super::{
    Concern, ConcernKind, concern,
    tokens::Token,
    words::{WORDS, Words},
};

/// From this age on nobody is a child.
const GROWN: u32 = 18;

pub(super) fn look(tokens: &[Token], found: &mut Vec<Concern>) {
    let text = Text { words: &WORDS, tokens };
    for at in 0..tokens.len() {
        let ends = text.child_of(at).or_else(|| text.years_old(at)).or_else(|| text.name_of(at));
        let ends = ends.or_else(|| text.somebody_aged(at));
        found.extend(ends.and_then(|end| concern(ConcernKind::ChildAge, tokens, at, end)));
    }
}

/// An age: where it begins and ends, and whether "years" follows.
struct Age {
    end: usize,
    years: bool,
}

struct Text<'a> {
    words: &'a Words,
    tokens: &'a [Token],
}

impl Text<'_> {
    fn get(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at)
    }

    /// "girl of 9", "boy, 12", "fille de 9 ans", "niña que tiene 9 años", "a girl called Ixchel, 9".
    fn child_of(&self, at: usize) -> Option<usize> {
        let words = self.words;
        let before = at.checked_sub(1).and_then(|before| self.get(before));
        if !words.child.has(self.get(at)?) || before.is_some_and(|token| words.any.has(token)) {
            return None;
        }
        let mut named = false;
        for here in at + 1..(at + 8).min(self.tokens.len()) {
            let token = &self.tokens[here];
            if let Some(age) = self.age(here, true) {
                let told = here > at + 1 || age.years;
                // "girl of 9 told us": after such a word the number is an age, whatever comes next.
                let said = words.says_age.has(&self.tokens[here - 1]) && !age.years;
                let next_is_capital = self.get(age.end).is_some_and(|token| token.capital);
                let said = said && !next_is_capital && !self.is_limited(here);
                return (told && (said || self.is_plain(here, &age))).then_some(age.end);
            }
            named |= words.called.has(token);
            let links = words.to_age.has(token) || words.called.has(token) || token.is_mark(",('’:");
            if !(links || (named && token.capital)) {
                return None;
            }
        }
        None
    }

    /// "9-year-old", "14yo", "9 años de edad".
    fn years_old(&self, at: usize) -> Option<usize> {
        let age = self.age(at, true)?;
        let end = self.said_as_age(at, &age)?;
        (!self.is_of_group(at, end) && !self.is_of_thing(at, end) && !self.is_limited(at)).then_some(end)
    }

    fn said_as_age(&self, at: usize, age: &Age) -> Option<usize> {
        let short = self.get(at + 1).filter(|token| self.words.short_years.has(token));
        match short.map(|token| token.folded.as_str()) {
            Some("yo") => return Some(at + 2),
            // y/o, y.o.
            Some("y") if self.get(at + 2)?.is_mark("/.") && self.get(at + 3)?.folded == "o" => {
                return Some(at + 4);
            }
            _ => {}
        }
        let dash = self.get(at + 1).is_some_and(|token| token.is_mark("-‐‑"));
        let one_word = at + 1 + usize::from(dash);
        if self.get(one_word).is_some_and(|token| self.words.years_old.has(token)) {
            return self
                .get(one_word + 1)
                .is_some_and(|next| self.words.child.has(next))
                .then_some(one_word + 2);
        }
        if !age.years {
            return None;
        }
        let dash = self.get(age.end).is_some_and(|token| token.is_mark("-‐‑"));
        let old = age.end + usize::from(dash);
        match self.get(old) {
            Some(token) if self.words.old.has(token) => Some(old + 1),
            _ => self.words.of_age.at(self.tokens, age.end),
        }
    }

    /// "Maya, 9", "Maya Lopez (9)", "Maya is 9", "J.D., 12".
    fn name_of(&self, at: usize) -> Option<usize> {
        let after = self.initials(at).or_else(|| self.first_name(at))?;
        let mut here = after;
        while let Some(token) = self.get(here).filter(|_| here < after + 4) {
            if self.age(here, false).is_some() {
                break;
            }
            if !(self.words.to_age.has(token) || token.is_mark(",(")) {
                return None;
            }
            here += 1;
        }
        let age = self.age(here, false)?;
        let value = self.value(here)?;
        // A number right after a name is a number of something: "Room Lucia 9".
        let told = here > after || age.years;
        (told && value > 2 && self.is_plain(here, &age)).then_some(age.end)
    }

    /// "Xóchitl, aged 7": whatever stands with a capital before that word is somebody's name, known or not,
    /// unless it is many ("Pupils, aged 9").
    fn somebody_aged(&self, at: usize) -> Option<usize> {
        let words = self.words;
        let token = self.get(at).filter(|token| token.is_word() && token.capital && token.length > 1)?;
        let many = token.low.ends_with('s') && !words.names.first.has(token);
        if many || words.children.has(token) || words.any.has(token) || words.names.places.has(token) {
            return None;
        }
        let comma = self.get(at + 1).is_some_and(|next| next.is_mark(",("));
        let aged = at + 1 + usize::from(comma);
        if !self.get(aged).is_some_and(|next| words.aged.has(next)) {
            return None;
        }
        let age = self.age(aged + 1, true)?;
        self.is_plain(aged + 1, &age).then_some(age.end)
    }

    /// Where a first name with what belongs to it ends; none if it is the name of a place.
    fn first_name(&self, at: usize) -> Option<usize> {
        let is_capital = |token: &Token| token.is_word() && token.capital;
        let token = self.get(at)?;
        if !token.capital || !self.words.names.first.has(token) {
            return None;
        }
        let run = self.tokens[at..].iter().take(4).take_while(|token| is_capital(token)).count();
        let end = at + run;
        let is_place = |token: &Token| self.words.names.places.has(token);
        // "rue Marie Curie, 9": the small word before the capitals belongs to them too.
        let mut before = self.tokens[at.saturating_sub(4)..at].iter().rev();
        let led = before.find(|token| is_place(token) || !is_capital(token)).is_some_and(is_place);
        (!led && !self.tokens[at..end].iter().any(is_place)).then_some(end)
    }

    /// Where initials such as "J.D." end.
    fn initials(&self, at: usize) -> Option<usize> {
        if at > 0 && self.tokens[at].glued {
            return None;
        }
        let mut letters = String::new();
        let mut here = at;
        while self.get(here).is_some_and(Token::is_initial) {
            letters.push_str(&self.tokens[here].low);
            here += 1;
            match self.get(here) {
                Some(token) if token.is_mark(".") => here += 1,
                _ => break,
            }
        }
        let dotted = here > at + letters.len();
        (letters.len() > 1 && letters.len() <= 4 && dotted && !self.words.names.not_initials.holds(&letters))
            .then_some(here)
    }

    fn value(&self, at: usize) -> Option<u32> {
        let token = self.get(at)?;
        match token.is_word() {
            true => self.words.numbers.get(&token.folded).copied(),
            false => token.value(),
        }
    }

    /// An age below [`GROWN`] that is not part of a range, a date, an amount or a longer number. `in_words`
    /// allows "nine".
    fn age(&self, at: usize, in_words: bool) -> Option<Age> {
        let token = self.get(at)?;
        if self.value(at)? >= GROWN || (token.is_word() && !in_words) || token.length > 2 && token.is_number()
        {
            return None;
        }
        if self.is_part(at) || self.is_range(at) {
            return None;
        }
        let mut end = at + 1;
        if self.get(end).is_some_and(|token| token.is_mark("-‐‑")) {
            end += 1;
        }
        match self.get(end) {
            Some(next) if self.words.years.has(next) => Some(Age { end: end + 1, years: true }),
            _ => Some(Age { end: at + 1, years: false }),
        }
    }

    /// 3.9, 1,200, 9%, 9:30, 3/5/2014, 3B, €9.
    fn is_part(&self, at: usize) -> bool {
        let glued_mark = |at: usize, marks: &str| self.get(at).is_some_and(|t| t.glued && t.is_mark(marks));
        let number = |at: usize| self.get(at).is_some_and(|t| t.glued && t.is_number());
        if glued_mark(at + 1, "%°º:/") || (glued_mark(at + 1, ".,") && number(at + 2)) {
            return true;
        }
        let next = self.get(at + 1);
        let letters = next.is_some_and(|t| {
            let years = [&self.words.short_years, &self.words.years, &self.words.years_old];
            t.glued && t.is_word() && !years.iter().any(|years| years.has(t))
        });
        let before = at.checked_sub(1).and_then(|before| self.get(before));
        let led = before.is_some_and(|t| {
            t.is_mark("$€£#/:+°º") || (self.tokens[at].glued && (t.is_mark(".,-") || t.is_word()))
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
        after || before
    }

    /// Neither a limit, nor years of something else, nor the beginning of other words ("12 Main Street").
    fn is_plain(&self, at: usize, age: &Age) -> bool {
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
            (Some(next), true) => !self.words.not_age_after.has(next) && !self.goes_on(age.end),
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
    fn is_limited(&self, at: usize) -> bool {
        let before = self.tokens[at.saturating_sub(3)..at].iter().rev();
        let limited = before
            .take_while(|token| token.is_word() || token.is_mark("'’"))
            .any(|token| self.words.limits.has(token));
        limited || (at + 1..(at + 6).min(self.tokens.len())).any(|next| self.goes_on(next))
    }

    fn is_of_group(&self, at: usize, end: usize) -> bool {
        let before = self.tokens[at.saturating_sub(4)..at].iter().rev();
        let mut around =
            before.take_while(|token| !token.is_mark(".;!?")).chain(self.tokens[end..].iter().take(2));
        around.any(|token| self.words.children.has(token) || self.words.any.has(token))
    }

    fn is_of_thing(&self, at: usize, end: usize) -> bool {
        let child = self.get(end).is_some_and(|token| self.words.child.has(token));
        let before = self.tokens[at.saturating_sub(6)..at].iter().rev();
        let mut around =
            before.take_while(|token| !token.is_mark(".;!?")).chain(self.tokens[end..].iter().take(2));
        !child && around.any(|token| self.words.things.has(token))
    }
}
