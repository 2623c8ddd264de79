//! Taking stakeholders away, with everything that belongs to them.

use crate::{
    Named, Op, Plan,
    failure::Try,
    sql::{must_exist, name_of},
};
use model::{Author, Id, Outcome, Result};
use rusqlite::{Connection, params};

/// What goes with a stakeholder, before it goes itself. A seat it held stays, vacant.
pub(super) const WITH_IT: &[&str] = &[
    "UPDATE seat SET holder = NULL WHERE holder = ?1",
    "UPDATE milestone SET owner = NULL WHERE owner = ?1",
    "UPDATE budget_line SET stakeholder = NULL WHERE stakeholder = ?1",
    "UPDATE recognition SET stakeholder = NULL WHERE stakeholder = ?1",
    "UPDATE action SET stakeholder = NULL WHERE stakeholder = ?1",
    "DELETE FROM tie WHERE \"from\" = ?1",
    "DELETE FROM tie WHERE \"to\" = ?1",
    "DELETE FROM partner WHERE stakeholder = ?1",
    "DELETE FROM contact WHERE stakeholder = ?1",
    "DELETE FROM offer WHERE stakeholder = ?1",
    "DELETE FROM need WHERE stakeholder = ?1",
    "DELETE FROM external_id WHERE stakeholder = ?1",
    "DELETE FROM extra_field WHERE stakeholder = ?1",
    "DELETE FROM stakeholder_domain WHERE stakeholder = ?1",
    "DELETE FROM stakeholder_level WHERE stakeholder = ?1",
    "DELETE FROM stakeholder_tag WHERE stakeholder = ?1",
    "DELETE FROM place WHERE stakeholder = ?1",
    "DELETE FROM not_twins WHERE a = ?1",
    "DELETE FROM not_twins WHERE b = ?1",
    "DELETE FROM stakeholder WHERE id = ?1",
];

/// Takes one away with everything that hangs on it.
pub(crate) fn delete(conn: &Connection, id: Id) -> Try<()> {
    must_exist(conn, "stakeholder", "stakeholder", id)?;
    for sql in WITH_IT {
        conn.prepare_cached(sql)?.execute(params![id.0])?;
    }
    Ok(())
}

impl Plan {
    /// Takes stakeholders away with their ties, partnerships and contacts; seats they held become vacant.
    pub fn delete_stakeholders(&mut self, ids: &[Id], author: &Author) -> Result<Outcome<()>> {
        let ids = crate::sql::once(ids);
        let name = match ids.first() {
            Some(id) => name_of(&self.conn, "stakeholder", "name", "stakeholder", *id)?,
            None => String::new(),
        };
        let op = Op::DeleteStakeholders(Named { count: ids.len(), name });
        self.transact(op, author, |tx| ids.iter().try_for_each(|id| delete(tx.conn, *id)))
    }
}
