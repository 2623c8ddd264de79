//! What joins marks: ties, and initiatives to their partners.

use super::geometry::Point;
use crate::{Id, TieKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
