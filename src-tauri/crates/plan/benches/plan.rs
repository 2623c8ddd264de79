//! How long reads and single edits take at 2,000 and at 20,000 stakeholders, each with three ties, a tag and
//! two domains apiece. Files are made in memory-backed storage where there is one, to leave the disk's sync
//! out: `COMMONROOT_BENCH_FOLDER` says where, `/dev/shm` is tried, and the temporary folder comes last.

#![allow(missing_docs, reason = "criterion makes public functions")]

use criterion::{Criterion, criterion_group, criterion_main};
use model::*;
use plan::{Fixed, Plan};
use std::{hint::black_box, path::PathBuf};

fn author() -> Author {
    Author { name: "School nurse".into() }
}

fn folder() -> PathBuf {
    let chosen = std::env::var_os("COMMONROOT_BENCH_FOLDER").map(PathBuf::from);
    let memory = PathBuf::from("/dev/shm");
    chosen.unwrap_or_else(|| if memory.is_dir() { memory } else { std::env::temp_dir() })
}

/// Surroundings whose clock moves two minutes at each look, so that edits never join.
fn surroundings() -> Box<Fixed> {
    Box::new(Fixed::new(1_764_000_000_000, 120_000, 7))
}

fn large(path: &std::path::Path, size: usize) -> (Plan, Vec<Id>) {
    let new = NewPlan {
        community: "Large".into(),
        council: String::new(),
        language: "en".into(),
        paper: Paper::A4,
        safeguarding_lead: "School nurse".into(),
    };
    let mut plan = Plan::create(path, &new, &author(), surroundings()).unwrap();
    let framework = plan.framework().unwrap();
    let domains: Vec<Id> = framework.of(FrameworkKind::Domain).map(|item| item.id).collect();
    let levels: Vec<Id> = framework.of(FrameworkKind::Level).map(|item| item.id).collect();
    let draft = |n: usize| StakeholderDraft {
        name: format!("Neighbourhood gröup {}", (n * 7_919) % size),
        kind: Some(StakeholderKind::Group),
        main_domain: Some(domains[n % 6]),
        other_domains: vec![domains[(n + 1) % 6]],
        main_level: Some(levels[n % 4]),
        about: Some("Meets on Tuesdays; wants safer walking routes to school.".into()),
        influence: Some(1 + (n % 5) as u8),
        tags: vec![format!("tag {}", n % 20)],
        ..StakeholderDraft::default()
    };
    let ids = plan.create_stakeholders((0..size).map(draft).collect(), &author()).unwrap().output;
    let tie = |n: usize| TieDraft {
        intensity: Some(1 + (n % 5) as u8),
        directed: true,
        ..TieDraft::between(ids[n % size], ids[(n % size + 1 + n / size) % size])
    };
    plan.create_ties((0..size * 3).map(tie).collect(), &author()).unwrap();
    (plan, ids)
}

fn at(size: usize, c: &mut Criterion) {
    let folder = tempfile::tempdir_in(folder()).unwrap();
    let path = folder.path().join("Large.commonroot");
    let (mut plan, ids) = large(&path, size);
    let mut group = c.benchmark_group(format!("plan at {size}"));
    group.sample_size(20);
    group.bench_function("list stakeholders", |b| b.iter(|| black_box(plan.stakeholders().unwrap().len())));
    group.bench_function("list ties", |b| b.iter(|| black_box(plan.ties().unwrap().len())));
    group.bench_function("read one page", |b| b.iter(|| black_box(plan.stakeholder(ids[size / 2]).unwrap())));
    group.bench_function("counts", |b| b.iter(|| black_box(plan.counts().unwrap())));
    group.bench_function("newest 100 steps", |b| {
        b.iter(|| black_box(plan.steps(StepRange { skip: 0, take: 100 }).unwrap().len()));
    });
    for query in ["grö", "a", "hood gröup 77", "safer tuesdays", "zebra"] {
        let request = SearchRequest { query: query.into(), limit: 6, seats: Vec::new() };
        group.bench_function(format!("search \"{query}\""), |b| {
            b.iter(|| black_box(plan.search(&request).unwrap().len()));
        });
    }
    let mut n = 0;
    group.bench_function("edit one field", |b| {
        b.iter(|| {
            n += 1;
            let edit = StakeholderEdit::About(Some(format!("note {n}")));
            plan.edit_stakeholders(&[ids[n % size]], &[edit], &author()).unwrap()
        });
    });
    group.bench_function("edit one, list again", |b| {
        b.iter(|| {
            n += 1;
            let edit = StakeholderEdit::Name(format!("Renamed {n}"));
            plan.edit_stakeholders(&[ids[n % size]], &[edit], &author()).unwrap();
            black_box(plan.stakeholders().unwrap().len())
        });
    });
    group.bench_function("edit one, search again", |b| {
        let request = SearchRequest { query: "grö".into(), limit: 6, seats: Vec::new() };
        b.iter(|| {
            n += 1;
            let edit = StakeholderEdit::About(Some(format!("searched {n}")));
            plan.edit_stakeholders(&[ids[n % size]], &[edit], &author()).unwrap();
            black_box(plan.search(&request).unwrap().len())
        });
    });
    group.bench_function("tag one", |b| {
        b.iter(|| {
            n += 1;
            let edit = StakeholderEdit::AddTag(format!("new {n}"));
            plan.edit_stakeholders(&[ids[n % size]], &[edit], &author()).unwrap()
        });
    });
    group.bench_function("edit, undo and redo", |b| {
        b.iter(|| {
            n += 1;
            let edit = StakeholderEdit::Website(Some(format!("example.org/{n}")));
            plan.edit_stakeholders(&[ids[n % size]], &[edit], &author()).unwrap();
            plan.undo(&author()).unwrap();
            plan.redo(&author()).unwrap()
        });
    });
    group.bench_function("quick add one", |b| {
        b.iter(|| {
            n += 1;
            let draft = StakeholderDraft { name: format!("New {n}"), ..StakeholderDraft::default() };
            plan.create_stakeholders(vec![draft], &author()).unwrap()
        });
    });
    plan.close().unwrap();
    group.bench_function("open and close", |b| {
        b.iter(|| Plan::open(&path, &author(), surroundings()).unwrap().close().unwrap());
    });
    group.finish();
}

fn benches(c: &mut Criterion) {
    at(2_000, c);
    at(20_000, c);
}

criterion_group!(plan, benches);
criterion_main!(plan);
