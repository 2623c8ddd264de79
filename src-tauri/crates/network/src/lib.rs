//! What a plan's ties and tags mean: where initiatives act, when they act, what stands out, and who
//! holds the network together. Layouts and scenes of maps will stand beside these.
//!
//! Everything here is a pure function of a [`model::Snapshot`]: no clock, no chance, no file. The same
//! plan gives the same answer, in the same order, on every machine.
//!
//! Stakeholders that must never be shown (see [`is_shown`]) are named nowhere in what these functions
//! return; only numbers that point at nobody include them.

mod coverage;
mod ends;
mod findings;
mod graph;
mod overview;
#[cfg(test)]
mod town;
mod twins;
#[cfg(test)]
mod words;

pub use coverage::{coverage, is_shown, mix};
pub use findings::{MOST_FINDINGS, findings};
pub use graph::{Links, separated_without};
pub use overview::{counts, lead, overview};
pub use twins::twins;
