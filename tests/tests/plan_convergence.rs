//! Whatever several people do to copies of one plan, and in whatever order they bring the copies together, all
//! arrive at the same plan, the same list of what to settle, and nothing points to what is not there.

mod plan_acts;
mod replicas;

use model::*;
use plan_acts::{Act, act, run, together::Together};
use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};
use replicas::{Replica, differs};
use serde_json::json;
use std::{cell::RefCell, path::PathBuf};

/// Something one of the people does, or two of them together.
#[derive(Debug, Clone)]
enum Deed {
    Act(u8, Act),
    /// The first brings in the copy of the second.
    Merge(u8, u8),
    /// The first brings in what the second sends without something.
    Part(u8, u8, u8),
    Settle(u8, u8, u8),
    UndoMerge(u8),
    /// Erases a contact, or a whole stakeholder, and may take the names out of other texts.
    Erase(u8, u8, u8),
    /// A council belongs to another: two of these can make a circle.
    Belong(u8, u8, u8),
    /// A step of one's own, wherever it stands, is undone.
    UndoStep(u8, u8),
    /// Something becomes again what it was when some step was taken.
    BringBack(u8, u8, u8),
}

fn deed() -> impl Strategy<Value = Deed> {
    let any = any::<u8>;
    prop_oneof![
        30 => (any(), act()).prop_map(|(who, act)| Deed::Act(who, act)),
        // The first things that there are, so that people meet at them.
        16 => (any(), 0..2_u8, proptest::collection::vec((0..32_u8, any()), 1..3))
            .prop_map(|(who, which, edits)| Deed::Act(who, Act::Edit(vec![which], edits))),
        2 => (any(), 0..3_u8).prop_map(|(who, which)| Deed::Act(who, Act::DeleteStakeholders(vec![which]))),
        4 => (any(), any(), any()).prop_map(|(who, a, b)| Deed::Belong(who, a, b)),
        // Ages, status, dates and the check of the first initiative, and who leads it: what has rules.
        10 => (any(), prop_oneof![15..17_u8, 19..25_u8], any()).prop_map(|(who, field, n)| {
            Deed::Act(who, Act::Together(Together::EditInitiatives(vec![0], vec![(field, n)])))
        }),
        4 => (any(), any())
            .prop_map(|(who, n)| Deed::Act(who, Act::Together(Together::AddPartners(0, n)))),
        5 => (any(), any()).prop_map(|(one, other)| Deed::Merge(one, other)),
        1 => (any(), any(), 0..16_u8).prop_map(|(one, other, what)| Deed::Part(one, other, what)),
        6 => (any(), any(), any()).prop_map(|(who, which, how)| Deed::Settle(who, which, how)),
        1 => any().prop_map(Deed::UndoMerge),
        1 => (any(), 0..4_u8, 0..4_u8).prop_map(|(who, which, how)| Deed::Erase(who, which, how)),
        3 => (any(), any()).prop_map(|(who, which)| Deed::UndoStep(who, which)),
        4 => (any(), any(), any()).prop_map(|(who, when, which)| Deed::BringBack(who, when, which)),
    ]
}

thread_local! {
    /// What a test has tried, for whoever reads the output.
    static TRIED: RefCell<[usize; 9]> = const { RefCell::new([0; 9]) };
}
const DEEDS: usize = 0;
const MERGES: usize = 1;
const CONFLICTS: usize = 2;
const ODD: usize = 3;
const SETTLED: usize = 4;
const CASES: usize = 5;
const BROKEN: usize = 6;
const ERASED: usize = 7;
const BACK: usize = 8;

fn count(what: usize, by: usize) {
    TRIED.with_borrow_mut(|tried| tried[what] += by);
}

struct People(Vec<Replica>);

impl People {
    fn at(&mut self, n: u8) -> &mut Replica {
        let len = self.0.len();
        &mut self.0[usize::from(n) % len]
    }

    fn do_it(&mut self, deed: &Deed) {
        count(DEEDS, 1);
        match deed {
            Deed::Act(who, act) => {
                let one = self.at(*who);
                match act {
                    Act::Wait(n) => one.wait(i64::from(*n)),
                    Act::Reopen => one.reopen(),
                    // What others did since may stand in the way; then it is refused.
                    Act::Undo => drop(one.plan().undo(&behaviour::author())),
                    Act::Redo => drop(one.plan().redo(&behaviour::author())),
                    act => drop(run(one.plan(), act)),
                }
            }
            Deed::Merge(one, other) => {
                let file = self.at(*other).file();
                self.bring(*one, file);
            }
            Deed::Part(one, other, what) => {
                let choice = CopyChoice {
                    contacts: what & 1 > 0,
                    history: what & 2 > 0,
                    restricted: what & 4 > 0,
                    views: what & 8 > 0,
                    readable: false,
                };
                let (file, _) = self.at(*other).send(choice);
                self.bring(*one, file);
            }
            Deed::Settle(who, which, how) => settle(self.at(*who), *which, *how),
            Deed::UndoMerge(who) => drop(self.at(*who).plan().undo_merge()),
            Deed::Erase(who, which, how) => {
                let plan = self.at(*who).plan();
                let stakeholders = plan.stakeholders().unwrap();
                let Some(one) = stakeholders.get(usize::from(*which)).map(|one| one.id) else { return };
                let target = match how & 1 {
                    0 => EraseWhat::Contact { stakeholder: one },
                    _ => EraseWhat::Stakeholder { id: one },
                };
                let erase = Erase { target, mentions: how & 2 > 0 };
                if plan.erase(erase, &behaviour::author()).is_ok() {
                    count(ERASED, 1);
                }
            }
            Deed::UndoStep(who, which) => undo_step(self.at(*who), *which),
            Deed::BringBack(who, when, which) => bring_back(self.at(*who), *when, *which),
            Deed::Belong(who, a, b) => {
                let plan = self.at(*who).plan();
                let councils: Vec<Id> = plan.councils().unwrap().iter().map(|council| council.id).collect();
                if councils.len() < 2 {
                    return;
                }
                let id = councils[usize::from(*a) % councils.len()];
                let parent = Some(councils[usize::from(*b) % councils.len()]);
                let edits = vec![CouncilEdit::Parent(parent)];
                drop(plan.edit_council(&EditCouncil { id, edits }, &behaviour::author()));
            }
        }
    }

    fn bring(&mut self, one: u8, file: PathBuf) {
        count(MERGES, 1);
        let one = self.at(one);
        let shown = one.plan().preview_merge(&file).unwrap();
        let done = one.merge_file(&file);
        assert_eq!(done, shown, "what was shown is what was done");
        std::fs::remove_file(file).unwrap();
    }
}

/// Chooses something of what there is to choose. What makes no sense is refused and changes nothing.
fn settle(one: &mut Replica, which: u8, how: u8) {
    let conflicts = one.plan().conflicts().unwrap();
    if conflicts.is_empty() {
        return;
    }
    let conflict = &conflicts[usize::from(which) % conflicts.len()];
    let choice = match how % 5 {
        0 => SettleChoice::Keep,
        1 => SettleChoice::Delete,
        2 => SettleChoice::Write { text: format!("neither, but {how}") },
        _ => {
            let version = &conflict.versions[usize::from(how) % conflict.versions.len()];
            SettleChoice::Version { site: version.site, seq: version.seq }
        }
    };
    let request = SettleConflict { place: conflict.place.clone(), choice };
    let author = one.author.clone();
    if one.plan().settle_conflict(&request, &author).is_ok() {
        count(SETTLED, 1);
    }
}

const ALL: StepRange = StepRange { skip: 0, take: u32::MAX };

/// What later steps stand on stays.
fn undo_step(one: &mut Replica, which: u8) {
    let own: Vec<Step> = one.plan().steps(ALL).unwrap().into_iter().filter(|step| step.own).collect();
    if own.is_empty() {
        return;
    }
    let step = &own[usize::from(which) % own.len()];
    let step = StepId { site: step.site, seq: step.seq };
    match one.plan().undo_step(step, &behaviour::author()) {
        Ok(_) => count(BACK, 1),
        Err(Refusal::LaterStep { .. }) => {}
        Err(other) => panic!("{other:?}"),
    }
}

/// What a rule stands against, or a file without all of the history, is refused.
fn bring_back(one: &mut Replica, when: u8, which: u8) {
    let steps = one.plan().steps(ALL).unwrap();
    let at = steps[usize::from(when) % steps.len()].at;
    let changes = match one.plan().changes(Between { from: at, to: None }) {
        Ok(changes) => changes,
        Err(Refusal::NotKnownThen { .. }) => return,
        Err(other) => panic!("{other:?}"),
    };
    let some: Vec<&ThingChange> = changes.iter().filter(|change| change.may_return).collect();
    if some.is_empty() {
        return;
    }
    let thing = some[usize::from(which) % some.len()];
    let field =
        thing.fields.first().filter(|_| which.is_multiple_of(3) && thing.what == MergeChangeKind::Changed);
    let field = field.map(|change| change.field.clone());
    let request = BringBack { at, noun: thing.noun.clone(), id: thing.id, field };
    match one.plan().bring_back(&request, &behaviour::author()) {
        Ok(_) => count(BACK, 1),
        Err(Refusal::Unexpected { detail }) => panic!("{detail}"),
        Err(_) => {}
    }
}

/// Every order of these.
fn orders(of: &[usize]) -> Vec<Vec<usize>> {
    if of.is_empty() {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for (n, first) in of.iter().enumerate() {
        let rest: Vec<usize> = of.iter().enumerate().filter(|(m, _)| *m != n).map(|(_, x)| *x).collect();
        all.extend(orders(&rest).into_iter().map(|order| [vec![*first], order].concat()));
    }
    all
}

/// The stakeholders of a moment, if the file can tell of it.
fn past(one: &mut Replica, at: i64) -> Option<serde_json::Value> {
    match one.plan().past(at) {
        Ok(past) => Some(json!(past.stakeholders().unwrap())),
        Err(Refusal::NotKnownThen { .. }) => None,
        Err(other) => panic!("{other:?}"),
    }
}

/// Each person brings in what all others have, in every order; all must see the same.
fn all_arrive_at_the_same(people: &mut People) {
    let files: Vec<PathBuf> = people.0.iter().map(Replica::file).collect();
    let steps = people.at(0).plan().steps(ALL).unwrap();
    let moments: Vec<i64> = steps.iter().step_by(1 + steps.len() / 4).map(|step| step.at).collect();
    let mut seen: Option<serde_json::Value> = None;
    let mut known: Vec<Option<serde_json::Value>> = vec![None; moments.len()];
    for (n, file) in files.iter().enumerate() {
        let others: Vec<usize> = (0..files.len()).filter(|m| *m != n).collect();
        for order in orders(&others) {
            let mut one = Replica::of(file, "Somebody", 0);
            for other in &order {
                count(MERGES, 1);
                one.merge_file(&files[*other]);
            }
            let look = one.look();
            for (moment, known) in moments.iter().zip(&mut known) {
                // A file that was sent without its history may not know of every moment; those that do agree.
                let then = past(&mut one, *moment);
                match (&then, &known) {
                    (Some(then), Some(known)) => {
                        assert_eq!(differs(then, known), None, "{n} after {order:?}")
                    }
                    (Some(_), None) => *known = then,
                    (None, _) => {}
                }
            }
            match &seen {
                None => {
                    let conflicts = one.plan().conflicts().unwrap();
                    let last = past(&mut one, i64::MAX).unwrap();
                    assert_eq!(last, json!(one.plan().stakeholders().unwrap()), "the newest past is now");
                    let odd = |c: &&Conflict| matches!(c.about, ConflictKind::Kept | ConflictKind::Circle);
                    count(ODD, conflicts.iter().filter(odd).count());
                    count(BROKEN, conflicts.iter().filter(|c| c.about == ConflictKind::Rule).count());
                    count(CONFLICTS, conflicts.len());
                    seen = Some(look);
                }
                Some(first) => assert_eq!(differs(&look, first), None, "{n} after {order:?}"),
            }
            one.plan().rebuild().unwrap();
            let first = seen.as_ref().unwrap_or(&serde_json::Value::Null);
            assert_eq!(differs(&one.look(), first), None, "from the log alone");
        }
    }
}

fn fixtures() -> Vec<PathBuf> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "commonroot"));
    files.sort();
    files
}

/// Runs this many cases, or as many as `PROPTEST_CASES` says.
fn try_it(name: &str, cases: u32, deeds: usize, people: impl Fn(&[i64]) -> People) {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(cases);
    let config = Config { cases, max_shrink_iters: 200, failure_persistence: None, ..Config::default() };
    // Clocks are wrong by up to nine hours.
    let clocks = proptest::collection::vec(-540..540_i64, 4);
    let strategy = (clocks, proptest::collection::vec(deed(), 5..deeds));
    TestRunner::new(config)
        .run(&strategy, |(clocks, deeds)| {
            let mut people = people(&clocks);
            deeds.iter().for_each(|deed| people.do_it(deed));
            people.0.iter_mut().for_each(|one| drop(one.look()));
            all_arrive_at_the_same(&mut people);
            count(CASES, 1);
            Ok(())
        })
        .unwrap_or_else(|failed| panic!("{failed}"));
    let tried = TRIED.take();
    println!(
        "{name}: {} cases, {} deeds, {} merges, {} open conflicts at the end ({} kept rows and circles, {} broken rules), {} settled, {} erased, {} undone in the middle or brought back",
        tried[CASES],
        tried[DEEDS],
        tried[MERGES],
        tried[CONFLICTS],
        tried[ODD],
        tried[BROKEN],
        tried[SETTLED],
        tried[ERASED],
        tried[BACK]
    );
}

/// A plan with something in it, in so many hands.
fn hands(clocks: &[i64], many: usize) -> People {
    let mut first = Replica::first();
    for act in [Act::Create(5, 0), Act::Council(1, 0), Act::Council(2, 1), Act::Initiative(2, 1)] {
        run(first.plan(), &act);
    }
    run(first.plan(), &Act::Tie(0, 1, 2));
    let names = ["Ana", "Ben", "Chi"];
    let mut people: Vec<Replica> =
        names.iter().zip(clocks).take(many - 1).map(|(name, off)| first.copy(name, *off)).collect();
    people.insert(0, first);
    People(people)
}

#[test]
fn three_people_arrive_at_the_same_plan_whatever_the_order() {
    try_it("three people", 16, 120, |clocks| hands(clocks, 3));
}

#[test]
fn four_people_arrive_at_the_same_plan_whatever_the_order() {
    try_it("four people", 4, 80, |clocks| hands(clocks, 4));
}

/// Copies that older programs made and changed, three of the versions of the file at a time.
#[test]
fn copies_of_older_programs_arrive_at_the_same_plan() {
    let files = fixtures();
    assert_eq!(files.len(), 11, "one of each version: {files:?}");
    try_it("copies of older programs", 6, 60, |clocks| {
        let from = clocks[3].unsigned_abs() as usize % files.len();
        let some = files.iter().cycle().skip(from).step_by(1 + from % 2).take(3);
        let people = some.zip(clocks).map(|(file, off)| Replica::of(file, "Old program", *off));
        People(people.collect())
    });
}
