//! The minutes of a meeting on paper, and its agenda.

mod fixture;

use fixture::{LIVED, RESTRICTED, id, town};
use model::*;
use report::{Options, Output, Rendered, minutes};
use std::{fs, path::Path, process::Command};

fn options(language: &str) -> Options {
    Options {
        paper: Paper::A4,
        language: language.into(),
        today: "2026-11-30".into(),
        now_ms: 1_796_000_000_000,
        output: Output::Pdf,
    }
}

/// The November meeting of the council of Alder Falls.
fn page(town: &Snapshot, held: bool) -> MeetingPage {
    let council = &town.councils[0];
    let meeting = Meeting {
        id: id("meeting", "november"),
        council: council.id,
        date: "2026-11-23".into(),
        starts: Some("18:30".into()),
        place: Some("Parish hall".into()),
        notes: Some("The kettle is broken.".into()),
        held,
        sensitivity: Default::default(),
    };
    let presence = [
        Presence::Present,
        Presence::Present,
        Presence::Present,
        Presence::Apologies,
        Presence::Present,
        Presence::Absent,
        Presence::Present,
        Presence::Present,
    ];
    let there = |(seat, presence): (&Seat, Presence)| Attendance {
        id: seat.id,
        meeting: meeting.id,
        seat: seat.id,
        presence,
    };
    let attendance: Vec<Attendance> = council.seats.iter().zip(presence).map(there).collect();
    let item = |title: &str, minutes, notes: Option<&str>| AgendaItem {
        id: id("item", title),
        meeting: meeting.id,
        title: title.into(),
        minutes,
        notes: notes.map(Into::into),
        position: 0,
    };
    let decision = Decision {
        id: id("decision", "lamps"),
        meeting: meeting.id,
        text: "We ask the town for lamps on Mill Road.".into(),
        rule: Some(DecisionRule::Majority),
        votes_for: Some(5),
        votes_against: Some(1),
        votes_abstain: Some(0),
        initiative: town.initiatives.first().map(|one| one.id),
        dissent: Some("Lamps alone are not enough.".into()),
        interests: None,
        children_heard: Some(true),
        children_said: Some("We run there when it is dark.".into()),
        review_on: Some("2027-03".into()),
        revoked_by: None,
        position: 0,
        sensitivity: Default::default(),
    };
    let action = |what: &str, seat: Option<usize>, who: Option<&str>| Action {
        id: id("action", what),
        what: what.into(),
        seat: seat.map(|n| council.seats[n].id),
        stakeholder: who.map(|name| id("stakeholder", name)),
        due: Some("2026-12-15".into()),
        done_on: None,
        meeting: Some(meeting.id),
        initiative: None,
        sensitivity: Default::default(),
    };
    MeetingPage {
        quorum: Quorum { voting: 8, present: 5, unknown: 0, needed: Some(4) },
        agenda: vec![
            item("Welcome", Some(5), None),
            item("Lamps on Mill Road", Some(20), Some("Two parents walked it at dusk.")),
        ],
        attendance,
        decisions: vec![decision],
        actions: vec![
            action("Write to the town", Some(0), None),
            action("Ask those who know", Some(2), None),
            action("Bring soup", None, Some(RESTRICTED)),
        ],
        carried: vec![action("Mend the kettle", None, Some("Public Library"))],
        meeting,
    }
}

/// The text, and the file for a person to look at.
fn text(document: &Rendered, name: &str) -> String {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&file, document.pdf().unwrap()).unwrap();
    let output = Command::new("pdftotext").arg(&file).arg("-").output().expect("pdftotext is installed");
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn minutes_say_who_was_there_what_was_decided_and_who_does_what() {
    let mut town = town();
    town.councils[0].quorum_percent = Some(50);
    let mut page = page(&town, true);
    page.attendance.pop();
    let text = text(&minutes(&town, &page, &options("en")).unwrap(), "minutes.pdf");
    for said in [
        "Not noted: somebody this paper does not name (advisor)",
        "Minutes: Alder Falls Community Council",
        "Parish hall",
        "Quorum reached: 5 of 8 seats that vote were there, 4 were needed.",
        "Public Library (chair)",
        "Sent apologies: Cedar High School (member)",
        "Not there: Parents’ Group West Bank (member)",
        "a seat with lived experience",
        "1. Welcome",
        "Two parents walked it at dusk.",
        "We ask the town for lamps on Mill Road.",
        "5 for, 1 against, 0 abstained · carried",
        "Dissent: Lamps alone are not enough.",
        "Children said: We run there when it is dark.",
        "Write to the town",
        "Still open from earlier",
        "Mend the kettle",
        "Secretary",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    for secret in [LIVED, RESTRICTED] {
        assert!(!text.contains(secret), "{secret} is named: {text}");
    }
}

/// What fewer people may see than the paper is not on it, and is counted; the foot of a page says for whom it is.
#[test]
fn what_fewer_may_see_than_the_minutes_is_left_out_and_counted() {
    let town = town();
    let mut page = page(&town, true);
    page.decisions[0].sensitivity = Sensitivity::Restricted;
    page.actions[0].sensitivity = Sensitivity::Confidential;
    let open = text(&minutes(&town, &page, &options("en")).unwrap(), "minutes-few.pdf");
    for secret in ["lamps on Mill Road.", "Write to the town", "when it is dark"] {
        assert!(!open.contains(secret), "{secret}: {open}");
    }
    assert!(open.contains("2 decisions and actions are left out"), "{open}");
    assert!(open.contains("Sensitivity: Council"), "{open}");

    page.meeting.sensitivity = Sensitivity::Restricted;
    let closed = text(&minutes(&town, &page, &options("en")).unwrap(), "minutes-closed.pdf");
    assert!(closed.contains("We ask the town for lamps on Mill Road."), "{closed}");
    assert!(
        closed.contains("One decision or action is left out") && !closed.contains("Write to the town"),
        "{closed}"
    );
    assert!(closed.contains("Sensitivity: Restricted"), "{closed}");

    page.meeting.sensitivity = Sensitivity::Confidential;
    let refused = minutes(&town, &page, &options("en")).err();
    assert_eq!(refused, Some(Refusal::Invalid { field: "sensitivity".into(), rule: "never-printed".into() }));
}

#[test]
fn a_meeting_ahead_prints_its_agenda_with_room_to_write() {
    let town = town();
    let text = text(&minutes(&town, &page(&town, false), &options("en")).unwrap(), "agenda.pdf");
    assert!(text.contains("Agenda: Alder Falls Community Council") && text.contains("20 min"), "{text}");
    assert!(!text.contains("Quorum") && !text.contains("Sent apologies"), "{text}");
    // It has to hold as PDF/UA in other directions too.
    assert!(minutes(&town, &page(&town, true), &options("ar")).unwrap().pdf().is_ok());
}
