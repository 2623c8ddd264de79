//! What belongs to one stakeholder: contact, offers, needs, identifiers, kept columns.

use crate::{
    failure::{Try, not_found},
    rules,
    sql::{all, by_owner, id, maybe_id, to_word, word},
    stakeholder::contact,
    transact::Tx,
};
use model::{Contact, ExternalId, ExtraField, Id, Resource, ResourceDraft, text};
use rusqlite::{Connection, params};
use rustc_hash::FxHashMap;

/// Replaces or removes the work contact. Its identity is hashed from the stakeholder's, so that two people
/// who write it down at the same time meet.
///
/// A contact without a date until which it is kept gets one, and only a channel that is there can be private.
pub(crate) fn set_contact(tx: &mut Tx<'_>, stakeholder: Id, contact: Option<&Contact>) -> Try<()> {
    let id = Id::hashed("contact", &[&stakeholder.0]);
    let tidy = |contact: &Contact| Contact {
        channel_private: contact.channel_private && contact.channel.is_some(),
        ..contact.clone()
    };
    let Some(contact) = contact.map(tidy).filter(|contact| *contact != Contact::default()) else {
        tx.conn.prepare_cached("DELETE FROM contact WHERE id = ?1")?.execute(params![id.0])?;
        return Ok(());
    };
    let retain_until = match rules::date("contact_retain_until", &contact.retain_until)? {
        Some(day) => day,
        None => contact::retained(&contact, &tx.today()),
    };
    tx.conn.prepare_cached(
        "INSERT INTO contact (id, stakeholder, role, name, channel, purpose, source, consent_on, retain_until,
                              channel_private)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
         ON CONFLICT (id) DO UPDATE SET role = excluded.role, name = excluded.name, channel = excluded.channel,
           purpose = excluded.purpose, source = excluded.source, consent_on = excluded.consent_on,
           retain_until = excluded.retain_until, channel_private = excluded.channel_private",
    )?
    .execute(params![
        id.0,
        stakeholder.0,
        rules::line("contact_role", &contact.role)?,
        rules::line("contact_name", &contact.name)?,
        rules::line("contact_channel", &contact.channel)?,
        rules::line("contact_purpose", &contact.purpose)?,
        rules::line("contact_source", &contact.source)?,
        rules::date("contact_consent_on", &contact.consent_on)?,
        retain_until,
        contact.channel_private.then_some(true),
    ])?;
    Ok(())
}

/// The work contact, if any.
pub(crate) fn contact(conn: &Connection, stakeholder: Id) -> Try<Option<Contact>> {
    let found = all(
        conn,
        "SELECT role, name, channel, purpose, source, consent_on, retain_until, coalesce(channel_private, 0)
         FROM contact WHERE stakeholder = ?1",
        params![stakeholder.0],
        |row| {
            Ok(Contact {
                role: row.get(0)?,
                name: row.get(1)?,
                channel: row.get(2)?,
                purpose: row.get(3)?,
                source: row.get(4)?,
                consent_on: row.get(5)?,
                retain_until: row.get(6)?,
                channel_private: row.get(7)?,
            })
        },
    )?;
    Ok(found.into_iter().next())
}

/// Adds an offer or a need; `table` says which.
pub(crate) fn add_resource(tx: &mut Tx<'_>, table: &str, stakeholder: Id, draft: &ResourceDraft) -> Try<()> {
    let ResourceDraft { kind, text, domain, amount } = draft.clone();
    let resource = Resource { id: tx.new_id(), kind, text, domain, amount };
    let sql = format!(
        "INSERT INTO {table} (id, stakeholder, kind, text, domain, amount) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
    );
    write_resource(tx.conn, &sql, table, stakeholder, &resource).map(|_| ())
}

/// Changes an offer or a need that this stakeholder has.
pub(crate) fn set_resource(conn: &Connection, table: &str, stakeholder: Id, resource: &Resource) -> Try<()> {
    let sql = format!(
        "UPDATE {table} SET kind = ?3, text = ?4, domain = ?5, amount = ?6 WHERE id = ?1 AND stakeholder = ?2"
    );
    match write_resource(conn, &sql, table, stakeholder, resource)? {
        0 => Err(not_found(table).into()),
        _ => Ok(()),
    }
}

fn write_resource(
    conn: &Connection,
    sql: &str,
    table: &str,
    stakeholder: Id,
    resource: &Resource,
) -> Try<usize> {
    if let Some(domain) = resource.domain {
        rules::framework_item(conn, "domain", domain)?;
    }
    Ok(conn.prepare_cached(sql)?.execute(params![
        resource.id.0,
        stakeholder.0,
        to_word(&resource.kind),
        rules::words(table, &resource.text)?,
        resource.domain.map(|id| id.0),
        rules::amount("amount", resource.amount)?,
    ])?)
}

/// Takes away an offer or a need that this stakeholder has.
pub(crate) fn remove_resource(conn: &Connection, table: &str, stakeholder: Id, id: Id) -> Try<()> {
    let sql = format!("DELETE FROM {table} WHERE id = ?1 AND stakeholder = ?2");
    match conn.prepare_cached(&sql)?.execute(params![id.0, stakeholder.0])? {
        0 => Err(not_found(table).into()),
        _ => Ok(()),
    }
}

/// Offers or needs, by stakeholder, in the order in which they were made.
pub(crate) fn resources(conn: &Connection, table: &str, of: Option<Id>) -> Try<FxHashMap<Id, Vec<Resource>>> {
    let which = if of.is_some() { "WHERE stakeholder = ?1" } else { "WHERE ?1 IS NULL" };
    let sql = format!("SELECT stakeholder, id, kind, text, domain, amount FROM {table} {which} ORDER BY id");
    by_owner(conn, &sql, params![of.map(|id| id.0)], |row| {
        Ok(Resource {
            id: id(row, 1)?,
            kind: word(row, 2)?,
            text: row.get(3)?,
            domain: maybe_id(row, 4)?,
            amount: row.get(5)?,
        })
    })
}

/// Adds an identifier that somebody else gave; equal ones are one, and an empty one is none.
pub(crate) fn add_external_id(conn: &Connection, stakeholder: Id, external: &ExternalId) -> Try<()> {
    if text::tidy_name(&external.value).is_empty() {
        return Ok(());
    }
    let (source, value) =
        (rules::name("source", &external.source)?, rules::name("external_id", &external.value)?);
    let id = Id::hashed("external_id", &[&stakeholder.0, source.as_bytes(), value.as_bytes()]);
    conn.prepare_cached(
        "INSERT INTO external_id (id, stakeholder, source, value) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
    )?
    .execute(params![id.0, stakeholder.0, source, value])?;
    Ok(())
}

/// Keeps a column of an imported list; equal ones are one, and an empty one is none.
pub(crate) fn add_extra_field(conn: &Connection, stakeholder: Id, field: &ExtraField) -> Try<()> {
    if text::tidy_note(&field.value).is_empty() {
        return Ok(());
    }
    let (name, value) =
        (rules::name("extra_field", &field.name)?, rules::words("extra_field", &field.value)?);
    let id = Id::hashed("extra_field", &[&stakeholder.0, name.as_bytes(), value.as_bytes()]);
    conn.prepare_cached(
        "INSERT INTO extra_field (id, stakeholder, name, value) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
    )?
    .execute(params![id.0, stakeholder.0, name, value])?;
    Ok(())
}

/// The identifiers of every stakeholder, by source and value.
pub(crate) fn every_external_id(conn: &Connection) -> Try<FxHashMap<Id, Vec<ExternalId>>> {
    by_owner(conn, "SELECT stakeholder, source, value FROM external_id ORDER BY source, value", [], |row| {
        Ok(ExternalId { source: row.get(1)?, value: row.get(2)? })
    })
}

/// The identifiers of one stakeholder, by source and value.
pub(crate) fn external_ids(conn: &Connection, stakeholder: Id) -> Try<Vec<ExternalId>> {
    all(
        conn,
        "SELECT source, value FROM external_id WHERE stakeholder = ?1 ORDER BY source, value",
        params![stakeholder.0],
        |row| Ok(ExternalId { source: row.get(0)?, value: row.get(1)? }),
    )
}

/// The kept columns of one stakeholder, by name.
pub(crate) fn extra_fields(conn: &Connection, stakeholder: Id) -> Try<Vec<ExtraField>> {
    all(
        conn,
        "SELECT name, value FROM extra_field WHERE stakeholder = ?1 ORDER BY name, value",
        params![stakeholder.0],
        |row| Ok(ExtraField { name: row.get(0)?, value: row.get(1)? }),
    )
}
