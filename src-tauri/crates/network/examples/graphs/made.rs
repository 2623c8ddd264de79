//! Made-up networks to lay out, the same on every machine.
#![allow(dead_code, missing_docs, reason = "shared by an example and benches, which use parts of it")]

/// Park and Miller 1988.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0 * 48_271 % 2_147_483_647;
        (self.0 >> 3) as usize % end
    }
}

/// Newcomers join two who are there, likely those whom many have joined (Barabási and Albert 1999): a few hubs, as
/// coalitions have them.
pub fn grown(n: usize) -> Vec<(u32, u32)> {
    let mut chance = Chance(20_260_302);
    let mut pairs: Vec<(u32, u32)> = vec![(0, 1), (1, 2), (0, 2)];
    let mut ends: Vec<u32> = vec![0, 1, 1, 2, 0, 2];
    for v in 3..n as u32 {
        let one = ends[chance.below(ends.len())];
        let other = loop {
            let other = ends[chance.below(ends.len())];
            if other != one {
                break other;
            }
        };
        pairs.extend([(v, one), (v, other)]);
        ends.extend([v, one, v, other]);
    }
    pairs.retain(|(a, b)| (*a as usize) < n && (*b as usize) < n);
    pairs
}

/// A ring of neighbours of whom one in twenty is tied to anybody (Watts and Strogatz 1998).
pub fn small_world(n: usize) -> Vec<(u32, u32)> {
    let mut chance = Chance(20_260_303);
    let mut pairs = Vec::new();
    for v in 0..n {
        for step in 1..=3 {
            let w = if chance.below(20) == 0 { chance.below(n) } else { (v + step) % n };
            if w != v {
                pairs.push((v as u32, w as u32));
            }
        }
    }
    pairs
}

/// A tree: newcomers join one.
pub fn tree(n: usize) -> Vec<(u32, u32)> {
    let mut chance = Chance(20_260_304);
    (1..n).map(|v| (v as u32, chance.below(v) as u32)).collect()
}
