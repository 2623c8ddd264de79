//! Copies of one plan in several hands, each with a clock of its own.

use behaviour::{MovedByHand, author, dump, riverbend};
use model::*;
use plan::Plan;
use serde_json::{Value, json};
use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
};
use tempfile::TempDir;

/// A folder in memory where there is one: what is tried here is not the disk.
pub fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() { tempfile::tempdir_in(memory).unwrap() } else { tempfile::tempdir().unwrap() }
}

/// One person's copy.
pub struct Replica {
    folder: TempDir,
    pub clock: Arc<AtomicI64>,
    pub author: Author,
    plan: Option<Plan>,
}

/// How many files were named so far.
static NAMED: AtomicU64 = AtomicU64::new(0);

impl Replica {
    /// A new plan.
    pub fn first() -> Replica {
        let (folder, clock) = (folder(), behaviour::clock());
        let path = folder.path().join("Riverbend.commonroot");
        let plan = Plan::create(&path, &riverbend(), &author(), MovedByHand::new(&clock)).unwrap();
        Replica { folder, clock, author: author(), plan: Some(plan) }
    }

    /// The plan in this file, copied, in the hands of somebody whose clock is wrong by so much.
    pub fn of(file: &Path, name: &str, off_by_minutes: i64) -> Replica {
        let folder = folder();
        let path = folder.path().join("Riverbend.commonroot");
        std::fs::copy(file, &path).unwrap();
        let clock = behaviour::clock();
        clock.fetch_add(off_by_minutes * 60_000, Ordering::Relaxed);
        let author = Author { name: name.into() };
        let plan = Plan::open(&path, &author, MovedByHand::new(&clock)).unwrap();
        Replica { folder, clock, author, plan: Some(plan) }
    }

    /// A copy of this one in the hands of somebody else.
    pub fn copy(&self, name: &str, off_by_minutes: i64) -> Replica {
        Replica::of(&self.file(), name, off_by_minutes)
    }

    pub fn plan(&mut self) -> &mut Plan {
        self.plan.as_mut().unwrap()
    }

    pub fn path(&self) -> PathBuf {
        self.plan.as_ref().unwrap().path().to_path_buf()
    }

    /// A file of the plan as it is now, to send away.
    pub fn file(&self) -> PathBuf {
        let to = self.free("sent");
        self.plan.as_ref().unwrap().save_copy(&to).unwrap();
        to
    }

    /// A file that lacks something.
    pub fn send(&mut self, choice: CopyChoice) -> (PathBuf, Manifest) {
        let to = self.free("part");
        let author = self.author.clone();
        let manifest = self.plan().send_copy(&to, choice, &author).unwrap();
        (to, manifest)
    }

    fn free(&self, name: &str) -> PathBuf {
        self.folder.path().join(format!("{name} {}.commonroot", NAMED.fetch_add(1, Ordering::Relaxed)))
    }

    pub fn wait(&self, seconds: i64) {
        self.clock.fetch_add(seconds * 1_000, Ordering::Relaxed);
    }

    pub fn reopen(&mut self) {
        let path = self.path();
        self.plan.take().unwrap().close().unwrap();
        self.plan = Some(Plan::open(&path, &self.author, MovedByHand::new(&self.clock)).unwrap());
    }

    /// Brings in what somebody else sent.
    pub fn merge_file(&mut self, file: &Path) -> MergePreview {
        let author = self.author.clone();
        self.plan().merge(file, &author).unwrap().output
    }

    /// Everything a person can see, with what is to be settled; sound through and through.
    pub fn look(&mut self) -> Value {
        let plan = self.plan();
        assert_eq!(plan.check().unwrap().problems, []);
        json!({ "plan": dump(plan).unwrap(), "conflicts": plan.conflicts().unwrap() })
    }
}

/// The first place at which two looks differ, and what each has there.
pub fn differs(one: &Value, other: &Value) -> Option<String> {
    fn at(path: &str, one: &Value, other: &Value) -> Option<String> {
        let deeper = |name: String, a: &Value, b: &Value| at(&format!("{path}/{name}"), a, b);
        match (one, other) {
            (Value::Object(a), Value::Object(b)) if a.keys().eq(b.keys()) => {
                a.iter().find_map(|(name, value)| deeper(name.clone(), value, &b[name]))
            }
            (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
                a.iter().zip(b).enumerate().find_map(|(n, (a, b))| deeper(n.to_string(), a, b))
            }
            _ => (one != other).then(|| {
                let short = |value: &Value| value.to_string().chars().take(1_500).collect::<String>();
                format!("{path}: {}\n  and {}", short(one), short(other))
            }),
        }
    }
    at("", one, other)
}
