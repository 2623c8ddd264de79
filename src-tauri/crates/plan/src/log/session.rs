//! Writing to the log: the session this program has on this file, its clock, and its next action.

use crate::{
    failure::{Try, damaged},
    log::{
        ActionId, Change, ERASED, checksum,
        knowledge::{Knowledge, Newest, Parents},
        schema::Schema,
    },
    sql::{all, id},
    surroundings::{Surroundings, new_id},
};
use model::{Id, StepLabel};
use rusqlite::{Connection, params};

/// Bits of the clock that count what happens within a millisecond.
pub(crate) const CLOCK_BITS: u32 = 16;

/// The session of one program on one open file. It is written with its first action, so that merely
/// looking at a plan changes nothing.
pub(crate) struct Session {
    pub site: Id,
    /// Name of the program, for whoever looks into the file.
    program: String,
    /// The newest action of this session; 0 before the first.
    pub seq: i64,
    hlc: i64,
    knowledge: Option<Knowledge>,
    /// Actions came in that the next one is to name as its parents.
    brought_in: bool,
    /// The newest action of each session of the two files that became one.
    came_from: [Newest; 2],
}

/// One action about to be written.
pub(crate) struct NewAction<'a> {
    /// The step it joins; none if it begins one.
    pub joins: Option<i64>,
    pub author: &'a str,
    pub op: &'a str,
    pub label: &'a StepLabel,
    pub changes: &'a [Change],
    pub now_ms: i64,
}

/// An action written but not yet committed; [`Session::committed`] makes it count.
pub(crate) struct Written {
    pub action: ActionId,
    pub step: i64,
    hlc: i64,
}

impl Session {
    /// A new session on an open plan.
    pub fn begin(conn: &Connection, surroundings: &mut dyn Surroundings) -> Try<Session> {
        let hlc = conn.query_row("SELECT coalesce(max(hlc), 0) FROM _action", [], |row| row.get(0))?;
        let program = format!("commonroot {}", env!("CARGO_PKG_VERSION"));
        Ok(Session {
            site: new_id(surroundings),
            program,
            seq: 0,
            hlc,
            knowledge: None,
            brought_in: false,
            came_from: Default::default(),
        })
    }

    /// What the next action will be known by.
    pub fn next(&self) -> ActionId {
        (self.site, self.seq + 1)
    }

    /// Who knew what. Read once, when first needed.
    pub fn knowledge(&mut self, conn: &Connection) -> Try<&Knowledge> {
        let known = match self.knowledge.take() {
            Some(known) => known,
            None => Knowledge::read(conn)?,
        };
        Ok(self.knowledge.insert(known))
    }

    /// Writes an action and its operations.
    pub fn write(&mut self, conn: &Connection, schema: &Schema, new: &NewAction<'_>) -> Try<Written> {
        let (site, seq) = (self.site, self.seq + 1);
        let now = new.now_ms.clamp(0, i64::MAX >> CLOCK_BITS) << CLOCK_BITS;
        let hlc =
            now.max(self.hlc.checked_add(1).ok_or_else(|| damaged("the clock of the log is at its end"))?);
        if self.seq == 0 {
            self.begin_site(conn, new.now_ms)?;
        }
        let parents = match self.seq == 0 || self.brought_in {
            true => Some(self.parents(conn)?),
            false => None,
        };
        let seen = parents.as_ref().map(Parents::write);
        let step = new.joins.unwrap_or(seq);
        // Keys of JSON objects come out sorted, so equal labels are equal text.
        let label = serde_json::to_string(new.label).map_err(|error| damaged(error.to_string()))?;
        let content = checksum::ActionContent {
            action: (site, seq),
            step,
            hlc,
            author: new.author,
            op: new.op,
            label: &label,
            seen: seen.as_deref(),
            ops: new.changes.len() as i64,
        };
        conn.prepare_cached(
            "INSERT INTO _action (site, seq, step, hlc, author, op, label, seen, \"check\")
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            site.0,
            seq,
            step,
            hlc,
            new.author,
            new.op,
            label,
            seen,
            checksum::action(&content)
        ])?;
        let mut insert = conn.prepare_cached(
            "INSERT INTO _op (site, seq, i, tbl, pk, col, val, \"check\") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?;
        for (i, change) in (0_i64..).zip(new.changes) {
            let table = &schema.tables[change.row.0].name;
            let sum = checksum::op((site, seq), i, table, &change.row.1.0, &change.col, (&change.val).into());
            insert.execute(params![site.0, seq, i, table, change.row.1.0, change.col, change.val, sum])?;
        }
        // Known at once, since what this action did may be looked at before it is committed. If it never is,
        // the next one takes its number and tells anew what it builds on.
        if let (Some(knowledge), Some(parents)) = (&mut self.knowledge, &parents) {
            knowledge.learn((site, seq), parents);
        }
        // What is erased by this counts for all that was done before.
        if new.changes.iter().any(|change| change.col == ERASED) {
            self.knowledge = None;
        }
        Ok(Written { action: (site, seq), step, hlc })
    }

    /// The first action of a session writes the session too.
    fn begin_site(&self, conn: &Connection, now_ms: i64) -> Try<()> {
        let site = self.site;
        let sum = checksum::site(site, &self.program, now_ms);
        // A step that was rolled back leaves no session behind, so this runs again with the next one.
        conn.prepare_cached("INSERT INTO _site (id, name, began, \"check\") VALUES (?1, ?2, ?3, ?4)")?
            .execute(params![site.0, self.program, now_ms, sum])?;
        Ok(())
    }

    fn parents(&mut self, conn: &Connection) -> Try<Parents> {
        let (site, came_from) = (self.site, std::mem::take(&mut self.came_from));
        let knowledge = self.knowledge(conn)?;
        let mut seen = knowledge.heads(conn, site)?;
        let without = all(conn, "SELECT site FROM _left_out ORDER BY site", [], |row| Ok(id(row, 0)?))?;
        // Something that one file lacked may stand in the other, so both are named, whatever each knew of.
        if !without.is_empty() {
            seen.extend(came_from.iter().flat_map(|newest| knowledge.heads_among(newest)));
        }
        Ok(Parents { seen, without })
    }

    /// Actions of others stand in the log now, the newest at this time of its clock. The log is the union of two
    /// with these newest actions of each session.
    pub fn bring_in(&mut self, conn: &Connection, clock: i64, came_from: [Newest; 2]) -> Try<()> {
        self.hlc = self.hlc.max(clock);
        self.brought_in = true;
        self.came_from = came_from;
        self.knowledge = Some(Knowledge::read(conn)?);
        Ok(())
    }

    /// The transaction that wrote this went through.
    pub fn committed(&mut self, written: &Written) {
        self.seq = written.action.1;
        self.hlc = written.hlc;
        self.brought_in = false;
    }

    /// What the session was before a transaction that may be rolled back.
    pub fn mark(&self) -> (i64, bool) {
        (self.hlc, self.brought_in)
    }

    /// The transaction since [`Session::mark`] was rolled back.
    pub fn back_to(&mut self, (hlc, brought_in): (i64, bool)) {
        (self.hlc, self.brought_in) = (hlc, brought_in);
        self.knowledge = None;
    }
}
