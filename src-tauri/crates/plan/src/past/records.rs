//! The small nouns as they were: how initiatives went, what was known, thought and celebrated.

use super::Past;
use crate::record;
use model::{
    Assessment, BudgetLine, Factors, Id, Indicator, Judgement, PackIdea, PopulationGroup, Reading,
    Recognition, Result, Review, Timeline,
};

impl Past {
    /// Milestones of all initiatives, and what waited for what.
    pub fn timeline(&self) -> Result<Timeline> {
        Ok(record::timeline(&self.conn)?)
    }

    /// The indicators of all initiatives.
    pub fn indicators(&self) -> Result<Vec<Indicator>> {
        Ok(record::indicators(&self.conn)?)
    }

    /// What all indicators stood at, of each by date.
    pub fn readings(&self) -> Result<Vec<Reading>> {
        Ok(record::readings(&self.conn)?)
    }

    /// The budgets of all initiatives.
    pub fn budget(&self) -> Result<Vec<BudgetLine>> {
        Ok(record::budget(&self.conn)?)
    }

    /// Every factor, and which initiatives worked on it.
    pub fn factors(&self) -> Result<Factors> {
        Ok(record::factors(&self.conn)?)
    }

    /// Population groups, by name.
    pub fn population_groups(&self) -> Result<Vec<PopulationGroup>> {
        Ok(record::population_groups(&self.conn)?)
    }

    /// Rounds and findings.
    pub fn assessment(&self) -> Result<Assessment> {
        Ok(record::assessment(&self.conn)?)
    }

    /// Reviews, the newest first.
    pub fn reviews(&self) -> Result<Vec<Review>> {
        Ok(record::reviews(&self.conn)?)
    }

    /// What the council thought of each item of a review.
    pub fn judgements(&self, review: Id) -> Result<Vec<Judgement>> {
        Ok(record::judgements(&self.conn, review)?)
    }

    /// What the council celebrated, the newest first.
    pub fn recognitions(&self) -> Result<Vec<Recognition>> {
        Ok(record::recognitions(&self.conn)?)
    }

    /// Ideas of other communities, by title.
    pub fn pack_ideas(&self) -> Result<Vec<PackIdea>> {
        Ok(record::pack_ideas(&self.conn)?)
    }
}
