//! The cells of the wheel: what is known of each, and the sign or the words that say so.

use super::{
    area::{NOBODY, Part, Rect, Taken},
    frame::Frame,
    label::SIZE,
    rim::{along, around_piece, is_lower, point},
    settle::Settling,
    tenth,
};
use crate::{
    SceneWords,
    measure::{Weight, width},
};
use model::{CellState, Coverage, CurvedText, Point, Ring, SceneCell};

/// Half the width of a sign as a rule: pens draw it in parts of this.
pub(crate) const SIGN_SIZE: f64 = 12.0;
/// The same, and what is kept free around it.
const SIGN: (f64, f64) = (SIGN_SIZE, 2.0);

/// How large a sign may become, in parts of the usual: in a bare cell, and where somebody is.
const MOST: (f64, f64) = (2.4, 1.5);

/// Every domain at every level with what is known of it, still without signs; `seated` says of each whether anybody is
/// seen there. Whoever acts in several places sits in one of them, so a cell that somebody covers may be bare.
pub(crate) fn cells(frame: &Frame<'_>, coverage: &Coverage, seated: &[bool]) -> Vec<SceneCell> {
    let cell = |sector: usize, level: usize| {
        let known = coverage.cell(frame.sectors[sector].0.id, frame.levels[level].id);
        let state = known.map_or(CellState::Unknown, |cell| cell.state);
        let needs = known.map_or(0, |cell| cell.needs);
        let bare = match state {
            CellState::Unknown => true,
            CellState::Gap => known.is_none_or(|cell| cell.stakeholders.is_empty()),
            CellState::Acting | CellState::Quiet => !seated[sector * frame.levels.len() + level],
        };
        let ring = frame.cell(sector, level);
        SceneCell {
            domain: sector as u32,
            level: level as u32,
            state,
            ring: Ring { inner: tenth(ring.inner), outer: tenth(ring.outer), ..ring },
            tint: [0, 1, 2, 2].get(needs as usize).copied().unwrap_or(3),
            bare,
            needs,
            sign: None,
            sign_size: SIGN.0,
            words: None,
        }
    };
    let levels = frame.levels.len();
    (0..frame.sectors.len() * levels).map(|n| cell(n / levels, n % levels)).collect()
}

/// Gives each cell that needs one a sign, or words where they fit. They come after everybody has a place, and
/// ask those in their way for room: whether a need was named must not seat people anew.
pub(crate) fn sign(
    cells: &mut [SceneCell],
    frame: &Frame<'_>,
    words: &SceneWords,
    settling: &mut Settling<'_, '_, '_, '_>,
) {
    for sector in cells.chunks_mut(frame.levels.len().max(1)) {
        let outermost = sector.iter().rposition(|cell| cell.state == CellState::Unknown);
        for (level, cell) in sector.iter_mut().enumerate() {
            if !matches!(cell.state, CellState::Unknown | CellState::Gap) {
                continue;
            }
            if cell.state == CellState::Unknown && outermost == Some(level) {
                cell.words = question(frame, &cell.ring, words, SIZE)
                    .filter(|words| settling.clear_labels(&rects_of(words), SIGN.1));
            }
            if cell.words.is_none() {
                let places = places(frame, &cell.ring, cell.bare);
                let rects: Vec<Rect> =
                    places.iter().map(|(x, y)| Rect::around(*x, *y, SIGN.0, SIGN.0)).collect();
                cell.sign = settling.clear_one_of(&rects, SIGN.1).map(|n| point(places[n]));
            }
        }
    }
}

/// Gives a bare cell where no initiative acts and no need is named its nought, where there is room: nobody moves.
pub(crate) fn say_nobody(cells: &mut [SceneCell], frame: &Frame<'_>, taken: &mut Taken) {
    for cell in cells.iter_mut().filter(|cell| cell.bare && cell.state == CellState::Quiet) {
        let around = |at: &(f64, f64)| Rect::around(at.0, at.1, SIGN.0, SIGN.0);
        let free = places(frame, &cell.ring, true)
            .into_iter()
            .find(|at| taken.is_free(&around(at).grown(SIGN.1), NOBODY));
        cell.sign = free.map(|at| {
            taken.take(around(&at), NOBODY, Part::Mark);
            point(at)
        });
    }
}

/// Where somebody was put by hand on a sign or on words, or where words are larger than they were, the cell
/// says it elsewhere if there is room, and not at all if there is none: for this nobody moves.
pub(crate) fn say_elsewhere(
    cells: &mut [SceneCell],
    frame: &Frame<'_>,
    words: &SceneWords,
    taken: &mut Taken,
    size: f64,
    put: &[Rect],
) {
    let is_free = |taken: &Taken, rect: &Rect| {
        let room = rect.grown(SIGN.1);
        taken.is_free(&room, NOBODY) && !put.iter().any(|put| put.meets(&room))
    };
    for cell in cells {
        let said: Vec<Rect> = match (&cell.words, cell.sign) {
            (Some(words), _) => rects_of(words),
            (None, Some(at)) => vec![around_sign(frame, cell, at)],
            (None, None) => continue,
        };
        let in_the_way = said.iter().any(|rect| put.iter().any(|put| put.meets(&rect.grown(SIGN.1))));
        let grown = cell.words.as_ref().is_some_and(|words| words.size < size);
        if !in_the_way && !grown {
            continue;
        }
        said.iter().for_each(|rect| taken.give_back(*rect, NOBODY));
        cell.sign = None;
        if cell.words.take().is_some() {
            let again = question(frame, &cell.ring, words, size);
            cell.words = again.filter(|words| rects_of(words).iter().all(|rect| is_free(taken, rect)));
        }
        match &cell.words {
            Some(words) => {
                rects_of(words).into_iter().for_each(|rect| taken.take(rect, NOBODY, Part::Mark));
            }
            None => {
                let around = |at: &(f64, f64)| Rect::around(at.0, at.1, SIGN.0, SIGN.0);
                let free =
                    places(frame, &cell.ring, cell.bare).into_iter().find(|at| is_free(taken, &around(at)));
                cell.sign = free.map(|at| {
                    taken.take(around(&at), NOBODY, Part::Mark);
                    point(at)
                });
            }
        }
    }
}

/// What a sign covers as it was taken, before its place was rounded.
fn around_sign(frame: &Frame<'_>, cell: &SceneCell, at: Point) -> Rect {
    let all = places(frame, &cell.ring, cell.bare);
    let (x, y) = all.into_iter().find(|place| point(*place) == at).unwrap_or((at.x, at.y));
    Rect::around(x, y, SIGN.0, SIGN.0)
}

/// Sets each sign as large as labels are, as far as its cell and whoever is in it leave it room; in a cell where
/// somebody is, where it stands and not at the cost of names.
pub(crate) fn grow_signs(cells: &mut [SceneCell], frame: &Frame<'_>, taken: &mut Taken, unit: f64) {
    for cell in cells {
        let Some(at) = cell.sign else { continue };
        let was = around_sign(frame, cell, at);
        taken.give_back(was, NOBODY);
        let others = if cell.bare { all_over(frame, &cell.ring) } else { Vec::new() };
        let most = unit.min(if cell.bare { MOST.0 } else { MOST.1 });
        let grown = [1.0, 0.85, 0.7, 0.55].into_iter().filter(|by| most * by > 1.0).find_map(|by| {
            let size = SIGN.0 * most * by;
            let there = std::iter::once(was.middle()).chain(others.iter().copied());
            there
                .map(|(x, y)| Rect::around(x, y, size, size))
                .find(|rect| is_inside(frame, &cell.ring, rect) && taken.is_free(&rect.grown(SIGN.1), NOBODY))
        });
        if let Some(rect) = grown {
            (cell.sign, cell.sign_size) = (Some(point(rect.middle())), tenth((rect.x1 - rect.x0) / 2.0));
        }
        taken.take(grown.unwrap_or(was), NOBODY, Part::Mark);
    }
}

/// Places all over a cell, the middle first.
fn all_over(frame: &Frame<'_>, ring: &Ring) -> Vec<(f64, f64)> {
    const PARTS: [f64; 7] = [0.0, 0.12, -0.12, 0.24, -0.24, 0.36, -0.36];
    let at = |side: f64, depth: f64| {
        let angle = ring.from + (0.5 + side) * (ring.to - ring.from);
        frame.at(angle, ring.inner + (0.5 + depth) * (ring.outer - ring.inner))
    };
    PARTS.iter().flat_map(|side| PARTS.map(|depth| at(*side, depth))).collect()
}

/// Whether a square is in one cell, with all of its corners.
fn is_inside(frame: &Frame<'_>, ring: &Ring, square: &Rect) -> bool {
    square.grown(SIGN.1).corners().iter().all(|corner| {
        let (angle, distance) = frame.polar(*corner, (ring.from + ring.to) / 2.0);
        (ring.from..=ring.to).contains(&angle) && (ring.inner..=ring.outer).contains(&distance)
    })
}

fn rects_of(words: &CurvedText) -> Vec<Rect> {
    words.pieces.iter().map(|piece| around_piece(piece, words.size)).collect()
}

/// Places for a sign, the best first: the middle of a bare cell, the sides of one where people are. On a small
/// map rings are hardly wider than a sign, which yet stays within its own.
fn places(frame: &Frame<'_>, ring: &Ring, bare: bool) -> Vec<(f64, f64)> {
    let middle = (ring.from + ring.to) / 2.0;
    let sides = match bare {
        true => [0.0, -0.5, 0.5, 1.0, -1.0],
        false => [1.0, -1.0, 0.5, -0.5, 0.0],
    };
    let depths = if ring.inner == 0.0 { [0.62, 0.78, 0.5] } else { [0.5, 0.72, 0.28] };
    let place = |depth: f64, side: f64| {
        let within = ring.outer - SIGN.0 * std::f64::consts::SQRT_2;
        let distance = (ring.inner + depth * (ring.outer - ring.inner)).min(within);
        let half = (ring.to - ring.from) / 2.0 - ((SIGN.0 + 5.0) / distance).to_degrees();
        frame.at(middle + side * half.max(0.0), distance)
    };
    depths.iter().flat_map(|depth| sides.map(|side| place(*depth, side))).collect()
}

/// "Not known yet: who acts here?" along the middle of a cell, if it is long enough.
fn question(frame: &Frame<'_>, ring: &Ring, words: &SceneWords, size: f64) -> Option<CurvedText> {
    let unit = size / SIZE;
    let text = &words.unknown_here;
    let middle = (ring.from + ring.to) / 2.0;
    let upside_down = is_lower(middle);
    let line = (ring.inner + ring.outer) / 2.0 + if upside_down { 5.0 * unit } else { -5.0 * unit };
    let long = width(text, Weight::Medium, size);
    if text.is_empty() || long + 36.0 > line * (ring.to - ring.from).min(120.0).to_radians() {
        return None;
    }
    let onward = if upside_down { -1.0 } else { 1.0 };
    let start = middle - onward * (long / 2.0 / line).to_degrees();
    Some(along(frame, text, Weight::Medium, size, line, start, upside_down))
}
