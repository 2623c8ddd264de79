use crate::state::Shell;
use model::{Action, Ask, Decision, Id, Meeting, MeetingPage, Outcome, PlanRecord, RemoveRecords, Result};
use tauri::State;

#[tauri::command]
pub async fn list_meetings(shell: State<'_, Shell>, request: ()) -> Result<Vec<Meeting>> {
    let () = request;
    shell.desk.with(|plan| plan.meetings()).await
}

#[tauri::command]
pub async fn get_meeting(shell: State<'_, Shell>, request: Id) -> Result<MeetingPage> {
    shell.desk.with(move |plan| plan.meeting(request)).await
}

#[tauri::command]
pub async fn list_decisions(shell: State<'_, Shell>, request: ()) -> Result<Vec<Decision>> {
    let () = request;
    shell.desk.with(|plan| plan.decisions()).await
}

#[tauri::command]
pub async fn list_actions(shell: State<'_, Shell>, request: ()) -> Result<Vec<Action>> {
    let () = request;
    shell.desk.with(|plan| plan.actions()).await
}

#[tauri::command]
pub async fn list_asks(shell: State<'_, Shell>, request: ()) -> Result<Vec<Ask>> {
    let () = request;
    shell.desk.with(|plan| plan.asks()).await
}

#[tauri::command]
pub async fn save_records(shell: State<'_, Shell>, request: Vec<PlanRecord>) -> Result<Outcome<Vec<Id>>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.save_records(&request, &author)).await
}

#[tauri::command]
pub async fn remove_records(shell: State<'_, Shell>, request: RemoveRecords) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.remove_records(&request, &author)).await
}
