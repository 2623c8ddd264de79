//! Asking for a file. Behind a trait, because a native dialog cannot be driven by a test.

use model::{Paper, Refusal, Result};
use std::path::PathBuf;

/// What a dialog is for: decides its title, its filter and whether the file must exist.
#[derive(Debug, Clone, Copy)]
pub enum Ask {
    /// A plan to open.
    OpenPlan,
    /// A list to bring in.
    OpenList,
    /// A pack of another community.
    OpenPack,
    /// A framework file.
    OpenFramework,
    /// Where to save a pack.
    SavePack,
    /// Where to save a document as PDF.
    SavePdf,
    /// Where to save a picture made of dots.
    SavePng,
    /// Where to save a picture made of lines.
    SaveSvg,
    /// Where to save a calendar.
    SaveCalendar,
    /// Where to save a copy of a plan.
    SavePlan,
}

/// Something that asks a person for a file; `None` means they changed their mind.
pub trait Dialogs: Send + Sync {
    /// Blocks until the person answers; never call it on the window's thread.
    fn ask(&self, ask: Ask, title: String, suggested: Option<PathBuf>) -> Option<PathBuf>;

    /// Opens the system's print dialog for what the window shows, on this paper.
    fn print(&self, paper: Paper) -> Result<()>;
}

/// The operating system's own dialogs.
pub struct Native<R: tauri::Runtime>(pub tauri::AppHandle<R>);

impl<R: tauri::Runtime> Dialogs for Native<R> {
    fn ask(&self, ask: Ask, title: String, suggested: Option<PathBuf>) -> Option<PathBuf> {
        use tauri_plugin_dialog::DialogExt;
        let mut dialog = self.0.dialog().file().set_title(title);
        if let Some(folder) = suggested.as_deref().and_then(|p| p.parent()) {
            dialog = dialog.set_directory(folder);
        }
        if let Some(name) = suggested.as_deref().and_then(|p| p.file_name()) {
            dialog = dialog.set_file_name(name.to_string_lossy());
        }
        let endings: &[&str] = match ask {
            Ask::OpenPlan | Ask::SavePlan => &[crate::files::PLAN_ENDING],
            Ask::OpenList => &["csv", "tsv", "txt", "xlsx", "xlsm"],
            Ask::OpenPack | Ask::SavePack => &[model::pack_file::ENDING],
            Ask::OpenFramework => &["toml"],
            Ask::SavePdf => &["pdf"],
            Ask::SavePng => &["png"],
            Ask::SaveSvg => &["svg"],
            Ask::SaveCalendar => &[crate::files::CALENDAR_ENDING],
        };
        let label = endings.iter().map(|e| format!("*.{e}")).collect::<Vec<_>>().join(" ");
        dialog = dialog.add_filter(label, endings);
        let picked = match ask {
            Ask::OpenPlan | Ask::OpenList | Ask::OpenPack | Ask::OpenFramework => dialog.blocking_pick_file(),
            _ => dialog.blocking_save_file(),
        };
        picked.and_then(|file| file.into_path().ok())
    }

    fn print(&self, paper: Paper) -> Result<()> {
        use tauri::Manager;
        let window = self.0.get_webview_window(crate::window::MAIN);
        let window = window.ok_or_else(|| Refusal::Unexpected { detail: "there is no window".into() })?;
        crate::print::open(&window, paper)
    }
}

/// Answers from a file that a test wrote: one path a line, each used once; an empty line is "cancel".
#[cfg(feature = "automation")]
pub struct Scripted(pub PathBuf);

#[cfg(feature = "automation")]
impl Dialogs for Scripted {
    fn ask(&self, _: Ask, _: String, _: Option<PathBuf>) -> Option<PathBuf> {
        let script = std::fs::read_to_string(&self.0).ok()?;
        let (first, rest) = script.split_once('\n').unwrap_or((&script, ""));
        std::fs::write(&self.0, rest).ok()?;
        (!first.is_empty()).then(|| PathBuf::from(first))
    }

    fn print(&self, paper: Paper) -> Result<()> {
        std::fs::write(self.0.with_extension("printed"), format!("{paper:?}"))
            .map_err(crate::files::disk("write-file"))
    }
}
