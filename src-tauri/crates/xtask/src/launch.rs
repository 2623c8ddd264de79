//! Builds the program and opens it on a fresh copy of the sample plan.

use crate::{
    setup,
    shell::{Done, npm, run, step},
};
use std::{fs, path::Path};

/// From whatever state the machine is in to an open window.
pub fn open_sample(root: &Path) -> Done {
    setup::to_run(root)?;
    step("building the window's pages");
    run(&root.join("ui"), npm(), &["run", "--silent", "build"])?;
    step("building the program (the first time this takes several minutes)");
    run(root, "cargo", &["build", "--package", "commonroot", "--features", "custom-protocol"])?;
    let program = root.join("target/debug").join(if cfg!(windows) { "commonroot.exe" } else { "commonroot" });
    let program = program.display().to_string();
    let folder = root.join("target/sample");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
    let plan = folder.join("Riverbend.commonroot").display().to_string();
    step("making a fresh sample plan");
    run(root, &program, &["sample", &plan])?;
    let no_screen = std::env::var_os("DISPLAY").is_none() && std::env::var_os("WAYLAND_DISPLAY").is_none();
    if cfg!(target_os = "linux") && no_screen {
        return Err(format!("Built, but there is no display to open a window on. The plan is at {plan}."));
    }
    step("opening the window");
    run(root, &program, &[&plan])
}
