//! How ties lie on the square: what a name would lie on, and how a tie gets around what is in its way.

use super::ground::Ground;
use crate::{
    layout::Place,
    map::area::{Rect, Taken},
};

/// Width of a bucket.
const STEP: f64 = 5.0;
/// How far the middle of a tie may be moved aside, in parts of its length, the straight one first.
const BENDS: [f64; 9] = [0.0, 0.05, -0.05, 0.1, -0.1, 0.15, -0.15, 0.2, -0.2];
/// What it costs to lie on a mark and on a name, and to be bent by a length of itself.
const COST: (f64, f64) = (6.0, 36.0);

/// How many ties go through each small square.
pub(crate) struct Strands {
    across: usize,
    count: Vec<u16>,
}

impl Strands {
    pub fn new(ground: &Ground, ties: impl Iterator<Item = (Place, Place)>) -> Strands {
        let across = (ground.side / STEP).ceil() as usize + 1;
        let mut strands = Strands { across, count: vec![0; across * across] };
        for (from, to) in ties {
            let steps = ((from.0 - to.0).hypot(from.1 - to.1) / (STEP * 0.8)).ceil().max(1.0) as usize;
            let mut last = usize::MAX;
            for n in 0..=steps {
                let part = n as f64 / steps as f64;
                let at = (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part);
                let bucket = strands.bucket(at);
                if bucket != last {
                    strands.count[bucket] = strands.count[bucket].saturating_add(1);
                    last = bucket;
                }
            }
        }
        strands
    }

    fn line(&self, at: f64) -> usize {
        ((at / STEP).max(0.0) as usize).min(self.across - 1)
    }

    fn bucket(&self, at: Place) -> usize {
        self.line(at.1) * self.across + self.line(at.0)
    }

    /// About how long the pieces of ties in a rectangle are.
    pub fn within(&self, rect: &Rect) -> f64 {
        let columns = self.line(rect.x0)..=self.line(rect.x1);
        let count: u32 = (self.line(rect.y0)..=self.line(rect.y1))
            .flat_map(|row| &self.count[row * self.across..][columns.clone()])
            .map(|count| u32::from(*count))
            .sum();
        f64::from(count) * STEP
    }
}

/// The control point of a curve between two marks that lies on as little as can be. `from` and `to` own what they cover
/// themselves: their marks, not their names.
pub(crate) fn bend(
    taken: &Taken,
    (from, start): (u32, Place),
    (to, end): (u32, Place),
    may_bend: bool,
) -> Place {
    let middle = ((start.0 + end.0) / 2.0, (start.1 + end.1) / 2.0);
    if !may_bend {
        return middle;
    }
    let (dx, dy) = (end.0 - start.0, end.1 - start.1);
    let long = dx.hypot(dy);
    let mut best = (f64::MAX, middle);
    for bend in BENDS {
        // A control point is twice as far off as the curve.
        let control = (middle.0 - dy * bend * 2.0, middle.1 + dx * bend * 2.0);
        let cost = COST.1 * bend.abs();
        if cost >= best.0 || bend.abs() * long > 50.0 {
            continue;
        }
        let cost = cost + COST.0 * met(taken, from, to, start, control, end) as f64;
        if cost < best.0 {
            best = (cost, control);
        }
        if best.0 == 0.0 {
            break;
        }
    }
    best.1
}

/// How many things of others a curve lies on.
fn met(taken: &Taken, from: u32, to: u32, start: Place, control: Place, end: Place) -> usize {
    let long = (start.0 - end.0).hypot(start.1 - end.1);
    let steps = (long / 4.0).ceil().clamp(2.0, 300.0) as usize;
    let mut last: Option<Rect> = None;
    let mut count = 0;
    for n in 0..=steps {
        let t = n as f64 / steps as f64;
        let of = |a: f64, b: f64, c: f64| (1.0 - t) * (1.0 - t) * a + 2.0 * t * (1.0 - t) * b + t * t * c;
        let dot = Rect::around(of(start.0, control.0, end.0), of(start.1, control.1, end.1), 0.8, 0.8);
        if last.is_some_and(|last| last.meets(&dot)) {
            continue;
        }
        last = taken.blocker_of_two(&dot, from, to);
        count += usize::from(last.is_some());
    }
    count
}
