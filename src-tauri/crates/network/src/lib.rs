//! What a plan's ties and tags mean: where initiatives act, when they act, what stands out, and who
//! holds the network together; who sits at a council's table; what answers each
//! need; what the plan shows for what a review asks; and the maps, placed and ready to draw.
//!
//! Everything here is a pure function of a [`model::Snapshot`]: no clock, no chance, no file. The same
//! plan gives the same answer, in the same order, on every machine.
//!
//! Stakeholders that must never be shown (see [`is_shown`]) are named nowhere in what these functions
//! return; only numbers that point at nobody include them.

mod composition;
mod coverage;
mod ends;
mod evidence;
mod findings;
mod graph;
mod layout;
mod map;
mod matching;
mod measure;
mod measures;
mod mix_time;
mod net;
mod overview;
mod paths;
mod scene_words;
mod steps;
pub mod svg;
#[cfg(test)]
mod town;
mod twins;
mod wheel;
#[cfg(test)]
mod words;

pub use composition::composition;
pub use coverage::{coverage, is_shown, mix};
pub use evidence::{Known, evidence};
pub use findings::{MOST_FINDINGS, findings};
pub use graph::{Links, separated_without};
pub use layout::{Place, normalised_stress, stress_layout};
pub use map::scene;
pub use matching::{MOST_MATCHES, gaps, matching};
pub use measure::{BOLD, MEDIUM};
pub use measures::{Link, Network, measures, network};
pub use mix_time::mix_over_time;
pub use net::network_map;
pub use overview::{counts, lead, overview};
pub use paths::paths;
pub use scene_words::{LegendWords, SceneWords};
pub use steps::steps;
pub use twins::twins;
pub use wheel::{is_dashed, key_name, wheel};
