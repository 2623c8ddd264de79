use crate::{calendar, dialogs, files, state::Shell};
use model::{
    Action, Ask, Decision, Id, Meeting, MeetingPage, Outcome, PlanRecord, RemoveRecords, Result, SavedFile,
};
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
pub async fn save_calendar(shell: State<'_, Shell>, request: Option<Id>) -> Result<Option<SavedFile>> {
    let made = move |plan: &mut plan::Plan| {
        Ok((calendar::of(plan, request)?, plan.home().with_extension(files::CALENDAR_ENDING)))
    };
    let (calendar, suggested) = shell.desk.with(made).await?;
    let title = shell.words.text("dialog-save-calendar", &[]);
    let Some(chosen) = shell.dialogs.ask(dialogs::Ask::SaveCalendar, title, Some(suggested)) else {
        return Ok(None);
    };
    let path = files::with_ending(chosen, files::CALENDAR_ENDING)?;
    files::write_document(&path, calendar.as_bytes())?;
    Ok(Some(SavedFile { path: path.display().to_string() }))
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
