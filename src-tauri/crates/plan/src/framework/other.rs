//! Another framework, from a file: what it has comes in, what both have is called as there, what it lacks stays.

use super::{edit, insert_item, look};
use crate::{Op, Plan, failure::Try, rules, sql::link};
use model::{Author, Framework, FrameworkChanges, FrameworkItem, FrameworkKind as Kind, Outcome, Result};
use rusqlite::params;

/// A framework out of a file, with every word within what a plan takes.
fn tidy(mut other: Framework) -> Try<Framework> {
    other.title = rules::name("title", &other.title)?;
    other.source = rules::line("source", &Some(other.source))?.unwrap_or_default();
    for item in &mut other.items {
        item.key = rules::name("key", &item.key)?;
        item.label = rules::name("label", &item.label)?;
        item.about = rules::note("about", &item.about)?;
        item.asks = rules::note("asks", &item.asks)?;
        if item.kind != Kind::Domain {
            (item.letter, item.shape, item.pattern, item.color) = (None, None, None, None);
        }
    }
    Ok(other)
}

/// As this plan would have it once the other has come in.
fn together(own: &Framework, other: &Framework) -> (Framework, Vec<FrameworkItem>) {
    let (mut whole, mut new) = (own.clone(), Vec::new());
    for item in &other.items {
        if own.item(item.id).is_some() {
            continue;
        }
        let mut item = FrameworkItem { position: whole.of(item.kind).count() as u32, ..item.clone() };
        if item.kind == Kind::Domain {
            look::give(&mut item, &whole);
        }
        whole.items.push(item.clone());
        new.push(item);
    }
    (whole, new)
}

impl Plan {
    /// What bringing in another framework would change. Refused if its words can't be taken, or if the wheel could
    /// not be read any more.
    pub fn read_framework(&self, other: Framework) -> Result<FrameworkChanges> {
        let (own, other) = (self.framework()?, tidy(other)?);
        edit::fits(&together(&own, &other).0)?;
        Ok(own.changes_by(&other))
    }

    /// Brings in another framework, as one step.
    pub fn bring_in_framework(&mut self, other: Framework, author: &Author) -> Result<Outcome<()>> {
        let (own, other) = (self.framework()?, tidy(other)?);
        let (whole, new) = together(&own, &other);
        edit::fits(&whole)?;
        self.transact(Op::BringInFramework { title: other.title.clone() }, author, |tx| {
            for item in &other.items {
                let Some(like) = own.item(item.id) else { continue };
                edit::reword(tx.conn, like, item)?;
                for domain in item.domains.iter().filter(|domain| !like.domains.contains(domain)) {
                    link(tx.conn, "example_domain", ["example", "item"], item.id, *domain)?;
                }
                let sql = "UPDATE framework_item SET level = ?1 WHERE id = ?2 AND level IS NOT ?1";
                if let Some(level) = item.level {
                    tx.conn.prepare_cached(sql)?.execute(params![level.0, item.id.0])?;
                }
            }
            new.iter().try_for_each(|item| insert_item(tx.conn, item))?;
            edit::call(tx.conn, &other)
        })
    }
}
