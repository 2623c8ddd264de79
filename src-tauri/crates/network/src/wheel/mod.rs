//! The domain wheel: six sectors for domains, four rings for levels, everybody where they act.
//!
//! Two passes. The first finds a place and a label for the whole cast, hidden by the filter or not, so that
//! a filter moves nobody. The second takes those that are visible, keeps the labels they have, and gives
//! the others what room has become free.

mod area;
mod cast;
mod cells;
mod frame;
mod label;
mod lattice;
mod lines;
mod place;
mod rim;
mod search;
mod settle;
mod spot;
#[cfg(test)]
mod tests;

use crate::SceneWords;
use area::{NOBODY, Part, Rect};
use cast::Cast;
use frame::Frame;
use label::Called;
use model::{
    Area, Coverage, InitiativeStatus, KeyEntry, LabelText, Mark, MarkKind, MarkShape, NameStyle, Scene,
    SceneRequest, Snapshot,
};
use place::Placing;
use settle::Settling;
use spot::{Scale, Spot};

/// Up to so many marks, on a wheel of the usual size, have names.
const NAMES: f64 = 175.0;
/// Up to so many have numbers.
const NUMBERS: f64 = 420.0;

/// The wheel of a plan. `coverage` is that of the snapshot, whose places, those that people chose, win
/// over the layout unless two were put on the same spot. The same arguments give the same scene.
///
/// Stakeholders and initiatives that are never shown are not in it, and no number in it counts them.
pub fn wheel(snapshot: &Snapshot, coverage: &Coverage, request: &SceneRequest, words: &SceneWords) -> Scene {
    let frame = Frame::new(snapshot, request);
    let cast = cast::cast(snapshot, &frame, request);
    let shapes: Vec<MarkShape> = frame.sectors.iter().map(|(item, ..)| rim::shape_of(item)).collect();
    let levels = rim::levels(&frame, words);

    let everybody = scale(&cast, &frame, NameStyle::Auto, |_| true);
    let mut placing = Placing::new(&frame, &shapes, everybody);
    for level in &levels {
        placing.taken.take(rect_of(&level.pill), NOBODY, Part::Mark);
    }
    let order = order(&cast, everybody.stakeholder);
    let by_hand: Vec<(u32, (f64, f64))> =
        order.iter().filter_map(|n| Some((*n, placing.chosen(cast.members[*n as usize].by_hand?)))).collect();
    // Signs leave room for what people put by hand.
    let put = |(n, at): &(u32, (f64, f64))| {
        let member = &cast.members[*n as usize];
        placing.spot(member, *at, everybody.size_of(member), None).mark
    };
    let reserved: Vec<Rect> = by_hand.iter().map(put).collect();
    let mut cells = cells::cells(&frame, coverage);
    let mut settling = Settling::new(&mut placing, &cast);
    order.iter().for_each(|n| settling.bring_in(*n));
    reserved.iter().for_each(|rect| settling.placing.taken.take(*rect, NOBODY, Part::Mark));
    cells::sign(&mut cells, &frame, words, &mut settling);
    reserved.iter().for_each(|rect| settling.placing.taken.give_back(*rect, NOBODY));
    by_hand.iter().for_each(|(n, at)| settling.put_by_hand(*n, *at));
    settling.polish(&order);
    let mut spots = settling.spots;

    let visible = scale(&cast, &frame, request.names, |n| cast.members[n].visible);
    relabel(&mut placing, &cast, &order, &mut spots, visible);

    let (mut marks, mark_of, blocks) = marks(&frame, &cast, &spots, placing.scale);
    let key = number(&mut marks, &cast, blocks);
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
    let domains = rim::domains(&frame, words);
    let bounds = rim::bounds(&frame, &domains);
    Scene {
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

/// How large marks are and what they are called, for so many of the cast.
fn scale(cast: &Cast<'_>, frame: &Frame<'_>, style: NameStyle, counted: impl Fn(usize) -> bool) -> Scale {
    let count =
        |kind| (0..cast.members.len()).filter(|n| counted(*n) && cast.members[*n].kind == kind).count();
    let (stakeholders, initiatives) = (count(MarkKind::Stakeholder), count(MarkKind::Initiative));
    let crowd = stakeholders as f64 / frame.room();
    let (mark, bold) = match crowd {
        ..=84.0 => (11.0, 15.0),
        ..=140.0 => (10.0, 13.5),
        ..=200.0 => (9.0, 12.0),
        ..=420.0 => (8.5, 11.0),
        ..=900.0 => (6.0, 8.5),
        ..=1_600.0 => (5.0, 7.5),
        ..=3_000.0 => (4.2, 6.5),
        ..=8_000.0 => (2.6, 4.5),
        _ => (1.6, 3.0),
    };
    let called = |crowd: f64, names: f64| match style {
        NameStyle::Names => Called { name: true, number: crowd <= NUMBERS },
        NameStyle::Numbers => Called { name: false, number: crowd <= NUMBERS },
        NameStyle::Auto => Called { name: crowd <= names, number: crowd <= NUMBERS },
    };
    // A title takes about the room of three names.
    let titles = initiatives as f64 / frame.room() * 3.0 + crowd;
    Scale {
        mark,
        bold,
        stakeholder: called(crowd, NAMES),
        initiative: called(titles, NAMES * 1.6),
        digits: (stakeholders + initiatives).max(1).ilog10() as usize + 1,
    }
}

/// In which order the cast is placed: by age. Where most have no names, those that do come before the others;
/// where most have no sign at all, and nobody makes room, initiatives
/// come before stakeholders.
fn order(cast: &Cast<'_>, called: Called) -> Vec<u32> {
    let mut order: Vec<u32> = (0..cast.members.len() as u32).collect();
    order.sort_by_key(|n| {
        let member = &cast.members[*n as usize];
        let small = member.kind == MarkKind::Stakeholder && !called.number;
        let first = (small, !called.name && !member.roomy);
        (first, member.id)
    });
    order
}

/// Takes the hidden away, and gives those that do not have the label they should the best there is now.
fn relabel(
    placing: &mut Placing<'_, '_>,
    cast: &Cast<'_>,
    order: &[u32],
    spots: &mut [Option<Spot>],
    scale: Scale,
) {
    for (n, _) in cast.members.iter().enumerate().filter(|(_, member)| !member.visible) {
        if let Some(spot) = spots[n].take() {
            placing.give_back(n as u32, &spot);
        }
    }
    let same = (placing.scale.stakeholder, placing.scale.initiative) == (scale.stakeholder, scale.initiative);
    placing.scale = Scale { mark: placing.scale.mark, bold: placing.scale.bold, ..scale };
    let wants = |spot: &Spot| !same || spot.label.as_ref().is_some_and(|label| label.rank > 0);
    let again: Vec<u32> =
        order.iter().copied().filter(|n| spots[*n as usize].as_ref().is_some_and(wants)).collect();
    if !same {
        // All labels go before the first comes back, or the old would be in the way of the new.
        for n in &again {
            if let Some(spot) = &mut spots[*n as usize] {
                let member = &cast.members[*n as usize];
                *spot = placing.relabel(*n, member, spot, Called { name: false, number: false });
            }
        }
    }
    for n in again {
        if let Some(spot) = &mut spots[n as usize] {
            let member = &cast.members[n as usize];
            *spot = placing.relabel(n, member, spot, placing.called(member));
        }
    }
}

/// The marks in reading order, where each member of the cast stands among them, and for each mark the
/// member it is.
fn marks(
    frame: &Frame<'_>,
    cast: &Cast<'_>,
    spots: &[Option<Spot>],
    scale: Scale,
) -> (Vec<Mark>, Vec<Option<u32>>, Vec<Drawn>) {
    let mut drawn: Vec<(usize, &Spot)> =
        spots.iter().enumerate().filter_map(|(n, spot)| Some((n, spot.as_ref()?))).collect();
    drawn.sort_by(|(a, one), (b, other)| {
        let (first, second) = (&cast.members[*a], &cast.members[*b]);
        let clockwise = |spot: &Spot, sector: usize| {
            let (_, from, to) = frame.sectors[sector];
            frame.polar((spot.x, spot.y), (from + to) / 2.0).0
        };
        (first.sector, first.level)
            .cmp(&(second.sector, second.level))
            .then_with(|| clockwise(one, first.sector).total_cmp(&clockwise(other, second.sector)))
            .then_with(|| first.id.cmp(&second.id))
    });
    let mut mark_of = vec![None; cast.members.len()];
    let mut marks = Vec::with_capacity(drawn.len());
    let mut members = Vec::with_capacity(drawn.len());
    for (n, spot) in drawn {
        let member = &cast.members[n];
        mark_of[n] = Some(marks.len() as u32);
        members.push(Drawn { member: n, label: spot.label.clone(), area: spot.mark });
        let stakeholder = member.kind == MarkKind::Stakeholder;
        let size = if member.bold { spot.size } else { spot.size.min(scale.mark) };
        marks.push(Mark {
            kind: member.kind,
            id: member.id,
            name: member.name.to_string(),
            domain: member.sector as u32,
            level: member.level as u32,
            x: tenth(spot.x),
            y: tenth(spot.y),
            size: if stakeholder { tenth(size) } else { tenth((spot.mark.y1 - spot.mark.y0) / 2.0) },
            area: area_of(&spot.mark),
            bold: member.bold,
            double: spot::has_outline(member, size),
            lettered: stakeholder && size >= 7.5,
            moved: member.by_hand.is_some(),
            status: member.status,
            label: None,
            also: member.also.clone(),
            ties: 0,
            would_lose: member.would_lose,
        });
    }
    (marks, mark_of, members)
}

/// A mark and what it came from.
struct Drawn {
    member: usize,
    label: Option<spot::Chosen>,
    area: Rect,
}

/// Numbers those that have no name, in reading order, sets every label, and writes the key.
fn number(marks: &mut [Mark], cast: &Cast<'_>, drawn: Vec<Drawn>) -> Vec<KeyEntry> {
    let mut numbers = Vec::new();
    let mut shorts = Vec::new();
    for (n, (mark, drawn)) in marks.iter_mut().zip(drawn).enumerate() {
        let Some(chosen) = drawn.label else { continue };
        let member = &cast.members[drawn.member];
        let block = match chosen.block.shows {
            LabelText::Name => chosen.block,
            LabelText::ShortLabel => {
                let sign = member.short_label.unwrap_or_default().to_string();
                shorts.push(KeyEntry { sign, mark: n as u32 });
                chosen.block
            }
            LabelText::Number => {
                let sign = (numbers.len() + 1).to_string();
                let block = std::rc::Rc::new(chosen.block.saying(&sign));
                numbers.push(KeyEntry { sign, mark: n as u32 });
                block
            }
        };
        mark.label = Some(match mark.kind {
            MarkKind::Stakeholder => label::beside(&block, chosen.side, &chosen.area),
            MarkKind::Initiative => label::inside(&block, &drawn.area),
        });
    }
    shorts.sort_by(|a, b| a.sign.cmp(&b.sign).then(a.mark.cmp(&b.mark)));
    numbers.extend(shorts);
    numbers
}

/// Initiatives that are drawn with a broken outline: not begun.
pub fn is_dashed(status: InitiativeStatus) -> bool {
    matches!(status, InitiativeStatus::Idea | InitiativeStatus::Planned)
}

pub(crate) fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

pub(crate) fn area_of(rect: &Rect) -> Area {
    let (x, y) = (tenth(rect.x0), tenth(rect.y0));
    Area { x, y, width: tenth(rect.x1 - rect.x0), height: tenth(rect.y1 - rect.y0) }
}

fn rect_of(area: &Area) -> Rect {
    Rect { x0: area.x, y0: area.y, x1: area.x + area.width, y1: area.y + area.height }
}
