//! Ties and fans: curves between marks that bend to the middle of the wheel.

use super::{cast::Cast, frame::Frame, tenth};
use model::{ArrowTip, Fan, FanLine, Mark, Point, SceneTie};

/// Width of a tie by intensity: not known, then 1 to 5.
const WIDTHS: [f64; 6] = [1.0, 0.9, 1.1, 1.5, 2.0, 2.4];

/// Ties between visible marks; `mark_of` is where a member of the cast stands among the marks.
pub(crate) fn ties(
    frame: &Frame<'_>,
    cast: &Cast<'_>,
    marks: &[Mark],
    mark_of: &[Option<u32>],
    kept: impl Fn(model::TieKind) -> bool,
) -> Vec<SceneTie> {
    let tie = |(from, to, tie): &(u32, u32, &model::Tie)| {
        let (a, b) = (mark_of[*from as usize]?, mark_of[*to as usize]?);
        let bend = bend(frame, &marks[a as usize], &marks[b as usize]);
        Some(scene_tie(cast, (*from, *to, tie), (a, b), bend, marks))
    };
    cast.ties.iter().filter(|(_, _, tie)| kept(tie.kind)).filter_map(tie).collect()
}

/// A tie of two members of the cast as a curve between the marks `a` and `b`.
pub(crate) fn scene_tie(
    cast: &Cast<'_>,
    (from, to, tie): (u32, u32, &model::Tie),
    (a, b): (u32, u32),
    bend: Point,
    marks: &[Mark],
) -> SceneTie {
    let quiet = !cast.members[from as usize].weight || !cast.members[to as usize].weight;
    let step = if quiet { 1 } else { usize::from(tie.intensity.unwrap_or(0)).min(5) };
    SceneTie {
        id: tie.id,
        kind: tie.kind,
        from: a,
        to: b,
        bend,
        width: WIDTHS[step],
        intensity: tie.intensity,
        arrow: tie.directed.then(|| arrow(bend, &marks[b as usize])),
    }
}

/// The fans of visible initiatives.
pub(crate) fn fans(frame: &Frame<'_>, cast: &Cast<'_>, marks: &[Mark], mark_of: &[Option<u32>]) -> Vec<Fan> {
    let fan = |(initiative, partners): &(u32, Vec<u32>)| {
        let initiative = mark_of[*initiative as usize]?;
        let line = |partner: &u32| {
            let partner = mark_of[*partner as usize]?;
            let bend = bend(frame, &marks[initiative as usize], &marks[partner as usize]);
            Some(FanLine { partner, bend })
        };
        let lines: Vec<FanLine> = partners.iter().filter_map(line).collect();
        (!lines.is_empty()).then_some(Fan { initiative, lines })
    };
    cast.partners.iter().filter_map(fan).collect()
}

/// The control point: the middle of the two, drawn to the middle of the wheel; the farther apart they
/// are, the more.
fn bend(frame: &Frame<'_>, a: &Mark, b: &Mark) -> Point {
    let (x, y) = ((a.x + b.x) / 2.0, (a.y + b.y) / 2.0);
    let apart = (a.x - b.x).hypot(a.y - b.y) / frame.radius;
    let pull = ((apart - 0.17) / 1.2).clamp(0.12, 0.62);
    Point { x: tenth(x + (frame.centre.x - x) * pull), y: tenth(y + (frame.centre.y - y) * pull) }
}

/// The tip, where the end of the curve meets the edge of the mark.
fn arrow(bend: Point, at: &Mark) -> ArrowTip {
    let (dx, dy) = (at.x - bend.x, at.y - bend.y);
    let long = dx.hypot(dy).max(f64::MIN_POSITIVE);
    let edge = at.size * 1.15 + if at.double { 4.0 } else { 1.0 };
    ArrowTip {
        x: tenth(at.x - dx / long * edge),
        y: tenth(at.y - dy / long * edge),
        angle: tenth(dx.atan2(-dy).to_degrees().rem_euclid(360.0)),
    }
}
