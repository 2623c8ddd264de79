//! How long the first page of a plan takes, at the size of a region and ten times that.
#![allow(missing_docs, reason = "criterion's macros make public functions")]

use criterion::{Criterion, criterion_group, criterion_main};
use model::{Id, InitiativeStatus, TiePresence};
use std::hint::black_box;

#[path = "../src/town.rs"]
mod town;

/// A town of `n` stakeholders with three ties each, spread by a fixed congruential sequence (Park and
/// Miller 1988), so that every run measures the same plan.
fn made_up(n: usize) -> town::Town {
    const DOMAINS: [&str; 6] =
        ["relationships", "physical-health", "mental-health", "safety", "shelter", "education"];
    const LEVELS: [&str; 4] = ["individual", "family", "community", "society"];
    const SECTORS: [&str; 6] = ["faith", "schools", "health-care", "youth", "business", "civic"];
    let mut state = 20_260_302u64;
    let mut below = |end: usize| {
        state = state * 48_271 % 2_147_483_647;
        state as usize % end
    };
    let mut town = town::Town::new();
    let ids: Vec<Id> = (0..n)
        .map(|i| {
            let (d, l) = (below(6), below(4));
            let domains = [DOMAINS[d], DOMAINS[(d + 1) % 6]];
            town.stakeholder(&format!("Stakeholder {i}"), SECTORS[below(6)], &domains, &[LEVELS[l]])
        })
        .collect();
    for _ in 0..3 * n {
        town.tie(ids[below(n)], ids[below(n)], TiePresence::Present);
    }
    for i in 0..n / 10 {
        town.need(ids[below(n)], None);
        let status = [InitiativeStatus::Active, InitiativeStatus::Idea][below(2)];
        town.initiative(&format!("Initiative {i}"), status, &[DOMAINS[below(6)]], &["community"]);
    }
    town
}

fn overview(c: &mut Criterion) {
    for n in [2_000, 20_000] {
        let town = made_up(n);
        c.bench_function(&format!("overview/{n}"), |b| b.iter(|| network::overview(black_box(&town.plan))));
        let links = network::Links::of(&town.plan);
        c.bench_function(&format!("separated_without/{n}"), |b| {
            b.iter(|| network::separated_without(black_box(&links)))
        });
    }
}

criterion_group!(benches, overview);
criterion_main!(benches);
