//! How long a summary takes from the plan to the PDF, cold caches each time: about 3, 40 and 200 pages.

#![allow(missing_docs, reason = "criterion_group makes a public function without any")]

#[path = "../tests/fixture/mod.rs"]
mod fixture;

use criterion::{Criterion, criterion_group, criterion_main};
use model::Paper;
use report::{Options, Output, summary};
use std::{hint::black_box, time::Duration};

fn summaries(c: &mut Criterion) {
    let mut group = c.benchmark_group("summary");
    group.sample_size(10).warm_up_time(Duration::from_millis(500)).measurement_time(Duration::from_secs(2));
    let options = Options {
        paper: Paper::A4,
        language: "en".into(),
        today: "2026-11-23".into(),
        now_ms: 1_795_424_400_000,
        output: Output::Pdf,
    };
    for initiatives in [2, 85, 450] {
        let plan = fixture::large(initiatives);
        let overview = network::overview(&plan);
        let pages = summary(&plan, &overview, &options).map(|d| d.page_count()).unwrap_or_default();
        group.bench_function(format!("{pages} pages"), |b| {
            // Saving a PDF lets go of everything remembered, so each round starts cold.
            b.iter(|| black_box(summary(&plan, &overview, &options).and_then(|d| d.pdf())))
        });
    }
    group.finish();
}

criterion_group!(benches, summaries);
criterion_main!(benches);
