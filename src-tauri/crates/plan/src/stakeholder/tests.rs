use crate::tests::{author, new_plan, plan};
use model::{Refusal, StakeholderDraft, StakeholderEdit};

fn named(name: &str) -> StakeholderDraft {
    StakeholderDraft { name: name.into(), ..StakeholderDraft::default() }
}

#[test]
fn quick_add_edit_undo_redo() {
    let (_folder, mut plan) = plan();
    let ids = plan
        .create_stakeholders(vec![named("Public Library"), named("Food  Bank")], &author())
        .unwrap()
        .output;
    assert_eq!(
        plan.stakeholders().unwrap().iter().map(|s| s.name.as_str()).collect::<Vec<_>>(),
        ["Food Bank", "Public Library"]
    );
    plan.edit_stakeholders(
        &ids,
        &[StakeholderEdit::AddTag("Youth".into()), StakeholderEdit::Influence(Some(4))],
        &author(),
    )
    .unwrap();
    assert_eq!(plan.stakeholder(ids[0]).unwrap().stakeholder.tags.len(), 1);
    plan.undo(&author()).unwrap();
    assert_eq!(plan.stakeholder(ids[0]).unwrap().stakeholder.tags.len(), 0);
    plan.undo(&author()).unwrap();
    assert_eq!(plan.stakeholders().unwrap(), []);
    assert_eq!(plan.undo(&author()), Err(Refusal::NothingToUndo));
    plan.redo(&author()).unwrap();
    plan.redo(&author()).unwrap();
    assert_eq!(plan.stakeholder(ids[1]).unwrap().stakeholder.influence, Some(4));
    assert_eq!(plan.check().unwrap().problems, []);
    let _ = new_plan();
}
