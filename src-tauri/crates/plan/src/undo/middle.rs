//! Undoing a step that is not the newest. Everything later stays, so nothing later may stand on it.

use super::{Entry, elsewhere, invert, later_step, read_entry};
use crate::{
    Plan,
    failure::{Try, not_found},
    guard, history,
    log::{ADDED, ActionId, DELETED, LoggedOp, RowId, project::target, read, state::whole_row},
    op::Op,
    past::Rules,
    sql::{all, id},
    transact::Tx,
};
use model::{Author, Id, Outcome, Refusal, Result, StepId, StepLabel};
use rusqlite::{Connection, OptionalExtension, params};
use std::collections::BTreeSet;

/// The line of a step that is in force.
fn entry_of(conn: &Connection, step: StepId) -> Try<Option<Entry>> {
    let sql = "SELECT n, site, step, last_site, last_step FROM _undo
               WHERE site = ?1 AND step = ?2 AND undone = 0";
    Ok(conn.prepare_cached(sql)?.query_row(params![step.site.0, step.seq], read_entry).optional()?)
}

/// Makes a step the newest of those in force. Nothing later stands on it, so it might as well have been taken
/// last; what is undone stays behind it.
fn make_newest(conn: &Connection, entry: &Entry) -> Try<()> {
    let newest: i64 = conn.query_row("SELECT max(n) FROM _undo WHERE undone = 0", [], |row| row.get(0))?;
    if newest > entry.n {
        make_room(conn)?;
        conn.execute("UPDATE _undo SET n = ?1 WHERE n = ?2", params![newest + 1, entry.n])?;
    }
    Ok(())
}

/// Leaves a number free between the steps in force and those that are undone.
pub(super) fn make_room(conn: &Connection) -> Try<()> {
    // By way of negative numbers, so that no two lines ever have the same one.
    conn.execute("UPDATE _undo SET n = -n - 1 WHERE undone = 1", [])?;
    conn.execute("UPDATE _undo SET n = -n WHERE n < 0", [])?;
    Ok(())
}

impl Plan {
    /// Takes back one step, wherever in the history it stands and whoever took it, and leaves all later ones. Refused
    /// with [`Refusal::LaterStep`] if one of them stands on it: changed what it left, needs what it made, or
    /// took away what it would need again; and if what would come of it breaks a rule that they keep.
    /// Afterwards it is as if it had been taken last, so redo puts it in force again.
    pub fn undo_step(&mut self, step: StepId, author: &Author) -> Result<Outcome<StepLabel>> {
        let own = entry_of(&self.conn, step)?;
        let is_own = own.is_some();
        let entry = own.map_or_else(|| elsewhere::entry(&self.conn, &self.schema, step), Ok)?;
        let label = history::label(&self.conn, entry.step)?;
        self.transact(Op::Undo(entry.id(), label.clone()), author, |tx| {
            let rules = Rules::look(tx.conn, tx.schema)?;
            match is_own {
                true => refuse_if_built_on(tx, &entry)?,
                false => elsewhere::refuse_if_built_on(tx, &entry)?,
            }
            let reasons = guard::reasons(tx.conn, tx.schema, &read::step(tx.conn, tx.schema, entry.last)?)?;
            invert(tx, entry.last)?;
            let unreasoned = guard::left_without(tx.conn, tx.schema, &reasons)?;
            if !unreasoned.is_empty() {
                return Err(stands_on(tx, &unreasoned, entry.last)?.into());
            }
            let changed: Vec<RowId> = tx.said.iter().flatten().map(|change| change.row).collect();
            changed.into_iter().try_for_each(|row| refuse_if_it_lacks(tx, row))?;
            if let Some((_, rows)) = rules.newly_broken(tx.conn, tx.schema)? {
                return Err(stands_on(tx, &rows, entry.last)?.into());
            }
            match is_own {
                true => make_newest(tx.conn, &entry)?,
                false => elsewhere::take_up(tx.conn, &entry)?,
            }
            Ok(label)
        })
    }
}

/// What steps in force that are later than a line of `_undo` did, newest first.
const LATER: &str = "FROM _undo u JOIN _action a ON a.site = u.last_site AND a.step = u.last_step
    JOIN _op o ON o.site = a.site AND o.seq = a.seq WHERE u.undone = 0 AND u.n > ?1";

/// Refuses what a later step in force was built on: it wrote the same cells, whatever stands there by now, or
/// it pointed to something that this one made.
fn refuse_if_built_on(tx: &Tx<'_>, entry: &Entry) -> Try<()> {
    let done = read::step(tx.conn, tx.schema, entry.last)?;
    let mut made: Vec<Id> = Vec::new();
    let mut built: Option<(i64, ActionId)> = None;
    let mut note = |hlc: i64, action: ActionId| built = built.max(Some((hlc, action)));
    for (row, touched) in &done.rows {
        let sql = format!("SELECT o.col, a.hlc, a.site, a.seq {LATER} AND o.pk = ?2 AND o.tbl = ?3");
        let table = &tx.schema.tables[row.0].name;
        let later = all(tx.conn, &sql, params![entry.n, row.1.0, table], |row| {
            Ok((row.get::<_, String>(0)?, row.get(1)?, (id(row, 2)?, row.get(3)?)))
        })?;
        let whole = touched.iter().any(|col| whole_row(col));
        for (col, hlc, action) in later {
            if whole || whole_row(&col) || touched.contains(&col) {
                note(hlc, action);
            }
        }
        if touched.iter().any(|col| col == ADDED) {
            made.push(row.1);
        }
    }
    if !made.is_empty() {
        for (text, hlc, action) in values(tx.conn, entry.n)? {
            if made.iter().any(|id| text.contains(&id.to_string().replace('-', ""))) {
                note(hlc, action);
            }
        }
    }
    match built {
        Some((_, action)) => Err(later_step(tx.conn, action)?.into()),
        None => Ok(()),
    }
}

/// What later steps in force wrote that may point to something: identities stand in it as hexadecimal digits.
fn values(conn: &Connection, n: i64) -> Try<Vec<(String, i64, ActionId)>> {
    let sql = format!(
        "SELECT CASE typeof(o.val) WHEN 'blob' THEN lower(hex(o.val)) ELSE o.val END, a.hlc, a.site, a.seq {LATER}
         AND (typeof(o.val) = 'blob' OR o.col = '+')"
    );
    all(conn, &sql, params![n], |row| Ok((row.get(0)?, row.get(1)?, (id(row, 2)?, row.get(3)?))))
}

/// The newest step but this one that touched any of these rows: what would break a rule stands on that.
fn stands_on(tx: &Tx<'_>, rows: &BTreeSet<RowId>, step: ActionId) -> Try<Refusal> {
    let mut newest: Option<LoggedOp> = None;
    for row in rows {
        let ops = read::ops_of(tx.conn, tx.schema, *row)?;
        let others = ops.into_iter().filter(|op| op.action != step);
        newest = newest.into_iter().chain(others).max_by_key(LoggedOp::age);
    }
    later_step(tx.conn, newest.map_or(step, |op| op.action))
}

/// Refuses to bring a row back that points to what a later step took away.
fn refuse_if_it_lacks(tx: &Tx<'_>, row: RowId) -> Try<()> {
    let table = &tx.schema.tables[row.0];
    let Some(cells) = table.row(tx.conn, row.1)? else { return Ok(()) };
    for (column, to) in &table.references {
        let Some(id) = target(&cells[*column]) else { continue };
        let needed = (tx.schema.known(to)?, id);
        if tx.schema.tables[needed.0].row(tx.conn, id)?.is_none() {
            let ops = read::ops_of(tx.conn, tx.schema, needed)?;
            let gone = ops.iter().filter(|op| op.col == DELETED).max_by_key(|op| op.age());
            return match gone {
                Some(op) => Err(later_step(tx.conn, op.action)?.into()),
                None => Err(not_found(to).into()),
            };
        }
    }
    Ok(())
}
