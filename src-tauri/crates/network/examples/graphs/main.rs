//! Writes made-up networks and our layouts of them into a folder, for `tests/peers/layouts.py` to hold others against:
//! `cargo run --release -p network --example graphs -- FOLDER [VERTICES ...]`. Each file is JSON: `n`, `edges`, and of our layout
//! `seconds` (the best of several), `places` and `stress`.

mod made;

use network::{Links, normalised_stress, stress_layout};
use std::{path::PathBuf, time::Instant};

/// A name and how a network of so many vertices is made.
type Made = (&'static str, fn(usize) -> Vec<(u32, u32)>);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("which folder?")?);
    let asked: Vec<usize> = arguments.map(|n| n.parse()).collect::<Result<_, _>>()?;
    let sizes = if asked.is_empty() { vec![100, 1_000, 5_000, 20_000] } else { asked };
    std::fs::create_dir_all(&folder)?;
    for n in sizes {
        let kinds: [Made; 3] =
            [("grown", made::grown), ("small-world", made::small_world), ("tree", made::tree)];
        for (kind, make) in kinds {
            let edges = make(n);
            let links = Links::between(n, &edges);
            let mut seconds = f64::MAX;
            let mut places = Vec::new();
            for _ in 0..if n > 2_000 { 2 } else { 5 } {
                let start = Instant::now();
                places = stress_layout(&links, &mut |_| true).unwrap_or_default();
                seconds = seconds.min(start.elapsed().as_secs_f64());
            }
            let stress = normalised_stress(&links, &places);
            let written = serde_json::json!({
                "n": n, "edges": edges, "seconds": seconds, "places": places, "stress": stress,
            });
            std::fs::write(folder.join(format!("{kind}-{n}.json")), written.to_string())?;
            println!("{kind} {n}: {seconds:.4} s, stress {:.4}", stress.unwrap_or(0.0));
        }
    }
    Ok(())
}
