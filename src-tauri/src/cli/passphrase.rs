//! `lock`, `unlock` and `passphrase`, and asking for a passphrase wherever a plan is locked. It is read from the
//! terminal, which does not show it, or from standard input; never from the arguments, which anybody on the
//! computer can list.

use super::run::say;
use crate::files;
use model::{Passphrase, Refusal, Result};
use plan::{Keys, Plan};
use report::words::Words;
use std::{
    cell::RefCell,
    io::{BufRead, Read},
    path::Path,
};
use zeroize::Zeroizing;

/// No passphrase is longer; what is may be a file sent by mistake.
const LONGEST_LINE: u64 = 4_096;

/// Whoever is asked for a passphrase.
pub struct Asked<'a> {
    words: &'a Words,
    /// Lines of standard input, one for each time that is asked.
    from_input: bool,
    keys: RefCell<Keys>,
}

impl<'a> Asked<'a> {
    pub fn new(words: &'a Words, from_input: bool) -> Asked<'a> {
        Asked { words, from_input, keys: RefCell::default() }
    }

    /// Opens a plan; if it is locked, with what is answered.
    pub fn open(&self, path: &Path, open: impl Fn(&Keys) -> Result<Plan>) -> Result<Plan> {
        match open(&Keys::none()) {
            Err(Refusal::Locked { .. }) => open(&self.keys(path)?),
            other => other,
        }
    }

    /// What opens the plan at `path`.
    pub fn keys(&self, path: &Path) -> Result<Keys> {
        let keys = Keys::of(path, &self.ask("cli-ask-passphrase", path)?)?;
        *self.keys.borrow_mut() = keys.clone();
        Ok(keys)
    }

    /// What was answered last.
    pub fn last(&self) -> Keys {
        self.keys.borrow().clone()
    }

    /// `key` is the message that asks; `path` is what is to be opened.
    pub fn ask(&self, key: &str, path: &Path) -> Result<Passphrase> {
        let typed = match self.from_input {
            true => line_of_input()?,
            false => {
                let name = files::file_name(path);
                let prompt = format!("{} ", self.words.text(key, &[("name", name.as_str().into())]));
                // Without a terminal there is nobody to ask.
                let locked = |_| Refusal::Locked { path: path.display().to_string() };
                Zeroizing::new(rpassword::prompt_password(prompt).map_err(locked)?)
            }
        };
        Ok(Passphrase::typed(&typed))
    }

    /// A new passphrase; at a terminal it is asked for twice, as nobody sees what is typed.
    fn ask_new(&self, path: &Path) -> Result<Passphrase> {
        let new = self.ask("cli-ask-new-passphrase", path)?.for_locking()?;
        if !self.from_input && self.ask("cli-ask-passphrase-again", path)? != new {
            let rule = "passphrase-differs".into();
            return Err(Refusal::Invalid { field: "passphrase".into(), rule });
        }
        Ok(new)
    }
}

fn line_of_input() -> Result<Zeroizing<String>> {
    let mut line = Zeroizing::new(String::new());
    let read = std::io::stdin().lock().take(LONGEST_LINE).read_line(&mut line);
    read.map_err(files::disk("read-file"))?;
    Ok(line)
}

/// What is to become of the passphrase.
#[derive(Clone, Copy, PartialEq)]
pub enum Change {
    Lock,
    Unlock,
    Other,
}

/// Locks a plan, gives it another passphrase, or takes its passphrase away; with all its backups.
pub fn set(path: &Path, change: Change, asked: &Asked<'_>, words: &Words) -> Result<()> {
    let author = model::Author { name: words.text("author-command-line", &[]) };
    let opened = asked.open(path, |keys| Plan::open_with(path, keys, &author, Box::new(plan::System)));
    let plan = opened?;
    let is_locked = plan.is_locked();
    let keys = plan.keys().clone();
    plan.close()?;
    match (change, is_locked) {
        (Change::Lock, true) => return say(&words.text("cli-locked-already", &[])),
        (Change::Unlock | Change::Other, false) => return say(&words.text("cli-not-locked", &[])),
        _ => {}
    }
    let new = match change {
        Change::Unlock => None,
        Change::Lock | Change::Other => Some(asked.ask_new(path)?),
    };
    let set = plan::set_passphrase(path, &keys, new.as_ref(), &mut plan::System)?;
    let done = match change {
        Change::Lock => "cli-locked",
        Change::Other => "cli-relocked",
        Change::Unlock => "cli-unlocked",
    };
    say(&words.text(done, &[("backups", set.backups.into())]))?;
    if set.deleted > 0 {
        say(&words.text("cli-backups-deleted", &[("count", set.deleted.into())]))?;
    }
    for copy in &set.readable {
        say(&words.text("cli-copy-readable", &[("path", copy.display().to_string().into())]))?;
    }
    match change {
        Change::Lock => say(&words.text("cli-locked-elsewhere", &[])),
        _ => Ok(()),
    }
}
