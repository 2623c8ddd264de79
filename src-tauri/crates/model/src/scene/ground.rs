//! What belongs to the map itself: domains, levels, and the cells where they meet.

use super::geometry::{Area, CurvedText, Point, Ring, TextLine};
use crate::{CellState, Id};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The shape of a domain's mark, in the built-in framework's order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is its own explanation")]
pub enum MarkShape {
    Circle,
    Square,
    Hexagon,
    Diamond,
    House,
    Triangle,
}

impl MarkShape {
    /// The corners, for a mark of size 1 around (0, 0); none for the circle, whose radius is 0.97. Every
    /// pen draws from this one list.
    pub fn corners(self) -> &'static [(f64, f64)] {
        match self {
            MarkShape::Circle => &[],
            MarkShape::Square => &[(-0.87, -0.87), (0.87, -0.87), (0.87, 0.87), (-0.87, 0.87)],
            MarkShape::Hexagon => {
                &[(-0.55, -0.95), (0.55, -0.95), (1.08, 0.0), (0.55, 0.95), (-0.55, 0.95), (-1.08, 0.0)]
            }
            MarkShape::Diamond => &[(0.0, -1.2), (1.2, 0.0), (0.0, 1.2), (-1.2, 0.0)],
            MarkShape::House => &[(0.0, -1.16), (0.98, -0.4), (0.86, 0.9), (-0.86, 0.9), (-0.98, -0.4)],
            MarkShape::Triangle => &[(0.0, -1.28), (1.2, 0.86), (-1.2, 0.86)],
        }
    }
}

/// The pattern of a domain's rim, bars and ends of initiatives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is its own explanation")]
pub enum RimPattern {
    Dots,
    Crosses,
    Waves,
    Rising,
    Bricks,
    Falling,
}

/// One sector of the wheel: its rim, its name along the rim, its badge.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SceneDomain {
    /// The domain.
    pub id: Id,
    /// Its stable word, which also names its colour.
    pub key: String,
    /// Its colour, `#rrggbb`, for domains that are not built in.
    pub color: Option<String>,
    /// The letter in its marks.
    pub letter: String,
    /// The shape of its marks.
    pub shape: MarkShape,
    /// The pattern of its rim.
    pub pattern: RimPattern,
    /// The patterned band around its cells.
    pub rim: Ring,
    /// Its name, upright along the rim.
    pub name: CurvedText,
    /// The mark that opens the name.
    pub badge: Point,
    /// Size of that mark.
    pub badge_size: f64,
}

/// One ring of the wheel.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SceneLevel {
    /// The level.
    pub id: Id,
    /// Its stable word.
    pub key: String,
    /// Radius of its outer edge.
    pub outer: f64,
    /// Its name.
    pub called: String,
    /// The pill of paper that its name stands on.
    pub pill: Area,
    /// Size of what is written there.
    pub size: f64,
    /// What is written there, in italics; one line, centred in the pill. Its name, or a Roman numeral,
    /// counted from the middle, where the name has no room at this size: a legend says which is which.
    pub name: TextLine,
}

/// One domain at one level: a piece of cut paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SceneCell {
    /// The place of its domain in `Scene::domains`.
    pub domain: u32,
    /// The place of its level in `Scene::levels`.
    pub level: u32,
    /// What is known of it.
    pub state: CellState,
    /// Its outline. Gutters are the pen's: half of one is inside it.
    pub ring: Ring,
    /// How strongly it is tinted, by need: 0 to 3.
    pub tint: u8,
    /// True where nobody is, as far as is known: the cell stays bare paper, with a dashed edge where needs
    /// are named and a dotted one where nothing is known.
    pub bare: bool,
    /// Number of needs named here.
    pub needs: u32,
    /// The middle of its sign: a ringed plus for a gap, a question mark where nothing is known. `None`
    /// where it has no sign, or words instead.
    pub sign: Option<Point>,
    /// Half the width of the sign, in scene units.
    pub sign_size: f64,
    /// Words instead of the question mark, where they fit.
    pub words: Option<CurvedText>,
}
