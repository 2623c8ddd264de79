//! Rules that look beyond one field, held against what a step has written: bringing something back, or undoing a
//! step in the middle, must not break what every other step keeps.

use crate::{
    failure::Try,
    log::{RowId, schema::Schema},
    merge::broken_rules,
    rules,
    sql::all,
};
use model::{BrokenRule, Refusal};
use rusqlite::{Connection, params};
use std::collections::BTreeSet;

/// Where rules are broken already, as copies can do to each other.
pub(crate) struct Rules(BTreeSet<(BrokenRule, RowId, Option<usize>)>);

impl Rules {
    /// Looks at the plan as it is now.
    pub fn look(conn: &Connection, schema: &Schema) -> Try<Rules> {
        let broken = broken_rules(conn, schema)?.into_iter();
        Ok(Rules(broken.map(|broken| (broken.rule, broken.at, broken.field)).collect()))
    }

    /// A rule that is broken now and was not, with the rows that stand against each other.
    pub fn newly_broken(
        &self,
        conn: &Connection,
        schema: &Schema,
    ) -> Try<Option<(BrokenRule, BTreeSet<RowId>)>> {
        let broken = broken_rules(conn, schema)?.into_iter();
        let new = broken.filter(|broken| !self.0.contains(&(broken.rule, broken.at, broken.field)));
        Ok(new
            .map(|broken| {
                let cells = broken.sides.iter().flatten().map(|(row, _)| *row);
                (broken.rule, cells.chain([broken.at]).collect())
            })
            .next())
    }

    /// Refuses what has broken a rule, in the words of the step that keeps it.
    pub fn refuse_if_broken(&self, conn: &Connection, schema: &Schema) -> Try<()> {
        let Some((rule, rows)) = self.newly_broken(conn, schema)? else { return Ok(()) };
        Err(match rule {
            BrokenRule::OneLead => rules::invalid("role", "one-lead"),
            BrokenRule::InOrder => rules::invalid("until", "ends-before-it-starts"),
            BrokenRule::TieOrNone | BrokenRule::TieOnce => rules::invalid("tie", "already-there"),
            BrokenRule::ChildrenAsAGroup => rules::invalid("kind", "children-as-a-group"),
            BrokenRule::ChildrenOfOneSchool => rules::invalid("age_to", "children-of-one-school"),
            BrokenRule::Checked => Refusal::NotChecked { initiatives: titles(conn, &rows)? },
        }
        .into())
    }
}

fn titles(conn: &Connection, rows: &BTreeSet<RowId>) -> Try<Vec<String>> {
    let sql = "SELECT title FROM initiative WHERE id = ?1";
    let found = rows.iter().map(|row| all(conn, sql, params![row.1.0], |row| Ok(row.get(0)?)));
    Ok(found.collect::<Try<Vec<Vec<String>>>>()?.concat())
}
