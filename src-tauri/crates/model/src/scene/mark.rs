//! Stakeholders and initiatives on a map, and their names.

use super::geometry::{Anchor, Area, Point, TextLine};
use crate::{Id, InitiativeStatus};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
    /// The place of its main domain in `Scene::domains`: shape, letter, colour, pattern.
    pub domain: u32,
    /// The place of its main level in `Scene::levels`: fill in black and white.
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
    /// How many more ties or partners it has whose other end is not on the map; 0 in what leaves the window.
    pub elsewhere: u32,
    /// How many others would lose their link to the rest if it stepped back.
    pub would_lose: u32,
}

/// What stands beside a mark, or in the box of an initiative.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Label {
    /// What it shows.
    pub shows: LabelText,
    /// Size of the text: 14 px at the scale that was asked for.
    pub size: f64,
    /// How the lines stand to the `x` of each.
    pub anchor: Anchor,
    /// Its lines, from above.
    pub lines: Vec<TextLine>,
    /// What it covers.
    pub area: Area,
    /// The line that joins it to its mark, where there was room for it only a way off.
    pub leader: Option<Leader>,
}

/// A leader line: a thin straight line from a mark to a label that does not stand beside it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
pub struct Leader {
    /// The middle of the mark, which is drawn over it.
    pub from: Point,
    /// The edge of the label.
    pub to: Point,
}

/// What a label shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LabelText {
    /// The name or title; if it is very long, its beginning with an ellipsis.
    Name,
    /// The short label, which the key explains.
    ShortLabel,
    /// A number, which the key explains.
    Number,
}

/// What a number, a short label or (with an ellipsis as its sign) a shortened name on the map stands for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct KeyEntry {
    /// What stands on the map.
    pub sign: String,
    /// The mark.
    pub mark: u32,
}
