//! Where everybody is before the first step, and which way a picture lies after the last.

use super::{Place, chance::Chance, far::Far, sweep::Points};

/// How often the two main axes are looked for again.
const TURNS: usize = 14;

/// Classical scaling (Torgerson 1952): the two directions in which distances differ most. Ties change it little by
/// little, so networks that are alike have pictures that are alike. The first vertex is right of and below the middle.
pub(crate) fn scaled(far: &Far) -> Points {
    let n = far.pivots.len();
    let square = |v: usize| far.from(v).iter().map(|way| f64::from(*way).powi(2));
    let rows: Vec<f64> = (0..n).map(|v| square(v).sum::<f64>() / n as f64).collect();
    let all = rows.iter().sum::<f64>() / n as f64;
    // What the doubly centred matrix makes of a direction, without writing that matrix down.
    let turn = |axis: &[f64]| -> Vec<f64> {
        let sum: f64 = axis.iter().sum();
        let weighed: f64 = axis.iter().zip(&rows).map(|(a, row)| a * row).sum();
        let of = |v: usize| {
            let own: f64 = square(v).zip(axis).map(|(way, a)| way * a).sum();
            -0.5 * (own - rows[v] * sum - weighed + all * sum)
        };
        (0..n).map(of).collect()
    };
    let mut chance = Chance(3);
    let mut axes: Vec<(f64, Vec<f64>)> = Vec::new();
    for _ in 0..2 {
        let mut axis: Vec<f64> = (0..n).map(|_| chance.part() - 0.5).collect();
        let mut long = 0.0;
        for _ in 0..TURNS {
            axis = turn(&axis);
            for (_, other) in &axes {
                let along: f64 = axis.iter().zip(other).map(|(a, b)| a * b).sum();
                axis.iter_mut().zip(other).for_each(|(a, b)| *a -= along * b);
            }
            long = axis.iter().map(|a| a * a).sum::<f64>().sqrt();
            if long < 1e-9 {
                break;
            }
            axis.iter_mut().for_each(|a| *a /= long);
        }
        if axis.first().is_some_and(|first| *first < 0.0) {
            axis.iter_mut().for_each(|a| *a = -*a);
        }
        axes.push((long.max(0.0).sqrt(), axis));
    }
    // Twins have the same place there: nobody can be moved away from where they are themselves.
    let mut at = |axis: usize| -> Vec<f32> {
        (0..n).map(|v| (axes[axis].0 * axes[axis].1[v] + 0.2 * (chance.part() - 0.5)) as f32).collect()
    };
    Points { x: at(0), y: at(1) }
}

/// Any place in a small square.
pub(crate) fn anywhere(n: usize) -> Points {
    let mut chance = Chance(n as u64);
    let mut any = || (0..n).map(|_| chance.part() as f32).collect();
    Points { x: any(), y: any() }
}

/// The places moved and turned, but not mirrored or resized, so that together they lie as near as can be to where they
/// were (Kabsch 1976, in the plane).
pub(crate) fn turned_back(places: &[Place], before: &[Place]) -> Vec<Place> {
    let n = places.len().max(1) as f64;
    let middle = |all: &[Place]| all.iter().fold((0.0, 0.0), |(x, y), at| (x + at.0 / n, y + at.1 / n));
    let (from, to) = (middle(places), middle(before));
    let (mut along, mut across) = (0.0, 0.0);
    for (at, was) in places.iter().zip(before) {
        let (ax, ay, bx, by) = (at.0 - from.0, at.1 - from.1, was.0 - to.0, was.1 - to.1);
        along += ax * bx + ay * by;
        across += ax * by - ay * bx;
    }
    let (sin, cos) = across.atan2(along).sin_cos();
    let turned = |(x, y): &Place| {
        let (dx, dy) = (x - from.0, y - from.1);
        (to.0 + cos * dx - sin * dy, to.1 + sin * dx + cos * dy)
    };
    places.iter().map(turned).collect()
}
