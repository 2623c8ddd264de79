use crate::state::Shell;
use model::{Outcome, Result, Step, StepLabel, StepRange};
use tauri::State;

#[tauri::command]
pub async fn list_steps(shell: State<'_, Shell>, request: StepRange) -> Result<Vec<Step>> {
    shell.desk.with(move |plan| plan.steps(request)).await
}

#[tauri::command]
pub async fn undo(shell: State<'_, Shell>, request: ()) -> Result<Outcome<StepLabel>> {
    let () = request;
    let author = shell.author();
    shell.desk.with(move |plan| plan.undo(&author)).await
}

#[tauri::command]
pub async fn redo(shell: State<'_, Shell>, request: ()) -> Result<Outcome<StepLabel>> {
    let () = request;
    let author = shell.author();
    shell.desk.with(move |plan| plan.redo(&author)).await
}
