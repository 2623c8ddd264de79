use crate::tests::{author, plan};
use model::{Contact, StakeholderDraft};

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
