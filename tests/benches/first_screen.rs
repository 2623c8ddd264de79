//! From starting the program on a plan of 2,000 stakeholders to a first screen that can be used, against
//! the start of a bare Tauri window, through the same driver, one after the other.
//!
//! Usage: first_screen PROGRAM BARE PLAN (built with WebDriver allowed), under a display.

use serde_json::json;
use std::{
    env,
    net::TcpListener,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use thirtyfour::prelude::*;

const ROUNDS: usize = 9;

fn main() {
    let words: Vec<String> = env::args().skip(1).filter(|a| a != "--bench").collect();
    let [program, bare, plan] = words.as_slice() else {
        println!("first_screen: run by `cargo xtask bench`");
        return;
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let (mut ours, mut bares) = (Vec::new(), Vec::new());
        for round in 0..=ROUNDS {
            let (a, b) = (start(program, &[plan], "main h1").await, start(bare, &[], "h1").await);
            // The first round fills the disk cache and is not counted.
            if round > 0 {
                ours.push(a);
                bares.push(b);
            }
        }
        let (ours, bare) = (median(&mut ours), median(&mut bares));
        println!("first screen, 2,000 stakeholders   {:>8.0} ms", ours.as_secs_f64() * 1e3);
        println!("bare Tauri window                  {:>8.0} ms", bare.as_secs_f64() * 1e3);
        println!(
            "ratio                              {:>8.2}    (to reach: under 1.5)",
            ours.as_secs_f64() / bare.as_secs_f64()
        );
    });
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}

struct Driver(Child);
impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The time from asking for the window until `css` matches.
async fn start(program: &str, arguments: &[&str], css: &str) -> Duration {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let driver = Command::new("WebKitWebDriver")
        .arg(format!("--port={port}"))
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("WebKitWebDriver");
    let _driver = Driver(driver);
    while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
        std::thread::sleep(Duration::from_millis(5));
    }
    let mut wanted = Capabilities::new();
    wanted.set("browserName", "wry").unwrap();
    wanted.set("webkitgtk:browserOptions", json!({ "binary": program, "args": arguments })).unwrap();
    let started = Instant::now();
    let window = WebDriver::new(&format!("http://127.0.0.1:{port}"), wanted).await.unwrap();
    while window.find(By::Css(css)).await.is_err() {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    let took = started.elapsed();
    let _ = window.quit().await;
    took
}
