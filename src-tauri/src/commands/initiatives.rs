use crate::state::Shell;
use model::{
    AddPartners, CopyInitiative, EditInitiatives, EditPartner, Id, Initiative, InitiativeDraft, Outcome,
    Result,
};
use tauri::State;

#[tauri::command]
pub async fn list_initiatives(shell: State<'_, Shell>, request: ()) -> Result<Vec<Initiative>> {
    let () = request;
    shell.desk.with(|plan| plan.initiatives()).await
}

#[tauri::command]
pub async fn draft_from_example(shell: State<'_, Shell>, request: Id) -> Result<InitiativeDraft> {
    shell.desk.with(move |plan| plan.draft_from_example(request)).await
}

#[tauri::command]
pub async fn create_initiatives(
    shell: State<'_, Shell>,
    request: Vec<InitiativeDraft>,
) -> Result<Outcome<Vec<Id>>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.create_initiatives(request, &author)).await
}

#[tauri::command]
pub async fn copy_initiative(shell: State<'_, Shell>, request: CopyInitiative) -> Result<Outcome<Id>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.copy_initiative(&request, &author)).await
}

#[tauri::command]
pub async fn edit_initiatives(shell: State<'_, Shell>, request: EditInitiatives) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.edit_initiatives(&request, &author)).await
}

#[tauri::command]
pub async fn delete_initiatives(shell: State<'_, Shell>, request: Vec<Id>) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.delete_initiatives(&request, &author)).await
}

#[tauri::command]
pub async fn add_partners(shell: State<'_, Shell>, request: AddPartners) -> Result<Outcome<Vec<Id>>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.add_partners(&request, &author)).await
}

#[tauri::command]
pub async fn edit_partner(shell: State<'_, Shell>, request: EditPartner) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.edit_partner(&request, &author)).await
}

#[tauri::command]
pub async fn remove_partners(shell: State<'_, Shell>, request: Vec<Id>) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.remove_partners(&request, &author)).await
}
