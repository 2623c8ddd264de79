//! What a copy says, as a person reads it: who said it, when, and the value in words, numbers and names.

use super::{Look, fields};
use crate::{
    called::Called,
    failure::Try,
    log::{ActionId, RowId, project::target, read, schema::Schema, session::CLOCK_BITS, state},
};
use model::{Version, VersionValue};
use rusqlite::{params, types::Value};

impl Look<'_> {
    pub(super) fn version(&self, action: ActionId, value: VersionValue, shown: bool) -> Try<Version> {
        let sql = "SELECT author, hlc FROM _action WHERE site = ?1 AND seq = ?2";
        let (by, hlc): (String, i64) = self
            .conn
            .prepare_cached(sql)?
            .query_row(params![action.0.0, action.1], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let seq = u32::try_from(action.1).unwrap_or(u32::MAX);
        Ok(Version { site: action.0, seq, field: None, value, by, at: hlc >> CLOCK_BITS, shown })
    }

    /// A value as a person reads it.
    pub(super) fn value(&self, table: usize, column: usize, value: &Value) -> Try<VersionValue> {
        in_words(self.schema, table, column, value, |row| self.thing(row))
    }

    /// What a cell points to, also if it is deleted by now.
    fn thing(&self, row: RowId) -> Try<VersionValue> {
        let table = &self.schema.tables[row.0];
        let noun = table.name.clone();
        if table.row(self.conn, row.1)?.is_some() {
            return Ok(VersionValue::Thing { noun, id: row.1, name: self.called.name(row) });
        }
        let ops = read::ops_of(self.conn, self.schema, row)?;
        let state = state::evaluate(table, row.1, &ops, self.knowledge)?;
        let gone = |asked: RowId| (asked == row).then(|| state.cells.clone());
        let name = Called { schema: self.schema, cells: &gone }.name(row);
        Ok(VersionValue::Thing { noun, id: row.1, name })
    }
}

/// A value as a person reads it; `thing` says what a row is called that it points to.
pub(crate) fn in_words(
    schema: &Schema,
    table: usize,
    column: usize,
    value: &Value,
    thing: impl FnOnce(RowId) -> Try<VersionValue>,
) -> Try<VersionValue> {
    let of = &schema.tables[table];
    let name = &of.columns[column];
    Ok(match value {
        Value::Null => VersionValue::Nothing,
        Value::Text(word) if fields::is_word(&of.name, name) => VersionValue::Word { word: word.clone() },
        Value::Text(text) => VersionValue::Text { text: text.clone() },
        // The field is called "whether it may be shown".
        Value::Integer(n) if name == "do_not_map" => VersionValue::YesNo { yes: *n == 0 },
        Value::Integer(n) if is_yes_or_no(&of.name, name) => VersionValue::YesNo { yes: *n != 0 },
        Value::Integer(n) => VersionValue::Number { number: *n as f64 },
        Value::Real(x) => VersionValue::Number { number: *x },
        Value::Blob(_) => {
            let points = of.references.iter().find(|(at, _)| *at == column);
            match (points, target(value)) {
                (Some((_, to)), Some(id)) => thing((schema.known(to)?, id))?,
                _ => VersionValue::Nothing,
            }
        }
    })
}

/// Columns that hold 0 or 1.
fn is_yes_or_no(table: &str, column: &str) -> bool {
    matches!((table, column), ("stakeholder", "archived") | ("seat", "votes") | ("tie", "directed"))
}
