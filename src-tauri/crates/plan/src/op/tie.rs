//! How steps about ties are called: by the names of both ends.

use super::{field_key, label};
use model::{Id, StepLabel, TiePresence};

/// One or many ties: how many, and between whom the first is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TieNames {
    /// How many.
    pub count: usize,
    /// Names of the ends of the first.
    pub ends: [String; 2],
    /// Whether the first is a tie, or the knowledge that there is none.
    pub presence: TiePresence,
}

/// Which fields of a tie changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TieChange {
    /// The tie as it was asked for.
    pub id: Id,
    /// Names of its ends.
    pub ends: [String; 2],
    /// The fields, in order, each once.
    pub fields: Vec<&'static str>,
    /// True if the tie stays the same one, so that a later change of the same fields replaces this.
    pub replaces: bool,
}

impl TieNames {
    pub(super) fn label(&self, key: &str) -> StepLabel {
        let [name, other] = self.ends.clone();
        let presence = crate::sql::to_word(&self.presence);
        let count = self.count.to_string();
        label(key, [("count", count), ("name", name), ("other", other), ("presence", presence)])
    }
}

impl TieChange {
    pub(super) fn label(&self) -> StepLabel {
        let [name, other] = self.ends.clone();
        label(&field_key("edit-tie", &self.fields), [("name", name), ("other", other)])
    }
}
