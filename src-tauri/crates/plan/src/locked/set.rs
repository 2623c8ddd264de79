//! Locking a plan, giving it another passphrase, or taking its passphrase away: the file and all its backups are
//! written anew and take the place of the old ones, whose bytes are wiped where the system lets us.

use super::{Key, Keys, export};
use crate::{
    Surroundings, backup, check,
    failure::{Try, disk},
    judge::{self, ASIDE},
    merge::{other::is_same_file, rows},
    open::{connect, hold, with_holder},
    unfinished::{self, folder_of, keep_names},
};
use model::{Passphrase, Refusal, Result};
use rusqlite::OpenFlags;
use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions},
    io::Write,
    path::{Path, PathBuf},
    time::Duration,
};

/// What came of it.
pub struct Set {
    /// What opens the plan now.
    pub keys: Keys,
    /// How many backups were written anew.
    pub backups: usize,
    /// How many backups were deleted: they were damaged, and could be read as before.
    pub deleted: usize,
    /// Copies of the plan beside it that anybody can read. They are somebody's own, and stay.
    pub readable: Vec<PathBuf>,
}

/// Locks the plan at `path`, which no program has open, with the passphrase `new`, or with none any more. `keys`
/// open it as it is now. Whatever goes wrong until all is written, the plan and its backups stay as they are.
pub fn set_passphrase(
    path: &Path,
    keys: &Keys,
    new: Option<&Passphrase>,
    surroundings: &mut dyn Surroundings,
) -> Result<Set> {
    let new = new.map(|passphrase| Key::new(passphrase, surroundings));
    let file = real(path);
    let told = |refusal| with_holder(path, refusal);
    let old = judge::file(path, keys).map_err(told)?;
    let conn = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE, old)?;
    hold(&conn).map_err(|failure| told(failure.into()))?;
    judge::held(&conn)?;
    check::newest_action(&conn)?;
    let plan_id = rows::plan_id(&conn)?;
    let draft = Draft::beside(&file)?;
    export(&conn, draft.path(), new.as_ref())?;
    judge::contents(draft.path(), new.as_ref())?;
    let (backups, damaged) = backups_anew(path, keys, new.as_ref())?;
    // A system that does not let go of an open file does not let another take its place either.
    let held = Some(conn).filter(|_| !cfg!(windows));
    draft.put()?;
    drop(held);
    let set = Set {
        backups: backups.len(),
        deleted: damaged.len(),
        readable: match new {
            Some(_) => beside(&file, plan_id, &Keys::none()),
            None => Vec::new(),
        },
        keys: Keys::only(new),
    };
    backups.into_iter().try_for_each(Draft::put)?;
    for backup in damaged {
        let old = Old::hold(&backup);
        fs::remove_file(&backup).map_err(|error| disk("backup", &error))?;
        old.wipe();
    }
    forget_left_over(&file);
    Ok(set)
}

/// The file itself, where a path is a link to it: a link that gives way would leave the file as it is.
pub(super) fn real(path: &Path) -> PathBuf {
    let is_link = path.symlink_metadata().is_ok_and(|about| about.is_symlink());
    let file = if is_link { path.canonicalize().ok() } else { None };
    file.unwrap_or_else(|| path.to_path_buf())
}

/// Each backup written anew, and those that are too damaged for that, though not to be read.
fn backups_anew(plan: &Path, keys: &Keys, new: Option<&Key>) -> Result<(Vec<Draft>, Vec<PathBuf>)> {
    let (mut drafts, mut damaged) = (Vec::new(), Vec::new());
    for backup in backup::list(plan) {
        match anew(&backup.path, keys, new) {
            Ok(draft) => drafts.push(draft),
            Err(refusal @ (Refusal::Disk { .. } | Refusal::OpenElsewhere { .. })) => return Err(refusal),
            // Locked with a passphrase from before: nobody reads it with the present one or without.
            Err(Refusal::Locked { .. }) => {}
            Err(_) if new.is_some() => damaged.push(backup.path),
            Err(_) => {}
        }
    }
    Ok((drafts, damaged))
}

pub(super) fn anew(backup: &Path, keys: &Keys, new: Option<&Key>) -> Result<Draft> {
    let old = judge::file(backup, keys)?;
    // To write beside a file that is only read, SQLite wants both open in the same way.
    let conn = connect(backup, OpenFlags::SQLITE_OPEN_READ_WRITE, old)?;
    let draft = Draft::beside(backup)?;
    export(&conn, draft.path(), new)?;
    Ok(draft)
}

/// A file that is to take the place of another. It goes if it is never put there.
pub(super) struct Draft {
    of: PathBuf,
    path: PathBuf,
}

impl Draft {
    /// An empty file beside the one it is to replace, for the same people. Its name is known, so that what a
    /// crash leaves is found again.
    pub fn beside(of: &Path) -> Result<Draft> {
        forget_draft(of)?;
        let path = draft_of(of);
        let made = OpenOptions::new().write(true).create_new(true).open(&path);
        made.map_err(|error| disk("passphrase", &error))?;
        let draft = Draft { of: of.to_path_buf(), path };
        let about = fs::metadata(of).map_err(|error| disk("passphrase", &error))?;
        let allowed = fs::set_permissions(&draft.path, about.permissions());
        allowed.map_err(|error| disk("passphrase", &error))?;
        Ok(draft)
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn put(self) -> Result<()> {
        let old = Old::hold(&self.of);
        fs::rename(&self.path, &self.of).map_err(|error| disk("passphrase", &error))?;
        keep_names(folder_of(&self.of));
        old.wipe();
        Ok(())
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // Put in its place, it is not there any more.
        let _ = fs::remove_file(&self.path);
    }
}

/// `.Riverbend.commonroot.draft` beside `Riverbend.commonroot`.
fn draft_of(file: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(file.file_name().unwrap_or_default());
    name.push(".draft");
    file.with_file_name(name)
}

/// Removes the draft that a crash left beside a file.
pub(super) fn forget_draft(of: &Path) -> Result<()> {
    let path = draft_of(of);
    let old = Old::hold(&path);
    match fs::remove_file(&path) {
        Ok(()) => {
            old.wipe();
            Ok(())
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(disk("passphrase", &error)),
    }
}

/// A file that is about to lose its name, held so that its bytes can be wiped. Some disks write elsewhere all
/// the same; what can't be wiped is no reason to stop.
struct Old(Option<File>);

impl Old {
    fn hold(path: &Path) -> Old {
        // Elsewhere, a file that is held keeps its name.
        Old(if cfg!(unix) { OpenOptions::new().write(true).open(path).ok() } else { None })
    }

    /// Writes zeros over all of it, unless it still has a name somewhere.
    fn wipe(self) {
        let Some(mut file) = self.0.filter(is_nameless) else { return };
        let mut left = file.metadata().map_or(0, |about| about.len());
        let zeros = [0; 1 << 16];
        while left > 0 {
            let now = left.min(zeros.len() as u64);
            if file.write_all(&zeros[..now as usize]).is_err() {
                return;
            }
            left -= now;
        }
        let _ = file.sync_all();
    }
}

fn is_nameless(file: &File) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        file.metadata().is_ok_and(|about| about.nlink() == 0)
    }
    #[cfg(not(unix))]
    {
        let _ = file;
        false
    }
}

/// Other files beside the plan that are it as well, and that these keys open; without any, those that anybody can
/// read.
pub(crate) fn beside(plan: &Path, id: Option<model::Id>, keys: &Keys) -> Vec<PathBuf> {
    let is_it = |path: &Path| -> Try<bool> {
        // To look into a file that is open here, under whatever name, would let go of the lock on it.
        if is_same_file(path, plan) {
            return Ok(false);
        }
        let key = judge::file(path, keys)?;
        let conn = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY, key)?;
        Ok(rows::plan_id(&conn)? == id)
    };
    let ends = |path: &Path| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("commonroot"));
    let beside = fs::read_dir(folder_of(plan)).into_iter().flatten();
    let mut found: Vec<PathBuf> = beside
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| ends(path) && is_it(path).unwrap_or(false))
        .collect();
    found.sort();
    found
}

/// No work of ours takes so long that a file of this age is still wanted.
const STALE: Duration = Duration::from_secs(60 * 60);

/// Removes what a crash may have left of the plan as it was before: drafts beside it, in the folder of its
/// backups and among the temporary files of the system.
fn forget_left_over(plan: &Path) {
    let stale = |path: &Path| {
        let age = path.symlink_metadata().and_then(|about| about.modified()).map(|at| at.elapsed());
        age.is_ok_and(|age| age.is_ok_and(|age| age > STALE))
    };
    let begins = |path: &Path, with: &str| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(with))
    };
    let within = |folder: &Path, with: &'static str| {
        let entries = fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
        entries.filter(|path| begins(path, with) && stale(path)).collect::<Vec<_>>()
    };
    let in_backups = within(&backup::folder(plan), unfinished::PREFIX);
    for file in within(folder_of(plan), unfinished::PREFIX).into_iter().chain(in_backups) {
        let _ = fs::remove_file(file);
    }
    for folder in within(&std::env::temp_dir(), ASIDE) {
        let _ = fs::remove_dir_all(folder);
    }
}
