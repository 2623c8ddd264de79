//! Reading ties.

use crate::{
    Plan,
    failure::{Try, not_found},
    sql::{all, id, maybe_id, maybe_word, name_of, word},
};
use model::{Id, Result, Tie};
use rusqlite::{Connection, Params, Row, params};

fn tie(row: &Row<'_>) -> Try<Tie> {
    Ok(Tie {
        id: id(row, 0)?,
        from: id(row, 1)?,
        to: id(row, 2)?,
        kind: word(row, 3)?,
        presence: word(row, 4)?,
        intensity: row.get(5)?,
        directed: row.get(6)?,
        since: row.get(7)?,
        until: row.get(8)?,
        note: row.get(9)?,
        consent_basis: row.get(10)?,
        initiative: maybe_id(row, 11)?,
        sensitivity: maybe_word(row, 12)?.unwrap_or_default(),
    })
}

fn where_(conn: &Connection, which: &str, params: impl Params) -> Try<Vec<Tie>> {
    let sql = format!(
        "SELECT id, \"from\", \"to\", kind, presence, intensity, directed, since, until, note, consent_basis,
                initiative, sensitivity FROM tie {which} ORDER BY id"
    );
    all(conn, &sql, params, tie)
}

/// Every tie, recorded absences too, by identity.
pub(crate) fn read(conn: &Connection) -> Try<Vec<Tie>> {
    where_(conn, "", [])
}

/// One tie.
pub(super) fn one(conn: &Connection, id: Id) -> Try<Tie> {
    let found = where_(conn, "WHERE id = ?1", params![id.0])?.pop();
    Ok(found.ok_or_else(|| not_found("tie"))?)
}

/// Everything recorded of this stakeholder, by identity.
pub(crate) fn of(conn: &Connection, stakeholder: Id) -> Try<Vec<Tie>> {
    where_(conn, "WHERE \"from\" = ?1 OR \"to\" = ?1", params![stakeholder.0])
}

/// Everything recorded between these two, whatever its kind and direction.
pub(super) fn between(conn: &Connection, a: Id, b: Id) -> Try<Vec<Tie>> {
    let which = "WHERE (\"from\" = ?1 AND \"to\" = ?2) OR (\"from\" = ?2 AND \"to\" = ?1)";
    where_(conn, which, params![a.0, b.0])
}

/// The names of both ends, for the history.
pub(super) fn names(conn: &Connection, from: Id, to: Id) -> Try<[String; 2]> {
    let name = |id| name_of(conn, "stakeholder", "name", "stakeholder", id);
    Ok([name(from)?, name(to)?])
}

impl Plan {
    /// Every tie, recorded absences too.
    pub fn ties(&self) -> Result<Vec<Tie>> {
        Ok(read(&self.conn)?)
    }
}
