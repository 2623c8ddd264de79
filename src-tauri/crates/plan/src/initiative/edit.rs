//! Changing one or many initiatives.

use super::check;
use crate::{
    InitiativeChange, Named, Op, Plan,
    failure::Try,
    op::fields,
    rules,
    sql::{link, name_of, once, set, to_maybe_word, to_word, unlink},
    tag,
};
use model::{Author, EditInitiatives, Id, InitiativeEdit as Edit, Outcome, Result, text};
use rusqlite::{Connection, ToSql};

/// The fields an edit can name, for the history; a status on its own is called by what it became.
#[cfg(test)]
pub(crate) const FIELDS: &[&str] = &[
    "title",
    "purpose",
    "add_domain",
    "remove_domain",
    "add_level",
    "remove_level",
    "add_principle",
    "remove_principle",
    "add_strategy",
    "remove_strategy",
    "add_spectrum",
    "remove_spectrum",
    "add_phase",
    "remove_phase",
    "prevention",
    "age_from",
    "age_to",
    "reach",
    "place",
    "start",
    "end",
    "who_could_be_harmed",
    "who_was_asked",
    "what_we_do",
    "activities",
    "outcomes",
    "lessons",
    "sensitivity",
    "add_tag",
    "remove_tag",
];

fn field(edit: &Edit) -> &'static str {
    match edit {
        Edit::Title(_) => "title",
        Edit::Purpose(_) => "purpose",
        Edit::AddDomain(_) => "add_domain",
        Edit::RemoveDomain(_) => "remove_domain",
        Edit::AddLevel(_) => "add_level",
        Edit::RemoveLevel(_) => "remove_level",
        Edit::AddPrinciple(_) => "add_principle",
        Edit::RemovePrinciple(_) => "remove_principle",
        Edit::AddStrategy(_) => "add_strategy",
        Edit::RemoveStrategy(_) => "remove_strategy",
        Edit::AddSpectrum(_) => "add_spectrum",
        Edit::RemoveSpectrum(_) => "remove_spectrum",
        Edit::AddPhase(_) => "add_phase",
        Edit::RemovePhase(_) => "remove_phase",
        Edit::Prevention(_) => "prevention",
        Edit::AgeFrom(_) => "age_from",
        Edit::AgeTo(_) => "age_to",
        Edit::Reach(_) => "reach",
        Edit::Place(_) => "place",
        Edit::Status(_) => "status",
        Edit::Start(_) => "start",
        Edit::End(_) => "end",
        Edit::WhoCouldBeHarmed(_) => "who_could_be_harmed",
        Edit::WhoWasAsked(_) => "who_was_asked",
        Edit::WhatWeDo(_) => "what_we_do",
        Edit::Activities(_) => "activities",
        Edit::Outcomes(_) => "outcomes",
        Edit::Lessons(_) => "lessons",
        Edit::Sensitivity(_) => "sensitivity",
        Edit::AddTag(_) => "add_tag",
        Edit::RemoveTag(_) => "remove_tag",
    }
}

/// An item of the framework that an edit adds (true) or takes away, with the kind it must be of.
fn listed(edit: &Edit) -> Option<(bool, &'static str, Id)> {
    match edit {
        Edit::AddDomain(item) => Some((true, "domain", *item)),
        Edit::RemoveDomain(item) => Some((false, "domain", *item)),
        Edit::AddLevel(item) => Some((true, "level", *item)),
        Edit::RemoveLevel(item) => Some((false, "level", *item)),
        Edit::AddPrinciple(item) => Some((true, "principle", *item)),
        Edit::RemovePrinciple(item) => Some((false, "principle", *item)),
        Edit::AddStrategy(item) => Some((true, "strategy", *item)),
        Edit::RemoveStrategy(item) => Some((false, "strategy", *item)),
        Edit::AddSpectrum(item) => Some((true, "spectrum", *item)),
        Edit::RemoveSpectrum(item) => Some((false, "spectrum", *item)),
        Edit::AddPhase(item) => Some((true, "phase", *item)),
        Edit::RemovePhase(item) => Some((false, "phase", *item)),
        _ => None,
    }
}

fn apply_listed(conn: &Connection, id: Id, adds: bool, kind: &str, item: Id) -> Try<()> {
    // Each kind has a table of its name, see `LISTS`.
    let table = format!("initiative_{kind}");
    match adds {
        true => {
            rules::framework_item(conn, kind, item)?;
            link(conn, &table, ["initiative", "item"], id, item).map(|_| ())
        }
        false => unlink(conn, &table, id, item),
    }
}

fn apply(conn: &Connection, id: Id, edit: &Edit) -> Try<()> {
    if let Some((adds, kind, item)) = listed(edit) {
        return apply_listed(conn, id, adds, kind, item);
    }
    let field = field(edit);
    let set = |value: &dyn ToSql| set(conn, "initiative", id, field, value);
    match edit {
        Edit::Title(title) => set(&rules::name(field, title)?),
        Edit::Purpose(text)
        | Edit::WhoCouldBeHarmed(text)
        | Edit::WhoWasAsked(text)
        | Edit::WhatWeDo(text)
        | Edit::Activities(text)
        | Edit::Outcomes(text)
        | Edit::Lessons(text) => set(&rules::note(field, text)?),
        Edit::Prevention(item) => {
            item.map_or(Ok(()), |item| rules::framework_item(conn, "prevention", item))?;
            set(&item.map(|item| item.0))
        }
        Edit::AgeFrom(age) | Edit::AgeTo(age) => set(&rules::up_to(field, *age, rules::OLDEST)?),
        Edit::Reach(reach) => set(&to_maybe_word(reach)),
        Edit::Place(text) => set(&rules::line(field, text)?),
        Edit::Status(status) => set(&to_word(status)),
        Edit::Start(date) | Edit::End(date) => set(&rules::date(field, date)?),
        Edit::Sensitivity(sensitivity) => set(&to_word(sensitivity)),
        Edit::AddTag(name) => {
            let tag = tag::ensure(conn, name)?;
            link(conn, "initiative_tag", ["initiative", "tag"], id, tag).map(|_| ())
        }
        Edit::RemoveTag(tag) => unlink(conn, "initiative_tag", id, *tag),
        // Items of the framework went their own way above.
        _ => Ok(()),
    }
}

/// What an edit is about, by name, for the history.
fn value(conn: &Connection, edit: &Edit) -> Try<Option<String>> {
    if let Some((_, kind, item)) = listed(edit) {
        return name_of(conn, "framework_item", "label", kind, item).map(Some);
    }
    match edit {
        Edit::AddTag(name) => Ok(Some(text::tidy_name(name))),
        Edit::RemoveTag(tag) => name_of(conn, "tag", "name", "tag", *tag).map(Some),
        _ => Ok(None),
    }
}

fn op(conn: &Connection, ids: &[Id], edits: &[Edit]) -> Try<Op> {
    let renamed = edits.iter().find_map(|edit| match edit {
        Edit::Title(title) => Some(text::tidy_name(title)),
        _ => None,
    });
    let name = match (renamed, ids.first()) {
        (Some(title), _) => title,
        (None, Some(id)) => name_of(conn, "initiative", "title", "initiative", *id)?,
        (None, None) => String::new(),
    };
    // Whoever begins to act answers the do-no-harm check with the same step.
    let answers =
        |edit: &&Edit| matches!(edit, Edit::WhoCouldBeHarmed(_) | Edit::WhoWasAsked(_) | Edit::WhatWeDo(_));
    let others: Vec<&Edit> = edits.iter().filter(|edit| !answers(edit)).collect();
    if let [Edit::Status(status)] = others[..] {
        return Ok(Op::SetInitiativeStatus(Named { count: ids.len(), name }, *status));
    }
    let value = match edits {
        [edit] => value(conn, edit)?,
        _ => None,
    };
    // Adding one tag and then another are two steps, and so are two turns of its status.
    let alone = |edit: &Edit| {
        listed(edit).is_some() || matches!(edit, Edit::AddTag(_) | Edit::RemoveTag(_) | Edit::Status(_))
    };
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    Ok(Op::EditInitiatives(InitiativeChange {
        ids,
        name,
        fields: fields(edits.iter().map(field)),
        value,
        replaces: !edits.iter().any(alone),
    }))
}

impl Plan {
    /// Makes the same changes to one or many initiatives, as one step: to all of them or to none. Edits of the
    /// same field of the same initiatives within a minute join.
    pub fn edit_initiatives(&mut self, edit: &EditInitiatives, author: &Author) -> Result<Outcome<()>> {
        let ids = once(&edit.ids);
        let op = op(&self.conn, &ids, &edit.edits)?;
        self.transact(op, author, |tx| {
            let before = ids.iter().map(|id| check::of(tx.conn, *id)).collect::<Try<Vec<_>>>()?;
            for id in &ids {
                edit.edits.iter().try_for_each(|each| apply(tx.conn, *id, each))?;
            }
            check::after(tx.conn, &ids, &before)
        })
    }
}
