use crate::state::Shell;
use model::{OpenPlan, Passphrase, PassphraseSet, Result, SetPassphrase, Unlock};
use std::path::PathBuf;
use tauri::State;

#[tauri::command]
pub async fn unlock_plan(shell: State<'_, Shell>, request: Unlock) -> Result<OpenPlan> {
    let path = PathBuf::from(request.path);
    let keys = plan::Keys::of(&path, &request.passphrase)?;
    shell.open(path, keys).await
}

/// Has a locked copy at hand that is to be brought in.
#[tauri::command]
pub async fn unlock_copy(shell: State<'_, Shell>, request: Unlock) -> Result<()> {
    let path = PathBuf::from(request.path);
    shell.desk.with(move |plan| plan.unlock_copy(&path, &request.passphrase)).await
}

/// Says whether there was something to lock.
#[tauri::command]
pub async fn lock_now(shell: State<'_, Shell>, request: ()) -> Result<bool> {
    let () = request;
    shell.lock().await
}

#[tauri::command]
pub async fn still_here(shell: State<'_, Shell>, request: ()) -> Result<()> {
    let () = request;
    shell.still_here();
    Ok(())
}

#[tauri::command]
pub async fn set_passphrase(shell: State<'_, Shell>, request: SetPassphrase) -> Result<PassphraseSet> {
    let new = request.new.map(Passphrase::for_locking).transpose()?;
    shell.set_passphrase(request.current, new).await
}
