//! Finding everybody a place: one after the other, each takes the best place that those before it left free.
//!
//! The order is that of identities, which grow with time, so that whoever is added later disturbs nobody
//! who was there before; and where somebody would like to sit depends on nobody else. What is small is
//! searched whole: all places of a cell, all ways to set the name, all sides of the mark.

use super::{
    area::{NOBODY, Rect, Taken},
    cast::Member,
    frame::Frame,
    label::{self, Block, Called, SIDES, Side},
};
use model::{Id, MarkKind, MarkShape};
use std::{collections::HashMap, rc::Rc};

/// Between any two things that are drawn.
const MARGIN: f64 = 2.0;
/// The same between small marks.
const TIGHT: f64 = 0.6;

/// How many places around its home an initiative may take besides those of its cell: 28 rings.
const BEYOND: usize = 1 + 3 * 28 * 29;

/// What a member is drawn with, given how many there are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scale {
    /// Size of a mark, and of one that carries the most.
    pub mark: f64,
    pub bold: f64,
    /// Stakeholders have names, or numbers, or (with neither) nothing.
    pub stakeholder: Called,
    pub initiative: Called,
    /// Digits of the largest number.
    pub digits: usize,
}

/// A place found.
#[derive(Debug, Clone)]
pub(crate) struct Spot {
    pub x: f64,
    pub y: f64,
    pub size: f64,
    /// What the mark covers, with outlines.
    pub mark: Rect,
    pub label: Option<Chosen>,
}

/// A label that was chosen for a spot.
#[derive(Debug, Clone)]
pub(crate) struct Chosen {
    pub block: Rc<Block>,
    pub side: Side,
    pub area: Rect,
    /// 0 for the kind of label that was wanted most.
    pub rank: usize,
}

/// Whether a mark of this size is drawn with a second outline: on a dot it would be all there is.
pub(crate) fn has_outline(member: &Member<'_>, size: f64) -> bool {
    member.double && size >= 5.0
}

/// What the shape covers around its middle, with its outlines.
pub(crate) fn extent(shape: MarkShape, size: f64, double: bool) -> Rect {
    let outer = if double { size + 3.6 } else { size };
    let corners = shape.corners();
    let rect = match corners.first() {
        None => Rect::around(0.0, 0.0, 0.97 * outer, 0.97 * outer),
        Some(_) => corners.iter().fold(Rect::around(0.0, 0.0, 0.0, 0.0), |rect, (x, y)| {
            rect.with(Rect::around(x * outer, y * outer, 0.0, 0.0))
        }),
    };
    rect.grown((size / 12.0).clamp(0.3, 0.9))
}

/// Places members one by one, and keeps what is taken.
pub(crate) struct Placing<'f, 'a> {
    pub frame: &'f Frame<'a>,
    pub shapes: &'f [MarkShape],
    pub scale: Scale,
    pub taken: Taken,
    /// How much it costs to hang over the edge of a cell: 1 as a rule, less in a crowded one.
    pub ease: f64,
    /// Places of a cell for marks of a size, made once.
    lattices: HashMap<(usize, usize, u32), Vec<(f64, f64)>>,
    /// Ways to set names, made once: letters are slow to measure.
    blocks: HashMap<(Id, Called, usize), Lists>,
}

/// What a member may be called, each list with the ways to set it.
type Lists = Rc<Vec<Vec<Rc<Block>>>>;

impl<'f, 'a> Placing<'f, 'a> {
    pub fn new(frame: &'f Frame<'a>, shapes: &'f [MarkShape], scale: Scale) -> Placing<'f, 'a> {
        let step = (scale.mark * 3.2).clamp(12.0, 40.0);
        Placing {
            frame,
            shapes,
            scale,
            taken: Taken::new(frame.side, step),
            ease: 1.0,
            lattices: HashMap::new(),
            blocks: HashMap::new(),
        }
    }

    pub fn called(&self, member: &Member<'_>) -> Called {
        match member.kind {
            MarkKind::Initiative => self.scale.initiative,
            MarkKind::Stakeholder if member.bold => {
                Called { name: true, number: self.scale.stakeholder.number }
            }
            MarkKind::Stakeholder => self.scale.stakeholder,
        }
    }

    fn blocks(&mut self, member: &Member<'_>, called: Called) -> Lists {
        let digits = self.scale.digits;
        let shared = |list: Vec<Block>| list.into_iter().map(Rc::new).collect();
        let make = || Rc::new(label::blocks(member, called, digits).into_iter().map(shared).collect());
        Rc::clone(self.blocks.entry((member.id, called, digits)).or_insert_with(make))
    }

    /// Finds a place, takes it, and says where it is.
    pub fn place(&mut self, owner: u32, member: &Member<'_>) -> Spot {
        let lists = self.blocks(member, self.called(member));
        let mut size = if member.bold { self.scale.bold } else { self.scale.mark };
        let home = self.home(member);
        let spot = loop {
            if lists.is_empty() && member.by_hand.is_none() {
                match self.nearest(member, home, size) {
                    Some(spot) => break spot,
                    None if size > 1.2 => size *= 0.72,
                    None => break self.spot(member, home, size, None),
                }
                continue;
            }
            let spots = match member.by_hand {
                Some(_) => around(home),
                None => self.lattice(member.sector, member.level, size, home),
            };
            let found = match member.kind {
                MarkKind::Stakeholder => self.first(member, &lists, &spots, home, size),
                // A box does not shrink. Better a step outside its cell than without its title, and far
                // outside than on top of somebody.
                MarkKind::Initiative => {
                    let beyond = around(home);
                    let near = &beyond[..BEYOND];
                    self.first(member, &lists[..lists.len().min(1)], &spots, home, size)
                        .filter(|spot| spot.label.is_some())
                        .or_else(|| self.first(member, &lists, near, home, size))
                        .or_else(|| self.best(NOBODY, member, &beyond, home, size, None))
                }
            };
            match found {
                Some(spot) => break spot,
                None if size > 1.2 => size *= 0.72,
                // More dots than the cell has room for: they lie on each other.
                None => break self.spot(member, home, size, None),
            }
        };
        self.take(owner, member, &spot);
        spot
    }

    /// The same place with the best label that the marks and labels around leave room for; a label it had
    /// is given back first. An initiative without room for any stays the bare end of a box.
    pub fn relabel(&mut self, owner: u32, member: &Member<'_>, spot: &Spot, called: Called) -> Spot {
        let mut bare = self.spot(member, (spot.x, spot.y), spot.size, None);
        self.give_back(owner, spot);
        // A larger box than before may not fit, the bare one always does.
        self.taken.take(bare.mark, owner);
        let lists = self.blocks(member, called);
        let here = [(spot.x, spot.y)];
        let found = lists.iter().enumerate().find_map(|(rank, blocks)| {
            self.best(owner, member, &here, here[0], spot.size, Some((rank, blocks)))
        });
        if let Some(found) = found {
            self.taken.give_back(bare.mark, owner);
            bare = found;
            self.take(owner, member, &bare);
        }
        bare
    }

    /// Takes what a spot covers.
    pub fn take(&mut self, owner: u32, member: &Member<'_>, spot: &Spot) {
        self.taken.take(spot.mark, owner);
        if let (Some(label), MarkKind::Stakeholder) = (&spot.label, member.kind) {
            self.taken.take(label.area, owner);
        }
    }

    /// Gives back what a spot covers.
    pub fn give_back(&mut self, owner: u32, spot: &Spot) {
        self.taken.give_back(spot.mark, owner);
        if let Some(label) = &spot.label {
            self.taken.give_back(label.area, owner);
        }
    }

    fn home(&self, member: &Member<'_>) -> (f64, f64) {
        if let Some((x, y)) = member.by_hand {
            // Put outside the wheel, it stays at its edge.
            let inside = (0.96 / x.hypot(y).max(0.96)).min(1.0);
            let radius = self.frame.radius * inside;
            return (self.frame.centre.x + x * radius, self.frame.centre.y + y * radius);
        }
        let cell = self.frame.cell(member.sector, member.level);
        let (across, out) = member.lean;
        // In the innermost cell the tip is too narrow for anybody.
        let inner = if cell.inner == 0.0 { cell.outer * 0.3 } else { cell.inner };
        let angle = cell.from + across.clamp(0.06, 0.94) * (cell.to - cell.from);
        self.frame.at(angle, inner + out * (cell.outer - inner))
    }

    /// The free place nearest to home, for marks without a label: the ways of thousands are not sorted.
    fn nearest(&mut self, member: &Member<'_>, home: (f64, f64), size: f64) -> Option<Spot> {
        let frame = self.frame;
        let key = (member.sector, member.level, (size * 16.0) as u32);
        let make = || lattice(frame, member.sector, member.level, size);
        self.lattices.entry(key).or_insert_with(make);
        let bare = self.spot(member, (0.0, 0.0), size, None);
        let margin = if size < 7.0 { TIGHT } else { MARGIN };
        let mut best: Option<(f64, (f64, f64))> = None;
        for &(x, y) in &self.lattices[&key] {
            let away = (x - home.0).powi(2) + (y - home.1).powi(2);
            if best.is_none_or(|(least, _)| away < least)
                && self.is_open(&bare.mark.moved(x, y), NOBODY, margin)
            {
                best = Some((away, (x, y)));
            }
        }
        best.map(|(_, at)| self.spot(member, at, size, None))
    }

    /// Places in a cell for a mark of a size, the nearest to `home` first.
    fn lattice(&mut self, sector: usize, level: usize, size: f64, home: (f64, f64)) -> Vec<(f64, f64)> {
        let frame = self.frame;
        let key = (sector, level, (size * 16.0) as u32);
        let lattice = self.lattices.entry(key).or_insert_with(|| lattice(frame, sector, level, size));
        let away = |(x, y): &(f64, f64)| (x - home.0).powi(2) + (y - home.1).powi(2);
        let mut spots = lattice.clone();
        spots.sort_by(|a, b| away(a).total_cmp(&away(b)));
        spots
    }

    fn spot(&self, member: &Member<'_>, (x, y): (f64, f64), size: f64, label: Option<Chosen>) -> Spot {
        let mark = match member.kind {
            MarkKind::Stakeholder => {
                extent(self.shapes[member.sector], size, has_outline(member, size)).moved(x, y)
            }
            MarkKind::Initiative => {
                let (w, h) = label::box_around(label.as_ref().map(|chosen| &*chosen.block));
                Rect::around(x, y, w, h).grown(0.75)
            }
        };
        Spot { x, y, size, mark, label }
    }

    /// The best spot with the first list of labels that any spot has room for, or without a label.
    fn first(
        &self,
        member: &Member<'_>,
        lists: &[Vec<Rc<Block>>],
        spots: &[(f64, f64)],
        home: (f64, f64),
        size: f64,
    ) -> Option<Spot> {
        let with = |(rank, blocks)| self.best(NOBODY, member, spots, home, size, Some((rank, blocks)));
        lists.iter().enumerate().find_map(with).or_else(|| self.best(NOBODY, member, spots, home, size, None))
    }

    /// The cheapest free spot. `spots` come nearest first, so the search ends where the way from home alone
    /// costs more than the best found.
    fn best(
        &self,
        owner: u32,
        member: &Member<'_>,
        spots: &[(f64, f64)],
        home: (f64, f64),
        size: f64,
        blocks: Option<(usize, &Vec<Rc<Block>>)>,
    ) -> Option<Spot> {
        let mut best: Option<(f64, Spot)> = None;
        let mut consider = |cost: f64, spot: Spot| {
            if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                best = Some((cost, spot));
            }
            best.as_ref().map_or(f64::MAX, |(least, _)| *least)
        };
        let mut least = f64::MAX;
        // In a crowded cell it is no use to keep away from others.
        let snug = self.ease.sqrt() * 1.3 - 0.3;
        // What was in the way last is likely to be in the way again.
        let mut last: Option<Rect> = None;
        let margin = if size < 7.0 { TIGHT } else { MARGIN };
        for &at in spots {
            let way =
                (at.0 - home.0).hypot(at.1 - home.1) / if member.by_hand.is_some() { 4.0 } else { 16.0 };
            if way >= least {
                break;
            }
            if member.kind == MarkKind::Initiative {
                let options = blocks.map(|(rank, blocks)| blocks.iter().map(|b| Some((rank, b))).collect());
                for option in options.unwrap_or_else(|| vec![None]) {
                    let (w, h) = label::box_around(option.map(|(_, block)| &**block));
                    let area = Rect::around(at.0, at.1, w, h).grown(0.75);
                    let room = area.grown(margin);
                    let cost = way + option.map_or(0.0, |(_, block)| block.cost);
                    if cost >= least || last.is_some_and(|last| last.meets(&room)) || !self.frame.holds(&area)
                    {
                        continue;
                    }
                    if let Some(blocker) = self.taken.blocker(&room, owner) {
                        last = Some(blocker);
                        continue;
                    }
                    let cost = cost + 2.0 * self.ease * self.strays(member, &area);
                    if cost >= least {
                        continue;
                    }
                    let label = option.map(|(rank, block)| Chosen {
                        block: Rc::clone(block),
                        side: SIDES[0],
                        area,
                        rank,
                    });
                    let crowd = 2.0 * snug * self.taken.crowd(&area, 10.0);
                    least = consider(cost + crowd, self.spot(member, at, size, label));
                }
                continue;
            }
            let bare = self.spot(member, at, size, None);
            if owner == NOBODY && !self.is_open(&bare.mark, owner, margin) {
                continue;
            }
            let Some((rank, blocks)) = blocks else {
                // Without a label the nearest free spot is the best.
                return Some(bare);
            };
            for block in blocks {
                for side in SIDES {
                    let cost = way + block.cost + side.cost;
                    if cost >= least {
                        continue;
                    }
                    let area = side.beside(&bare.mark, block);
                    let room = area.grown(margin);
                    if last.is_some_and(|last| last.meets(&room)) || !self.frame.holds(&area) {
                        continue;
                    }
                    if let Some(blocker) = self.taken.blocker(&room, owner) {
                        last = Some(blocker);
                        continue;
                    }
                    let cost = cost + self.ease * self.strays(member, &area);
                    if cost >= least {
                        continue;
                    }
                    let crowd = self.taken.crowd(&bare.mark, 16.0) + 1.6 * self.taken.crowd(&area, 10.0);
                    let label = Some(Chosen { block: Rc::clone(block), side, area, rank });
                    least = consider(cost + snug * crowd, Spot { label, ..bare.clone() });
                }
            }
        }
        best.map(|(_, spot)| spot)
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

    /// How far a rectangle leaves the cell it belongs to: more for another sector than for another ring.
    fn strays(&self, member: &Member<'_>, rect: &Rect) -> f64 {
        let cell = self.frame.cell(member.sector, member.level);
        let middle = (cell.from + cell.to) / 2.0;
        rect.corners()
            .iter()
            .map(|corner| {
                let (angle, distance) = self.frame.polar(*corner, middle);
                let beyond = (cell.from - angle).max(angle - cell.to).max(0.0).to_radians() * distance;
                let ring = (cell.inner - distance).max(distance - cell.outer).max(0.0);
                (beyond / 12.0).min(1.8) + (ring / 16.0).min(0.8)
            })
            .sum()
    }
}

/// Places in a cell in rows along its ring, shifted by half a step from row to row, with room for the
/// mark on all sides.
fn lattice(frame: &Frame<'_>, sector: usize, level: usize, size: f64) -> Vec<(f64, f64)> {
    let cell = frame.cell(sector, level);
    let pad = size * 1.25 + 2.0;
    let step = (size * 0.85).max(1.4);
    let (first, last) =
        (cell.inner.max(pad * 1.6) + if cell.inner == 0.0 { 0.0 } else { pad }, cell.outer - pad);
    let mut places = Vec::new();
    let rows = ((last - first) / step).floor().max(0.0) as usize;
    for row in 0..=rows {
        let distance = first + row as f64 * step;
        let side = ((pad / distance).min(0.95)).asin().to_degrees();
        let turn = (step / distance).to_degrees();
        let mut angle = cell.from + side + if row % 2 == 1 { turn / 2.0 } else { 0.0 };
        while angle <= cell.to - side {
            places.push(frame.at(angle, distance));
            angle += turn;
        }
    }
    places
}

/// Places around a point, itself first, in rings of six more each.
fn around(home: (f64, f64)) -> Vec<(f64, f64)> {
    let ring = |ring: usize| {
        (0..ring * 6).map(move |n| {
            let angle = n as f64 / (ring * 6) as f64 * std::f64::consts::TAU;
            (home.0 + ring as f64 * 5.0 * angle.cos(), home.1 + ring as f64 * 5.0 * angle.sin())
        })
    };
    std::iter::once(home).chain((1..=60).flat_map(ring)).collect()
}
