//! Points, areas and text with its place.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

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
