//! The recovery sheet: one page, with the passphrase as it has to be typed, or room to write it.

use model::{Id, Paper, Passphrase};
use report::{Options, Output, Rendered, Sheet, recovery_sheet};
use std::path::Path;

fn sheet(passphrase: Option<&str>, language: &str, paper: Paper) -> Rendered {
    let passphrase = passphrase.map(Passphrase::typed);
    let sheet = Sheet {
        plan: Id([7; 16]),
        file: "Riverbend.commonroot",
        folder: "/home/ana/Documents/Commonroot",
        passphrase: passphrase.as_ref(),
    };
    let options = Options {
        paper,
        language: language.into(),
        today: "2026-11-23".into(),
        now_ms: 1_795_424_400_000,
        output: Output::Pdf,
    };
    recovery_sheet(&sheet, &options).unwrap()
}

#[test]
fn it_is_one_page_on_every_paper_and_whatever_is_on_it() {
    let long = "harvest lantern mint cello ".repeat(6);
    for paper in [Paper::A4, Paper::Letter] {
        for passphrase in
            [None, Some("river lamp seven goat"), Some(long.as_str()), Some("моя тропа 七つの山羊")]
        {
            let made = sheet(passphrase, "en", paper);
            assert_eq!(made.page_count(), 1, "{passphrase:?}");
            assert!(made.replaced().is_empty(), "{passphrase:?}");
            // It has to hold as PDF/UA as well: tagged, with a title.
            made.pdf().unwrap();
        }
    }
    assert_eq!(sheet(None, "ar", Paper::A4).page_count(), 1);
}

#[test]
fn a_passphrase_that_no_font_has_is_left_to_be_written() {
    let made = sheet(None, "en", Paper::A4);
    // For a person to look at.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(folder.join("recovery-written.pdf"), made.pdf().unwrap()).unwrap();
    let printed = sheet(Some("river lamp seven goat harvest"), "en", Paper::A4).pdf().unwrap();
    std::fs::write(folder.join("recovery-printed.pdf"), printed).unwrap();
    let by_hand = made.page_svg(0);
    let unprintable = sheet(Some("river \u{1F6F8}\u{13080}\u{E123} lamp"), "en", Paper::A4);
    assert!(unprintable.replaced().is_empty());
    assert_eq!(unprintable.page_svg(0), by_hand);
    assert_ne!(sheet(Some("river lamp seven goat"), "en", Paper::A4).page_svg(0), by_hand);
}
