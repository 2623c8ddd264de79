//! A bare Tauri window that shows the files of a folder: where `cargo xtask bench` measures how long a frame
//! of a map takes, in the webview that people have. Usage: frames FOLDER.

use std::{fs, path::PathBuf};
use tauri::{WebviewUrl, WebviewWindowBuilder, http::Response};

fn main() {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_default());
    let built = tauri::Builder::default()
        .register_uri_scheme_protocol("bench", move |_, request| {
            let asked = request.uri().path().trim_start_matches('/');
            let name = if asked.is_empty() { "index.html" } else { asked };
            let kind = match name.rsplit('.').next() {
                Some("html") => "text/html",
                Some("js") => "text/javascript",
                Some("css") => "text/css",
                _ => "application/json",
            };
            let body = if name.contains("..") {
                Vec::new()
            } else {
                fs::read(folder.join(name)).unwrap_or_default()
            };
            Response::builder().header("Content-Type", kind).body(body).unwrap_or_default()
        })
        .setup(|app| {
            let address = WebviewUrl::CustomProtocol("bench://localhost/".parse()?);
            WebviewWindowBuilder::new(app, "main", address).inner_size(1200.0, 900.0).build()?;
            Ok(())
        })
        .run(tauri::generate_context!());
    if let Err(error) = built {
        eprintln!("{error}");
    }
}
