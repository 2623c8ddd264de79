//! How long the network view takes, with marks, names and bent ties, at the size of a coalition, a town and a region.
#![allow(missing_docs, reason = "criterion's macros make public functions")]

use criterion::{Criterion, criterion_group, criterion_main};
use model::{Id, MarkPlace, SceneRequest, SceneView, TiePresence};
use network::{SceneWords, network_map};
use std::hint::black_box;

#[path = "../examples/graphs/made.rs"]
mod made;
#[path = "../src/town.rs"]
mod town;

/// A town of `n` stakeholders, each tied to two who were there before.
fn made_up(n: usize) -> town::Town {
    const DOMAINS: [&str; 6] =
        ["relationships", "physical-health", "mental-health", "safety", "shelter", "education"];
    const LEVELS: [&str; 4] = ["individual", "family", "community", "society"];
    const WHOSE: [&str; 5] = ["Newcomer", "St. Anne’s", "Grandparents’", "Young", "Riverbend"];
    const WHAT: [&str; 7] =
        ["Centre", "Library", "Support Group", "Health Department", "Office", "Families Network", "Circle"];
    let mut town = town::Town::new();
    for i in 0..n {
        let name = format!("{} {} {i}", WHOSE[i * 7 % 5], WHAT[i * 3 % 7]);
        town.stakeholder(&name, "civic", &[DOMAINS[i * 5 % 6]], &[LEVELS[i * 7 / 3 % 4]]);
        town.plan.stakeholders[i].id = Id::v7(1_700_000_000_000 + i as u64 * 60_000, [i as u8; 10]);
    }
    let ids: Vec<Id> = town.plan.stakeholders.iter().map(|s| s.id).collect();
    for (a, b) in made::grown(n) {
        town.tie(ids[a as usize], ids[b as usize], TiePresence::Present);
    }
    town
}

fn net(c: &mut Criterion) {
    let words = SceneWords::default();
    let mut group = c.benchmark_group("net");
    group.sample_size(10);
    for n in [60, 300, 2_000] {
        let town = made_up(n);
        let fresh = SceneRequest { view: SceneView::Network, ..SceneRequest::default() };
        group.bench_function(n.to_string(), |b| {
            b.iter(|| network_map(black_box(&town.plan), &fresh, &words));
        });
        // As the window asks at every change: with what it shows.
        let scene = network_map(&town.plan, &fresh, &words);
        let unit = |value: f64| value / scene.radius - 1.0;
        let before = scene.marks.iter().map(|m| MarkPlace { id: m.id, x: unit(m.x), y: unit(m.y) }).collect();
        let again = SceneRequest { before, ..fresh };
        group.bench_function(format!("{n} again"), |b| {
            b.iter(|| network_map(black_box(&town.plan), &again, &words));
        });
    }
    group.finish();
}

criterion_group!(benches, net);
criterion_main!(benches);
