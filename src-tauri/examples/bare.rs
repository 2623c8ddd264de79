//! A bare Tauri window that shows one word: what `cargo xtask bench` holds the first screen against.

use tauri::{WebviewUrl, WebviewWindowBuilder, http::Response};

fn main() {
    let page = "<!doctype html><html lang=\"en\"><title>bare</title><h1>bare</h1></html>";
    let built = tauri::Builder::default()
        .register_uri_scheme_protocol("bare", move |_, _| {
            let page = page.as_bytes().to_vec();
            Response::builder().header("Content-Type", "text/html").body(page).unwrap_or_default()
        })
        .setup(|app| {
            let address = WebviewUrl::CustomProtocol("bare://localhost/".parse()?);
            WebviewWindowBuilder::new(app, "main", address).inner_size(1440.0, 900.0).build()?;
            Ok(())
        })
        .run(tauri::generate_context!());
    if let Err(error) = built {
        eprintln!("{error}");
    }
}
