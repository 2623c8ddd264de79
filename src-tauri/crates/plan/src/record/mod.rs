//! Saving the small nouns and taking them away, all in one way; and reading them.

mod cell;
mod check;
mod knowing;
mod meetings;
mod packs;
mod progress;
mod row;
#[cfg(test)]
mod tests;

use crate::{
    Op, Plan,
    failure::{Failure, Try, not_found},
    sql::once,
    transact::Tx,
};
use check::Checked;
pub(crate) use knowing::{assessment, findings, judgements, population_groups, recognitions, reviews};
pub(crate) use meetings::{actions, asks, decisions, meetings};
use model::{Author, Id, Outcome, PlanRecord, RecordNoun, RemoveRecords, Result};
pub(crate) use packs::{identity as of_pack_idea, pack_ideas, said as said_in_lists};
pub(crate) use progress::{budget, factors, indicators, readings, timeline};
use rusqlite::{Connection, params};

/// How saving records is called: by the first of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordChange {
    /// Its table.
    pub noun: &'static str,
    /// The records, sorted.
    pub ids: Vec<Id>,
    /// What the first is called.
    pub name: String,
    /// What of it changes; nothing if it is added.
    pub fields: Vec<&'static str>,
}

/// Runs something with the one noun that a record is: its type is called `One` there.
macro_rules! of_record {
    (@ $of:expr, $one:ident => $run:expr; $( $noun:ident )*) => {
        match $of { $( PlanRecord::$noun($one) => {
            type One = model::$noun;
            $run
        } )* }
    };
    ($of:expr, $one:ident => $run:expr) => {
        of_record!(@ $of, $one => $run; Meeting AgendaItem Attendance Decision Action Ask Milestone Dependency
            Indicator Reading BudgetLine Factor FactorWork PopulationGroup Round Finding Review Judgement Recognition PackIdea)
    };
}

/// The same by the name of a noun.
macro_rules! of_noun {
    (@ $of:expr => $run:expr; $( $noun:ident )*) => {
        match $of { $( RecordNoun::$noun => {
            type One = model::$noun;
            $run
        } )* }
    };
    ($of:expr => $run:expr) => {
        of_noun!(@ $of => $run; Meeting AgendaItem Attendance Decision Action Ask Milestone Dependency
            Indicator Reading BudgetLine Factor FactorWork PopulationGroup Round Finding Review Judgement Recognition PackIdea)
    };
}

/// What of a record that is there would change, and what it is called.
fn told<T: Checked>(conn: &Connection, one: &T) -> Try<RecordChange> {
    let before = T::find(conn, one.linked().unwrap_or(one.id()))?;
    let fields = before.as_ref().map(|before| one.differences(before)).unwrap_or_default();
    // A new name is what the step says; the one before is what people know it by.
    let name = before.as_ref().unwrap_or(one).called(conn)?;
    Ok(RecordChange { noun: T::TABLE, ids: Vec::new(), name, fields })
}

/// Saves a record; one that is not in the plan yet is called `fresh`.
fn save<T: Checked>(conn: &Connection, one: T, fresh: Id) -> Try<Id> {
    let one = one.checked(conn)?;
    let id = match one.linked() {
        Some(id) => id,
        None if one.id() == Id::NEW => fresh,
        None => one.id(),
    };
    let (is_new, one) = (one.id() == Id::NEW, one.with_id(id));
    match T::find(conn, id)? {
        Some(before) => one.update(conn, &before)?,
        // What is not there any more is not made again by a field that somebody leaves late.
        None if !is_new && one.linked().is_none() => return Err(not_found(T::TABLE).into()),
        None => one.insert(conn)?,
    }
    Ok(id)
}

/// Saves records in their order; answers with their identities.
pub(crate) fn save_all(tx: &mut Tx<'_>, records: &[PlanRecord]) -> Try<Vec<Id>> {
    let new = records.iter().filter(|record| record.id() == Id::NEW).count();
    // What nothing else puts in order is listed by identity, and what comes together keeps its order.
    let mut fresh: Vec<Id> = (0..new).map(|_| tx.new_id()).collect();
    fresh.sort_unstable_by(|one, other| other.cmp(one));
    let mut made = Vec::with_capacity(records.len());
    for record in records {
        let last = made.last().copied().unwrap_or(Id::NEW);
        let fresh = if record.id() == Id::NEW { fresh.pop().unwrap_or(Id::NEW) } else { Id::NEW };
        made.push(of_record!(record, one => save::<One>(tx.conn, one.clone().onto(last), fresh))?);
    }
    Ok(made)
}

fn remove<T: Checked>(conn: &Connection, id: Id) -> Try<()> {
    if T::find(conn, id)?.is_none() {
        return Err(not_found(T::TABLE).into());
    }
    for sql in T::WITH_IT {
        conn.prepare_cached(sql)?.execute(params![id.0])?;
    }
    conn.prepare_cached(&format!("DELETE FROM {} WHERE id = ?1", T::TABLE))?.execute(params![id.0])?;
    Ok(())
}

/// Takes everything away that hangs on a council, before it goes itself.
pub(crate) fn remove_of_council(conn: &Connection, council: Id) -> Try<()> {
    use row::Noun;
    for meeting in model::Meeting::list(conn, "council = ?1", params![council.0])? {
        remove::<model::Meeting>(conn, meeting.id)?;
    }
    conn.prepare_cached("DELETE FROM ask WHERE council = ?1")?.execute(params![council.0])?;
    Ok(())
}

impl Plan {
    /// Saves records, all or none, as one step: what is there becomes as they are, what is new is added. A factor
    /// and the work on it may come together: the work is on [`Id::NEW`] then, and follows the factor. Answers with
    /// their identities. Edits of the same fields of the same records within a minute join.
    pub fn save_records(&mut self, records: &[PlanRecord], author: &Author) -> Result<Outcome<Vec<Id>>> {
        let mut told_first = match records.first() {
            Some(first) => of_record!(first, one => told::<One>(&self.conn, one))?,
            None => return Ok(Outcome { output: Vec::new(), changed: Vec::new() }),
        };
        told_first.ids = records.iter().map(PlanRecord::id).collect();
        told_first.ids.sort_unstable();
        self.transact(Op::SaveRecords(told_first), author, |tx| save_all(tx, records))
    }

    /// Takes records away with everything that belongs to them, as one step.
    pub fn remove_records(&mut self, request: &RemoveRecords, author: &Author) -> Result<Outcome<()>> {
        let ids = once(&request.ids);
        let first = ids.first().copied().unwrap_or(Id::NEW);
        let (noun, name) = of_noun!(request.noun => called::<One>(&self.conn, first))?;
        self.transact(Op::RemoveRecords { noun, count: ids.len(), name }, author, |tx| {
            ids.iter().try_for_each(|id| of_noun!(request.noun => remove::<One>(tx.conn, *id)))
        })
    }
}

fn called<T: Checked>(conn: &Connection, id: Id) -> std::result::Result<(&'static str, String), Failure> {
    let found = T::find(conn, id)?.ok_or_else(|| not_found(T::TABLE))?;
    Ok((T::TABLE, found.called(conn)?))
}
