//! Small strokes that every part of a picture is made of.

use super::theme::Colours;
use crate::measure::{Weight, width};
use model::{Anchor, MarkShape, RimPattern, Ring, Scene, TextPiece};
use std::fmt::Write;

/// Text as it stands in XML; control characters, which XML cannot hold, are dropped.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}')) {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

/// What is being written, on which scene, in which colours.
pub(super) struct Pen<'a> {
    pub out: String,
    pub scene: &'a Scene,
    pub colours: &'static Colours,
    /// Whoever opens the picture may lack its font: each text says how wide it is, so that another font is
    /// stretched to that and nothing lies on its neighbour.
    pub stretches: bool,
}

/// Writes formatted text to the picture; writing to a `String` cannot fail.
macro_rules! put {
    ($pen:expr, $($part:tt)*) => { { let _ = write!($pen.out, $($part)*); } };
}
pub(super) use put;

impl Pen<'_> {
    /// How wide a text is, as the attributes of its element.
    pub fn length(&self, text: &str, weight: Weight, size: f64) -> String {
        if !self.stretches || text.trim().is_empty() {
            return String::new();
        }
        format!(" textLength=\"{:.1}\" lengthAdjust=\"spacingAndGlyphs\"", width(text, weight, size))
    }

    pub fn shape(&mut self, shape: MarkShape, x: f64, y: f64, size: f64, paint: &str) {
        let corners = shape.corners();
        if corners.is_empty() {
            put!(self, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{:.2}\" {paint}/>", size * 0.97);
            return;
        }
        put!(self, "<path d=\"");
        for (n, (dx, dy)) in corners.iter().enumerate() {
            put!(self, "{}{:.1} {:.1}", if n == 0 { 'M' } else { 'L' }, x + dx * size, y + dy * size);
        }
        put!(self, "Z\" stroke-linejoin=\"round\" {paint}/>");
    }

    /// A shape with its letter.
    #[allow(clippy::too_many_arguments, reason = "they are one stroke")]
    pub fn lettered(
        &mut self,
        shape: MarkShape,
        x: f64,
        y: f64,
        size: f64,
        paint: &str,
        letter: &str,
        on: &str,
    ) {
        self.shape(shape, x, y, size, paint);
        if letter.is_empty() {
            return;
        }
        let text = (size * 1.26).min(18.0);
        let down = match shape {
            MarkShape::Triangle => 0.5,
            MarkShape::House => 0.38,
            _ => 0.345,
        };
        put!(
            self,
            "<text x=\"{x}\" y=\"{:.1}\" font-size=\"{text:.1}\" font-weight=\"700\" text-anchor=\"middle\" fill=\"{on}\">{}</text>",
            y + down * text,
            escape(letter)
        );
    }

    /// The outline of a part of a ring, drawn in by `inset`.
    pub fn ring(&self, ring: &Ring, inset: f64) -> String {
        let (outer, inner) = (ring.outer - inset, ring.inner + inset);
        let turn = |r: f64| if inset > 0.0 { (inset / r).min(0.9).asin().to_degrees() } else { 0.0 };
        let large = u8::from(ring.to - ring.from > 180.0);
        let at = |angle: f64, r: f64| {
            let (sin, cos) = angle.to_radians().sin_cos();
            (self.scene.centre.x + r * sin, self.scene.centre.y - r * cos)
        };
        let (a, b) = (at(ring.from + turn(outer), outer), at(ring.to - turn(outer), outer));
        let mut path =
            format!("M{:.1} {:.1}A{outer:.1} {outer:.1} 0 {large} 1 {:.1} {:.1}", a.0, a.1, b.0, b.1);
        if ring.inner <= 0.0 {
            let tip = at((ring.from + ring.to) / 2.0, inset * 2.0);
            let _ = write!(path, "L{:.1} {:.1}Z", tip.0, tip.1);
        } else {
            let (c, d) = (at(ring.to - turn(inner), inner), at(ring.from + turn(inner), inner));
            let _ = write!(
                path,
                "L{:.1} {:.1}A{inner:.1} {inner:.1} 0 {large} 0 {:.1} {:.1}Z",
                c.0, c.1, d.0, d.1
            );
        }
        path
    }

    pub fn curved(&mut self, pieces: &[TextPiece]) {
        for piece in pieces {
            put!(
                self,
                "<text transform=\"translate({} {}) rotate({})\">{}</text>",
                piece.x,
                piece.y,
                piece.angle,
                escape(&piece.text)
            );
        }
    }

    /// A box with a patterned end, as initiatives have it. Its end grows and shrinks with its text: `unit` is the
    /// size of that in parts of the usual.
    #[allow(clippy::too_many_arguments, reason = "they are one stroke")]
    pub fn titled_box(
        &mut self,
        x: f64,
        y: f64,
        w: f64,
        h: f64,
        fill: &str,
        pattern: RimPattern,
        unit: f64,
        dashed: bool,
    ) {
        let (sheet, line) = (self.colours.sheet, self.colours.mark_line);
        let dash = if dashed { " stroke-dasharray=\"5 3.5\"" } else { "" };
        let veil = self.veil();
        let end = (w / 2.0).min(12.0 * unit);
        let r = end.min(h / 2.0).min(4.0);
        put!(
            self,
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{w:.1}\" height=\"{h:.1}\" rx=\"{r:.1}\" fill=\"{sheet}\"/>"
        );
        let inner = format!(
            "M{:.1} {y:.1}h{:.1}v{h:.1}h-{:.1}a{r:.1} {r:.1} 0 0 1 -{r:.1} -{r:.1}v-{:.1}a{r:.1} {r:.1} 0 0 1 {r:.1} -{r:.1}z",
            x + r,
            end - r,
            end - r,
            h - 2.0 * r
        );
        put!(
            self,
            "<path d=\"{inner}\" fill=\"{fill}\"/><path d=\"{inner}\" fill=\"url(#{})\"{veil}/>",
            id(pattern)
        );
        put!(self, "<path d=\"M{:.1} {y:.1}v{h:.1}\" stroke=\"{line}\" stroke-width=\"1.2\"/>", x + end);
        put!(
            self,
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{w:.1}\" height=\"{h:.1}\" rx=\"{r:.1}\" fill=\"none\" stroke=\"{line}\" stroke-width=\"1.5\"{dash}/>"
        );
    }

    /// A pattern on a colour is quiet, on white it is all there is.
    pub fn veil(&self) -> &'static str {
        if self.colours.is_plain() { "" } else { " opacity=\".42\"" }
    }
}

pub(super) fn anchor(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    }
}

/// What a pattern is called in the picture.
pub(super) fn id(pattern: RimPattern) -> &'static str {
    match pattern {
        RimPattern::Dots => "dots",
        RimPattern::Crosses => "crosses",
        RimPattern::Waves => "waves",
        RimPattern::Rising => "rising",
        RimPattern::Bricks => "bricks",
        RimPattern::Falling => "falling",
    }
}

/// The six patterns, in one ink.
pub(super) fn patterns(ink: &str) -> String {
    let tile = |id: &str, w: f64, h: f64, inside: &str| {
        format!(
            "<pattern id=\"{id}\" width=\"{w}\" height=\"{h}\" patternUnits=\"userSpaceOnUse\">{inside}</pattern>"
        )
    };
    let line = |d: &str| format!("<path d=\"{d}\" stroke=\"{ink}\" stroke-width=\"1.1\" fill=\"none\"/>");
    let dots = format!(
        "<circle cx=\"1.5\" cy=\"1.5\" r=\"1.15\" fill=\"{ink}\"/><circle cx=\"4.5\" cy=\"4.5\" r=\"1.15\" fill=\"{ink}\"/>"
    );
    [
        "<defs>".to_string(),
        tile("dots", 6.0, 6.0, &dots),
        tile("crosses", 7.0, 7.0, &line("M3.5 1.2V5.8M1.2 3.5H5.8")),
        tile("waves", 10.0, 5.0, &line("M0 2.5Q2.5 0 5 2.5T10 2.5")),
        tile("rising", 6.0, 6.0, &line("M-1 7L7 -1M-1 1L1 -1M5 7L7 5")),
        tile("bricks", 8.0, 8.0, &line("M0 .5H8M0 4.5H8M2 .5V4.5M6 4.5V8.5")),
        tile("falling", 6.0, 6.0, &line("M-1 -1L7 7M-1 5L1 7M5 -1L7 1")),
        "</defs>".to_string(),
    ]
    .concat()
}
