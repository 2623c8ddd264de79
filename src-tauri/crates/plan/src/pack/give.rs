//! Making a pack of an initiative, or of what was learned.

use super::{names::Names, told};
use crate::{
    Plan,
    failure::{Try, not_found},
    record::of_pack_idea,
};
use model::{
    Framework, Id, Initiative, Pack, PackChoice, PackIdea, PackLeftOut, PackPart, PackPreview, PackWhy,
    Progress, Refusal, Result, Sensitivity,
};
use std::collections::HashMap;

impl Plan {
    /// What a pack would hold, and what would stay out of it. `title` is what a pack of many is called. Refused if
    /// nothing would be in it.
    pub fn preview_pack(&self, choice: PackChoice, title: &str) -> Result<PackPreview> {
        let preview = self.pack(choice, title)?;
        match preview.pack.ideas.is_empty() {
            false => Ok(preview),
            true => Err(Refusal::NotAPack { reason: self.why_empty(&preview, choice).into() }),
        }
    }

    fn why_empty(&self, preview: &PackPreview, choice: PackChoice) -> &'static str {
        match preview.left_out.iter().find(|one| one.part == PackPart::Idea || one.part == PackPart::Lessons)
        {
            Some(one) if one.why == PackWhy::Restricted => "all-restricted",
            Some(_) => "all-left-out",
            None if choice.lessons => "no-lessons",
            None => "no-initiatives",
        }
    }

    fn pack(&self, choice: PackChoice, title: &str) -> Try<PackPreview> {
        let (framework, names) = (self.framework()?, Names::of(self)?);
        let judge = |words: &str| {
            told::tells_of_a_child(words).or_else(|| names.stand_in(words).then_some(PackWhy::NamesSomebody))
        };
        let mut initiatives = self.initiatives()?;
        if let Some(id) = choice.initiative {
            initiatives.retain(|one| one.id == id);
            if initiatives.is_empty() {
                return Err(not_found("initiative").into());
            }
        }
        let mut left_out = Vec::new();
        let community = Some(self.plan()?.name).filter(|name| {
            let why = judge(name);
            left_out.extend(why.map(|why| PackLeftOut {
                title: None,
                part: PackPart::Community,
                count: 1,
                why,
            }));
            why.is_none()
        });
        let factors = self.factors()?;
        let factors: HashMap<Id, _> = factors
            .factors
            .iter()
            .filter(|factor| factor.sensitivity.may_leave())
            .map(|factor| (factor.id, factor))
            .collect();
        let mut ideas = Vec::new();
        for one in &initiatives {
            if choice.lessons && one.lessons.is_none() {
                continue;
            }
            if one.sensitivity >= Sensitivity::Restricted {
                // Of what is restricted not even the title is told on.
                let (part, why) = (PackPart::Idea, PackWhy::Restricted);
                left_out.push(PackLeftOut { title: None, part, count: 1, why });
                continue;
            }
            let mut progress = self.progress(one.id)?;
            let mut idea = idea(one, &framework, community.clone());
            if choice.lessons {
                (idea.purpose, idea.activities, idea.outcomes) = (None, None, None);
            } else {
                let before = (progress.milestones.len(), progress.indicators.len(), progress.factors.len());
                progress.milestones.retain(|each| each.sensitivity.may_leave());
                progress.indicators.retain(|each| each.sensitivity.may_leave());
                progress.factors.retain(|work| factors.contains_key(&work.factor));
                let stayed = [
                    (PackPart::Milestone, before.0 - progress.milestones.len()),
                    (PackPart::Indicator, before.1 - progress.indicators.len()),
                    (PackPart::Factor, before.2 - progress.factors.len()),
                ];
                left_out.extend(counted(one, stayed, PackWhy::Restricted));
                idea.factors = (progress.factors.iter())
                    .filter_map(|work| factors.get(&work.factor).map(|factor| (*factor).into()))
                    .collect();
                idea.milestones = progress.milestones.iter().map(|each| each.title.clone()).collect();
                idea.indicators = progress.indicators.iter().map(Into::into).collect();
                never(one, &progress, &mut left_out);
            }
            let idea = told::without(idea, &judge, &mut left_out);
            ideas.extend(idea.filter(|idea| !choice.lessons || idea.lessons.is_some()));
        }
        let own = initiatives.first().filter(|_| choice.initiative.is_some() && !ideas.is_empty());
        let title = own.map_or(title, |one| one.title.as_str()).to_string();
        Ok(PackPreview { pack: Pack { title, community, ideas }, left_out: joined(left_out), known: 0 })
    }
}

/// What an initiative tells others, before anybody has read its words.
fn idea(one: &Initiative, framework: &Framework, community: Option<String>) -> PackIdea {
    let lists = [&one.domains, &one.levels, &one.phases, &one.spectrum, &one.principles, &one.strategies];
    let items = lists.into_iter().flatten().chain(&one.prevention);
    let mut idea = PackIdea {
        id: Id::NEW,
        community,
        title: one.title.clone(),
        purpose: one.purpose.clone(),
        tags: items.filter_map(|id| framework.as_tag(*id)).collect(),
        activities: one.activities.clone(),
        outcomes: one.outcomes.clone(),
        factors: Vec::new(),
        milestones: Vec::new(),
        indicators: Vec::new(),
        lessons: one.lessons.clone(),
    };
    idea.tags.sort_by_key(|tag| tag.kind);
    idea.id = of_pack_idea(&idea);
    idea
}

/// What is there and never told: people, places, days and amounts.
fn never(one: &Initiative, progress: &Progress, out: &mut Vec<PackLeftOut>) {
    let days = [&one.start, &one.end].into_iter().flatten().count();
    let days = days + progress.milestones.iter().filter(|each| each.due.is_some()).count();
    let numbers = progress.indicators.iter().filter(|each| each.baseline.or(each.target).is_some()).count();
    let of_people = [
        (PackPart::Partner, one.partners.len()),
        (PackPart::Reading, progress.readings.len() + numbers),
        (PackPart::BudgetLine, progress.budget.len()),
        (PackPart::Place, one.place.iter().count()),
        (PackPart::Dates, days),
        (PackPart::HarmCheck, one.do_no_harm.iter().count()),
    ];
    out.extend(counted(one, of_people, PackWhy::Never));
}

/// What of an initiative stays out, and why; nothing of what there is none of.
fn counted(
    one: &Initiative,
    parts: impl IntoIterator<Item = (PackPart, usize)>,
    why: PackWhy,
) -> impl Iterator<Item = PackLeftOut> {
    let some = parts.into_iter().filter(|(_, count)| *count > 0);
    some.map(move |(part, count)| PackLeftOut {
        title: Some(one.title.clone()),
        part,
        count: count as u32,
        why,
    })
}

/// The same of the same is said once.
pub(super) fn joined(mut all: Vec<PackLeftOut>) -> Vec<PackLeftOut> {
    all.sort();
    all.dedup_by(|next, kept| {
        let same = (&next.title, next.part, next.why) == (&kept.title, kept.part, kept.why);
        if same {
            kept.count += next.count;
        }
        same
    });
    all
}
