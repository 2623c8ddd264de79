//! How steps on the framework are called.

use super::label;
use model::{FrameworkItem, Id, StepLabel};

/// An item of the framework as a step tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemNamed {
    /// Which.
    pub id: Id,
    /// Its list, such as "domain".
    pub kind: String,
    /// What it is called.
    pub name: String,
}

impl ItemNamed {
    pub(crate) fn of(item: &FrameworkItem) -> ItemNamed {
        ItemNamed { id: item.id, kind: crate::sql::to_word(&item.kind), name: item.label.clone() }
    }

    pub(super) fn label(&self, key: &str) -> StepLabel {
        label(key, [("kind", self.kind.clone()), ("name", self.name.clone())])
    }
}
