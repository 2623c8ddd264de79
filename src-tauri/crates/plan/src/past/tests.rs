use crate::tests::{author, plan};
use model::{
    Contact, Finding, FindingKind, Id, PlanRecord, RecordNoun, RemoveRecords, Round, StakeholderDraft,
};

#[test]
fn nothing_can_be_written_into_the_past_nor_is_a_contact_in_it() {
    let (folder, mut plan) = plan();
    let contact = Contact { role: Some("manager".into()), ..Contact::default() };
    let draft =
        StakeholderDraft { name: "Library".into(), contact: Some(contact), ..StakeholderDraft::default() };
    plan.create_stakeholders(vec![draft], &author()).unwrap();
    let files = || std::fs::read_dir(folder.path()).unwrap().count();
    let before = files();
    let past = plan.past(i64::MAX).unwrap();
    assert_eq!(past.stakeholders().unwrap().len(), 1);
    let many = |table: &str| -> i64 {
        past.conn.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap()
    };
    assert_eq!((many("contact"), many("stakeholder"), many("_action")), (0, 1, 0));
    for sql in
        ["UPDATE stakeholder SET name = 'x'", "DELETE FROM stakeholder", "CREATE TABLE x (y)", "VACUUM"]
    {
        assert!(past.conn.execute_batch(sql).is_err(), "{sql}");
    }
    assert_eq!(files(), before, "it is in no file");
    // The plan beside it goes on.
    let name = |name: &str| StakeholderDraft { name: name.into(), ..StakeholderDraft::default() };
    plan.create_stakeholders(vec![name("School")], &author()).unwrap();
    assert_eq!(past.stakeholders().unwrap().len(), 1);
}

#[test]
fn small_nouns_are_read_of_a_moment_as_they_are_of_the_plan() {
    let (_folder, mut plan) = plan();
    let round = Round {
        id: Id::NEW,
        title: "A walk".into(),
        date: None,
        method: None,
        who_took_part: None,
        youth_led: true,
        sensitivity: Default::default(),
    };
    let round = plan.save_records(&[PlanRecord::Round(round)], &author()).unwrap().output[0];
    let finding = Finding {
        id: Id::NEW,
        round,
        kind: FindingKind::Need,
        domain: None,
        level: None,
        statement: "Dark stops".into(),
        evidence: None,
        weight: None,
        raised_by: None,
        group: None,
        sensitivity: Default::default(),
    };
    plan.save_records(&[PlanRecord::Finding(finding)], &author()).unwrap();
    let past = plan.past(i64::MAX).unwrap();
    let before = plan.assessment().unwrap();
    plan.remove_records(&RemoveRecords { noun: RecordNoun::Round, ids: vec![round] }, &author()).unwrap();
    assert!(plan.assessment().unwrap().rounds.is_empty());
    assert_eq!((past.assessment().unwrap(), before.findings.len()), (before, 1));
    let none = [past.timeline().unwrap().milestones.len(), past.indicators().unwrap().len()];
    let more = [past.readings().unwrap().len(), past.budget().unwrap().len()];
    let knowing = [past.population_groups().unwrap().len(), past.recognitions().unwrap().len()];
    assert_eq!([none, more, knowing], [[0, 0]; 3]);
    assert!(past.factors().unwrap().factors.is_empty() && past.reviews().unwrap().is_empty());
    assert!(past.judgements(round).unwrap().is_empty());
}
