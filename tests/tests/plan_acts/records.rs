//! What a person can do to meetings and what comes of them; how initiatives go and what is known are beside it.

use super::{Answer, changed, pick, planning, words};
use behaviour::author;
use model::*;
use plan::Plan;
use proptest::prelude::*;

#[derive(Debug, Clone)]
pub enum Records {
    /// Saves one of a noun, anew or over one that is there.
    Save(u8, u8, u8),
    /// The same field of the same record, again and again: edits that join.
    Reword(u8),
    Remove(u8, u8),
}

pub fn act() -> impl Strategy<Value = Records> {
    prop_oneof![
        12 => (0..20_u8, any::<u8>(), any::<u8>()).prop_map(|(noun, a, b)| Records::Save(noun, a, b)),
        2 => any::<u8>().prop_map(Records::Reword),
        2 => (0..20_u8, any::<u8>()).prop_map(|(noun, which)| Records::Remove(noun, which)),
    ]
}

const NOUNS: [RecordNoun; 20] = [
    RecordNoun::Meeting,
    RecordNoun::AgendaItem,
    RecordNoun::Attendance,
    RecordNoun::Decision,
    RecordNoun::Action,
    RecordNoun::Ask,
    RecordNoun::Milestone,
    RecordNoun::Dependency,
    RecordNoun::Indicator,
    RecordNoun::Reading,
    RecordNoun::BudgetLine,
    RecordNoun::Factor,
    RecordNoun::FactorWork,
    RecordNoun::PopulationGroup,
    RecordNoun::Round,
    RecordNoun::Finding,
    RecordNoun::Review,
    RecordNoun::Judgement,
    RecordNoun::Recognition,
    RecordNoun::PackIdea,
];

/// All of one noun that is there.
fn there(plan: &Plan, noun: RecordNoun) -> Vec<Id> {
    let meetings: Vec<Id> = plan.meetings().unwrap().iter().map(|each| each.id).collect();
    let pages = || meetings.iter().map(|id| plan.meeting(*id).unwrap());
    match noun {
        RecordNoun::Meeting => meetings,
        RecordNoun::AgendaItem => pages().flat_map(|page| page.agenda).map(|each| each.id).collect(),
        RecordNoun::Attendance => pages().flat_map(|page| page.attendance).map(|each| each.id).collect(),
        RecordNoun::Decision => plan.decisions().unwrap().iter().map(|each| each.id).collect(),
        RecordNoun::Action => plan.actions().unwrap().iter().map(|each| each.id).collect(),
        RecordNoun::Ask => plan.asks().unwrap().iter().map(|each| each.id).collect(),
        other => planning::there(plan, other),
    }
}

fn record(plan: &Plan, stakeholders: &[Id], noun: u8, a: u8, b: u8) -> Option<PlanRecord> {
    if noun >= 6 {
        return planning::record(plan, stakeholders, NOUNS[usize::from(noun)], a, b);
    }
    let councils = plan.councils().unwrap();
    let council = pick(&councils.iter().map(|each| each.id).collect::<Vec<_>>(), a)?;
    let seats: Vec<Id> = councils.iter().flat_map(|each| &each.seats).map(|seat| seat.id).collect();
    let initiatives: Vec<Id> = plan.initiatives().unwrap().iter().map(|each| each.id).collect();
    let meetings = there(plan, RecordNoun::Meeting);
    let noun = NOUNS[usize::from(noun)];
    // Every second one is another state of one that is there.
    let id = pick(&there(plan, noun), a).filter(|_| b.is_multiple_of(2)).unwrap_or(Id::NEW);
    let text = words(b).unwrap_or_else(|| "…".into());
    Some(match noun {
        RecordNoun::Meeting => PlanRecord::Meeting(Meeting {
            id,
            council,
            date: format!("2026-{:02}-{:02}", 1 + a % 12, 1 + b % 28),
            starts: words(a).map(|_| "18:30".into()),
            place: words(b / 2),
            notes: words(b),
            held: a.is_multiple_of(3),
            sensitivity: Default::default(),
        }),
        RecordNoun::AgendaItem => PlanRecord::AgendaItem(AgendaItem {
            id,
            meeting: pick(&meetings, a)?,
            title: text,
            minutes: Some(u32::from(b)),
            notes: words(a),
            position: u32::from(b % 4),
        }),
        RecordNoun::Attendance => PlanRecord::Attendance(Attendance {
            id: Id::NEW,
            meeting: pick(&meetings, a)?,
            seat: pick(&seats, b)?,
            presence: [Presence::Present, Presence::Apologies, Presence::Absent][usize::from(a % 3)],
        }),
        RecordNoun::Decision => PlanRecord::Decision(Decision {
            id,
            meeting: pick(&meetings, a)?,
            text,
            rule: Some(DecisionRule::Majority),
            votes_for: Some(u32::from(a)),
            votes_against: Some(u32::from(b)),
            votes_abstain: None,
            initiative: pick(&initiatives, b),
            dissent: words(a),
            interests: words(b / 3),
            children_heard: Some(a.is_multiple_of(2)),
            children_said: words(a / 2),
            review_on: Some("2027-03".into()),
            revoked_by: pick(&there(plan, RecordNoun::Decision), b),
            position: u32::from(a % 3),
            sensitivity: Default::default(),
        }),
        RecordNoun::Action => PlanRecord::Action(Action {
            id,
            what: text,
            seat: pick(&seats, a).filter(|_| a.is_multiple_of(3)),
            stakeholder: pick(stakeholders, b),
            due: Some("2026-12-01".into()),
            done_on: (b.is_multiple_of(3)).then(|| "2026-11-30".into()),
            meeting: pick(&meetings, a),
            initiative: pick(&initiatives, a),
            sensitivity: Default::default(),
        }),
        RecordNoun::Ask => PlanRecord::Ask(Ask {
            id,
            council,
            asked: text,
            asked_on: Some("2026-02".into()),
            decided: words(a),
            changed: words(b),
            told_on: Some("2026-05-01".into()),
            withdrawn: b.is_multiple_of(5),
            sensitivity: Default::default(),
        }),
        other => unreachable!("{other:?} is made elsewhere"),
    })
}

/// Does it; `None` if there was nothing to do it to.
pub fn run(plan: &mut Plan, stakeholders: &[Id], act: &Records) -> Answer {
    match act {
        Records::Save(noun, a, b) => {
            let record = record(plan, stakeholders, *noun, *a, *b)?;
            changed(plan.save_records(&[record], &author()))
        }
        Records::Reword(n) => {
            let first = plan.decisions().unwrap().into_iter().next()?;
            changed(plan.save_records(&[Decision { dissent: words(*n), ..first }.into()], &author()))
        }
        Records::Remove(noun, which) => {
            let noun = NOUNS[usize::from(*noun)];
            let ids = vec![pick(&there(plan, noun), *which)?];
            changed(plan.remove_records(&RemoveRecords { noun, ids }, &author()))
        }
    }
}
