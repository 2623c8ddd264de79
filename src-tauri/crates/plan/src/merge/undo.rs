//! Taking back a whole merge: the backup made before it takes the place of the plan, as long as nobody has
//! taken a step since.

use crate::{
    Plan,
    backup::{self, Backup, Reason},
    failure::Try,
    op::MERGE,
    sql::id,
};
use model::{Refusal, Result, StepLabel};
use rusqlite::OptionalExtension;

impl Plan {
    /// The merge that can be taken back as a whole: the newest step of the plan is one, and the backup made
    /// before it is still there.
    pub fn next_merge_undo(&self) -> Result<Option<StepLabel>> {
        Ok(self.newest_merge()?.map(|(label, _)| label))
    }

    fn newest_merge(&self) -> Try<Option<(StepLabel, Backup)>> {
        let newest = self
            .conn
            .prepare_cached("SELECT site, seq, op, label FROM _action ORDER BY hlc DESC, site DESC LIMIT 1")?
            .query_row([], |row| {
                Ok(((id(row, 0)?, row.get(1)?), row.get::<_, String>(2)?, row.get::<_, String>(3)?))
            })
            .optional()?;
        let Some((action, _, label)) = newest.filter(|(_, op, _)| op == MERGE) else { return Ok(None) };
        let backup = backup::of(self.path(), Reason::Merge(action));
        Ok(backup.map(|backup| (serde_json::from_str(&label).unwrap_or_default(), backup)))
    }

    /// Puts the plan back to what it was before the copy came in, whole. Refused with
    /// [`Refusal::NoMergeToUndo`] once a step was taken since.
    pub fn undo_merge(&mut self) -> Result<()> {
        let (_, backup) = self.newest_merge()?.ok_or(Refusal::NoMergeToUndo)?;
        self.still_there()?;
        self.restore(&backup.path)
    }
}
