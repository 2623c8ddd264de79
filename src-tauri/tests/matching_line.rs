//! Needs and what answers them, gaps, the review, and the lists of small nouns, on the command line.

mod desk;

use desk::{Desk, new_plan};
use model::{
    Author, BudgetLine, Factor, FactorKind, FactorWork, Finding, FindingKind, Id, Indicator, InitiativeDraft,
    InitiativeStatus, Judgement, Milestone, PlanRecord, PopulationGroup, RaisedBy, Reading, Recognition,
    ResourceDraft, ResourceKind, Review, Round, StakeholderDraft, Verdict,
};
use plan::{Plan, System};
use serde_json::Value;

fn open(desk: &Desk) -> (Plan, Author) {
    let author = Author { name: "Test".into() };
    (Plan::open(&desk.path("p.commonroot"), &author, Box::new(System)).unwrap(), author)
}

fn domain(key: &str) -> Option<Id> {
    Some(Id::framework("domain", key))
}

fn level(key: &str) -> Option<Id> {
    Some(Id::framework("level", key))
}

fn resource(kind: ResourceKind, text: &str, amount: Option<f64>) -> ResourceDraft {
    ResourceDraft { kind, text: text.into(), domain: None, amount }
}

fn stakeholder(name: &str, offers: Vec<ResourceDraft>, needs: Vec<ResourceDraft>) -> StakeholderDraft {
    StakeholderDraft {
        name: name.into(),
        main_domain: domain("education"),
        main_level: level("community"),
        offers,
        needs,
        ..StakeholderDraft::default()
    }
}

fn finding(round: Id, statement: &str, at: &str, weight: u8) -> PlanRecord {
    PlanRecord::Finding(Finding {
        id: Id::NEW,
        round,
        kind: FindingKind::Need,
        domain: domain("safety"),
        level: level(at),
        statement: statement.into(),
        evidence: None,
        weight: Some(weight),
        raised_by: Some(RaisedBy::ChildrenAndYouth),
        group: None,
        sensitivity: Default::default(),
    })
}

/// A school that needs vans, a bus company that has some, a hidden house; a round with two needs in safety, and an
/// initiative where one of them stands.
fn matched(desk: &Desk) {
    new_plan(desk);
    let (mut plan, author) = open(desk);
    let vans = |amount| resource(ResourceKind::Transport, "Vans on Fridays", Some(amount));
    let mut house = stakeholder("Safe House", vec![vans(9.0)], vec![vans(1.0)]);
    house.do_not_map = true;
    let drafts = vec![
        stakeholder("School", Vec::new(), vec![vans(2.0)]),
        stakeholder("Bus Company", vec![vans(3.0)], Vec::new()),
        stakeholder("Library", Vec::new(), Vec::new()),
        house,
    ];
    plan.create_stakeholders(drafts, &author).unwrap();
    let mut lamps = InitiativeDraft::titled("Lamps on the way".into());
    lamps.status = InitiativeStatus::Planned;
    (lamps.domains, lamps.levels) =
        (domain("safety").into_iter().collect(), level("community").into_iter().collect());
    plan.create_initiatives(vec![lamps], &author).unwrap();
    let round = Round {
        id: Id::NEW,
        title: "A walk".into(),
        date: Some("2026-10".into()),
        method: None,
        who_took_part: None,
        youth_led: true,
        sensitivity: Default::default(),
    };
    let round = plan.save_records(&[PlanRecord::Round(round)], &author).unwrap().output[0];
    let found = [finding(round, "Dark stops", "community", 4), finding(round, "Nobody to call", "family", 5)];
    plan.save_records(&found, &author).unwrap();
    plan.close().unwrap();
}

#[test]
fn each_need_is_told_with_what_answers_it_and_why() {
    let desk = Desk::new();
    matched(&desk);
    let found = desk.json(&["matches", "p.commonroot", "--json"]);
    let needs = found["needs"].as_array().unwrap();
    let texts: Vec<&str> = needs.iter().map(|need| need["text"].as_str().unwrap()).collect();
    assert_eq!(texts, ["Nobody to call", "Dark stops", "Vans on Fridays"], "the weightiest first");
    assert_eq!((&needs[0]["answered"], &needs[1]["answered"]), (&false.into(), &true.into()));
    assert_eq!(needs[1]["matches"][0]["what"]["initiative"], "Lamps on the way");
    let offer = &needs[2]["matches"][0];
    assert_eq!(offer["what"]["stakeholder"], "Bus Company");
    let reasons: Vec<&str> =
        offer["reasons"].as_array().unwrap().iter().map(|why| why["kind"].as_str().unwrap()).collect();
    assert_eq!(reasons, ["same_resource", "same_domain", "mainly_here", "amount_enough"]);
    assert_eq!(found["untold"], 1);

    let words = desk.done(&["matches", "p.commonroot"]);
    assert!(words.starts_with("Nobody to call\tSafety, Family\traised in A walk"), "{words}");
    assert!(words.contains("\tAnswers it\tOffer\tBus Company: Vans on Fridays\t"), "{words}");
    assert!(words.contains("As much as is needed"), "{words}");
    assert!(words.contains("\tCould help\tStakeholder\tLibrary\tMainly acts in this place"), "{words}");
    assert!(words.contains("One more need is counted"), "{words}");
    for said in [words, found.to_string()] {
        assert!(!said.contains("Safe House"), "who is never shown is named: {said}");
    }
}

#[test]
fn gaps_are_told_with_needs_reasons_and_examples() {
    let desk = Desk::new();
    matched(&desk);
    let gaps = desk.json(&["gaps", "p.commonroot", "--json"]);
    let gaps = gaps.as_array().unwrap();
    let first = gaps.iter().find(|gap| gap["domain"] == "safety" && gap["level"] == "family").unwrap();
    assert_eq!((&first["state"], &first["needs"][0]["text"]), (&"gap".into(), &"Nobody to call".into()));
    assert_eq!(first["near"], true, "the library has no example for a family itself");
    assert!(!first["examples"].as_array().unwrap().is_empty());
    assert!(
        gaps.iter().all(|gap| gap["domain"] != "safety" || gap["level"] != "community"),
        "something acts there"
    );
    let school = gaps.iter().find(|gap| gap["domain"] == "education" && gap["level"] == "community").unwrap();
    assert_eq!(school["why"][0]["count"], 2, "what the hidden one needs counts");
    assert_eq!(school["needs"].as_array().unwrap().len(), 1);
    let words = desk.done(&["gaps", "p.commonroot"]);
    assert!(
        words.contains("Safety, Family\tGap\tOne need is named · No initiative is planned or active\n"),
        "{words}"
    );
    assert!(words.contains("\tCould begin, from a neighbour in this domain: "), "{words}");
    assert!(words.contains("\tNothing is known of this place"), "{words}");
    assert!(!words.contains("Safe House"), "{words}");
}

#[test]
fn the_review_stands_beside_what_the_plan_shows_and_works_without_one() {
    let desk = Desk::new();
    matched(&desk);
    let words = desk.done(&["review", "p.commonroot"]);
    assert!(words.starts_with("No review has been made yet."), "{words}");
    assert!(words.contains("\tYoung people led the one round"), "{words}");
    assert!(words.contains("\tNothing in the plan shows this yet."), "{words}");

    let (mut plan, author) = open(&desk);
    let review = |date: &str| {
        PlanRecord::Review(Review {
            id: Id::NEW,
            date: date.into(),
            who_took_part: Some("The council".into()),
            sensitivity: Default::default(),
        })
    };
    let made = plan.save_records(&[review("2026-11-05"), review("2026-03")], &author).unwrap().output;
    let judgement = Judgement {
        id: Id::NEW,
        review: made[0],
        item: Id::framework("principle", "participation"),
        verdict: Some(Verdict::Partly),
        note: Some("Children walked with us.\nNot all were asked.".into()),
    };
    plan.save_records(&[PlanRecord::Judgement(judgement)], &author).unwrap();
    plan.close().unwrap();
    let words = desk.done(&["review", "p.commonroot"]);
    assert!(words.starts_with("Review of 2026-11-05: The council\n"), "the newest: {words}");
    assert!(
        words.contains("\tThe council: Partly · Children walked with us. Not all were asked.\n"),
        "{words}"
    );
    let told = desk.json(&["review", "p.commonroot", "--json"]);
    assert_eq!(told["review"]["date"], "2026-11-05");
    let items = told["items"].as_array().unwrap();
    assert_eq!(items.len(), 14);
    let item = items.iter().find(|each| each["item"] == "participation").unwrap();
    assert_eq!((&item["verdict"], &item["kind"]), (&"partly".into(), &"principle".into()));
    let rounds =
        item["evidence"].as_array().unwrap().iter().find(|line| line["what"] == "youth_rounds").unwrap();
    assert_eq!((&rounds["count"], &rounds["total"]), (&1.into(), &1.into()));
    let listed = desk.json(&["list", "p.commonroot", "reviews", "--json"]);
    assert_eq!(listed[0]["judgements"][0]["item"], "participation");
    assert_eq!(
        desk.done(&["list", "p.commonroot", "reviews"]),
        "2026-11-05\tThe council\n2026-03\tThe council\n"
    );
}

#[test]
fn small_nouns_are_listed_with_what_they_belong_to() {
    let desk = Desk::new();
    matched(&desk);
    let (mut plan, author) = open(&desk);
    let (initiative, school) = (
        plan.initiatives().unwrap()[0].id,
        plan.stakeholders().unwrap().iter().find(|each| each.name == "School").unwrap().id,
    );
    let group = PopulationGroup {
        id: Id::NEW,
        name: "Night workers".into(),
        strengths: None,
        burdens: Some("Little sleep".into()),
        evidence: None,
        sensitivity: Default::default(),
    };
    let group = plan.save_records(&[PlanRecord::PopulationGroup(group)], &author).unwrap().output[0];
    let records = vec![
        PlanRecord::Milestone(Milestone {
            id: Id::NEW,
            initiative,
            title: "Lamps counted".into(),
            due: Some("2026-12".into()),
            done_on: None,
            owner: Some(school),
            sensitivity: Default::default(),
        }),
        PlanRecord::Indicator(Indicator {
            id: Id::NEW,
            initiative,
            name: "Children walking".into(),
            unit: Some("children".into()),
            question: None,
            baseline: Some(2.0),
            target: Some(60.0),
            target_on: None,
            direction: None,
            source: None,
            counts_people: true,
            position: 0,
            sensitivity: Default::default(),
        }),
        PlanRecord::BudgetLine(BudgetLine {
            id: Id::NEW,
            initiative,
            what: "Bulbs".into(),
            in_kind: false,
            amount: Some(1200.0),
            stakeholder: None,
            secured: true,
        }),
        PlanRecord::Recognition(Recognition {
            id: Id::NEW,
            stakeholder: Some(school),
            what: "Walked along".into(),
            date: None,
            initiative: None,
            sensitivity: Default::default(),
        }),
    ];
    let made = plan.save_records(&records, &author).unwrap().output;
    let reading = |date: &str, value| {
        PlanRecord::Reading(Reading { id: Id::NEW, indicator: made[1], date: date.into(), value, note: None })
    };
    plan.save_records(&[reading("2026-10", 3.0), reading("2026-11", 24.0)], &author).unwrap();
    let factor = Factor {
        id: Id::NEW,
        name: "Dark streets".into(),
        kind: FactorKind::Risk,
        harm: None,
        domain: domain("safety"),
        level: None,
        evidence: None,
        group: Some(group),
        sensitivity: Default::default(),
    };
    let work = FactorWork { id: Id::NEW, initiative, factor: Id::NEW };
    plan.save_records(&[PlanRecord::Factor(factor), PlanRecord::FactorWork(work)], &author).unwrap();
    plan.close().unwrap();

    let line = |noun: &str| desk.done(&["list", "p.commonroot", noun]);
    assert_eq!(line("milestones"), "Lamps counted\tLamps on the way\t2026-12\t\tSchool\n");
    assert_eq!(line("indicators"), "Children walking\tLamps on the way\t\tunder 5\t60\tchildren\n");
    assert_eq!(line("readings"), "Children walking\t2026-10\tunder 5\nChildren walking\t2026-11\t24\n");
    assert_eq!(line("budget"), "Bulbs\tLamps on the way\t1200\tmoney\t\tsecured\n");
    assert_eq!(line("factors"), "Dark streets\trisk\t\tsafety\t\tNight workers\n");
    assert_eq!(line("rounds"), "A walk\t2026-10\t\t\tled by young people\n");
    assert!(
        line("findings").starts_with("Nobody to call\tneed\tsafety\tfamily\t5\tchildren_and_youth\tA walk\n")
    );
    assert_eq!(line("groups"), "Night workers\t\tLittle sleep\n");
    assert_eq!(line("recognitions"), "Walked along\tSchool\n");
    assert!(line("offers").contains("Vans on Fridays\tBus Company\ttransport\t\t3\n"));
    assert!(line("needs").contains("Vans on Fridays\tSchool\ttransport\t\t2\n"));
    let json = |noun: &str| desk.json(&["list", "p.commonroot", noun, "--json"]);
    let readings = json("readings");
    assert_eq!(
        (&readings[0]["value"], &readings[0]["value_under"]),
        (&Value::Null, &5.into()),
        "few are not counted out"
    );
    assert_eq!(
        (&readings[1]["value"], &readings[1]["indicator"]),
        (&24.0.into(), &"Children walking".into())
    );
    assert_eq!(json("factors")[0]["initiatives"][0], "Lamps on the way");
}

#[test]
fn small_nouns_and_matches_are_told_of_a_day_too() {
    let desk = Desk::new();
    desk.done(&["sample", "s.commonroot"]);
    let many = |words: &[&str]| desk.json(words).as_array().unwrap().len();
    for noun in [
        "offers",
        "needs",
        "milestones",
        "indicators",
        "readings",
        "budget",
        "factors",
        "rounds",
        "findings",
        "groups",
        "reviews",
        "recognitions",
    ] {
        let then = many(&["list", "s.commonroot", noun, "--as-of", "2026-03-12", "--json"]);
        assert!(then <= many(&["list", "s.commonroot", noun, "--json"]), "{noun}");
    }
    let needs = |words: &[&str]| desk.json(words)["needs"].as_array().unwrap().len();
    let then = needs(&["matches", "s.commonroot", "--as-of", "2026-03-12", "--json"]);
    assert!(then <= needs(&["matches", "s.commonroot", "--json"]));
    desk.done(&["gaps", "s.commonroot", "--as-of", "2026-03-12"]);
    desk.done(&["review", "s.commonroot", "--as-of", "2026-03-12"]);
    for name in ["matches", "gaps", "review"] {
        assert!(desk.refused(&[name, "s.commonroot", "--as-of", "last week"]).contains("2026-11-23"));
        desk.refused(&[name, "nowhere.commonroot"]);
        assert_eq!(desk.run(&[name]).status.code(), Some(2));
    }
}
