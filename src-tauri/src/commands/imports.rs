use crate::{dialogs::Ask, files, state::Shell};
use exchange::DryRun;
use model::{FilePath, ImportChoice, ImportPreview, ImportResult, ImportTable, Outcome, ReadImport, Result};
use std::{path::Path, sync::Arc};
use tauri::State;

#[tauri::command]
pub async fn choose_import(shell: State<'_, Shell>, request: ()) -> Result<Option<FilePath>> {
    let () = request;
    let title = shell.words.text("dialog-open-list", &[]);
    let picked = shell.dialogs.ask(Ask::OpenList, title, None);
    Ok(picked.map(|path| FilePath { path: path.display().to_string() }))
}

#[tauri::command]
pub async fn read_import(shell: State<'_, Shell>, request: ReadImport) -> Result<ImportTable> {
    let (framework, sectors) = shell.desk.with(|plan| Ok((plan.framework()?, plan.sectors()?))).await?;
    // Asking without a table means the file was just chosen, perhaps again after a correction.
    let workbook = shell.workbook(Path::new(&request.path), request.table.is_none())?;
    exchange::describe(&workbook, &request.path, request.table, request.header_row, &framework, &sectors)
}

#[tauri::command]
pub async fn preview_import(shell: State<'_, Shell>, request: ImportChoice) -> Result<ImportPreview> {
    let workbook = shell.workbook(Path::new(&request.path), false)?;
    shell.desk.with(move |plan| Ok(dry_run(plan, &workbook, &request)?.preview)).await
}

#[tauri::command]
pub async fn apply_import(shell: State<'_, Shell>, request: ImportChoice) -> Result<Outcome<ImportResult>> {
    let author = shell.author();
    let workbook = shell.workbook(Path::new(&request.path), false)?;
    let name = files::file_name(Path::new(&request.path));
    let write = move |plan: &mut plan::Plan| {
        let run = dry_run(plan, &workbook, &request)?;
        plan.import(run.actions, &name, run.preview.refused, &author)
    };
    shell.desk.with(write).await
}

/// Holds a file against the plan as it is now; the command line does the same.
pub fn dry_run(
    plan: &mut plan::Plan,
    workbook: &Arc<exchange::Workbook>,
    choice: &ImportChoice,
) -> Result<DryRun> {
    let (framework, sectors, tags, known) = (plan.framework()?, plan.sectors()?, plan.tags()?, plan.known()?);
    exchange::dry_run(workbook, choice, &framework, &sectors, &tags, &known)
}
