//! The network: who is tied to whom, the fewer ties apart the nearer, with names that can be read.
//!
//! Places are those of the whole cast, hidden or not, on a square of one size, so that a filter takes marks away and
//! moves none. What is called by its name and what by a number is found twice: for everybody at the usual size, which
//! gives each a number for all pictures of the plan, and for those who are visible at the size that was asked for.

mod boxes;
mod clear;
mod ground;
mod marks;
mod names;
mod seats;
mod shown;
mod spread;
mod strands;
#[cfg(test)]
mod tests;

use crate::{
    SceneWords,
    layout::Place,
    map::{
        area::Rect,
        area_of,
        cast::{self, Cast},
        label::Called,
        rect_of,
    },
    wheel::{frame::Frame, labelling, rim},
};
use ground::Ground;
use model::{
    Mark, MarkKind, MarkShape, NameStyle, Point, Scene, SceneFilter, SceneRequest, SceneView, Snapshot,
};
use names::{Naming, Style};
use shown::Shown;

/// How places that people chose on this map are told from those on others.
const VIEW: &str = "network";
/// The scale that labels of a picture are set for, as of the wheel.
const PICTURE: f64 = 1.2;
/// Up to so many stakeholders have names, and up to so many numbers.
const NAMES: f64 = 190.0;
const NUMBERS: f64 = 450.0;
/// From this scale on, somebody has come nearer to read names.
const NEAR: f64 = 1.5;

/// The network of a plan. Places that people chose win over the layout, unless two were put on the same spot. The same
/// arguments give the same scene.
///
/// Three more stakeholders move none of the others as a rule (see `seats.rs`); where one plan is known to follow
/// another, `request.before` holds all of them. Stakeholders and initiatives that are never shown are not in it, and no
/// number in it counts them.
pub fn network_map(snapshot: &Snapshot, request: &SceneRequest, words: &SceneWords) -> Scene {
    let ground = Ground::new();
    // One domain at a time hides the others here; it opens no sector.
    let everywhere = SceneRequest {
        filter: SceneFilter { domain: None, ..request.filter.clone() },
        before: Vec::new(),
        ..request.clone()
    };
    let frame = Frame::new(snapshot, &everywhere);
    let mut cast = cast::cast(snapshot, &frame, &everywhere, VIEW);
    if let Some(domain) = request.filter.domain {
        let sector = frame.sector_of(domain);
        cast.members.iter_mut().for_each(|member| member.visible &= Some(member.sector) == sector);
    }
    let shapes: Vec<MarkShape> = frame.sectors.iter().map(|(item, ..)| rim::shape_of(item)).collect();
    let order = order(&cast);
    let people: Vec<usize> =
        order.iter().copied().filter(|n| cast.members[*n].kind == MarkKind::Stakeholder).collect();
    let open = people.iter().filter(|n| !cast.members[**n].late).count();
    let all = Shown { ground: &ground, cast: &cast, shapes: &shapes, sizes: seats::sizes(open) };

    let places = all.places(&people, open, &order, request);
    let everybody =
        all.labelled(&order, &places, style(people.len() as f64, NameStyle::Auto, (1.0, 1.0), &cast), |_| {
            true
        });
    let numbers = numbers(&cast, &places, &everybody);

    let usual = if request.leaves_window { PICTURE } else { 1.0 };
    let shown = request.scale.filter(|scale| scale.is_finite()).unwrap_or(usual).clamp(0.14, 40.0);
    let type_scale = request.type_scale.filter(|scale| scale.is_finite()).unwrap_or(1.0).clamp(1.0, 2.0);
    let visible = people.iter().filter(|n| cast.members[**n].visible).count() as f64;
    let style = style(visible, request.names, (shown, type_scale), &cast);
    let is_same = style == everybody.style && cast.members.iter().all(|member| member.visible);
    let naming = match is_same {
        true => everybody,
        false => all.labelled(&order, &places, style, |n| cast.members[n].visible),
    };

    let (mut marks, mark_of, drawn) = marks::marks(&all, &naming, &places);
    let numbered = style.called.number || style.initiative.number;
    let key = labelling::write(&mut marks, &cast, drawn, &numbers, numbered);
    let kept = |kind| request.filter.tie_kinds.as_ref().is_none_or(|kinds| kinds.contains(&kind));
    let (ties, fans) = marks::lines(&cast, &marks, &mark_of, &naming, kept);
    for tie in &ties {
        marks[tie.from as usize].ties += 1;
        marks[tie.to as usize].ties += 1;
    }
    for fan in &fans {
        marks[fan.initiative as usize].ties = fan.lines.len() as u32;
    }
    marks.iter_mut().for_each(|mark| mark.elsewhere = mark.elsewhere.saturating_sub(mark.ties));
    let bounds = bounds(&marks, &ground);
    Scene {
        view: SceneView::Network,
        side: ground.side,
        centre: Point { x: ground.side / 2.0, y: ground.side / 2.0 },
        radius: ground.side / 2.0,
        bounds: area_of(&bounds),
        domains: rim::domains(&frame, words, 1.0),
        levels: rim::levels(&frame, words),
        cells: Vec::new(),
        marks,
        ties,
        fans,
        key,
        unplaced: std::mem::take(&mut cast.unplaced),
    }
}

/// By age, and what many pictures leave out last.
fn order(cast: &Cast<'_>) -> Vec<usize> {
    let mut order: Vec<usize> = (0..cast.members.len()).collect();
    order.sort_by_key(|n| (cast.members[*n].late, cast.members[*n].id));
    order
}

/// What so many are called at a scale.
fn style(count: f64, names: NameStyle, (shown, type_scale): (f64, f64), cast: &Cast<'_>) -> Style {
    let near = (shown * shown).max(1.0);
    let number = count / near <= NUMBERS;
    let name = |count: f64| match names {
        NameStyle::Names => true,
        NameStyle::Numbers => false,
        NameStyle::Auto if shown >= NEAR => number,
        NameStyle::Auto => count <= NAMES,
    };
    let initiatives = cast.members.iter().filter(|member| member.kind == MarkKind::Initiative).count() as f64;
    let called = |name| Called { name, number, least: false };
    Style {
        called: called(name(count)),
        most: called(name(count) || number || names == NameStyle::Names),
        initiative: called(name(count * 0.6 + 3.0 * initiatives)),
        digits: cast.members.len().max(1).ilog10() as usize + 1,
        unit: 1.0 / shown,
        least: 1.0 / shown / type_scale,
    }
}

/// The number of each member in all pictures of the plan: first those who have no name where all are shown, then those
/// who have one, and last what many pictures leave out; each from above to below, as a page is read.
fn numbers(cast: &Cast<'_>, places: &[Place], everybody: &Naming<'_>) -> Vec<u32> {
    let named = |n: usize| everybody.labels[n].as_ref().is_some_and(|label| label.rank == 0);
    let mut order: Vec<usize> = (0..cast.members.len()).collect();
    order.sort_by_key(|n| (cast.members[*n].late, named(*n), reading(places[*n]), cast.members[*n].id));
    let mut numbers = vec![0; order.len()];
    order.into_iter().enumerate().for_each(|(place, n)| numbers[n] = place as u32 + 1);
    numbers
}

/// Reading order: in lines about as high as three names, from the left.
fn reading((x, y): Place) -> (i64, i64) {
    ((y / 48.0) as i64, (x * 10.0) as i64)
}

/// What is drawn on, with a little around it; all of the square where nobody is.
fn bounds(marks: &[Mark], ground: &Ground) -> Rect {
    let whole = Rect { x0: 0.0, y0: 0.0, x1: ground.side, y1: ground.side };
    let areas = marks
        .iter()
        .flat_map(|mark| std::iter::once(mark.area).chain(mark.label.as_ref().map(|label| label.area)));
    let all = areas.map(|area| rect_of(&area)).reduce(Rect::with);
    let Some(all) = all.map(|all| all.grown(4.0)) else { return whole };
    Rect {
        x0: all.x0.max(0.0),
        y0: all.y0.max(0.0),
        x1: all.x1.min(ground.side),
        y1: all.y1.min(ground.side),
    }
}
