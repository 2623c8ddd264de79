//! How steps about marks on a map, and about two stakeholders that may be one, are called.

use super::label;
use model::{Id, StepLabel};

/// Marks of a map: how many, the name of the first, and which places they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marks {
    /// How many.
    pub count: usize,
    /// Name of what the first stands for.
    pub name: String,
    /// Their places, sorted.
    pub places: Vec<Id>,
}

/// Two stakeholders by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TwinNames {
    /// The one that goes, if one does.
    pub name: String,
    /// The other.
    pub other: String,
}

impl Marks {
    pub(super) fn label(&self, key: &str) -> StepLabel {
        label(key, [("count", self.count.to_string()), ("name", self.name.clone())])
    }
}

impl TwinNames {
    pub(super) fn label(&self, key: &str) -> StepLabel {
        label(key, [("name", self.name.clone()), ("other", self.other.clone())])
    }
}
