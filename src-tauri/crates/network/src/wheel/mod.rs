//! The domain wheel: six sectors for domains, four rings for levels, everybody where they act.
//!
//! Two passes. The first finds a place, a label and a number for the whole cast, hidden or not, on a square
//! of one size, so that every picture of a plan has the same places and numbers: in a small window and on
//! the wall, with a filter and without. The second takes those that are visible, keeps the labels they have,
//! and gives the others what room has become free; or, shown smaller or larger, sets all labels for that.

mod cells;
mod crowd;
pub(crate) mod frame;
pub(crate) mod labelling;
mod lattice;
mod leader;
pub(crate) mod lines;
mod place;
pub(crate) mod rim;
mod search;
mod settle;
pub(crate) mod spot;
mod swap;
#[cfg(test)]
mod tests;

use crate::{
    SceneWords,
    map::{area, area_of, cast, label, mark::mark, rect_of, tenth},
};
use area::{NOBODY, Part, Rect};
use cast::{Cast, Member};
pub(crate) use cells::SIGN_SIZE;
use crowd::Crowd;
use frame::Frame;
pub(crate) use leader::TAG;
use model::{
    Coverage, InitiativeStatus, KeyEntry, Mark, MarkKind, MarkShape, NameStyle, Scene, SceneRequest,
    SceneView, Snapshot,
};
use place::Placing;
use settle::Settling;
use spot::{Scale, Spot};
use std::{cmp::Ordering, collections::BTreeMap};

/// The scale that labels of a picture are set for: on a page as wide as A4 they are seven points and a half.
const PICTURE: f64 = 1.2;

/// How places that people chose on this map are told from those on others.
const VIEW: &str = "wheel";

/// The wheel of a plan. `coverage` is that of the snapshot, whose places, those that people chose, win
/// over the layout unless two were put on the same spot. The same arguments give the same scene.
///
/// Stakeholders and initiatives that are never shown are not in it, and no number in it counts them.
pub fn wheel(snapshot: &Snapshot, coverage: &Coverage, request: &SceneRequest, words: &SceneWords) -> Scene {
    let frame = Frame::new(snapshot, request);
    let cast = cast::cast(snapshot, &frame, request, VIEW);
    let shapes: Vec<MarkShape> = frame.sectors.iter().map(|(item, ..)| rim::shape_of(item)).collect();
    let mut levels = rim::levels(&frame, words);

    let crowd = Crowd::new(&cast, &frame, NameStyle::Auto, (1.0, 1.0), |_| true);
    let everybody = crowd.scale(&crowd::seated(&cast, &frame, |_| true));
    let mut placing = Placing::new(&frame, &shapes, crowd.scale(&crowd::seated(&cast, &frame, |_| false)));
    let kept: Vec<Rect> = (levels.iter())
        .map(|level| if everybody.labelled { rect_of(&level.pill) } else { rim::kept_free(level, &frame) })
        .collect();
    kept.iter().for_each(|rect| placing.taken.take(*rect, NOBODY, Part::Mark));
    let order = order(&cast, &everybody);
    let mut seated = vec![false; frame.sectors.len() * frame.levels.len()];
    for member in cast.members.iter().filter(|member| member.visible) {
        seated[member.sector * frame.levels.len() + member.level] = true;
    }
    let mut cells = cells::cells(&frame, coverage, &seated);
    let mut settling = Settling::new(&mut placing, &cast, &crowd);
    order.iter().for_each(|n| settling.bring_in(*n));
    cells::sign(&mut cells, &frame, words, &mut settling);
    settling.polish(&order);
    settling.bring_home(&order);
    let numbers = labelling::numbers(&frame, &cast, &settling.spots);
    // What people put by hand comes last, so that nobody else's place depends on it.
    let by_hand: Vec<(u32, (f64, f64))> = (order.iter())
        .filter_map(|n| {
            let member = &cast.members[*n as usize];
            Some((*n, settling.placing.chosen(member, member.by_hand?)))
        })
        .collect();
    let put = |(n, at): &(u32, (f64, f64))| {
        let member = &cast.members[*n as usize];
        settling.placing.spot(member, *at, everybody.size_of(member), None).mark
    };
    let put: Vec<Rect> = by_hand.iter().map(put).collect();
    cells::say_elsewhere(&mut cells, &frame, words, &mut settling.placing.taken, label::SIZE, &put);
    by_hand.iter().for_each(|(n, at)| settling.put_by_hand(*n, *at));
    let mut spots = settling.spots;
    let drawn = drawn_sizes(&cast, &spots, &everybody);

    // Paper is read from near, and a picture can be brought nearer.
    let usual = if request.leaves_window { PICTURE } else { 1.0 };
    let shown = request.scale.filter(|scale| scale.is_finite()).unwrap_or(usual).clamp(0.14, 40.0);
    let type_scale = request.type_scale.filter(|scale| scale.is_finite()).unwrap_or(1.0).clamp(1.0, 2.0);
    let is_visible = |n: usize| cast.members[n].visible;
    let visible = Crowd::new(&cast, &frame, request.names, (shown, type_scale), is_visible)
        .scale(&crowd::seated(&cast, &frame, is_visible));
    let size = label::SIZE * visible.unit.max(1.0);
    labelling::relabel(&mut placing, &cast, &order, &mut spots, &visible, |taken| {
        kept.iter().for_each(|rect| taken.give_back(*rect, NOBODY));
        levels.iter().for_each(|level| taken.take(rect_of(&level.pill), NOBODY, Part::Mark));
        rim::grow(&mut levels, &frame, size, taken);
        cells::say_elsewhere(&mut cells, &frame, words, taken, size, &[]);
        cells::grow_signs(&mut cells, &frame, taken, visible.unit);
    });
    cells::say_nobody(&mut cells, &frame, &mut placing.taken);

    let (mut marks, mark_of, blocks) = marks(&frame, &cast, &spots, &drawn);
    let key = labelling::write(&mut marks, &cast, blocks, &numbers, visible.labelled);
    let kept = |kind| request.filter.tie_kinds.as_ref().is_none_or(|kinds| kinds.contains(&kind));
    let ties = lines::ties(&frame, &cast, &marks, &mark_of, kept);
    let fans = lines::fans(&frame, &cast, &marks, &mark_of);
    for tie in &ties {
        marks[tie.from as usize].ties += 1;
        marks[tie.to as usize].ties += 1;
    }
    for fan in &fans {
        marks[fan.initiative as usize].ties = fan.lines.len() as u32;
    }
    for mark in &mut marks {
        mark.elsewhere = mark.elsewhere.saturating_sub(mark.ties);
    }
    let domains = rim::domains(&frame, words, visible.unit);
    let bounds = rim::bounds(&frame, &domains);
    Scene {
        view: SceneView::Wheel,
        side: frame.side,
        centre: frame.centre,
        radius: tenth(frame.radius),
        bounds: area_of(&bounds),
        domains,
        levels,
        cells,
        marks,
        ties,
        fans,
        key,
        unplaced: cast.unplaced,
    }
}

/// In which order the cast is placed: by age. Where most have no names, those that do come before the others;
/// where most have no sign at all, and nobody makes room, initiatives
/// come before stakeholders.
fn order(cast: &Cast<'_>, scale: &Scale) -> Vec<u32> {
    let mut order: Vec<u32> = (0..cast.members.len() as u32).collect();
    order.sort_by_key(|n| {
        let member = &cast.members[*n as usize];
        let small = member.kind == MarkKind::Stakeholder && !scale.labelled;
        let first = (member.late, small, !scale.named && !member.roomy);
        (first, member.id)
    });
    order
}

/// The size of everybody's mark. All of a cell who do not carry the most are as large as the one that found the
/// least room, or a mark that came earlier would seem to say more.
fn drawn_sizes(cast: &Cast<'_>, spots: &[Option<Spot>], scale: &Scale) -> Vec<f64> {
    let alike = |member: &Member<'_>| member.kind == MarkKind::Stakeholder && !member.bold;
    let mut least: BTreeMap<(usize, usize), f64> = BTreeMap::new();
    let seated =
        || cast.members.iter().zip(spots).filter_map(|(member, spot)| Some((member, spot.as_ref()?)));
    for (member, spot) in seated().filter(|(member, _)| alike(member)) {
        let cell = least.entry((member.sector, member.level)).or_insert(scale.cell(member).mark);
        *cell = cell.min(spot.size);
    }
    let size = |(member, spot): (&Member<'_>, &Option<Spot>)| match least.get(&(member.sector, member.level))
    {
        Some(least) if alike(member) => *least,
        _ => spot.as_ref().map_or(0.0, |spot| spot.size),
    };
    cast.members.iter().zip(spots).map(size).collect()
}

/// The marks in reading order, where each member of the cast stands among them, and for each mark the
/// member it is.
fn marks(
    frame: &Frame<'_>,
    cast: &Cast<'_>,
    spots: &[Option<Spot>],
    sizes: &[f64],
) -> (Vec<Mark>, Vec<Option<u32>>, Vec<Drawn>) {
    let mut drawn: Vec<(usize, &Spot)> =
        spots.iter().enumerate().filter_map(|(n, spot)| Some((n, spot.as_ref()?))).collect();
    drawn
        .sort_by(|(a, one), (b, other)| reading(frame, (&cast.members[*a], one), (&cast.members[*b], other)));
    let mut mark_of = vec![None; cast.members.len()];
    let mut marks = Vec::with_capacity(drawn.len());
    let mut members = Vec::with_capacity(drawn.len());
    for (n, spot) in drawn {
        let member = &cast.members[n];
        mark_of[n] = Some(marks.len() as u32);
        members.push(Drawn { member: n, label: spot.label.clone(), area: spot.mark });
        marks.push(mark(member, (spot.x, spot.y), sizes[n], &spot.mark));
    }
    (marks, mark_of, members)
}

/// A mark and what it came from.
pub(crate) struct Drawn {
    pub member: usize,
    pub label: Option<spot::Chosen>,
    pub area: Rect,
}

/// Reading order: sector by sector, inside out, clockwise.
fn reading(
    frame: &Frame<'_>,
    (first, one): (&Member<'_>, &Spot),
    (second, other): (&Member<'_>, &Spot),
) -> Ordering {
    let clockwise = |spot: &Spot, sector: usize| {
        let (_, from, to) = frame.sectors[sector];
        frame.polar((spot.x, spot.y), (from + to) / 2.0).0
    };
    (first.sector, first.level)
        .cmp(&(second.sector, second.level))
        .then_with(|| clockwise(one, first.sector).total_cmp(&clockwise(other, second.sector)))
        .then_with(|| first.id.cmp(&second.id))
}

/// What a key says beside a sign: the name, and where the mark is if it has no sign.
pub fn key_name(scene: &Scene, entry: &KeyEntry) -> String {
    let Some(mark) = scene.marks.get(entry.mark as usize) else { return String::new() };
    if entry.sign != labelling::NO_SIGN {
        return mark.name.clone();
    }
    let domain = scene.domains.get(mark.domain as usize).map_or("", |domain| domain.name.text.as_str());
    let level = scene.levels.get(mark.level as usize).map_or("", |level| level.called.as_str());
    format!("{} ({domain}, {level})", mark.name)
}

/// Initiatives that are drawn with a broken outline: those that neither act nor have come to their end.
pub fn is_dashed(status: InitiativeStatus) -> bool {
    !matches!(status, InitiativeStatus::Active | InitiativeStatus::Finished)
}
