//! What a person can do to councils, seats, initiatives and partners that are there.

use super::{Answer, STATUSES, changed, item, pick, words};
use behaviour::author;
use model::*;
use plan::Plan;
use proptest::prelude::*;

/// A field and a value, as numbers.
type Edits = Vec<(u8, u8)>;

#[derive(Debug, Clone)]
pub enum Together {
    EditCouncil(u8, Edits),
    AddSeats(u8, u8),
    EditSeats(Vec<u8>, Edits),
    MoveSeat(u8, u8),
    DeleteSeats(Vec<u8>),
    EditInitiatives(Vec<u8>, Edits),
    AddPartners(u8, u8),
    EditPartner(u8, Edits),
    RemovePartners(Vec<u8>),
}

pub fn act() -> impl Strategy<Value = Together> {
    use Together as T;
    let edits = || proptest::collection::vec((any::<u8>(), any::<u8>()), 1..4);
    let some = || proptest::collection::vec(any::<u8>(), 1..4);
    let two = || (any::<u8>(), any::<u8>());
    prop_oneof![
        3 => (any::<u8>(), edits()).prop_map(|(which, edits)| T::EditCouncil(which, edits)),
        2 => two().prop_map(|(which, n)| T::AddSeats(which, n)),
        3 => (some(), edits()).prop_map(|(which, edits)| T::EditSeats(which, edits)),
        2 => two().prop_map(|(which, to)| T::MoveSeat(which, to)),
        1 => some().prop_map(T::DeleteSeats),
        6 => (some(), edits()).prop_map(|(which, edits)| T::EditInitiatives(which, edits)),
        // The same text of the same initiative, again and again: edits that join.
        2 => any::<u8>().prop_map(|value| T::EditInitiatives(vec![0], vec![(1, value)])),
        3 => two().prop_map(|(which, n)| T::AddPartners(which, n)),
        3 => (any::<u8>(), edits()).prop_map(|(which, edits)| T::EditPartner(which, edits)),
        1 => some().prop_map(T::RemovePartners),
    ]
}

/// Does it; `None` if there was nothing to do it to.
pub fn run(plan: &mut Plan, stakeholders: &[Id], act: &Together) -> Answer {
    let (councils, initiatives) = (plan.councils().unwrap(), plan.initiatives().unwrap());
    let council_ids: Vec<Id> = councils.iter().map(|council| council.id).collect();
    let seats: Vec<Id> = councils.iter().flat_map(|council| &council.seats).map(|seat| seat.id).collect();
    let initiative_ids: Vec<Id> = initiatives.iter().map(|initiative| initiative.id).collect();
    let partners: Vec<Id> = initiatives.iter().flat_map(|each| &each.partners).map(|one| one.id).collect();
    let among = |from: &[Id], which: &[u8]| which.iter().filter_map(|n| pick(from, *n)).collect::<Vec<Id>>();
    match act {
        Together::EditCouncil(which, edits) => {
            let id = pick(&council_ids, *which)?;
            let edits = edits.iter().map(|(field, n)| council_edit(&council_ids, *field, *n)).collect();
            changed(plan.edit_council(&EditCouncil { id, edits }, &author()))
        }
        Together::AddSeats(which, n) => {
            let council = pick(&council_ids, *which)?;
            let seats = (0..n % 4).map(|k| seat(stakeholders, k.wrapping_add(*n))).collect();
            changed(plan.add_seats(&AddSeats { council, seats }, &author()))
        }
        Together::EditSeats(which, edits) => {
            let edits = edits.iter().map(|(field, n)| seat_edit(plan, stakeholders, *field, *n)).collect();
            changed(plan.edit_seats(&EditSeats { ids: among(&seats, which), edits }, &author()))
        }
        Together::MoveSeat(which, to) => {
            let seat = MoveSeat { id: pick(&seats, *which)?, to: u32::from(to % 6) };
            changed(plan.move_seat(seat, &author()))
        }
        Together::DeleteSeats(which) => changed(plan.delete_seats(&among(&seats, which), &author())),
        Together::EditInitiatives(which, edits) => {
            let ids = among(&initiative_ids, which);
            let edits = edits.iter().map(|(field, n)| initiative_edit(plan, *field, *n)).collect();
            changed(plan.edit_initiatives(&EditInitiatives { ids, edits }, &author()))
        }
        Together::AddPartners(which, n) => {
            let initiative = pick(&initiative_ids, *which)?;
            let partners = (0..1 + n % 3).filter_map(|k| partner(stakeholders, k.wrapping_add(*n))).collect();
            changed(plan.add_partners(&AddPartners { initiative, partners }, &author()))
        }
        Together::EditPartner(which, edits) => {
            let id = pick(&partners, *which)?;
            let edits = edits.iter().map(|(field, n)| partner_edit(*field, *n)).collect();
            changed(plan.edit_partner(&EditPartner { id, edits }, &author()))
        }
        Together::RemovePartners(which) => changed(plan.remove_partners(&among(&partners, which), &author())),
    }
}

const ROLES: [PartnerRole; 3] = [PartnerRole::Lead, PartnerRole::Partner, PartnerRole::Funder];

fn date(n: u8) -> Option<String> {
    (!n.is_multiple_of(3)).then(|| format!("20{:02}", n % 90))
}

fn council_edit(councils: &[Id], field: u8, n: u8) -> CouncilEdit {
    use CouncilEdit as E;
    let some = !n.is_multiple_of(3);
    let kinds = [CouncilKind::TaskForce, CouncilKind::WorkingGroup, CouncilKind::ChildrensCouncil];
    match field % 11 {
        0 => E::Purpose(words(n)),
        1 => E::Name(words(n).unwrap_or_default()),
        2 => E::Kind(kinds[usize::from(n % 3)]),
        3 => E::Meets(words(n)),
        4 => E::QuorumPercent(some.then_some(u32::from(n % 120))),
        5 => E::DecisionRule(some.then_some(DecisionRule::Majority)),
        6 => E::Parent(pick(councils, n).filter(|_| some)),
        7 => E::ChildrenCount(some.then_some(u32::from(n))),
        8 => E::AgeFrom(some.then_some(u32::from(n % 18))),
        9 => E::AgeTo(some.then_some(u32::from(n % 18))),
        _ => E::HowChosen(words(n)),
    }
}

fn seat(stakeholders: &[Id], n: u8) -> SeatDraft {
    SeatDraft {
        holder: pick(stakeholders, n).filter(|_| n.is_multiple_of(2)),
        role: if n.is_multiple_of(3) { SeatRole::Member } else { SeatRole::Advisor },
        votes: n.is_multiple_of(3),
        voice: (n.is_multiple_of(5)).then_some(Voice::LivedExperience),
        since: date(n),
        support: words(n),
        ..SeatDraft::vacant()
    }
}

fn seat_edit(plan: &Plan, stakeholders: &[Id], field: u8, n: u8) -> SeatEdit {
    use SeatEdit as E;
    let some = !n.is_multiple_of(3);
    match field % 10 {
        0 => E::Holder(pick(stakeholders, n).filter(|_| some)),
        1 => E::Role(if some { SeatRole::Advisor } else { SeatRole::Chair }),
        2 => E::Votes(some),
        3 => E::Voice(some.then_some(Voice::Sector)),
        4 => E::Sector(some.then(|| plan.sectors().unwrap()[usize::from(n) % 12].id)),
        5 => E::Since(date(n)),
        6 => E::Until(date(n)),
        7 => E::Preparation(words(n)),
        8 => E::Support(words(n)),
        _ => E::Pay(words(n)),
    }
}

fn initiative_edit(plan: &Plan, field: u8, n: u8) -> InitiativeEdit {
    use FrameworkKind as K;
    use InitiativeEdit as E;
    let some = !n.is_multiple_of(3);
    match field % 31 {
        0 => E::Title(words(n).unwrap_or_default()),
        1 => E::Purpose(words(n)),
        2 => E::AddDomain(item(plan, K::Domain, n)),
        3 => E::RemoveDomain(item(plan, K::Domain, n)),
        4 => E::AddLevel(item(plan, K::Level, n)),
        5 => E::RemoveLevel(item(plan, K::Level, n)),
        6 => E::AddPrinciple(item(plan, K::Principle, n)),
        7 => E::RemovePrinciple(item(plan, K::Principle, n)),
        8 => E::AddStrategy(item(plan, K::Strategy, n)),
        9 => E::RemoveStrategy(item(plan, K::Strategy, n)),
        10 => E::AddSpectrum(item(plan, K::Spectrum, n)),
        11 => E::RemoveSpectrum(item(plan, K::Spectrum, n)),
        12 => E::AddPhase(item(plan, K::Phase, n)),
        13 => E::RemovePhase(item(plan, K::Phase, n)),
        14 => E::Prevention(some.then(|| item(plan, K::Prevention, n))),
        15 => E::AgeFrom(some.then_some(u32::from(n % 18))),
        16 => E::AgeTo(some.then_some(u32::from(n % 18))),
        17 => E::Reach(some.then_some(Reach::Focused)),
        18 => E::Place(words(n)),
        19 => E::Status(STATUSES[usize::from(n % 6)]),
        20 => E::Start(date(n)),
        21 => E::End(date(n)),
        22 => E::WhoCouldBeHarmed(words(n)),
        23 => E::WhoWasAsked(words(n)),
        24 => E::WhatWeDo(words(n)),
        25 => E::Lessons(words(n)),
        26 => E::Sensitivity(if some { Sensitivity::Restricted } else { Sensitivity::Public }),
        27 => E::AddTag(format!("tag {}", n % 5)),
        28 => E::Activities(words(n)),
        29 => E::Outcomes(words(n)),
        _ => E::RemoveTag(
            plan.tags().unwrap().get(usize::from(n) % 4).map_or(item(plan, K::Domain, n), |tag| tag.id),
        ),
    }
}

fn partner(stakeholders: &[Id], n: u8) -> Option<PartnerDraft> {
    Some(PartnerDraft {
        stakeholder: pick(stakeholders, n)?,
        role: ROLES[usize::from(n % 3)],
        brings: words(n),
        gains: None,
        key_action: None,
        commitment: None,
    })
}

fn partner_edit(field: u8, n: u8) -> PartnerEdit {
    match field % 5 {
        0 => PartnerEdit::Role(ROLES[usize::from(n % 3)]),
        1 => PartnerEdit::Brings(words(n)),
        2 => PartnerEdit::Gains(words(n)),
        3 => PartnerEdit::KeyAction(words(n)),
        _ => PartnerEdit::Commitment((!n.is_multiple_of(3)).then_some(Commitment::Agreed)),
    }
}
