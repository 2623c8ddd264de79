//! The seats of a council: added, changed, put in order, taken away. Labels name the council and never who
//! sits there: of a lived-experience seat the history may not tell either.

use super::guard;
use crate::{
    Named, Op, Plan, SeatChange,
    failure::{Try, not_found},
    op::fields,
    rules,
    sql::{all, id, must_exist, name_of, once, set, to_maybe_word, to_word},
    transact::Tx,
};
use model::{AddSeats, Author, EditSeats, Id, MoveSeat, Outcome, Result, SeatDraft, SeatEdit};
use rusqlite::{Connection, OptionalExtension, ToSql, params};
use std::collections::BTreeSet;

/// Writes one seat at this place of the council's list.
pub(crate) fn insert_seat(tx: &mut Tx<'_>, council: Id, position: u32, draft: &SeatDraft) -> Try<Id> {
    rules::maybe(tx.conn, "stakeholder", "stakeholder", draft.holder)?;
    rules::maybe(tx.conn, "sector", "sector", draft.sector)?;
    let (since, until) = (rules::date("since", &draft.since)?, rules::date("until", &draft.until)?);
    rules::in_order("until", &since, &until)?;
    let id = tx.new_id();
    tx.conn
        .prepare_cached(
            "INSERT INTO seat (id, council, holder, role, votes, voice, sector, since, until, position, preparation,
                               support, pay)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
        )?
        .execute(params![
            id.0,
            council.0,
            draft.holder.map(|id| id.0),
            to_word(&draft.role),
            draft.votes,
            to_maybe_word(&draft.voice),
            draft.sector.map(|id| id.0),
            since,
            until,
            position,
            rules::note("preparation", &draft.preparation)?,
            rules::note("support", &draft.support)?,
            rules::note("pay", &draft.pay)?,
        ])?;
    Ok(id)
}

/// The fields an edit can name, for the history.
#[cfg(test)]
pub(crate) const FIELDS: &[&str] =
    &["holder", "role", "votes", "voice", "sector", "since", "until", "preparation", "support", "pay"];

fn field(edit: &SeatEdit) -> &'static str {
    match edit {
        SeatEdit::Holder(_) => "holder",
        SeatEdit::Role(_) => "role",
        SeatEdit::Votes(_) => "votes",
        SeatEdit::Voice(_) => "voice",
        SeatEdit::Sector(_) => "sector",
        SeatEdit::Since(_) => "since",
        SeatEdit::Until(_) => "until",
        SeatEdit::Preparation(_) => "preparation",
        SeatEdit::Support(_) => "support",
        SeatEdit::Pay(_) => "pay",
    }
}

fn apply(conn: &Connection, id: Id, edit: &SeatEdit) -> Try<()> {
    let field = field(edit);
    let set = |value: &dyn ToSql| set(conn, "seat", id, field, value);
    match edit {
        SeatEdit::Holder(holder) => {
            rules::maybe(conn, "stakeholder", "stakeholder", *holder)?;
            set(&holder.map(|holder| holder.0))
        }
        SeatEdit::Role(role) => set(&to_word(role)),
        SeatEdit::Votes(votes) => set(votes),
        SeatEdit::Voice(voice) => set(&to_maybe_word(voice)),
        SeatEdit::Sector(sector) => {
            rules::maybe(conn, "sector", "sector", *sector)?;
            set(&sector.map(|sector| sector.0))
        }
        SeatEdit::Since(date) | SeatEdit::Until(date) => set(&rules::date(field, date)?),
        SeatEdit::Preparation(text) | SeatEdit::Support(text) | SeatEdit::Pay(text) => {
            set(&rules::note(field, text)?)
        }
    }
}

/// Judges a seat after a step.
fn judge(conn: &Connection, id: Id) -> Try<()> {
    let dates = all(conn, "SELECT since, until FROM seat WHERE id = ?1", params![id.0], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    dates.iter().try_for_each(|(since, until)| rules::in_order("until", since, until))
}

fn council_of(conn: &Connection, seat: Id) -> Try<Id> {
    let found = conn
        .prepare_cached("SELECT council FROM seat WHERE id = ?1")?
        .query_row(params![seat.0], |row| id(row, 0))
        .optional()?;
    Ok(found.ok_or_else(|| not_found("seat"))?)
}

fn council_name(conn: &Connection, council: Id) -> Try<String> {
    name_of(conn, "council", "name", "council", council)
}

/// How many seats, and the council of the first.
fn named(conn: &Connection, seats: &[Id]) -> Try<Named> {
    let name = match seats.first() {
        Some(seat) => council_name(conn, council_of(conn, *seat)?)?,
        None => String::new(),
    };
    Ok(Named { count: seats.len(), name })
}

fn add(tx: &mut Tx<'_>, council: Id, seats: &[SeatDraft]) -> Try<Vec<Id>> {
    let next: u32 = tx
        .conn
        .prepare_cached("SELECT coalesce(max(position) + 1, 0) FROM seat WHERE council = ?1")?
        .query_row(params![council.0], |row| row.get(0))?;
    let made =
        (next..).zip(seats).map(|(at, seat)| insert_seat(tx, council, at, seat)).collect::<Try<_>>()?;
    guard::council(tx.conn, council)?;
    Ok(made)
}

fn edit(conn: &Connection, ids: &[Id], edits: &[SeatEdit]) -> Try<()> {
    let mut councils = BTreeSet::new();
    for id in ids {
        councils.insert(council_of(conn, *id)?);
        edits.iter().try_for_each(|edit| apply(conn, *id, edit))?;
        judge(conn, *id)?;
    }
    councils.into_iter().try_for_each(|council| guard::council(conn, council))
}

/// Puts a seat at its new place and numbers the others around it.
fn put(conn: &Connection, council: Id, seat: Id, to: u32) -> Try<()> {
    let sql = "SELECT id, position FROM seat WHERE council = ?1 ORDER BY position, id";
    let seats: Vec<(Id, u32)> = all(conn, sql, params![council.0], |row| Ok((id(row, 0)?, row.get(1)?)))?;
    let mut order: Vec<Id> = seats.iter().map(|(id, _)| *id).filter(|id| *id != seat).collect();
    order.insert(order.len().min(to as usize), seat);
    for (position, seat) in (0_u32..).zip(order) {
        if !seats.contains(&(seat, position)) {
            set(conn, "seat", seat, "position", &position)?;
        }
    }
    Ok(())
}

/// What goes with a seat, before it goes itself. What its holder said they would do stays.
const WITH_IT: &[&str] = &[
    "DELETE FROM attendance WHERE seat = ?1",
    "UPDATE action SET seat = NULL WHERE seat = ?1",
    "DELETE FROM seat WHERE id = ?1",
];

fn delete(conn: &Connection, id: Id) -> Try<()> {
    must_exist(conn, "seat", "seat", id)?;
    for sql in WITH_IT {
        conn.prepare_cached(sql)?.execute(params![id.0])?;
    }
    Ok(())
}

impl Plan {
    /// Adds seats at the end of a council's list, all or none, as one step.
    pub fn add_seats(&mut self, new: &AddSeats, author: &Author) -> Result<Outcome<Vec<Id>>> {
        let name = council_name(&self.conn, new.council)?;
        let op = Op::AddSeats(Named { count: new.seats.len(), name });
        self.transact(op, author, |tx| add(tx, new.council, &new.seats))
    }

    /// Makes the same changes to one or many seats, as one step. Edits of the same field of the same seats
    /// within a minute join.
    pub fn edit_seats(&mut self, seats: &EditSeats, author: &Author) -> Result<Outcome<()>> {
        let mut ids = once(&seats.ids);
        let Named { name, .. } = named(&self.conn, &ids)?;
        ids.sort_unstable();
        let fields = fields(seats.edits.iter().map(field));
        let op = Op::EditSeats(SeatChange { ids: ids.clone(), name, fields });
        self.transact(op, author, |tx| edit(tx.conn, &ids, &seats.edits))
    }

    /// Puts a seat at another place of its council's list.
    pub fn move_seat(&mut self, seat: MoveSeat, author: &Author) -> Result<Outcome<()>> {
        let council = council_of(&self.conn, seat.id)?;
        let op = Op::MoveSeat { name: council_name(&self.conn, council)? };
        self.transact(op, author, |tx| put(tx.conn, council, seat.id, seat.to))
    }

    /// Takes seats away, as one step.
    pub fn delete_seats(&mut self, ids: &[Id], author: &Author) -> Result<Outcome<()>> {
        let ids = once(ids);
        let op = Op::DeleteSeats(named(&self.conn, &ids)?);
        self.transact(op, author, |tx| ids.iter().try_for_each(|id| delete(tx.conn, *id)))
    }
}
