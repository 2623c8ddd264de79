//! Connected parts, and how they lie side by side.

use super::Place;
use crate::Links;

/// A connected part: its vertices in order, and the ties among them.
pub(crate) struct Part {
    pub members: Vec<u32>,
    pub links: Links,
}

/// The connected parts, the largest first, of several as large the one with the first vertex.
pub(crate) fn parts(links: &Links) -> Vec<Part> {
    let mut place = vec![u32::MAX; links.len()];
    let mut found: Vec<Vec<u32>> = Vec::new();
    for start in 0..links.len() {
        if place[start] != u32::MAX {
            continue;
        }
        let mut members = vec![start as u32];
        place[start] = 0;
        let mut at = 0;
        while let Some(v) = members.get(at).copied() {
            at += 1;
            for w in links.neighbours(v as usize) {
                if place[*w as usize] == u32::MAX {
                    place[*w as usize] = 0;
                    members.push(*w);
                }
            }
        }
        members.sort_unstable();
        found.push(members);
    }
    found.sort_by_key(|members| (std::cmp::Reverse(members.len()), members[0]));
    let part = |members: Vec<u32>| {
        members.iter().enumerate().for_each(|(n, v)| place[*v as usize] = n as u32);
        let onward = |v: &u32| {
            let own = *v;
            links.neighbours(own as usize).iter().filter(move |w| own < **w).map(move |w| (own, *w))
        };
        let pairs: Vec<(u32, u32)> =
            (members.iter().flat_map(onward)).map(|(v, w)| (place[v as usize], place[w as usize])).collect();
        Part { links: Links::between(members.len(), &pairs), members }
    };
    found.into_iter().map(part).collect()
}

/// Left, top, right and bottom of these places, with this much around them.
pub(crate) fn bounds(places: &[Place], around: f64) -> (f64, f64, f64, f64) {
    let wide = places.iter().fold((f64::MAX, f64::MAX, f64::MIN, f64::MIN), |(l, t, r, b), (x, y)| {
        (l.min(*x), t.min(*y), r.max(*x), b.max(*y))
    });
    (wide.0 - around, wide.1 - around, wide.2 + around, wide.3 + around)
}

/// How far to shift each box, so that the first lies at the top and the others in rows below, `gap` apart; all together
/// about as wide as high.
pub(crate) fn pack(boxes: &[(f64, f64, f64, f64)], gap: f64) -> Vec<Place> {
    let size = |(l, t, r, b): &(f64, f64, f64, f64)| (r - l + gap, b - t + gap);
    let room: f64 = boxes.iter().map(|each| size(each).0 * size(each).1).sum();
    let widest = boxes.iter().map(|each| size(each).0).fold(0.0, f64::max);
    let wide = (room * 1.1).sqrt().max(widest) + 1e-9;
    let mut order: Vec<usize> = (0..boxes.len()).collect();
    order.sort_by(|a, b| size(&boxes[*b]).1.total_cmp(&size(&boxes[*a]).1).then(a.cmp(b)));
    let mut shifts = vec![(0.0, 0.0); boxes.len()];
    let (mut x, mut y, mut high) = (0.0, 0.0, 0.0f64);
    for n in order {
        let (w, h) = size(&boxes[n]);
        if x > 0.0 && x + w > wide {
            (x, y, high) = (0.0, y + high, 0.0);
        }
        shifts[n] = (x - boxes[n].0, y - boxes[n].1);
        x += w;
        high = high.max(h);
    }
    shifts
}
