//! A first name with a school and a class: "Maya in 3B at Cedar Elementary"; or in a class: "Zoë from 3rd grade".

use super::{
    Concern, ConcernKind,
    class::{class, taught},
    concern,
    people::{initials, is_child, is_school_word, name_end, siblings},
    sentence::sentences,
    tokens::Token,
    words::{WORDS, Words},
};

/// How many words around a name and its class say that somebody works there.
const NEAR: usize = 2;
/// How many small words may stand between a name and a class: "Lea geht in die".
const BETWEEN: usize = 5;
/// What stands farther apart is not said of each other, even where no stop ends a sentence (a pasted list).
const FAR: usize = 60;

pub(super) fn look(tokens: &[Token], found: &mut Vec<Concern>) {
    for (from, to) in sentences(tokens) {
        let sentence = Sentence::new(&tokens[from..to]);
        let told = sentence.somebody.iter().find_map(|somebody| sentence.told(*somebody));
        found.extend(
            told.and_then(|(first, last)| {
                concern(ConcernKind::SchoolClass, tokens, from + first, from + last)
            }),
        );
    }
}

/// What a sentence says of somebody, of schools and classes: where each begins and ends, in order.
struct Sentence<'a> {
    words: &'static Words,
    tokens: &'a [Token],
    somebody: Vec<(usize, usize)>,
    classes: Vec<(usize, usize)>,
    schools: Vec<usize>,
}

impl<'a> Sentence<'a> {
    fn new(tokens: &'a [Token]) -> Sentence<'a> {
        let words = &*WORDS;
        let mut read = Sentence { words, tokens, somebody: vec![], classes: vec![], schools: vec![] };
        let mut class_ends = 0;
        for at in 0..tokens.len() {
            if is_school(words, tokens, at) {
                read.schools.push(at);
            }
            // The teacher by whom a class is called is nobody in it.
            if at < class_ends {
                continue;
            }
            if let Some(end) = class(words, tokens, at) {
                class_ends = end;
                read.classes.push((at, end));
            } else if let Some(end) = somebody(words, tokens, at) {
                read.somebody.push((at, end));
            }
        }
        read
    }

    /// From where to where the sentence tells in which class somebody is.
    fn told(&self, somebody: (usize, usize)) -> Option<(usize, usize)> {
        let (name, name_end) = somebody;
        if let Some(class) = self.class_of_pupil(name) {
            return Some((class, name_end));
        }
        let school = self.school_near(name);
        let class = self.class_near(name);
        let class = class.or_else(|| self.room_of_pupil(name, school?));
        let (class, class_end) = class.or_else(|| self.pupil(name_end, school?))?;
        if self.works_there(name.min(class), name_end.max(class_end)) || self.is_guest(name, name_end) {
            return None;
        }
        match school {
            Some(school) => Some((name.min(school).min(class), (name + 1).max(school + 1).max(class_end))),
            None if self.is_in(name_end, class) => Some((name, class_end)),
            None => self.is_listed(class, class_end, name).then_some((class, name_end)),
        }
    }

    /// "5th grader Sofia", "Year 4 pupil Tom", "третьеклассник Миша": where the class begins that a pupil's name
    /// follows at once. A name behind another class is not of it ("Year 4 Charlotte's Web").
    fn class_of_pupil(&self, name: usize) -> Option<usize> {
        let words = &self.words.school;
        let before = name.checked_sub(1).map(|at| &self.tokens[at])?;
        let pupil = words.pupils.has(before);
        let graders = words.graders.has(before) || words.class_words.has(before);
        let ends = if pupil { name - 1 } else { name };
        let class = self.classes.partition_point(|(from, _)| *from < name).checked_sub(1);
        let class = class.map(|class| self.classes[class]).filter(|(_, end)| *end == ends);
        let many = graders && name >= 2 && self.tokens[name - 2].is_word();
        // "Ученик 3 класса Миша"
        let is_pupil = |token: &Token| words.pupils.has(token) || is_child(self.words, token);
        let led =
            class.is_some_and(|(from, _)| self.tokens[from.saturating_sub(2)..from].iter().any(is_pupil));
        let told = pupil || graders || led || words.class_endings.end(before);
        class.filter(|_| told).map(|class| class.0).or(many.then_some(name - 1))
    }

    /// "Anna visits grade 5", "Sara, mum of a year 4 pupil": grown people with their name.
    fn is_guest(&self, name: usize, name_end: usize) -> bool {
        let words = &self.words.school;
        let grown = |token: &Token| words.grown.has(token);
        let behind = self.tokens[name_end..].iter().take(NEAR + 1);
        let before = name.checked_sub(1).is_some_and(|at| grown(&self.tokens[at]));
        let visits = self.tokens.get(name_end).is_some_and(|token| words.guests.has(token));
        before || visits || behind.take_while(|token| !token.is_mark("'’")).any(grown)
    }

    /// The class behind a name, or else the one before.
    fn class_near(&self, name: usize) -> Option<(usize, usize)> {
        let behind = self.classes.partition_point(|(from, _)| *from < name);
        let before = behind.checked_sub(1).map(|before| self.classes[before]);
        let class = self.classes.get(behind).copied().filter(|class| class.0 - name <= FAR).or(before);
        class.filter(|class| class.0.abs_diff(name) <= FAR)
    }

    fn school_near(&self, name: usize) -> Option<usize> {
        let behind = self.schools.partition_point(|at| *at < name);
        let around = [self.schools.get(behind), behind.checked_sub(1).map(|before| &self.schools[before])];
        let nearest = around.into_iter().flatten().min_by_key(|at| at.abs_diff(name)).copied();
        nearest.filter(|at| at.abs_diff(name) <= FAR)
    }

    /// Whoever works at a school is no pupil. The teacher by whom a class is called does not count.
    fn works_there(&self, from: usize, to: usize) -> bool {
        let around = from.saturating_sub(NEAR + 1)..(to + NEAR).min(self.tokens.len());
        let of_class = |at: usize| {
            let class = self.classes.partition_point(|(from, _)| *from <= at).checked_sub(1);
            let class = class.map(|class| self.classes[class]).filter(|class| at < class.1);
            class.is_some_and(|class| taught(self.words, self.tokens, class.0).is_some())
        };
        around.into_iter().any(|at| self.words.school.staff.has(&self.tokens[at]) && !of_class(at))
    }

    /// "Jayden goes to Cedar Elementary, room 12".
    fn room_of_pupil(&self, name: usize, school: usize) -> Option<(usize, usize)> {
        let words = &self.words.school;
        let between = self.tokens.get(name..school)?;
        let room = |at: &usize| {
            let number = self.tokens.get(at + 1).is_some_and(Token::is_number);
            words.rooms.has(&self.tokens[*at]) && number
        };
        let goes = between.iter().any(|token| words.attends.has(token));
        let near = name..self.tokens.len().min(school + FAR);
        near.into_iter().find(|at| goes && room(at)).map(|at| (at, at + 2))
    }

    /// "Tom Hall, a student at Cedar High".
    fn pupil(&self, name_end: usize, school: usize) -> Option<(usize, usize)> {
        let words = &self.words.school;
        let around = [school.checked_sub(1), Some(school + 1)].into_iter().flatten();
        let is_name = |token: &Token| token.is_word() && token.capital;
        let named = around.into_iter().any(|at| self.tokens.get(at).is_some_and(is_name));
        let pupil = (name_end..school).find(|at| words.pupils.has(&self.tokens[*at]))?;
        let of = self.tokens.get(pupil + 1).is_some_and(|token| words.pupil_of.has(token));
        (named && of && self.is_in(name_end, pupil)).then_some((pupil, pupil + 1))
    }

    /// "Schüler der 5c: Luca Meyer".
    fn is_listed(&self, class: usize, class_end: usize, name: usize) -> bool {
        let pupils = |token: &Token| self.words.school.pupils.has(token) || self.words.children.has(token);
        let colon = class_end + 1 == name && self.tokens[class_end].is_mark(":,(");
        colon && self.tokens[class.saturating_sub(BETWEEN)..class].iter().any(pupils)
    }

    /// Whether nothing but small words stands between a name and a class: "Maya Lopez is in", "Maya (".
    fn is_in(&self, name_end: usize, class: usize) -> bool {
        let words = self.words;
        let between = self.tokens.get(name_end..class).unwrap_or_default();
        let small = |token: &Token| {
            token.is_mark(",(–—-'’")
                || words.to_age.has(token)
                || words.named.at_home.has(token)
                || (words.after_age.has(token) && !words.range.has(token))
                || words.the.has(token)
                || words.are.has(token)
                || words.school.attends.has(token)
                || words.school.called_after.has(token)
        };
        !between.is_empty() && between.len() <= BETWEEN && between.iter().all(small)
    }
}

/// Where somebody ends who may be in a class. Initials are many things; behind those of somebody stands a mark or a
/// small word: "K.M., Oakfield Primary, Y5", and not "J.F. Kennedy Primary, Y5".
fn somebody(words: &Words, tokens: &[Token], at: usize) -> Option<usize> {
    let by_initials = || {
        let end = initials(words, tokens, at)?;
        let letters: String =
            tokens[at..end].iter().filter(|token| token.is_word()).map(|token| token.low.as_str()).collect();
        let next = tokens.get(end)?;
        (next.is_mark(",(") || words.to_age.has(next) || words.school.attends.has(next))
            .then_some(end)
            .filter(|_| !words.names.not_pupils.holds(&letters))
    };
    name_end(words, tokens, at).or_else(|| siblings(words, tokens, at)).or_else(by_initials)
}

/// Whether a text names one school, or a class: "Elementary School", "class 5a", and not "every school in town".
pub(super) fn names_one(tokens: &[Token]) -> bool {
    let words = &*WORDS;
    sentences(tokens).into_iter().any(|(from, to)| {
        let sentence = &tokens[from..to];
        let is_name = |at: usize| sentence.get(at).is_some_and(|token| token.is_word() && token.capital);
        // "Die Schule", "Every School"
        let leads = |at: usize| words.the.has(&sentence[at]) || words.any.has(&sentence[at]);
        (0..sentence.len()).any(|at| {
            // "Grundschule am See", "Escuela de la Luz": up to two small words before what it is called after.
            let small =
                |at: usize| sentence.get(at).is_some_and(|token| words.school.called_after.has(token));
            let after =
                is_name(at + 1) || (small(at + 1) && (is_name(at + 2) || (small(at + 2) && is_name(at + 3))));
            let before = at.checked_sub(1);
            let beside = before.is_some_and(|at| is_name(at) && !leads(at)) || after;
            let any = before.is_some_and(|at| words.any.has(&sentence[at]));
            (is_school(words, sentence, at) && sentence[at].capital && beside && !any)
                || class(words, sentence, at).is_some()
        })
    })
}

/// "School", "escuela", "Grundschule"; and "Cedar High", where the word is one only behind a name.
fn is_school(words: &Words, tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    let behind_a_name = || {
        let before = at.checked_sub(1).map(|before| &tokens[before]);
        token.capital && before.is_some_and(|before| before.is_word() && before.capital)
    };
    is_school_word(words, token) || (words.school.behind_a_name.has(token) && behind_a_name())
}
