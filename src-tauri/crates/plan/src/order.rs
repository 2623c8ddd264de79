//! Putting things in order: by name as people read it, and as the framework lists its items.

use crate::{
    failure::Try,
    sql::{all, id},
};
use model::{Id, text};
use rusqlite::Connection;
use rustc_hash::FxHashMap;
use std::{cell::RefCell, sync::Arc};

/// How many folded names are kept before starting over.
const KEPT: usize = 100_000;

/// Folded names, kept while a plan is open: folding a list of thousands takes longer than reading it.
#[derive(Default)]
pub(crate) struct Names(RefCell<FxHashMap<String, Arc<str>>>);

impl Names {
    /// The folded form of a name, for sorting.
    pub fn folded(&self, name: &str) -> Arc<str> {
        let mut kept = self.0.borrow_mut();
        if let Some(folded) = kept.get(name) {
            return Arc::clone(folded);
        }
        if kept.len() >= KEPT {
            kept.clear();
        }
        let folded: Arc<str> = text::fold(name).into();
        kept.insert(name.to_string(), Arc::clone(&folded));
        folded
    }
}

/// The place of each thing in its list, so that lists of links are put in order without a query of their own.
pub(crate) struct Ranks(FxHashMap<Id, u32>);

impl Ranks {
    /// Framework items, each kind by position.
    pub fn of_items(conn: &Connection) -> Try<Ranks> {
        let items =
            all(conn, "SELECT id, position FROM framework_item", [], |row| Ok((id(row, 0)?, row.get(1)?)))?;
        Ok(Ranks(items.into_iter().collect()))
    }

    /// Tags, by folded name.
    pub fn of_tags(conn: &Connection) -> Try<Ranks> {
        let tags = crate::tag::read(conn)?;
        Ok(Ranks(tags.into_iter().map(|tag| tag.id).zip(0..).collect()))
    }

    /// Puts a list in order; what has no rank comes last.
    pub fn sort(&self, ids: &mut [Id]) {
        ids.sort_by_key(|id| (self.0.get(id).copied().unwrap_or(u32::MAX), *id));
    }
}
