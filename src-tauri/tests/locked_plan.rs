//! Plans with a passphrase on the command line: it comes from standard input or a terminal, and from nowhere else.

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

const WORDS: &str = "river lamp seven goat";

/// Runs the program in a folder without a terminal, and with these lines on its standard input.
fn run(folder: &Path, arguments: &[&str], lines: &[&str]) -> Output {
    let mut command = Command::new("setsid");
    command.arg("-w").arg(env!("CARGO_BIN_EXE_commonroot")).args(arguments).current_dir(folder);
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env("TMPDIR", folder);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let input = lines.iter().map(|line| format!("{line}\n")).collect::<String>();
    // One that is done before it has read everything is no mistake.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn done(folder: &Path, arguments: &[&str], lines: &[&str]) -> String {
    let output = run(folder, arguments, lines);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn refused(folder: &Path, arguments: &[&str], lines: &[&str]) -> String {
    let output = run(folder, arguments, lines);
    assert_eq!(output.status.code(), Some(1), "{arguments:?} was not refused");
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr).unwrap()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

fn tells(path: &Path, words: &str) -> bool {
    std::fs::read(path).unwrap().windows(words.len()).any(|some| some == words.as_bytes())
}

#[test]
fn a_plan_is_locked_used_changed_and_unlocked() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path();
    let input = "--passphrase-stdin";
    let new = ["new", "p.commonroot", "--community", "Two Creeks", "--safeguarding-lead", "School nurse"];
    done(folder, &new, &[]);
    let list = folder.join("list.csv");
    std::fs::write(&list, "Organisation\nQuokka House\n").unwrap();
    done(folder, &["import", "p.commonroot", "list.csv"], &[]);
    std::fs::remove_file(list).unwrap();
    std::fs::copy(folder.join("p.commonroot"), folder.join("copy.commonroot")).unwrap();
    done(folder, &["lock", "copy.commonroot", input], &["their own words here"]);

    assert!(refused(folder, &["lock", "p.commonroot", input], &["short"]).contains("8 characters"));
    let said = done(folder, &["lock", "p.commonroot", input], &[WORDS]);
    assert!(said.contains("with one backup") && said.contains("Copies that were sent"), "{said}");
    let readable: Vec<PathBuf> =
        files(folder).into_iter().filter(|path| tells(path, "Quokka") || tells(path, "Two Creeks")).collect();
    assert_eq!(readable, [] as [PathBuf; 0]);

    let said = refused(folder, &["list", "p.commonroot", "stakeholders"], &[WORDS]);
    assert!(said.contains("is locked") && said.contains("--passphrase-stdin"), "{said}");
    let said = refused(folder, &["list", "p.commonroot", "stakeholders", input], &["river lamp"]);
    assert!(said.contains("does not open the plan"), "{said}");
    assert!(!said.contains("hmac") && !said.contains("river"), "{said}");
    let listed = done(folder, &["list", "p.commonroot", "stakeholders", input], &[WORDS]);
    assert!(listed.contains("Quokka House"), "{listed}");
    assert!(done(folder, &["check", "p.commonroot", input], &[WORDS]).contains("whole"));
    assert!(done(folder, &["backups", "p.commonroot", input], &[WORDS]).contains("before a list"));

    // Each that is locked is asked for in its turn.
    let both = [WORDS, "their own words here"];
    done(folder, &["merge", "p.commonroot", "copy.commonroot", "--dry-run", input], &both);
    refused(folder, &["merge", "p.commonroot", "copy.commonroot", input], &[WORDS, WORDS]);

    let change = ["passphrase", "p.commonroot", input];
    assert!(refused(folder, &change, &["not these words", "whatever else"]).contains("does not open"));
    done(folder, &change, &[WORDS, "harvest lantern mint cello"]);
    refused(folder, &["check", "p.commonroot", input], &[WORDS]);
    assert!(
        done(folder, &["lock", "p.commonroot", input], &["harvest lantern mint cello"]).contains("already")
    );
    done(folder, &["unlock", "p.commonroot", input], &["harvest lantern mint cello"]);
    assert!(done(folder, &["list", "p.commonroot", "stakeholders"], &[]).contains("Quokka House"));
    assert!(done(folder, &["unlock", "p.commonroot"], &[]).contains("no passphrase"));
}
