//! What copies break together though each of them is sound: rules that look beyond one field. Every step keeps
//! them, but a merge is no step: one copy names a lead and the other another one. Nothing is changed for
//! that; it is listed until somebody says what stays.

mod mend;

pub(crate) use mend::mend;

use crate::{
    failure::Try,
    log::{
        ADDED, ActionId, DELETED, KEPT, LoggedOp, RowId, payload, read,
        schema::{Schema, quoted},
    },
    rules,
    sql::{all, id},
};
use model::{BrokenRule, Id};
use rusqlite::{Connection, types::Value};
use std::collections::BTreeMap;

/// One cell.
pub(crate) type Cell = (RowId, usize);

/// A rule that is broken somewhere.
pub(crate) struct Broken {
    pub rule: BrokenRule,
    /// Of what it is told.
    pub at: RowId,
    pub field: Option<usize>,
    /// What stands against each other: if a cell of one side stays, all other sides give way.
    pub sides: Vec<Vec<Cell>>,
}

/// Everything that is broken.
pub(crate) fn find(conn: &Connection, schema: &Schema) -> Try<Vec<Broken>> {
    let mut look = Look { conn, schema, found: Vec::new() };
    look.leads()?;
    for (table, from, to) in SPANS {
        look.in_order(table, from, to)?;
    }
    look.checked()?;
    look.ties()?;
    look.children()?;
    Ok(look.found)
}

/// Where something begins and ends.
const SPANS: &[(&str, &str, &str)] = &[
    ("initiative", "start", "end"),
    ("initiative", "age_from", "age_to"),
    ("council", "age_from", "age_to"),
    ("seat", "since", "until"),
    ("tie", "since", "until"),
];

/// The questions of the do-no-harm check.
const CHECK: [&str; 3] = ["who_could_be_harmed", "who_was_asked", "what_we_do"];

const LEADS: &str = "SELECT initiative, id FROM partner WHERE role = 'lead' AND initiative IN
    (SELECT initiative FROM partner WHERE role = 'lead' GROUP BY initiative HAVING count(*) > 1) ORDER BY id";

const UNCHECKED: &str = "SELECT id, who_could_be_harmed IS NULL, who_was_asked IS NULL, what_we_do IS NULL
    FROM initiative WHERE status = 'active'
    AND (who_could_be_harmed IS NULL OR who_was_asked IS NULL OR what_we_do IS NULL)";

/// All of it stands in the index of ties.
const PAIRS: &str = "SELECT \"from\", \"to\", id, presence = 'absent' FROM tie";

/// Seats of children's councils that only a child could have.
const SEATS: &str = "SELECT c.id, s.id, s.role <> 'advisor', s.votes, coalesce(s.voice = 'youth', 0)
    FROM council c JOIN seat s ON s.council = c.id WHERE c.kind = 'childrens_council'
    AND (s.role <> 'advisor' OR s.votes OR s.voice = 'youth') ORDER BY s.id";

/// Seats of children's councils with an age band of less than three years beside which a school stands.
const SCHOOLS: &str = "SELECT c.id, s.id, coalesce(h.sector = x.id, 0), coalesce(s.sector = x.id, 0)
    FROM council c JOIN seat s ON s.council = c.id JOIN stakeholder h ON h.id = s.holder
    JOIN sector x ON x.key = 'schools' AND x.id IN (h.sector, s.sector)
    WHERE c.kind = 'childrens_council' AND max(c.age_to - c.age_from, 0) + 1 < 3 ORDER BY s.id";

struct Look<'a> {
    conn: &'a Connection,
    schema: &'a Schema,
    found: Vec<Broken>,
}

impl Look<'_> {
    /// A cell that there is in every plan.
    fn cell(&self, table: &str, row: Id, column: &str) -> Try<Cell> {
        let table = self.schema.known(table)?;
        let column = self.schema.tables[table].column(column);
        Ok(((table, row), column.ok_or_else(|| crate::failure::damaged("a column is not there"))?))
    }

    fn leads(&mut self) -> Try<()> {
        let mut leads: BTreeMap<Id, Vec<Vec<Cell>>> = BTreeMap::new();
        for (initiative, partner) in all(self.conn, LEADS, [], |row| Ok((id(row, 0)?, id(row, 1)?)))? {
            let role = self.cell("partner", partner, "role")?;
            leads.entry(initiative).or_default().push(vec![role]);
        }
        let table = self.schema.known("initiative")?;
        let broken = |(initiative, sides)| Broken {
            rule: BrokenRule::OneLead,
            at: (table, initiative),
            field: None,
            sides,
        };
        self.found.extend(leads.into_iter().map(broken));
        Ok(())
    }

    fn in_order(&mut self, table: &str, from: &str, to: &str) -> Try<()> {
        // A date that is smaller as a text may still be the year or the month in which the other is.
        let (name, start, end) = (quoted(table), quoted(from), quoted(to));
        let sql = format!("SELECT id, {start}, {end} FROM {name} WHERE {end} < {start}");
        let spans = all(self.conn, &sql, [], |row| {
            let (start, end): (Value, Value) = (row.get(1)?, row.get(2)?);
            let dates = match (start, end) {
                (Value::Text(start), Value::Text(end)) => Some((Some(start), Some(end))),
                _ => None,
            };
            Ok((id(row, 0)?, dates))
        })?;
        for (row, dates) in spans {
            if dates.is_some_and(|(start, end)| rules::in_order(to, &start, &end).is_ok()) {
                continue;
            }
            let (start, end) = (self.cell(table, row, from)?, self.cell(table, row, to)?);
            self.found.push(Broken {
                rule: BrokenRule::InOrder,
                at: end.0,
                field: Some(end.1),
                sides: vec![vec![start], vec![end]],
            });
        }
        Ok(())
    }

    fn checked(&mut self) -> Try<()> {
        let unchecked = all(self.conn, UNCHECKED, [], |row| {
            Ok((id(row, 0)?, [row.get::<_, bool>(1)?, row.get(2)?, row.get(3)?]))
        })?;
        for (row, lacks) in unchecked {
            let status = self.cell("initiative", row, "status")?;
            let lacking = CHECK.into_iter().zip(lacks).filter(|(_, lacks)| *lacks);
            let answers =
                lacking.map(|(answer, _)| self.cell("initiative", row, answer)).collect::<Try<_>>()?;
            self.found.push(Broken {
                rule: BrokenRule::Checked,
                at: status.0,
                field: Some(status.1),
                sides: vec![vec![status], answers],
            });
        }
        Ok(())
    }

    fn ties(&mut self) -> Try<()> {
        let mut ties: Vec<(Id, Id, Id, bool)> = all(self.conn, PAIRS, [], |row| {
            let (from, to) = (id(row, 0)?, id(row, 1)?);
            Ok((from.min(to), from.max(to), id(row, 2)?, row.get(3)?))
        })?;
        ties.sort_unstable();
        let pairs = ties.chunk_by(|one, other| (one.0, one.1) == (other.0, other.1));
        for ties in pairs.filter(|ties| ties.len() > 1) {
            let (none, some): (Vec<_>, Vec<_>) = ties.iter().partition(|(.., absent)| *absent);
            let some: Vec<Id> = some.into_iter().map(|(_, _, tie, _)| tie).collect();
            if let [(_, _, none, _), ..] = &none[..]
                && !some.is_empty()
            {
                let none = self.cell("tie", *none, "presence")?;
                let some = some.iter().map(|tie| self.cell("tie", *tie, "presence")).collect::<Try<_>>()?;
                self.found.push(Broken {
                    rule: BrokenRule::TieOrNone,
                    at: none.0,
                    field: Some(none.1),
                    sides: vec![vec![none], some],
                });
                continue;
            }
            self.once(&some)?;
        }
        Ok(())
    }

    /// Ties of one pair: a mutual one holds both directions of its kind.
    fn once(&mut self, ties: &[Id]) -> Try<()> {
        let mut kinds: BTreeMap<String, (Vec<Cell>, Vec<Cell>)> = BTreeMap::new();
        for tie in ties {
            let sql = "SELECT kind, directed FROM tie WHERE id = ?1";
            let (kind, directed): (String, bool) =
                self.conn.prepare_cached(sql)?.query_row([tie.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
            let (mutual, one_way) = kinds.entry(kind).or_default();
            let side = if directed { one_way } else { mutual };
            side.push(self.cell("tie", *tie, "directed")?);
        }
        for (mutual, one_way) in kinds.into_values() {
            let Some(first) = mutual.first().copied() else { continue };
            // Its direction was changed in one copy, so its identity is still that of a directed tie.
            let mut sides: Vec<Vec<Cell>> = mutual.into_iter().map(|tie| vec![tie]).collect();
            sides.extend((!one_way.is_empty()).then_some(one_way));
            if sides.len() > 1 {
                self.found.push(Broken {
                    rule: BrokenRule::TieOnce,
                    at: first.0,
                    field: Some(first.1),
                    sides,
                });
            }
        }
        Ok(())
    }

    fn children(&mut self) -> Try<()> {
        type Of = BTreeMap<Id, Vec<Cell>>;
        let mut seats: Of = BTreeMap::new();
        let child_like = all(self.conn, SEATS, [], |row| {
            Ok((id(row, 0)?, id(row, 1)?, [row.get::<_, bool>(2)?, row.get(3)?, row.get(4)?]))
        })?;
        for (council, seat, breaks) in child_like {
            for (column, _) in ["role", "votes", "voice"].into_iter().zip(breaks).filter(|(_, it)| *it) {
                seats.entry(council).or_default().push(self.cell("seat", seat, column)?);
            }
        }
        for (council, seats) in seats {
            let kind = self.cell("council", council, "kind")?;
            self.found.push(Broken {
                rule: BrokenRule::ChildrenAsAGroup,
                at: kind.0,
                field: Some(kind.1),
                sides: vec![vec![kind], seats],
            });
        }
        let mut schools: Of = BTreeMap::new();
        let beside = all(self.conn, SCHOOLS, [], |row| {
            Ok((id(row, 0)?, id(row, 1)?, [row.get::<_, bool>(2)?, row.get(3)?]))
        })?;
        for (council, seat, is) in beside {
            for (column, _) in ["holder", "sector"].into_iter().zip(is).filter(|(_, is)| *is) {
                schools.entry(council).or_default().push(self.cell("seat", seat, column)?);
            }
        }
        for (council, schools) in schools {
            let (from, to) =
                (self.cell("council", council, "age_from")?, self.cell("council", council, "age_to")?);
            self.found.push(Broken {
                rule: BrokenRule::ChildrenOfOneSchool,
                at: to.0,
                field: Some(to.1),
                sides: vec![vec![from, to], schools],
            });
        }
        Ok(())
    }
}

/// The newest action that left this value in a cell; if that is not known, the newest that touched the row.
pub(crate) fn said_by(
    conn: &Connection,
    schema: &Schema,
    row: RowId,
    column: usize,
    shown: &Value,
) -> Try<Option<ActionId>> {
    let ops = read::ops_of(conn, schema, row)?;
    let said = |op: &&LoggedOp| said(schema, row, column, op).is_some_and(|value| value == *shown);
    let newest = ops.iter().filter(said).max_by_key(|op| op.age());
    let newest = newest.or_else(|| ops.iter().filter(|op| op.col != DELETED).max_by_key(|op| op.age()));
    Ok(newest.map(|op| op.action))
}

/// What an operation left in a cell.
fn said(schema: &Schema, row: RowId, column: usize, op: &LoggedOp) -> Option<Value> {
    let table = &schema.tables[row.0];
    match op.col.as_str() {
        ADDED => payload::read(&table.columns, &op.val).ok()?.into_iter().nth(column),
        DELETED | KEPT => None,
        col => (col == table.columns[column]).then(|| op.val.clone()),
    }
}
