//! Next steps: what is open in the plan, and nothing that was not in it.

use super::printable::Printable;
use crate::labels::Labels;
use model::{CellState, Commitment, CouncilKind, Id, Initiative, InitiativeStatus, Overview, Snapshot};

/// One line each: free seats, needs without an answer, initiatives without a lead or without their
/// do-no-harm check, partners that have not answered or were not asked.
pub fn steps(
    snapshot: &Snapshot,
    overview: &Overview,
    labels: &Labels,
    printable: &Printable,
) -> Vec<String> {
    let mut steps = Vec::new();
    for council in snapshot.councils.iter().filter(|c| c.kind != CouncilKind::ChildrensCouncil) {
        let vacant = council.seats.iter().filter(|s| s.holder.is_none()).count();
        if vacant > 0 {
            let args = [("council", council.name.as_str().into()), ("count", vacant.into())];
            steps.push(labels.say("summary-step-seats", &args));
        }
    }
    let coverage = &overview.coverage;
    for domain in &coverage.domains {
        let open = coverage.cells.iter().filter(|c| c.domain == *domain && c.state == CellState::Gap);
        let levels: Vec<String> = open.map(|c| labels.item_inline(c.level)).collect();
        if !levels.is_empty() {
            let args =
                [("domain", labels.item_inline(*domain).into()), ("levels", labels.list(&levels).into())];
            steps.push(labels.say("summary-step-gap", &args));
        }
    }
    let over = |i: &Initiative| matches!(i.status, InitiativeStatus::Finished | InitiativeStatus::Dropped);
    let mut questions = Vec::new();
    for initiative in printable.initiatives.iter().filter(|i| !over(i)) {
        let title = || ("title", labels.quoted(&initiative.title).into());
        if initiative.status.acts() && initiative.lead().is_none() {
            steps.push(labels.say("summary-step-lead", &[title()]));
        }
        if initiative.status == InitiativeStatus::Planned && initiative.do_no_harm.is_none() {
            steps.push(labels.say("summary-step-harm", &[title()]));
        }
        for (key, commitment) in [("summary-step-hear", Some(Commitment::Asked)), ("summary-step-ask", None)]
        {
            let names = names(initiative, commitment, printable);
            if !names.is_empty() {
                questions.push(labels.say(key, &[("partners", labels.list(&names).into()), title()]));
            }
        }
    }
    steps.extend(questions);
    steps
}

fn names(initiative: &Initiative, commitment: Option<Commitment>, printable: &Printable) -> Vec<String> {
    let name = |id: Id| printable.stakeholder(id).map(|s| s.name.clone());
    let open = initiative.partners.iter().filter(|p| p.commitment == commitment);
    open.filter_map(|p| name(p.stakeholder)).collect()
}
