//! How long bringing a copy in takes, at 2,000 and at 20,000 stakeholders, after 5,000 actions on either side;
//! how long a plan touched by 5,000 sessions takes to open; what logging an edit costs beside writing the cell;
//! and by how much 1,000 edits let the file grow. Files are made in memory-backed storage where there is some.

#![allow(missing_docs, reason = "criterion makes public functions")]

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use model::*;
use plan::{Fixed, Plan};
use std::{
    hint::black_box,
    path::{Path, PathBuf},
};

fn author(name: &str) -> Author {
    Author { name: name.into() }
}

fn folder() -> PathBuf {
    let chosen = std::env::var_os("COMMONROOT_BENCH_FOLDER").map(PathBuf::from);
    let memory = PathBuf::from("/dev/shm");
    chosen.unwrap_or_else(|| if memory.is_dir() { memory } else { std::env::temp_dir() })
}

/// Surroundings whose clock moves two minutes at each look, so that edits never join.
fn surroundings(seed: u64) -> Box<Fixed> {
    Box::new(Fixed::new(1_764_000_000_000, 120_000, seed))
}

fn open(path: &Path, who: &str, seed: u64) -> Plan {
    Plan::open(path, &author(who), surroundings(seed)).unwrap()
}

fn large(path: &Path, size: usize) -> Vec<Id> {
    let new = NewPlan {
        community: "Large".into(),
        council: String::new(),
        language: "en".into(),
        paper: Paper::A4,
        safeguarding_lead: "School nurse".into(),
    };
    let mut plan = Plan::create(path, &new, &author("Ana"), surroundings(1)).unwrap();
    let draft = |n: usize| StakeholderDraft {
        name: format!("Neighbourhood gröup {n}"),
        about: Some("Meets on Tuesdays; wants safer walking routes to school.".into()),
        influence: Some(3),
        ..StakeholderDraft::default()
    };
    let ids = plan.create_stakeholders((0..size).map(draft).collect(), &author("Ana")).unwrap().output;
    let ties = (0..size * 3).map(|n| tie(ids[n % size], ids[(n % size + 1 + n / size) % size])).collect();
    plan.create_ties(ties, &author("Ana")).unwrap();
    plan.close().unwrap();
    ids
}

fn tie(from: Id, to: Id) -> TieDraft {
    TieDraft { intensity: Some(2), directed: true, ..TieDraft::between(from, to) }
}

/// So many actions of one person: seven edits in ten, a new stakeholder, a tie, now and then a deletion.
fn work(plan: &mut Plan, ids: &[Id], actions: usize, who: &str, seed: usize) {
    let author = author(who);
    let mut at = seed;
    let mut gone = std::collections::HashSet::new();
    for n in 0..actions {
        at = at.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let (one, other) = (ids[(at >> 33) % ids.len()], ids[(at >> 13) % ids.len()]);
        if gone.contains(&one) || gone.contains(&other) {
            continue;
        }
        match n % 10 {
            7 => {
                let draft = StakeholderDraft {
                    name: format!("New {who} {n}"),
                    about: Some("some text about this one".into()),
                    ..StakeholderDraft::default()
                };
                plan.create_stakeholders(vec![draft], &author).unwrap();
            }
            // A pair that is tied already refuses; that is an action less.
            8 => drop(plan.create_ties(vec![TieDraft { kind: TieKind::Funds, ..tie(one, other) }], &author)),
            9 if n % 50 == 49 => {
                plan.delete_stakeholders(&[one], &author).unwrap();
                gone.insert(one);
            }
            9 => {}
            _ => {
                let edits = [
                    StakeholderEdit::Influence(Some(1 + (at >> 20) as u8 % 5)),
                    StakeholderEdit::About(Some(format!("note {n} of {who}"))),
                ];
                plan.edit_stakeholders(&[one], &edits, &author).unwrap();
            }
        }
    }
}

fn merging(size: usize, c: &mut Criterion) {
    let folder = tempfile::tempdir_in(folder()).unwrap();
    let at = |name: &str| folder.path().join(name);
    let ids = large(&at("first"), size);
    for (n, who) in ["Ana", "Ben"].into_iter().enumerate() {
        std::fs::copy(at("first"), at(who)).unwrap();
        let mut plan = open(&at(who), who, 10 + n as u64);
        work(&mut plan, &ids, 5_000, who, 77 + n);
        plan.close().unwrap();
    }
    let mut group = c.benchmark_group(format!("5,000 actions each, {size} stakeholders"));
    group.sample_size(10);
    group.bench_function("look what a copy would bring", |b| {
        std::fs::copy(at("Ana"), at("looking")).unwrap();
        let mut plan = open(&at("looking"), "Ana", 20);
        b.iter(|| black_box(plan.preview_merge(&at("Ben")).unwrap().steps));
    });
    group.bench_function("bring it in, backup included", |b| {
        let fresh = || {
            let _ = std::fs::remove_file(at("merging"));
            let _ = std::fs::remove_dir_all(at(".merging.backups"));
            std::fs::copy(at("Ana"), at("merging")).unwrap();
            open(&at("merging"), "Ana", 21)
        };
        b.iter_batched(
            fresh,
            |mut plan| {
                black_box(plan.merge(&at("Ben"), &author("Ana")).unwrap().output.steps);
                plan
            },
            BatchSize::PerIteration,
        );
    });
    let mut plan = open(&at("merging"), "Ana", 22);
    println!("{} conflicts listed", plan.conflicts().unwrap().len());
    group.bench_function("list the conflicts", |b| b.iter(|| black_box(plan.conflicts().unwrap().len())));
    group.finish();
}

fn sessions(c: &mut Criterion) {
    let folder = tempfile::tempdir_in(folder()).unwrap();
    let path = folder.path().join("Sessions.commonroot");
    let ids = large(&path, 2_000);
    for n in 0..5_000_u64 {
        let mut plan = open(&path, "Ana", 100 + n);
        let edit = StakeholderEdit::About(Some(format!("session {n}")));
        plan.edit_stakeholders(&[ids[n as usize % ids.len()]], &[edit], &author("Ana")).unwrap();
        plan.close().unwrap();
    }
    let mut group = c.benchmark_group("a plan touched by 5,000 sessions");
    group.sample_size(10);
    group.bench_function("open and close", |b| b.iter(|| open(&path, "Ana", 1).close().unwrap()));
    let mut n = 0;
    group.bench_function("open, edit and close", |b| {
        b.iter(|| {
            n += 1;
            let mut plan = open(&path, "Ana", 10_000 + n);
            let edit = StakeholderEdit::About(Some(format!("again {n}")));
            plan.edit_stakeholders(&ids[..1], &[edit], &author("Ana")).unwrap();
            plan.close().unwrap();
        });
    });
    group.finish();
}

/// The same cell, written by the plan and by SQLite alone.
fn beside_sqlite(c: &mut Criterion) {
    let folder = tempfile::tempdir_in(folder()).unwrap();
    let at = |name: &str| folder.path().join(name);
    let ids = large(&at("first"), 2_000);
    std::fs::copy(at("first"), at("bare")).unwrap();
    let mut group = c.benchmark_group("one edit at 2,000 stakeholders");
    let mut plan = open(&at("first"), "Ana", 2);
    let mut n = 0;
    group.bench_function("as a step of the plan", |b| {
        b.iter(|| {
            n += 1;
            let edit = StakeholderEdit::About(Some(format!("note {n}")));
            plan.edit_stakeholders(&[ids[n % ids.len()]], &[edit], &author("Ana")).unwrap()
        });
    });
    let bare = rusqlite::Connection::open(at("bare")).unwrap();
    bare.execute_batch("PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = EXTRA").unwrap();
    group.bench_function("by SQLite alone", |b| {
        b.iter(|| {
            n += 1;
            let sql = "UPDATE stakeholder SET about = ?1 WHERE id = ?2";
            let mut update = bare.prepare_cached(sql).unwrap();
            update.execute(rusqlite::params![format!("note {n}"), ids[n % ids.len()].0]).unwrap()
        });
    });
    group.finish();
}

fn growth(_: &mut Criterion) {
    let folder = tempfile::tempdir_in(folder()).unwrap();
    let at = |name: &str| folder.path().join(name);
    let ids = large(&at("first"), 2_000);
    let mut plan = open(&at("first"), "Ana", 2);
    plan.save_copy(&at("before")).unwrap();
    for n in 0..1_000 {
        let edit =
            StakeholderEdit::About(Some(format!("Meets on Tuesdays and, since step {n}, on Fridays.")));
        plan.edit_stakeholders(&[ids[n % ids.len()]], &[edit], &author("Ana")).unwrap();
    }
    plan.save_copy(&at("after")).unwrap();
    let size = |name: &str| std::fs::metadata(at(name)).unwrap().len() / 1_024;
    println!(
        "1,000 edits let the file grow by {} KiB (to reach: at most 200)",
        size("after") - size("before")
    );
}

fn benches(c: &mut Criterion) {
    merging(2_000, c);
    merging(20_000, c);
    sessions(c);
    beside_sqlite(c);
    growth(c);
}

criterion_group!(merge, benches);
criterion_main!(merge);
