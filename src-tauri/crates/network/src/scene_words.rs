//! The words that a map needs; they stand in `maps.ftl` and come from whoever asks for the map.

use model::{FrameworkItem, Id};

/// Every word on a map that is not in the plan.
#[derive(Debug, Clone, PartialEq, Default)]
#[allow(missing_docs, reason = "each is the message of the same name in maps.ftl")]
pub struct SceneWords {
    /// What domains and levels are called in this language, as they fit a heading; an item that is not
    /// listed keeps the plan's label.
    pub names: Vec<(Id, String)>,
    pub unknown_here: String,
    pub title: String,
    pub about: String,
    /// Under the title, one line each, such as "56 stakeholders · 10 initiatives · 100 ties". They count what
    /// is in the scene, so they are known when it is made.
    pub counts: Vec<String>,
    /// What fill says, in black and white; empty otherwise.
    pub fill: String,
    pub legend: LegendWords,
}

/// The words of the legend.
#[derive(Debug, Clone, PartialEq, Default)]
#[allow(missing_docs, reason = "each is the message of the same name in maps.ftl")]
pub struct LegendWords {
    pub initiative: String,
    pub planned: String,
    /// A box in dashes, where some of them are not even planned.
    pub idle: String,
    pub tie: String,
    pub leaned_on: String,
    pub gap: String,
    pub unknown: String,
    /// What a nought says: somebody or something is known there, no need is, and no initiative acts.
    pub nobody: String,
    /// What a stronger shade of a cell says.
    pub shade: String,
    pub key: String,
    /// How many have no name on the picture, and where their names are; empty where all have one.
    pub unnamed: String,
}

impl SceneWords {
    /// The messages of `maps.ftl` that these words are. How each is filled stands there.
    pub const MESSAGES: [&'static str; 17] = [
        "maps-wheel-title",
        "maps-wheel-about",
        "maps-count-stakeholders",
        "maps-count-initiatives",
        "maps-count-ties",
        "maps-unknown-here",
        "maps-legend-initiative",
        "maps-legend-planned",
        "maps-legend-not-acting",
        "maps-legend-tie",
        "maps-legend-leaned-on",
        "maps-legend-gap",
        "maps-legend-unknown",
        "maps-legend-darker",
        "maps-legend-fill",
        "maps-legend-key",
        "maps-legend-unnamed",
    ];

    /// What a domain or level is called.
    pub fn name<'a>(&'a self, item: &'a FrameworkItem) -> &'a str {
        self.names.iter().find(|(id, _)| *id == item.id).map_or(&item.label, |(_, name)| name)
    }
}
