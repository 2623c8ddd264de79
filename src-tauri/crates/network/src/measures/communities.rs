//! Communities: groups that are tied more within than to each other.

use super::graph::Rows;

/// Starts, of which the best counts.
const STARTS: u64 = 12;
/// Gains below this are rounding.
const LEAST: f64 = 1e-12;

/// A community of each vertex, numbered by its first, and their modularity; none without a tie. Vertices move to where
/// modularity gains most until none does, groups become vertices, and so on (Blondel, Guillaume, Lambiotte and
/// Lefebvre 2008, "Fast unfolding of communities in large networks"); then single vertices may move once more, since a
/// group that was made early can hold one that belongs elsewhere. The order they are asked in differs from start to
/// start and is the same for the same network.
pub(crate) fn communities(rows: &Rows) -> (Vec<u32>, Option<f64>) {
    let n = rows.len();
    let alone: Vec<u32> = (0..n as u32).collect();
    if rows.count() == 0 {
        return (alone, None);
    }
    let first = Level::of(rows);
    let best = (1..=STARTS)
        .map(|seed| {
            let found = unfold(&first, seed);
            (modularity(&first, &found), found)
        })
        .reduce(|best, next| if next.0 > best.0 + LEAST { next } else { best });
    let (value, found) = best.unwrap_or((0.0, alone));
    (numbered(&found), Some(value))
}

/// A network in which vertices may stand for groups.
struct Level {
    /// Neighbours of each and how strongly they are tied; never itself.
    next_to: Vec<Vec<(u32, f64)>>,
    /// Ties within each, counted from both ends.
    within: Vec<f64>,
    /// All ends of ties at each.
    ends: Vec<f64>,
    all: f64,
}

impl Level {
    fn of(rows: &Rows) -> Level {
        let next_to: Vec<Vec<(u32, f64)>> =
            (0..rows.len()).map(|v| rows.next_to(v).iter().map(|w| (*w, 1.0)).collect()).collect();
        let ends = (0..rows.len()).map(|v| rows.degree(v) as f64).collect();
        Level { next_to, within: vec![0.0; rows.len()], ends, all: rows.count() as f64 }
    }

    /// The network of these groups.
    fn gathered(&self, group: &[u32], count: usize) -> Level {
        let mut within = vec![0.0; count];
        let mut ends = vec![0.0; count];
        let mut ties: Vec<(u32, u32, f64)> = Vec::new();
        for (v, own) in group.iter().enumerate() {
            within[*own as usize] += self.within[v];
            ends[*own as usize] += self.ends[v];
            for (w, weight) in &self.next_to[v] {
                match group[*w as usize] {
                    other if other == *own => within[*own as usize] += weight,
                    other => ties.push((*own, other, *weight)),
                }
            }
        }
        ties.sort_by_key(|(a, b, _)| (*a, *b));
        let mut next_to: Vec<Vec<(u32, f64)>> = vec![Vec::new(); count];
        for (a, b, weight) in ties {
            match next_to[a as usize].last_mut() {
                Some((last, sum)) if *last == b => *sum += weight,
                _ => next_to[a as usize].push((b, weight)),
            }
        }
        Level { next_to, within, ends, all: self.all }
    }
}

fn unfold(first: &Level, seed: u64) -> Vec<u32> {
    let mut chance = Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let mut found: Vec<u32> = (0..first.next_to.len() as u32).collect();
    loop {
        // Vertices move first, then the groups they make; then vertices again, as long as groups still joined.
        settle(first, &mut found, &mut chance);
        let mut group = numbered(&found);
        let mut level = first.gathered(&group, count(&group));
        let mut gathered = false;
        loop {
            let mut of_group: Vec<u32> = (0..level.next_to.len() as u32).collect();
            if !settle(&level, &mut of_group, &mut chance) {
                break;
            }
            gathered = true;
            let next = numbered(&of_group);
            group.iter_mut().for_each(|g| *g = next[*g as usize]);
            level = level.gathered(&next, count(&next));
        }
        found = group;
        if !gathered {
            return found;
        }
    }
}

/// Moves vertices to the group where modularity gains most, until none moves. Says whether any did.
fn settle(level: &Level, group: &mut [u32], chance: &mut Chance) -> bool {
    let n = level.next_to.len();
    let mut ends = vec![0.0; n];
    (0..n).for_each(|v| ends[group[v] as usize] += level.ends[v]);
    let mut order: Vec<usize> = (0..n).collect();
    let mut to_group = vec![0.0_f64; n];
    let (mut any, mut touched) = (false, Vec::new());
    loop {
        let mut moved = false;
        chance.shuffle(&mut order);
        for &v in &order {
            let own = group[v] as usize;
            for (w, weight) in &level.next_to[v] {
                let there = group[*w as usize] as usize;
                if to_group[there] == 0.0 {
                    touched.push(there);
                }
                to_group[there] += weight;
            }
            ends[own] -= level.ends[v];
            let gain = |there: usize, tied: f64| tied - ends[there] * level.ends[v] / level.all;
            let stay = gain(own, to_group[own]);
            let best = (touched.iter())
                .map(|there| (gain(*there, to_group[*there]), *there))
                .fold((stay, own), |best, next| if next.0 > best.0 + LEAST { next } else { best });
            ends[best.1] += level.ends[v];
            if best.1 != own {
                group[v] = best.1 as u32;
                (moved, any) = (true, true);
            }
            touched.drain(..).for_each(|there| to_group[there] = 0.0);
        }
        if !moved {
            return any;
        }
    }
}

fn modularity(level: &Level, group: &[u32]) -> f64 {
    let groups = group.iter().copied().max().map_or(0, |most| most as usize + 1);
    let (mut within, mut ends) = (vec![0.0; groups], vec![0.0; groups]);
    for (v, own) in group.iter().enumerate() {
        ends[*own as usize] += level.ends[v];
        let same = level.next_to[v].iter().filter(|(w, _)| group[*w as usize] == *own);
        within[*own as usize] += same.map(|(_, weight)| weight).sum::<f64>();
    }
    within.iter().zip(&ends).map(|(within, ends)| within / level.all - (ends / level.all).powi(2)).sum()
}

fn count(group: &[u32]) -> usize {
    group.iter().copied().max().map_or(0, |most| most as usize + 1)
}

/// Groups numbered by their first vertex.
fn numbered(group: &[u32]) -> Vec<u32> {
    let mut number = vec![u32::MAX; group.len().max(count(group))];
    let mut next = 0;
    let each = |own: &u32| {
        let of = &mut number[*own as usize];
        if *of == u32::MAX {
            *of = next;
            next += 1;
        }
        *of
    };
    group.iter().map(each).collect()
}

/// Xorshift (Marsaglia 2003): the same network gets the same groups on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % n as u64) as usize
    }

    fn shuffle(&mut self, list: &mut [usize]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.below(at + 1));
        }
    }
}
