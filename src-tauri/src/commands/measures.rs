use crate::state::Shell;
use model::{Measures, PathEnds, Paths, Result};
use tauri::State;

#[tauri::command]
pub async fn get_measures(shell: State<'_, Shell>, request: ()) -> Result<Measures> {
    let () = request;
    let snapshot = shell.desk.with(|plan| plan.snapshot()).await?;
    Ok(network::measures(&network::network(&snapshot, false)))
}

#[tauri::command]
pub async fn get_paths(shell: State<'_, Shell>, request: PathEnds) -> Result<Paths> {
    let snapshot = shell.desk.with(|plan| plan.snapshot()).await?;
    Ok(network::paths(&snapshot, request))
}
