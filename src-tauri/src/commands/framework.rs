use crate::{dialogs::Ask, files, state::Shell};
use model::{
    EditItem, FilePath, Framework, FrameworkChanges, Id, ItemDraft, ItemState, MoveItem, Outcome, Refusal,
    Result, framework_file,
};
use std::path::Path;
use tauri::State;

#[tauri::command]
pub async fn list_item_states(shell: State<'_, Shell>, request: ()) -> Result<Vec<ItemState>> {
    let () = request;
    shell.desk.with(|plan| plan.item_states()).await
}

#[tauri::command]
pub async fn edit_item(shell: State<'_, Shell>, request: EditItem) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.edit_item(&request, &author)).await
}

#[tauri::command]
pub async fn add_item(shell: State<'_, Shell>, request: ItemDraft) -> Result<Outcome<Id>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.add_item(&request, &author)).await
}

#[tauri::command]
pub async fn move_item(shell: State<'_, Shell>, request: MoveItem) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.move_item(&request, &author)).await
}

#[tauri::command]
pub async fn remove_item(shell: State<'_, Shell>, request: Id) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.remove_item(request, &author)).await
}

#[tauri::command]
pub async fn put_back_words(shell: State<'_, Shell>, request: Option<Id>) -> Result<Outcome<()>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.put_back_words(request, &author)).await
}

#[tauri::command]
pub async fn choose_framework(shell: State<'_, Shell>, request: ()) -> Result<Option<FilePath>> {
    let () = request;
    let title = shell.words.text("dialog-open-framework", &[]);
    let picked = shell.dialogs.ask(Ask::OpenFramework, title, None);
    Ok(picked.map(|path| FilePath { path: path.display().to_string() }))
}

#[tauri::command]
pub async fn read_framework(shell: State<'_, Shell>, request: FilePath) -> Result<FrameworkChanges> {
    let other = read_other(Path::new(&request.path))?;
    shell.desk.with(move |plan| plan.read_framework(other)).await
}

#[tauri::command]
pub async fn bring_in_framework(shell: State<'_, Shell>, request: FilePath) -> Result<Outcome<()>> {
    let author = shell.author();
    let other = read_other(Path::new(&request.path))?;
    shell.desk.with(move |plan| plan.bring_in_framework(other, &author)).await
}

/// Reads a framework file; the command line does the same.
pub fn read_other(path: &Path) -> Result<Framework> {
    let too_large = Refusal::NotAFramework { detail: format!("> {} bytes", framework_file::LARGEST) };
    framework_file::parse_other(&files::read_text(path, framework_file::LARGEST, too_large)?)
}
