//! Initiatives and their partners.

mod check;
mod copy;
pub(crate) mod edit;
pub(crate) mod partners;
mod read;
mod write;

pub(crate) use read::read;
pub(crate) use write::{delete, insert};

/// Lists of framework items that an initiative has: table, and kind of item.
const LISTS: [(&str, &str); 6] = [
    ("initiative_domain", "domain"),
    ("initiative_level", "level"),
    ("initiative_principle", "principle"),
    ("initiative_strategy", "strategy"),
    ("initiative_spectrum", "spectrum"),
    ("initiative_phase", "phase"),
];

#[cfg(test)]
pub(crate) mod tests;
