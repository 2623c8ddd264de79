use crate::state::Shell;
use model::{Matching, Result};
use tauri::State;

#[tauri::command]
pub async fn get_matching(shell: State<'_, Shell>, request: ()) -> Result<Matching> {
    let () = request;
    let snapshot = shell.desk.with(|plan| plan.snapshot()).await?;
    Ok(network::matching(&snapshot, &jiff::Zoned::now().date().to_string()))
}
