use crate::state::Shell;
use model::{Overview, Result};
use tauri::State;

#[tauri::command]
pub async fn get_overview(shell: State<'_, Shell>, request: ()) -> Result<Overview> {
    let () = request;
    let snapshot = shell.desk.with(|plan| plan.snapshot()).await?;
    Ok(network::overview(&snapshot))
}
