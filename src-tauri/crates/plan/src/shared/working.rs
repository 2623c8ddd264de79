//! The copy of a shared plan on this computer, and what is remembered beside it: where it belongs, and up to which
//! step the file there is known to hold the same.

use crate::{
    Keys,
    backup::newest_step,
    failure::disk,
    log::ActionId,
    unfinished::{self, folder_of},
};
use model::{Id, Refusal, Result};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// Where it is.
pub(super) struct Working {
    pub plan: PathBuf,
    notes: PathBuf,
}

#[derive(Serialize, Deserialize)]
struct Notes {
    /// The file on the shared drive, for whoever finds the copy.
    of: PathBuf,
    sent: Option<(Id, i64)>,
}

impl Working {
    /// The place in `folder` for the copy of the plan at `file`.
    pub fn of(file: &Path, folder: &Path) -> Result<Working> {
        let hash = blake3::hash(file.as_os_str().as_encoded_bytes()).to_hex();
        let folder = folder.join(&hash.as_str()[..16]);
        std::fs::create_dir_all(&folder).map_err(|error| disk("write-back", &error))?;
        let plan = folder.join(file.file_name().unwrap_or_default());
        Ok(Working { plan, notes: folder.join("shared.json") })
    }

    /// The newest step that the file on the drive held when it was last read or written.
    pub fn sent(&self) -> Option<ActionId> {
        let text = std::fs::read(&self.notes).ok()?;
        serde_json::from_slice::<Notes>(&text).ok()?.sent
    }

    /// Whether the copy holds steps that the file on the drive may lack.
    pub fn has_unsent(&self, keys: &Keys) -> bool {
        // One that can't be read is refused when it is opened, rather than lost here.
        newest_step(&self.plan, keys).is_none_or(|newest| self.sent() != Some(newest))
    }

    /// Notes how far the file on the drive has come.
    pub fn note(&self, file: &Path, sent: Option<ActionId>) -> Result<()> {
        let notes = Notes { of: file.to_path_buf(), sent };
        let text =
            serde_json::to_vec(&notes).map_err(|error| Refusal::Unexpected { detail: error.to_string() })?;
        std::fs::write(&self.notes, text).map_err(|error| disk("write-back", &error))
    }

    /// Takes the file on the drive in place of the copy, in which nothing is that it lacks.
    pub fn fetch(&self, file: &Path) -> Result<()> {
        let draft = unfinished::file(folder_of(&self.plan), ".copy", "write-back")?;
        std::fs::copy(file, draft.path()).map_err(|error| disk("read", &error))?;
        draft.persist(&self.plan).map_err(|failed| disk("write-back", &failed.error))?;
        Ok(())
    }

    /// Nothing is in the copy that the file on the drive lacks: the next time it is fetched anew. Its backups stay.
    pub fn throw_away(&self) {
        // One that can't be removed is found to hold nothing, and fetched over.
        let _ = std::fs::remove_file(&self.plan);
        let _ = std::fs::remove_file(&self.notes);
    }

    /// A refusal of the copy, told of the file that a person knows.
    pub fn called(&self, refusal: Refusal, file: &Path) -> Refusal {
        let theirs = |text: String| text.replace(&*self.plan.to_string_lossy(), &file.to_string_lossy());
        match refusal {
            Refusal::NoSuchFile { path } => Refusal::NoSuchFile { path: theirs(path) },
            Refusal::Locked { path } => Refusal::Locked { path: theirs(path) },
            Refusal::Disk { action, detail } => Refusal::Disk { action, detail: theirs(detail) },
            other => other,
        }
    }
}
