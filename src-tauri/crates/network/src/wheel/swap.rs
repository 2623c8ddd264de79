//! A second look for names that found no room: the labels in the way of one may have room on other sides of their
//! marks.

use super::{
    area::Part,
    cast::Cast,
    place::Placing,
    spot::{Home, Spot},
};
use model::MarkKind;

/// Of so many without a name it is not asked any more who could turn: each zoom would wait for the answer.
const MANY: usize = 120;

/// Gives names to stakeholders who have none but could, where those whose labels turn for it keep what they are called.
/// No mark moves.
pub(crate) fn names(
    placing: &mut Placing<'_, '_>,
    cast: &Cast<'_>,
    order: &[u32],
    spots: &mut [Option<Spot>],
) {
    let lacks = |placing: &Placing<'_, '_>, spots: &[Option<Spot>], n: u32| {
        let member = &cast.members[n as usize];
        let spot = spots[n as usize].as_ref();
        member.kind == MarkKind::Stakeholder
            && placing.called(member).name
            && spot.is_some_and(|spot| spot.label.as_ref().is_none_or(|label| label.rank > 0))
    };
    let lacking: Vec<u32> = order.iter().copied().filter(|n| lacks(placing, spots, *n)).collect();
    if lacking.len() > MANY {
        return;
    }
    for n in lacking {
        swap(placing, cast, spots, n);
    }
}

/// Tries to give one its name; all stays as it was where that takes something from somebody else.
fn swap(placing: &mut Placing<'_, '_>, cast: &Cast<'_>, spots: &mut [Option<Spot>], n: u32) {
    let member = &cast.members[n as usize];
    let Some(own) = spots[n as usize].clone() else { return };
    let lists = placing.blocks(member, placing.called(member));
    let Some(names) = lists.first() else { return };
    let here = (own.x, own.y);
    let price = |who: u32, part: Part| {
        let may_turn = part == Part::Label && cast.members[who as usize].kind == MarkKind::Stakeholder;
        may_turn.then_some(1.0)
    };
    let home = Home::of_layout(here);
    let Some(found) = placing.cheapest_eviction(n, member, &[here], home, own.size, (0, names), price) else {
        return;
    };
    let before: Vec<(u32, Spot)> = (found.out.iter())
        .filter_map(|(who, _)| Some((*who, spots[*who as usize].clone()?)))
        .chain([(n, own)])
        .collect();
    for (who, spot) in &before {
        placing.give_back(*who, spot);
    }
    placing.take(n, member, &found.spot);
    spots[n as usize] = Some(found.spot);
    for (who, spot) in &before[..before.len() - 1] {
        // Only the mark, until it is known what it is called now.
        let member = &cast.members[*who as usize];
        placing.take(*who, member, &Spot { label: None, ..spot.clone() });
    }
    let mut all_keep = true;
    for (who, was) in &before[..before.len() - 1] {
        let member = &cast.members[*who as usize];
        let called = placing.called(member);
        let now = placing.relabel(*who, member, &Spot { label: None, ..was.clone() }, called, false);
        all_keep &= is_as_good(&now, was);
        spots[*who as usize] = Some(now);
    }
    if all_keep {
        return;
    }
    for (who, _) in &before {
        if let Some(now) = &spots[*who as usize] {
            placing.give_back(*who, now);
        }
    }
    for (who, was) in before {
        placing.take(who, &cast.members[who as usize], &was);
        spots[who as usize] = Some(was);
    }
}

fn is_as_good(now: &Spot, was: &Spot) -> bool {
    match (&now.label, &was.label) {
        (Some(now), Some(was)) => now.rank <= was.rank && now.block.unit >= was.block.unit,
        (None, Some(_)) => false,
        (_, None) => true,
    }
}
