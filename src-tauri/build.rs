//! Gives every command of the one list a permission of its own, so that a window may only call what its
//! capability names.

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(model::commands::COMMAND_NAMES);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
