//! A small file beside an open plan that says who has it open and since when. It only informs: what keeps
//! others out is the database's own lock, so one left behind by a crash blocks nobody.

use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

#[derive(Serialize, Deserialize)]
struct Holder {
    by: String,
    since: String,
}

/// Removes the file when dropped.
pub(crate) struct LockFile(Option<(PathBuf, String)>);

impl LockFile {
    /// No lock file, for a plan that is still being made under another name.
    pub fn none() -> LockFile {
        LockFile(None)
    }

    /// Says beside the plan who has it. A folder that cannot be written to is no reason not to open.
    pub fn write(plan: &Path, by: &str, now_ms: i64) -> LockFile {
        let since =
            jiff::Timestamp::from_millisecond(now_ms).map(|at| format!("{at:.0}")).unwrap_or_default();
        let path = beside(plan);
        LockFile(say(&path, by, &since).map(|()| (path, since)))
    }

    /// Says that somebody of this name has the plan, since it was opened.
    pub fn name(&self, by: &str) {
        if let Some((path, since)) = &self.0 {
            let _ = say(path, by, since);
        }
    }

    /// Who has a plan open, and since when (RFC 3339, UTC), as far as is known.
    pub fn holder(plan: &Path) -> (Option<String>, Option<String>) {
        let text = std::fs::read(beside(plan)).unwrap_or_default();
        match serde_json::from_slice::<Holder>(&text) {
            Ok(Holder { by, since }) => {
                (Some(by).filter(|by| !by.is_empty()), Some(since).filter(|since| !since.is_empty()))
            }
            Err(_) => (None, None),
        }
    }
}

impl Drop for LockFile {
    fn drop(&mut self) {
        if let Some((path, _)) = &self.0 {
            let _ = std::fs::remove_file(path);
        }
    }
}

fn say(path: &Path, by: &str, since: &str) -> Option<()> {
    let holder = Holder { by: model::text::tidy_name(by), since: since.into() };
    std::fs::write(path, serde_json::to_vec(&holder).ok()?).ok()
}

/// `.Riverbend.commonroot.lock` beside `Riverbend.commonroot`.
fn beside(plan: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(plan.file_name().unwrap_or_default());
    name.push(".lock");
    plan.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_named_until_somebody_has_said_who_they_are() {
        let folder = tempfile::tempdir().unwrap();
        let plan = folder.path().join("Riverbend.commonroot");
        let lock = LockFile::write(&plan, "", 1_764_000_000_000);
        let since = Some("2025-11-24T16:00:00Z".to_string());
        assert_eq!(LockFile::holder(&plan), (None, since.clone()));
        lock.name(" School \u{7}nurse ");
        assert_eq!(LockFile::holder(&plan), (Some("School nurse".into()), since));
        drop(lock);
        assert_eq!(LockFile::holder(&plan), (None, None));
    }
}
