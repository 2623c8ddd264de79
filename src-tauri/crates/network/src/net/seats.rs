//! Where everybody sits.
//!
//! A picture that people know must not change its shape because somebody has come. The places that make stress least
//! would: three more of sixty move everybody. So a network is laid out in blocks by age. The founders of the last
//! block, three quarters of all or more, are laid out without those who came after them; each of these then takes the
//! best place that is free and moves nobody. Once there are a third more, a new block of founders begins with the
//! picture of the old one, and gives it a better shape. Ties between founders do change the picture, a little.
//!
//! A window hands over what it shows instead: then all who are in that stay exactly, at every change.

use super::{
    ground::{Ground, Sizes},
    spread,
};
use crate::{
    Links,
    layout::{self, Place},
};

/// Founders of the first block, and how many more those of each further one are, in parts.
const FIRST: usize = 12;
const MORE: (usize, usize) = (4, 3);
/// A larger first block is laid out from nothing: to repeat all its history would take long, and nobody can see it.
const LARGE: usize = 500;
/// How far a new block may change the picture of the one before; at 1, the first steps of neighbours go all the way.
const WARMTH: f64 = 0.4;

/// What is known of who is to be seated, in order of age, the hidden last.
pub(crate) struct Guests<'a> {
    pub links: &'a Links,
    /// Half of the width and height that each would like to have to itself, with its name.
    pub rooms: &'a [(f64, f64)],
    /// So many are on every picture of the plan; the others come last and move nobody.
    pub open: usize,
}

/// Places for all. `before` is what people have before them, as far as they have.
pub(crate) fn seats(guests: &Guests<'_>, ground: &Ground, before: &[Option<Place>]) -> Vec<Place> {
    let n = guests.links.len();
    let shown = before.iter().flatten().count();
    let mut seats: Vec<Option<Place>> = match shown * 3 >= n * 2 && shown > 0 {
        true => before.to_vec(),
        false => {
            let mut seats: Vec<Option<Place>> = founders(guests, ground).into_iter().map(Some).collect();
            seats.resize(n, None);
            seats
        }
    };
    // Whoever is not on every picture has no say in where others are.
    let count = founder_count(guests.open);
    bring_in(&among(guests.links, guests.open), guests, count, ground, &mut seats[..guests.open]);
    bring_in(guests.links, guests, count, ground, &mut seats);
    seats.into_iter().map(|seat| seat.unwrap_or(ground.middle())).collect()
}

/// How many founders each block has, up to `count` people.
fn blocks(count: usize) -> Vec<usize> {
    let mut blocks = vec![FIRST.min(count)];
    let mut next = FIRST;
    loop {
        next = (next * MORE.0).div_ceil(MORE.1);
        if next > count {
            break;
        }
        blocks.push(next);
    }
    let large = blocks.iter().position(|block| *block > LARGE).map_or(0, |_| blocks.len() - 1);
    blocks.split_off(large)
}

/// How many of so many people are founders: what is drawn with them depends on their number alone.
pub(crate) fn founder_count(count: usize) -> usize {
    blocks(count).last().copied().unwrap_or(0)
}

fn founders(guests: &Guests<'_>, ground: &Ground) -> Vec<Place> {
    let mut seats: Vec<Place> = Vec::new();
    for count in blocks(guests.open) {
        let links = among(guests.links, count);
        let parts = layout::parts(&links);
        let mut before: Vec<Option<Place>> = seats.iter().copied().map(Some).collect();
        before.resize(count, None);
        if !seats.is_empty() {
            bring_in(&links, guests, count, ground, &mut before);
        }
        let unit = ground.tie_length(&links, &before);
        let drawn = parts.iter().filter(|part| part.members.len() > 1).map(|part| {
            let were: Option<Vec<Place>> = part.members.iter().map(|v| before[*v as usize]).collect();
            let drawn = match were {
                Some(were) => {
                    let were: Vec<Place> = were.iter().map(|at| (at.0 / unit, at.1 / unit)).collect();
                    layout::settled(&part.links, &were, WARMTH, &mut |_| true)
                }
                None => layout::fresh(&part.links, &mut |_| true),
            };
            (part, drawn.unwrap_or_default())
        });
        seats = spread::spread(ground, &drawn.collect::<Vec<_>>(), &guests.rooms[..count]);
    }
    seats
}

/// The ties among the first so many.
fn among(links: &Links, count: usize) -> Links {
    let of = |v: usize| {
        let later = move |w: &&u32| v < **w as usize && (**w as usize) < count;
        links.neighbours(v).iter().filter(later).map(move |w| (v as u32, *w))
    };
    Links::between(count, &(0..count).flat_map(of).collect::<Vec<_>>())
}

/// Seats those who have no seat yet, one by one: first whoever is tied to somebody who is there.
fn bring_in(
    links: &Links,
    guests: &Guests<'_>,
    founders: usize,
    ground: &Ground,
    seats: &mut [Option<Place>],
) {
    let mut waiting: Vec<usize> = (0..seats.len()).filter(|v| seats[*v].is_none()).collect();
    if waiting.is_empty() {
        return;
    }
    let unit = ground.tie_length(links, seats);
    let mut taken = spread::Crowd::new(ground, guests.rooms, founders);
    for (v, seat) in seats.iter().enumerate() {
        if let Some(at) = seat {
            taken.put(v, *at);
        }
    }
    let mut ways = Vec::new();
    while !waiting.is_empty() {
        let is_tied = |v: &usize| links.neighbours(*v).iter().any(|w| seats[*w as usize].is_some());
        let tied = waiting.iter().position(is_tied);
        let v = waiting.remove(tied.unwrap_or(0));
        let wish = match tied {
            Some(_) => wish(links, seats, v, unit, ground, &mut ways),
            None => ground.aside(v),
        };
        let at = taken.nearest(v, wish);
        taken.put(v, at);
        seats[v] = Some(at);
    }
}

/// Ties that are followed from a newcomer.
const REACH: u16 = 4;
const STEPS: usize = 40;

/// Where stress is least for one, with all others where they are (a step of it: de Leeuw 1977; Gansner, Koren and North
/// 2004). Ties count only as far as they lead over those who have a seat.
fn wish(
    links: &Links,
    seats: &[Option<Place>],
    v: usize,
    unit: f64,
    ground: &Ground,
    ways: &mut Vec<u16>,
) -> Place {
    ways.clear();
    ways.resize(links.len(), u16::MAX);
    ways[v] = 0;
    let mut reached = vec![v];
    let mut at = 0;
    while let Some(from) = reached.get(at).copied() {
        at += 1;
        for to in links.neighbours(from).iter().map(|w| *w as usize) {
            if ways[to] == u16::MAX && seats[to].is_some() && ways[from] < REACH {
                ways[to] = ways[from] + 1;
                reached.push(to);
            }
        }
    }
    let held: Vec<(Place, f64)> =
        reached[1..].iter().filter_map(|w| Some((seats[*w]?, f64::from(ways[*w])))).collect();
    let near: Vec<Place> = held.iter().filter(|(_, way)| *way == 1.0).map(|(at, _)| *at).collect();
    let count = near.len().max(1) as f64;
    let (x, y) = near.iter().fold((0.0, 0.0), |(x, y), at| (x + at.0 / count, y + at.1 / count));
    // Outwards from the middle, where there is room.
    let (dx, dy) = (x - ground.middle().0, y - ground.middle().1);
    let out = dx.hypot(dy).max(1.0);
    let mut here = (x + dx / out * unit * 0.6, y + dy / out * unit * 0.6 + 0.1);
    for _ in 0..STEPS {
        let (mut x, mut y, mut all) = (0.0, 0.0, 0.0);
        for (at, way) in &held {
            let (dx, dy) = (here.0 - at.0, here.1 - at.1);
            let part = way * unit / dx.hypot(dy).max(1e-6);
            let weight = 1.0 / (way * way);
            x += weight * (at.0 + dx * part);
            y += weight * (at.1 + dy * part);
            all += weight;
        }
        here = (x / all, y / all);
    }
    here
}

/// How large marks are drawn and what they keep free, for so many founders.
pub(crate) fn sizes(open: usize) -> Sizes {
    Sizes::for_crowd(founder_count(open))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_least_three_quarters_are_founders() {
        for count in 12..3_000 {
            let founders = founder_count(count);
            assert!(founders <= count && founders * 4 >= count * 3, "{founders} of {count}");
        }
        assert_eq!(founder_count(5), 5);
        assert_eq!(founder_count(0), 0);
    }
}
