//! Everything the side panel shows of one stakeholder.

use crate::{
    Plan,
    failure::{Try, not_found},
    sql::{all, id, maybe_id, word},
    stakeholder::{parts, read},
};
use model::{Id, Result, StakeholderInitiative, StakeholderPage, StakeholderSeat, StakeholderTie, text};
use rusqlite::{Connection, params};
use std::cmp::Reverse;

/// Whom it is tied to, closest first; each other end once a tie.
fn ties(conn: &Connection, of: Id) -> Try<Vec<StakeholderTie>> {
    let mut ties = all(
        conn,
        "SELECT t.id, o.id, o.name, o.main_domain, t.intensity FROM tie t
         JOIN stakeholder o ON o.id = CASE t.\"from\" WHEN ?1 THEN t.\"to\" ELSE t.\"from\" END
         WHERE (t.\"from\" = ?1 OR t.\"to\" = ?1) AND t.presence = 'present'",
        params![of.0],
        |row| {
            Ok(StakeholderTie {
                tie: id(row, 0)?,
                other: id(row, 1)?,
                name: row.get(2)?,
                main_domain: maybe_id(row, 3)?,
                intensity: row.get(4)?,
            })
        },
    )?;
    ties.sort_by_cached_key(|tie| (Reverse(tie.intensity), text::fold(&tie.name), tie.tie));
    Ok(ties)
}

fn seats(conn: &Connection, of: Id) -> Try<Vec<StakeholderSeat>> {
    let mut seats = all(
        conn,
        "SELECT c.id, c.name, s.role FROM seat s JOIN council c ON c.id = s.council WHERE s.holder = ?1",
        params![of.0],
        |row| Ok(StakeholderSeat { council: id(row, 0)?, name: row.get(1)?, role: word(row, 2)? }),
    )?;
    seats.sort_by_cached_key(|seat| (text::fold(&seat.name), seat.council));
    Ok(seats)
}

fn initiatives(conn: &Connection, of: Id) -> Try<Vec<StakeholderInitiative>> {
    let mut found = all(
        conn,
        "SELECT i.id, i.title, p.role FROM partner p JOIN initiative i ON i.id = p.initiative WHERE p.stakeholder = ?1",
        params![of.0],
        |row| Ok(StakeholderInitiative { initiative: id(row, 0)?, title: row.get(1)?, role: word(row, 2)? }),
    )?;
    found.sort_by_cached_key(|i| (text::fold(&i.title), i.initiative));
    Ok(found)
}

fn page(conn: &Connection, id: Id) -> Try<StakeholderPage> {
    let stakeholder = read::one(conn, id)?.ok_or_else(|| not_found("stakeholder"))?;
    Ok(StakeholderPage {
        stakeholder,
        contact: parts::contact(conn, id)?,
        offers: parts::resources(conn, "offer", Some(id))?.remove(&id).unwrap_or_default(),
        needs: parts::resources(conn, "need", Some(id))?.remove(&id).unwrap_or_default(),
        ties: ties(conn, id)?,
        seats: seats(conn, id)?,
        initiatives: initiatives(conn, id)?,
        external_ids: parts::external_ids(conn, id)?,
        extra_fields: parts::extra_fields(conn, id)?,
    })
}

impl Plan {
    /// Everything about one stakeholder.
    pub fn stakeholder(&self, id: Id) -> Result<StakeholderPage> {
        Ok(page(&self.conn, id)?)
    }
}
