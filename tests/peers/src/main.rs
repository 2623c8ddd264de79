//! Bringing two copies together that 5,000 actions each have taken apart: by a plan, by automerge, by loro, on the
//! same data. The peers keep a map of maps in memory: no file, no references, no list of what disagrees, so theirs
//! is the time of the merge alone. A plan is timed whole: reading and judging the copy, a backup, the merge, the
//! commit.

use automerge::{AutoCommit, ObjId, ObjType, ROOT, ReadDoc, transaction::Transactable};
use loro::{ExportMode, LoroDoc, LoroMap};
use model::*;
use plan::{Fixed, Plan};
use std::{
    collections::HashSet,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

/// What one person does; numbers name stakeholders.
enum Act {
    Edit(usize, u8, String),
    New(String),
    Tie(usize, usize),
    Delete(usize),
}

const ACTIONS: usize = 5_000;
const ABOUT: &str = "Meets on Tuesdays; wants safer walking routes to school.";

fn acts(size: usize, who: &str, seed: usize) -> Vec<Act> {
    let mut at = seed;
    let mut gone = HashSet::new();
    let mut acts = Vec::new();
    for n in 0..ACTIONS {
        at = at.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let (one, other) = ((at >> 33) % size, (at >> 13) % size);
        if gone.contains(&one) || gone.contains(&other) || one == other {
            continue;
        }
        acts.push(match n % 10 {
            7 => Act::New(format!("New {who} {n}")),
            8 => Act::Tie(one, other),
            9 if n % 50 == 49 => {
                gone.insert(one);
                Act::Delete(one)
            }
            9 => continue,
            _ => Act::Edit(one, 1 + (at >> 20) as u8 % 5, format!("note {n} of {who}")),
        });
    }
    acts
}

fn main() {
    for size in [2_000, 20_000] {
        let (ana, ben) = (acts(size, "Ana", 77), acts(size, "Ben", 78));
        println!("{} and {} actions at {size} stakeholders", ana.len(), ben.len());
        println!("  plan       {:?}", of_plan(size, &ana, &ben));
        println!("  automerge  {:?}", of_automerge(size, &ana, &ben));
        println!("  loro       {:?}", of_loro(size, &ana, &ben));
    }
}

fn author() -> Author {
    Author { name: "Ana".into() }
}

fn memory() -> PathBuf {
    let memory = PathBuf::from("/dev/shm");
    if memory.is_dir() { memory } else { std::env::temp_dir() }
}

fn of_plan(size: usize, ana: &[Act], ben: &[Act]) -> Duration {
    let folder = tempfile::tempdir_in(memory()).unwrap();
    let at = |name: &str| folder.path().join(name);
    let surroundings = |seed| Box::new(Fixed::new(1_764_000_000_000, 120_000, seed));
    let new = NewPlan {
        community: "Large".into(),
        council: String::new(),
        language: "en".into(),
        paper: Paper::A4,
        safeguarding_lead: "School nurse".into(),
    };
    let mut plan = Plan::create(&at("first"), &new, &author(), surroundings(1)).unwrap();
    let draft = |n: usize| StakeholderDraft {
        name: format!("Group {n}"),
        about: Some(ABOUT.into()),
        influence: Some(3),
        ..StakeholderDraft::default()
    };
    let ids = plan.create_stakeholders((0..size).map(draft).collect(), &author()).unwrap().output;
    let tie = |from: Id, to: Id, kind: TieKind| TieDraft {
        kind,
        intensity: Some(2),
        directed: true,
        ..TieDraft::between(from, to)
    };
    let ties = (0..size * 3).map(|n| tie(ids[n % size], ids[(n % size + 1 + n / size) % size], TieKind::Knows));
    plan.create_ties(ties.collect(), &author()).unwrap();
    plan.close().unwrap();
    let work = |name: &str, seed: u64, acts: &[Act]| {
        std::fs::copy(at("first"), at(name)).unwrap();
        let mut plan = Plan::open(&at(name), &author(), surroundings(seed)).unwrap();
        for act in acts {
            match act {
                Act::Edit(n, influence, about) => {
                    let edits =
                        [StakeholderEdit::Influence(Some(*influence)), StakeholderEdit::About(Some(about.clone()))];
                    plan.edit_stakeholders(&[ids[*n]], &edits, &author()).unwrap();
                }
                Act::New(name) => {
                    let draft = StakeholderDraft { name: name.clone(), ..draft(0) };
                    plan.create_stakeholders(vec![draft], &author()).unwrap();
                }
                // A pair may be tied so already: an action less.
                Act::Tie(a, b) => drop(plan.create_ties(vec![tie(ids[*a], ids[*b], TieKind::Funds)], &author())),
                Act::Delete(n) => drop(plan.delete_stakeholders(&[ids[*n]], &author()).unwrap()),
            }
        }
        plan.close().unwrap();
    };
    work("ana", 2, ana);
    work("ben", 3, ben);
    let time = |from: &Path| {
        let mut plan = Plan::open(from, &author(), surroundings(4)).unwrap();
        let begun = Instant::now();
        plan.merge(&at("ben"), &author()).unwrap();
        begun.elapsed()
    };
    time(&at("ana"))
}

fn of_automerge(size: usize, ana: &[Act], ben: &[Act]) -> Duration {
    let mut doc = AutoCommit::new();
    let people = doc.put_object(ROOT, "stakeholders", ObjType::Map).unwrap();
    let ties = doc.put_object(ROOT, "ties", ObjType::Map).unwrap();
    let put = |doc: &mut AutoCommit, key: &str, name: &str| {
        let one = doc.put_object(&people, key, ObjType::Map).unwrap();
        doc.put(&one, "name", name).unwrap();
        doc.put(&one, "about", ABOUT).unwrap();
        doc.put(&one, "influence", 3_i64).unwrap();
    };
    let tie = |doc: &mut AutoCommit, a: usize, b: usize| {
        let one = doc.put_object(&ties, format!("{a}-{b}"), ObjType::Map).unwrap();
        doc.put(&one, "from", a as i64).unwrap();
        doc.put(&one, "to", b as i64).unwrap();
        doc.put(&one, "intensity", 2_i64).unwrap();
    };
    (0..size).for_each(|n| put(&mut doc, &n.to_string(), &format!("Group {n}")));
    (0..size * 3).for_each(|n| tie(&mut doc, n % size, (n % size + 1 + n / size) % size));
    doc.commit();
    let mut other = doc.fork();
    for (doc, acts) in [(&mut doc, ana), (&mut other, ben)] {
        for act in acts {
            match act {
                Act::Edit(n, influence, about) => {
                    if let Ok(Some((_, one))) = doc.get(&people, n.to_string()) {
                        let one: ObjId = one;
                        doc.put(&one, "influence", i64::from(*influence)).unwrap();
                        doc.put(&one, "about", about.as_str()).unwrap();
                    }
                }
                Act::New(name) => put(doc, name, name),
                Act::Tie(a, b) => tie(doc, *a, *b),
                Act::Delete(n) => doc.delete(&people, n.to_string()).unwrap(),
            }
            doc.commit();
        }
    }
    let begun = Instant::now();
    doc.merge(&mut other).unwrap();
    begun.elapsed()
}

fn of_loro(size: usize, ana: &[Act], ben: &[Act]) -> Duration {
    let doc = LoroDoc::new();
    let put = |doc: &LoroDoc, key: &str, name: &str| {
        let one = doc.get_map("stakeholders").insert_container(key, LoroMap::new()).unwrap();
        one.insert("name", name).unwrap();
        one.insert("about", ABOUT).unwrap();
        one.insert("influence", 3_i64).unwrap();
    };
    let tie = |doc: &LoroDoc, a: usize, b: usize| {
        let key = format!("{a}-{b}");
        let one = doc.get_map("ties").insert_container(&key, LoroMap::new()).unwrap();
        one.insert("from", a as i64).unwrap();
        one.insert("to", b as i64).unwrap();
        one.insert("intensity", 2_i64).unwrap();
    };
    (0..size).for_each(|n| put(&doc, &n.to_string(), &format!("Group {n}")));
    (0..size * 3).for_each(|n| tie(&doc, n % size, (n % size + 1 + n / size) % size));
    doc.commit();
    let other = doc.fork();
    let common = doc.oplog_vv();
    for (doc, acts) in [(&doc, ana), (&other, ben)] {
        for act in acts {
            let people = doc.get_map("stakeholders");
            match act {
                Act::Edit(n, influence, about) => {
                    let found = people.get(&n.to_string()).and_then(|one| one.into_container().ok());
                    if let Some(one) = found.and_then(|one| one.into_map().ok()) {
                        one.insert("influence", i64::from(*influence)).unwrap();
                        one.insert("about", about.as_str()).unwrap();
                    }
                }
                Act::New(name) => put(doc, name, name),
                Act::Tie(a, b) => tie(doc, *a, *b),
                Act::Delete(n) => people.delete(&n.to_string()).unwrap(),
            }
            doc.commit();
        }
    }
    let begun = Instant::now();
    let updates = other.export(ExportMode::updates(&common)).unwrap();
    doc.import(&updates).unwrap();
    begun.elapsed()
}
