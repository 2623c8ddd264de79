use crate::state::Shell;
use model::{Council, Initiative, Result};
use tauri::State;

#[tauri::command]
pub async fn list_councils(shell: State<'_, Shell>, request: ()) -> Result<Vec<Council>> {
    let () = request;
    shell.desk.with(|plan| plan.councils()).await
}

#[tauri::command]
pub async fn list_initiatives(shell: State<'_, Shell>, request: ()) -> Result<Vec<Initiative>> {
    let () = request;
    shell.desk.with(|plan| plan.initiatives()).await
}
