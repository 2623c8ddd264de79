//! Cells that came out crowded are tried again in other ways.
//!
//! Taking turns is fair and calm, and now and then the first ones sit so that the last find no room. Then,
//! and only in that cell, everybody stands up and sits down again: those without a name first, titles of
//! initiatives last, labels freer to hang over the edge of the cell. The best of a few tries stays. What
//! was fine is not touched, so a new name moves nobody in another cell.

use super::{
    cast::Cast,
    place::{Placing, Spot},
};
use model::MarkKind;

/// What a try changes: how much less it costs to hang over the edge, and whether initiatives come last.
const TRIES: [(f64, bool); 6] =
    [(0.4, false), (0.1, true), (0.1, false), (0.0, true), (1.0, false), (0.3, true)];
/// The most tries, and how many in a row may help nothing.
const MOST: usize = 30;
const IN_VAIN: usize = 8;

/// Seats the members of crowded cells again. `order` is the order they were seated in; people's own
/// places stay.
pub(crate) fn repair(
    placing: &mut Placing<'_, '_>,
    cast: &Cast<'_>,
    order: &[u32],
    spots: &mut [Option<Spot>],
) {
    for sector in 0..placing.frame.sectors.len() {
        for level in 0..placing.frame.levels.len() {
            let here = |n: &u32| {
                let member = &cast.members[*n as usize];
                member.sector == sector && member.level == level && member.by_hand.is_none()
            };
            let members: Vec<u32> = order.iter().copied().filter(here).collect();
            let lacks = |n: u32, spot: &Spot| lack(placing, cast, n, spot);
            let all = |spots: &[Option<Spot>]| -> f64 {
                members.iter().filter_map(|n| Some(lacks(*n, spots[*n as usize].as_ref()?))).sum()
            };
            let mut least = all(spots);
            if least == 0.0 {
                continue;
            }
            let mut without: Vec<u32> = members.clone();
            without.sort_by_key(|n| spots[*n as usize].as_ref().is_some_and(|spot| lacks(*n, spot) == 0.0));
            let mut best: Vec<Option<Spot>> = members.iter().map(|n| spots[*n as usize].clone()).collect();
            let mut in_vain = 0;
            for number in 0..MOST {
                let (ease, initiatives_last) = TRIES[number % TRIES.len()];
                for n in &members {
                    if let Some(spot) = spots[*n as usize].take() {
                        placing.give_back(*n, &spot);
                    }
                }
                let mut turn = without.clone();
                // After the first round also in other turns, the same ones every time.
                if number >= TRIES.len() {
                    turn.sort_by_key(|n| {
                        cast.members[*n as usize]
                            .id
                            .0
                            .map(|byte| byte.rotate_left(number as u32 % 8) ^ (number as u8).wrapping_mul(57))
                    });
                }
                if initiatives_last {
                    turn.sort_by_key(|n| cast.members[*n as usize].kind == MarkKind::Initiative);
                }
                placing.ease = ease;
                for n in turn {
                    spots[n as usize] = Some(placing.place(n, &cast.members[n as usize]));
                }
                let lacking: f64 = (members.iter())
                    .filter_map(|n| Some(lack(placing, cast, *n, spots[*n as usize].as_ref()?)))
                    .sum();
                in_vain += 1;
                if lacking < least {
                    (least, in_vain) = (lacking, 0);
                    best = members.iter().map(|n| spots[*n as usize].clone()).collect();
                }
                if least == 0.0 || in_vain >= IN_VAIN {
                    break;
                }
            }
            placing.ease = 1.0;
            for n in &members {
                if let Some(spot) = spots[*n as usize].take() {
                    placing.give_back(*n, &spot);
                }
            }
            for (n, spot) in members.iter().zip(best) {
                if let Some(spot) = &spot {
                    placing.take(*n, &cast.members[*n as usize], spot);
                }
                spots[*n as usize] = spot;
            }
        }
    }
}

/// What a spot lacks: 0 for full size and the label that was wanted.
fn lack(placing: &Placing<'_, '_>, cast: &Cast<'_>, n: u32, spot: &Spot) -> f64 {
    let member = &cast.members[n as usize];
    let called = placing.called(member);
    let label = match &spot.label {
        Some(label) => label.rank as f64,
        None if called.name || called.number => 5.0,
        None => 0.0,
    };
    // A title, and the name of one that carries the most, are missed more than others.
    let missed = match member.kind {
        MarkKind::Initiative => 6.0,
        MarkKind::Stakeholder if member.bold => 3.0,
        MarkKind::Stakeholder => 1.0,
    };
    let away = match member.kind {
        MarkKind::Initiative => placing.outside(member, spot) / 40.0,
        MarkKind::Stakeholder => 0.0,
    };
    let full = if member.bold { placing.scale.bold } else { placing.scale.mark };
    missed * label + away + 20.0 * (1.0 - spot.size / full)
}
