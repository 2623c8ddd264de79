//! Writes what is made from the list of commands and the model types: the window's TypeScript, and the
//! permissions of the one window. Or checks that what is committed is what would be written.

use std::{collections::BTreeMap, fs, io, path::Path};
use ts_rs::{Config, TS};

/// Where the window finds them; committed, never edited.
const FOLDER: &str = "ui/src/api/generated";

/// What the window may call; committed, never edited.
const CAPABILITY: &str = "src-tauri/capabilities/main.json";

/// Writes both, or with `check` only compares. The error says what to do.
pub fn run(root: &Path, check: bool) -> Result<(), String> {
    capability(root, check)?;
    types(root, check)
}

/// One window, one permission for each command of the list, and nothing of Tauri's own.
fn capability(root: &Path, check: bool) -> Result<(), String> {
    let allowed: Vec<String> = model::commands::COMMAND_NAMES
        .iter()
        .map(|name| format!("    \"allow-{}\"", name.replace('_', "-")))
        .collect();
    let wanted = format!(
        "{{\n  \"$schema\": \"../gen/schemas/desktop-schema.json\",\n  \"identifier\": \"main\",\n  \
         \"description\": \"Made by `cargo xtask bindings`: the one window may call every command of the list.\",\n  \
         \"windows\": [\"main\"],\n  \"permissions\": [\n{}\n  ]\n}}\n",
        allowed.join(",\n")
    );
    let path = root.join(CAPABILITY);
    if fs::read_to_string(&path).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    if check {
        return Err(format!("{CAPABILITY} is stale. Run: cargo xtask bindings"));
    }
    fs::write(&path, wanted).map_err(|e| e.to_string())
}

fn types(root: &Path, check: bool) -> Result<(), String> {
    let committed = root.join(FOLDER);
    let fresh = root.join("target/bindings");
    let _ = fs::remove_dir_all(&fresh);
    export(&fresh)?;
    let wanted = read(&fresh).map_err(|e| e.to_string())?;
    let found = read(&committed).unwrap_or_default();
    if wanted == found {
        println!("bindings: {} files, up to date", wanted.len());
        return Ok(());
    }
    if check {
        let stale: Vec<&str> = wanted
            .keys()
            .chain(found.keys())
            .filter(|k| wanted.get(*k) != found.get(*k))
            .map(String::as_str)
            .collect();
        return Err(format!("{FOLDER} is stale ({}). Run: cargo xtask bindings", stale.join(", ")));
    }
    let _ = fs::remove_dir_all(&committed);
    fs::create_dir_all(&committed).map_err(|e| e.to_string())?;
    for (name, text) in &wanted {
        fs::write(committed.join(name), text).map_err(|e| e.to_string())?;
    }
    println!("bindings: {} files written to {FOLDER}", wanted.len());
    Ok(())
}

fn export(folder: &Path) -> Result<(), String> {
    // A count or an instant in a plan never comes near 2^53, so 64-bit integers are plain numbers.
    let config = Config::new().with_large_int("number").with_out_dir(folder);
    model::commands::Commands::export_all(&config).map_err(|e| e.to_string())?;
    model::Refusal::export_all(&config).map_err(|e| e.to_string())?;
    let index: String = read(folder)
        .map_err(|e| e.to_string())?
        .keys()
        .map(|name| format!("export * from \"./{}\";\n", name.trim_end_matches(".ts")))
        .collect();
    fs::write(folder.join("index.ts"), index).map_err(|e| e.to_string())
}

fn read(folder: &Path) -> io::Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            files.insert(entry.file_name().to_string_lossy().into_owned(), fs::read_to_string(entry.path())?);
        }
    }
    Ok(files)
}
