//! How initiatives go, and what a council knows: one record of each noun, as chance has it.

use super::{item, pick, words};
use model::*;
use plan::Plan;

/// All of one noun that is there.
pub fn there(plan: &Plan, noun: RecordNoun) -> Vec<Id> {
    let pages = || plan.initiatives().unwrap().into_iter().map(|each| plan.progress(each.id).unwrap());
    match noun {
        RecordNoun::Milestone => plan.timeline().unwrap().milestones.iter().map(|each| each.id).collect(),
        RecordNoun::Dependency => plan.timeline().unwrap().dependencies.iter().map(|each| each.id).collect(),
        RecordNoun::Indicator => pages().flat_map(|page| page.indicators).map(|each| each.id).collect(),
        RecordNoun::Reading => pages().flat_map(|page| page.readings).map(|each| each.id).collect(),
        RecordNoun::BudgetLine => plan.budget().unwrap().iter().map(|each| each.id).collect(),
        RecordNoun::Factor => plan.factors().unwrap().factors.iter().map(|each| each.id).collect(),
        RecordNoun::FactorWork => plan.factors().unwrap().work.iter().map(|each| each.id).collect(),
        RecordNoun::PopulationGroup => plan.population_groups().unwrap().iter().map(|each| each.id).collect(),
        RecordNoun::Round => plan.assessment().unwrap().rounds.iter().map(|each| each.id).collect(),
        RecordNoun::Finding => plan.assessment().unwrap().findings.iter().map(|each| each.id).collect(),
        RecordNoun::Review => plan.reviews().unwrap().iter().map(|each| each.id).collect(),
        RecordNoun::Judgement => {
            let reviews = plan.reviews().unwrap();
            let judged = reviews.iter().flat_map(|review| plan.judgements(review.id).unwrap());
            judged.map(|each| each.id).collect()
        }
        RecordNoun::Recognition => plan.recognitions().unwrap().iter().map(|each| each.id).collect(),
        RecordNoun::PackIdea => plan.pack_ideas().unwrap().iter().map(|each| each.id).collect(),
        other => unreachable!("{other:?} is of a meeting"),
    }
}

/// Every second one is another state of one that is there.
pub fn record(plan: &Plan, stakeholders: &[Id], noun: RecordNoun, a: u8, b: u8) -> Option<PlanRecord> {
    let id = pick(&there(plan, noun), a).filter(|_| b.is_multiple_of(2)).unwrap_or(Id::NEW);
    match noun {
        RecordNoun::Milestone
        | RecordNoun::Dependency
        | RecordNoun::Indicator
        | RecordNoun::Reading
        | RecordNoun::BudgetLine
        | RecordNoun::FactorWork => going(plan, stakeholders, noun, id, a, b),
        _ => known(plan, stakeholders, noun, id, a, b),
    }
}

fn initiatives(plan: &Plan) -> Vec<Id> {
    plan.initiatives().unwrap().iter().map(|each| each.id).collect()
}

fn going(plan: &Plan, stakeholders: &[Id], noun: RecordNoun, id: Id, a: u8, b: u8) -> Option<PlanRecord> {
    let initiatives = initiatives(plan);
    let initiative = pick(&initiatives, a)?;
    let text = words(b).unwrap_or_else(|| "…".into());
    Some(match noun {
        RecordNoun::Milestone => PlanRecord::Milestone(Milestone {
            id,
            initiative,
            title: text,
            due: Some("2027-03".into()),
            done_on: b.is_multiple_of(3).then(|| "2027-02-01".into()),
            owner: pick(stakeholders, b),
            sensitivity: Default::default(),
        }),
        // Two who write apart may make a circle of these; each alone is refused one.
        RecordNoun::Dependency => PlanRecord::Dependency(Dependency {
            id: Id::NEW,
            first: initiative,
            then: pick(&initiatives, b)?,
        }),
        RecordNoun::Indicator => PlanRecord::Indicator(Indicator {
            id,
            initiative,
            name: text,
            unit: words(a),
            question: a.is_multiple_of(2).then_some(IndicatorQuestion::HowWell),
            baseline: Some(f64::from(a) / 3.0),
            target: words(a).map(|_| f64::from(b)),
            target_on: Some("2028".into()),
            direction: b.is_multiple_of(3).then_some(Direction::Down),
            source: words(b / 2),
            counts_people: a.is_multiple_of(2),
            position: u32::from(b % 4),
            sensitivity: Default::default(),
        }),
        RecordNoun::Reading => PlanRecord::Reading(Reading {
            id,
            indicator: pick(&there(plan, RecordNoun::Indicator), a)?,
            date: format!("2027-{:02}", 1 + b % 12),
            value: f64::from(a % 9),
            note: words(b),
        }),
        RecordNoun::BudgetLine => PlanRecord::BudgetLine(BudgetLine {
            id,
            initiative,
            what: text,
            in_kind: a.is_multiple_of(2),
            amount: words(a).map(|_| f64::from(b) / 4.0),
            stakeholder: pick(stakeholders, a),
            secured: b.is_multiple_of(2),
        }),
        _ => PlanRecord::FactorWork(FactorWork {
            id: Id::NEW,
            initiative,
            factor: pick(&there(plan, RecordNoun::Factor), b)?,
        }),
    })
}

fn known(plan: &Plan, stakeholders: &[Id], noun: RecordNoun, id: Id, a: u8, b: u8) -> Option<PlanRecord> {
    let text = words(b).unwrap_or_else(|| "…".into());
    let group = pick(&there(plan, RecordNoun::PopulationGroup), a).filter(|_| !b.is_multiple_of(3));
    let domain = a.is_multiple_of(2).then(|| item(plan, FrameworkKind::Domain, a));
    let level = b.is_multiple_of(2).then(|| item(plan, FrameworkKind::Level, b));
    Some(match noun {
        RecordNoun::Factor => PlanRecord::Factor(Factor {
            id,
            name: text,
            kind: if a.is_multiple_of(2) { FactorKind::Risk } else { FactorKind::Protective },
            harm: b.is_multiple_of(2).then_some(FactorHarm::BeingTrafficked),
            domain,
            level,
            evidence: words(a),
            group,
            sensitivity: Default::default(),
        }),
        RecordNoun::PopulationGroup => PlanRecord::PopulationGroup(PopulationGroup {
            id,
            name: text,
            strengths: words(a),
            burdens: words(b),
            evidence: words(a / 2),
            sensitivity: Default::default(),
        }),
        RecordNoun::Round => PlanRecord::Round(Round {
            id,
            title: text,
            date: Some("2027-05".into()),
            method: words(a),
            who_took_part: words(b),
            youth_led: a.is_multiple_of(3),
            sensitivity: Default::default(),
        }),
        RecordNoun::Finding => PlanRecord::Finding(Finding {
            id,
            round: pick(&there(plan, RecordNoun::Round), a)?,
            kind: if a.is_multiple_of(2) { FindingKind::Need } else { FindingKind::Strength },
            domain,
            level,
            statement: text,
            evidence: words(a),
            weight: Some(1 + b % 5),
            raised_by: a.is_multiple_of(3).then_some(RaisedBy::ChildrenAndYouth),
            group,
            sensitivity: Default::default(),
        }),
        RecordNoun::Review => PlanRecord::Review(Review {
            id,
            date: format!("{}", 2026 + u32::from(a % 3)),
            who_took_part: words(b),
            sensitivity: Default::default(),
        }),
        RecordNoun::Judgement => PlanRecord::Judgement(Judgement {
            id: Id::NEW,
            review: pick(&there(plan, RecordNoun::Review), a)?,
            item: item(plan, FrameworkKind::Principle, b),
            verdict: Some([Verdict::Yes, Verdict::Partly, Verdict::NotYet][usize::from(a % 3)]),
            note: words(b),
        }),
        // Few of them, so that two who bring in apart bring in the same.
        RecordNoun::PackIdea => PlanRecord::PackIdea(PackIdea {
            id: Id::NEW,
            community: words(a),
            title: text,
            purpose: None,
            tags: vec![PackTag { kind: FrameworkKind::Domain, key: "safety".into(), name: "Safety".into() }],
            activities: None,
            outcomes: None,
            factors: Vec::new(),
            milestones: words(a).into_iter().collect(),
            indicators: Vec::new(),
            lessons: words(b / 2),
        }),
        _ => PlanRecord::Recognition(Recognition {
            id,
            stakeholder: pick(stakeholders, b),
            what: text,
            date: Some("2027".into()),
            initiative: pick(&initiatives(plan), a),
            sensitivity: Default::default(),
        }),
    })
}
