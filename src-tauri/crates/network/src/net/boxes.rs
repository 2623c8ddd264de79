//! Initiatives: boxes with their titles, amid their partners, where they are in nobody's way.

use super::{ground::Ground, spread::rings, strands::Strands};
use crate::{
    layout::Place,
    map::{
        area::{NOBODY, Part, Rect, Taken},
        label::{self, Block},
    },
};
use std::rc::Rc;

/// What stays free between a box and the marks around it, if it can be: room for their names.
const AROUND: f64 = 16.0;
/// Between a box and anything else at least.
const MARGIN: f64 = 3.0;
/// What a way of one unit costs, and lying on a length of ties.
const COST: (f64, f64) = (1.0 / 16.0, 0.012);

/// What a box with this text covers around its middle; without one, the bare end of a box.
pub(crate) fn cover(block: Option<&Block>) -> Rect {
    let (w, h) = label::box_around(block, 1.0);
    Rect::around(0.0, 0.0, w, h).grown(0.75)
}

/// Where the box of an initiative lies that would like to be at `wish`.
pub(crate) fn place(ground: &Ground, taken: &Taken, strands: &Strands, cover: &Rect, wish: Place) -> Place {
    let mut best: Option<(f64, Place)> = None;
    for at in rings(wish, 8.0, ground.side) {
        let walk = COST.0 * (at.0 - wish.0).hypot(at.1 - wish.1);
        if best.is_some_and(|(least, _)| walk >= least) {
            break;
        }
        let area = cover.moved(at.0, at.1);
        if !ground.holds(&area) || !taken.is_free(&area.grown(MARGIN), NOBODY) {
            continue;
        }
        let cost = walk + COST.1 * strands.within(&area) + 1.2 * taken.crowd(&area, AROUND);
        if best.is_none_or(|(least, _)| cost < least) {
            best = Some((cost, at));
        }
    }
    best.map_or_else(|| ground.within(wish, cover), |(_, at)| at)
}

/// Where the box of an initiative lies that people put somewhere: there, or as near as there is room.
pub(crate) fn nearest(ground: &Ground, taken: &Taken, cover: &Rect, at: Place) -> Place {
    let is_free = |at: &Place| {
        let area = cover.moved(at.0, at.1);
        ground.holds(&area.grown(-0.01)) && taken.is_free(&area.grown(MARGIN), NOBODY)
    };
    rings(at, 5.0, ground.side).find(is_free).unwrap_or(at)
}

/// The best text that a box at a place has room for, and what the box covers then; it may lie to one side of its place.
pub(crate) fn title(
    ground: &Ground,
    taken: &mut Taken,
    owner: u32,
    at: Place,
    lists: &[Vec<Rc<Block>>],
) -> (Option<(usize, Rc<Block>)>, Rect) {
    const PARTS: [f64; 5] = [0.0, 0.4, -0.4, 0.8, -0.8];
    let free = |area: &Rect| ground.holds(area) && taken.is_free(&area.grown(1.5), owner);
    for (rank, blocks) in lists.iter().enumerate() {
        let mut ways: Vec<(f64, &Rc<Block>, Rect)> = Vec::new();
        for block in blocks {
            let cover = cover(Some(block));
            for (x, y) in PARTS.iter().flat_map(|x| PARTS.map(|y| (*x, y))) {
                let area = cover.moved(at.0 + x * cover.x1, at.1 + y * cover.y1);
                ways.push((block.cost + 2.0 * x.abs() + y.abs(), block, area));
            }
        }
        ways.sort_by(|a, b| a.0.total_cmp(&b.0));
        if let Some((_, block, area)) = ways.into_iter().find(|(.., area)| free(area)) {
            taken.take(area, owner, Part::Mark);
            return (Some((rank, Rc::clone(block))), area);
        }
    }
    let area = cover(None).moved(at.0, at.1);
    taken.take(area, owner, Part::Mark);
    (None, area)
}
