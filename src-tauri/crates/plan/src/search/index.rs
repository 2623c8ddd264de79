//! The folded words of a plan, kept in memory while it is open, so that the file holds no shadow tables.
//! Read at the first search; a step then takes out only what it changed.

use super::{
    between::{self, Link},
    entry::Entry,
    source::{self, RESOURCES, SOURCES},
};
use crate::{
    failure::Try,
    log::{Change, schema::Schema},
};
use model::{HitNoun, Id};
use rusqlite::Connection;
use rustc_hash::FxHashMap;
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

/// Above this many changed rows, reading all of them anew is quicker.
const MANY: usize = 500;

#[derive(Default)]
pub(super) struct Words {
    /// What has been read, by noun.
    pub of: BTreeMap<HitNoun, Vec<Entry>>,
    /// What stands between two things; none while it is to be read.
    pub links: Option<Vec<Link>>,
    /// Where each stakeholder is in its list.
    places: FxHashMap<Id, usize>,
    /// To whom each offer and need belongs: a deleted one no longer says so itself.
    owners: FxHashMap<Id, Id>,
    stale_stakeholders: BTreeSet<Id>,
    stale_resources: BTreeSet<Id>,
}

/// What is kept for searching. It is never asked while a step runs, so it only ever holds what is safely in
/// the file.
#[derive(Default)]
pub(crate) struct Index(RefCell<Words>);

impl Index {
    /// Lets go of what a step changed. To be called after each commit.
    pub fn forget(&self, changes: &[Change], schema: &Schema) {
        let words = &mut *self.0.borrow_mut();
        if words.of.is_empty() {
            return;
        }
        for change in changes {
            let (table, row) = change.row;
            match schema.tables[table].name.as_str() {
                name if between::TABLES.contains(&name) => words.links = None,
                "stakeholder" => drop(words.stale_stakeholders.insert(row)),
                name if RESOURCES.iter().any(|(table, _)| *table == name) => {
                    words.stale_resources.insert(row);
                }
                name => {
                    // Meetings are called by their council, readings by their indicator.
                    match name {
                        "council" => drop(words.of.remove(&HitNoun::Meeting)),
                        "indicator" => drop(words.of.remove(&HitNoun::Reading)),
                        _ => {}
                    }
                    SOURCES.iter().filter(|source| source.table == name).for_each(|source| {
                        words.of.remove(&source.noun);
                    });
                }
            }
        }
        if words.stale_stakeholders.len() + words.stale_resources.len() > MANY {
            words.of.remove(&HitNoun::Stakeholder);
        }
    }

    /// Looks at everything there is to find, as it is now.
    pub(super) fn with<T>(&self, conn: &Connection, look: impl FnOnce(&Words) -> T) -> Try<T> {
        let words = &mut *self.0.borrow_mut();
        words.refresh(conn)?;
        Ok(look(words))
    }
}

impl Words {
    /// One thing.
    pub(super) fn get(&self, noun: HitNoun, id: Id) -> Option<&Entry> {
        let entries = self.of.get(&noun)?;
        match noun {
            HitNoun::Stakeholder => entries.get(*self.places.get(&id)?),
            _ => entries.iter().find(|entry| entry.id == id),
        }
    }

    fn refresh(&mut self, conn: &Connection) -> Try<()> {
        for source in SOURCES {
            if self.of.contains_key(&source.noun) {
                continue;
            }
            let mut resources = FxHashMap::default();
            if source.noun == HitNoun::Stakeholder {
                resources = source::resources(conn, None)?;
                self.owners.clear();
                self.own(&resources);
                self.stale_stakeholders.clear();
                self.stale_resources.clear();
            }
            let entries = source.entries(conn, None, &mut resources)?;
            if source.noun == HitNoun::Stakeholder {
                self.places = entries.iter().map(|entry| entry.id).zip(0..).collect();
            }
            self.of.insert(source.noun, entries);
        }
        if self.links.is_none() {
            self.links = Some(between::links(conn)?);
        }
        self.refresh_stakeholders(conn)
    }

    fn own(&mut self, resources: &FxHashMap<Id, Vec<source::Resource>>) {
        for (owner, resources) in resources {
            self.owners.extend(resources.iter().map(|one| (one.id, *owner)));
        }
    }

    /// Reads the stakeholders that changed, or whose offers and needs did.
    fn refresh_stakeholders(&mut self, conn: &Connection) -> Try<()> {
        let mut stale = self.stale_stakeholders.clone();
        for resource in &self.stale_resources {
            stale.extend(self.owners.get(resource));
            stale.extend(source::owner(conn, *resource)?);
        }
        for id in stale {
            let mut resources = source::resources(conn, Some(id))?;
            self.own(&resources);
            let entry = source::STAKEHOLDERS.entries(conn, Some(id), &mut resources)?.pop();
            self.put(id, entry);
        }
        // Only now: had reading failed, they would still be to be read.
        self.stale_stakeholders.clear();
        self.stale_resources.clear();
        Ok(())
    }

    fn put(&mut self, id: Id, entry: Option<Entry>) {
        let list = self.of.entry(HitNoun::Stakeholder).or_default();
        match (self.places.get(&id).copied(), entry) {
            (Some(at), Some(entry)) => list[at] = entry,
            (None, Some(entry)) => {
                self.places.insert(id, list.len());
                list.push(entry);
            }
            (Some(at), None) => {
                list.swap_remove(at);
                self.places.remove(&id);
                if let Some(moved) = list.get(at) {
                    self.places.insert(moved.id, at);
                }
            }
            (None, None) => {}
        }
    }
}
