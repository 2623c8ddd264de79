//! Checking a plan through and through: the file's pages, its references, every checksum of the log, and
//! the tables against what the log makes of them.

use crate::{
    Plan,
    called::Called,
    failure::{Failure, Try, damaged},
    log::{
        ActionId, RowId,
        checksum::{self, ActionContent, Sum},
        rebuild,
    },
    merge::unsettled::{self, Unsettled},
    sql::{all, id},
};
use model::{Id, Result};
use rusqlite::{Connection, OptionalExtension, Row, params};
use rustc_hash::FxHashMap;
use serde::Serialize;
use std::collections::{BTreeSet, HashMap, HashSet};

/// What a check found. Without problems, the plan is sound.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct CheckReport {
    /// How many actions the log holds.
    pub actions: u32,
    /// How many operations the log holds.
    pub ops: u32,
    /// What is wrong, in the order in which it was looked for.
    pub problems: Vec<Problem>,
}

/// One thing that is wrong with a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "problem", rename_all = "snake_case")]
#[allow(missing_docs, reason = "field names say it")]
pub enum Problem {
    /// A page of the file is not as SQLite left it; `detail` is its own word.
    Page { detail: String },
    /// A row points to something that is not there.
    Reference { table: String, to: String },
    /// A session of the log is not as it was written.
    Session { site: Id },
    /// An action of the log is not as it was written, lacks operations, or is out of order.
    Action { site: Id, seq: i64 },
    /// An operation of the log is not as it was written.
    Operation { site: Id, seq: i64, i: i64 },
    /// The log cannot be read.
    Log { detail: String },
    /// A row is not what the log makes of it.
    RowDiffers(WrongRow),
    /// The log makes a row that the table lacks.
    RowMissing(WrongRow),
    /// A table holds a row that the log does not make.
    RowUnexplained(WrongRow),
    /// The list of what copies disagree about is not the one that the log makes.
    Unsettled,
}

/// A row that is wrong, by its place in the file and as people call it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WrongRow {
    /// Its table.
    pub table: String,
    /// Its key.
    pub id: Id,
    /// The table of the thing that the row is, such as "stakeholder", or that it belongs to.
    pub noun: String,
    /// What that thing is called; empty if it can't be told.
    pub name: String,
}

impl Plan {
    /// Checks everything. Reads only; repairs nothing.
    pub fn check(&mut self) -> Result<CheckReport> {
        let mut report = CheckReport::default();
        take(|plan, report| pages(&plan.conn, report), self, &mut report);
        LOOKS.iter().for_each(|look| take(*look, self, &mut report));
        Ok(report)
    }

    /// Writes the tables anew from the log alone.
    pub fn rebuild(&mut self) -> Result<()> {
        Ok(rebuild_tables(self)?)
    }
}

/// One look at a plan, which adds what it finds wrong.
pub(crate) type Look = fn(&Plan, &mut CheckReport) -> Try<()>;

/// What is looked at besides the pages of the file, which are judged before it is opened.
pub(crate) const LOOKS: [Look; 3] =
    [|plan, report| references(&plan.conn, report), |plan, report| log(&plan.conn, report), rows];

/// Takes a look. What cannot even be read is a finding too, and no reason not to look further.
pub(crate) fn take(look: Look, plan: &Plan, report: &mut CheckReport) {
    match look(plan, report) {
        Ok(()) => {}
        Err(Failure::Refused(refusal)) => report.problems.push(Problem::Log { detail: refusal.to_string() }),
        Err(Failure::Sql(error)) => report.problems.push(Problem::Log { detail: error.to_string() }),
    }
}

fn rebuild_tables(plan: &mut Plan) -> Try<()> {
    let transaction = plan.conn.unchecked_transaction()?;
    let found = rebuild::rewrite(&plan.conn, &plan.schema)?;
    let unsettled = unsettled::rewrite(&plan.conn, &plan.schema, &found)?;
    transaction.commit()?;
    plan.unsettled = unsettled;
    Ok(())
}

/// Looks through the pages of the file, and holds every index against its table.
pub(crate) fn pages(conn: &Connection, report: &mut CheckReport) -> Try<()> {
    let answers: Vec<String> = all(conn, "PRAGMA integrity_check", [], |row| Ok(row.get(0)?))?;
    let bad = answers.into_iter().filter(|answer| answer != "ok");
    report.problems.extend(bad.map(|detail| Problem::Page { detail }));
    Ok(())
}

/// Looks whether everything that is pointed to is there. Whether each operation has its action, [`log`] sees by
/// itself: there are more of them than of all other rows together.
pub(crate) fn references(conn: &Connection, report: &mut CheckReport) -> Try<()> {
    let sql = "SELECT found.\"table\", found.parent
         FROM main.sqlite_schema made, pragma_foreign_key_check(made.name) found
         WHERE made.type = 'table' AND made.name <> '_op'";
    let found = all(conn, sql, [], |row| Ok(Problem::Reference { table: row.get(0)?, to: row.get(1)? }))?;
    report.problems.extend(found);
    Ok(())
}

fn sum(row: &Row<'_>, column: usize) -> Option<Sum> {
    row.get_ref(column).ok()?.as_blob().ok()?.try_into().ok()
}

/// Holds all of the log against its checksums.
pub(crate) fn log(conn: &Connection, report: &mut CheckReport) -> Try<()> {
    sessions(conn, report)?;
    let counts = operations(conn, report)?;
    actions(conn, report, &counts)
}

fn sessions(conn: &Connection, report: &mut CheckReport) -> Try<()> {
    let found = all(conn, "SELECT id, name, began, \"check\" FROM _site", [], |row| {
        let site = id(row, 0)?;
        let expected = checksum::site(site, &row.get::<_, String>(1)?, row.get(2)?);
        Ok((site, sum(row, 3) == Some(expected)))
    })?;
    report
        .problems
        .extend(found.into_iter().filter(|(_, ok)| !ok).map(|(site, _)| Problem::Session { site }));
    Ok(())
}

/// An action as it stands in the log.
const ACTION: &str = "SELECT site, seq, step, hlc, author, op, label, seen, \"check\" FROM _action";

/// Whether an action is as it was written, with so many operations.
fn is_as_written(row: &Row<'_>, action: ActionId, ops: i64) -> rusqlite::Result<bool> {
    let (author, op, label): (String, String, String) = (row.get(4)?, row.get(5)?, row.get(6)?);
    let seen: Option<String> = row.get(7)?;
    let expected = checksum::action(&ActionContent {
        action,
        step: row.get(2)?,
        hlc: row.get(3)?,
        author: &author,
        op: &op,
        label: &label,
        seen: seen.as_deref(),
        ops,
    });
    Ok(sum(row, 8) == Some(expected))
}

fn actions(conn: &Connection, report: &mut CheckReport, ops: &FxHashMap<ActionId, i64>) -> Try<()> {
    // Within a session the clock only goes forward; what a row is depends on it.
    let mut newest: HashMap<Id, i64> = HashMap::new();
    let found = all(conn, &format!("{ACTION} ORDER BY site, seq"), [], |row| {
        let action = (id(row, 0)?, row.get(1)?);
        let hlc: i64 = row.get(3)?;
        let forward = newest.insert(action.0, hlc).is_none_or(|before| before < hlc);
        let ops = ops.get(&action).copied().unwrap_or_default();
        Ok((action, forward && is_as_written(row, action, ops)?))
    })?;
    report.actions = found.len() as u32;
    if found.iter().filter(|(action, _)| ops.contains_key(action)).count() < ops.len() {
        let known: HashSet<ActionId> = found.iter().map(|(action, _)| *action).collect();
        let of_none: BTreeSet<&ActionId> = ops.keys().filter(|action| !known.contains(*action)).collect();
        report
            .problems
            .extend(of_none.into_iter().map(|(site, seq)| Problem::Action { site: *site, seq: *seq }));
    }
    let bad = found.into_iter().filter(|(_, ok)| !ok);
    report.problems.extend(bad.map(|((site, seq), _)| Problem::Action { site, seq }));
    Ok(())
}

/// Refuses a plan whose newest action is not as it was written, or lacks operations.
pub(crate) fn newest_action(conn: &Connection) -> Try<()> {
    let ops = |action: ActionId| {
        conn.query_row(
            "SELECT count(*) FROM _op WHERE site = ?1 AND seq = ?2",
            params![action.0.0, action.1],
            |row| row.get(0),
        )
    };
    let sound = conn
        .query_row(&format!("{ACTION} ORDER BY hlc DESC, site DESC LIMIT 1"), [], |row| {
            let action = (id(row, 0)?, row.get(1)?);
            is_as_written(row, action, ops(action)?)
        })
        .optional()?;
    match sound {
        Some(true) => Ok(()),
        Some(false) => Err(damaged("the newest step is not as it was written").into()),
        None => Err(damaged("the history is empty").into()),
    }
}

/// How many operations each action has.
fn operations(conn: &Connection, report: &mut CheckReport) -> Try<FxHashMap<ActionId, i64>> {
    let mut counts: FxHashMap<ActionId, i64> = FxHashMap::default();
    let mut statement = conn.prepare("SELECT site, seq, i, tbl, pk, col, val, \"check\" FROM _op")?;
    let mut found = statement.query([])?;
    while let Some(row) = found.next()? {
        let (action, i) = ((id(row, 0)?, row.get(1)?), row.get(2)?);
        let text = |column: usize| -> Try<&str> {
            Ok(row.get_ref(column)?.as_str().map_err(rusqlite::Error::from)?)
        };
        let pk = row.get_ref(4)?.as_blob().map_err(rusqlite::Error::from)?;
        let expected = checksum::op(action, i, text(3)?, pk, text(5)?, row.get_ref(6)?);
        if sum(row, 7) != Some(expected) {
            report.problems.push(Problem::Operation { site: action.0, seq: action.1, i });
        }
        *counts.entry(action).or_default() += 1;
        report.ops += 1;
    }
    Ok(counts)
}

fn rows(plan: &Plan, report: &mut CheckReport) -> Try<()> {
    let (made, found) = rebuild::from_log(&plan.conn, &plan.schema)?;
    let there = rebuild::from_tables(&plan.conn, &plan.schema)?;
    let cells = |row: RowId| there.get(&row).or_else(|| made.get(&row)).cloned();
    let called = Called { schema: &plan.schema, cells: &cells };
    let wrong = |row: RowId| {
        let (noun, name) = called.noun_and_name(row);
        WrongRow { table: plan.schema.tables[row.0].name.clone(), id: row.1, noun, name }
    };
    for (row, cells) in &there {
        match made.get(row) {
            Some(expected) if expected == cells => {}
            Some(_) => report.problems.push(Problem::RowDiffers(wrong(*row))),
            None => report.problems.push(Problem::RowUnexplained(wrong(*row))),
        }
    }
    let missing = made.keys().filter(|row| !there.contains_key(*row));
    report.problems.extend(missing.map(|row| Problem::RowMissing(wrong(*row))));
    if Unsettled::of(&found) != Unsettled::read(&plan.conn, &plan.schema)? {
        report.problems.push(Problem::Unsettled);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{author, plan};
    use model::{StakeholderDraft, StakeholderEdit};

    /// What a check says after somebody wrote into the file past the program.
    fn after(sql: &str) -> Vec<Problem> {
        let (_folder, mut plan) = plan();
        let draft = StakeholderDraft { name: "Library".into(), ..StakeholderDraft::default() };
        let ids = plan.create_stakeholders(vec![draft], &author()).unwrap().output;
        plan.edit_stakeholders(&ids, &[StakeholderEdit::Influence(Some(2))], &author()).unwrap();
        assert_eq!(plan.check().unwrap().problems, []);
        plan.conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        plan.conn.execute_batch(sql).unwrap();
        plan.check().unwrap().problems
    }

    #[test]
    fn what_was_written_past_the_program_is_named() {
        let found = |sql: &str, wanted: fn(&Problem) -> bool| {
            let problems = after(sql);
            assert!(problems.iter().any(wanted), "{sql}: {problems:?}");
        };
        let edit = "col = 'influence'";
        found("UPDATE stakeholder SET influence = 5", |p| matches!(p, Problem::RowDiffers(_)));
        found("DELETE FROM stakeholder", |p| matches!(p, Problem::RowMissing(_)));
        found("INSERT INTO tag VALUES (x'000102030405060708090a0b0c0d0e0f', 'x')", |p| {
            matches!(p, Problem::RowUnexplained(_))
        });
        found(&format!("UPDATE _op SET val = 5 WHERE {edit}"), |p| matches!(p, Problem::Operation { .. }));
        found(&format!("DELETE FROM _op WHERE {edit}"), |p| matches!(p, Problem::Action { .. }));
        found("UPDATE _action SET author = 'Somebody else'", |p| matches!(p, Problem::Action { .. }));
        found("UPDATE _site SET began = 1", |p| matches!(p, Problem::Session { .. }));
        found("DELETE FROM council; UPDATE seat SET council = id; DELETE FROM sector", |p| {
            matches!(p, Problem::RowMissing(_))
        });
        found("DELETE FROM _action WHERE op = 'edit_stakeholders'", |p| matches!(p, Problem::Action { .. }));
        found("UPDATE stakeholder SET sector = id", |p| matches!(p, Problem::Reference { .. }));
        found("UPDATE _op SET tbl = 'moon'", |p| matches!(p, Problem::Log { .. }));
    }

    #[test]
    fn a_wrong_row_is_called_by_what_it_is_or_belongs_to() {
        let called = |sql: &str| -> Vec<(String, String)> {
            let rows = after(sql).into_iter().filter_map(|problem| match problem {
                Problem::RowDiffers(row) | Problem::RowMissing(row) | Problem::RowUnexplained(row) => {
                    Some((row.noun, row.name))
                }
                _ => None,
            });
            rows.collect()
        };
        let only = |noun: &str, name: &str| vec![(noun.to_string(), name.to_string())];
        let library = only("stakeholder", "Library");
        assert_eq!(called("UPDATE stakeholder SET influence = 5"), library);
        assert_eq!(called("DELETE FROM stakeholder"), library);
        let part = "INSERT INTO extra_field SELECT randomblob(16), id, 'Colour', 'blue' FROM stakeholder";
        assert_eq!(called(part), library);
        let tie = "INSERT INTO tie (id, \"from\", \"to\", kind, presence, directed)
            SELECT randomblob(16), id, id, 'x', 'present', 0 FROM stakeholder";
        assert_eq!(called(tie), only("tie", "Library – Library"));
    }

    #[test]
    fn tables_are_made_anew_from_the_log() {
        let (_folder, mut plan) = plan();
        let before = plan.snapshot().unwrap();
        plan.conn.execute_batch("UPDATE plan SET name = 'Elsewhere'; DELETE FROM sector").unwrap();
        plan.rebuild().unwrap();
        assert_eq!(plan.snapshot().unwrap(), before);
        assert_eq!(plan.check().unwrap().problems, []);
        assert_eq!(plan.next_undo().unwrap(), None, "and that is no step");
    }
}
