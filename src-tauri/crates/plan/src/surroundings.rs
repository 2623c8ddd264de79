//! Time and chance, passed in: no rule of the plan reads a clock or draws a number by itself.

use model::Id;
use std::time::{SystemTime, UNIX_EPOCH};

/// Where a plan gets the time and random bytes from.
pub trait Surroundings: Send {
    /// Milliseconds since 1970, UTC.
    fn now_ms(&mut self) -> i64;
    /// Fills the slice with random bytes.
    fn random(&mut self, into: &mut [u8]);
    /// The day it is where the person sits, as `YYYY-MM-DD`. Without a place, that of UTC.
    fn today(&mut self) -> String {
        let now = jiff::Timestamp::from_millisecond(self.now_ms()).unwrap_or_default();
        now.to_zoned(self.zone()).date().to_string()
    }
    /// What tells days apart where the person sits. Without a place, UTC.
    fn zone(&self) -> jiff::tz::TimeZone {
        jiff::tz::TimeZone::UTC
    }
}

/// The real ones: the clock and the random numbers of the operating system.
#[derive(Debug, Default, Clone, Copy)]
pub struct System;

impl Surroundings for System {
    fn now_ms(&mut self) -> i64 {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    }

    fn today(&mut self) -> String {
        jiff::Zoned::now().date().to_string()
    }

    fn zone(&self) -> jiff::tz::TimeZone {
        jiff::tz::TimeZone::system()
    }

    fn random(&mut self, into: &mut [u8]) {
        if getrandom::fill(into).is_err() {
            // Without the system's source, the clock and this process still tell two sessions apart;
            // identities need to differ, not to be secret.
            let mut hash = blake3::Hasher::new();
            hash.update(
                &SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos().to_be_bytes(),
            );
            hash.update(&std::process::id().to_be_bytes());
            hash.update(&(into.as_ptr() as usize).to_be_bytes());
            hash.finalize_xof().fill(into);
        }
    }
}

/// The same answers every time, for the sample and for tests.
#[derive(Debug, Clone)]
pub struct Fixed {
    /// What the clock shows next, in milliseconds since 1970.
    pub now_ms: i64,
    /// How far the clock moves each time it is read.
    pub tick_ms: i64,
    /// Where the random bytes start from; equal seeds give equal bytes.
    pub seed: u64,
    drawn: u64,
}

impl Fixed {
    /// A clock that starts here and moves by `tick_ms` each time it is read.
    pub fn new(now_ms: i64, tick_ms: i64, seed: u64) -> Fixed {
        Fixed { now_ms, tick_ms, seed, drawn: 0 }
    }
}

impl Surroundings for Fixed {
    fn now_ms(&mut self) -> i64 {
        let now = self.now_ms;
        self.now_ms = now.saturating_add(self.tick_ms);
        now
    }

    fn random(&mut self, into: &mut [u8]) {
        let mut hash = blake3::Hasher::new();
        hash.update(&self.seed.to_be_bytes());
        hash.update(&self.drawn.to_be_bytes());
        hash.finalize_xof().fill(into);
        self.drawn += 1;
    }
}

/// A new version 7 identity of this moment.
pub(crate) fn new_id(from: &mut dyn Surroundings) -> Id {
    let mut random = [0; 10];
    from.random(&mut random);
    let now = u64::try_from(from.now_ms()).unwrap_or_default();
    Id::v7(now, random)
}
