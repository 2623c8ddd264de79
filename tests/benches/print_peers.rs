//! The collaboration summary as PDF, against WeasyPrint and headless Chromium on an HTML page of the same
//! data that comes to about the same number of pages. Whole processes, one after the other.
//!
//! Usage: print_peers PROGRAM FOLDER; run by `cargo xtask bench`.

use model::{Author, Id, Initiative, InitiativeDraft, NewPlan, Paper, PartnerDraft, Snapshot};
use plan::{Plan, System};
use std::{
    env, fs,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

fn main() {
    let words: Vec<String> = env::args().skip(1).filter(|a| a != "--bench").collect();
    let [program, folder] = words.as_slice() else {
        println!("print_peers: run by `cargo xtask bench`");
        return;
    };
    let folder = Path::new(folder);
    println!("{:<10} {:>6} {:>14} {:>14} {:>14}", "towns", "pages", "commonroot", "WeasyPrint", "Chromium");
    for towns in [1, 8, 40] {
        let (plan, html) = (folder.join(format!("{towns}.commonroot")), folder.join(format!("{towns}.html")));
        let _ = fs::remove_file(&plan);
        let snapshot = grow(&plan, towns);
        fs::write(&html, page(&snapshot)).unwrap();
        let (pdf, plan, html) =
            (folder.join("o.pdf"), plan.display().to_string(), html.display().to_string());
        let out = pdf.display().to_string();
        let ours = time(Command::new(program).args(["report", &plan, "--paper", "a4", "--out", &out]));
        let pages = page_count(&pdf);
        let weasy = time(Command::new("weasyprint").args([&html, &out]));
        let profile = folder.join("profile").display().to_string();
        let chromium = time(Command::new("chromium").args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            &format!("--user-data-dir={profile}"),
            "--no-pdf-header-footer",
            &format!("--print-to-pdf={out}"),
            &format!("file://{html}"),
        ]));
        let shown = |t: Option<Duration>| match (t, ours) {
            (Some(t), Some(o)) => {
                format!("{:.2} s ×{:.1}", t.as_secs_f64(), t.as_secs_f64() / o.as_secs_f64())
            }
            (Some(t), None) => format!("{:.2} s", t.as_secs_f64()),
            (None, _) => "not installed".into(),
        };
        let own = ours.map_or("failed".into(), |t| format!("{:.2} s", t.as_secs_f64()));
        println!("{towns:<10} {pages:>6} {own:>14} {:>14} {:>14}", shown(weasy), shown(chromium));
    }
}

/// Median of three runs after one that is not counted; `None` if the program is not there or fails.
fn time(command: &mut Command) -> Option<Duration> {
    let mut times = Vec::new();
    for round in 0..4 {
        let started = Instant::now();
        let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status().ok()?;
        if !status.success() {
            return None;
        }
        if round > 0 {
            times.push(started.elapsed());
        }
    }
    times.sort();
    Some(times[1])
}

fn page_count(pdf: &Path) -> String {
    let info = Command::new("pdfinfo").arg(pdf).output();
    let text = info.map(|o| String::from_utf8_lossy(&o.stdout).into_owned()).unwrap_or_default();
    text.lines().find_map(|l| l.strip_prefix("Pages:")).map_or("?".into(), |n| n.trim().to_string())
}

/// A plan with the sample town's initiatives and partners, `towns` times over.
fn grow(path: &Path, towns: usize) -> Snapshot {
    let author = Author { name: "Bench".into() };
    let seed = path.with_extension("seed");
    let _ = fs::remove_file(&seed);
    let sample = plan::sample::create(&seed, &author).unwrap();
    let town = sample.snapshot().unwrap();
    drop(sample);
    let new = NewPlan {
        community: "Riverbend".into(),
        council: "Riverbend Community Council".into(),
        language: "en".into(),
        paper: Paper::A4,
        safeguarding_lead: "School nurse".into(),
    };
    let mut plan = Plan::create(path, &new, &author, Box::new(System)).unwrap();
    for n in 0..towns {
        let named = |name: &str| if n == 0 { name.to_string() } else { format!("{name}, district {n}") };
        let drafts = town.stakeholders.iter().map(|s| model::StakeholderDraft {
            name: named(&s.name),
            sector: s.sector,
            main_domain: s.main_domain,
            main_level: s.main_level,
            about: s.about.clone(),
            ..Default::default()
        });
        let ids = plan.create_stakeholders(drafts.collect(), &author).unwrap().output;
        let moved = |old: Id| town.stakeholders.iter().position(|s| s.id == old).map(|at| ids[at]);
        let drafts = town.initiatives.iter().map(|i| again(i, named(&i.title), &moved)).collect();
        plan.create_initiatives(drafts, &author).unwrap();
    }
    plan.snapshot().unwrap()
}

fn again(i: &Initiative, title: String, moved: &dyn Fn(Id) -> Option<Id>) -> InitiativeDraft {
    let partner = |p: &model::Partner| {
        moved(p.stakeholder).map(|stakeholder| PartnerDraft {
            stakeholder,
            role: p.role,
            brings: p.brings.clone(),
            gains: p.gains.clone(),
            key_action: p.key_action.clone(),
            commitment: p.commitment,
        })
    };
    InitiativeDraft {
        purpose: i.purpose.clone(),
        domains: i.domains.clone(),
        levels: i.levels.clone(),
        principles: i.principles.clone(),
        strategies: i.strategies.clone(),
        spectrum: i.spectrum.clone(),
        phases: i.phases.clone(),
        prevention: i.prevention,
        age_from: i.age_from,
        age_to: i.age_to,
        reach: i.reach,
        place: i.place.clone(),
        status: i.status,
        start: i.start.clone(),
        end: i.end.clone(),
        example: i.example,
        do_no_harm: i.do_no_harm.clone(),
        activities: i.activities.clone(),
        outcomes: i.outcomes.clone(),
        lessons: i.lessons.clone(),
        sensitivity: i.sensitivity,
        partners: i.partners.iter().filter_map(partner).collect(),
        ..InitiativeDraft::titled(title)
    }
}

/// The same data as an HTML page of tables, styled to come to about as many pages.
fn page(s: &Snapshot) -> String {
    let name = |id: Id| s.stakeholders.iter().find(|x| x.id == id).map_or("", |x| x.name.as_str());
    let word = |id: Option<Id>| id.and_then(|id| s.framework.item(id)).map_or("", |x| x.label.as_str());
    let text = |t: &Option<String>| escape(t.as_deref().unwrap_or(""));
    let mut html = format!(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Working together for {0}</title><style>\
         @page{{size:A4;margin:18mm 20mm}}body{{font:10pt/1.4 sans-serif}}table{{width:100%;border-collapse:collapse;\
         font-size:9pt}}th,td{{text-align:left;vertical-align:top;border-bottom:.4pt solid #999;padding:4pt}}</style>\
         <h1>Working together for {0}</h1>",
        escape(&s.plan.name)
    );
    for i in &s.initiatives {
        html += &format!(
            "<h2>{}</h2><p>{}</p><table><tr><th>Partner<th>Brings<th>Gains<th>Key action</tr>",
            escape(&i.title),
            text(&i.purpose)
        );
        for p in &i.partners {
            let cells = [escape(name(p.stakeholder)), text(&p.brings), text(&p.gains), text(&p.key_action)];
            html += &format!("<tr><td>{}</tr>", cells.join("<td>"));
        }
        html += "</table>";
    }
    html += "<h2>Partner directory</h2><table>";
    for p in &s.stakeholders {
        html += &format!("<tr><td>{}<td>{}<td>{}</tr>", escape(&p.name), word(p.main_domain), text(&p.about));
    }
    html + "</table></html>"
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
