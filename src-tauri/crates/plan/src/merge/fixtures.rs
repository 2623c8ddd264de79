//! Files as older programs left them: a plan of each version of the file, from one beginning, that went its own
//! way. A file that is there is held against what a program of its version can have made, and never written
//! again; with `UPDATE_FIXTURES` set, one that is not there is written to `tests/fixtures`, by this program, which
//! for an older version leaves out what that did not know. The first three were made alike from an empty plan.

use super::{rows, unsettled};
use crate::{
    Fixed, Plan,
    log::{rebuild, schema::Schema},
    migrations,
    tests::author,
};
use model::*;
use rusqlite::Connection;
use std::path::{Path, PathBuf};

fn path(version: u32) -> PathBuf {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/fixtures");
    Path::new(folder).join(format!("riverbend-{version}.commonroot"))
}

fn open(file: &Path, seed: u64) -> Plan {
    Plan::open(file, &author(), Box::new(Fixed::new(1_763_900_000_000, 90_000, seed))).unwrap()
}

/// A copy of the plan that a program of this version left.
fn copy_of(version: u32, folder: &Path, name: &str) -> PathBuf {
    let to = folder.join(name);
    std::fs::copy(path(version), &to).unwrap();
    to
}

/// The plan in `file`, as a program of this version would have kept it.
fn as_of(version: u32, file: &Path, to: &Path) {
    let newest = Connection::open(file).unwrap();
    let _ = std::fs::remove_file(to);
    let mut conn = Connection::open(to).unwrap();
    migrations::to_version(&mut conn, version).unwrap();
    conn.pragma_update(None, "application_id", migrations::APPLICATION_ID).unwrap();
    rows::sites(&newest).unwrap().iter().for_each(|site| rows::put_site(&conn, site).unwrap());
    for action in rows::actions(&newest).unwrap() {
        let ops = rows::ops(&newest, action.id).unwrap();
        rows::put_action(&conn, &action, ops.len() as i64).unwrap();
        ops.iter().for_each(|op| rows::put_op(&conn, op).unwrap());
    }
    let schema = Schema::read(&conn).unwrap();
    let transaction = conn.unchecked_transaction().unwrap();
    rebuild::rewrite(&conn, &schema).unwrap();
    transaction.commit().unwrap();
    drop(newest);
    if version >= 5 {
        // What copies disagree about, and what they lack, is beside the log since then.
        conn.execute("ATTACH ?1 AS newest", [file.to_str()]).unwrap();
        conn.execute_batch(
            "INSERT INTO _unsettled SELECT * FROM newest._unsettled;
             INSERT INTO _left_out SELECT * FROM newest._left_out;
             DETACH newest",
        )
        .unwrap();
    }
    conn.execute_batch("VACUUM").unwrap();
    conn.close().unwrap();
}

/// A plan of the third version goes on: contacts say whether they are private, seats what is done for whoever
/// holds them.
fn write_fourth(folder: &Path) {
    let file = copy_of(3, folder, "fourth.commonroot");
    let who = Author { name: "Old Dan".into() };
    let mut plan = open(&file, 64);
    let ids: Vec<Id> = plan.stakeholders().unwrap().iter().map(|each| each.id).collect();
    let contact = Contact {
        role: Some("manager".into()),
        channel: Some("555 0142".into()),
        channel_private: true,
        purpose: Some("to ask for the hall".into()),
        source: Some("told us".into()),
        consent_on: Some("2025-11-10".into()),
        ..Contact::default()
    };
    let edits = [StakeholderEdit::Contact(Some(contact)), StakeholderEdit::Influence(Some(4))];
    plan.edit_stakeholders(&ids[..1], &edits, &who).unwrap();
    let council = plan.councils().unwrap()[0].id;
    let seat = SeatDraft {
        holder: Some(ids[1]),
        support: Some("A lift home.".into()),
        pay: Some("The bus fare.".into()),
        ..SeatDraft::vacant()
    };
    plan.add_seats(&AddSeats { council, seats: vec![seat] }, &who).unwrap();
    plan.close().unwrap();
    as_of(4, &file, &path(4));
}

/// A plan of the first version goes on, brings in that of the second, with which it disagrees, and what somebody
/// sends without contacts who has that of the third.
fn write_fifth(folder: &Path) {
    let who = Author { name: "Old Eve".into() };
    let sent = folder.join("part.commonroot");
    let mut other = open(&copy_of(3, folder, "third.commonroot"), 66);
    let ids: Vec<Id> = other.stakeholders().unwrap().iter().map(|each| each.id).collect();
    let contact = Contact { role: Some("teacher".into()), ..Contact::default() };
    let edits = [StakeholderEdit::Contact(Some(contact)), StakeholderEdit::Interest(Some(2))];
    other.edit_stakeholders(&ids[..1], &edits, &Author { name: "Old Fay".into() }).unwrap();
    other.send_copy(&sent, CopyChoice { contacts: false, ..CopyChoice::WHOLE }, &who).unwrap();
    other.close().unwrap();
    let file = copy_of(1, folder, "fifth.commonroot");
    let mut plan = open(&file, 65);
    plan.edit_stakeholders(&ids[..1], &[StakeholderEdit::AreaServed(Some("both banks".into()))], &who)
        .unwrap();
    assert!(!plan.merge(&path(2), &who).unwrap().output.conflicts.is_empty());
    assert_eq!(plan.merge(&sent, &who).unwrap().output.without, [LeftOutKind::Contacts]);
    plan.save_copy(&path(5)).unwrap();
}

/// A plan of the sixth version goes on: its council meets.
fn write_seventh(folder: &Path) {
    let file = copy_of(6, folder, "seventh.commonroot");
    let who = Author { name: "Old Gus".into() };
    let mut plan = open(&file, 67);
    let council = plan.councils().unwrap()[0].clone();
    let date = "2025-11-20".to_string();
    let meeting = Meeting {
        id: Id::NEW,
        council: council.id,
        date,
        starts: None,
        place: None,
        notes: None,
        held: true,
        sensitivity: Default::default(),
    };
    let meeting = plan.save_records(&[meeting.into()], &who).unwrap().output[0];
    let item = AgendaItem {
        id: Id::NEW,
        meeting,
        title: "Lamps on Mill Road".into(),
        minutes: Some(20),
        notes: Some("Two parents walked it at dusk.".into()),
        position: 0,
    };
    let action = Action {
        id: Id::NEW,
        what: "Ask the town for lamps".into(),
        seat: None,
        stakeholder: plan.stakeholders().unwrap().first().map(|each| each.id),
        due: Some("2025-12".into()),
        done_on: None,
        meeting: Some(meeting),
        initiative: None,
        sensitivity: Default::default(),
    };
    let there = |seat: &Seat| {
        PlanRecord::Attendance(Attendance {
            id: Id::NEW,
            meeting,
            seat: seat.id,
            presence: Presence::Present,
        })
    };
    let records: Vec<PlanRecord> =
        [item.into(), action.into()].into_iter().chain(council.seats.iter().map(there)).collect();
    plan.save_records(&records, &who).unwrap();
    plan.save_copy(&path(7)).unwrap();
}

/// A plan of the seventh version goes on: an initiative has something to reach, to count and to pay for.
fn write_eighth(folder: &Path) {
    let file = copy_of(7, folder, "eighth.commonroot");
    let who = Author { name: "Old Hana".into() };
    let mut plan = open(&file, 68);
    let initiative = match plan.initiatives().unwrap().first() {
        Some(one) => one.id,
        None => {
            plan.create_initiatives(vec![InitiativeDraft::titled("Safe walk".into())], &who).unwrap().output
                [0]
        }
    };
    let milestone = Milestone {
        id: Id::NEW,
        initiative,
        title: "Routes drawn".into(),
        due: Some("2026-03".into()),
        done_on: None,
        owner: plan.stakeholders().unwrap().first().map(|each| each.id),
        sensitivity: Default::default(),
    };
    let indicator = Indicator {
        id: Id::NEW,
        initiative,
        name: "Children who walk together".into(),
        unit: Some("children".into()),
        question: Some(IndicatorQuestion::HowMuch),
        baseline: Some(0.0),
        target: Some(40.0),
        target_on: None,
        direction: Some(Direction::Up),
        source: None,
        counts_people: true,
        position: 0,
        sensitivity: Default::default(),
    };
    let line = BudgetLine {
        id: Id::NEW,
        initiative,
        what: "Bright vests".into(),
        in_kind: false,
        amount: Some(480.5),
        stakeholder: None,
        secured: false,
    };
    let factor = Factor {
        id: Id::NEW,
        name: "Dark ways to school".into(),
        kind: FactorKind::Risk,
        harm: None,
        domain: None,
        level: None,
        evidence: None,
        group: None,
        sensitivity: Default::default(),
    };
    let records = [milestone.into(), indicator.into(), line.into(), factor.into()];
    let made = plan.save_records(&records, &who).unwrap().output;
    let reading = Reading {
        id: Id::NEW,
        indicator: made[1],
        date: "2026-02-01".into(),
        value: 12.0,
        note: Some("The first week.".into()),
    };
    let work = FactorWork { id: Id::NEW, initiative, factor: made[3] };
    plan.save_records(&[reading.into(), work.into()], &who).unwrap();
    plan.close().unwrap();
    as_of(8, &file, &path(8));
}

/// A plan of the eighth version goes on: it is asked what is there and what is missing.
fn write_ninth(folder: &Path) {
    let file = copy_of(8, folder, "ninth.commonroot");
    let who = Author { name: "Old Ines".into() };
    let mut plan = open(&file, 69);
    let round = Round {
        id: Id::NEW,
        title: "Talks over tea".into(),
        date: Some("2026-02".into()),
        method: Some("talks".into()),
        who_took_part: Some("parents of two streets".into()),
        youth_led: false,
        sensitivity: Default::default(),
    };
    let group = PopulationGroup {
        id: Id::NEW,
        name: "Families of the east bank".into(),
        strengths: Some("They look after each other.".into()),
        burdens: None,
        evidence: None,
        sensitivity: Default::default(),
    };
    let review = Review {
        id: Id::NEW,
        date: "2026-03-01".into(),
        who_took_part: None,
        sensitivity: Default::default(),
    };
    let thanks = Recognition {
        id: Id::NEW,
        stakeholder: plan.stakeholders().unwrap().first().map(|each| each.id),
        what: "For opening on Sundays".into(),
        date: None,
        initiative: None,
        sensitivity: Default::default(),
    };
    let records = [round.into(), group.into(), review.into(), thanks.into()];
    let made = plan.save_records(&records, &who).unwrap().output;
    let finding = Finding {
        id: Id::NEW,
        round: made[0],
        kind: FindingKind::Need,
        domain: Some(Id::framework("domain", "safety")),
        level: Some(Id::framework("level", "community")),
        statement: "The way along the mill is dark.".into(),
        evidence: None,
        weight: Some(4),
        raised_by: Some(RaisedBy::Caregivers),
        group: Some(made[1]),
        sensitivity: Default::default(),
    };
    let judgement = Judgement {
        id: Id::NEW,
        review: made[2],
        item: Id::framework("principle", "participation"),
        verdict: Some(Verdict::Partly),
        note: Some("Children were asked once.".into()),
    };
    plan.save_records(&[finding.into(), judgement.into()], &who).unwrap();
    plan.save_copy(&path(9)).unwrap();
}

/// A plan of the ninth version goes on: it has an idea of another community, and a framework of its own.
fn write_tenth(folder: &Path) {
    let file = copy_of(9, folder, "tenth.commonroot");
    let who = Author { name: "Old Jo".into() };
    let mut plan = open(&file, 70);
    let idea = PackIdea {
        id: Id::NEW,
        community: Some("Two Creeks".into()),
        title: "Walking buses".into(),
        purpose: Some("Children walk to school together.".into()),
        tags: vec![PackTag { kind: FrameworkKind::Domain, key: "safety".into(), name: "Safety".into() }],
        activities: None,
        outcomes: None,
        factors: vec![PackFactor { name: "Dark ways".into(), kind: FactorKind::Risk, harm: None }],
        milestones: vec!["The first route runs".into()],
        indicators: Vec::new(),
        lessons: Some("Begin in spring.".into()),
    };
    plan.save_records(&[idea.into()], &who).unwrap();
    let edit = ItemEdit::Label("Safe places".into());
    plan.edit_item(&EditItem { id: Id::framework("domain", "safety"), edit }, &who).unwrap();
    let draft = ItemDraft {
        kind: FrameworkKind::Domain,
        label: "Play".into(),
        about: None,
        parent: None,
        level: None,
        domains: Vec::new(),
        after: None,
    };
    plan.add_item(&draft, &who).unwrap();
    plan.close().unwrap();
    as_of(10, &file, &path(10));
}

/// A plan of the tenth version goes on: what fewer people may see says so.
fn write_eleventh(folder: &Path) {
    let file = copy_of(10, folder, "eleventh.commonroot");
    let who = Author { name: "Old Kim".into() };
    let mut plan = open(&file, 71);
    let restricted = Sensitivity::Restricted;
    let meetings =
        plan.meetings().unwrap().into_iter().map(|one| Meeting { sensitivity: restricted, ..one }.into());
    let rounds = plan
        .assessment()
        .unwrap()
        .rounds
        .into_iter()
        .map(|one| Round { sensitivity: restricted, ..one }.into());
    let records: Vec<PlanRecord> = meetings.chain(rounds).collect();
    plan.save_records(&records, &who).unwrap();
    plan.save_copy(&path(11)).unwrap();
}

#[test]
fn files_of_older_programs_open_and_are_sound() {
    if std::env::var_os("UPDATE_FIXTURES").is_some() {
        let folder = tempfile::tempdir().unwrap();
        type Writer = fn(&Path);
        let writers: [(u32, Writer); 7] = [
            (4, write_fourth),
            (5, write_fifth),
            (7, write_seventh),
            (8, write_eighth),
            (9, write_ninth),
            (10, write_tenth),
            (11, write_eleventh),
        ];
        for (version, write) in writers {
            if !path(version).exists() {
                write(folder.path());
            }
        }
    }
    for version in 1..=11 {
        let old = Connection::open(path(version)).unwrap();
        let kept: u32 = old.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
        assert_eq!(kept, version, "a fixture is never migrated in its place");
        drop(old);
        let folder = tempfile::tempdir().unwrap();
        let mut plan = open(&copy_of(version, folder.path(), "old.commonroot"), 2);
        assert_eq!(plan.check().unwrap().problems, [], "version {version}");
        // Before the fifth nobody could bring copies together.
        let unsettled = plan.unsettled == unsettled::Unsettled::default();
        let lacks = super::compare::lacks(&plan.conn).unwrap().len();
        assert_eq!((unsettled, lacks), (version < 5, usize::from(version >= 5)), "version {version}");
        let pay = plan.councils().unwrap()[0].seats.iter().any(|seat| seat.pay.is_some());
        assert_eq!(pay, version == 4, "version {version}");
    }
}
