//! Finding everybody a place: one after the other, each takes the best place that those before it left free.
//!
//! The order is that of identities, which grow with time, so that whoever is added later disturbs nobody
//! who was there before; and where somebody would like to sit depends on nobody else. What is small is
//! searched whole: all places of a cell, all ways to set the name, all sides of the mark.

use super::{
    area::{NOBODY, Part, Taken},
    cast::Member,
    frame::Frame,
    label::{self, Block, Called},
    lattice::{NEAR, around, lattice},
    spot::{Home, Scale, Spot},
};
use model::{Id, MarkKind, MarkShape};
use std::{collections::HashMap, rc::Rc};

/// Places members one by one, and keeps what is taken.
pub(crate) struct Placing<'f, 'a> {
    pub frame: &'f Frame<'a>,
    pub shapes: &'f [MarkShape],
    pub scale: Scale,
    pub taken: Taken,
    /// How much it costs to hang over the edge of a cell: 1 as a rule, less in a crowded one.
    pub ease: f64,
    /// Places of a cell for marks of a size, made once.
    lattices: HashMap<(usize, usize, u32), Points>,
    /// Ways to set names, made once: letters are slow to measure.
    blocks: HashMap<(Id, Called, usize, [u64; 2]), Lists>,
}

/// How far the middle of a box may be from its ring.
const STEP: f64 = 12.0;

/// Places of a cell, shared by whoever is looked up with them.
type Points = Rc<Vec<(f64, f64)>>;

/// What a member may be called, each list with the ways to set it.
pub(crate) type Lists = Rc<Vec<Vec<Rc<Block>>>>;

/// Middles of boxes around these texts that still have a place in them, the nearest first: what is shown smaller
/// has larger texts, and others may stand on one side of it only.
fn beside((x, y): (f64, f64), blocks: &[Rc<Block>]) -> Vec<(f64, f64)> {
    const PARTS: [f64; 5] = [0.0, 0.4, -0.4, 0.8, -0.8];
    let halves = blocks.iter().map(|block| label::box_around(Some(block), 1.0));
    let (w, h) = halves.fold((f64::MAX, f64::MAX), |(w, h), half| (half.0.min(w), half.1.min(h)));
    let mut places: Vec<(f64, f64)> =
        PARTS.iter().flat_map(|part| PARTS.map(|other| (x + part * w, y + other * h))).collect();
    places.sort_by(|a, b| (a.0 - x).hypot(a.1 - y).total_cmp(&(b.0 - x).hypot(b.1 - y)));
    places
}

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
        self.scale.called(member)
    }

    pub fn blocks(&mut self, member: &Member<'_>, called: Called) -> Lists {
        let Scale { digits, unit, least, .. } = self.scale;
        let shared = |list: Vec<Block>| list.into_iter().map(Rc::new).collect();
        let make = || {
            Rc::new(label::blocks(member, called, digits, (unit, least)).into_iter().map(shared).collect())
        };
        Rc::clone(
            self.blocks
                .entry((member.id, called, digits, [unit.to_bits(), least.to_bits()]))
                .or_insert_with(make),
        )
    }

    /// Finds a place, takes it, and says where it is.
    pub fn place(&mut self, owner: u32, member: &Member<'_>) -> Spot {
        let lists = self.blocks(member, self.called(member));
        let mut size = self.scale.size_of(member);
        let home = self.home(member);
        let spot = loop {
            let found = if lists.is_empty() {
                let places = self.lattice(member, size);
                self.nearest(member, &places, home, size)
            } else {
                let spots = self.places(member, size, home.at);
                match member.kind {
                    MarkKind::Stakeholder => self.first(member, &lists, &spots, home, size),
                    // Better a step over the edge of its ring than without its title, and far outside
                    // than on top of somebody; but a box in another sector would say what is not so.
                    MarkKind::Initiative => {
                        let beyond = around(home.at);
                        let near = self.at_home(member, &beyond[..NEAR]);
                        let titled = |spots: &[(f64, f64)]| {
                            self.first(member, &lists[..1], spots, home, size)
                                .filter(|spot| spot.label.is_some())
                        };
                        titled(&spots)
                            .or_else(|| titled(&near))
                            .or_else(|| self.first(member, &lists, &spots, home, size))
                            .or_else(|| self.first(member, &lists, &near, home, size))
                            .or_else(|| self.best(NOBODY, member, &beyond, home, size, None))
                    }
                }
            };
            match found {
                Some(spot) => break spot,
                None if size > 1.2 => size *= 0.72,
                // More dots than the cell has room for: they lie on each other.
                None => break self.spot(member, home.at, size, None),
            }
        };
        self.take(owner, member, &spot);
        spot
    }

    /// The same place with the best label that the marks and labels around leave room for; a label it had
    /// is given back first. An initiative without room for any stays the bare end of a box.
    ///
    /// `aside` lets a box lie to one side of its place. Only what stays as it is may: whoever is asked to make room
    /// later is asked around the place.
    pub fn relabel(
        &mut self,
        owner: u32,
        member: &Member<'_>,
        spot: &Spot,
        called: Called,
        aside: bool,
    ) -> Spot {
        self.give_back(owner, spot);
        self.label_at(owner, member, (spot.x, spot.y), spot.size, called, aside)
    }

    /// The same place with a mark of another size, which must not be larger, and the best label beside it.
    pub fn redraw(
        &mut self,
        owner: u32,
        member: &Member<'_>,
        spot: &Spot,
        size: f64,
        called: Called,
    ) -> Spot {
        self.give_back(owner, spot);
        self.label_at(owner, member, (spot.x, spot.y), size, called, false)
    }

    /// Takes a place for a mark of a size, and the best label there is room for.
    fn label_at(
        &mut self,
        owner: u32,
        member: &Member<'_>,
        here: (f64, f64),
        size: f64,
        called: Called,
        aside: bool,
    ) -> Spot {
        let mut bare = self.spot(member, here, size, None);
        // A larger box than before may not fit, the bare one always does.
        self.taken.take(bare.mark, owner, Part::Mark);
        let lists = self.blocks(member, called);
        let found = lists.iter().enumerate().find_map(|(rank, blocks)| {
            let places = match member.kind {
                MarkKind::Initiative if aside => beside(here, blocks),
                _ => vec![here],
            };
            self.best(owner, member, &places, Home::of_layout(here), size, Some((rank, blocks)))
        });
        if let Some(found) = found {
            self.taken.give_back(bare.mark, owner);
            // However the box lies, the place is the one it had.
            bare = Spot { x: here.0, y: here.1, ..found };
            self.take(owner, member, &bare);
        }
        bare
    }

    /// Takes what a spot covers.
    pub fn take(&mut self, owner: u32, member: &Member<'_>, spot: &Spot) {
        self.taken.take(spot.mark, owner, Part::Mark);
        if let (Some(label), MarkKind::Stakeholder) = (&spot.label, member.kind) {
            self.taken.take(label.area, owner, Part::Label);
        }
    }

    /// Gives back what a spot covers.
    pub fn give_back(&mut self, owner: u32, spot: &Spot) {
        self.taken.give_back(spot.mark, owner);
        if let Some(label) = &spot.label {
            self.taken.give_back(label.area, owner);
        }
    }

    /// Those of some places that are in somebody's sector, and in their ring or a step beyond it.
    pub fn at_home(&self, member: &Member<'_>, places: &[(f64, f64)]) -> Vec<(f64, f64)> {
        self.within(member, places, STEP)
    }

    /// Those of some places that are in somebody's sector, and in their ring or so far beyond it.
    pub fn within(&self, member: &Member<'_>, places: &[(f64, f64)], beyond: f64) -> Vec<(f64, f64)> {
        let cell = self.frame.cell(member.sector, member.level);
        let middle = (cell.from + cell.to) / 2.0;
        let is_home = |at: &(f64, f64)| {
            let (angle, distance) = self.frame.polar(*at, middle);
            let ring = (cell.inner - distance).max(distance - cell.outer);
            (cell.from..=cell.to).contains(&angle) && ring <= beyond
        };
        places.iter().copied().filter(is_home).collect()
    }

    /// Where the layout would like to have somebody.
    pub fn home(&self, member: &Member<'_>) -> Home {
        let cell = self.frame.cell(member.sector, member.level);
        let (across, out) = member.lean;
        // In the innermost cell the tip is too narrow for anybody.
        let inner = if cell.inner == 0.0 { cell.outer * 0.3 } else { cell.inner };
        let angle = cell.from + across.clamp(0.06, 0.94) * (cell.to - cell.from);
        Home::of_layout(self.frame.at(angle, inner + out * (cell.outer - inner)))
    }

    /// The point that somebody chose, in wheel units. Outside the member's own cell, it is at the edge of
    /// that: where a mark is says what it does, and a hand does not change that in silence.
    pub fn chosen(&self, member: &Member<'_>, (x, y): (f64, f64)) -> (f64, f64) {
        let (centre, radius) = (self.frame.centre, self.frame.radius);
        let cell = self.frame.cell(member.sector, member.level);
        let at = (centre.x + x * radius, centre.y + y * radius);
        let middle = (cell.from + cell.to) / 2.0;
        let (angle, distance) = self.frame.polar(at, middle);
        let size = self.scale.size_of(member);
        // A whole mark is in its cell, a box with its middle at least.
        let pad = match member.kind {
            MarkKind::Stakeholder => size * 1.2 + if member.outline { 4.6 } else { 1.0 },
            MarkKind::Initiative => 4.0,
        };
        let inner = if cell.inner == 0.0 { pad * 2.0 } else { cell.inner + pad };
        let held = distance.clamp(inner, (cell.outer - pad - 3.0).max(inner));
        let side = (pad / held.max(pad)).asin().to_degrees().min((cell.to - cell.from) / 2.0);
        let turned = angle.clamp(cell.from + side, cell.to - side);
        if (turned, held) == (angle, distance) { at } else { self.frame.at(turned, held) }
    }

    /// Places in somebody's cell for a mark of a size, the nearest to `home` first.
    pub fn places(&mut self, member: &Member<'_>, size: f64, home: (f64, f64)) -> Vec<(f64, f64)> {
        let mut places = (*self.lattice(member, size)).clone();
        let away = |(x, y): &(f64, f64)| (x - home.0).powi(2) + (y - home.1).powi(2);
        places.sort_by(|a, b| away(a).total_cmp(&away(b)));
        places
    }

    fn lattice(&mut self, member: &Member<'_>, size: f64) -> Rc<Vec<(f64, f64)>> {
        let key = (member.sector, member.level, (size * 16.0) as u32);
        let make = || Rc::new(lattice(self.frame, member.sector, member.level, size));
        Rc::clone(self.lattices.entry(key).or_insert_with(make))
    }
}
