//! Finding what happens and what is known: milestones, indicators, factors, rounds, reviews.

use super::{hits, titles};
use crate::{
    Plan,
    tests::{author, plan},
};
use model::{
    Factor, FactorKind, Finding, FindingKind, HitField, HitNoun, Id, Indicator, InitiativeDraft, Judgement,
    Milestone, PlanRecord, Reading, Recognition, Review, Round,
};

#[test]
fn what_happens_and_what_is_known_is_found_where_it_opens() {
    let (_folder, mut plan) = plan();
    let save =
        |plan: &mut Plan, record: PlanRecord| plan.save_records(&[record], &author()).unwrap().output[0];
    let draft = InitiativeDraft {
        activities: Some("Walk four routes".into()),
        ..InitiativeDraft::titled("Safe mornings".into())
    };
    let initiative = plan.create_initiatives(vec![draft], &author()).unwrap().output[0];
    let milestone = Milestone {
        id: Id::NEW,
        initiative,
        title: "Lanterns hung".into(),
        due: None,
        done_on: None,
        owner: None,
        sensitivity: Default::default(),
    };
    let milestone = save(&mut plan, milestone.into());
    let mut indicator = Indicator {
        id: Id::NEW,
        initiative,
        name: "Hours of lamplight".into(),
        unit: None,
        question: None,
        baseline: None,
        target: None,
        target_on: None,
        direction: None,
        source: Some("the waterworks".into()),
        counts_people: false,
        position: 0,
        sensitivity: Default::default(),
    };
    indicator.id = save(&mut plan, indicator.clone().into());
    let date = "2027-01".to_string();
    let noted = |note: Option<&str>| Reading {
        id: Id::NEW,
        indicator: indicator.id,
        date: date.clone(),
        value: 3.0,
        note: note.map(Into::into),
    };
    save(&mut plan, noted(None).into());
    let reading = save(&mut plan, noted(Some("A storm broke two")).into());
    let factor = Factor {
        id: Id::NEW,
        name: "Lonely ways".into(),
        kind: FactorKind::Risk,
        harm: None,
        domain: None,
        level: None,
        evidence: Some("Counted on a walkabout".into()),
        group: None,
        sensitivity: Default::default(),
    };
    let factor = save(&mut plan, factor.into());
    let round = Round {
        id: Id::NEW,
        title: "Kitchen tables".into(),
        date: None,
        method: Some("talks".into()),
        who_took_part: Some("grandmothers".into()),
        youth_led: false,
        sensitivity: Default::default(),
    };
    let round = save(&mut plan, round.into());
    let finding = Finding {
        id: Id::NEW,
        round,
        kind: FindingKind::Strength,
        domain: None,
        level: None,
        statement: "Neighbours greet each other.".into(),
        evidence: None,
        weight: None,
        raised_by: None,
        group: None,
        sensitivity: Default::default(),
    };
    let finding = save(&mut plan, finding.into());
    let review = save(
        &mut plan,
        Review { id: Id::NEW, date, who_took_part: None, sensitivity: Default::default() }.into(),
    );
    let item = Id::framework("principle", "participation");
    let judged =
        Judgement { id: Id::NEW, review, item, verdict: None, note: Some("Asked once, in a barn.".into()) };
    let judged = save(&mut plan, judged.into());
    let thanks = Recognition {
        id: Id::NEW,
        stakeholder: None,
        what: "Cinnamon buns for everybody".into(),
        date: None,
        initiative: Some(initiative),
        sensitivity: Default::default(),
    };
    let thanks = save(&mut plan, thanks.into());
    for (typed, noun, id, of, field) in [
        ("four routes", HitNoun::Initiative, initiative, None, HitField::Activities),
        ("lanterns", HitNoun::Milestone, milestone, Some(initiative), HitField::Title),
        ("waterworks", HitNoun::Indicator, indicator.id, Some(initiative), HitField::Source),
        ("storm", HitNoun::Reading, reading, Some(initiative), HitField::Note),
        ("walkabout", HitNoun::Factor, factor, None, HitField::Evidence),
        ("grandmothers", HitNoun::Round, round, None, HitField::WhoTookPart),
        ("greet", HitNoun::Finding, finding, Some(round), HitField::Title),
        ("barn", HitNoun::Judgement, judged, Some(review), HitField::Note),
        ("cinnamon", HitNoun::Recognition, thanks, Some(initiative), HitField::Title),
    ] {
        let found: Vec<_> =
            hits(&plan, typed).into_iter().map(|hit| (hit.noun, hit.id, hit.of, hit.found_in)).collect();
        assert_eq!(found, [(noun, id, of, field)], "{typed}");
    }
    // A reading is called as its indicator is now, and only what was said of one makes it a find.
    assert_eq!(titles(&plan, "storm"), ["Hours of lamplight"]);
    save(&mut plan, Indicator { name: "Hours of light".into(), ..indicator }.into());
    assert_eq!(titles(&plan, "storm"), ["Hours of light"]);
    let nouns: Vec<HitNoun> = hits(&plan, "hours of light").into_iter().map(|hit| hit.noun).collect();
    assert_eq!(nouns, [HitNoun::Indicator, HitNoun::Reading]);
}
