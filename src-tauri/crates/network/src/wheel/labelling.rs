//! What marks are called once they have their places: for how many there are, how large the map is shown, and
//! the number each has in every picture of the plan.

use super::{
    Drawn,
    area::Taken,
    cast::Cast,
    frame::Frame,
    label::{self, Called},
    place::Placing,
    reading,
    spot::{Scale, Spot},
};
use model::{KeyEntry, LabelText, Mark, MarkKind, NameStyle};
use std::rc::Rc;

/// Up to so many marks, on a wheel of the usual size, have names.
const NAMES: f64 = 175.0;
/// Up to so many have numbers.
const NUMBERS: f64 = 420.0;

/// From this scale on, somebody has come nearer to read names, and sees some wherever there is room.
const NEAR: f64 = 1.5;

/// How large marks are and what they are called, for so many of the cast, shown at a scale.
pub(crate) fn scale(
    cast: &Cast<'_>,
    frame: &Frame<'_>,
    style: NameStyle,
    shown: f64,
    counted: impl Fn(usize) -> bool,
) -> Scale {
    let count =
        |kind| (0..cast.members.len()).filter(|n| counted(*n) && cast.members[*n].kind == kind).count();
    let (stakeholders, initiatives) = (count(MarkKind::Stakeholder), count(MarkKind::Initiative));
    let crowd = stakeholders as f64 / frame.room();
    let (mark, bold) = match crowd {
        ..=140.0 => (10.5, 14.0),
        ..=200.0 => (9.0, 12.0),
        ..=420.0 => (8.5, 11.0),
        ..=900.0 => (6.0, 8.5),
        ..=1_600.0 => (5.0, 7.5),
        ..=3_000.0 => (4.2, 6.5),
        ..=8_000.0 => (2.6, 4.5),
        _ => (1.6, 3.0),
    };
    // Nearer, there is more room for each; from farther away, names go where they fit.
    let near = (shown * shown).max(1.0);
    let number = crowd <= NUMBERS;
    let called = |crowd: f64, names: f64| match style {
        NameStyle::Names => Called { name: true, number },
        NameStyle::Numbers => Called { name: false, number },
        NameStyle::Auto if shown >= NEAR => Called { name: crowd / near <= NUMBERS, number },
        NameStyle::Auto => Called { name: crowd <= names, number },
    };
    // A title takes about the room of three names.
    let titles = initiatives as f64 / frame.room() * 3.0 + crowd;
    Scale {
        mark,
        bold,
        stakeholder: called(crowd, NAMES),
        initiative: called(titles, NAMES * 1.6),
        digits: cast.members.len().max(1).ilog10() as usize + 1,
        unit: 1.0 / shown,
    }
}

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
    scale: Scale,
    clear: impl FnOnce(&mut Taken),
) {
    for (n, _) in cast.members.iter().enumerate().filter(|(_, member)| !member.visible) {
        if let Some(spot) = spots[n].take() {
            placing.give_back(n as u32, &spot);
        }
    }
    let before = placing.scale;
    placing.scale = Scale { mark: before.mark, bold: before.bold, ..scale };
    let says = |n: u32, scale: &Scale| (scale.called(&cast.members[n as usize]), scale.unit.to_bits());
    let same = |n: u32| says(n, &before) == says(n, &scale);
    let lacks = |spot: &Spot| spot.label.as_ref().is_none_or(|label| label.rank > 0);
    let mut again: Vec<u32> = (order.iter().copied())
        .filter(|n| spots[*n as usize].as_ref().is_some_and(|spot| !same(*n) || lacks(spot)))
        .collect();
    // All labels go before the first comes back, or the old would be in the way of the new.
    for n in again.iter().filter(|n| !same(**n)) {
        set(placing, cast, spots, *n, Called { name: false, number: false });
    }
    if before.unit != scale.unit {
        clear(&mut placing.taken);
        // Where not all have room, titles and those that carry the most are read first.
        again.sort_by_key(|n| {
            let member = &cast.members[*n as usize];
            (member.kind == MarkKind::Stakeholder, !member.roomy)
        });
    }
    for n in again {
        let called = placing.called(&cast.members[n as usize]);
        set(placing, cast, spots, n, called);
    }
}

fn set(placing: &mut Placing<'_, '_>, cast: &Cast<'_>, spots: &mut [Option<Spot>], n: u32, called: Called) {
    if let Some(spot) = &mut spots[n as usize] {
        *spot = placing.relabel(n, &cast.members[n as usize], spot, called, true);
    }
}

/// Sets every label, and writes the key.
pub(crate) fn write(
    marks: &mut [Mark],
    cast: &Cast<'_>,
    drawn: Vec<Drawn>,
    numbers: &[u32],
) -> Vec<KeyEntry> {
    let (mut numbered, mut others) = (Vec::new(), Vec::new());
    for (n, (mark, drawn)) in marks.iter_mut().zip(drawn).enumerate() {
        let Some(chosen) = drawn.label else { continue };
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
            MarkKind::Stakeholder => label::beside(&block, chosen.side, &chosen.area),
            MarkKind::Initiative => label::inside(&block, &drawn.area),
        });
    }
    numbered.sort_by_key(|(number, _)| *number);
    others.sort_by(|a, b| {
        let name = |entry: &KeyEntry| &marks[entry.mark as usize].name;
        (&a.sign, name(a), a.mark).cmp(&(&b.sign, name(b), b.mark))
    });
    numbered.into_iter().map(|(_, entry)| entry).chain(others).collect()
}
