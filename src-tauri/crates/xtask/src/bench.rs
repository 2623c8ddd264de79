//! Speed, beside what people would use instead, measured in the same run on the same machine.

use crate::{
    setup,
    shell::{Done, has, npm, run, step},
};
use std::{fs, path::Path};

/// As in the tests: the window obeys a driver and carries its own pages.
const FEATURES: [&str; 2] = ["--features", "commonroot/automation,commonroot/custom-protocol"];

/// What criterion measures: reads, single edits, planning, bringing copies together, findings, the wheel, the summary.
const CRITERION: [&str; 7] = ["plan", "planning", "merge", "overview", "wheel", "twins", "summary"];

/// What is measured as whole programs, beside those that a user would pick instead.
const PROGRAMS: [&str; 4] = ["print_peers", "large_plan", "first_screen", "frames"];

/// Builds optimised and prints every figure; takes long the first time.
pub fn all(root: &Path) -> Done {
    setup::to_bench(root)?;
    let screen = ["-a", "-s", "-screen 0 1440x960x24", "dbus-run-session", "--", "cargo"];
    if !has("xvfb-run") {
        return Err("first screen and frames: xvfb-run is missing".into());
    }
    step("building, optimised (the first time this takes a quarter of an hour)");
    run(&root.join("ui"), npm(), &["run", "--silent", "build"])?;
    run(&root.join("ui"), npm(), &["run", "--silent", "build:bench"])?;
    let every: Vec<&str> = CRITERION.iter().chain(&PROGRAMS).flat_map(|name| ["--bench", *name]).collect();
    run(
        root,
        "cargo",
        &[&["build", "--release", "--workspace", "--bins", "--examples"], &FEATURES[..], &every].concat(),
    )?;
    let folder = root.join("target/bench");
    fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
    let built = |name: &str| root.join("target/release").join(name).display().to_string();
    // Always the whole workspace with the same features, or libraries would be built again for each part.
    let bench = |names: &[&'static str]| {
        let names = names.iter().flat_map(|name| ["--bench", *name]);
        let cargo = ["bench", "--quiet", "--workspace"];
        cargo.into_iter().chain(FEATURES).chain(names).collect::<Vec<_>>()
    };

    step("reads and single edits at 2,000 and 20,000 stakeholders (to reach: medians under 5 and 50 ms)");
    // Criterion's own eight seconds a figure change none of them by a tenth.
    let short = ["--", "--warm-up-time", "1", "--measurement-time", "2"];
    run(root, "cargo", &[&bench(&CRITERION)[..], &short].concat())?;
    step("bringing copies together against automerge and loro (to reach: 0.15 s at 2,000, 0.3 s at 20,000)");
    let peers = root.join("tests/peers/Cargo.toml").display().to_string();
    let target = root.join("target/peers").display().to_string();
    run(root, "cargo", &["run", "--release", "--manifest-path", &peers, "--target-dir", &target])?;
    step("the summary against WeasyPrint and Chromium (to reach: 10 times as fast; Chromium 10, 4, 3)");
    let places = ["--", &built("commonroot"), &folder.display().to_string()];
    run(root, "cargo", &[&bench(&["print_peers"])[..], &places].concat())?;
    step("first screen against a bare Tauri window");
    let plan = folder.join("2000.commonroot").display().to_string();
    run(root, "cargo", &[&bench(&["large_plan"])[..], &["--", &plan, "2000"]].concat())?;
    let programs = ["--", &built("commonroot"), &built("examples/bare"), &plan];
    run(root, "xvfb-run", &[&screen[..], &bench(&["first_screen"]), &programs].concat())?;
    step(
        "frames of the wheel against Cytoscape.js and Sigma (to reach: 2 times as fast at 1,000, 3 at 5,000)",
    );
    let places = ["--", &built("examples/frames"), &folder.join("frames").display().to_string()];
    run(root, "xvfb-run", &[&screen[..], &bench(&["frames"]), &places].concat())
}
