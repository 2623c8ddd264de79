//! What this computer remembers: settings, recent plans, and where copies of them were saved, in one small JSON file. A
//! file that cannot be read counts as none, because nothing in it is worth a window that will not open.

use crate::files;
use model::{CopyKnown, Counts, OpenPlan, RecentPlan, Result, SavedCopy, Settings};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

const RECENT_AT_MOST: usize = 12;
/// Copies of all plans together; the oldest go first.
const COPIES_AT_MOST: usize = 200;

/// Settings and recent plans, and where they are kept.
pub struct Preferences {
    path: PathBuf,
    kept: Kept,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    settings: Settings,
    recent: Vec<Recent>,
    copies: Vec<Saved>,
}

/// A copy that was saved of a plan: where both are, and nothing of what is in them.
#[derive(Serialize, Deserialize)]
struct Saved {
    plan: String,
    path: String,
    at: i64,
}

#[derive(Serialize, Deserialize)]
struct Recent {
    path: String,
    name: String,
    opened_at: i64,
    #[serde(default)]
    counts: Counts,
    #[serde(default)]
    locked: bool,
}

impl Preferences {
    /// Reads the file in `folder`.
    pub fn load(folder: &Path) -> Preferences {
        let path = folder.join("preferences.json");
        let kept = std::fs::read(&path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        Preferences { path, kept: kept.unwrap_or_default() }
    }

    /// The settings.
    pub fn settings(&self) -> &Settings {
        &self.kept.settings
    }

    /// Replaces the settings; the type size is held between 100 and 200 percent. Refused if the author
    /// may tell who a child is: young council members are children too.
    pub fn set_settings(&mut self, mut settings: Settings) -> Result<Settings> {
        settings.type_size = settings.type_size.clamp(100, 200);
        settings.author = model::text::tidy_name(&settings.author).chars().take(60).collect();
        let kinds = model::guard::kinds(&model::guard::look(&settings.author));
        if !kinds.is_empty() {
            return Err(model::Refusal::NamesAChild { field: "author".into(), kinds, may_keep: false });
        }
        self.kept.settings = settings;
        self.save()?;
        Ok(self.kept.settings.clone())
    }

    /// Recent plans, newest first, with whether each is still there.
    pub fn recent(&self) -> Vec<RecentPlan> {
        let seen = |r: &Recent| RecentPlan {
            path: r.path.clone(),
            name: r.name.clone(),
            opened_at: r.opened_at,
            counts: r.counts,
            locked: r.locked,
            found: Path::new(&r.path).is_file(),
        };
        self.kept.recent.iter().map(seen).collect()
    }

    /// Remembers a plan as the newest; of one that is locked, only where it is.
    pub fn remember(&mut self, open: &OpenPlan, opened_at: i64) -> Result<()> {
        let OpenPlan { path, locked, .. } = open.clone();
        let (name, counts) = match locked {
            true => Default::default(),
            false => (open.plan.name.clone(), open.counts),
        };
        self.kept.recent.retain(|r| r.path != path);
        self.kept.recent.insert(0, Recent { path, name, opened_at, counts, locked });
        self.kept.recent.truncate(RECENT_AT_MOST);
        self.save()
    }

    /// Whether this plan was opened last.
    pub fn is_newest(&self, path: &str) -> bool {
        self.kept.recent.first().is_some_and(|newest| newest.path == path)
    }

    /// Forgets a plan, and where copies of it are; its file stays where it is.
    pub fn forget(&mut self, path: &str) -> Result<()> {
        self.kept.recent.retain(|r| r.path != path);
        self.kept.copies.retain(|copy| copy.plan != path);
        self.save()
    }

    /// Remembers where a copy of a plan was saved. What was there before was replaced.
    pub fn note_copy(&mut self, plan: &Path, to: &Path, at: i64) -> Result<()> {
        let (plan, path) = (plan.display().to_string(), to.display().to_string());
        self.kept.copies.retain(|copy| copy.path != path);
        self.kept.copies.insert(0, Saved { plan, path, at });
        self.kept.copies.truncate(COPIES_AT_MOST);
        self.save()
    }

    /// Copies that were saved of this plan, the newest first. One that is gone from where it was saved is told of all the
    /// same: it may have been moved, or sent before it was deleted.
    pub fn copies(&self, plan: &Path) -> Vec<CopyKnown> {
        let plan = plan.display().to_string();
        let known = |copy: &Saved| {
            let path = Path::new(&copy.path);
            let folder = path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
            let saved = SavedCopy { folder, at: copy.at, found: path.is_file() };
            CopyKnown {
                name: String::new(),
                file: files::file_name(path),
                brought_in_at: None,
                saved: Some(saved),
            }
        };
        self.kept.copies.iter().filter(|copy| copy.plan == plan).map(known).collect()
    }

    fn save(&self) -> Result<()> {
        if let Some(folder) = self.path.parent() {
            std::fs::create_dir_all(folder).map_err(files::disk("make-folder"))?;
        }
        let bytes = serde_json::to_vec_pretty(&self.kept)
            .map_err(|e| model::Refusal::Unexpected { detail: e.to_string() })?;
        files::write_whole(&self.path, &bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(path: String, name: &str, locked: bool) -> OpenPlan {
        let plan = model::Plan {
            id: model::Id([1; 16]),
            name: name.into(),
            place: None,
            vision: None,
            language: "en".into(),
            paper: model::Paper::A4,
            safeguarding_lead: "School nurse".into(),
            small_count_threshold: 5,
            card: Vec::new(),
            card_checked_on: None,
            currency: None,
        };
        let counts = Counts { stakeholders: 7, ..Counts::default() };
        OpenPlan {
            path,
            plan,
            counts,
            undo: None,
            redo: None,
            checked: true,
            damage: None,
            locked,
            shared: None,
        }
    }

    #[test]
    fn of_a_locked_plan_nothing_is_remembered_but_where_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let mut preferences = Preferences::load(folder.path());
        preferences.remember(&open("/p".into(), "Riverbend", false), 1).unwrap();
        assert_eq!(preferences.recent()[0].name, "Riverbend");
        preferences.remember(&open("/p".into(), "Riverbend", true), 2).unwrap();
        let recent = Preferences::load(folder.path()).recent();
        assert_eq!((recent.len(), recent[0].locked, recent[0].name.as_str()), (1, true, ""));
        assert_eq!(recent[0].counts, Counts::default());
        let written = std::fs::read_to_string(folder.path().join("preferences.json")).unwrap();
        assert!(!written.contains("Riverbend"), "{written}");
    }

    #[test]
    fn remembered_plans_survive_a_restart_newest_first() {
        let folder = tempfile::tempdir().unwrap();
        let mut preferences = Preferences::load(folder.path());
        for n in 0..15 {
            preferences.remember(&open(format!("/p{n}"), "P", false), n).unwrap();
        }
        preferences.remember(&open("/p3".into(), "P", false), 99).unwrap();
        let again = Preferences::load(folder.path()).recent();
        assert_eq!(again.len(), RECENT_AT_MOST);
        assert_eq!(again[0].path, "/p3");
        assert_eq!(again.iter().filter(|r| r.path == "/p3").count(), 1);
        assert!(!again[0].found);
    }

    #[test]
    fn where_copies_were_saved_is_remembered_and_nothing_of_what_is_in_them() {
        let folder = tempfile::tempdir().unwrap();
        let (plan, there) = (Path::new("/p/Plan.commonroot"), folder.path().join("For Ana.commonroot"));
        std::fs::write(&there, "a copy").unwrap();
        let mut preferences = Preferences::load(folder.path());
        preferences.remember(&open(plan.display().to_string(), "Riverbend", true), 1).unwrap();
        preferences.note_copy(plan, Path::new("/stick/Copy.commonroot"), 2).unwrap();
        preferences.note_copy(plan, &there, 3).unwrap();
        preferences.note_copy(plan, &there, 4).unwrap();
        preferences.note_copy(Path::new("/p/Other.commonroot"), Path::new("/o.commonroot"), 5).unwrap();
        let mut preferences = Preferences::load(folder.path());
        let told: Vec<(String, i64, bool)> = preferences
            .copies(plan)
            .into_iter()
            .map(|copy| (copy.file, copy.saved.as_ref().unwrap().at, copy.saved.unwrap().found))
            .collect();
        let expected = [("For Ana.commonroot", 4, true), ("Copy.commonroot", 2, false)];
        assert_eq!(told, expected.map(|(file, at, found)| (file.to_string(), at, found)));
        let written = std::fs::read_to_string(folder.path().join("preferences.json")).unwrap();
        assert!(!written.contains("Riverbend"), "{written}");
        preferences.forget(&plan.display().to_string()).unwrap();
        assert_eq!((preferences.copies(plan).len(), preferences.kept.copies.len()), (0, 1));
        for n in 0..300 {
            preferences.note_copy(plan, Path::new(&format!("/c{n}")), n).unwrap();
        }
        assert_eq!(preferences.kept.copies.len(), COPIES_AT_MOST);
    }

    #[test]
    fn a_broken_file_counts_as_none() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("preferences.json"), "{ half").unwrap();
        assert_eq!(Preferences::load(folder.path()).settings(), &Settings::default());
    }

    #[test]
    fn settings_are_held_in_bounds() {
        let folder = tempfile::tempdir().unwrap();
        let mut preferences = Preferences::load(folder.path());
        let wild = Settings { type_size: 5000, author: " School \u{7}nurse ".into(), ..Settings::default() };
        let kept = preferences.set_settings(wild).unwrap();
        assert_eq!((kept.type_size, kept.author.as_str()), (200, "School nurse"));
        let child = Settings { author: "Maya, 9".into(), ..Settings::default() };
        let refused = preferences.set_settings(child).err();
        assert!(matches!(refused, Some(model::Refusal::NamesAChild { .. })), "{refused:?}");
        assert_eq!(preferences.settings().author, "School nurse");
    }
}
