//! Rounds and findings, groups, reviews and recognitions, as a council keeps them.

use super::{no, save, step};
use crate::tests::{author, plan, refused};
use model::*;

fn round(title: &str, date: &str) -> Round {
    Round {
        id: Id::NEW,
        title: title.into(),
        date: Some(date.into()),
        method: Some("talks over tea".into()),
        who_took_part: Some("parents of two streets".into()),
        youth_led: false,
        sensitivity: Default::default(),
    }
}

fn finding(round: Id, statement: &str, weight: Option<u8>) -> Finding {
    Finding {
        id: Id::NEW,
        round,
        kind: FindingKind::Need,
        domain: Some(Id::framework("domain", "safety")),
        level: Some(Id::framework("level", "community")),
        statement: statement.into(),
        evidence: None,
        weight,
        raised_by: Some(RaisedBy::Caregivers),
        group: None,
        sensitivity: Default::default(),
    }
}

fn group(name: &str) -> PopulationGroup {
    PopulationGroup {
        id: Id::NEW,
        name: name.into(),
        strengths: Some("They look after each other.".into()),
        burdens: None,
        evidence: None,
        sensitivity: Default::default(),
    }
}

fn judgement(review: Id, item: Id, verdict: Verdict) -> Judgement {
    Judgement { id: Id::NEW, review, item, verdict: Some(verdict), note: None }
}

#[test]
fn a_round_holds_its_findings_and_takes_them_along() {
    let (_folder, mut plan) = plan();
    let spring = save(&mut plan, round("Spring", "2027-03"));
    let autumn = save(&mut plan, round("Autumn", "2027-10"));
    let families = save(&mut plan, group("Families of the east bank"));
    save(&mut plan, finding(spring, "The bus stop is far.", Some(2)));
    let dark =
        Finding { group: Some(families), ..finding(spring, "The way along the mill is dark.", Some(5)) };
    let dark = save(&mut plan, dark);
    let before = plan.assessment().unwrap();
    assert_eq!(
        before.rounds.iter().map(|each| each.id).collect::<Vec<_>>(),
        [autumn, spring],
        "newest first"
    );
    assert_eq!(before.findings[0].id, dark, "heaviest first");

    let remove = |noun, id| RemoveRecords { noun, ids: vec![id] };
    plan.remove_records(&remove(RecordNoun::PopulationGroup, families), &author()).unwrap();
    assert_eq!(plan.assessment().unwrap().findings[0].group, None, "what was found stays");
    plan.undo(&author()).unwrap();
    plan.remove_records(&remove(RecordNoun::Round, spring), &author()).unwrap();
    assert_eq!((step(&plan).op.as_str(), plan.assessment().unwrap().findings.len()), ("remove-round", 0));
    plan.undo(&author()).unwrap();
    assert_eq!(plan.assessment().unwrap(), before);
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn a_finding_says_something_within_the_framework_and_of_no_child() {
    let (_folder, mut plan) = plan();
    let id = save(&mut plan, round("Spring", "2027-03"));
    assert_eq!(no(&mut plan, finding(id, " ", None)), refused("statement", "text-empty"));
    assert!(no(&mut plan, finding(id, "Dark", Some(6))).is_some(), "one to five");
    let level = Some(Id::framework("domain", "safety"));
    assert!(no(&mut plan, Finding { level, ..finding(id, "Dark", None) }).is_some(), "a domain is no level");
    let story = finding(id, "A girl of 9 waits alone at the stop.", None);
    assert!(
        matches!(no(&mut plan, story), Some(Refusal::NamesAChild { field, may_keep: true, .. }) if field == "statement")
    );
    assert_eq!(
        no(&mut plan, finding(Id([7; 16]), "Dark", None)),
        Some(Refusal::NotFound { noun: "round".into() })
    );
    assert_eq!(plan.assessment().unwrap().findings, []);
}

#[test]
fn a_review_judges_each_item_once() {
    let (_folder, mut plan) = plan();
    let review = save(
        &mut plan,
        Review { id: Id::NEW, date: "2027-03".into(), who_took_part: None, sensitivity: Default::default() },
    );
    let item = Id::framework("principle", "participation");
    save(&mut plan, judgement(review, item, Verdict::NotYet));
    save(&mut plan, judgement(review, item, Verdict::Partly));
    let judged = plan.judgements(review).unwrap();
    assert_eq!((judged.len(), judged[0].verdict), (1, Some(Verdict::Partly)));
    assert_eq!(step(&plan).op, "edit-judgement");
    let domain = judgement(review, Id::framework("domain", "safety"), Verdict::Yes);
    assert_eq!(no(&mut plan, domain), Some(Refusal::NotFound { noun: "framework_item".into() }));
    let dateless =
        Review { id: Id::NEW, date: "".into(), who_took_part: None, sensitivity: Default::default() };
    assert_eq!(no(&mut plan, dateless), refused("date", "date-missing"));
    let remove = RemoveRecords { noun: RecordNoun::Review, ids: vec![review] };
    plan.remove_records(&remove, &author()).unwrap();
    assert_eq!(plan.judgements(review).unwrap(), []);
    plan.undo(&author()).unwrap();
    assert_eq!(plan.judgements(review).unwrap(), judged);
}

#[test]
fn thanks_name_whom_and_what_for_and_lose_the_name_when_somebody_is_erased() {
    let (_folder, mut plan) = plan();
    let draft = StakeholderDraft { name: "Rosa Ortiz".into(), ..StakeholderDraft::default() };
    let rosa = plan.create_stakeholders(vec![draft], &author()).unwrap().output[0];
    let thanks = Recognition {
        id: Id::NEW,
        stakeholder: Some(rosa),
        what: "For opening on Sundays, Rosa Ortiz and all".into(),
        date: Some("2027-05".into()),
        initiative: None,
        sensitivity: Default::default(),
    };
    let id = save(&mut plan, thanks.clone());
    let spring = save(&mut plan, round("Spring", "2027-03"));
    let said =
        Finding { evidence: Some("Rosa Ortiz wrote it down.".into()), ..finding(spring, "It is far.", None) };
    save(&mut plan, said);
    assert_eq!(no(&mut plan, Recognition { what: " ".into(), ..thanks }), refused("what", "text-empty"));
    let target = EraseWhat::Stakeholder { id: rosa };
    let mentions = plan.preview_erase(target).unwrap().mentions;
    let named: Vec<_> = mentions.iter().map(|each| (each.noun.as_str(), each.field.as_str())).collect();
    assert_eq!(named, [("finding", "evidence"), ("recognition", "what")]);
    let done = plan.erase(Erase { target, mentions: true }, &author()).unwrap().output;
    assert_eq!(done.left, []);
    let left = plan.recognitions().unwrap();
    assert_eq!((left[0].id, left[0].stakeholder), (id, None));
    assert_eq!(left[0].what, "For opening on Sundays, — and all");
    assert_eq!(plan.assessment().unwrap().findings[0].evidence.as_deref(), Some("— wrote it down."));
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn no_step_tells_of_somebody_whom_a_thing_was_called_after() {
    let (_folder, mut plan) = plan();
    let draft = StakeholderDraft { name: "Rosa Ortiz".into(), ..StakeholderDraft::default() };
    let rosa = plan.create_stakeholders(vec![draft], &author()).unwrap().output[0];
    let draft = InitiativeDraft::titled("Kitchen table".into());
    let initiative = plan.create_initiatives(vec![draft], &author()).unwrap().output[0];
    let spring = save(&mut plan, round("Spring", "2027-03"));
    save(&mut plan, finding(spring, "Rosa Ortiz knows every family.", None));
    let indicator = Indicator {
        id: Id::NEW,
        initiative,
        name: "Guests of rosa ortíz".into(),
        unit: None,
        question: None,
        baseline: None,
        target: None,
        target_on: None,
        direction: None,
        source: None,
        counts_people: false,
        position: 0,
        sensitivity: Default::default(),
    };
    let indicator = save(&mut plan, indicator);
    let reading = Reading { id: Id::NEW, indicator, date: "2027".into(), value: 7.0, note: None };
    let id = save(&mut plan, reading.clone());
    save(&mut plan, Reading { id, value: 8.0, ..reading });
    assert_eq!(step(&plan).args["name"], "Guests of rosa ortíz");
    let target = EraseWhat::Stakeholder { id: rosa };
    let done = plan.erase(Erase { target, mentions: true }, &author()).unwrap().output;
    assert_eq!(done.left, [], "not in the labels of steps either");
    assert_eq!(plan.assessment().unwrap().findings[0].statement, "— knows every family.");
    let steps = plan.steps(StepRange { skip: 0, take: 99 }).unwrap();
    let told: Vec<&str> =
        steps.iter().filter_map(|step| step.label.args.get("name")).map(String::as_str).collect();
    assert!(
        told.contains(&"Kitchen table") && told.contains(&"Spring"),
        "what is called otherwise stays: {told:?}"
    );
    assert_eq!(plan.check().unwrap().problems, []);
}
