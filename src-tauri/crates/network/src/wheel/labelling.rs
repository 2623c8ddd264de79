//! What marks are called once they have their places, and the number each has in every picture of the plan.

use super::{
    Drawn,
    area::Taken,
    cast::Cast,
    frame::Frame,
    label::{self, Called},
    leader,
    place::Placing,
    reading,
    spot::{CellScale, Scale, Spot},
    swap,
};
use model::{KeyEntry, Label, LabelText, Mark, MarkKind};
use std::rc::Rc;

/// In the key, before those who have no sign on the map.
pub(crate) const NO_SIGN: &str = "–";

/// The number of each member, whether or not this picture shows it: first those that have no name where all
/// are shown, in reading order, so that their key has no gaps; then those that have one; and last what many
/// pictures leave out, so that no gap tells of it.
pub(crate) fn numbers(frame: &Frame<'_>, cast: &Cast<'_>, spots: &[Option<Spot>]) -> Vec<u32> {
    let mut order: Vec<(usize, &Spot)> =
        spots.iter().enumerate().filter_map(|(n, spot)| Some((n, spot.as_ref()?))).collect();
    let named = |spot: &Spot| match spot.label.as_ref().map(|label| label.block.shows) {
        Some(LabelText::Number) => 0,
        None => 1,
        Some(LabelText::Name | LabelText::ShortLabel) => 2,
    };
    order.sort_by(|(a, one), (b, other)| {
        let (first, second) = (&cast.members[*a], &cast.members[*b]);
        (first.late, named(one))
            .cmp(&(second.late, named(other)))
            .then_with(|| reading(frame, (first, one), (second, other)))
    });
    let mut numbers = vec![0; spots.len()];
    for (place, (n, _)) in order.into_iter().enumerate() {
        numbers[n] = place as u32 + 1;
    }
    numbers
}

/// Takes the hidden away, and gives those that do not have the label they should the best there is now.
/// `clear` says what the map itself says, while labels leave it room.
pub(crate) fn relabel(
    placing: &mut Placing<'_, '_>,
    cast: &Cast<'_>,
    order: &[u32],
    spots: &mut [Option<Spot>],
    scale: &Scale,
    clear: impl FnOnce(&mut Taken),
) {
    for (n, _) in cast.members.iter().enumerate().filter(|(_, member)| !member.visible) {
        if let Some(spot) = spots[n].take() {
            placing.give_back(n as u32, &spot);
        }
    }
    let before = placing.scale.clone();
    placing.scale = Scale { cells: named_as(&before, scale), mark: before.mark, ..scale.clone() };
    let says = |n: u32, scale: &Scale| (scale.called(&cast.members[n as usize]), scale.unit.to_bits());
    let same = |n: u32| says(n, &before) == says(n, scale);
    let lacks = |spot: &Spot| spot.label.as_ref().is_none_or(|label| label.rank > 0);
    let mut again: Vec<u32> = (order.iter().copied())
        .filter(|n| spots[*n as usize].as_ref().is_some_and(|spot| !same(*n) || lacks(spot)))
        .collect();
    // All labels go before the first comes back, or the old would be in the way of the new.
    for n in again.iter().filter(|n| !same(**n)) {
        set(placing, cast, spots, *n, Called::NOTHING);
    }
    if before.unit != scale.unit {
        clear(&mut placing.taken);
        // Where not all have room, titles and those that carry the most are read first.
        again.sort_by_key(|n| {
            let member = &cast.members[*n as usize];
            (member.kind == MarkKind::Stakeholder, !member.roomy)
        });
    }
    // A sign for each comes before the name of any: a name that has no room is read in the key.
    let numbered: Vec<u32> = (again.iter().copied())
        .filter(|n| !same(*n) && placing.called(&cast.members[*n as usize]).number)
        .collect();
    for n in numbered {
        set(placing, cast, spots, n, Called::LEAST);
    }
    for n in again {
        let called = placing.called(&cast.members[n as usize]);
        set(placing, cast, spots, n, called);
    }
    swap::names(placing, cast, order, spots);
    let bare: Vec<u32> = (order.iter().copied())
        .filter(|n| spots[*n as usize].as_ref().is_some_and(|spot| spot.label.is_none()))
        .filter(|n| placing.called(&cast.members[*n as usize]).number)
        .collect();
    if bare.len() > leader::most(spots.iter().flatten().count()) {
        return;
    }
    for n in bare {
        let spot = spots[n as usize].as_mut();
        let led = spot.as_ref().and_then(|spot| leader::lead(placing, n, &cast.members[n as usize], spot));
        if let (Some(spot), Some(led)) = (spot, led) {
            *spot = led;
        }
    }
}

/// Marks as large as they were, called as they are to be called now.
fn named_as(before: &Scale, now: &Scale) -> Rc<Vec<Vec<CellScale>>> {
    let cell = |(was, is): (&CellScale, &CellScale)| CellScale { called: is.called, ..*was };
    let both = before.cells.iter().zip(now.cells.iter());
    Rc::new(both.map(|(was, is)| was.iter().zip(is).map(cell).collect()).collect())
}

fn set(placing: &mut Placing<'_, '_>, cast: &Cast<'_>, spots: &mut [Option<Spot>], n: u32, called: Called) {
    if let Some(spot) = &mut spots[n as usize] {
        *spot = placing.relabel(n, &cast.members[n as usize], spot, called, true);
    }
}

/// Sets every label, and writes the key. Where numbers are used, `all`, it ends with those who found no room for
/// one, or somebody would be on the map without a name anywhere.
pub(crate) fn write(
    marks: &mut [Mark],
    cast: &Cast<'_>,
    drawn: Vec<Drawn>,
    numbers: &[u32],
    all: bool,
) -> Vec<KeyEntry> {
    let (mut numbered, mut others, mut without) = (Vec::new(), Vec::new(), Vec::new());
    for (n, (mark, drawn)) in marks.iter_mut().zip(drawn).enumerate() {
        let Some(chosen) = drawn.label else {
            without.push(KeyEntry { sign: NO_SIGN.to_string(), mark: n as u32 });
            continue;
        };
        let member = &cast.members[drawn.member];
        let entry = |sign: &str| KeyEntry { sign: sign.to_string(), mark: n as u32 };
        let block = match chosen.block.shows {
            LabelText::Name => {
                if chosen.block.shortened {
                    others.push(entry(&label::beginning(&mark.name)));
                }
                chosen.block
            }
            LabelText::ShortLabel => {
                others.push(entry(member.short_label.unwrap_or_default()));
                chosen.block
            }
            LabelText::Number => {
                let sign = numbers[drawn.member].to_string();
                numbered.push((numbers[drawn.member], entry(&sign)));
                Rc::new(chosen.block.saying(&sign))
            }
        };
        mark.label = Some(match mark.kind {
            _ if chosen.apart => Label {
                leader: Some(leader::line((mark.x, mark.y), &chosen.area)),
                ..label::beside(&block, chosen.side, &chosen.area)
            },
            MarkKind::Stakeholder => label::beside(&block, chosen.side, &chosen.area),
            MarkKind::Initiative => label::inside(&block, &drawn.area),
        });
    }
    numbered.sort_by_key(|(number, _)| *number);
    others.sort_by(|a, b| {
        let name = |entry: &KeyEntry| &marks[entry.mark as usize].name;
        (&a.sign, name(a), a.mark).cmp(&(&b.sign, name(b), b.mark))
    });
    let without = without.into_iter().filter(|_| all);
    numbered.into_iter().map(|(_, entry)| entry).chain(others).chain(without).collect()
}
