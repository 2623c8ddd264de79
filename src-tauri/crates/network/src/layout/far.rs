//! How far vertices are from each other: in ties, not in places.

use super::chance::Chance;
use crate::Links;

/// Up to so many vertices, each is held against each; above, against pivots only.
const FULL: usize = 1_500;
/// How many pivots there are above that, at least.
const PIVOTS: usize = 300;

/// Distances from some vertices, the pivots, to all of one connected network.
pub(crate) struct Far {
    pub pivots: Vec<u32>,
    /// Pivot by pivot, the distance of each vertex in ties.
    ways: Vec<u16>,
    /// Pivot by pivot, what a distance from it weighs, by distance; one for all where all weigh the same.
    weights: Vec<Vec<f32>>,
    /// Ties, once for each pair, where pivots do not stand for all of them.
    pub ties: Vec<(u32, u32)>,
}

impl Far {
    /// Measures a connected network. Where all are pivots a distance of d weighs d^-2, otherwise that times how many
    /// vertices the pivot stands for: those nearer to it than to any other and no farther from it than d / 2 (Ortmann,
    /// Klimenta and Brandes 2017, "A sparse stress model").
    pub fn of(links: &Links) -> Far {
        let n = links.len();
        match n {
            0..=FULL => Far::full(links),
            // The more stand for all, the less it matters who.
            _ => Far::sparse(links, PIVOTS.max(n / 50)),
        }
    }

    fn full(links: &Links) -> Far {
        let n = links.len();
        let mut ways = vec![u16::MAX; n * n];
        let mut queue = Vec::with_capacity(n);
        for (from, ways) in ways.chunks_mut(n.max(1)).enumerate() {
            measure(links, from, ways, &mut queue);
        }
        let longest = ways.iter().copied().max().unwrap_or(0);
        let weights: Vec<f32> = (0..=longest).map(inverse_square).collect();
        Far { pivots: (0..n as u32).collect(), ways, weights: vec![weights], ties: Vec::new() }
    }

    fn sparse(links: &Links, most: usize) -> Far {
        let n = links.len();
        let mut far = Far { pivots: Vec::new(), ways: Vec::new(), weights: Vec::new(), ties: ties(links) };
        let mut nearest = vec![u16::MAX; n];
        let mut queue = Vec::with_capacity(n);
        let mut chance = Chance(n as u64);
        let most_ties = (0..n).max_by_key(|v| (links.neighbours(*v).len(), std::cmp::Reverse(*v)));
        let mut next = most_ties.unwrap_or(0);
        while far.pivots.len() < most {
            let start = far.ways.len();
            far.ways.resize(start + n, u16::MAX);
            measure(links, next, &mut far.ways[start..], &mut queue);
            far.pivots.push(next as u32);
            for (least, way) in nearest.iter_mut().zip(&far.ways[start..]) {
                *least = (*least).min(*way);
            }
            // The next is likely to be far from all so far, but not the farthest: those are often odd ones out.
            let all: u64 = nearest.iter().map(|way| u64::from(*way)).sum();
            if all == 0 {
                break;
            }
            let mut left = (chance.part() * all as f64) as u64;
            next = nearest
                .iter()
                .position(|way| {
                    let here = left < u64::from(*way);
                    left = left.saturating_sub(u64::from(*way));
                    here
                })
                .unwrap_or(n - 1);
        }
        far.weigh(&nearest);
        far
    }

    /// Gives every vertex to a nearest pivot, of several to the one that has the fewest, and weighs.
    fn weigh(&mut self, nearest: &[u16]) {
        let n = nearest.len();
        let mut sizes = vec![0u32; self.pivots.len()];
        let mut regions: Vec<Vec<u16>> = vec![Vec::new(); self.pivots.len()];
        let mut order: Vec<u32> = (0..n as u32).collect();
        Chance(7).shuffle(&mut order);
        for v in order {
            let least = nearest[v as usize];
            let own =
                (0..sizes.len()).filter(|p| self.ways[p * n + v as usize] == least).min_by_key(|p| sizes[*p]);
            if let Some(own) = own {
                sizes[own] += 1;
                regions[own].push(least);
            }
        }
        let of = |(pivot, mut region): (usize, Vec<u16>)| {
            region.sort_unstable();
            let longest = self.ways[pivot * n..(pivot + 1) * n].iter().copied().max().unwrap_or(0);
            let weight = |way: u16| match way {
                // Neighbours are held by the tie itself.
                0 | 1 => 0.0,
                _ => region.partition_point(|near| *near <= way / 2).max(1) as f32 * inverse_square(way),
            };
            (0..=longest).map(weight).collect()
        };
        self.weights = regions.into_iter().enumerate().map(of).collect();
    }

    /// True if each vertex is a pivot.
    pub fn is_full(&self) -> bool {
        self.ways.len() == self.pivots.len() * self.pivots.len()
    }

    /// What a distance from the pivot at this place of the list weighs, by distance.
    pub fn weights(&self, pivot: usize) -> &[f32] {
        // Where all are pivots, a distance weighs the same from each.
        &self.weights[pivot.min(self.weights.len() - 1)]
    }

    /// What the farthest pair weighs, above 0.
    pub fn least_weight(&self) -> f32 {
        let some = self.weights.iter().flatten().copied().filter(|weight| *weight > 0.0);
        some.fold(1.0, f32::min)
    }

    /// Distances of all from the pivot at this place of the list.
    pub fn from(&self, pivot: usize) -> &[u16] {
        let n = self.ways.len() / self.pivots.len().max(1);
        &self.ways[pivot * n..(pivot + 1) * n]
    }
}

fn inverse_square(way: u16) -> f32 {
    if way == 0 { 0.0 } else { 1.0 / (f32::from(way) * f32::from(way)) }
}

fn ties(links: &Links) -> Vec<(u32, u32)> {
    let of =
        |v: usize| links.neighbours(v).iter().filter(move |w| v < **w as usize).map(move |w| (v as u32, *w));
    let mut ties: Vec<(u32, u32)> = (0..links.len()).flat_map(of).collect();
    ties.sort_unstable();
    ties.dedup();
    ties
}

/// Breadth first search.
pub(crate) fn measure(links: &Links, from: usize, ways: &mut [u16], queue: &mut Vec<u32>) {
    ways.fill(u16::MAX);
    queue.clear();
    queue.push(from as u32);
    ways[from] = 0;
    let mut at = 0;
    while let Some(v) = queue.get(at) {
        at += 1;
        let way = ways[*v as usize].saturating_add(1).min(u16::MAX - 1);
        for w in links.neighbours(*v as usize) {
            if ways[*w as usize] == u16::MAX {
                ways[*w as usize] = way;
                queue.push(*w);
            }
        }
    }
}
