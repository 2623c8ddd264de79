//! Looking for what was erased, in all that the file holds.

use super::mention::Texts;
use crate::{Plan, failure::Try, log::schema::quoted, sql::all};
use model::text;
use rusqlite::types::Value;

/// The log's own tables that hold text, with the columns that do.
const LOG: [(&str, &str); 4] =
    [("_action", "label"), ("_action", "author"), ("_op", "val"), ("_site", "name")];

/// In how many cells of the file one of these texts still stands, by the name of the table.
pub(super) fn left(plan: &Plan, texts: &Texts) -> Try<Vec<model::Counted>> {
    let keys: Vec<String> = texts.iter().map(|text| text::find_key(text)).collect();
    let tables = &plan.schema.tables;
    let own = tables
        .iter()
        .flat_map(|table| table.columns.iter().map(|column| (table.name.as_str(), column.as_str())));
    let mut left = Vec::new();
    for (table, column) in own.chain(LOG) {
        let sql = format!("SELECT {0} FROM {1} WHERE typeof({0}) = 'text'", quoted(column), quoted(table));
        let count = all(&plan.conn, &sql, [], |row| Ok(row.get::<_, Value>(0)?))?
            .into_iter()
            .filter(|value| match value {
                Value::Text(words) => {
                    let words = text::find_key(words);
                    keys.iter().any(|key| words.contains(key.as_str()))
                }
                _ => false,
            })
            .count();
        if count > 0 {
            left.push(model::Counted { what: format!("{table}.{column}"), count: count as u32 });
        }
    }
    Ok(left)
}
