use crate::{dialogs::Ask, files, state::Shell};
use model::{FilePath, Id, Outcome, Pack, PackChoice, PackIdea, PackPreview, Result, SavedFile, pack_file};
use plan::Plan;
use report::words::Words;
use std::path::Path;
use tauri::State;

#[tauri::command]
pub async fn list_pack_ideas(shell: State<'_, Shell>, request: ()) -> Result<Vec<PackIdea>> {
    let () = request;
    shell.desk.with(|plan| plan.pack_ideas()).await
}

#[tauri::command]
pub async fn start_from_idea(shell: State<'_, Shell>, request: Id) -> Result<Outcome<Id>> {
    let author = shell.author();
    shell.desk.with(move |plan| plan.start_from_idea(request, &author)).await
}

#[tauri::command]
pub async fn preview_pack(shell: State<'_, Shell>, request: PackChoice) -> Result<PackPreview> {
    shell.desk.with(move |plan| preview(plan, request)).await
}

#[tauri::command]
pub async fn save_pack(shell: State<'_, Shell>, request: PackChoice) -> Result<Option<SavedFile>> {
    let made = move |plan: &mut Plan| {
        let pack = preview(plan, request)?.pack;
        let suggested = plan.home().with_file_name(files::pack_name(&pack.title));
        Ok((pack_file::write(&pack)?, suggested))
    };
    let (text, suggested) = shell.desk.with(made).await?;
    let title = shell.words.text("dialog-save-pack", &[]);
    let Some(chosen) = shell.dialogs.ask(Ask::SavePack, title, Some(suggested)) else {
        return Ok(None);
    };
    let path = files::with_ending(chosen, pack_file::ENDING)?;
    files::write_document(&path, text.as_bytes())?;
    Ok(Some(SavedFile { path: path.display().to_string() }))
}

#[tauri::command]
pub async fn choose_pack(shell: State<'_, Shell>, request: ()) -> Result<Option<FilePath>> {
    let () = request;
    let title = shell.words.text("dialog-open-pack", &[]);
    let picked = shell.dialogs.ask(Ask::OpenPack, title, None);
    Ok(picked.map(|path| FilePath { path: path.display().to_string() }))
}

#[tauri::command]
pub async fn read_pack(shell: State<'_, Shell>, request: FilePath) -> Result<PackPreview> {
    let pack = read(Path::new(&request.path))?;
    shell.desk.with(move |plan| plan.read_pack(pack)).await
}

#[tauri::command]
pub async fn bring_in_pack(shell: State<'_, Shell>, request: FilePath) -> Result<Outcome<Vec<Id>>> {
    let author = shell.author();
    let pack = read(Path::new(&request.path))?;
    shell.desk.with(move |plan| plan.bring_in_pack(pack, &author)).await
}

/// What a pack would hold; one of many initiatives is called in the language of the plan.
pub fn preview(plan: &Plan, choice: PackChoice) -> Result<PackPreview> {
    let about = plan.plan()?;
    let key = if choice.lessons { "pack-lessons-of" } else { "pack-initiatives-of" };
    let title = Words::new(&about.language).text(key, &[("community", about.name.as_str().into())]);
    plan.preview_pack(choice, &title)
}

/// Reads a pack; the command line does the same.
pub fn read(path: &Path) -> Result<Pack> {
    let too_large = model::Refusal::NotAPack { reason: "too-large".into() };
    pack_file::parse(&files::read_text(path, pack_file::LARGEST, too_large)?)
}
