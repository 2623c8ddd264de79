//! What the neighbours of a vertex say of it: clustering, cores, structural holes.

use super::graph::Rows;

/// How many pairs of the neighbours of each vertex are tied: triangles it is in.
pub(crate) fn triangles(rows: &Rows) -> Vec<u64> {
    let mut mark = vec![false; rows.len()];
    (0..rows.len())
        .map(|v| {
            rows.next_to(v).iter().for_each(|w| mark[*w as usize] = true);
            let twice: usize = (rows.next_to(v).iter())
                .map(|w| rows.next_to(*w as usize).iter().filter(|x| mark[**x as usize]).count())
                .sum();
            rows.next_to(v).iter().for_each(|w| mark[*w as usize] = false);
            twice as u64 / 2
        })
        .collect()
}

/// The core number of each vertex: vertices are taken away by rising degree (Batagelj and Zaversnik 2003, "An O(m)
/// algorithm for cores decomposition of networks").
pub(crate) fn cores(rows: &Rows) -> Vec<u32> {
    let n = rows.len();
    let mut degree: Vec<usize> = (0..n).map(|v| rows.degree(v)).collect();
    let most = degree.iter().copied().max().unwrap_or(0);
    let mut bins = vec![0usize; most + 2];
    degree.iter().for_each(|d| bins[d + 1] += 1);
    for d in 0..=most {
        bins[d + 1] += bins[d];
    }
    let mut place = vec![0usize; n];
    let mut order = vec![0usize; n];
    let mut next = bins.clone();
    for v in 0..n {
        place[v] = next[degree[v]];
        order[place[v]] = v;
        next[degree[v]] += 1;
    }
    for at in 0..n {
        let v = order[at];
        for &w in rows.next_to(v) {
            let w = w as usize;
            if degree[w] <= degree[v] {
                continue;
            }
            // It moves to the front of its bin, and the bin begins one later.
            let first = bins[degree[w]];
            let other = order[first];
            order.swap(place[w], first);
            (place[other], place[w]) = (place[w], first);
            bins[degree[w]] += 1;
            degree[w] -= 1;
        }
    }
    degree.into_iter().map(|d| d as u32).collect()
}

/// Burt's constraint of a vertex, in which every tie takes the same part of its time.
pub(crate) fn constraint(rows: &Rows, v: usize) -> Option<f64> {
    let own = rows.next_to(v);
    let part = |u: usize| 1.0 / rows.degree(u) as f64;
    let on = |j: &u32| {
        let through = own.iter().filter(|q| *q != j && rows.joins(**q as usize, *j as usize));
        let indirect: f64 = through.map(|q| part(v) * part(*q as usize)).sum();
        (part(v) + indirect).powi(2)
    };
    (!own.is_empty()).then(|| own.iter().map(on).sum())
}

/// Burt's effective size: neighbours, less how many of each other's they have on average.
pub(crate) fn effective_size(degree: usize, triangles: u64) -> Option<f64> {
    let n = degree as f64;
    (degree > 0).then(|| n - 2.0 * triangles as f64 / n)
}
