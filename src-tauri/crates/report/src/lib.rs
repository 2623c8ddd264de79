//! How a plan looks on paper: documents made from the model, as PDF and as page pictures.
//!
//! Typst sets the pages. Data goes in as JSON values, never as markup, so a name stays the name it is. The
//! PDF is accessible (PDF/UA-1) and made to last (PDF/A-2a). The same plan and the same options give the
//! same bytes, as long as the bundled fonts have every character.

mod fonts;
mod labels;
mod letters;
mod map;
mod minutes;
mod recovery;
mod scripts;
mod summary;
mod text;
pub mod words;
mod world;

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use model::{Id, Paper, ReplacedText, ReportInfo, Result, SceneTheme};
use serde_json::Value;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use world::document;

pub use map::Map;
pub use minutes::minutes;
pub use recovery::{Sheet, recovery_sheet};
pub use summary::summary;

/// How a document is made. Nothing here is read from a clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The paper to print on.
    pub paper: Paper,
    /// BCP 47 language of the words around the data.
    pub language: String,
    /// The date on the document, `YYYY-MM-DD`.
    pub today: String,
    /// When it is made, in milliseconds since 1970 (UTC): the PDF's time stamp.
    pub now_ms: i64,
    /// What the document is made for.
    pub output: Output,
}

/// What a document is made for. The pages look the same either way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// A PDF: names on a map are text where that is safe, which makes the file half as large.
    Pdf,
    /// Pages to look at, as SVG: names on a map are outlines, since the reader of an SVG has other fonts.
    Pages,
}

/// A document, laid out page by page.
pub struct Rendered {
    pages: PagedDocument,
    paper: Paper,
    identity: String,
    made: Option<Datetime>,
    replaced: Vec<ReplacedText>,
}

impl Rendered {
    /// The number of pages.
    pub fn page_count(&self) -> usize {
        self.pages.pages().len()
    }

    /// A page as SVG, from 0; empty if there is no such page.
    pub fn page_svg(&self, page: usize) -> String {
        let options = typst_svg::SvgOptions { render_bleed: false, pretty: false };
        self.pages.pages().get(page).map(|page| typst_svg::svg(page, &options)).unwrap_or_default()
    }

    /// The document as PDF/UA-1 and PDF/A-2a.
    pub fn pdf(&self) -> Result<Vec<u8>> {
        let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]);
        let options = PdfOptions {
            ident: Smart::Custom(self.identity.clone()),
            creator: Smart::Custom(Some("Commonroot".to_string())),
            timestamp: self.made.map(typst_pdf::Timestamp::new_utc),
            standards: standards.map_err(|e| document(e.message()))?,
            tagged: true,
            ..Default::default()
        };
        let pdf = typst_pdf::pdf(&self.pages, &options).map_err(|e| document(&world::explain(&e)));
        // A compilation leaves tens of megabytes of remembered steps behind; a document that has been
        // saved is not edited on.
        typst::comemo::evict(0);
        pdf
    }

    /// Characters that no font has, which print as a box.
    pub fn replaced(&self) -> &[ReplacedText] {
        &self.replaced
    }

    /// What was made, for the window.
    pub fn info(&self) -> ReportInfo {
        let (width_mm, height_mm) = match self.paper {
            Paper::A4 => (210, 297),
            Paper::Letter => (216, 279),
        };
        let pages = self.page_count() as u32;
        ReportInfo { pages, width_mm, height_mm, replaced: self.replaced.clone() }
    }
}

/// A map that a template shows as the file at `path`.
struct Picture {
    path: &'static str,
    map: Map,
}

/// Lays out `data` and the pictures beside it by the template of this name, with the bundled fonts, or, if they lack a character, with those of the computer too.
fn render(data: &Value, pictures: &[Picture], options: &Options, plan: Id, name: &str) -> Result<Rendered> {
    let made = Timestamp::from_millisecond(options.now_ms).map_err(|e| document(&e.to_string()))?;
    let made = made.to_zoned(TimeZone::UTC);
    let today: Date = options.today.parse().unwrap_or(made.date());
    let ymd = |d: Date| (d.year().into(), d.month().unsigned_abs(), d.day().unsigned_abs());
    let (year, month, day) = ymd(today);
    let today = Datetime::from_ymd(year, month, day).ok_or_else(|| document("no such date"))?;
    let (year, month, day) = ymd(made.date());
    let clock = [made.hour(), made.minute(), made.second()].map(i8::unsigned_abs);
    let made = Datetime::from_ymd_hms(year, month, day, clock[0], clock[1], clock[2]);
    let with = |fonts: &'static fonts::Fonts| {
        let mut data = data.clone();
        let cleaned = text::clean(&mut data, fonts);
        // A rule of the template costs time on every piece of text, so it stands only where it has work.
        data["has_breaks"] = cleaned.has_breaks.into();
        data["has_long_words"] = cleaned.has_long_words.into();
        let replaced = cleaned.replaced;
        // Paper is black and white: shapes, letters and patterns carry what colour carries in the window.
        let theme = SceneTheme::BlackAndWhite;
        let draw = |p: &Picture| Ok((p.path, p.map.printable(theme, fonts, options.output)?));
        let drawn = pictures.iter().map(draw).collect::<Result<Vec<_>>>()?;
        let pages = world::compile(name, &data, drawn, fonts, today)?;
        let identity = format!("{plan} {name}");
        Ok(Rendered { pages, paper: options.paper, identity, made, replaced })
    };
    let mut rendered = with(fonts::bundled())?;
    if !rendered.replaced.is_empty() {
        // A font of this computer may forbid what the PDF needs; then a box is better than no document.
        if let Ok(better) = with(fonts::with_system())
            && better.replaced != rendered.replaced
            && better.pdf().is_ok()
        {
            rendered = better;
        }
    }
    // Keeps what the next look at the same document can use, and lets go of everything older.
    typst::comemo::evict(1);
    Ok(rendered)
}
