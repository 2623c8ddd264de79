//! How long every read and every single edit of planning takes at 2,000 stakeholders, 500 initiatives, 200 meetings
//! and 10,000 actions (to reach: medians under 10 ms). The file lies in memory where there is such a folder, so that
//! the disk's sync is left out.

#![allow(missing_docs, reason = "criterion makes public functions")]

use criterion::{Criterion, criterion_group, criterion_main};
use model::*;
use plan::{Fixed, Plan};
use std::{
    hint::black_box,
    path::{Path, PathBuf},
};

const STAKEHOLDERS: usize = 2_000;
const INITIATIVES: usize = 500;
const MEETINGS: usize = 200;
const ACTIONS: usize = 10_000;
/// A reading a month for two years, of two indicators each.
const READINGS: usize = 24;
const TODAY: &str = "2026-03-02";

fn author() -> Author {
    Author { name: "School nurse".into() }
}

/// A clock that moves two minutes at each look, so that edits never join.
fn surroundings() -> Box<Fixed> {
    Box::new(Fixed::new(1_764_000_000_000, 120_000, 7))
}

/// What was made, to be read and changed.
struct Region {
    plan: Plan,
    initiatives: Vec<Id>,
    meetings: Vec<Id>,
    actions: Vec<Action>,
    milestones: Vec<Milestone>,
}

fn save<T: Into<PlanRecord>>(plan: &mut Plan, records: impl IntoIterator<Item = T>) -> Vec<Id> {
    let records: Vec<PlanRecord> = records.into_iter().map(Into::into).collect();
    plan.save_records(&records, &author()).unwrap().output
}

fn day(n: usize) -> String {
    format!("{}-{:02}-{:02}", 2024 + n / 365 % 3, n / 28 % 12 + 1, n % 28 + 1)
}

fn region(path: &Path) -> Region {
    let new = NewPlan {
        community: "Region".into(),
        council: "Council".into(),
        language: "en".into(),
        paper: Paper::A4,
        safeguarding_lead: "School nurse".into(),
    };
    let mut plan = Plan::create(path, &new, &author(), surroundings()).unwrap();
    let framework = plan.framework().unwrap();
    let items = |kind| framework.of(kind).map(|item| item.id).collect::<Vec<Id>>();
    let (domains, levels) = (items(FrameworkKind::Domain), items(FrameworkKind::Level));
    let (principles, strategies) = (items(FrameworkKind::Principle), items(FrameworkKind::Strategy));
    let draft = |n: usize| StakeholderDraft {
        name: format!("Neighbourhood group {n}"),
        kind: Some(StakeholderKind::Group),
        main_domain: Some(domains[n % domains.len()]),
        main_level: Some(levels[n % levels.len()]),
        about: Some("Meets on Tuesdays; wants safer walking routes to school.".into()),
        ..StakeholderDraft::default()
    };
    let people = plan.create_stakeholders((0..STAKEHOLDERS).map(draft).collect(), &author()).unwrap().output;
    let partner = |n: usize, role| PartnerDraft {
        stakeholder: people[n % STAKEHOLDERS],
        role,
        brings: Some("Rooms in the evening".into()),
        gains: None,
        key_action: None,
        commitment: Some(Commitment::Agreed),
    };
    let initiative = |n: usize| InitiativeDraft {
        purpose: Some("So that every child has somewhere to go after school.".into()),
        domains: vec![domains[n % domains.len()]],
        levels: vec![levels[n % levels.len()]],
        principles: vec![principles[n % principles.len()]],
        strategies: vec![strategies[n % strategies.len()]],
        start: Some(day(n)),
        end: Some(format!("2027-{:02}-01", n % 12 + 1)),
        partners: (0..4)
            .map(|k| partner(n * 7 + k, if k == 0 { PartnerRole::Lead } else { PartnerRole::Partner }))
            .collect(),
        ..InitiativeDraft::titled(format!("Initiative {n}"))
    };
    let initiatives =
        plan.create_initiatives((0..INITIATIVES).map(initiative).collect(), &author()).unwrap().output;
    let council = plan.councils().unwrap()[0].id;
    let seat = |n: usize| SeatDraft { holder: Some(people[n]), ..SeatDraft::vacant() };
    let seats =
        plan.add_seats(&AddSeats { council, seats: (0..15).map(seat).collect() }, &author()).unwrap().output;

    let meetings = save(
        &mut plan,
        (0..MEETINGS).map(|n| Meeting {
            id: Id::NEW,
            council,
            date: day(n * 5),
            starts: None,
            place: None,
            notes: None,
            held: n < 180,
            sensitivity: Default::default(),
        }),
    );
    save(
        &mut plan,
        meetings.iter().flat_map(|meeting| {
            (0..5).map(|n| AgendaItem {
                id: Id::NEW,
                meeting: *meeting,
                title: format!("Item {n}"),
                minutes: Some(10),
                notes: Some("We heard from the schools.".into()),
                position: n,
            })
        }),
    );
    save(
        &mut plan,
        meetings.iter().flat_map(|meeting| {
            seats.iter().map(|seat| Attendance {
                id: Id::NEW,
                meeting: *meeting,
                seat: *seat,
                presence: Presence::Present,
            })
        }),
    );
    let action = |n: usize| Action {
        id: Id::NEW,
        what: format!("Ask the schools, part {n}"),
        seat: Some(seats[n % seats.len()]),
        stakeholder: None,
        due: Some(day(n)),
        done_on: (!n.is_multiple_of(3)).then(|| day(n + 10)),
        meeting: Some(meetings[n % MEETINGS]),
        initiative: Some(initiatives[n % INITIATIVES]),
        sensitivity: Default::default(),
    };
    save(&mut plan, (0..ACTIONS).map(action));
    save(
        &mut plan,
        (0..4 * INITIATIVES).map(|n| Milestone {
            id: Id::NEW,
            initiative: initiatives[n / 4],
            title: format!("Milestone {n}"),
            due: Some(day(n + 400)),
            done_on: None,
            owner: None,
            sensitivity: Default::default(),
        }),
    );
    let indicator = |n: usize| Indicator {
        id: Id::NEW,
        initiative: initiatives[n / 2],
        name: format!("Evenings open {n}"),
        unit: Some("evenings".into()),
        question: None,
        baseline: Some(1.0),
        target: Some(20.0),
        target_on: None,
        direction: None,
        source: None,
        counts_people: false,
        position: (n % 2) as u32,
        sensitivity: Default::default(),
    };
    let indicators = save(&mut plan, (0..2 * INITIATIVES).map(indicator));
    save(
        &mut plan,
        indicators.iter().flat_map(|indicator| {
            (0..READINGS).map(|n| Reading {
                id: Id::NEW,
                indicator: *indicator,
                date: format!("{}-{:02}-01", 2024 + n / 12, n % 12 + 1),
                value: n as f64,
                note: None,
            })
        }),
    );
    save(
        &mut plan,
        (0..2 * INITIATIVES).map(|n| BudgetLine {
            id: Id::NEW,
            initiative: initiatives[n / 2],
            what: "Rooms".into(),
            in_kind: n.is_multiple_of(2),
            amount: Some(500.0),
            stakeholder: None,
            secured: true,
        }),
    );
    let round = Round {
        id: Id::NEW,
        title: "Spring".into(),
        date: Some("2025-03".into()),
        method: None,
        who_took_part: None,
        youth_led: true,
        sensitivity: Default::default(),
    };
    let round = save(&mut plan, [round])[0];
    save(
        &mut plan,
        (0..300).map(|n| Finding {
            id: Id::NEW,
            round,
            kind: if n % 2 == 0 { FindingKind::Need } else { FindingKind::Strength },
            domain: Some(domains[n % domains.len()]),
            level: Some(levels[n % levels.len()]),
            statement: "Nowhere to go in the evening".into(),
            evidence: None,
            weight: Some(2),
            raised_by: Some(RaisedBy::Caregivers),
            group: None,
            sensitivity: Default::default(),
        }),
    );
    let actions = plan.actions().unwrap();
    let milestones = plan.timeline().unwrap().milestones;
    Region { plan, initiatives, meetings, actions, milestones }
}

fn folder() -> PathBuf {
    let chosen = std::env::var_os("COMMONROOT_BENCH_FOLDER").map(PathBuf::from);
    let memory = PathBuf::from("/dev/shm");
    chosen.unwrap_or_else(|| if memory.is_dir() { memory } else { std::env::temp_dir() })
}

fn benches(c: &mut Criterion) {
    let folder = tempfile::tempdir_in(folder()).unwrap();
    let Region { mut plan, initiatives, meetings, actions, milestones } =
        region(&folder.path().join("Region.commonroot"));
    let mut group = c.benchmark_group("planning");
    group.sample_size(20);
    macro_rules! read {
        ($name:literal, $read:expr) => {
            group.bench_function($name, |b| {
                b.iter(|| {
                    let read: &dyn Fn(&Plan) -> usize = &$read;
                    black_box(read(&plan))
                })
            });
        };
    }
    read!("list meetings", |plan| plan.meetings().unwrap().len());
    read!("read one meeting", |plan| plan.meeting(meetings[100]).unwrap().actions.len());
    read!("list actions", |plan| plan.actions().unwrap().len());
    read!("list decisions", |plan| plan.decisions().unwrap().len());
    read!("list initiatives", |plan| plan.initiatives().unwrap().len());
    read!("progress of one initiative", |plan| plan.progress(initiatives[250]).unwrap().readings.len());
    read!("timeline", |plan| plan.timeline().unwrap().milestones.len());
    read!("budget", |plan| plan.budget().unwrap().len());
    read!("assessment", |plan| plan.assessment().unwrap().findings.len());
    read!("matching", |plan| network::matching(&plan.snapshot().unwrap(), TODAY).needs.len());
    read!("mix over time", |plan| {
        network::mix_over_time(&plan.snapshot().unwrap(), &plan.budget().unwrap(), TODAY).periods.len()
    });
    read!("overview", |plan| network::overview(&plan.snapshot().unwrap()).findings.len());
    read!("search", |plan| {
        let request = SearchRequest { query: "schools".into(), limit: 6, seats: Vec::new() };
        plan.search(&request).unwrap().len()
    });
    let mut n = 0;
    group.bench_function("an action done", |b| {
        b.iter(|| {
            n += 1;
            let action = Action { done_on: Some(day(n)), ..actions[n % ACTIONS].clone() };
            plan.save_records(&[action.into()], &author()).unwrap()
        });
    });
    group.bench_function("a milestone moved", |b| {
        b.iter(|| {
            n += 1;
            let one = Milestone { due: Some(day(n)), ..milestones[n % milestones.len()].clone() };
            plan.save_records(&[one.into()], &author()).unwrap()
        });
    });
    group.bench_function("an initiative moved", |b| {
        b.iter(|| {
            n += 1;
            let edits = vec![InitiativeEdit::Start(Some(day(n % 700)))];
            plan.edit_initiatives(
                &EditInitiatives { ids: vec![initiatives[n % INITIATIVES]], edits },
                &author(),
            )
        });
    });
    group.bench_function("an action added and undone", |b| {
        b.iter(|| {
            let new = Action { id: Id::NEW, ..actions[0].clone() };
            plan.save_records(&[new.into()], &author()).unwrap();
            plan.undo(&author()).unwrap()
        });
    });
    group.finish();
}

criterion_group!(planning, benches);
criterion_main!(planning);
