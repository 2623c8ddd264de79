//! Which rows are unsettled, kept in the file so that neither a list of them nor an edit looks at all of the
//! log.

use crate::{
    failure::Try,
    log::{RowId, project::Found, schema::Schema},
    sql::{all, id},
};
use rusqlite::{Connection, params};
use std::collections::BTreeMap;

/// Unsettled rows, and whether each is odd: not what its own operations alone make of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Unsettled(pub BTreeMap<RowId, bool>);

impl Unsettled {
    /// Reads what the file says.
    pub fn read(conn: &Connection, schema: &Schema) -> Try<Unsettled> {
        let rows = all(conn, "SELECT tbl, pk, odd FROM _unsettled", [], |row| {
            let table = schema.known(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?;
            Ok(((table, id(row, 1)?), row.get(2)?))
        })?;
        Ok(Unsettled(rows.into_iter().collect()))
    }

    /// What a look at every row found.
    pub fn of(found: &BTreeMap<RowId, Found>) -> Unsettled {
        let unsettled = found.iter().filter(|(_, found)| found.is_unsettled());
        Unsettled(unsettled.map(|(row, found)| (*row, found.is_odd())).collect())
    }

    /// The rows about which other rows decide too.
    pub fn odd(&self) -> Vec<RowId> {
        self.0.iter().filter(|(_, odd)| **odd).map(|(row, _)| *row).collect()
    }

    /// Takes in what a look at some rows found, here and in the file.
    pub fn note(&mut self, conn: &Connection, schema: &Schema, found: &BTreeMap<RowId, Found>) -> Try<()> {
        for (row, found) in found {
            let now = found.is_unsettled().then(|| found.is_odd());
            if self.0.get(row).copied() == now {
                continue;
            }
            let table = &schema.tables[row.0].name;
            match now {
                Some(odd) => {
                    conn.prepare_cached(
                        "INSERT INTO _unsettled (tbl, pk, odd) VALUES (?1, ?2, ?3)
                         ON CONFLICT (tbl, pk) DO UPDATE SET odd = excluded.odd",
                    )?
                    .execute(params![table, row.1.0, odd])?;
                    self.0.insert(*row, odd);
                }
                None => {
                    conn.prepare_cached("DELETE FROM _unsettled WHERE tbl = ?1 AND pk = ?2")?
                        .execute(params![table, row.1.0])?;
                    self.0.remove(row);
                }
            }
        }
        Ok(())
    }
}

/// Makes the list in the file anew from what a look at every row found.
pub(crate) fn rewrite(conn: &Connection, schema: &Schema, found: &BTreeMap<RowId, Found>) -> Try<Unsettled> {
    conn.execute("DELETE FROM _unsettled", [])?;
    let mut unsettled = Unsettled::default();
    unsettled.note(conn, schema, found)?;
    Ok(unsettled)
}
