//! Plans locked with a passphrase: nobody reads them without it, nothing of them stands readable anywhere, and
//! with it they are plans as any other.

use behaviour::{author, dump, named, riverbend};
use model::{BackupReason, CopyChoice, ImportAction, Passphrase, Refusal, Result};
use plan::{Keys, Plan, Set, System};
use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
};
use tempfile::TempDir;

const WORDS: &str = "river lamp seven goat";

fn words() -> Passphrase {
    Passphrase::typed(WORDS)
}

/// What this passphrase makes of a file; made once for all files of one salt, as it takes long on purpose.
fn keys(path: &Path, passphrase: &Passphrase) -> Result<Keys> {
    static MADE: Mutex<Vec<([u8; 16], String, Keys)>> = Mutex::new(Vec::new());
    let beginning = fs::read(path).unwrap();
    let Some(salt) = beginning.first_chunk::<16>() else { return Keys::of(path, passphrase) };
    let mut made = MADE.lock().unwrap();
    let known = made.iter().find(|(of, words, _)| of == salt && words == passphrase.as_str());
    if let Some((_, _, keys)) = known {
        return Ok(keys.clone());
    }
    let keys = Keys::of(path, passphrase)?;
    made.push((*salt, passphrase.as_str().into(), keys.clone()));
    Ok(keys)
}

fn open(path: &Path, passphrase: &Passphrase) -> Result<Plan> {
    Plan::open_with(path, &keys(path, passphrase)?, &author(), Box::new(System))
}

fn set(path: &Path, old: Option<&Passphrase>, new: Option<&Passphrase>) -> Result<Set> {
    let old = old.map_or_else(|| Ok(Keys::none()), |old| keys(path, old))?;
    plan::set_passphrase(path, &old, new, &mut System)
}

/// A plan of a hundred groups with two backups, closed.
fn plain() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Riverbend.commonroot");
    let mut plan = Plan::create(&path, &riverbend(), &author(), Box::new(System)).unwrap();
    plan.back_up(BackupReason::Opened).unwrap();
    plan.create_stakeholders((0..100).map(|n| named(&format!("Wombat {n}"))).collect(), &author()).unwrap();
    plan.back_up(BackupReason::Worked).unwrap();
    plan.close().unwrap();
    (folder, path)
}

fn locked() -> (TempDir, PathBuf) {
    let (folder, path) = plain();
    set(&path, None, Some(&words())).unwrap();
    (folder, path)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Files under these folders that hold the mark of what was written, or are a database that anybody can read.
fn readable(folders: &[&Path]) -> Vec<PathBuf> {
    let holds = |bytes: &[u8], words: &[u8]| bytes.windows(words.len()).any(|some| some == words);
    let is_readable = |path: &PathBuf| {
        // A file may go while it is looked for.
        let bytes = fs::read(path).unwrap_or_default();
        bytes.starts_with(b"SQLite format 3") || holds(&bytes, b"Wombat") || holds(&bytes, b"River")
    };
    folders.iter().flat_map(|folder| files(folder)).filter(is_readable).collect()
}

#[test]
fn locking_leaves_nothing_readable_and_takes_nothing_away() {
    let (folder, path) = plain();
    let before = dump(&Plan::open(&path, &author(), Box::new(System)).unwrap()).unwrap();
    assert_eq!(readable(&[folder.path()]).len(), 3, "the plan and two backups");
    let done = set(&path, None, Some(&words())).unwrap();
    assert_eq!((done.backups, done.deleted, done.readable.len()), (2, 0, 0));
    assert_eq!(readable(&[folder.path()]), [] as [PathBuf; 0]);
    let mut plan = open(&path, &words()).unwrap();
    assert!(plan.is_locked() && plan.is_locked_with(&words()));
    assert_eq!(dump(&plan).unwrap(), before);
    assert_eq!(plan.check().unwrap().problems, []);
    let backups = Plan::backups_of(&path, plan.keys());
    let held: Vec<_> = backups.iter().map(|one| one.holds.as_ref().unwrap().counts.stakeholders).collect();
    assert_eq!(held, [100, 0]);
    // Undo reaches back over it.
    plan.undo(&author()).unwrap();
    assert_eq!(plan.counts().unwrap().stakeholders, 0);
}

#[test]
fn without_its_passphrase_a_plan_says_only_that_it_is_locked() {
    let (_folder, path) = locked();
    let bytes = fs::read(&path).unwrap();
    let none = Plan::open(&path, &author(), Box::new(System)).err();
    assert_eq!(none, Some(Refusal::Locked { path: path.display().to_string() }));
    for wrong in ["river lamp seven goats", "River lamp seven goat", "", "x'00'"] {
        let refused = open(&path, &Passphrase::typed(wrong)).err();
        assert_eq!(refused, Some(Refusal::WrongPassphrase), "{wrong}");
    }
    assert!(fs::read(&path).unwrap() == bytes);
    assert!(open(&path, &Passphrase::typed("  river lamp  seven goat\n")).is_ok());
    let backups = Plan::backups_of(&path, &Keys::none());
    assert!(backups.iter().all(|backup| backup.locked && backup.holds.is_none()));
    assert_eq!(Plan::good_backup_of(&path, &Keys::none()), None);
}

#[test]
fn another_passphrase_and_none_any_more() {
    let (folder, path) = locked();
    let other = Passphrase::typed("моя тропа 七つの山羊 café");
    assert_eq!(set(&path, Some(&other), None).err(), Some(Refusal::WrongPassphrase));
    assert!(matches!(set(&path, None, Some(&other)).err(), Some(Refusal::Locked { .. })));
    assert_eq!(set(&path, Some(&words()), Some(&other)).unwrap().backups, 2);
    assert_eq!(open(&path, &words()).err(), Some(Refusal::WrongPassphrase));
    let plan = open(&path, &other).unwrap();
    assert_eq!(Plan::backups_of(&path, plan.keys()).iter().filter(|one| one.holds.is_some()).count(), 2);
    plan.close().unwrap();
    assert_eq!(set(&path, Some(&other), None).unwrap().backups, 2);
    assert_eq!(readable(&[folder.path()]).len(), 3);
    let mut plan = Plan::open(&path, &author(), Box::new(System)).unwrap();
    assert_eq!((plan.is_locked(), plan.check().unwrap().problems), (false, vec![]));
    assert_eq!(plan.counts().unwrap().stakeholders, 100);
    assert_eq!(
        files(folder.path()).iter().filter(|path| path.to_string_lossy().contains("draft")).count(),
        0
    );
}

#[test]
fn a_plan_that_is_open_is_not_locked_behind_its_program() {
    let (_folder, path) = plain();
    let mut holder = Command::new(env!("CARGO_BIN_EXE_plan_writer"))
        .args(["hold", path.to_str().unwrap()])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = String::new();
    BufReader::new(holder.stdout.take().unwrap()).read_line(&mut said).unwrap();
    let refused = set(&path, None, Some(&words())).err();
    holder.kill().unwrap();
    holder.wait().unwrap();
    assert!(matches!(refused, Some(Refusal::OpenElsewhere { .. })), "{refused:?}");
    assert!(Plan::open(&path, &author(), Box::new(System)).is_ok());
}

#[test]
fn damaged_backups_do_not_stay_readable_and_other_copies_are_named() {
    let (folder, path) = plain();
    let copy = folder.path().join("For Ana.commonroot");
    Plan::open(&path, &author(), Box::new(System)).unwrap().save_copy(&copy).unwrap();
    let other = folder.path().join("Elsewhere.commonroot");
    Plan::create(&other, &riverbend(), &author(), Box::new(System)).unwrap().close().unwrap();
    let newest = PathBuf::from(&Plan::backups_of(&path, &Keys::none())[0].path);
    let mut bytes = fs::read(&newest).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 4096].fill(7);
    fs::write(&newest, bytes).unwrap();
    let done = set(&path, None, Some(&words())).unwrap();
    assert_eq!((done.backups, done.deleted), (1, 1));
    assert!(!newest.exists());
    assert_eq!(done.readable, [copy], "a plan of another community is nothing to do with it");
}

#[test]
fn damage_to_a_locked_plan_is_told_and_its_backups_open() {
    let (folder, path) = locked();
    let whole = fs::read(&path).unwrap();
    let keys = Keys::of(&path, &words()).unwrap();
    let open = |bytes: &[u8]| {
        fs::write(&path, bytes).unwrap();
        Plan::open_with(&path, &keys, &author(), Box::new(System))
    };
    for length in [4_096, 5_000, whole.len() / 2, whole.len() - 4_096, whole.len() - 1] {
        let refused = open(&whole[..length]).err();
        assert!(matches!(refused, Some(Refusal::Damaged { .. })), "{length}: {refused:?}");
    }
    for at in (20..whole.len()).step_by(whole.len() / 60) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        match open(&bytes) {
            Err(Refusal::Damaged { .. }) => {}
            // A page that holds nothing any more is not read.
            Ok(mut plan) => assert_eq!(plan.check().unwrap().problems, [], "{at}"),
            Err(other) => panic!("{at}: {other:?}"),
        }
    }
    // Without a backup that opens, a damaged beginning and a wrong passphrase look the same.
    let mut bytes = whole.clone();
    bytes[100] ^= 1;
    assert!(matches!(open(&bytes).err(), Some(Refusal::Damaged { .. })));
    let good = Plan::good_backup_of(&path, &keys).unwrap();
    let to = folder.path().join("Rescued.commonroot");
    plan::save_backup(&path, &keys, Path::new(&good.path), &to).unwrap();
    let rescued = Plan::open_with(&to, &keys, &author(), Box::new(System)).unwrap();
    assert_eq!(rescued.counts().unwrap().stakeholders, 100);
    fs::remove_dir_all(folder.path().join(".Riverbend.commonroot.backups")).unwrap();
    assert_eq!(open(&bytes).err(), Some(Refusal::WrongPassphrase));
    assert!(open(&whole).is_ok());
}

#[test]
fn what_only_looks_like_chance_is_no_plan() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Riverbend.commonroot");
    let mut chance = plan::Fixed::new(0, 1, 7);
    let mut bytes = vec![0; 20_000];
    plan::Surroundings::random(&mut chance, &mut bytes);
    fs::write(&path, &bytes).unwrap();
    assert!(matches!(Plan::open(&path, &author(), Box::new(System)).err(), Some(Refusal::Locked { .. })));
    assert_eq!(open(&path, &words()).err(), Some(Refusal::WrongPassphrase));
    // Not called a plan, and not of whole pages: nobody is asked for a passphrase.
    let other = folder.path().join("noise.bin");
    fs::write(&other, &bytes).unwrap();
    let unknown = Refusal::NotAPlan { looks_like: "unknown".into() };
    assert_eq!(Plan::open(&other, &author(), Box::new(System)).err(), Some(unknown));
}

/// A copy of the plan in which somebody went on, locked with these words or not at all.
fn copy(folder: &Path, plan: &Path, name: &str, passphrase: Option<&Passphrase>) -> PathBuf {
    let to = folder.join(format!("{name}.commonroot"));
    let own = open(plan, &words()).unwrap();
    own.save_readable_copy(&to).unwrap();
    own.close().unwrap();
    let mut copy = Plan::open(&to, &author(), Box::new(System)).unwrap();
    copy.create_stakeholders(vec![named(name)], &author()).unwrap();
    copy.close().unwrap();
    if let Some(passphrase) = passphrase {
        set(&to, None, Some(passphrase)).unwrap();
    }
    to
}

#[test]
fn copies_come_together_however_each_is_locked() {
    let (folder, path) = locked();
    let their = Passphrase::typed("their own words here");
    let readable = copy(folder.path(), &path, "Library", None);
    let theirs = copy(folder.path(), &path, "Choir", Some(&their));
    let sent = folder.path().join("Sent.commonroot");
    let mut plan = open(&path, &words()).unwrap();
    plan.send_copy(&sent, CopyChoice { contacts: false, ..CopyChoice::WHOLE }, &author()).unwrap();
    plan.merge(&readable, &author()).unwrap();
    assert_eq!(
        plan.preview_merge(&theirs).err(),
        Some(Refusal::Locked { path: theirs.display().to_string() })
    );
    assert_eq!(plan.unlock_copy(&theirs, &words()).err(), Some(Refusal::WrongPassphrase));
    plan.unlock_copy(&theirs, &their).unwrap();
    assert_eq!(plan.preview_merge(&theirs).unwrap().steps, 1);
    plan.merge(&theirs, &author()).unwrap();
    assert_eq!(plan.counts().unwrap().stakeholders, 102);
    assert_eq!(plan.check().unwrap().problems, []);
    plan.undo_merge().unwrap();
    assert_eq!(plan.counts().unwrap().stakeholders, 101);
    assert_eq!(plan.unlock_copy(&path, &words()).err(), Some(Refusal::SameFile));

    // What was sent from a locked plan opens with its passphrase, and what was done to it comes back.
    let mut back = open(&sent, &words()).unwrap();
    back.create_stakeholders(vec![named("Bakery")], &author()).unwrap();
    back.close().unwrap();
    plan.merge(&sent, &author()).unwrap();
    assert!(plan.stakeholders().unwrap().iter().any(|one| one.name == "Bakery"));
    plan.close().unwrap();

    // A plan without a passphrase takes a locked copy in, and stays readable.
    let mut plan = Plan::open(&readable, &author(), Box::new(System)).unwrap();
    plan.unlock_copy(&theirs, &their).unwrap();
    plan.merge(&theirs, &author()).unwrap();
    assert_eq!((plan.is_locked(), plan.check().unwrap().problems), (false, vec![]));
}

#[test]
fn that_words_which_were_locked_could_be_read_by_anybody_is_said_before_they_come_in() {
    let (folder, path) = locked();
    let their = Passphrase::typed("their own words here");
    let unlocked = copy(folder.path(), &path, "Library", None);
    let theirs = copy(folder.path(), &path, "Choir", Some(&their));
    let mut plain = Plan::open(&unlocked, &author(), Box::new(System)).unwrap();
    plain.unlock_copy(&theirs, &their).unwrap();
    assert!(plain.preview_merge(&theirs).unwrap().unlocks);
    // Nothing would come in, so nothing would be read.
    plain.merge(&theirs, &author()).unwrap();
    assert!(!plain.preview_merge(&theirs).unwrap().unlocks);
    let mut own = open(&path, &words()).unwrap();
    own.unlock_copy(&theirs, &their).unwrap();
    assert!(!own.preview_merge(&theirs).unwrap().unlocks, "locked comes to locked");
    drop(plain);
    assert!(!own.preview_merge(&unlocked).unwrap().unlocks, "it could be read before");
}

#[test]
fn a_readable_copy_is_written_only_when_asked_for() {
    let (folder, path) = locked();
    let mut plan = open(&path, &words()).unwrap();
    let at = |name: &str| folder.path().join(name);
    plan.save_copy(&at("a.commonroot")).unwrap();
    assert!(plan.send_copy(&at("b.commonroot"), CopyChoice::WHOLE, &author()).unwrap().locked);
    let part = CopyChoice { history: false, ..CopyChoice::WHOLE };
    assert!(plan.send_copy(&at("c.commonroot"), part, &author()).unwrap().locked);
    assert_eq!(readable(&[folder.path()]), [] as [PathBuf; 0]);
    for name in ["a", "b", "c"] {
        let copy = open(&at(&format!("{name}.commonroot")), &words()).unwrap();
        assert_eq!(copy.counts().unwrap().stakeholders, 100, "{name}");
    }
    plan.send_copy(&at("d.commonroot"), CopyChoice { readable: true, ..CopyChoice::WHOLE }, &author())
        .unwrap();
    let sent = plan.send_copy(&at("e.commonroot"), CopyChoice { readable: true, ..part }, &author()).unwrap();
    assert!(!sent.locked);
    for name in ["d", "e"] {
        let mut copy = Plan::open(&at(&format!("{name}.commonroot")), &author(), Box::new(System)).unwrap();
        assert_eq!((copy.counts().unwrap().stakeholders, copy.check().unwrap().problems), (100, vec![]));
    }
}

#[test]
fn what_a_crash_left_readable_goes_when_the_plan_is_next_opened() {
    let (folder, path) = plain();
    let backups = folder.path().join(".Riverbend.commonroot.backups");
    let newest = Plan::backups_of(&path, &Keys::none())[0].path.clone();
    let before = fs::read(&newest).unwrap();
    set(&path, None, Some(&words())).unwrap();
    // As if the program had ended before it wrote this backup anew, and while it wrote the plan for all to read.
    fs::write(&newest, &before).unwrap();
    fs::write(folder.path().join(".Riverbend.commonroot.draft"), &before).unwrap();
    let plan = open(&path, &words()).unwrap();
    assert_eq!(readable(&[folder.path(), &backups]), [] as [PathBuf; 0]);
    let held = Plan::backups_of(&path, plan.keys())[0].holds.clone().unwrap();
    assert_eq!(held.counts.stakeholders, 100);
}

/// Whatever the program writes while somebody works on a locked plan is looked at, while it is there and after
/// the program was ended in the middle of a step.
#[test]
fn no_byte_that_is_written_can_be_read() {
    let (folder, path) = locked();
    let elsewhere = tempfile::tempdir().unwrap();
    // The copy that is brought in can be read, as whoever sent it wanted; it lies where it was.
    let plain = copy(elsewhere.path(), &path, "Brought", None);
    let temporary = tempfile::tempdir().unwrap();
    let mut worker = Command::new(env!("CARGO_BIN_EXE_plan_writer"))
        .args(["locked", path.to_str().unwrap(), plain.to_str().unwrap(), WORDS])
        .env("TMPDIR", temporary.path())
        .env("HOME", temporary.path())
        .stdout(Stdio::piped())
        .stderr(fs::File::create(temporary.path().join("log")).unwrap())
        .spawn()
        .unwrap();
    let over = AtomicBool::new(false);
    let looks = || {
        let mut looks = 0;
        while !over.load(Ordering::Relaxed) {
            assert_eq!(readable(&[folder.path(), temporary.path()]), [] as [PathBuf; 0]);
            looks += 1;
        }
        looks
    };
    let looked: i32 = std::thread::scope(|scope| {
        let looking = scope.spawn(looks);
        let mut said = String::new();
        let read = BufReader::new(worker.stdout.take().unwrap()).read_line(&mut said);
        std::thread::sleep(std::time::Duration::from_millis(300));
        let ended = worker.kill().and_then(|()| worker.wait());
        over.store(true, Ordering::Relaxed);
        read.and(ended).unwrap();
        assert_eq!(said.trim(), "done", "{}", fs::read_to_string(temporary.path().join("log")).unwrap());
        looking.join().unwrap()
    });
    assert!(looked > 5, "{looked}");
    assert_eq!(readable(&[folder.path(), temporary.path()]), [] as [PathBuf; 0]);
    let mut plan = open(&path, &words()).unwrap();
    assert_eq!(plan.check().unwrap().problems, []);
    let imported = ImportAction::Create(Box::new(named("After")));
    plan.import(vec![imported], "list.csv", 0, &author()).unwrap();
}
