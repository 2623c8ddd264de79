//! Bringing a copy in: the union of the two logs, and the rows it touches made anew.

use super::{
    compare::{self, Incoming},
    file::{Change, FileRows},
    other::{Other, of_the_copy},
    rows, told,
    unsettled::Unsettled,
};
use crate::{
    Op, Plan,
    backup::{self, Draft, Reason},
    erase::{begun, blank},
    failure::{Failure, Try, damaged},
    log::{
        self, RowId, capture,
        knowledge::Newest,
        project::{self, Found},
        schema::Schema,
        session::{NewAction, Session},
    },
    rules, undo,
};
use model::{Author, Conflict, Id, MergePreview, Outcome, Refusal, Result};
use rusqlite::{Connection, Transaction, TransactionBehavior, params};
use std::{collections::BTreeMap, path::Path};

/// What came of bringing a copy in.
pub(crate) struct Brought {
    pub incoming: Incoming,
    /// Every row that was looked at.
    pub found: BTreeMap<RowId, Found>,
    /// Rows that are another now.
    pub changes: BTreeMap<RowId, Change>,
    pub unsettled: Unsettled,
}

/// Takes everything in, inside the caller's transaction.
fn bring(
    conn: &Connection,
    schema: &Schema,
    session: &mut Session,
    unsettled: &Unsettled,
    incoming: Incoming,
) -> Try<Brought> {
    let own_newest = Newest::read(conn)?;
    if incoming.erased {
        // Words that are blanked at once are not to stay between the pages of the file.
        conn.execute_batch("PRAGMA secure_delete = ON")?;
    }
    write(conn, &incoming)?;
    let clock = incoming.actions.iter().map(|action| action.hlc).max().unwrap_or_default();
    session.bring_in(conn, clock, [own_newest.clone(), incoming.newest.clone()])?;
    undo::agree(conn, &incoming.actions)?;
    let knowledge = session.knowledge(conn)?;
    if incoming.erased {
        undo::forget(conn, &blank::apply(conn, schema, knowledge)?)?;
    }
    let mut look_at = incoming.rows(schema)?;
    if incoming.erased {
        // Whoever was erased there may have been given something here, and the other way about.
        look_at.extend(knowledge.gone.touched(schema)?);
    }
    let mut file = FileRows::new(conn, schema);
    let found = project::rows(schema, knowledge, &mut file, look_at, unsettled.odd())?;
    let mut unsettled = unsettled.clone();
    unsettled.note(conn, schema, &found)?;

    // What one file lacks, the other may have brought: if it is whole, and knows all that stood in the plan
    // when the copy was sent.
    let own = compare::lacks(conn)?;
    let brought = |whole: bool, newest: &Newest, copy: &Id| whole && knowledge.covers(newest, *copy);
    let still = own
        .iter()
        .filter(|copy| !brought(incoming.without.is_empty(), &incoming.newest, copy))
        .chain(incoming.without.iter().filter(|copy| !brought(own.is_empty(), &own_newest, copy)));
    let still: Vec<Id> = still.copied().collect();
    conn.execute("DELETE FROM _left_out", [])?;
    for copy in still {
        conn.execute("INSERT INTO _left_out (site) VALUES (?1) ON CONFLICT DO NOTHING", params![copy.0])?;
    }
    Ok(Brought { incoming, found, changes: file.changes(), unsettled })
}

fn write(conn: &Connection, incoming: &Incoming) -> Try<()> {
    incoming.sites.iter().try_for_each(|site| rows::put_site(conn, site))?;
    for action in incoming.actions.iter().chain(&incoming.completed) {
        rows::put_action(conn, action, incoming.counts.get(&action.id).copied().unwrap_or_default())?;
    }
    incoming.ops.iter().try_for_each(|op| rows::put_op(conn, op))
}

/// A row that SQLite does not take can only have come with the copy.
fn as_damage(failure: Failure) -> Failure {
    match failure {
        Failure::Sql(error)
            if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) =>
        {
            damaged(error.to_string()).into()
        }
        other => other,
    }
}

/// What [`Plan::bring`] is to do with what it found.
#[derive(Clone, Copy)]
enum Then<'a> {
    /// Take it back again: somebody only wanted to see.
    Forget,
    /// Write it as a step of this author.
    Write(&'a str),
}

impl Plan {
    /// What bringing in the copy at `path` would do. Nothing is written.
    pub fn preview_merge(&mut self, path: &Path) -> Result<MergePreview> {
        self.still_there()?;
        Ok(self.bring(path, Then::Forget).map_err(of_failure)?.output)
    }

    /// Brings in the copy at `path`, as one step. A backup is made first. Whatever goes wrong, nothing at all is
    /// written; a copy with nothing new leaves no trace. See [`Plan::undo_merge`] for taking it back.
    pub fn merge(&mut self, path: &Path, author: &Author) -> Result<Outcome<MergePreview>> {
        let author = rules::author(author)?;
        self.still_there()?;
        let done = self.bring(path, Then::Write(&author)).map_err(of_failure)?;
        if done.output.erases > 0 {
            self.leave_nothing()?;
        }
        Ok(done)
    }

    fn bring(&mut self, path: &Path, then: Then<'_>) -> Try<Outcome<MergePreview>> {
        let (own, keys, unseen) = (self.path().to_path_buf(), self.keys.clone(), self.key.is_some());
        std::thread::scope(|scope| {
            // A backup takes as long as judging the copy, so it is written meanwhile.
            let reading = scope.spawn(|| Other::read(scope, path, &own, &keys, unseen));
            let mut draft = matches!(then, Then::Write(_)).then(|| backup::draft(self)).transpose();
            let other = reading.join().unwrap_or_else(|_| Err(damaged("it could not be looked at")));
            let done = other.map_err(Failure::from).and_then(|mut other| {
                let done = self.bring_from(&mut other, &mut draft, then);
                // What is wrong with the file says more than what came of reading it.
                done.or_else(|failure| other.sound().and(Err(failure)))
            });
            // One that was kept is here no more.
            backup::forget(self, draft.ok().flatten());
            done
        })
    }

    /// Takes in what the copy brings while it is still being looked through.
    fn bring_from(
        &mut self,
        other: &mut Other<'_>,
        draft: &mut Result<Option<Draft>>,
        then: Then<'_>,
    ) -> Try<Outcome<MergePreview>> {
        let incoming = self.compare(other)?;
        if incoming.is_empty() {
            other.sound()?;
            let preview = told::nothing(&self.conn, &other.name, &incoming)?;
            return Ok(Outcome { output: preview, changed: Vec::new() });
        }
        if let Err(refusal) = draft {
            return Err(refusal.clone().into());
        }
        let before = self.open_now()?;
        let mark = self.session.mark();
        let brought = self.bring_inside(incoming, other, draft, &before, then).map_err(as_damage);
        if brought.is_err() || matches!(then, Then::Forget) {
            self.session.back_to(mark);
        }
        if brought.is_err() {
            begun::take_back(self.path(), self.session.next());
        }
        brought
    }

    /// What a copy holds that this plan does not.
    fn compare(&self, other: &Other<'_>) -> Try<Incoming> {
        let incoming = compare::compare(&self.conn, &self.schema, other)?;
        if incoming.actions.iter().any(|action| action.id.0 == self.session.site) {
            return Err(damaged("it tells of steps that were not taken here").into());
        }
        Ok(incoming)
    }

    /// Everything between the beginning of the transaction and its end.
    fn bring_inside(
        &mut self,
        incoming: Incoming,
        other: &mut Other<'_>,
        draft: &mut Result<Option<Draft>>,
        before: &[Conflict],
        then: Then<'_>,
    ) -> Try<Outcome<MergePreview>> {
        let now_ms = self.surroundings.now_ms();
        let transaction = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate)?;
        let brought = bring(&self.conn, &self.schema, &mut self.session, &self.unsettled, incoming)?;
        let here = told::Here { conn: &self.conn, schema: &self.schema, names: &self.names };
        let unlocks = other.is_locked() && self.key.is_none();
        let preview = told::preview(here, &mut self.session, &brought, &other.name, unlocks, before)?;
        // Until here it could be anything: what follows is kept, or told to somebody who decides by it.
        other.sound()?;
        let Then::Write(author) = then else {
            // Dropped without a commit, the transaction takes all of it back.
            return Ok(Outcome { output: preview, changed: Vec::new() });
        };
        if let Some(draft) = std::mem::replace(draft, Ok(None))? {
            backup::keep(self.path(), now_ms, draft, Reason::Merge(self.session.next()))?;
        }
        if preview.erases > 0 {
            begun::note(self.path(), self.session.next())?;
        }
        let op = Op::Merge {
            file: other.name.clone(),
            steps: preview.steps,
            // Whoever gave no name is told by the file.
            name: preview
                .people
                .first()
                .map(|person| person.author.clone())
                .filter(|name| !name.is_empty())
                .unwrap_or_else(|| other.name.clone()),
        };
        let new = NewAction { joins: None, author, op: op.name(), label: &op.label(), changes: &[], now_ms };
        let written = self.session.write(&self.conn, &self.schema, &new)?;
        capture::clear(&self.conn)?;
        transaction.commit()?;
        self.session.committed(&written);
        self.unsettled = brought.unsettled;
        self.joinable = None;
        let changes: Vec<log::Change> = brought.changes.into_keys().map(log::Change::of_row).collect();
        self.forget(&changes);
        Ok(Outcome { output: preview, changed: self.nouns(&changes) })
    }
}

fn of_failure(failure: Failure) -> Refusal {
    of_the_copy(failure.into())
}
