//! Bringing one thing back: as it was at a moment, so it becomes again, in one step that is undone like any
//! other. A thing that is gone comes with what went with it, as far as that still fits; of one that is there,
//! its own fields and parts become what they were, and what others have tied to it since stays.

mod contact;
mod others;

use super::Rules;
use crate::{
    Op, Plan,
    called::Called,
    council,
    failure::{Try, not_found},
    log::{RowId, join::Join, project::target, read, rebuild::Rows, schema::Table, state},
    op::Returned,
    transact::Tx,
};
use model::{Author, BringBack, Id, Outcome, Result, ThingChange};
use others::refused;
use rusqlite::types::Value;
use std::collections::BTreeSet;

/// Tables whose rows can be brought back.
pub(super) const RETURNS: &[&str] =
    &["stakeholder", "tie", "initiative", "partner", "council", "seat", "plan"];

/// Parts that stay as they are where the thing is there: a contact is kept or erased by itself, and marks on a
/// map stand where people put them since.
const STAY: &[&str] = &["contact", "place", "not_twins"];

impl Plan {
    /// What bringing something back would do, with the values of today before those that would come.
    pub fn preview_bring_back(&mut self, request: &BringBack) -> Result<Vec<ThingChange>> {
        let (then, op) = self.returning(request)?;
        let after = self.try_out(&op, |tx| apply(tx, &then, request))?;
        let now = |row: &RowId| self.schema.tables[row.0].row(&self.conn, row.1);
        let (mut before, mut became) = (Rows::new(), Rows::new());
        for (row, cells) in after {
            before.extend(now(&row)?.map(|cells| (row, cells)));
            became.extend(cells.map(|cells| (row, cells)));
        }
        let rows = [&before, &became];
        Ok(super::told::changes(&self.conn, &self.schema, rows, &Default::default())?)
    }

    /// Makes a thing, a field of it or some of its parts what they were, as one step. A step that would change
    /// nothing leaves no trace; one that would break a rule is refused.
    pub fn bring_back(&mut self, request: &BringBack, author: &Author) -> Result<Outcome<()>> {
        let (then, op) = self.returning(request)?;
        self.transact(op, author, |tx| apply(tx, &then, request))
    }

    fn returning(&mut self, request: &BringBack) -> Try<(Rows, Op)> {
        let then = self.rows_then(request.at)?;
        let row = self.row_of(request)?;
        if !then.contains_key(&row) {
            return Err(not_found(&request.noun).into());
        }
        let cells = |row: RowId| then.get(&row).cloned();
        let name = Called { schema: &self.schema, cells: &cells }.name(row);
        let details = self.schema.tables[row.0].row(&self.conn, row.1)?.is_some();
        Ok((then, Op::BringBack(Returned { noun: request.noun.clone(), name, details })))
    }

    fn row_of(&self, request: &BringBack) -> Try<RowId> {
        let table = RETURNS.contains(&request.noun.as_str()).then(|| self.schema.index(&request.noun));
        Ok((table.flatten().ok_or_else(|| not_found("thing"))?, request.id))
    }
}

fn apply(tx: &mut Tx<'_>, then: &Rows, request: &BringBack) -> Try<()> {
    let rules = Rules::look(tx.conn, tx.schema)?;
    let row = (tx.schema.known(&request.noun)?, request.id);
    let today = tx.today();
    let mut back = Back { tx, then, today, coming: BTreeSet::new(), rules: &rules };
    match &request.field {
        None => back.thing(row, true)?,
        Some(field) => back.field(row, field)?,
    }
    rules.refuse_if_broken(tx.conn, tx.schema)
}

struct Back<'a, 'b> {
    tx: &'a mut Tx<'b>,
    then: &'a Rows,
    today: String,
    /// What is on its way, so that things that need each other come once.
    coming: BTreeSet<RowId>,
    rules: &'a Rules,
}

impl Back<'_, '_> {
    fn table(&self, row: RowId) -> &Table {
        &self.tx.schema.tables[row.0]
    }

    fn now(&self, row: RowId) -> Try<Option<Vec<Value>>> {
        self.table(row).row(self.tx.conn, row.1)
    }

    fn is_there(&self, row: RowId) -> Try<bool> {
        Ok(self.coming.contains(&row) || self.now(row)?.is_some())
    }

    /// A thing as it was, with its parts; if it is gone also, if asked, with what others had with it.
    fn thing(&mut self, row: RowId, with_others: bool) -> Try<()> {
        let Some(cells) = self.then.get(&row).cloned() else {
            return Err(not_found(&self.table(row).name).into());
        };
        if !self.coming.insert(row) {
            return Ok(());
        }
        let was_gone = self.now(row)?.is_none();
        let cells = self.no_wider(row, cells)?;
        let cells = self.fitting(row, cells)?.ok_or_else(|| not_found(&self.table(row).name))?;
        self.put(row, cells)?;
        self.parts(row, was_gone, None)?;
        if was_gone && with_others {
            self.others(row)?;
        }
        Ok(())
    }

    /// One field, or the parts in one table.
    fn field(&mut self, row: RowId, field: &str) -> Try<()> {
        let Some(mut cells) = self.now(row)? else { return Err(not_found(&self.table(row).name).into()) };
        let Some(column) = self.table(row).column(field) else {
            return match self
                .tx
                .schema
                .index(field)
                .filter(|table| self.owner_column(*table, row.0).is_some())
            {
                Some(table) if !STAY.contains(&field) => self.parts(row, false, Some(table)),
                _ => Err(not_found("field").into()),
            };
        };
        let then = self.then.get(&row).ok_or_else(|| not_found(&self.table(row).name))?;
        cells[column] = then[column].clone();
        if let Some(needed) = self.points_to(row, column, &cells[column])?
            && !self.is_there(needed)?
        {
            self.thing(needed, false)?;
        }
        if self.table(row).name == "council" && field == "parent" {
            council::refuse_circle(self.tx.conn, row.1, target(&cells[column]))?;
        }
        self.put(row, cells)
    }

    fn put(&self, row: RowId, cells: Vec<Value>) -> Try<()> {
        self.table(row).put(self.tx.conn, row.1, &cells)
    }

    /// What protects somebody never becomes wider by bringing something back as a whole.
    fn no_wider(&mut self, row: RowId, mut cells: Vec<Value>) -> Try<Vec<Value>> {
        let joins = self.table(row).joins.clone();
        if joins.iter().all(|join| *join != Join::Strictest) {
            return Ok(cells);
        }
        let last = self.last(row)?;
        for (n, _) in joins.iter().enumerate().filter(|(_, join)| **join == Join::Strictest) {
            cells[n] = Join::Strictest.shown(&[&last[n], &cells[n]], None).value;
        }
        Ok(cells)
    }

    /// A row as it is, or as it was when it went.
    fn last(&mut self, row: RowId) -> Try<Vec<Value>> {
        if let Some(cells) = self.now(row)? {
            return Ok(cells);
        }
        let ops = read::ops_of(self.tx.conn, self.tx.schema, row)?;
        let knowledge = self.tx.session.knowledge(self.tx.conn)?;
        Ok(state::evaluate(&self.tx.schema.tables[row.0], row.1, &ops, knowledge)?.cells)
    }

    fn points_to(&self, row: RowId, column: usize, value: &Value) -> Try<Option<RowId>> {
        let to = self.table(row).references.iter().find(|(at, _)| *at == column);
        Ok(match (to, target(value)) {
            (Some((_, to)), Some(id)) => Some((self.tx.schema.known(to)?, id)),
            _ => None,
        })
    }

    /// The cells with nothing in them that points to what is gone: what can't be without it brings it back,
    /// anything else is without it.
    fn fitting(&mut self, row: RowId, mut cells: Vec<Value>) -> Try<Option<Vec<Value>>> {
        let references: Vec<usize> = self.table(row).references.iter().map(|(column, _)| *column).collect();
        for column in references {
            let Some(to) = self.points_to(row, column, &cells[column])? else { continue };
            if self.is_there(to)? {
                continue;
            }
            match self.table(row).kinds[column].required {
                true if self.then.contains_key(&to) => self.thing(to, false)?,
                true => return Ok(None),
                false => cells[column] = Value::Null,
            }
        }
        let name = self.table(row).name.clone();
        if name == "council"
            && let Some(parent) = self.table(row).column("parent")
            && refused(council::refuse_circle(self.tx.conn, row.1, target(&cells[parent])))?
        {
            cells[parent] = Value::Null;
        }
        if name == "partner" && self.has_another_lead(row, &cells)? {
            // As when copies name different leads: the other stays a partner.
            if let Some(role) = self.table(row).column("role") {
                cells[role] = Value::Text("partner".into());
            }
        }
        Ok(Some(cells))
    }

    fn has_another_lead(&self, row: RowId, cells: &[Value]) -> Try<bool> {
        let table = self.table(row);
        let cell = |name: &str| table.column(name).map_or(Value::Null, |n| cells[n].clone());
        if cell("role") != Value::Text("lead".into()) {
            return Ok(false);
        }
        let sql = "SELECT 1 FROM partner WHERE initiative = ?1 AND role = 'lead' AND id <> ?2";
        let mut found = self.tx.conn.prepare_cached(sql)?;
        Ok(found.exists(rusqlite::params![cell("initiative"), row.1.0])?)
    }

    /// The column by which rows of a table that is no thing of its own belong to things of another.
    fn owner_column(&self, table: usize, of: usize) -> Option<usize> {
        let schema = self.tx.schema;
        if crate::called::is_noun(&schema.tables[table].name) {
            return None;
        }
        let first = schema.tables[table].references.iter().min()?;
        (first.1 == schema.tables[of].name).then_some(first.0)
    }

    /// What belongs to a thing becomes what it was: all of it, or what is in one table.
    fn parts(&mut self, row: RowId, was_gone: bool, only: Option<usize>) -> Try<()> {
        for table in 0..self.tx.schema.tables.len() {
            let Some(owner) =
                self.owner_column(table, row.0).filter(|_| only.is_none_or(|only| only == table))
            else {
                continue;
            };
            let name = self.tx.schema.tables[table].name.clone();
            if !was_gone && STAY.contains(&name.as_str()) {
                continue;
            }
            let then = self.pointing(table, owner, row.1);
            for (id, cells) in &then {
                match name.as_str() {
                    "contact" => self.contact((table, *id), row)?,
                    _ => self.part((table, *id), cells.clone())?,
                }
            }
            if !was_gone {
                self.drop_others(table, owner, row.1, &then)?;
            }
        }
        Ok(())
    }

    /// The rows of a table that pointed to this then.
    fn pointing(&self, table: usize, column: usize, to: Id) -> Vec<(Id, Vec<Value>)> {
        let of_table = self.then.range((table, Id([0; 16]))..=(table, Id([0xff; 16])));
        let pointing = of_table.filter(|(_, cells)| target(&cells[column]) == Some(to));
        pointing.map(|(row, cells)| (row.1, cells.clone())).collect()
    }

    fn part(&mut self, row: RowId, cells: Vec<Value>) -> Try<()> {
        // Two known to be two are so only if both are there.
        if self.table(row).name == "not_twins" && !self.all_there(row, &cells)? {
            return Ok(());
        }
        if let Some(cells) = self.fitting(row, cells)? {
            self.put(row, cells)?;
        }
        Ok(())
    }

    fn all_there(&self, row: RowId, cells: &[Value]) -> Try<bool> {
        for (column, _) in &self.table(row).references {
            if !self.table(row).kinds[*column].required {
                continue;
            }
            match self.points_to(row, *column, &cells[*column])? {
                Some(to) if self.is_there(to)? => {}
                _ => return Ok(false),
            }
        }
        Ok(true)
    }

    /// Takes out what belongs to a thing now and did not then.
    fn drop_others(&self, table: usize, owner: usize, of: Id, then: &[(Id, Vec<Value>)]) -> Try<()> {
        let at = &self.tx.schema.tables[table];
        let sql = format!(
            "SELECT id FROM {} WHERE {} = ?1",
            crate::log::schema::quoted(&at.name),
            crate::log::schema::quoted(&at.columns[owner])
        );
        let now: Vec<Id> = crate::sql::all(self.tx.conn, &sql, [of.0], |row| Ok(crate::sql::id(row, 0)?))?;
        let gone = now.into_iter().filter(|id| !then.iter().any(|(was, _)| was == id));
        gone.into_iter().try_for_each(|id| at.delete(self.tx.conn, id))
    }
}
