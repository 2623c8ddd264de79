//! What may go wrong under a program that writes: a disk without room, a folder that takes nothing, a file that is
//! gone, another program on it. Nothing is lost, and each is told for what it is.

use crate::{
    Fixed, Keys, Plan,
    tests::{author, new_plan, plan},
};
use model::{CopyChoice, Refusal, StakeholderDraft, StakeholderEdit as Edit};
use std::path::Path;

fn named(name: &str) -> StakeholderDraft {
    StakeholderDraft { name: name.into(), about: Some("words ".repeat(400)), ..StakeholderDraft::default() }
}

/// Lets the file grow no further, as on a disk without room, or as it likes.
fn full(plan: &Plan, full: bool) {
    let pages: i64 = plan.conn.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    let most = if full { pages } else { 1 << 30 };
    plan.conn.query_row(&format!("PRAGMA max_page_count = {most}"), [], |_| Ok(())).unwrap();
}

fn is_full(answer: &Option<Refusal>) -> bool {
    matches!(answer, Some(Refusal::Disk { action, .. }) if action == "write")
}

#[test]
fn on_a_full_disk_a_step_is_refused_whole_and_taken_once_there_is_room() {
    let (_folder, mut plan) = plan();
    plan.create_stakeholders(vec![named("Library")], &author()).unwrap();
    full(&plan, true);
    // Small steps may still find room in pages that are there.
    let mut refused = None;
    for n in 0..100 {
        let before = plan.snapshot().unwrap();
        if let Err(refusal) = plan.create_stakeholders(vec![named(&format!("Group {n}"))], &author()) {
            assert_eq!(plan.snapshot().unwrap(), before, "nothing of the step is there");
            refused = Some(refusal);
            break;
        }
    }
    assert!(is_full(&refused), "{refused:?}");
    assert_eq!(plan.check().unwrap().problems, []);
    let there = plan.stakeholders().unwrap().len();
    // What needs no room goes on: deleting, and taking that back.
    full(&plan, false);
    plan.create_stakeholders(vec![named("Clinic")], &author()).unwrap();
    assert_eq!(plan.stakeholders().unwrap().len(), there + 1);
    plan.undo(&author()).unwrap();
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn on_a_full_disk_nothing_of_a_copy_comes_in_and_nothing_is_erased_by_half() {
    let (folder, mut plan) = plan();
    let id = plan.create_stakeholders(vec![named("Library")], &author()).unwrap().output[0];
    let copy = folder.path().join("Copy.commonroot");
    plan.save_copy(&copy).unwrap();
    let surroundings = Box::new(Fixed::new(1_764_500_000_000, 120_000, 5));
    let mut other = Plan::open(&copy, &author(), surroundings).unwrap();
    other.create_stakeholders((0..200).map(|n| named(&format!("Group {n}"))).collect(), &author()).unwrap();
    other.close().unwrap();
    full(&plan, true);
    let before = plan.snapshot().unwrap();
    let refused = plan.merge(&copy, &author()).err();
    assert!(is_full(&refused), "{refused:?}");
    assert_eq!(plan.snapshot().unwrap(), before);
    assert_eq!(plan.next_merge_undo().unwrap(), None);
    assert_eq!(plan.check().unwrap().problems, []);
    full(&plan, false);
    plan.merge(&copy, &author()).unwrap();
    assert_eq!(plan.stakeholders().unwrap().len(), 201);
    plan.edit_stakeholders(&[id], &[Edit::Website(Some("example.org".into()))], &author()).unwrap();
    assert_eq!(plan.check().unwrap().problems, []);
}

/// A folder in which nobody can make a file, whoever the test runs as.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_takes_nothing_is_told_and_the_plan_goes_on() {
    let (_folder, mut plan) = plan();
    let there = Path::new("/proc/Riverbend.commonroot");
    let is_disk = |answer: Result<(), Refusal>| matches!(answer, Err(Refusal::Disk { .. }));
    let surroundings = Box::new(Fixed::new(1, 1, 5));
    assert!(is_disk(Plan::create(there, &new_plan(), &author(), surroundings).map(|_| ())));
    assert!(is_disk(plan.save_copy(there)));
    assert!(is_disk(plan.send_copy(there, CopyChoice::WHOLE, &author()).map(|_| ())));
    plan.create_stakeholders(vec![named("Library")], &author()).unwrap();
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn a_file_that_is_gone_takes_no_steps_and_goes_on_once_it_is_back() {
    let (folder, mut plan) = plan();
    plan.create_stakeholders(vec![named("Library")], &author()).unwrap();
    let (path, aside) = (plan.path().to_path_buf(), folder.path().join("aside"));
    std::fs::rename(&path, &aside).unwrap();
    let refused = plan.create_stakeholders(vec![named("Clinic")], &author()).err();
    assert_eq!(refused, Some(Refusal::NoSuchFile { path: path.display().to_string() }));
    assert_eq!(plan.stakeholders().unwrap().len(), 1, "it can still be read");
    std::fs::rename(&aside, &path).unwrap();
    plan.create_stakeholders(vec![named("Clinic")], &author()).unwrap();
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn a_second_program_is_told_who_has_the_plan_and_can_take_a_copy() {
    let (folder, plan) = plan();
    let open = || Plan::open(plan.path(), &author(), Box::new(Fixed::new(1_764_500_000_000, 1, 5)));
    match open() {
        Err(Refusal::OpenElsewhere { by, since }) => {
            assert_eq!(by.as_deref(), Some("School nurse"));
            assert!(since.is_some());
        }
        other => panic!("{:?}", other.err()),
    }
    let copy = folder.path().join("Copy.commonroot");
    plan.save_copy(&copy).unwrap();
    let surroundings = Box::new(Fixed::new(1_764_500_000_000, 1, 6));
    Plan::open_with(&copy, &Keys::none(), &author(), surroundings).unwrap().close().unwrap();
}

#[test]
fn a_clock_set_back_by_years_loses_nothing_and_keeps_the_order() {
    let (_folder, mut plan) = plan();
    plan.create_stakeholders(vec![named("First")], &author()).unwrap();
    let path = plan.path().to_path_buf();
    plan.close().unwrap();
    let mut plan = Plan::open(&path, &author(), Box::new(Fixed::new(1_000, 120_000, 9))).unwrap();
    plan.create_stakeholders(vec![named("Second")], &author()).unwrap();
    plan.undo(&author()).unwrap();
    assert_eq!(
        plan.stakeholders().unwrap().len(),
        1,
        "the newest step was taken back, whatever the clock says"
    );
    plan.redo(&author()).unwrap();
    assert_eq!(plan.check().unwrap().problems, []);
}
