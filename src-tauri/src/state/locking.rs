//! Locking the open plan: because somebody wants to, because nobody is there, or with another passphrase.

use super::{Shell, describe, file_path, lock};
use model::{Passphrase, PassphraseSet, Refusal, Result};
use plan::Plan;
use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

/// How much later than the window the program locks a plan by itself.
const GRACE: Duration = Duration::from_secs(30);

impl Shell {
    /// Puts the plan away if it has a passphrase, to be opened again with that. Says whether it has.
    pub async fn lock(&self) -> Result<bool> {
        let (waiting, author) = (Arc::clone(&self.waiting), self.author());
        let put_away = move |open: &mut Option<Plan>| {
            let Some(plan) = open.take_if(|plan| plan.is_locked()) else { return Ok(false) };
            *lock(&waiting) = Some(plan.home().to_path_buf());
            plan.put_away(&author).map(|()| true)
        };
        let locked = self.desk.run(put_away).await?;
        if locked {
            self.forget_what_was_read();
        }
        Ok(locked)
    }

    /// Somebody is at the window.
    pub fn still_here(&self) {
        *lock(&self.active) = SystemTime::now();
    }

    /// Locks the plan if nobody has done anything for as long as the settings say. The window does so itself,
    /// when what is being typed is saved; this is for a window that sleeps. Says whether it did.
    pub async fn lock_if_idle(&self) -> Result<bool> {
        let minutes = u64::from(self.preferences().settings().lock_after);
        // A clock that was put back makes nobody idle.
        let idle = lock(&self.active).elapsed().unwrap_or_default();
        match minutes > 0 && idle > Duration::from_secs(60 * minutes) + GRACE {
            true => self.lock().await,
            false => Ok(false),
        }
    }

    /// Locks the open plan with another passphrase, or with none any more. It is closed meanwhile.
    pub async fn set_passphrase(
        &self,
        current: Option<Passphrase>,
        new: Option<Passphrase>,
    ) -> Result<PassphraseSet> {
        let (author, shared) = (self.author(), self.shared.clone());
        let change = move |open: &mut Option<Plan>| {
            let plan = open.as_ref().ok_or(Refusal::NoPlanOpen)?;
            if plan.is_locked() && !current.is_some_and(|current| plan.is_locked_with(&current)) {
                return Err(Refusal::WrongPassphrase);
            }
            let (path, home) = (plan.path().to_path_buf(), plan.home().to_path_buf());
            let keys = plan.keys().clone();
            open.take().map_or(Ok(()), Plan::close)?;
            let set = plan::set_passphrase(&path, &keys, new.as_ref(), &mut plan::System);
            let keys = set.as_ref().map_or(&keys, |set| &set.keys);
            // Whatever came of it, the plan is laid open again as it is now.
            let opened = match path == home {
                true => Plan::open_with(&path, keys, &author, Box::new(plan::System)),
                // The file on the shared drive takes the passphrase as it takes steps.
                false => Plan::hold_back(&home, &shared)
                    .and_then(|()| Plan::open_shared(&home, keys, &shared, &author, Box::new(plan::System))),
            };
            let plan = open.insert(opened?);
            Ok((describe(plan)?, set?))
        };
        let (plan, set) = self.desk.run(change).await?;
        self.remember(&plan)?;
        Ok(PassphraseSet {
            plan,
            backups: u32::try_from(set.backups).unwrap_or(u32::MAX),
            deleted: u32::try_from(set.deleted).unwrap_or(u32::MAX),
            readable: set.readable.iter().map(|path| file_path(path)).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogs::{Ask, Dialogs};
    use model::{Author, NewPlan, Paper};
    use plan::Keys;
    use std::path::{Path, PathBuf};
    use tauri::async_runtime::block_on;

    struct Silent;
    impl Dialogs for Silent {
        fn ask(&self, _: Ask, _: String, _: Option<PathBuf>) -> Option<PathBuf> {
            None
        }
        fn print(&self, _: Paper) -> Result<()> {
            Ok(())
        }
    }

    fn words() -> Passphrase {
        Passphrase::typed("river lamp seven goat")
    }

    /// A shell with a plan open that has no passphrase yet, and where that is.
    fn shell(folder: &Path) -> (Shell, PathBuf) {
        let path = folder.join("Riverbend.commonroot");
        let new = NewPlan {
            community: "Riverbend".into(),
            council: "Council".into(),
            language: "en".into(),
            paper: Paper::A4,
            safeguarding_lead: "School nurse".into(),
        };
        let author = Author { name: "Test".into() };
        Plan::create(&path, &new, &author, Box::new(plan::System)).unwrap().close().unwrap();
        let shell = Shell::new(&folder.join("config"), Box::new(Silent)).unwrap();
        block_on(shell.open(path.clone(), Keys::none())).unwrap();
        (shell, path)
    }

    fn away(shell: &Shell, minutes: u64) {
        *lock(&shell.active) = SystemTime::now() - Duration::from_secs(60 * minutes);
    }

    #[test]
    fn a_plan_with_a_passphrase_is_locked_when_nobody_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let (shell, path) = shell(folder.path());
        away(&shell, 600);
        assert!(!block_on(shell.lock_if_idle()).unwrap(), "it has no passphrase");
        block_on(shell.set_passphrase(None, Some(words()))).unwrap();
        away(&shell, 14);
        assert!(!block_on(shell.lock_if_idle()).unwrap());
        away(&shell, 600);
        shell.still_here();
        assert!(!block_on(shell.lock_if_idle()).unwrap(), "somebody came back");
        away(&shell, 17);
        assert!(block_on(shell.lock_if_idle()).unwrap());
        let app = block_on(shell.app()).unwrap();
        assert_eq!((app.open, app.waiting), (None, Some(file_path(&path))));
        assert!(!block_on(shell.lock_if_idle()).unwrap(), "it is locked already");

        let keys = Keys::of(&path, &words()).unwrap();
        assert!(block_on(shell.open(path.clone(), keys)).unwrap().locked);
        let app = block_on(shell.app()).unwrap();
        assert_eq!((app.waiting, app.recent[0].name.as_str()), (None, ""));
        let settings = model::Settings { lock_after: 0, ..app.settings };
        shell.preferences().set_settings(settings).unwrap();
        away(&shell, 6_000);
        assert!(!block_on(shell.lock_if_idle()).unwrap(), "somebody said never");
        block_on(shell.close()).unwrap();
        assert_eq!(block_on(shell.app()).unwrap().waiting, None, "who closes a plan is not asked for it");
    }

    #[test]
    fn who_sits_before_an_open_plan_needs_its_passphrase_to_change_it() {
        let folder = tempfile::tempdir().unwrap();
        let (shell, path) = shell(folder.path());
        block_on(shell.set_passphrase(None, Some(words()))).unwrap();
        for guess in [None, Some(Passphrase::typed("something else"))] {
            let refused = block_on(shell.set_passphrase(guess, None)).err();
            assert_eq!(refused, Some(Refusal::WrongPassphrase));
        }
        assert!(block_on(shell.app()).unwrap().open.unwrap().locked, "it is open as before");
        let set = block_on(shell.set_passphrase(Some(words()), None)).unwrap();
        assert!(!set.plan.locked);
        assert_eq!(block_on(shell.app()).unwrap().recent[0].name, "Riverbend");
        assert!(
            Plan::open(&path, &Author { name: "Test".into() }, Box::new(plan::System)).is_err(),
            "held here"
        );
    }

    #[test]
    fn a_locked_plan_named_at_the_start_waits_for_its_passphrase() {
        let folder = tempfile::tempdir().unwrap();
        let (first, path) = shell(folder.path());
        block_on(first.set_passphrase(None, Some(words()))).unwrap();
        block_on(first.close()).unwrap();
        let shell = Shell::new(&folder.path().join("config"), Box::new(Silent)).unwrap();
        shell.open_at_start(path.clone());
        let app = block_on(shell.app()).unwrap();
        assert_eq!((app.open, app.start_problem, app.waiting), (None, None, Some(file_path(&path))));
    }
}
