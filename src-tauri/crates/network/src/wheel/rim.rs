//! What stands around the wheel and between its sectors: rims and names of domains, pills of levels.

use super::{
    area::{NOBODY, Part, Rect, Taken},
    area_of,
    frame::Frame,
    label::SIZE,
    rect_of,
    spot::extent,
    tenth,
};
use crate::{
    SceneWords,
    measure::{Weight, pieces, width},
};
use model::{
    CurvedText, FrameworkItem, MarkShape, Point, RimPattern, Ring, SceneDomain, SceneLevel, TextLine,
    TextPiece,
};

const SHAPES: [MarkShape; 6] = [
    MarkShape::Circle,
    MarkShape::Square,
    MarkShape::Hexagon,
    MarkShape::Diamond,
    MarkShape::House,
    MarkShape::Triangle,
];
const PATTERNS: [RimPattern; 6] = [
    RimPattern::Dots,
    RimPattern::Crosses,
    RimPattern::Waves,
    RimPattern::Rising,
    RimPattern::Bricks,
    RimPattern::Falling,
];

/// The rim: between these distances from the wheel's edge, and this many degrees short at either end.
const RIM: (f64, f64, f64) = (4.0, 13.0, 0.5);
/// Size of a domain's name, of its badge, and between the two.
const NAME: (f64, f64, f64) = (17.0, 11.0, 8.0);

/// The shape of a domain's marks: the framework's, or for one of a community's own by its place.
pub(crate) fn shape_of(item: &FrameworkItem) -> MarkShape {
    match item.shape.as_deref() {
        Some("circle") => MarkShape::Circle,
        Some("square") => MarkShape::Square,
        Some("hexagon") => MarkShape::Hexagon,
        Some("diamond") => MarkShape::Diamond,
        Some("house") => MarkShape::House,
        Some("triangle") => MarkShape::Triangle,
        _ => SHAPES[item.position as usize % SHAPES.len()],
    }
}

fn pattern_of(item: &FrameworkItem) -> RimPattern {
    match item.pattern.as_deref() {
        Some("dots") => RimPattern::Dots,
        Some("crosses") => RimPattern::Crosses,
        Some("waves") => RimPattern::Waves,
        Some("rising") => RimPattern::Rising,
        Some("bricks") => RimPattern::Bricks,
        Some("falling") => RimPattern::Falling,
        _ => PATTERNS[item.position as usize % PATTERNS.len()],
    }
}

/// `unit` is how large labels are, in parts of the usual: names of domains are never smaller.
pub(crate) fn domains(frame: &Frame<'_>, words: &SceneWords, unit: f64) -> Vec<SceneDomain> {
    frame.sectors.iter().map(|(item, from, to)| domain(frame, item, *from, *to, words, unit)).collect()
}

fn domain(
    frame: &Frame<'_>,
    item: &FrameworkItem,
    from: f64,
    to: f64,
    words: &SceneWords,
    unit: f64,
) -> SceneDomain {
    let name = words.name(item);
    let middle = (from + to) / 2.0;
    let upside_down = is_lower(middle);
    let (badge_size, gap) = (NAME.1, NAME.2);
    // As large as labels are, as far as its own part of the rim is long enough for it.
    let room = (frame.radius + 24.0) * (to - from).to_radians() - 2.0 * badge_size - gap - 8.0;
    let fitting = room / width(name, Weight::Bold, 1.0).max(1e-6);
    let size = (SIZE * unit).min(fitting).max(NAME.0);
    // The baseline of a name that reads against the clock is farther out, so that both stand as far away.
    let line = frame.radius + if upside_down { 22.0 + 0.82 * size } else { 24.0 };
    let name_width = width(name, Weight::Bold, size);
    let total = 2.0 * badge_size + gap + name_width;
    let onward = if upside_down { -1.0 } else { 1.0 };
    let turn = |along: f64| (along / line).to_degrees() * onward;
    let start = middle - turn(total / 2.0);
    let badge = frame.at(start + turn(badge_size), frame.radius + 30.0);
    let rim = Ring {
        inner: tenth(frame.radius + RIM.0),
        outer: tenth(frame.radius + RIM.1),
        from: from + RIM.2,
        to: to - RIM.2,
    };
    let letter = item.letter.clone().filter(|letter| !letter.trim().is_empty());
    let first = || name.chars().next().map(|c| c.to_uppercase().collect()).unwrap_or_default();
    SceneDomain {
        id: item.id,
        key: item.key.clone(),
        color: item.color.clone(),
        letter: letter.unwrap_or_else(first),
        shape: shape_of(item),
        pattern: pattern_of(item),
        rim,
        name: along(frame, name, Weight::Bold, size, line, start + turn(2.0 * badge_size + gap), upside_down),
        badge: point(badge),
        badge_size,
    }
}

/// Text along an arc that begins at an angle; against the clock if it would stand on its head otherwise.
pub(crate) fn along(
    frame: &Frame<'_>,
    text: &str,
    weight: Weight,
    size: f64,
    line: f64,
    start: f64,
    upside_down: bool,
) -> CurvedText {
    let onward = if upside_down { -1.0 } else { 1.0 };
    let mut at = 0.0;
    let mut placed = Vec::new();
    for (piece, advance) in pieces(text, weight, size) {
        let angle = start + onward * ((at + advance / 2.0) / line).to_degrees();
        at += advance;
        if piece.trim().is_empty() {
            continue;
        }
        let (x, y) = frame.at(angle, line);
        let turned = (if upside_down { angle + 180.0 } else { angle }).rem_euclid(360.0);
        placed.push(TextPiece { text: piece.to_string(), x: tenth(x), y: tenth(y), angle: tenth(turned) });
    }
    CurvedText { text: text.to_string(), size, pieces: placed }
}

/// True on the lower half, where text along the clock would stand on its head.
pub(crate) fn is_lower(angle: f64) -> bool {
    (95.0..265.0).contains(&angle.rem_euclid(360.0))
}

/// Roman numerals are taken for nobody's number in the key, and for no domain's letter.
const NUMERALS: [&str; 12] = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/// Sets the names of the rings at this size, where nobody's mark is in the way: where they stood, or on
/// another line between two sectors; a numeral where a name has no room, a little smaller if it must be.
pub(crate) fn grow(levels: &mut [SceneLevel], frame: &Frame<'_>, size: f64, taken: &mut Taken) {
    if size <= SIZE {
        return;
    }
    for (n, level) in levels.iter_mut().enumerate() {
        let old = rect_of(&level.pill);
        taken.give_back(old, NOBODY);
        let name = Some((level.called.as_str(), size));
        let numerals = NUMERALS
            .get(n)
            .into_iter()
            .flat_map(|text| [1.0, 0.8, 0.65, 0.5, 0.4].map(|by| (*text, by * size)));
        let found =
            name.into_iter().chain(numerals).filter(|(_, size)| *size > SIZE).find_map(|(text, size)| {
                let unit = size / SIZE;
                // A numeral may stand anywhere in its ring; a name there would be taken for somebody's.
                let anywhere = text != level.called;
                let pad = if anywhere { (4.0 * unit, 8.0 * unit) } else { (8.0 * unit, 10.0 * unit) };
                let half = (width(text, Weight::Medium, size) / 2.0 + pad.0, pad.1);
                Some((text.to_string(), size, room(frame, n, half, taken, anywhere)?))
            });
        if let Some((text, size, pill)) = found {
            let (x, y) = pill.middle();
            level.name = TextLine { text, x: tenth(x), y: tenth(y + 4.8 * size / SIZE) };
            (level.pill, level.size) = (area_of(&pill), tenth(size));
        }
        taken.take(rect_of(&level.pill), NOBODY, Part::Mark);
    }
}

/// Where a pill of this half width and height has room in a ring: nearest the outer edge, and on the line
/// that names of rings usually stand on if there is any.
fn room(frame: &Frame<'_>, ring: usize, half: (f64, f64), taken: &Taken, anywhere: bool) -> Option<Rect> {
    let usual = if frame.opened { 180.0 } else { 0.0 };
    let others = frame.sectors.iter().flat_map(|(_, from, to)| [*from, *to]);
    let between = frame.sectors.iter().filter(|_| anywhere).flat_map(|(_, from, to)| {
        let turn = (to - from) / 12.0;
        (1..12).map(move |step| from + f64::from(step) * turn)
    });
    let (inner, outer) = (frame.radii[ring], frame.radii[ring + 1]);
    let inside = |pill: &Rect| {
        let (x, y) = pill.middle();
        let (_, distance) = frame.polar((x, y), 0.0);
        // The innermost may lie on the middle; another one is not to be taken for the ring inside it.
        distance <= outer - 10.0 && (ring == 0 || distance >= inner + 8.0) && frame.holds(pill)
    };
    std::iter::once(usual).chain(others).chain(between).find_map(|angle| {
        let steps = ((outer - inner) / 4.0).floor() as usize;
        (2..=steps)
            .map(|step| {
                let (x, y) = frame.at(angle, outer - 4.0 * step as f64);
                Rect::around(x, y, half.0, half.1)
            })
            .find(|pill| inside(pill) && taken.is_free(&pill.grown(1.0), NOBODY))
    })
}

/// What is kept free for the name of a ring, where so many are that nobody has a name: without it their dots would
/// leave no room for one that is larger, as in a small window. Below its line, or above it in an opened sector.
pub(crate) fn kept_free(level: &SceneLevel, frame: &Frame<'_>) -> Rect {
    let pill = rect_of(&level.pill);
    let (x, y) = pill.middle();
    let inward = if frame.opened { -KEPT.1 } else { KEPT.1 };
    pill.with(Rect::around(x, y + inward, KEPT.0, KEPT.1 + (pill.y1 - pill.y0) / 2.0))
}

/// Half of its width, and of what is added to its height.
const KEPT: (f64, f64) = (36.0, 16.0);

/// The names of the rings, on the line where two sectors meet at the top, or where an opened one leaves room.
pub(crate) fn levels(frame: &Frame<'_>, words: &SceneWords) -> Vec<SceneLevel> {
    let down = if frame.opened { 1.0 } else { -1.0 };
    let level = |(n, item): (usize, &&FrameworkItem)| {
        let name = words.name(item);
        let (half_width, half_height) = (width(name, Weight::Medium, 14.0) / 2.0 + 10.0, 10.0);
        let y = frame.centre.y + down * (frame.radii[n + 1] - 14.0);
        let pill = Rect::around(frame.centre.x, y, half_width, half_height);
        SceneLevel {
            id: item.id,
            key: item.key.clone(),
            called: name.to_string(),
            outer: tenth(frame.radii[n + 1]),
            pill: area_of(&pill),
            size: SIZE,
            name: TextLine { text: name.to_string(), x: tenth(frame.centre.x), y: tenth(y + 4.8) },
        }
    };
    frame.levels.iter().enumerate().map(level).collect()
}

/// The room of a turned piece of text.
pub(crate) fn around_piece(piece: &TextPiece, size: f64) -> Rect {
    let half = width(&piece.text, Weight::Medium, size) / 2.0;
    let (sin, cos) = piece.angle.to_radians().sin_cos();
    // From the middle of the baseline: up by the height of capitals, down by that of tails.
    let corner = |x: f64, y: f64| (piece.x + x * cos - y * sin, piece.y + x * sin + y * cos);
    let (x, y) = corner(-half, -0.8 * size);
    [(half, -0.8 * size), (half, 0.28 * size), (-half, 0.28 * size)].into_iter().fold(
        Rect::around(x, y, 0.0, 0.0),
        |rect, (x, y)| {
            let (x, y) = corner(x, y);
            rect.with(Rect::around(x, y, 0.0, 0.0))
        },
    )
}

/// Everything drawn, rims and names included.
pub(crate) fn bounds(frame: &Frame<'_>, domains: &[SceneDomain]) -> Rect {
    let edge = frame.radius + RIM.1;
    let wheel = Rect::around(frame.centre.x, frame.centre.y, edge, edge);
    domains.iter().fold(wheel, |rect, domain| {
        let badge = extent(domain.shape, domain.badge_size, false).moved(domain.badge.x, domain.badge.y);
        domain
            .name
            .pieces
            .iter()
            .map(|p| around_piece(p, domain.name.size))
            .fold(rect.with(badge), Rect::with)
    })
}

pub(crate) fn point((x, y): (f64, f64)) -> Point {
    Point { x: tenth(x), y: tenth(y) }
}
