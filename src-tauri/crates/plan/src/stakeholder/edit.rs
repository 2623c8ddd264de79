//! Changing one or many stakeholders.

use crate::{
    Op, Plan, StakeholderChange,
    failure::{Try, not_found},
    rules,
    sql::{all, id, link, maybe_id, must_exist, name_of, once, to_maybe_word, to_word, unlink},
    stakeholder::{contact, parts},
    tag,
    transact::Tx,
};
use model::{Author, Id, Outcome, Result, StakeholderEdit, text};
use rusqlite::{Connection, ToSql, params};

/// The fields an edit can name, for the history.
#[cfg(test)]
pub(crate) const FIELDS: &[&str] = &[
    "name",
    "short_label",
    "kind",
    "sector",
    "main_domain",
    "add_domain",
    "remove_domain",
    "main_level",
    "add_level",
    "remove_level",
    "about",
    "do_not_map",
    "data_conditions",
    "influence",
    "interest",
    "stance_now",
    "stance_hoped",
    "area_served",
    "website",
    "sensitivity",
    "archived",
    "add_tag",
    "remove_tag",
    "contact",
    "add_offer",
    "offer",
    "remove_offer",
    "add_need",
    "need",
    "remove_need",
];

fn field(edit: &StakeholderEdit) -> &'static str {
    match edit {
        StakeholderEdit::Name(_) => "name",
        StakeholderEdit::ShortLabel(_) => "short_label",
        StakeholderEdit::Kind(_) => "kind",
        StakeholderEdit::Sector(_) => "sector",
        StakeholderEdit::MainDomain(_) => "main_domain",
        StakeholderEdit::AddDomain(_) => "add_domain",
        StakeholderEdit::RemoveDomain(_) => "remove_domain",
        StakeholderEdit::MainLevel(_) => "main_level",
        StakeholderEdit::AddLevel(_) => "add_level",
        StakeholderEdit::RemoveLevel(_) => "remove_level",
        StakeholderEdit::About(_) => "about",
        StakeholderEdit::DoNotMap(_) => "do_not_map",
        StakeholderEdit::DataConditions(_) => "data_conditions",
        StakeholderEdit::Influence(_) => "influence",
        StakeholderEdit::Interest(_) => "interest",
        StakeholderEdit::StanceNow(_) => "stance_now",
        StakeholderEdit::StanceHoped(_) => "stance_hoped",
        StakeholderEdit::AreaServed(_) => "area_served",
        StakeholderEdit::Website(_) => "website",
        StakeholderEdit::Sensitivity(_) => "sensitivity",
        StakeholderEdit::Archived(_) => "archived",
        StakeholderEdit::AddTag(_) => "add_tag",
        StakeholderEdit::RemoveTag(_) => "remove_tag",
        StakeholderEdit::Contact(_) => "contact",
        StakeholderEdit::AddOffer(_) => "add_offer",
        StakeholderEdit::Offer(_) => "offer",
        StakeholderEdit::RemoveOffer(_) => "remove_offer",
        StakeholderEdit::AddNeed(_) => "add_need",
        StakeholderEdit::Need(_) => "need",
        StakeholderEdit::RemoveNeed(_) => "remove_need",
    }
}

/// Whether a later edit of the same field simply takes the place of this one. Adding one tag and then
/// another are two steps.
fn replaces(edit: &StakeholderEdit) -> bool {
    let field = field(edit);
    !field.starts_with("add_") && !field.starts_with("remove_")
}

/// The offer or need an edit is about: changing one and then another are two steps.
fn part(edit: &StakeholderEdit) -> Option<Id> {
    match edit {
        StakeholderEdit::Offer(resource) | StakeholderEdit::Need(resource) => Some(resource.id),
        _ => None,
    }
}

/// Domains or levels: where the main one and the others stand.
pub(super) struct Places {
    kind: &'static str,
    column: &'static str,
    table: &'static str,
}

pub(super) const DOMAINS: Places =
    Places { kind: "domain", column: "main_domain", table: "stakeholder_domain" };
pub(super) const LEVELS: Places = Places { kind: "level", column: "main_level", table: "stakeholder_level" };

impl Places {
    fn main(&self, conn: &Connection, stakeholder: Id) -> Try<Option<Id>> {
        let sql = format!("SELECT {} FROM stakeholder WHERE id = ?1", self.column);
        let found = all(conn, &sql, params![stakeholder.0], |row| Ok(maybe_id(row, 0)?))?;
        Ok(found.into_iter().next().ok_or_else(|| not_found("stakeholder"))?)
    }

    fn first_other(&self, conn: &Connection, stakeholder: Id) -> Try<Option<Id>> {
        let sql = format!(
            "SELECT l.item FROM {} l JOIN framework_item i ON i.id = l.item WHERE l.stakeholder = ?1
             ORDER BY i.position, i.id LIMIT 1",
            self.table
        );
        Ok(all(conn, &sql, params![stakeholder.0], |row| Ok(id(row, 0)?))?.pop())
    }

    fn put_main(&self, conn: &Connection, stakeholder: Id, item: Option<Id>) -> Try<()> {
        set(conn, stakeholder, self.column, &item.map(|id| id.0))?;
        // The main one never stands among the others too.
        item.map_or(Ok(()), |item| unlink(conn, self.table, stakeholder, item))
    }

    pub(super) fn set_main(&self, conn: &Connection, stakeholder: Id, item: Option<Id>) -> Try<()> {
        match item {
            Some(item) => rules::framework_item(conn, self.kind, item)?,
            None => {
                let next = self.first_other(conn, stakeholder)?;
                return self.put_main(conn, stakeholder, next);
            }
        }
        self.put_main(conn, stakeholder, item)
    }

    pub(super) fn add(&self, conn: &Connection, stakeholder: Id, item: Id) -> Try<()> {
        rules::framework_item(conn, self.kind, item)?;
        match self.main(conn, stakeholder)? {
            None => self.put_main(conn, stakeholder, Some(item)),
            Some(main) if main == item => Ok(()),
            Some(_) => link(conn, self.table, ["stakeholder", "item"], stakeholder, item).map(|_| ()),
        }
    }

    fn remove(&self, conn: &Connection, stakeholder: Id, item: Id) -> Try<()> {
        match self.main(conn, stakeholder)? == Some(item) {
            true => self.set_main(conn, stakeholder, None),
            false => unlink(conn, self.table, stakeholder, item),
        }
    }
}

fn set(conn: &Connection, stakeholder: Id, column: &str, value: &dyn ToSql) -> Try<()> {
    let sql = format!("UPDATE stakeholder SET \"{column}\" = ?1 WHERE id = ?2");
    conn.prepare_cached(&sql)?.execute(params![value, stakeholder.0])?;
    Ok(())
}

/// Makes one change to one stakeholder.
pub(crate) fn apply(tx: &mut Tx<'_>, id: Id, edit: &StakeholderEdit) -> Try<()> {
    let conn = tx.conn;
    let set = |value: &dyn ToSql| set(conn, id, field(edit), value);
    match edit {
        StakeholderEdit::Name(text) => set(&rules::name("name", text)?),
        StakeholderEdit::ShortLabel(text) => set(&rules::short_label(text)?),
        StakeholderEdit::Kind(kind) => set(&to_maybe_word(kind)),
        StakeholderEdit::Sector(sector) => {
            rules::maybe(conn, "sector", "sector", *sector)?;
            set(&sector.map(|id| id.0))
        }
        StakeholderEdit::MainDomain(item) => DOMAINS.set_main(conn, id, *item),
        StakeholderEdit::AddDomain(item) => DOMAINS.add(conn, id, *item),
        StakeholderEdit::RemoveDomain(item) => DOMAINS.remove(conn, id, *item),
        StakeholderEdit::MainLevel(item) => LEVELS.set_main(conn, id, *item),
        StakeholderEdit::AddLevel(item) => LEVELS.add(conn, id, *item),
        StakeholderEdit::RemoveLevel(item) => LEVELS.remove(conn, id, *item),
        StakeholderEdit::About(text) => set(&rules::note("about", text)?),
        StakeholderEdit::DoNotMap(yes) => set(yes),
        StakeholderEdit::DataConditions(text) => set(&rules::note("data_conditions", text)?),
        StakeholderEdit::Influence(n) => set(&rules::one_to_five("influence", *n)?),
        StakeholderEdit::Interest(n) => set(&rules::one_to_five("interest", *n)?),
        StakeholderEdit::StanceNow(stance) | StakeholderEdit::StanceHoped(stance) => {
            set(&to_maybe_word(stance))
        }
        StakeholderEdit::AreaServed(text) => set(&rules::line("area_served", text)?),
        StakeholderEdit::Website(text) => set(&rules::address("website", text)?),
        StakeholderEdit::Sensitivity(sensitivity) => set(&to_word(sensitivity)),
        StakeholderEdit::Archived(yes) => set(yes),
        StakeholderEdit::AddTag(name) => {
            let tag = tag::ensure(conn, name)?;
            link(conn, "stakeholder_tag", ["stakeholder", "tag"], id, tag).map(|_| ())
        }
        StakeholderEdit::RemoveTag(tag) => unlink(conn, "stakeholder_tag", id, *tag),
        StakeholderEdit::Contact(contact) => parts::set_contact(tx, id, contact.as_ref()),
        StakeholderEdit::AddOffer(draft) => parts::add_resource(tx, "offer", id, draft),
        StakeholderEdit::Offer(offer) => parts::set_resource(conn, "offer", id, offer),
        StakeholderEdit::RemoveOffer(offer) => parts::remove_resource(conn, "offer", id, *offer),
        StakeholderEdit::AddNeed(draft) => parts::add_resource(tx, "need", id, draft),
        StakeholderEdit::Need(need) => parts::set_resource(conn, "need", id, need),
        StakeholderEdit::RemoveNeed(need) => parts::remove_resource(conn, "need", id, *need),
    }
}

/// Refuses a contact that holds more than may be kept of a person without a reason.
pub(crate) fn contacts_say_why(edits: &[StakeholderEdit]) -> Try<()> {
    let contacts = edits.iter().filter_map(|edit| match edit {
        StakeholderEdit::Contact(contact) => contact.as_ref(),
        _ => None,
    });
    contacts.into_iter().try_for_each(contact::says_why)
}

/// What an edit is about, by name, for the history.
fn value(conn: &Connection, edit: &StakeholderEdit) -> Try<Option<String>> {
    use StakeholderEdit::{
        AddDomain, AddLevel, AddTag, Archived, MainDomain, MainLevel, RemoveDomain, RemoveLevel, RemoveTag,
        Sector,
    };
    let name =
        |table: &str, column: &str, noun: &str, id: Id| name_of(conn, table, column, noun, id).map(Some);
    match edit {
        AddDomain(item) | RemoveDomain(item) | MainDomain(Some(item)) => {
            name("framework_item", "label", "domain", *item)
        }
        AddLevel(item) | RemoveLevel(item) | MainLevel(Some(item)) => {
            name("framework_item", "label", "level", *item)
        }
        Sector(Some(sector)) => name("sector", "name", "sector", *sector),
        AddTag(name) => Ok(Some(text::tidy_name(name))),
        RemoveTag(tag) => name("tag", "name", "tag", *tag),
        // Whether it was put away or taken out again.
        Archived(away) => Ok(Some(away.to_string())),
        _ => Ok(None),
    }
}

pub(crate) fn change(conn: &Connection, ids: &[Id], edits: &[StakeholderEdit]) -> Try<StakeholderChange> {
    let renamed = edits.iter().find_map(|edit| match edit {
        StakeholderEdit::Name(name) => Some(text::tidy_name(name)),
        _ => None,
    });
    let name = match (renamed, ids.first()) {
        (Some(name), _) => name,
        (None, Some(id)) => name_of(conn, "stakeholder", "name", "stakeholder", *id)?,
        (None, None) => String::new(),
    };
    let mut fields: Vec<&'static str> = edits.iter().map(field).collect();
    fields.sort_unstable();
    fields.dedup();
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    let value = match edits {
        [edit] => value(conn, edit)?,
        _ => None,
    };
    let parts = edits.iter().filter_map(part).collect();
    Ok(StakeholderChange { ids, parts, name, fields, value, replaces: edits.iter().all(replaces) })
}

/// Makes the same changes to each of them, within a step.
pub(crate) fn make(tx: &mut Tx<'_>, ids: &[Id], edits: &[StakeholderEdit]) -> Try<()> {
    contacts_say_why(edits)?;
    for id in ids {
        must_exist(tx.conn, "stakeholder", "stakeholder", *id)?;
        edits.iter().try_for_each(|edit| apply(tx, *id, edit))?;
    }
    Ok(())
}

impl Plan {
    /// Makes the same changes to one or many stakeholders, as one step. Edits of the same field of the same
    /// stakeholders within a minute join.
    pub fn edit_stakeholders(
        &mut self,
        ids: &[Id],
        edits: &[StakeholderEdit],
        author: &Author,
    ) -> Result<Outcome<()>> {
        let ids = once(ids);
        let op = Op::EditStakeholders(change(&self.conn, &ids, edits)?);
        self.transact(op, author, |tx| make(tx, &ids, edits))
    }
}
