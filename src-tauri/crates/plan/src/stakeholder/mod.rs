//! Stakeholders and everything that belongs to one: domains, levels, tags, contact, offers, needs,
//! identifiers, kept columns.

pub(crate) mod contact;
pub(crate) mod create;
pub(crate) mod delete;
pub(crate) mod edit;
pub(crate) mod kept;
mod merge;
pub(crate) mod page;
pub(crate) mod parts;
pub(crate) mod read;
mod twins;

pub(crate) use delete::delete;

#[cfg(test)]
mod tests;
