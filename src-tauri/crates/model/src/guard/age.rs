//! The age of one child. Groups ("children of 9 to 12", "ages 6–12", "9-year-olds") are what a plan is about
//! and pass; so do ages of things, and limits ("under 12").

use super::{
    Concern, ConcernKind,
    amount::{Age, GROWN, Text},
    concern,
    letters::is_cyrillic,
    one_word,
    people::{initials, is_child, is_place, name_end},
    tokens::Token,
};

pub(super) fn look(tokens: &[Token], found: &mut Vec<Concern>) {
    let text = Text::new(tokens);
    for at in 0..tokens.len() {
        let ends = text.child_of(at).or_else(|| text.years_old(at)).or_else(|| one_word::look(&text, at));
        let ends = ends.or_else(|| text.name_of(at)).or_else(|| text.somebody_aged(at));
        let ends = ends.or_else(|| text.pronoun(at)).or_else(|| text.siblings_aged(at));
        let ends = ends.or_else(|| text.one_letter(at)).or_else(|| text.birthday(at));
        found.extend(ends.and_then(|end| concern(ConcernKind::ChildAge, tokens, at, end)));
    }
}

impl Text<'_> {
    /// "girl of 9", "boy, 12", "fille de 9 ans", "niña que tiene 9 años", "a girl called Ixchel, 9", "Kind M. (13)".
    fn child_of(&self, at: usize) -> Option<usize> {
        let words = self.words;
        let child = self.get(at)?;
        let is_one = is_child(words, child) || self.is_sex(at);
        if !is_one || self.is_one_of_many(at) || self.is_youngest_of_things(at) {
            return None;
        }
        let mut named = false;
        for here in at + 1..(at + 8).min(self.tokens.len()) {
            let token = &self.tokens[here];
            if let Some(age) = self.age(here, true).or_else(|| self.about(here)) {
                let told = here > at + 1 || age.years;
                // "girl of 9 told us", "hijo de 7 años de la vecina": after such a word the number is an age,
                // whatever comes next, unless a name of a place does ("pupil of 9 Mill Street").
                let before = &self.tokens[here - 1];
                let of_years = age.years && words.date_links.has(before);
                let next = self.get(age.end);
                let place =
                    next.is_some_and(|next| next.capital) && name_end(words, self.tokens, age.end).is_none();
                let says = self.tokens[at + 1..here].iter().any(|token| words.says_age.has(token));
                let of_number = says && !age.years && !place;
                // "девочка 9 лет в розовой куртке": Russian says an age by years right behind the child.
                let by_years = here == at + 1 && words.years_of_age.has(&self.tokens[age.end - 1]);
                let said = (of_years || of_number || by_years) && !self.is_limited(here);
                let plain = said || self.is_plain(here, &age) || self.is_turned(here, &age);
                return (told && plain).then_some(age.end);
            }
            named |= words.called.has(token);
            let initial = token.is_initial() || (token.is_mark(".") && self.tokens[here - 1].is_initial());
            let links = words.to_age.has(token) || words.called.has(token) || token.is_mark(",('’:");
            // "Сын соседки, 8 лет": whose child it is needs no small word in Russian.
            let whose = here == at + 1
                && token.low.starts_with(is_cyrillic)
                && self.get(here + 1).is_some_and(|next| next.is_mark(",("))
                && self.age(here + 2, true).is_some_and(|age| age.years);
            if !(links || initial || whose || (named && token.capital)) {
                return None;
            }
        }
        None
    }

    /// "Female aged 9", "male, 12 yrs". "Female, 9" is a line of a count.
    fn is_sex(&self, at: usize) -> bool {
        let said = self.get(at + 1).is_some_and(|next| self.words.says_age.has(next));
        let mark = self.get(at + 1).is_some_and(|next| next.is_mark(",("));
        let years = || mark && self.age(at + 2, true).is_some_and(|age| age.years);
        self.words.sexes.has(&self.tokens[at]) && (said || years())
    }

    /// "The oldest partner is 112, the youngest is 9": only "our youngest" and "the youngest, Tom" are children.
    fn is_youngest_of_things(&self, at: usize) -> bool {
        let words = self.words;
        let the =
            self.before(at).is_some_and(|before| words.the.has(before) && !words.named.whose.has(before));
        words.of_a_family.has(&self.tokens[at])
            && the
            && !self.get(at + 1).is_some_and(|next| next.is_mark(","))
    }

    /// "every girl", "9 Mädchen".
    fn is_one_of_many(&self, at: usize) -> bool {
        let many = self.before(at).is_some_and(|token| self.words.any.has(token) || token.is_number());
        many || at.checked_sub(1).and_then(|before| self.value(before)).is_some()
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
        if let Some(end) = self.weeks_old(at).or_else(|| self.ordinal_age(at)) {
            return Some(end);
        }
        if !age.years {
            return None;
        }
        let old = age.end + usize::from(self.is_dash(age.end));
        match self.get(old) {
            Some(token) if self.words.old.has(token) => Some(old + 1),
            _ => self.words.of_age.at(self.tokens, age.end),
        }
    }

    /// "6-week-old baby". Many things are some weeks old, so a child has to be near.
    fn weeks_old(&self, at: usize) -> Option<usize> {
        let weeks = at + 1 + usize::from(self.is_dash(at + 1));
        let old = weeks + 1 + usize::from(self.is_dash(weeks + 1));
        let said = self.words.weeks.has(self.get(weeks)?) && self.words.old.has(self.get(old)?);
        let near = &self.tokens[at.saturating_sub(4)..self.tokens.len().min(old + 3)];
        let of_child = |token: &Token| is_child(self.words, token) || self.words.pronouns.has(token);
        (said && near.iter().any(of_child)).then_some(old + 1)
    }

    /// "Maya, 9", "Maya Lopez (9)", "Maya is 9", "J.D., 12".
    fn name_of(&self, at: usize) -> Option<usize> {
        let after =
            initials(self.words, self.tokens, at).or_else(|| name_end(self.words, self.tokens, at))?;
        let mut here = after;
        while let Some(token) = self.get(here).filter(|_| here < after + 4) {
            if self.value(here).is_some() || self.ordinal_age(here).is_some() {
                break;
            }
            // "Emilia wird im Mai 8."
            let month = self.get(after).is_some_and(|token| self.words.turned.has(token))
                && self.words.months.list.has(token);
            if !(month || self.words.to_age.has(token) || token.is_mark(",('’—–")) {
                return None;
            }
            here += 1;
        }
        let age = self.age(here, true)?;
        // "Maya – 9" is a result of a vote.
        let dash = self.tokens[after..here].iter().any(|token| token.is_mark("—–"));
        let counts =
            self.value(here).is_some_and(|value| value <= 2 || value >= GROWN) || (dash && !age.years);
        // A number right after a name is a number of something: "Room Lucia 9"; in words, so is one behind a mark.
        let is = self.before(here).is_some_and(|token| self.words.pronoun_links.has(token));
        let inside = here > after
            && self.tokens[here - 1].is_mark(",(")
            && self.get(age.end).is_some_and(|token| token.is_mark(",)"));
        let told = age.years || (here > after && (is || inside || self.tokens[here].is_number()));
        let plain = self.is_plain(here, &age) || self.is_turned(here, &age);
        (told && !counts && plain).then_some(age.end)
    }

    /// "Xóchitl, aged 7": whatever stands with a capital before that word is somebody's name, known or not,
    /// unless it is many ("Pupils, aged 9").
    fn somebody_aged(&self, at: usize) -> Option<usize> {
        let words = self.words;
        let token = self.get(at).filter(|token| token.is_word() && token.capital && token.length > 1)?;
        let many = token.low.ends_with('s') && !words.names.first.has(token);
        if many || words.children.has(token) || words.any.has(token) || is_place(words, token) {
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

    /// "J. (11) was there again", "M., 9 Jahre". Behind a word with a capital the letter belongs to that.
    fn one_letter(&self, at: usize) -> Option<usize> {
        let lone = self.before(at).is_none_or(|before| !before.capital && !before.is_mark(".&"));
        let stop = self.get(at + 1).is_some_and(|token| token.glued && token.is_mark("."));
        if !(lone && stop && self.get(at)?.is_initial() && self.get(at + 2)?.is_mark("(,")) {
            return None;
        }
        let age = self.age(at + 3, false)?;
        let told = age.years || (self.get(at + 2)?.is_mark("(") && self.get(age.end)?.is_mark("),"));
        (told && self.is_plain(at + 3, &age)).then_some(age.end)
    }

    /// "she is 9", "he's 14", "elle a 9 ans". In the languages that have years, a number alone counts something.
    fn pronoun(&self, at: usize) -> Option<usize> {
        let words = self.words;
        let token = self.get(at)?;
        let needs_years = words.pronouns_with_years.has(token);
        // "Ей 9 лет", "عمرها ٩ سنوات": nothing stands between.
        let joined = words.pronouns_bare.has(token);
        if (joined || words.relative.has(token)) && self.is_of_group(at, at) {
            return None;
        }
        if !(needs_years || words.pronouns.has(token)) {
            return None;
        }
        let links = |here: &usize| {
            let have = words.have.has(&self.tokens[*here])
                && self.get(here + 1).is_some_and(|next| words.lately.has(next));
            have || words.pronoun_links.has(&self.tokens[*here]) || self.tokens[*here].is_mark("'’")
        };
        let here = at + 1 + (at + 1..self.tokens.len()).take(4).take_while(links).count();
        let age =
            self.age(here, true).filter(|age| (joined || here > at + 1) && (age.years || !needs_years))?;
        // "He was 9 years chair": years of something follow without a mark.
        let next = self.get(age.end);
        let goes_on = |next: &Token| {
            next.is_word() && !words.old.has(next) && !words.after_age.has(next) && !next.new_line
        };
        let bare = joined || !age.years || !next.is_some_and(goes_on);
        let of_years = age.years && next.is_some_and(|next| words.not_age_after.has(next));
        // "عمره 16 ويعمل"
        let says = words.says_age.has(token) && !self.is_limited(here);
        let plain = says || self.is_plain(here, &age) || self.is_turned(here, &age);
        (bare && !of_years && plain && !self.is_of_thing(at, age.end)).then_some(age.end)
    }

    /// "children who are 9 years old", "any 9-year-old".
    fn is_of_group(&self, at: usize, end: usize) -> bool {
        let before = self.tokens[at.saturating_sub(4)..at].iter().rev();
        // "The girls met a 9-year-old boy": it says itself whose age it is.
        let child = self.get(end).is_some_and(|token| is_child(self.words, token));
        let mut before = before.take_while(|token| !token.is_mark(".;!?"));
        let group = |token: &Token| {
            self.words.any.has(token)
                || (!child && (self.words.children.has(token) || self.words.one_or_many.has(token)))
        };
        let mut after = self.tokens[end..].iter().take(2).take_while(|token| token.is_word());
        before.any(group) || after.any(|token| self.words.children.has(token) || self.words.any.has(token))
    }

    /// "The club is 9 years old", "ein 15-jähriges Bestehen".
    fn is_of_thing(&self, at: usize, end: usize) -> bool {
        let words = self.words;
        if self.get(end).is_some_and(|token| is_child(words, token)) {
            return false;
        }
        let from = self.sentence_begins(at).max(at.saturating_sub(6));
        // "The girl from our school is 9 years old": a child that something small follows is what is spoken of.
        let of_child = (from..at).any(|here| {
            let next = &self.tokens[here + 1];
            let small =
                words.to_age.has(next) || words.after_age.has(next) || words.school.called_after.has(next);
            is_child(words, &self.tokens[here]) && small
        });
        let is_thing = |here: usize| {
            let token = &self.tokens[here];
            words.things.has(token) || words.thing_endings.end(token)
        };
        let before = (from..at).any(|here| is_thing(here) && !self.is_place_of(here));
        !of_child && (before || (end..self.tokens.len().min(end + 2)).any(is_thing))
    }

    /// "At the shelter": it says where somebody is, and not what is so old.
    fn is_place_of(&self, at: usize) -> bool {
        let words = self.words;
        let small = |token: &&Token| words.the.has(token) || words.named.whose.has(token);
        let between = self.tokens[..at].iter().rev().take(2).take_while(small).count();
        let before = at.checked_sub(between + 1).map(|before| &self.tokens[before]);
        before.is_some_and(|token| words.place_before.has(token))
    }

    fn sentence_begins(&self, at: usize) -> usize {
        let before = self.tokens[..at].iter().rposition(|token| token.is_mark(".;!?"));
        before.map_or(0, |mark| mark + 1)
    }
}
