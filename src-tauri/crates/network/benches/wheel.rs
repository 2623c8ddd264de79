//! How long the domain wheel takes, at the size of a coalition, a town and a region.
#![allow(missing_docs, reason = "criterion's macros make public functions")]

use criterion::{Criterion, criterion_group, criterion_main};
use model::{Id, InitiativeStatus, PartnerRole, SceneRequest, TiePresence};
use network::SceneWords;
use std::hint::black_box;

#[path = "../src/town.rs"]
mod town;

/// A town of `n` stakeholders with names as they are, about two ties each, and ten initiatives; by a fixed
/// congruential sequence (Park and Miller 1988), so that every run measures the same plan.
fn made_up(n: usize) -> town::Town {
    const DOMAINS: [&str; 6] =
        ["relationships", "physical-health", "mental-health", "safety", "shelter", "education"];
    const LEVELS: [&str; 8] =
        ["individual", "family", "family", "community", "community", "community", "community", "society"];
    const WHOSE: [&str; 8] =
        ["Newcomer", "Public", "St. Anne’s", "Grandparents’", "Main St", "Young", "Housing", "Riverbend"];
    const WHAT: [&str; 7] =
        ["Centre", "Library", "Support Group", "Health Department", "Office", "Families Network", "Circle"];
    let mut state = 20_260_302u64;
    let mut below = |end: usize| {
        state = state * 48_271 % 2_147_483_647;
        (state >> 3) as usize % end
    };
    let mut town = town::Town::new();
    let ids: Vec<Id> = (0..n)
        .map(|i| {
            let name = format!("{} {} {i}", WHOSE[below(8)], WHAT[below(7)]);
            let d = below(6);
            town.stakeholder(
                &name,
                "civic",
                &[DOMAINS[d], DOMAINS[(d + 1 + below(4)) % 6]],
                &[LEVELS[below(8)]],
            )
        })
        .collect();
    for _ in 0..2 * n {
        town.tie(ids[below(n)], ids[below(n)], TiePresence::Present);
    }
    for i in 0..10 {
        town.need(ids[below(n)], None);
        let title = format!("Walking school bus {i}");
        let at = [DOMAINS[below(6)]];
        let initiative = town.initiative(&title, InitiativeStatus::Active, &at, &["community"]);
        town.partner(initiative, ids[below(n)], PartnerRole::Partner, None);
    }
    town
}

fn wheel(c: &mut Criterion) {
    let words = SceneWords { unknown_here: "Not known yet: who acts here?".into(), ..SceneWords::default() };
    let request = SceneRequest::default();
    for n in [60, 180, 2_000] {
        let town = made_up(n);
        let coverage = network::coverage(&town.plan);
        c.bench_function(&format!("wheel/{n}"), |b| {
            b.iter(|| network::wheel(black_box(&town.plan), &coverage, &request, &words))
        });
    }
}

criterion_group!(benches, wheel);
criterion_main!(benches);
