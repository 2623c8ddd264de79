//! The layout shows the architecture, and this test keeps it so: it reads `cargo metadata` and the
//! window's imports, and fails on an edge that `docs/architecture.md` does not allow.

use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Component, Path, PathBuf},
    process::Command,
};

/// Rooms of the program and what each may use.
const ROOMS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("plan", &["model"]),
    ("network", &["model"]),
    ("exchange", &["model"]),
    ("report", &["model", "network"]),
    ("xtask", &["model"]),
    ("commonroot", &["model", "plan", "network", "exchange", "report"]),
];

/// Libraries that only one room may know, by how their names begin.
const ONE_HOME: &[(&str, &[&str])] = &[
    ("rusqlite", &["plan"]),
    ("tauri", &["commonroot"]),
    ("typst", &["report"]),
    ("calamine", &["exchange"]),
    ("ts-rs", &["model", "xtask"]),
];

/// Libraries that open connections; no room may have one as long as there is no `sync`.
const NETWORK: &[&str] =
    &["reqwest", "hyper", "ureq", "curl", "isahc", "tungstenite", "quinn", "object_store"];

/// Folders of the window and what each may import.
const FOLDERS: &[(&str, &[&str])] = &[
    ("design", &[]),
    ("components", &["api", "design"]),
    ("platform", &["api"]),
    ("api", &["platform"]),
    ("map", &["api", "components", "design"]),
    ("parts", &["api", "components", "design"]),
    ("features", &["api", "components", "design", "map", "parts"]),
    ("app", &["api", "components", "design", "features", "map", "parts", "platform"]),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn metadata() -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version", "1", "--offline"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_released_program_has_no_developer_tools_and_obeys_no_driver() {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().unwrap();
    let shell = packages.iter().find(|p| p["name"] == "commonroot").unwrap();
    assert!(shell["features"]["default"].as_array().is_none_or(|d| d.is_empty()), "nothing is on by default");
    let tauri = shell["dependencies"].as_array().unwrap().iter().find(|d| d["name"] == "tauri").unwrap();
    assert_eq!(
        tauri["features"],
        Value::Array(vec![]),
        "a feature of Tauri in every build needs a reason here"
    );
    let configuration = fs::read_to_string(root().join("src-tauri/tauri.conf.json")).unwrap();
    let configuration: Value = serde_json::from_str(&configuration).unwrap();
    assert_eq!(configuration["app"]["withGlobalTauri"], false);
    let policy = &configuration["app"]["security"]["csp"];
    assert_eq!(policy["script-src"], "'self'");
    assert_eq!(
        policy["connect-src"], "ipc: http://ipc.localhost",
        "the window connects to nothing but the program"
    );
    assert_eq!(configuration["app"]["security"]["capabilities"], serde_json::json!(["main"]));
}

#[test]
fn rooms_use_only_what_they_may() {
    let metadata = metadata();
    let rooms: BTreeMap<&str, &[&str]> = ROOMS.iter().copied().collect();
    let mut seen = BTreeSet::new();
    for package in metadata["packages"].as_array().unwrap() {
        let name = package["name"].as_str().unwrap();
        if name == "behaviour" {
            continue; // These tests may look into every room.
        }
        let allowed =
            rooms.get(name).unwrap_or_else(|| panic!("a new room, {name}: say in ROOMS what it may use"));
        seen.insert(name);
        for dependency in package["dependencies"].as_array().unwrap() {
            let used = dependency["name"].as_str().unwrap();
            let only_for_tests = dependency["kind"] == "dev";
            if rooms.contains_key(used) && !only_for_tests {
                assert!(allowed.contains(&used), "{name} may not use {used}");
            }
            assert!(
                !NETWORK.contains(&used) || only_for_tests,
                "{name} uses {used}: no network code outside sync"
            );
            for (library, homes) in ONE_HOME {
                if used.starts_with(library) {
                    assert!(homes.contains(&name), "{name} may not know {used}; only {homes:?} may");
                }
            }
        }
    }
    assert_eq!(seen.len(), rooms.len(), "a room of ROOMS is gone");
}

#[test]
fn the_window_imports_only_downwards() {
    let src = root().join("ui/src");
    let mut files = Vec::new();
    collect(&src, &["ts", "tsx"], &mut files);
    assert!(files.len() > 20, "the window's sources were not found");
    let allowed: BTreeMap<&str, &[&str]> = FOLDERS.iter().copied().collect();
    let mut wrong = Vec::new();
    for file in files {
        let inside = file.strip_prefix(&src).unwrap().to_path_buf();
        let (folder, feature) = place(&inside);
        if !allowed.contains_key(folder.as_str()) {
            // main.tsx and the test set-up start the app and belong to no folder.
            continue;
        }
        let is_test = inside.to_string_lossy().contains(".test.");
        for import in imports(&fs::read_to_string(&file).unwrap()) {
            let shown = inside.display();
            if import.starts_with("@tauri-apps") && folder != "platform" {
                wrong.push(format!("{shown} imports {import}; only src/platform may"));
            }
            let Some(target) = resolve(&inside, &import) else { continue };
            let (other, other_feature) = place(&target);
            let same_place = other == folder && (folder != "features" || feature == other_feature);
            let tests_may = is_test && ["platform", "test"].contains(&other.as_str());
            if !same_place && !allowed[folder.as_str()].contains(&other.as_str()) && !tests_may {
                wrong.push(format!("{shown} imports {import}: {folder} may not use {other}"));
            } else if folder == "features" && other == "features" && feature != other_feature {
                wrong.push(format!("{shown} imports {import}: a feature never imports another"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_sql_outside_plan_and_no_text_for_people_outside_locales() {
    let mut files = Vec::new();
    collect(&root().join("src-tauri"), &["rs"], &mut files);
    assert!(files.len() > 30);
    for file in files {
        let path = file.to_string_lossy().replace('\\', "/");
        if path.contains("/crates/plan/") || path.contains("/gen/") || path.contains("/target/") {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap();
        for (n, line) in text.lines().enumerate() {
            let statement = ["SELECT ", "INSERT INTO", "DELETE FROM", "CREATE TABLE", "PRAGMA "];
            let found = statement.iter().find(|word| line.contains(&format!("\"{word}")));
            assert!(found.is_none(), "{path}:{} holds SQL; only the plan crate may", n + 1);
        }
    }
}

fn collect(folder: &Path, endings: &[&str], into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, endings, into);
        } else if path.extension().is_some_and(|e| endings.iter().any(|ending| e == *ending)) {
            into.push(path);
        }
    }
}

/// The folder of `src` a file is in, and the feature if it is in one.
fn place(inside: &Path) -> (String, String) {
    let mut parts = inside.components().map(|c| c.as_os_str().to_string_lossy().into_owned());
    let folder = parts.next().unwrap_or_default();
    (folder, parts.next().unwrap_or_default())
}

/// What a file imports or exports from, by a reading of `from "…"` and `import("…")`.
fn imports(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for before in ["from \"", "import \"", "import(\""] {
        for (at, _) in text.match_indices(before) {
            let rest = &text[at + before.len()..];
            if let Some(end) = rest.find('"') {
                found.push(rest[..end].to_string());
            }
        }
    }
    found
}

/// Where a relative or `@/` import leads, inside `src`; `None` for libraries.
fn resolve(from: &Path, import: &str) -> Option<PathBuf> {
    let joined = match import.strip_prefix("@/") {
        Some(rest) => PathBuf::from(rest),
        None if import.starts_with('.') => from.parent()?.join(import),
        None => return None,
    };
    let mut clean = PathBuf::new();
    for part in joined.components() {
        match part {
            Component::ParentDir => {
                clean.pop();
            }
            Component::Normal(name) => clean.push(name),
            _ => {}
        }
    }
    Some(clean)
}
