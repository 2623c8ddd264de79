use crate::state::Shell;
use model::{
    Assessment, BudgetLine, Factors, Id, ItemEvidence, Judgement, PopulationGroup, Progress, Recognition,
    Result, Review, Timeline,
};
use network::Known;
use tauri::State;

#[tauri::command]
pub async fn get_progress(shell: State<'_, Shell>, request: Id) -> Result<Progress> {
    shell.desk.with(move |plan| plan.progress(request)).await
}

#[tauri::command]
pub async fn list_judgements(shell: State<'_, Shell>, request: Id) -> Result<Vec<Judgement>> {
    shell.desk.with(move |plan| plan.judgements(request)).await
}

#[tauri::command]
pub async fn get_timeline(shell: State<'_, Shell>, request: ()) -> Result<Timeline> {
    let () = request;
    shell.desk.with(|plan| plan.timeline()).await
}

#[tauri::command]
pub async fn list_budget(shell: State<'_, Shell>, request: ()) -> Result<Vec<BudgetLine>> {
    let () = request;
    shell.desk.with(|plan| plan.budget()).await
}

#[tauri::command]
pub async fn get_factors(shell: State<'_, Shell>, request: ()) -> Result<Factors> {
    let () = request;
    shell.desk.with(|plan| plan.factors()).await
}

#[tauri::command]
pub async fn list_population_groups(shell: State<'_, Shell>, request: ()) -> Result<Vec<PopulationGroup>> {
    let () = request;
    shell.desk.with(|plan| plan.population_groups()).await
}

#[tauri::command]
pub async fn get_assessment(shell: State<'_, Shell>, request: ()) -> Result<Assessment> {
    let () = request;
    shell.desk.with(|plan| plan.assessment()).await
}

#[tauri::command]
pub async fn list_reviews(shell: State<'_, Shell>, request: ()) -> Result<Vec<Review>> {
    let () = request;
    shell.desk.with(|plan| plan.reviews()).await
}

#[tauri::command]
pub async fn list_recognitions(shell: State<'_, Shell>, request: ()) -> Result<Vec<Recognition>> {
    let () = request;
    shell.desk.with(|plan| plan.recognitions()).await
}

#[tauri::command]
pub async fn get_evidence(shell: State<'_, Shell>, request: ()) -> Result<Vec<ItemEvidence>> {
    let () = request;
    let today = jiff::Zoned::now().date().to_string();
    let held = |plan: &mut plan::Plan| {
        Ok(Known {
            snapshot: plan.snapshot()?,
            asks: plan.asks()?,
            rounds: plan.assessment()?.rounds,
            factors: plan.factors()?.factors,
            groups: plan.population_groups()?,
            recognitions: plan.recognitions()?,
            today,
        })
    };
    Ok(network::evidence(&shell.desk.with(held).await?))
}
