//! Knowing: where initiatives act, when they act, and what stands out.

use crate::{Id, InitiativeStatus, StepProgress};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is known of one place, that is, one domain at one level. The first that holds, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CellState {
    /// At least one initiative is planned or active here.
    Acting,
    /// Needs are named here, and no initiative is planned or active.
    Gap,
    /// Somebody is here or something was thought of, no need is named, no initiative acts: a quiet zero.
    Quiet,
    /// Nothing is known at all. It never means that nothing is needed.
    Unknown,
}

/// One cell of the coverage matrix.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CoverageCell {
    /// The domain.
    pub domain: Id,
    /// The level.
    pub level: Id,
    /// What is known of it.
    pub state: CellState,
    /// Initiatives that act here (planned or active), by title.
    pub initiatives: Vec<Id>,
    /// Number of initiatives of each status here, acting or not; statuses without any are left out.
    pub by_status: Vec<StatusCount>,
    /// Stakeholders that act here, mainly or also, by name.
    pub stakeholders: Vec<Id>,
    /// Needs named here: by stakeholders, and in rounds of assessment.
    pub needs: u32,
    /// The first of these needs, in the order of the plan, with who has them. Needs of stakeholders that are
    /// never shown are among those counted and not among these.
    pub first_needs: Vec<CellNeed>,
}

/// A need as a cell of the coverage matrix names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CellNeed {
    /// Who has it; `None` if a round of assessment raised it.
    pub stakeholder: Option<Id>,
    /// In their words.
    pub text: String,
}

/// A number of initiatives of one status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StatusCount {
    /// The status.
    pub status: InitiativeStatus,
    /// How many.
    pub count: u32,
}

/// The coverage matrix: every domain at every level, domain by domain.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Coverage {
    /// Row headings: domains in framework order.
    pub domains: Vec<Id>,
    /// Column headings: levels from the individual outwards.
    pub levels: Vec<Id>,
    /// `domains.len() * levels.len()` cells, row by row.
    pub cells: Vec<CoverageCell>,
    /// Stakeholders that have no domain or no level yet, so that they appear in no cell.
    pub unplaced: Vec<Id>,
}

impl Coverage {
    /// The number of cells in this state.
    pub fn count(&self, state: CellState) -> usize {
        self.cells.iter().filter(|cell| cell.state == state).count()
    }

    /// The cell of a domain at a level.
    pub fn cell(&self, domain: Id, level: Id) -> Option<&CoverageCell> {
        self.cells.iter().find(|cell| cell.domain == domain && cell.level == level)
    }
}

/// When initiatives act: before harm, early, or after. Counts planned and active initiatives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct PreventionMix {
    /// Before harm.
    pub primary: u32,
    /// At raised risk.
    pub secondary: u32,
    /// After harm.
    pub tertiary: u32,
    /// Not said yet.
    pub unknown: u32,
}

impl PreventionMix {
    /// All initiatives counted.
    pub fn total(&self) -> u32 {
        self.primary + self.secondary + self.tertiary + self.unknown
    }
}

/// Something that stands out, with its evidence; never a grade. Each kind is worded in
/// `findings.ftl`, on screen and in print alike. Names are given with their identity, so that a
/// document can write a role in place of a named partner (safeguarding rule 17).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "field names say it; each variant is worded in findings.ftl")]
pub enum StandsOut {
    /// Needs are named in a place where no initiative acts.
    Gap { domain: Id, level: Id, needs: u32, stakeholders: u32 },
    /// No initiative acts in any domain at this level.
    LevelEmpty { level: Id, stakeholders: u32 },
    /// No initiative acts at any level in this domain.
    DomainEmpty { domain: Id, stakeholders: u32 },
    /// More initiatives act early or after harm (`later`) than before it.
    MostlyAfterHarm { primary: u32, later: u32 },
    /// No initiative follows this principle.
    PrincipleUnused { principle: Id },
    /// No stakeholder of these sectors is in the plan.
    SectorsMissing { sectors: Vec<Id> },
    /// These stakeholders have no domain or level yet.
    Unplaced { count: u32, total: u32 },
    /// An acting initiative nobody leads.
    NoLead { initiative: Id, title: String },
    /// An acting initiative with a single partner.
    OnePartner { initiative: Id, title: String },
    /// If this stakeholder stepped back, others would lose every link to the largest rest.
    HoldsTogether { stakeholder: Id, name: String, would_lose: u32 },
    /// Stakeholders without any recorded tie.
    NoTies { count: u32, total: u32 },
    /// Two sectors without a tie we know of; nobody was asked.
    SectorsApart { one: Id, other: Id },
    /// Seats that nobody holds.
    VacantSeats { council: Id, name: String, count: u32 },
    /// No children's council, or none with children: neither a number nor a seat.
    ChildrenNotHeard,
    /// Places of which nothing is known.
    UnknownPlaces { count: u32, total: u32 },
}

/// One sentence of the line that opens the overview and the summary: how the plan stands, in words.
/// Worded in `findings.ftl` as `lead-…`, on screen and in print alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(missing_docs, reason = "field names say it; each variant is worded in findings.ftl")]
pub enum LeadSentence {
    /// Neither stakeholders nor initiatives yet.
    NothingYet,
    /// Stakeholders, and no initiative that is planned or active.
    NoInitiatives { stakeholders: u32 },
    /// Initiatives act; of none is it known when.
    WhenUnknown { acting: u32 },
    /// Every initiative acts before harm.
    AllBeforeHarm { acting: u32 },
    /// Some initiatives act before harm.
    SomeBeforeHarm { primary: u32, acting: u32 },
    /// No initiative acts before harm.
    NoneBeforeHarm { acting: u32 },
    /// Places with needs and no initiative.
    Gaps { count: u32 },
    /// No gap, and places of which nothing is known.
    UnknownPlaces { count: u32 },
    /// No gap, and no place of which nothing is known.
    EveryPlaceKnown,
    /// No place of which nothing is known, and nobody has named a need.
    NoNeeds,
}

/// The first page of a plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Overview {
    /// How the plan stands, in one or two sentences.
    pub lead: Vec<LeadSentence>,
    /// Where initiatives act.
    pub coverage: Coverage,
    /// When they act.
    pub mix: PreventionMix,
    /// What stands out, the weightiest first.
    pub findings: Vec<StandsOut>,
    /// How much is in the plan.
    pub counts: Counts,
    /// How far each of the seven steps of planning is, in order.
    pub steps: Vec<StepProgress>,
}

/// How much is in a plan. Archived stakeholders and known absences of ties are not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[allow(missing_docs, reason = "each is the number of that noun")]
pub struct Counts {
    pub stakeholders: u32,
    pub ties: u32,
    pub councils: u32,
    pub seats: u32,
    pub vacant_seats: u32,
    pub initiatives: u32,
    pub acting: u32,
}
