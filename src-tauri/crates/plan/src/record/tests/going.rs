//! Milestones, indicators, budgets and factors, as a council keeps them.

use super::{no, save, step};
use crate::{
    Plan,
    tests::{author, plan, quick_plan, refused},
};
use model::*;

fn initiative(plan: &mut Plan, title: &str) -> Id {
    plan.create_initiatives(vec![InitiativeDraft::titled(title.into())], &author()).unwrap().output[0]
}

fn milestone(initiative: Id, title: &str, due: Option<&str>) -> Milestone {
    Milestone {
        id: Id::NEW,
        initiative,
        title: title.into(),
        due: due.map(Into::into),
        done_on: None,
        owner: None,
        sensitivity: Default::default(),
    }
}

fn indicator(initiative: Id) -> Indicator {
    Indicator {
        id: Id::NEW,
        initiative,
        name: "Children who walk together".into(),
        unit: Some("children".into()),
        question: Some(IndicatorQuestion::HowMuch),
        baseline: Some(12.0),
        target: Some(40.0),
        target_on: Some("2027-06".into()),
        direction: None,
        source: Some("counted at the gate".into()),
        counts_people: true,
        position: 0,
        sensitivity: Default::default(),
    }
}

fn reading(indicator: Id, date: &str, value: f64) -> Reading {
    Reading { id: Id::NEW, indicator, date: date.into(), value, note: None }
}

fn line(initiative: Id, amount: Option<f64>) -> BudgetLine {
    BudgetLine {
        id: Id::NEW,
        initiative,
        what: "Bright vests".into(),
        in_kind: false,
        amount,
        stakeholder: None,
        secured: false,
    }
}

fn factor(name: &str) -> Factor {
    Factor {
        id: Id::NEW,
        name: name.into(),
        kind: FactorKind::Risk,
        harm: None,
        domain: None,
        level: None,
        evidence: None,
        group: None,
        sensitivity: Default::default(),
    }
}

/// One initiative with something of everything, and who owns and pays.
fn walk(plan: &mut Plan) -> (Id, Id) {
    let draft = StakeholderDraft { name: "Library".into(), ..StakeholderDraft::default() };
    let library = plan.create_stakeholders(vec![draft], &author()).unwrap().output[0];
    let walk = initiative(plan, "Safe walk");
    save(plan, Milestone { owner: Some(library), ..milestone(walk, "Routes drawn", Some("2027-03")) });
    let counted = save(plan, indicator(walk));
    save(plan, reading(counted, "2027-02-01", 14.0));
    save(plan, BudgetLine { stakeholder: Some(library), ..line(walk, Some(480.5)) });
    let both =
        [factor("Dark ways").into(), FactorWork { id: Id::NEW, initiative: walk, factor: Id::NEW }.into()];
    plan.save_records(&both, &author()).unwrap();
    (walk, library)
}

#[test]
fn an_initiative_shows_how_it_goes_and_takes_that_along_when_it_goes() {
    let (_folder, mut plan) = plan();
    let (walk, library) = walk(&mut plan);
    let bus = initiative(&mut plan, "Walking bus");
    save(&mut plan, Dependency { id: Id::NEW, first: walk, then: bus });
    save(&mut plan, milestone(walk, "Begun", None));
    let before = (plan.progress(walk).unwrap(), plan.timeline().unwrap(), plan.factors().unwrap());
    let titles: Vec<&str> = before.0.milestones.iter().map(|each| each.title.as_str()).collect();
    assert_eq!(titles, ["Routes drawn", "Begun"], "what has no day comes last");
    assert_eq!((before.0.readings[0].value, before.0.budget[0].amount), (14.0, Some(480.5)));
    assert_eq!((before.1.dependencies.len(), before.2.work.len()), (1, 1));

    plan.delete_initiatives(&[walk], &author()).unwrap();
    let nothing = plan.progress(walk).unwrap();
    assert!(nothing.milestones.is_empty() && nothing.readings.is_empty() && nothing.budget.is_empty());
    assert_eq!((plan.timeline().unwrap().dependencies, plan.factors().unwrap().work), (vec![], vec![]));
    assert_eq!(plan.factors().unwrap().factors.len(), 1, "the factor is the community's");
    plan.undo(&author()).unwrap();
    assert_eq!((plan.progress(walk).unwrap(), plan.timeline().unwrap(), plan.factors().unwrap()), before);

    plan.delete_stakeholders(&[library], &author()).unwrap();
    let left = plan.progress(walk).unwrap();
    let owner = left.milestones.iter().find(|each| each.title == "Routes drawn").unwrap().owner;
    assert_eq!((owner, left.budget[0].stakeholder), (None, None), "what was promised stays");
    plan.undo(&author()).unwrap();
    assert_eq!(plan.progress(walk).unwrap(), before.0);
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn two_stakeholders_that_are_one_own_and_pay_as_one() {
    let (_folder, mut plan) = plan();
    let (walk, library) = walk(&mut plan);
    let draft = StakeholderDraft { name: "Public Library".into(), ..StakeholderDraft::default() };
    let keep = plan.create_stakeholders(vec![draft], &author()).unwrap().output[0];
    let request = MergeStakeholders { keep, gone: library, take: Vec::new() };
    plan.merge_stakeholders(&request, &author()).unwrap();
    let progress = plan.progress(walk).unwrap();
    assert_eq!((progress.milestones[0].owner, progress.budget[0].stakeholder), (Some(keep), Some(keep)));
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn a_factor_and_the_work_on_it_are_one_step() {
    let (_folder, mut plan) = plan();
    let walk = initiative(&mut plan, "Safe walk");
    let work = FactorWork { id: Id::NEW, initiative: walk, factor: Id::NEW };
    assert_eq!(no(&mut plan, work.clone()), Some(Refusal::NotFound { noun: "factor".into() }));
    let made = plan.save_records(&[factor("Dark ways").into(), work.into()], &author()).unwrap().output;
    assert_eq!(plan.factors().unwrap().work[0].factor, made[0]);
    assert_eq!(step(&plan).op, "add-factor");
    plan.undo(&author()).unwrap();
    assert_eq!(plan.factors().unwrap(), Factors { factors: vec![], work: vec![] });
}

#[test]
fn nothing_waits_for_itself() {
    let (_folder, mut plan) = plan();
    let [a, b, c] = ["A", "B", "C"].map(|title| initiative(&mut plan, title));
    let waits = |first, then| Dependency { id: Id::NEW, first, then };
    save(&mut plan, waits(a, b));
    save(&mut plan, waits(b, c));
    for (first, then) in [(a, a), (b, a), (c, a)] {
        assert_eq!(no(&mut plan, waits(first, then)), refused("first", "waits-in-a-circle"));
    }
    save(&mut plan, waits(a, c));
    assert_eq!(plan.timeline().unwrap().dependencies.len(), 3);
}

#[test]
fn what_cannot_be_counted_is_refused_at_its_field() {
    let (_folder, mut plan) = plan();
    let walk = initiative(&mut plan, "Safe walk");
    let unitless = Indicator { unit: None, ..indicator(walk) };
    assert_eq!(no(&mut plan, unitless), refused("unit", "target-without-unit"));
    let endless = Indicator { baseline: Some(f64::INFINITY), ..indicator(walk) };
    assert_eq!(no(&mut plan, endless), refused("baseline", "not-a-number"));
    let counted = save(&mut plan, indicator(walk));
    assert_eq!(no(&mut plan, reading(counted, " ", 1.0)), refused("date", "date-missing"));
    assert_eq!(no(&mut plan, reading(counted, "2027", f64::NAN)), refused("value", "not-a-number"));
    assert!(
        matches!(no(&mut plan, line(walk, Some(-1.0))), Some(Refusal::Invalid { field, .. }) if field == "amount")
    );
    let story = Reading { note: Some("A girl of 9 said so.".into()), ..reading(counted, "2027", 1.0) };
    assert!(matches!(no(&mut plan, story), Some(Refusal::NamesAChild { field, .. }) if field == "note"));
    assert_eq!(plan.progress(walk).unwrap().readings, []);
}

#[test]
fn words_typed_on_are_one_step_and_choices_are_one_each() {
    let (_folder, mut plan) = quick_plan();
    let walk = initiative(&mut plan, "Safe walk");
    let id = save(&mut plan, indicator(walk));
    let one = Indicator { id, ..indicator(walk) };
    save(&mut plan, Indicator { source: Some("at the gat".into()), ..one.clone() });
    save(&mut plan, Indicator { source: Some("at the gate".into()), ..one.clone() });
    let source = |plan: &Plan| plan.progress(walk).unwrap().indicators[0].source.clone();
    plan.undo(&author()).unwrap();
    assert_eq!(source(&plan), one.source);
    let question = |question| Indicator { question: Some(question), ..one.clone() };
    save(&mut plan, question(IndicatorQuestion::HowWell));
    save(&mut plan, question(IndicatorQuestion::BetterOff));
    plan.undo(&author()).unwrap();
    assert_eq!(plan.progress(walk).unwrap().indicators[0].question, Some(IndicatorQuestion::HowWell));
}

#[test]
fn a_copy_is_an_idea_that_begins_where_the_other_stands_and_is_taken_back_at_once() {
    let (_folder, mut plan) = plan();
    let (walk, library) = walk(&mut plan);
    let edits = vec![
        InitiativeEdit::Activities(Some("Walk each morning".into())),
        InitiativeEdit::Start(Some("2027-01".into())),
        InitiativeEdit::Lessons(Some("Begin with one street".into())),
        InitiativeEdit::Status(InitiativeStatus::Planned),
        InitiativeEdit::AddTag("walking".into()),
    ];
    plan.edit_initiatives(&EditInitiatives { ids: vec![walk], edits }, &author()).unwrap();
    let partner = PartnerDraft {
        stakeholder: library,
        role: PartnerRole::Lead,
        brings: Some("A room".into()),
        gains: None,
        key_action: None,
        commitment: Some(Commitment::Agreed),
    };
    plan.add_partners(&AddPartners { initiative: walk, partners: vec![partner] }, &author()).unwrap();
    let before = (plan.initiatives().unwrap(), plan.timeline().unwrap(), plan.factors().unwrap());

    let request = CopyInitiative { initiative: walk, title: " Safe  walk (copy)".into() };
    let copied = plan.copy_initiative(&request, &author()).unwrap();
    assert_eq!(copied.changed, [Noun::Stakeholder, Noun::Initiative, Noun::Progress]);
    let all = plan.initiatives().unwrap();
    let copy = all.iter().find(|one| one.id == copied.output).unwrap();
    let one = all.iter().find(|one| one.id == walk).unwrap();
    assert_eq!((copy.title.as_str(), copy.status), ("Safe walk (copy)", InitiativeStatus::Idea));
    assert_eq!((&copy.activities, &copy.tags), (&one.activities, &one.tags));
    assert_eq!((&copy.start, &copy.lessons), (&None, &None), "that happened to the other one");
    assert_eq!((copy.partners[0].brings.as_deref(), copy.partners[0].commitment), (Some("A room"), None));
    let progress = plan.progress(copied.output).unwrap();
    assert_eq!((progress.milestones[0].owner, progress.milestones[0].due.as_deref()), (Some(library), None));
    assert_eq!(
        (progress.indicators[0].target, progress.indicators[0].target_on.as_deref()),
        (Some(40.0), None)
    );
    assert_eq!((progress.readings.len(), progress.budget.len(), progress.factors.len()), (0, 0, 1));
    assert_eq!(
        (step(&plan).op.as_str(), step(&plan).args["name"].as_str()),
        ("create-initiatives", "Safe walk (copy)")
    );
    plan.undo(&author()).unwrap();
    assert_eq!((plan.initiatives().unwrap(), plan.timeline().unwrap(), plan.factors().unwrap()), before);
    assert_eq!(plan.check().unwrap().problems, []);
    let gone = CopyInitiative { initiative: Id([7; 16]), title: "Copy".into() };
    let answer = plan.copy_initiative(&gone, &author()).err();
    assert_eq!(answer, Some(Refusal::NotFound { noun: "initiative".into() }));
}
