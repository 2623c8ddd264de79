//! What is another at one moment than at another, for a person to read.

use super::{back::RETURNS, rows::until};
use crate::{
    called::Called,
    failure::Try,
    log::{RowId, read, rebuild::Rows, schema::Schema, schema::Table, session::CLOCK_BITS},
    merge::in_words,
    sql::id,
};
use model::{Between, FieldChange, MergeChangeKind, PartChange, ThingChange, VersionValue};
use rusqlite::{Connection, params, types::Value};
use std::collections::{BTreeMap, BTreeSet};

/// Tables whose rows tell a person nothing on their own.
const UNTOLD: &[&str] = &["kept_text"];
/// Parts of which only that they changed is told: what a person had erased must not come back by looking, and
/// where a mark stood tells nothing in numbers.
const ONLY_THAT: &[&str] = &["contact", "place"];

/// Who touched a row last, and when.
pub(super) type Touched = BTreeMap<RowId, (i64, String)>;

/// What was touched meanwhile.
pub(super) fn touched(conn: &Connection, schema: &Schema, between: Between) -> Try<Touched> {
    let mut statement = conn.prepare_cached(
        "SELECT o.tbl, o.pk, max(a.hlc), a.author FROM _action a
         JOIN _op o ON o.site = a.site AND o.seq = a.seq
         WHERE a.hlc > ?1 AND a.hlc <= ?2 AND o.col <> '~' GROUP BY o.tbl, o.pk",
    )?;
    let to = between.to.map_or(i64::MAX, until);
    let mut found = statement.query(params![until(between.from), to])?;
    let mut touched = Touched::new();
    while let Some(row) = found.next()? {
        let table = schema.known(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?;
        touched.insert((table, id(row, 1)?), (row.get(2)?, row.get(3)?));
    }
    Ok(touched)
}

/// Every thing that is another, by noun, what became of it and name.
pub(super) fn changes(
    conn: &Connection,
    schema: &Schema,
    [before, after]: [&Rows; 2],
    touched: &Touched,
) -> Try<Vec<ThingChange>> {
    let cells = |row: RowId| {
        let known = after.get(&row).or_else(|| before.get(&row)).cloned();
        known.or_else(|| schema.tables[row.0].row(conn, row.1).ok().flatten())
    };
    let called = Called { schema, cells: &cells };
    let telling = Telling { conn, schema, before, after, called, same_too: false };
    let rows: BTreeSet<RowId> = before.keys().chain(after.keys()).copied().collect();
    let mut things: BTreeMap<RowId, Vec<RowId>> = BTreeMap::new();
    for row in rows {
        let told = !UNTOLD.contains(&schema.tables[row.0].name.as_str());
        if told && before.get(&row) != after.get(&row) {
            things.entry(telling.called.thing(row)).or_default().push(row);
        }
    }
    let mut told: Vec<ThingChange> =
        things.into_iter().map(|(thing, rows)| telling.thing(thing, &rows, touched)).collect::<Try<_>>()?;
    told.sort_by(|one, other| {
        (&one.noun, one.what, &one.name, one.id).cmp(&(&other.noun, other.what, &other.name, other.id))
    });
    Ok(told)
}

/// One thing with all of its fields and parts, also those that are the same.
pub(super) fn whole(
    conn: &Connection,
    schema: &Schema,
    [before, after]: [&Rows; 2],
    thing: RowId,
    touched: &Touched,
) -> Try<ThingChange> {
    let cells = |row: RowId| before.get(&row).or_else(|| after.get(&row)).cloned();
    let called = Called { schema, cells: &cells };
    let rows: BTreeSet<RowId> = before.keys().chain(after.keys()).copied().collect();
    let told = |row: &RowId| !UNTOLD.contains(&schema.tables[row.0].name.as_str());
    let own: Vec<RowId> = rows.into_iter().filter(told).filter(|row| called.thing(*row) == thing).collect();
    Telling { conn, schema, before, after, called, same_too: true }.thing(thing, &own, touched)
}

struct Telling<'a> {
    conn: &'a Connection,
    schema: &'a Schema,
    before: &'a Rows,
    after: &'a Rows,
    called: Called<'a>,
    /// What is the same is told too.
    same_too: bool,
}

impl Telling<'_> {
    /// A thing with those of its rows that changed.
    fn thing(&self, thing: RowId, rows: &[RowId], touched: &Touched) -> Try<ThingChange> {
        let table = &self.schema.tables[thing.0];
        let newest = rows.iter().filter_map(|row| touched.get(row)).max();
        let what = self.what(thing);
        let parts = rows.iter().filter(|row| **row != thing).map(|row| self.part(*row));
        Ok(ThingChange {
            noun: table.name.clone(),
            id: thing.1,
            name: self.called.name(thing),
            what,
            fields: self.fields(thing, None)?,
            parts: parts.collect::<Try<_>>()?,
            by: newest.map(|(_, by)| by.clone()).unwrap_or_default(),
            at: newest.map(|(hlc, _)| hlc >> CLOCK_BITS),
            untold: self.is_untold(thing, table),
            may_return: what != MergeChangeKind::Added && RETURNS.contains(&table.name.as_str()),
        })
    }

    fn what(&self, row: RowId) -> MergeChangeKind {
        match (self.before.contains_key(&row), self.after.contains_key(&row)) {
            (false, true) => MergeChangeKind::Added,
            (true, false) => MergeChangeKind::Removed,
            _ => MergeChangeKind::Changed,
        }
    }

    fn part(&self, row: RowId) -> Try<PartChange> {
        let table = &self.schema.tables[row.0];
        let owner = table.references.iter().map(|(column, _)| *column).min();
        let fields = match ONLY_THAT.contains(&table.name.as_str()) {
            true => Vec::new(),
            false => self.fields(row, owner)?,
        };
        Ok(PartChange { table: table.name.clone(), id: row.1, what: self.what(row), fields })
    }

    fn fields(&self, row: RowId, but: Option<usize>) -> Try<Vec<FieldChange>> {
        let table = &self.schema.tables[row.0];
        let (before, after) = (self.before.get(&row), self.after.get(&row));
        let cell = |cells: Option<&Vec<Value>>, n: usize| cells.map_or(Value::Null, |cells| cells[n].clone());
        let mut fields = Vec::new();
        for (n, column) in table.columns.iter().enumerate().filter(|(n, _)| Some(*n) != but) {
            let (before, after) = (cell(before, n), cell(after, n));
            let told = self.same_too && before != Value::Null;
            if before != after || told {
                fields.push(FieldChange {
                    field: column.clone(),
                    before: self.value(row.0, n, &before)?,
                    after: self.value(row.0, n, &after)?,
                });
            }
        }
        Ok(fields)
    }

    fn value(&self, table: usize, column: usize, value: &Value) -> Try<VersionValue> {
        in_words(self.schema, table, column, value, |row| {
            let noun = self.schema.tables[row.0].name.clone();
            let name = self.called.name(row);
            let name = if name.is_empty() { self.name_of_gone(row)? } else { name };
            Ok(VersionValue::Thing { noun, id: row.1, name })
        })
    }

    /// What a row was called that is at neither moment.
    fn name_of_gone(&self, row: RowId) -> Try<String> {
        let ops = read::ops_of(self.conn, self.schema, row)?;
        let table = &self.schema.tables[row.0];
        let Some(column) = ["name", "title", "label"].iter().find_map(|name| table.column(name)) else {
            return Ok(String::new());
        };
        let newest = ops.iter().filter(|op| op.col == table.columns[column]).max_by_key(|op| op.age());
        Ok(match newest.map(|op| &op.val) {
            Some(Value::Text(name)) => name.clone(),
            _ => String::new(),
        })
    }

    /// Whether it is a seat that lived experience has, or had.
    fn is_untold(&self, thing: RowId, table: &Table) -> bool {
        let Some(voice) = table.column("voice").filter(|_| table.name == "seat") else { return false };
        let lived = Value::Text("lived_experience".into());
        [self.before, self.after]
            .iter()
            .any(|rows| rows.get(&thing).is_some_and(|cells| cells[voice] == lived))
    }
}
