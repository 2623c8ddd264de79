//! What is looked up once for all needs of a plan: who may be named, what they offer, and what acts where.

use super::closeness::Closeness;
use crate::{
    ends::{IdMap, IdSet},
    is_shown,
};
use model::{
    Commitment, Id, Initiative, MatchReason, Partner, Resource, ResourceKind, SeatState, Sensitivity,
    Snapshot, Stakeholder, TiePresence,
};

/// An offer of somebody who may be named.
pub struct Offer<'a> {
    pub owner: &'a Stakeholder,
    pub offer: &'a Resource,
    /// What it is for: its own domain, or else the main one of its owner.
    pub domain: Option<Id>,
}

pub struct Ground<'a> {
    /// Offers, in the order of the plan.
    pub offers: Vec<Offer<'a>>,
    /// Initiatives that are planned or active, by title.
    pub acting: Vec<&'a Initiative>,
    shown: Vec<&'a Stakeholder>,
    /// The offers of each, as places in `offers`.
    offers_of: IdMap<Vec<usize>>,
    /// Whom each of those that may be named has a tie to, and how close.
    ties: IdMap<Vec<(Id, Option<u8>)>>,
    /// Who sits together and may be told of, council by council.
    tables: Vec<(Id, Vec<Id>)>,
    /// Who takes part in initiatives that may be named.
    teams: Vec<(Id, Vec<Id>)>,
}

impl<'a> Ground<'a> {
    pub fn of(snapshot: &'a Snapshot, today: &str) -> Ground<'a> {
        let shown: Vec<&Stakeholder> = snapshot.stakeholders.iter().filter(|s| is_shown(s)).collect();
        let by_id: IdMap<&Stakeholder> = shown.iter().map(|s| (s.id, *s)).collect();
        let named = |id: &Id| by_id.contains_key(id);
        let mut offers = Vec::new();
        let mut offers_of: IdMap<Vec<usize>> = IdMap::default();
        for (owner, offer) in &snapshot.offers {
            let Some(owner) = by_id.get(owner) else { continue };
            offers_of.entry(owner.id).or_default().push(offers.len());
            offers.push(Offer { owner, offer, domain: offer.domain.or(owner.main_domain) });
        }
        let mut ties: IdMap<Vec<(Id, Option<u8>)>> = IdMap::default();
        for tie in &snapshot.ties {
            let is_there = tie.presence == TiePresence::Present && tie.until.is_none() && tie.from != tie.to;
            if is_there && named(&tie.from) && named(&tie.to) {
                ties.entry(tie.from).or_default().push((tie.to, tie.intensity));
                ties.entry(tie.to).or_default().push((tie.from, tie.intensity));
            }
        }
        let tables = snapshot.councils.iter().map(|council| {
            let told = council.seats.iter().filter(|seat| !seat.is_untold());
            let here = told.filter(|seat| seat.state(today) == SeatState::Filled);
            (council.id, here.filter_map(|seat| seat.holder).filter(named).collect())
        });
        let acting = || snapshot.initiatives.iter().filter(|initiative| initiative.status.acts());
        let teams = acting().filter(|initiative| may_name(initiative)).map(|initiative| {
            (initiative.id, partners(initiative).map(|partner| partner.stakeholder).filter(named).collect())
        });
        let (tables, teams) = (tables.collect(), teams.collect());
        Ground { acting: acting().collect(), offers, shown, offers_of, ties, tables, teams }
    }

    /// The offers of one stakeholder; none of one that may not be named.
    pub fn offers_of(&self, stakeholder: Id) -> impl Iterator<Item = &Offer<'a>> {
        let places = self.offers_of.get(&stakeholder).map(Vec::as_slice).unwrap_or_default();
        places.iter().map(|place| &self.offers[*place])
    }

    /// Whether somebody offers something of this kind for this domain.
    pub fn has(&self, stakeholder: Id, kind: ResourceKind, domain: Id) -> bool {
        self.offers_of(stakeholder).any(|each| each.offer.kind == kind && each.domain == Some(domain))
    }

    /// Who may be named, by name.
    pub fn shown(&self) -> impl Iterator<Item = &'a Stakeholder> {
        self.shown.iter().copied()
    }

    /// Who is near this stakeholder.
    pub fn closeness(&self, of: Id) -> Closeness {
        let mut close = Closeness { of: Some(of), ..Closeness::default() };
        let ties = |id: Id| self.ties.get(&id).map(Vec::as_slice).unwrap_or_default();
        for (other, intensity) in ties(of) {
            let known = close.tied.entry(*other).or_default();
            *known = (*known).max(*intensity);
        }
        for middle in close.tied.keys() {
            // Two may be tied in several ways; each of those they both know counts once.
            let beyond: IdSet = ties(*middle).iter().map(|(id, _)| *id).collect();
            for other in beyond.into_iter().filter(|id| *id != of) {
                *close.common.entry(other).or_default() += 1;
            }
        }
        for (council, members) in self.tables.iter().filter(|(_, members)| members.contains(&of)) {
            for member in members {
                close.councils.entry(*member).or_insert(*council);
            }
        }
        for (initiative, team) in self.teams.iter().filter(|(_, team)| team.contains(&of)) {
            close.takes_part.insert(*initiative);
            for partner in team {
                close.initiatives.entry(*partner).or_insert(*initiative);
            }
        }
        close
    }
}

/// Whether an initiative may be named. Confidential ones never are, as on maps and among findings.
pub fn may_name(initiative: &Initiative) -> bool {
    initiative.sensitivity != Sensitivity::Confidential
}

/// Those who take part: whoever declined does not.
pub fn partners(initiative: &Initiative) -> impl Iterator<Item = &Partner> {
    initiative.partners.iter().filter(|partner| partner.commitment != Some(Commitment::Declined))
}

/// Whether a stakeholder acts in a place, and whether it mainly does.
pub fn acts(stakeholder: &Stakeholder, domain: Id, level: Id) -> Option<MatchReason> {
    let mainly = (stakeholder.main_domain == Some(domain), stakeholder.main_level == Some(level));
    let in_domain = mainly.0 || stakeholder.other_domains.contains(&domain);
    let at_level = mainly.1 || stakeholder.other_levels.contains(&level);
    let how = if mainly == (true, true) { MatchReason::MainlyHere } else { MatchReason::AlsoHere };
    (in_domain && at_level).then_some(how)
}
