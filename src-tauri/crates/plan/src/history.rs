//! Reading the history: steps in words, newest first.

pub(crate) mod taken_back;

use crate::{
    Plan,
    failure::{Try, damaged},
    log::{ActionId, session::CLOCK_BITS},
    op::{REDO, UNDO},
    sql::{all, id},
    undo,
};
use model::{Result, Stays, Step, StepId, StepLabel, StepMode, StepRange};
use rusqlite::{Connection, OptionalExtension, params};

/// A step as the log has it.
struct Logged {
    step: ActionId,
    hlc: i64,
    author: String,
    op: String,
    label: String,
    /// Whether the list of undo has it as undone; none if it is not on it.
    listed: Option<bool>,
}

impl Plan {
    /// The history, newest first. Edits that joined are one step, called as the last of them. Steps that a copy
    /// was sent without are not in it.
    pub fn steps(&self, range: StepRange) -> Result<Vec<Step>> {
        let logged = all(
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
                Ok(Logged {
                    step: (id(row, 0)?, row.get(1)?),
                    hlc: row.get(2)?,
                    author: row.get(3)?,
                    op: row.get(4)?,
                    label: row.get(5)?,
                    listed: row.get(6)?,
                })
            },
        )?;
        // Whatever undid one of them came after it.
        let oldest = logged.last().map_or(0, |step| step.hlc);
        let standing = taken_back::standing(&self.conn, oldest)?;
        let kinds: Vec<(ActionId, &str)> = logged.iter().map(|each| (each.step, each.op.as_str())).collect();
        let stays = undo::stays(&self.conn, &self.schema, &kinds)?;
        let told = |(each, stays): (&Logged, Option<Stays>)| -> Try<Step> {
            let mode = match each.op.as_str() {
                UNDO => StepMode::Undo,
                REDO => StepMode::Redo,
                _ => StepMode::Do,
            };
            let taken_back = || standing.get(&each.step).is_some_and(|standing| standing.taken_back);
            let own = each.listed == Some(false);
            Ok(Step {
                site: each.step.0,
                seq: u32::try_from(each.step.1).map_err(|_| damaged("the number of a step"))?,
                at: each.hlc >> CLOCK_BITS,
                author: each.author.clone(),
                label: parse(&each.label)?,
                mode,
                undone: each.listed.unwrap_or_else(taken_back),
                own,
                stays: stays.filter(|_| mode == StepMode::Do && !own),
            })
        };
        Ok(logged.iter().zip(stays).map(told).collect::<Try<_>>()?)
    }
}

/// How many steps there are to tell of.
pub(crate) fn count(conn: &Connection) -> Try<u32> {
    let sql = "SELECT count(*) FROM (SELECT 1 FROM _action WHERE label NOT LIKE '{\"op\":\"left-out\"%' GROUP BY site, step)";
    Ok(conn.query_row(sql, [], |row| row.get(0))?)
}

/// The words of a step, out of the file.
pub(crate) fn parse(label: &str) -> Try<StepLabel> {
    let mut label: StepLabel =
        serde_json::from_str(label).map_err(|error| damaged(format!("the words of a step: {error}")))?;
    label.args.remove(taken_back::STEP);
    Ok(label)
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
