use super::*;
use crate::town::{Town, domain, level};
use model::{
    Commitment, CouncilKind, FactorKind, Id, InitiativeStatus::*, PartnerRole, Sensitivity, TiePresence,
    Voice,
};

#[derive(Default)]
struct More {
    asks: Vec<Ask>,
    factors: Vec<Factor>,
}

fn known(town: &Town, more: &More) -> Known {
    Known {
        snapshot: town.plan.clone(),
        asks: more.asks.clone(),
        rounds: Vec::new(),
        factors: more.factors.clone(),
        groups: Vec::new(),
        recognitions: Vec::new(),
        today: "2026-11-24".into(),
    }
}

fn lines(town: &Town, more: &More, kind: &str, key: &str) -> Vec<Evidence> {
    let id = Id::framework(kind, key);
    evidence(&known(town, more)).into_iter().find(|each| each.item == id).unwrap().lines
}

/// What each line counts, of how many.
fn told(lines: &[Evidence]) -> Vec<(EvidenceKind, u32, Option<u32>)> {
    lines.iter().map(|line| (line.what, line.count, line.total)).collect()
}

fn of(town: &Town, kind: &str, key: &str) -> Vec<(EvidenceKind, u32, Option<u32>)> {
    told(&lines(town, &More::default(), kind, key))
}

#[test]
fn a_plan_that_holds_nothing_shows_nothing_rather_than_a_nought() {
    let found = evidence(&known(&Town::new(), &More::default()));
    assert_eq!(found.len(), 7 + 4 + 3, "every principle, theory and recommendation is asked about");
    assert!(found.iter().all(|each| each.lines.is_empty()), "{found:?}");
}

#[test]
fn every_item_of_the_built_in_framework_has_lines_of_its_own() {
    let town = Town::new();
    for kind in [FrameworkKind::Principle, FrameworkKind::Theory, FrameworkKind::Recommendation] {
        for item in town.plan.framework.of(kind) {
            assert!(!asked(kind, &item.key).is_empty(), "{kind:?} {}", item.key);
        }
    }
}

#[test]
fn initiatives_that_follow_a_principle_are_named_ideas_and_dropped_ones_left_out() {
    let mut town = Town::new();
    let principle = Id::framework("principle", "participation");
    let strategies: Vec<Id> = (town.plan.framework.of(FrameworkKind::Strategy))
        .filter(|strategy| strategy.parent == Some(principle))
        .map(|strategy| strategy.id)
        .collect();
    let ids = [("a", Active), ("b", Finished), ("c", Idea), ("d", Dropped), ("e", Paused)]
        .map(|(title, status)| town.initiative(title, status, &[], &[]));
    for initiative in &mut town.plan.initiatives {
        (initiative.principles, initiative.strategies) = (vec![principle], vec![strategies[0]]);
    }
    town.plan.initiatives[4].sensitivity = Sensitivity::Confidential;
    let found = lines(&town, &More::default(), "principle", "participation");
    let of_all = Some(strategies.len() as u32);
    assert_eq!(told(&found), [(EvidenceKind::Follows, 3, None), (EvidenceKind::Strategies, 1, of_all)]);
    assert_eq!(found[0].initiatives, ids[..2], "a confidential one counts and is not named");
}

#[test]
fn seats_count_while_they_are_filled_and_of_lived_experience_nobody_is_told() {
    let mut town = Town::new();
    let who = town.stakeholder("Network", "survivor-led", &[], &[]);
    town.council("Council", CouncilKind::CommunityCouncil, 4, 4);
    let seats = &mut town.plan.councils[0].seats;
    for seat in seats.iter_mut().take(3) {
        (seat.voice, seat.holder) = (Some(Voice::LivedExperience), Some(who));
    }
    seats[1].until = Some("2026-10".into());
    seats[2].since = Some("2027".into());
    let found = lines(&town, &More::default(), "principle", "inclusive");
    assert_eq!(told(&found), [(EvidenceKind::LivedSeats, 1, None)]);
    assert!(!format!("{found:?}").contains(&format!("{who:?}")));
}

#[test]
fn what_children_took_back_is_not_counted() {
    let mut town = Town::new();
    let council = town.council("Children", CouncilKind::ChildrensCouncil, 0, 0);
    let ask = |n: u8, told: bool, withdrawn: bool| Ask {
        id: Id([n; 16]),
        council,
        asked: "Longer hours".into(),
        asked_on: None,
        decided: None,
        changed: None,
        told_on: told.then(|| "2026-09-26".into()),
        withdrawn,
        sensitivity: Default::default(),
    };
    let more =
        More { asks: vec![ask(1, true, false), ask(2, false, false), ask(3, true, true)], ..More::default() };
    let found = told(&lines(&town, &more, "principle", "participation"));
    let expected = [(EvidenceKind::ChildrensCouncil, 1, None), (EvidenceKind::AsksAnswered, 1, Some(2))];
    assert_eq!(found, expected);
}

#[test]
fn what_acts_before_harm_is_counted_among_what_acts() {
    let mut town = Town::new();
    for (title, status, key) in
        [("a", Active, "primary"), ("b", Planned, "tertiary"), ("c", Finished, "primary")]
    {
        town.initiative(title, status, &[], &[]);
        town.plan.initiatives.last_mut().unwrap().prevention = Some(Id::framework("prevention", key));
    }
    assert_eq!(of(&town, "theory", "public-health"), [(EvidenceKind::BeforeHarm, 1, Some(2))]);
}

#[test]
fn levels_count_where_something_acts_and_factors_beyond_the_individual() {
    let mut town = Town::new();
    town.initiative("a", Active, &["safety"], &["family", "community"]);
    town.initiative("b", Idea, &["safety"], &["society"]);
    let factor = |n: u8, at: Option<&str>| Factor {
        id: Id([n; 16]),
        name: "Dark streets".into(),
        kind: FactorKind::Risk,
        harm: None,
        domain: Some(domain("safety")),
        level: at.map(level),
        evidence: None,
        group: None,
        sensitivity: Default::default(),
    };
    let factors = vec![factor(1, Some("individual")), factor(2, Some("family")), factor(3, None)];
    let more = More { factors, ..More::default() };
    let found = told(&lines(&town, &more, "recommendation", "sem-lens"));
    assert_eq!(found, [(EvidenceKind::Levels, 2, Some(4)), (EvidenceKind::FactorsBeyond, 1, Some(3))]);
}

#[test]
fn ties_count_across_sectors_while_they_stand_and_joint_work_while_nobody_declined() {
    let mut town = Town::new();
    let [a, b, c, d] = [("A", "faith"), ("B", "business"), ("C", "faith"), ("D", "")]
        .map(|(name, sector)| town.stakeholder(name, sector, &[], &[]));
    town.tie(a, b, TiePresence::Present);
    town.tie(a, c, TiePresence::Present);
    town.tie(b, c, TiePresence::Absent);
    town.tie(b, d, TiePresence::Present);
    town.plan.ties[3].until = Some("2025".into());
    let one = town.initiative("One", Active, &[], &[]);
    let two = town.initiative("Two", Active, &[], &[]);
    for (initiative, commitment) in [(one, Commitment::Agreed), (two, Commitment::Declined)] {
        town.partner(initiative, a, PartnerRole::Lead, Some(Commitment::Agreed));
        town.partner(initiative, b, PartnerRole::Partner, Some(commitment));
    }
    let found = lines(&town, &More::default(), "recommendation", "social-networks");
    let expected = [
        (EvidenceKind::TiesAcross, 1, Some(2)),
        (EvidenceKind::Tied, 3, Some(4)),
        (EvidenceKind::Joint, 1, None),
    ];
    assert_eq!(told(&found), expected);
    assert_eq!(found[2].initiatives, [one]);
    let sectors = town.plan.sectors.len() as u32;
    let expected = [(EvidenceKind::Sectors, 2, Some(sectors)), (EvidenceKind::BusinessHealth, 1, None)];
    assert_eq!(of(&town, "recommendation", "population-health"), expected);
    town.plan.plan.vision = Some("Every child".into());
    assert_eq!(of(&town, "recommendation", "population-health")[0], (EvidenceKind::Vision, 1, None));
}
