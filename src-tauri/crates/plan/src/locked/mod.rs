//! Plans that are locked with a passphrase: the whole file is encrypted by SQLCipher, with its own settings, so
//! that any program with SQLCipher opens it with the same passphrase.

mod export;
mod key;
mod recognise;
mod set;
mod sweep;

pub use key::Keys;
pub use set::{Set, set_passphrase};

use crate::{Plan, merge, open::connect};
use model::{Passphrase, Refusal, Result};
use rusqlite::OpenFlags;
use std::path::Path;

pub(crate) use export::export;
pub(crate) use key::Key;
pub(crate) use recognise::{BEGINNING, may_be_locked};
pub(crate) use set::beside;
pub(crate) use sweep::sweep;

impl Plan {
    /// Whether the file is locked with a passphrase.
    pub fn is_locked(&self) -> bool {
        self.key.is_some()
    }

    /// What opens the file, its backups, and the copies that were unlocked.
    pub fn keys(&self) -> &Keys {
        &self.keys
    }

    /// Whether the file is locked with this passphrase.
    pub fn is_locked_with(&self, passphrase: &Passphrase) -> bool {
        self.key.as_ref().is_some_and(|key| key.is_of(passphrase))
    }

    /// Has a copy of the plan at hand that is locked with a passphrase of its own, until the plan is closed.
    pub fn unlock_copy(&mut self, path: &Path, passphrase: &Passphrase) -> Result<()> {
        // To look into the file that is open here would let go of the lock on it.
        if merge::other::is_same_file(path, self.path()) {
            return Err(Refusal::SameFile);
        }
        let keys = Keys::of(path, passphrase)?;
        let key = key::begins_as(path).map(|beginning| keys.to(&beginning).cloned())?;
        connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY, key.as_ref())?;
        self.keys.add(keys);
        Ok(())
    }
}
