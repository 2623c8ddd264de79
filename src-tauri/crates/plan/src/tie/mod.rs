//! Ties between stakeholders, and the knowledge that there is none.

mod edit;
mod join;
mod read;
mod write;

#[cfg(test)]
mod tests;

#[cfg(test)]
pub(crate) use edit::FIELDS;
pub(crate) use join::{both, join_in};
pub(crate) use read::{of, read};
pub(crate) use write::delete;
#[cfg(test)]
pub(crate) use write::identity;
