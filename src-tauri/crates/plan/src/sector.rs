//! The community's sectors.

use crate::{
    Plan,
    failure::Try,
    sql::{all, id},
};
use model::{Result, Sector};
use rusqlite::{Connection, params};

/// Writes a sector of a new plan.
pub(crate) fn insert(conn: &Connection, sector: &Sector) -> Try<()> {
    conn.prepare_cached(
        "INSERT INTO sector (id, key, name, code, color, position) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        sector.id.0,
        sector.key,
        sector.name,
        sector.code,
        sector.color,
        sector.position
    ])?;
    Ok(())
}

/// All sectors, in order.
pub(crate) fn read(conn: &Connection) -> Try<Vec<Sector>> {
    all(conn, "SELECT id, key, name, code, color, position FROM sector ORDER BY position, id", [], |row| {
        Ok(Sector {
            id: id(row, 0)?,
            key: row.get(1)?,
            name: row.get(2)?,
            code: row.get(3)?,
            color: row.get(4)?,
            position: row.get(5)?,
        })
    })
}

impl Plan {
    /// The community's sectors, in order.
    pub fn sectors(&self) -> Result<Vec<Sector>> {
        Ok(read(&self.conn)?)
    }
}
