//! What a row is, from all that was ever done to it. A pure function of the set of its operations and of
//! who knew what, so that every copy that has the same operations shows the same plan, whatever the order
//! in which they came in.

use crate::{
    failure::Try,
    log::{ADDED, DELETED, KEPT, LoggedOp, knowledge::Knowledge, payload, schema::Table},
};
use rusqlite::types::Value;

/// A row as its operations make it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct RowState {
    /// Whether it is there. Edit beats delete: a deletion counts for what it had seen.
    pub live: bool,
    /// Its cells, in the order of the table's columns, whether it is there or not.
    pub cells: Vec<Value>,
}

/// Evaluates the operations of one row.
pub(crate) fn evaluate(table: &Table, ops: &[LoggedOp], knowledge: &Knowledge) -> Try<RowState> {
    let mut newest_first: Vec<&LoggedOp> = ops.iter().collect();
    newest_first.sort_by_key(|op| std::cmp::Reverse((op.hlc, op.action.0, op.action.1)));
    let (deletions, living): (Vec<&LoggedOp>, Vec<&LoggedOp>) =
        newest_first.into_iter().partition(|op| op.col == DELETED);
    let deletions = heads(deletions.into_iter().map(|op| (op, ())), knowledge);
    let live = living
        .iter()
        .any(|op| !deletions.iter().any(|(deletion, ())| knowledge.before(op.action, deletion.action)));

    let mut added = Vec::new();
    for op in living.iter().filter(|op| op.col == ADDED) {
        added.push((*op, payload::read(&table.columns, &op.val)?));
    }
    let mut cells = Vec::with_capacity(table.columns.len());
    for (n, column) in table.columns.iter().enumerate() {
        let set = living.iter().filter(|op| op.col == *column).map(|op| (*op, &op.val));
        let whole = added.iter().map(|(op, cells)| (*op, &cells[n]));
        let mut candidates: Vec<(&LoggedOp, &Value)> = set.chain(whole).collect();
        candidates.sort_by_key(|(op, _)| std::cmp::Reverse((op.hlc, op.action.0, op.action.1)));
        let newest = heads(candidates, knowledge).first().map(|(_, value)| (*value).clone());
        cells.push(newest.unwrap_or(Value::Null));
    }
    Ok(RowState { live, cells })
}

/// Those that nobody has built on, newest first. What something newer has built on, one of its heads has
/// too, so only heads need asking.
fn heads<'a, T>(
    newest_first: impl IntoIterator<Item = (&'a LoggedOp, T)>,
    knowledge: &Knowledge,
) -> Vec<(&'a LoggedOp, T)> {
    let mut heads: Vec<(&LoggedOp, T)> = Vec::new();
    for (op, what) in newest_first {
        if !heads.iter().any(|(head, _)| knowledge.before(op.action, head.action)) {
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
    use crate::{log::schema::Schema, migrations};
    use model::Id;
    use std::collections::BTreeMap;

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
        knowledge.learn((BOB, 1), &BTreeMap::from([(ANN, 1)]));
        let mut all = vec![op(ANN, 1, 10, ADDED, r#"{"name":"one"}"#.to_string())];
        all.extend_from_slice(ops);
        let table = &schema.tables[schema.index("tag").unwrap()];
        let state = evaluate(table, &all, &knowledge).unwrap();
        all.reverse();
        assert_eq!(evaluate(table, &all, &knowledge).unwrap(), state, "whatever the order");
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
