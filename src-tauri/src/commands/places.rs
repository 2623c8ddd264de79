use crate::state::Shell;
use model::{MoveStakeholder, Outcome, PlaceMarks, ReleaseMarks, Result};
use tauri::State;

#[tauri::command]
pub async fn place_marks(shell: State<'_, Shell>, request: PlaceMarks) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.place_marks(&request, &author)).await
}

#[tauri::command]
pub async fn move_stakeholder(shell: State<'_, Shell>, request: MoveStakeholder) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.move_stakeholder(&request, &author)).await
}

#[tauri::command]
pub async fn release_marks(shell: State<'_, Shell>, request: ReleaseMarks) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.release_marks(&request, &author)).await
}
