use crate::state::Shell;
use model::{Concern, KeepText, Outcome, Result, guard};
use tauri::State;

#[tauri::command]
pub async fn check_text(shell: State<'_, Shell>, request: String) -> Result<Vec<Concern>> {
    let _ = shell;
    Ok(guard::look(&request))
}

#[tauri::command]
pub async fn keep_text(shell: State<'_, Shell>, request: KeepText) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.keep_text(&request, &author)).await
}
