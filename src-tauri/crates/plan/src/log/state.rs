//! What a row is, from all that was ever done to it. A pure function of the set of its operations and of
//! who knew what, so that every copy that has the same operations shows the same plan, whatever the order
//! in which they came in.

use crate::{
    failure::Try,
    log::{
        ADDED, ActionId, DELETED, KEPT, LoggedOp, join::Join, knowledge::Knowledge, payload, schema::Table,
    },
};
use model::Id;
use rusqlite::types::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A row as its operations make it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct RowState {
    /// Whether it is there. Edit beats delete: a deletion counts for what it had seen.
    pub live: bool,
    /// Its cells, in the order of the table's columns, whether it is there or not.
    pub cells: Vec<Value>,
    /// What a person should choose between; nothing if the row is not there.
    pub unsettled: Vec<Unsettled>,
    /// Long notes woven from what copies wrote in different places of them, by column.
    pub woven: Vec<usize>,
}

/// What copies disagree about in one row.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Unsettled {
    /// One cell: what each action that nobody has built on left in it, newest first.
    Cell { column: usize, heads: Vec<(ActionId, Value)> },
    /// Deleted by these actions, newest first, and changed by others that had not seen it.
    Deleted { by: Vec<ActionId> },
}

/// Evaluates the operations of one row.
pub(crate) fn evaluate(table: &Table, id: Id, ops: &[LoggedOp], knowledge: &Knowledge) -> Try<RowState> {
    let Some(left) = knowledge.gone.left(table, id, ops, knowledge)? else {
        return evaluate_all(table, id, ops, knowledge);
    };
    let state = evaluate_all(table, id, &left, knowledge)?;
    match knowledge.gone.can_be(table, id, &left, &state.cells) {
        true => Ok(state),
        false => Ok(RowState { live: false, unsettled: Vec::new(), woven: Vec::new(), ..state }),
    }
}

/// Evaluates operations that all count.
fn evaluate_all(table: &Table, id: Id, ops: &[LoggedOp], knowledge: &Knowledge) -> Try<RowState> {
    // Most rows were added once and never touched again.
    if let [op] = ops
        && op.col == ADDED
    {
        let cells = payload::read(&table.columns, &op.val)?;
        return Ok(RowState { live: true, cells, unsettled: Vec::new(), woven: Vec::new() });
    }
    let mut newest_first: Vec<&LoggedOp> = ops.iter().collect();
    newest_first.sort_unstable_by_key(|op| std::cmp::Reverse(op.age()));
    let (deletions, living): (Vec<&LoggedOp>, Vec<&LoggedOp>) =
        newest_first.into_iter().partition(|op| op.col == DELETED);
    let before = |earlier: &LoggedOp, later: &LoggedOp| knowledge.before(earlier.action, later.action);
    let deletions = heads(deletions.into_iter().map(|op| (op, ())), before);
    let live = living.iter().any(|op| !deletions.iter().any(|(deletion, ())| before(op, deletion)));

    let mut state = RowState {
        live,
        cells: Vec::with_capacity(table.columns.len()),
        unsettled: Vec::new(),
        woven: Vec::new(),
    };
    if live {
        let unseen = |deletion: &LoggedOp| !living.iter().any(|op| before(deletion, op));
        let by: Vec<ActionId> =
            deletions.iter().filter(|(op, ())| unseen(op)).map(|(op, ())| op.action).collect();
        if !by.is_empty() {
            state.unsettled.push(Unsettled::Deleted { by });
        }
    }
    let mut added = Vec::new();
    for op in living.iter().filter(|op| op.col == ADDED) {
        added.push((*op, payload::read(&table.columns, &op.val)?));
    }
    for (n, column) in table.columns.iter().enumerate() {
        let set = living.iter().filter(|op| op.col == *column).map(|op| (*op, &op.val));
        let whole = added.iter().map(|(op, cells)| (*op, &cells[n]));
        let mut candidates: Vec<(&LoggedOp, &Value)> = set.chain(whole).collect();
        if candidates.len() > 1 {
            candidates.sort_unstable_by_key(|(op, _)| std::cmp::Reverse(op.age()));
        }
        cell(&mut state, table.joins[n], n, (&table.name, id, column), &candidates, knowledge);
    }
    Ok(state)
}

/// The operations of a row without which it would be another one, with the columns of which each tells: those
/// of an added row count one by one. Of a row that is not there, only that it was deleted.
pub(crate) fn newest(
    table: &Table,
    id: Id,
    ops: &[LoggedOp],
    there: bool,
    knowledge: &Knowledge,
) -> Try<BTreeMap<(ActionId, String), BTreeSet<usize>>> {
    let mut newest_first: Vec<&LoggedOp> = ops.iter().collect();
    newest_first.sort_unstable_by_key(|op| std::cmp::Reverse(op.age()));
    let before = |earlier: &LoggedOp, later: &LoggedOp| knowledge.before(earlier.action, later.action);
    let deletions = newest_first.iter().filter(|op| op.col == DELETED).map(|op| (*op, ()));
    let mut kept: BTreeMap<(ActionId, String), BTreeSet<usize>> = BTreeMap::new();
    for (op, ()) in heads(deletions, before) {
        kept.entry((op.action, op.col.clone())).or_default();
    }
    if !there {
        return Ok(kept);
    }
    let mut added = Vec::new();
    for op in newest_first.iter().filter(|op| matches!(op.col.as_str(), ADDED | KEPT)) {
        kept.entry((op.action, op.col.clone())).or_default();
        if op.col == ADDED {
            added.push((*op, payload::read(&table.columns, &op.val)?));
        }
    }
    for (n, column) in table.columns.iter().enumerate() {
        let cell = (table.name.as_str(), id, column.as_str());
        let saw = |earlier: &LoggedOp, later: &LoggedOp| knowledge.saw(earlier.action, later.action, cell);
        let set = newest_first.iter().filter(|op| op.col == *column).map(|op| (*op, &op.val));
        let whole = added.iter().map(|(op, cells)| (*op, &cells[n]));
        let mut candidates: Vec<(&LoggedOp, &Value)> = set.chain(whole).collect();
        candidates.sort_unstable_by_key(|(op, _)| std::cmp::Reverse(op.age()));
        // What several heads built on is needed to weave them.
        let (heads, base) = heads_and_base(&candidates, saw);
        let base = base.filter(|_| table.joins[n] == Join::Words);
        for (op, _) in heads.iter().chain(&base) {
            kept.entry((op.action, op.col.clone())).or_default().insert(n);
        }
    }
    Ok(kept)
}

/// What shows of one cell, from all that ever stood in it, newest first.
fn cell(
    state: &mut RowState,
    join: Join,
    column: usize,
    cell: (&str, Id, &str),
    candidates: &[(&LoggedOp, &Value)],
    knowledge: &Knowledge,
) {
    let saw = |earlier: &LoggedOp, later: &LoggedOp| knowledge.saw(earlier.action, later.action, cell);
    let (heads, base) = heads_and_base(candidates, saw);
    let values: Vec<&Value> = heads.iter().map(|(_, value)| *value).collect();
    if values.len() < 2 {
        state.cells.push(values.first().map_or(Value::Null, |value| (*value).clone()));
        return;
    }
    let base = base.map(|(_, value)| value);
    let shown = join.shown(&values, base);
    if !shown.settled && state.live {
        let heads = heads.iter().map(|(op, value)| (op.action, (*value).clone())).collect();
        state.unsettled.push(Unsettled::Cell { column, heads });
    }
    if shown.settled && values.iter().any(|value| **value != shown.value) {
        state.woven.push(column);
    }
    state.cells.push(shown.value);
}

/// A value with the operation that set it.
type Said<'a> = (&'a LoggedOp, &'a Value);

/// The heads of a cell, newest first, and if there are several what all of them built on: the newest value that
/// each had seen.
fn heads_and_base<'a>(
    candidates: &[Said<'a>],
    saw: impl Fn(&LoggedOp, &LoggedOp) -> bool,
) -> (Vec<Said<'a>>, Option<Said<'a>>) {
    if candidates.len() < 2 {
        return (candidates.to_vec(), None);
    }
    let mut heads = heads(candidates.iter().copied(), &saw);
    // Whoever adds a thing without saying something of it does not contradict who says it.
    let says = |(op, value): &Said<'_>| op.col != ADDED || **value != Value::Null;
    if heads.len() > 1 && heads.iter().any(says) {
        heads.retain(says);
    }
    if heads.len() < 2 {
        return (heads, None);
    }
    let common = |(op, _): &&Said<'a>| heads.iter().all(|(head, _)| saw(op, head));
    let base = candidates.iter().find(common).copied();
    (heads, base)
}

/// Those that nobody has built on, newest first. What something newer has built on, one of its heads has
/// too, so only heads need asking.
fn heads<'a, T>(
    newest_first: impl IntoIterator<Item = (&'a LoggedOp, T)>,
    seen: impl Fn(&LoggedOp, &LoggedOp) -> bool,
) -> Vec<(&'a LoggedOp, T)> {
    let mut heads: Vec<(&LoggedOp, T)> = Vec::new();
    for (op, what) in newest_first {
        if !heads.iter().any(|(head, _)| seen(op, head)) {
            heads.push((op, what));
        }
    }
    heads
}

/// Whether an operation concerns a whole row rather than one cell.
pub(crate) fn whole_row(col: &str) -> bool {
    matches!(col, ADDED | DELETED | KEPT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        log::{knowledge::Parents, schema::Schema},
        migrations,
    };

    const ANN: Id = Id([1; 16]);
    const BOB: Id = Id([2; 16]);

    fn op(site: Id, seq: i64, hlc: i64, col: &str, val: impl Into<Value>) -> LoggedOp {
        LoggedOp { action: (site, seq), hlc, col: col.into(), val: val.into() }
    }

    /// Ann adds a tag "one" (1). Bob has seen that; what both do afterwards, neither has seen.
    fn evaluated(ops: &[LoggedOp]) -> (bool, Value) {
        let conn = migrations::in_memory().unwrap();
        let schema = Schema::read(&conn).unwrap();
        let mut knowledge = Knowledge::default();
        knowledge.learn((BOB, 1), &Parents { seen: [(ANN, 1)].into(), without: Vec::new() });
        let mut all = vec![op(ANN, 1, 10, ADDED, r#"{"name":"one"}"#.to_string())];
        all.extend_from_slice(ops);
        let table = &schema.tables[schema.index("tag").unwrap()];
        let state = evaluate(table, Id([9; 16]), &all, &knowledge).unwrap();
        all.reverse();
        assert_eq!(evaluate(table, Id([9; 16]), &all, &knowledge).unwrap(), state, "whatever the order");
        (state.live, state.cells[0].clone())
    }

    fn text(text: &str) -> Value {
        Value::Text(text.into())
    }

    #[test]
    fn the_newest_head_shows() {
        assert_eq!(evaluated(&[]), (true, text("one")));
        let ann = op(ANN, 2, 20, "name", text("Ann's"));
        let bob = op(BOB, 1, 30, "name", text("Bob's"));
        assert_eq!(evaluated(&[ann.clone(), bob.clone()]), (true, text("Bob's")));
        let later = op(ANN, 2, 40, "name", text("Ann's"));
        assert_eq!(evaluated(&[later, bob]), (true, text("Ann's")));
    }

    #[test]
    fn edit_beats_delete_that_has_not_seen_it() {
        assert!(!evaluated(&[op(BOB, 1, 30, DELETED, Value::Null)]).0);
        let edit = op(ANN, 2, 20, "name", text("Ann's"));
        assert_eq!(evaluated(&[edit, op(BOB, 1, 30, DELETED, Value::Null)]), (true, text("Ann's")));
        let edit = op(ANN, 2, 20, "name", text("Ann's"));
        assert!(!evaluated(&[edit, op(ANN, 3, 30, DELETED, Value::Null)]).0);
    }

    #[test]
    fn a_row_kept_is_as_it_was() {
        let ops = [
            op(ANN, 2, 20, "name", text("two")),
            op(ANN, 3, 30, DELETED, Value::Null),
            op(ANN, 4, 40, KEPT, Value::Null),
        ];
        assert_eq!(evaluated(&ops[..2]), (false, text("two")));
        assert_eq!(evaluated(&ops), (true, text("two")));
    }
}
