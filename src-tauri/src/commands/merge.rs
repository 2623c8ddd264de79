use crate::{
    dialogs::Ask,
    files,
    state::{self, Shell},
};
use model::{
    Conflict, CopyChoice, FilePath, Manifest, MergePreview, OpenPlan, Outcome, Result, SettleConflict,
    StepLabel,
};
use std::path::Path;
use tauri::State;

#[tauri::command]
pub async fn choose_copy(shell: State<'_, Shell>, request: ()) -> Result<Option<FilePath>> {
    let () = request;
    let title = shell.words.text("dialog-open-copy", &[]);
    let path = shell.desk.with(|plan| Ok(plan.home().to_path_buf())).await?;
    let picked = shell.dialogs.ask(Ask::OpenPlan, title, Some(path));
    Ok(picked.map(|path| FilePath { path: path.display().to_string() }))
}

#[tauri::command]
pub async fn preview_merge(shell: State<'_, Shell>, request: FilePath) -> Result<MergePreview> {
    shell.desk.with(move |plan| plan.preview_merge(Path::new(&request.path))).await
}

#[tauri::command]
pub async fn merge_copy(shell: State<'_, Shell>, request: FilePath) -> Result<Outcome<MergePreview>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.merge(Path::new(&request.path), &author)).await
}

#[tauri::command]
pub async fn list_conflicts(shell: State<'_, Shell>, request: ()) -> Result<Vec<Conflict>> {
    let () = request;
    shell.desk.with(|plan| plan.conflicts()).await
}

#[tauri::command]
pub async fn settle_conflict(shell: State<'_, Shell>, request: SettleConflict) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.settle_conflict(&request, &author)).await
}

#[tauri::command]
pub async fn get_merge_undo(shell: State<'_, Shell>, request: ()) -> Result<Option<StepLabel>> {
    let () = request;
    shell.desk.with(|plan| plan.next_merge_undo()).await
}

#[tauri::command]
pub async fn undo_merge(shell: State<'_, Shell>, request: ()) -> Result<OpenPlan> {
    let () = request;
    let undo = |plan: &mut plan::Plan| {
        plan.undo_merge()?;
        state::describe(plan)
    };
    shell.desk.with(undo).await
}

#[tauri::command]
pub async fn preview_copy(shell: State<'_, Shell>, request: CopyChoice) -> Result<Manifest> {
    shell.desk.with(move |plan| plan.manifest(request)).await
}

#[tauri::command]
pub async fn send_copy(shell: State<'_, Shell>, request: CopyChoice) -> Result<Option<Manifest>> {
    let (author, title) = (shell.author(), shell.words.text("dialog-send-copy", &[]));
    let path = shell.desk.with(|plan| Ok(plan.home().to_path_buf())).await?;
    let suggested = files::copy_path(&path, &jiff::Zoned::now().date().to_string())?;
    let Some(chosen) = shell.dialogs.ask(Ask::SavePlan, title, Some(suggested)) else { return Ok(None) };
    let to = files::with_plan_ending(chosen)?;
    let written = to.clone();
    let manifest = shell.desk.with(move |plan| plan.send_copy(&to, request, &author)).await?;
    shell.note_copy(&path, &written);
    Ok(Some(manifest))
}
