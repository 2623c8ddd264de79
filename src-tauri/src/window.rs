//! The window: made here rather than in the configuration, so that tests make the same one.

use crate::{
    commands,
    dialogs::{self, Dialogs},
    state::{Leaving, Shell},
};
use report::words::Words;
use std::{path::PathBuf, process::ExitCode, time::Duration};
use tauri::{AppHandle, Manager, RunEvent, Runtime, WebviewUrl, WebviewWindowBuilder, WindowEvent};

/// Label of the one window that may call commands; `capabilities/main.json` names it.
pub const MAIN: &str = "main";

/// Opens the window, on a plan if one was named, and returns when it is closed.
pub fn run(plan: Option<PathBuf>) -> ExitCode {
    forbid_automation();
    if !has_screen() {
        eprintln!("{}", Words::new("en").text("cli-no-screen", &[]));
        return ExitCode::FAILURE;
    }
    let builder = tauri::Builder::default().plugin(tauri_plugin_dialog::init());
    #[cfg(not(feature = "automation"))]
    let builder = builder.plugin(tauri_plugin_single_instance::init(second_launch));
    let built = builder
        .invoke_handler(commands::handler())
        .setup(move |app| set_up(app, plan).map_err(Into::into))
        .build(tauri::generate_context!());
    match built {
        Ok(app) => {
            app.run(|app, event| {
                save_before_closing(app, &event);
                close_on_exit(app, event);
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether there is anything to open a window on. Tauri asks too, and ends the program where there is not.
fn has_screen() -> bool {
    #[cfg(target_os = "linux")]
    return gtk::init().is_ok();
    #[cfg(not(target_os = "linux"))]
    true
}

/// A released program must not let another program drive its window, whatever the environment says.
fn forbid_automation() {
    #[cfg(not(feature = "automation"))]
    #[allow(unsafe_code, reason = "nothing else runs yet: no other thread can be reading the environment")]
    unsafe {
        std::env::remove_var("TAURI_WEBVIEW_AUTOMATION");
    }
}

fn set_up(app: &mut tauri::App, plan: Option<PathBuf>) -> tauri::Result<()> {
    let folder = app.path().app_config_dir()?;
    let shell = Shell::new(&folder, dialogs(app.handle())).map_err(tauri::Error::Io)?;
    app.manage(shell);
    let shell = app.state::<Shell>();
    if let Some(path) = plan {
        shell.open_at_start(path);
    }
    shell.back_up_by_itself();
    main_window(app.handle())?;
    lock_when_idle(app.handle().clone());
    Ok(())
}

/// How often it is looked whether anybody is there.
const LOOK: Duration = Duration::from_secs(10);

/// Locks a plan that nobody is at, and has the window forget it: loaded again, it holds nothing of what it held.
fn lock_when_idle<R: Runtime>(app: AppHandle<R>) {
    let look = move || {
        loop {
            std::thread::sleep(LOOK);
            let locked = tauri::async_runtime::block_on(app.state::<Shell>().lock_if_idle());
            if let (Ok(true), Some(window)) = (locked, app.get_webview_window(MAIN)) {
                let _ = window.reload();
            }
        }
    };
    // Without a thread to wait on, the window still locks by itself.
    let _ = std::thread::Builder::new().name("idle".into()).spawn(look);
}

fn dialogs<R: Runtime>(app: &AppHandle<R>) -> Box<dyn Dialogs> {
    #[cfg(feature = "automation")]
    if let Some(script) = std::env::var_os("COMMONROOT_DIALOG_ANSWERS") {
        return Box::new(dialogs::Scripted(script.into()));
    }
    Box::new(dialogs::Native(app.clone()))
}

fn main_window<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, MAIN, WebviewUrl::default())
        .title("Commonroot")
        .inner_size(1440.0, 900.0)
        .min_inner_size(1024.0, 700.0)
        // Files dropped on the window are not taken; left on, this would keep cards from being dragged.
        .disable_drag_drop_handler()
        .build()?;
    Ok(())
}

/// A second launch hands its plan to the first window and brings it to the front.
#[cfg(not(feature = "automation"))]
fn second_launch<R: Runtime>(app: &AppHandle<R>, arguments: Vec<String>, folder: String) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let Some(window) = app.get_webview_window(MAIN) else { return };
        if let Some(path) = arguments.get(1) {
            app.state::<Shell>().open_at_start(PathBuf::from(folder).join(path));
            let _ = window.reload();
        }
        let _ = window.unminimize();
        let _ = window.set_focus();
    });
}

/// How long a window that is closed gets to save what is being typed.
const SAVING: Duration = Duration::from_secs(4);

/// Whoever closes the window may be in a field: it is left first, which saves it, and the window goes when the
/// program has that. A window that does not answer goes after a while all the same.
fn save_before_closing<R: Runtime>(app: &AppHandle<R>, event: &RunEvent) {
    let RunEvent::WindowEvent { event: WindowEvent::CloseRequested { api, .. }, .. } = event else { return };
    let Some(window) = app.get_webview_window(MAIN) else { return };
    // Whoever presses a second time will not wait.
    let Some(saved) = app.state::<Shell>().begin_to_leave() else { return };
    if window.eval("window.dispatchEvent(new Event('leaving'))").is_err() {
        return;
    }
    api.prevent_close();
    let stayed = window.clone();
    app.state::<Shell>().closes_by(move || drop(stayed.destroy()));
    let wait = move || {
        if saved.recv_timeout(SAVING) != Ok(Leaving::Stays) {
            let _ = window.destroy();
        }
    };
    if std::thread::Builder::new().name("leaving".into()).spawn(wait).is_err() {
        let _ = app.get_webview_window(MAIN).map(|window| window.destroy());
    }
}

/// The plan is put away before the program ends, so that no lock and no half-kept memory stays behind.
fn close_on_exit<R: Runtime>(app: &AppHandle<R>, event: RunEvent) {
    if let RunEvent::Exit = event {
        let shell = app.state::<Shell>();
        let _ = tauri::async_runtime::block_on(shell.close());
        shell.desk.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};
    use std::path::Path;
    use tauri::{
        ipc::{CallbackFn, InvokeBody},
        test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder},
        webview::InvokeRequest,
    };

    struct Silent;
    impl Dialogs for Silent {
        fn ask(&self, _: dialogs::Ask, _: String, _: Option<PathBuf>) -> Option<PathBuf> {
            None
        }
        fn print(&self, _: model::Paper) -> model::Result<()> {
            Ok(())
        }
    }

    fn app(folder: &Path) -> tauri::App<MockRuntime> {
        let shell = Shell::new(folder, Box::new(Silent)).unwrap();
        mock_builder()
            .invoke_handler(commands::handler())
            .manage(shell)
            .build(tauri::generate_context!())
            .unwrap()
    }

    fn call(
        app: &tauri::App<MockRuntime>,
        window: &str,
        command: &str,
        request: Value,
    ) -> Result<Value, Value> {
        let window = app.get_webview_window(window).unwrap_or_else(|| {
            WebviewWindowBuilder::new(app, window, WebviewUrl::default()).build().unwrap()
        });
        let invoke = InvokeRequest {
            cmd: command.into(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" }.parse().unwrap(),
            body: InvokeBody::Json(json!({ "request": request })),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_string(),
        };
        get_ipc_response(&window, invoke).map(|body| body.deserialize::<Value>().unwrap())
    }

    #[test]
    fn the_window_may_call_every_command_and_no_other_window_any() {
        let folder = tempfile::tempdir().unwrap();
        let app = app(folder.path());
        for name in model::commands::COMMAND_NAMES {
            let refused = call(&app, "other", name, json!(1)).unwrap_err();
            assert!(refused.to_string().contains("not allowed"), "{name}: {refused}");
            // A request of the wrong shape is refused by the command itself, which shows that it was reached
            // and leaves this computer as it was.
            if let Err(refused) = call(&app, MAIN, name, json!(1)) {
                assert!(!refused.to_string().contains("not allowed"), "{name}: {refused}");
            }
        }
    }

    #[test]
    fn a_refusal_crosses_as_its_code() {
        let folder = tempfile::tempdir().unwrap();
        let app = app(folder.path());
        assert_eq!(call(&app, MAIN, "get_plan", Value::Null).unwrap_err()["code"], "no_plan_open");
        let missing = json!({ "path": folder.path().join("gone.commonroot") });
        assert_eq!(call(&app, MAIN, "open_plan", missing).unwrap_err()["code"], "no_such_file");
    }

    #[test]
    fn a_plan_crosses_with_every_script_intact() {
        let folder = tempfile::tempdir().unwrap();
        let app = app(folder.path());
        let path = folder.path().join("p.commonroot");
        let new = model::NewPlan {
            community: "Riverbend".into(),
            council: "Council".into(),
            language: "en".into(),
            paper: model::Paper::A4,
            safeguarding_lead: "School nurse".into(),
        };
        let author = model::Author { name: "Test".into() };
        plan::Plan::create(&path, &new, &author, Box::new(plan::System)).unwrap().close().unwrap();
        call(&app, MAIN, "open_plan", json!({ "path": path })).unwrap();
        let names = ["Дом культуры", "مركز الأمل", "华星社区", "Casa Río 👩‍👩‍👧"];
        let drafts: Vec<_> = names
            .iter()
            .map(|name| model::StakeholderDraft { name: name.to_string(), ..Default::default() })
            .collect();
        let made = call(&app, MAIN, "create_stakeholders", json!(drafts)).unwrap();
        assert!(made["changed"].as_array().unwrap().contains(&json!("stakeholder")));
        let listed = call(&app, MAIN, "list_stakeholders", Value::Null).unwrap();
        let mut found: Vec<_> =
            listed.as_array().unwrap().iter().map(|s| s["name"].as_str().unwrap()).collect();
        let mut wanted = names.to_vec();
        found.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(found, wanted);
        let undone = call(&app, MAIN, "undo", Value::Null).unwrap();
        assert_eq!(undone["output"]["op"], "create-stakeholders");
        assert!(call(&app, MAIN, "list_stakeholders", Value::Null).unwrap().as_array().unwrap().is_empty());
    }
}
