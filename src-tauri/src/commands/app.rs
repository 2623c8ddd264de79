use crate::state::Shell;
use model::{AppState, FilePath, RecentPlan, Result, Settings};
use tauri::State;

#[tauri::command]
pub async fn get_app(shell: State<'_, Shell>, request: ()) -> Result<AppState> {
    let () = request;
    shell.app().await
}

#[tauri::command]
pub async fn set_settings(shell: State<'_, Shell>, request: Settings) -> Result<Settings> {
    let kept = shell.preferences().set_settings(request)?;
    let author = shell.author();
    // Others are told of this name from now on; where no plan is open, there is nothing to tell.
    let name = move |open: &mut Option<plan::Plan>| {
        if let Some(plan) = open {
            plan.held_by(&author);
        }
        Ok(())
    };
    shell.desk.run(name).await?;
    Ok(kept)
}

#[tauri::command]
pub async fn forget_recent(shell: State<'_, Shell>, request: FilePath) -> Result<Vec<RecentPlan>> {
    let mut preferences = shell.preferences();
    preferences.forget(&request.path)?;
    Ok(preferences.recent())
}

/// The window has saved what was being typed, as it was asked to before it closes; or, after [`stay`], somebody said
/// that it may close.
#[tauri::command]
pub async fn leave(shell: State<'_, Shell>, request: ()) -> Result<()> {
    let () = request;
    shell.may_leave();
    Ok(())
}

/// The window asks somebody before it closes, and does not close by itself meanwhile.
#[tauri::command]
pub async fn stay(shell: State<'_, Shell>, request: ()) -> Result<()> {
    let () = request;
    shell.stay();
    Ok(())
}
