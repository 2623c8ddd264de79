use crate::state::Shell;
use model::{
    ContactDue, Erase, ErasePreview, EraseWhat, Erased, Id, Outcome, Result, Stakeholder, StakeholderDraft,
    StakeholderPage, commands::EditStakeholders,
};
use tauri::State;

#[tauri::command]
pub async fn list_stakeholders(shell: State<'_, Shell>, request: ()) -> Result<Vec<Stakeholder>> {
    let () = request;
    shell.desk.with(|plan| plan.stakeholders()).await
}

#[tauri::command]
pub async fn get_stakeholder(shell: State<'_, Shell>, request: Id) -> Result<StakeholderPage> {
    shell.desk.with(move |plan| plan.stakeholder(request)).await
}

#[tauri::command]
pub async fn list_contacts_due(shell: State<'_, Shell>, request: ()) -> Result<Vec<ContactDue>> {
    let () = request;
    shell
        .desk
        .with(|plan| {
            let today = plan.today();
            plan.contacts_due(&today)
        })
        .await
}

#[tauri::command]
pub async fn preview_erase(shell: State<'_, Shell>, request: EraseWhat) -> Result<ErasePreview> {
    let mut preview = shell.desk.with(move |plan| plan.preview_erase(request)).await?;
    preview.copies = shell.and_saved(preview.copies).await?;
    Ok(preview)
}

#[tauri::command]
pub async fn erase(shell: State<'_, Shell>, request: Erase) -> Result<Outcome<Erased>> {
    let author = shell.author();
    let mut erased = shell.desk.with(move |plan| plan.erase(request, &author)).await?;
    erased.output.copies = shell.and_saved(erased.output.copies).await?;
    Ok(erased)
}

#[tauri::command]
pub async fn create_stakeholders(
    shell: State<'_, Shell>,
    request: Vec<StakeholderDraft>,
) -> Result<Outcome<Vec<Id>>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.create_stakeholders(request, &author)).await
}

#[tauri::command]
pub async fn add_on_the_way(shell: State<'_, Shell>, request: StakeholderDraft) -> Result<Outcome<Id>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.add_on_the_way(request, &author)).await
}

#[tauri::command]
pub async fn edit_stakeholders(shell: State<'_, Shell>, request: EditStakeholders) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.edit_stakeholders(&request.ids, &request.edits, &author)).await
}

#[tauri::command]
pub async fn delete_stakeholders(shell: State<'_, Shell>, request: Vec<Id>) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.delete_stakeholders(&request, &author)).await
}
