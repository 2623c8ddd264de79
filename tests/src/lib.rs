//! What behaviour tests share: a made-up community, a clock a test can move, and a whole plan as text.

use model::{Author, CouncilDraft, CouncilKind, NewPlan, Paper, StakeholderDraft};
use plan::{Plan, Surroundings};
use serde_json::{Value, json};
use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
};

/// A made-up author.
pub fn author() -> Author {
    Author { name: "School nurse".into() }
}

/// The answers a new plan asks for.
pub fn riverbend() -> NewPlan {
    NewPlan {
        community: "Riverbend".into(),
        council: "Riverbend Community Council".into(),
        language: "en".into(),
        paper: Paper::Letter,
        safeguarding_lead: "School nurse".into(),
    }
}

/// A stakeholder with a name and nothing else, as quick add makes it.
pub fn named(name: &str) -> StakeholderDraft {
    StakeholderDraft { name: name.into(), ..StakeholderDraft::default() }
}

/// A council with a name and nothing else, without a seat.
pub fn council(name: &str, kind: CouncilKind) -> CouncilDraft {
    CouncilDraft::named(name.into(), kind)
}

/// Surroundings whose clock stands still until a test moves it. Every one draws random bytes of its own.
pub struct MovedByHand {
    clock: Arc<AtomicI64>,
    chance: plan::Fixed,
}

/// How many surroundings there have been, so that no two draw alike.
static DRAWN: AtomicU64 = AtomicU64::new(0);

impl MovedByHand {
    /// Surroundings that show this clock, in milliseconds since 1970.
    pub fn new(clock: &Arc<AtomicI64>) -> Box<MovedByHand> {
        let seed = DRAWN.fetch_add(1, Ordering::Relaxed);
        Box::new(MovedByHand { clock: Arc::clone(clock), chance: plan::Fixed::new(0, 0, seed) })
    }
}

impl Surroundings for MovedByHand {
    fn now_ms(&mut self) -> i64 {
        self.clock.load(Ordering::Relaxed)
    }

    fn random(&mut self, into: &mut [u8]) {
        self.chance.random(into);
    }
}

/// A clock that begins on 24 November 2025.
pub fn clock() -> Arc<AtomicI64> {
    Arc::new(AtomicI64::new(1_763_990_000_000))
}

/// Everything a person can see of a plan, history left out.
pub fn dump(plan: &Plan) -> model::Result<Value> {
    let stakeholders = plan.stakeholders()?;
    let pages = stakeholders.iter().map(|s| plan.stakeholder(s.id)).collect::<model::Result<Vec<_>>>()?;
    let initiatives = plan.initiatives()?;
    let progress = initiatives.iter().map(|i| plan.progress(i.id)).collect::<model::Result<Vec<_>>>()?;
    let meetings = plan.meetings()?;
    let met = meetings.iter().map(|m| plan.meeting(m.id)).collect::<model::Result<Vec<_>>>()?;
    let reviews = plan.reviews()?;
    let judged = reviews.iter().map(|r| plan.judgements(r.id)).collect::<model::Result<Vec<_>>>()?;
    Ok(json!({
        "plan": plan.plan()?,
        "framework": plan.framework()?,
        "sectors": plan.sectors()?,
        "tags": plan.tags()?,
        "stakeholders": stakeholders,
        "pages": pages,
        "ties": plan.ties()?,
        "councils": plan.councils()?,
        "initiatives": initiatives,
        "progress": progress,
        "timeline": plan.timeline()?,
        "factors": plan.factors()?,
        "met": met,
        "decisions": plan.decisions()?,
        "actions": plan.actions()?,
        "asks": plan.asks()?,
        "groups": plan.population_groups()?,
        "assessment": plan.assessment()?,
        "reviews": reviews,
        "judged": judged,
        "recognitions": plan.recognitions()?,
        "packs": plan.pack_ideas()?,
        "places": plan.snapshot()?.places,
        "not_twins": plan.not_twins()?,
        "counts": plan.counts()?,
    }))
}

/// The names of everything in a folder, and what is in each file.
pub fn folder(path: &Path) -> std::io::Result<Vec<(String, Vec<u8>)>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(path)? {
        let entry = entry?;
        let bytes = if entry.file_type()?.is_file() { std::fs::read(entry.path())? } else { Vec::new() };
        found.push((entry.file_name().to_string_lossy().into_owned(), bytes));
    }
    found.sort();
    Ok(found)
}
