//! Reading the history: steps in words, newest first.

use crate::{
    Plan,
    failure::{Try, damaged},
    log::{ActionId, session::CLOCK_BITS},
    op::{REDO, UNDO},
    sql::{all, id},
};
use model::{Result, Step, StepId, StepLabel, StepMode, StepRange};
use rusqlite::{Connection, OptionalExtension, params};

impl Plan {
    /// The history, newest first. Edits that joined are one step, called as the last of them. Steps that a copy
    /// was sent without are not in it.
    pub fn steps(&self, range: StepRange) -> Result<Vec<Step>> {
        let steps = all(
            &self.conn,
            "SELECT a.site, a.step, a.hlc, a.author, a.op, a.label,
                    (SELECT u.undone FROM _undo u WHERE u.site = a.site AND u.step = a.step)
             FROM _action a
             WHERE NOT EXISTS (SELECT 1 FROM _action b
                               WHERE b.site = a.site AND b.seq = a.seq + 1 AND b.step = a.step)
               AND a.label NOT LIKE '{\"op\":\"left-out\"%'
             ORDER BY a.hlc DESC, a.site DESC LIMIT ?1 OFFSET ?2",
            params![range.take, range.skip],
            |row| {
                let mode = match row.get_ref(4)?.as_str().map_err(rusqlite::Error::from)? {
                    UNDO => StepMode::Undo,
                    REDO => StepMode::Redo,
                    _ => StepMode::Do,
                };
                Ok(Step {
                    site: id(row, 0)?,
                    seq: row.get(1)?,
                    at: row.get::<_, i64>(2)? >> CLOCK_BITS,
                    author: row.get(3)?,
                    label: parse(&row.get::<_, String>(5)?)?,
                    mode,
                    undone: row.get::<_, Option<bool>>(6)? == Some(true),
                    own: row.get::<_, Option<bool>>(6)? == Some(false),
                })
            },
        )?;
        Ok(steps)
    }
}

/// How many steps there are to tell of.
pub(crate) fn count(conn: &Connection) -> Try<u32> {
    let sql = "SELECT count(*) FROM (SELECT 1 FROM _action WHERE label NOT LIKE '{\"op\":\"left-out\"%' GROUP BY site, step)";
    Ok(conn.query_row(sql, [], |row| row.get(0))?)
}

/// The words of a step, out of the file.
pub(crate) fn parse(label: &str) -> Try<StepLabel> {
    serde_json::from_str(label).map_err(|error| damaged(format!("the words of a step: {error}")).into())
}

/// A step in words: those of the last action that joined it.
pub(crate) fn label(conn: &Connection, step: ActionId) -> Try<StepLabel> {
    one(
        conn,
        "SELECT label FROM _action WHERE site = ?1 AND seq >= ?2 AND step = ?2 ORDER BY seq DESC LIMIT 1",
        step,
    )
}

/// An action in words.
pub(crate) fn action_label(conn: &Connection, action: ActionId) -> Try<StepLabel> {
    one(conn, "SELECT label FROM _action WHERE site = ?1 AND seq = ?2", action)
}

/// The step that an action belongs to.
pub(crate) fn step_of(conn: &Connection, action: ActionId) -> Try<StepId> {
    let sql = "SELECT step FROM _action WHERE site = ?1 AND seq = ?2";
    let step = conn.prepare_cached(sql)?.query_row(params![action.0.0, action.1], |row| row.get(0))?;
    Ok(StepId { site: action.0, seq: step })
}

fn one(conn: &Connection, sql: &str, action: ActionId) -> Try<StepLabel> {
    let found: Option<String> =
        conn.prepare_cached(sql)?.query_row(params![action.0.0, action.1], |row| row.get(0)).optional()?;
    parse(&found.ok_or_else(|| damaged("a step that the log does not hold"))?)
}
