//! What a plan shows by itself for each principle, theory and recommendation: counted, never judged. What it
//! means is the council's to say.

mod counted;
mod lines;
#[cfg(test)]
mod tests;

use counted::Counted;
use model::{
    Ask, Evidence, EvidenceKind, Factor, FrameworkItem, FrameworkKind, ItemEvidence, PopulationGroup,
    Recognition, Round, Snapshot,
};

/// What a plan holds, as far as a review looks at it.
pub struct Known {
    /// The plan.
    pub snapshot: Snapshot,
    /// What children asked for.
    pub asks: Vec<Ask>,
    /// Rounds of assessment; what they found is in the snapshot.
    pub rounds: Vec<Round>,
    /// Factors.
    pub factors: Vec<Factor>,
    /// Population groups.
    pub groups: Vec<PopulationGroup>,
    /// What was celebrated.
    pub recognitions: Vec<Recognition>,
    /// `YYYY-MM-DD`: whose time at a table has ended sits there no more.
    pub today: String,
}

/// The evidence for every principle, theory and recommendation, in the order of the framework. Stakeholders that
/// are never shown count, because a total names nobody; confidential initiatives count and are not named; of seats
/// for lived experience only that they are filled is told.
pub fn evidence(known: &Known) -> Vec<ItemEvidence> {
    let counted = Counted::of(known);
    let kinds = [FrameworkKind::Principle, FrameworkKind::Theory, FrameworkKind::Recommendation];
    let items = kinds.into_iter().flat_map(|kind| known.snapshot.framework.of(kind));
    items.map(|item| ItemEvidence { item: item.id, lines: of(item, known, &counted) }).collect()
}

fn of(item: &FrameworkItem, known: &Known, counted: &Counted<'_>) -> Vec<Evidence> {
    let own: &[EvidenceKind] = match item.kind {
        FrameworkKind::Principle => &[EvidenceKind::Follows, EvidenceKind::Strategies],
        _ => &[],
    };
    let asked = asked(item.kind, &item.key);
    let lines = own.iter().chain(asked).map(|what| lines::line(*what, item, known, counted));
    lines.filter(|line| line.count > 0).collect()
}

/// Which lines speak to which item of the built-in framework. A community's own principles have those that every
/// principle has.
fn asked(kind: FrameworkKind, key: &str) -> &'static [EvidenceKind] {
    use EvidenceKind::*;
    match (kind, key) {
        (FrameworkKind::Principle, "participation") => {
            &[ChildrensCouncil, AsksAnswered, YouthSeats, YouthRounds, RaisedChildren]
        }
        (FrameworkKind::Principle, "family-focus") => &[AtFamily, ParentSeats, RaisedCaregivers],
        (FrameworkKind::Principle, "community-investment") => &[AtCommunity, BeforeHarm],
        (FrameworkKind::Principle, "tailored") => {
            &[Strengths, Needs, YouthRounds, Groups, FromLibrary, Thanks]
        }
        (FrameworkKind::Principle, "comprehensive") => &[Sectors, Domains, Joint, Lessons],
        (FrameworkKind::Principle, "relationships-matter") => &[InRelationships, RaisedCaregivers, Thanks],
        (FrameworkKind::Principle, "inclusive") => &[Universal, Groups, GroupStrengths, LivedSeats],
        (FrameworkKind::Theory, "human-rights") => {
            &[ChildrensCouncil, AsksAnswered, RaisedChildren, Inequities, LivedSeats, AtSociety]
        }
        (FrameworkKind::Theory, "public-health") => {
            &[BeforeHarm, WithEvidence, RaisedData, Universal, Sectors]
        }
        (FrameworkKind::Theory, "sem") => &[Levels, AtFamily, AtCommunity, AtSociety, FactorsBeyond],
        (FrameworkKind::Theory, "capability") => {
            &[Strengths, RaisedChildren, AsksAnswered, GroupStrengths, Lessons]
        }
        (FrameworkKind::Recommendation, "population-health") => {
            &[Vision, Sectors, BusinessHealth, Inequities]
        }
        (FrameworkKind::Recommendation, "sem-lens") => &[Levels, FactorsBeyond],
        (FrameworkKind::Recommendation, "social-networks") => &[TiesAcross, Tied, Joint],
        _ => &[],
    }
}
