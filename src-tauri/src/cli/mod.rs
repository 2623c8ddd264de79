//! The command line: the same program without a window or a display. Exit 0 done, 1 refused with a
//! reason on standard error, 2 wrong usage.

mod backups;
mod changes;
mod check;
mod erase;
mod grammar;
mod import;
mod list;
mod matching;
mod measures;
mod merge;
mod packs;
mod passphrase;
mod refusals;
mod review;
mod run;

use model::Refusal;
use report::words::Words;
use std::{ffi::OsString, path::PathBuf, process::ExitCode};

/// What these write is not locked, whatever the plan is.
const READABLE: [&str; 4] = ["report", "scene", "calendar", "pack"];

/// What the program does next.
pub enum Next {
    /// Open the window, on this plan if one was named.
    Window(Option<PathBuf>),
    /// The subcommand is done.
    Exit(ExitCode),
}

/// Reads the arguments and runs the subcommand, if there is one.
pub fn run(arguments: impl Iterator<Item = OsString>) -> Next {
    let words = Words::new("en");
    let matches = match grammar::grammar(&words).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(usage) => {
            let _ = usage.print();
            return Next::Exit(ExitCode::from(usage.exit_code() as u8));
        }
    };
    let Some((name, arguments)) = matches.subcommand() else {
        return Next::Window(matches.get_one::<PathBuf>("plan").cloned());
    };
    let from_input = arguments.try_get_one::<bool>(grammar::FROM_INPUT).ok().flatten().copied();
    let asked = passphrase::Asked::new(&words, from_input.unwrap_or_default());
    Next::Exit(match run::run(name, arguments, &asked, &words) {
        Ok(()) => {
            // What was taken out of a locked plan is locked no longer.
            if READABLE.contains(&name) && !asked.last().is_none() {
                eprintln!("{}", words.text("readable-by-anybody", &[]));
            }
            ExitCode::SUCCESS
        }
        Err(refusal) => {
            eprintln!("{}", refusals::in_words(&refusal, &words));
            if matches!(refusal, Refusal::Locked { .. }) {
                eprintln!("{}", words.text("cli-locked-how", &[]));
            }
            let plan = arguments.try_get_one::<PathBuf>("plan").ok().flatten();
            if let (Refusal::Damaged { .. }, Some(plan)) = (&refusal, plan)
                && let Some(offer) = backups::offer(plan, &asked.last(), &words)
            {
                eprintln!("{offer}");
            }
            ExitCode::from(1)
        }
    })
}
