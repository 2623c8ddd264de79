//! Where vertices go, so that those joined by few ties are near each other and those joined by many are far apart.
//!
//! Stress is majorised by stochastic gradient descent (Zheng, Pawar and Goodman 2018, "Graph drawing by stochastic
//! gradient descent", IEEE TVCG 25): pairs in any order are moved towards the distance they should have, by less and
//! less. Up to about 1,500 vertices all pairs count; above, each vertex is held against pivots only (Ortmann,
//! Klimenta and Brandes 2017, "A sparse stress model", JGAA 21). One thing is different from both: not single pairs
//! but pivots come in any order, and each moves all others at once. That is several times as fast, because memory is
//! read in the order it lies in, and ends in pictures that are as good.
//!
//! No clock and no chance: the same network gives the same places on every machine.

mod chance;
mod far;
mod parts;
mod start;
mod stress;
mod sweep;

use crate::Links;
pub(crate) use far::Far;
pub(crate) use parts::{Part, bounds, pack, parts};
pub use stress::normalised_stress;
use sweep::{Cooling, Points};

/// A point of a layout, x to the right and y down; 1 is the length that one tie would like to have.
pub type Place = (f64, f64);

/// Places for `links.len()` vertices, in units of one tie: each connected part by itself, then packed side by side, the
/// largest first and those without a tie in rows at the end.
///
/// `go_on` hears how far it is, from 0 to 1, and answers whether to go on; `None` is that it said no.
pub fn stress_layout(links: &Links, go_on: &mut dyn FnMut(f64) -> bool) -> Option<Vec<Place>> {
    let parts = parts(links);
    let all = links.len().max(1) as f64;
    let mut done = 0.0;
    let mut drawn: Vec<Vec<Place>> = Vec::with_capacity(parts.len());
    for part in &parts {
        let share = part.members.len() as f64 / all;
        drawn.push(fresh(&part.links, &mut |way| go_on(done + share * way))?);
        done += share;
    }
    let boxes: Vec<(f64, f64, f64, f64)> = drawn.iter().map(|places| bounds(places, 0.6)).collect();
    let shifts = pack(&boxes, 1.0);
    let mut places = vec![(0.0, 0.0); links.len()];
    for ((part, drawn), (dx, dy)) in parts.iter().zip(&drawn).zip(shifts) {
        for (v, (x, y)) in part.members.iter().zip(drawn) {
            places[*v as usize] = (x + dx, y + dy);
        }
    }
    Some(places)
}

/// Places for one connected part, from nothing.
pub(crate) fn fresh(links: &Links, go_on: &mut dyn FnMut(f64) -> bool) -> Option<Vec<Place>> {
    if links.len() < 2 {
        return Some(vec![(0.0, 0.0); links.len()]);
    }
    let far = Far::of(links);
    let mut points = if far.is_full() { start::scaled(&far) } else { start::anywhere(links.len()) };
    let sweeps = if links.len() < 400 { 60 } else { 30 };
    let cooling = Cooling { first: 1.0 / far.least_weight(), last: 0.1, sweeps };
    sweep::descend(&far, &mut points, cooling, go_on).then(|| points.places())
}

/// Places for one connected part near those it had: the picture keeps its shape.
pub(crate) fn settled(
    links: &Links,
    before: &[Place],
    warmth: f64,
    go_on: &mut dyn FnMut(f64) -> bool,
) -> Option<Vec<Place>> {
    if links.len() < 2 {
        return Some(before.to_vec());
    }
    let far = Far::of(links);
    let mut points = Points::at(before);
    let cooling = Cooling { first: warmth as f32, last: 0.1, sweeps: 40 };
    if !sweep::descend(&far, &mut points, cooling, go_on) {
        return None;
    }
    Some(start::turned_back(&points.places(), before))
}

#[cfg(test)]
mod tests {
    use super::{chance::Chance, *};

    fn drawn(n: usize, pairs: &[(u32, u32)]) -> Vec<Place> {
        stress_layout(&Links::between(n, pairs), &mut |_| true).unwrap()
    }

    fn apart(a: Place, b: Place) -> f64 {
        (a.0 - b.0).hypot(a.1 - b.1)
    }

    /// A network in which newcomers join two who are there (Barabási and Albert 1999).
    pub fn grown(n: usize) -> Vec<(u32, u32)> {
        let mut chance = Chance(n as u64);
        let mut ends = vec![0u32, 1];
        let mut pairs = vec![(0, 1)];
        for v in 2..n as u32 {
            for _ in 0..2 {
                let w = ends[chance.below(ends.len())];
                if w != v {
                    pairs.push((v, w));
                    ends.extend([v, w]);
                }
            }
        }
        pairs
    }

    #[test]
    fn a_chain_is_drawn_as_a_line_and_a_ring_as_a_ring() {
        let chain = drawn(9, &(1..9).map(|v| (v - 1, v)).collect::<Vec<_>>());
        assert!((apart(chain[0], chain[8]) - 8.0).abs() < 0.1, "{}", apart(chain[0], chain[8]));
        let ring = drawn(12, &(0..12).map(|v| (v, (v + 1) % 12)).collect::<Vec<_>>());
        let middle = ring.iter().fold((0.0, 0.0), |(x, y), at| (x + at.0 / 12.0, y + at.1 / 12.0));
        let far: Vec<f64> = ring.iter().map(|at| apart(*at, middle)).collect();
        let (least, most) = far.iter().fold((f64::MAX, 0.0f64), |(l, m), f| (l.min(*f), m.max(*f)));
        assert!(most - least < 0.05 * most, "{far:?}");
    }

    #[test]
    fn nobody_and_one_and_isolates_have_places() {
        assert!(drawn(0, &[]).is_empty());
        assert_eq!(drawn(1, &[]).len(), 1);
        let places = drawn(9, &[(0, 1), (1, 2), (3, 4)]);
        for (n, one) in places.iter().enumerate() {
            assert!(one.0.is_finite() && one.1.is_finite());
            for other in &places[..n] {
                assert!(apart(*one, *other) > 0.5, "{places:?}");
            }
        }
    }

    #[test]
    fn stress_is_low_and_the_same_every_time() {
        // Graphviz neato reaches 0.123 on a network like this of 100.
        for (n, most) in [(100, 0.13), (1_000, 0.16), (3_000, 0.18)] {
            let links = Links::between(n, &grown(n));
            let places = stress_layout(&links, &mut |_| true).unwrap();
            let stress = normalised_stress(&links, &places).unwrap();
            assert!(stress < most, "{stress} of {n}");
            assert_eq!(places, stress_layout(&links, &mut |_| true).unwrap());
        }
    }

    #[test]
    fn it_says_how_far_it_is_and_stops_when_told() {
        let links = Links::between(300, &grown(300));
        let mut heard = Vec::new();
        let stopped = stress_layout(&links, &mut |way| {
            heard.push(way);
            way < 0.5
        });
        assert!(stopped.is_none() && heard.len() > 10);
        assert!(heard.is_sorted() && heard.last().unwrap() - 0.5 < 0.1);
    }

    #[test]
    fn a_picture_that_is_settled_again_keeps_its_shape() {
        let links = Links::between(80, &grown(80));
        let before = fresh(&links, &mut |_| true).unwrap();
        let after = settled(&links, &before, 0.5, &mut |_| true).unwrap();
        let wide = before.iter().map(|at| at.0).fold(f64::MIN, f64::max)
            - before.iter().map(|at| at.0).fold(f64::MAX, f64::min);
        let mut moves: Vec<f64> = before.iter().zip(&after).map(|(a, b)| apart(*a, *b)).collect();
        moves.sort_by(f64::total_cmp);
        assert!(moves[40] < 0.03 * wide, "{} of {wide}", moves[40]);
    }
}
