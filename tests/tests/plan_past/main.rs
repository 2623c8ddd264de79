//! The plan as it was, what is another since, and what is brought back from there.

mod changed;
#[allow(dead_code, reason = "shared with the other tests of plans")]
#[path = "../plan_acts/mod.rs"]
mod plan_acts;
#[allow(dead_code, reason = "shared with the other tests of plans")]
#[path = "../replicas/mod.rs"]
mod replicas;
mod returned;
mod then;
mod undone;

use behaviour::{MovedByHand, author, clock, named, riverbend};
use model::*;
use plan::{Past, Plan};
use serde_json::{Value, json};
use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

const DAY: i64 = 86_400_000;

/// A plan whose clock a test moves.
struct Desk {
    folder: tempfile::TempDir,
    clock: Arc<AtomicI64>,
    plan: Option<Plan>,
}

impl Desk {
    fn new() -> Desk {
        let (folder, clock) = (replicas::folder(), clock());
        let path = folder.path().join("Riverbend.commonroot");
        let plan = Plan::create(&path, &riverbend(), &author(), MovedByHand::new(&clock)).unwrap();
        Desk { folder, clock, plan: Some(plan) }
    }

    fn plan(&mut self) -> &mut Plan {
        self.plan.as_mut().unwrap()
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("Riverbend.commonroot")
    }

    /// What the clock shows.
    fn now(&self) -> i64 {
        self.clock.load(Ordering::Relaxed)
    }

    /// Lets time pass; answers with the moment before.
    fn wait(&self, ms: i64) -> i64 {
        self.clock.fetch_add(ms, Ordering::Relaxed)
    }

    fn reopen(&mut self) {
        self.plan.take().unwrap().close().unwrap();
        self.plan = Some(Plan::open(&self.path(), &author(), MovedByHand::new(&self.clock)).unwrap());
    }

    /// Makes a stakeholder with nothing but a name.
    fn stakeholder(&mut self, name: &str) -> Id {
        self.plan().create_stakeholders(vec![named(name)], &author()).unwrap().output[0]
    }

    fn edit(&mut self, id: Id, edit: StakeholderEdit) {
        self.plan().edit_stakeholders(&[id], &[edit], &author()).unwrap();
    }

    fn tie(&mut self, from: Id, to: Id) -> Id {
        self.plan().create_ties(vec![tie(from, to)], &author()).unwrap().output[0]
    }

    /// What is another now than at this moment.
    fn changes(&mut self, from: i64) -> Vec<ThingChange> {
        self.plan().changes(Between { from, to: None }).unwrap()
    }

    /// Brings a thing back, or only a field of it.
    fn back(&mut self, at: i64, noun: &str, id: Id, field: Option<&str>) -> Result<Outcome<()>> {
        let request = BringBack { at, noun: noun.into(), id, field: field.map(String::from) };
        let before = all_of(self.plan());
        let shown = self.plan().preview_bring_back(&request);
        assert_eq!(all_of(self.plan()), before, "only looked at");
        let (since, steps) = (self.now(), steps_of(self.plan()).len());
        self.wait(1);
        let done = self.plan().bring_back(&request, &author());
        assert_eq!(shown.as_ref().err(), done.as_ref().err());
        if let Ok(shown) = shown {
            let became = |changes: &[ThingChange]| -> Vec<_> {
                changes
                    .iter()
                    .map(|c| (c.noun.clone(), c.id, c.what, c.fields.clone(), c.parts.clone()))
                    .collect()
            };
            assert_eq!(became(&shown), became(&self.changes(since)), "what was shown is what was done");
            let taken = usize::from(!shown.is_empty());
            assert_eq!(steps_of(self.plan()).len(), steps + taken, "one step, or none");
        }
        assert_eq!(self.plan().check().unwrap().problems, []);
        done
    }
}

fn steps_of(plan: &Plan) -> Vec<Step> {
    plan.steps(StepRange { skip: 0, take: u32::MAX }).unwrap()
}

fn step_id(step: &Step) -> StepId {
    StepId { site: step.site, seq: step.seq }
}

/// Everything a person can see of the past, and of the plan in the same form.
fn seen_then(past: &Past) -> Value {
    let snapshot = past.snapshot().unwrap();
    json!({
        "stakeholders": past.stakeholders().unwrap(),
        "ties": past.ties().unwrap(),
        "councils": past.councils().unwrap(),
        "initiatives": past.initiatives().unwrap(),
        "counts": past.counts().unwrap(),
        "plan": past.plan().unwrap(),
        "tags": past.tags().unwrap(),
        "sectors": past.sectors().unwrap(),
        "more": [json!(snapshot.offers), json!(snapshot.needs), json!(snapshot.places)],
    })
}

fn seen_now(plan: &Plan) -> Value {
    let snapshot = plan.snapshot().unwrap();
    json!({
        "stakeholders": plan.stakeholders().unwrap(),
        "ties": plan.ties().unwrap(),
        "councils": plan.councils().unwrap(),
        "initiatives": plan.initiatives().unwrap(),
        "counts": plan.counts().unwrap(),
        "plan": plan.plan().unwrap(),
        "tags": plan.tags().unwrap(),
        "sectors": plan.sectors().unwrap(),
        "more": [json!(snapshot.offers), json!(snapshot.needs), json!(snapshot.places)],
    })
}

/// As [`seen_now`], with contacts too.
fn all_of(plan: &Plan) -> Value {
    behaviour::dump(plan).unwrap()
}

fn tie(from: Id, to: Id) -> TieDraft {
    TieDraft { intensity: Some(3), ..TieDraft::between(from, to) }
}

fn initiative(title: &str, partners: Vec<PartnerDraft>) -> InitiativeDraft {
    InitiativeDraft {
        purpose: Some("Nobody walks home alone".into()),
        status: InitiativeStatus::Planned,
        tags: vec!["after school".into()],
        partners,
        ..InitiativeDraft::titled(title.into())
    }
}

fn partner(stakeholder: Id, role: PartnerRole) -> PartnerDraft {
    PartnerDraft { stakeholder, role, brings: None, gains: None, key_action: None, commitment: None }
}
