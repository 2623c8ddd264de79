//! The list of stakeholders, kept in memory while a plan is open. Decoding twenty thousand rows takes longer
//! than a person should wait after each edit, so a step takes out only what it changed.

use crate::{
    failure::Try,
    log::{Change, schema::Schema},
    order::{Names, Ranks},
    stakeholder::read,
};
use model::{Id, Stakeholder};
use rusqlite::Connection;
use rustc_hash::FxHashMap;
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

type Links = FxHashMap<Id, Vec<Id>>;

/// What has been read so far; whatever is absent is read when it is next asked for.
#[derive(Default)]
struct Parts {
    rows: Option<Rows>,
    /// Rows that changed since they were read.
    stale: BTreeSet<Id>,
    domains: Option<Links>,
    levels: Option<Links>,
    tags: Option<Links>,
    ties: Option<FxHashMap<Id, u32>>,
}

/// Stakeholders without their links, by folded name.
#[derive(Default)]
struct Rows {
    ordered: BTreeMap<(Arc<str>, Id), Stakeholder>,
    folded: FxHashMap<Id, Arc<str>>,
}

impl Rows {
    fn insert(&mut self, stakeholder: Stakeholder, names: &Names) {
        let folded = names.folded(&stakeholder.name);
        self.folded.insert(stakeholder.id, Arc::clone(&folded));
        self.ordered.insert((folded, stakeholder.id), stakeholder);
    }

    fn remove(&mut self, id: Id) {
        if let Some(folded) = self.folded.remove(&id) {
            self.ordered.remove(&(folded, id));
        }
    }
}

/// The kept list. It is never asked while a step runs, so it only ever holds what is safely in the file.
#[derive(Default)]
pub(crate) struct Kept(RefCell<Parts>);

impl Kept {
    /// Lets go of what a step changed. To be called after each commit.
    pub fn forget(&self, changes: &[Change], schema: &Schema) {
        let mut parts = self.0.borrow_mut();
        for change in changes {
            let (table, row) = change.row;
            match schema.tables[table].name.as_str() {
                "stakeholder" => {
                    parts.stale.insert(row);
                }
                "stakeholder_domain" => parts.domains = None,
                "stakeholder_level" => parts.levels = None,
                "stakeholder_tag" | "tag" => parts.tags = None,
                "tie" => parts.ties = None,
                // Links are sorted as the framework lists its items.
                "framework_item" => (parts.domains, parts.levels) = (None, None),
                _ => {}
            }
        }
    }

    /// Every stakeholder, archived ones too, by folded name.
    pub fn list(&self, conn: &Connection, names: &Names) -> Try<Vec<Stakeholder>> {
        let parts = &mut *self.0.borrow_mut();
        parts.refresh(conn, names)?;
        let none = Links::default();
        let links =
            |of: &Option<Links>, id| of.as_ref().unwrap_or(&none).get(&id).cloned().unwrap_or_default();
        let rows = parts.rows.iter().flat_map(|rows| rows.ordered.values());
        let whole = rows.map(|row| Stakeholder {
            other_domains: links(&parts.domains, row.id),
            other_levels: links(&parts.levels, row.id),
            tags: links(&parts.tags, row.id),
            tie_count: parts.ties.as_ref().and_then(|ties| ties.get(&row.id)).copied().unwrap_or_default(),
            ..row.clone()
        });
        Ok(whole.collect())
    }
}

impl Parts {
    fn refresh(&mut self, conn: &Connection, names: &Names) -> Try<()> {
        self.refresh_rows(conn, names)?;
        if self.domains.is_none() || self.levels.is_none() {
            let ranks = Ranks::of_items(conn)?;
            if self.domains.is_none() {
                self.domains = Some(read::linked(conn, "stakeholder_domain", "item", None, &ranks)?);
            }
            if self.levels.is_none() {
                self.levels = Some(read::linked(conn, "stakeholder_level", "item", None, &ranks)?);
            }
        }
        if self.tags.is_none() {
            let ranks = Ranks::of_tags(conn)?;
            self.tags = Some(read::linked(conn, "stakeholder_tag", "tag", None, &ranks)?);
        }
        if self.ties.is_none() {
            self.ties = Some(read::tie_counts(conn, None)?);
        }
        Ok(())
    }

    fn refresh_rows(&mut self, conn: &Connection, names: &Names) -> Try<()> {
        match &mut self.rows {
            Some(rows) => {
                for id in &self.stale {
                    rows.remove(*id);
                    if let Some(row) = read::row(conn, *id)? {
                        rows.insert(row, names);
                    }
                }
            }
            None => {
                let mut rows = Rows::default();
                read::rows(conn)?.into_iter().for_each(|row| rows.insert(row, names));
                self.rows = Some(rows);
            }
        }
        self.stale.clear();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Kept;
    use crate::{
        Plan,
        tests::{author, plan},
    };
    use model::{FrameworkKind, Id, StakeholderDraft, StakeholderEdit as Edit, TieDraft};

    /// What is kept must be what a list that has never been read would hold.
    fn same(plan: &Plan) {
        let fresh = Kept::default().list(&plan.conn, &plan.names).unwrap();
        assert_eq!(plan.stakeholders().unwrap(), fresh);
    }

    fn tie(from: Id, to: Id) -> TieDraft {
        TieDraft { ..TieDraft::between(from, to) }
    }

    #[test]
    fn the_list_is_right_after_every_kind_of_step_and_after_taking_each_back() {
        let (_folder, mut plan) = plan();
        let named = |name: &str| StakeholderDraft { name: name.into(), ..StakeholderDraft::default() };
        let drafts = ["Library", "Clinic", "Mosque"].map(named).to_vec();
        let ids = plan.create_stakeholders(drafts, &author()).unwrap().output;
        same(&plan);
        let domain = plan.framework().unwrap().of(FrameworkKind::Domain).next().unwrap().id;
        let level = plan.framework().unwrap().of(FrameworkKind::Level).next().unwrap().id;
        for edit in [
            Edit::Name("Zebra crossing patrol".into()),
            Edit::About(Some("Meets on Tuesdays".into())),
            Edit::AddDomain(domain),
            Edit::AddLevel(level),
            Edit::AddTag("after school".into()),
            Edit::Archived(true),
        ] {
            plan.edit_stakeholders(&ids[..2], &[edit], &author()).unwrap();
            same(&plan);
        }
        plan.create_ties(vec![tie(ids[0], ids[1]), tie(ids[1], ids[2])], &author()).unwrap();
        same(&plan);
        assert_eq!(plan.stakeholders().unwrap().iter().map(|s| s.tie_count).sum::<u32>(), 4);
        plan.delete_stakeholders(&ids[1..2], &author()).unwrap();
        same(&plan);
        while plan.undo(&author()).is_ok() {
            same(&plan);
        }
        assert_eq!(plan.stakeholders().unwrap(), []);
        while plan.redo(&author()).is_ok() {
            same(&plan);
        }
        assert_eq!(plan.stakeholders().unwrap().len(), 2);
    }

    #[test]
    fn a_refused_step_leaves_the_list_as_it_was() {
        let (_folder, mut plan) = plan();
        let draft = StakeholderDraft { name: "Library".into(), ..StakeholderDraft::default() };
        let ids = plan.create_stakeholders(vec![draft], &author()).unwrap().output;
        same(&plan);
        let edits = [Edit::Name("Renamed".into()), Edit::Name(String::new())];
        assert!(plan.edit_stakeholders(&ids, &edits, &author()).is_err());
        same(&plan);
    }
}
