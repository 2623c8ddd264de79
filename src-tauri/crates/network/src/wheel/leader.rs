//! Numbers that have room only a way off from their marks, each joined to its own by a thin line, as on maps of
//! small countries.

use super::{
    area::{Part, Rect},
    cast::Member,
    label::{Called, SIDES},
    lattice::around,
    place::Placing,
    spot::{Chosen, Spot},
};
use model::{Leader, Point};
use std::rc::Rc;

/// What the tag around such a number keeps free around its text, at the usual size: without one, it would be read as the
/// number of whichever mark is near.
pub(crate) const TAG: f64 = 1.8;
/// How far off a number may be, in parts of the usual size of a label.
const FAR: f64 = 130.0;
/// What each mark and label that the line would lie on costs, as a way.
const CROSSED: f64 = 22.0;
/// Of the marks of a picture, one in so many may have such a line, and always a few. More would be a thicket: then it
/// is better to come nearer, and nobody has one.
const ONE_IN: usize = 12;
const FEW: usize = 10;

/// How many lines a picture of so many marks may have.
pub(crate) fn most(marks: usize) -> usize {
    FEW.max(marks / ONE_IN)
}

/// Takes the nearest free place for somebody's number that a line reaches without lying on others.
pub(crate) fn lead(
    placing: &mut Placing<'_, '_>,
    owner: u32,
    member: &Member<'_>,
    spot: &Spot,
) -> Option<Spot> {
    let lists = placing.blocks(member, Called::LEAST);
    let block = Rc::clone(lists.first()?.first()?);
    let unit = placing.scale.unit.max(1.0);
    let tag = TAG * block.unit;
    let mut best: Option<(f64, Rect)> = None;
    for (x, y) in around((spot.x, spot.y)) {
        let way = (x - spot.x).hypot(y - spot.y);
        if way > FAR * unit || best.is_some_and(|(least, _)| way >= least) {
            break;
        }
        let area = Rect::around(x, y, block.width / 2.0, block.height / 2.0);
        let around = area.grown(tag);
        if around.meets(&spot.mark.grown(1.5))
            || !placing.frame.holds(&around)
            || !placing.taken.is_free(&around.grown(1.5), owner)
        {
            continue;
        }
        let cost = way + CROSSED * crossed(placing, owner, (spot.x, spot.y), end(&area, spot)) as f64;
        if best.is_none_or(|(least, _)| cost < least) {
            best = Some((cost, area));
        }
    }
    let (_, area) = best?;
    placing.taken.take(area.grown(tag), owner, Part::Label);
    // The line is taken, too, or the number of another would stand on it.
    let (from, to) = ((spot.x, spot.y), end(&area, spot));
    along(from, to).for_each(|dot| placing.taken.take(dot, owner, Part::Label));
    Some(Spot { label: Some(Chosen { block, side: SIDES[0], area, rank: 1, apart: true }), ..spot.clone() })
}

/// The line from a mark to a label apart from it.
pub(crate) fn line(spot: (f64, f64), area: &Rect) -> Leader {
    let point = |(x, y): (f64, f64)| Point { x: super::tenth(x), y: super::tenth(y) };
    // Text ends a little inside of what it covers.
    let inset = (area.y1 - area.y0) / 8.0;
    let near = (spot.0.clamp(area.x0, area.x1), spot.1.clamp(area.y0 + inset, area.y1 - inset));
    Leader { from: point(spot), to: point(near) }
}

fn end(area: &Rect, spot: &Spot) -> (f64, f64) {
    (spot.x.clamp(area.x0, area.x1), spot.y.clamp(area.y0, area.y1))
}

/// Small squares all along a straight line.
fn along(from: (f64, f64), to: (f64, f64)) -> impl Iterator<Item = Rect> {
    let (x, y) = (to.0 - from.0, to.1 - from.1);
    let steps = (x.hypot(y) / 4.0).ceil().max(1.0);
    (0..=steps as usize).map(move |step| {
        let part = step as f64 / steps;
        Rect::around(from.0 + part * x, from.1 + part * y, 0.5, 0.5)
    })
}

/// How many things of others a straight line lies on.
fn crossed(placing: &Placing<'_, '_>, owner: u32, from: (f64, f64), to: (f64, f64)) -> usize {
    let mut last: Option<Rect> = None;
    let mut count = 0;
    for at in along(from, to) {
        if last.is_some_and(|last| last.meets(&at)) {
            continue;
        }
        last = placing.taken.blocker(&at, owner);
        count += usize::from(last.is_some());
    }
    count
}
