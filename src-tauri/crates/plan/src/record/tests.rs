mod going;
mod knowing;

use crate::{
    Plan,
    tests::{author, plan, refused},
};
use model::{
    Action, AddSeats, AgendaItem, Ask, Attendance, Decision, DecisionRule, Id, Meeting, Noun, PlanRecord,
    Presence, RecordNoun, Refusal, RemoveRecords, SeatDraft, StakeholderDraft,
};

fn council(plan: &Plan) -> Id {
    plan.councils().unwrap()[0].id
}

fn save(plan: &mut Plan, record: impl Into<PlanRecord>) -> Id {
    plan.save_records(&[record.into()], &author()).unwrap().output[0]
}

fn no(plan: &mut Plan, record: impl Into<PlanRecord>) -> Option<Refusal> {
    plan.save_records(&[record.into()], &author()).err()
}

fn meeting(plan: &Plan, date: &str) -> Meeting {
    let (council, date) = (council(plan), date.into());
    Meeting {
        id: Id::NEW,
        council,
        date,
        starts: None,
        place: None,
        notes: None,
        held: false,
        sensitivity: Default::default(),
    }
}

fn item(meeting: Id, title: &str, position: u32) -> AgendaItem {
    AgendaItem { id: Id::NEW, meeting, title: title.into(), minutes: Some(10), notes: None, position }
}

fn decision(meeting: Id, text: &str) -> Decision {
    Decision {
        id: Id::NEW,
        meeting,
        text: text.into(),
        rule: Some(DecisionRule::Consensus),
        votes_for: None,
        votes_against: None,
        votes_abstain: None,
        initiative: None,
        dissent: None,
        interests: None,
        children_heard: None,
        children_said: None,
        review_on: None,
        revoked_by: None,
        position: 0,
        sensitivity: Default::default(),
    }
}

fn action(meeting: Id, what: &str) -> Action {
    Action {
        id: Id::NEW,
        what: what.into(),
        seat: None,
        stakeholder: None,
        due: None,
        done_on: None,
        meeting: Some(meeting),
        initiative: None,
        sensitivity: Default::default(),
    }
}

/// Three seats that vote, held by one, and one that does not.
fn seats(plan: &mut Plan) -> (Id, Vec<Id>) {
    let draft = StakeholderDraft { name: "Library".into(), ..StakeholderDraft::default() };
    let holder = plan.create_stakeholders(vec![draft], &author()).unwrap().output[0];
    let seat = |votes| SeatDraft { holder: Some(holder), votes, ..SeatDraft::vacant() };
    let new =
        AddSeats { council: council(plan), seats: vec![seat(true), seat(true), seat(true), seat(false)] };
    (holder, plan.add_seats(&new, &author()).unwrap().output)
}

fn step(plan: &Plan) -> model::StepLabel {
    plan.next_undo().unwrap().unwrap()
}

#[test]
fn a_meeting_goes_from_its_agenda_to_its_actions() {
    let (_folder, mut plan) = plan();
    let (holder, seats) = seats(&mut plan);
    let edit = model::CouncilEdit::QuorumPercent(Some(50));
    let council = council(&plan);
    plan.edit_council(&model::EditCouncil { id: council, edits: vec![edit] }, &author()).unwrap();

    let answer = plan.save_records(&[meeting(&plan, "2026-11-23").into()], &author()).unwrap();
    assert_eq!(answer.changed, [Noun::Meeting]);
    let first = answer.output[0];
    assert_eq!(step(&plan).op, "add-meeting");
    save(&mut plan, item(first, "Welcome", 1));
    save(&mut plan, item(first, "Lamps on Mill Road", 0));
    let there =
        |seat: usize, presence| Attendance { id: Id::NEW, meeting: first, seat: seats[seat], presence };
    save(&mut plan, there(0, Presence::Present));
    save(&mut plan, there(3, Presence::Present));
    let page = plan.meeting(first).unwrap();
    assert_eq!(
        page.agenda.iter().map(|item| item.title.as_str()).collect::<Vec<_>>(),
        ["Lamps on Mill Road", "Welcome"]
    );
    // Half of three is two; whoever has no vote does not count.
    assert_eq!((page.quorum.voting, page.quorum.present, page.quorum.unknown), (3, 1, 2));
    assert_eq!(page.quorum.needed, Some(2));
    save(&mut plan, there(1, Presence::Apologies));
    save(&mut plan, there(1, Presence::Present));
    assert_eq!(step(&plan).op, "edit-attendance");
    assert_eq!(plan.meeting(first).unwrap().quorum.present, 2);
    assert_eq!(plan.meeting(first).unwrap().attendance.len(), 3, "a seat is there once");

    save(&mut plan, decision(first, "We ask for lamps."));
    let lamps =
        save(&mut plan, Action { stakeholder: Some(holder), ..action(first, "Write to the council") });
    let later = meeting(&plan, "2026-12-21");
    let next = save(&mut plan, later);
    let carried = plan.meeting(next).unwrap().carried;
    assert_eq!(carried.iter().map(|one| one.id).collect::<Vec<_>>(), [lamps], "what is open comes along");
    let done = Action { id: lamps, done_on: Some("2026-12-01".into()), ..carried[0].clone() };
    save(&mut plan, done);
    assert_eq!((step(&plan).op.as_str(), step(&plan).args["field"].as_str()), ("edit-action", "done_on"));
    assert_eq!(plan.meeting(next).unwrap().carried, []);
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn what_cannot_be_is_refused_at_its_field() {
    let (_folder, mut plan) = plan();
    let good = meeting(&plan, "2026-11-23");
    let wrong = |date: &str, starts: Option<&str>| Meeting {
        date: date.into(),
        starts: starts.map(Into::into),
        ..good.clone()
    };
    assert_eq!(no(&mut plan, wrong("2026-11", None)), refused("date", "day-form"));
    assert_eq!(no(&mut plan, wrong("soon", None)), refused("date", "date-form"));
    assert_eq!(no(&mut plan, wrong("2026-11-23", Some("25:00"))), refused("starts", "time-form"));
    assert_eq!(no(&mut plan, wrong("2026-11-23", Some("six"))), refused("starts", "time-form"));
    let id = save(&mut plan, wrong("2026-11-23", Some("9:5")));
    assert_eq!(plan.meetings().unwrap()[0].starts.as_deref(), Some("09:05"));
    assert_eq!(no(&mut plan, item(id, " ", 0)), refused("title", "name-empty"));
    assert_eq!(no(&mut plan, decision(id, "")), refused("text", "text-empty"));
    assert_eq!(
        no(&mut plan, action(Id([7; 16]), "Call")),
        Some(Refusal::NotFound { noun: "meeting".into() })
    );
    let gone = AgendaItem { id: Id([7; 16]), ..item(id, "Late", 0) };
    assert_eq!(no(&mut plan, gone), Some(Refusal::NotFound { noun: "agenda_item".into() }));
    assert_eq!(plan.meeting(id).unwrap().agenda, []);
}

#[test]
fn everything_can_be_taken_back_and_goes_with_what_it_belongs_to() {
    let (_folder, mut plan) = plan();
    let (holder, seats) = seats(&mut plan);
    let first = meeting(&plan, "2026-11-23");
    let id = save(&mut plan, first);
    save(&mut plan, item(id, "Lamps", 0));
    save(&mut plan, Attendance { id: Id::NEW, meeting: id, seat: seats[0], presence: Presence::Absent });
    let old = save(&mut plan, decision(id, "We wait."));
    let new = save(&mut plan, decision(id, "We do not wait."));
    save(&mut plan, Decision { id: old, revoked_by: Some(new), ..decision(id, "We wait.") });
    let by_seat = Action { seat: Some(seats[0]), stakeholder: Some(holder), ..action(id, "Call") };
    save(&mut plan, by_seat);
    let ask = Ask {
        id: Id::NEW,
        council: council(&plan),
        asked: "A place to be after dark".into(),
        asked_on: Some("2026-10".into()),
        decided: None,
        changed: None,
        told_on: None,
        withdrawn: false,
        sensitivity: Default::default(),
    };
    let backwards = Ask { told_on: Some("2026-09-01".into()), ..ask.clone() };
    assert_eq!(no(&mut plan, backwards), refused("told_on", "ends-before-it-starts"));
    save(&mut plan, ask);
    let all = |plan: &Plan| {
        let actions = plan.actions().unwrap();
        (plan.meetings().unwrap(), plan.decisions().unwrap(), actions, plan.asks().unwrap())
    };
    let before = all(&plan);

    plan.delete_seats(&seats[..1], &author()).unwrap();
    assert_eq!((plan.actions().unwrap()[0].seat, plan.meeting(id).unwrap().attendance.len()), (None, 0));
    plan.undo(&author()).unwrap();
    plan.delete_stakeholders(&[holder], &author()).unwrap();
    assert_eq!(plan.actions().unwrap()[0].stakeholder, None);
    plan.undo(&author()).unwrap();
    let remove = |noun, id| RemoveRecords { noun, ids: vec![id] };
    plan.remove_records(&remove(RecordNoun::Decision, new), &author()).unwrap();
    assert_eq!(plan.decisions().unwrap()[0].revoked_by, None);
    plan.undo(&author()).unwrap();
    plan.remove_records(&remove(RecordNoun::Meeting, id), &author()).unwrap();
    assert_eq!((step(&plan).op.as_str(), plan.decisions().unwrap().len()), ("remove-meeting", 0));
    assert_eq!(plan.actions().unwrap()[0].meeting, None, "what somebody promised stays");
    plan.undo(&author()).unwrap();
    plan.delete_council(council(&plan), &author()).unwrap();
    assert_eq!((plan.meetings().unwrap().len(), plan.asks().unwrap().len()), (0, 0));
    plan.undo(&author()).unwrap();
    assert_eq!(all(&plan), before);
    assert_eq!(plan.check().unwrap().problems, []);
}
