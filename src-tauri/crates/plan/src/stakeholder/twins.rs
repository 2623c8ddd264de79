//! Two stakeholders that look like one, and are known to be two.

use crate::{
    Op, Plan, TwinNames,
    failure::Try,
    rules,
    sql::{all, id, name_of},
};
use model::{Author, Id, Outcome, Result, TwinPair};
use rusqlite::{Connection, params};

/// Notes that these two are two different ones; the same from either side.
pub(super) fn tell_apart(conn: &Connection, a: Id, b: Id) -> Try<()> {
    let (a, b) = (a.min(b), a.max(b));
    conn.prepare_cached("INSERT INTO not_twins (id, a, b) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")?
        .execute(params![Id::link("not_twins", a, b).0, a.0, b.0])?;
    Ok(())
}

/// The pairs that this stakeholder is in, or all of them.
pub(super) fn told_apart(conn: &Connection, of: Option<Id>) -> Try<Vec<TwinPair>> {
    let sql = "SELECT a, b FROM not_twins WHERE ?1 IS NULL OR a = ?1 OR b = ?1 ORDER BY id";
    all(conn, sql, params![of.map(|id| id.0)], |row| Ok(TwinPair { a: id(row, 0)?, b: id(row, 1)? }))
}

/// The names of two different stakeholders, for the history.
pub(super) fn called(conn: &Connection, one: Id, other: Id) -> Try<TwinNames> {
    if one == other {
        return Err(rules::invalid("other", "same-ends").into());
    }
    let name = |id| name_of(conn, "stakeholder", "name", "stakeholder", id);
    Ok(TwinNames { name: name(one)?, other: name(other)? })
}

impl Plan {
    /// Pairs known to be two different ones, so that nobody is asked about them again.
    pub fn not_twins(&self) -> Result<Vec<TwinPair>> {
        Ok(told_apart(&self.conn, None)?)
    }

    /// Says that these two are two different ones.
    pub fn dismiss_twins(&mut self, pair: TwinPair, author: &Author) -> Result<Outcome<()>> {
        let op = Op::DismissTwins(called(&self.conn, pair.a, pair.b)?);
        self.transact(op, author, |tx| tell_apart(tx.conn, pair.a, pair.b))
    }
}
