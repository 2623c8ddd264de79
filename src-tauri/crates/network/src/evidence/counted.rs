//! What several lines of evidence are counted from, worked out once.

use super::Known;
use crate::ends::{IdMap, IdSet};
use model::{
    Commitment, FrameworkKind, Id, Initiative, InitiativeStatus, SeatState, Snapshot, Stakeholder, Tie,
    TiePresence, Voice,
};

pub struct Counted<'a> {
    /// Initiatives that did something: an idea does nothing yet, and what was dropped does nothing any more.
    pub done: Vec<&'a Initiative>,
    /// Those that are planned or active.
    pub acting: Vec<&'a Initiative>,
    pub present: Vec<&'a Stakeholder>,
    /// The voices that filled seats bring.
    pub voices: Vec<Voice>,
    /// Ties that are there and have not ended.
    pub standing: Vec<&'a Tie>,
    sector_of: IdMap<Id>,
}

impl<'a> Counted<'a> {
    pub fn of(known: &'a Known) -> Counted<'a> {
        let snapshot = &known.snapshot;
        let present: Vec<&Stakeholder> = snapshot.stakeholders.iter().filter(|s| !s.archived).collect();
        let over =
            |until: &String| known.today.get(..until.len()).is_some_and(|today| today > until.as_str());
        let stands =
            |tie: &&Tie| tie.presence == TiePresence::Present && !tie.until.as_ref().is_some_and(over);
        let undone = |i: &&Initiative| matches!(i.status, InitiativeStatus::Idea | InitiativeStatus::Dropped);
        let seats = snapshot.councils.iter().flat_map(|council| &council.seats);
        let filled = seats.filter(|seat| seat.state(&known.today) == SeatState::Filled);
        Counted {
            done: snapshot.initiatives.iter().filter(|i| !undone(i)).collect(),
            acting: snapshot.initiatives.iter().filter(|i| i.status.acts()).collect(),
            voices: filled.filter_map(|seat| seat.voice).collect(),
            standing: snapshot.ties.iter().filter(stands).collect(),
            sector_of: present.iter().filter_map(|s| Some((s.id, s.sector?))).collect(),
            present,
        }
    }

    /// Whether a tie goes from one sector to another.
    pub fn is_across(&self, tie: &Tie) -> bool {
        match (self.sector_of.get(&tie.from), self.sector_of.get(&tie.to)) {
            (Some(one), Some(other)) => one != other,
            _ => false,
        }
    }

    /// How many stakeholders have a tie.
    pub fn tied(&self) -> usize {
        let ends: IdSet = self.standing.iter().flat_map(|tie| [tie.from, tie.to]).collect();
        self.present.iter().filter(|s| ends.contains(&s.id)).count()
    }

    /// Whether partners of several sectors carry an initiative together. Who declined carries nothing.
    pub fn is_joint(&self, initiative: &Initiative) -> bool {
        let partners = initiative.partners.iter().filter(|p| p.commitment != Some(Commitment::Declined));
        let sectors: IdSet = partners.filter_map(|p| self.sector_of.get(&p.stakeholder).copied()).collect();
        sectors.len() > 1
    }
}

/// The item of the built-in framework with this key, if the plan still has it.
pub fn item(snapshot: &Snapshot, kind: FrameworkKind, key: &str) -> Option<Id> {
    snapshot.framework.of(kind).find(|item| item.key == key).map(|item| item.id)
}
