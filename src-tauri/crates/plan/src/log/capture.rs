//! Noticing what a step does: TEMP triggers, generated from the schema, note every row and cell touched;
//! when the step is done, what came of it is read from the tables. A row added and deleted in one step
//! leaves nothing; a cell set twice, or set back, leaves one operation or none.

use crate::{
    failure::Try,
    log::{ADDED, Change, DELETED, RowId, payload, schema::Schema, schema::quoted},
    sql::id,
};
use rusqlite::{Connection, types::Value};
use std::collections::{BTreeMap, HashMap};

/// Makes the table and the triggers that belong to this connection only. They never reach the file.
pub(crate) fn install(conn: &Connection, schema: &Schema) -> Try<()> {
    let mut sql = String::from(
        "CREATE TEMP TABLE _touched (n INTEGER PRIMARY KEY, tbl INTEGER, pk BLOB, col TEXT, old ANY) STRICT;",
    );
    for (n, table) in schema.tables.iter().enumerate() {
        let (plain, name) = (&table.name, quoted(&table.name));
        sql += &format!(
            "CREATE TEMP TRIGGER _added_{plain} AFTER INSERT ON main.{name} BEGIN
               INSERT INTO _touched (tbl, pk, col) VALUES ({n}, NEW.id, '{ADDED}'); END;
             CREATE TEMP TRIGGER _deleted_{plain} AFTER DELETE ON main.{name} BEGIN
               INSERT INTO _touched (tbl, pk, col) VALUES ({n}, OLD.id, '{DELETED}'); END;"
        );
        for column in &table.columns {
            let cell = quoted(column);
            sql += &format!(
                "CREATE TEMP TRIGGER _set_{plain}_{column} AFTER UPDATE OF {cell} ON main.{name}
                   WHEN OLD.{cell} IS NOT NEW.{cell} BEGIN
                   INSERT INTO _touched (tbl, pk, col, old) VALUES ({n}, NEW.id, '{column}', OLD.{cell}); END;"
            );
        }
    }
    Ok(conn.execute_batch(&sql)?)
}

/// Forgets what was noticed.
pub(crate) fn clear(conn: &Connection) -> Try<()> {
    conn.prepare_cached("DELETE FROM temp._touched")?.execute([])?;
    Ok(())
}

/// What happened to one row during a step.
#[derive(Default)]
struct Touched {
    born: bool,
    deleted: bool,
    /// What stood in each cell before it was first set.
    before: BTreeMap<String, Value>,
}

/// What came of everything since [`clear`], row by row in the order they were first touched.
pub(crate) fn net(conn: &Connection, schema: &Schema) -> Try<Vec<Change>> {
    let mut order: Vec<RowId> = Vec::new();
    let mut rows: HashMap<RowId, Touched> = HashMap::new();
    let mut statement = conn.prepare_cached("SELECT tbl, pk, col, old FROM temp._touched ORDER BY n")?;
    let mut found = statement.query([])?;
    while let Some(row) = found.next()? {
        let key: RowId = (row.get::<_, u16>(0)?.into(), id(row, 1)?);
        let col: String = row.get(2)?;
        let touched = rows.entry(key).or_insert_with(|| {
            order.push(key);
            Touched { born: col == ADDED, ..Touched::default() }
        });
        match col.as_str() {
            ADDED => {}
            DELETED => touched.deleted = true,
            _ => {
                let old = row.get(3)?;
                touched.before.entry(col).or_insert(old);
            }
        }
    }
    let mut changes = Vec::new();
    for key in order {
        let Some(touched) = rows.remove(&key) else { continue };
        what_came_of_it(conn, schema, key, touched, &mut changes)?;
    }
    Ok(changes)
}

fn what_came_of_it(
    conn: &Connection,
    schema: &Schema,
    row: RowId,
    touched: Touched,
    changes: &mut Vec<Change>,
) -> Try<()> {
    let table = &schema.tables[row.0];
    match table.row(conn, row.1)? {
        None if touched.born => {}
        None => changes.push(Change { row, col: DELETED.into(), val: Value::Null }),
        Some(cells) if touched.born || touched.deleted => {
            let val = Value::Text(payload::write(&table.columns, &cells));
            changes.push(Change { row, col: ADDED.into(), val });
        }
        Some(cells) => {
            for (column, val) in table.columns.iter().zip(cells) {
                if touched.before.get(column).is_some_and(|before| *before != val) {
                    changes.push(Change { row, col: column.clone(), val });
                }
            }
        }
    }
    Ok(())
}
