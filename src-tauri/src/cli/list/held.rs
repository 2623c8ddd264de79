//! What there is to list, and what each identity in it is called.

use model::{
    Action, Ask, Assessment, BudgetLine, Council, Decision, Factors, Indicator, Initiative, Judgement,
    Meeting, Milestone, PackIdea, PopulationGroup, Reading, Recognition, Result, Review, Seat, Snapshot,
    Stakeholder, Tie,
};
use network::Known;
use plan::{Past, Plan};
use std::collections::HashMap;

/// What there is to list: of the plan as it is, or as it was.
pub struct Held {
    pub snapshot: Snapshot,
    pub stakeholders: Vec<Stakeholder>,
    pub ties: Vec<Tie>,
    pub initiatives: Vec<Initiative>,
    pub meetings: Vec<Meeting>,
    pub decisions: Vec<Decision>,
    pub actions: Vec<Action>,
    pub asks: Vec<Ask>,
    pub milestones: Vec<Milestone>,
    pub indicators: Vec<Indicator>,
    pub readings: Vec<Reading>,
    pub budget: Vec<BudgetLine>,
    pub factors: Factors,
    pub assessment: Assessment,
    pub groups: Vec<PopulationGroup>,
    /// The newest first, each with what was thought.
    pub reviews: Vec<(Review, Vec<Judgement>)>,
    pub recognitions: Vec<Recognition>,
    pub packs: Vec<PackIdea>,
}

/// Reads all of it from a plan or from its past, which answer to the same names.
macro_rules! held {
    ($of:expr) => {{
        let of = $of;
        let judged = |review: Review| {
            let judgements = of.judgements(review.id)?;
            Ok((review, judgements))
        };
        Ok(Held {
            snapshot: of.snapshot()?,
            stakeholders: of.stakeholders()?,
            ties: of.ties()?,
            initiatives: of.initiatives()?,
            meetings: of.meetings()?,
            decisions: of.decisions()?,
            actions: of.actions()?,
            asks: of.asks()?,
            milestones: of.timeline()?.milestones,
            indicators: of.indicators()?,
            readings: of.readings()?,
            budget: of.budget()?,
            factors: of.factors()?,
            assessment: of.assessment()?,
            groups: of.population_groups()?,
            reviews: of.reviews()?.into_iter().map(judged).collect::<Result<_>>()?,
            recognitions: of.recognitions()?,
            packs: of.pack_ideas()?,
        })
    }};
}

impl Held {
    /// What the plan holds.
    pub fn now(plan: &Plan) -> Result<Held> {
        held!(plan)
    }

    /// What it held.
    pub fn then(past: &Past) -> Result<Held> {
        held!(past)
    }

    /// What each identity is called.
    pub fn names(&self) -> HashMap<String, String> {
        let mut names = super::names_of(&self.snapshot, &self.stakeholders);
        let meetings = self.meetings.iter().map(|each| (each.id, &each.date));
        let indicators = self.indicators.iter().map(|each| (each.id, &each.name));
        let factors = self.factors.factors.iter().map(|each| (each.id, &each.name));
        let rounds = self.assessment.rounds.iter().map(|each| (each.id, &each.title));
        let groups = self.groups.iter().map(|each| (each.id, &each.name));
        let small = meetings.chain(indicators).chain(factors).chain(rounds).chain(groups);
        names.extend(small.map(|(id, name)| (id.to_string(), name.clone())));
        names.extend(seats(&self.snapshot.councils, &self.stakeholders));
        names
    }

    /// What a review looks at, on this day.
    pub fn into_known(self, today: String) -> Known {
        Known {
            snapshot: self.snapshot,
            asks: self.asks,
            rounds: self.assessment.rounds,
            factors: self.factors.factors,
            groups: self.groups,
            recognitions: self.recognitions,
            today,
        }
    }
}

/// What each seat is called where something refers to it: its holder, or its council where nobody must be told.
fn seats(councils: &[Council], stakeholders: &[Stakeholder]) -> Vec<(String, String)> {
    let holder = |seat: &Seat| {
        let told = seat.holder.filter(|_| !seat.is_untold())?;
        stakeholders.iter().find(|each| each.id == told).map(|each| each.name.clone())
    };
    let of = |council: &Council| -> Vec<(String, String)> {
        let called = |seat: &Seat| (seat.id.to_string(), holder(seat).unwrap_or(council.name.clone()));
        council.seats.iter().map(called).collect()
    };
    councils.iter().flat_map(of).collect()
}
