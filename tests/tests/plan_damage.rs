//! Damage by chance, as worn sticks, cut lines and other programs make it: whatever happens to the bytes of a
//! plan, nothing crashes, nothing wrong is taken for true, each gets a reason, and the newest good backup is
//! on offer.

mod plan_acts;

use behaviour::{MovedByHand, author, clock, dump, named, riverbend};
use model::{BackupReason, Refusal};
use plan::{Keys, Plan};
use plan_acts::{Act, act, run};
use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{RngAlgorithm, TestRng, TestRunner},
};
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicI64, AtomicUsize, Ordering},
};

/// How many damaged copies are tried.
const COPIES: usize = 2_000;
/// Copies tried at once.
const HANDS: usize = 4;

/// What may happen to the bytes of a file.
#[derive(Debug, Clone)]
enum Harm {
    /// Single bytes become others: place, and what is laid over them.
    Bytes(Vec<(prop::sample::Index, u8)>),
    /// A stretch is filled with one value, such as a sector that reads as zeros.
    Blank(prop::sample::Index, usize, u8),
    /// A stretch stands where another belongs.
    Moved(prop::sample::Index, prop::sample::Index, usize),
    /// The end is missing.
    Cut(prop::sample::Index),
    /// Something was added at the end.
    Added(Vec<u8>),
}

fn harm() -> impl Strategy<Value = Harm> {
    let place = any::<prop::sample::Index>;
    prop_oneof![
        4 => prop::collection::vec((place(), 1u8..), 1..6).prop_map(Harm::Bytes),
        2 => (place(), 1usize..5_000, any::<u8>()).prop_map(|(at, long, with)| Harm::Blank(at, long, with)),
        1 => (place(), place(), 1usize..5_000).prop_map(|(from, to, long)| Harm::Moved(from, to, long)),
        1 => place().prop_map(Harm::Cut),
        1 => prop::collection::vec(any::<u8>(), 1..2_000).prop_map(Harm::Added),
    ]
}

fn harmed(mut bytes: Vec<u8>, harm: &Harm) -> Vec<u8> {
    let all = bytes.len();
    match harm {
        Harm::Bytes(places) => {
            for (at, over) in places {
                bytes[at.index(all)] ^= over;
            }
        }
        Harm::Blank(at, long, with) => {
            let from = at.index(all);
            let to = (from + long).min(all);
            bytes[from..to].fill(*with);
        }
        Harm::Moved(from, to, long) => {
            let (from, to) = (from.index(all), to.index(all));
            let long = (*long).min(all - from.max(to));
            bytes.copy_within(from..from + long, to);
        }
        Harm::Cut(at) => bytes.truncate(at.index(all)),
        Harm::Added(more) => bytes.extend(more),
    }
    bytes
}

/// Has so many things done to a plan by chance.
fn go_on(plan: &mut Plan, clock: &AtomicI64, runner: &mut TestRunner, count: usize) {
    for _ in 0..count {
        match act().new_tree(runner).unwrap().current() {
            Act::Wait(seconds) => drop(clock.fetch_add(i64::from(seconds) * 1_000, Ordering::Relaxed)),
            Act::Reopen => {}
            // What makes no sense is refused, and changes nothing.
            act => drop(run(plan, &act)),
        }
    }
}

/// A plan in which much was done, closed, with a backup beside it; and a copy of it in which more was done.
fn whole(folder: &Path, runner: &mut TestRunner) -> (PathBuf, PathBuf) {
    let (path, copy) = (folder.join("Riverbend.commonroot"), folder.join("Copy.commonroot"));
    let clock = clock();
    let mut plan = Plan::create(&path, &riverbend(), &author(), MovedByHand::new(&clock)).unwrap();
    let groups = (0..30).map(|n| named(&format!("Group {n} of the river"))).collect();
    plan.create_stakeholders(groups, &author()).unwrap();
    go_on(&mut plan, &clock, runner, 150);
    plan.back_up(BackupReason::Opened).unwrap();
    plan.save_copy(&copy).unwrap();
    plan.close().unwrap();
    let mut other = Plan::open(&copy, &author(), MovedByHand::new(&clock)).unwrap();
    other.create_stakeholders(vec![named("Only in the copy")], &author()).unwrap();
    go_on(&mut other, &clock, runner, 60);
    other.close().unwrap();
    (path, copy)
}

/// Nothing, or what went wrong.
type Said = Result<(), String>;

/// A folder in memory where there is one: thousands of files are written, and none has to last.
fn place() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap()
}

/// What came of all copies.
#[derive(Default)]
struct Tally {
    refused: AtomicUsize,
    read_only: AtomicUsize,
    unharmed: AtomicUsize,
    merges_refused: AtomicUsize,
    merges_true: AtomicUsize,
}

/// A reason in words, and not a word of the program's insides alone.
fn is_a_reason(refusal: &Refusal) -> bool {
    !matches!(refusal, Refusal::Unexpected { .. })
}

fn try_one(original: &[u8], harm: &Harm, truth: &Value, tally: &Tally) -> Said {
    let place = place();
    let path = place.path().join("Riverbend.commonroot");
    let bytes = harmed(original.to_vec(), harm);
    fs::write(&path, &bytes).unwrap();
    match Plan::open(&path, &author(), MovedByHand::new(&clock())) {
        Err(refusal) => {
            if !is_a_reason(&refusal) {
                return Err(format!("refused without a reason: {refusal}"));
            }
            if fs::read(&path).unwrap() != bytes {
                return Err("changed while it was refused".into());
            }
            tally.refused.fetch_add(1, Ordering::Relaxed);
        }
        Ok(mut plan) => {
            plan.look_through();
            if plan.damage().is_some() {
                match plan.create_stakeholders(vec![named("More")], &author()) {
                    Err(Refusal::Damaged { .. }) => tally.read_only.fetch_add(1, Ordering::Relaxed),
                    other => return Err(format!("a damaged plan took a step: {other:?}")),
                };
            } else if dump(&plan).map_err(|e| e.to_string())? == *truth {
                tally.unharmed.fetch_add(1, Ordering::Relaxed);
            } else {
                return Err("something wrong is shown as if it were true".into());
            }
        }
    }
    Ok(())
}

/// A harmed copy with news comes into the whole plan: it is refused with a reason and nothing has changed, or it
/// brings what the unharmed copy would have brought, and nothing else.
fn merge_one(whole: &[u8], copy: &[u8], harm: &Harm, truths: [&Value; 2], tally: &Tally) -> Said {
    let place = place();
    let (path, from) = (place.path().join("Good.commonroot"), place.path().join("Copy.commonroot"));
    fs::write(&path, whole).unwrap();
    fs::write(&from, harmed(copy.to_vec(), harm)).unwrap();
    let mut plan = Plan::open(&path, &author(), MovedByHand::new(&clock())).unwrap();
    let truth = match plan.merge(&from, &author()) {
        Err(refusal) if is_a_reason(&refusal) => {
            tally.merges_refused.fetch_add(1, Ordering::Relaxed);
            truths[0]
        }
        Err(refusal) => return Err(format!("merge refused without a reason: {refusal}")),
        Ok(_) => {
            tally.merges_true.fetch_add(1, Ordering::Relaxed);
            truths[1]
        }
    };
    if dump(&plan).map_err(|e| e.to_string())? != *truth {
        return Err("a harmed copy changed the plan".into());
    }
    match plan.check().map_err(|e| e.to_string())?.problems {
        problems if problems.is_empty() => Ok(()),
        problems => Err(format!("a harmed copy damaged the plan: {problems:?}")),
    }
}

#[test]
fn two_thousand_damaged_copies_are_told_of_and_never_believed() {
    let folder = tempfile::tempdir().unwrap();
    // The same damage every time, so that what fails once fails again.
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(ProptestConfig::default(), rng);
    let (path, copy) = whole(folder.path(), &mut runner);
    let (original, other) = (fs::read(&path).unwrap(), fs::read(&copy).unwrap());
    let mut plan = Plan::open(&path, &author(), MovedByHand::new(&clock())).unwrap();
    let truth = dump(&plan).unwrap();
    plan.merge(&copy, &author()).unwrap();
    let merged = dump(&plan).unwrap();
    assert_ne!(truth, merged);
    plan.close().unwrap();
    let good =
        Plan::backups_of(&path, &Keys::none()).into_iter().find(|backup| backup.holds.is_some()).unwrap();
    assert!(good.holds.unwrap().counts.stakeholders > 0);
    let harms: Vec<Harm> = (0..COPIES).map(|_| harm().new_tree(&mut runner).unwrap().current()).collect();
    let tally = Tally::default();
    let next = AtomicUsize::new(0);
    let wrong = std::sync::Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..HANDS {
            scope.spawn(|| {
                while let Some(harm) = harms.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let opened = try_one(&original, harm, &truth, &tally);
                    let merged = merge_one(&original, &other, harm, [&truth, &merged], &tally);
                    for problem in [opened, merged].into_iter().filter_map(Result::err) {
                        wrong.lock().unwrap().push(format!("{problem}: {harm:?}"));
                    }
                }
            });
        }
    });
    let count = |of: &AtomicUsize| of.load(Ordering::Relaxed);
    println!(
        "damage: {COPIES} copies: {} refused, {} to be read only, {} unharmed; merging: {} refused, {} brought what they should",
        count(&tally.refused),
        count(&tally.read_only),
        count(&tally.unharmed),
        count(&tally.merges_refused),
        count(&tally.merges_true),
    );
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{} of {COPIES}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count(&tally.refused) + count(&tally.read_only) > COPIES / 4, "hardly anything was damaged");
}
