//! A whole plan, read in one go: what coverage, findings, maps and documents work from.

use crate::{
    Council, Finding, Framework, Initiative, Place, Plan, Recognition, Resource, Sector, Stakeholder, Tag,
    Tie,
};
use serde::{Deserialize, Serialize};

/// Everything in a plan except contacts and history. Order is stable: by name or title, then identity.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    /// The community.
    pub plan: Plan,
    /// The framework the plan follows.
    pub framework: Framework,
    /// Sectors, in order.
    pub sectors: Vec<Sector>,
    /// Tags, by name.
    pub tags: Vec<Tag>,
    /// Stakeholders that are not archived, by name.
    pub stakeholders: Vec<Stakeholder>,
    /// Offers of those stakeholders.
    pub offers: Vec<(crate::Id, Resource)>,
    /// Needs of those stakeholders.
    pub needs: Vec<(crate::Id, Resource)>,
    /// Ties between them, known absences included.
    pub ties: Vec<Tie>,
    /// Councils with their seats; one held by an archived stakeholder is vacant here.
    pub councils: Vec<Council>,
    /// Initiatives with those of their partners that are not archived, by title.
    pub initiatives: Vec<Initiative>,
    /// What rounds of assessment found.
    pub findings: Vec<Finding>,
    /// Contributions that the council is thankful for, the newest first.
    pub recognitions: Vec<Recognition>,
    /// Places that people gave to the marks of these stakeholders and initiatives, by view.
    pub places: Vec<Place>,
}

impl Snapshot {
    /// As documents and pictures are made of it: without ties, findings and thanks that may not leave. Stakeholders
    /// and initiatives stay, since a document says how many of them it does not name.
    pub fn leaving(mut self) -> Snapshot {
        self.ties.retain(|tie| tie.sensitivity.may_leave());
        self.findings.retain(|found| found.sensitivity.may_leave());
        self.recognitions.retain(|thanks| thanks.sensitivity.may_leave());
        self
    }
}
