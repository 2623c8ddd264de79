//! How well distances on a picture say distances in a network.

use super::{Place, far::measure};
use crate::Links;

/// Normalised stress: for each pair of vertices that ties join, however indirectly, how far its distance on the picture
/// is off its distance in ties, as a part of the latter, squared; the mean of these. In formulas: the sum over pairs of
/// w (s |x_i - x_j| - d)^2 with w = d^-2, divided by how many pairs there are, with the scale s that makes it least.
/// 0 is perfect; pictures drawn at any size have the same. `None` without a pair.
///
/// Time in proportion to vertices times (vertices and ties); of more than 4,000 vertices, distances from evenly chosen
/// ones stand for all.
pub fn normalised_stress(links: &Links, places: &[Place]) -> Option<f64> {
    let n = links.len().min(places.len());
    let step = n.div_ceil(4_000).max(1);
    let mut ways = vec![u16::MAX; links.len()];
    let mut queue = Vec::new();
    let (mut seen, mut both, mut count) = (0.0, 0.0, 0.0);
    for from in (0..n).step_by(step) {
        measure(links, from, &mut ways, &mut queue);
        for to in queue.iter().map(|v| *v as usize).filter(|to| *to != from && *to < n) {
            // In parts of the distance in ties, so that the sum of w d^2 is the count.
            let part =
                (places[from].0 - places[to].0).hypot(places[from].1 - places[to].1) / f64::from(ways[to]);
            seen += part * part;
            both += part;
            count += 1.0;
        }
    }
    if count == 0.0 {
        return None;
    }
    let scale = if seen > 0.0 { both / seen } else { 0.0 };
    Some((scale * scale * seen - 2.0 * scale * both + count) / count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_at_any_size_has_none_and_a_heap_has_all() {
        let links = Links::between(4, &[(0, 1), (1, 2), (2, 3)]);
        let line: Vec<Place> = (0..4).map(|n| (f64::from(n) * 7.0, 3.0)).collect();
        assert!(normalised_stress(&links, &line).unwrap().abs() < 1e-12);
        assert_eq!(normalised_stress(&links, &[(1.0, 1.0); 4]), Some(1.0));
        assert_eq!(normalised_stress(&Links::between(3, &[]), &[(0.0, 0.0); 3]), None);
    }
}
