//! The ends of ties as places in the snapshot's list of stakeholders, looked up once for every question.

use model::{Id, Snapshot, Tie};
use std::{
    collections::{HashMap, HashSet},
    hash::{BuildHasherDefault, Hasher},
};

/// A map by identity. Identities are random or hashed already, so folding their bytes is enough, and is
/// several times as fast as hashing them again.
pub(crate) type IdMap<V> = HashMap<Id, V, BuildHasherDefault<Fold>>;

/// A set of identities, as [`IdMap`].
pub(crate) type IdSet = HashSet<Id, BuildHasherDefault<Fold>>;

/// Folds what is written into one word, with the multiplier of splitmix64 (Steele, Lea, Flood 2014) between.
#[derive(Default)]
pub(crate) struct Fold(u64);

impl Hasher for Fold {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.0 = (self.0.rotate_left(23) ^ u64::from_le_bytes(word)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        }
    }

    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 31)
    }
}

/// The ties whose two ends are both in the plan, with the places of these ends.
pub(crate) struct Ends<'a> {
    /// From, to, and the tie itself.
    pub ties: Vec<(u32, u32, &'a Tie)>,
}

impl<'a> Ends<'a> {
    /// Looks both ends of every tie up. Archived stakeholders are not in the plan any more.
    pub fn of(snapshot: &'a Snapshot) -> Ends<'a> {
        let living = snapshot.stakeholders.iter().enumerate().filter(|(_, s)| !s.archived);
        let place: IdMap<u32> = living.map(|(place, s)| (s.id, place as u32)).collect();
        let ends = |tie: &'a Tie| Some((*place.get(&tie.from)?, *place.get(&tie.to)?, tie));
        Ends { ties: snapshot.ties.iter().filter_map(ends).collect() }
    }
}
