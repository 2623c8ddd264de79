//! The bones of the wheel: where its sectors, rings and cells are.

use super::area::Rect;
use model::{FrameworkItem, FrameworkKind, Id, Point, Ring, SceneRequest, Snapshot};

/// Outer radii of four rings, in parts of the wheel's: a ring has about the room of those who usually sit
/// in it, and the innermost holds two names side by side.
const FOUR_RINGS: [f64; 4] = [0.36, 0.6, 0.825, 1.0];

/// Width and height of the square that every plan is laid out on. Names of the usual size fit it for a
/// coalition, and it is about what a laptop shows one to one.
const SIDE: f64 = 820.0;

/// What stands around the wheel: the rim, and a domain's name with its mark.
const AROUND: f64 = 50.0;

/// The room an opened sector takes, in degrees; the rest at the bottom is for the names of the rings.
const OPENED: f64 = 300.0;

pub(crate) struct Frame<'a> {
    pub side: f64,
    pub centre: Point,
    pub radius: f64,
    /// Radii between rings: 0, then the outer edge of each.
    pub radii: Vec<f64>,
    /// Domains shown, each with the angles its sector begins and ends at.
    pub sectors: Vec<(&'a FrameworkItem, f64, f64)>,
    pub levels: Vec<&'a FrameworkItem>,
    /// Domains of the framework, shown or not.
    all_domains: Vec<Id>,
    /// One sector is opened over the whole picture.
    pub opened: bool,
}

impl<'a> Frame<'a> {
    pub fn new(snapshot: &'a Snapshot, request: &SceneRequest) -> Frame<'a> {
        let side = SIDE;
        let radius = side / 2.0 - AROUND;
        let all: Vec<&FrameworkItem> = snapshot.framework.of(FrameworkKind::Domain).collect();
        let levels: Vec<&FrameworkItem> = snapshot.framework.of(FrameworkKind::Level).collect();
        let one = request.filter.domain.and_then(|id| all.iter().find(|domain| domain.id == id));
        let sectors = match one {
            Some(domain) => vec![(*domain, -OPENED / 2.0, OPENED / 2.0)],
            None => {
                let turn = 360.0 / all.len().max(1) as f64;
                let place = |(n, domain): (usize, &&'a FrameworkItem)| {
                    (*domain, n as f64 * turn, (n + 1) as f64 * turn)
                };
                all.iter().enumerate().map(place).collect()
            }
        };
        let rings = levels.len();
        let share = |ring: usize| match rings {
            4 => FOUR_RINGS[ring - 1],
            _ => (ring as f64 / rings as f64).powf(0.65),
        };
        let radii = (0..=rings).map(|ring| if ring == 0 { 0.0 } else { share(ring) * radius }).collect();
        Frame {
            side,
            centre: Point { x: side / 2.0, y: side / 2.0 },
            radius,
            radii,
            sectors,
            levels,
            all_domains: all.iter().map(|domain| domain.id).collect(),
            opened: one.is_some(),
        }
    }

    /// How much room there is against the usual wheel of six sectors at a side of 1,000.
    pub fn room(&self) -> f64 {
        let share = if self.opened { OPENED / 360.0 } else { 1.0 };
        (self.radius / 450.0).powi(2) * share
    }

    pub fn sector_of(&self, domain: Id) -> Option<usize> {
        self.sectors.iter().position(|(item, ..)| item.id == domain)
    }

    /// True if the framework has this domain, shown or not.
    pub fn knows(&self, domain: Id) -> bool {
        self.all_domains.contains(&domain)
    }

    pub fn level_of(&self, level: Id) -> Option<usize> {
        self.levels.iter().position(|item| item.id == level)
    }

    pub fn cell(&self, sector: usize, level: usize) -> Ring {
        let (_, from, to) = self.sectors[sector];
        Ring { inner: self.radii[level], outer: self.radii[level + 1], from, to }
    }

    /// The point at an angle, in degrees clockwise from twelve o'clock, and a distance from the middle.
    pub fn at(&self, angle: f64, distance: f64) -> (f64, f64) {
        let (sin, cos) = angle.to_radians().sin_cos();
        (self.centre.x + distance * sin, self.centre.y - distance * cos)
    }

    /// Angle, in degrees from `around - 180` to `around + 180`, and distance from the middle.
    pub fn polar(&self, (x, y): (f64, f64), around: f64) -> (f64, f64) {
        let (dx, dy) = (x - self.centre.x, y - self.centre.y);
        let angle = dx.atan2(-dy).to_degrees();
        let turned = (angle - around + 180.0).rem_euclid(360.0) - 180.0;
        (around + turned, dx.hypot(dy))
    }

    /// True if all of it is inside the wheel.
    pub fn holds(&self, rect: &Rect) -> bool {
        rect.corners().iter().all(|(x, y)| {
            let (dx, dy) = (x - self.centre.x, y - self.centre.y);
            dx.hypot(dy) < self.radius - 3.0
        })
    }

    /// How far a second domain draws a mark to its side of the cell, in parts of the cell's angle: most
    /// for the neighbour, not at all for the one across.
    pub fn pull(&self, main: Id, second: Id) -> f64 {
        let place = |id: Id| self.all_domains.iter().position(|domain| *domain == id);
        let (Some(main), Some(second)) = (place(main), place(second)) else { return 0.0 };
        let count = self.all_domains.len();
        let steps = (second + count - main) % count;
        let side = if steps * 2 < count { 1.0 } else { -1.0 };
        match steps.min(count - steps) {
            0 => 0.0,
            n if n * 2 == count => 0.0,
            1 => 0.26 * side,
            _ => 0.14 * side,
        }
    }
}
