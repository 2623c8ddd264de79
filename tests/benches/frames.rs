//! How long a frame of the wheel takes while it is panned and zoomed, against Cytoscape.js and Sigma on the
//! same marks and ties in the same webview with its default renderer.
//!
//! Usage: frames PROGRAM FOLDER, under a display: PROGRAM shows the page that stands in FOLDER.

mod driven;

use driven::Driver;
use model::*;
use plan::{Plan, System};
use std::{env, fs, path::Path, time::Duration};
use thirtyfour::prelude::*;

fn main() {
    let words: Vec<String> = env::args().skip(1).filter(|a| a != "--bench").collect();
    let [program, folder] = words.as_slice() else {
        println!("frames: run by `cargo xtask bench`");
        return;
    };
    for count in [300, 1_000, 5_000] {
        let scene = scene(Path::new(folder), count);
        fs::write(Path::new(folder).join(format!("scene-{count}.json")), scene).unwrap();
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let figures = runtime.block_on(async {
        let driver = Driver::ready();
        let window = driver.start(program, &[folder], "#figures", Duration::from_secs(900)).await?;
        let figures = window.find(By::Id("figures")).await.ok()?.text().await.ok()?;
        let _ = window.quit().await;
        Some(figures)
    });
    println!("median milliseconds between frames while panning and zooming, names drawn:");
    println!("{:>7} {:>14} {:>22} {:>22}", "marks", "Commonroot", "Cytoscape.js", "Sigma");
    match figures {
        Some(figures) => figures.lines().for_each(show),
        None => println!("the page did not finish"),
    }
}

/// One line of the page's answer, `300 Commonroot=1.0 Cytoscape.js=2.0 Sigma=3.0`, with how many times as
/// long the others take.
fn show(line: &str) {
    let (count, rest) = line.split_once(' ').unwrap_or((line, ""));
    let figures: Vec<&str> = ["Commonroot=", "Cytoscape.js=", "Sigma="]
        .iter()
        .map(|name| rest.split(name).nth(1).unwrap_or("?"))
        .map(|after| after.split(" Cyto").next().and_then(|a| a.split(" Sigma=").next()).unwrap_or(after))
        .collect();
    let own: Option<f64> = figures[0].parse().ok();
    let beside = |figure: &str| match (figure.parse::<f64>(), own) {
        (Ok(theirs), Some(own)) if own > 0.0 => format!("{theirs:.1} ×{:.1}", theirs / own),
        _ => figure.to_string(),
    };
    println!("{count:>7} {:>14} {:>22} {:>22}", figures[0], beside(figures[1]), beside(figures[2]));
}

/// The wheel of a made-up plan of `count` stakeholders, as JSON.
fn scene(folder: &Path, count: usize) -> String {
    let path = folder.join("frames.commonroot");
    let _ = fs::remove_file(&path);
    let author = Author { name: "Bench".into() };
    let new = NewPlan {
        community: "Riverbend".into(),
        council: String::new(),
        language: "en".into(),
        paper: Paper::A4,
        safeguarding_lead: "School nurse".into(),
    };
    let mut plan = Plan::create(&path, &new, &author, Box::new(System)).unwrap();
    let framework = plan.framework().unwrap();
    let ids = |kind| framework.of(kind).map(|i| i.id).collect::<Vec<_>>();
    let (domains, levels) = (ids(FrameworkKind::Domain), ids(FrameworkKind::Level));
    let draft = |n: usize| StakeholderDraft {
        name: format!("Neighbourhood group {n}"),
        main_domain: Some(domains[n % domains.len()]),
        main_level: Some(levels[n / 7 % levels.len()]),
        ..Default::default()
    };
    let made = plan.create_stakeholders((0..count).map(draft).collect(), &author).unwrap().output;
    let tie = |n: usize| TieDraft {
        intensity: Some(1 + (n % 5) as u8),
        ..TieDraft::between(made[n % count], made[(n * 31 + 1 + n / count) % count])
    };
    let mut pairs = std::collections::BTreeSet::new();
    let fresh = |draft: &TieDraft, pairs: &mut std::collections::BTreeSet<_>| {
        draft.from != draft.to && pairs.insert((draft.from.min(draft.to), draft.from.max(draft.to)))
    };
    let ties = (0..count * 17 / 10).map(tie).filter(|draft| fresh(draft, &mut pairs)).collect();
    plan.create_ties(ties, &author).unwrap();
    let snapshot = plan.snapshot().unwrap();
    let coverage = network::coverage(&snapshot);
    let request = SceneRequest { names: NameStyle::Names, ..SceneRequest::default() };
    let scene = network::wheel(&snapshot, &coverage, &request, &network::SceneWords::default());
    serde_json::to_string(&scene).unwrap()
}
