//! Lists the words of the program (`ui/locales/<language>/*.ftl`), so that they are compiled in.

use std::{env, error::Error, fmt::Write, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../../ui/locales").canonicalize()?;
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut files = Vec::new();
    for folder in fs::read_dir(&locales)? {
        let folder = folder?.path();
        if !folder.is_dir() {
            continue;
        }
        println!("cargo::rerun-if-changed={}", folder.display());
        for file in fs::read_dir(&folder)? {
            let file = file?.path();
            if file.extension().is_some_and(|ext| ext == "ftl") {
                let language = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
                files.push((language, file.display().to_string()));
            }
        }
    }
    files.sort();
    let mut list = String::from("&[\n");
    for (language, file) in &files {
        writeln!(list, "    ({language:?}, include_str!({file:?})),")?;
    }
    list.push_str("]\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("locales.rs"), list)?;
    Ok(())
}
