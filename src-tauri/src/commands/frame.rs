use crate::state::Shell;
use model::{Framework, Result, Sector, Tag};
use tauri::State;

#[tauri::command]
pub async fn get_framework(shell: State<'_, Shell>, request: ()) -> Result<Framework> {
    let () = request;
    shell.desk.with(|plan| plan.framework()).await
}

#[tauri::command]
pub async fn list_sectors(shell: State<'_, Shell>, request: ()) -> Result<Vec<Sector>> {
    let () = request;
    shell.desk.with(|plan| plan.sectors()).await
}

#[tauri::command]
pub async fn list_tags(shell: State<'_, Shell>, request: ()) -> Result<Vec<Tag>> {
    let () = request;
    shell.desk.with(|plan| plan.tags()).await
}
