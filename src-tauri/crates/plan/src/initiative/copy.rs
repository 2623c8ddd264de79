//! A new idea that begins where another initiative stands.

use super::{check, write::insert};
use crate::{Named, Op, Plan, failure::not_found, record};
use model::{
    Author, CopyInitiative, FactorWork, Id, Indicator, Initiative, InitiativeDraft, InitiativeStatus,
    Milestone, Outcome, Partner, PartnerDraft, PlanRecord, Progress, Result, text,
};

/// What it is, for whom and with whom. When it happens, who has agreed, what was learned and what was checked belongs
/// to the other one.
fn draft(one: Initiative, title: String, tags: Vec<String>) -> InitiativeDraft {
    let asked = |partner: Partner| PartnerDraft {
        stakeholder: partner.stakeholder,
        role: partner.role,
        brings: partner.brings,
        gains: partner.gains,
        key_action: partner.key_action,
        commitment: None,
    };
    InitiativeDraft {
        title,
        purpose: one.purpose,
        domains: one.domains,
        levels: one.levels,
        principles: one.principles,
        strategies: one.strategies,
        spectrum: one.spectrum,
        phases: one.phases,
        prevention: one.prevention,
        age_from: one.age_from,
        age_to: one.age_to,
        reach: one.reach,
        place: one.place,
        status: InitiativeStatus::Idea,
        start: None,
        end: None,
        example: one.example,
        do_no_harm: None,
        activities: one.activities,
        outcomes: one.outcomes,
        lessons: None,
        sensitivity: one.sensitivity,
        tags,
        partners: one.partners.into_iter().map(asked).collect(),
    }
}

/// What goes along: milestones without days, indicators without readings, and the factors it works on.
fn records(copy: Id, progress: Progress) -> Vec<PlanRecord> {
    let milestone =
        |one: Milestone| Milestone { id: Id::NEW, initiative: copy, due: None, done_on: None, ..one }.into();
    let indicator =
        |one: Indicator| Indicator { id: Id::NEW, initiative: copy, target_on: None, ..one }.into();
    let work = |one: FactorWork| FactorWork { id: Id::NEW, initiative: copy, factor: one.factor }.into();
    let milestones = progress.milestones.into_iter().map(milestone);
    let indicators = progress.indicators.into_iter().map(indicator);
    milestones.chain(indicators).chain(progress.factors.into_iter().map(work)).collect()
}

impl Plan {
    /// Makes an idea that begins where another initiative stands, with its partners, milestones, indicators and
    /// factors, as one step.
    pub fn copy_initiative(&mut self, request: &CopyInitiative, author: &Author) -> Result<Outcome<Id>> {
        let found = self.initiatives()?.into_iter().find(|one| one.id == request.initiative);
        let one = found.ok_or_else(|| not_found("initiative"))?;
        let tags = self.tags()?.into_iter().filter(|tag| one.tags.contains(&tag.id));
        let tags = tags.map(|tag| tag.name).collect();
        let draft = draft(one, request.title.clone(), tags);
        let progress = self.progress(request.initiative)?;
        let name = text::tidy_name(&request.title);
        self.transact(Op::CreateInitiatives(Named { count: 1, name }), author, |tx| {
            let copy = insert(tx, &draft)?;
            check::new(tx.conn, &[copy])?;
            record::save_all(tx, &records(copy, progress))?;
            Ok(copy)
        })
    }
}
