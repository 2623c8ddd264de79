//! What may be asked of a map: which, of whom, how large, and for whom.

use crate::{Id, InitiativeStatus, MarkPlace, TieKind};
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
    /// How large the map is shown: CSS pixels for one scene unit, as long as type has its usual size. Labels
    /// are set so that they are read at it, and where that leaves more room or less, more or fewer of them
    /// are names. It moves no mark and changes no number. `None` is 1, and 1.2 for a picture that leaves the
    /// window; taken between 0.3 and 40.
    pub scale: Option<f64>,
    /// How much larger than usual type is set, 1 to 2. Where a number of that size has no room, one of the usual
    /// size stands there, which is smaller than asked for and still says who it is. `None` is 1.
    pub type_scale: Option<f64>,
    /// True for a picture that leaves the window (paper, file, clipboard): restricted records are left
    /// out of it (safeguarding rule 9).
    pub leaves_window: bool,
    /// For a picture that leaves the window: also show without whom the network falls apart. Only if the
    /// council chose so for this picture (safeguarding rule 17); the window always shows it.
    pub show_leaned_on: bool,
    /// Of the network: where marks are in the picture that people have before them, and stay when something changes.
    /// Only those who are not listed are given a place. Whoever has no picture yet leaves it empty; so does whoever
    /// asks for the network to be arranged anew.
    pub before: Vec<MarkPlace>,
}

/// Which map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SceneView {
    /// Domains as sectors of a circle, levels as rings.
    #[default]
    Wheel,
    /// Who is tied to whom: the fewer ties apart, the nearer.
    Network,
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
