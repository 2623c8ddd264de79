//! Tags: words the council hangs on things. Equal names are one tag, in every copy of the plan.

use crate::{
    Plan,
    failure::Try,
    rules,
    sql::{all, id},
};
use model::{Id, Result, Tag, text};
use rusqlite::{Connection, params};

/// The identity of a tag of this name.
fn identity(name: &str) -> Id {
    let key = text::match_key(name);
    // A tag of signs only, such as a star, has no letters to meet by.
    let key = if key.is_empty() { text::fold(name) } else { key };
    Id::hashed("tag", &[key.as_bytes()])
}

/// The tag of this name, made if there is none.
pub(crate) fn ensure(conn: &Connection, name: &str) -> Try<Id> {
    let name = rules::name("tag", name)?;
    let id = identity(&name);
    conn.prepare_cached("INSERT INTO tag (id, name) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?
        .execute(params![id.0, name])?;
    Ok(id)
}

/// All tags, by folded name.
pub(crate) fn read(conn: &Connection) -> Try<Vec<Tag>> {
    let mut tags =
        all(conn, "SELECT id, name FROM tag", [], |row| Ok(Tag { id: id(row, 0)?, name: row.get(1)? }))?;
    tags.sort_by_cached_key(|tag| (text::fold(&tag.name), tag.id));
    Ok(tags)
}

impl Plan {
    /// All tags, by name.
    pub fn tags(&self) -> Result<Vec<Tag>> {
        Ok(read(&self.conn)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_names_meet_and_signs_do_not() {
        assert_eq!(identity("After School"), identity("after-school"));
        assert_ne!(identity("⭐"), identity("🌱"));
        assert_ne!(identity("youth"), identity("young"));
    }
}
