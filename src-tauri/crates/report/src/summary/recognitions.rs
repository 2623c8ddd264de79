//! Contributions that the council celebrates.

use super::printable::Printable;
use crate::labels::Labels;
use model::{Recognition, Snapshot};
use serde_json::{Value, json};

/// The newest, as many as stand on one page.
const MOST: usize = 12;

/// Whom thanks go to, for what, and when. Whoever is not to be printed is not named, and neither are their thanks.
pub fn recognitions(snapshot: &Snapshot, labels: &Labels, printable: &Printable) -> Vec<Value> {
    let line = |one: &Recognition| {
        let who = match one.stakeholder {
            None => labels.say("summary-recognition-all", &[]),
            Some(id) => printable.stakeholders.iter().find(|s| s.id == id)?.name.clone(),
        };
        if one.initiative.is_some_and(|id| !printable.has_initiative(id)) {
            return None;
        }
        Some(
            json!({ "who": who, "what": one.what, "when": one.date.as_deref().map(|date| labels.date(date)) }),
        )
    };
    snapshot.recognitions.iter().filter_map(line).take(MOST).collect()
}
