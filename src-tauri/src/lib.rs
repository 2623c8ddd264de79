//! The shell: window, dialogs, files, permissions and the command line. It parses, calls the rooms that
//! know how, and answers; no rule of a plan lives here. The only room that knows Tauri.

mod calendar;
mod cli;
mod clipboard;
mod commands;
mod desk;
mod dialogs;
mod files;
mod preferences;
mod print;
mod state;
mod window;

use std::process::ExitCode;

/// Runs a subcommand, or opens the window.
pub fn main() -> ExitCode {
    match cli::run(std::env::args_os()) {
        cli::Next::Exit(code) => code,
        cli::Next::Window(plan) => window::run(plan),
    }
}
