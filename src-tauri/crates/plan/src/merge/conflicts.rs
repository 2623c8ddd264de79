//! What copies of the plan disagree about, with what each says, who said so and when.

mod said;

pub(crate) use said::in_words;

use super::{
    broken::{self, Broken},
    fields,
};
use crate::{
    Plan,
    called::Called,
    failure::Try,
    log::{
        ADDED, ActionId, DELETED, LoggedOp, RowId,
        join::Join,
        knowledge::Knowledge,
        project::Found,
        read,
        schema::{Schema, Table},
        session::Session,
        state::{self, RowState, Unsettled},
    },
};
use model::{BrokenRule, Conflict, ConflictKind, ConflictPlace, Id, Result, Version, VersionValue};
use rusqlite::{Connection, OptionalExtension, params, types::Value};

/// Tables in whose texts a person may write something new while choosing. Names of all others are part of what
/// they are.
const WRITABLE: &[&str] = &[
    "plan",
    "stakeholder",
    "contact",
    "offer",
    "need",
    "council",
    "initiative",
    "partner",
    "tie",
    "card_number",
    "meeting",
    "agenda_item",
    "decision",
    "action",
    "ask",
    "milestone",
    "indicator",
    "reading",
    "budget_line",
    "factor",
    "population_group",
    "round",
    "finding",
    "review",
    "judgement",
    "recognition",
];

/// Whether a person may write something new in a field.
pub(crate) fn may_write(table: &Table, column: usize) -> bool {
    let name = &table.columns[column];
    WRITABLE.contains(&table.name.as_str())
        && table.kinds[column].name == "TEXT"
        && !fields::is_word(&table.name, name)
        && !matches!(name.as_str(), "language" | "framework_title" | "framework_source")
}

/// What is open in these rows and about these rules, in the order of their places. What was just found about a row
/// need not be found again.
pub(crate) fn list<'a>(
    conn: &Connection,
    schema: &Schema,
    session: &mut Session,
    rows: impl IntoIterator<Item = (RowId, Option<&'a Found>)>,
    broken: Vec<Broken>,
) -> Try<Vec<Conflict>> {
    let cells = |row: RowId| schema.tables[row.0].row(conn, row.1).ok().flatten();
    let called = Called { schema, cells: &cells };
    let mut conflicts = Vec::new();
    let knowledge = session.knowledge(conn)?;
    let look = Look { conn, schema, called: &called, knowledge };
    for (row, found) in rows {
        of_row(&look, row, found, &mut conflicts)?;
    }
    for broken in broken {
        conflicts.push(look.broken(&broken)?);
    }
    conflicts.sort_by(|one, other| one.place.cmp(&other.place));
    Ok(conflicts)
}

struct Look<'a> {
    conn: &'a Connection,
    schema: &'a Schema,
    called: &'a Called<'a>,
    knowledge: &'a Knowledge,
}

fn of_row(look: &Look<'_>, row: RowId, found: Option<&Found>, conflicts: &mut Vec<Conflict>) -> Try<()> {
    let table = &look.schema.tables[row.0];
    if let Some(cells) = found.and_then(only_cells) {
        let Some(shown) = table.row(look.conn, row.1)? else { return Ok(()) };
        for (column, heads) in cells {
            conflicts.push(look.cell(row, column, heads, &shown[column])?);
        }
        return Ok(());
    }
    let ops = read::ops_of(look.conn, look.schema, row)?;
    let state = state::evaluate(table, row.1, &ops, look.knowledge)?;
    let Some(shown) = table.row(look.conn, row.1)? else { return Ok(()) };
    if !state.live {
        conflicts.push(look.kept(row, &ops)?);
    }
    for unsettled in &state.unsettled {
        conflicts.push(match unsettled {
            Unsettled::Deleted { by } => look.deleted(row, &ops, by)?,
            Unsettled::Cell { column, heads } => look.cell(row, *column, heads, &shown[*column])?,
        });
    }
    for column in opened(table, &state, &shown) {
        conflicts.push(look.opened(row, column, &ops, &state)?);
    }
    Ok(())
}

/// A column, and what stands in it by each action that nobody has built on.
type OpenCell<'a> = (usize, &'a [(ActionId, Value)]);

/// The cells that are open, if nothing else about the row is.
fn only_cells(found: &Found) -> Option<Vec<OpenCell<'_>>> {
    let cells = found.unsettled.iter().map(|unsettled| match unsettled {
        Unsettled::Cell { column, heads } => Some((*column, heads.as_slice())),
        Unsettled::Deleted { .. } => None,
    });
    cells.collect::<Option<Vec<_>>>().filter(|_| !found.is_odd())
}

/// The columns in which a row says NULL because it would close a circle.
pub(crate) fn opened(table: &Table, state: &RowState, shown: &[Value]) -> Vec<usize> {
    let to_itself = table.references.iter().filter(|(_, to)| *to == table.name);
    let hidden = |column: &usize| shown[*column] == Value::Null && state.cells[*column] != Value::Null;
    to_itself.map(|(column, _)| *column).filter(hidden).collect()
}

impl Look<'_> {
    fn conflict(&self, row: RowId, field: Option<usize>, about: ConflictKind) -> Conflict {
        let table = &self.schema.tables[row.0];
        let (noun, name) = self.called.noun_and_name(row);
        Conflict {
            place: ConflictPlace {
                table: table.name.clone(),
                row: row.1,
                field: field.map(|column| table.columns[column].clone()),
                rule: None,
            },
            noun,
            id: self.called.thing(row).1,
            name,
            about,
            versions: Vec::new(),
            may_write: about == ConflictKind::Field && field.is_some_and(|column| may_write(table, column)),
        }
    }

    fn cell(&self, row: RowId, column: usize, heads: &[(ActionId, Value)], shown: &Value) -> Try<Conflict> {
        let table = &self.schema.tables[row.0];
        let about = match table.joins[column] {
            Join::Strictest => ConflictKind::Stricter,
            _ => ConflictKind::Field,
        };
        let mut conflict = self.conflict(row, Some(column), about);
        let mut found = false;
        for (action, value) in heads {
            // Two copies may say the same: the newest of them is the one that shows.
            let is_shown = !found && value == shown;
            found |= is_shown;
            conflict.versions.push(self.version(*action, self.value(row.0, column, value)?, is_shown)?);
        }
        Ok(conflict)
    }

    fn deleted(&self, row: RowId, ops: &[LoggedOp], by: &[ActionId]) -> Try<Conflict> {
        let mut conflict = self.conflict(row, None, ConflictKind::Deleted);
        let unseen = |op: &&LoggedOp| {
            op.col != DELETED && !by.iter().any(|deletion| self.knowledge.before(op.action, *deletion))
        };
        if let Some(change) = ops.iter().filter(unseen).max_by_key(|op| op.age()) {
            conflict.versions.push(self.version(change.action, VersionValue::Changed, true)?);
        }
        for deletion in by {
            conflict.versions.push(self.version(*deletion, VersionValue::Deleted, false)?);
        }
        Ok(conflict)
    }

    fn kept(&self, row: RowId, ops: &[LoggedOp]) -> Try<Conflict> {
        let mut conflict = self.conflict(row, None, ConflictKind::Kept);
        if let Some(child) = self.pointing_to(row)? {
            let ops = read::ops_of(self.conn, self.schema, child)?;
            if let Some(newest) = ops.iter().filter(|op| op.col != DELETED).max_by_key(|op| op.age()) {
                let (noun, name) = self.called.noun_and_name(child);
                let thing = VersionValue::Thing { noun, id: self.called.thing(child).1, name };
                conflict.versions.push(self.version(newest.action, thing, true)?);
            }
        }
        if let Some(deletion) = ops.iter().filter(|op| op.col == DELETED).max_by_key(|op| op.age()) {
            conflict.versions.push(self.version(deletion.action, VersionValue::Deleted, false)?);
        }
        Ok(conflict)
    }

    /// The first row, by table and key, that needs this one.
    fn pointing_to(&self, row: RowId) -> Try<Option<RowId>> {
        let parent = &self.schema.tables[row.0].name;
        for (n, table) in self.schema.tables.iter().enumerate() {
            for (column, _) in table.references.iter().filter(|(_, to)| to == parent) {
                let sql = format!(
                    "SELECT id FROM {} WHERE {} = ?1 ORDER BY id LIMIT 1",
                    crate::log::schema::quoted(&table.name),
                    crate::log::schema::quoted(&table.columns[*column])
                );
                let found = self
                    .conn
                    .prepare_cached(&sql)?
                    .query_row(params![row.1.0], |row| crate::sql::id(row, 0))
                    .optional()?;
                if let Some(child) = found {
                    return Ok(Some((n, child)));
                }
            }
        }
        Ok(None)
    }

    fn opened(&self, row: RowId, column: usize, ops: &[LoggedOp], state: &RowState) -> Try<Conflict> {
        let mut conflict = self.conflict(row, Some(column), ConflictKind::Circle);
        let (table, hidden) = (&self.schema.tables[row.0], &state.cells[column]);
        let holds = |op: &&LoggedOp| match op.col.as_str() {
            ADDED => {
                crate::log::payload::read(&table.columns, &op.val).is_ok_and(|cells| cells[column] == *hidden)
            }
            col => col == table.columns[column] && op.val == *hidden,
        };
        if let Some(op) = ops.iter().filter(holds).max_by_key(|op| op.age()) {
            conflict.versions.push(self.version(op.action, self.value(row.0, column, hidden)?, false)?);
        }
        Ok(conflict)
    }

    /// Everything that breaks a rule together, newest first. All of it is shown.
    fn broken(&self, broken: &Broken) -> Try<Conflict> {
        let mut conflict = self.conflict(broken.at, broken.field, ConflictKind::Rule);
        conflict.place.rule = Some(broken.rule);
        let mut columns = broken.sides.iter().flatten().map(|(_, column)| column);
        let first = columns.next();
        let several = columns.any(|column| Some(column) != first);
        for (row, column) in broken.sides.iter().flatten() {
            let table = &self.schema.tables[row.0];
            let Some(cells) = table.row(self.conn, row.1)? else { continue };
            let Some(action) = broken::said_by(self.conn, self.schema, *row, *column, &cells[*column])?
            else {
                continue;
            };
            // Who leads says more than that somebody does.
            let value = match (broken.rule, table.column("stakeholder")) {
                (BrokenRule::OneLead, Some(partner)) => self.value(row.0, partner, &cells[partner])?,
                _ => self.value(row.0, *column, &cells[*column])?,
            };
            let field = several.then(|| table.columns[*column].clone());
            conflict.versions.push(Version { field, ..self.version(action, value, true)? });
        }
        conflict.versions.sort_by_key(|version| std::cmp::Reverse((version.at, version.site, version.seq)));
        Ok(conflict)
    }
}

impl Plan {
    pub(super) fn open_now(&mut self) -> Try<Vec<Conflict>> {
        // Every step keeps the rules, so they hold where nobody ever went another way.
        let broken = match self.session.knowledge(&self.conn)?.is_forked() {
            true => broken::find(&self.conn, &self.schema)?,
            false => Vec::new(),
        };
        let rows = self.unsettled.0.keys().map(|row| (*row, None));
        list(&self.conn, &self.schema, &mut self.session, rows, broken)
    }

    /// Everything that copies of the plan disagree about, or that breaks a rule since they were brought together,
    /// until somebody chooses.
    pub fn conflicts(&mut self) -> Result<Vec<Conflict>> {
        Ok(self.open_now()?)
    }
}

/// The identity of the row that a place names; refused if it is not there.
pub(crate) fn row_of(schema: &Schema, table: &str, row: Id) -> Option<RowId> {
    schema.index(table).map(|table| (table, row))
}
