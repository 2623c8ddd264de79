//! Making ties and taking them away.

use super::read::{between, names, one};
use crate::{
    Op, Plan, TieNames,
    failure::Try,
    rules,
    sql::{must_exist, of_all_but_council, once, to_word},
};
use model::{Author, Id, Outcome, Result, Tie, TieDraft, TieKind, TiePresence};
use rusqlite::{Connection, params};

/// Hashed from both ends and the kind. A mutual tie is the same from either end.
pub(crate) fn identity(tie: &Tie) -> Id {
    let mut ends = [tie.from, tie.to];
    if !tie.directed {
        ends.sort_unstable();
    }
    Id::hashed("tie", &[&ends[0].0, &ends[1].0, to_word(&tie.kind).as_bytes()])
}

/// The tie as it may be kept: its ends there, its values within bounds, and its identity its own. An absence
/// is one of its pair, whatever kind was asked about, so that two people who record it meet when merged.
pub(super) fn checked(conn: &Connection, mut tie: Tie) -> Try<Tie> {
    if tie.from == tie.to {
        return Err(rules::invalid("to", "same-ends").into());
    }
    must_exist(conn, "stakeholder", "stakeholder", tie.from)?;
    must_exist(conn, "stakeholder", "stakeholder", tie.to)?;
    rules::maybe(conn, "initiative", "initiative", tie.initiative)?;
    tie.intensity = rules::one_to_five("intensity", tie.intensity)?;
    tie.since = rules::date("since", &tie.since)?;
    tie.until = rules::date("until", &tie.until)?;
    rules::in_order("until", &tie.since, &tie.until)?;
    tie.note = rules::note("note", &tie.note)?;
    tie.consent_basis = rules::line("consent_basis", &tie.consent_basis)?;
    if tie.presence == TiePresence::Absent {
        tie = Tie {
            kind: TieKind::Knows,
            directed: false,
            intensity: None,
            since: None,
            until: None,
            consent_basis: None,
            initiative: None,
            ..tie
        };
    }
    tie.id = identity(&tie);
    Ok(tie)
}

/// Takes away what cannot stand beside this tie: a known absence beside a tie, or ties beside a known
/// absence. Refuses it if the pair has it already; a mutual tie holds both directions of its kind. `before` is
/// the tie that this one takes the place of.
pub(super) fn make_room(conn: &Connection, tie: &Tie, before: Option<Id>) -> Try<()> {
    for other in between(conn, tie.from, tie.to)?.iter().filter(|other| Some(other.id) != before) {
        let same = other.kind == tie.kind && (other.id == tie.id || !other.directed || !tie.directed);
        if other.presence != tie.presence {
            delete(conn, other.id)?;
        } else if same || tie.presence == TiePresence::Absent {
            return Err(rules::invalid("to", "already-there").into());
        }
    }
    Ok(())
}

/// Writes a tie that is not there yet.
pub(super) fn put(conn: &Connection, tie: &Tie) -> Try<()> {
    conn.prepare_cached(
        "INSERT INTO tie (id, \"from\", \"to\", kind, presence, intensity, directed, since, until, note,
                          consent_basis, initiative, sensitivity)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    )?
    .execute(params![
        tie.id.0,
        tie.from.0,
        tie.to.0,
        to_word(&tie.kind),
        to_word(&tie.presence),
        tie.intensity,
        tie.directed,
        tie.since,
        tie.until,
        tie.note,
        tie.consent_basis,
        tie.initiative.map(|id| id.0),
        of_all_but_council(tie.sensitivity),
    ])?;
    Ok(())
}

fn insert(conn: &Connection, draft: TieDraft) -> Try<Id> {
    let tie = Tie {
        id: Id([0; 16]),
        from: draft.from,
        to: draft.to,
        kind: draft.kind,
        presence: draft.presence,
        intensity: draft.intensity,
        directed: draft.directed,
        since: draft.since,
        until: draft.until,
        note: draft.note,
        consent_basis: draft.consent_basis,
        initiative: draft.initiative,
        sensitivity: draft.sensitivity,
    };
    let tie = checked(conn, tie)?;
    make_room(conn, &tie, None)?;
    put(conn, &tie)?;
    Ok(tie.id)
}

/// Takes a tie away.
pub(crate) fn delete(conn: &Connection, id: Id) -> Try<()> {
    must_exist(conn, "tie", "tie", id)?;
    conn.prepare_cached("DELETE FROM tie WHERE id = ?1")?.execute(params![id.0])?;
    Ok(())
}

/// How ties are called in the history: by the ends of the first.
fn called(conn: &Connection, count: usize, first: Option<(Id, Id, TiePresence)>) -> Try<TieNames> {
    let (ends, presence) = match first {
        Some((from, to, presence)) => (names(conn, from, to)?, presence),
        None => Default::default(),
    };
    Ok(TieNames { count, ends, presence })
}

impl Plan {
    /// Makes ties, all or none, as one step. The same two ends have one tie of a kind; a tie takes the place
    /// of a known absence, and a known absence that of every tie between the two.
    pub fn create_ties(&mut self, drafts: Vec<TieDraft>, author: &Author) -> Result<Outcome<Vec<Id>>> {
        let first = drafts.first().map(|draft| (draft.from, draft.to, draft.presence));
        let op = Op::CreateTies(called(&self.conn, drafts.len(), first)?);
        self.transact(op, author, |tx| drafts.into_iter().map(|draft| insert(tx.conn, draft)).collect())
    }

    /// Takes ties away, as one step. Afterwards it is not known whether there is one.
    pub fn delete_ties(&mut self, ids: &[Id], author: &Author) -> Result<Outcome<()>> {
        let ids = once(ids);
        let first = ids.first().map(|id| one(&self.conn, *id)).transpose()?;
        let first = first.map(|tie| (tie.from, tie.to, tie.presence));
        let op = Op::DeleteTies(called(&self.conn, ids.len(), first)?);
        self.transact(op, author, |tx| ids.iter().try_for_each(|id| delete(tx.conn, *id)))
    }
}
