//! Changing one tie.

use super::{
    read::{names, one},
    write::{checked, delete, make_room, put},
};
use crate::{
    Op, Plan, TieChange,
    failure::{Try, not_found},
    sql::{of_all_but_council, to_word},
};
use model::{Author, Id, Outcome, Result, Tie, TieEdit};
use rusqlite::{Connection, params};

/// The fields an edit can name, for the history.
#[cfg(test)]
pub(crate) const FIELDS: &[&str] = &[
    "kind",
    "presence",
    "intensity",
    "directed",
    "from",
    "since",
    "until",
    "note",
    "consent_basis",
    "initiative",
    "sensitivity",
];

fn field(edit: &TieEdit) -> &'static str {
    match edit {
        TieEdit::Kind(_) => "kind",
        TieEdit::Presence(_) => "presence",
        TieEdit::Intensity(_) => "intensity",
        TieEdit::Directed(_) => "directed",
        TieEdit::From(_) => "from",
        TieEdit::Since(_) => "since",
        TieEdit::Until(_) => "until",
        TieEdit::Note(_) => "note",
        TieEdit::ConsentBasis(_) => "consent_basis",
        TieEdit::Initiative(_) => "initiative",
        TieEdit::Sensitivity(_) => "sensitivity",
    }
}

fn apply(tie: &mut Tie, edit: TieEdit) -> Try<()> {
    match edit {
        TieEdit::Kind(kind) => tie.kind = kind,
        TieEdit::Presence(presence) => tie.presence = presence,
        TieEdit::Intensity(intensity) => tie.intensity = intensity,
        TieEdit::Directed(directed) => tie.directed = directed,
        TieEdit::From(from) if from == tie.from => {}
        TieEdit::From(from) if from == tie.to => std::mem::swap(&mut tie.from, &mut tie.to),
        TieEdit::From(_) => return Err(not_found("stakeholder").into()),
        TieEdit::Since(since) => tie.since = since,
        TieEdit::Until(until) => tie.until = until,
        TieEdit::Note(note) => tie.note = note,
        TieEdit::ConsentBasis(basis) => tie.consent_basis = basis,
        TieEdit::Initiative(initiative) => tie.initiative = initiative,
        TieEdit::Sensitivity(sensitivity) => tie.sensitivity = sensitivity,
    }
    Ok(())
}

fn write(conn: &Connection, before: &Tie, after: &Tie) -> Try<()> {
    let same = |tie: &Tie| (tie.id, tie.presence, tie.directed);
    if same(before) != same(after) {
        make_room(conn, after, Some(before.id))?;
    }
    if before.id != after.id {
        delete(conn, before.id)?;
        return put(conn, after);
    }
    conn.prepare_cached(
        "UPDATE tie SET \"from\" = ?2, \"to\" = ?3, presence = ?4, intensity = ?5, directed = ?6, since = ?7,
           until = ?8, note = ?9, consent_basis = ?10, initiative = ?11, sensitivity = ?12 WHERE id = ?1",
    )?
    .execute(params![
        after.id.0,
        after.from.0,
        after.to.0,
        to_word(&after.presence),
        after.intensity,
        after.directed,
        after.since,
        after.until,
        after.note,
        after.consent_basis,
        after.initiative.map(|id| id.0),
        of_all_but_council(after.sensitivity),
    ])?;
    Ok(())
}

impl Plan {
    /// Changes one tie, as one step; the answer is its identity, which is another one if its kind or direction
    /// changed. Edits of the same field within a minute join, unless the identity changes with them.
    pub fn edit_tie(&mut self, id: Id, edits: Vec<TieEdit>, author: &Author) -> Result<Outcome<Id>> {
        let before = one(&self.conn, id)?;
        let mut fields: Vec<&'static str> = edits.iter().map(field).collect();
        fields.sort_unstable();
        fields.dedup();
        let mut after = before.clone();
        edits.into_iter().try_for_each(|edit| apply(&mut after, edit))?;
        let after = checked(&self.conn, after)?;
        let ends = names(&self.conn, after.from, after.to)?;
        let replaces = before.id == after.id && before.presence == after.presence;
        let op = Op::EditTie(TieChange { id, ends, fields, replaces });
        self.transact(op, author, |tx| write(tx.conn, &before, &after).map(|()| after.id))
    }
}
