//! How long it takes to look for organisations written down twice, at the size of a region and ten times that.
#![allow(missing_docs, reason = "criterion's macros make public functions")]

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;

#[path = "../src/town.rs"]
mod town;

/// Names of three or four words out of few, as registers have them; every fiftieth is written down twice.
fn made_up(n: usize) -> town::Town {
    const PLACES: [&str; 8] = [
        "Riverbend",
        "Two Creeks",
        "Old Mill",
        "Harbour",
        "Northside",
        "Lakeview",
        "Ferry Road",
        "St. Anne’s",
    ];
    const WORKS: [&str; 8] =
        ["Elementary", "Community", "Family", "Youth", "Health", "Legal", "Parents and Teachers", "Women’s"];
    const KINDS: [&str; 8] =
        ["School", "Centre", "Clinic", "Association", "Council", "Club", "Trust", "Network"];
    const SYLLABLES: [&str; 10] = ["ba", "re", "mi", "to", "lu", "san", "ker", "vol", "nit", "dar"];
    let mut state = 20_260_302_u64;
    let mut below = |end: usize| {
        state = state * 48_271 % 2_147_483_647;
        state as usize % end
    };
    let mut town = town::Town::new();
    let mut last = String::new();
    for i in 0..n {
        if i % 50 == 49 {
            last = format!("the {last}, Inc. ");
        } else {
            let own: String = (0..3).map(|_| SYLLABLES[below(10)]).collect();
            last = format!("{} {own} {} {}", PLACES[below(8)], WORKS[below(8)], KINDS[below(8)]);
        }
        town.stakeholder(&last, "", &[], &[]);
    }
    town
}

fn twins(c: &mut Criterion) {
    for n in [2_000, 20_000] {
        let town = made_up(n);
        c.bench_function(&format!("twins/{n}"), |b| {
            b.iter(|| network::twins(black_box(&town.plan.stakeholders), &[], ""))
        });
    }
}

criterion_group!(benches, twins);
criterion_main!(benches);
