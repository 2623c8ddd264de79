//! The second pen: a scene as SVG, for paper, files and the clipboard. The first one is the window's canvas.
//!
//! The picture names the font it was measured with and carries no script, no reference to anything outside
//! and no data besides what is seen.

mod key;
mod legend;
mod pen;
#[cfg(test)]
mod tests;
mod theme;

pub use theme::Theme;

use crate::{
    SceneWords, is_dashed,
    measure::Weight,
    wheel::{SIGN_SIZE, TAG},
};
use model::{CellState, LabelText, Mark, MarkKind, Point, Scene, SceneView};
use pen::{Pen, anchor, escape, id, patterns, put};
use std::fmt::Write;
use theme::Colours;

/// Above the wheel: the title and how much there is.
const HEAD: f64 = 64.0;
/// Opacity of a tie by intensity: not known, then 1 to 5.
const FAINT: [f64; 6] = [0.30, 0.22, 0.28, 0.36, 0.44, 0.52];

/// How much stronger ties are on the network.
const STRONGER: f64 = 1.7;

/// The scene as a picture with title, legend and, where there are numbers, their key. As wide as the scene.
/// `stretches` for whoever may lack the font it was measured with.
pub fn draw(scene: &Scene, theme: Theme, words: &SceneWords, stretches: bool) -> String {
    let colours = Colours::of(theme);
    let mut pen = Pen { out: String::with_capacity(64 * 1024), scene, colours, stretches };
    let foot = legend::height(scene, colours.is_plain(), words);
    let height = HEAD + scene.side + foot;
    put!(
        pen,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 -{HEAD} {0} {height:.0}\" width=\"{0}\" height=\"{height:.0}\" role=\"img\" aria-labelledby=\"wheel-title wheel-about\" font-family=\"'Atkinson Hyperlegible Next', 'Noto Sans', sans-serif\">",
        scene.side
    );
    put!(
        pen,
        "<title id=\"wheel-title\">{}</title><desc id=\"wheel-about\">{}</desc>",
        escape(&words.title),
        escape(&words.about)
    );
    pen.out.push_str(&patterns(colours.ink));
    put!(
        pen,
        "<rect y=\"-{HEAD}\" width=\"{}\" height=\"{height:.0}\" fill=\"{}\"/>",
        scene.side,
        colours.paper
    );
    let is_wheel = scene.view == SceneView::Wheel;
    if is_wheel {
        cells(&mut pen);
        rims(&mut pen);
    }
    ties(&mut pen);
    if is_wheel {
        empty_cells(&mut pen);
        levels(&mut pen);
        signs(&mut pen);
    }
    leaders(&mut pen);
    for mark in scene.marks.iter().filter(|mark| mark.kind == MarkKind::Initiative) {
        initiative(&mut pen, mark);
    }
    for mark in scene.marks.iter().filter(|mark| mark.kind == MarkKind::Stakeholder) {
        stakeholder(&mut pen, mark);
    }
    labels(&mut pen);
    legend::head(&mut pen, words, HEAD);
    legend::foot(&mut pen, words);
    pen.out.push_str("</svg>\n");
    pen.out
}

fn cells(pen: &mut Pen<'_>) {
    let scene = pen.scene;
    let gutter = if pen.colours.is_plain() { 0.0 } else { 2.5 };
    put!(pen, "<g stroke=\"{}\" stroke-width=\"{gutter}\">", pen.colours.paper);
    for cell in &scene.cells {
        let fill = pen.colours.cell(&scene.domains[cell.domain as usize], cell.tint, cell.bare);
        let path = pen.ring(&cell.ring, 0.0);
        put!(pen, "<path d=\"{path}\" fill=\"{fill}\"/>");
    }
    put!(pen, "</g>");
    if pen.colours.is_plain() {
        // Without colour, lines part sectors, and dots part rings.
        put!(pen, "<g fill=\"none\" stroke=\"{}\" stroke-width=\"1\">", pen.colours.ink);
        for cell in &scene.cells {
            let path = pen.ring(&cell.ring, 0.0);
            put!(pen, "<path d=\"{path}\" stroke-dasharray=\"1.5 4\" stroke=\"#8a8a8a\"/>");
        }
        for domain in &scene.domains {
            let rim = model::Ring { inner: 0.0, outer: scene.radius, ..domain.rim };
            let path = pen.ring(&model::Ring { from: rim.from - 0.5, to: rim.to + 0.5, ..rim }, 0.0);
            put!(pen, "<path d=\"{path}\"/>");
        }
        put!(pen, "</g>");
    }
}

fn rims(pen: &mut Pen<'_>) {
    let (line, veil) = (pen.colours.mark_line, pen.veil());
    for domain in &pen.scene.domains {
        let (path, fill) = (pen.ring(&domain.rim, 0.0), pen.colours.domain(domain));
        put!(
            pen,
            "<path d=\"{path}\" fill=\"{fill}\"/><path d=\"{path}\" fill=\"url(#{})\"{veil}/>",
            id(domain.pattern)
        );
        put!(pen, "<path d=\"{path}\" fill=\"none\" stroke=\"{line}\" stroke-width=\"1.2\"/>");
        let paint = format!("fill=\"{fill}\" stroke=\"{line}\" stroke-width=\"1.5\"");
        let on = pen.colours.on_domain(domain);
        pen.lettered(
            domain.shape,
            domain.badge.x,
            domain.badge.y,
            domain.badge_size,
            &paint,
            &domain.letter,
            on,
        );
        put!(
            pen,
            "<g font-size=\"{}\" font-weight=\"700\" text-anchor=\"middle\" fill=\"{}\">",
            domain.name.size,
            pen.colours.ink
        );
        pen.curved(&domain.name.pieces);
        put!(pen, "</g>");
    }
}

fn ties(pen: &mut Pen<'_>) {
    let scene = pen.scene;
    let tie = pen.colours.tie;
    // Hundreds are a texture behind the marks, and must not bury them.
    let thin = (200.0 / scene.ties.len().max(1) as f64).powf(0.6).min(1.0);
    // Of the network they are what is looked at.
    let thin = if scene.view == SceneView::Network { thin * STRONGER } else { thin };
    put!(pen, "<g fill=\"none\" stroke=\"{tie}\" stroke-linecap=\"round\">");
    for line in &scene.ties {
        let (a, b) = (&scene.marks[line.from as usize], &scene.marks[line.to as usize]);
        let step = usize::from(line.intensity.unwrap_or(0)).min(5);
        let faint = if line.width < 1.0 { FAINT[1] } else { FAINT[step] } * thin;
        put!(
            pen,
            "<path d=\"M{} {}Q{} {} {} {}\" stroke-width=\"{}\" stroke-opacity=\"{faint:.3}\"/>",
            a.x,
            a.y,
            line.bend.x,
            line.bend.y,
            b.x,
            b.y,
            line.width
        );
        // Arrows on every tie of a whole town are noise; the table of ties has their direction.
        if let Some(tip) = line.arrow.as_ref().filter(|_| scene.ties.len() <= 40) {
            put!(
                pen,
                "<path d=\"M-3.5 7L0 0L3.5 7\" transform=\"translate({} {}) rotate({})\" stroke-width=\"{:.1}\" stroke-opacity=\"{faint:.3}\"/>",
                tip.x,
                tip.y,
                tip.angle,
                line.width.max(1.2)
            );
        }
    }
    put!(pen, "<g stroke-dasharray=\"0.1 4.5\" stroke-width=\"1.5\" opacity=\".6\">");
    for fan in &scene.fans {
        let from = &scene.marks[fan.initiative as usize];
        for line in &fan.lines {
            let to = &scene.marks[line.partner as usize];
            put!(
                pen,
                "<path d=\"M{} {}Q{} {} {} {}\"/>",
                from.x,
                from.y,
                line.bend.x,
                line.bend.y,
                to.x,
                to.y
            );
        }
    }
    put!(pen, "</g></g>");
}

/// The edges and words of cells where nobody is.
fn empty_cells(pen: &mut Pen<'_>) {
    let scene = pen.scene;
    let is_open = |cell: &&model::SceneCell| matches!(cell.state, CellState::Gap | CellState::Unknown);
    for cell in scene.cells.iter().filter(|cell| cell.bare).filter(is_open) {
        let path = pen.ring(&cell.ring, 6.0);
        let paint = match cell.state {
            CellState::Gap => {
                format!("stroke=\"{}\" stroke-width=\"2.2\" stroke-dasharray=\"8 6\"", pen.colours.ink)
            }
            _ => format!(
                "stroke=\"{}\" stroke-width=\"2.2\" stroke-dasharray=\"0.1 6\" stroke-opacity=\".75\"",
                pen.colours.ink_3
            ),
        };
        put!(
            pen,
            "<path d=\"{path}\" fill=\"none\" stroke-linejoin=\"round\" stroke-linecap=\"round\" {paint}/>"
        );
    }
    put!(pen, "<g font-size=\"14\" text-anchor=\"middle\" fill=\"{}\">", pen.colours.ink_3);
    for words in scene.cells.iter().filter_map(|cell| cell.words.as_ref()) {
        pen.curved(&words.pieces);
    }
    put!(pen, "</g>");
}

fn levels(pen: &mut Pen<'_>) {
    for level in &pen.scene.levels {
        let pill = &level.pill;
        put!(
            pen,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{:.1}\" fill=\"{}\"/>",
            pill.x,
            pill.y,
            pill.width,
            pill.height,
            pill.height / 2.0,
            pen.colours.paper
        );
        put!(
            pen,
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\" font-style=\"italic\" text-anchor=\"middle\" fill=\"{}\">{}</text>",
            level.name.x,
            level.name.y,
            level.size,
            pen.colours.ink_2,
            escape(&level.name.text)
        );
    }
}

fn signs(pen: &mut Pen<'_>) {
    for cell in &pen.scene.cells {
        let Some(at) = cell.sign else { continue };
        match cell.state {
            CellState::Gap => plus(pen, at, cell.sign_size),
            CellState::Unknown => letter(pen, at, cell.sign_size, "?"),
            CellState::Quiet | CellState::Acting => letter(pen, at, cell.sign_size, "0"),
        }
    }
}

/// Lines to numbers that do not stand beside their marks, with the tags around these, below the marks.
fn leaders(pen: &mut Pen<'_>) {
    let labels = || pen.scene.marks.iter().filter_map(|mark| mark.label.as_ref());
    let led: Vec<_> = labels().filter_map(|label| Some((label, label.leader?))).collect();
    put!(pen, "<g stroke=\"{}\" stroke-width=\"1\" fill=\"{}\">", pen.colours.ink_2, pen.colours.sheet);
    for (_, model::Leader { from, to }) in &led {
        put!(pen, "<path d=\"M{} {}L{} {}\"/>", from.x, from.y, to.x, to.y);
    }
    for (label, _) in led {
        let (area, tag) = (label.area, TAG * label.size / 14.0);
        put!(
            pen,
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"{:.1}\"/>",
            area.x - tag,
            area.y - tag,
            area.width + 2.0 * tag,
            area.height + 2.0 * tag,
            2.0 * tag
        );
    }
    put!(pen, "</g>");
}

fn plus(pen: &mut Pen<'_>, at: Point, size: f64) {
    let (paper, ink) = (pen.colours.paper, pen.colours.ink);
    let grown = if size == SIGN_SIZE { String::new() } else { format!(" scale({:.3})", size / SIGN_SIZE) };
    put!(
        pen,
        "<g transform=\"translate({} {}){grown}\" stroke=\"{ink}\"><circle r=\"11.5\" fill=\"{paper}\" stroke-width=\"1.8\"/><path d=\"M0 -5V5M-5 0H5\" stroke-width=\"2.2\" stroke-linecap=\"round\"/></g>",
        at.x,
        at.y
    );
}

/// A question mark for a cell of which nothing is known, a nought for one where nothing is.
fn letter(pen: &mut Pen<'_>, at: Point, size: f64, letter: &str) {
    let unit = size / SIGN_SIZE;
    put!(
        pen,
        "<text x=\"{}\" y=\"{:.1}\" font-size=\"{:.1}\" font-weight=\"600\" text-anchor=\"middle\" fill=\"{}\">{letter}</text>",
        at.x,
        at.y + 7.4 * unit,
        21.0 * unit,
        pen.colours.ink_3
    );
}

fn initiative(pen: &mut Pen<'_>, mark: &Mark) {
    let domain = &pen.scene.domains[mark.domain as usize];
    let (fill, area) = (pen.colours.domain(domain), &mark.area);
    // The line is drawn on the edge of the box, half of it outside.
    let (x, y, w, h) = (area.x + 0.75, area.y + 0.75, area.width - 1.5, area.height - 1.5);
    let inside = mark.label.as_ref().filter(|label| label.leader.is_none());
    let unit = inside.map_or(1.0, |label| label.size / 14.0);
    pen.titled_box(x, y, w, h, &fill, domain.pattern, unit, mark.status.is_some_and(is_dashed));
}

fn stakeholder(pen: &mut Pen<'_>, mark: &Mark) {
    let domain = &pen.scene.domains[mark.domain as usize];
    let (paper, line) = (pen.colours.paper, pen.colours.mark_line);
    if mark.double {
        let paint = format!("fill=\"{paper}\" stroke=\"{line}\" stroke-width=\"1.2\"");
        pen.shape(domain.shape, mark.x, mark.y, mark.size + 3.6, &paint);
    }
    let (fill, on) = pen.colours.mark(domain, mark.level as usize, pen.scene.levels.len());
    let paint = format!(
        "fill=\"{fill}\" stroke=\"{line}\" stroke-width=\"{:.1}\"",
        (mark.size / 7.0).clamp(0.6, 1.5)
    );
    let letter = if mark.lettered { domain.letter.as_str() } else { "" };
    pen.lettered(domain.shape, mark.x, mark.y, mark.size, &paint, letter, on);
}

fn labels(pen: &mut Pen<'_>) {
    let scene = pen.scene;
    put!(
        pen,
        "<g font-weight=\"500\" fill=\"{}\" stroke-width=\"3.6\" stroke-linejoin=\"round\" paint-order=\"stroke\">",
        pen.colours.ink
    );
    for mark in &scene.marks {
        let Some(label) = &mark.label else { continue };
        let boxed = mark.kind == MarkKind::Initiative;
        // A number that is led away lies on a tag.
        let halo = match boxed || label.leader.is_some() {
            true => pen.colours.sheet.to_string(),
            false => {
                let at = mark.domain as usize * scene.levels.len() + mark.level as usize;
                let (tint, bare) = scene.cells.get(at).map_or((0, true), |cell| (cell.tint, cell.bare));
                pen.colours.cell(&scene.domains[mark.domain as usize], tint, bare)
            }
        };
        let (weight, measured) = match mark.bold || boxed {
            true => (" font-weight=\"700\"", Weight::Bold),
            false => ("", Weight::Medium),
        };
        let quiet =
            if label.shows == LabelText::Number && !boxed { pen.colours.ink_2 } else { pen.colours.ink };
        for line in &label.lines {
            put!(
                pen,
                "<text x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"{}\" stroke=\"{halo}\" fill=\"{quiet}\"{weight}{}>{}</text>",
                line.x,
                line.y,
                label.size,
                anchor(label.anchor),
                pen.length(&line.text, measured, label.size),
                escape(&line.text)
            );
        }
    }
    put!(pen, "</g>");
}
