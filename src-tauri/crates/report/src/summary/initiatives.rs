//! Initiatives: a table of all, and by domain with their collaboration boards.

use super::printable::Printable;
use crate::labels::Labels;
use crate::words::Arg;
use model::{FrameworkKind, Initiative, PartnerRole, Snapshot};
use serde_json::{Value, json};

/// One line an initiative, in the order of the plan.
pub fn glance(snapshot: &Snapshot, labels: &Labels, printable: &Printable) -> Vec<Value> {
    let line = |i: &&Initiative| {
        json!({
            "title": i.title,
            "domains": labels.domain_places(&i.domains),
            "levels": levels(i, snapshot, labels),
            "lead": lead(i, labels, printable),
            "status": labels.value("status", i.status),
        })
    };
    printable.initiatives.iter().map(line).collect()
}

fn lead(initiative: &Initiative, labels: &Labels, printable: &Printable) -> String {
    match initiative.lead() {
        None => labels.say("summary-no-lead", &[]),
        Some(id) => match printable.stakeholder(id) {
            Some(lead) => lead.name.clone(),
            None => labels.say("summary-lead-unnamed", &[]),
        },
    }
}

fn levels(initiative: &Initiative, snapshot: &Snapshot, labels: &Labels) -> String {
    let of = |id: &model::Id| snapshot.framework.item(*id).map(|item| labels.item_short(item));
    let all = snapshot.framework.of(FrameworkKind::Level).count();
    if all > 1 && initiative.levels.len() == all {
        return labels.say("summary-places-total", &[]);
    }
    labels.list(&initiative.levels.iter().filter_map(of).collect::<Vec<_>>())
}

/// One group a domain that is the first of an initiative, with those initiatives and the titles of the others
/// that also act in it; last those without a domain. And, apart, the domains that are nobody's first.
pub fn groups(snapshot: &Snapshot, labels: &Labels, printable: &Printable) -> (Vec<Value>, Vec<Value>) {
    let (mut groups, mut elsewhere) = (Vec::new(), Vec::new());
    for (place, domain) in snapshot.framework.of(FrameworkKind::Domain).enumerate() {
        let (first, others): (Vec<&Initiative>, Vec<&Initiative>) = printable
            .initiatives
            .iter()
            .filter(|i| i.domains.contains(&domain.id))
            .partition(|i| i.domains.first() == Some(&domain.id));
        let also: Vec<String> = others.iter().map(|i| labels.quoted(&i.title)).collect();
        let also = (!also.is_empty())
            .then(|| labels.say("summary-domain-also", &[("titles", labels.list(&also).into())]));
        if first.is_empty() {
            let text = also.unwrap_or_else(|| labels.say("summary-domain-empty", &[]));
            elsewhere.push(json!({ "domain": place, "text": text }));
            continue;
        }
        groups.push(json!({
            "domain": place,
            "name": labels.item(domain),
            "initiatives": first.iter().map(|i| board(i, snapshot, labels, printable)).collect::<Vec<_>>(),
            "also": also,
        }));
    }
    let homeless: Vec<Value> = printable
        .initiatives
        .iter()
        .filter(|i| labels.domain_places(&i.domains).is_empty())
        .map(|i| board(i, snapshot, labels, printable))
        .collect();
    if !homeless.is_empty() {
        groups.push(json!({
            "domain": Value::Null,
            "name": labels.say("summary-no-domain", &[]),
            "initiatives": homeless,
            "also": Value::Null,
        }));
    }
    (groups, elsewhere)
}

/// An initiative with its collaboration board. Lead first, then by role, then by name.
fn board(initiative: &Initiative, snapshot: &Snapshot, labels: &Labels, printable: &Printable) -> Value {
    let mut named: Vec<_> = initiative
        .partners
        .iter()
        .filter_map(|p| printable.stakeholder(p.stakeholder).map(|s| (p, s)))
        .collect();
    let hidden = initiative.partners.len() - named.len();
    named.sort_by(|(a, x), (b, y)| (a.role, &x.name, x.id).cmp(&(b.role, &y.name, y.id)));
    let rows: Vec<Value> = named
        .iter()
        .map(|(p, s)| {
            let commitment = match p.commitment {
                Some(known) => labels.value("commitment", known),
                None => labels.say("commitment-unknown", &[]),
            };
            json!({
                "name": s.name,
                "role": labels.value("partner-role", p.role),
                "leads": p.role == PartnerRole::Lead,
                "brings": p.brings,
                "gains": p.gains,
                "key_action": p.key_action,
                "commitment": commitment,
            })
        })
        .collect();
    let left_out = (hidden > 0).then(|| labels.say("summary-partners-left-out", &[("count", hidden.into())]));
    json!({
        "title": initiative.title,
        "wordy": is_wordy(initiative),
        "domains": labels.domain_places(&initiative.domains),
        "facts": facts(initiative, snapshot, labels),
        "purpose": initiative.purpose,
        "principles": principles(initiative, snapshot, labels),
        "partners": rows,
        "left_out": left_out,
    })
}

/// True if so much is said of the initiative that neither its board nor two rows of it surely fit on a page.
fn is_wordy(initiative: &Initiative) -> bool {
    let length = |text: &Option<String>| text.as_ref().map_or(0, String::len);
    let row = |p: &model::Partner| length(&p.brings).max(length(&p.gains)).max(length(&p.key_action));
    initiative.partners.iter().map(row).max().unwrap_or_default() > 400 || length(&initiative.purpose) > 1_000
}

/// Status, levels, when it acts, for whom, where and until when: what is known of them.
fn facts(initiative: &Initiative, snapshot: &Snapshot, labels: &Labels) -> Vec<String> {
    let i = initiative;
    let mut facts = vec![labels.value("status", i.status), levels(i, snapshot, labels)];
    if let Some(item) = i.prevention.and_then(|id| snapshot.framework.item(id)) {
        facts.push(labels.when(&item.key).0);
    }
    facts.extend(i.reach.map(|reach| labels.value("reach", reach)));
    let number = |n: u32| Arg::from(n);
    facts.extend(match (i.age_from, i.age_to) {
        (Some(a), Some(b)) => Some(labels.say("summary-ages", &[("from", number(a)), ("to", number(b))])),
        (Some(a), None) => Some(labels.say("summary-ages-from", &[("from", number(a))])),
        (None, Some(b)) => Some(labels.say("summary-ages-to", &[("to", number(b))])),
        (None, None) => None,
    });
    facts.extend(i.place.clone());
    let date = |date: &str| Arg::from(labels.date(date));
    facts.extend(match (i.start.as_deref(), i.end.as_deref()) {
        (Some(a), Some(b)) => Some(labels.say("summary-from-to", &[("from", date(a)), ("to", date(b))])),
        (Some(a), None) => Some(labels.say("summary-since", &[("from", date(a))])),
        (None, Some(b)) => Some(labels.say("summary-until", &[("to", date(b))])),
        (None, None) => None,
    });
    facts.retain(|fact| !fact.is_empty());
    facts
}

fn principles(initiative: &Initiative, snapshot: &Snapshot, labels: &Labels) -> Option<String> {
    let of = |id: &model::Id| snapshot.framework.item(*id).map(|item| labels.item(item));
    let names: Vec<String> = initiative.principles.iter().filter_map(of).collect();
    let args = [("count", names.len().into()), ("principles", names.join("; ").into())];
    (!names.is_empty()).then(|| labels.say("summary-principles", &args))
}
