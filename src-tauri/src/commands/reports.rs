use crate::{dialogs::Ask, files, state::Shell};
use model::{
    Document, Paper, Plan, RecoverySheet, Refusal, ReportInfo, ReportRequest, Result, SavedFile, Snapshot,
};
use report::{Options, Output, Rendered, Sheet};
use std::sync::Arc;
use tauri::{State, ipc::Response};

#[tauri::command]
pub async fn render_report(shell: State<'_, Shell>, request: ReportRequest) -> Result<ReportInfo> {
    let rendered = render(&shell, request, Output::Pages).await?;
    let info = rendered.info();
    shell.keep_rendered(Some(rendered));
    Ok(info)
}

#[tauri::command]
pub async fn get_report_page(shell: State<'_, Shell>, request: u32) -> Result<Response> {
    let rendered = shell.rendered().filter(|r| (request as usize) < r.page_count());
    let rendered = rendered.ok_or(Refusal::NotFound { noun: "page".into() })?;
    Ok(Response::new(rendered.page_svg(request as usize).into_bytes()))
}

#[tauri::command]
pub async fn save_report(shell: State<'_, Shell>, request: ReportRequest) -> Result<Option<SavedFile>> {
    let pdf = render(&shell, request, Output::Pdf).await?.pdf()?;
    let title = shell.words.text("dialog-save-pdf", &[]);
    let name = move |plan: &mut plan::Plan| match request.document {
        Document::Summary => Ok((plan.home().to_path_buf(), None)),
        Document::Minutes(meeting) => {
            Ok((plan.home().to_path_buf(), Some(plan.meeting(meeting)?.meeting.date)))
        }
    };
    let (path, day) = shell.desk.with(name).await?;
    let path = match day {
        None => path.with_extension("pdf"),
        Some(day) => {
            let plan = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            let name = shell.words.text("minutes-file", &[("plan", plan.into()), ("day", day.into())]);
            path.with_file_name(format!("{name}.pdf"))
        }
    };
    let Some(chosen) = shell.dialogs.ask(Ask::SavePdf, title, Some(path)) else { return Ok(None) };
    let path = files::with_ending(chosen, "pdf")?;
    files::write_document(&path, &pdf)?;
    Ok(Some(SavedFile { path: path.display().to_string() }))
}

/// The sheet is looked at and printed page by page as any document, but never saved.
#[tauri::command]
pub async fn render_recovery_sheet(shell: State<'_, Shell>, request: RecoverySheet) -> Result<ReportInfo> {
    let read = move |plan: &mut plan::Plan| match &request.passphrase {
        Some(passphrase) if !plan.is_locked_with(passphrase) => Err(Refusal::WrongPassphrase),
        _ => Ok((request, plan.plan()?, plan.path().to_path_buf())),
    };
    let (request, plan, path) = shell.desk.with(read).await?;
    let options = options(&plan, request.paper, Output::Pages);
    let folder = path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
    let sheet = Sheet {
        plan: plan.id,
        file: &files::file_name(&path),
        folder: &folder,
        passphrase: request.passphrase.as_ref(),
    };
    let rendered = Arc::new(report::recovery_sheet(&sheet, &options)?);
    let info = rendered.info();
    shell.keep_rendered(Some(rendered));
    Ok(info)
}

/// Lets go of the document that was looked at last.
#[tauri::command]
pub async fn forget_report(shell: State<'_, Shell>, request: ()) -> Result<()> {
    let () = request;
    shell.keep_rendered(None);
    Ok(())
}

#[tauri::command]
pub async fn print_report(shell: State<'_, Shell>, request: Paper) -> Result<()> {
    shell.dialogs.print(request)
}

async fn render(shell: &Shell, request: ReportRequest, output: Output) -> Result<Arc<Rendered>> {
    let read = move |plan: &mut plan::Plan| match request.document {
        Document::Summary => Ok((plan.snapshot()?.leaving(), None)),
        Document::Minutes(meeting) => Ok((plan.snapshot()?.leaving(), Some(plan.meeting(meeting)?))),
    };
    let (snapshot, meeting) = shell.desk.with(read).await?;
    let options = report_options(&snapshot, request.paper, output);
    let work = move || match meeting {
        None => report::summary(&snapshot, &network::overview(&snapshot), &options).map(Arc::new),
        Some(page) => report::minutes(&snapshot, &page, &options).map(Arc::new),
    };
    let done = tauri::async_runtime::spawn_blocking(work).await;
    done.map_err(|e| Refusal::Document { detail: e.to_string() })?
}

/// How a document is made today; the command line makes the same one.
pub fn report_options(snapshot: &Snapshot, paper: Option<Paper>, output: Output) -> Options {
    options(&snapshot.plan, paper, output)
}

fn options(plan: &Plan, paper: Option<Paper>, output: Output) -> Options {
    let now = jiff::Zoned::now();
    Options {
        paper: paper.unwrap_or(plan.paper),
        language: plan.language.clone(),
        today: now.date().to_string(),
        now_ms: now.timestamp().as_millisecond(),
        output,
    }
}
