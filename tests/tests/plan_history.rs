//! Whatever is done to a plan can be undone one by one, and done again, also after closing; and the log alone
//! makes the same plan.

mod plan_acts;

use behaviour::{MovedByHand, author, clock, dump, named, riverbend};
use model::*;
use plan::Plan;
use plan_acts::{Act, act, run};
use proptest::prelude::*;
use serde_json::Value;
use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

const ALL: StepRange = StepRange { skip: 0, take: u32::MAX };

/// A plan under test, and what it looked like before and after every step in force or undone.
struct Desk {
    _folder: tempfile::TempDir,
    path: PathBuf,
    clock: Arc<AtomicI64>,
    plan: Option<Plan>,
    done: Vec<(Value, Value)>,
    undone: Vec<(Value, Value)>,
}

impl Desk {
    fn new() -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Riverbend.commonroot");
        let clock = clock();
        let plan = Plan::create(&path, &riverbend(), &author(), MovedByHand::new(&clock)).unwrap();
        Desk { _folder: folder, path, clock, plan: Some(plan), done: Vec::new(), undone: Vec::new() }
    }

    fn plan(&mut self) -> &mut Plan {
        self.plan.as_mut().unwrap()
    }

    fn look(&mut self) -> Value {
        dump(self.plan()).unwrap()
    }

    fn reopen(&mut self) {
        self.plan.take().unwrap().close().unwrap();
        self.plan = Some(Plan::open(&self.path, &author(), MovedByHand::new(&self.clock)).unwrap());
    }

    fn undo(&mut self) {
        let answer = self.plan().undo(&author());
        match self.done.pop() {
            None => assert_eq!(answer, Err(Refusal::NothingToUndo)),
            Some((before, after)) => {
                answer.unwrap();
                assert_eq!(self.look(), before, "undone");
                self.undone.push((before, after));
            }
        }
    }

    fn redo(&mut self) {
        let answer = self.plan().redo(&author());
        match self.undone.pop() {
            None => assert_eq!(answer, Err(Refusal::NothingToRedo)),
            Some((before, after)) => {
                answer.unwrap();
                assert_eq!(self.look(), after, "redone");
                self.done.push((before, after));
            }
        }
    }

    /// Takes a step, and remembers what it did. How many steps the history has tells a step of its own from
    /// one that joined, or that changed nothing.
    fn step(&mut self, act: &Act) {
        let (before, steps) = (self.look(), self.plan().steps(ALL).unwrap().len());
        let answer = run(self.plan(), act);
        let (after, steps_now) = (self.look(), self.plan().steps(ALL).unwrap().len());
        match answer {
            None | Some(Err(_)) => {
                assert_eq!(after, before, "refused, yet changed");
                assert_eq!(steps_now, steps);
            }
            Some(Ok(changed)) if changed.is_empty() => {
                assert_eq!(after, before, "changed without saying so");
                assert_eq!(steps_now, steps);
            }
            Some(Ok(_)) if steps_now == steps => self.done.last_mut().unwrap().1 = after,
            Some(Ok(_)) => {
                self.done.push((before, after));
                self.undone.clear();
            }
        }
    }

    fn act(&mut self, act: &Act) {
        match act {
            Act::Wait(n) => {
                self.clock.fetch_add(i64::from(*n) * 500, Ordering::Relaxed);
            }
            Act::Reopen => self.reopen(),
            Act::Undo => self.undo(),
            Act::Redo => self.redo(),
            step => self.step(step),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, max_shrink_iters: 300, ..ProptestConfig::default() })]

    #[test]
    fn undone_one_by_one_it_is_the_same_and_redone_again(
        acts in proptest::collection::vec(act(), 1..40),
        reopen in proptest::collection::vec(any::<bool>(), 8),
    ) {
        let mut desk = Desk::new();
        for act in &acts {
            desk.act(act);
        }
        let (last, steps) = (desk.look(), desk.done.len());
        for n in 0..steps {
            if reopen[n % reopen.len()] {
                desk.reopen();
            }
            desk.undo();
        }
        assert_eq!(desk.plan().undo(&author()), Err(Refusal::NothingToUndo));
        desk.reopen();
        for _ in 0..steps {
            desk.redo();
        }
        assert_eq!(desk.look(), last);
        assert_eq!(desk.plan().check().unwrap().problems, []);
        desk.plan().rebuild().unwrap();
        assert_eq!(desk.look(), last, "from the log alone");
    }
}

#[test]
fn edits_within_a_minute_are_one_step_and_later_ones_are_not() {
    let mut desk = Desk::new();
    let id = desk.plan().create_stakeholders(vec![named("Library")], &author()).unwrap().output[0];
    let about = |desk: &mut Desk, text: &str, seconds: i64| {
        desk.clock.fetch_add(seconds * 1_000, Ordering::Relaxed);
        desk.plan()
            .edit_stakeholders(&[id], &[StakeholderEdit::About(Some(text.into()))], &author())
            .unwrap();
    };
    about(&mut desk, "lends", 0);
    about(&mut desk, "lends books", 30);
    about(&mut desk, "lends books and tools", 29);
    assert_eq!(desk.plan().steps(ALL).unwrap().len(), 3, "plan, library, one edit");
    about(&mut desk, "lends seeds", 1);
    assert_eq!(desk.plan().steps(ALL).unwrap().len(), 4);
    let now = |desk: &mut Desk| desk.plan().stakeholder(id).unwrap().stakeholder.about;
    desk.plan().undo(&author()).unwrap();
    assert_eq!(now(&mut desk).as_deref(), Some("lends books and tools"));
    desk.plan().undo(&author()).unwrap();
    assert_eq!(now(&mut desk), None, "the value before is not lost");
    desk.plan().redo(&author()).unwrap();
    assert_eq!(now(&mut desk).as_deref(), Some("lends books and tools"));
}

#[test]
fn a_mark_moved_on_by_keys_is_one_step_and_so_is_a_note_being_written() {
    let mut desk = Desk::new();
    let ids =
        desk.plan().create_stakeholders(vec![named("Library"), named("School")], &author()).unwrap().output;
    let nudge = |desk: &mut Desk, id: Id, x: f64| {
        desk.clock.fetch_add(10_000, Ordering::Relaxed);
        let places = vec![MarkPlace { id, x, y: 0.0 }];
        desk.plan()
            .place_marks(&PlaceMarks { view: "wheel".into(), places, by_keys: true }, &author())
            .unwrap();
    };
    nudge(&mut desk, ids[0], 0.1);
    nudge(&mut desk, ids[0], 0.2);
    assert_eq!(desk.plan().steps(ALL).unwrap().len(), 3, "plan, two stakeholders, one mark moved");
    nudge(&mut desk, ids[1], 0.2);
    assert_eq!(desk.plan().steps(ALL).unwrap().len(), 4, "another mark");
    desk.plan().undo(&author()).unwrap();
    desk.plan().undo(&author()).unwrap();
    assert_eq!(desk.plan().snapshot().unwrap().places, []);

    let draft = TieDraft { ..TieDraft::between(ids[0], ids[1]) };
    let tie = desk.plan().create_ties(vec![draft], &author()).unwrap().output[0];
    let steps = desk.plan().steps(ALL).unwrap().len();
    for note in ["a van", "a van on", "a van on Fridays"] {
        desk.plan().edit_tie(tie, vec![TieEdit::Note(Some(note.into()))], &author()).unwrap();
    }
    assert_eq!(desk.plan().steps(ALL).unwrap().len(), steps + 1);
    desk.plan().undo(&author()).unwrap();
    assert_eq!(desk.plan().ties().unwrap()[0].note, None);
}

#[test]
fn another_field_author_or_session_does_not_join() {
    let mut desk = Desk::new();
    let id = desk.plan().create_stakeholders(vec![named("Library")], &author()).unwrap().output[0];
    let influence = |desk: &mut Desk, n, who: &str| {
        let edit = StakeholderEdit::Influence(Some(n));
        desk.plan().edit_stakeholders(&[id], &[edit], &Author { name: who.into() }).unwrap();
    };
    influence(&mut desk, 1, "School nurse");
    influence(&mut desk, 2, "Youth member 2");
    desk.reopen();
    influence(&mut desk, 3, "Youth member 2");
    desk.plan().edit_stakeholders(&[id], &[StakeholderEdit::Interest(Some(3))], &author()).unwrap();
    assert_eq!(desk.plan().steps(ALL).unwrap().len(), 6);
}

#[test]
fn a_new_step_ends_what_could_be_redone() {
    let mut desk = Desk::new();
    desk.act(&Act::Create(2, 1));
    desk.act(&Act::Undo);
    assert!(desk.plan().next_redo().unwrap().is_some());
    desk.act(&Act::Create(1, 9));
    assert_eq!(desk.plan().next_redo().unwrap(), None);
    assert_eq!(desk.plan().redo(&author()), Err(Refusal::NothingToRedo));
}

#[test]
fn the_history_says_what_was_undone() {
    let mut desk = Desk::new();
    desk.plan().create_stakeholders(vec![named("Food Bank")], &author()).unwrap();
    desk.plan().undo(&author()).unwrap();
    let steps = desk.plan().steps(ALL).unwrap();
    let told: Vec<_> = steps.iter().map(|s| (s.label.op.as_str(), s.mode, s.undone)).collect();
    assert_eq!(
        told,
        [
            ("create-stakeholders", StepMode::Undo, false),
            ("create-stakeholders", StepMode::Do, true),
            ("create-plan", StepMode::Do, false),
        ]
    );
    assert_eq!(steps[1].label.args["name"], "Food Bank");
    assert_eq!(steps[0].author, "School nurse");
    assert_eq!(desk.plan().steps(StepRange { skip: 1, take: 1 }).unwrap(), steps[1..2]);
    desk.plan().redo(&author()).unwrap();
    assert!(!desk.plan().steps(ALL).unwrap().iter().any(|step| step.undone));
}

#[test]
fn what_was_undone_stays_marked_when_redo_has_forgotten_it_and_in_other_sittings() {
    let mut desk = Desk::new();
    // Two steps that are called the same; the older one goes, from the middle of the list.
    for _ in 0..2 {
        desk.plan().create_stakeholders(vec![named("Food Bank")], &author()).unwrap();
    }
    let marks = |desk: &mut Desk| -> Vec<_> {
        let steps = desk.plan().steps(ALL).unwrap();
        steps.iter().map(|step| (step.mode, step.undone, step.own)).collect()
    };
    let older = desk.plan().steps(ALL).unwrap().remove(1);
    desk.plan().undo_step(StepId { site: older.site, seq: older.seq }, &author()).unwrap();
    desk.plan().create_stakeholders(vec![named("Library")], &author()).unwrap();
    let expected = [
        (StepMode::Do, false, true),
        (StepMode::Undo, false, false),
        (StepMode::Do, false, true),
        (StepMode::Do, true, false),
        (StepMode::Do, false, false),
    ];
    assert_eq!(marks(&mut desk), expected);
    desk.reopen();
    assert_eq!(marks(&mut desk), expected);
    let page = desk.plan().steps(StepRange { skip: 3, take: 1 }).unwrap();
    assert!(page[0].undone, "whatever part of the history is read");
    assert!(!page[0].label.args.contains_key("step"), "which step an undo is about is told to nobody");
}
