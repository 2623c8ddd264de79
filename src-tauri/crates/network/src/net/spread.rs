//! From a layout in ties to places on the square: parts side by side, the thick of it loosened until names have room.

use super::ground::Ground;
use crate::{
    layout::{self, Part, Place},
    map::area::Rect,
};

/// How many times those who are too near step apart, and how far: in parts of what is missing.
const ROUNDS: usize = 160;
const STEP: f64 = 0.45;
/// Of the field, so much may be full of marks with the room of their names: more cannot be sorted out.
const FULL: f64 = 0.6;
/// How many may have more room than others, and how much: of what they would like to have, and of what others have.
const HEAVY: usize = 12;
const MOST_HEAVY: f64 = 3.0;
const HEAVY_ROOM: f64 = 1.2;
/// A tie is never drawn longer than this, however few there are.
const LONGEST: f64 = 150.0;
/// How much more one direction may be stretched than the other.
const STRETCH: f64 = 1.35;
/// How far gaps along each direction are evened out, in parts of the way.
const EVEN: f64 = 0.4;
/// Width of the place of somebody without ties, in parts of its height.
const WIDE: f64 = 2.7;

/// Places of all founders. `drawn` are the parts that have ties, in units of one tie; all others have none. `rooms` is
/// half of the width and height that each would like to have.
pub(crate) fn spread(ground: &Ground, drawn: &[(&Part, Vec<Place>)], rooms: &[(f64, f64)]) -> Vec<Place> {
    let count = rooms.len();
    let mut field = ground.field();
    let mut seats: Vec<Option<Place>> = vec![None; count];
    let tied: usize = drawn.iter().map(|(part, _)| part.members.len()).sum();
    let alone = count - tied;
    if alone > 0 {
        let grid = Grid::new(&field, alone, tied);
        let mut has_tie = vec![false; count];
        drawn.iter().flat_map(|(part, _)| &part.members).for_each(|v| has_tie[*v as usize] = true);
        for (n, v) in (0..count).filter(|v| !has_tie[*v]).enumerate() {
            seats[v] = Some(grid.at(n));
        }
        field.y1 = grid.top() - 8.0;
    }
    fit(drawn, &field, &mut seats);
    let heavy = heavy(drawn, count);
    let tied: Vec<usize> =
        drawn.iter().flat_map(|(part, _)| part.members.iter().map(|v| *v as usize)).collect();
    loosen(&field, &tied, &heavy, rooms, &mut seats);
    seats.into_iter().map(|seat| seat.unwrap_or(ground.middle())).collect()
}

/// Rows for those without ties, at the foot of the field; all over it where nobody has one.
struct Grid {
    left: f64,
    top: f64,
    columns: usize,
    wide: f64,
    high: f64,
}

impl Grid {
    fn new(field: &Rect, alone: usize, tied: usize) -> Grid {
        let (w, h) = (field.x1 - field.x0, field.y1 - field.y0);
        let room = w * h / (alone + tied) as f64;
        let most = if tied == 0 { 90.0 } else { 46.0 };
        let high = (room * if tied == 0 { 1.0 } else { 0.7 } / WIDE).sqrt().min(most);
        let columns = ((w / (high * WIDE)).floor().max(1.0) as usize).min(alone);
        let rows = alone.div_ceil(columns);
        let all = if tied == 0 { h } else { h * 0.7 };
        let high = high.min(all / rows as f64);
        let top = if tied == 0 { field.y0 } else { field.y1 - high * rows as f64 };
        let high = if tied == 0 { h / rows as f64 } else { high };
        Grid { left: field.x0, top, columns, wide: w / columns as f64, high }
    }

    fn at(&self, n: usize) -> Place {
        let (row, column) = (n / self.columns, n % self.columns);
        // Marks stand left in their places: their names are to the right of them.
        (self.left + (column as f64 + 0.12) * self.wide, self.top + (row as f64 + 0.5) * self.high)
    }

    fn top(&self) -> f64 {
        self.top
    }
}

/// Packs the parts and draws them as large as the field has room for.
fn fit(drawn: &[(&Part, Vec<Place>)], field: &Rect, seats: &mut [Option<Place>]) {
    if drawn.is_empty() {
        return;
    }
    let boxes: Vec<_> = drawn.iter().map(|(_, places)| layout::bounds(places, 0.35)).collect();
    let shifts = layout::pack(&boxes, 0.5);
    let moved: Vec<(u32, Place)> = (drawn.iter().zip(shifts))
        .flat_map(|((part, places), (dx, dy))| {
            part.members.iter().zip(places).map(move |(v, (x, y))| (*v, (x + dx, y + dy)))
        })
        .collect();
    let places: Vec<Place> = moved.iter().map(|(_, at)| *at).collect();
    let (left, top, right, bottom) = layout::bounds(&places, 0.0);
    let (w, h) = (field.x1 - field.x0, field.y1 - field.y0);
    let (sx, sy) = (w / (right - left).max(1e-6), h / (bottom - top).max(1e-6));
    let least = sx.min(sy).min(LONGEST);
    let (sx, sy) = (sx.min(least * STRETCH), sy.min(least * STRETCH));
    let (x, y) = field.middle();
    let even = if moved.len() < 6 { 0.0 } else { EVEN };
    let across = evened(moved.iter().map(|(_, at)| at.0), even);
    let down = evened(moved.iter().map(|(_, at)| at.1), even);
    for ((v, _), at) in moved.iter().zip(across.into_iter().zip(down)) {
        let (dx, dy) = ((at.0 - (left + right) / 2.0) * sx, (at.1 - (top + bottom) / 2.0) * sy);
        seats[*v as usize] = Some((x + dx, y + dy));
    }
}

/// The same positions along one axis, drawn by a part of the way to where they would be if all gaps between neighbours
/// were alike: somebody far off on their own does not press all others together. Order and ends stay.
fn evened(values: impl Iterator<Item = f64>, part: f64) -> Vec<f64> {
    let values: Vec<f64> = values.collect();
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*a].total_cmp(&values[*b]).then(a.cmp(b)));
    let (Some(first), Some(last)) = (order.first(), order.last()) else { return values };
    let (low, long) = (values[*first], values[*last] - values[*first]);
    let mut evened = values.clone();
    for (rank, n) in order.iter().enumerate() {
        let even = low + long * rank as f64 / (order.len() - 1).max(1) as f64;
        evened[*n] = values[*n] + part * (even - values[*n]);
    }
    evened
}

/// Those who are too near for their names step apart, away from each other, until nobody is or the field is full.
fn loosen(field: &Rect, who: &[usize], heavy: &[bool], rooms: &[(f64, f64)], seats: &mut [Option<Place>]) {
    let part = part(field, who.iter().map(|v| rooms[*v]));
    let share = |v: usize| if heavy[v] { HEAVY_ROOM.min(part * MOST_HEAVY).max(part) } else { part };
    let half: Vec<(f64, f64)> =
        who.iter().map(|v| (rooms[*v].0 * share(*v), rooms[*v].1 * share(*v))).collect();
    let mut at: Vec<Place> = who.iter().map(|v| seats[*v].unwrap_or_default()).collect();
    let step = half.iter().fold((1.0f64, 1.0f64), |most, each| (most.0.max(each.0), most.1.max(each.1)));
    let (wide, high) = (2.0 * step.0, 2.0 * step.1);
    let columns = ((field.x1 - field.x0) / wide).ceil().max(1.0) as usize;
    let rows = ((field.y1 - field.y0) / high).ceil().max(1.0) as usize;
    for round in 0..ROUNDS {
        let column = |x: f64| (((x - field.x0) / wide).max(0.0) as usize).min(columns - 1);
        let row = |y: f64| (((y - field.y0) / high).max(0.0) as usize).min(rows - 1);
        let mut buckets: Vec<Vec<u32>> = vec![Vec::new(); columns * rows];
        for (n, (x, y)) in at.iter().enumerate() {
            buckets[row(*y) * columns + column(*x)].push(n as u32);
        }
        let mut shift = vec![(0.0f64, 0.0f64); at.len()];
        let mut still = true;
        for n in 0..at.len() {
            let (c, r) = (column(at[n].0), row(at[n].1));
            for near in (r.saturating_sub(1)..=(r + 1).min(rows - 1))
                .flat_map(|r| (c.saturating_sub(1)..=(c + 1).min(columns - 1)).map(move |c| r * columns + c))
                .flat_map(|bucket| &buckets[bucket])
                .map(|near| *near as usize)
                .filter(|near| *near > n)
            {
                let (w, h) = (half[n].0 + half[near].0, half[n].1 + half[near].1);
                let (mut dx, mut dy) = ((at[n].0 - at[near].0) / w, (at[n].1 - at[near].1) / h);
                let apart = dx.hypot(dy);
                if apart >= 1.0 {
                    continue;
                }
                still &= apart > 0.98;
                if apart < 1e-3 {
                    // On the same spot: each two go their own way.
                    let (sin, cos) = ((n * 7 + near * 3) as f64).sin_cos();
                    (dx, dy) = (cos * 1e-2, sin * 1e-2);
                }
                let by = (1.0 - apart) / dx.hypot(dy) * STEP / 2.0;
                let (x, y) = ((dx * by).clamp(-0.3, 0.3) * w, (dy * by).clamp(-0.3, 0.3) * h);
                shift[n] = (shift[n].0 + x, shift[n].1 + y);
                shift[near] = (shift[near].0 - x, shift[near].1 - y);
            }
        }
        at.iter_mut().zip(shift).for_each(|(at, by)| *at = (at.0 + by.0, at.1 + by.1));
        // All are drawn in together: pressed against the edge one by one, they would stand in a line there.
        if still || round % 20 == 19 || round + 1 == ROUNDS {
            draw_in(field, &mut at);
        }
        if still {
            break;
        }
    }
    for (v, at) in who.iter().zip(at) {
        seats[*v] = Some(at);
    }
}

/// How much of the room that each would like to have there is, along each direction.
fn part(field: &Rect, rooms: impl Iterator<Item = (f64, f64)>) -> f64 {
    let all: f64 = rooms.map(|(w, h)| 4.0 * w * h).sum();
    (FULL * (field.x1 - field.x0) * (field.y1 - field.y0) / all.max(1.0)).sqrt().min(1.0)
}

/// Makes a picture that is larger than the field as large as that.
fn draw_in(field: &Rect, at: &mut [Place]) {
    let (left, top, right, bottom) = layout::bounds(at, 0.0);
    let drawn = |value: f64, (low, high): (f64, f64), (from, to): (f64, f64)| match (low < from, high > to) {
        (false, false) => value,
        _ => {
            let (from, to) = (from.max(low.min(to)), to.min(high.max(from)));
            from + (value - low) / (high - low).max(1e-6) * (to - from)
        }
    };
    for (x, y) in at {
        *x = drawn(*x, (left, right), (field.x0, field.x1));
        *y = drawn(*y, (top, bottom), (field.y0, field.y1));
    }
}

/// Those with the most ties among the founders, who have more room: their names come first.
fn heavy(drawn: &[(&Part, Vec<Place>)], count: usize) -> Vec<bool> {
    let ties = |part: &Part, n: usize| part.links.neighbours(n).len();
    let mut all: Vec<(usize, u32)> = (drawn.iter())
        .flat_map(|(part, _)| part.members.iter().enumerate().map(|(n, v)| (ties(part, n), *v)))
        .filter(|(ties, _)| *ties >= 4)
        .collect();
    all.sort_by_key(|(ties, v)| (std::cmp::Reverse(*ties), *v));
    let mut heavy = vec![false; count];
    all.iter().take(HEAVY.min(count.div_ceil(10))).for_each(|(_, v)| heavy[*v as usize] = true);
    heavy
}

/// Who is where, for those who come later.
pub(crate) struct Crowd<'a> {
    ground: &'a Ground,
    rooms: &'a [(f64, f64)],
    there: Vec<(usize, Place)>,
    part: f64,
}

/// Whoever comes later is content with less room than there is for each: nobody moves for them.
const CONTENT: [f64; 4] = [0.9, 0.65, 0.4, 0.2];
/// How far they go for each of these, in parts of the side.
const FAR: [f64; 4] = [0.07, 0.14, 0.3, 2.0];

impl<'a> Crowd<'a> {
    /// There is as much room for each as the first `founders` leave, so that nobody's place depends on who is newer.
    pub fn new(ground: &'a Ground, rooms: &'a [(f64, f64)], founders: usize) -> Crowd<'a> {
        let part = part(&ground.field(), rooms[..founders].iter().copied());
        Crowd { ground, rooms, there: Vec::new(), part }
    }

    pub fn put(&mut self, who: usize, at: Place) {
        self.there.push((who, at));
    }

    /// The free place nearest to a wish.
    pub fn nearest(&self, who: usize, wish: Place) -> Place {
        let field = self.ground.field();
        let wish = (wish.0.clamp(field.x0, field.x1), wish.1.clamp(field.y0, field.y1));
        for (content, far) in CONTENT.into_iter().zip(FAR) {
            let content = content * self.part;
            let far = far * self.ground.side;
            let near = self.there.iter().filter(|(_, at)| (at.0 - wish.0).hypot(at.1 - wish.1) < far + 160.0);
            let near: Vec<_> = near.collect();
            let meets = |at: &Place, (other, there): &(usize, Place)| {
                let w = content * (self.rooms[who].0 + self.rooms[*other].0);
                let h = content * (self.rooms[who].1 + self.rooms[*other].1);
                ((at.0 - there.0) / w).powi(2) + ((at.1 - there.1) / h).powi(2) < 1.0
            };
            // Whoever was in the way last is likely to be in the way again.
            let mut last = 0;
            let mut is_free = |at: &Place| {
                if near.get(last).is_some_and(|other| meets(at, other)) {
                    return false;
                }
                let found = near.iter().position(|other| meets(at, other));
                last = found.unwrap_or(last);
                found.is_none()
            };
            let inside =
                |at: &Place| (field.x0..=field.x1).contains(&at.0) && (field.y0..=field.y1).contains(&at.1);
            if let Some(at) = rings(wish, 7.0, far).filter(inside).find(|at| is_free(at)) {
                return at;
            }
        }
        wish
    }
}

/// Places around a point in rings, itself first.
pub(crate) fn rings((x, y): Place, step: f64, far: f64) -> impl Iterator<Item = Place> {
    let count = (far / step).ceil() as usize;
    let ring = move |ring: usize| {
        (0..ring * 6).map(move |n| {
            let (sin, cos) = (n as f64 / (ring * 6) as f64 * std::f64::consts::TAU).sin_cos();
            (x + ring as f64 * step * cos, y + ring as f64 * step * sin)
        })
    };
    std::iter::once((x, y)).chain((1..=count).flat_map(ring))
}
