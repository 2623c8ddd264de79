//! What stays away once somebody was erased, whoever wrote it and whenever it comes in.
//!
//! The step that erases names rows that its copy knew of. Somebody who had not heard of it may go on writing in them,
//! or add others to whoever is gone: an offer, a tie, a seat held. All of that is told from the set of operations
//! alone, so every copy leaves out the same, and nobody is asked whether to keep it.

use crate::{
    failure::Try,
    log::{
        ADDED, ActionId, ERASED, LoggedOp, RowId,
        knowledge::Knowledge,
        payload,
        project::target,
        schema::{Schema, Table},
    },
    sql::{all, id},
};
use model::Id;
use rusqlite::{Connection, types::Value};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Every column that points to a stakeholder, by its table.
const POINTING: [(&str, &[&str]); 17] = [
    ("action", &["stakeholder"]),
    ("budget_line", &["stakeholder"]),
    ("contact", &["stakeholder"]),
    ("external_id", &["stakeholder"]),
    ("extra_field", &["stakeholder"]),
    ("milestone", &["owner"]),
    ("need", &["stakeholder"]),
    ("not_twins", &["a", "b"]),
    ("offer", &["stakeholder"]),
    ("partner", &["stakeholder"]),
    ("place", &["stakeholder"]),
    ("recognition", &["stakeholder"]),
    ("seat", &["holder"]),
    ("stakeholder_domain", &["stakeholder"]),
    ("stakeholder_level", &["stakeholder"]),
    ("stakeholder_tag", &["stakeholder"]),
    ("tie", &["from", "to"]),
];

/// Rows of these tables are something without the stakeholder they point to: then they point to nobody.
const ITS_OWN: [&str; 5] = ["action", "budget_line", "milestone", "recognition", "seat"];

/// Which rows were erased whole, and what ever pointed to a stakeholder that was.
#[derive(Default)]
pub(crate) struct Gone {
    /// Tables and the steps that erased a row of this key.
    rows: HashMap<Id, Vec<(String, ActionId)>>,
    /// Stakeholders that were erased, with the steps that did so. None of them comes back.
    stakeholders: BTreeMap<Id, Vec<ActionId>>,
    /// What pointed to one of them and is something of its own.
    pointing: BTreeSet<(String, Id)>,
}

impl Gone {
    /// What these logs together say was erased. Nearly always nothing, which an index tells at once.
    pub fn read(files: &[&Connection]) -> Try<Gone> {
        let mut gone = Gone::default();
        for conn in files {
            let sql = "SELECT tbl, pk, site, seq FROM _op WHERE substr(col, 1, 1) = '!' AND col = ?1";
            let found = all(conn, sql, [ERASED], |row| {
                Ok((row.get::<_, String>(0)?, id(row, 1)?, (id(row, 2)?, row.get(3)?)))
            })?;
            for (table, key, step) in found {
                if table == "stakeholder" {
                    gone.stakeholders.entry(key).or_default().push(step);
                }
                gone.erases(table, key, step);
            }
        }
        if !gone.stakeholders.is_empty() {
            files.iter().try_for_each(|conn| gone.read_pointing(conn))?;
        }
        Ok(gone)
    }

    fn erases(&mut self, table: String, key: Id, step: ActionId) {
        let by = self.rows.entry(key).or_default();
        if !by.iter().any(|known| known.0 == table && known.1 == step) {
            by.push((table, step));
        }
    }

    /// Whatever ever pointed to one of the stakeholders. What is nothing without them is erased as they are.
    fn read_pointing(&mut self, conn: &Connection) -> Try<()> {
        let written: Vec<String> = self.stakeholders.keys().map(|key| payload::hex(&key.0)).collect();
        let sql = "SELECT tbl, pk, col, val FROM _op WHERE col = '+' OR typeof(val) = 'blob'";
        let found = all(conn, sql, [], |row| {
            let table = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
            let Some((table, columns)) = POINTING.iter().find(|(of, _)| *of == table) else {
                return Ok(None);
            };
            let col = row.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?;
            let to: Vec<Id> = match row.get(3)? {
                // Read with care only where one of them may stand in it.
                Value::Text(text) if written.iter().any(|key| text.contains(key.as_str())) => {
                    let columns: Vec<String> = columns.iter().map(|column| column.to_string()).collect();
                    payload::read(&columns, &Value::Text(text))?.iter().filter_map(target).collect()
                }
                val => target(&val).filter(|_| columns.contains(&col)).into_iter().collect(),
            };
            let steps = to.iter().filter_map(|one| self.stakeholders.get(one)).flatten().copied();
            let steps: Vec<ActionId> = steps.collect();
            Ok((!steps.is_empty()).then_some((*table, id(row, 1)?, steps)))
        })?;
        for (table, key, steps) in found.into_iter().flatten() {
            if ITS_OWN.contains(&table) {
                self.pointing.insert((table.to_string(), key));
                continue;
            }
            for step in steps {
                self.erases(table.to_string(), key, step);
            }
        }
        Ok(())
    }

    fn by<'a>(&'a self, table: &'a str, key: Id) -> impl Iterator<Item = ActionId> + 'a {
        let of_key = self.rows.get(&key).into_iter().flatten();
        of_key.filter(move |(of, _)| of == table).map(|(_, step)| *step)
    }

    /// The rows that were erased whole, with the steps that did so.
    pub fn rows(&self) -> impl Iterator<Item = (&str, Id, ActionId)> {
        self.rows.iter().flat_map(|(key, by)| by.iter().map(|(table, step)| (table.as_str(), *key, *step)))
    }

    /// Every row that may be another one since somebody was erased.
    pub fn touched(&self, schema: &Schema) -> Try<BTreeSet<RowId>> {
        let pointing = self.pointing.iter().map(|(table, key)| (table.as_str(), *key));
        let rows = self.rows().map(|(table, key, _)| (table, key)).chain(pointing);
        rows.map(|(table, key)| Ok((schema.known(table)?, key))).collect()
    }

    /// What of a row's operations counts: of one that was erased, what somebody did who knew of that; and nothing
    /// points to whoever is gone. Nothing is answered where all of them count as they are.
    pub fn left(
        &self,
        table: &Table,
        key: Id,
        ops: &[LoggedOp],
        knowledge: &Knowledge,
    ) -> Try<Option<Vec<LoggedOp>>> {
        if self.rows.is_empty()
            || !(self.is_erased(table, key) || self.pointing.contains(&(table.name.clone(), key)))
        {
            return Ok(None);
        }
        let unseen = |op: &LoggedOp| {
            self.by(&table.name, key).any(|step| step != op.action && !knowledge.before(step, op.action))
        };
        let left = ops.iter().filter(|op| !unseen(op)).map(|op| self.without(table, op));
        left.collect::<Try<_>>().map(Some)
    }

    /// Whether a row, of whose operations these count, can be there at all.
    pub fn can_be(&self, table: &Table, key: Id, left: &[LoggedOp], cells: &[Value]) -> bool {
        let added = || left.iter().any(|op| op.col == ADDED);
        let points_to_nobody = || {
            let required = |column: usize| table.kinds[column].required && cells[column] == Value::Null;
            table.references.iter().any(|(column, to)| to == "stakeholder" && required(*column))
        };
        let gone = table.name == "stakeholder" && self.stakeholders.contains_key(&key);
        !gone && (added() || !self.is_erased(table, key)) && !points_to_nobody()
    }

    fn is_erased(&self, table: &Table, key: Id) -> bool {
        self.by(&table.name, key).next().is_some()
    }

    fn is_gone(&self, cell: &Value) -> bool {
        target(cell).is_some_and(|id| self.stakeholders.contains_key(&id))
    }

    /// An operation that points to nobody who is gone.
    fn without(&self, table: &Table, op: &LoggedOp) -> Try<LoggedOp> {
        let mut op = op.clone();
        if op.col == ADDED {
            let mut cells = payload::read(&table.columns, &op.val)?;
            let mut changed = false;
            for cell in cells.iter_mut().filter(|cell| self.is_gone(cell)) {
                *cell = Value::Null;
                changed = true;
            }
            if changed {
                op.val = Value::Text(payload::write(&table.columns, &cells));
            }
        } else if self.is_gone(&op.val) {
            op.val = Value::Null;
        }
        Ok(op)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::migrations;

    #[test]
    fn every_column_that_points_to_a_stakeholder_is_known() {
        let schema = Schema::read(&migrations::in_memory().unwrap()).unwrap();
        let known: BTreeSet<(&str, &str)> = POINTING
            .iter()
            .flat_map(|(table, columns)| columns.iter().map(|column| (*table, *column)))
            .collect();
        let mut there = BTreeSet::new();
        for table in &schema.tables {
            for (column, _) in table.references.iter().filter(|(_, to)| to == "stakeholder") {
                there.insert((table.name.as_str(), table.columns[*column].as_str()));
                let its_own = !table.kinds[*column].required && table.name != "place";
                assert_eq!(ITS_OWN.contains(&table.name.as_str()), its_own, "{}", table.name);
            }
        }
        assert_eq!(there, known);
    }
}
