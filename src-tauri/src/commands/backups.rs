use crate::{
    dialogs::Ask,
    files,
    state::{self, Shell},
};
use model::{Backup, BackupOf, FilePath, OpenPlan, Rescue, Result, SavedFile};
use std::path::{Path, PathBuf};
use tauri::State;

/// Of a plan that is open, or of one that can't be opened any more.
#[tauri::command]
pub async fn list_backups(shell: State<'_, Shell>, request: FilePath) -> Result<Vec<Backup>> {
    let path = Path::new(&request.path);
    let plan = shell.worked_on(path.into()).await?;
    Ok(plan::Plan::backups_of(&plan, &shell.keys_of(path).await?))
}

/// For the plan that was refused last, if it was damaged.
#[tauri::command]
pub async fn find_rescue(shell: State<'_, Shell>, request: ()) -> Result<Option<Rescue>> {
    let () = request;
    Ok(shell.damaged().and_then(|(path, keys)| {
        let backup = plan::Plan::good_backup_of(&path, &keys)?;
        Some(Rescue { plan: FilePath { path: path.display().to_string() }, backup })
    }))
}

/// Writes a backup as a plan of its own beside the one it is of, and opens that.
#[tauri::command]
pub async fn open_backup(shell: State<'_, Shell>, request: BackupOf) -> Result<OpenPlan> {
    let (plan, backup) = (PathBuf::from(request.plan.path), PathBuf::from(request.backup.path));
    let to = files::copy_path(&plan, &shell.words.text("file-backup", &[]))?;
    let keys = shell.keys_of(&plan).await?;
    plan::save_backup(&shell.worked_on(plan).await?, &keys, &backup, &to)?;
    shell.open(to, keys).await
}

#[tauri::command]
pub async fn restore_backup(shell: State<'_, Shell>, request: FilePath) -> Result<OpenPlan> {
    let restore = move |plan: &mut plan::Plan| {
        plan.restore_backup(Path::new(&request.path))?;
        plan.look_through_if_small();
        state::describe(plan)
    };
    shell.desk.with(restore).await
}

#[tauri::command]
pub async fn save_backup(shell: State<'_, Shell>, request: BackupOf) -> Result<Option<SavedFile>> {
    let (plan, backup) = (PathBuf::from(request.plan.path), PathBuf::from(request.backup.path));
    let title = shell.words.text("dialog-save-backup", &[]);
    let suggested = files::copy_path(&plan, &shell.words.text("file-backup", &[]))?;
    let Some(chosen) = shell.dialogs.ask(Ask::SavePlan, title, Some(suggested)) else { return Ok(None) };
    let to = files::with_plan_ending(chosen)?;
    let keys = shell.keys_of(&plan).await?;
    plan::save_backup(&shell.worked_on(plan.clone()).await?, &keys, &backup, &to)?;
    shell.note_copy(&plan, &to);
    Ok(Some(SavedFile { path: to.display().to_string() }))
}
