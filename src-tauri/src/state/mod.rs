//! What the commands share: the desk, the preferences, the dialogs, and what was last rendered or read.

mod copies;
mod locking;

use crate::{clipboard::Clipboard, desk::Desk, dialogs::Dialogs, files, preferences::Preferences};
use exchange::Workbook;
use model::{AppState, Author, BackupReason, Damage, DamagedThing, FilePath, OpenPlan, Refusal, Result};
use plan::{Keys, Plan, Problem};
use report::{Rendered, words::Words};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc},
    time::{Duration, SystemTime},
};

/// How long after a plan was opened it is backed up.
const SOON: Duration = Duration::from_secs(3);
/// How often it is looked whether another backup is due.
const OFTEN: Duration = Duration::from_secs(5 * 60);

/// What a window that was asked to close says to that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// Everything in it is saved.
    Saved,
    /// Words would be lost, and somebody is asked first.
    Stays,
}

/// The shell's state, one for the program.
pub struct Shell {
    /// The open plan.
    pub desk: Desk,
    /// How to ask for a file.
    pub dialogs: Box<dyn Dialogs>,
    /// What is copied out of the window.
    pub clipboard: Clipboard,
    /// The words of the program.
    pub words: Words,
    preferences: Mutex<Preferences>,
    /// Told when the window that is to close has saved what was being typed.
    leaving: Mutex<Option<mpsc::Sender<Leaving>>>,
    /// Closes the window that was asked to close and stayed.
    closes: Mutex<Option<Box<dyn FnOnce() + Send>>>,
    /// Where copies of plans on shared drives are kept.
    shared: PathBuf,
    rendered: Mutex<Option<Arc<Rendered>>>,
    workbook: Mutex<Option<(PathBuf, Arc<Workbook>)>>,
    /// Shared with the plan's thread, which opens the plan named at the start.
    start_problem: Arc<Mutex<Option<Refusal>>>,
    /// The plan that was refused last because it is damaged, and what would open its backups.
    damaged: Arc<Mutex<Option<(PathBuf, Keys)>>>,
    /// The plan that was open and is locked now.
    waiting: Arc<Mutex<Option<PathBuf>>>,
    /// When somebody last did something in the window. By the clock, which goes on while the computer sleeps.
    active: Mutex<SystemTime>,
}

impl Shell {
    /// The state of a program that has just started, with its preferences in `folder`.
    pub fn new(folder: &Path, dialogs: Box<dyn Dialogs>) -> std::io::Result<Shell> {
        Ok(Shell {
            desk: Desk::new()?,
            dialogs,
            clipboard: Clipboard::default(),
            words: Words::new("en"),
            preferences: Mutex::new(Preferences::load(folder)),
            leaving: Mutex::default(),
            closes: Mutex::default(),
            shared: folder.join("shared"),
            rendered: Mutex::default(),
            workbook: Mutex::default(),
            start_problem: Arc::default(),
            damaged: Arc::default(),
            waiting: Arc::default(),
            active: Mutex::new(SystemTime::now()),
        })
    }

    /// Settings and recent plans.
    pub fn preferences(&self) -> MutexGuard<'_, Preferences> {
        lock(&self.preferences)
    }

    /// Whoever takes the steps made here. Nobody, until somebody has said who they are: a name that we made up would
    /// stand in the history, and tell others who has the plan open.
    pub fn author(&self) -> Author {
        Author { name: self.preferences().settings().author.clone() }
    }

    /// Somebody closes the window: what it says to that. None if it is being closed already.
    pub fn begin_to_leave(&self) -> Option<mpsc::Receiver<Leaving>> {
        let mut leaving = lock(&self.leaving);
        if leaving.is_some() {
            return None;
        }
        let (saved, wait) = mpsc::channel();
        *leaving = Some(saved);
        Some(wait)
    }

    /// Everything in the window is saved, or somebody said that it may close without.
    pub fn may_leave(&self) {
        if let Some(waiting) = lock(&self.leaving).as_ref() {
            let _ = waiting.send(Leaving::Saved);
        } else if let Some(close) = lock(&self.closes).take() {
            close();
        }
    }

    /// How the window is closed once somebody was asked.
    pub fn closes_by(&self, close: impl FnOnce() + Send + 'static) {
        *lock(&self.closes) = Some(Box::new(close));
    }

    /// Somebody is asked in the window before it closes: whoever waited for it waits no longer, and the next time
    /// it is to be closed it is asked again.
    pub fn stay(&self) {
        if let Some(waiting) = lock(&self.leaving).take() {
            let _ = waiting.send(Leaving::Stays);
        }
    }

    /// What the window needs to know first.
    pub async fn app(&self) -> Result<AppState> {
        let open = self.desk.run(|open| open.as_mut().map(describe).transpose()).await?;
        let start_problem = lock(&self.start_problem).take();
        if let Some(open) = open.as_ref().filter(|open| !self.preferences().is_newest(&open.path)) {
            // The plan named at the start. A list that cannot be written is not worth a window without it.
            let _ = self.remember(open);
        }
        let preferences = self.preferences();
        Ok(AppState {
            version: env!("CARGO_PKG_VERSION").to_string(),
            settings: preferences.settings().clone(),
            recent: preferences.recent(),
            waiting: lock(&self.waiting).as_deref().filter(|_| open.is_none()).map(file_path),
            open,
            plans_folder: files::plans_folder().display().to_string(),
            start_problem,
        })
    }

    /// Lays a plan on the desk in place of the present one, which is closed only once the new one is
    /// open; remembers it as recent.
    pub async fn lay_open(
        &self,
        open_it: impl FnOnce(&Author) -> Result<Plan> + Send + 'static,
    ) -> Result<OpenPlan> {
        let author = self.author();
        let opened = self
            .desk
            .run(move |open| {
                let mut plan = open_it(&author)?;
                let described = describe(&mut plan)?;
                *open = Some(plan);
                Ok(described)
            })
            .await?;
        *lock(&self.waiting) = None;
        self.still_here();
        self.remember(&opened)?;
        self.back_up_soon();
        Ok(opened)
    }

    /// Opens the plan at `path`; the one that is open already is simply described again. The keys are for one
    /// that is locked.
    pub async fn open(&self, path: PathBuf, keys: Keys) -> Result<OpenPlan> {
        let present = self.desk.run(|open| open.as_mut().map(describe).transpose()).await?;
        if let Some(present) = present.filter(|p| same_file(Path::new(&p.path), &path)) {
            return Ok(present);
        }
        let (damaged, shared) = (Arc::clone(&self.damaged), self.shared.clone());
        self.lay_open(move |author| open_or_note(&path, &keys, author, &shared, &damaged)).await
    }

    /// The plan that was refused last because it is damaged, and what would open its backups.
    pub fn damaged(&self) -> Option<(PathBuf, Keys)> {
        lock(&self.damaged).clone()
    }

    /// What opens the backups of the plan at `path`: as far as that is open, or was refused as damaged.
    pub async fn keys_of(&self, path: &Path) -> Result<Keys> {
        if let Some((_, keys)) = self.damaged().filter(|(damaged, _)| damaged == path) {
            return Ok(keys);
        }
        let path = path.to_path_buf();
        let of = move |open: &mut Option<Plan>| {
            let plan = open.as_ref().filter(|plan| plan.home() == path);
            Ok(plan.map_or_else(Keys::none, |plan| plan.keys().clone()))
        };
        self.desk.run(of).await
    }

    /// Has the plan named at the start opened, and does not wait: the plan's thread takes this before
    /// anything the window asks, so that the window can be made meanwhile. A refusal waits for the window.
    pub fn open_at_start(&self, path: PathBuf) {
        let (author, problem) = (self.author(), Arc::clone(&self.start_problem));
        let (damaged, waiting) = (Arc::clone(&self.damaged), Arc::clone(&self.waiting));
        let shared = self.shared.clone();
        self.desk.hand(move |open| {
            if open.as_ref().is_some_and(|plan| same_file(plan.home(), &path)) {
                return;
            }
            match open_or_note(&path, &Keys::none(), &author, &shared, &damaged) {
                Ok(plan) => *open = Some(plan),
                // No problem at all: the window asks for its passphrase.
                Err(Refusal::Locked { .. }) => *lock(&waiting) = Some(path),
                Err(refusal) => *lock(&problem) = Some(refusal),
            }
        });
        self.back_up_soon();
    }

    /// Backs the open plan up by itself: soon after it was opened, when the window has come to rest, and each
    /// hour in which it is worked on. What goes wrong with that is no reason to stop anybody's work; the list
    /// of backups shows what there is.
    pub fn back_up_by_itself(&self) {
        let due = |open: &mut Option<Plan>| {
            let _ = open.as_mut().map(Plan::back_up_if_due);
        };
        self.desk.repeat(OFTEN, due, true);
    }

    fn back_up_soon(&self) {
        let opened = |open: &mut Option<Plan>| {
            let _ = open.as_mut().map(|plan| plan.back_up(BackupReason::Opened));
        };
        self.desk.repeat(SOON, opened, false);
    }

    /// The file that is worked on of the plan at `path`: a copy of it, if it lives on a shared drive and is open.
    pub async fn worked_on(&self, path: PathBuf) -> Result<PathBuf> {
        let file = move |open: &mut Option<Plan>| {
            Ok(open
                .as_ref()
                .filter(|plan| plan.home() == path)
                .map_or(path.clone(), |plan| plan.path().into()))
        };
        self.desk.run(file).await
    }

    /// Puts the plan away.
    pub async fn close(&self) -> Result<()> {
        *lock(&self.waiting) = None;
        let last = self.desk.run(|open| open.as_mut().map(describe).transpose()).await?;
        if let Some(last) = last {
            self.remember(&last)?;
        }
        self.forget_what_was_read();
        let author = self.author();
        let put_away =
            move |open: &mut Option<Plan>| open.take().map_or(Ok(()), |plan| plan.put_away(&author));
        self.desk.run(put_away).await
    }

    fn remember(&self, open: &OpenPlan) -> Result<()> {
        let now = jiff::Timestamp::now().as_millisecond();
        self.preferences().remember(open, now)
    }

    fn forget_what_was_read(&self) {
        *lock(&self.rendered) = None;
        *lock(&self.workbook) = None;
    }

    /// Keeps a rendered document to be looked at page by page, or none any more.
    pub fn keep_rendered(&self, rendered: Option<Arc<Rendered>>) {
        *lock(&self.rendered) = rendered;
    }

    /// The document that was rendered last.
    pub fn rendered(&self) -> Option<Arc<Rendered>> {
        lock(&self.rendered).clone()
    }

    /// The file at `path` as tables. Read anew when `fresh`, so that a corrected file is seen.
    pub fn workbook(&self, path: &Path, fresh: bool) -> Result<Arc<Workbook>> {
        if let Some((kept, workbook)) = lock(&self.workbook).as_ref().filter(|_| !fresh)
            && kept == path
        {
            return Ok(workbook.clone());
        }
        let bytes = files::read_import(path)?;
        let workbook = Arc::new(exchange::read(&files::file_name(path), &bytes)?);
        *lock(&self.workbook) = Some((path.to_path_buf(), workbook.clone()));
        Ok(workbook)
    }
}

/// Opens a plan, one on a shared drive or stick as a copy in the folder `shared`. Of one that is damaged the path is
/// kept, to look for a backup.
fn open_or_note(
    path: &Path,
    keys: &Keys,
    author: &Author,
    shared: &Path,
    damaged: &Mutex<Option<(PathBuf, Keys)>>,
) -> Result<Plan> {
    let opened = match lives_elsewhere(path) {
        true => Plan::open_shared(path, keys, shared, author, Box::new(plan::System)),
        false => Plan::open_with(path, keys, author, Box::new(plan::System)),
    };
    let is_damaged = matches!(opened, Err(Refusal::Damaged { .. }));
    *lock(damaged) = is_damaged.then(|| (path.to_path_buf(), keys.clone()));
    opened
}

fn lives_elsewhere(path: &Path) -> bool {
    // A test has no stick to put in; it names a folder instead.
    #[cfg(feature = "automation")]
    if std::env::var_os("COMMONROOT_SHARED_DRIVE").is_some_and(|drive| path.starts_with(drive)) {
        return true;
    }
    plan::is_shared(path)
}

fn file_path(path: &Path) -> FilePath {
    FilePath { path: path.display().to_string() }
}

/// A plan as the header of the window shows it.
pub fn describe(plan: &mut Plan) -> Result<OpenPlan> {
    let damage = damage(plan);
    // Nothing is undone in a plan that takes no steps, and the words of a step may be what is damaged.
    let takes_steps = damage.as_ref().is_none_or(|damage| damage.accepted);
    let (undo, redo) = match takes_steps {
        true => (plan.next_undo()?, plan.next_redo()?),
        false => (None, None),
    };
    Ok(OpenPlan {
        path: plan.home().display().to_string(),
        plan: plan.plan()?,
        counts: plan.counts()?,
        undo,
        redo,
        checked: plan.is_looked_through(),
        damage,
        shared: plan.shared(),
        locked: plan.is_locked(),
    })
}

fn damage(plan: &Plan) -> Option<Damage> {
    let damaged = plan.damage()?;
    let mut damage = Damage { history: false, things: Vec::new(), accepted: damaged.accepted };
    for problem in damaged.problems {
        match problem {
            Problem::RowDiffers(row) | Problem::RowMissing(row) | Problem::RowUnexplained(row) => {
                let thing = DamagedThing { noun: row.noun.clone(), name: row.name.clone() };
                if !damage.things.contains(&thing) {
                    damage.things.push(thing);
                }
            }
            _ => damage.history = true,
        }
    }
    Some(damage)
}

fn same_file(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

/// A panic while a lock was held leaves plain values that are still whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
