//! The partners of an initiative: added, changed, taken away. One of them at most leads.

use crate::{
    Op, PartnerChange, Partners, Plan,
    failure::{Try, not_found},
    op::fields,
    rules,
    sql::{id, must_exist, name_of, once, set, to_maybe_word, to_word},
};
use model::{AddPartners, Author, EditPartner, Id, Outcome, PartnerDraft, PartnerEdit, PartnerRole, Result};
use rusqlite::{Connection, OptionalExtension, ToSql, params};

/// Writes one partner. Its identity is hashed from both ends, so that two people who ask the same
/// stakeholder meet when merged.
pub(crate) fn insert(conn: &Connection, initiative: Id, draft: &PartnerDraft) -> Try<Id> {
    must_exist(conn, "stakeholder", "stakeholder", draft.stakeholder)?;
    let partner = Id::link("partner", initiative, draft.stakeholder);
    let written = conn
        .prepare_cached(
            "INSERT INTO partner (id, initiative, stakeholder, role, brings, gains, key_action, commitment)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING",
        )?
        .execute(params![
            partner.0,
            initiative.0,
            draft.stakeholder.0,
            to_word(&draft.role),
            rules::note("brings", &draft.brings)?,
            rules::note("gains", &draft.gains)?,
            rules::note("key_action", &draft.key_action)?,
            to_maybe_word(&draft.commitment),
        ])?;
    if written == 0 {
        return Err(rules::invalid("partners", "partner-twice").into());
    }
    only_lead(conn, initiative, partner, draft.role)?;
    Ok(partner)
}

/// If this one leads now, whoever led before stays as a partner.
fn only_lead(conn: &Connection, initiative: Id, partner: Id, role: PartnerRole) -> Try<()> {
    if role == PartnerRole::Lead {
        let (lead, other) = (to_word(&PartnerRole::Lead), to_word(&PartnerRole::Partner));
        let sql = "UPDATE partner SET role = ?1 WHERE initiative = ?2 AND role = ?3 AND id <> ?4";
        conn.prepare_cached(sql)?.execute(params![other, initiative.0, lead, partner.0])?;
    }
    Ok(())
}

/// The fields an edit can name, for the history.
#[cfg(test)]
pub(crate) const FIELDS: &[&str] = &["role", "brings", "gains", "key_action", "commitment"];

fn field(edit: &PartnerEdit) -> &'static str {
    match edit {
        PartnerEdit::Role(_) => "role",
        PartnerEdit::Brings(_) => "brings",
        PartnerEdit::Gains(_) => "gains",
        PartnerEdit::KeyAction(_) => "key_action",
        PartnerEdit::Commitment(_) => "commitment",
    }
}

fn apply(conn: &Connection, initiative: Id, partner: Id, edit: &PartnerEdit) -> Try<()> {
    let field = field(edit);
    let set = |value: &dyn ToSql| set(conn, "partner", partner, field, value);
    match edit {
        PartnerEdit::Role(role) => {
            set(&to_word(role))?;
            only_lead(conn, initiative, partner, *role)
        }
        PartnerEdit::Brings(text) | PartnerEdit::Gains(text) | PartnerEdit::KeyAction(text) => {
            set(&rules::note(field, text)?)
        }
        PartnerEdit::Commitment(commitment) => set(&to_maybe_word(commitment)),
    }
}

/// The initiative of a partner, its title, and the name of the stakeholder.
fn told(conn: &Connection, partner: Id) -> Try<(Id, String, String)> {
    let found = conn
        .prepare_cached(
            "SELECT i.id, i.title, s.name FROM partner p JOIN initiative i ON i.id = p.initiative
             JOIN stakeholder s ON s.id = p.stakeholder WHERE p.id = ?1",
        )?
        .query_row(params![partner.0], |row| Ok((id(row, 0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    Ok(found.ok_or_else(|| not_found("partner"))?)
}

fn remove(conn: &Connection, partner: Id) -> Try<()> {
    must_exist(conn, "partner", "partner", partner)?;
    conn.prepare_cached("DELETE FROM partner WHERE id = ?1")?.execute(params![partner.0])?;
    Ok(())
}

impl Plan {
    /// Adds partners to an initiative, all or none, as one step. One who leads takes the place of the lead
    /// before.
    pub fn add_partners(&mut self, new: &AddPartners, author: &Author) -> Result<Outcome<Vec<Id>>> {
        let initiative = name_of(&self.conn, "initiative", "title", "initiative", new.initiative)?;
        let name = match new.partners.first() {
            Some(first) => name_of(&self.conn, "stakeholder", "name", "stakeholder", first.stakeholder)?,
            None => String::new(),
        };
        let op = Op::AddPartners(Partners { count: new.partners.len(), name, initiative });
        self.transact(op, author, |tx| {
            new.partners.iter().map(|partner| insert(tx.conn, new.initiative, partner)).collect()
        })
    }

    /// Changes a partner, as one step. Edits of the same text within a minute join.
    pub fn edit_partner(&mut self, edit: &EditPartner, author: &Author) -> Result<Outcome<()>> {
        let (of, initiative, name) = told(&self.conn, edit.id)?;
        let fields = fields(edit.edits.iter().map(field));
        let op = Op::EditPartner(PartnerChange { id: edit.id, name, initiative, fields });
        self.transact(op, author, |tx| {
            edit.edits.iter().try_for_each(|each| apply(tx.conn, of, edit.id, each))
        })
    }

    /// Takes partners away, as one step; the stakeholders stay.
    pub fn remove_partners(&mut self, ids: &[Id], author: &Author) -> Result<Outcome<()>> {
        let ids = once(ids);
        let (initiative, name) = match ids.first() {
            Some(first) => told(&self.conn, *first).map(|(_, initiative, name)| (initiative, name))?,
            None => Default::default(),
        };
        let op = Op::RemovePartners(Partners { count: ids.len(), name, initiative });
        self.transact(op, author, |tx| ids.iter().try_for_each(|id| remove(tx.conn, *id)))
    }
}
