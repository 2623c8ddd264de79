//! The contact of something that comes back.

use super::Back;
use crate::{
    failure::Try,
    log::{ActionId, DELETED, RowId, read},
};
use rusqlite::types::Value;

impl Back<'_, '_> {
    /// A contact comes back with what it belongs to if it went with it and its time is not over; as it was last,
    /// so that nothing returns that was taken out of it before. One that was erased stays erased.
    pub(super) fn contact(&mut self, row: RowId, owner: RowId) -> Try<()> {
        if self.now(row)?.is_some() {
            return Ok(());
        }
        let went = self.deletions(row)?;
        let newest = went.iter().max_by_key(|(hlc, action)| (*hlc, *action)).map(|(_, action)| *action);
        let with_owner = self.deletions(owner)?.iter().any(|(_, action)| Some(*action) == newest);
        let cells = self.last(row)?;
        let until = self.table(row).column("retain_until").map(|n| cells[n].clone());
        match until {
            Some(Value::Text(until)) if with_owner && !is_over(&until, &self.today) => self.put(row, cells),
            _ => Ok(()),
        }
    }

    fn deletions(&self, row: RowId) -> Try<Vec<(i64, ActionId)>> {
        let ops = read::ops_of(self.tx.conn, self.tx.schema, row)?;
        Ok(ops.iter().filter(|op| op.col == DELETED).map(|op| (op.hlc, op.action)).collect())
    }
}

/// Whether a day, month or year until which something is kept has come: a month or a year is over when its
/// last day is.
fn is_over(until: &str, today: &str) -> bool {
    let same = today.get(..until.len()).unwrap_or(today);
    if until.len() == today.len() { until <= same } else { until < same }
}

#[cfg(test)]
mod tests {
    use super::is_over;

    #[test]
    fn time_is_over_on_its_last_day() {
        for (until, over) in [
            ("2026-03-02", true),
            ("2026-03-03", true),
            ("2026-03-04", false),
            ("2026-03", false),
            ("2026-02", true),
            ("2026", false),
            ("2025", true),
        ] {
            assert_eq!(is_over(until, "2026-03-03"), over, "{until}");
        }
    }
}
