//! Putting a tie beside what its pair has already, when two records of one stakeholder become one.

use super::{
    read::between,
    write::{delete, identity, put},
};
use crate::failure::Try;
use model::{Tie, TiePresence};
use rusqlite::{Connection, params};

/// Two notes as one, and neither lost; equal ones, and one that holds the other, stand once.
pub(crate) fn both(kept: Option<String>, other: Option<String>) -> Option<String> {
    match (kept, other) {
        (Some(kept), Some(other)) if kept.contains(&other) => Some(kept),
        (Some(kept), Some(other)) if other.contains(&kept) => Some(other),
        (Some(kept), Some(other)) => Some(format!("{kept}\n\n{other}")),
        (kept, other) => kept.or(other),
    }
}

/// Writes a tie that moved here. A tie wins over a known absence; ties of one kind become one, in which the
/// kept one's gaps are filled. Every note is kept.
pub(crate) fn join_in(conn: &Connection, mut tie: Tie) -> Try<()> {
    tie.id = identity(&tie);
    let beside = between(conn, tie.from, tie.to)?;
    let present = beside.iter().find(|other| other.presence == TiePresence::Present);
    if let (TiePresence::Absent, Some(known)) = (tie.presence, present) {
        let note = both(known.note.clone(), tie.note);
        conn.prepare_cached("UPDATE tie SET note = ?2 WHERE id = ?1")?.execute(params![known.id.0, note])?;
        return Ok(());
    }
    for other in beside {
        let same = other.kind == tie.kind && (other.id == tie.id || !other.directed || !tie.directed);
        if other.presence != tie.presence {
            delete(conn, other.id)?;
            tie.note = both(tie.note, other.note);
        } else if same || tie.presence == TiePresence::Absent {
            delete(conn, other.id)?;
            // What came of the two may be mutual and meet a third.
            return join_in(conn, one_of(other, tie));
        }
    }
    put(conn, &tie)
}

/// One tie of two: it goes both ways if one of them did, and has ended only if both have.
fn one_of(kept: Tie, other: Tie) -> Tie {
    let until = match (kept.until, other.until) {
        (Some(kept), Some(other)) => Some(kept.max(other)),
        _ => None,
    };
    Tie {
        directed: kept.directed && other.directed,
        intensity: kept.intensity.or(other.intensity),
        since: kept.since.or(other.since),
        until,
        note: both(kept.note, other.note),
        consent_basis: kept.consent_basis.or(other.consent_basis),
        initiative: kept.initiative.or(other.initiative),
        sensitivity: kept.sensitivity.max(other.sensitivity),
        ..kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_note_is_lost_and_none_stands_twice() {
        let some = |text: &str| Some(text.to_string());
        assert_eq!(both(some("van"), some("They share a van")), some("They share a van"));
        assert_eq!(both(some("van"), some("room")), some("van\n\nroom"));
        assert_eq!(both(None, some("room")), some("room"));
    }
}
