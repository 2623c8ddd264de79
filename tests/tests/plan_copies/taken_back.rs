//! Merges in the history, and taking them back.

use super::*;

#[test]
fn nothing_new_leaves_no_trace_and_looking_changes_nothing() {
    let (mut ana, mut ben, ids) = two();
    let steps = |who: &mut Replica| who.plan().steps(StepRange { skip: 0, take: 99 }).unwrap().len();
    let before = steps(&mut ana);
    assert_eq!(ana.merge(&ben).steps, 0);
    assert_eq!(steps(&mut ana), before);
    edit(&mut ben, ids[0], about("lends"));
    let file = ben.file();
    let bytes = std::fs::read(ana.path()).unwrap();
    let shown = ana.plan().preview_merge(&file).unwrap();
    assert_eq!(shown.steps, 1);
    assert!(std::fs::read(ana.path()).unwrap() == bytes, "a look");
    assert_eq!(ana.plan().next_merge_undo().unwrap(), None);
    let sent = std::fs::read(&file).unwrap();
    assert_eq!(ana.merge_file(&file), shown);
    assert!(std::fs::read(&file).unwrap() == sent, "the copy is only read");
    assert_eq!(steps(&mut ana), before + 2, "his step, and the merge");
    assert_eq!(ana.merge_file(&file).steps, 0, "twice is once");
    // Back and forth comes to an end.
    assert_eq!((ben.merge(&ana).steps, ana.merge(&ben).steps), (0, 0));
}

#[test]
fn the_history_tells_of_the_merge_and_undo_never_takes_back_what_came_in() {
    let (mut ana, mut ben, ids) = two();
    edit(&mut ana, ids[0], StakeholderEdit::Influence(Some(2)));
    edit(&mut ben, ids[0], StakeholderEdit::Interest(Some(3)));
    ana.merge(&ben);
    let newest = ana.plan().steps(StepRange { skip: 0, take: 1 }).unwrap().remove(0);
    assert_eq!((newest.label.op.as_str(), newest.author.as_str()), ("merge", "Ana"));
    assert_eq!((newest.label.args["name"].as_str(), newest.label.args["count"].as_str()), ("Ben", "1"));
    ana.reopen();
    assert_eq!(ana.plan().next_undo().unwrap().unwrap().op, "edit-stakeholders-influence");
    ana.plan().undo(&author()).unwrap();
    let library = stakeholder(&mut ana, ids[0]);
    assert_eq!((library.influence, library.interest), (None, Some(3)));
    ana.plan().redo(&author()).unwrap();
    // His own copy can undo what he did, as long as she has not built on it.
    ben.merge(&ana);
    ben.plan().undo(&author()).unwrap();
    edit(&mut ana, ids[0], StakeholderEdit::Interest(Some(5)));
    agree(&mut ana, &mut ben);
    assert_eq!(conflicts(&mut ana).len(), 1);
}

#[test]
fn a_merge_is_taken_back_as_a_whole_until_the_next_step() {
    let (mut ana, mut ben, ids) = two();
    edit(&mut ana, ids[0], StakeholderEdit::Influence(Some(2)));
    edit(&mut ben, ids[0], StakeholderEdit::Influence(Some(3)));
    let before = ana.look();
    assert_eq!(ana.plan().undo_merge(), Err(Refusal::NoMergeToUndo));
    ana.merge(&ben);
    assert_eq!(conflicts(&mut ana).len(), 1);
    ana.reopen();
    assert_eq!(ana.plan().next_merge_undo().unwrap().unwrap().op, "merge");
    ana.plan().undo_merge().unwrap();
    assert_eq!(differs(&ana.look(), &before), None);
    assert_eq!(ana.plan().next_merge_undo().unwrap(), None);
    assert_eq!(ana.plan().next_undo().unwrap().unwrap().op, "edit-stakeholders-influence");
    // It goes on as if it had never been, and brings the copy in again.
    edit(&mut ana, ids[1], StakeholderEdit::Influence(Some(4)));
    ana.reopen();
    assert_eq!(ana.merge(&ben).steps, 1);
    edit(&mut ana, ids[1], StakeholderEdit::Influence(Some(5)));
    assert_eq!(ana.plan().next_merge_undo().unwrap(), None, "a step was taken since");
    assert_eq!(ana.plan().undo_merge(), Err(Refusal::NoMergeToUndo));
    agree(&mut ana, &mut ben);
}
