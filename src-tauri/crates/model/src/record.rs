//! The small nouns of a plan that are kept in one way: each is saved whole, and taken away by its identity.

use crate::{
    Action, AgendaItem, Ask, Attendance, BudgetLine, Decision, Dependency, Factor, FactorWork, Finding, Id,
    Indicator, Judgement, Meeting, Milestone, PackIdea, PopulationGroup, Reading, Recognition, Review, Round,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

impl Id {
    /// Stands in a record that is not in the plan yet; saving it gives it an identity.
    pub const NEW: Id = Id([0; 16]);
}

macro_rules! records {
    ( $( $noun:ident ),* $(,)? ) => {
        /// One of the small nouns, as it is to be. What is in the plan under its identity becomes this; with
        /// [`Id::NEW`], it is added.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
        #[serde(tag = "noun", content = "value", rename_all = "snake_case")]
        #[allow(missing_docs, reason = "each is the noun of that name")]
        pub enum PlanRecord { $( $noun($noun), )* }

        /// Which of the small nouns.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs, reason = "each is the noun of that name")]
        pub enum RecordNoun { $( $noun, )* }

        impl PlanRecord {
            /// Which noun it is.
            pub fn noun(&self) -> RecordNoun {
                match self { $( PlanRecord::$noun(_) => RecordNoun::$noun, )* }
            }

            /// Its identity, or [`Id::NEW`].
            pub fn id(&self) -> Id {
                match self { $( PlanRecord::$noun(one) => one.id, )* }
            }
        }

        $( impl From<$noun> for PlanRecord {
            fn from(one: $noun) -> PlanRecord {
                PlanRecord::$noun(one)
            }
        } )*
    };
}
records!(
    Meeting,
    AgendaItem,
    Attendance,
    Decision,
    Action,
    Ask,
    Milestone,
    Dependency,
    Indicator,
    Reading,
    BudgetLine,
    Factor,
    FactorWork,
    PopulationGroup,
    Round,
    Finding,
    Review,
    Judgement,
    Recognition,
    PackIdea,
);

/// Records to be taken away, with everything that belongs to them, as one step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RemoveRecords {
    /// Which noun.
    pub noun: RecordNoun,
    /// Which of them.
    pub ids: Vec<Id>,
}
