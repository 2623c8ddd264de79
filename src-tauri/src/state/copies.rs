//! Copies of a plan that were saved or sent from this computer: erasing tells of them, and can't reach them.

use super::Shell;
use model::{CopyKnown, Result};
use std::path::{Path, PathBuf};

impl Shell {
    /// Remembers that a copy of the plan at `plan` was written to `to`.
    pub fn note_copy(&self, plan: &Path, to: &Path) {
        let now = jiff::Timestamp::now().as_millisecond();
        // The copy is written. A list that cannot be is no reason to say it isn't.
        let _ = self.preferences().note_copy(plan, to, now);
    }

    /// Tells of those beside the copies that are known otherwise.
    pub async fn and_saved(&self, mut known: Vec<CopyKnown>) -> Result<Vec<CopyKnown>> {
        let plan: PathBuf = self.desk.with(|plan| Ok(plan.home().to_path_buf())).await?;
        let saved = self.preferences().copies(&plan);
        let folder = plan.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
        // What lies beside the plan is named by who worked on it last, which says more.
        let beside = |copy: &CopyKnown| {
            let is_there = |other: &CopyKnown| other.brought_in_at.is_none() && other.file == copy.file;
            copy.saved.as_ref().is_some_and(|saved| saved.folder == folder) && known.iter().any(is_there)
        };
        let more: Vec<CopyKnown> = saved.into_iter().filter(|copy| !beside(copy)).collect();
        known.extend(more);
        Ok(known)
    }
}
