//! Writes a plan of N stakeholders for other measurements. Usage: large_plan OUT N.

use model::{Author, FrameworkKind, NewPlan, Paper, StakeholderDraft};
use plan::{Plan, System};
use std::{env, fs, path::Path};

fn main() {
    let words: Vec<String> = env::args().skip(1).filter(|a| a != "--bench").collect();
    let [out, count] = words.as_slice() else {
        println!("large_plan: run by `cargo xtask bench`");
        return;
    };
    let (out, count) = (Path::new(out), count.parse::<usize>().unwrap());
    let _ = fs::remove_file(out);
    let author = Author { name: "Bench".into() };
    let new = NewPlan {
        community: "Riverbend".into(),
        council: "Council".into(),
        language: "en".into(),
        paper: Paper::A4,
        safeguarding_lead: "School nurse".into(),
    };
    let mut plan = Plan::create(out, &new, &author, Box::new(System)).unwrap();
    let framework = plan.framework().unwrap();
    let ids = |kind| framework.of(kind).map(|i| i.id).collect::<Vec<_>>();
    let (domains, levels) = (ids(FrameworkKind::Domain), ids(FrameworkKind::Level));
    let draft = |n: usize| StakeholderDraft {
        name: format!("Stakeholder {n}"),
        main_domain: Some(domains[n % domains.len()]),
        main_level: Some(levels[n / 7 % levels.len()]),
        ..Default::default()
    };
    plan.create_stakeholders((0..count).map(draft).collect(), &author).unwrap();
    plan.close().unwrap();
}
