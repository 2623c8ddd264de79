//! A program under WebDriver, for figures from the real webview.

use serde_json::json;
use std::{
    fs,
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;
use thirtyfour::prelude::*;

/// The driver, ended when it is dropped.
pub struct Driver {
    process: Child,
    port: u16,
    _settings: TempDir,
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Driver {
    /// A driver that waits to be told which program to start.
    pub fn ready() -> Driver {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        // Somebody has said before who is writing, so that no first start comes first.
        let settings = tempfile::tempdir().unwrap();
        let ours = settings.path().join("org.commonroot.Commonroot");
        fs::create_dir_all(&ours).unwrap();
        let author = json!({ "settings": { "author": "School nurse" } });
        fs::write(ours.join("preferences.json"), author.to_string()).unwrap();
        let process = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("XDG_CONFIG_HOME", settings.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver");
        let driver = Driver { process, port, _settings: settings };
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            std::thread::sleep(Duration::from_millis(5));
        }
        driver
    }

    /// Starts the program and waits until `css` matches; none if it does not within `patience`.
    pub async fn start(
        &self,
        program: &str,
        arguments: &[&str],
        css: &str,
        patience: Duration,
    ) -> Option<WebDriver> {
        let mut wanted = Capabilities::new();
        wanted.set("browserName", "wry").unwrap();
        wanted.set("webkitgtk:browserOptions", json!({ "binary": program, "args": arguments })).unwrap();
        let started = Instant::now();
        let window = WebDriver::new(&format!("http://127.0.0.1:{}", self.port), wanted).await.unwrap();
        while window.find(By::Css(css)).await.is_err() {
            if started.elapsed() > patience {
                return None;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        Some(window)
    }
}
