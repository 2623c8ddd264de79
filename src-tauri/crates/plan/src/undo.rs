//! Undo and redo: each writes the inverse of a step as a new action, after checking that what the step
//! left is still there. Which steps can be undone is kept in the file, so it survives closing.

mod elsewhere;
mod middle;

pub(crate) use elsewhere::{agree, stays};

use crate::{
    Plan,
    failure::Try,
    history,
    log::{
        ActionId, Change, DELETED, KEPT, LoggedOp, RowId, read,
        schema::quoted,
        state::{self, RowState, whole_row},
    },
    op::Op,
    sql::{all, id},
    transact::Tx,
};
use model::{Author, Id, Outcome, Refusal, Result, StepId, StepLabel};
use rusqlite::{Connection, OptionalExtension, Row, params, types::Value};
use std::collections::BTreeSet;

/// A line of `_undo`.
struct Entry {
    n: i64,
    /// The step as it was first taken, for its label.
    step: ActionId,
    /// The newest of its do, undo, redo, …: the one to invert.
    last: ActionId,
}

impl Entry {
    fn id(&self) -> StepId {
        // A number that is no larger than this was refused when it came in.
        StepId { site: self.step.0, seq: u32::try_from(self.step.1).unwrap_or_default() }
    }
}

fn entry(conn: &Connection, undone: bool) -> Try<Option<Entry>> {
    let sql = match undone {
        false => {
            "SELECT n, site, step, last_site, last_step FROM _undo WHERE undone = 0 ORDER BY n DESC LIMIT 1"
        }
        true => "SELECT n, site, step, last_site, last_step FROM _undo WHERE undone = 1 ORDER BY n LIMIT 1",
    };
    Ok(conn.prepare_cached(sql)?.query_row([], read_entry).optional()?)
}

fn read_entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry { n: row.get(0)?, step: (id(row, 1)?, row.get(2)?), last: (id(row, 3)?, row.get(4)?) })
}

/// Keeps the list of steps that can be undone, in the transaction of the step itself.
pub(crate) fn remember(conn: &Connection, op: &Op, step: ActionId, joined: bool) -> Try<()> {
    match op {
        Op::CreatePlan { .. } | Op::Erase { .. } => {}
        Op::Undo(..) => flip(conn, false, step)?,
        Op::Redo(..) => flip(conn, true, step)?,
        _ if joined => {}
        _ => {
            // What was undone stands at the end of the list, so the rest of it needs no look.
            let undone = "DELETE FROM _undo
                WHERE n > coalesce((SELECT n FROM _undo WHERE undone = 0 ORDER BY n DESC LIMIT 1), 0)";
            conn.prepare_cached(undone)?.execute([])?;
            conn.prepare_cached(
                "INSERT INTO _undo (site, step, last_site, last_step, undone) VALUES (?1, ?2, ?1, ?2, 0)",
            )?
            .execute(params![step.0.0, step.1])?;
        }
    }
    Ok(())
}

/// Takes steps off the list of those that can be undone: what they would bring back was erased.
pub(crate) fn forget(conn: &Connection, steps: &BTreeSet<ActionId>) -> Try<()> {
    let sql = "DELETE FROM _undo WHERE EXISTS (
        SELECT 1 FROM _action a WHERE a.site = ?1 AND a.seq = ?2
        AND ((_undo.site = a.site AND _undo.step = a.step) OR (_undo.last_site = a.site AND _undo.last_step = a.step)))";
    let mut delete = conn.prepare_cached(sql)?;
    for (site, seq) in steps {
        delete.execute(params![site.0, seq])?;
    }
    Ok(())
}

fn flip(conn: &Connection, undone: bool, by: ActionId) -> Try<()> {
    if let Some(entry) = entry(conn, undone)? {
        conn.prepare_cached("UPDATE _undo SET undone = ?1, last_site = ?2, last_step = ?3 WHERE n = ?4")?
            .execute(params![!undone, by.0.0, by.1, entry.n])?;
    }
    Ok(())
}

impl Plan {
    /// The step that undo would take back.
    pub fn next_undo(&self) -> Result<Option<StepLabel>> {
        Ok(self.next(false)?)
    }

    /// The step that redo would put in force again.
    pub fn next_redo(&self) -> Result<Option<StepLabel>> {
        Ok(self.next(true)?)
    }

    fn next(&self, undone: bool) -> Try<Option<StepLabel>> {
        entry(&self.conn, undone)?.map(|entry| history::label(&self.conn, entry.step)).transpose()
    }

    /// Takes back the newest step made in this copy that is still in force. Refused if a later step stands
    /// on it.
    pub fn undo(&mut self, author: &Author) -> Result<Outcome<StepLabel>> {
        let entry = entry(&self.conn, false)?.ok_or(Refusal::NothingToUndo)?;
        let label = history::label(&self.conn, entry.step)?;
        self.transact(Op::Undo(entry.id(), label.clone()), author, |tx| {
            invert(tx, entry.last).map(|()| label)
        })
    }

    /// Puts the step that was undone last in force again.
    pub fn redo(&mut self, author: &Author) -> Result<Outcome<StepLabel>> {
        let entry = entry(&self.conn, true)?.ok_or(Refusal::NothingToRedo)?;
        let label = history::label(&self.conn, entry.step)?;
        self.transact(Op::Redo(entry.id(), label.clone()), author, |tx| {
            invert(tx, entry.last).map(|()| label)
        })
    }
}

/// Brings every cell that a step touched back to what it was before, and says so as new operations.
fn invert(tx: &mut Tx<'_>, step: ActionId) -> Try<()> {
    let done = read::step(tx.conn, tx.schema, step)?;
    let mut changes = Vec::new();
    let mut deleted = Vec::new();
    // Rows are undone in the opposite order, as a person would.
    for (row, touched) in done.rows.iter().rev() {
        let ops = read::ops_of(tx.conn, tx.schema, *row)?;
        let states = states(tx, *row, &ops, done.first, done.last)?;
        let touched = Touched { whole: touched.iter().any(|col| whole_row(col)), columns: touched };
        if !touched.same(&states.left, &states.now, &tx.schema.tables[row.0].columns) {
            return Err(later_step(tx.conn, states.later(done.last))?.into());
        }
        let from = changes.len();
        back(tx, *row, &touched, &states, &mut changes)?;
        deleted.extend(changes[from..].iter().filter(|c| c.col == DELETED).map(|c| c.row));
    }
    for row in deleted {
        refuse_if_needed(tx, row)?;
    }
    tx.said = Some(changes);
    Ok(())
}

/// A row before a step, as the step left it, and as it is now.
struct States<'a> {
    before: RowState,
    left: RowState,
    now: RowState,
    /// Operations that the step neither saw nor made.
    later: Vec<&'a LoggedOp>,
}

fn states<'a>(
    tx: &mut Tx<'_>,
    row: RowId,
    ops: &'a [LoggedOp],
    first: ActionId,
    last: ActionId,
) -> Try<States<'a>> {
    let table = &tx.schema.tables[row.0];
    let knowledge = tx.session.knowledge(tx.conn)?;
    let seen = |op: &&LoggedOp| op.action == last || knowledge.before(op.action, last);
    let before: Vec<LoggedOp> = ops.iter().filter(|op| knowledge.before(op.action, first)).cloned().collect();
    let left: Vec<LoggedOp> = ops.iter().filter(seen).cloned().collect();
    let later: Vec<&LoggedOp> = ops.iter().filter(|op| !seen(op)).collect();
    Ok(States {
        before: state::evaluate(table, row.1, &before, knowledge)?,
        left: state::evaluate(table, row.1, &left, knowledge)?,
        now: state::evaluate(table, row.1, ops, knowledge)?,
        later,
    })
}

impl States<'_> {
    /// The newest action that changed the row since.
    fn later(&self, step: ActionId) -> ActionId {
        self.later.iter().max_by_key(|op| op.age()).map_or(step, |op| op.action)
    }
}

/// The refusal that names a later step.
fn later_step(conn: &Connection, action: ActionId) -> Try<Refusal> {
    let later = history::action_label(conn, action)?;
    Ok(Refusal::LaterStep { later, step: Some(history::step_of(conn, action)?) })
}

/// What a step touched in a row: all of it, or some columns.
struct Touched<'a> {
    whole: bool,
    columns: &'a [String],
}

impl Touched<'_> {
    fn touches(&self, column: &String) -> bool {
        self.whole || self.columns.contains(column)
    }

    /// Whether two states agree in everything that was touched. Of a row that is gone, nothing shows.
    fn same(&self, a: &RowState, b: &RowState, columns: &[String]) -> bool {
        let cells = columns.iter().zip(a.cells.iter().zip(&b.cells));
        a.live == b.live
            && (!a.live || cells.filter(|(column, _)| self.touches(column)).all(|(_, (a, b))| a == b))
    }
}

/// Writes the row as it was before, as far as the step touched it.
fn back(
    tx: &Tx<'_>,
    row: RowId,
    touched: &Touched<'_>,
    states: &States<'_>,
    changes: &mut Vec<Change>,
) -> Try<()> {
    let table = &tx.schema.tables[row.0];
    if !states.before.live {
        if states.now.live {
            table.delete(tx.conn, row.1)?;
            changes.push(Change { row, col: DELETED.into(), val: Value::Null });
        }
        return Ok(());
    }
    if !states.now.live {
        changes.push(Change { row, col: KEPT.into(), val: Value::Null });
    }
    let mut cells = states.now.cells.clone();
    for (n, column) in table.columns.iter().enumerate() {
        let val = &states.before.cells[n];
        if touched.touches(column) && cells[n] != *val {
            cells[n] = val.clone();
            changes.push(Change { row, col: column.clone(), val: val.clone() });
        }
    }
    table.put(tx.conn, row.1, &cells)
}

/// Refuses to take a row away while another row, added by a later step, still points to it.
fn refuse_if_needed(tx: &Tx<'_>, row: RowId) -> Try<()> {
    let parent = &tx.schema.tables[row.0].name;
    for (n, table) in tx.schema.tables.iter().enumerate() {
        for (column, _) in table.references.iter().filter(|(_, to)| to == parent) {
            let sql = format!(
                "SELECT id FROM {} WHERE {} = ?1 LIMIT 1",
                quoted(&table.name),
                quoted(&table.columns[*column])
            );
            let child: Vec<Id> = all(tx.conn, &sql, params![row.1.0], |row| Ok(id(row, 0)?))?;
            if let Some(child) = child.first() {
                let ops = read::ops_of(tx.conn, tx.schema, (n, *child))?;
                return Err(match ops.iter().max_by_key(|op| op.age()) {
                    Some(op) => later_step(tx.conn, op.action)?,
                    None => Refusal::LaterStep { later: StepLabel::default(), step: None },
                }
                .into());
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{author, plan};
    use model::{StakeholderDraft, StakeholderEdit};

    fn named(name: &str) -> StakeholderDraft {
        StakeholderDraft { name: name.into(), ..StakeholderDraft::default() }
    }

    /// After a merge, steps of others stand in the log that this copy cannot undo.
    fn foreign_from_here(plan: &Plan) {
        plan.conn.execute("DELETE FROM _undo WHERE n = (SELECT max(n) FROM _undo)", []).unwrap();
    }

    fn later(plan: &mut Plan) -> String {
        let before = plan.snapshot().unwrap();
        let Err(Refusal::LaterStep { later, step }) = plan.undo(&author()) else { panic!("undone") };
        let steps = plan.steps(model::StepRange { skip: 0, take: 99 }).unwrap();
        let there = |each: &&model::Step| step == Some(StepId { site: each.site, seq: each.seq });
        assert_eq!(steps.iter().find(there).map(|step| &step.label), Some(&later), "the way to it");
        assert_eq!(plan.snapshot().unwrap(), before);
        assert_eq!(plan.check().unwrap().problems, []);
        later.op
    }

    #[test]
    fn a_value_changed_since_is_left_alone() {
        let (_folder, mut plan) = plan();
        let ids = plan.create_stakeholders(vec![named("Library")], &author()).unwrap().output;
        plan.edit_stakeholders(&ids, &[StakeholderEdit::Influence(Some(2))], &author()).unwrap();
        plan.edit_stakeholders(&ids, &[StakeholderEdit::Influence(Some(4))], &author()).unwrap();
        foreign_from_here(&plan);
        assert_eq!(later(&mut plan), "edit-stakeholders-influence");
    }

    #[test]
    fn another_field_changed_since_does_not_matter() {
        let (_folder, mut plan) = plan();
        let ids = plan.create_stakeholders(vec![named("Library")], &author()).unwrap().output;
        plan.edit_stakeholders(&ids, &[StakeholderEdit::Influence(Some(2))], &author()).unwrap();
        plan.edit_stakeholders(&ids, &[StakeholderEdit::Interest(Some(4))], &author()).unwrap();
        foreign_from_here(&plan);
        plan.undo(&author()).unwrap();
        let now = plan.stakeholder(ids[0]).unwrap().stakeholder;
        assert_eq!((now.influence, now.interest), (None, Some(4)));
        assert_eq!(plan.check().unwrap().problems, []);
    }

    #[test]
    fn what_a_later_step_stands_on_stays() {
        let (_folder, mut plan) = plan();
        let ids =
            plan.create_stakeholders(vec![named("Library"), named("School")], &author()).unwrap().output;
        plan.edit_stakeholders(&ids[..1], &[StakeholderEdit::AddTag("reading".into())], &author()).unwrap();
        plan.edit_stakeholders(&ids[1..], &[StakeholderEdit::AddTag("reading".into())], &author()).unwrap();
        foreign_from_here(&plan);
        assert_eq!(later(&mut plan), "edit-stakeholders-add-tag", "the tag is in use");
        plan.delete_stakeholders(&ids[..1], &author()).unwrap();
        foreign_from_here(&plan);
        assert_eq!(later(&mut plan), "delete-stakeholders", "the row is gone");
    }

    #[test]
    fn a_thing_made_deleted_and_made_again_is_undone_step_by_step() {
        let (_folder, mut plan) = plan();
        let ids = plan.create_stakeholders(vec![named("Library")], &author()).unwrap().output;
        let tag = |plan: &mut Plan, edit| plan.edit_stakeholders(&ids, &[edit], &author()).unwrap();
        tag(&mut plan, StakeholderEdit::AddTag("reading".into()));
        let id = plan.tags().unwrap()[0].id;
        tag(&mut plan, StakeholderEdit::RemoveTag(id));
        tag(&mut plan, StakeholderEdit::AddTag("Reading".into()));
        let count = |plan: &Plan| plan.stakeholder(ids[0]).unwrap().stakeholder.tags.len();
        for expected in [0, 1, 0] {
            plan.undo(&author()).unwrap();
            assert_eq!(count(&plan), expected);
        }
        for expected in [1, 0, 1] {
            plan.redo(&author()).unwrap();
            assert_eq!(count(&plan), expected);
        }
        assert_eq!(plan.check().unwrap().problems, []);
    }
}
