//! How large marks are and what they are called: for how many there are on the whole wheel and in each cell, and
//! how large the map is shown.

use super::{
    cast::Cast,
    frame::Frame,
    label::Called,
    spot::{CellScale, Scale},
};
use model::{MarkKind, NameStyle};
use std::rc::Rc;

/// Up to so many stakeholders, on a wheel of the usual size, have names.
const NAMES: f64 = 175.0;
/// Up to so many have numbers.
const NUMBERS: f64 = 800.0;

/// From this scale on, somebody has come nearer to read names, and sees some wherever there is room.
const NEAR: f64 = 1.5;

/// How large marks are where so many are on a wheel of the usual size: a mark, and one that carries the most.
const BY_CROWD: [(f64, f64, f64); 8] = [
    (140.0, 10.5, 14.0),
    (200.0, 9.0, 12.0),
    (420.0, 8.5, 11.0),
    (900.0, 6.0, 8.5),
    (1_600.0, 5.0, 7.5),
    (3_000.0, 4.2, 6.5),
    (8_000.0, 2.6, 4.5),
    (f64::MAX, 1.6, 3.0),
];

/// How large they are where each has so much room in its own cell, in square units: with the least room, a mark
/// and its number still lie beside each other.
const BY_ROOM: [(f64, f64, f64); 7] = [
    (1_200.0, 10.5, 14.0),
    (850.0, 7.0, 9.5),
    (600.0, 6.0, 8.5),
    (450.0, 5.0, 7.5),
    (280.0, 4.2, 6.5),
    (110.0, 2.6, 4.5),
    (0.0, 1.6, 3.0),
];

/// From so much room for each on, those of a cell have names; and from so much on, numbers. With less, half of
/// them would have one, and nobody could see which.
const ROOM: (f64, f64) = (1_200.0, 200.0);
/// What is lost of the outermost cells along the rim.
const RIM: f64 = 10.0;

/// How crowded the wheel is, and how it is shown.
pub(crate) struct Crowd {
    /// Stakeholders, and those together with the room that titles take, on a wheel of the usual size.
    all: f64,
    titles: f64,
    style: NameStyle,
    /// 1 as it is laid out; the map is shown so much larger.
    shown: f64,
    /// How much larger than usual type is.
    type_scale: f64,
    digits: usize,
    /// Room of each cell, in square units.
    areas: Vec<Vec<f64>>,
}

impl Crowd {
    /// Counts those members for whom `counted` says so.
    pub fn new(
        cast: &Cast<'_>,
        frame: &Frame<'_>,
        style: NameStyle,
        (shown, type_scale): (f64, f64),
        counted: impl Fn(usize) -> bool,
    ) -> Crowd {
        let count =
            |kind| (0..cast.members.len()).filter(|n| counted(*n) && cast.members[*n].kind == kind).count();
        let all = count(MarkKind::Stakeholder) as f64 / frame.room();
        let area = |sector: usize, level: usize| {
            let ring = frame.cell(sector, level);
            // Labels lean over the borders of a cell, and not over the rim.
            let outer = if level + 1 == frame.levels.len() { ring.outer - RIM } else { ring.outer };
            (outer.powi(2) - ring.inner.powi(2)) * (ring.to - ring.from).to_radians() / 2.0
        };
        let sector = |sector| (0..frame.levels.len()).map(|level| area(sector, level)).collect();
        Crowd {
            all,
            // A title takes about the room of three names.
            titles: count(MarkKind::Initiative) as f64 / frame.room() * 3.0 + all,
            style,
            shown,
            type_scale,
            digits: cast.members.len().max(1).ilog10() as usize + 1,
            areas: (0..frame.sectors.len()).map(sector).collect(),
        }
    }

    /// What is drawn when so many stakeholders sit in each cell.
    pub fn scale(&self, seated: &[Vec<usize>]) -> Scale {
        let cell = |sector: usize, level: usize| self.cell(sector, level, seated[sector][level]);
        let sector = |sector: usize| (0..seated[sector].len()).map(|level| cell(sector, level)).collect();
        Scale {
            cells: Rc::new((0..seated.len()).map(sector).collect()),
            mark: self.sizes().0,
            labelled: self.labelled(),
            named: self.called(self.all, NAMES, f64::MAX).name,
            initiative: self.called(self.titles, NAMES * 1.6, f64::MAX),
            digits: self.digits,
            unit: 1.0 / self.shown,
            least: 1.0 / self.shown / self.type_scale,
        }
    }

    /// What so many stakeholders of one cell are drawn with.
    pub fn cell(&self, sector: usize, level: usize, seated: usize) -> CellScale {
        // A third digit and a fourth take the room that a fifth more would.
        let wide = 1.0 + 0.2 * self.digits.saturating_sub(2) as f64;
        let room = self.areas[sector][level] / seated.max(1) as f64 / wide;
        let (_, small, large) = *BY_ROOM.iter().find(|(least, ..)| room >= *least).unwrap_or(&BY_ROOM[6]);
        let (mark, bold) = self.sizes();
        CellScale { mark: mark.min(small), bold: bold.min(large), called: self.called(self.all, NAMES, room) }
    }

    fn sizes(&self) -> (f64, f64) {
        let (_, mark, bold) = *BY_CROWD.iter().find(|(most, ..)| self.all <= *most).unwrap_or(&BY_CROWD[7]);
        (mark, bold)
    }

    /// Nearer, there is more room for each.
    fn near(&self) -> f64 {
        (self.shown * self.shown).max(1.0)
    }

    fn labelled(&self) -> bool {
        self.all / self.near() <= NUMBERS
    }

    fn called(&self, crowd: f64, names: f64, room: f64) -> Called {
        let number = self.labelled() && room * self.near() >= ROOM.1;
        let name = match self.style {
            NameStyle::Names => true,
            NameStyle::Numbers => false,
            NameStyle::Auto if self.shown >= NEAR => number,
            // From farther away, names go where they fit.
            NameStyle::Auto => crowd <= names && room >= ROOM.0,
        };
        Called { name, number, least: false }
    }
}

/// How many stakeholders sit in each cell, of those members for whom `counted` says so.
pub(crate) fn seated(cast: &Cast<'_>, frame: &Frame<'_>, counted: impl Fn(usize) -> bool) -> Vec<Vec<usize>> {
    let mut seated = vec![vec![0; frame.levels.len()]; frame.sectors.len()];
    for (_, member) in cast.members.iter().enumerate().filter(|(n, _)| counted(*n)) {
        if member.kind == MarkKind::Stakeholder {
            seated[member.sector][member.level] += 1;
        }
    }
    seated
}
