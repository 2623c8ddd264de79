//! The small nouns as rows: one table each, one column a field.

use super::cell::Cell;
use crate::{failure::Try, log::schema::quoted, sql::all};
use model::{
    Action, AgendaItem, Ask, Attendance, BudgetLine, Decision, Dependency, Factor, FactorWork, Finding, Id,
    Indicator, Judgement, Meeting, Milestone, PackIdea, PopulationGroup, Reading, Recognition, Review, Round,
};
use rusqlite::{Connection, Params, Row, params, params_from_iter, types::Value};

/// A noun that is kept in one table.
pub(crate) trait Noun: Sized + Clone {
    const TABLE: &'static str;
    /// Its columns but the key.
    const COLUMNS: &'static [&'static str];

    fn id(&self) -> Id;
    fn with_id(self, id: Id) -> Self;
    /// Reads it from a row of the key and all columns.
    fn read(row: &Row<'_>) -> Try<Self>;
    /// Its cells, in the order of the columns.
    fn cells(&self) -> Vec<Value>;

    /// Those of which a condition holds, such as `"council = ?1 ORDER BY date"`.
    fn list(conn: &Connection, which: &str, params: impl Params) -> Try<Vec<Self>> {
        let columns: Vec<String> = Self::COLUMNS.iter().map(|column| quoted(column)).collect();
        let sql = format!("SELECT id, {} FROM {} WHERE {which}", columns.join(", "), quoted(Self::TABLE));
        all(conn, &sql, params, Self::read)
    }

    /// The one with this identity.
    fn find(conn: &Connection, id: Id) -> Try<Option<Self>> {
        Ok(Self::list(conn, "id = ?1", params![id.0])?.pop())
    }

    fn insert(&self, conn: &Connection) -> Try<()> {
        let columns: Vec<String> = Self::COLUMNS.iter().map(|column| quoted(column)).collect();
        let places: Vec<String> = (2..columns.len() + 2).map(|n| format!("?{n}")).collect();
        let table = quoted(Self::TABLE);
        let sql =
            format!("INSERT INTO {table} (id, {}) VALUES (?1, {})", columns.join(", "), places.join(", "));
        let cells = std::iter::once(Value::Blob(self.id().0.to_vec())).chain(self.cells());
        conn.prepare_cached(&sql)?.execute(params_from_iter(cells))?;
        Ok(())
    }

    /// Writes the cells that are others than they were.
    fn update(&self, conn: &Connection, before: &Self) -> Try<()> {
        for (column, (new, old)) in Self::COLUMNS.iter().zip(self.cells().iter().zip(before.cells())) {
            if *new != old {
                crate::sql::set(conn, &quoted(Self::TABLE), self.id(), column, new)?;
            }
        }
        Ok(())
    }

    /// The columns in which two of them differ.
    fn differences(&self, before: &Self) -> Vec<&'static str> {
        let both = self.cells().into_iter().zip(before.cells());
        Self::COLUMNS
            .iter()
            .zip(both)
            .filter(|(_, (new, old))| new != old)
            .map(|(column, _)| *column)
            .collect()
    }
}

macro_rules! rows {
    ( $( $noun:ident in $table:literal { $( $field:ident ),* $(,)? } )* ) => { $(
        impl Noun for $noun {
            const TABLE: &'static str = $table;
            const COLUMNS: &'static [&'static str] = &[$( stringify!($field) ),*];

            fn id(&self) -> Id {
                self.id
            }

            fn with_id(mut self, id: Id) -> $noun {
                self.id = id;
                self
            }

            fn read(row: &Row<'_>) -> Try<$noun> {
                // A struct is filled in the order in which its fields are written here: that of the columns.
                let mut column = 0;
                let mut next = || {
                    column += 1;
                    column
                };
                Ok($noun { id: Cell::read(row, 0)?, $( $field: Cell::read(row, next())? ),* })
            }

            fn cells(&self) -> Vec<Value> {
                vec![$( self.$field.write() ),*]
            }
        }
    )* };
}
rows! {
    Meeting in "meeting" { council, date, starts, place, notes, held, sensitivity }
    AgendaItem in "agenda_item" { meeting, title, minutes, notes, position }
    Attendance in "attendance" { meeting, seat, presence }
    Decision in "decision" {
        meeting, text, rule, votes_for, votes_against, votes_abstain, initiative, dissent, interests, children_heard,
        children_said, review_on, revoked_by, position, sensitivity,
    }
    Action in "action" { what, seat, stakeholder, due, done_on, meeting, initiative, sensitivity }
    Ask in "ask" { council, asked, asked_on, decided, changed, told_on, withdrawn, sensitivity }
    Milestone in "milestone" { initiative, title, due, done_on, owner, sensitivity }
    Dependency in "dependency" { first, then }
    Indicator in "indicator" {
        initiative, name, unit, question, baseline, target, target_on, direction, source, counts_people, position, sensitivity,
    }
    Reading in "reading" { indicator, date, value, note }
    BudgetLine in "budget_line" { initiative, what, in_kind, amount, stakeholder, secured }
    Factor in "factor" { name, kind, harm, domain, level, evidence, group, sensitivity }
    FactorWork in "factor_work" { initiative, factor }
    PopulationGroup in "population_group" { name, strengths, burdens, evidence, sensitivity }
    Round in "round" { title, date, method, who_took_part, youth_led, sensitivity }
    Finding in "finding" { round, kind, domain, level, statement, evidence, weight, raised_by, group, sensitivity }
    Review in "review" { date, who_took_part, sensitivity }
    Judgement in "judgement" { review, item, verdict, note }
    Recognition in "recognition" { stakeholder, what, date, initiative, sensitivity }
    PackIdea in "pack_idea" {
        community, title, purpose, tags, activities, outcomes, factors, milestones, indicators, lessons,
    }
}
