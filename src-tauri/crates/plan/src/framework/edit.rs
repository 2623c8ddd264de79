//! Renaming, adding and taking away items of the framework, and putting back the words it came with.

use super::{insert_item, look, uses};
use crate::{
    Op, Plan,
    failure::{Try, not_found},
    op::ItemNamed,
    rules::{self, invalid},
    sql::{link, set, unlink},
};
use model::{
    Author, EditItem, Framework, FrameworkItem, FrameworkKind as Kind, Id, ItemDraft, ItemEdit, MoveItem,
    Outcome, Refusal, Result, framework_file, text::match_key,
};
use rusqlite::{Connection, params};

/// More sectors or rings than this, and the wheel can't be read.
const MOST_DOMAINS: usize = 12;
const MOST_LEVELS: usize = 8;
/// More of anything else, and nobody reads the library.
const MOST: usize = 500;

/// What a community can add. Prevention, its phases and the spectrum are what rules of the program know; theories and
/// recommendations are somebody's.
const ADDED: [Kind; 5] = [Kind::Domain, Kind::Level, Kind::Principle, Kind::Strategy, Kind::Example];

/// What a community can put in another order; strategies and examples stand under their principle.
const MOVED: [Kind; 3] = [Kind::Domain, Kind::Level, Kind::Principle];

/// The word of a kind, by which its items are hashed.
pub(super) fn word(kind: Kind) -> String {
    crate::sql::to_word(&kind)
}

/// Refuses a framework that has grown out of what can be drawn.
pub(super) fn fits(framework: &Framework) -> Try<()> {
    let most = |kind| match kind {
        Kind::Domain => MOST_DOMAINS,
        Kind::Level => MOST_LEVELS,
        _ => MOST,
    };
    let kinds = framework.items.iter().map(|item| item.kind);
    let full = kinds.into_iter().find(|kind| framework.of(*kind).count() > most(*kind));
    full.map_or(Ok(()), |kind| Err(invalid(&word(kind), "framework-full").into()))
}

fn found(framework: &Framework, id: Id) -> Try<&FrameworkItem> {
    Ok(framework.item(id).ok_or_else(|| not_found("framework_item"))?)
}

/// A name that no other of its list has.
fn own_name(framework: &Framework, kind: Kind, id: Option<Id>, label: &str) -> Try<String> {
    let label = rules::name("label", label)?;
    let key = match_key(&label);
    let same = |item: &FrameworkItem| Some(item.id) != id && match_key(&item.label) == key;
    match !key.is_empty() && framework.of(kind).any(same) {
        true => Err(invalid("label", "name-taken").into()),
        false => Ok(label),
    }
}

/// A stable word made from a name. What has letters of no alphabet we fold keeps them.
fn key_of(label: &str) -> String {
    let key = match_key(label).split_whitespace().collect::<Vec<_>>().join("-");
    if key.is_empty() { label.to_lowercase() } else { key }
}

fn drafted(framework: &Framework, draft: &ItemDraft) -> Try<FrameworkItem> {
    if !ADDED.contains(&draft.kind) {
        return Err(invalid("kind", "not-added").into());
    }
    let label = own_name(framework, draft.kind, None, &draft.label)?;
    let key = key_of(&label);
    let belongs = matches!(draft.kind, Kind::Strategy | Kind::Example);
    let is = |id: Id, kind: Kind| framework.item(id).is_some_and(|item| item.kind == kind);
    if belongs != draft.parent.is_some_and(|id| is(id, Kind::Principle)) {
        return Err(not_found("principle").into());
    }
    let level = draft.level.filter(|_| draft.kind == Kind::Example);
    if level.is_some_and(|id| !is(id, Kind::Level)) {
        return Err(not_found("level").into());
    }
    let domains = if draft.kind == Kind::Example { draft.domains.clone() } else { Vec::new() };
    if domains.iter().any(|id| !is(*id, Kind::Domain)) {
        return Err(not_found("domain").into());
    }
    let id = Id::framework(&word(draft.kind), &key);
    // One that was renamed since keeps its identity, so another of its first name can't have that.
    if framework.item(id).is_some() {
        return Err(invalid("label", "name-taken").into());
    }
    let after = draft.after.and_then(|after| framework.item(after)).filter(|item| item.kind == draft.kind);
    let position = after.map_or(framework.of(draft.kind).count() as u32, |item| item.position + 1);
    let about = rules::note("about", &draft.about)?;
    let (kind, parent) = (draft.kind, draft.parent);
    let (letter, shape, pattern, color, asks) = (None, None, None, None, None);
    let mut item = FrameworkItem {
        id,
        kind,
        key,
        parent,
        level,
        domains,
        label,
        about,
        asks,
        letter,
        shape,
        pattern,
        color,
        position,
    };
    if kind == Kind::Domain {
        look::give(&mut item, framework);
    }
    Ok(item)
}

/// Only examples act somewhere, and only where the framework has a place.
fn acts(framework: &Framework, item: &FrameworkItem, kind: Kind, places: &[Id]) -> Try<()> {
    let is_there = |id: &Id| framework.item(*id).is_some_and(|place| place.kind == kind);
    match item.kind == Kind::Example && places.iter().all(is_there) {
        true => Ok(()),
        false => Err(not_found(&word(kind)).into()),
    }
}

/// Says in which domains an example acts.
fn act_in(conn: &Connection, example: &FrameworkItem, domains: &[Id]) -> Try<()> {
    let columns = ["example", "item"];
    for gone in example.domains.iter().filter(|domain| !domains.contains(domain)) {
        unlink(conn, "example_domain", example.id, *gone)?;
    }
    let new = domains.iter().filter(|domain| !example.domains.contains(domain));
    new.map(|domain| link(conn, "example_domain", columns, example.id, *domain))
        .try_for_each(|made| made.map(drop))
}

/// Tells the items of a list to stand in this order.
fn stand_so(conn: &Connection, list: &[Id]) -> Try<()> {
    let sql = "UPDATE framework_item SET position = ?1 WHERE id = ?2 AND position <> ?1";
    for (id, place) in list.iter().zip(0_u32..) {
        conn.prepare_cached(sql)?.execute(params![place, id.0])?;
    }
    Ok(())
}

/// Sets the words of an item to those of another.
pub(super) fn reword(conn: &Connection, own: &FrameworkItem, like: &FrameworkItem) -> Try<()> {
    let words = [
        ("label", Some(&own.label), Some(&like.label)),
        ("about", own.about.as_ref(), like.about.as_ref()),
        ("asks", own.asks.as_ref(), like.asks.as_ref()),
    ];
    for (column, _, new) in words.into_iter().filter(|(_, old, new)| old != new) {
        set(conn, "framework_item", own.id, column, &new)?;
    }
    Ok(())
}

/// Says what the framework of the plan is called.
pub(super) fn call(conn: &Connection, framework: &Framework) -> Try<()> {
    let (title, source) = (&framework.title, &framework.source);
    let sql = "UPDATE plan SET framework_title = ?1, framework_source = ?2
               WHERE framework_title <> ?1 OR framework_source <> ?2";
    conn.prepare_cached(sql)?.execute(params![title, source])?;
    Ok(())
}

impl Plan {
    /// Changes the words of an item, as one step. Words of the same item within a minute join.
    pub fn edit_item(&mut self, request: &EditItem, author: &Author) -> Result<Outcome<()>> {
        let framework = self.framework()?;
        let item = found(&framework, request.id)?;
        let field = match request.edit {
            ItemEdit::Label(_) => "label",
            ItemEdit::About(_) => "about",
            ItemEdit::Asks(_) => "asks",
            ItemEdit::Level(_) => "level",
            ItemEdit::Domains(_) => "domains",
        };
        let op = Op::EditItem { item: ItemNamed::of(item), field };
        self.transact(op, author, |tx| {
            let say = |value: &Option<String>| set(tx.conn, "framework_item", item.id, field, value);
            match &request.edit {
                ItemEdit::Label(label) => say(&Some(own_name(&framework, item.kind, Some(item.id), label)?)),
                ItemEdit::About(text) | ItemEdit::Asks(text) => say(&rules::note(field, text)?),
                ItemEdit::Level(level) => {
                    acts(&framework, item, Kind::Level, level.as_slice())?;
                    set(tx.conn, "framework_item", item.id, field, &level.map(|id| id.0))
                }
                ItemEdit::Domains(domains) => {
                    acts(&framework, item, Kind::Domain, domains)?;
                    act_in(tx.conn, item, domains)
                }
            }
        })
    }

    /// Puts an item elsewhere in its list, as one step: rings of the wheel go outward in this order, sectors round it.
    pub fn move_item(&mut self, request: &MoveItem, author: &Author) -> Result<Outcome<()>> {
        let framework = self.framework()?;
        let item = found(&framework, request.id)?;
        if !MOVED.contains(&item.kind) {
            return Err(invalid("kind", "not-moved"));
        }
        let mut list: Vec<Id> =
            framework.of(item.kind).map(|item| item.id).filter(|id| *id != item.id).collect();
        list.insert((request.to as usize).min(list.len()), item.id);
        self.transact(Op::MoveItem(ItemNamed::of(item)), author, |tx| stand_so(tx.conn, &list))
    }

    /// Adds an item to the framework of this plan, as one step.
    pub fn add_item(&mut self, draft: &ItemDraft, author: &Author) -> Result<Outcome<Id>> {
        let mut framework = self.framework()?;
        let item = drafted(&framework, draft)?;
        let op = Op::AddItem(ItemNamed::of(&item));
        framework.items.push(item.clone());
        fits(&framework)?;
        framework.items.pop();
        self.transact(op, author, |tx| {
            insert_item(tx.conn, &item)?;
            let mut list: Vec<Id> = framework.of(item.kind).map(|item| item.id).collect();
            list.insert(item.position as usize, item.id);
            stand_so(tx.conn, &list)?;
            Ok(item.id)
        })
    }

    /// Takes an item away that nothing in the plan uses, as one step. Examples that act there act elsewhere still.
    pub fn remove_item(&mut self, id: Id, author: &Author) -> Result<Outcome<()>> {
        let framework = self.framework()?;
        let item = found(&framework, id)?;
        if item.kind == Kind::Prevention {
            return Err(invalid("kind", "not-removed"));
        }
        let needed = matches!(item.kind, Kind::Domain | Kind::Level);
        if needed && framework.of(item.kind).count() == 1 {
            return Err(invalid("kind", "last-of-its-kind"));
        }
        if let Some(uses) = uses::all_uses(&self.conn, &self.schema)?.remove(&id) {
            return Err(Refusal::ItemInUse { item: item.label.clone(), uses });
        }
        self.transact(Op::RemoveItem(ItemNamed::of(item)), author, |tx| {
            for sql in [
                "DELETE FROM example_domain WHERE example = ?1 OR item = ?1",
                "UPDATE framework_item SET level = NULL WHERE level = ?1",
                "DELETE FROM framework_item WHERE id = ?1",
            ] {
                tx.conn.prepare_cached(sql)?.execute(params![id.0])?;
            }
            Ok(())
        })
    }

    /// Puts back the words that came with the program, of one item or of all that have others, as one step. What the
    /// community added stays.
    pub fn put_back_words(&mut self, id: Option<Id>, author: &Author) -> Result<Outcome<()>> {
        let built_in = framework_file::parse(framework_file::BUILT_IN)?;
        let framework = self.framework()?;
        let one = id.map(|id| found(&framework, id)).transpose()?;
        self.transact(Op::PutBackWords(one.map(ItemNamed::of)), author, |tx| {
            for item in framework.items.iter().filter(|item| id.is_none_or(|id| id == item.id)) {
                built_in.item(item.id).map_or(Ok(()), |like| reword(tx.conn, item, like))?;
            }
            if id.is_none() { call(tx.conn, &built_in) } else { Ok(()) }
        })
    }
}
