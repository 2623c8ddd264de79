//! Stochastic gradient descent on stress.

use super::{Place, chance::Chance, far::Far};

/// Places of a connected network while they are worked on: apart for x and y, so that several are moved at once.
pub(crate) struct Points {
    pub x: Vec<f32>,
    pub y: Vec<f32>,
}

impl Points {
    pub fn at(places: &[Place]) -> Points {
        let all = |of: fn(&Place) -> f64| places.iter().map(|at| of(at) as f32).collect();
        Points { x: all(|at| at.0), y: all(|at| at.1) }
    }

    pub fn places(&self) -> Vec<Place> {
        self.x.iter().zip(&self.y).map(|(x, y)| (f64::from(*x), f64::from(*y))).collect()
    }
}

/// How steps shrink: what the weight of a pair is multiplied by in the first sweep and in the last, with the same part
/// of it left after each. A step of 1 or more goes all the way.
pub(crate) struct Cooling {
    pub first: f32,
    pub last: f32,
    pub sweeps: usize,
}

/// Moves all towards and away from each pivot in turn, the pivots in any order, until distances are as near to those in
/// ties as they get. False if `go_on`, which hears how far it is, said no.
pub(crate) fn descend(
    far: &Far,
    points: &mut Points,
    cooling: Cooling,
    go_on: &mut dyn FnMut(f64) -> bool,
) -> bool {
    let Cooling { first, last, sweeps } = cooling;
    let n = points.x.len();
    let mut chance = Chance(1);
    let mut order: Vec<u32> = (0..far.pivots.len() as u32).collect();
    let mut ties = far.ties.clone();
    let (mut away, mut step) = (vec![0.0f32; n], vec![0.0f32; n]);
    let mut steps: Vec<f32> = Vec::new();
    let cool = (first / last).ln() / (sweeps.max(2) - 1) as f32;
    for sweep in 0..sweeps {
        if !go_on(sweep as f64 / sweeps as f64) {
            return false;
        }
        let eta = first * (-cool * sweep as f32).exp();
        chance.shuffle(&mut order);
        chance.shuffle(&mut ties);
        let mut shares = ties.chunks(ties.len().div_ceil(order.len().max(1)).max(1));
        for pivot in order.iter().map(|pivot| *pivot as usize) {
            steps.clear();
            // Each of a pair goes half of the way; the other half is gone when the other is the pivot.
            steps.extend(far.weights(pivot).iter().map(|weight| 0.5 * (eta * weight).min(1.0)));
            for ((way, away), step) in far.from(pivot).iter().zip(&mut away).zip(&mut step) {
                *away = f32::from(*way);
                *step = steps[usize::from(*way)];
            }
            let at = far.pivots[pivot] as usize;
            pull_all(points, (points.x[at], points.y[at]), &away, &step);
            for (a, b) in shares.next().unwrap_or_default() {
                pull_pair(points, *a as usize, *b as usize, 0.5 * eta.min(1.0));
            }
        }
    }
    true
}

/// Everybody goes a step of the way to where they are as far from a point as they should be. Written so that compilers
/// make it several vertices at a time.
fn pull_all(points: &mut Points, (x, y): (f32, f32), away: &[f32], step: &[f32]) {
    let n = away.len();
    let (xs, ys, step) = (&mut points.x[..n], &mut points.y[..n], &step[..n]);
    for v in 0..n {
        let (dx, dy) = (xs[v] - x, ys[v] - y);
        let long = (dx * dx + dy * dy + 1e-12).sqrt();
        let part = step[v] * (long - away[v]) / long;
        xs[v] -= part * dx;
        ys[v] -= part * dy;
    }
}

/// Two that are tied go a step of the way to where they are one tie apart.
fn pull_pair(points: &mut Points, a: usize, b: usize, step: f32) {
    let (dx, dy) = (points.x[a] - points.x[b], points.y[a] - points.y[b]);
    let long = (dx * dx + dy * dy + 1e-12).sqrt();
    let part = step * (long - 1.0) / long;
    points.x[a] -= part * dx;
    points.y[a] -= part * dy;
    points.x[b] += part * dx;
    points.y[b] += part * dy;
}
