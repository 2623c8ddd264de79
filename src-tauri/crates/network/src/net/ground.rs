//! The square that every network is laid out on, and how large marks are there.

use crate::{Links, layout::Place, map::area::Rect};

/// Width and height, as of the wheel.
const SIDE: f64 = 820.0;
/// What marks keep free along the edge: to the sides there is more, names are wide.
const EDGE: (f64, f64) = (52.0, 30.0);
/// What everything that is drawn keeps free there.
const RIM: f64 = 4.0;

pub(crate) struct Ground {
    pub side: f64,
}

impl Ground {
    pub fn new() -> Ground {
        Ground { side: SIDE }
    }

    pub fn middle(&self) -> Place {
        (self.side / 2.0, self.side / 2.0)
    }

    /// Where marks are laid out.
    pub fn field(&self) -> Rect {
        Rect::around(self.side / 2.0, self.side / 2.0, self.side / 2.0 - EDGE.0, self.side / 2.0 - EDGE.1)
    }

    /// True if all of it is on the picture.
    pub fn holds(&self, rect: &Rect) -> bool {
        rect.x0 >= RIM && rect.y0 >= RIM && rect.x1 <= self.side - RIM && rect.y1 <= self.side - RIM
    }

    /// The nearest place for the middle of something that covers `cover` around it.
    pub fn within(&self, (x, y): Place, cover: &Rect) -> Place {
        let held = |value: f64, low: f64, high: f64| {
            value.max(RIM - low).min((self.side - RIM - high).max(RIM - low))
        };
        (held(x, cover.x0, cover.x1), held(y, cover.y0, cover.y1))
    }

    /// A place of the map, -1 to 1, in scene units; and back.
    pub fn of_unit(&self, (x, y): Place) -> Place {
        (self.side / 2.0 * (1.0 + x), self.side / 2.0 * (1.0 + y))
    }

    /// Where somebody without any tie goes: along the lower edge.
    pub fn aside(&self, n: usize) -> Place {
        let field = self.field();
        let wide = field.x1 - field.x0;
        (field.x0 + (n as f64 * 0.382).fract() * wide, field.y1)
    }

    /// How long ties are in the middle, of those whose ends have seats.
    pub fn tie_length(&self, links: &Links, seats: &[Option<Place>]) -> f64 {
        let mut lengths: Vec<f64> = (0..links.len().min(seats.len()))
            .flat_map(|v| links.neighbours(v).iter().map(move |w| (v, *w as usize)))
            .filter(|(v, w)| v < w)
            .filter_map(|(v, w)| {
                let (a, b) = (seats[v]?, (*seats.get(w)?)?);
                Some((a.0 - b.0).hypot(a.1 - b.1))
            })
            .collect();
        lengths.sort_by(f64::total_cmp);
        lengths.get(lengths.len() / 2).copied().unwrap_or(90.0).max(8.0)
    }
}

/// How large marks are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sizes {
    pub mark: f64,
    /// Of one that carries the most.
    pub bold: f64,
}

impl Sizes {
    pub fn for_crowd(count: usize) -> Sizes {
        const BY_CROWD: [(usize, f64, f64); 7] = [
            (140, 10.5, 14.0),
            (220, 8.5, 11.5),
            (420, 7.5, 10.0),
            (900, 6.0, 8.5),
            (1_800, 4.6, 7.0),
            (5_000, 3.4, 5.6),
            (usize::MAX, 1.8, 3.2),
        ];
        let (_, mark, bold) = *BY_CROWD.iter().find(|(most, ..)| count <= *most).unwrap_or(&BY_CROWD[6]);
        Sizes { mark, bold }
    }
}
