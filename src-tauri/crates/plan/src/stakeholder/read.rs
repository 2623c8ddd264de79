//! Reading stakeholders: one query a table, never one a row.

use crate::{
    Plan,
    failure::Try,
    order::{Names, Ranks},
    sql::{all, by_owner, id, maybe_id, maybe_word, word},
    stakeholder::parts,
};
use model::{Id, Known, Result, Stakeholder};
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

/// What a table links to every stakeholder, or to one, in order of rank.
fn linked(
    conn: &Connection,
    table: &str,
    column: &str,
    of: Option<Id>,
    ranks: &Ranks,
) -> Try<HashMap<Id, Vec<Id>>> {
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

impl Links {
    fn read(conn: &Connection, of: Option<Id>) -> Try<Links> {
        let items = Ranks::of_items(conn)?;
        Ok(Links {
            domains: linked(conn, "stakeholder_domain", "item", of, &items)?,
            levels: linked(conn, "stakeholder_level", "item", of, &items)?,
            tags: linked(conn, "stakeholder_tag", "tag", of, &Ranks::of_tags(conn)?)?,
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
pub(crate) fn every(conn: &Connection, names: &Names) -> Try<Vec<Stakeholder>> {
    let mut links = Links::read(conn, None)?;
    let sql = format!("SELECT {COLUMNS} FROM stakeholder");
    let mut found = all(conn, &sql, [], |row| stakeholder(row, &mut links))?;
    found.sort_by_cached_key(|s| (names.folded(&s.name), s.id));
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
        Ok(every(&self.conn, &self.names)?)
    }

    /// Every stakeholder with the identifiers others gave it, for an import to compare with.
    pub fn known(&self) -> Result<Vec<Known>> {
        let mut external_ids = parts::every_external_id(&self.conn)?;
        let known = |stakeholder: Stakeholder| Known {
            external_ids: external_ids.remove(&stakeholder.id).unwrap_or_default(),
            stakeholder,
        };
        Ok(every(&self.conn, &self.names)?.into_iter().map(known).collect())
    }
}
