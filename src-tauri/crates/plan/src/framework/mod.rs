//! The framework a plan follows, copied in when the plan is made: reading it, and changing it.

mod edit;
mod look;
mod other;
#[cfg(test)]
mod tests;
mod uses;

use crate::{
    Plan,
    failure::{Try, damaged},
    sql::{all, by_owner, id, link, maybe_id, to_word, word},
};
use model::{Framework, FrameworkItem, Result};
use rusqlite::{Connection, params};

/// Copies a framework into a new plan.
pub(crate) fn insert(conn: &Connection, framework: &Framework) -> Try<()> {
    framework.items.iter().try_for_each(|item| insert_item(conn, item))
}

/// Writes an item that the plan lacks.
fn insert_item(conn: &Connection, item: &FrameworkItem) -> Try<()> {
    conn.prepare_cached(
        "INSERT INTO framework_item (id, kind, key, parent, level, label, about, asks, letter, shape, pattern,
                                     color, position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    )?
    .execute(params![
        item.id.0,
        to_word(&item.kind),
        item.key,
        item.parent.map(|id| id.0),
        item.level.map(|id| id.0),
        item.label,
        item.about,
        item.asks,
        item.letter,
        item.shape,
        item.pattern,
        item.color,
        item.position,
    ])?;
    for domain in &item.domains {
        link(conn, "example_domain", ["example", "item"], item.id, *domain)?;
    }
    Ok(())
}

/// Reads the framework, by kind and then position.
pub(crate) fn read(conn: &Connection) -> Try<Framework> {
    let mut domains = by_owner(
        conn,
        "SELECT e.example, e.item FROM example_domain e JOIN framework_item i ON i.id = e.item
         ORDER BY e.example, i.position, i.id",
        [],
        |row| Ok(id(row, 1)?),
    )?;
    let mut items = all(
        conn,
        "SELECT id, kind, key, parent, level, label, about, asks, letter, shape, pattern, color, position
         FROM framework_item",
        [],
        |row| {
            let id = id(row, 0)?;
            Ok(FrameworkItem {
                id,
                kind: word(row, 1)?,
                key: row.get(2)?,
                parent: maybe_id(row, 3)?,
                level: maybe_id(row, 4)?,
                domains: domains.remove(&id).unwrap_or_default(),
                label: row.get(5)?,
                about: row.get(6)?,
                asks: row.get(7)?,
                letter: row.get(8)?,
                shape: row.get(9)?,
                pattern: row.get(10)?,
                color: row.get(11)?,
                position: row.get(12)?,
            })
        },
    )?;
    items.sort_by_key(|item| (item.kind, item.position, item.id));
    // Two who add or take away apart leave two of one place, or none: what is shown is where each stands in its list.
    let mut last = None;
    for item in &mut items {
        let place = last.filter(|(kind, _)| *kind == item.kind).map_or(0, |(_, place)| place + 1);
        item.position = place;
        last = Some((item.kind, place));
    }
    let found = all(conn, "SELECT framework_title, framework_source FROM plan", [], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
    })?;
    let (title, source) = found.into_iter().next().ok_or_else(|| damaged("the file holds no plan"))?;
    Ok(Framework { title, source, items })
}

impl Plan {
    /// The framework this plan follows.
    pub fn framework(&self) -> Result<Framework> {
        Ok(read(&self.conn)?)
    }
}
