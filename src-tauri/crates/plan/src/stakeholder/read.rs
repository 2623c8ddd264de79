//! Reading stakeholders: one query a table, never one a row.

use crate::{
    Plan,
    failure::Try,
    sql::{all, by_owner, id, maybe_id, maybe_word, word},
    stakeholder::parts,
};
use model::{Id, Known, Result, Stakeholder, text};
use rusqlite::{Connection, Row, params};
use std::collections::HashMap;

const COLUMNS: &str = "id, name, short_label, kind, sector, main_domain, main_level, about, do_not_map,
    data_conditions, influence, interest, stance_now, stance_hoped, area_served, website, sensitivity, archived";

/// What stands in other tables, by stakeholder.
struct Links {
    domains: HashMap<Id, Vec<Id>>,
    levels: HashMap<Id, Vec<Id>>,
    tags: HashMap<Id, Vec<Id>>,
    ties: HashMap<Id, u32>,
}

fn stakeholder(row: &Row<'_>, links: &mut Links) -> Try<Stakeholder> {
    let id = id(row, 0)?;
    Ok(Stakeholder {
        id,
        name: row.get(1)?,
        short_label: row.get(2)?,
        kind: maybe_word(row, 3)?,
        sector: maybe_id(row, 4)?,
        main_domain: maybe_id(row, 5)?,
        other_domains: links.domains.remove(&id).unwrap_or_default(),
        main_level: maybe_id(row, 6)?,
        other_levels: links.levels.remove(&id).unwrap_or_default(),
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
        tags: links.tags.remove(&id).unwrap_or_default(),
        tie_count: links.ties.remove(&id).unwrap_or_default(),
    })
}

/// The other domains or levels of every stakeholder, or of one, in framework order.
fn items(conn: &Connection, table: &str, of: Option<Id>) -> Try<HashMap<Id, Vec<Id>>> {
    let which = if of.is_some() { "WHERE l.stakeholder = ?1" } else { "WHERE ?1 IS NULL" };
    let sql = format!(
        "SELECT l.stakeholder, l.item FROM {table} l JOIN framework_item i ON i.id = l.item {which}
         ORDER BY i.position, i.id"
    );
    by_owner(conn, &sql, params![of.map(|id| id.0)], |row| Ok(id(row, 1)?))
}

impl Links {
    fn read(conn: &Connection, of: Option<Id>) -> Try<Links> {
        let of_tag = if of.is_some() { "WHERE l.stakeholder = ?1" } else { "WHERE ?1 IS NULL" };
        let sql = format!(
            "SELECT l.stakeholder, l.tag, t.name FROM stakeholder_tag l JOIN tag t ON t.id = l.tag {of_tag}"
        );
        let mut tags = by_owner(conn, &sql, params![of.map(|id| id.0)], |row| {
            Ok((text::fold(row.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?), id(row, 1)?))
        })?;
        tags.values_mut().for_each(|tags| tags.sort());
        let only_ids =
            |(owner, tags): (Id, Vec<(String, Id)>)| (owner, tags.into_iter().map(|(_, id)| id).collect());
        Ok(Links {
            domains: items(conn, "stakeholder_domain", of)?,
            levels: items(conn, "stakeholder_level", of)?,
            tags: tags.into_iter().map(only_ids).collect(),
            ties: tie_counts(conn, of)?,
        })
    }
}

/// How many recorded ties each stakeholder has; recorded absences are not ties.
fn tie_counts(conn: &Connection, of: Option<Id>) -> Try<HashMap<Id, u32>> {
    let mut counts = HashMap::new();
    let mut count = |row: &Row<'_>| {
        for end in [id(row, 0)?, id(row, 1)?] {
            *counts.entry(end).or_default() += 1;
        }
        Ok(())
    };
    match of {
        None => all(conn, "SELECT \"from\", \"to\" FROM tie WHERE presence = 'present'", [], &mut count)?,
        Some(of) => all(
            conn,
            "SELECT \"from\", \"to\" FROM tie WHERE presence = 'present' AND (\"from\" = ?1 OR \"to\" = ?1)",
            params![of.0],
            &mut count,
        )?,
    };
    Ok(counts)
}

/// Every stakeholder, archived ones too, by folded name.
pub(crate) fn every(conn: &Connection) -> Try<Vec<Stakeholder>> {
    let mut links = Links::read(conn, None)?;
    let sql = format!("SELECT {COLUMNS} FROM stakeholder");
    let mut found = all(conn, &sql, [], |row| stakeholder(row, &mut links))?;
    found.sort_by_cached_key(|s| (text::fold(&s.name), s.id));
    Ok(found)
}

/// One stakeholder.
pub(crate) fn one(conn: &Connection, id: Id) -> Try<Option<Stakeholder>> {
    let mut links = Links::read(conn, Some(id))?;
    let sql = format!("SELECT {COLUMNS} FROM stakeholder WHERE id = ?1");
    Ok(all(conn, &sql, params![id.0], |row| stakeholder(row, &mut links))?.pop())
}

impl Plan {
    /// Every stakeholder, archived ones too, by name.
    pub fn stakeholders(&self) -> Result<Vec<Stakeholder>> {
        Ok(every(&self.conn)?)
    }

    /// Every stakeholder with the identifiers others gave it, for an import to compare with.
    pub fn known(&self) -> Result<Vec<Known>> {
        let mut external_ids = parts::every_external_id(&self.conn)?;
        let known = |stakeholder: Stakeholder| Known {
            external_ids: external_ids.remove(&stakeholder.id).unwrap_or_default(),
            stakeholder,
        };
        Ok(every(&self.conn)?.into_iter().map(known).collect())
    }
}
