//! What the unit tests of the nouns share: a new plan in a folder of its own.

use crate::{Fixed, Plan};
use model::{Author, NewPlan, Paper, Refusal};

/// A made-up author.
pub(crate) fn author() -> Author {
    Author { name: "School nurse".into() }
}

/// The answers a new plan asks for.
pub(crate) fn new_plan() -> NewPlan {
    NewPlan {
        community: "Riverbend".into(),
        council: "Riverbend Community Council".into(),
        language: "en".into(),
        paper: Paper::A4,
        safeguarding_lead: "School nurse".into(),
    }
}

/// A new plan; the folder goes when it is dropped. The clock moves two minutes at each look, so that no two
/// edits join.
pub(crate) fn plan() -> (tempfile::TempDir, Plan) {
    plan_at(120_000)
}

/// The same of somebody who writes on without a pause: edits that can join do.
pub(crate) fn quick_plan() -> (tempfile::TempDir, Plan) {
    plan_at(100)
}

fn plan_at(step: i64) -> (tempfile::TempDir, Plan) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Riverbend.commonroot");
    let surroundings = Box::new(Fixed::new(1_764_000_000_000, step, 1));
    let plan = Plan::create(&path, &new_plan(), &author(), surroundings).unwrap();
    (folder, plan)
}

/// What a refusal of one field looks like.
pub(crate) fn refused(field: &str, rule: &str) -> Option<Refusal> {
    Some(Refusal::Invalid { field: field.into(), rule: rule.into() })
}
