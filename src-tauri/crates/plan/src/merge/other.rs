//! The copy to be brought in: judged through and through, on a copy of its own, before a word of it is kept.

use crate::{
    check::{self, CheckReport, Problem},
    failure::{TORN, Try, damaged},
    judge::{self, Copied},
    locked::Keys,
    migrations,
    open::{self, connect},
};
use model::{Refusal, Result};
use rusqlite::{Connection, OpenFlags};
use std::{
    path::Path,
    thread::{Scope, ScopedJoinHandle},
};

/// A copy of some plan, of the present version. Whether it is sound is still being looked at (see
/// [`Other::sound`]); whether it fits the open plan is asked later.
pub(crate) struct Other<'s> {
    file: Copied,
    /// The name of the file it was copied from.
    pub name: String,
    /// What is still being looked at.
    looking: Vec<ScopedJoinHandle<'s, Try<CheckReport>>>,
}

/// One look at a copy.
type Look = fn(&Connection) -> Try<CheckReport>;

/// Every page with its indexes, every reference, and every checksum of the log.
const LOOKS: [Look; 2] = [pages, log];

impl<'s> Other<'s> {
    /// Reads the file at `path`, which must not be the one at `own`. `unseen` keeps what can be read out of
    /// temporary files.
    pub fn read(
        scope: &'s Scope<'s, '_>,
        path: &Path,
        own: &Path,
        keys: &Keys,
        unseen: bool,
    ) -> Result<Other<'s>> {
        if is_same_file(path, own) {
            return Err(Refusal::SameFile);
        }
        let copied = if unseen { judge::copied_unseen(path, keys) } else { judge::copied(path, keys) };
        let file = copied.map_err(|refusal| match open::with_holder(path, refusal) {
            // The keys at hand have opened a file of this salt before.
            Refusal::WrongPassphrase => damaged(TORN),
            other => other,
        })?;
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut other = Other { file, name, looking: Vec::new() };
        other.look(scope)?;
        if version(&other.file.conn)? < migrations::VERSION {
            // Nobody else may look at what is written anew.
            other.sound()?;
            open::migrate(&mut other.file.conn)?;
        }
        Ok(other)
    }

    pub fn conn(&self) -> &Connection {
        &self.file.conn
    }

    /// Whether the file can be read only with a passphrase.
    pub fn is_locked(&self) -> bool {
        self.file.key.is_some()
    }

    /// Begins to look through all of it. That takes longer than taking in what it brings, so it goes on beside that,
    /// by connections of its own; a copy that is in memory alone has but one.
    fn look(&mut self, scope: &'s Scope<'s, '_>) -> Try<()> {
        for look in LOOKS {
            let (path, key) = (self.file.path.clone(), self.file.key.clone());
            match path {
                None => refuse(&look(&self.file.conn)?)?,
                Some(path) => {
                    self.looking.push(scope.spawn(move || {
                        look(&connect(&path, OpenFlags::SQLITE_OPEN_READ_ONLY, key.as_ref())?)
                    }))
                }
            }
        }
        Ok(())
    }

    /// Waits until all of it was looked through, and refuses it if something is wrong. Nothing that it brings may
    /// be committed before.
    pub fn sound(&mut self) -> Try<()> {
        let odd = || Err(damaged("it could not be looked at").into());
        let looked = |looking: ScopedJoinHandle<'s, _>| looking.join().unwrap_or_else(|_| odd());
        // All of them, or one would go on when the copy is gone.
        let looked: Vec<Try<CheckReport>> = self.looking.drain(..).map(looked).collect();
        looked.into_iter().try_for_each(|looked| refuse(&looked?))
    }
}

impl Drop for Other<'_> {
    /// The copy is removed, which not every system does while something reads it.
    fn drop(&mut self) {
        // Whoever had to know what was found has asked before.
        let _ = self.sound();
    }
}

fn version(conn: &Connection) -> Try<u32> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

fn pages(conn: &Connection) -> Try<CheckReport> {
    let mut report = CheckReport::default();
    check::pages(conn, &mut report)?;
    check::references(conn, &mut report)?;
    Ok(report)
}

fn log(conn: &Connection) -> Try<CheckReport> {
    // It is read from its beginning to its end: a page that was read is not asked for again.
    conn.execute_batch("PRAGMA cache_size = -1024")?;
    let mut report = CheckReport::default();
    check::log(conn, &mut report)?;
    Ok(report)
}

/// Refuses a copy with which something is wrong.
fn refuse(report: &CheckReport) -> Try<()> {
    match report.problems.first() {
        None => Ok(()),
        Some(problem) => Err(damaged(briefly(problem)).into()),
    }
}

/// What is wrong, for a person: a place in the file says nothing to somebody who was sent it.
fn briefly(problem: &Problem) -> String {
    match problem {
        Problem::Page { detail } | Problem::Log { detail } => detail.clone(),
        Problem::Reference { to, .. } => format!("something in it points to a {to} that is not there"),
        Problem::Session { .. } => "it says otherwise who worked on it".into(),
        Problem::Action { .. } | Problem::Operation { .. } => {
            "a step of its history is not as it was written".into()
        }
        Problem::RowDiffers(row) | Problem::RowMissing(row) | Problem::RowUnexplained(row) => {
            format!("{} is not what its history says", row.name)
        }
        Problem::Unsettled => "what copies disagree about is not what its history says".into(),
    }
}

/// Two paths of one file, through links too.
pub(crate) fn is_same_file(one: &Path, other: &Path) -> bool {
    if matches!((one.canonicalize(), other.canonicalize()), (Ok(a), Ok(b)) if a == b) {
        return true;
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let place = |path: &Path| path.metadata().ok().map(|about| (about.dev(), about.ino()));
        place(one).is_some() && place(one) == place(other)
    }
    #[cfg(not(unix))]
    false
}

/// What is wrong with a file that is to be brought in, told of that file and not of the open plan.
pub(crate) fn of_the_copy(refusal: Refusal) -> Refusal {
    match refusal {
        Refusal::Damaged { detail } => Refusal::DamagedCopy { detail },
        other => other,
    }
}
