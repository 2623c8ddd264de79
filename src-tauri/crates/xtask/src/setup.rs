//! Sets the machine up: system libraries on Debian and Ubuntu, npm packages everywhere. Elsewhere it
//! says what to install.

use crate::shell::{Done, has, npm, run, step};
use std::{fs, path::Path, process::Command};

/// What building and running the window needs (tauri.app, "Prerequisites", Debian).
const TO_RUN: &[&str] =
    &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev", "libssl-dev", "librsvg2-dev", "libxdo-dev"];
/// What the checks need besides: a display without a screen, a driver for the window, a reader of PDF, and two programs
/// that measure networks, to agree with.
const TO_TEST: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "xauth",
    "dbus-x11",
    "xdotool",
    "poppler-utils",
    "python3-networkx",
    "python3-igraph",
];

/// What the measurements hold us against.
const TO_BENCH: &[&str] = &["weasyprint", "chromium"];

/// Installs what running needs.
pub fn to_run(root: &Path) -> Done {
    system(&[TO_RUN])?;
    packages(root)
}

/// Installs what the checks need.
pub fn to_test(root: &Path) -> Done {
    if !cfg!(target_os = "linux") {
        return Err("The checks drive the real window under Xvfb, so they run on Debian or Ubuntu only. \
                    Here, `cargo xtask run` works."
            .into());
    }
    system(&[TO_RUN, TO_TEST])?;
    packages(root)
}

/// Installs what the measurements need.
pub fn to_bench(root: &Path) -> Done {
    to_test(root)?;
    system(&[TO_BENCH])
}

fn system(lists: &[&[&str]]) -> Done {
    if cfg!(target_os = "macos") {
        return match has("cc") {
            true => Ok(()),
            false => {
                Err("Install the Xcode command line tools (xcode-select --install), then try again.".into())
            }
        };
    }
    if cfg!(windows) {
        // Both are usually there; building says so if they are not.
        println!("On Windows this needs the Microsoft C++ build tools and the WebView2 runtime.");
        return Ok(());
    }
    let wanted: Vec<&str> = lists.iter().flat_map(|list| list.iter().copied()).collect();
    if !has("apt-get") {
        println!("This is not Debian or Ubuntu; install what corresponds to: {}", wanted.join(" "));
        return Ok(());
    }
    let missing: Vec<&str> = wanted.into_iter().filter(|package| !installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    step(&format!("installing system packages: {}", missing.join(" ")));
    apt(&["update", "-q"])?;
    apt(&[&["install", "-y", "-q", "--no-install-recommends"], missing.as_slice()].concat())
}

fn installed(package: &str) -> bool {
    let asked = Command::new("dpkg-query").args(["-W", "-f=${Status}", package]).output();
    asked.is_ok_and(|answer| String::from_utf8_lossy(&answer.stdout).contains("install ok installed"))
}

fn apt(arguments: &[&str]) -> Done {
    let root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout.starts_with(b"0\n"));
    let here = Path::new(".");
    let quiet = ["DEBIAN_FRONTEND=noninteractive", "apt-get"];
    match root {
        true => run(here, "env", &[&quiet, arguments].concat()),
        false if has("sudo") => run(here, "sudo", &[&["env"], &quiet[..], arguments].concat()),
        false => Err(format!("As an administrator, run: apt-get {}", arguments.join(" "))),
    }
}

/// npm packages, only when the lock file is newer than what is installed.
fn packages(root: &Path) -> Done {
    if !has("node") && !has(npm()) {
        return Err("Install Node.js 20 or newer (nodejs.org), then try again.".into());
    }
    let ui = root.join("ui");
    let age = |path: &str| fs::metadata(ui.join(path)).and_then(|m| m.modified()).ok();
    if age("node_modules/.package-lock.json") >= age("package-lock.json")
        && age("package-lock.json").is_some()
    {
        return Ok(());
    }
    step("installing npm packages");
    run(&ui, npm(), &["ci", "--no-audit", "--no-fund"])
}
