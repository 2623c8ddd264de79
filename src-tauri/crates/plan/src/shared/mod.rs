//! A plan on a shared drive or a stick. Such places come and go, lock badly, and lose what was half written. So a
//! copy of the plan on this computer is worked on; it is brought together with the file there as any two copies
//! are, and the result replaces that file in one go.

#[cfg(test)]
mod tests;
mod turn;
mod where_it_lives;
mod working;

pub use where_it_lives::is_shared;

use crate::{
    Keys, Plan, Surroundings,
    backup::newest_of,
    failure::{Failure, disk},
    log::ActionId,
    unfinished::{self, folder_of, keep_names},
};
use model::{Author, Noun, Refusal, Result, SharedPlace, SharedState};
use std::{
    path::{Path, PathBuf},
    time::SystemTime,
};
use turn::Turn;
use working::Working;

/// Where an open plan lives besides the copy that is worked on.
pub(crate) struct Shared {
    file: PathBuf,
    working: Working,
    /// The file there as it was last read or written.
    seen: Option<Stamp>,
    /// The newest step that the file there is known to hold.
    sent: Option<ActionId>,
    /// When it was last written, in milliseconds since 1970 (UTC).
    written_at: Option<i64>,
    /// Why the last attempt to write there failed.
    problem: Option<Refusal>,
}

/// Tells whether somebody wrote a file since.
#[derive(Clone, Copy, PartialEq)]
struct Stamp(u64, SystemTime);

impl Stamp {
    fn of(file: &Path) -> Option<Stamp> {
        let about = file.metadata().ok()?;
        Some(Stamp(about.len(), about.modified().ok()?))
    }
}

impl Plan {
    /// Opens the plan at `file`, on a shared drive or a stick, as a copy in `folder` on this computer.
    ///
    /// Steps that could not be written there the last time are still in that copy, and are brought together with
    /// what is there now. While the drive is away, the copy is opened all the same if there is one.
    pub fn open_shared(
        file: &Path,
        keys: &Keys,
        folder: &Path,
        author: &Author,
        surroundings: Box<dyn Surroundings>,
    ) -> Result<Plan> {
        let working = Working::of(file, folder)?;
        let is_there = file.is_file();
        if !is_there && !working.plan.exists() {
            return Err(Refusal::NoSuchFile { path: file.display().to_string() });
        }
        let kept = working.plan.exists() && (!is_there || working.has_unsent(keys));
        if !kept {
            working.fetch(file)?;
        }
        let opened = Plan::open_with(&working.plan, keys, author, surroundings);
        let mut plan = opened.map_err(|refusal| working.called(refusal, file))?;
        let sent = if kept { working.sent() } else { newest_of(&plan.conn) };
        let seen = if kept { None } else { Stamp::of(file) };
        working.note(file, sent)?;
        plan.shared =
            Some(Shared { file: file.into(), working, seen, sent, written_at: None, problem: None });
        if kept {
            // Whatever keeps it from being written there is told by `shared`.
            let _ = plan.write_back(author);
        }
        Ok(plan)
    }

    /// Has the copy in `folder` of the plan at `file` written there when it is next opened, whatever stands there
    /// already: the copy has another passphrase now.
    pub fn hold_back(file: &Path, folder: &Path) -> Result<()> {
        Working::of(file, folder)?.note(file, None)
    }

    /// Closes the plan; one that lives on a shared drive is written there before, and if that went well, no copy
    /// of it stays here.
    pub fn put_away(mut self, author: &Author) -> Result<()> {
        // What can't be written now stays in the copy, and is written when it is next opened.
        let is_written = self.write_back(author).is_ok();
        let working = self.shared.take().map(|shared| shared.working);
        self.close()?;
        if is_written && let Some(working) = working {
            working.throw_away();
        }
        Ok(())
    }

    /// Where the plan lives for a person: its place on the shared drive, or the file itself.
    pub fn home(&self) -> &Path {
        self.shared.as_ref().map_or(self.path(), |shared| &shared.file)
    }

    /// How it stands with the file on the shared drive; none of a plan that lives on this computer.
    pub fn shared(&self) -> Option<SharedPlace> {
        let shared = self.shared.as_ref()?;
        let unsent = newest_of(&self.conn) != shared.sent;
        let state = match &shared.problem {
            Some(Refusal::DriveAway { .. }) => SharedState::Away,
            Some(_) => SharedState::Refused,
            None if unsent => SharedState::Waiting,
            None => SharedState::Written,
        };
        Some(SharedPlace {
            path: shared.file.display().to_string(),
            state,
            written_at: shared.written_at,
            refusal: shared.problem.clone(),
        })
    }

    /// Brings the plan and its file on the shared drive together: what others wrote there comes in as a step that
    /// brings in a copy, and what was done here is written there, whole or not at all. Answers with the nouns that
    /// changed here. Of a plan that lives on this computer nothing is to be done.
    ///
    /// Whatever is refused, the plan here is as it was, and [`Plan::shared`] tells why until the next attempt.
    pub fn write_back(&mut self, author: &Author) -> Result<Vec<Noun>> {
        let Some(file) = self.shared.as_ref().map(|shared| shared.file.clone()) else {
            return Ok(Vec::new());
        };
        let done = self.write_back_to(&file, author);
        if let Some(shared) = &mut self.shared {
            shared.problem = done.as_ref().err().cloned();
        }
        done
    }

    fn write_back_to(&mut self, file: &Path, author: &Author) -> Result<Vec<Noun>> {
        let folder = folder_of(file);
        let there = Stamp::of(file);
        let (seen, sent) = self.shared.as_ref().map_or((None, None), |shared| (shared.seen, shared.sent));
        if there.is_some() && there == seen && newest_of(&self.conn) == sent {
            return Ok(Vec::new());
        }
        if there.is_none() {
            // Without its folder the drive is away; with it, somebody took the file away, and it is not ours to
            // put another there.
            return Err(match folder.is_dir() {
                false => Refusal::DriveAway { path: file.display().to_string() },
                true => Refusal::NoSuchFile { path: file.display().to_string() },
            });
        }
        let _turn = Turn::take(file)?;
        let mut changed = Vec::new();
        // Asked again: whoever had the turn before has written.
        if Stamp::of(file) != seen {
            changed = self.merge(file, author)?.changed;
        }
        if changed.is_empty() && newest_of(&self.conn) == sent {
            self.wrote(file, sent)?;
            return Ok(changed);
        }
        let draft = unfinished::file(folder, ".copy", "write-back")?;
        let name = draft.path().to_string_lossy().into_owned();
        self.conn.execute("VACUUM main INTO ?1", [name]).map_err(Failure::from)?;
        draft.as_file().sync_all().map_err(|error| disk("write-back", &error))?;
        draft.persist(file).map_err(|failed| disk("write-back", &failed.error))?;
        keep_names(folder);
        self.wrote(file, newest_of(&self.conn))?;
        Ok(changed)
    }

    /// Both files hold the same up to this step.
    fn wrote(&mut self, file: &Path, newest: Option<ActionId>) -> Result<()> {
        let now = self.surroundings.now_ms();
        let Some(shared) = &mut self.shared else { return Ok(()) };
        (shared.seen, shared.sent, shared.written_at) = (Stamp::of(file), newest, Some(now));
        shared.working.note(file, newest)
    }
}
