//! A copy of the plan in another place, as the plan is now.

use crate::{
    Plan,
    failure::{Failure, disk},
    judge,
    locked::{self, Keys},
    unfinished::{self, folder_of, keep_names},
};
use model::{Refusal, Result};
use std::path::{Path, PathBuf};

impl Plan {
    /// Writes a copy of this plan to `to`, with its history. It appears there whole or not at all.
    ///
    /// Refused with [`Refusal::AlreadyExists`] if something is there that isn't ours to replace: only another
    /// sound plan, which no program has open, gives way.
    /// The copy of a locked plan is locked in the same way.
    pub fn save_copy(&self, to: &Path) -> Result<()> {
        let place = Place::take(self.path(), to, &self.keys, "copy")?;
        let name = place.draft().to_str().ok_or_else(|| Refusal::Disk {
            action: "copy".into(),
            detail: place.draft().display().to_string(),
        })?;
        self.conn.execute("VACUUM main INTO ?1", [name]).map_err(Failure::from)?;
        place.put()
    }

    /// As [`Plan::save_copy`], for anybody to read.
    pub fn save_readable_copy(&self, to: &Path) -> Result<()> {
        let place = Place::take(self.path(), to, &self.keys, "copy")?;
        locked::export(&self.conn, place.draft(), None)?;
        place.put()
    }
}

/// A place where a copy of a plan may appear, and the draft of it beside that.
pub(crate) struct Place {
    to: PathBuf,
    replaces: bool,
    draft: tempfile::NamedTempFile,
}

impl Place {
    /// Refused if something is at `to` that a copy of the plan at `from` must not replace.
    pub fn take(from: &Path, to: &Path, keys: &Keys, action: &str) -> Result<Place> {
        let replaces = may_take(from, to, keys)?;
        let draft = unfinished::file(folder_of(to), ".copy", action)?;
        Ok(Place { to: to.to_path_buf(), replaces, draft })
    }

    /// The empty file that is to become the copy. It goes if it is never put in place.
    pub fn draft(&self) -> &Path {
        self.draft.path()
    }

    /// Puts the finished draft in its place.
    pub fn put(self) -> Result<()> {
        let Place { to, replaces, draft } = self;
        // SQLite leaves it to us to see that a copy has reached the disk.
        draft.as_file().sync_all().map_err(|error| disk("copy", &error))?;
        let placed = match replaces {
            true => draft.persist(&to),
            false => draft.persist_noclobber(&to),
        };
        placed.map_err(|failed| match failed.error.kind() {
            std::io::ErrorKind::AlreadyExists => taken(&to),
            _ => disk("copy", &failed.error),
        })?;
        keep_names(folder_of(&to));
        Ok(())
    }
}

/// Whether a copy of the plan at `from` would replace another plan at `to`; refused if it would cost more.
fn may_take(from: &Path, to: &Path, keys: &Keys) -> Result<bool> {
    // A journal left by a crash belongs to the file beside it; over a new file, it would be rolled into that.
    for suffix in ["-journal", "-wal"] {
        let left = beside(to, suffix);
        if left.symlink_metadata().is_ok() {
            return Err(taken(&left));
        }
    }
    let Ok(about) = to.symlink_metadata() else { return Ok(false) };
    // Asked first: to look into the plan that is open here would let go of the lock on it.
    let same = matches!((from.canonicalize(), to.canonicalize()), (Ok(a), Ok(b)) if a == b);
    if same || !about.is_file() {
        return Err(taken(to));
    }
    match judge::file(to, keys) {
        Ok(_) => Ok(true),
        Err(held @ Refusal::OpenElsewhere { .. }) => Err(held),
        Err(_) => Err(taken(to)),
    }
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(suffix);
    path.with_file_name(name)
}

fn taken(path: &Path) -> Refusal {
    Refusal::AlreadyExists { path: path.display().to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Fixed,
        tests::{author, plan},
    };
    use model::StakeholderDraft;

    fn add(plan: &mut Plan, name: &str) {
        let draft = StakeholderDraft { name: name.into(), ..StakeholderDraft::default() };
        plan.create_stakeholders(vec![draft], &author()).unwrap();
    }

    fn open(path: &Path) -> Result<Plan> {
        Plan::open(path, &author(), Box::new(Fixed::new(1_764_900_000_000, 120_000, 9)))
    }

    fn names(folder: &Path) -> usize {
        std::fs::read_dir(folder).unwrap().count()
    }

    #[test]
    fn a_copy_is_the_plan_with_its_history_and_goes_its_own_way() {
        let (_folder, mut plan) = plan();
        add(&mut plan, "Library");
        let elsewhere = tempfile::tempdir().unwrap();
        let to = elsewhere.path().join("Copy.commonroot");
        plan.save_copy(&to).unwrap();
        assert_eq!(names(elsewhere.path()), 1, "no draft is left behind");
        add(&mut plan, "School");
        let mut copy = open(&to).unwrap();
        assert_eq!(copy.counts().unwrap().stakeholders, 1);
        assert_eq!(copy.check().unwrap().problems, []);
        copy.undo(&author()).unwrap();
        assert_eq!(copy.counts().unwrap().stakeholders, 0);
        assert_eq!(plan.counts().unwrap().stakeholders, 2);
    }

    #[test]
    fn only_another_plan_gives_way() {
        let (folder, mut plan) = plan();
        let at = |name: &str| folder.path().join(name);
        let bytes: [(&str, &[u8]); 3] =
            [("letter.docx", b"PK\x03\x04 a letter"), ("empty.commonroot", b""), ("notes.txt", b"Notes")];
        for (name, inside) in bytes {
            std::fs::write(at(name), inside).unwrap();
            assert!(matches!(plan.save_copy(&at(name)), Err(Refusal::AlreadyExists { .. })), "{name}");
            assert_eq!(std::fs::read(at(name)).unwrap(), inside, "{name}");
        }
        assert!(matches!(plan.save_copy(folder.path()), Err(Refusal::AlreadyExists { .. })));
        let older = at("Older.commonroot");
        plan.save_copy(&older).unwrap();
        add(&mut plan, "Library");
        plan.save_copy(&older).unwrap();
        assert_eq!(open(&older).unwrap().counts().unwrap().stakeholders, 1);
    }

    #[test]
    fn a_plan_is_never_copied_over_itself_and_keeps_its_lock() {
        let (_folder, mut plan) = plan();
        let own = plan.path().to_path_buf();
        assert!(matches!(plan.save_copy(&own), Err(Refusal::AlreadyExists { .. })));
        assert!(matches!(open(&own), Err(Refusal::OpenElsewhere { .. })));
        add(&mut plan, "Library");
        assert_eq!(plan.check().unwrap().problems, []);
    }

    #[test]
    fn a_plan_that_is_open_elsewhere_is_left_alone() {
        let (folder, plan) = plan();
        let to = folder.path().join("Copy.commonroot");
        plan.save_copy(&to).unwrap();
        let _held = open(&to).unwrap();
        assert!(matches!(plan.save_copy(&to), Err(Refusal::OpenElsewhere { .. })));
    }

    #[test]
    fn what_a_crash_left_beside_the_place_is_not_rolled_into_the_copy() {
        let (folder, plan) = plan();
        std::fs::write(folder.path().join("Copy.commonroot-journal"), "left over").unwrap();
        let to = folder.path().join("Copy.commonroot");
        assert!(matches!(plan.save_copy(&to), Err(Refusal::AlreadyExists { .. })));
        assert!(!to.exists());
    }
}
