use crate::state::Shell;
use model::{EditTie, Id, Outcome, Result, Tie, TieDraft};
use tauri::State;

#[tauri::command]
pub async fn list_ties(shell: State<'_, Shell>, request: ()) -> Result<Vec<Tie>> {
    let () = request;
    shell.desk.with(|plan| plan.ties()).await
}

#[tauri::command]
pub async fn create_ties(shell: State<'_, Shell>, request: Vec<TieDraft>) -> Result<Outcome<Vec<Id>>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.create_ties(request, &author)).await
}

#[tauri::command]
pub async fn edit_tie(shell: State<'_, Shell>, request: EditTie) -> Result<Outcome<Id>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.edit_tie(request.id, request.edits, &author)).await
}

#[tauri::command]
pub async fn delete_ties(shell: State<'_, Shell>, request: Vec<Id>) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.delete_ties(&request, &author)).await
}
