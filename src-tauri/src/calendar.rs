//! What is ahead of the councils, for the calendars that people have.

use exchange::Entry;
use model::{Action, Decision, Id, Initiative, Meeting, Result};
use plan::Plan;
use report::words::Words;

/// Meetings ahead, actions that are open and decisions to be looked at again, of one council or of all. A calendar
/// is often kept with a provider, so it holds lines and days alone: no agenda, no notes, nobody's name, and nothing
/// that is restricted, of an initiative or a meeting that is.
pub fn of(plan: &Plan, council: Option<Id>) -> Result<String> {
    let about = plan.plan()?;
    let words = &Words::new(&about.language);
    let now = jiff::Zoned::now();
    let today = now.date().to_string();
    let councils = plan.councils()?;
    let called = |id: Id| councils.iter().find(|each| each.id == id).map_or("", |each| each.name.as_str());
    let initiatives = plan.initiatives()?;
    let all = plan.meetings()?;
    let wanted = |meeting: Option<Id>| {
        let meeting = meeting.and_then(|id| all.iter().find(|each| each.id == id));
        meeting.is_none_or(|each| each.sensitivity.may_leave())
            && council.is_none_or(|council| meeting.is_some_and(|each| each.council == council))
    };
    let mut entries = Vec::new();
    for meeting in all.iter().filter(|each| !each.held && each.date >= today && wanted(Some(each.id))) {
        let minutes: u32 = plan.meeting(meeting.id)?.agenda.iter().filter_map(|item| item.minutes).sum();
        entries.push(of_meeting(meeting, called(meeting.council), minutes, words));
    }
    let is_open = |id: Option<Id>| open_to_all(id, &initiatives);
    let due = |action: &&Action| {
        action.done_on.is_none()
            && action.sensitivity.may_leave()
            && wanted(action.meeting)
            && is_open(action.initiative)
    };
    entries.extend(plan.actions()?.iter().filter(due).filter_map(|action| {
        let title = words.text("calendar-action", &[("what", action.what.as_str().into())]);
        Some(line(action.id, title, action.due.clone()?))
    }));
    let again = |decision: &&Decision| {
        decision.revoked_by.is_none()
            && decision.sensitivity.may_leave()
            && wanted(Some(decision.meeting))
            && is_open(decision.initiative)
    };
    entries.extend(plan.decisions()?.iter().filter(again).filter_map(|decision| {
        let title = words.text("calendar-review", &[("decision", decision.text.as_str().into())]);
        Some(line(decision.id, title, decision.review_on.clone().filter(|day| *day >= today)?))
    }));
    Ok(exchange::calendar(&about.name, &entries, now.timestamp().as_millisecond()))
}

fn of_meeting(meeting: &Meeting, council: &str, minutes: u32, words: &Words) -> Entry {
    Entry {
        starts: meeting.starts.clone(),
        minutes: (minutes > 0).then_some(minutes),
        place: meeting.place.clone(),
        ..line(
            meeting.id,
            words.text("calendar-meeting", &[("council", council.into())]),
            meeting.date.clone(),
        )
    }
}

/// Something that takes a whole day.
fn line(id: Id, title: String, day: String) -> Entry {
    Entry { uid: format!("{id}@commonroot"), title, day, starts: None, minutes: None, place: None }
}

fn open_to_all(initiative: Option<Id>, initiatives: &[Initiative]) -> bool {
    let found = initiative.and_then(|id| initiatives.iter().find(|each| each.id == id));
    found.is_none_or(|initiative| initiative.sensitivity.may_leave())
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{AgendaItem, Author, EditInitiatives, InitiativeDraft, InitiativeEdit, NewPlan, PlanRecord};

    fn author() -> Author {
        Author { name: "Secretary".into() }
    }

    fn save(plan: &mut Plan, record: impl Into<PlanRecord>) -> Id {
        plan.save_records(&[record.into()], &author()).unwrap().output[0]
    }

    fn decision(meeting: Id, text: &str, review_on: &str) -> Decision {
        Decision {
            id: Id::NEW,
            meeting,
            text: text.into(),
            rule: None,
            votes_for: None,
            votes_against: None,
            votes_abstain: None,
            initiative: None,
            dissent: None,
            interests: None,
            children_heard: None,
            children_said: None,
            review_on: Some(review_on.into()),
            revoked_by: None,
            position: 0,
            sensitivity: Default::default(),
        }
    }

    fn action(meeting: Id, what: &str, initiative: Option<Id>) -> Action {
        let due = Some("2999-12".to_string());
        let (what, meeting) = (what.into(), Some(meeting));
        Action {
            id: Id::NEW,
            what,
            seat: None,
            stakeholder: None,
            due,
            done_on: None,
            meeting,
            initiative,
            sensitivity: Default::default(),
        }
    }

    #[test]
    fn it_holds_what_is_ahead_and_nothing_that_is_restricted() {
        let folder = tempfile::tempdir().unwrap();
        let new = NewPlan {
            community: "Riverbend".into(),
            council: "Council".into(),
            language: "en".into(),
            paper: model::Paper::A4,
            safeguarding_lead: "School nurse".into(),
        };
        let path = folder.path().join("p.commonroot");
        let mut plan = Plan::create(&path, &new, &author(), Box::new(plan::System)).unwrap();
        let council = plan.councils().unwrap()[0].id;
        let meeting = |date: &str, held| {
            let (starts, place) = (Some("18:30".to_string()), Some("Library".to_string()));
            Meeting {
                id: Id::NEW,
                council,
                date: date.into(),
                starts,
                place,
                notes: Some("Quiet".into()),
                held,
                sensitivity: Default::default(),
            }
        };
        save(&mut plan, meeting("2001-03-01", true));
        let ahead = save(&mut plan, meeting("2999-03-01", false));
        for title in ["Lamps", "Buses"] {
            let item = AgendaItem {
                id: Id::NEW,
                meeting: ahead,
                title: title.into(),
                minutes: Some(50),
                notes: None,
                position: 0,
            };
            save(&mut plan, item);
        }
        let drafts = vec![InitiativeDraft::titled("Safe house".into())];
        let secret = plan.create_initiatives(drafts, &author()).unwrap().output[0];
        let edits = vec![InitiativeEdit::Sensitivity(model::Sensitivity::Restricted)];
        plan.edit_initiatives(&EditInitiatives { ids: vec![secret], edits }, &author()).unwrap();
        save(&mut plan, action(ahead, "Ask for lamps", None));
        save(&mut plan, action(ahead, "Rent the house", Some(secret)));
        save(&mut plan, decision(ahead, "Light the path", "2999-06-01"));
        save(&mut plan, decision(ahead, "Long ago", "2001-06-01"));
        let restricted = model::Sensitivity::Restricted;
        save(&mut plan, Action { sensitivity: restricted, ..action(ahead, "See the landlord", None) });
        save(&mut plan, Decision { sensitivity: restricted, ..decision(ahead, "Move in", "2999-07-01") });
        let closed = save(&mut plan, Meeting { sensitivity: restricted, ..meeting("2999-04-01", false) });
        save(&mut plan, action(closed, "Change the locks", None));

        let calendar = of(&plan, None).unwrap();
        for wanted in [
            "DTSTART:29990301T183000",
            "DTEND:29990301T201000",
            "LOCATION:Library",
            "SUMMARY:Due: Ask for lamps",
            "DTSTART;VALUE=DATE:29991231",
            "SUMMARY:Look at again: Light the path",
        ] {
            assert!(calendar.contains(wanted), "{wanted} in {calendar}");
        }
        for hidden in [
            "2001",
            "Rent",
            "Safe house",
            "Quiet",
            "Lamps",
            "Long ago",
            "landlord",
            "Move in",
            "29990401",
            "locks",
        ] {
            assert!(!calendar.contains(hidden), "{hidden} in {calendar}");
        }
        assert_eq!(of(&plan, Some(Id::NEW)).unwrap().matches("BEGIN:VEVENT").count(), 0);
        assert_eq!(of(&plan, Some(council)).unwrap().matches("BEGIN:VEVENT").count(), 3);
    }
}
