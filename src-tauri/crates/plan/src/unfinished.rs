//! Files that are written whole before they take the name a person knows: how they are called until then, and what
//! makes the new name last.

use crate::failure::disk;
use model::Result;
use std::{fs::File, path::Path};
use tempfile::NamedTempFile;

/// How the name of every unfinished file begins, so that what a crash leaves is found again.
pub(crate) const PREFIX: &str = ".commonroot-";

/// An empty file in this folder, only for the person; it is gone again unless it is given another name.
pub(crate) fn file(folder: &Path, suffix: &str, action: &str) -> Result<NamedTempFile> {
    let made = tempfile::Builder::new().prefix(PREFIX).suffix(suffix).tempfile_in(folder);
    made.map_err(|error| disk(action, &error))
}

/// The folder a path lies in; of a bare name, where the program was started.
pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Without this the new name of a file in this folder may not survive a power cut; not every system can.
pub(crate) fn keep_names(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}
