//! Councils and their seats. A lived-experience voice is never linked to its holder, and a children's
//! council is a group: a number, an age band, how it was chosen.

use super::printable::Printable;
use crate::labels::Labels;
use model::{Council, CouncilKind, Seat, SeatRole, SeatState, Snapshot, Voice};
use serde_json::{Value, json};

/// Every council, its seats by role; lived-experience seats last, so that their place tells nothing.
pub fn councils(snapshot: &Snapshot, labels: &Labels, printable: &Printable, today: &str) -> Vec<Value> {
    let council = |c: &Council| {
        let is_group = c.kind == CouncilKind::ChildrensCouncil;
        let mut facts = vec![labels.value("council-kind", c.kind)];
        if is_group {
            facts.push(children(c, snapshot.plan.small_count_threshold, labels));
            facts.extend(ages(c, labels));
        } else if !c.seats.is_empty() {
            let count = |state| c.seats.iter().filter(|s| s.state(today) == state).count();
            let (filled, vacant) = (count(SeatState::Filled), count(SeatState::Vacant));
            let open = c.seats.len() - filled;
            let args = [
                ("seats", c.seats.len().into()),
                ("open", open.into()),
                ("filled", filled.into()),
                ("vacant", vacant.into()),
            ];
            facts.push(labels.say("summary-seats-count", &args));
        }
        let fact = |key: &str, name: &str, text: String| labels.say(key, &[(name, text.into())]);
        facts.extend(c.meets.clone().map(|m| fact("summary-meets", "meets", m)));
        let quorum = |p: u32| labels.say("summary-quorum", &[("percent", p.into())]);
        facts.extend(c.quorum_percent.map(quorum));
        let number = |n: u32| labels.say("summary-quorum-seats", &[("count", n.into())]);
        facts.extend(c.quorum_seats.map(number));
        let rule = |r| fact("summary-decides", "rule", labels.value("decision-rule", r));
        facts.extend(c.decision_rule.map(rule));
        let chosen = c.how_chosen.clone().filter(|_| is_group).map(|h| fact("summary-chosen", "how", h));
        json!({
            "name": c.name,
            "facts": facts,
            "purpose": c.purpose,
            "chosen": chosen,
            "seats": if is_group { Vec::new() } else { seats(c, labels, printable, today) },
            "lived": !is_group && c.seats.iter().any(Seat::is_untold),
        })
    };
    snapshot.councils.iter().map(council).collect()
}

fn children(council: &Council, threshold: u32, labels: &Labels) -> String {
    match council.children_count {
        None => labels.say("summary-children-unknown", &[]),
        Some(n) if n < threshold => labels.say("summary-children-few", &[("threshold", threshold.into())]),
        Some(n) => labels.say("summary-children", &[("count", n.into())]),
    }
}

fn ages(council: &Council, labels: &Labels) -> Option<String> {
    let (from, to) = (council.age_from?, council.age_to?);
    Some(labels.say("summary-ages", &[("from", from.into()), ("to", to.into())]))
}

fn seats(council: &Council, labels: &Labels, printable: &Printable, today: &str) -> Vec<Value> {
    let rank = |role: SeatRole| match role {
        SeatRole::Chair => 0,
        SeatRole::Secretary => 1,
        SeatRole::Member => 2,
        SeatRole::Advisor => 3,
    };
    let mut ordered: Vec<&Seat> = council.seats.iter().collect();
    ordered.sort_by_key(|s| if s.is_untold() { (1, 0, true) } else { (0, rank(s.role), s.holder.is_none()) });
    ordered.into_iter().map(|s| seat(s, labels, printable, today)).collect()
}

fn seat(seat: &Seat, labels: &Labels, printable: &Printable, today: &str) -> Value {
    let filled = || labels.say("summary-filled", &[]);
    let held = seat.holder.map(|id| printable.stakeholder(id));
    let holder = match held {
        None => labels.say("summary-vacant", &[]),
        // Neither the name nor what could tell it: role, sector and vote would.
        Some(_) if seat.is_untold() => filled(),
        Some(None) => filled(),
        Some(Some(stakeholder)) => who(seat, &stakeholder.name, labels, today),
    };
    if seat.is_untold() {
        let role = labels.say("summary-seat", &[]);
        let voice = labels.value("voice", Voice::LivedExperience);
        return json!({ "role": role, "voice": voice, "holder": holder, "vacant": held.is_none(), "named": false, "votes": "" });
    }
    let sector = seat.sector.and_then(|id| labels.sector(id, false));
    let voice = match (seat.voice, sector) {
        (Some(Voice::Sector) | None, Some(sector)) => sector,
        (Some(voice), _) => labels.value("voice", voice),
        (None, None) => String::new(),
    };
    let votes = labels.say(if seat.votes { "summary-votes-yes" } else { "summary-votes-no" }, &[]);
    json!({
        "role": labels.value("seat-role", seat.role),
        "voice": voice,
        "holder": holder,
        "vacant": held.is_none(),
        "named": held.flatten().is_some(),
        "votes": votes,
    })
}

/// Who holds a seat, and that it is not today if it is not.
fn who(seat: &Seat, name: &str, labels: &Labels, today: &str) -> String {
    match (seat.state(today), &seat.since) {
        (SeatState::Ended, _) => labels.say("summary-seat-ended", &[("name", name.into())]),
        (SeatState::Coming, Some(since)) => {
            labels.say("summary-seat-coming", &[("name", name.into()), ("when", labels.date(since).into())])
        }
        _ => name.to_string(),
    }
}
