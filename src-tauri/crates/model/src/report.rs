//! Documents: which one, on what paper, and what was made.

use crate::Paper;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A document the council keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Document {
    /// The collaboration summary.
    Summary,
    /// The minutes of this meeting, or its agenda as long as it is ahead.
    Minutes(crate::Id),
}

/// Which document to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct ReportRequest {
    /// Which one.
    pub document: Document,
    /// On what paper; `None` takes the plan's.
    pub paper: Option<Paper>,
}

/// What was made, before it is looked at page by page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportInfo {
    /// Number of pages.
    pub pages: u32,
    /// Width and height of a page in millimetres.
    pub width_mm: u32,
    /// See `width_mm`.
    pub height_mm: u32,
    /// Characters that no font has, which print as a box.
    pub replaced: Vec<ReplacedText>,
}

/// A text of the plan in which characters had to be replaced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReplacedText {
    /// The text as it stands in the plan, shortened.
    pub text: String,
    /// The characters no font has.
    pub characters: String,
}

/// Where a document was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedFile {
    /// Its path.
    pub path: String,
}

/// A map as a file, or as something to paste into another program.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
pub struct SceneFile {
    /// What is on it.
    pub scene: crate::SceneRequest,
    /// As what.
    pub format: PictureFormat,
    /// In which colours.
    pub theme: SceneTheme,
}

/// What a picture is kept as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PictureFormat {
    /// Dots, for a text or a message.
    #[default]
    Png,
    /// Lines, for a program that draws.
    Svg,
}

/// The colours of a map outside the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SceneTheme {
    /// Colours on paper.
    #[default]
    Colour,
    /// Colours on dark ground.
    Dark,
    /// Lines, shapes and greys that survive a copier.
    BlackAndWhite,
}
