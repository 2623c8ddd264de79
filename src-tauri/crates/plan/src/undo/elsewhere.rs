//! Undoing a step that came with a copy, or of which this file no longer keeps that it can be undone. Undo with the
//! keyboard never reaches it; whoever finds it in the history can take it back, if nothing stands on it.

use super::{Entry, later_step, middle::make_room};
use crate::{
    erase::blank,
    failure::Try,
    history::taken_back::{self, Standing},
    log::{ADDED, ActionId, LoggedOp, RowId, read, schema::Schema, state::whole_row},
    merge::{ActionRow, lacks},
    op::{CREATE_PLAN, ERASE, MERGE, REDO, SEND_COPY, UNDO},
    sql::{all, id},
    transact::Tx,
};
use model::{Id, Refusal, Stays, StepId};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::{BTreeSet, HashMap, HashSet};

/// Why a step of this kind can never be undone by itself.
fn kind_stays(op: &str) -> Option<Stays> {
    match op {
        CREATE_PLAN => Some(Stays::Began),
        MERGE => Some(Stays::CameIn),
        SEND_COPY => Some(Stays::Sent),
        ERASE => Some(Stays::Erases),
        _ => None,
    }
}

/// Why some of these steps, each with its kind, stay. Those that the list of undo holds don't.
pub(crate) fn stays(
    conn: &Connection,
    schema: &Schema,
    steps: &[(ActionId, &str)],
) -> Try<Vec<Option<Stays>>> {
    // What stood there before may be what this file lacks.
    let lacking = (!lacks(conn)?.is_empty()).then_some(Stays::Lacking);
    let blanked = blanked(conn, schema)?;
    let why = |(step, op): &(ActionId, &str)| {
        kind_stays(op).or_else(|| blanked.contains(step).then_some(Stays::Erased)).or(lacking)
    };
    Ok(steps.iter().map(why).collect())
}

/// Steps that touched what was erased since: to undo them would bring back a thing without its words.
fn blanked(conn: &Connection, schema: &Schema) -> Try<HashSet<ActionId>> {
    let mut steps = HashSet::new();
    let sql = "SELECT o.site, a.step, o.col FROM _op o JOIN _action a ON a.site = o.site AND a.seq = o.seq
               WHERE o.pk = ?1 AND o.tbl = ?2";
    for (row, by) in blank::erased(&[conn], schema)? {
        let touched = all(conn, sql, params![row.1.0, schema.tables[row.0].name], |row| {
            Ok(((id(row, 0)?, row.get(1)?), row.get::<_, String>(2)?))
        })?;
        let gone =
            |col: &str| by.iter().any(|(column, _)| column.is_empty() || column == col || whole_row(col));
        steps.extend(touched.into_iter().filter(|(_, col)| gone(col)).map(|(step, _)| step));
    }
    Ok(steps)
}

/// The line that a step would have in the list of undo. Refused if there is no such step in force, or if it stays.
pub(super) fn entry(conn: &Connection, schema: &Schema, step: StepId) -> Try<Entry> {
    let step: ActionId = (step.site, i64::from(step.seq));
    let sql = "SELECT op FROM _action WHERE site = ?1 AND seq = ?2 AND step = ?2
               AND NOT EXISTS (SELECT 1 FROM _undo WHERE _undo.site = ?1 AND _undo.step = ?2)";
    let op: Option<String> =
        conn.prepare_cached(sql)?.query_row(params![step.0.0, step.1], |row| row.get(0)).optional()?;
    let op = op.filter(|op| !matches!(op.as_str(), UNDO | REDO)).ok_or(Refusal::NothingToUndo)?;
    let standing = taken_back::standing(conn, 0)?.get(&step).copied();
    let taken_back = standing.is_some_and(|standing| standing.taken_back);
    if taken_back || stays(conn, schema, &[(step, &op)])? != [None] {
        return Err(Refusal::NothingToUndo.into());
    }
    Ok(Entry { n: 0, step, last: standing.map_or(step, |standing| standing.last) })
}

/// Puts a step that is about to be undone on the list, as the newest of those in force: redo finds it there.
pub(super) fn take_up(conn: &Connection, entry: &Entry) -> Try<()> {
    make_room(conn)?;
    conn.execute(
        "INSERT INTO _undo (n, site, step, last_site, last_step, undone)
         SELECT coalesce(max(n), 0) + 1, ?1, ?2, ?3, ?4, 0 FROM _undo WHERE undone = 0",
        params![entry.step.0.0, entry.step.1, entry.last.0.0, entry.last.1],
    )?;
    Ok(())
}

/// Takes steps off the list of which these actions, that came in, say otherwise: somebody undid them elsewhere, or did
/// them again. The list is only of what this copy knows to be so.
pub(crate) fn agree(conn: &Connection, came: &[ActionRow]) -> Try<()> {
    let turning = came.iter().filter(|action| matches!(action.op.as_str(), UNDO | REDO));
    let steps: BTreeSet<ActionId> = turning.filter_map(|action| taken_back::named(&action.label)).collect();
    if steps.is_empty() {
        return Ok(());
    }
    let standing = taken_back::standing(conn, 0)?;
    let mut delete =
        conn.prepare_cached("DELETE FROM _undo WHERE site = ?1 AND step = ?2 AND undone <> ?3")?;
    for step in steps {
        let taken_back = standing.get(&step).is_some_and(|standing| standing.taken_back);
        delete.execute(params![step.0.0, step.1, taken_back])?;
    }
    Ok(())
}

/// An action that others may have built on.
struct Later {
    action: ActionId,
    hlc: i64,
}

/// Refuses what a step in force was built on, or said something else of without having seen it: it wrote the same
/// cells, whatever stands there by now, or it pointed to something that this one made.
pub(super) fn refuse_if_built_on(tx: &mut Tx<'_>, entry: &Entry) -> Try<()> {
    let done = read::step(tx.conn, tx.schema, entry.last)?;
    let standing = taken_back::standing(tx.conn, 0)?;
    let mut built: Option<(i64, ActionId)> = None;
    let mut made: Vec<Id> = Vec::new();
    for (row, touched) in &done.rows {
        for later in on_row(tx, *row, touched, done.last)? {
            if holds(tx.conn, &standing, entry, later.action)? {
                built = built.max(Some((later.hlc, later.action)));
            }
        }
        if touched.iter().any(|col| col == ADDED) {
            made.push(row.1);
        }
    }
    if !made.is_empty() {
        for (text, later) in pointing(tx.conn, done.last)? {
            let points = made.iter().any(|id| text.contains(&id.to_string().replace('-', "")));
            if points && holds(tx.conn, &standing, entry, later.action)? {
                built = built.max(Some((later.hlc, later.action)));
            }
        }
    }
    built.map_or(Ok(()), |(_, action)| Err(later_step(tx.conn, action)?.into()))
}

/// What was done to the same cells of a row by actions that this one had not seen.
fn on_row(tx: &mut Tx<'_>, row: RowId, touched: &[String], last: ActionId) -> Try<Vec<Later>> {
    let knowledge = tx.session.knowledge(tx.conn)?;
    let whole = touched.iter().any(|col| whole_row(col));
    let same = |op: &LoggedOp| whole || whole_row(&op.col) || touched.contains(&op.col);
    let unseen = |op: &LoggedOp| op.action != last && !knowledge.before(op.action, last);
    let ops = read::ops_of(tx.conn, tx.schema, row)?.into_iter().filter(|op| unseen(op) && same(op));
    Ok(ops.map(|op| Later { action: op.action, hlc: op.hlc }).collect())
}

/// What newer actions wrote that may point to something: identities stand in it as hexadecimal digits.
fn pointing(conn: &Connection, last: ActionId) -> Try<Vec<(String, Later)>> {
    let sql =
        "SELECT CASE typeof(o.val) WHEN 'blob' THEN lower(hex(o.val)) ELSE o.val END, a.hlc, a.site, a.seq
         FROM _action a JOIN _op o ON o.site = a.site AND o.seq = a.seq
         WHERE a.hlc > (SELECT hlc FROM _action WHERE site = ?1 AND seq = ?2)
         AND (typeof(o.val) = 'blob' OR o.col = '+')";
    all(conn, sql, params![last.0.0, last.1], |row| {
        Ok((row.get(0)?, Later { hlc: row.get(1)?, action: (id(row, 2)?, row.get(3)?) }))
    })
}

/// Whether an action belongs to another step, and that is in force. Undo and redo are no steps of their own: what
/// they did shows in whether the step they are about is.
fn holds(
    conn: &Connection,
    standing: &HashMap<ActionId, Standing>,
    entry: &Entry,
    action: ActionId,
) -> Try<bool> {
    let sql = "SELECT step, op FROM _action WHERE site = ?1 AND seq = ?2";
    let (step, op): (i64, String) = conn
        .prepare_cached(sql)?
        .query_row(params![action.0.0, action.1], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let step = (action.0, step);
    let taken_back = standing.get(&step).is_some_and(|standing| standing.taken_back);
    Ok(!taken_back && step != entry.step && !matches!(op.as_str(), UNDO | REDO))
}
