//! Opening what is not a plan, or not one that can be kept safe: a clear refusal each, never a panic, and not
//! a byte changed in the file or beside it.

use behaviour::{author, folder, named, riverbend};
use model::{Refusal, Result};
use plan::{Plan, System};
use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

fn open(path: &Path) -> Result<Plan> {
    Plan::open(path, &author(), Box::new(System))
}

fn refusal(path: &Path) -> Refusal {
    match open(path) {
        Ok(_) => panic!("{} was opened", path.display()),
        Err(refusal) => refusal,
    }
}

/// A small plan with something in it, closed.
fn sound(folder: &Path) -> PathBuf {
    let path = folder.join("Riverbend.commonroot");
    let mut plan = Plan::create(&path, &riverbend(), &author(), Box::new(System)).unwrap();
    plan.create_stakeholders((0..200).map(|n| named(&format!("Group {n}"))).collect(), &author()).unwrap();
    plan.close().unwrap();
    path
}

/// Opens these bytes as a plan, twice; nothing may change.
fn refused(bytes: &[u8]) -> Refusal {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("Riverbend.commonroot");
    fs::write(&path, bytes).unwrap();
    let before = (folder(place.path()).unwrap(), fs::metadata(&path).unwrap().modified().unwrap());
    let first = refusal(&path);
    assert_eq!(refusal(&path), first);
    let after = (folder(place.path()).unwrap(), fs::metadata(&path).unwrap().modified().unwrap());
    assert!(before == after, "something was changed while refusing: {first}");
    first
}

#[test]
fn what_is_no_plan_is_named() {
    let looks = |bytes: &[u8]| match refused(bytes) {
        Refusal::NotAPlan { looks_like } => looks_like,
        other => panic!("{other}"),
    };
    assert_eq!(refused(b""), Refusal::EmptyFile);
    assert_eq!(looks(b"PK\x03\x04 and so on"), "zip");
    assert_eq!(looks("name;sector\nécole;schools\n".as_bytes()), "text");
    assert_eq!(looks(b"%PDF-1.7"), "pdf");
    assert_eq!(looks(&[0, 159, 146, 150].repeat(5_000)), "unknown");
    assert_eq!(looks(b"SQLite format 2"), "text");
}

#[test]
fn a_missing_file_a_folder_and_a_folder_that_is_missing() {
    let place = tempfile::tempdir().unwrap();
    let missing = place.path().join("none.commonroot");
    assert!(matches!(refusal(&missing), Refusal::NoSuchFile { .. }));
    assert_eq!(folder(place.path()).unwrap(), [], "looking makes nothing");
    assert_eq!(refusal(place.path()), Refusal::NotAPlan { looks_like: "folder".into() });
    assert!(matches!(refusal(&missing.join("deeper.commonroot")), Refusal::NoSuchFile { .. }));
    let made = Plan::create(&missing.join("deeper.commonroot"), &riverbend(), &author(), Box::new(System));
    assert!(matches!(made.err(), Some(Refusal::Disk { .. })));
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let place = tempfile::tempdir().unwrap();
    let path = sound(place.path());
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    // The system's administrator may read everything.
    if fs::read(&path).is_err() {
        assert!(matches!(refusal(&path), Refusal::Disk { .. }));
    }
}

#[test]
fn a_plan_cut_short_anywhere() {
    let place = tempfile::tempdir().unwrap();
    let whole = fs::read(sound(place.path())).unwrap();
    for length in
        [16, 40, 68, 99, 100, 512, 4_096, 5_000, whole.len() / 2, whole.len() - 4_096, whole.len() - 1]
    {
        let refusal = refused(&whole[..length]);
        assert!(matches!(refusal, Refusal::Damaged { .. }), "{length}: {refusal}");
    }
}

#[test]
fn a_newer_plan_and_another_programs_database() {
    let place = tempfile::tempdir().unwrap();
    let whole = fs::read(sound(place.path())).unwrap();
    let mut bytes = whole.clone();
    // Where a SQLite file keeps user_version (60) and application_id (68).
    bytes[60..64].copy_from_slice(&9_999_u32.to_be_bytes());
    // The version this program writes is the one in a new file, and a person is told both.
    let known = u32::from_be_bytes([whole[60], whole[61], whole[62], whole[63]]);
    assert_eq!(refused(&bytes), Refusal::NewerVersion { file: 9_999, known });
    bytes[68..72].copy_from_slice(&0_u32.to_be_bytes());
    assert_eq!(refused(&bytes), Refusal::OtherDatabase);
}

#[test]
fn damaged_pages_never_panic() {
    let place = tempfile::tempdir().unwrap();
    let whole = fs::read(sound(place.path())).unwrap();
    let mut refusals = 0;
    for (n, at) in (100..whole.len()).step_by(whole.len() / 150).enumerate() {
        let mut bytes = whole.clone();
        for (k, byte) in bytes[at..].iter_mut().take(8).enumerate() {
            *byte = byte.wrapping_mul(31).wrapping_add((n + k) as u8 | 1);
        }
        let path = place.path().join("damaged.commonroot");
        fs::write(&path, &bytes).unwrap();
        match open(&path) {
            Err(_) => refusals += 1,
            // What a quick look lets pass, the thorough check finds; every read answers or refuses.
            Ok(mut plan) => {
                let _ = plan.snapshot();
                let _ = plan.undo(&author());
                let _ = plan.check();
            }
        }
    }
    assert!(refusals > 10, "{refusals}");
}

#[test]
fn a_plan_that_another_program_holds() {
    let place = tempfile::tempdir().unwrap();
    let path = sound(place.path());
    let mut holder = Command::new(env!("CARGO_BIN_EXE_plan_writer"))
        .args(["hold", path.to_str().unwrap()])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = String::new();
    BufReader::new(holder.stdout.take().unwrap()).read_line(&mut said).unwrap();
    assert_eq!(said.trim(), "held");
    let before = folder(place.path()).unwrap();
    match refusal(&path) {
        Refusal::OpenElsewhere { by, since } => {
            assert_eq!(by.as_deref(), Some("School nurse"));
            assert!(since.is_some_and(|since| since.ends_with('Z')));
        }
        other => panic!("{other}"),
    }
    assert_eq!(folder(place.path()).unwrap(), before);
    holder.kill().unwrap();
    holder.wait().unwrap();
    // Its lock file is still there, and blocks nobody.
    assert!(folder(place.path()).unwrap().len() > 1);
    open(&path).unwrap().close().unwrap();
    assert_eq!(folder(place.path()).unwrap().len(), 1, "a closed plan is one file");
}

#[test]
fn a_plan_this_program_has_open_in_another_window() {
    let place = tempfile::tempdir().unwrap();
    let path = sound(place.path());
    let first = open(&path).unwrap();
    assert!(matches!(refusal(&path), Refusal::OpenElsewhere { .. }));
    first.close().unwrap();
    open(&path).unwrap();
}

#[test]
fn looking_at_a_plan_changes_no_byte() {
    let place = tempfile::tempdir().unwrap();
    let path = sound(place.path());
    let before = folder(place.path()).unwrap();
    let mut plan = open(&path).unwrap();
    behaviour::dump(&plan).unwrap();
    assert_eq!(plan.check().unwrap().problems, []);
    plan.close().unwrap();
    assert!(folder(place.path()).unwrap() == before);
}

#[test]
fn nothing_is_ever_replaced_by_a_new_plan() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("letter.txt");
    fs::write(&path, "a letter").unwrap();
    let made = Plan::create(&path, &riverbend(), &author(), Box::new(System));
    assert!(matches!(made.err(), Some(Refusal::AlreadyExists { .. })));
    let before = folder(place.path()).unwrap();
    assert_eq!(before, [("letter.txt".to_string(), b"a letter".to_vec())]);
    let mut nobody = riverbend();
    nobody.safeguarding_lead = " ".into();
    let made = Plan::create(&place.path().join("new.commonroot"), &nobody, &author(), Box::new(System));
    assert_eq!(
        made.err(),
        Some(Refusal::Invalid { field: "safeguarding_lead".into(), rule: "lead-empty".into() })
    );
    assert_eq!(folder(place.path()).unwrap(), before, "and a refused one leaves nothing behind");
}

#[test]
fn a_changed_byte_is_noticed() {
    let place = tempfile::tempdir().unwrap();
    let path = sound(place.path());
    let whole = fs::read(&path).unwrap();
    let sound = behaviour::dump(&open(&path).unwrap()).unwrap();
    let name = b"Group 123";
    let places: Vec<usize> =
        (0..whole.len() - name.len()).filter(|at| whole[*at..].starts_with(name)).collect();
    let mut noticed = 0;
    for at in places {
        let mut bytes = whole.clone();
        bytes[at] = b'g';
        let path = place.path().join("changed.commonroot");
        fs::write(&path, &bytes).unwrap();
        let mut plan = open(&path).unwrap();
        match plan.check().unwrap().problems.len() {
            // What SQLite left behind in the empty part of a page is no part of the plan.
            0 => assert!(behaviour::dump(&plan).unwrap() == sound, "byte {at}"),
            _ => noticed += 1,
        }
    }
    assert!(noticed >= 2, "the name stands in a table and in the log");
}

/// A stick is pulled, a file is tidied away: nobody would ever find what is written after that.
#[test]
fn a_step_into_a_file_that_is_gone_is_refused() {
    let place = tempfile::tempdir().unwrap();
    let path = sound(place.path());
    let mut plan = open(&path).unwrap();
    let away = place.path().join("away");
    fs::rename(&path, &away).unwrap();
    let refused = plan.create_stakeholders(vec![named("Lost")], &author()).unwrap_err();
    assert!(matches!(refused, Refusal::NoSuchFile { .. }), "{refused:?}");
    fs::rename(&away, &path).unwrap();
    plan.create_stakeholders(vec![named("Found")], &author()).unwrap();
}
