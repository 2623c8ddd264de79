//! Taking turns at a file on a shared drive, whose own locks cannot be relied upon: a file beside it that only one
//! can make.

use crate::failure::disk;
use model::{Refusal, Result};
use std::{
    fs::OpenOptions,
    io::ErrorKind,
    path::{Path, PathBuf},
    thread::sleep,
    time::Duration,
};

/// How long a turn may take, by far. What is older was left behind by a computer that was switched off.
const LEFT_BEHIND: Duration = Duration::from_secs(120);
/// How often, and how many times, to look whether it is our turn.
const LOOK: Duration = Duration::from_millis(50);
const LOOKS: u32 = 40;

/// Ends when it is dropped.
pub(super) struct Turn(PathBuf);

impl Turn {
    /// Waits for a while; refused with [`Refusal::OpenElsewhere`] if another computer is writing all that time.
    pub fn take(file: &Path) -> Result<Turn> {
        let mut name = std::ffi::OsString::from(".");
        name.push(file.file_name().unwrap_or_default());
        name.push(".writing");
        let path = file.with_file_name(name);
        for _ in 0..LOOKS {
            match OpenOptions::new().write(true).create_new(true).open(&path) {
                Ok(_) => return Ok(Turn(path)),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                    let age = path.metadata().and_then(|about| about.modified()).ok();
                    // A drive with a clock of its own may say that it was made in the future.
                    let age = age.and_then(|made| made.elapsed().ok()).unwrap_or_default();
                    if age > LEFT_BEHIND {
                        let _ = std::fs::remove_file(&path);
                    } else {
                        sleep(LOOK);
                    }
                }
                Err(error) => return Err(disk("write-back", &error)),
            }
        }
        Err(Refusal::OpenElsewhere { by: None, since: None })
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}
