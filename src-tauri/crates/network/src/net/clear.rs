//! No mark lies on another: whoever was put somewhere by hand stays, others make way.

use super::{ground::Ground, spread::rings};
use crate::{
    layout::Place,
    map::area::{Part, Rect, Taken},
};

/// Between any two marks.
const MARGIN: f64 = 2.5;
/// The same where marks are small.
const TIGHT: f64 = 0.6;

/// Moves as few as can be until no two marks meet. `covers` is what each covers around its middle; those for whom
/// `stays` says so were put there by hand, and the first of two on the same spot has it.
pub(crate) fn clear(ground: &Ground, covers: &[Rect], seats: &mut [Place], stays: &[bool]) {
    let mut order: Vec<usize> = (0..seats.len()).collect();
    order.sort_by_key(|n| !stays[*n]);
    let step = bucket(covers);
    let (mut all, mut settled) = (Taken::new(ground.side, step), Taken::new(ground.side, step));
    for (n, seat) in seats.iter_mut().enumerate() {
        *seat = ground.within(*seat, &covers[n]);
        all.take(covers[n].moved(seat.0, seat.1), n as u32, Part::Mark);
    }
    for n in order {
        let margin = if covers[n].y1 < 7.0 { TIGHT } else { MARGIN };
        let at = |place: Place| covers[n].moved(place.0, place.1);
        let open = |taken: &Taken, place: Place| {
            ground.holds(&at(place).grown(-0.01)) && taken.is_free(&at(place).grown(margin), n as u32)
        };
        if !open(&settled, seats[n]) {
            let was = seats[n];
            let near = |far: f64| rings(was, covers[n].y1.max(2.0) * 0.5, far);
            let to = near(0.2 * ground.side)
                .find(|to| open(&all, *to) && open(&settled, *to))
                .or_else(|| near(0.5 * ground.side).find(|to| open(&settled, *to)));
            if let Some(to) = to {
                all.give_back(at(was), n as u32);
                all.take(at(to), n as u32, Part::Mark);
                seats[n] = to;
            }
        }
        settled.take(at(seats[n]), n as u32, Part::Mark);
    }
}

/// Buckets about as large as what lies in them.
pub(crate) fn bucket(covers: &[Rect]) -> f64 {
    let usual = covers.iter().map(|cover| cover.x1 - cover.x0).sum::<f64>() / covers.len().max(1) as f64;
    (usual * 1.5).clamp(8.0, 40.0)
}
