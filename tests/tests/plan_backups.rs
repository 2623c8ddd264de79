//! Backups that make themselves: when there is one, what is in it, and every way back.

use behaviour::{MovedByHand, author, clock, dump, named, riverbend};
use model::{Backup, BackupReason, ImportAction, Refusal, StakeholderDraft};
use plan::{Keys, Plan, System};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

const HOUR: i64 = 3_600_000;

fn made(clock: &Arc<AtomicI64>) -> (tempfile::TempDir, Plan) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Riverbend.commonroot");
    let plan = Plan::create(&path, &riverbend(), &author(), MovedByHand::new(clock)).unwrap();
    (folder, plan)
}

fn add(plan: &mut Plan, name: &str) {
    plan.create_stakeholders(vec![named(name)], &author()).unwrap();
}

/// The newest first.
fn backups(plan: &Plan) -> Vec<Backup> {
    Plan::backups_of(plan.path(), &Keys::none())
}

fn reasons(plan: &Plan) -> Vec<BackupReason> {
    backups(plan).into_iter().map(|backup| backup.reason).collect()
}

fn names(plan: &Plan) -> Vec<String> {
    plan.stakeholders().unwrap().into_iter().map(|one| one.name).collect()
}

#[test]
fn a_plan_is_backed_up_when_opened_and_each_hour_it_is_worked_on() {
    let clock = clock();
    let (_folder, mut plan) = made(&clock);
    assert!(plan.back_up(BackupReason::Opened).unwrap());
    assert!(!plan.back_up(BackupReason::Opened).unwrap(), "nothing was done since");
    add(&mut plan, "Library");
    clock.fetch_add(HOUR / 2, Ordering::Relaxed);
    assert!(!plan.back_up_if_due().unwrap(), "half an hour is no hour");
    clock.fetch_add(HOUR / 2, Ordering::Relaxed);
    assert!(plan.back_up_if_due().unwrap());
    clock.fetch_add(5 * HOUR, Ordering::Relaxed);
    assert!(!plan.back_up_if_due().unwrap(), "nobody worked");
    assert_eq!(reasons(&plan), [BackupReason::Worked, BackupReason::Opened]);
    let holds: Vec<u32> =
        backups(&plan).iter().map(|backup| backup.holds.as_ref().unwrap().counts.stakeholders).collect();
    assert_eq!(holds, [1, 0]);
    let newest = backups(&plan)[0].holds.clone().unwrap();
    assert_eq!((newest.last_step.op.as_str(), newest.by.as_str()), ("create-stakeholders", "School nurse"));
}

#[test]
fn a_clock_that_was_put_back_does_not_stop_backups() {
    let clock = clock();
    let (_folder, mut plan) = made(&clock);
    plan.back_up(BackupReason::Opened).unwrap();
    clock.fetch_sub(48 * HOUR, Ordering::Relaxed);
    add(&mut plan, "Library");
    assert!(plan.back_up_if_due().unwrap());
    assert_eq!(backups(&plan).len(), 2);
}

#[test]
fn a_list_is_brought_in_only_after_a_backup() {
    let clock = clock();
    let (folder, mut plan) = made(&clock);
    let new = || vec![ImportAction::Create(Box::new(StakeholderDraft { ..named("Night shelter") }))];
    plan.import(new(), "list.csv", 0, &author()).unwrap();
    assert_eq!(reasons(&plan), [BackupReason::Import]);
    assert_eq!(backups(&plan)[0].holds.as_ref().unwrap().counts.stakeholders, 0);

    // Where there is no room for one, nothing is brought in.
    let hidden = folder.path().join(".Riverbend.commonroot.backups");
    fs::remove_dir_all(&hidden).unwrap();
    fs::write(&hidden, "no folder").unwrap();
    let refused = plan.import(new(), "list.csv", 0, &author()).unwrap_err();
    assert!(matches!(refused, Refusal::Disk { ref action, .. } if action == "backup"), "{refused}");
    assert_eq!(names(&plan), ["Night shelter"]);
}

#[test]
fn one_goes_back_in_place_and_forth_again() {
    let clock = clock();
    let (_folder, mut plan) = made(&clock);
    add(&mut plan, "Library");
    let before = dump(&plan).unwrap();
    plan.back_up(BackupReason::Opened).unwrap();
    clock.fetch_add(HOUR, Ordering::Relaxed);
    add(&mut plan, "Choir");
    let after = dump(&plan).unwrap();

    let opened: PathBuf = backups(&plan)[0].path.clone().into();
    plan.restore_backup(&opened).unwrap();
    assert_eq!(dump(&plan).unwrap(), before);
    assert_eq!(plan.check().unwrap().problems, []);
    assert_eq!(reasons(&plan)[0], BackupReason::Restore, "what stood there before is not lost");

    // Work goes on from there, and undo knows of it.
    add(&mut plan, "Mosque");
    plan.undo(&author()).unwrap();
    assert_eq!(dump(&plan).unwrap(), before);

    let gone: PathBuf = backups(&plan)[0].path.clone().into();
    plan.restore_backup(&gone).unwrap();
    assert_eq!(dump(&plan).unwrap(), after);
    let path = plan.path().to_path_buf();
    plan.close().unwrap();
    let plan = Plan::open(&path, &author(), MovedByHand::new(&clock)).unwrap();
    assert_eq!(dump(&plan).unwrap(), after);
}

#[test]
fn what_is_gone_back_to_may_be_the_one_too_many() {
    let clock = clock();
    let (_folder, mut plan) = made(&clock);
    for n in 0..7 {
        add(&mut plan, &format!("Group {n}"));
        clock.fetch_add(60_000, Ordering::Relaxed);
        plan.back_up(BackupReason::Opened).unwrap();
    }
    let all = backups(&plan);
    let oldest = all.last().unwrap();
    let held = oldest.holds.as_ref().unwrap().counts.stakeholders;
    plan.restore_backup(Path::new(&oldest.path)).unwrap();
    assert_eq!(plan.counts().unwrap().stakeholders, held);
    assert!(held < 7);
}

#[test]
fn a_backup_becomes_a_plan_of_its_own() {
    let clock = clock();
    let (folder, mut plan) = made(&clock);
    add(&mut plan, "Library");
    plan.back_up(BackupReason::Opened).unwrap();
    add(&mut plan, "Choir");
    let backup: PathBuf = backups(&plan)[0].path.clone().into();
    let to = folder.path().join("Before.commonroot");
    plan::save_backup(plan.path(), &Keys::none(), &backup, &to).unwrap();
    let other = Plan::open(&to, &author(), MovedByHand::new(&clock)).unwrap();
    assert_eq!(names(&other), ["Library"]);
    assert_eq!(names(&plan), ["Choir", "Library"]);
    // Never over a file of somebody's.
    let letter = folder.path().join("letter.docx");
    fs::write(&letter, "a letter").unwrap();
    assert!(matches!(
        plan::save_backup(plan.path(), &Keys::none(), &backup, &letter),
        Err(Refusal::AlreadyExists { .. })
    ));
}

#[test]
fn only_what_is_in_the_list_is_gone_back_to() {
    let clock = clock();
    let (folder, mut plan) = made(&clock);
    add(&mut plan, "Library");
    let elsewhere = folder.path().join("Elsewhere.commonroot");
    plan.save_copy(&elsewhere).unwrap();
    let before = dump(&plan).unwrap();
    assert!(matches!(plan.restore_backup(&elsewhere), Err(Refusal::NoSuchFile { .. })));
    assert!(matches!(
        plan::save_backup(plan.path(), &Keys::none(), &elsewhere, &folder.path().join("Out.commonroot")),
        Err(Refusal::NoSuchFile { .. })
    ));
    assert_eq!(dump(&plan).unwrap(), before);
}

/// Writes over the middle of a file.
fn scratch(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 4_096].fill(0x5a);
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_damaged_backup_says_so_and_the_plan_stays_as_it_is() {
    let clock = clock();
    let (_folder, mut plan) = made(&clock);
    plan.create_stakeholders((0..200).map(|n| named(&format!("Group {n}"))).collect(), &author()).unwrap();
    plan.back_up(BackupReason::Opened).unwrap();
    let backup: PathBuf = backups(&plan)[0].path.clone().into();
    scratch(&backup);
    assert_eq!(backups(&plan)[0].holds, None);
    let before = dump(&plan).unwrap();
    assert!(matches!(plan.restore_backup(&backup), Err(Refusal::Damaged { .. })));
    assert_eq!(dump(&plan).unwrap(), before);
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn a_damaged_plan_pushes_no_good_backup_out_and_the_newest_good_one_brings_it_back() {
    let clock = clock();
    let (folder, mut plan) = made(&clock);
    plan.create_stakeholders((0..200).map(|n| named(&format!("Group {n}"))).collect(), &author()).unwrap();
    plan.back_up(BackupReason::Opened).unwrap();
    let path = plan.path().to_path_buf();
    plan.close().unwrap();
    scratch(&path);
    if let Ok(mut plan) = Plan::open(&path, &author(), MovedByHand::new(&clock)) {
        assert!(!plan.back_up(BackupReason::Opened).unwrap());
    }
    let good =
        Plan::backups_of(&path, &Keys::none()).into_iter().find(|backup| backup.holds.is_some()).unwrap();
    let to = folder.path().join("Again.commonroot");
    plan::save_backup(&path, &Keys::none(), Path::new(&good.path), &to).unwrap();
    let mut again = Plan::open(&to, &author(), Box::new(System)).unwrap();
    assert_eq!(again.counts().unwrap().stakeholders, 200);
    assert_eq!(again.check().unwrap().problems, []);
}

#[test]
fn an_older_file_is_backed_up_before_it_becomes_a_newer_one() {
    let clock = clock();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Old.commonroot");
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/riverbend-1.commonroot");
    fs::copy(&fixture, &path).unwrap();
    let plan = Plan::open(&path, &author(), MovedByHand::new(&clock)).unwrap();
    let all = backups(&plan);
    assert_eq!(reasons(&plan), [BackupReason::Migration]);
    assert_eq!(all[0].holds.as_ref().unwrap().counts, plan.counts().unwrap());
    // As the older program left it, for the older program to open.
    let kept = version_of(Path::new(&all[0].path));
    assert_eq!(kept, 1);
    let before = dump(&plan).unwrap();
    let mut plan = plan;
    let backup: PathBuf = all[0].path.clone().into();
    plan.restore_backup(&backup).unwrap();
    assert_eq!(dump(&plan).unwrap(), before, "brought to the present version on its way");
    assert_eq!(plan.check().unwrap().problems, []);
}

/// The version in the header of a SQLite file (file format, section 1.3: bytes 60 to 63).
fn version_of(path: &Path) -> u32 {
    let bytes = fs::read(path).unwrap();
    u32::from_be_bytes(bytes[60..64].try_into().unwrap())
}
