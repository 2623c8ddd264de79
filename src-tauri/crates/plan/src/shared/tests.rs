//! Two computers, one stick.

use super::Turn;
use crate::{
    Fixed, Keys, Plan,
    tests::{author, new_plan},
};
use model::{Id, Passphrase, Refusal, SharedState, StakeholderDraft, StakeholderEdit as Edit};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A stick with a plan on it, and two computers.
struct World {
    stick: TempDir,
    computers: [TempDir; 2],
}

impl World {
    fn new() -> World {
        let folder = || tempfile::tempdir().unwrap();
        let world = World { stick: folder(), computers: [folder(), folder()] };
        let surroundings = Box::new(Fixed::new(1_764_000_000_000, 120_000, 1));
        Plan::create(&world.file(), &new_plan(), &author(), surroundings).unwrap().close().unwrap();
        world
    }

    fn file(&self) -> PathBuf {
        self.stick.path().join("Riverbend.commonroot")
    }

    fn try_open(&self, computer: usize, seed: u64) -> Result<Plan, Refusal> {
        let clock = 1_764_000_000_000 + i64::try_from(seed).unwrap() * 86_400_000;
        let surroundings = Box::new(Fixed::new(clock, 120_000, seed));
        Plan::open_shared(
            &self.file(),
            &Keys::none(),
            self.computers[computer].path(),
            &author(),
            surroundings,
        )
    }

    fn open(&self, computer: usize, seed: u64) -> Plan {
        self.try_open(computer, seed).unwrap()
    }

    /// The names in the file on the stick.
    fn names(&self) -> Vec<String> {
        let copy = tempfile::tempdir().unwrap();
        let path = copy.path().join("look");
        std::fs::copy(self.file(), &path).unwrap();
        let mut plan = Plan::open(&path, &author(), Box::new(Fixed::new(1, 1, 99))).unwrap();
        assert_eq!(plan.check().unwrap().problems, []);
        names(&plan)
    }

    fn pull_out(&self) -> PathBuf {
        let aside = self.stick.path().with_extension("pulled");
        std::fs::rename(self.stick.path(), &aside).unwrap();
        aside
    }

    fn put_in(&self, aside: &Path) {
        std::fs::rename(aside, self.stick.path()).unwrap();
    }
}

fn names(plan: &Plan) -> Vec<String> {
    plan.stakeholders().unwrap().into_iter().map(|one| one.name).collect()
}

fn add(plan: &mut Plan, name: &str) -> Id {
    let draft = StakeholderDraft { name: name.into(), ..StakeholderDraft::default() };
    plan.create_stakeholders(vec![draft], &author()).unwrap().output[0]
}

fn state(plan: &Plan) -> SharedState {
    plan.shared().unwrap().state
}

#[test]
fn work_is_done_on_a_copy_and_written_back() {
    let world = World::new();
    let before = std::fs::read(world.file()).unwrap();
    let mut plan = world.open(0, 2);
    assert_eq!(plan.home(), world.file());
    assert!(!plan.path().starts_with(world.stick.path()));
    assert_eq!(state(&plan), SharedState::Written);
    add(&mut plan, "Library");
    assert_eq!(state(&plan), SharedState::Waiting);
    assert_eq!(std::fs::read(world.file()).unwrap(), before, "not before it is written back");
    plan.write_back(&author()).unwrap();
    assert_eq!(state(&plan), SharedState::Written);
    assert_eq!(world.names(), ["Library"]);
    plan.close().unwrap();
    let left: Vec<_> =
        std::fs::read_dir(world.stick.path()).unwrap().flatten().map(|e| e.file_name()).collect();
    assert_eq!(left, ["Riverbend.commonroot"], "nothing is left on the stick");
}

#[test]
fn two_computers_at_once_lose_nothing() {
    let world = World::new();
    let (mut one, mut other) = (world.open(0, 2), world.open(1, 3));
    let library = add(&mut one, "Library");
    add(&mut other, "Clinic");
    one.write_back(&author()).unwrap();
    let changed = other.write_back(&author()).unwrap();
    assert!(!changed.is_empty(), "the window must read what came in");
    assert_eq!(names(&other), ["Clinic", "Library"]);
    one.write_back(&author()).unwrap();
    assert_eq!(names(&one), ["Clinic", "Library"]);
    assert_eq!(world.names(), ["Clinic", "Library"]);
    // Both at one field: a conflict on both computers, and nothing gone.
    for (plan, words) in [(&mut one, "open late"), (&mut other, "open early")] {
        plan.edit_stakeholders(&[library], &[Edit::Website(Some(words.into()))], &author()).unwrap();
    }
    for _ in 0..2 {
        one.write_back(&author()).unwrap();
        other.write_back(&author()).unwrap();
    }
    assert_eq!(one.conflicts().unwrap().len(), 1);
    assert_eq!(one.conflicts().unwrap(), other.conflicts().unwrap());
    assert_eq!(one.write_back(&author()).unwrap(), [], "and then there is nothing more to bring");
    assert_eq!(state(&other), SharedState::Written);
}

#[test]
fn a_stick_that_is_pulled_out_loses_nothing() {
    let world = World::new();
    let mut plan = world.open(0, 2);
    add(&mut plan, "Library");
    let aside = world.pull_out();
    let away = plan.write_back(&author());
    assert!(matches!(away, Err(Refusal::DriveAway { .. })), "{away:?}");
    assert_eq!(state(&plan), SharedState::Away);
    add(&mut plan, "Clinic");
    plan.close().unwrap();

    // Still away the next day: the copy is there.
    let mut plan = world.open(0, 3);
    assert_eq!((names(&plan), state(&plan)), (vec!["Clinic".into(), "Library".into()], SharedState::Away));
    add(&mut plan, "Mosque");
    plan.close().unwrap();

    // Meanwhile another computer had the stick.
    world.put_in(&aside);
    let mut other = world.open(1, 4);
    add(&mut other, "School");
    other.write_back(&author()).unwrap();
    other.close().unwrap();
    let plan = world.open(0, 5);
    assert_eq!(state(&plan), SharedState::Written, "written when it was opened");
    assert_eq!(world.names(), ["Clinic", "Library", "Mosque", "School"]);
    assert_eq!(names(&plan), world.names());
}

#[test]
fn a_crash_before_writing_back_loses_nothing() {
    let world = World::new();
    let mut plan = world.open(0, 2);
    add(&mut plan, "Library");
    // As at a crash, nobody writes back.
    drop(plan);
    assert_eq!(world.names(), [""; 0]);
    let plan = world.open(0, 3);
    assert_eq!((names(&plan), world.names()), (vec!["Library".to_string()], vec!["Library".to_string()]));
}

#[test]
fn a_computer_that_was_switched_off_while_writing_blocks_nobody_for_long() {
    let world = World::new();
    let mut plan = world.open(0, 2);
    add(&mut plan, "Library");
    let turn = Turn::take(&world.file()).unwrap();
    let busy = plan.write_back(&author());
    assert!(matches!(busy, Err(Refusal::OpenElsewhere { .. })), "{busy:?}");
    assert_eq!(state(&plan), SharedState::Refused);
    drop(turn);
    // What it left behind, three minutes ago.
    let left = world.stick.path().join(".Riverbend.commonroot.writing");
    std::fs::write(&left, "").unwrap();
    let long_ago = std::time::SystemTime::now() - std::time::Duration::from_secs(180);
    std::fs::File::options().write(true).open(&left).unwrap().set_modified(long_ago).unwrap();
    plan.write_back(&author()).unwrap();
    assert_eq!(world.names(), ["Library"]);
    assert!(!left.exists());
}

#[test]
fn another_plan_or_a_damaged_one_in_its_place_is_not_overwritten() {
    let world = World::new();
    let mut plan = world.open(0, 2);
    add(&mut plan, "Library");
    for (bytes, expected) in [
        (b"PK\x03\x04 a letter".to_vec(), "not_a_plan"),
        (std::fs::read(world.file()).unwrap()[..20_000].to_vec(), "damaged"),
    ] {
        std::fs::write(world.file(), &bytes).unwrap();
        let refused = plan.write_back(&author()).unwrap_err();
        let code = serde_json::to_value(&refused).unwrap()["code"].as_str().unwrap().to_string();
        assert!(code.starts_with(expected), "{refused:?}");
        assert_eq!(std::fs::read(world.file()).unwrap(), bytes, "it stays as it is");
        assert_eq!((state(&plan), names(&plan)), (SharedState::Refused, vec!["Library".to_string()]));
    }
    std::fs::remove_file(world.file()).unwrap();
    assert!(matches!(plan.write_back(&author()), Err(Refusal::NoSuchFile { .. })));
}

#[test]
fn one_computer_has_it_open_once() {
    let world = World::new();
    let _plan = world.open(0, 2);
    assert!(matches!(world.try_open(0, 3), Err(Refusal::OpenElsewhere { .. })));
}

#[test]
fn a_passphrase_reaches_the_stick_and_nothing_readable_stays_there() {
    let world = World::new();
    let mut plan = world.open(0, 2);
    add(&mut plan, "Library");
    let (working, keys) = (plan.path().to_path_buf(), plan.keys().clone());
    plan.put_away(&author()).unwrap();
    assert!(!working.exists(), "no copy stays here once all is written");

    let plan = world.open(0, 3);
    plan.close().unwrap();
    let words = Passphrase::typed("river lamp seven goat");
    let set = crate::set_passphrase(&working, &keys, Some(&words), &mut Fixed::new(1, 1, 7)).unwrap();
    Plan::hold_back(&world.file(), world.computers[0].path()).unwrap();
    let surroundings = Box::new(Fixed::new(1_764_500_000_000, 120_000, 8));
    let folder = world.computers[0].path();
    let plan = Plan::open_shared(&world.file(), &set.keys, folder, &author(), surroundings).unwrap();
    assert_eq!((state(&plan), names(&plan)), (SharedState::Written, vec!["Library".to_string()]));
    plan.put_away(&author()).unwrap();
    let bytes = std::fs::read(world.file()).unwrap();
    assert!(!bytes.windows(7).any(|part| part == b"Library"));
    // Another computer is asked for it, and told of the file on the stick.
    let asked = world.try_open(1, 9).err();
    assert!(
        matches!(&asked, Some(Refusal::Locked { path }) if *path == world.file().display().to_string()),
        "{asked:?}"
    );
}
