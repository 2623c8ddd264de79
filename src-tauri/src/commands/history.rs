use crate::state::Shell;
use model::{
    Between, BringBack, HistoryDay, Moment, Outcome, Past, Result, Step, StepId, StepLabel, StepRange,
    ThingAt, ThingChange,
};
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

#[tauri::command]
pub async fn undo_step(shell: State<'_, Shell>, request: StepId) -> Result<Outcome<StepLabel>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.undo_step(request, &author)).await
}

#[tauri::command]
pub async fn list_days(shell: State<'_, Shell>, request: ()) -> Result<Vec<HistoryDay>> {
    let () = request;
    shell.desk.with(|plan| plan.days()).await
}

/// The past lies beside the plan, never in its place: nothing here can write into it.
#[tauri::command]
pub async fn get_past(shell: State<'_, Shell>, request: Moment) -> Result<Past> {
    let past = shell.desk.with(move |plan| plan.past(request.at)).await?;
    Ok(Past {
        at: past.at(),
        plan: past.plan()?,
        counts: past.counts()?,
        coverage: network::coverage(&past.snapshot()?),
        sectors: past.sectors()?,
        tags: past.tags()?,
        stakeholders: past.stakeholders()?,
        ties: past.ties()?,
        councils: past.councils()?,
        initiatives: past.initiatives()?,
    })
}

#[tauri::command]
pub async fn get_past_thing(shell: State<'_, Shell>, request: ThingAt) -> Result<ThingChange> {
    shell.desk.with(move |plan| plan.past_thing(&request)).await
}

#[tauri::command]
pub async fn list_changes(shell: State<'_, Shell>, request: Between) -> Result<Vec<ThingChange>> {
    shell.desk.with(move |plan| plan.changes(request)).await
}

#[tauri::command]
pub async fn preview_bring_back(shell: State<'_, Shell>, request: BringBack) -> Result<Vec<ThingChange>> {
    shell.desk.with(move |plan| plan.preview_bring_back(&request)).await
}

#[tauri::command]
pub async fn bring_back(shell: State<'_, Shell>, request: BringBack) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.bring_back(&request, &author)).await
}
