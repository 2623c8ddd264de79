//! Reading stakeholders: one query a table, never one a row.

use crate::{
    Plan,
    failure::Try,
    order::Ranks,
    sql::{all, by_owner, id, maybe_id, maybe_word, word},
};
use model::{Id, Result, Stakeholder};
use rusqlite::{Connection, Row, params};
use rustc_hash::FxHashMap;

const COLUMNS: &str = "id, name, short_label, kind, sector, main_domain, main_level, about, do_not_map,
    data_conditions, influence, interest, stance_now, stance_hoped, area_served, website, sensitivity, archived";

/// One row, without what other tables link to it.
fn stakeholder(row: &Row<'_>) -> Try<Stakeholder> {
    Ok(Stakeholder {
        id: id(row, 0)?,
        name: row.get(1)?,
        short_label: row.get(2)?,
        kind: maybe_word(row, 3)?,
        sector: maybe_id(row, 4)?,
        main_domain: maybe_id(row, 5)?,
        other_domains: Vec::new(),
        main_level: maybe_id(row, 6)?,
        other_levels: Vec::new(),
        about: row.get(7)?,
        do_not_map: row.get(8)?,
        data_conditions: row.get(9)?,
        influence: row.get(10)?,
        interest: row.get(11)?,
        stance_now: maybe_word(row, 12)?,
        stance_hoped: maybe_word(row, 13)?,
        area_served: row.get(14)?,
        website: row.get(15)?,
        sensitivity: word(row, 16)?,
        archived: row.get(17)?,
        tags: Vec::new(),
        tie_count: 0,
    })
}

/// What a table links to every stakeholder, or to one, in order of rank.
pub(crate) fn linked(
    conn: &Connection,
    table: &str,
    column: &str,
    of: Option<Id>,
    ranks: &Ranks,
) -> Try<FxHashMap<Id, Vec<Id>>> {
    let mut found = match of {
        None => {
            by_owner(conn, &format!("SELECT stakeholder, {column} FROM {table}"), [], |row| Ok(id(row, 1)?))
        }
        Some(of) => {
            let sql = format!("SELECT stakeholder, {column} FROM {table} WHERE stakeholder = ?1");
            by_owner(conn, &sql, params![of.0], |row| Ok(id(row, 1)?))
        }
    }?;
    found.values_mut().for_each(|ids| ranks.sort(ids));
    Ok(found)
}

/// How many recorded ties each stakeholder has, as the maps draw them: neither recorded absences nor ties that have
/// ended.
pub(crate) fn tie_counts(conn: &Connection, of: Option<Id>) -> Try<FxHashMap<Id, u32>> {
    let mut counts = FxHashMap::default();
    let mut count = |row: &Row<'_>| {
        for end in [id(row, 0)?, id(row, 1)?] {
            *counts.entry(end).or_default() += 1;
        }
        Ok(())
    };
    match of {
        None => all(
            conn,
            "SELECT \"from\", \"to\" FROM tie WHERE presence = 'present' AND until IS NULL",
            [],
            &mut count,
        )?,
        Some(of) => all(
            conn,
            "SELECT \"from\", \"to\" FROM tie WHERE presence = 'present' AND until IS NULL AND (\"from\" = ?1 OR \"to\" = ?1)",
            params![of.0],
            &mut count,
        )?,
    };
    Ok(counts)
}

/// Every stakeholder without links, in no order.
pub(crate) fn rows(conn: &Connection) -> Try<Vec<Stakeholder>> {
    all(conn, &format!("SELECT {COLUMNS} FROM stakeholder"), [], stakeholder)
}

/// One stakeholder without links.
pub(crate) fn row(conn: &Connection, id: Id) -> Try<Option<Stakeholder>> {
    let sql = format!("SELECT {COLUMNS} FROM stakeholder WHERE id = ?1");
    Ok(all(conn, &sql, params![id.0], stakeholder)?.pop())
}

/// One stakeholder.
pub(crate) fn one(conn: &Connection, id: Id) -> Try<Option<Stakeholder>> {
    let Some(row) = row(conn, id)? else { return Ok(None) };
    let items = Ranks::of_items(conn)?;
    let of = |table, column, ranks: &Ranks| -> Try<Vec<Id>> {
        Ok(linked(conn, table, column, Some(id), ranks)?.remove(&id).unwrap_or_default())
    };
    Ok(Some(Stakeholder {
        other_domains: of("stakeholder_domain", "item", &items)?,
        other_levels: of("stakeholder_level", "item", &items)?,
        tags: of("stakeholder_tag", "tag", &Ranks::of_tags(conn)?)?,
        tie_count: tie_counts(conn, Some(id))?.remove(&id).unwrap_or_default(),
        ..row
    }))
}

impl Plan {
    /// Every stakeholder, archived ones too, by name.
    pub fn stakeholders(&self) -> Result<Vec<Stakeholder>> {
        Ok(self.kept.list(&self.conn, &self.names)?)
    }
}
