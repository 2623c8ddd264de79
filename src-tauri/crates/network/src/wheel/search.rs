//! Looking through places and ways to stand there for the best.

use super::{
    area::{InTheWay, NOBODY, Part, Rect},
    cast::Member,
    label::{self, Block, SIDES, Side},
    place::Placing,
    spot::{Chosen, Home, Spot, extent, has_outline},
};
use model::MarkKind;
use std::rc::Rc;

/// What it costs a text to stand nearer to the mark of another than to its own: as much as a worse side.
const NEARER: f64 = 2.5;
/// Between any two things that are drawn.
const MARGIN: f64 = 2.0;
/// The same between small marks.
const TIGHT: f64 = 0.6;

/// What letters that are larger keep free to their sides, and above and below, for each part of the usual size more.
const BESIDE: (f64, f64) = (4.0, 0.6);

/// One way to stand at a place: which text, at which side, and what it covers besides the mark.
struct Way<'b> {
    block: Option<&'b Rc<Block>>,
    side: Side,
    area: Rect,
    cost: f64,
}

impl Way<'_> {
    fn chosen(&self, rank: usize) -> Option<Chosen> {
        let block = Rc::clone(self.block?);
        Some(Chosen { block, side: self.side, area: self.area, rank, apart: false })
    }
}

/// A spot that is free once others have made room, and what they would have to take away.
pub(crate) struct Eviction {
    pub spot: Spot,
    pub out: InTheWay,
}

/// What is kept free around a mark of a size and its label.
pub(crate) fn margin(size: f64) -> f64 {
    if size < 7.0 { TIGHT } else { MARGIN }
}

impl Placing<'_, '_> {
    pub fn spot(&self, member: &Member<'_>, (x, y): (f64, f64), size: f64, label: Option<Chosen>) -> Spot {
        let mark = match member.kind {
            MarkKind::Stakeholder => {
                extent(self.shapes[member.sector], size, has_outline(member, size)).moved(x, y)
            }
            MarkKind::Initiative => {
                let part = size / self.scale.size_of(member);
                let (w, h) = label::box_around(label.as_ref().map(|chosen| &*chosen.block), part);
                Rect::around(x, y, w, h).grown(0.75)
            }
        };
        Spot { x, y, size, mark, label }
    }

    /// The free place nearest to home, for marks without a label: the ways of thousands are not sorted.
    pub fn nearest(&self, member: &Member<'_>, places: &[(f64, f64)], home: Home, size: f64) -> Option<Spot> {
        let bare = self.spot(member, (0.0, 0.0), size, None);
        let mut best: Option<(f64, (f64, f64))> = None;
        for &(x, y) in places {
            let away = (x - home.at.0).powi(2) + (y - home.at.1).powi(2);
            if best.is_none_or(|(least, _)| away < least)
                && self.is_open(&bare.mark.moved(x, y), NOBODY, margin(size))
            {
                best = Some((away, (x, y)));
            }
        }
        best.map(|(_, at)| self.spot(member, at, size, None))
    }

    /// The best spot with the first list of labels that any spot has room for, or without a label.
    pub fn first(
        &self,
        member: &Member<'_>,
        lists: &[Vec<Rc<Block>>],
        spots: &[(f64, f64)],
        home: Home,
        size: f64,
    ) -> Option<Spot> {
        let with = |(rank, blocks)| self.best(NOBODY, member, spots, home, size, Some((rank, blocks)));
        lists.iter().enumerate().find_map(with).or_else(|| self.best(NOBODY, member, spots, home, size, None))
    }

    /// The cheapest free spot. `spots` come nearest first, so the search ends where the way from home alone
    /// costs more than the best found. An owner that has a mark there already keeps it.
    pub fn best(
        &self,
        owner: u32,
        member: &Member<'_>,
        spots: &[(f64, f64)],
        home: Home,
        size: f64,
        blocks: Option<(usize, &Vec<Rc<Block>>)>,
    ) -> Option<Spot> {
        let boxed = member.kind == MarkKind::Initiative;
        let (rank, blocks) = blocks.map_or((0, None), |(rank, blocks)| (rank, Some(blocks.as_slice())));
        let unit = self.scale.unit.min(1.0);
        let margin = margin(size) * unit;
        // A text that is no nearer to its own mark than to another is taken for the other's name.
        let gap = label::gap(self.scale.unit) + unit;
        // In a crowded cell it is no use to keep away from others.
        let snug = self.ease.sqrt() * 1.3 - 0.3;
        // What was in the way last is likely to be in the way again.
        let mut last: Option<Rect> = None;
        let mut least = f64::MAX;
        let mut best = None;
        for &at in spots {
            let walk = home.walk_to(at);
            if walk >= least {
                break;
            }
            let bare = self.spot(member, at, size, None);
            if !boxed && owner == NOBODY && !self.is_open(&bare.mark, owner, margin) {
                continue;
            }
            if !boxed && blocks.is_none() {
                // Without a label the nearest free spot is the best.
                return Some(bare);
            }
            let mut around_mark = boxed.then_some(0.0);
            each_way(&bare, blocks, boxed, |way| {
                let cost = walk + way.cost;
                let room = apart(&way, boxed).grown(margin);
                if cost >= least || last.is_some_and(|last| last.meets(&room)) || !self.frame.holds(&way.area)
                {
                    return;
                }
                if let Some(blocker) = self.taken.blocker(&room, owner) {
                    last = Some(blocker);
                    return;
                }
                let cost = cost + self.strays(member, &way.area);
                if cost >= least {
                    return;
                }
                let mark = *around_mark.get_or_insert_with(|| self.taken.crowd(&bare.mark, 16.0 * unit));
                let label = if boxed { 2.0 } else { 1.6 } * self.taken.crowd(&way.area, 10.0 * unit);
                let nearer = !boxed && self.taken.is_near_mark(&way.area, owner, gap);
                let cost = cost + snug * (mark + label) + if nearer { NEARER } else { 0.0 };
                if cost < least {
                    (least, best) = (cost, Some((at, way.chosen(rank))));
                }
            });
        }
        best.map(|(at, label)| self.spot(member, at, size, label))
    }

    /// The cheapest spot if others may be asked to make room. `price` is what that costs; who has none
    /// stays.
    #[allow(clippy::too_many_arguments, reason = "they are one question")]
    pub fn cheapest_eviction(
        &self,
        owner: u32,
        member: &Member<'_>,
        spots: &[(f64, f64)],
        home: Home,
        size: f64,
        (rank, blocks): (usize, &[Rc<Block>]),
        price: impl Fn(u32, Part) -> Option<f64>,
    ) -> Option<Eviction> {
        let boxed = member.kind == MarkKind::Initiative;
        let margin = margin(size);
        let bill = |out: &[(u32, Part)]| -> Option<f64> {
            out.iter().filter(|(who, _)| *who != owner).map(|(who, part)| price(*who, *part)).sum()
        };
        let mut least = f64::MAX;
        let mut best = None;
        let (mut at_mark, mut at_label) = (Vec::new(), Vec::new());
        for &at in spots {
            let walk = home.walk_to(at);
            if walk >= least {
                break;
            }
            let bare = self.spot(member, at, size, None);
            at_mark.clear();
            if !boxed {
                let free = self.frame.holds(&bare.mark)
                    && self.taken.blockers(&bare.mark.grown(margin), &mut at_mark);
                if !free || bill(&at_mark).is_none_or(|bill| walk + bill >= least) {
                    continue;
                }
            }
            each_way(&bare, Some(blocks), boxed, |way| {
                let cost = walk + way.cost;
                if cost >= least || !self.frame.holds(&way.area) {
                    return;
                }
                at_label.clear();
                at_label.extend_from_slice(&at_mark);
                if !self.taken.blockers(&way.area.grown(margin), &mut at_label) {
                    return;
                }
                let Some(bill) = bill(&at_label) else { return };
                let cost = cost + bill + self.strays(member, &way.area);
                if cost < least {
                    (least, best) = (cost, Some((at, way.chosen(rank), at_label.clone())));
                }
            });
        }
        let (at, label, mut out) = best?;
        out.retain(|(who, _)| *who != owner);
        Some(Eviction { spot: self.spot(member, at, size, label), out })
    }

    fn is_open(&self, rect: &Rect, owner: u32, margin: f64) -> bool {
        self.frame.holds(rect) && self.taken.is_free(&rect.grown(margin), owner)
    }

    /// How far the middle of a spot is outside its cell.
    pub fn outside(&self, member: &Member<'_>, spot: &Spot) -> f64 {
        let cell = self.frame.cell(member.sector, member.level);
        let (angle, distance) = self.frame.polar((spot.x, spot.y), (cell.from + cell.to) / 2.0);
        let beyond = (cell.from - angle).max(angle - cell.to).max(0.0).to_radians() * distance;
        beyond + (cell.inner - distance).max(distance - cell.outer).max(0.0)
    }

    /// What it costs that a rectangle leaves the cell it belongs to: more for another sector than for
    /// another ring, and for a box more than for a name.
    fn strays(&self, member: &Member<'_>, rect: &Rect) -> f64 {
        let cell = self.frame.cell(member.sector, member.level);
        let middle = (cell.from + cell.to) / 2.0;
        let corner = |corner: &(f64, f64)| {
            let (angle, distance) = self.frame.polar(*corner, middle);
            let beyond = (cell.from - angle).max(angle - cell.to).max(0.0).to_radians() * distance;
            let ring = (cell.inner - distance).max(distance - cell.outer).max(0.0);
            (beyond / 8.0).min(3.0) + (ring / 16.0).min(0.8)
        };
        let weight = if member.kind == MarkKind::Initiative { 2.0 } else { 1.0 };
        weight * self.ease * rect.corners().iter().map(corner).sum::<f64>()
    }
}

/// What a text covers, with what larger letters keep free beside them: two that stood no farther from each other than
/// usual ones do would be read as one word, and as the name of the wrong mark.
fn apart(way: &Way<'_>, boxed: bool) -> Rect {
    let larger = way.block.map_or(0.0, |block| (block.unit - 1.0).max(0.0));
    if boxed || larger == 0.0 {
        return way.area;
    }
    let (x, y) = (BESIDE.0 * larger, BESIDE.1 * larger);
    let Rect { x0, y0, x1, y1 } = way.area;
    Rect { x0: x0 - x, y0: y0 - y, x1: x1 + x, y1: y1 + y }
}

/// Hands over every way to stand at a place: for a box one a text, for a mark one a text and side.
fn each_way<'b>(bare: &Spot, blocks: Option<&'b [Rc<Block>]>, boxed: bool, mut see: impl FnMut(Way<'b>)) {
    if !boxed {
        for block in blocks.unwrap_or_default() {
            for side in SIDES {
                let area = side.beside(&bare.mark, block);
                see(Way { block: Some(block), side, area, cost: block.cost + side.cost });
            }
        }
        return;
    }
    let Some(blocks) = blocks else {
        return see(Way { block: None, side: SIDES[0], area: bare.mark, cost: 0.0 });
    };
    for block in blocks {
        let (w, h) = label::box_around(Some(block), 1.0);
        let area = Rect::around(bare.x, bare.y, w, h).grown(0.75);
        see(Way { block: Some(block), side: SIDES[0], area, cost: block.cost });
    }
}
