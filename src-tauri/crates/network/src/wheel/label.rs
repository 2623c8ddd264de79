//! What can stand beside a mark, and where beside it.

use super::{area::Rect, cast::Member};
use crate::measure::{Weight, width, wrappings};
use model::{Anchor, Label, LabelText, MarkKind, TextLine};

/// Size of every label, in scene units.
pub(crate) const SIZE: f64 = 14.0;
/// From one baseline to the next.
const LEADING: f64 = 15.0;
/// From the top of a label to its first baseline.
const ASCENT: f64 = 12.5;
/// Between a mark and its label.
const GAP: f64 = 3.0;
/// Width of the patterned end of an initiative's box.
pub(crate) const END: f64 = 13.0;
/// Between the end and the title, and after the title.
const PAD: (f64, f64) = (7.0, 8.0);

/// A text in lines, before it has a place.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub shows: LabelText,
    lines: Vec<String>,
    pub width: f64,
    pub height: f64,
    /// How much it is worse than the best way to set this text.
    pub cost: f64,
}

impl Block {
    fn new(shows: LabelText, lines: Vec<(String, f64)>) -> Block {
        let width = lines.iter().map(|line| line.1).fold(0.0, f64::max);
        let lines: Vec<String> = lines.into_iter().map(|line| line.0).collect();
        let count = lines.len() as f64;
        // A word that is broken reads worse than one more line.
        let broken = lines.iter().rev().skip(1).filter(|line| line.ends_with('-')).count() as f64;
        let cost = width / 38.0 + 1.3 * (count - 1.0) + 1.6 * broken;
        Block { shows, width, height: LEADING * count + 1.0, cost, lines }
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
}

pub(crate) fn blocks(of: &Member<'_>, called: Called, digits: usize) -> Vec<Vec<Block>> {
    let initiative = of.kind == MarkKind::Initiative;
    let weight = if of.roomy || initiative { Weight::Bold } else { Weight::Medium };
    let mut lists = Vec::new();
    if called.name {
        let ways = wrappings(of.name, weight, SIZE);
        let mut blocks: Vec<Block> =
            ways.into_iter().map(|lines| Block::new(LabelText::Name, lines)).collect();
        if initiative {
            // A box reads best in one line, or two.
            blocks.iter_mut().for_each(|block| block.cost = block.width / 60.0 + 0.09 * block.height);
        }
        lists.push(blocks);
        if let Some(short) = of.short_label {
            let line = (short.to_string(), width(short, weight, SIZE));
            lists.push(vec![Block::new(LabelText::ShortLabel, vec![line])]);
        }
    }
    if called.number {
        // Digits of this font are all as wide as an 8.
        let room = "8".repeat(digits);
        let room_width = width(&room, weight, SIZE);
        lists.push(vec![Block::new(LabelText::Number, vec![(room, room_width)])]);
    }
    lists
}

/// Half width and half height of an initiative's box around this text; without text, of the bare end, in
/// this part of its full size.
pub(crate) fn box_around(block: Option<&Block>, part: f64) -> (f64, f64) {
    match block {
        Some(block) => ((END + PAD.0 + block.width + PAD.1) / 2.0, (block.height + 10.0) / 2.0),
        None => (11.0 * part, 7.0 * part),
    }
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
        let x0 = match (self.x, self.y) {
            (1, 0) => mark.x1 + GAP,
            (-1, 0) => mark.x0 - GAP - w,
            // At a corner the text begins above or below the mark, so that it is still seen to be its own.
            (1, _) => middle_x,
            (-1, _) => middle_x - w,
            _ => middle_x - w / 2.0 + slide * w / 4.0,
        };
        let y0 = match self.y {
            // Slid, the first or the last line still stands beside the mark.
            0 => middle_y - h / 2.0 + slide * (h / 2.0 - 3.5).min((mark.y1 - mark.y0) / 2.0),
            1 => mark.y1 + GAP - 1.5,
            _ => mark.y0 - GAP + 1.5 - h,
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
    set(block, anchor, x, area.y0 + ASCENT, area)
}

/// The label in the box of an initiative.
pub(crate) fn inside(block: &Block, frame: &Rect) -> Label {
    let x = frame.x0 + END + PAD.0;
    let area = Rect { x0: x, y0: frame.y0 + 5.0, x1: x + block.width, y1: frame.y1 - 5.0 };
    set(block, Anchor::Start, x, area.y0 + ASCENT - 0.5, &area)
}

fn set(block: &Block, anchor: Anchor, x: f64, first: f64, area: &Rect) -> Label {
    let line = |(n, text): (usize, &String)| TextLine {
        text: text.clone(),
        x: super::tenth(x),
        y: super::tenth(first + LEADING * n as f64),
    };
    Label {
        shows: block.shows,
        size: SIZE,
        anchor,
        lines: block.lines.iter().enumerate().map(line).collect(),
        area: super::area_of(area),
    }
}
