//! What must hold of milestones, indicators, budgets and factors, and reading them.

use super::{
    check::{Checked, beginning},
    row::Noun,
};
use crate::{
    Plan,
    failure::Try,
    rules::{self, invalid},
    sql::{all, id as id_of, must_exist, name_of},
};
use model::{
    BudgetLine, Dependency, Factor, FactorWork, Factors, Id, Indicator, Milestone, Progress, Reading, Result,
    Timeline,
};
use rusqlite::{Connection, params};
use std::collections::HashSet;

fn initiative(conn: &Connection, id: Id) -> Try<()> {
    must_exist(conn, "initiative", "initiative", id)
}

fn title_of(conn: &Connection, id: Id) -> Try<String> {
    name_of(conn, "initiative", "title", "initiative", id)
}

/// A number that may be unknown, and is one.
fn number(field: &str, value: Option<f64>) -> Try<()> {
    match value.is_none_or(f64::is_finite) {
        true => Ok(()),
        false => Err(invalid(field, "not-a-number").into()),
    }
}

impl Checked for Milestone {
    fn checked(mut self, conn: &Connection) -> Try<Milestone> {
        initiative(conn, self.initiative)?;
        self.title = rules::name("title", &self.title)?;
        self.due = rules::date("due", &self.due)?;
        self.done_on = rules::date("done_on", &self.done_on)?;
        rules::maybe(conn, "stakeholder", "stakeholder", self.owner)?;
        Ok(self)
    }

    fn called(&self, _: &Connection) -> Try<String> {
        Ok(beginning(&self.title))
    }
}

/// Whether `last` comes after `first` already, over others or straight.
fn waits(conn: &Connection, last: Id, first: Id) -> Try<bool> {
    let mut seen = HashSet::from([first]);
    let mut ahead = vec![first];
    while let Some(one) = ahead.pop() {
        let sql = "SELECT \"then\" FROM dependency WHERE first = ?1";
        for next in all(conn, sql, params![one.0], |row| Ok(id_of(row, 0)?))? {
            if next == last {
                return Ok(true);
            }
            if seen.insert(next) {
                ahead.push(next);
            }
        }
    }
    Ok(false)
}

impl Checked for Dependency {
    fn checked(self, conn: &Connection) -> Try<Dependency> {
        initiative(conn, self.first)?;
        initiative(conn, self.then)?;
        // Two who write apart can still make a circle when their copies meet; whoever draws them has to bear it.
        if self.first == self.then || waits(conn, self.first, self.then)? {
            return Err(invalid("first", "waits-in-a-circle").into());
        }
        Ok(self)
    }

    fn called(&self, conn: &Connection) -> Try<String> {
        title_of(conn, self.then)
    }

    fn linked(&self) -> Option<Id> {
        Some(Id::link(Self::TABLE, self.first, self.then))
    }
}

impl Checked for Indicator {
    const WITH_IT: &'static [&'static str] = &["DELETE FROM reading WHERE indicator = ?1"];

    fn checked(mut self, conn: &Connection) -> Try<Indicator> {
        initiative(conn, self.initiative)?;
        self.name = rules::name("name", &self.name)?;
        self.unit = rules::line("unit", &self.unit)?;
        self.source = rules::line("source", &self.source)?;
        self.target_on = rules::date("target_on", &self.target_on)?;
        number("baseline", self.baseline)?;
        number("target", self.target)?;
        if self.target.is_some() && self.unit.is_none() {
            return Err(invalid("unit", "target-without-unit").into());
        }
        Ok(self)
    }

    fn called(&self, _: &Connection) -> Try<String> {
        Ok(beginning(&self.name))
    }
}

impl Checked for Reading {
    fn checked(mut self, conn: &Connection) -> Try<Reading> {
        must_exist(conn, "indicator", "indicator", self.indicator)?;
        self.date = match rules::date("date", &Some(self.date))? {
            Some(date) => date,
            None => return Err(invalid("date", "date-missing").into()),
        };
        number("value", Some(self.value))?;
        self.note = rules::note("note", &self.note)?;
        Ok(self)
    }

    fn called(&self, conn: &Connection) -> Try<String> {
        name_of(conn, "indicator", "name", "indicator", self.indicator)
    }
}

impl Checked for BudgetLine {
    fn checked(mut self, conn: &Connection) -> Try<BudgetLine> {
        initiative(conn, self.initiative)?;
        self.what = rules::name("what", &self.what)?;
        rules::amount("amount", self.amount)?;
        rules::maybe(conn, "stakeholder", "stakeholder", self.stakeholder)?;
        Ok(self)
    }

    fn called(&self, _: &Connection) -> Try<String> {
        Ok(beginning(&self.what))
    }
}

impl Checked for Factor {
    const WITH_IT: &'static [&'static str] = &["DELETE FROM factor_work WHERE factor = ?1"];

    fn checked(mut self, conn: &Connection) -> Try<Factor> {
        self.name = rules::name("name", &self.name)?;
        self.evidence = rules::note("evidence", &self.evidence)?;
        self.domain.map_or(Ok(()), |item| rules::framework_item(conn, "domain", item))?;
        self.level.map_or(Ok(()), |item| rules::framework_item(conn, "level", item))?;
        rules::maybe(conn, "population_group", "population_group", self.group)?;
        Ok(self)
    }

    fn called(&self, _: &Connection) -> Try<String> {
        Ok(beginning(&self.name))
    }
}

impl Checked for FactorWork {
    fn checked(self, conn: &Connection) -> Try<FactorWork> {
        initiative(conn, self.initiative)?;
        must_exist(conn, "factor", "factor", self.factor)?;
        Ok(self)
    }

    fn called(&self, conn: &Connection) -> Try<String> {
        title_of(conn, self.initiative)
    }

    fn onto(self, made: Id) -> FactorWork {
        let factor = if self.factor == Id::NEW { made } else { self.factor };
        FactorWork { factor, ..self }
    }

    fn linked(&self) -> Option<Id> {
        Some(Id::link(Self::TABLE, self.initiative, self.factor))
    }
}

impl Plan {
    /// How one initiative goes.
    pub fn progress(&self, initiative: Id) -> Result<Progress> {
        let conn = &self.conn;
        let of = params![initiative.0];
        let readings = "indicator IN (SELECT id FROM indicator WHERE initiative = ?1) ORDER BY date, id";
        Ok(Progress {
            milestones: Milestone::list(conn, "initiative = ?1 ORDER BY due IS NULL, due, id", of)?,
            indicators: Indicator::list(conn, "initiative = ?1 ORDER BY position, id", of)?,
            readings: Reading::list(conn, readings, of)?,
            budget: BudgetLine::list(conn, "initiative = ?1 ORDER BY id", of)?,
            factors: FactorWork::list(conn, "initiative = ?1 ORDER BY id", of)?,
        })
    }

    /// Milestones of all initiatives, and what waits for what.
    pub fn timeline(&self) -> Result<Timeline> {
        Ok(timeline(&self.conn)?)
    }

    /// The indicators of all initiatives.
    pub fn indicators(&self) -> Result<Vec<Indicator>> {
        Ok(indicators(&self.conn)?)
    }

    /// What all indicators stood at, of each by date.
    pub fn readings(&self) -> Result<Vec<Reading>> {
        Ok(readings(&self.conn)?)
    }

    /// The budgets of all initiatives.
    pub fn budget(&self) -> Result<Vec<BudgetLine>> {
        Ok(budget(&self.conn)?)
    }

    /// Every factor, and which initiatives work on it.
    pub fn factors(&self) -> Result<Factors> {
        Ok(factors(&self.conn)?)
    }
}

pub(crate) fn timeline(conn: &Connection) -> Try<Timeline> {
    Ok(Timeline {
        milestones: Milestone::list(conn, "1 ORDER BY due IS NULL, due, id", [])?,
        dependencies: Dependency::list(conn, "1 ORDER BY id", [])?,
    })
}

pub(crate) fn indicators(conn: &Connection) -> Try<Vec<Indicator>> {
    Indicator::list(conn, "1 ORDER BY initiative, position, id", [])
}

pub(crate) fn readings(conn: &Connection) -> Try<Vec<Reading>> {
    Reading::list(conn, "1 ORDER BY indicator, date, id", [])
}

pub(crate) fn budget(conn: &Connection) -> Try<Vec<BudgetLine>> {
    BudgetLine::list(conn, "1 ORDER BY initiative, id", [])
}

pub(crate) fn factors(conn: &Connection) -> Try<Factors> {
    let mut factors = Factor::list(conn, "1 ORDER BY id", [])?;
    factors.sort_by_cached_key(|factor| model::text::fold(&factor.name));
    Ok(Factors { factors, work: FactorWork::list(conn, "1 ORDER BY id", [])? })
}
