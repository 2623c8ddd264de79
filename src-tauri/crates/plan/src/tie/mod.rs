//! Ties between stakeholders, and the knowledge that there is none.

mod edit;
mod read;
mod write;

#[cfg(test)]
mod tests;

#[cfg(test)]
pub(crate) use edit::FIELDS;
pub(crate) use read::{of, read};
pub(crate) use write::{delete, identity, put};
