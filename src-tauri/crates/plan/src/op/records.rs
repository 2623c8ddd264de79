//! How saving small nouns is called.

use super::{JoinKey, label};
use crate::record::RecordChange;
use model::StepLabel;

impl RecordChange {
    pub(super) fn label(&self) -> StepLabel {
        let noun = self.noun.replace('_', "-");
        let key = format!("{}-{noun}", if self.fields.is_empty() { "add" } else { "edit" });
        let field = match self.fields[..] {
            [field] => field,
            _ => "several",
        };
        let count = self.ids.len().to_string();
        label(&key, [("count", count), ("name", self.name.clone()), ("field", field.into())])
    }

    /// Adding always stands alone.
    pub(super) fn join_key(&self) -> Option<JoinKey> {
        let (ids, fields) = (self.ids.clone(), self.fields.clone());
        (!fields.is_empty()).then_some(JoinKey { ids, fields })
    }
}
