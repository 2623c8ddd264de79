//! Every chore of the project, in one small program: `cargo xtask run`, `test`, `bindings`, `bench`.

mod bench;
mod bindings;
mod launch;
mod setup;
mod shell;
mod test;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let result = match words.as_slice() {
        ["run"] => launch::open_sample(&root()),
        ["bench"] => bench::all(&root()),
        ["test"] => test::all(&root()),
        ["bindings"] => bindings::run(&root(), false),
        ["bindings", "--check"] => bindings::run(&root(), true),
        _ => Err("usage: cargo xtask run | test | bindings [--check] | bench".to_string()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..").canonicalize().unwrap_or_default()
}
