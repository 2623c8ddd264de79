//! The plan as it was at a moment.

use super::{
    DAY, Desk, all_of,
    plan_acts::{Act, act, run},
    replicas::Replica,
    seen_now, seen_then, steps_of,
};
use behaviour::{author, named};
use model::*;
use proptest::prelude::*;
use serde_json::Value;
use std::sync::atomic::Ordering;

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, ..ProptestConfig::default() })]

    /// What the tables held after each of many steps is what the log says of that moment, long after; and
    /// looking changes nothing.
    #[test]
    fn it_is_what_the_tables_held_then(acts in proptest::collection::vec(act(), 1..40)) {
        let mut desk = Desk::new();
        let mut looks: Vec<(i64, Value)> = Vec::new();
        for act in &acts {
            desk.wait(1);
            match act {
                Act::Wait(n) => drop(desk.wait(i64::from(*n) * 500_000)),
                Act::Reopen => desk.reopen(),
                Act::Undo => drop(desk.plan().undo(&author())),
                Act::Redo => drop(desk.plan().redo(&author())),
                act => drop(run(desk.plan(), act)),
            }
            looks.push((desk.now(), seen_now(desk.plan())));
        }
        let now = all_of(desk.plan());
        for (at, look) in looks {
            assert_eq!(seen_then(&desk.plan().past(at).unwrap()), look);
        }
        assert_eq!(all_of(desk.plan()), now);
    }
}

#[test]
fn a_copy_brought_in_counts_from_when_it_was_worked_on() {
    let mut ana = Replica::first();
    ana.plan().create_stakeholders(vec![named("Library")], &author()).unwrap();
    let mut ben = ana.copy("Ben", 0);
    ben.wait(86_400);
    ben.plan().create_stakeholders(vec![named("School")], &author()).unwrap();
    ana.wait(2 * 86_400);
    ana.plan().create_stakeholders(vec![named("Clinic")], &author()).unwrap();
    ana.wait(86_400);
    ana.merge_file(&ben.file());
    let began = behaviour::clock().load(Ordering::Relaxed);
    let names = |replica: &mut Replica, days: i64| -> Vec<String> {
        let past = replica.plan().past(began + days * DAY + 1_000).unwrap();
        past.stakeholders().unwrap().into_iter().map(|each| each.name).collect()
    };
    assert_eq!(names(&mut ana, 0), ["Library"]);
    assert_eq!(names(&mut ana, 1), ["Library", "School"]);
    assert_eq!(names(&mut ana, 2), ["Clinic", "Library", "School"]);
    ben.merge_file(&ana.file());
    for days in 0..4 {
        assert_eq!(names(&mut ana, days), names(&mut ben, days), "day {days}");
    }
}

#[test]
fn before_the_plan_began_there_is_nothing_to_see() {
    let mut desk = Desk::new();
    let began = desk.now();
    desk.plan().past(began).unwrap();
    let refused = desk.plan().past(began - 1).err();
    assert_eq!(refused, Some(Refusal::NotKnownThen { since: "2025-11-24T13:13:20Z".into() }));
    assert!(desk.plan().past(i64::MIN).is_err());
    assert_eq!(seen_then(&desk.plan().past(i64::MAX).unwrap()), seen_now(desk.plan()));
}

#[test]
fn a_copy_without_its_history_knows_only_what_came_after() {
    let mut ana = Replica::first();
    let ids = ana.plan().create_stakeholders(vec![named("Library")], &author()).unwrap().output;
    let before = ana.clock.load(Ordering::Relaxed);
    ana.wait(60);
    ana.plan().edit_stakeholders(&ids, &[StakeholderEdit::Name("Public Library".into())], &author()).unwrap();
    ana.wait(60);
    let (file, _) = ana.send(CopyChoice { history: false, ..CopyChoice::WHOLE });
    let mut ben = Replica::of(&file, "Ben", 60);
    assert!(matches!(ben.plan().past(before), Err(Refusal::NotKnownThen { .. })));
    let sent = ben.clock.load(Ordering::Relaxed);
    ben.wait(60);
    ben.plan().create_stakeholders(vec![named("School")], &author()).unwrap();
    assert_eq!(ben.plan().past(sent).unwrap().stakeholders().unwrap().len(), 1);
    // Once the whole plan is there, all of it is known again.
    ben.merge_file(&ana.file());
    assert_eq!(ben.plan().past(before).unwrap().stakeholders().unwrap()[0].name, "Library");
}

#[test]
fn what_a_copy_was_sent_without_is_not_in_its_past_either() {
    let mut ana = Replica::first();
    let secret = StakeholderDraft { sensitivity: Sensitivity::Restricted, ..named("Shelter") };
    let ids = ana.plan().create_stakeholders(vec![named("Library"), secret], &author()).unwrap().output;
    ana.plan().create_ties(vec![super::tie(ids[0], ids[1])], &author()).unwrap();
    let then = ana.clock.load(Ordering::Relaxed);
    ana.wait(3_600);
    ana.plan().delete_stakeholders(&ids[1..], &author()).unwrap();
    ana.wait(3_600);
    let (file, _) = ana.send(CopyChoice { restricted: false, ..CopyChoice::WHOLE });
    let mut ben = Replica::of(&file, "Ben", 0);
    let past = ben.plan().past(then).unwrap();
    assert_eq!(past.stakeholders().unwrap().len(), 1);
    assert_eq!(past.ties().unwrap(), []);
}

#[test]
fn days_are_those_on_which_something_was_done_by_whom() {
    let mut desk = Desk::new();
    let library = desk.stakeholder("Library");
    desk.wait(3 * DAY);
    desk.edit(library, StakeholderEdit::Influence(Some(2)));
    let by = Author { name: "Librarian".into() };
    desk.plan().edit_stakeholders(&[library], &[StakeholderEdit::Interest(Some(2))], &by).unwrap();
    let days = desk.plan().days().unwrap();
    let told: Vec<_> = days.iter().map(|day| (day.day.as_str(), day.steps, day.authors.len())).collect();
    assert_eq!(told, [("2025-11-27", 2, 2), ("2025-11-24", 2, 1)]);
    assert_eq!(days.iter().map(|day| day.steps as usize).sum::<usize>(), steps_of(desk.plan()).len());
    assert_eq!(desk.plan().end_of_day("2025-11-24"), Ok(days[1].until));
    let past = desk.plan().past(days[1].until).unwrap();
    assert_eq!(past.stakeholders().unwrap()[0].influence, None);
    for odd in ["", "yesterday", "2025-13-01", "9999-12-31", "-9999-01-01"] {
        assert!(desk.plan().end_of_day(odd).is_err(), "{odd}");
    }
}

#[test]
fn a_clock_that_was_set_to_anything_stops_nobody() {
    let mut desk = Desk::new();
    let library = desk.stakeholder("Library");
    for odd in [0, i64::MIN, 253_402_300_800_000, i64::MAX, 3_600_000] {
        desk.clock.store(odd, Ordering::Relaxed);
        desk.reopen();
        let n = u8::try_from(1 + odd.unsigned_abs() % 5).unwrap();
        desk.edit(library, StakeholderEdit::Influence(Some(n)));
        desk.plan().days().unwrap();
        for at in [odd, odd.saturating_add(DAY)] {
            let _ = desk.plan().past(at);
            desk.plan().changes(Between { from: i64::MAX, to: Some(at) }).map(drop).unwrap_or_default();
        }
    }
    assert_eq!(seen_then(&desk.plan().past(i64::MAX).unwrap()), seen_now(desk.plan()));
}
