//! The copy to be brought in: judged through and through, on a copy of its own, before a word of it is taken.

use crate::{
    check::{self, CheckReport},
    failure::{Failure, TORN, Try, damaged},
    judge::{self, Copied},
    locked::Keys,
    migrations,
    open::{self, connect},
};
use model::{Refusal, Result};
use rusqlite::{Connection, OpenFlags};
use std::path::Path;

/// A sound copy of some plan, of the present version. What its log says of itself is true; whether it fits
/// the open plan is asked later.
pub(crate) struct Other {
    file: Copied,
    /// The name of the file it was copied from.
    pub name: String,
}

impl Other {
    /// Reads the file at `path`, which must not be the one at `own`. `unseen` keeps what can be read out of
    /// temporary files.
    pub fn read(path: &Path, own: &Path, keys: &Keys, unseen: bool) -> Result<Other> {
        if is_same_file(path, own) {
            return Err(Refusal::SameFile);
        }
        let copied = if unseen { judge::copied_unseen(path, keys) } else { judge::copied(path, keys) };
        let mut file = copied.map_err(|refusal| match open::with_holder(path, refusal) {
            // The keys at hand have opened a file of this salt before.
            Refusal::WrongPassphrase => damaged(TORN),
            other => other,
        })?;
        sound(&file)?;
        if version(&file.conn)? < migrations::VERSION {
            open::migrate(&mut file.conn)?;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Other { file, name })
    }

    pub fn conn(&self) -> &Connection {
        &self.file.conn
    }
}

fn version(conn: &Connection) -> Try<u32> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Every page with its indexes, every reference, and every checksum of the log.
fn sound(file: &Copied) -> Try<()> {
    let pages = |conn: &Connection, report: &mut CheckReport| -> Try<()> {
        check::pages(conn, report)?;
        check::references(conn, report)
    };
    let (mut of_pages, mut of_log) = (CheckReport::default(), CheckReport::default());
    let key = file.key.as_ref();
    let looked = match file.path.as_deref() {
        // Pages take as long as the log, so both are looked at together.
        Some(path) => std::thread::scope(|scope| {
            let looking = scope.spawn(|| {
                let conn = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY, key)?;
                pages(&conn, &mut of_pages)
            });
            let log = check::log(&file.conn, &mut of_log);
            let pages =
                looking.join().unwrap_or_else(|_| Err(damaged("its pages could not be looked at").into()));
            pages.and(log)
        }),
        None => pages(&file.conn, &mut of_pages).and_then(|()| check::log(&file.conn, &mut of_log)),
    };
    looked?;
    match of_pages.problems.iter().chain(&of_log.problems).next() {
        None => Ok(()),
        Some(problem) => {
            let detail = serde_json::to_string(problem).unwrap_or_default();
            Err(Failure::Refused(damaged(detail)))
        }
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
