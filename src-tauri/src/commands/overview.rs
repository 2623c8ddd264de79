use crate::state::Shell;
use model::{MixOverTime, Overview, Result};
use tauri::State;

#[tauri::command]
pub async fn get_overview(shell: State<'_, Shell>, request: ()) -> Result<Overview> {
    let () = request;
    let snapshot = shell.desk.with(|plan| plan.snapshot()).await?;
    Ok(network::overview(&snapshot))
}

#[tauri::command]
pub async fn get_mix(shell: State<'_, Shell>, request: ()) -> Result<MixOverTime> {
    let () = request;
    let (snapshot, budget, today) =
        shell.desk.with(|plan| Ok((plan.snapshot()?, plan.budget()?, plan.today()))).await?;
    Ok(network::mix_over_time(&snapshot, &budget, &today))
}
