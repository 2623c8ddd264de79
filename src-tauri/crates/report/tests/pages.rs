//! How the pages look. The PDF is drawn by a reader that knows nothing of Typst and held against pictures
//! that were looked at and found good, under `golden/pages`.
//!
//! After a wanted change, `UPDATE_PAGES=1 cargo test -p report --test pages` draws them anew: look at each
//! before committing it. When a comparison fails, the new picture and the difference lie under `target/tmp/pages`.

mod fixture;

use hayro::{
    RenderCache, RenderSettings, hayro_interpret::InterpreterSettings, hayro_syntax::Pdf,
    vello_cpu::color::palette::css::WHITE,
};
use image::{GrayImage, Luma};
use model::{Paper, Snapshot};
use report::{Options, Output, summary};
use std::{env, fs, path::Path};

/// Fine enough to tell one digit from another, coarse enough to keep.
const DPI: f32 = 48.0;
/// Processors round the edges of letters differently, by a few of 255 levels; a letter that moved or changed
/// makes tens.
const TOLERANCE: u8 = 28;

/// The pages of a summary in grey, as a photocopier gives them.
fn drawn(plan: &Snapshot, language: &str, paper: Paper) -> Vec<GrayImage> {
    let options = Options {
        paper,
        language: language.into(),
        today: "2026-11-23".into(),
        now_ms: 1_795_424_400_000,
        output: Output::Pdf,
    };
    let document = summary(plan, &network::overview(plan), &options).unwrap();
    let pdf = Pdf::new(document.pdf().unwrap()).unwrap();
    let settings = InterpreterSettings::default();
    let scale =
        RenderSettings { x_scale: DPI / 72.0, y_scale: DPI / 72.0, bg_color: WHITE, ..Default::default() };
    let cache = RenderCache::new();
    let draw = |page| {
        let picture = hayro::render(page, &cache, &settings, &scale);
        let (width, height) = (picture.width().into(), picture.height().into());
        let grey = picture.take_unpremultiplied().into_iter().map(|p| {
            let spread = p.r.max(p.g).max(p.b) - p.r.min(p.g).min(p.b);
            assert!(spread <= 2, "there is colour on the page, and a copier has none");
            p.g
        });
        GrayImage::from_raw(width, height, grey.collect()).unwrap()
    };
    pdf.pages().iter().map(draw).collect()
}

/// Compares pages with the pictures of that name, or replaces those.
fn compare(name: &str, pages: &[GrayImage]) {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/pages");
    let fresh = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
    let known = |n: usize| golden.join(format!("{name}-{n:02}.png"));
    if env::var_os("UPDATE_PAGES").is_some() {
        fs::create_dir_all(&golden).unwrap();
        pages.iter().enumerate().for_each(|(n, page)| page.save(known(n + 1)).unwrap());
        (pages.len() + 1..)
            .map(known)
            .take_while(|old| old.exists())
            .for_each(|old| fs::remove_file(old).unwrap());
        return;
    }
    fs::create_dir_all(&fresh).unwrap();
    let mut wrong = Vec::new();
    for (n, page) in (1..).zip(pages) {
        let Some(difference) = difference(page, &known(n)) else { continue };
        page.save(fresh.join(format!("{name}-{n:02}.png"))).unwrap();
        difference.save(fresh.join(format!("{name}-{n:02}.difference.png"))).unwrap();
        wrong.push(n);
    }
    assert!(wrong.is_empty(), "pages {wrong:?} of {name} look different: see {}", fresh.display());
    assert!(!known(pages.len() + 1).exists(), "{name} has only {} pages", pages.len());
}

/// Where a page differs from its picture, black on white; none if it does not.
fn difference(page: &GrayImage, known: &Path) -> Option<GrayImage> {
    let known = image::open(known).map(|picture| picture.into_luma8()).unwrap_or_default();
    let far = |x, y| match known.get_pixel_checked(x, y) {
        Some(Luma([was])) => was.abs_diff(page.get_pixel(x, y).0[0]),
        None => u8::MAX,
    };
    let shown = GrayImage::from_fn(page.width(), page.height(), |x, y| Luma([u8::MAX - far(x, y)]));
    let same =
        known.dimensions() == page.dimensions() && shown.pixels().all(|p| u8::MAX - p.0[0] <= TOLERANCE);
    (!same).then_some(shown)
}

#[test]
fn the_sample_looks_as_it_was_reviewed() {
    let folder = tempfile::tempdir().unwrap();
    let author = model::Author { name: "Test".into() };
    let sample = plan::sample::create(&folder.path().join("sample.commonroot"), &author).unwrap();
    let sample = sample.snapshot().unwrap();
    compare("sample-a4", &drawn(&sample, "en", Paper::A4));
}

#[test]
fn a_page_from_right_to_left_looks_as_it_was_reviewed() {
    let plan = fixture::town();
    compare("town-letter-ar", &drawn(&plan, "ar", Paper::Letter)[..1]);
}
