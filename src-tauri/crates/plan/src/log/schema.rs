//! The ordinary tables as the log sees them, read from the schema: names, columns, references.

use crate::{
    failure::{Try, damaged},
    log::join::{self, Join},
    sql::all,
};
use model::Id;
use rusqlite::{Connection, params, params_from_iter, types::Value};

/// One ordinary table. Its key is always `id`, the first column.
pub(crate) struct Table {
    pub name: String,
    /// All columns but the key.
    pub columns: Vec<String>,
    /// What decides when copies say different things of a cell, column by column.
    pub joins: Vec<Join>,
    /// What may stand in a cell, column by column.
    pub kinds: Vec<Kind>,
    /// References: index into `columns`, name of the table it refers to.
    pub references: Vec<(usize, String)>,
    upsert: String,
    delete: String,
    select: String,
    select_all: String,
    delete_all: String,
}

/// What SQLite lets stand in a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Kind {
    /// "TEXT", "INTEGER", "REAL" or "BLOB".
    pub name: String,
    /// Never NULL.
    pub required: bool,
}

/// All ordinary tables, by name.
pub(crate) struct Schema {
    pub tables: Vec<Table>,
}

/// A name as SQL: some columns are named by words of SQL, such as "from".
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

impl Schema {
    /// Reads the schema of an open plan. Tables whose names begin with `_` are the log's own.
    pub fn read(conn: &Connection) -> Try<Schema> {
        let names = all(
            conn,
            "SELECT name FROM main.sqlite_schema WHERE type = 'table'
             AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
            [],
            |row| Ok(row.get::<_, String>(0)?),
        )?;
        let tables = names.into_iter().map(|name| Table::read(conn, name)).collect::<Try<_>>()?;
        Ok(Schema { tables })
    }

    /// The table of this name.
    pub fn index(&self, name: &str) -> Option<usize> {
        self.tables.binary_search_by(|table| table.name.as_str().cmp(name)).ok()
    }

    /// The table of this name; a name that came out of a file may be anything.
    pub fn known(&self, name: &str) -> Try<usize> {
        self.index(name).ok_or_else(|| damaged(format!("the log names a table {name}")).into())
    }
}

impl Table {
    fn read(conn: &Connection, name: String) -> Try<Table> {
        let sql = "SELECT name, type, \"notnull\" FROM pragma_table_info(?1) WHERE pk = 0";
        let (columns, kinds): (Vec<String>, Vec<Kind>) = all(conn, sql, [&name], |row| {
            Ok((row.get::<_, String>(0)?, Kind { name: row.get(1)?, required: row.get(2)? }))
        })?
        .into_iter()
        .unzip();
        let references =
            all(conn, "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)", [&name], |row| {
                Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
            })?
            .into_iter()
            .filter_map(|(from, to)| Some((columns.iter().position(|c| *c == from)?, to)))
            .collect();
        let quoted_columns: Vec<String> = columns.iter().map(|column| quoted(column)).collect();
        let listed = quoted_columns.join(", ");
        let table = quoted(&name);
        let places: Vec<String> = (2..columns.len() + 2).map(|n| format!("?{n}")).collect();
        let sets: Vec<String> = quoted_columns.iter().map(|c| format!("{c} = excluded.{c}")).collect();
        Ok(Table {
            upsert: format!(
                "INSERT INTO {table} (id, {listed}) VALUES (?1, {}) ON CONFLICT (id) DO UPDATE SET {}",
                places.join(", "),
                sets.join(", ")
            ),
            delete: format!("DELETE FROM {table} WHERE id = ?1"),
            select: format!("SELECT {listed} FROM {table} WHERE id = ?1"),
            select_all: format!("SELECT id, {listed} FROM {table}"),
            delete_all: format!("DELETE FROM {table}"),
            joins: columns.iter().map(|column| join::of(&name, column)).collect(),
            name,
            columns,
            kinds,
            references,
        })
    }

    /// The place of a column.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }

    /// The cells of a row, without its key; none if there is no such row.
    pub fn row(&self, conn: &Connection, id: Id) -> Try<Option<Vec<Value>>> {
        let mut statement = conn.prepare_cached(&self.select)?;
        let mut rows = statement.query(params![id.0])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let cells = (0..self.columns.len()).map(|n| row.get(n)).collect::<rusqlite::Result<_>>()?;
        Ok(Some(cells))
    }

    /// The query for every row, its key first.
    pub fn select_all(&self) -> &str {
        &self.select_all
    }

    /// The statement that empties the table.
    pub fn delete_all(&self) -> &str {
        &self.delete_all
    }

    /// Writes a row as given, whether it is there or not.
    pub fn put(&self, conn: &Connection, id: Id, cells: &[Value]) -> Try<()> {
        let key = Value::Blob(id.0.to_vec());
        conn.prepare_cached(&self.upsert)?.execute(params_from_iter(std::iter::once(&key).chain(cells)))?;
        Ok(())
    }

    /// Writes the cells of a row that are others now. Cells that stay need no look at what they point to, and no
    /// trigger.
    pub fn change(&self, conn: &Connection, id: Id, before: &[Value], cells: &[Value]) -> Try<()> {
        let key = Value::Blob(id.0.to_vec());
        let (mut sets, mut values) = (Vec::new(), vec![&key]);
        for (column, (_, cell)) in
            self.columns.iter().zip(before.iter().zip(cells)).filter(|(_, (before, cell))| before != cell)
        {
            values.push(cell);
            sets.push(format!("{} = ?{}", quoted(column), values.len()));
        }
        if sets.is_empty() {
            return Ok(());
        }
        let sql = format!("UPDATE {} SET {} WHERE id = ?1", quoted(&self.name), sets.join(", "));
        conn.prepare_cached(&sql)?.execute(params_from_iter(values))?;
        Ok(())
    }

    /// Deletes a row if it is there.
    pub fn delete(&self, conn: &Connection, id: Id) -> Try<()> {
        conn.prepare_cached(&self.delete)?.execute(params![id.0])?;
        Ok(())
    }
}
