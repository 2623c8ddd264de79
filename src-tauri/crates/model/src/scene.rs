//! A map as something to draw: every mark, tie and label with its place. Made by the network room; the
//! window and paper only draw it.
//!
//! Everything is in *scene units* on a square of [`Scene::side`] by [`Scene::side`], x to the right, y
//! down, rounded to a tenth. One unit is one CSS pixel when the whole square is shown at the side that was
//! asked for, so text of 14 units is text of 14 px. Angles are degrees clockwise from twelve o'clock.
//! Text is in Atkinson Hyperlegible Next, at the size and weight that stand beside it.

use crate::{CellState, Id, InitiativeStatus, TieKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What to draw.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SceneRequest {
    /// Which map.
    pub view: SceneView,
    /// What is on it.
    pub filter: SceneFilter,
    /// How marks are named.
    pub names: NameStyle,
    /// Side of the square there is to draw on, in CSS pixels; taken in steps of 20 between 600 and 2,400.
    /// `None` is 1,000.
    pub side: Option<f64>,
    /// True for a picture that leaves the window (paper, file, clipboard): restricted records are left
    /// out of it (safeguarding rule 9).
    pub leaves_window: bool,
    /// For a picture that leaves the window: also show without whom the network falls apart. Only if the
    /// council chose so for this picture (safeguarding rule 17); the window always shows it.
    pub show_leaned_on: bool,
}

/// Which map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SceneView {
    /// Domains as sectors of a circle, levels as rings.
    #[default]
    Wheel,
}

/// What is on a map. A list that is `None` lets everything through, an empty one nothing; lists are
/// joined by "and".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct SceneFilter {
    /// Stakeholders of these sectors.
    pub sectors: Option<Vec<Id>>,
    /// Initiatives of these statuses. `None` is those that are planned or active.
    pub statuses: Option<Vec<InitiativeStatus>>,
    /// Ties of these kinds.
    pub tie_kinds: Option<Vec<TieKind>>,
    /// Stakeholders and initiatives with at least one of these tags.
    pub tags: Option<Vec<Id>>,
    /// Whether initiatives are on it at all.
    pub initiatives: bool,
    /// One domain at a time: its sector is opened wide over the whole picture.
    pub domain: Option<Id>,
}

impl Default for SceneFilter {
    fn default() -> SceneFilter {
        SceneFilter {
            sectors: None,
            statuses: None,
            tie_kinds: None,
            tags: None,
            initiatives: true,
            domain: None,
        }
    }
}

/// How marks are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum NameStyle {
    /// Names up to about eighty marks, numbers above.
    #[default]
    Auto,
    /// A name wherever there is room for one.
    Names,
    /// Numbers; those that carry the most keep their names.
    Numbers,
}

/// A map, placed and ready to draw. In painting order: cells, the rims of domains, ties, fans, the pills of
/// levels, marks, labels. The same plan and request give the same scene.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Scene {
    /// Width and height of the square.
    pub side: f64,
    /// The middle of the wheel.
    pub centre: Point,
    /// Radius of the wheel, without the rims. A point in wheel units is its distance from the middle in
    /// parts of this.
    pub radius: f64,
    /// What is drawn on, with nothing left over around it; a legend has the corners.
    pub bounds: Area,
    /// Sectors, clockwise.
    pub domains: Vec<SceneDomain>,
    /// Rings, from the inside out.
    pub levels: Vec<SceneLevel>,
    /// Every domain at every level: `domains.len() * levels.len()`, domain by domain.
    pub cells: Vec<SceneCell>,
    /// Stakeholders and initiatives in reading order: sector by sector, inside out, clockwise. No mark,
    /// label, pill or sign touches another.
    pub marks: Vec<Mark>,
    /// Ties between the stakeholders shown.
    pub ties: Vec<SceneTie>,
    /// Each initiative with its partners.
    pub fans: Vec<Fan>,
    /// What the numbers and short labels on the map stand for, numbers first, in order.
    pub key: Vec<KeyEntry>,
    /// Stakeholders and initiatives that pass the filter and have no domain or no level yet, by name.
    pub unplaced: Vec<Id>,
}

/// A point in scene units.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "they are coordinates")]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

/// A rectangle in scene units; `x` and `y` are its top left corner.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "they are coordinates")]
pub struct Area {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

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
    /// The pill of paper that its name stands on.
    pub pill: Area,
    /// Its name, in italics; one line, centred in the pill.
    pub name: TextLine,
}

/// A part of a ring between two radii and two angles.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct Ring {
    /// Inner radius, 0 in the middle of the wheel.
    pub inner: f64,
    /// Outer radius.
    pub outer: f64,
    /// The angle it begins at.
    pub from: f64,
    /// The angle it ends at, clockwise from `from` and greater than it.
    pub to: f64,
}

/// One domain at one level: a piece of cut paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SceneCell {
    /// The place of its domain in [`Scene::domains`].
    pub domain: u32,
    /// The place of its level in [`Scene::levels`].
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
    /// Words instead of the question mark, where they fit.
    pub words: Option<CurvedText>,
}

/// What a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MarkKind {
    /// Drawn as the shape and letter of its domain.
    Stakeholder,
    /// Drawn as a box with its title and a patterned end.
    Initiative,
}

/// A stakeholder or an initiative on the map, with what a screen reader says of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Mark {
    /// What it stands for.
    pub kind: MarkKind,
    /// Which.
    pub id: Id,
    /// Its name or title.
    pub name: String,
    /// The place of its main domain in [`Scene::domains`]: shape, letter, colour, pattern.
    pub domain: u32,
    /// The place of its main level in [`Scene::levels`]: fill in black and white.
    pub level: u32,
    /// The middle of its shape or box.
    pub x: f64,
    /// The middle of its shape or box.
    pub y: f64,
    /// Of a stakeholder, the size of its shape, about its radius; of an initiative, half of the height.
    pub size: f64,
    /// What it covers, with outlines: of an initiative, its box.
    pub area: Area,
    /// Carries the most: larger, and its name is bold. Never police or justice (safeguarding rule 19).
    pub bold: bool,
    /// The network falls apart without it: a second outline, at `size + 3.6`.
    pub double: bool,
    /// False where a mark is too small to hold its letter.
    pub lettered: bool,
    /// True where somebody put it by hand.
    pub moved: bool,
    /// Of an initiative, how far it is; planned ones are dashed.
    pub status: Option<InitiativeStatus>,
    /// Its name, short label or number, placed. `None` where there is room for none of them.
    pub label: Option<Label>,
    /// Its further domains, whether or not they are on the map.
    pub also: Vec<Id>,
    /// Of a stakeholder, its ties on the map; of an initiative, its partners on the map.
    pub ties: u32,
    /// How many others would lose their link to the rest if it stepped back.
    pub would_lose: u32,
}

/// What stands beside a mark, or in the box of an initiative.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Label {
    /// What it shows.
    pub shows: LabelText,
    /// Size of the text, 14 or more.
    pub size: f64,
    /// How the lines stand to the `x` of each.
    pub anchor: Anchor,
    /// Its lines, from above.
    pub lines: Vec<TextLine>,
    /// What it covers.
    pub area: Area,
}

/// What a label shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LabelText {
    /// The name or title, whole.
    Name,
    /// The short label, which the key explains.
    ShortLabel,
    /// A number, which the key explains.
    Number,
}

/// How lines stand to their point.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is its own explanation")]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// One line of text; `x` is where its anchor is, `y` its baseline. `Start` is the left end for every
/// script: pens set no direction.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "they are coordinates and text")]
pub struct TextLine {
    pub text: String,
    pub x: f64,
    pub y: f64,
}

/// Text along an arc, taken apart into pieces that a pen draws one by one: letters, or whole words of
/// scripts whose letters join.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CurvedText {
    /// The whole text.
    pub text: String,
    /// Size of the text.
    pub size: f64,
    /// The pieces, in order.
    pub pieces: Vec<TextPiece>,
}

/// One piece of curved text: `x` and `y` are the middle of its baseline, turned by `angle` degrees clockwise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "they are coordinates and text")]
pub struct TextPiece {
    pub text: String,
    pub x: f64,
    pub y: f64,
    pub angle: f64,
}

/// A tie as a curve that bends to the centre.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct SceneTie {
    /// The tie.
    pub id: Id,
    /// What it consists of.
    pub kind: TieKind,
    /// The mark it begins at; the giving one if directed.
    pub from: u32,
    /// The mark it ends at.
    pub to: u32,
    /// Control point of the quadratic curve between the middles of the two marks.
    pub bend: Point,
    /// Width of the line, by intensity; the thinnest for ties to police or justice (safeguarding rule 19).
    pub width: f64,
    /// 1 to 5; `None` is not known yet.
    pub intensity: Option<u8>,
    /// If directed, the tip of the arrow, at the edge of the mark it ends at.
    pub arrow: Option<ArrowTip>,
}

/// The tip of an arrow and where it points to, in degrees clockwise from twelve o'clock.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "they are coordinates")]
pub struct ArrowTip {
    pub x: f64,
    pub y: f64,
    pub angle: f64,
}

/// An initiative joined to its partners by dotted curves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Fan {
    /// The mark of the initiative.
    pub initiative: u32,
    /// One curve for each partner shown.
    pub lines: Vec<FanLine>,
}

/// One curve of a fan.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct FanLine {
    /// The mark of the partner.
    pub partner: u32,
    /// Control point of the quadratic curve between the middles of the two marks.
    pub bend: Point,
}

/// What a number or a short label on the map stands for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct KeyEntry {
    /// What stands on the map.
    pub sign: String,
    /// The mark.
    pub mark: u32,
}
