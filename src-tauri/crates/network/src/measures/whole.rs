//! What is said of a network as a whole.

use super::graph::Rows;

/// Freeman's centralisation: how far all stay behind the greatest, in parts of how far they would in a star.
pub(crate) fn centralization(values: impl Iterator<Item = f64> + Clone, of_star: f64) -> Option<f64> {
    let most = values.clone().fold(f64::NEG_INFINITY, f64::max);
    (of_star > 0.0).then(|| values.map(|value| most - value).sum::<f64>() / of_star)
}

/// The part each vertex is in, the largest first and of equals the one with the earliest vertex; and their sizes.
pub(crate) fn components(rows: &Rows) -> (Vec<u32>, Vec<u32>) {
    const UNSEEN: u32 = u32::MAX;
    let n = rows.len();
    let mut part = vec![UNSEEN; n];
    let mut sizes: Vec<u32> = Vec::new();
    for root in 0..n {
        if part[root] != UNSEEN {
            continue;
        }
        let own = sizes.len() as u32;
        let mut open = vec![root];
        part[root] = own;
        let mut size = 0;
        while let Some(v) = open.pop() {
            size += 1;
            for &w in rows.next_to(v) {
                if part[w as usize] == UNSEEN {
                    part[w as usize] = own;
                    open.push(w as usize);
                }
            }
        }
        sizes.push(size);
    }
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by_key(|p| std::cmp::Reverse(sizes[*p]));
    let mut rank = vec![0u32; sizes.len()];
    order.iter().zip(0..).for_each(|(p, place)| rank[*p] = place);
    part.iter_mut().for_each(|p| *p = rank[*p as usize]);
    (part, order.into_iter().map(|p| sizes[p]).collect())
}

/// Ties without which a part falls in two: those below which nothing reaches back above (Tarjan 1974, "A note on
/// finding the bridges of a graph"), without recursion.
pub(crate) fn bridges(rows: &Rows) -> Vec<(u32, u32)> {
    const UNSEEN: u32 = u32::MAX;
    let n = rows.len();
    let (mut order, mut low) = (vec![UNSEEN; n], vec![UNSEEN; n]);
    let mut found = Vec::new();
    let mut clock = 0;
    for root in 0..n {
        if order[root] != UNSEEN {
            continue;
        }
        // Vertex, the one it was reached from, and how many of its ties were followed.
        let mut path: Vec<(usize, usize, usize)> = vec![(root, usize::MAX, 0)];
        (order[root], low[root]) = (clock, clock);
        clock += 1;
        while let Some((v, from, followed)) = path.last_mut() {
            let (v, from) = (*v, *from);
            let Some(&w) = rows.next_to(v).get(*followed) else {
                path.pop();
                if from != usize::MAX {
                    low[from] = low[from].min(low[v]);
                    if low[v] > order[from] {
                        found.push((from.min(v) as u32, from.max(v) as u32));
                    }
                }
                continue;
            };
            *followed += 1;
            let w = w as usize;
            if order[w] == UNSEEN {
                (order[w], low[w]) = (clock, clock);
                clock += 1;
                path.push((w, v, 0));
            } else if w != from {
                low[v] = low[v].min(order[w]);
            }
        }
    }
    found.sort_unstable();
    found
}

/// The correlation of the degrees at both ends of a tie.
pub(crate) fn degree_assortativity(rows: &Rows) -> Option<f64> {
    let ends = || (0..rows.len()).flat_map(|v| rows.next_to(v).iter().map(move |w| (v, *w as usize)));
    let degree = |v: usize| rows.degree(v) as f64;
    correlation(ends().map(|(v, w)| (degree(v), degree(w))))
}

/// Pearson's correlation; none where one of the two does not vary.
pub(crate) fn correlation(pairs: impl Iterator<Item = (f64, f64)>) -> Option<f64> {
    let (mut n, mut x, mut y, mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
    for (a, b) in pairs {
        n += 1.0;
        x += a;
        y += b;
        xx += a * a;
        yy += b * b;
        xy += a * b;
    }
    let (vary_x, vary_y) = (n * xx - x * x, n * yy - y * y);
    // What is left of sums that should be nought.
    let flat = 1e-9 * n * n;
    (vary_x > flat && vary_y > flat).then(|| (n * xy - x * y) / (vary_x * vary_y).sqrt())
}

/// The best correlation of the network with a core and a periphery, and the size of that core. Pairs of one of each say
/// nothing. Cores are tried in the order of degrees, and kept up with as they grow.
pub(crate) fn core_periphery(rows: &Rows) -> Option<(f64, u32)> {
    let n = rows.len();
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by_key(|v| std::cmp::Reverse(rows.degree(*v)));
    let mut in_core = vec![false; n];
    let pairs = |of: usize| (of * of.saturating_sub(1) / 2) as f64;
    let (mut within, mut outside) = (0.0, rows.count() as f64 / 2.0);
    let mut best: Option<(f64, u32)> = None;
    for (at, v) in order.iter().enumerate().take(n.saturating_sub(1)) {
        let to_core = rows.next_to(*v).iter().filter(|w| in_core[**w as usize]).count() as f64;
        within += to_core;
        outside -= rows.degree(*v) as f64 - to_core;
        in_core[*v] = true;
        let (core, rest) = (pairs(at + 1), pairs(n - at - 1));
        // Both are of ones and noughts, so the correlation is that of a table of four fields.
        let (all, tied, ideal) = (core + rest, within + outside, core);
        let vary = tied * (all - tied) * ideal * (all - ideal);
        if vary <= 0.0 {
            continue;
        }
        let value = (all * within - tied * ideal) / vary.sqrt();
        if best.is_none_or(|(most, _)| value > most) {
            best = Some((value, at as u32 + 1));
        }
    }
    best
}
