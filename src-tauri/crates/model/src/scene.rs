//! A map as something to draw: every mark, tie and label with its place. Made by the network room; the
//! window and paper only draw it.
//!
//! Everything is in *scene units* on a square of [`Scene::side`] by [`Scene::side`], x to the right, y
//! down, rounded to a tenth. A plan has the same places at whatever size it is shown; labels are set for the
//! scale that was asked for, so that they are 14 px there. Angles are degrees clockwise from twelve o'clock.
//! Text is in Atkinson Hyperlegible Next, at the size and weight that stand beside it.

mod geometry;
mod ground;
mod line;
mod mark;
mod request;

pub use geometry::*;
pub use ground::*;
pub use line::*;
pub use mark::*;
pub use request::*;

use crate::Id;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A map, placed and ready to draw. In painting order: cells, the rims of domains, ties, fans, the pills of
/// levels, marks, labels. The same plan and request give the same scene.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Scene {
    /// Which map it is. Of the network, domains and levels say how marks are drawn and what they are called; rims,
    /// rings, names along the rim and pills are the wheel's only, and there are no cells.
    pub view: SceneView,
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
