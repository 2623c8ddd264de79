//! The collaboration summary as a reader gets it: the PDF, and the text that comes back out of it.

mod fixture;

use fixture::*;
use model::*;
use report::{Options, Rendered, summary};
use std::{fs, process::Command};

fn options() -> Options {
    Options { paper: Paper::A4, language: "en".into(), today: "2026-11-23".into(), now_ms: 1_795_424_400_000 }
}

fn rendered(plan: &Snapshot) -> Rendered {
    summary(plan, &network::overview(plan), &options()).unwrap()
}

#[test]
fn look() {
    let plan = town();
    let r = rendered(&plan);
    let out = std::env::var("LOOK").unwrap_or("/tmp/look.pdf".into());
    fs::write(out, r.pdf().unwrap()).unwrap();
    eprintln!("{} pages {:?}", r.page_count(), r.replaced());
}
