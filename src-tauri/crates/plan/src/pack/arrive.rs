//! Bringing in the pack of another community, and starting from what came in one.

use super::{give::joined, told};
use crate::{
    Named, Op, Plan,
    failure::{Try, not_found},
    initiative, record,
    transact::Tx,
};
use model::{
    Author, Factor, FactorWork, Id, Indicator, Milestone, Outcome, Pack, PackFactor, PackIdea, PackIndicator,
    PackLeftOut, PackPart, PackPreview, PackWhy, PlanRecord, Refusal, Result, text,
};

impl Plan {
    /// What would come of a pack that arrived: what of it may be kept here, and what the plan has already. Refused if
    /// nothing of it may.
    pub fn read_pack(&self, pack: Pack) -> Result<PackPreview> {
        let framework = self.framework()?;
        let mut left_out = Vec::new();
        let community = pack.community.filter(|name| {
            let why = told::tells_of_a_child(name);
            let part = PackPart::Community;
            left_out.extend(why.map(|why| PackLeftOut { title: None, part, count: 1, why }));
            why.is_none()
        });
        let mut ideas = Vec::new();
        for idea in pack.ideas {
            let idea = PackIdea { community: community.clone(), ..idea };
            ideas.extend(told::without(idea, &told::tells_of_a_child, &mut left_out));
        }
        if ideas.is_empty() {
            return Err(Refusal::NotAPack { reason: "all-left-out".into() });
        }
        for idea in &ideas {
            let unknown = idea.tags.iter().filter(|tag| framework.meant(tag).is_none()).count();
            if unknown > 0 {
                let (title, part, why) = (Some(idea.title.clone()), PackPart::Tag, PackWhy::Unknown);
                left_out.push(PackLeftOut { title, part, count: unknown as u32, why });
            }
        }
        let own = self.pack_ideas()?;
        let known = ideas.iter().filter(|idea| own.iter().any(|one| one.id == idea.id)).count() as u32;
        let title =
            if told::tells_of_a_child(&pack.title).is_some() { ideas[0].title.clone() } else { pack.title };
        Ok(PackPreview { pack: Pack { title, community, ideas }, left_out: joined(left_out), known })
    }

    /// Keeps the ideas of a pack in the library of this plan, as one step. What is there already stays as it is.
    pub fn bring_in_pack(&mut self, pack: Pack, author: &Author) -> Result<Outcome<Vec<Id>>> {
        let ideas = self.read_pack(pack)?.pack.ideas;
        let own = self.pack_ideas()?;
        let new: Vec<PlanRecord> = (ideas.iter())
            .filter(|idea| !own.iter().any(|one| one.id == idea.id))
            .map(|idea| PackIdea { id: Id::NEW, ..idea.clone() }.into())
            .collect();
        let done = self.save_records(&new, author)?;
        Ok(Outcome { output: ideas.iter().map(|idea| idea.id).collect(), changed: done.changed })
    }

    /// Starts an initiative from an idea of another community, as one step: with what it is about, its milestones and
    /// indicators, and what it works on.
    pub fn start_from_idea(&mut self, idea: Id, author: &Author) -> Result<Outcome<Id>> {
        let found = self.pack_ideas()?.into_iter().find(|one| one.id == idea);
        let idea = found.ok_or_else(|| not_found("pack_idea"))?;
        let draft = self.framework()?.draft_from_idea(&idea);
        let known = self.factors()?.factors;
        let op = Op::CreateInitiatives(Named { count: 1, name: idea.title.clone() });
        self.transact(op, author, |tx| {
            let id = initiative::insert(tx, &draft)?;
            record::save_all(tx, &steps(id, &idea))?;
            idea.factors.iter().try_for_each(|factor| works_on(tx, id, factor, &known))?;
            Ok(id)
        })
    }
}

fn steps(initiative: Id, idea: &PackIdea) -> Vec<PlanRecord> {
    let milestone = |title: &String| -> PlanRecord {
        Milestone {
            id: Id::NEW,
            initiative,
            title: title.clone(),
            due: None,
            done_on: None,
            owner: None,
            sensitivity: Default::default(),
        }
        .into()
    };
    let indicator = |(one, position): (&PackIndicator, u32)| -> PlanRecord {
        Indicator {
            id: Id::NEW,
            initiative,
            name: one.name.clone(),
            unit: one.unit.clone(),
            question: one.question,
            baseline: None,
            target: None,
            target_on: None,
            direction: one.direction,
            source: None,
            counts_people: one.counts_people,
            position,
            sensitivity: Default::default(),
        }
        .into()
    };
    idea.milestones.iter().map(milestone).chain(idea.indicators.iter().zip(0..).map(indicator)).collect()
}

/// The initiative works on a factor: on the plan's own, if one is called the same.
fn works_on(tx: &mut Tx<'_>, initiative: Id, wanted: &PackFactor, known: &[Factor]) -> Try<()> {
    let name = text::match_key(&wanted.name);
    let own = known.iter().find(|one| one.kind == wanted.kind && text::match_key(&one.name) == name);
    let mut records: Vec<PlanRecord> = Vec::new();
    if own.is_none() {
        let (name, kind, harm) = (wanted.name.clone(), wanted.kind, wanted.harm);
        let (domain, level, evidence, group) = (None, None, None, None);
        records.push(
            Factor {
                id: Id::NEW,
                name,
                kind,
                harm,
                domain,
                level,
                evidence,
                group,
                sensitivity: Default::default(),
            }
            .into(),
        );
    }
    records.push(FactorWork { id: Id::NEW, initiative, factor: own.map_or(Id::NEW, |one| one.id) }.into());
    record::save_all(tx, &records)?;
    Ok(())
}
