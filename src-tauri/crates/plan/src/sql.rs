//! Small pieces that every noun's SQL needs: identities, words of enums, lists by owner.

use crate::failure::{Try, damaged, not_found};
use model::{Id, Sensitivity};
use rusqlite::{Connection, OptionalExtension, Row, ToSql, params};
use rustc_hash::FxHashMap;
use serde::{Serialize, de::DeserializeOwned, de::IntoDeserializer};

/// The identity in this column.
pub(crate) fn id(row: &Row<'_>, column: usize) -> rusqlite::Result<Id> {
    row.get(column).map(Id)
}

/// The identity in this column, or none.
pub(crate) fn maybe_id(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Id>> {
    Ok(row.get::<_, Option<[u8; 16]>>(column)?.map(Id))
}

/// The value of an enum that stands in this column as its snake_case word.
pub(crate) fn word<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> Try<T> {
    parse_word(row.get_ref(column)?.as_str().map_err(rusqlite::Error::from)?)
}

/// As [`word`], or none.
pub(crate) fn maybe_word<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> Try<Option<T>> {
    match row.get_ref(column)?.as_str_or_null().map_err(rusqlite::Error::from)? {
        Some(text) => parse_word(text).map(Some),
        None => Ok(None),
    }
}

fn parse_word<T: DeserializeOwned>(text: &str) -> Try<T> {
    let read: Result<T, serde::de::value::Error> = T::deserialize(text.into_deserializer());
    read.map_err(|error| damaged(error.to_string()).into())
}

/// The snake_case word of an enum, as it stands in the file.
pub(crate) fn to_word<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        // Only enums without content are passed here; their serde form is a string.
        other => format!("{other:?}"),
    }
}

/// The word of an enum, if there is a value.
pub(crate) fn to_maybe_word<T: Serialize>(value: &Option<T>) -> Option<String> {
    value.as_ref().map(to_word)
}

/// Who may see a record, as it is kept since not only stakeholders and initiatives say it: NULL is the council's.
pub(crate) fn of_all_but_council(sensitivity: Sensitivity) -> Option<String> {
    to_maybe_word(&(sensitivity != Sensitivity::Council).then_some(sensitivity))
}

/// Runs a query and reads every row.
pub(crate) fn all<T>(
    conn: &Connection,
    sql: &str,
    params: impl rusqlite::Params,
    mut read: impl FnMut(&Row<'_>) -> Try<T>,
) -> Try<Vec<T>> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read(row)?);
    }
    Ok(found)
}

/// Runs a query whose first column is an owner, and gathers what belongs to each, in order.
pub(crate) fn by_owner<T>(
    conn: &Connection,
    sql: &str,
    params: impl rusqlite::Params,
    mut read: impl FnMut(&Row<'_>) -> Try<T>,
) -> Try<FxHashMap<Id, Vec<T>>> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    let mut found: FxHashMap<Id, Vec<T>> = FxHashMap::default();
    while let Some(row) = rows.next()? {
        found.entry(id(row, 0)?).or_default().push(read(row)?);
    }
    Ok(found)
}

/// The name of a thing, from a column of its table; refused if it is not there.
pub(crate) fn name_of(conn: &Connection, table: &str, column: &str, noun: &str, id: Id) -> Try<String> {
    let sql = format!("SELECT {column} FROM {table} WHERE id = ?1");
    let found = conn.prepare_cached(&sql)?.query_row(params![id.0], |row| row.get(0)).optional()?;
    Ok(found.ok_or_else(|| not_found(noun))?)
}

/// Refuses a reference to something that is not in the plan.
pub(crate) fn must_exist(conn: &Connection, table: &str, noun: &str, id: Id) -> Try<()> {
    let sql = format!("SELECT 1 FROM {table} WHERE id = ?1");
    match conn.prepare_cached(&sql)?.exists(params![id.0])? {
        true => Ok(()),
        false => Err(not_found(noun).into()),
    }
}

/// Links two things with a row whose identity is hashed from both; says whether it was new.
pub(crate) fn link(conn: &Connection, table: &str, columns: [&str; 2], from: Id, to: Id) -> Try<bool> {
    let sql = format!(
        "INSERT INTO {table} (id, {}, {}) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
        columns[0], columns[1]
    );
    let id = Id::link(table, from, to);
    Ok(conn.prepare_cached(&sql)?.execute(params![id.0, from.0, to.0])? > 0)
}

/// Takes the link between two things away.
pub(crate) fn unlink(conn: &Connection, table: &str, from: Id, to: Id) -> Try<()> {
    let sql = format!("DELETE FROM {table} WHERE id = ?1");
    conn.prepare_cached(&sql)?.execute(params![Id::link(table, from, to).0])?;
    Ok(())
}

/// Writes one cell.
pub(crate) fn set(conn: &Connection, table: &str, id: Id, column: &str, value: &dyn ToSql) -> Try<()> {
    let sql = format!("UPDATE {table} SET \"{column}\" = ?1 WHERE id = ?2");
    conn.prepare_cached(&sql)?.execute(params![value, id.0])?;
    Ok(())
}

/// The same identities, each once, in order.
pub(crate) fn once(ids: &[Id]) -> Vec<Id> {
    let mut seen = std::collections::BTreeSet::new();
    ids.iter().copied().filter(|id| seen.insert(*id)).collect()
}
