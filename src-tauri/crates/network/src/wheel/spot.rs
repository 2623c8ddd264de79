//! A place on the wheel, and what is drawn there.

use super::{
    area::Rect,
    cast::Member,
    label::{Block, Called, Side},
};
use model::{MarkKind, MarkShape};
use std::rc::Rc;

/// What members are drawn with, given how many there are.
#[derive(Debug, Clone)]
pub(crate) struct Scale {
    /// For each sector and ring.
    pub cells: Rc<Vec<Vec<CellScale>>>,
    /// Size of a mark, where its cell has the room.
    pub mark: f64,
    /// Whether stakeholders have names or numbers anywhere. If not, nobody makes room for one.
    pub labelled: bool,
    /// Whether they have names in a cell that has the room.
    pub named: bool,
    pub initiative: Called,
    /// Digits of the largest number.
    pub digits: usize,
    /// Size of labels, in parts of the usual.
    pub unit: f64,
    /// Size of the smallest number.
    pub least: f64,
}

/// What the stakeholders of one cell are drawn with: all of them alike, or a larger mark among them would seem
/// to say more.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct CellScale {
    /// Size of a mark, and of one that carries the most.
    pub mark: f64,
    pub bold: f64,
    /// They have names, or numbers, or (with neither) nothing.
    pub called: Called,
}

impl Scale {
    pub fn cell(&self, member: &Member<'_>) -> &CellScale {
        &self.cells[member.sector][member.level]
    }

    /// What somebody may be called.
    pub fn called(&self, member: &Member<'_>) -> Called {
        match member.kind {
            MarkKind::Initiative => self.initiative,
            MarkKind::Stakeholder => {
                let called = self.cell(member).called;
                Called { name: called.name || member.roomy, ..called }
            }
        }
    }

    /// The size of somebody's mark where there is room for it; some have more room than they use.
    pub fn size_of(&self, member: &Member<'_>) -> f64 {
        match member.kind {
            MarkKind::Initiative => self.mark,
            MarkKind::Stakeholder if member.roomy => self.cell(member).bold,
            MarkKind::Stakeholder => self.cell(member).mark,
        }
    }
}

/// Where somebody would like to be, and what each unit of the way from there costs.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Home {
    pub at: (f64, f64),
    pull: f64,
}

impl Home {
    /// Where the layout would have somebody.
    pub fn of_layout(at: (f64, f64)) -> Home {
        Home { at, pull: 1.0 / 16.0 }
    }

    /// Where a person put somebody: it is left only for want of room.
    pub fn by_hand(at: (f64, f64)) -> Home {
        Home { at, pull: 1.0 / 4.0 }
    }

    pub fn walk_to(self, (x, y): (f64, f64)) -> f64 {
        (x - self.at.0).hypot(y - self.at.1) * self.pull
    }
}

/// A place found.
#[derive(Debug, Clone)]
pub(crate) struct Spot {
    pub x: f64,
    pub y: f64,
    pub size: f64,
    /// What the mark covers, with outlines.
    pub mark: Rect,
    pub label: Option<Chosen>,
}

/// A label that was chosen for a spot.
#[derive(Debug, Clone)]
pub(crate) struct Chosen {
    pub block: Rc<Block>,
    pub side: Side,
    pub area: Rect,
    /// 0 for the kind of label that was wanted most.
    pub rank: usize,
    /// It stands a way off, joined by a line.
    pub apart: bool,
}

/// Whether a mark of this size has the room of a second outline: on a dot it would be all there is.
pub(crate) fn has_outline(member: &Member<'_>, size: f64) -> bool {
    member.outline && size >= 5.0
}

/// What the shape covers around its middle, with its outlines.
pub(crate) fn extent(shape: MarkShape, size: f64, double: bool) -> Rect {
    let outer = if double { size + 3.6 } else { size };
    let corners = shape.corners();
    let rect = match corners.first() {
        None => Rect::around(0.0, 0.0, 0.97 * outer, 0.97 * outer),
        Some(_) => corners.iter().fold(Rect::around(0.0, 0.0, 0.0, 0.0), |rect, (x, y)| {
            rect.with(Rect::around(x * outer, y * outer, 0.0, 0.0))
        }),
    };
    rect.grown((size / 12.0).clamp(0.3, 0.9))
}
