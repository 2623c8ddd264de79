use crate::state::Shell;
use model::{Hit, Result, SearchRequest};
use tauri::State;

#[tauri::command]
pub async fn search(shell: State<'_, Shell>, request: SearchRequest) -> Result<Vec<Hit>> {
    shell.desk.with(move |plan| plan.search(&request)).await
}
