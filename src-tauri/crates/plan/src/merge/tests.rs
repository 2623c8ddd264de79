//! What a file that nobody's program wrote can try.

use super::{compare, rows};
use crate::{
    Fixed, Plan,
    log::{ADDED, KEPT, LEFT_OUT},
    tests::{author, plan},
};
use model::{Author, Id, Refusal, StakeholderDraft, StakeholderEdit as Edit};
use rusqlite::{Connection, types::Value};
use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

fn draft(name: &str) -> StakeholderDraft {
    StakeholderDraft { name: name.into(), ..StakeholderDraft::default() }
}

/// A plan with a library, and a copy in which one step was taken.
fn two() -> (tempfile::TempDir, Plan, PathBuf, Id) {
    let (folder, mut plan) = plan();
    let id = plan.create_stakeholders(vec![draft("Library")], &author()).unwrap().output[0];
    let copy = folder.path().join("Copy.commonroot");
    plan.save_copy(&copy).unwrap();
    let mut other =
        Plan::open(&copy, &author(), Box::new(Fixed::new(1_764_900_000_000, 120_000, 9))).unwrap();
    other.edit_stakeholders(&[id], &[Edit::Influence(Some(2))], &Author { name: "Ben".into() }).unwrap();
    other.close().unwrap();
    (folder, plan, copy, id)
}

/// What comes of a copy whose newest step was changed like this, with every checksum put right.
fn forged(change: impl FnOnce(&mut rows::ActionRow, &mut Vec<rows::OpRow>)) -> Result<u32, Refusal> {
    let (_folder, mut plan, copy, _) = two();
    let before = plan.snapshot().unwrap();
    let conn = Connection::open(&copy).unwrap();
    let mut action = rows::actions(&conn).unwrap().into_iter().max_by_key(|action| action.hlc).unwrap();
    let mut ops = rows::ops(&conn, action.id).unwrap();
    let old = action.id;
    change(&mut action, &mut ops);
    conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    conn.execute("DELETE FROM _op WHERE site = ?1 AND seq = ?2", rusqlite::params![old.0.0, old.1]).unwrap();
    conn.execute("DELETE FROM _action WHERE site = ?1 AND seq = ?2", rusqlite::params![old.0.0, old.1])
        .unwrap();
    rows::put_action(&conn, &action, ops.len() as i64).unwrap();
    ops.iter().for_each(|op| rows::put_op(&conn, op).unwrap());
    conn.close().unwrap();
    let answer = plan.merge(&copy, &author()).map(|outcome| outcome.output.steps);
    if answer.is_err() {
        assert_eq!(plan.snapshot().unwrap(), before);
    }
    assert_eq!(plan.check().unwrap().problems, []);
    answer
}

/// A copy is still looked through while what it brings is taken in: what is found wrong then, where nothing of that
/// was read, takes all of it back.
#[test]
fn a_copy_that_is_found_damaged_after_all_leaves_nothing() {
    let old = "(SELECT site || seq FROM _action ORDER BY hlc LIMIT 1)";
    for sql in [
        // An operation that both have, and an index and a table that are not read.
        format!("UPDATE _op SET val = 'x' WHERE site || seq = {old} AND i = 0"),
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage =
            (SELECT rootpage FROM sqlite_schema WHERE name = 'seat_holder') WHERE name = 'stakeholder_archived'"
            .into(),
        "PRAGMA foreign_keys = OFF; UPDATE seat SET council = id; UPDATE stakeholder SET sector = id".into(),
    ] {
        let (folder, mut plan, copy, id) = two();
        let sound = std::fs::read(&copy).unwrap();
        let (before, names) = (plan.snapshot().unwrap(), files(folder.path()));
        let conn = Connection::open(&copy).unwrap();
        conn.execute_batch(&sql).unwrap();
        drop(conn);
        for answer in [plan.preview_merge(&copy).err(), plan.merge(&copy, &author()).err()] {
            assert!(matches!(answer, Some(Refusal::DamagedCopy { .. })), "{sql}: {answer:?}");
        }
        assert_eq!(plan.snapshot().unwrap(), before, "{sql}");
        assert_eq!(files(folder.path()), names, "no backup of what was not done");
        assert_eq!(plan.check().unwrap().problems, []);
        plan.edit_stakeholders(&[id], &[Edit::Interest(Some(3))], &author()).unwrap();
        std::fs::write(&copy, sound).unwrap();
        assert_eq!(plan.merge(&copy, &author()).unwrap().output.steps, 1);
        assert_eq!(plan.check().unwrap().problems, []);
    }
}

/// What stands in a folder, but for SQLite's own notes.
fn files(folder: &Path) -> Vec<OsString> {
    let names = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<_> = names.filter(|name| !name.to_string_lossy().ends_with("-journal")).collect();
    names.sort();
    names
}

fn refused(change: impl FnOnce(&mut rows::ActionRow, &mut Vec<rows::OpRow>)) {
    let answer = forged(change);
    assert!(matches!(answer, Err(Refusal::DamagedCopy { .. })), "{answer:?}");
}

#[test]
fn an_honest_copy_comes_in() {
    assert_eq!(forged(|_, _| {}), Ok(1));
}

#[test]
fn operations_that_no_program_writes_are_refused() {
    let text = |text: &str| Value::Text(text.into());
    refused(|_, ops| ops[0].col = "secret".into());
    refused(|_, ops| ops[0].table = "moon".into());
    refused(|_, ops| ops[0].table = "_undo".into());
    refused(|_, ops| ops[0].val = Value::Integer(9));
    refused(|_, ops| ops[0].val = text("2"));
    refused(|_, ops| (ops[0].col, ops[0].val) = ("sensitivity".into(), text("secret")));
    refused(|_, ops| (ops[0].col, ops[0].val) = ("name".into(), Value::Null));
    refused(|_, ops| (ops[0].col, ops[0].val) = (ADDED.into(), text("{\"name\":\"x\",\"moon\":1}")));
    refused(|_, ops| (ops[0].col, ops[0].val) = (ADDED.into(), text("[]")));
    refused(|_, ops| (ops[0].col, ops[0].val) = (ADDED.into(), Value::Null));
    refused(|_, ops| (ops[0].col, ops[0].val) = (KEPT.into(), Value::Integer(1)));
    refused(|_, ops| (ops[0].col, ops[0].val) = (LEFT_OUT.into(), text("name")));
    // A row with less than a row must have, and one that points to nothing.
    refused(|_, ops| {
        (ops[0].pk, ops[0].col, ops[0].val) = (Id([7; 16]), ADDED.into(), text("{\"name\":\"x\"}"))
    });
    refused(|_, ops| ops[0].pk = Id([7; 16]));
    refused(|_, ops| (ops[0].col, ops[0].val) = ("sector".into(), Value::Blob(vec![7; 16])));
}

#[test]
fn actions_that_no_program_writes_are_refused() {
    refused(|action, _| action.hlc = i64::MAX - 1);
    refused(|action, _| action.hlc = -1);
    refused(|action, _| action.label = "no words".into());
    refused(|action, _| action.seen = Some("{\"x\":1}".into()));
    refused(|action, _| action.step = 7);
    refused(|action, ops| {
        action.id.1 = 1 << 40;
        ops.iter_mut().for_each(|op| op.action.1 = 1 << 40);
    });
}

#[test]
fn a_step_told_otherwise_is_refused() {
    let (_folder, mut plan, copy, _) = two();
    let conn = Connection::open(&copy).unwrap();
    let mut first = rows::actions(&conn).unwrap().into_iter().min_by_key(|action| action.hlc).unwrap();
    first.author = "Somebody else".into();
    let ops = rows::ops(&conn, first.id).unwrap().len();
    rows::put_action(&conn, &first, ops as i64).unwrap();
    conn.close().unwrap();
    let answer = plan.merge(&copy, &author()).err();
    assert!(matches!(answer, Some(Refusal::DamagedCopy { .. })), "{answer:?}");
}

#[test]
fn steps_under_the_name_of_this_session_are_refused() {
    let (_folder, mut plan, copy, _) = two();
    let conn = Connection::open(&copy).unwrap();
    let newest = rows::actions(&conn).unwrap().into_iter().max_by_key(|action| action.hlc).unwrap();
    let own = plan.session.site;
    rows::put_site(&conn, &rows::SiteRow { id: own, name: "x".into(), began: 1 }).unwrap();
    let forged = rows::ActionRow { id: (own, 9), step: 9, ..newest.clone() };
    let mut ops = rows::ops(&conn, newest.id).unwrap();
    ops.iter_mut().for_each(|op| op.action = forged.id);
    rows::put_action(&conn, &forged, ops.len() as i64).unwrap();
    ops.iter().for_each(|op| rows::put_op(&conn, op).unwrap());
    conn.close().unwrap();
    let answer = plan.merge(&copy, &author()).err();
    assert!(matches!(answer, Some(Refusal::DamagedCopy { .. })), "{answer:?}");
}

#[test]
fn a_clock_far_ahead_is_followed_and_never_runs_back() {
    let (_folder, mut plan, copy, id) = two();
    let conn = Connection::open(&copy).unwrap();
    let mut newest = rows::actions(&conn).unwrap().into_iter().max_by_key(|action| action.hlc).unwrap();
    newest.hlc += 1 << 50;
    let ops = rows::ops(&conn, newest.id).unwrap();
    conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    conn.execute("DELETE FROM _action WHERE site = ?1", [newest.id.0.0]).unwrap();
    rows::put_action(&conn, &newest, ops.len() as i64).unwrap();
    conn.close().unwrap();
    plan.merge(&copy, &author()).unwrap();
    plan.edit_stakeholders(&[id], &[Edit::Influence(Some(5))], &author()).unwrap();
    assert_eq!(plan.stakeholder(id).unwrap().stakeholder.influence, Some(5), "what is done later is newer");
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn parts_of_one_operation_join_and_other_words_do_not() {
    let (_folder, plan, _, _) = two();
    let label = |text: &str| compare::is_left_out(text);
    assert!(label("{\"op\":\"left-out\",\"args\":{}}") && !label("{\"op\":\"merge\",\"args\":{}}"));
    assert!(!label("no words"));
    drop(plan);
}
