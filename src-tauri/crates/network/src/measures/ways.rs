//! Shortest ways: betweenness, closeness and whatever else is told by distances, in one sweep from each vertex.

use super::graph::Rows;

/// What shortest ways say of each vertex, and of all.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ways {
    /// Of each vertex, how many shortest ways between two others lead through it, each split among its equals; in a
    /// network without direction every pair is counted from both ends.
    pub through: Vec<f64>,
    /// The sum of distances from it to those it reaches.
    pub far: Vec<u64>,
    /// How many others it reaches.
    pub reached: Vec<u32>,
    /// The sum of one by the distance to those it reaches.
    pub near: Vec<f64>,
    /// The longest of all shortest ways.
    pub longest: u32,
}

/// Accumulates pair dependencies backwards over a breadth-first search from each vertex (Brandes 2001, "A faster
/// algorithm for betweenness centrality", Journal of Mathematical Sociology 25): time in proportion to vertices times
/// ties.
pub(crate) fn ways(rows: &Rows) -> Ways {
    const UNSEEN: u32 = u32::MAX;
    let n = rows.len();
    let mut ways =
        Ways { through: vec![0.0; n], far: vec![0; n], reached: vec![0; n], near: vec![0.0; n], longest: 0 };
    let mut distance = vec![UNSEEN; n];
    let mut count = vec![0.0_f64; n]; // shortest ways from the source
    let mut share = vec![0.0_f64; n]; // how much of the ways beyond depends on it
    let mut order: Vec<u32> = Vec::with_capacity(n);
    for source in 0..n {
        order.clear();
        order.push(source as u32);
        (distance[source], count[source]) = (0, 1.0);
        let mut at = 0;
        while let Some(&v) = order.get(at) {
            at += 1;
            let v = v as usize;
            for &w in rows.next_to(v) {
                let w = w as usize;
                if distance[w] == UNSEEN {
                    distance[w] = distance[v] + 1;
                    order.push(w as u32);
                }
                if distance[w] == distance[v] + 1 {
                    count[w] += count[v];
                }
            }
        }
        for &v in order.iter().skip(1) {
            let away = distance[v as usize];
            ways.far[source] += u64::from(away);
            ways.near[source] += 1.0 / f64::from(away);
            ways.longest = ways.longest.max(away);
        }
        ways.reached[source] = order.len() as u32 - 1;
        for &v in order.iter().rev() {
            let v = v as usize;
            for &w in rows.next_to(v) {
                let w = w as usize;
                if distance[w] == distance[v] + 1 {
                    share[v] += count[v] / count[w] * (1.0 + share[w]);
                }
            }
            if v != source {
                ways.through[v] += share[v];
            }
        }
        for &v in &order {
            let v = v as usize;
            (distance[v], count[v], share[v]) = (UNSEEN, 0.0, 0.0);
        }
    }
    ways
}
