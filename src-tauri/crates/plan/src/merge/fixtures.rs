//! Files as older programs left them: a plan of each older version of the file, from one beginning, that went
//! its own way. With `UPDATE_FIXTURES` set, they are written anew to `tests/fixtures`; otherwise the files that
//! are there are held against what a program of their version can have made.

use super::{rows, unsettled};
use crate::{
    Fixed, Plan,
    log::{rebuild, schema::Schema},
    migrations,
    tests::{author, new_plan},
};
use model::{Author, Id, StakeholderDraft, StakeholderEdit as Edit};
use rusqlite::Connection;
use std::path::{Path, PathBuf};

fn path(version: u32) -> PathBuf {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/fixtures");
    Path::new(folder).join(format!("riverbend-{version}.commonroot"))
}

fn named(name: &str) -> StakeholderDraft {
    StakeholderDraft {
        name: name.into(),
        about: Some("Meets in the old mill.".into()),
        ..StakeholderDraft::default()
    }
}

/// The steps of one person, with nothing that came later than the first version.
fn steps(plan: &mut Plan, who: &str, ids: &[Id], n: u8) {
    let author = Author { name: who.into() };
    let mut edit = |id, edit| drop(plan.edit_stakeholders(&[id], &[edit], &author).unwrap());
    edit(ids[0], Edit::Influence(Some(n)));
    edit(ids[0], Edit::AddTag("reading".into()));
    edit(ids[usize::from(n) % 3], Edit::About(Some(format!("Meets in the old mill. Table {n}."))));
    plan.create_stakeholders(vec![named("Food bank")], &author).unwrap();
    if n == 2 {
        plan.delete_stakeholders(&ids[2..3], &author).unwrap();
    }
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
    conn.execute_batch("VACUUM").unwrap();
    conn.close().unwrap();
}

fn write_all() {
    let folder = tempfile::tempdir().unwrap();
    let first = folder.path().join("first.commonroot");
    let surroundings = |seed| Box::new(Fixed::new(1_763_000_000_000, 90_000, seed));
    let mut plan = Plan::create(&first, &new_plan(), &author(), surroundings(41)).unwrap();
    let drafts = vec![named("Library"), named("School"), named("Choir")];
    let ids = plan.create_stakeholders(drafts, &author()).unwrap().output;
    plan.close().unwrap();
    for version in 1..migrations::VERSION {
        let own = folder.path().join(format!("{version}.commonroot"));
        std::fs::copy(&first, &own).unwrap();
        let seed = 50 + u64::from(version);
        let mut plan = Plan::open(&own, &author(), surroundings(seed)).unwrap();
        let who = ["Old Ana", "Old Ben", "Old Chi"][version as usize % 3];
        steps(&mut plan, who, &ids, version as u8);
        plan.close().unwrap();
        std::fs::create_dir_all(path(version).parent().unwrap()).unwrap();
        as_of(version, &own, &path(version));
    }
}

/// Only versions up to the one before merging have a fixture made here; a later migration adds its own.
#[test]
fn files_of_older_programs_open_and_are_sound() {
    if std::env::var_os("UPDATE_FIXTURES").is_some() {
        write_all();
    }
    for version in 1..=3 {
        let old = Connection::open(path(version)).unwrap();
        let kept: u32 = old.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
        assert_eq!(kept, version, "a fixture is never migrated in its place");
        drop(old);
        let folder = tempfile::tempdir().unwrap();
        let copy = folder.path().join("old.commonroot");
        std::fs::copy(path(version), &copy).unwrap();
        let mut plan = Plan::open(&copy, &author(), Box::new(Fixed::new(1_764_000_000_000, 1, 2))).unwrap();
        assert_eq!(plan.check().unwrap().problems, [], "version {version}");
        assert_eq!(plan.unsettled, unsettled::Unsettled::default());
    }
}
