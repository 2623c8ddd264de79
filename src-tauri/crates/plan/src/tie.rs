//! Ties between stakeholders.

use crate::{
    Op, Plan,
    failure::Try,
    rules,
    sql::{all, id, maybe_id, must_exist, once, to_word, word},
};
use model::{Author, Id, Outcome, Result, Tie, TieDraft};
use rusqlite::{Connection, params};

/// Hashed from both ends and the kind. A mutual tie is the same from either end.
fn identity(draft: &TieDraft) -> Id {
    let mut ends = [draft.from, draft.to];
    if !draft.directed {
        ends.sort_unstable();
    }
    Id::hashed("tie", &[&ends[0].0, &ends[1].0, to_word(&draft.kind).as_bytes()])
}

fn insert(conn: &Connection, draft: &TieDraft) -> Try<Id> {
    if draft.from == draft.to {
        return Err(rules::invalid("to", "same-ends").into());
    }
    must_exist(conn, "stakeholder", "stakeholder", draft.from)?;
    must_exist(conn, "stakeholder", "stakeholder", draft.to)?;
    rules::maybe(conn, "initiative", "initiative", draft.initiative)?;
    let id = identity(draft);
    let (since, until) = (rules::date("since", &draft.since)?, rules::date("until", &draft.until)?);
    rules::in_order("until", &since, &until)?;
    let written = conn
        .prepare_cached(
            "INSERT INTO tie (id, \"from\", \"to\", kind, presence, intensity, directed, since, until, note,
                              consent_basis, initiative)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) ON CONFLICT DO NOTHING",
        )?
        .execute(params![
            id.0,
            draft.from.0,
            draft.to.0,
            to_word(&draft.kind),
            to_word(&draft.presence),
            rules::one_to_five("intensity", draft.intensity)?,
            draft.directed,
            since,
            until,
            rules::note("note", &draft.note)?,
            rules::line("consent_basis", &draft.consent_basis)?,
            draft.initiative.map(|id| id.0),
        ])?;
    match written {
        0 => Err(rules::invalid("to", "already-there").into()),
        _ => Ok(id),
    }
}

fn delete(conn: &Connection, id: Id) -> Try<()> {
    must_exist(conn, "tie", "tie", id)?;
    conn.prepare_cached("DELETE FROM tie WHERE id = ?1")?.execute(params![id.0])?;
    Ok(())
}

/// Every tie, recorded absences too, by identity.
pub(crate) fn read(conn: &Connection) -> Try<Vec<Tie>> {
    all(
        conn,
        "SELECT id, \"from\", \"to\", kind, presence, intensity, directed, since, until, note, consent_basis,
                initiative FROM tie ORDER BY id",
        [],
        |row| {
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
            })
        },
    )
}

impl Plan {
    /// Every tie, recorded absences too.
    pub fn ties(&self) -> Result<Vec<Tie>> {
        Ok(read(&self.conn)?)
    }

    /// Makes ties, all or none, as one step. The same two ends have one tie of a kind.
    pub fn create_ties(&mut self, drafts: Vec<TieDraft>, author: &Author) -> Result<Outcome<Vec<Id>>> {
        let op = Op::CreateTies { count: drafts.len() };
        self.transact(op, author, |tx| drafts.iter().map(|draft| insert(tx.conn, draft)).collect())
    }

    /// Takes ties away, as one step.
    pub fn delete_ties(&mut self, ids: &[Id], author: &Author) -> Result<Outcome<()>> {
        let ids = once(ids);
        let op = Op::DeleteTies { count: ids.len() };
        self.transact(op, author, |tx| ids.iter().try_for_each(|id| delete(tx.conn, *id)))
    }
}
