//! Undoing a step in the middle of the history.

use super::{
    DAY, Desk, all_of, initiative, partner,
    plan_acts::{Act, act, run},
    step_id, steps_of, tie,
};
use behaviour::author;
use model::*;
use proptest::prelude::*;

/// The newest step with this label that can be undone.
fn find(desk: &mut Desk, op: &str) -> StepId {
    let steps = steps_of(desk.plan());
    step_id(steps.iter().find(|step| step.label.op == op && step.own).unwrap())
}

fn later(desk: &mut Desk, step: StepId) -> String {
    let before = all_of(desk.plan());
    let answer = desk.plan().undo_step(step, &author());
    let Err(Refusal::LaterStep { later, step: Some(way) }) = answer else { panic!("{answer:?}") };
    assert_eq!(all_of(desk.plan()), before);
    let there = steps_of(desk.plan()).into_iter().find(|step| step_id(step) == way).unwrap();
    assert_eq!(there.label, later, "the way to it");
    assert_eq!(desk.plan().check().unwrap().problems, []);
    later.op
}

#[test]
fn a_step_that_nothing_stands_on_goes_and_the_later_ones_stay() {
    let mut desk = Desk::new();
    let library = desk.stakeholder("Library");
    desk.edit(library, StakeholderEdit::Influence(Some(2)));
    desk.edit(library, StakeholderEdit::Interest(Some(4)));
    let school = desk.stakeholder("School");
    let step = find(&mut desk, "edit-stakeholders-influence");
    desk.reopen();
    let done = desk.plan().undo_step(step, &author()).unwrap();
    assert_eq!(
        (done.output.op.as_str(), &done.changed[..]),
        ("edit-stakeholders-influence", &[Noun::Stakeholder][..])
    );
    let now = desk.plan().stakeholder(library).unwrap().stakeholder;
    assert_eq!((now.influence, now.interest), (None, Some(4)));
    // In the history it is marked, and cannot be undone twice.
    let marks: Vec<_> = steps_of(desk.plan()).iter().map(|step| (step.mode, step.undone, step.own)).collect();
    assert_eq!(marks[0], (StepMode::Undo, false, false));
    assert_eq!(marks.iter().filter(|mark| mark.1).count(), 1);
    assert_eq!(desk.plan().undo_step(step, &author()).err(), Some(Refusal::NothingToUndo));
    // Redo puts it back, undo goes on with the others.
    assert_eq!(desk.plan().next_undo().unwrap().unwrap().op, "create-stakeholders");
    desk.plan().redo(&author()).unwrap();
    assert_eq!(desk.plan().stakeholder(library).unwrap().stakeholder.influence, Some(2));
    for _ in 0..4 {
        desk.plan().undo(&author()).unwrap();
    }
    assert_eq!(desk.plan().undo(&author()).err(), Some(Refusal::NothingToUndo));
    assert_eq!(desk.plan().stakeholders().unwrap(), []);
    for _ in 0..4 {
        desk.plan().redo(&author()).unwrap();
    }
    let now = desk.plan().stakeholder(library).unwrap().stakeholder;
    assert_eq!((now.influence, now.interest), (Some(2), Some(4)));
    assert!(desk.plan().stakeholder(school).is_ok());
}

#[test]
fn a_later_step_that_stands_on_it_is_named() {
    let mut desk = Desk::new();
    let library = desk.stakeholder("Library");
    let first = find(&mut desk, "create-stakeholders");
    let school = desk.stakeholder("School");
    desk.edit(library, StakeholderEdit::Influence(Some(2)));
    let influence = find(&mut desk, "edit-stakeholders-influence");
    assert_eq!(later(&mut desk, first), "edit-stakeholders-influence", "it was changed");
    desk.wait(DAY);
    desk.edit(library, StakeholderEdit::Influence(Some(5)));
    assert_eq!(later(&mut desk, influence), "edit-stakeholders-influence");
    let second = find(&mut desk, "create-stakeholders");
    let made = desk.tie(library, school);
    assert_eq!(later(&mut desk, second), "create-ties", "it is needed");
    desk.plan().delete_ties(&[made], &author()).unwrap();
    let taken = find(&mut desk, "delete-ties");
    desk.plan().delete_stakeholders(&[school], &author()).unwrap();
    assert_eq!(later(&mut desk, taken), "delete-stakeholders", "what it needs is gone");
}

#[test]
fn a_later_step_stands_on_it_too_where_both_together_break_a_rule() {
    let mut desk = Desk::new();
    let ids = ["Library", "School"].map(|name| desk.stakeholder(name));
    let bus = initiative("Walking bus", vec![partner(ids[0], PartnerRole::Lead)]);
    let bus = desk.plan().create_initiatives(vec![bus], &author()).unwrap().output[0];
    let lead = desk.plan().initiatives().unwrap()[0].partners[0].id;
    desk.plan().remove_partners(&[lead], &author()).unwrap();
    let removed = find(&mut desk, "remove-partners");
    let partners = vec![partner(ids[1], PartnerRole::Lead)];
    desk.plan().add_partners(&AddPartners { initiative: bus, partners }, &author()).unwrap();
    assert_eq!(later(&mut desk, removed), "add-partners");

    let known = desk.plan().create_ties(vec![tie(ids[0], ids[1])], &author()).unwrap().output[0];
    desk.plan().delete_ties(&[known], &author()).unwrap();
    let gone = find(&mut desk, "delete-ties");
    let none = TieDraft { presence: TiePresence::Absent, kind: TieKind::Funds, ..tie(ids[0], ids[1]) };
    desk.plan().create_ties(vec![none], &author()).unwrap();
    assert_eq!(later(&mut desk, gone), "create-ties");
}

#[test]
fn what_others_did_cannot_be_undone_from_here() {
    let mut ana = super::replicas::Replica::first();
    let mut ben = ana.copy("Ben", 0);
    ben.plan().create_stakeholders(vec![behaviour::named("School")], &author()).unwrap();
    ana.merge_file(&ben.file());
    let steps = steps_of(ana.plan());
    let theirs = steps.iter().find(|step| step.label.op == "create-stakeholders").unwrap();
    assert!(!theirs.own);
    assert_eq!(ana.plan().undo_step(step_id(theirs), &author()).err(), Some(Refusal::NothingToUndo));
    let began = steps.iter().find(|step| step.label.op == "create-plan").unwrap();
    assert!(!began.own);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, ..ProptestConfig::default() })]

    /// Any step is undone or refused; redo makes it what it was; and undoing all the rest one by one still ends
    /// where the plan began.
    #[test]
    fn whatever_is_undone_in_the_middle_can_be_put_back(
        acts in proptest::collection::vec(act(), 1..30),
        which in proptest::collection::vec(any::<u8>(), 1..8),
    ) {
        let mut desk = Desk::new();
        let empty = all_of(desk.plan());
        for act in &acts {
            desk.wait(1);
            match act {
                Act::Wait(n) => drop(desk.wait(i64::from(*n) * 500)),
                Act::Reopen => desk.reopen(),
                Act::Undo => drop(desk.plan().undo(&author())),
                Act::Redo => drop(desk.plan().redo(&author())),
                act => drop(run(desk.plan(), act)),
            }
        }
        for n in which {
            let own: Vec<Step> = steps_of(desk.plan()).into_iter().filter(|step| step.own).collect();
            if own.is_empty() {
                break;
            }
            let step = step_id(&own[usize::from(n) % own.len()]);
            let before = all_of(desk.plan());
            match desk.plan().undo_step(step, &author()) {
                Ok(_) => {
                    let without = all_of(desk.plan());
                    desk.plan().redo(&author()).unwrap();
                    assert_eq!(all_of(desk.plan()), before, "put back");
                    desk.plan().undo(&author()).unwrap();
                    assert_eq!(all_of(desk.plan()), without, "and taken out again");
                }
                Err(Refusal::LaterStep { .. }) => assert_eq!(all_of(desk.plan()), before),
                Err(other) => panic!("{other:?}"),
            }
            assert_eq!(desk.plan().check().unwrap().problems, []);
        }
        while desk.plan().next_undo().unwrap().is_some() {
            desk.plan().undo(&author()).unwrap();
        }
        assert_eq!(all_of(desk.plan()), empty);
    }
}
