//! One need held against everything in the plan that could answer it.

use super::{
    MOST_MATCHES,
    closeness::Closeness,
    ground::{Ground, Offer, acts, may_name, partners},
    weigh::{rank, told},
};
use crate::ends::IdSet;
use model::{Id, Initiative, InitiativeStatus, Match, MatchReason, Matched, NeedMatch, ResourceKind};

/// Fills in what answers a need. `close` is who is near whoever has it, if it is a stakeholder's.
pub fn matched(mut need: NeedMatch, ground: &Ground<'_>, close: Option<&Closeness>) -> NeedMatch {
    let nobody = Closeness::default();
    let close = close.unwrap_or(&nobody);
    let mut found = Vec::new();
    let mut offering = IdSet::default();
    for each in ground.offers.iter().filter(|each| close.of != Some(each.owner.id)) {
        if let Some(offer) = offer(&need, each, close) {
            offering.insert(each.owner.id);
            found.push(offer);
        }
    }
    for each in &ground.acting {
        let Some(initiative) = initiative(&need, each, ground, close) else { continue };
        if may_name(each) {
            found.push(initiative);
        } else if initiative.answers {
            need.unnamed += 1;
        }
    }
    found.extend(stakeholders(&need, ground, close, &offering));
    need.answered = need.unnamed > 0 || found.iter().any(|each| each.answers);
    // Everything stands in the order of the plan, by name, and sorting keeps that among equals.
    found.sort_by_key(rank);
    need.more = found.len().saturating_sub(MOST_MATCHES) as u32;
    found.truncate(MOST_MATCHES);
    need.matches = found;
    need
}

/// The place of a need, if both its domain and its level are known.
fn place(need: &NeedMatch) -> Option<(Id, Id)> {
    Some((need.domain?, need.level?))
}

/// An offer of the kind that is needed, and whether it is for the same domain and enough.
fn offer(need: &NeedMatch, each: &Offer<'_>, close: &Closeness) -> Option<Match> {
    let resource = need.resource.filter(|kind| *kind == each.offer.kind)?;
    let mut reasons = vec![MatchReason::SameResource { resource }];
    let is_same = need.domain.is_some() && need.domain == each.domain;
    match (need.domain, each.domain) {
        (Some(domain), Some(_)) if is_same => reasons.push(MatchReason::SameDomain { domain }),
        (Some(_), Some(domain)) => reasons.push(MatchReason::OtherDomain { domain }),
        _ => {}
    }
    let is_enough = need.amount.zip(each.offer.amount).map(|(needed, offered)| offered >= needed);
    reasons.extend(
        is_enough.map(|enough| if enough { MatchReason::AmountEnough } else { MatchReason::AmountShort }),
    );
    reasons.extend(place(need).and_then(|(domain, level)| acts(each.owner, domain, level)));
    reasons.extend(close.reasons(each.owner.id));
    let what = Matched::Offer {
        offer: each.offer.id,
        stakeholder: each.owner.id,
        text: each.offer.text.clone(),
        amount: each.offer.amount,
    };
    Some(told(what, is_same && is_enough != Some(false), reasons))
}

/// An initiative that acts in the place or the domain of the need, or has a partner who offers what is needed.
fn initiative(need: &NeedMatch, each: &Initiative, ground: &Ground<'_>, close: &Closeness) -> Option<Match> {
    let domain = need.domain?;
    let in_domain = each.domains.contains(&domain);
    let is_here = in_domain && need.level.is_some_and(|level| each.levels.contains(&level));
    let brings = need.resource.and_then(|kind| bringing(each, kind, domain, ground, close));
    let mut reasons = Vec::new();
    match each.status {
        _ if in_domain && !is_here => reasons.push(MatchReason::InDomain { domain }),
        InitiativeStatus::Active if is_here => reasons.push(MatchReason::ActiveHere),
        _ if is_here => reasons.push(MatchReason::PlannedHere),
        _ => {}
    }
    reasons.extend(brings.map(|stakeholder| MatchReason::PartnerBrings { stakeholder }));
    if reasons.is_empty() {
        return None;
    }
    reasons.extend(close.takes_part.contains(&each.id).then_some(MatchReason::TakesPart));
    Some(told(Matched::Initiative { initiative: each.id }, is_here, reasons))
}

/// The first partner that offers what is needed for the domain of the need. That the one with the need offers
/// some itself answers nothing.
fn bringing(
    each: &Initiative,
    kind: ResourceKind,
    domain: Id,
    ground: &Ground<'_>,
    close: &Closeness,
) -> Option<Id> {
    let others = partners(each).map(|partner| partner.stakeholder).filter(|id| close.of != Some(*id));
    others.into_iter().find(|id| ground.has(*id, kind, domain))
}

/// Stakeholders that act in the place of the need and could be asked. For a need that does not say what kind of
/// thing it wants, also those that offer anything for its domain in so many words.
fn stakeholders(need: &NeedMatch, ground: &Ground<'_>, close: &Closeness, offering: &IdSet) -> Vec<Match> {
    let Some(domain) = need.domain else { return Vec::new() };
    let asked = ground.shown().filter(|each| close.of != Some(each.id) && !offering.contains(&each.id));
    let of = |each: &model::Stakeholder| {
        let here = need.level.and_then(|level| acts(each, domain, level));
        let mut offers = offers(need, each.id, domain, here.is_some(), ground);
        if here.is_none() && offers.is_empty() {
            return None;
        }
        let mut reasons: Vec<MatchReason> = here.into_iter().collect();
        reasons.append(&mut offers);
        reasons.extend(close.reasons(each.id));
        Some(told(Matched::Stakeholder { stakeholder: each.id }, false, reasons))
    };
    asked.filter_map(of).collect()
}

/// The kinds of things that somebody offers for a domain, each once, if the need does not say which it wants. Of
/// those that do not act in the place, only what they offer for that very domain counts.
fn offers(need: &NeedMatch, who: Id, domain: Id, is_here: bool, ground: &Ground<'_>) -> Vec<MatchReason> {
    let mut kinds: Vec<ResourceKind> = Vec::new();
    if need.resource.is_none() {
        for each in ground.offers_of(who) {
            let is_for = if is_here { each.domain } else { each.offer.domain } == Some(domain);
            if is_for && !kinds.contains(&each.offer.kind) {
                kinds.push(each.offer.kind);
            }
        }
    }
    kinds.into_iter().map(|resource| MatchReason::Offers { resource }).collect()
}
