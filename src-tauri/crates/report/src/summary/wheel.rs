//! Why the wheel shows fewer than the numbers of the first page.

use super::printable::Printable;
use crate::labels::Labels;
use model::{Id, Overview, Scene, Snapshot};
use std::collections::HashSet;

/// One line that explains the difference; none where there is none.
pub fn left_out(
    snapshot: &Snapshot,
    overview: &Overview,
    scene: &Scene,
    labels: &Labels,
    printable: &Printable,
) -> Option<String> {
    let shown: HashSet<Id> = scene.marks.iter().map(|mark| mark.id).collect();
    let living = snapshot.stakeholders.iter().filter(|s| !s.archived);
    let missing: Vec<Id> = living.map(|s| s.id).filter(|id| !shown.contains(id)).collect();
    let unnamed = missing.iter().filter(|id| printable.stakeholder(**id).is_none()).count();
    let mut sentences = vec![sentence(
        "stakeholders",
        overview.counts.stakeholders as usize,
        missing.len(),
        &[("unplaced", missing.len() - unnamed), ("unnamed", unnamed)],
        labels,
    )];
    let (mut unprinted, mut idle, mut unplaced) = (0, 0, 0);
    for initiative in snapshot.initiatives.iter().filter(|i| !shown.contains(&i.id)) {
        match initiative.status.acts() {
            _ if !printable.has_initiative(initiative.id) => unprinted += 1,
            false => idle += 1,
            true => unplaced += 1,
        }
    }
    let reasons = [("idle", idle), ("unplaced", unplaced), ("unnamed", unprinted)];
    let missing = idle + unplaced + unprinted;
    sentences.push(sentence("initiatives", overview.counts.initiatives as usize, missing, &reasons, labels));
    let ties = (overview.counts.ties as usize).checked_sub(scene.ties.len()).filter(|missing| *missing > 0);
    sentences.push(ties.map(|missing| {
        let args = [("shown", scene.ties.len().into()), ("all", (scene.ties.len() + missing).into())];
        labels.say("summary-wheel-ties", &args)
    }));
    let said: Vec<String> = sentences.into_iter().flatten().collect();
    (!said.is_empty()).then(|| said.join(" "))
}

fn sentence(
    noun: &str,
    all: usize,
    missing: usize,
    reasons: &[(&str, usize)],
    labels: &Labels,
) -> Option<String> {
    let why = |(reason, count): &(&str, usize)| {
        let key = format!("summary-wheel-why-{reason}");
        (*count > 0).then(|| labels.say(&key, &[("count", (*count).into())]))
    };
    let why: Vec<String> = reasons.iter().filter_map(why).collect();
    let args = [
        ("shown", all.saturating_sub(missing).into()),
        ("all", all.into()),
        ("why", labels.list(&why).into()),
    ];
    (missing > 0).then(|| labels.say(&format!("summary-wheel-{noun}"), &args))
}
