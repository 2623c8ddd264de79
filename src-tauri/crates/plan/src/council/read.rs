//! Reading councils with their seats: one query a table, never one a row.

use crate::{
    Plan,
    failure::Try,
    sql::{all, by_owner, id, maybe_id, maybe_word, word},
};
use model::{Council, CouncilKind, Participation, Result, Seat, SeatDraft, council_template, text};
use rusqlite::Connection;

/// Every council with its seats, by folded name. A seat held by somebody who is archived is vacant until they come
/// back: it waits for somebody, and every count and picture of the council says so.
pub(crate) fn read(conn: &Connection) -> Try<Vec<Council>> {
    with_holders(conn, "(SELECT s.id FROM stakeholder s WHERE s.id = seat.holder AND s.archived = 0)")
}

/// The same with every seat as it is kept: who is archived now was there at the meetings that they came to.
pub(crate) fn as_kept(conn: &Connection) -> Try<Vec<Council>> {
    with_holders(conn, "holder")
}

fn with_holders(conn: &Connection, holder: &str) -> Try<Vec<Council>> {
    let mut seats = by_owner(
        conn,
        &format!(
            "SELECT council, id, {holder}, role, votes, voice, sector, since, until, preparation, support, pay
             FROM seat ORDER BY position, id"
        ),
        [],
        |row| {
            Ok(Seat {
                id: id(row, 1)?,
                council: id(row, 0)?,
                holder: maybe_id(row, 2)?,
                role: word(row, 3)?,
                votes: row.get(4)?,
                voice: maybe_word(row, 5)?,
                sector: maybe_id(row, 6)?,
                since: row.get(7)?,
                until: row.get(8)?,
                preparation: row.get(9)?,
                support: row.get(10)?,
                pay: row.get(11)?,
            })
        },
    )?;
    let mut councils = all(
        conn,
        "SELECT id, name, kind, purpose, meets, quorum_percent, decision_rule, parent, children_count, age_from,
                age_to, how_chosen, space, voice, audience, influence, quorum_seats FROM council",
        [],
        |row| {
            let id = id(row, 0)?;
            Ok(Council {
                id,
                name: row.get(1)?,
                kind: word(row, 2)?,
                purpose: row.get(3)?,
                meets: row.get(4)?,
                quorum_percent: row.get(5)?,
                quorum_seats: row.get(16)?,
                decision_rule: maybe_word(row, 6)?,
                parent: maybe_id(row, 7)?,
                children_count: row.get(8)?,
                age_from: row.get(9)?,
                age_to: row.get(10)?,
                how_chosen: row.get(11)?,
                participation: Participation {
                    space: row.get(12)?,
                    voice: row.get(13)?,
                    audience: row.get(14)?,
                    influence: row.get(15)?,
                },
                seats: seats.remove(&id).unwrap_or_default(),
            })
        },
    )?;
    councils.sort_by_cached_key(|council| (text::fold(&council.name), council.id));
    Ok(councils)
}

impl Plan {
    /// Every council with its seats, by name.
    pub fn councils(&self) -> Result<Vec<Council>> {
        Ok(read(&self.conn)?)
    }

    /// The vacant seats that a council of this kind usually wants, with the plan's own sectors.
    pub fn council_template(&self, kind: CouncilKind) -> Result<Vec<SeatDraft>> {
        council_template(kind, &self.sectors()?)
    }
}
