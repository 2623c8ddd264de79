//! What stays out of an idea because of its words, and telling of it.

use crate::record::{of_pack_idea as identity, said_in_lists};
use model::{
    ConcernKind, PackFactor, PackIdea, PackIndicator, PackLeftOut, PackPart, PackTag, PackWhy, guard,
};

/// Why a text stays out; none if it may be told.
pub(super) type Judge<'a> = &'a dyn Fn(&str) -> Option<PackWhy>;

/// The guard on free text. Reasons that a plan holds for a text are its own: a pack goes to others.
pub(super) fn tells_of_a_child(words: &str) -> Option<PackWhy> {
    let kinds: Vec<ConcernKind> = guard::kinds(&guard::look(words));
    (!kinds.is_empty()).then_some(PackWhy::TellsAChild)
}

/// Leaves out of an idea whatever words may not be told, and says so; none is left if its title is among them.
pub(super) fn without(idea: PackIdea, judge: Judge<'_>, out: &mut Vec<PackLeftOut>) -> Option<PackIdea> {
    if let Some(why) = judge(&idea.title) {
        out.push(PackLeftOut { title: None, part: PackPart::Idea, count: 1, why });
        return None;
    }
    let mut tell = Telling { title: idea.title.clone(), judge, out };
    let mut told = PackIdea {
        purpose: tell.text(idea.purpose, PackPart::Purpose),
        activities: tell.text(idea.activities, PackPart::Activities),
        outcomes: tell.text(idea.outcomes, PackPart::Outcomes),
        lessons: tell.text(idea.lessons, PackPart::Lessons),
        tags: tell.list(idea.tags, PackPart::Tag, |tag: &PackTag| tag.name.clone()),
        factors: tell.list(idea.factors, PackPart::Factor, |one: &PackFactor| one.name.clone()),
        milestones: tell.list(idea.milestones, PackPart::Milestone, String::clone),
        indicators: tell.list(idea.indicators, PackPart::Indicator, |one: &PackIndicator| {
            format!("{} ({})", one.name, one.unit.as_deref().unwrap_or_default())
        }),
        ..idea
    };
    // What is harmless line by line may tell of somebody together, and the file holds a list as one text.
    let [tags, factors, milestones, indicators] = said_in_lists(&told);
    tell.whole(&tags, &mut told.tags, PackPart::Tag);
    tell.whole(&factors, &mut told.factors, PackPart::Factor);
    tell.whole(&milestones, &mut told.milestones, PackPart::Milestone);
    tell.whole(&indicators, &mut told.indicators, PackPart::Indicator);
    told.id = identity(&told);
    Some(told)
}

struct Telling<'a> {
    title: String,
    judge: Judge<'a>,
    out: &'a mut Vec<PackLeftOut>,
}

impl Telling<'_> {
    fn leave(&mut self, part: PackPart, count: usize, why: PackWhy) {
        self.out.push(PackLeftOut { title: Some(self.title.clone()), part, count: count as u32, why });
    }

    fn text(&mut self, words: Option<String>, part: PackPart) -> Option<String> {
        let why = (self.judge)(words.as_deref()?);
        match why {
            None => words,
            Some(why) => {
                self.leave(part, 1, why);
                None
            }
        }
    }

    fn list<T>(&mut self, mut list: Vec<T>, part: PackPart, words: impl Fn(&T) -> String) -> Vec<T> {
        let judge = self.judge;
        let (before, mut why) = (list.len(), None);
        list.retain(|one| {
            let wrong = judge(&words(one));
            why = why.or(wrong);
            wrong.is_none()
        });
        if let Some(why) = why {
            self.leave(part, before - list.len(), why);
        }
        list
    }

    fn whole<T>(&mut self, lines: &str, list: &mut Vec<T>, part: PackPart) {
        if let Some(why) = (self.judge)(lines) {
            self.leave(part, list.len(), why);
            list.clear();
        }
    }
}
