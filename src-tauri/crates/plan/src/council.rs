//! Councils and their seats.

use crate::{
    Op, Plan,
    failure::Try,
    rules,
    sql::{all, by_owner, id, maybe_id, maybe_word, must_exist, name_of, to_maybe_word, to_word, word},
    transact::Tx,
};
use model::{Author, Council, CouncilDraft, CouncilKind, Id, Outcome, Result, Seat, SeatDraft, text};
use rusqlite::{Connection, params};

fn insert(tx: &mut Tx<'_>, draft: &CouncilDraft) -> Try<Id> {
    let council = tx.new_id();
    rules::maybe(tx.conn, "council", "council", draft.parent)?;
    rules::ages(draft.age_from, draft.age_to)?;
    tx.conn.prepare_cached(
        "INSERT INTO council (id, name, kind, purpose, meets, quorum_percent, decision_rule, parent, children_count,
                              age_from, age_to, how_chosen)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?
    .execute(params![
        council.0,
        rules::name("name", &draft.name)?,
        to_word(&draft.kind),
        rules::note("purpose", &draft.purpose)?,
        rules::line("meets", &draft.meets)?,
        rules::up_to("quorum_percent", draft.quorum_percent, 100)?,
        to_maybe_word(&draft.decision_rule),
        draft.parent.map(|id| id.0),
        rules::up_to("children_count", draft.children_count, 100_000)?,
        draft.age_from,
        draft.age_to,
        rules::note("how_chosen", &draft.how_chosen)?,
    ])?;
    for (position, seat) in (0_u32..).zip(&draft.seats) {
        insert_seat(tx, council, position, seat)?;
    }
    Ok(council)
}

fn insert_seat(tx: &mut Tx<'_>, council: Id, position: u32, draft: &SeatDraft) -> Try<()> {
    rules::maybe(tx.conn, "stakeholder", "stakeholder", draft.holder)?;
    rules::maybe(tx.conn, "sector", "sector", draft.sector)?;
    let (since, until) = (rules::date("since", &draft.since)?, rules::date("until", &draft.until)?);
    rules::in_order("until", &since, &until)?;
    let id = tx.new_id();
    tx.conn
        .prepare_cached(
            "INSERT INTO seat (id, council, holder, role, votes, voice, sector, since, until, position)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
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
        ])?;
    Ok(())
}

/// The council named when a plan is made; an empty name makes none.
pub(crate) fn insert_first(tx: &mut Tx<'_>, name: &str) -> Try<()> {
    if text::tidy_name(name).is_empty() {
        return Ok(());
    }
    let draft = CouncilDraft {
        name: name.to_string(),
        kind: CouncilKind::CommunityCouncil,
        purpose: None,
        meets: None,
        quorum_percent: None,
        decision_rule: None,
        parent: None,
        children_count: None,
        age_from: None,
        age_to: None,
        how_chosen: None,
        seats: Vec::new(),
    };
    insert(tx, &draft).map(|_| ())
}

/// What goes with a council, before it goes itself. Councils below it stay.
const WITH_IT: &[&str] = &[
    "UPDATE council SET parent = NULL WHERE parent = ?1",
    "DELETE FROM seat WHERE council = ?1",
    "DELETE FROM council WHERE id = ?1",
];

fn delete(conn: &Connection, id: Id) -> Try<()> {
    must_exist(conn, "council", "council", id)?;
    for sql in WITH_IT {
        conn.prepare_cached(sql)?.execute(params![id.0])?;
    }
    Ok(())
}

/// Every council with its seats, by folded name.
pub(crate) fn read(conn: &Connection) -> Try<Vec<Council>> {
    let mut seats = by_owner(
        conn,
        "SELECT council, id, holder, role, votes, voice, sector, since, until FROM seat ORDER BY position, id",
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
            })
        },
    )?;
    let mut councils = all(
        conn,
        "SELECT id, name, kind, purpose, meets, quorum_percent, decision_rule, parent, children_count, age_from,
                age_to, how_chosen FROM council",
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
                decision_rule: maybe_word(row, 6)?,
                parent: maybe_id(row, 7)?,
                children_count: row.get(8)?,
                age_from: row.get(9)?,
                age_to: row.get(10)?,
                how_chosen: row.get(11)?,
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

    /// Makes a council with its seats, as one step.
    pub fn create_council(&mut self, draft: CouncilDraft, author: &Author) -> Result<Outcome<Id>> {
        let op = Op::CreateCouncil { name: text::tidy_name(&draft.name) };
        self.transact(op, author, |tx| insert(tx, &draft))
    }

    /// Takes a council away with its seats, as one step.
    pub fn delete_council(&mut self, id: Id, author: &Author) -> Result<Outcome<()>> {
        let op = Op::DeleteCouncil { name: name_of(&self.conn, "council", "name", "council", id)? };
        self.transact(op, author, |tx| delete(tx.conn, id))
    }
}
