use crate::{
    dialogs::Ask,
    files,
    state::{self, Shell},
};
use model::{FilePath, NewPlan, OpenPlan, Outcome, Plan, PlanEdit, Result, SavedFile, SharedPlace};
use tauri::State;

#[tauri::command]
pub async fn start_plan(shell: State<'_, Shell>, request: NewPlan) -> Result<OpenPlan> {
    let path = files::free_path(&files::plans_folder(), &request.community)?;
    shell.lay_open(move |author| plan::Plan::create(&path, &request, author, Box::new(plan::System))).await
}

#[tauri::command]
pub async fn choose_plan(shell: State<'_, Shell>, request: ()) -> Result<Option<OpenPlan>> {
    let () = request;
    let title = shell.words.text("dialog-open-plan", &[]);
    let folder = files::plans_folder().join("");
    match shell.dialogs.ask(Ask::OpenPlan, title, Some(folder)) {
        Some(path) => shell.open(path, plan::Keys::none()).await.map(Some),
        None => Ok(None),
    }
}

#[tauri::command]
pub async fn open_plan(shell: State<'_, Shell>, request: FilePath) -> Result<OpenPlan> {
    shell.open(request.path.into(), plan::Keys::none()).await
}

#[tauri::command]
pub async fn open_sample(shell: State<'_, Shell>, request: ()) -> Result<OpenPlan> {
    let () = request;
    let path = files::free_path(&files::plans_folder(), &shell.words.text("sample-file-name", &[]))?;
    shell.lay_open(move |author| plan::sample::create(&path, author)).await
}

#[tauri::command]
pub async fn save_copy(shell: State<'_, Shell>, request: ()) -> Result<Option<SavedFile>> {
    let () = request;
    let title = shell.words.text("dialog-save-copy", &[]);
    let path = shell.desk.with(|plan| Ok(plan.home().to_path_buf())).await?;
    let suggested = files::copy_path(&path, &jiff::Zoned::now().date().to_string())?;
    let Some(chosen) = shell.dialogs.ask(Ask::SavePlan, title, Some(suggested)) else { return Ok(None) };
    let to = files::with_plan_ending(chosen)?;
    let written = to.clone();
    shell.desk.with(move |plan| plan.save_copy(&to)).await?;
    shell.note_copy(&path, &written);
    Ok(Some(SavedFile { path: written.display().to_string() }))
}

#[tauri::command]
pub async fn close_plan(shell: State<'_, Shell>, request: ()) -> Result<()> {
    let () = request;
    shell.close().await
}

#[tauri::command]
pub async fn get_plan(shell: State<'_, Shell>, request: ()) -> Result<OpenPlan> {
    let () = request;
    shell.desk.with(state::describe).await
}

/// Looks further through the open plan; one look at a time, so that other work is not kept waiting.
#[tauri::command]
pub async fn look_on(shell: State<'_, Shell>, request: ()) -> Result<OpenPlan> {
    let () = request;
    let look = |plan: &mut plan::Plan| {
        plan.look_on();
        state::describe(plan)
    };
    shell.desk.with(look).await
}

#[tauri::command]
pub async fn work_on(shell: State<'_, Shell>, request: ()) -> Result<OpenPlan> {
    let () = request;
    let decide = |plan: &mut plan::Plan| {
        plan.work_on();
        state::describe(plan)
    };
    shell.desk.with(decide).await
}

/// Brings a plan together with its file on the shared drive, and says how both stand then.
#[tauri::command]
pub async fn write_back(shell: State<'_, Shell>, request: ()) -> Result<Outcome<Option<SharedPlace>>> {
    let () = request;
    let author = shell.author();
    let write = move |plan: &mut plan::Plan| {
        // What went wrong is told with the rest: nothing of the work here depends on it.
        let changed = plan.write_back(&author).unwrap_or_default();
        Ok(Outcome { output: plan.shared(), changed })
    };
    shell.desk.with(write).await
}

#[tauri::command]
pub async fn edit_plan(shell: State<'_, Shell>, request: Vec<PlanEdit>) -> Result<Outcome<Plan>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.edit_plan(&request, &author)).await
}
