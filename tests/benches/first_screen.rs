//! From starting the program on a plan of 2,000 stakeholders to a first screen that can be used, against
//! the start of a bare Tauri window, through the same driver, one after the other.
//!
//! Usage: first_screen PROGRAM BARE PLAN (built with WebDriver allowed), under a display.

mod driven;

use driven::Driver;
use std::{
    env,
    time::{Duration, Instant},
};

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

/// The time from asking for the window until `css` matches.
async fn start(program: &str, arguments: &[&str], css: &str) -> Duration {
    let driver = Driver::ready();
    let started = Instant::now();
    let window = driver.start(program, arguments, css, Duration::from_secs(60)).await.expect("a window");
    let took = started.elapsed();
    let _ = window.quit().await;
    took
}
