//! The one way in: every change of a plan runs here, is written to the log, and is announced only after it
//! is safely in the file.

use crate::{
    Plan, Surroundings,
    erase::blank,
    failure::{Failure, Try},
    guard,
    log::{ADDED, Change, RowId, capture, payload, schema::Schema, session},
    merge::follow,
    op::{JoinKey, Op},
    rules, surroundings, undo,
};
use model::{Author, Id, Noun, Outcome, Refusal, Result};
use rusqlite::{Connection, TransactionBehavior, types::Value};
use std::collections::{BTreeMap, BTreeSet};

/// How long after the first edit of a field further edits of it join the same step, in milliseconds.
const JOIN_MS: i64 = 60_000;

/// What a step sees while it runs.
pub(crate) struct Tx<'a> {
    pub conn: &'a Connection,
    pub schema: &'a Schema,
    pub session: &'a mut session::Session,
    surroundings: &'a mut dyn Surroundings,
    /// What undo and redo did, in their own words; other steps are captured by triggers.
    pub said: Option<Vec<Change>>,
    /// Operations that tables don't show: what a step erases.
    pub aside: Vec<Change>,
}

impl Tx<'_> {
    /// A new version 7 identity.
    pub fn new_id(&mut self) -> Id {
        surroundings::new_id(self.surroundings)
    }

    /// The day of this step, as `YYYY-MM-DD`.
    pub fn today(&mut self) -> String {
        self.surroundings.today()
    }
}

/// The newest step of this session, as long as another may still join it.
pub(crate) struct Joinable {
    by: JoinedBy,
    author: String,
    step: i64,
    began_ms: i64,
}

/// What joins a step.
enum JoinedBy {
    /// Edits of the same fields.
    Edits(JoinKey),
    /// The step that names whoever was added on the way to it.
    Naming(Id),
}

impl JoinedBy {
    fn takes(&self, schema: &Schema, op: &Op, changes: &[Change], after_ms: i64) -> bool {
        match self {
            JoinedBy::Edits(key) => (0..JOIN_MS).contains(&after_ms) && op.join_key().as_ref() == Some(key),
            // However long it takes to say the rest of a tie.
            JoinedBy::Naming(id) => changes.iter().any(|change| names(schema, change, *id)),
        }
    }
}

/// Whether a cell of another row is set to this identity.
fn names(schema: &Schema, change: &Change, id: Id) -> bool {
    let is_it = |cell: &Value| matches!(cell, Value::Blob(named) if named.as_slice() == id.0);
    match change.col.as_str() {
        ADDED => {
            let cells = payload::read(&schema.tables[change.row.0].columns, &change.val);
            cells.is_ok_and(|cells| cells.iter().any(is_it))
        }
        _ => is_it(&change.val),
    }
}

impl Plan {
    /// Runs a step. Whatever goes wrong, nothing at all is written. A step that changes nothing leaves no
    /// trace in the history.
    pub(crate) fn transact<T>(
        &mut self,
        op: Op,
        author: &Author,
        run: impl FnOnce(&mut Tx<'_>) -> Try<T>,
    ) -> Result<Outcome<T>> {
        self.transact_inside(op, author, run).map_err(Into::into)
    }

    fn transact_inside<T>(
        &mut self,
        op: Op,
        author: &Author,
        run: impl FnOnce(&mut Tx<'_>) -> Try<T>,
    ) -> std::result::Result<Outcome<T>, Failure> {
        let author = rules::author(author)?;
        self.still_there()?;
        let now_ms = self.surroundings.now_ms();
        let transaction = rusqlite::Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate)?;
        capture::clear(&self.conn)?;
        let mut tx = Tx {
            conn: &self.conn,
            schema: &self.schema,
            session: &mut self.session,
            surroundings: self.surroundings.as_mut(),
            said: None,
            aside: Vec::new(),
        };
        let output = run(&mut tx)?;
        let (said, aside) = (tx.said.take(), std::mem::take(&mut tx.aside));
        let silent = said.is_none();
        let mut changes = match said {
            Some(changes) => changes,
            None => capture::net(&self.conn, &self.schema)?,
        };
        if silent && changes.is_empty() && aside.is_empty() {
            return Ok(Outcome { output, changed: Vec::new() });
        }
        // What undo and redo bring back was looked at when it was first written.
        if silent {
            guard::check(&self.conn, &self.schema, &op, &changes)?;
        }
        let erases = !aside.is_empty();
        changes.extend(aside);
        let joins = self.joinable.as_ref().filter(|last| {
            silent
                && !erases
                && last.author == author
                && last.by.takes(&self.schema, &op, &changes, now_ms - last.began_ms)
        });
        let (joins, began_ms) = joins.map_or((None, now_ms), |last| (Some(last.step), last.began_ms));
        let new = session::NewAction {
            joins,
            author: &author,
            op: op.name(),
            label: &op.label(),
            changes: &changes,
            now_ms,
        };
        let written = self.session.write(&self.conn, &self.schema, &new)?;
        if erases {
            let knowledge = self.session.knowledge(&self.conn)?;
            let told = blank::apply(&self.conn, &self.schema, knowledge)?;
            undo::forget(&self.conn, &told)?;
        }
        let followed =
            follow(&self.conn, &self.schema, &mut self.session, &self.unsettled, &changes, silent)?;
        undo::remember(&self.conn, &op, (written.action.0, written.step), joins.is_some())?;
        transaction.commit()?;
        self.session.committed(&written);
        if let Some((unsettled, more)) = followed {
            self.unsettled = unsettled;
            changes.extend(more);
        }
        self.forget(&changes);
        let by = op.join_key().map(JoinedBy::Edits);
        self.joinable = by.map(|by| Joinable { by, author, step: written.step, began_ms });
        Ok(Outcome { output, changed: self.nouns(&changes) })
    }

    /// From now on the step that names this one, who was just added, joins the step that added it.
    pub(crate) fn added_on_the_way(&mut self, id: Id, author: &Author) -> Result<()> {
        let (author, began_ms) = (rules::author(author)?, self.surroundings.now_ms());
        let by = JoinedBy::Naming(id);
        self.joinable = Some(Joinable { by, author, step: self.session.seq, began_ms });
        Ok(())
    }

    /// Runs a step only to see what it would do. Answers with each row it would touch as that would be then; in
    /// the file, nothing is another.
    pub(crate) fn try_out(
        &mut self,
        op: &Op,
        run: impl FnOnce(&mut Tx<'_>) -> Try<()>,
    ) -> Try<BTreeMap<RowId, Option<Vec<Value>>>> {
        // Dropped without a commit, it takes all of it back, what the triggers noted too.
        let _transaction = rusqlite::Transaction::new_unchecked(&self.conn, TransactionBehavior::Deferred)?;
        capture::clear(&self.conn)?;
        let mut tx = Tx {
            conn: &self.conn,
            schema: &self.schema,
            session: &mut self.session,
            surroundings: self.surroundings.as_mut(),
            said: None,
            aside: Vec::new(),
        };
        run(&mut tx)?;
        let changes = capture::net(&self.conn, &self.schema)?;
        guard::check(&self.conn, &self.schema, op, &changes)?;
        let row = |row: RowId| Ok((row, self.schema.tables[row.0].row(&self.conn, row.1)?));
        changes.iter().map(|change| row(change.row)).collect()
    }

    /// Lets go of what is kept in memory of these rows.
    pub(crate) fn forget(&self, changes: &[Change]) {
        self.kept.forget(changes, &self.schema);
        self.index.forget(changes, &self.schema);
    }

    /// A file that was moved or deleted while open would take steps that nobody finds again; one that is
    /// damaged is left as it is until somebody has decided to work on.
    pub(crate) fn still_there(&self) -> Try<()> {
        self.refuse_if_damaged()?;
        self.file_is_there()
    }

    /// As [`Plan::still_there`], of a plan that may be damaged.
    pub(crate) fn file_is_there(&self) -> Try<()> {
        if self.path().exists() {
            return Ok(());
        }
        Err(Refusal::NoSuchFile { path: self.path().display().to_string() }.into())
    }

    /// The nouns that a window should read again after these changes.
    pub(crate) fn nouns(&self, changes: &[Change]) -> Vec<Noun> {
        let tables: BTreeSet<&str> =
            changes.iter().map(|change| self.schema.tables[change.row.0].name.as_str()).collect();
        let nouns: BTreeSet<Noun> = tables.into_iter().flat_map(shown_by).copied().collect();
        nouns.into_iter().collect()
    }
}

/// The nouns whose reads show rows of this table. Ties, seats and partners also show on the pages of
/// stakeholders.
fn shown_by(table: &str) -> &'static [Noun] {
    match table {
        "plan" | "card_number" | "kept_text" => &[Noun::Plan],
        "framework_item" | "example_domain" => &[Noun::Framework],
        "sector" => &[Noun::Sector],
        "tag" => &[Noun::Tag],
        "tie" => &[Noun::Stakeholder, Noun::Tie],
        "council" => &[Noun::Council],
        "seat" => &[Noun::Stakeholder, Noun::Council],
        "meeting" | "agenda_item" | "attendance" | "decision" | "action" | "ask" => &[Noun::Meeting],
        "milestone" | "dependency" | "indicator" | "reading" | "budget_line" | "factor" | "factor_work" => {
            &[Noun::Progress]
        }
        "population_group" | "round" | "finding" | "review" | "judgement" | "recognition" => {
            &[Noun::Assessment]
        }
        "pack_idea" => &[Noun::Pack],
        "place" => &[Noun::Place],
        "partner" => &[Noun::Stakeholder, Noun::Initiative],
        name if name.starts_with("initiative") => &[Noun::Initiative],
        _ => &[Noun::Stakeholder],
    }
}
