//! What must hold of rounds, findings, reviews and recognitions, and reading them.

use super::{
    check::{Checked, beginning},
    row::Noun,
};
use crate::{
    Plan,
    failure::Try,
    rules::{self, invalid},
    sql::{must_exist, name_of},
};
use model::{Assessment, Finding, Id, Judgement, PopulationGroup, Recognition, Result, Review, Round};
use rusqlite::{Connection, OptionalExtension, params};

impl Checked for PopulationGroup {
    const WITH_IT: &'static [&'static str] = &[
        "UPDATE factor SET \"group\" = NULL WHERE \"group\" = ?1",
        "UPDATE finding SET \"group\" = NULL WHERE \"group\" = ?1",
    ];

    fn checked(mut self, _: &Connection) -> Try<PopulationGroup> {
        self.name = rules::name("name", &self.name)?;
        self.strengths = rules::note("strengths", &self.strengths)?;
        self.burdens = rules::note("burdens", &self.burdens)?;
        self.evidence = rules::note("evidence", &self.evidence)?;
        Ok(self)
    }

    fn called(&self, _: &Connection) -> Try<String> {
        Ok(beginning(&self.name))
    }
}

impl Checked for Round {
    const WITH_IT: &'static [&'static str] = &["DELETE FROM finding WHERE round = ?1"];

    fn checked(mut self, _: &Connection) -> Try<Round> {
        self.title = rules::name("title", &self.title)?;
        self.date = rules::date("date", &self.date)?;
        self.method = rules::line("method", &self.method)?;
        self.who_took_part = rules::note("who_took_part", &self.who_took_part)?;
        Ok(self)
    }

    fn called(&self, _: &Connection) -> Try<String> {
        Ok(beginning(&self.title))
    }
}

impl Checked for Finding {
    fn checked(mut self, conn: &Connection) -> Try<Finding> {
        must_exist(conn, "round", "round", self.round)?;
        self.statement = rules::words("statement", &self.statement)?;
        self.evidence = rules::note("evidence", &self.evidence)?;
        self.domain.map_or(Ok(()), |item| rules::framework_item(conn, "domain", item))?;
        self.level.map_or(Ok(()), |item| rules::framework_item(conn, "level", item))?;
        rules::one_to_five("weight", self.weight)?;
        rules::maybe(conn, "population_group", "population_group", self.group)?;
        Ok(self)
    }

    fn called(&self, _: &Connection) -> Try<String> {
        Ok(beginning(&self.statement))
    }
}

impl Checked for Review {
    const WITH_IT: &'static [&'static str] = &["DELETE FROM judgement WHERE review = ?1"];

    fn checked(mut self, _: &Connection) -> Try<Review> {
        self.date = match rules::date("date", &Some(self.date))? {
            Some(date) => date,
            None => return Err(invalid("date", "date-missing").into()),
        };
        self.who_took_part = rules::note("who_took_part", &self.who_took_part)?;
        Ok(self)
    }

    fn called(&self, _: &Connection) -> Try<String> {
        Ok(self.date.clone())
    }
}

/// Kinds of framework items that a review asks about.
const ASKED: [&str; 3] = ["principle", "theory", "recommendation"];

impl Checked for Judgement {
    fn checked(mut self, conn: &Connection) -> Try<Judgement> {
        must_exist(conn, "review", "review", self.review)?;
        let kind: Option<String> = conn
            .prepare_cached("SELECT kind FROM framework_item WHERE id = ?1")?
            .query_row(params![self.item.0], |row| row.get(0))
            .optional()?;
        if !kind.is_some_and(|kind| ASKED.contains(&kind.as_str())) {
            return Err(crate::failure::not_found("framework_item").into());
        }
        self.note = rules::note("note", &self.note)?;
        Ok(self)
    }

    fn called(&self, conn: &Connection) -> Try<String> {
        name_of(conn, "framework_item", "label", "framework_item", self.item)
    }

    fn linked(&self) -> Option<Id> {
        Some(Id::link(Self::TABLE, self.review, self.item))
    }
}

impl Checked for Recognition {
    fn checked(mut self, conn: &Connection) -> Try<Recognition> {
        rules::maybe(conn, "stakeholder", "stakeholder", self.stakeholder)?;
        rules::maybe(conn, "initiative", "initiative", self.initiative)?;
        self.what = rules::words("what", &self.what)?;
        self.date = rules::date("date", &self.date)?;
        Ok(self)
    }

    fn called(&self, _: &Connection) -> Try<String> {
        Ok(beginning(&self.what))
    }
}

impl Plan {
    /// Population groups, by name.
    pub fn population_groups(&self) -> Result<Vec<PopulationGroup>> {
        Ok(population_groups(&self.conn)?)
    }

    /// Rounds and findings.
    pub fn assessment(&self) -> Result<Assessment> {
        Ok(assessment(&self.conn)?)
    }

    /// Reviews, the newest first.
    pub fn reviews(&self) -> Result<Vec<Review>> {
        Ok(reviews(&self.conn)?)
    }

    /// What the council thought of each item of a review.
    pub fn judgements(&self, review: Id) -> Result<Vec<Judgement>> {
        Ok(judgements(&self.conn, review)?)
    }

    /// What the council celebrates, the newest first.
    pub fn recognitions(&self) -> Result<Vec<Recognition>> {
        Ok(recognitions(&self.conn)?)
    }
}

pub(crate) fn population_groups(conn: &Connection) -> Try<Vec<PopulationGroup>> {
    let mut groups = PopulationGroup::list(conn, "1 ORDER BY id", [])?;
    groups.sort_by_cached_key(|group| model::text::fold(&group.name));
    Ok(groups)
}

pub(crate) fn assessment(conn: &Connection) -> Try<Assessment> {
    Ok(Assessment {
        rounds: Round::list(conn, "1 ORDER BY date DESC, id DESC", [])?,
        findings: findings(conn)?,
    })
}

/// Every finding, the heaviest first.
pub(crate) fn findings(conn: &Connection) -> Try<Vec<Finding>> {
    Finding::list(conn, "1 ORDER BY weight DESC, id", [])
}

pub(crate) fn reviews(conn: &Connection) -> Try<Vec<Review>> {
    Review::list(conn, "1 ORDER BY date DESC, id DESC", [])
}

pub(crate) fn judgements(conn: &Connection, review: Id) -> Try<Vec<Judgement>> {
    Judgement::list(conn, "review = ?1 ORDER BY id", params![review.0])
}

pub(crate) fn recognitions(conn: &Connection) -> Try<Vec<Recognition>> {
    Recognition::list(conn, "1 ORDER BY date DESC, id DESC", [])
}
