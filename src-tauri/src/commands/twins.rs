use crate::state::Shell;
use model::{MergeStakeholders, Outcome, Result, TwinPair, Twins};
use tauri::State;

#[tauri::command]
pub async fn list_twins(shell: State<'_, Shell>, request: ()) -> Result<Vec<Twins>> {
    let () = request;
    let read = |plan: &mut plan::Plan| Ok((plan.stakeholders()?, plan.not_twins()?, plan.plan()?.name));
    let (all, apart, place) = shell.desk.with(read).await?;
    Ok(network::twins(&all, &apart, &place))
}

#[tauri::command]
pub async fn dismiss_twins(shell: State<'_, Shell>, request: TwinPair) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.dismiss_twins(request, &author)).await
}

#[tauri::command]
pub async fn merge_stakeholders(shell: State<'_, Shell>, request: MergeStakeholders) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.merge_stakeholders(&request, &author)).await
}
