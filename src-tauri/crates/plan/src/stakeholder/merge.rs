//! Joining two records of one stakeholder into one, as one step.

use crate::{
    Op, Plan,
    failure::{Try, not_found, unexpected},
    log::schema::Table,
    sql::{all, id, to_word},
    stakeholder::{delete, edit, read, twins},
    tie,
    transact::Tx,
};
use model::{Author, Id, MergeStakeholders, Outcome, PartnerRole, Result, TwinField};
use rusqlite::{Connection, params, types::Value};

/// Rows with an identity of their own: they change hands.
const OWNED: &[(&str, &str)] = &[
    ("offer", "stakeholder"),
    ("need", "stakeholder"),
    ("seat", "holder"),
    ("action", "stakeholder"),
    ("milestone", "owner"),
    ("budget_line", "stakeholder"),
    ("recognition", "stakeholder"),
];

/// Rows whose identity is hashed from these columns: they are written anew for the one that stays.
const LINKED: &[(&str, &[&str])] = &[
    ("partner", &["initiative", "stakeholder"]),
    ("stakeholder_tag", &["stakeholder", "tag"]),
    ("external_id", &["stakeholder", "source", "value"]),
    ("extra_field", &["stakeholder", "name", "value"]),
    ("contact", &["stakeholder"]),
    ("place", &["view", "stakeholder"]),
];

/// Fields that are a column of their own and say nothing while they are NULL.
const PLAIN: &[TwinField] = &[
    TwinField::Name,
    TwinField::ShortLabel,
    TwinField::Kind,
    TwinField::Sector,
    TwinField::About,
    TwinField::Influence,
    TwinField::Interest,
    TwinField::StanceNow,
    TwinField::StanceHoped,
    TwinField::AreaServed,
    TwinField::Website,
];

fn merge(tx: &mut Tx<'_>, request: &MergeStakeholders) -> Try<()> {
    let MergeStakeholders { keep, gone, take } = request;
    fields(tx.conn, *keep, *gone, take)?;
    for (table, column) in OWNED {
        let sql = format!("UPDATE {table} SET {column} = ?1 WHERE {column} = ?2");
        tx.conn.prepare_cached(&sql)?.execute(params![keep.0, gone.0])?;
    }
    for (table, key) in LINKED {
        let table = &tx.schema.tables[tx.schema.known(table)?];
        links(tx.conn, table, key, *keep, *gone, take.contains(&TwinField::Contact))?;
    }
    for mut found in tie::of(tx.conn, *gone)? {
        tie::delete(tx.conn, found.id)?;
        for end in [&mut found.from, &mut found.to] {
            if end == gone {
                *end = *keep;
            }
        }
        // What stood between the two is between nobody now.
        if found.from != found.to {
            tie::join_in(tx.conn, found)?;
        }
    }
    for pair in twins::told_apart(tx.conn, Some(*gone))? {
        let other = if pair.a == *gone { pair.b } else { pair.a };
        if other != *keep {
            twins::tell_apart(tx.conn, *keep, other)?;
        }
    }
    delete(tx.conn, *gone)
}

/// The fields of the stakeholder itself.
fn fields(conn: &Connection, keep: Id, gone: Id, take: &[TwinField]) -> Try<()> {
    for field in PLAIN {
        let column = to_word(field);
        let other = format!("(SELECT {column} FROM stakeholder WHERE id = ?2)");
        let value = match take.contains(field) {
            true => format!("coalesce({other}, {column})"),
            false => format!("coalesce({column}, {other})"),
        };
        let sql = format!("UPDATE stakeholder SET {column} = {value} WHERE id = ?1");
        conn.prepare_cached(&sql)?.execute(params![keep.0, gone.0])?;
    }
    let one =
        |id| Ok::<_, crate::failure::Failure>(read::one(conn, id)?.ok_or_else(|| not_found("stakeholder"))?);
    let (kept, other) = (one(keep)?, one(gone)?);
    let places = [
        (&edit::DOMAINS, TwinField::MainDomain, kept.main_domain, other.main_domain, other.other_domains),
        (&edit::LEVELS, TwinField::MainLevel, kept.main_level, other.main_level, other.other_levels),
    ];
    for (places, field, main, other_main, others) in places {
        let mut more: Vec<Id> = other_main.into_iter().chain(others).collect();
        if let (true, Some(new)) = (take.contains(&field), other_main) {
            places.set_main(conn, keep, Some(new))?;
            more.extend(main);
        }
        more.into_iter().try_for_each(|item| places.add(conn, keep, item))?;
    }
    conn.prepare_cached(
        "UPDATE stakeholder SET data_conditions = ?2, do_not_map = ?3, sensitivity = ?4, archived = ?5 WHERE id = ?1",
    )?
    .execute(params![
        keep.0,
        // Conditions that somebody set on its data hold whichever record they stand in.
        tie::both(kept.data_conditions, other.data_conditions),
        kept.do_not_map || other.do_not_map,
        to_word(&kept.sensitivity.max(other.sensitivity)),
        kept.archived && other.archived,
    ])?;
    Ok(())
}

/// Writes the rows of a table that belong to the one that goes anew for the one that stays.
fn links(conn: &Connection, table: &Table, key: &[&str], keep: Id, gone: Id, take_contact: bool) -> Try<()> {
    let sql = format!("SELECT id FROM {} WHERE stakeholder = ?1 ORDER BY id", table.name);
    let rows = all(conn, &sql, params![gone.0], |row| Ok(id(row, 0)?))?;
    for row in rows {
        let Some(mut cells) = table.row(conn, row)? else { continue };
        cells[column(table, "stakeholder")?] = Value::Blob(keep.0.to_vec());
        let id = identity(table, key, &cells)?;
        match table.row(conn, id)? {
            None => table.put(conn, id, &cells)?,
            Some(kept) if table.name == "partner" => {
                table.put(conn, id, &one_partner(table, kept, cells)?)?;
            }
            // One person's contact is never mixed with another's.
            Some(_) if table.name == "contact" && take_contact => table.put(conn, id, &cells)?,
            Some(_) => {}
        }
        table.delete(conn, row)?;
    }
    Ok(())
}

fn column(table: &Table, name: &str) -> Try<usize> {
    let found = table.columns.iter().position(|column| column == name);
    Ok(found.ok_or_else(|| unexpected(format!("no column {name} in {}", table.name)))?)
}

fn identity(table: &Table, key: &[&str], cells: &[Value]) -> Try<Id> {
    let mut parts: Vec<&[u8]> = Vec::new();
    for name in key {
        match &cells[column(table, name)?] {
            Value::Blob(bytes) => parts.push(bytes),
            Value::Text(text) => parts.push(text.as_bytes()),
            other => return Err(unexpected(format!("{} is named by {other:?}", table.name)).into()),
        }
    }
    Ok(Id::hashed(&table.name, &parts))
}

/// One partner of two: it leads if one of them led, the kept one's gaps are filled, and no words are lost.
fn one_partner(table: &Table, mut kept: Vec<Value>, other: Vec<Value>) -> Try<Vec<Value>> {
    let lead = Value::Text(to_word(&PartnerRole::Lead));
    for ((name, kept), other) in table.columns.iter().zip(&mut kept).zip(other) {
        match name.as_str() {
            "role" if other == lead => *kept = other,
            "brings" | "gains" | "key_action" => {
                let text = tie::both(text(kept), text(&other));
                *kept = text.map_or(Value::Null, Value::Text);
            }
            _ if *kept == Value::Null => *kept = other,
            _ => {}
        }
    }
    Ok(kept)
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.clone()),
        _ => None,
    }
}

impl Plan {
    /// Makes two records of one stakeholder one, as one step that one undo takes back whole. See
    /// [`MergeStakeholders`] for what becomes of what.
    pub fn merge_stakeholders(
        &mut self,
        request: &MergeStakeholders,
        author: &Author,
    ) -> Result<Outcome<()>> {
        let op = Op::MergeStakeholders(twins::called(&self.conn, request.gone, request.keep)?);
        self.transact(op, author, |tx| merge(tx, request))
    }
}

#[cfg(test)]
mod tests;
