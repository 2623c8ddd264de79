//! What a copy brings, for a person to read.

use super::{
    bring::Brought,
    broken,
    compare::{self, Incoming},
    conflicts, fields,
    file::Change,
};
use crate::{
    called::Called,
    failure::Try,
    guard,
    log::{
        ActionId, LEFT_OUT, RowId, schema::Schema, session::CLOCK_BITS, session::Session, state::Unsettled,
    },
    op::ERASE,
    order::Names,
    sql::{all, id},
};
use model::{
    Conflict, Id, LeftOutKind, Mention, MergeChange, MergeChangeKind, MergePerson, MergePreview, MergeTwins,
    Woven,
};
use rusqlite::{Connection, params, types::Value};
use rustc_hash::FxHashMap;
use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    sync::Arc,
};

/// The open plan, as far as telling goes.
#[derive(Clone, Copy)]
pub(crate) struct Here<'a> {
    pub conn: &'a Connection,
    pub schema: &'a Schema,
    pub names: &'a Names,
}

/// Tables whose rows tell a person nothing on their own.
const UNTOLD: &[&str] = &["kept_text"];

/// A copy that has nothing new.
pub(crate) fn nothing(conn: &Connection, file_name: &str, incoming: &Incoming) -> Try<MergePreview> {
    Ok(MergePreview {
        file_name: file_name.to_string(),
        steps: 0,
        people: Vec::new(),
        changes: Vec::new(),
        conflicts: Vec::new(),
        woven: Vec::new(),
        twins: Vec::new(),
        telling: Vec::new(),
        erases: 0,
        unlocks: false,
        without: kinds(conn, incoming)?,
    })
}

/// What was brought in, while the transaction that did so is open.
pub(crate) fn preview(
    here: Here<'_>,
    session: &mut Session,
    brought: &Brought,
    file_name: &str,
    unlocks: bool,
    before: &[Conflict],
) -> Try<MergePreview> {
    let cells = |row: RowId| match brought.changes.get(&row) {
        Some((before, after)) => after.clone().or_else(|| before.clone()),
        None => here.schema.tables[row.0].row(here.conn, row.1).ok().flatten(),
    };
    let called = Called { schema: here.schema, cells: &cells };
    let unsettled = brought.found.iter().filter(|(_, found)| found.is_unsettled());
    let unsettled = unsettled.map(|(row, found)| (*row, Some(found)));
    let broken = broken::find(here.conn, here.schema)?;
    let mut conflicts = conflicts::list(here.conn, here.schema, session, unsettled, broken)?;
    conflicts.retain(|conflict| !before.contains(conflict));
    let people = people(&brought.incoming);
    Ok(MergePreview {
        file_name: file_name.to_string(),
        steps: people.iter().map(|person| person.steps).sum(),
        people,
        changes: changes(here.schema, &called, &brought.changes),
        conflicts,
        woven: woven(here.schema, &called, brought),
        twins: twins(here, &brought.changes)?,
        telling: telling(here, &called, brought)?,
        erases: brought.incoming.actions.iter().filter(|action| action.op == ERASE).count() as u32,
        unlocks,
        without: kinds(here.conn, &brought.incoming)?,
    })
}

/// Who took the steps that come in, or of which more comes in than was here. Steps that touch nothing, such as
/// bringing in another copy, don't count.
fn people(incoming: &Incoming) -> Vec<MergePerson> {
    let touching: HashSet<ActionId> =
        incoming.ops.iter().filter(|op| op.col != LEFT_OUT).map(|op| op.action).collect();
    /// Each step once, and when the first and the last of them was.
    type Taken = (BTreeSet<(Id, i64)>, i64, i64);
    let mut by_author: BTreeMap<&str, Taken> = BTreeMap::new();
    let new = incoming.actions.iter().filter(|action| touching.contains(&action.id));
    for action in new.chain(&incoming.completed) {
        let at = action.hlc >> CLOCK_BITS;
        let (steps, first, last) =
            by_author.entry(&action.author).or_insert_with(|| (BTreeSet::new(), at, at));
        steps.insert((action.id.0, action.step));
        (*first, *last) = ((*first).min(at), (*last).max(at));
    }
    let mut people: Vec<MergePerson> = by_author
        .into_iter()
        .map(|(author, (steps, first_at, last_at))| {
            let steps = u32::try_from(steps.len()).unwrap_or(u32::MAX);
            MergePerson { author: author.to_string(), steps, first_at, last_at }
        })
        .collect();
    people.sort_by(|one, other| other.steps.cmp(&one.steps).then_with(|| one.author.cmp(&other.author)));
    people
}

/// Every thing that is another now, with the parts of it that changed.
fn changes(schema: &Schema, called: &Called<'_>, changed: &BTreeMap<RowId, Change>) -> Vec<MergeChange> {
    let mut things: BTreeMap<RowId, (MergeChangeKind, BTreeSet<String>)> = BTreeMap::new();
    for (row, (before, after)) in changed {
        let table = &schema.tables[row.0];
        if UNTOLD.contains(&table.name.as_str()) {
            continue;
        }
        let thing = called.thing(*row);
        let (what, fields) =
            things.entry(thing).or_insert_with(|| (MergeChangeKind::Changed, BTreeSet::new()));
        match (before, after) {
            _ if thing != *row => drop(fields.insert(table.name.clone())),
            (None, _) => *what = MergeChangeKind::Added,
            (_, None) => *what = MergeChangeKind::Removed,
            (Some(before), Some(after)) => {
                let cells = table.columns.iter().zip(before.iter().zip(after));
                fields.extend(cells.filter(|(_, (a, b))| a != b).map(|(column, _)| column.clone()));
            }
        }
    }
    let mut told: Vec<MergeChange> = things
        .into_iter()
        .map(|(row, (what, fields))| MergeChange {
            noun: schema.tables[row.0].name.clone(),
            id: row.1,
            name: called.name(row),
            what,
            fields: match what {
                MergeChangeKind::Changed => fields.into_iter().collect(),
                _ => Vec::new(),
            },
        })
        .collect();
    told.sort_by(|one, other| {
        (&one.noun, one.what, &one.name, one.id).cmp(&(&other.noun, other.what, &other.name, other.id))
    });
    told
}

fn woven(schema: &Schema, called: &Called<'_>, brought: &Brought) -> Vec<Woven> {
    let is_new = |(row, column): &(RowId, usize)| match brought.changes.get(row) {
        Some((Some(before), Some(after))) => before[*column] != after[*column],
        Some(_) => true,
        None => false,
    };
    let woven =
        brought.found.iter().flat_map(|(row, found)| found.woven.iter().map(|column| (*row, *column)));
    woven
        .filter(is_new)
        .map(|(row, column)| {
            let (noun, name) = called.noun_and_name(row);
            let field = schema.tables[row.0].columns[column].clone();
            Woven { noun, id: called.thing(row).1, name, field }
        })
        .collect()
}

/// Stakeholders that came in under a name that is here already, unless both are known to be two.
fn twins(here: Here<'_>, changed: &BTreeMap<RowId, Change>) -> Try<Vec<MergeTwins>> {
    let table = here.schema.known("stakeholder")?;
    let came: BTreeSet<Id> = changed
        .iter()
        .filter(|(row, (before, after))| row.0 == table && before.is_none() && after.is_some())
        .map(|(row, _)| row.1)
        .collect();
    if came.is_empty() {
        return Ok(Vec::new());
    }
    let everybody = all(here.conn, "SELECT id, name FROM stakeholder ORDER BY id", [], |row| {
        Ok((id(row, 0)?, row.get::<_, String>(1)?))
    })?;
    let (came, here_before): (Vec<_>, Vec<_>) = everybody.into_iter().partition(|(id, _)| came.contains(id));
    let mut by_name: FxHashMap<Arc<str>, Vec<(Id, &str)>> = FxHashMap::default();
    for (id, name) in &came {
        by_name.entry(here.names.folded(name)).or_default().push((*id, name));
    }
    let mut twins = Vec::new();
    for (other, name) in &here_before {
        for (id, name) in by_name.get(&here.names.folded(name)).into_iter().flatten() {
            let (a, b) = (*id.min(other), *id.max(other));
            let told_apart = "SELECT 1 FROM not_twins WHERE a = ?1 AND b = ?2";
            if !here.conn.prepare_cached(told_apart)?.exists(params![a.0, b.0])? {
                twins.push(MergeTwins { name: name.to_string(), here: *other, came: *id });
            }
        }
    }
    twins.sort_unstable_by_key(|twins| (twins.came, twins.here));
    Ok(twins)
}

/// Texts that came in and may tell who a child is: those that show now, and those that show if somebody chooses
/// them. The guard asks whoever types; whoever brings in a copy has typed nothing, so nothing is refused.
fn telling(here: Here<'_>, called: &Called<'_>, brought: &Brought) -> Try<Vec<Mention>> {
    let mut came: Vec<(RowId, usize, &Value)> = Vec::new();
    for (row, (before, after)) in &brought.changes {
        for (column, cell) in after.iter().flatten().enumerate() {
            if before.as_ref().is_none_or(|before| before[column] != *cell) {
                came.push((*row, column, cell));
            }
        }
    }
    for (row, found) in &brought.found {
        for unsettled in &found.unsettled {
            if let Unsettled::Cell { column, heads } = unsettled {
                came.extend(heads.iter().map(|(_, value)| (*row, *column, value)));
            }
        }
    }
    let mut telling = BTreeSet::new();
    for (row, column, cell) in came {
        let table = &here.schema.tables[row.0];
        let field = &table.columns[column];
        if fields::is_word(&table.name, field)
            || guard::tells(here.conn, &table.name, field, cell)?.is_empty()
        {
            continue;
        }
        let (noun, name) = called.noun_and_name(row);
        telling.insert(Mention { noun, id: called.thing(row).1, name, field: field.clone() });
    }
    Ok(telling.into_iter().collect())
}

/// What the copy was sent without, from what the log says of that.
fn kinds(conn: &Connection, incoming: &Incoming) -> Try<Vec<LeftOutKind>> {
    let known = |site: &Id| -> Try<Vec<String>> {
        let sql = "SELECT tbl FROM _op WHERE site = ?1 AND col = '~'";
        all(conn, sql, params![site.0], |row| Ok(row.get(0)?))
    };
    let mut tables: BTreeSet<String> = BTreeSet::new();
    for site in &incoming.without {
        tables.extend(known(site)?);
        let coming = incoming.ops.iter().filter(|op| op.col == LEFT_OUT && op.action.0 == *site);
        tables.extend(coming.map(|op| op.table.clone()));
    }
    let kinds: BTreeSet<LeftOutKind> =
        tables.iter().filter_map(|table| compare::kind_left_out(table)).collect();
    Ok(kinds.into_iter().collect())
}

/// The text in a cell.
pub(crate) fn text(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}
