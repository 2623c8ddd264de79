//! Councils and their seats.

pub(crate) mod guard;
mod read;
pub(crate) mod seats;
pub(crate) mod write;

pub(crate) use guard::parent as refuse_circle;
pub(crate) use read::{as_kept, read};
pub(crate) use write::{delete, insert_first};

#[cfg(test)]
mod tests;
