use crate::{dialogs::Ask, files, state::Shell};
use model::{PictureFormat, Refusal, Result, SavedFile, Scene, SceneFile, SceneRequest, SceneTheme};
use report::Map;
use tauri::State;

#[tauri::command]
pub async fn get_scene(shell: State<'_, Shell>, request: SceneRequest) -> Result<Scene> {
    Ok(map(&shell, request).await?.into_scene())
}

#[tauri::command]
pub async fn save_scene(shell: State<'_, Shell>, request: SceneFile) -> Result<Option<SavedFile>> {
    let map = map(&shell, request.scene).await?;
    let (ask, ending) = match request.format {
        PictureFormat::Png => (Ask::SavePng, "png"),
        PictureFormat::Svg => (Ask::SaveSvg, "svg"),
    };
    let title = shell.words.text("dialog-save-picture", &[]);
    let suggested = shell.desk.with(move |plan| Ok(plan.home().with_extension(ending))).await?;
    let Some(chosen) = shell.dialogs.ask(ask, title, Some(suggested)) else { return Ok(None) };
    // Who writes another ending wants that kind of picture.
    let (path, format) = match files::picture_format(&chosen) {
        Some(format) => (chosen, format),
        None => (files::with_ending(chosen, ending)?, request.format),
    };
    files::write_document(&path, &bytes(&map, format, request.theme)?)?;
    Ok(Some(SavedFile { path: path.display().to_string() }))
}

#[tauri::command]
pub async fn copy_scene(shell: State<'_, Shell>, request: SceneFile) -> Result<()> {
    let map = map(&shell, request.scene).await?;
    match request.format {
        PictureFormat::Svg => shell.clipboard.put_text(map.svg(request.theme)),
        PictureFormat::Png => shell.clipboard.put_picture(map.rgba(request.theme)?),
    }
}

/// A map as the bytes of a file.
pub fn bytes(map: &Map, format: PictureFormat, theme: SceneTheme) -> Result<Vec<u8>> {
    match format {
        PictureFormat::Png => map.png(theme),
        PictureFormat::Svg => Ok(map.svg(theme).into_bytes()),
    }
}

async fn map(shell: &Shell, request: SceneRequest) -> Result<Map> {
    let snapshot = shell.desk.with(|plan| plan.snapshot()).await?;
    let snapshot = if request.leaves_window { snapshot.leaving() } else { snapshot };
    let work = move || {
        let (coverage, language) = (network::coverage(&snapshot), &snapshot.plan.language);
        Map::new(&snapshot, &coverage, &request, language)
    };
    let done = tauri::async_runtime::spawn_blocking(work).await;
    done.map_err(|e| Refusal::Document { detail: e.to_string() })
}
