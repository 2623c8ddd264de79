//! Writing a plan into another file under another key, or none.

use super::Key;
use crate::{
    failure::{Try, disk},
    migrations,
};
use model::Refusal;
use rusqlite::{Connection, params};
use std::path::Path;
use zeroize::Zeroizing;

/// Writes all that stands in an open plan into the empty file at `to`, locked with `key` or for anybody to read.
/// Page by page is not possible: a locked page has room for less.
pub(crate) fn export(conn: &Connection, to: &Path, key: Option<&Key>) -> Try<()> {
    let name = to
        .to_str()
        .ok_or_else(|| Refusal::Disk { action: "copy".into(), detail: to.display().to_string() })?;
    // An empty key is none; without one, the file would be locked as the open plan is.
    let spec = key.map_or_else(|| Zeroizing::new(String::new()), Key::spec);
    conn.execute("ATTACH DATABASE ?1 AS draft KEY ?2", params![name, spec.as_str()])?;
    let filled = fill(conn);
    let detached = conn.execute_batch("DETACH DATABASE draft");
    filled?;
    detached?;
    let file = std::fs::OpenOptions::new().write(true).open(to).map_err(|error| disk("copy", &error))?;
    file.sync_all().map_err(|error| disk("copy", &error))?;
    Ok(())
}

fn fill(conn: &Connection) -> Try<()> {
    let version: u32 = conn.query_row("PRAGMA main.user_version", [], |row| row.get(0))?;
    // Nothing of it is needed if it is not finished, and nothing may be left in files beside it.
    conn.execute_batch("PRAGMA draft.journal_mode = MEMORY; PRAGMA draft.synchronous = OFF")?;
    conn.execute_batch("BEGIN")?;
    let exported = conn
        .query_row("SELECT sqlcipher_export('draft', 'main')", [], |_| Ok(()))
        .and_then(|()| conn.pragma_update(Some("draft"), "application_id", migrations::APPLICATION_ID))
        .and_then(|()| conn.pragma_update(Some("draft"), "user_version", version));
    conn.execute_batch(if exported.is_ok() { "COMMIT" } else { "ROLLBACK" })?;
    Ok(exported?)
}
