//! How long it takes to lay out a network, without marks and names, from a coalition's size to a country's.
#![allow(missing_docs, reason = "criterion's macros make public functions")]

use criterion::{Criterion, criterion_group, criterion_main};
use network::{Links, stress_layout};
use std::hint::black_box;

#[path = "../examples/graphs/made.rs"]
mod made;

fn layout(c: &mut Criterion) {
    let mut group = c.benchmark_group("layout");
    group.sample_size(10);
    for n in [100, 1_000, 5_000, 20_000] {
        let links = Links::between(n, &made::grown(n));
        group.bench_function(n.to_string(), |b| b.iter(|| stress_layout(black_box(&links), &mut |_| true)));
    }
    group.finish();
}

criterion_group!(benches, layout);
criterion_main!(benches);
