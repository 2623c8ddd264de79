//! Where children's needs have no answer and where nothing is known, and what could begin there.

use super::matching;
use crate::coverage;
use model::{CellState, CoverageCell, FrameworkItem, FrameworkKind, Gap, GapReason, Id, NeedMatch, Snapshot};
use std::cmp::Reverse;

/// Every place that is a gap, the one with most needs first, then every place of which nothing is known, in the
/// order of the framework.
pub fn gaps(snapshot: &Snapshot, today: &str) -> Vec<Gap> {
    let coverage = coverage(snapshot);
    let needs = matching(snapshot, today).needs;
    let mut cells: Vec<&CoverageCell> = coverage.cells.iter().filter(|cell| is_gap(cell)).collect();
    cells.sort_by_key(|cell| (cell.state == CellState::Unknown, Reverse(cell.needs)));
    cells.into_iter().map(|cell| gap(snapshot, cell, &needs)).collect()
}

fn is_gap(cell: &CoverageCell) -> bool {
    matches!(cell.state, CellState::Gap | CellState::Unknown)
}

fn gap(snapshot: &Snapshot, cell: &CoverageCell, needs: &[NeedMatch]) -> Gap {
    let here = |need: &&NeedMatch| (need.domain, need.level) == (Some(cell.domain), Some(cell.level));
    let (examples, near) = examples(snapshot, cell.domain, cell.level);
    Gap {
        domain: cell.domain,
        level: cell.level,
        state: cell.state,
        why: why(cell),
        needs: needs.iter().filter(here).cloned().collect(),
        stakeholders: cell.stakeholders.clone(),
        examples,
        near,
    }
}

fn why(cell: &CoverageCell) -> Vec<GapReason> {
    if cell.state == CellState::Unknown {
        return vec![GapReason::NothingKnown];
    }
    let mut why = vec![GapReason::Needs { count: cell.needs }, GapReason::NothingActs];
    let count = cell.by_status.iter().map(|status| status.count).sum();
    why.extend((count > 0).then_some(GapReason::NotActing { count }));
    why
}

/// The examples of the library for a domain at a level. Where that level has none, as the individual and the
/// family have none, their neighbours in the domain, and that they are.
fn examples(snapshot: &Snapshot, domain: Id, level: Id) -> (Vec<Id>, bool) {
    let of = |item: &&FrameworkItem| item.domains.contains(&domain);
    let in_domain: Vec<&FrameworkItem> = snapshot.framework.of(FrameworkKind::Example).filter(of).collect();
    let here: Vec<Id> =
        in_domain.iter().filter(|item| item.level == Some(level)).map(|item| item.id).collect();
    match here.is_empty() {
        false => (here, false),
        true => (in_domain.iter().map(|item| item.id).collect(), !in_domain.is_empty()),
    }
}
