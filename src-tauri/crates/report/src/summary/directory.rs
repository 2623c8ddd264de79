//! The stakeholder directory: names, sectors and domains; never a contact.

use super::printable::Printable;
use crate::labels::Labels;
use serde_json::{Value, json};

pub fn directory(labels: &Labels, printable: &Printable) -> Vec<Value> {
    let unknown = labels.say("summary-no-sector", &[]);
    let line = |s: &&model::Stakeholder| {
        let sector = s.sector.and_then(|id| labels.sector(id, false));
        let domains = s.main_domain.iter().chain(&s.other_domains);
        json!({
            "name": s.name,
            "sector": sector.as_ref().unwrap_or(&unknown),
            "domains": labels.domain_places(domains),
        })
    };
    printable.stakeholders.iter().map(line).collect()
}
