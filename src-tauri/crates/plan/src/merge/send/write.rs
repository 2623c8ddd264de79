//! Writing a copy that lacks something: the log without it, and the tables made from that.

use super::{LeaveOut, Source};
use crate::{
    Plan,
    failure::Try,
    history::taken_back::STEP,
    log::{
        ADDED, ActionId, ERASED, EVERY_ROW, LEFT_OUT, RowId,
        knowledge::{Knowledge, Parents},
        rebuild,
        schema::Schema,
        session::CLOCK_BITS,
        state,
    },
    merge::{
        compare::{self, HISTORY, LEFT_OUT_LABEL, RESTRICTED},
        rows::{self, ActionRow, OpRow, SiteRow},
        unsettled,
    },
    migrations,
    op::{ERASE, SEND_COPY},
    surroundings::new_id,
};
use model::{CopyChoice, StepLabel};
use rusqlite::{Connection, params, types::Value};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    path::Path,
};

/// Fills the empty file at `to`.
pub(super) fn write(
    plan: &mut Plan,
    to: &Path,
    source: &Source,
    leave_out: &LeaveOut,
    choice: CopyChoice,
    author: &str,
) -> Try<()> {
    let kept = kept_ops(plan, source, leave_out, choice)?;
    let sending = sending(plan, source, leave_out, choice, author)?;
    let actions = kept_actions(plan, source, leave_out, choice, &kept)?;

    let mut conn = Connection::open(to)?;
    if let Some(key) = plan.key.as_ref().filter(|_| !choice.readable) {
        key.unlock(&conn)?;
    }
    // Nothing of it is needed if it is not finished, and nothing may be left in files beside it.
    conn.execute_batch("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY")?;
    migrations::to_latest(&mut conn)?;
    conn.pragma_update(None, "application_id", migrations::APPLICATION_ID)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    let transaction = conn.unchecked_transaction()?;
    rows::sites(&plan.conn)?.iter().try_for_each(|site| rows::put_site(&conn, site))?;
    rows::put_site(&conn, &sending.site)?;
    for action in &actions {
        let ops = kept.get(&action.id).map_or(0, Vec::len);
        rows::put_action(&conn, action, ops as i64)?;
    }
    rows::put_action(&conn, &sending.action, sending.ops.len() as i64)?;
    for op in kept.values().flatten().chain(&sending.ops) {
        rows::put_op(&conn, op)?;
    }
    for copy in compare::lacks(&plan.conn)?.into_iter().chain([sending.site.id]) {
        conn.execute("INSERT INTO _left_out (site) VALUES (?1)", params![copy.0])?;
    }
    let schema = Schema::read(&conn)?;
    let found = rebuild::rewrite(&conn, &schema)?;
    unsettled::rewrite(&conn, &schema, &found)?;
    transaction.commit()?;
    Ok(conn.close().map_err(|(_, error)| error)?)
}

/// The operations that are in the copy, by action.
fn kept_ops(
    plan: &mut Plan,
    source: &Source,
    leave_out: &LeaveOut,
    choice: CopyChoice,
) -> Try<BTreeMap<ActionId, Vec<OpRow>>> {
    let schema = &plan.schema;
    let places = places(&plan.conn, schema)?;
    let knowledge = plan.session.knowledge(&plan.conn)?;
    let mut kept: BTreeMap<ActionId, Vec<OpRow>> = BTreeMap::new();
    for (row, ops) in &source.ops {
        let newest = match choice.history {
            true => None,
            false => {
                let there = source.rows.contains_key(row);
                Some(state::newest(&schema.tables[row.0], row.1, ops, there, knowledge)?)
            }
        };
        for op in ops {
            let only = match &newest {
                None => None,
                Some(newest) => match newest.get(&(op.action, op.col.clone())) {
                    None => continue,
                    Some(columns) => Some(columns),
                },
            };
            let Some(val) = leave_out.part_of(schema, *row, op, only)? else { continue };
            let Some(i) = places.get(&(op.action, *row, op.col.clone())) else { continue };
            kept.entry(op.action).or_default().push(OpRow {
                action: op.action,
                i: *i,
                table: schema.tables[row.0].name.clone(),
                pk: row.1,
                col: op.col.clone(),
                val,
            });
        }
    }
    // What earlier copies were sent without decides what was known to whoever worked on them.
    let sends = "SELECT site, seq FROM _action WHERE op = ?1";
    let earlier =
        crate::sql::all(&plan.conn, sends, [SEND_COPY], |row| Ok((crate::sql::id(row, 0)?, row.get(1)?)))?;
    for action in earlier {
        let said = rows::ops(&plan.conn, action)?;
        kept.entry(action).or_default().extend(said.into_iter().filter(|op| op.col == LEFT_OUT));
    }
    // What was erased must be erased wherever the copy goes, whether it holds what else was done or not.
    let erasing =
        crate::sql::all(&plan.conn, sends, [ERASE], |row| Ok((crate::sql::id(row, 0)?, row.get(1)?)))?;
    for action in erasing {
        let said = rows::ops(&plan.conn, action)?;
        kept.entry(action).or_default().extend(said.into_iter().filter(|op| op.col.starts_with(ERASED)));
    }
    Ok(kept)
}

/// The place of each operation in its action.
type Places = HashMap<(ActionId, RowId, String), i64>;

fn places(conn: &Connection, schema: &Schema) -> Try<Places> {
    let sql = "SELECT site, seq, i, tbl, pk, col FROM _op WHERE col NOT GLOB '[!~]*'";
    let found = crate::sql::all(conn, sql, [], |row| {
        let table = schema.known(row.get_ref(3)?.as_str().map_err(rusqlite::Error::from)?)?;
        let action: ActionId = (crate::sql::id(row, 0)?, row.get(1)?);
        Ok(((action, (table, crate::sql::id(row, 4)?), row.get::<_, String>(5)?), row.get(2)?))
    })?;
    Ok(found.into_iter().collect())
}

/// The actions that are in the copy: those of which anything is, those that say who knew what, and the newest
/// of each session. What is told of them tells nothing of what is left out.
fn kept_actions(
    plan: &Plan,
    source: &Source,
    leave_out: &LeaveOut,
    choice: CopyChoice,
    kept: &BTreeMap<ActionId, Vec<OpRow>>,
) -> Try<Vec<ActionRow>> {
    let all = rows::actions(&plan.conn)?;
    let whole: HashMap<ActionId, usize> =
        source.ops.values().flatten().fold(HashMap::new(), |mut counts, op| {
            *counts.entry(op.action).or_default() += 1;
            counts
        });
    let reduced = reduced(plan, source, leave_out)?;
    let hidden = hidden_names(plan, source, leave_out);
    let mut newest: HashMap<model::Id, i64> = HashMap::new();
    for action in &all {
        newest.insert(action.id.0, action.id.1);
    }
    let mut actions = Vec::new();
    for mut action in all {
        let there = kept.get(&action.id).map_or(0, Vec::len);
        let is_newest = newest.get(&action.id.0) == Some(&action.id.1);
        if there == 0 && action.seen.is_none() && !is_newest {
            continue;
        }
        let lost = whole.get(&action.id).copied().unwrap_or_default() > there || reduced.contains(&action.id);
        if !choice.history || lost || mentions(&action.label, &hidden) {
            action.label = blank(&action.label);
        }
        if !choice.history {
            action.author.clear();
        }
        actions.push(action);
    }
    Ok(actions)
}

/// The label of an action that is told nothing of. Which step an undo was about tells nothing either.
fn blank(label: &str) -> String {
    let of = serde_json::from_str(label).ok().and_then(|mut label: StepLabel| label.args.remove_entry(STEP));
    let blank = StepLabel { op: LEFT_OUT_LABEL.into(), args: of.into_iter().collect() };
    serde_json::to_string(&blank).unwrap_or_default()
}

/// Actions of which an operation is there, but lacks a cell.
fn reduced(plan: &Plan, source: &Source, leave_out: &LeaveOut) -> Try<HashSet<ActionId>> {
    let mut reduced = HashSet::new();
    for (row, ops) in &source.ops {
        for op in ops.iter().filter(|op| op.col == ADDED) {
            match leave_out.part_of(&plan.schema, *row, op, None)? {
                Some(val) if val == op.val => {}
                _ => drop(reduced.insert(op.action)),
            }
        }
    }
    Ok(reduced)
}

/// Every name that something left out ever had, folded.
fn hidden_names(plan: &Plan, source: &Source, leave_out: &LeaveOut) -> Vec<String> {
    let mut names = BTreeSet::new();
    for (row, ops) in source.ops.iter().filter(|(row, _)| leave_out.rows.contains(row)) {
        let table = &plan.schema.tables[row.0];
        for name in ["name", "title"] {
            let Some(column) = table.column(name) else { continue };
            for op in ops {
                let text = match op.col.as_str() {
                    ADDED => crate::log::payload::read(&table.columns, &op.val)
                        .ok()
                        .and_then(|cells| cells.into_iter().nth(column)),
                    col if col == name => Some(op.val.clone()),
                    _ => None,
                };
                if let Some(Value::Text(text)) = text {
                    names.insert(model::text::fold(&text));
                }
            }
        }
    }
    names.into_iter().filter(|name| !name.is_empty()).collect()
}

fn mentions(label: &str, hidden: &[String]) -> bool {
    let Ok(label) = serde_json::from_str::<StepLabel>(label) else { return true };
    label.args.iter().filter(|(key, _)| *key != STEP).any(|(_, arg)| {
        let arg = model::text::fold(arg);
        hidden.iter().any(|name| arg.contains(name.as_str()))
    })
}

/// The action that sends the copy. It stands in the copy alone, and says what is not in it.
struct Sending {
    site: SiteRow,
    action: ActionRow,
    ops: Vec<OpRow>,
}

fn sending(
    plan: &mut Plan,
    source: &Source,
    leave_out: &LeaveOut,
    choice: CopyChoice,
    author: &str,
) -> Try<Sending> {
    let now_ms = plan.surroundings.now_ms();
    let id = new_id(plan.surroundings.as_mut());
    let newest: i64 = plan.conn.query_row("SELECT max(hlc) FROM _action", [], |row| row.get(0))?;
    let knowledge: &Knowledge = plan.session.knowledge(&plan.conn)?;
    let parents = Parents { seen: knowledge.heads(&plan.conn, id)?, without: compare::lacks(&plan.conn)? };
    let without: Vec<String> = choice.without().iter().map(crate::sql::to_word).collect();
    let label = StepLabel { op: "send-copy".into(), args: [("without".into(), without.join(" "))].into() };
    let name = format!("commonroot {}", env!("CARGO_PKG_VERSION"));
    let action = ActionRow {
        id: (id, 1),
        step: 1,
        hlc: (newest + 1).max(now_ms.clamp(0, i64::MAX >> CLOCK_BITS) << CLOCK_BITS),
        author: author.to_string(),
        op: SEND_COPY.into(),
        label: serde_json::to_string(&label).unwrap_or_default(),
        seen: Some(parents.write()),
        check: Vec::new(),
    };
    let mut said: Vec<(String, model::Id, Value)> = Vec::new();
    let table = |n: usize| plan.schema.tables[n].name.clone();
    said.extend(leave_out.tables.iter().map(|n| (table(*n), EVERY_ROW, Value::Null)));
    said.extend(leave_out.columns.iter().map(|(n, column)| {
        (table(*n), EVERY_ROW, Value::Text(plan.schema.tables[*n].columns[*column].clone()))
    }));
    for (row, column) in leave_out.cells.iter().filter(|(row, _)| source.rows.contains_key(row)) {
        let column = plan.schema.tables[row.0].columns[*column].clone();
        said.push((table(row.0), row.1, Value::Text(column)));
    }
    let pseudo = [(!choice.history, HISTORY), (!choice.restricted, RESTRICTED)];
    said.extend(
        pseudo
            .into_iter()
            .filter(|(out, _)| *out)
            .map(|(_, name)| (name.to_string(), EVERY_ROW, Value::Null)),
    );
    let ops = (0..).zip(said).map(|(i, (table, pk, val))| OpRow {
        action: action.id,
        i,
        table,
        pk,
        col: LEFT_OUT.into(),
        val,
    });
    Ok(Sending { site: SiteRow { id, name, began: now_ms }, ops: ops.collect(), action })
}
