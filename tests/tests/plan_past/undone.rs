//! Undoing a step in the middle of the history.

use super::{
    DAY, Desk, all_of, initiative, partner,
    plan_acts::{Act, act, run},
    replicas::{Replica, differs},
    step_id, steps_of, tie,
};
use behaviour::{author, named};
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

/// A step that came with a copy, with this label.
fn theirs(who: &mut Replica, op: &str) -> Step {
    let steps = steps_of(who.plan());
    steps.into_iter().find(|step| step.label.op == op && step.mode == StepMode::Do && !step.own).unwrap()
}

#[test]
fn what_came_with_a_copy_is_undone_from_the_history_and_never_by_the_keys() {
    let mut ana = Replica::first();
    let mut ben = ana.copy("Ben", 0);
    let school = ben.plan().create_stakeholders(vec![named("School")], &author()).unwrap().output;
    ben.wait(60);
    ben.plan().edit_stakeholders(&school, &[StakeholderEdit::Influence(Some(2))], &author()).unwrap();
    ana.merge_file(&ben.file());
    assert_eq!(ana.plan().undo(&author()).err(), Some(Refusal::NothingToUndo));
    let made = theirs(&mut ana, "create-stakeholders");
    let edited = theirs(&mut ana, "edit-stakeholders-influence");
    assert_eq!((made.stays, edited.stays), (None, None));
    match ana.plan().undo_step(step_id(&made), &author()).err() {
        Some(Refusal::LaterStep { step, .. }) => assert_eq!(step, Some(step_id(&edited))),
        other => panic!("{other:?}"),
    }
    let influence = |who: &mut Replica| who.plan().stakeholder(school[0]).unwrap().stakeholder.influence;
    ana.reopen();
    ana.plan().undo_step(step_id(&edited), &author()).unwrap();
    assert_eq!(influence(&mut ana), None);
    assert!(theirs(&mut ana, "edit-stakeholders-influence").undone);
    assert_eq!(ana.plan().undo_step(step_id(&edited), &author()).err(), Some(Refusal::NothingToUndo));
    ana.plan().redo(&author()).unwrap();
    assert_eq!(influence(&mut ana), Some(2), "redo puts it back");
    ana.plan().undo(&author()).unwrap();
    ana.plan().undo_step(step_id(&made), &author()).unwrap();
    assert_eq!(ana.plan().stakeholders().unwrap(), []);
    assert_eq!(ana.plan().check().unwrap().problems, []);
    // What she took back is taken back where it came from, too, and undo there does not stumble over it.
    ben.merge_file(&ana.file());
    assert_eq!(ben.plan().stakeholders().unwrap(), []);
    let steps = steps_of(ben.plan());
    let gone = |label: &str| steps.iter().any(|step| step.label.op == label && step.undone && !step.own);
    assert!(gone("create-stakeholders") && gone("edit-stakeholders-influence"));
    assert_eq!(ben.plan().next_undo().unwrap(), None);
}

#[test]
fn what_somebody_said_of_the_same_meanwhile_stands_on_a_step_that_came() {
    let mut ana = Replica::first();
    let school = ana.plan().create_stakeholders(vec![named("School")], &author()).unwrap().output;
    let mut ben = ana.copy("Ben", 30);
    for (who, influence) in [(&mut ana, 2), (&mut ben, 4)] {
        let edit = StakeholderEdit::Influence(Some(influence));
        who.plan().edit_stakeholders(&school, &[edit], &author()).unwrap();
    }
    ana.merge_file(&ben.file());
    let before = ana.look();
    let edited = theirs(&mut ana, "edit-stakeholders-influence");
    let refused = ana.plan().undo_step(step_id(&edited), &author()).err();
    assert!(matches!(refused, Some(Refusal::LaterStep { .. })), "{refused:?}");
    assert_eq!(differs(&ana.look(), &before), None, "both versions are still there to choose from");
}

#[test]
fn what_can_never_be_undone_says_why() {
    let mut ana = Replica::first();
    let made = vec![named("School"), named("Rosa Ortiz")];
    let ids = ana.plan().create_stakeholders(made, &author()).unwrap().output;
    let mut ben = ana.copy("Ben", 0);
    ben.plan().edit_stakeholders(&ids, &[StakeholderEdit::Influence(Some(2))], &author()).unwrap();
    ana.merge_file(&ben.file());
    let erase = Erase { target: EraseWhat::Stakeholder { id: ids[1] }, mentions: true };
    ana.plan().erase(erase, &author()).unwrap();
    let stays = |who: &mut Replica, op: &str| {
        steps_of(who.plan()).into_iter().find(|step| step.label.op == op).unwrap()
    };
    let told = ["create-plan", "merge", "erase-stakeholder", "edit-stakeholders-influence"]
        .map(|op| stays(&mut ana, op).stays);
    let expected = [Stays::Began, Stays::CameIn, Stays::Erases, Stays::Erased];
    assert_eq!(told, expected.map(Some));
    let edited = step_id(&stays(&mut ana, "edit-stakeholders-influence"));
    assert_eq!(ana.plan().undo_step(edited, &author()).err(), Some(Refusal::NothingToUndo));
    // Where contacts were left out, what stood before a step may be what is not there.
    let (part, _) = ana.send(CopyChoice { contacts: false, ..CopyChoice::WHOLE });
    let mut cleo = Replica::of(&part, "Cleo", 0);
    ana.plan().edit_stakeholders(&ids[..1], &[StakeholderEdit::Interest(Some(3))], &author()).unwrap();
    cleo.merge_file(&ana.send(CopyChoice { contacts: false, ..CopyChoice::WHOLE }).0);
    assert_eq!(stays(&mut cleo, "edit-stakeholders-interest").stays, Some(Stays::Lacking));
    assert_eq!(stays(&mut cleo, "send-copy").stays, Some(Stays::Sent));
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

    /// Of what came with a copy, too, any step is undone or refused; redo makes it what it was, or is refused where what
    /// it took away is needed here; and whoever brings that in holds the same plan and is told the same of every step.
    #[test]
    fn whatever_came_and_is_undone_can_be_put_back_and_both_are_told_the_same(
        here in proptest::collection::vec(act(), 1..12),
        there in proptest::collection::vec(act(), 1..20),
        which in proptest::collection::vec(any::<u8>(), 1..8),
    ) {
        let mut ana = Replica::first();
        let mut ben = ana.copy("Ben", 20);
        for (who, acts) in [(&mut ana, &here), (&mut ben, &there)] {
            for act in acts {
                who.wait(1);
                match act {
                    Act::Wait(n) => who.wait(i64::from(*n) / 2),
                    Act::Reopen => who.reopen(),
                    Act::Undo => drop(who.plan().undo(&author())),
                    Act::Redo => drop(who.plan().redo(&author())),
                    act => drop(run(who.plan(), act)),
                }
            }
        }
        ana.merge_file(&ben.file());
        for n in which {
            let can = |step: &Step| {
                step.mode == StepMode::Do && !step.undone && !step.own && step.stays.is_none()
            };
            let came: Vec<Step> = steps_of(ana.plan()).into_iter().filter(can).collect();
            if came.is_empty() {
                break;
            }
            let step = step_id(&came[usize::from(n) % came.len()]);
            // What copies disagree about is the same then, but the last word of it is that of whoever put it back.
            let plan = |who: &mut Replica| who.look()["plan"].take();
            let before = plan(&mut ana);
            match ana.plan().undo_step(step, &author()) {
                Ok(_) => {
                    let without = plan(&mut ana);
                    match ana.plan().redo(&author()) {
                        Ok(_) => {
                            assert_eq!(differs(&plan(&mut ana), &before), None, "put back");
                            ana.plan().undo(&author()).unwrap();
                        }
                        Err(Refusal::LaterStep { .. }) => {}
                        Err(other) => panic!("{other:?}"),
                    }
                    assert_eq!(differs(&plan(&mut ana), &without), None, "and taken out again");
                }
                Err(Refusal::LaterStep { .. }) => assert_eq!(differs(&plan(&mut ana), &before), None),
                Err(other) => panic!("{other:?}"),
            }
        }
        ben.merge_file(&ana.file());
        ana.merge_file(&ben.file());
        assert_eq!(differs(&ana.look(), &ben.look()), None);
        let told = |who: &mut Replica| -> Vec<_> {
            steps_of(who.plan()).iter().map(|step| (step_id(step), step.undone, step.label.clone())).collect()
        };
        let named = |steps: Vec<(StepId, bool, StepLabel)>| -> Vec<_> {
            steps.into_iter().filter(|(_, _, label)| label.op != "merge").collect()
        };
        assert_eq!(named(told(&mut ana)), named(told(&mut ben)));
    }
}
