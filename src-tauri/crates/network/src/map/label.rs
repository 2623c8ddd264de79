//! What can stand beside a mark, and where beside it.

use super::{area::Rect, cast::Member};
use crate::measure::{Weight, width, wrappings};
use model::{Anchor, Label, LabelText, MarkKind, TextLine};
use std::borrow::Cow;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthChar;

/// Size of a label at a scale of 1, in scene units. All further measures are for that size and grow with it.
pub(crate) const SIZE: f64 = 14.0;
/// From one baseline to the next.
const LEADING: f64 = 15.0;
/// From the top of a label to its first baseline.
const ASCENT: f64 = 12.5;
/// Between a mark and its label.
const GAP: f64 = 3.0;
/// Width of the patterned end of an initiative's box.
pub(crate) const END: f64 = 13.0;
/// What a box keeps free around its text: above and below, between the end and the text, and after the text.
const TITLE: Pads = Pads { above: 5.0, before: 7.0, after: 8.0 };
/// The same around a number, which has to do with the room that names have left.
const NUMBER: Pads = Pads { above: 2.0, before: 1.5, after: 4.0 };

struct Pads {
    above: f64,
    before: f64,
    after: f64,
}

fn pads(block: &Block) -> Pads {
    if block.shows == LabelText::Number { NUMBER } else { TITLE }
}

/// A text in lines, before it has a place.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub shows: LabelText,
    lines: Vec<String>,
    /// Size of the text, in parts of the usual.
    pub unit: f64,
    pub width: f64,
    pub height: f64,
    /// It is the beginning of a name that is too long for a map.
    pub shortened: bool,
    /// How much it is worse than the best way to set this text.
    pub cost: f64,
}

impl Block {
    fn new(shows: LabelText, unit: f64, lines: Vec<(String, f64)>) -> Block {
        let width = lines.iter().map(|line| line.1).fold(0.0, f64::max);
        let lines: Vec<String> = lines.into_iter().map(|line| line.0).collect();
        let count = lines.len() as f64;
        // A word that is broken reads worse than one more line.
        let broken = lines.iter().rev().skip(1).filter(|line| line.ends_with('-')).count() as f64;
        let cost = width / unit / 38.0 + 1.3 * (count - 1.0) + 1.6 * broken;
        Block { shows, unit, width, height: (LEADING * count + 1.0) * unit, shortened: false, cost, lines }
    }

    /// The same room with other words in it: a number is known only when all marks are in order.
    pub fn saying(&self, text: &str) -> Block {
        Block { lines: vec![text.to_string()], ..self.clone() }
    }
}

/// What a member may be called, the best first: each list is tried whole before the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Called {
    pub name: bool,
    pub number: bool,
    /// Only a number, and as small as it may be.
    pub least: bool,
}

impl Called {
    pub const NOTHING: Called = Called { name: false, number: false, least: false };
    pub const LEAST: Called = Called { name: false, number: true, least: true };
}

/// Texts are set at `unit`, numbers that have no room there at `least`.
pub(crate) fn blocks(
    of: &Member<'_>,
    called: Called,
    digits: usize,
    (unit, least): (f64, f64),
) -> Vec<Vec<Block>> {
    let initiative = of.kind == MarkKind::Initiative;
    let weight = if of.roomy || initiative { Weight::Bold } else { Weight::Medium };
    let size = SIZE * unit;
    let mut lists = Vec::new();
    if called.name {
        let name = shortened(of.name);
        let ways = wrappings(&name, weight, size);
        let mut blocks: Vec<Block> =
            ways.into_iter().map(|lines| Block::new(LabelText::Name, unit, lines)).collect();
        blocks.iter_mut().for_each(|block| block.shortened = name != of.name);
        if initiative {
            // A box reads best in one line, or two.
            let cost = |block: &Block| (block.width / 60.0 + 0.09 * block.height) / unit;
            blocks.iter_mut().for_each(|block| block.cost = cost(block));
        }
        lists.push(blocks);
        if let Some(short) = of.short_label {
            let line = (short.to_string(), width(short, weight, size));
            lists.push(vec![Block::new(LabelText::ShortLabel, unit, vec![line])]);
        }
    }
    if called.number {
        // Digits of this font are all as wide as an 8.
        let room = "8".repeat(digits);
        let units = if called.least || least == unit { vec![least] } else { vec![unit, least] };
        for unit in units {
            let room_width = width(&room, weight, SIZE * unit);
            lists.push(vec![Block::new(LabelText::Number, unit, vec![(room.clone(), room_width)])]);
        }
    }
    lists
}

/// Letters of a name that a map has room for, and of one word that cannot be broken.
const LETTERS: usize = 40;
const WORD: usize = 24;
/// Letters of the first word that stand for a shortened name in the key.
const SIGN: usize = 10;

/// The name as it stands on the map: of a very long one the beginning, up to the end of a word if one ends
/// near, with an ellipsis. Key, table and tip have it whole.
pub(crate) fn shortened(name: &str) -> Cow<'_, str> {
    let letters: Vec<(usize, &str)> = name.grapheme_indices(true).collect();
    let (mut word, mut space) = (0, None);
    for (n, (at, letter)) in letters.iter().enumerate() {
        let ends = letter.chars().all(char::is_whitespace);
        word = if ends || matches!(*letter, "-" | "/" | "–" | "—") { 0 } else { word + 1 };
        // Letters as wide as they are high end a line anywhere.
        if letter.chars().next().is_some_and(|c| c.width() == Some(2)) {
            word = 0;
        }
        if word > WORD || n + 1 > LETTERS {
            let end = match space {
                Some((before, byte)) if word <= WORD && before * 3 > n * 2 => byte,
                _ => *at,
            };
            return Cow::Owned(format!("{}…", name[..end].trim_end()));
        }
        if ends {
            space = Some((n, *at));
        }
    }
    Cow::Borrowed(name)
}

/// By what a shortened name is looked up in the key: its first word, or so much of it as a narrow column has
/// room for.
pub(crate) fn beginning(name: &str) -> String {
    let word = name.split_whitespace().next().unwrap_or_default();
    format!("{}…", word.graphemes(true).take(SIGN).collect::<String>())
}

/// Half width and half height of an initiative's box around this text; without text, of the bare end, in
/// this part of its full size.
pub(crate) fn box_around(block: Option<&Block>, part: f64) -> (f64, f64) {
    match block {
        Some(block) => {
            let Pads { above, before, after } = pads(block);
            let wide = (END + before + after) * block.unit + block.width;
            (wide / 2.0, block.height / 2.0 + above * block.unit)
        }
        None => (11.0 * part, 7.0 * part),
    }
}

/// How far a text of a size stands from its mark. A larger one is seen to belong to what it stands beside from farther
/// off; a wide gap would bring it nearer to others.
pub(crate) fn gap(unit: f64) -> f64 {
    GAP * unit.min(1.0) + (unit - 1.0).max(0.0)
}

/// A side of a mark that a label can stand at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Side {
    x: i8,
    y: i8,
    /// Beside a mark, how far up or down; above and below it, how far to the left or right: -1, 0 or 1.
    slide: i8,
    pub cost: f64,
}

const fn side(x: i8, y: i8, slide: i8, cost: f64) -> Side {
    Side { x, y, slide, cost }
}

/// The sixteen sides, right first: that is where people read on.
pub(crate) const SIDES: [Side; 16] = [
    side(1, 0, 0, 0.0),
    side(1, 0, 1, 0.9),
    side(1, 0, -1, 1.0),
    side(0, 1, 0, 1.2),
    side(-1, 0, 0, 1.6),
    side(0, 1, 1, 1.8),
    side(0, 1, -1, 1.9),
    side(0, -1, 0, 2.0),
    side(-1, 0, 1, 2.3),
    side(-1, 0, -1, 2.4),
    side(0, -1, 1, 2.5),
    side(0, -1, -1, 2.6),
    side(1, 1, 0, 2.6),
    side(1, -1, 0, 2.8),
    side(-1, 1, 0, 3.4),
    side(-1, -1, 0, 3.6),
];

impl Side {
    /// Where the text lies if it stands at this side of a mark.
    pub fn beside(self, mark: &Rect, block: &Block) -> Rect {
        let (middle_x, middle_y) = mark.middle();
        let (w, h) = (block.width, block.height);
        let slide = f64::from(self.slide);
        let gap = gap(block.unit);
        let x0 = match (self.x, self.y) {
            (1, 0) => mark.x1 + gap,
            (-1, 0) => mark.x0 - gap - w,
            // At a corner the text begins above or below the mark, so that it is still seen to be its own.
            (1, _) => middle_x,
            (-1, _) => middle_x - w,
            _ => middle_x - w / 2.0 + slide * w / 4.0,
        };
        let y0 = match self.y {
            // Slid, the first or the last line still stands beside the mark.
            0 => middle_y - h / 2.0 + slide * (h / 2.0 - 3.5 * block.unit).min((mark.y1 - mark.y0) / 2.0),
            1 => mark.y1 + gap / 2.0,
            _ => mark.y0 - gap / 2.0 - h,
        };
        Rect { x0, y0, x1: x0 + w, y1: y0 + h }
    }

    fn anchor(self) -> Anchor {
        match self.x {
            1 => Anchor::Start,
            -1 => Anchor::End,
            _ => Anchor::Middle,
        }
    }
}

/// The label of a stakeholder at its place.
pub(crate) fn beside(block: &Block, side: Side, area: &Rect) -> Label {
    let anchor = side.anchor();
    let x = match anchor {
        Anchor::Start => area.x0,
        Anchor::Middle => area.middle().0,
        Anchor::End => area.x1,
    };
    set(block, anchor, x, area.y0 + ASCENT * block.unit, area)
}

/// The label in the box of an initiative.
pub(crate) fn inside(block: &Block, frame: &Rect) -> Label {
    let unit = block.unit;
    let Pads { above, before, .. } = pads(block);
    let (x, pad) = (frame.x0 + (END + before) * unit, above * unit);
    let area = Rect { x0: x, y0: frame.y0 + pad, x1: x + block.width, y1: frame.y1 - pad };
    set(block, Anchor::Start, x, area.y0 + (ASCENT - 0.5) * unit, &area)
}

fn set(block: &Block, anchor: Anchor, x: f64, first: f64, area: &Rect) -> Label {
    let line = |(n, text): (usize, &String)| TextLine {
        text: text.clone(),
        x: fine(x, block.unit),
        y: fine(first + LEADING * block.unit * n as f64, block.unit),
    };
    Label {
        shows: block.shows,
        size: fine(SIZE * block.unit, 0.1),
        anchor,
        lines: block.lines.iter().enumerate().map(line).collect(),
        area: super::area_of(area),
        leader: None,
    }
}

/// Rounded to a tenth, or to a thousandth where a tenth is a pixel.
fn fine(value: f64, unit: f64) -> f64 {
    if unit < 0.6 { (value * 1_000.0).round() / 1_000.0 } else { super::tenth(value) }
}
