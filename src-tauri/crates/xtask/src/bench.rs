//! Speed, beside what people would use instead, measured in the same run on the same machine.

use crate::{
    setup,
    shell::{Done, has, npm, run, step},
};
use std::{fs, path::Path};

/// Builds optimised and prints every figure; takes long the first time.
pub fn all(root: &Path) -> Done {
    setup::to_bench(root)?;
    step("building, optimised (the first time this takes a quarter of an hour)");
    run(&root.join("ui"), npm(), &["run", "--silent", "build"])?;
    let features = ["--features", "commonroot/automation,commonroot/custom-protocol"];
    run(
        root,
        "cargo",
        &[&["build", "--release", "--workspace", "--bins", "--examples"], &features[..]].concat(),
    )?;
    let folder = root.join("target/bench");
    fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
    let built = |name: &str| root.join("target/release").join(name).display().to_string();
    let bench = |name: &str, words: &[&str]| {
        let cargo = ["bench", "--package", "behaviour", "--bench", name, "--"];
        run(root, "cargo", &[&cargo[..], words].concat())
    };

    step("reads and single edits at 2,000 and 20,000 stakeholders (to reach: medians under 5 and 50 ms)");
    run(
        root,
        "cargo",
        &["bench", "--package", "plan", "--package", "network", "--package", "report", "--benches"],
    )?;
    step("bringing copies together against automerge and loro (to reach: 0.15 s at 2,000, 0.3 s at 20,000)");
    let peers = root.join("tests/peers/Cargo.toml").display().to_string();
    let target = root.join("target/peers").display().to_string();
    run(root, "cargo", &["run", "--release", "--manifest-path", &peers, "--target-dir", &target])?;
    step("the summary against WeasyPrint and Chromium (to reach: 10 times as fast; Chromium 10, 4, 3)");
    bench("print_peers", &[&built("commonroot"), &folder.display().to_string()])?;
    step("first screen against a bare Tauri window");
    let plan = folder.join("2000.commonroot").display().to_string();
    bench("large_plan", &[&plan, "2000"])?;
    let screen = ["-a", "-s", "-screen 0 1440x960x24", "dbus-run-session", "--", "cargo"];
    let words = ["bench", "--package", "behaviour", "--bench", "first_screen", "--"];
    let programs = [built("commonroot"), built("examples/bare"), plan];
    let programs: Vec<&str> = programs.iter().map(String::as_str).collect();
    if !has("xvfb-run") {
        return Err("first screen and frames: xvfb-run is missing".into());
    }
    run(root, "xvfb-run", &[&screen[..], &words[..], &programs[..]].concat())?;
    step(
        "frames of the wheel against Cytoscape.js and Sigma (to reach: 2 times as fast at 1,000, 3 at 5,000)",
    );
    run(&root.join("ui"), npm(), &["run", "--silent", "build:bench"])?;
    let words = ["bench", "--package", "behaviour", "--bench", "frames", "--"];
    let places = [built("examples/frames"), folder.join("frames").display().to_string()];
    let places: Vec<&str> = places.iter().map(String::as_str).collect();
    run(root, "xvfb-run", &[&screen[..], &words[..], &places[..]].concat())
}
