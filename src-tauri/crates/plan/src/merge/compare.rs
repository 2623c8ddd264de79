//! What a copy's log holds that this plan's does not. The union of two logs is the set of all their actions;
//! of an action that a copy was sent without parts of, the union of its parts.

use super::{
    fields::{self, Fields},
    other::Other,
    rows::{self, ActionRow, OpRow, SiteRow},
};
use crate::{
    erase::blank::{self, ErasedRows},
    failure::{Try, damaged},
    log::{
        ADDED, ActionId, DELETED, ERASED, EVERY_ROW, KEPT, LEFT_OUT, RowId,
        knowledge::{Newest, Parents},
        payload,
        schema::Schema,
    },
    op::ERASE,
    sql::{all, id},
};
use model::{Id, LeftOutKind, Refusal, StepLabel};
use rusqlite::{Connection, types::Value};
use std::collections::{BTreeSet, HashMap};

/// The label of an action of which a copy holds only a part, so that it tells nothing of the rest.
pub(crate) const LEFT_OUT_LABEL: &str = "left-out";
/// Later than this no clock of ours counts (about the year 6400): it would have no number left for the next step.
const LAST_HLC: i64 = i64::MAX - (1 << 40);

/// What there is to take in.
#[derive(Default)]
pub(crate) struct Incoming {
    pub sites: Vec<SiteRow>,
    /// Actions that this plan lacks.
    pub actions: Vec<ActionRow>,
    /// Actions that it has, but not all of, as they become.
    pub completed: Vec<ActionRow>,
    /// Operations that it lacks, or has only parts of.
    pub ops: Vec<OpRow>,
    /// How many operations each of these actions has afterwards.
    pub counts: HashMap<ActionId, i64>,
    /// Copies that were sent without something which the other file still lacks.
    pub without: Vec<Id>,
    /// The newest action of each session of the other file.
    pub newest: Newest,
    /// Whether one of both files had something erased.
    pub erased: bool,
}

impl Incoming {
    /// The rows that are to be made anew.
    pub fn rows(&self, schema: &Schema) -> Try<BTreeSet<RowId>> {
        let of_rows = self.ops.iter().filter(|op| op.col != LEFT_OUT);
        of_rows.map(|op| Ok((schema.known(&op.table)?, op.pk))).collect()
    }

    /// Whether nothing of it touches a row, or says more of a step that is here: then there is nothing to bring in.
    pub fn is_empty(&self) -> bool {
        self.completed.is_empty() && self.ops.iter().all(|op| op.col == LEFT_OUT)
    }
}

/// Stands for earlier values and for what was done when, where a copy is sent without its history.
pub(crate) const HISTORY: &str = "_op";
/// Stands for all that is restricted, where a copy is sent without it.
pub(crate) const RESTRICTED: &str = "_row";

/// The kind to which belongs what a copy was sent without, by the table it names.
pub(crate) fn kind_left_out(table: &str) -> Option<LeftOutKind> {
    match table {
        "contact" => Some(LeftOutKind::Contacts),
        HISTORY => Some(LeftOutKind::History),
        RESTRICTED => Some(LeftOutKind::Restricted),
        "stakeholder" => Some(LeftOutKind::Views),
        // Single cells are left out together with what is restricted.
        _ => None,
    }
}

/// Copies that were sent without something which this file still lacks.
pub(crate) fn lacks(conn: &Connection) -> Try<Vec<Id>> {
    all(conn, "SELECT site FROM _left_out ORDER BY site", [], |row| Ok(id(row, 0)?))
}

/// Holds the copy against the open plan. What does not belong to this plan, or says of a step what the plan
/// knows otherwise, is refused.
pub(crate) fn compare(conn: &Connection, schema: &Schema, other: &Other<'_>) -> Try<Incoming> {
    if rows::plan_id(conn)? != rows::plan_id(other.conn())? {
        return Err(Refusal::OtherPlan.into());
    }
    let ours = rows::checks(conn)?;
    let theirs = rows::actions(other.conn())?;
    if !theirs.iter().any(|action| ours.contains_key(&action.id)) {
        return Err(Refusal::OtherPlan.into());
    }
    let without = lacks(other.conn())?;
    // Where both logs are whole, an action that stands in both is the same one, or damaged.
    let whole = without.is_empty() && lacks(conn)?.is_empty();
    let mut incoming = Incoming { without, sites: new_sites(conn, other.conn())?, ..Incoming::default() };
    let erased = blank::erased(&[conn, other.conn()], schema)?;
    incoming.erased = !erased.is_empty();
    let judge = Judge { schema, fields: Fields::new(schema)?, erased };
    for action in theirs {
        incoming.newest.0.insert(action.id.0, (action.id.1, action.hlc));
        match ours.get(&action.id) {
            Some(own) if whole => {
                if *own != action.check && !judge.is_erased_alike(conn, other.conn(), &action)? {
                    return Err(said_otherwise());
                }
            }
            Some(_) => {
                let own = rows::action(conn, action.id)?;
                let parts = judge.parts(conn, other.conn(), &own, &action)?;
                let fuller = parts.action.label != own.label || parts.action.author != own.author;
                if fuller || !parts.ops.is_empty() {
                    incoming.counts.insert(action.id, parts.count);
                    incoming.ops.extend(parts.ops);
                    incoming.completed.push(parts.action);
                }
            }
            None => {
                judge.action(&action)?;
                incoming.actions.push(action);
            }
        }
    }
    let follows = |one: &ActionRow, next: &ActionRow| next.id == (one.id.0, one.id.1 + 1);
    for run in incoming.actions.chunk_by(follows) {
        let first = &run[0];
        let ops = rows::ops_between(other.conn(), first.id, first.id.1 + run.len() as i64 - 1)?;
        for op in &ops {
            *incoming.counts.entry(op.action).or_default() += 1;
            let action = usize::try_from(op.action.1 - first.id.1).ok().and_then(|place| run.get(place));
            judge.op(action.unwrap_or(first), op)?;
        }
        incoming.ops.extend(ops);
    }
    Ok(incoming)
}

/// Sessions that are only in the copy; those in both must be the same.
fn new_sites(conn: &Connection, other: &Connection) -> Try<Vec<SiteRow>> {
    let ours: HashMap<Id, SiteRow> = rows::sites(conn)?.into_iter().map(|site| (site.id, site)).collect();
    let mut new = Vec::new();
    for site in rows::sites(other)? {
        match ours.get(&site.id) {
            None => new.push(site),
            Some(own) if own.name == site.name && own.began == site.began => {}
            Some(_) => return Err(said_otherwise()),
        }
    }
    Ok(new)
}

fn said_otherwise() -> crate::failure::Failure {
    damaged("it tells a step otherwise than this plan does").into()
}

/// What an action lacks here.
struct Parts {
    /// The action as it becomes.
    action: ActionRow,
    /// The operations that are lacking, or that the copy has more of.
    ops: Vec<OpRow>,
    /// How many operations it has then.
    count: i64,
}

/// Looks whether what came out of a file is something that this program can have written.
struct Judge<'a> {
    schema: &'a Schema,
    fields: Fields<'a>,
    /// What was erased in one of both files.
    erased: ErasedRows,
}

impl Judge<'_> {
    fn action(&self, action: &ActionRow) -> Try<()> {
        let odd = |what: &str| damaged(format!("a step with an odd {what}"));
        if !(0..LAST_HLC).contains(&action.hlc) {
            return Err(odd("time").into());
        }
        if action.id.1 < 1 || !(1..=action.id.1).contains(&action.step) || u32::try_from(action.id.1).is_err()
        {
            return Err(odd("number").into());
        }
        serde_json::from_str::<StepLabel>(&action.label).map_err(|_| odd("name"))?;
        if let Some(seen) = &action.seen {
            Parents::parse(seen)?;
        }
        Ok(())
    }

    fn op(&self, action: &ActionRow, op: &OpRow) -> Try<()> {
        if op.col == LEFT_OUT {
            return self.left_out(action, op);
        }
        if let Some(column) = op.col.strip_prefix(ERASED) {
            return self.erases(action, op, column);
        }
        let at = self.schema.known(&op.table)?;
        let table = &self.schema.tables[at];
        match op.col.as_str() {
            DELETED | KEPT if op.val == Value::Null => Ok(()),
            DELETED | KEPT => Err(damaged("a row deleted or kept with a value").into()),
            ADDED => {
                let cells = payload::read_all(&table.columns, &op.val)?;
                // A copy that was sent without some cell lacks it here; then another operation has it, or
                // SQLite refuses the row.
                let there = cells.iter().enumerate().filter(|(_, cell)| **cell != Value::Null);
                there.into_iter().try_for_each(|(column, cell)| self.fields.check(at, column, cell))
            }
            col => {
                let column = table.column(col);
                let column = column.ok_or_else(|| damaged(format!("the log names a column {col}")))?;
                self.fields.check(at, column, &op.val)
            }
        }
    }

    /// Only the action that sends a copy says what is not in it.
    fn left_out(&self, action: &ActionRow, op: &OpRow) -> Try<()> {
        let sends = action.op == crate::op::SEND_COPY;
        let named = match &op.val {
            Value::Null => op.pk == EVERY_ROW,
            Value::Text(column) => {
                self.schema.index(&op.table).is_some_and(|at| self.schema.tables[at].column(column).is_some())
            }
            _ => false,
        };
        match sends && named {
            true => Ok(()),
            false => Err(damaged("a step that leaves out what there is not").into()),
        }
    }

    /// Only the action that erases says what is gone, of what can be erased.
    fn erases(&self, action: &ActionRow, op: &OpRow, column: &str) -> Try<()> {
        let table = &self.schema.tables[self.schema.known(&op.table)?];
        let can_be = match column {
            "" => blank::TABLES.contains(&op.table.as_str()),
            column => table
                .column(column)
                .is_some_and(|n| table.kinds[n].name == "TEXT" && !fields::is_word(&op.table, column)),
        };
        match can_be && action.op == ERASE && op.val == Value::Null {
            true => Ok(()),
            false => Err(damaged("a step that erases what it can't").into()),
        }
    }

    /// Whether an action that stands in both logs, both whole, differs only in that names were erased from one.
    fn is_erased_alike(&self, conn: &Connection, other: &Connection, theirs: &ActionRow) -> Try<bool> {
        let own = rows::action(conn, theirs.id)?;
        Ok(!self.erased.is_empty()
            && (said(&own), &own.author) == (said(theirs), &theirs.author)
            && blank::same_label(&own.label, &theirs.label)
            && rows::count_ops(conn, own.id)? == rows::count_ops(other, own.id)?)
    }

    /// An action that stands in both logs, of which one at least comes from a copy that was sent without
    /// something. It must be the same in all that both hold.
    fn parts(
        &self,
        conn: &Connection,
        other: &Connection,
        own: &ActionRow,
        theirs: &ActionRow,
    ) -> Try<Parts> {
        let left_out = |action: &ActionRow| is_left_out(&action.label);
        let same_label = own.label == theirs.label
            || (!self.erased.is_empty() && blank::same_label(&own.label, &theirs.label));
        let unsigned = own.author.is_empty() || theirs.author.is_empty();
        let same_author = own.author == theirs.author || unsigned;
        if said(own) != said(theirs) || !same_author || !(same_label || left_out(own) || left_out(theirs)) {
            return Err(said_otherwise());
        }
        let label = if left_out(own) { &theirs.label } else { &own.label };
        let author = if own.author.is_empty() { &theirs.author } else { &own.author };
        self.action(theirs)?;
        let mut known: HashMap<i64, OpRow> =
            rows::ops(conn, own.id)?.into_iter().map(|op| (op.i, op)).collect();
        let mut count = known.len() as i64;
        let mut ops = Vec::new();
        for op in rows::ops(other, own.id)? {
            self.op(theirs, &op)?;
            match known.remove(&op.i) {
                None => {
                    count += 1;
                    ops.push(op);
                }
                Some(own) => ops.extend(self.fuller(&own, &op)?),
            }
        }
        let action = ActionRow { label: label.clone(), author: author.clone(), ..own.clone() };
        Ok(Parts { action, ops, count })
    }

    /// What one operation becomes of two that each may lack cells; nothing if ours is it already.
    fn fuller(&self, own: &OpRow, theirs: &OpRow) -> Try<Option<OpRow>> {
        if (&own.table, own.pk, &own.col) != (&theirs.table, theirs.pk, &theirs.col) {
            return Err(said_otherwise());
        }
        if own.val == theirs.val {
            return Ok(None);
        }
        let at = self.schema.known(&own.table)?;
        // One may hold what was erased in the other; what stays of both is blanked afterwards.
        let is_erased = self.erased.contains_key(&(at, own.pk));
        if own.col != ADDED {
            return if is_erased { Ok(None) } else { Err(said_otherwise()) };
        }
        let columns = &self.schema.tables[at].columns;
        let (ours, others) = (payload::read(columns, &own.val)?, payload::read(columns, &theirs.val)?);
        let mut cells = Vec::with_capacity(columns.len());
        for (ours, others) in ours.iter().zip(&others) {
            cells.push(match (ours, others) {
                (Value::Null, other) => other.clone(),
                (ours, Value::Null) => ours.clone(),
                (ours, other) if ours == other => ours.clone(),
                (Value::Text(_), Value::Text(_)) if is_erased => ours.clone(),
                _ => return Err(said_otherwise()),
            });
        }
        let grown = cells != ours;
        Ok(grown.then(|| OpRow { val: Value::Text(payload::write(columns, &cells)), ..own.clone() }))
    }
}

/// All that an action says of itself but its label and whose it is, of which a copy without its history is silent.
fn said(action: &ActionRow) -> (i64, i64, &str, Option<&str>) {
    (action.step, action.hlc, &action.op, action.seen.as_deref())
}

/// Whether a label is the one of an action of which something was left out.
pub(crate) fn is_left_out(label: &str) -> bool {
    serde_json::from_str::<StepLabel>(label).is_ok_and(|label| label.op == LEFT_OUT_LABEL)
}
