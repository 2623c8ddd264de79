//! Running programs, and saying so: a long step that says nothing looks like one that hangs.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
    sync::OnceLock,
    time::Instant,
};

/// What every chore returns; the error is a sentence for whoever typed the command.
pub type Done<T = ()> = Result<T, String>;

/// Announces a step, and how long the chore has taken until then, so that what takes long is seen.
pub fn step(what: &str) {
    static BEGAN: OnceLock<Instant> = OnceLock::new();
    let seconds = BEGAN.get_or_init(Instant::now).elapsed().as_secs();
    println!("\n== {what} ({}:{:02})", seconds / 60, seconds % 60);
}

/// Runs a program in `folder` with its output shown; an exit code other than 0 is an error.
pub fn run(folder: &Path, program: &str, arguments: &[&str]) -> Done {
    let started = Instant::now();
    let status = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .status()
        .map_err(|e| format!("{program} could not be started: {e}"))?;
    let seconds = started.elapsed().as_secs();
    if seconds >= 5 {
        println!("   ({seconds} s)");
    }
    if status.success() { Ok(()) } else { Err(format!("failed: {program} {}", arguments.join(" "))) }
}

/// Runs a program, shows every line it prints, and hands each to `see` as well.
pub fn watch(folder: &Path, program: &str, arguments: &[&str], mut see: impl FnMut(&str)) -> Done {
    let mut child = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| format!("{program} could not be started: {e}"))?;
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            let line = line.map_err(|e| e.to_string())?;
            println!("{line}");
            see(&line);
        }
    }
    let status = child.wait().map_err(|e| e.to_string())?;
    if status.success() { Ok(()) } else { Err(format!("failed: {program} {}", arguments.join(" "))) }
}

/// Whether a program of this name can be started.
pub fn has(program: &str) -> bool {
    let found = |folder: std::path::PathBuf| {
        folder.join(program).is_file() || folder.join(format!("{program}.exe")).is_file()
    };
    std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(found))
}

/// The name of npm on this system.
pub fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}
