//! The past of a plan, from its log alone: as it was at a moment, what is another since, and bringing something
//! of it back. A moment is read from the clock of the log, so that what came in with a copy counts from when it
//! was done, and not from when it came.

mod back;
mod broken;
mod days;
mod records;
mod rows;
#[cfg(test)]
mod tests;
mod told;

pub(crate) use broken::Rules;

use crate::{
    Plan, community, council,
    failure::{Try, not_found},
    initiative,
    log::rebuild::Rows,
    log::schema::Schema,
    migrations,
    order::Names,
    record, sector, snapshot,
    stakeholder::kept::Kept,
    tag, tie,
};
use model::{
    Action, Ask, Between, Counts, Decision, Initiative, Meeting, Result, Sector, Snapshot, Stakeholder, Tag,
    ThingAt, ThingChange, Tie,
};
use rusqlite::Connection;

/// The plan as it was at a moment: a database in memory that only this has, and that takes no writes. Contacts
/// are not in it: what a person had erased since must not come back by looking.
pub struct Past {
    conn: Connection,
    names: Names,
    kept: Kept,
    at: i64,
}

/// Tables of which nothing is to be read of the past.
const NOT_READ: &[&str] = &["contact", "kept_text"];

impl Past {
    fn of(schema: &Schema, rows: &Rows, at: i64) -> Try<Past> {
        let conn = migrations::in_memory()?;
        conn.pragma_update(None, "foreign_keys", false)?;
        let transaction = conn.unchecked_transaction()?;
        for ((table, id), cells) in rows {
            let table = &schema.tables[*table];
            if !NOT_READ.contains(&table.name.as_str()) {
                table.put(&conn, *id, cells)?;
            }
        }
        transaction.commit()?;
        conn.pragma_update(None, "query_only", true)?;
        Ok(Past { conn, names: Names::default(), kept: Kept::default(), at })
    }

    /// When, in milliseconds since 1970 (UTC).
    pub fn at(&self) -> i64 {
        self.at
    }

    /// Everything but stakeholders that were put away then.
    pub fn snapshot(&self) -> Result<Snapshot> {
        Ok(snapshot::read(&self.conn, self.stakeholders()?)?)
    }

    /// How much there was.
    pub fn counts(&self) -> Result<Counts> {
        Ok(snapshot::counts(&self.conn)?)
    }

    /// The community.
    pub fn plan(&self) -> Result<model::Plan> {
        Ok(community::read(&self.conn)?)
    }

    /// Every stakeholder, by name.
    pub fn stakeholders(&self) -> Result<Vec<Stakeholder>> {
        Ok(self.kept.list(&self.conn, &self.names)?)
    }

    /// Every tie.
    pub fn ties(&self) -> Result<Vec<Tie>> {
        Ok(tie::read(&self.conn)?)
    }

    /// Councils with their seats, by name.
    pub fn councils(&self) -> Result<Vec<model::Council>> {
        Ok(council::read(&self.conn)?)
    }

    /// Initiatives with their partners, by title.
    pub fn initiatives(&self) -> Result<Vec<Initiative>> {
        Ok(initiative::read(&self.conn)?)
    }

    /// Every meeting, the latest first.
    pub fn meetings(&self) -> Result<Vec<Meeting>> {
        Ok(record::meetings(&self.conn)?)
    }

    /// Every decision, the newest meeting first.
    pub fn decisions(&self) -> Result<Vec<Decision>> {
        Ok(record::decisions(&self.conn)?)
    }

    /// Every action, open ones first.
    pub fn actions(&self) -> Result<Vec<Action>> {
        Ok(record::actions(&self.conn)?)
    }

    /// What children's councils asked for, the newest first.
    pub fn asks(&self) -> Result<Vec<Ask>> {
        Ok(record::asks(&self.conn)?)
    }

    /// Sectors, in order.
    pub fn sectors(&self) -> Result<Vec<Sector>> {
        Ok(sector::read(&self.conn)?)
    }

    /// Tags, by name.
    pub fn tags(&self) -> Result<Vec<Tag>> {
        Ok(tag::read(&self.conn)?)
    }
}

impl Plan {
    /// The plan as it was at this moment, in milliseconds since 1970 (UTC). Refused with
    /// [`model::Refusal::NotKnownThen`] where this file can't tell.
    pub fn past(&mut self, at: i64) -> Result<Past> {
        let rows = self.rows_then(at)?;
        Ok(Past::of(&self.schema, &rows, at)?)
    }

    /// What is another at the later moment than at the earlier one, by noun and name.
    pub fn changes(&mut self, between: Between) -> Result<Vec<ThingChange>> {
        let before = self.rows_then(between.from)?;
        let after = match between.to {
            Some(at) => self.rows_then(at)?,
            None => crate::log::rebuild::from_tables(&self.conn, &self.schema)?,
        };
        let touched = told::touched(&self.conn, &self.schema, between)?;
        Ok(told::changes(&self.conn, &self.schema, [&before, &after], &touched)?)
    }

    /// A thing as it was at this moment, beside what it is now: all of its fields and parts, also those that are
    /// the same.
    pub fn past_thing(&mut self, thing: &ThingAt) -> Result<ThingChange> {
        let then = self.rows_then(thing.at)?;
        let now = crate::log::rebuild::from_tables(&self.conn, &self.schema)?;
        let row = self.schema.index(&thing.noun).map(|table| (table, thing.id));
        let row = row.filter(|row| then.contains_key(row)).ok_or_else(|| not_found(&thing.noun))?;
        let touched = told::touched(&self.conn, &self.schema, Between { from: thing.at, to: None })?;
        Ok(told::whole(&self.conn, &self.schema, [&then, &now], row, &touched)?)
    }

    /// Every row there was at this moment.
    fn rows_then(&mut self, at: i64) -> Try<Rows> {
        rows::at(&self.conn, &self.schema, self.session.knowledge(&self.conn)?, at)
    }
}
