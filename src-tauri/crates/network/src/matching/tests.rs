mod told;

use super::*;
use crate::town::{Town, domain, level};
use model::{
    CellState, Commitment, Finding, GapReason, Id, InitiativeStatus::*, Match, MatchReason as Because,
    Matched, PartnerRole, RaisedBy, ResourceKind, TiePresence,
};

const TODAY: &str = "2026-06-15";
const PEOPLE: Because = Because::SameResource { resource: ResourceKind::People };

fn of(town: &Town) -> Matching {
    matching(&town.plan, TODAY)
}

fn offer(town: &mut Town, owner: Id, kind: ResourceKind, of: Option<&str>, amount: Option<f64>) {
    town.offer(owner, kind);
    let (_, offer) = town.plan.offers.last_mut().unwrap();
    (offer.domain, offer.amount) = (of.map(domain), amount);
}

fn finding(town: &mut Town, at: Option<(&str, &str)>, weight: Option<u8>) -> Id {
    let id = Id::hashed("finding", &[&town.plan.findings.len().to_be_bytes()]);
    town.plan.findings.push(Finding {
        id,
        round: Id::hashed("round", &[]),
        kind: FindingKind::Need,
        domain: at.map(|at| domain(at.0)),
        level: at.map(|at| level(at.1)),
        statement: "Dark path home".into(),
        evidence: None,
        weight,
        raised_by: Some(RaisedBy::ChildrenAndYouth),
        group: None,
        sensitivity: Default::default(),
    });
    id
}

/// Whose offer it is, which initiative, or which stakeholder.
fn who(found: &Match) -> Id {
    match found.what {
        Matched::Offer { stakeholder, .. } | Matched::Stakeholder { stakeholder } => stakeholder,
        Matched::Initiative { initiative } => initiative,
    }
}

fn all(need: &NeedMatch) -> Vec<Id> {
    need.matches.iter().map(who).collect()
}

/// A school that would need people for education at community level, and names to choose from.
fn school() -> (Town, Id) {
    let mut town = Town::new();
    let school = town.stakeholder("School", "schools", &["education"], &["community"]);
    town.need(school, None);
    (town, school)
}

#[test]
fn offers_rank_by_domain_then_amount_then_nearness_and_say_why() {
    let (mut town, school) = school();
    town.plan.needs[0].1.amount = Some(4.0);
    let names = ["Few", "Far", "Enough", "Near", "Plain", "Money"];
    let [few, far, enough, near, plain, money] =
        names.map(|name| town.stakeholder(name, "faith", &["relationships"], &["society"]));
    let education = Some("education");
    offer(&mut town, few, ResourceKind::People, education, Some(3.0));
    offer(&mut town, far, ResourceKind::People, None, Some(40.0));
    offer(&mut town, enough, ResourceKind::People, education, Some(4.0));
    offer(&mut town, near, ResourceKind::People, education, None);
    offer(&mut town, plain, ResourceKind::People, education, None);
    offer(&mut town, money, ResourceKind::Money, education, Some(900.0));
    town.tie(near, school, TiePresence::Present);
    town.plan.ties[0].intensity = Some(5);
    let need = &of(&town).needs[0];
    assert!(need.answered);
    assert_eq!(all(need), [near, enough, plain, few, far], "money is not people");
    let answers: Vec<bool> = need.matches.iter().map(|each| each.answers).collect();
    assert_eq!(answers, [true, true, true, false, false]);
    let same = Because::SameDomain { domain: domain("education") };
    assert_eq!(need.matches[0].reasons, [PEOPLE, same, Because::Tied { intensity: Some(5) }]);
    assert_eq!(need.matches[1].reasons, [PEOPLE, same, Because::AmountEnough]);
    assert_eq!(need.matches[2].reasons, [PEOPLE, same]);
    assert_eq!(need.matches[3].reasons, [PEOPLE, same, Because::AmountShort]);
    let other = Because::OtherDomain { domain: domain("relationships") };
    assert_eq!(need.matches[4].reasons, [PEOPLE, Because::AmountEnough, other]);
}

#[test]
fn nobody_answers_their_own_need() {
    let (mut town, school) = school();
    offer(&mut town, school, ResourceKind::People, None, None);
    let id = town.initiative("Evening school", Active, &["shelter"], &["family"]);
    town.partner(id, school, PartnerRole::Lead, None);
    let need = &of(&town).needs[0];
    assert_eq!((need.answered, need.matches.len()), (false, 0));
}

#[test]
fn initiatives_answer_where_they_act_and_could_help_elsewhere() {
    let (mut town, school) = school();
    let choir = town.stakeholder("Choir", "civic", &["education"], &["society"]);
    let away = town.stakeholder("Away", "civic", &["education"], &["society"]);
    offer(&mut town, choir, ResourceKind::People, None, None);
    let here = ["education", "safety"];
    let planned = town.initiative("Planned", Planned, &here, &["family", "community"]);
    let active = town.initiative("Active", Active, &here, &["community"]);
    let with = town.initiative("With the choir", Planned, &here, &["community"]);
    let level_off = town.initiative("Near", Active, &["education"], &["family"]);
    let brought = town.initiative("Brought", Active, &["shelter"], &["family"]);
    let declined = town.initiative("Declined", Active, &["shelter"], &["family"]);
    town.initiative("Thought of", Idea, &here, &["community"]);
    town.initiative("Over", Finished, &here, &["community"]);
    town.partner(with, choir, PartnerRole::Partner, None);
    town.partner(with, school, PartnerRole::Host, Some(Commitment::Agreed));
    town.partner(brought, choir, PartnerRole::Lead, None);
    town.partner(declined, choir, PartnerRole::Partner, Some(Commitment::Declined));
    let _ = away;
    let need = &of(&town).needs[0];
    let found: Vec<&Match> =
        need.matches.iter().filter(|each| matches!(each.what, Matched::Initiative { .. })).collect();
    let order: Vec<Id> = found.iter().map(|each| who(each)).collect();
    assert_eq!(order, [with, active, planned, brought, level_off]);
    let brings = Because::PartnerBrings { stakeholder: choir };
    assert_eq!(found[0].reasons, [Because::PlannedHere, brings, Because::TakesPart]);
    assert_eq!(found[1].reasons, [Because::ActiveHere]);
    assert_eq!(found[2].reasons, [Because::PlannedHere]);
    assert_eq!(found[3].reasons, [brings]);
    assert_eq!(found[4].reasons, [Because::InDomain { domain: domain("education") }]);
    let answers: Vec<bool> = found.iter().map(|each| each.answers).collect();
    assert_eq!(answers, [true, true, true, false, false]);
}

#[test]
fn who_acts_there_could_be_asked_and_answers_nothing_yet() {
    let (mut town, school) = school();
    let also = town.stakeholder("Also", "civic", &["safety", "education"], &["community"]);
    let main = town.stakeholder("Main", "civic", &["education"], &["community", "family"]);
    let near = town.stakeholder("Near", "civic", &["safety", "education"], &["community"]);
    let off = town.stakeholder("Off", "civic", &["education"], &["family"]);
    town.tie(school, near, TiePresence::Present);
    town.tie(school, off, TiePresence::Present);
    let need = &of(&town).needs[0];
    assert!(!need.answered);
    assert_eq!(all(need), [near, main, also]);
    assert_eq!(need.matches[0].reasons, [Because::Tied { intensity: None }, Because::AlsoHere]);
    assert_eq!(need.matches[1].reasons, [Because::MainlyHere]);
    assert!(need.matches.iter().all(|each| !each.answers));
}

#[test]
fn findings_are_answered_by_initiatives_alone_and_helped_by_who_is_there() {
    let mut town = Town::new();
    finding(&mut town, Some(("safety", "community")), Some(5));
    let walkers = town.stakeholder("Walkers", "civic", &["safety"], &["community"]);
    let shop = town.stakeholder("Shop", "business", &["shelter"], &["family"]);
    let other = town.stakeholder("Other", "business", &["safety"], &["society"]);
    offer(&mut town, walkers, ResourceKind::People, None, None);
    offer(&mut town, walkers, ResourceKind::People, None, None);
    offer(&mut town, shop, ResourceKind::Space, Some("safety"), None);
    offer(&mut town, other, ResourceKind::Money, None, None);
    let need = &of(&town).needs[0];
    assert_eq!((need.answered, need.raised_by), (false, Some(RaisedBy::ChildrenAndYouth)));
    assert_eq!(all(need), [walkers, shop], "what is only somebody's main domain says nothing of this place");
    let offers = |resource| Because::Offers { resource };
    assert_eq!(need.matches[0].reasons, [Because::MainlyHere, offers(ResourceKind::People)]);
    assert_eq!(need.matches[1].reasons, [offers(ResourceKind::Space)]);
    let lamps = town.initiative("Lamps", Planned, &["safety"], &["community"]);
    let need = &of(&town).needs[0];
    assert_eq!((need.answered, all(need)[0]), (true, lamps));
}

#[test]
fn the_weightiest_come_first_and_among_equals_the_least_answered() {
    let mut town = Town::new();
    let light = finding(&mut town, Some(("safety", "family")), Some(2));
    let answered = finding(&mut town, Some(("safety", "community")), Some(5));
    let twice = finding(&mut town, Some(("shelter", "community")), Some(5));
    let open = finding(&mut town, Some(("education", "society")), Some(5));
    let unknown = finding(&mut town, None, None);
    let middle = finding(&mut town, None, Some(3));
    town.initiative("Lamps", Active, &["safety", "shelter"], &["community"]);
    town.initiative("Homes", Active, &["shelter"], &["community"]);
    let order: Vec<Id> = of(&town)
        .needs
        .iter()
        .map(|need| match need.source {
            NeedSource::Finding { finding, .. } => finding,
            NeedSource::Stakeholder { need, .. } => need,
        })
        .collect();
    assert_eq!(order, [open, answered, twice, unknown, middle, light], "unknown is not light");
}

#[test]
fn a_need_names_the_first_and_counts_the_rest() {
    let (mut town, _) = school();
    let late = (0..20).map(|n| town.stakeholder(&format!("{n:02}"), "civic", &["education"], &["community"]));
    let ids: Vec<Id> = late.collect();
    let need = &of(&town).needs[0];
    assert_eq!(all(need), ids[..MOST_MATCHES], "equals stand in the order of the plan");
    assert_eq!(need.more as usize, 20 - MOST_MATCHES);
}

#[test]
fn gaps_tell_why_what_is_needed_and_what_could_begin() {
    let (mut town, school) = school();
    finding(&mut town, Some(("safety", "family")), Some(5));
    finding(&mut town, Some(("safety", "family")), Some(1));
    town.initiative("Once", Finished, &["safety"], &["family"]);
    town.initiative("Swim", Active, &["physical-health"], &["family"]);
    let hidden = town.stakeholder("House", "housing", &["safety"], &["family"]);
    town.plan.stakeholders.last_mut().unwrap().do_not_map = true;
    town.need(hidden, None);
    let gaps = gaps(&town.plan, TODAY);
    let (first, second) = (&gaps[0], &gaps[1]);
    assert_eq!((first.domain, first.level), (domain("safety"), level("family")));
    let why = [GapReason::Needs { count: 3 }, GapReason::NothingActs, GapReason::NotActing { count: 1 }];
    assert_eq!(first.why, why, "what is not told counts");
    assert_eq!(first.needs.iter().map(|need| need.weight).collect::<Vec<_>>(), [Some(5), Some(1)]);
    assert!(first.near && !first.examples.is_empty(), "the library has nothing for a family itself");
    assert_eq!((second.domain, second.level), (domain("education"), level("community")));
    assert_eq!((second.stakeholders.as_slice(), second.near), ([school].as_slice(), false));
    let example = |id: &Id| town.plan.framework.item(*id).unwrap();
    assert!(second.examples.iter().all(|id| example(id).level == Some(level("community"))));
    assert_eq!(gaps.len(), 2 + 21, "24 places, of which one acts");
    assert!(
        gaps[2..].iter().all(|gap| gap.state == CellState::Unknown && gap.why == [GapReason::NothingKnown])
    );
    assert!(!format!("{gaps:?}").contains(&format!("{hidden:?}")));
}

proptest::proptest! {
    /// A cell that coverage calls a gap has no need that an initiative answers, and one where something acts has
    /// none that is unanswered: the two pages must not say different things.
    #[test]
    fn matching_and_coverage_agree(town in crate::town::any_town()) {
        let coverage = crate::coverage(&town.plan);
        let found = of(&town);
        for need in &found.needs {
            let (Some(domain), Some(level)) = (need.domain, need.level) else { continue };
            let acts = coverage.cell(domain, level).unwrap().state == CellState::Acting;
            assert!(!acts || need.answered);
            let by_initiative = need.matches.iter()
                .any(|each| each.answers && matches!(each.what, Matched::Initiative { .. }));
            assert!(acts || !by_initiative);
            assert!(need.matches.iter().all(|each| !each.reasons.is_empty()));
        }
        let told: u32 = found.needs.iter().filter(|need| need.domain.is_some() && need.level.is_some()).count() as u32;
        assert!(told <= coverage.cells.iter().map(|cell| cell.needs).sum());
        assert_eq!(found, of(&town), "the same plan gives the same answer");
    }
}
