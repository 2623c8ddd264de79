//! What stands around a map: title and legend.

use super::{Pen, key, letter, plus, put};
use crate::{
    SceneWords,
    measure::{Weight, width},
    svg::pen::escape,
    wheel::SIGN_SIZE,
};
use model::{InitiativeStatus, MarkShape, Point, RimPattern, Scene, SceneView};
use std::fmt::Write;

const TEXT: f64 = 14.0;
const ROW: f64 = 26.0;
/// A legend entry: its sign, and after it the room before the next.
const SIGN: f64 = 44.0;
const AFTER: f64 = 26.0;
const MARGIN: f64 = 24.0;
/// A line of running text.
const LINE: f64 = 19.0;

/// The height of everything below the wheel.
pub(super) fn height(scene: &Scene, is_plain: bool, words: &SceneWords) -> f64 {
    let legend = rows(scene, is_plain, words).len() as f64 * ROW + 22.0;
    legend + unnamed(scene, words).len() as f64 * LINE + key::height(scene)
}

pub(super) fn head(pen: &mut Pen<'_>, words: &SceneWords, above: f64) {
    let y = 34.0 - above;
    put!(
        pen,
        "<text x=\"{MARGIN}\" y=\"{y}\" font-size=\"26\" font-weight=\"700\" fill=\"{}\">{}</text>",
        pen.colours.ink,
        escape(&words.title)
    );
    for (n, line) in words.counts.iter().enumerate() {
        put!(
            pen,
            "<text x=\"{MARGIN}\" y=\"{:.1}\" font-size=\"16\" fill=\"{}\">{}</text>",
            y + 26.0 + 21.0 * n as f64,
            pen.colours.ink_2,
            escape(line)
        );
    }
}

pub(super) fn foot(pen: &mut Pen<'_>, words: &SceneWords) {
    let mut y = pen.scene.side + 18.0;
    for row in rows(pen.scene, pen.colours.is_plain(), words) {
        let mut x = MARGIN;
        for (entry, text) in row {
            entry.draw(pen, x, y);
            x += SIGN;
            put!(
                pen,
                "<text x=\"{x:.1}\" y=\"{:.1}\" font-size=\"{TEXT}\" fill=\"{}\">{}</text>",
                y + 4.8,
                pen.colours.ink_2,
                escape(text)
            );
            x += width(text, Weight::Medium, TEXT) + AFTER;
        }
        y += ROW;
    }
    for line in unnamed(pen.scene, words) {
        put!(
            pen,
            "<text x=\"{MARGIN}\" y=\"{:.1}\" font-size=\"{TEXT}\" fill=\"{}\">{}</text>",
            y + 4.8,
            pen.colours.ink_2,
            escape(&line)
        );
        y += LINE;
    }
    key::draw(pen, words, y + 12.0);
}

/// What is said where not all have a name, in lines as wide as the picture.
fn unnamed(scene: &Scene, words: &SceneWords) -> Vec<String> {
    match words.legend.unnamed.as_str() {
        "" => Vec::new(),
        text => key::lines(text, scene.side - 2.0 * MARGIN),
    }
}

#[derive(Clone, Copy)]
enum Entry {
    Initiative,
    Planned,
    Tie,
    LeanedOn,
    Gap,
    Unknown,
    Nobody,
    Shade,
    Fill,
    /// The marks of the domain at this place, where no rim says its name.
    Domain(usize),
}

/// Whether a cell shows that nobody is there and nothing is asked for.
fn shows_nobody(cell: &model::SceneCell) -> bool {
    cell.state == model::CellState::Quiet && cell.sign.is_some()
}

/// Only what is on the picture is explained, in rows as wide as it.
fn rows<'w>(scene: &'w Scene, is_plain: bool, words: &'w SceneWords) -> Vec<Vec<(Entry, &'w str)>> {
    let legend = &words.legend;
    let status = |dashed: bool| {
        scene.marks.iter().filter_map(|mark| mark.status).any(|status| crate::is_dashed(status) == dashed)
    };
    let mut statuses =
        scene.marks.iter().filter_map(|mark| mark.status).filter(|status| crate::is_dashed(*status));
    let only_planned = statuses.all(|status| status == InitiativeStatus::Planned);
    let state = |state| scene.cells.iter().any(|cell| cell.state == state);
    let all = [
        (Entry::Initiative, &legend.initiative, status(false)),
        (Entry::Planned, if only_planned { &legend.planned } else { &legend.idle }, status(true)),
        (Entry::Tie, &legend.tie, !scene.ties.is_empty()),
        (Entry::LeanedOn, &legend.leaned_on, scene.marks.iter().any(|mark| mark.double)),
        (Entry::Gap, &legend.gap, state(model::CellState::Gap)),
        (Entry::Unknown, &legend.unknown, state(model::CellState::Unknown)),
        (Entry::Nobody, &legend.nobody, scene.cells.iter().any(shows_nobody)),
        (Entry::Shade, &legend.shade, scene.cells.iter().any(|cell| cell.tint > 0)),
        (Entry::Fill, &words.fill, is_plain && !words.fill.is_empty() && !scene.marks.is_empty()),
    ];
    let is_network = scene.view == SceneView::Network;
    let seen = |n: usize| scene.marks.iter().any(|mark| mark.domain as usize == n);
    let domains = (scene.domains.iter().enumerate())
        .map(|(n, domain)| (Entry::Domain(n), &domain.name.text, is_network && seen(n)));
    let mut rows: Vec<Vec<(Entry, &str)>> = Vec::new();
    let mut room = 0.0;
    for (entry, text, _) in domains.chain(all).filter(|(_, _, there)| *there) {
        let wide = SIGN + width(text, Weight::Medium, TEXT) + AFTER;
        match rows.last_mut() {
            Some(row) if wide <= room => row.push((entry, text)),
            _ => {
                room = scene.side - 2.0 * MARGIN + AFTER;
                rows.push(vec![(entry, text)]);
            }
        }
        room -= wide;
    }
    rows
}

impl Entry {
    fn draw(self, pen: &mut Pen<'_>, x: f64, y: f64) {
        let (ink, paper, tie) = (pen.colours.ink, pen.colours.paper, pen.colours.tie);
        let middle = x + 17.0;
        match self {
            Entry::Initiative | Entry::Planned => {
                let dashed = matches!(self, Entry::Planned);
                let fill = match pen.colours.is_plain() {
                    true => paper,
                    false => pen.colours.line,
                };
                pen.titled_box(x, y - 8.0, 34.0, 16.0, fill, RimPattern::Rising, 1.0, dashed);
            }
            Entry::Tie => {
                for (dy, thick) in [(-4.0, 1.0), (4.0, 2.4)] {
                    put!(
                        pen,
                        "<path d=\"M{x:.1} {:.1}h34\" stroke=\"{tie}\" stroke-width=\"{thick}\" opacity=\".6\"/>",
                        y + dy
                    );
                }
            }
            Entry::LeanedOn => {
                let paint = format!("fill=\"{paper}\" stroke=\"{ink}\" stroke-width=\"1.3\"");
                pen.shape(MarkShape::Circle, middle, y, 10.5, &paint);
                pen.shape(MarkShape::Circle, middle, y, 7.0, &paint);
            }
            Entry::Gap => plus(pen, Point { x: middle, y }, SIGN_SIZE),
            Entry::Unknown => put!(
                pen,
                "<rect x=\"{x:.1}\" y=\"{:.1}\" width=\"34\" height=\"18\" rx=\"4\" fill=\"none\" stroke=\"{}\" stroke-width=\"2.2\" stroke-linecap=\"round\" stroke-dasharray=\"0.1 5.2\"/>",
                y - 9.0,
                pen.colours.ink_3
            ),
            Entry::Nobody => letter(pen, Point { x: middle, y: y - 1.0 }, SIGN_SIZE * 0.8, "0"),
            Entry::Shade => shades(pen, x, y),
            Entry::Fill => fills(pen, x, y),
            Entry::Domain(n) => {
                let scene = pen.scene;
                let domain = &scene.domains[n];
                let (fill, on) = match pen.colours.is_plain() {
                    true => (pen.colours.paper.to_string(), ink),
                    false => (pen.colours.domain(domain), pen.colours.on_domain(domain)),
                };
                let paint =
                    format!("fill=\"{fill}\" stroke=\"{}\" stroke-width=\"1.3\"", pen.colours.mark_line);
                pen.lettered(domain.shape, middle, y, 10.0, &paint, &domain.letter, on);
            }
        }
    }
}

/// Four steps from no need to many.
fn shades(pen: &mut Pen<'_>, x: f64, y: f64) {
    let Some(domain) = pen.scene.domains.first() else { return };
    for tint in 0..4 {
        let fill = pen.colours.cell(domain, tint, false);
        let at = x + 8.5 * f64::from(tint);
        put!(pen, "<rect x=\"{at:.1}\" y=\"{:.1}\" width=\"8.5\" height=\"16\" fill=\"{fill}\"/>", y - 8.0);
    }
    let line = pen.colours.ink_3;
    put!(
        pen,
        "<rect x=\"{x:.1}\" y=\"{:.1}\" width=\"34\" height=\"16\" fill=\"none\" stroke=\"{line}\" stroke-width=\"1\"/>",
        y - 8.0
    );
}

/// Four little circles, filled as the levels are.
fn fills(pen: &mut Pen<'_>, x: f64, y: f64) {
    let scene = pen.scene;
    let Some(domain) = scene.domains.first() else { return };
    let levels = scene.levels.len();
    for level in 0..levels {
        let (fill, _) = pen.colours.mark(domain, level, levels);
        let paint = format!("fill=\"{fill}\" stroke=\"{}\" stroke-width=\"1\"", pen.colours.mark_line);
        let at = x + 4.0 + level as f64 * 26.0 / levels.saturating_sub(1).max(1) as f64;
        pen.shape(MarkShape::Circle, at, y, 4.5, &paint);
    }
}
