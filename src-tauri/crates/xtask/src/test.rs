//! Every check, in the order in which a mistake shows soonest.

use crate::{
    bindings, setup,
    shell::{Done, npm, run, step, watch},
};
use std::path::Path;

/// Features of the program under test: obeys WebDriver, and carries its own pages.
const FEATURES: &str = "commonroot/automation,commonroot/custom-protocol";

/// Runs everything; the last line counts the tests.
pub fn all(root: &Path) -> Done {
    setup::to_test(root)?;
    let ui = root.join("ui");

    step("format");
    run(root, "cargo", &["fmt", "--all", "--check"])?;
    step("generated files");
    bindings::run(root, true)?;
    step("window: types and lint");
    run(&ui, npm(), &["run", "--silent", "check"])?;
    step("window: build");
    run(&ui, npm(), &["run", "--silent", "build"])?;

    let mut counts = Counts::default();
    step("window: unit tests");
    let unit = watch(&ui, npm(), &["run", "--silent", "test"], |line| counts.vitest(line));
    step("lint (the first time this compiles every library)");
    run(
        root,
        "cargo",
        &["clippy", "--workspace", "--all-targets", "--features", FEATURES, "--", "-D", "warnings"],
    )?;
    step("unit, behaviour, contract and end-to-end tests (compiles, then opens the real window)");
    let cargo = ["cargo", "test", "--workspace", "--features", FEATURES, "--no-fail-fast"];
    let screen = ["-a", "-s", "-screen 0 1440x960x24", "dbus-run-session", "--"];
    let rust = watch(root, "xvfb-run", &[&screen[..], &cargo[..]].concat(), |line| counts.cargo(line));

    println!("\n{} passed, {} failed", counts.passed, counts.failed);
    unit.and(rust)?;
    match (counts.passed, counts.failed) {
        (0, _) => Err("no test ran".into()),
        (_, 0) => Ok(()),
        (_, failed) => Err(format!("{failed} tests failed")),
    }
}

/// Tests counted from what the runners print.
#[derive(Default, Debug, PartialEq)]
struct Counts {
    passed: u32,
    failed: u32,
}

impl Counts {
    /// "test result: ok. 12 passed; 0 failed; …"
    fn cargo(&mut self, line: &str) {
        if line.starts_with("test result:") {
            self.add(line);
        }
    }

    /// "      Tests  2 failed | 31 passed (33)"
    fn vitest(&mut self, line: &str) {
        let plain = without_colour(line);
        if plain.trim_start().starts_with("Tests ") {
            self.add(&plain);
        }
    }

    fn add(&mut self, line: &str) {
        let words: Vec<&str> = line.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
        for pair in words.windows(2) {
            match (pair[0].parse::<u32>(), pair[1]) {
                (Ok(n), "passed") => self.passed += n,
                (Ok(n), "failed") => self.failed += n,
                _ => {}
            }
        }
    }
}

/// The line without terminal colours (ECMA-48, "Select Graphic Rendition").
fn without_colour(line: &str) -> String {
    let mut plain = String::new();
    let mut inside = false;
    for c in line.chars() {
        match c {
            '\u{1b}' => inside = true,
            'm' if inside => inside = false,
            _ if !inside => plain.push(c),
            _ => {}
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_what_the_runners_print() {
        let mut counts = Counts::default();
        counts.cargo("test result: ok. 12 passed; 1 failed; 0 ignored; 0 measured; 3 filtered out");
        counts.cargo("test a_name_with_99_passed ... ok");
        counts.vitest("\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[31m2 failed\u{1b}[39m | \u{1b}[32m31 passed\u{1b}[39m (33)");
        assert_eq!(counts, Counts { passed: 43, failed: 3 });
    }
}
