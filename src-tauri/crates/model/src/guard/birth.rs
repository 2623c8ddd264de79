//! Days of birth.

use super::{
    Concern, ConcernKind, concern,
    people::{initials, is_child, name_end},
    tokens::Token,
    words::{WORDS, Words},
};

/// How many tokens may stand between "born" and the date.
const NEAR: usize = 8;
/// How many words of a name may stand before "born".
const NAME: usize = 8;
/// How far back a thing may be that "it" stands for, in languages where that is "she" or "he".
const FAR: usize = 16;

/// Only years in which somebody who is a child today can be born count; nobody is asked about elders.
fn is_recent(year: &Token) -> bool {
    match year.length {
        4 => year.value().is_some_and(|year| (2000..=2099).contains(&year)),
        length => length == 2,
    }
}

pub(super) fn look(tokens: &[Token], found: &mut Vec<Concern>) {
    let words = &*WORDS;
    for at in 0..tokens.len() {
        found.extend(
            after_a_name(words, tokens, at)
                .and_then(|(from, to)| concern(ConcernKind::BirthDate, tokens, from, to)),
        );
        let Some(after) = words.birth.at(tokens, at) else { continue };
        if is_of_many(words, tokens, at) {
            continue;
        }
        let birth = after_the_word(words, tokens, at, after).map(|end| (at, end));
        let birth = birth.or_else(|| before_the_word(words, tokens, at).map(|start| (start, after)));
        let birth = birth.filter(|(from, _)| !is_of_thing(words, tokens, at.min(*from)));
        found.extend(birth.and_then(|(from, to)| concern(ConcernKind::BirthDate, tokens, from, to)));
    }
}

/// "Children born …": a group.
fn is_of_many(words: &Words, tokens: &[Token], at: usize) -> bool {
    tokens[at.saturating_sub(3)..at].iter().any(|token| words.children.has(token) || words.any.has(token))
}

/// "The network was born on 3 May 2014".
fn is_of_thing(words: &Words, tokens: &[Token], at: usize) -> bool {
    let links =
        |token: &&Token| words.to_age.has(token) || words.named.at_home.has(token) || token.low == "am";
    let thing = tokens[..at].iter().rev().find(|token| !links(token));
    let is_thing = thing.is_some_and(|token| words.things.has(token) || words.thing_endings.end(token));
    // "The girl from our club was born": it is not the club that was.
    let somebody = |at: usize| is_child(words, &tokens[at]) || name_end(words, tokens, at).is_some();
    is_thing && !(at.saturating_sub(NAME)..at).any(somebody)
}

/// Where a name or a child begins that ends right before this token: "Maya, born", "Kevin ist Jahrgang", "ein Kind (*".
fn named_before(words: &Words, tokens: &[Token], at: usize) -> Option<usize> {
    (at.saturating_sub(NAME)..at).find(|from| {
        let end = initials(words, tokens, *from).or_else(|| name_end(words, tokens, *from));
        let end = end.or_else(|| is_child(words, &tokens[*from]).then_some(from + 1));
        let between = end.and_then(|end| tokens.get(end..at));
        let links = |token: &Token| token.is_mark(",(") || words.to_age.has(token);
        between.is_some_and(|between| between.len() <= 2 && between.iter().all(links))
    })
}

/// "Maya, b. 2014", "Kevin, Jahrgang 2012", "Lena (*2014)": so little says it only behind a name.
fn after_a_name(words: &Words, tokens: &[Token], at: usize) -> Option<(usize, usize)> {
    let star = tokens[at].is_mark("*");
    if !star && !words.birth_after_name.has(&tokens[at]) {
        return None;
    }
    let from = named_before(words, tokens, at)?;
    let year = past(tokens, at + 1, |token| token.is_mark(".:") || token.low == "am");
    if let Some(end) = date(words, tokens, year) {
        return Some((from, end));
    }
    let token = tokens.get(year)?;
    (token.length == 4 && token.is_number() && is_recent(token)).then_some((from, year + 1))
}

fn after_the_word(words: &Words, tokens: &[Token], word: usize, after: usize) -> Option<usize> {
    // "Student union, born in 2009": another word behind the child makes it something else.
    let follows = |token: &Token| !token.is_word() || token.capital || words.to_age.has(token);
    let of_a_child = (word.saturating_sub(4)..word)
        .any(|at| is_child(words, &tokens[at]) && (at + 1 == word || follows(&tokens[at + 1])));
    let of_a_child = of_a_child || named_before(words, tokens, word).is_some();
    let year_is_enough =
        of_a_child || words.birth_field.at(tokens, word).is_some() || is_of_somebody(words, tokens, word);
    for at in after..tokens.len().min(after + NEAR) {
        let token = &tokens[at];
        if token.new_line || words.not_birth_between.has(token) {
            return None;
        }
        if let Some(end) = date(words, tokens, at) {
            return Some(end);
        }
        let is_year = token.length == 4 && token.is_number() && is_recent(token);
        if is_year && (year_is_enough || is_alone(words, tokens, word, at) || names_behind(words, tokens, at))
        {
            return Some(at + 1);
        }
    }
    None
}

/// "She was born in 2015", unless a thing was spoken of before: "l'association, elle est née en 2015".
fn is_of_somebody(words: &Words, tokens: &[Token], word: usize) -> bool {
    let links = |token: &&Token| words.pronoun_links.has(token) || token.is_mark("'’");
    let near = &tokens[word.saturating_sub(NEAR)..word];
    let between = near.iter().rev().take(3).take_while(links).count();
    let pronoun = word.checked_sub(between + 1).map(|at| &tokens[at]);
    let is_pronoun = pronoun.is_some_and(|token| words.born_pronouns.has(token));
    let far = &tokens[word.saturating_sub(FAR)..word];
    is_pronoun && !far.iter().any(|token| words.things.has(token) || words.thing_endings.end(token))
}

/// "Born in 2015" and nothing else, as in the cell of a table.
fn is_alone(words: &Words, tokens: &[Token], word: usize, year: usize) -> bool {
    let ends = tokens.get(year + 1).is_none_or(|next| next.new_line || next.is_mark(".;"));
    let between =
        tokens[word + 1..year].iter().all(|token| words.named.at_home.has(token) || token.is_mark(":"));
    words.born_alone.has(&tokens[word]) && tokens[word].new_line && between && ends
}

/// "Born in 2015, she has no school place", and not "Born in 2015, the student union".
fn names_behind(words: &Words, tokens: &[Token], year: usize) -> bool {
    if !tokens.get(year + 1).is_some_and(|mark| mark.is_mark(",")) {
        return false;
    }
    let follows = |token: &Token| {
        !token.is_word() || token.capital || words.to_age.has(token) || words.after_age.has(token)
    };
    (year + 2..tokens.len().min(year + 4)).any(|at| {
        let child = is_child(words, &tokens[at]) && tokens.get(at + 1).is_none_or(follows);
        words.born_pronouns.has(&tokens[at]) || child || name_end(words, tokens, at).is_some()
    })
}

/// "2014-05-03 (DOB)", "am 3. Mai 2014 in Köln geboren", "Lena ist 2014 geboren", "das 2014 geborene Mädchen".
fn before_the_word(words: &Words, tokens: &[Token], word: usize) -> Option<usize> {
    let whole = (word.saturating_sub(9)..word).find(|at| {
        date(words, tokens, *at).is_some_and(|end| {
            let between = tokens.get(end..word).unwrap_or_default();
            let marks = between.len() <= 1 && between.iter().all(|token| token.is_mark("(,:"));
            let place = matches!(between, [small, place] if words.named.at_home.has(small) && place.capital);
            end <= word && (marks || place)
        })
    });
    let year = word.checked_sub(1)?;
    let is_year = tokens[year].length == 4 && tokens[year].is_number() && is_recent(&tokens[year]);
    let child_follows = || tokens.get(word + 1).is_some_and(|token| is_child(words, token));
    let named = || {
        named_before(words, tokens, year).is_some()
            || name_end(words, tokens, word + 1).is_some()
            || is_of_somebody(words, tokens, year)
    };
    whole.or_else(|| (is_year && (child_follows() || named())).then_some(year))
}

/// Where the date that begins with this token ends.
fn date(words: &Words, tokens: &[Token], at: usize) -> Option<usize> {
    by_numbers(tokens, at).or_else(|| by_month(words, tokens, at))
}

/// 3/5/2014, 03.05.14, 2014-05-03.
fn by_numbers(tokens: &[Token], at: usize) -> Option<usize> {
    let [a, mark, b, second, c] = tokens.get(at..at + 5)? else { return None };
    let same = mark.is_mark("/-.") && mark.low == second.low;
    let numbers = [a, b, c].iter().all(|token| token.is_number());
    let glued = [mark, b, second, c].iter().all(|token| token.glued);
    let lengths = (a.length, b.length, c.length);
    let shape = matches!(lengths, (1..=2, 1..=2, 2 | 4)) && is_recent(c);
    let iso = matches!(lengths, (4, 1..=2, 1..=2)) && is_recent(a);
    (same && numbers && glued && (shape || iso)).then_some(at + 5)
}

/// 3 May 2014, May 3rd, 2014, 3 de mayo de 2014, May 2014.
fn by_month(words: &Words, tokens: &[Token], mut at: usize) -> Option<usize> {
    let is_day = |token: &Token| token.is_number() && token.length <= 2;
    let begins_with_a_day = is_day(tokens.get(at)?);
    if begins_with_a_day {
        at = past(tokens, at + 1, |t| {
            words.ordinals_of_days.holds(&t.low) || words.date_links.has(t) || t.is_mark("'’.")
        });
    }
    if !words.months.list.has(tokens.get(at)?) {
        return None;
    }
    at += 1;
    if !begins_with_a_day && tokens.get(at).is_some_and(is_day) {
        let day = at + 1;
        at = past(tokens, day, |t| words.ordinals_of_days.holds(&t.low));
    }
    at = past(tokens, at, |t| words.date_links.has(t) || t.is_mark(",.'’"));
    let year = tokens.get(at).filter(|token| token.is_number())?;
    (year.length == 4 && is_recent(year)).then_some(at + 1)
}

fn past(tokens: &[Token], from: usize, is_passed: impl Fn(&Token) -> bool) -> usize {
    let passed = tokens[from.min(tokens.len())..].iter().take(3).take_while(|token| is_passed(token));
    from + passed.count()
}
