//! What stays of a value when what it told of somebody is taken out, everywhere in the log.

use super::gone::Gone;
use crate::{
    called,
    failure::Try,
    history::taken_back::STEP,
    log::{
        ADDED, ActionId, ERASED, RowId,
        knowledge::Knowledge,
        payload,
        schema::{Schema, Table},
    },
    merge::{fields, rows},
    sql::{all, id},
};
use model::{Id, StepLabel};
use rusqlite::{Connection, params, types::Value};
use std::collections::{BTreeMap, BTreeSet};

/// Stands where a text must stand.
pub(crate) const BLANK: &str = "—";

/// Tables whose rows can be erased whole: each is about one stakeholder.
pub(crate) const TABLES: [&str; 8] =
    ["contact", "external_id", "extra_field", "need", "offer", "partner", "stakeholder", "tie"];

/// Arguments of labels that are words of the program's own, or name a step.
const WORDS: [&str; 3] = ["status", "without", STEP];

/// A label that says what was done, and to how many, but not to whom.
pub(crate) fn label(text: &str) -> String {
    let mut label: StepLabel = serde_json::from_str(text).unwrap_or_default();
    for (key, arg) in &mut label.args {
        if !WORDS.contains(&key.as_str()) && !arg.bytes().all(|byte| byte.is_ascii_digit()) {
            *arg = BLANK.into();
        }
    }
    serde_json::to_string(&label).unwrap_or_default()
}

/// A value of an operation without any text that a person wrote. Numbers, references, and words of enums stay.
pub(crate) fn value(table: &Table, col: &str, val: &Value) -> Try<Value> {
    if col == ADDED {
        let cells = payload::read(&table.columns, val)?;
        let cells: Vec<Value> = cells.iter().enumerate().map(|(n, cell)| blank(table, n, cell)).collect();
        return Ok(Value::Text(payload::write(&table.columns, &cells)));
    }
    Ok(table.column(col).map_or_else(|| val.clone(), |n| blank(table, n, val)))
}

fn blank(table: &Table, column: usize, cell: &Value) -> Value {
    match cell {
        Value::Text(_) if fields::is_word(&table.name, &table.columns[column]) => cell.clone(),
        Value::Text(_) if table.kinds[column].required => Value::Text(BLANK.into()),
        Value::Text(_) => Value::Null,
        other => other.clone(),
    }
}

/// As [`value`], of one column alone.
fn value_in(table: &Table, column: &str, col: &str, val: &Value) -> Try<Value> {
    if col == column {
        return value(table, col, val);
    }
    let Some(n) = table.column(column).filter(|_| col == ADDED) else { return Ok(val.clone()) };
    let mut cells = payload::read(&table.columns, val)?;
    cells[n] = blank(table, n, &cells[n]);
    Ok(Value::Text(payload::write(&table.columns, &cells)))
}

/// Every row that was erased, whole or in some cells, with the steps that did so.
pub(crate) type ErasedRows = BTreeMap<RowId, Vec<(String, ActionId)>>;

/// What the logs of these files together say was erased, with all that is gone with it. The column is empty where it
/// was the whole row.
pub(crate) fn erased(files: &[&Connection], schema: &Schema) -> Try<ErasedRows> {
    let mut erased = ErasedRows::new();
    for conn in files {
        let sql = "SELECT tbl, pk, col, site, seq FROM _op WHERE substr(col, 1, 1) = '!' AND col <> '!'";
        let found = all(conn, sql, [], |row| {
            let table = schema.known(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?;
            let column = row.get::<_, String>(2)?[ERASED.len()..].to_string();
            Ok(((table, id(row, 1)?), (column, (id(row, 3)?, row.get(4)?))))
        })?;
        for (row, by) in found {
            erased.entry(row).or_default().push(by);
        }
    }
    for (table, key, step) in Gone::read(files)?.rows() {
        erased.entry((schema.known(table)?, key)).or_default().push((String::new(), step));
    }
    Ok(erased)
}

/// Blanks in the log of this file whatever was erased. Doing it again changes nothing.
///
/// Of a row that was erased whole, every value goes that a step wrote without having seen that; of a cell, every
/// value that the erasing step had seen. Labels of steps that touched such a row, or pointed something to it, lose
/// the names in them; so do those of steps that the erasing one had seen, where the cell is what a thing is called.
/// Answers with the steps that are told otherwise now.
pub(crate) fn apply(conn: &Connection, schema: &Schema, knowledge: &Knowledge) -> Try<BTreeSet<ActionId>> {
    let erased = erased(&[conn], schema)?;
    let mut touching: BTreeSet<ActionId> = BTreeSet::new();
    for (row, by) in &erased {
        let table = &schema.tables[row.0];
        let whole = || by.iter().filter(|(column, _)| column.is_empty()).map(|(_, action)| *action);
        // Whoever goes on after that knows of it, and says something new.
        let unseen = |op: ActionId| whole().any(|step| step != op && !knowledge.before(step, op));
        // What a thing was called stands in the labels of steps that touched it, or what belongs to it.
        let names: Vec<ActionId> =
            by.iter().filter(|(column, _)| called::is_name(column)).map(|(_, step)| *step).collect();
        let named = |op: ActionId| names.iter().any(|step| knowledge.before(op, *step));
        for op in rows::ops_of(conn, &table.name, row.1)? {
            let mut val = op.val.clone();
            if unseen(op.action) {
                val = value(table, &op.col, &val)?;
                touching.insert(op.action);
            }
            if named(op.action) {
                touching.insert(op.action);
            }
            for (column, step) in by.iter().filter(|(column, _)| !column.is_empty()) {
                if knowledge.before(op.action, *step) {
                    val = value_in(table, column, &op.col, &val)?;
                }
            }
            if val != op.val {
                rows::put_op(conn, &rows::OpRow { val, ..op })?;
            }
        }
        if table.name == "stakeholder" && whole().next().is_some() {
            touching.extend(pointing(conn, row.1)?.into_iter().filter(|action| unseen(*action)));
        }
        if !names.is_empty() {
            touching.extend(belonging(conn, row.1)?.into_iter().filter(|action| named(*action)));
        }
    }
    let mut told = BTreeSet::new();
    for action in touching {
        let row = rows::action(conn, action)?;
        let blank = label(&row.label);
        if blank != row.label {
            let ops = rows::count_ops(conn, action)?;
            rows::put_action(conn, &rows::ActionRow { label: blank, ..row }, ops)?;
            told.insert(action);
        }
    }
    Ok(told)
}

/// Actions that pointed something to this row.
fn pointing(conn: &Connection, row: Id) -> Try<Vec<ActionId>> {
    let sql = "SELECT DISTINCT site, seq FROM _op WHERE val = ?1 OR (col = '+' AND instr(val, ?2) > 0)";
    actions(conn, sql, row)
}

/// Actions that touched whatever ever pointed to this row.
fn belonging(conn: &Connection, row: Id) -> Try<Vec<ActionId>> {
    let sql = "SELECT DISTINCT site, seq FROM _op WHERE (tbl, pk) IN
        (SELECT tbl, pk FROM _op WHERE val = ?1 OR (col = '+' AND instr(val, ?2) > 0))";
    actions(conn, sql, row)
}

fn actions(conn: &Connection, sql: &str, row: Id) -> Try<Vec<ActionId>> {
    let hexadecimal: String = row.0.iter().map(|byte| format!("{byte:02x}")).collect();
    all(conn, sql, params![row.0, hexadecimal], |row| Ok((id(row, 0)?, row.get(1)?)))
}

/// Whether two labels of one action differ only in that names were taken out of one.
pub(crate) fn same_label(one: &str, other: &str) -> bool {
    one == other || label(one) == other || one == label(other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::migrations;

    /// Whatever the order in which its cells were written.
    fn same(one: &Value, other: &Value) {
        let parsed = |value: &Value| match value {
            Value::Text(text) => serde_json::from_str::<serde_json::Value>(text).unwrap(),
            other => panic!("{other:?}"),
        };
        assert_eq!(parsed(one), parsed(other));
    }

    #[test]
    fn texts_go_and_what_a_row_is_stays() {
        let conn = migrations::in_memory().unwrap();
        let schema = Schema::read(&conn).unwrap();
        let table = &schema.tables[schema.index("stakeholder").unwrap()];
        let added = Value::Text(
            r#"{"about":"Lives by the mill","influence":3,"kind":"role","name":"Rosa Ortiz"}"#.into(),
        );
        let kept = Value::Text(r#"{"influence":3,"kind":"role","name":"—"}"#.into());
        same(&value(table, ADDED, &added).unwrap(), &kept);
        assert_eq!(value(table, "about", &Value::Text("x".into())).unwrap(), Value::Null);
        assert_eq!(value(table, "name", &Value::Text("x".into())).unwrap(), Value::Text(BLANK.into()));
        assert_eq!(value(table, "influence", &Value::Integer(2)).unwrap(), Value::Integer(2));
        let only_about = Value::Text(r#"{"influence":3,"kind":"role","name":"Rosa Ortiz"}"#.into());
        same(&value_in(table, "about", ADDED, &added).unwrap(), &only_about);
        assert_eq!(
            value_in(table, "about", "name", &Value::Text("x".into())).unwrap(),
            Value::Text("x".into())
        );
    }

    #[test]
    fn labels_say_what_was_done_and_not_to_whom() {
        let said = r#"{"op":"set-initiative-status","args":{"count":"12","name":"Rosa","status":"active"}}"#;
        let blank = label(said);
        assert!(!blank.contains("Rosa") && blank.contains("12") && blank.contains("active"), "{blank}");
        assert!(same_label(said, &blank) && same_label(&blank, said) && !same_label(said, "{}"));
        assert_eq!(label(&blank), blank);
    }
}
