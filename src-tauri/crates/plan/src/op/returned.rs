//! How bringing something back is called.

use super::label;
use model::StepLabel;

/// A thing that is again what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    /// Its table.
    pub noun: String,
    /// What it is called; a tie or a partnership by both ends.
    pub name: String,
    /// True if it was there, and only some of it is another.
    pub details: bool,
}

impl Returned {
    pub(super) fn label(&self) -> StepLabel {
        let key = format!("restore-{}{}", self.noun, if self.details { "-details" } else { "" });
        label(&key, [("name", self.name.clone())])
    }
}
