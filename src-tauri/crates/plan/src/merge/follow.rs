//! What a step in this copy settles, or lets go of, elsewhere in the plan.

use super::{file::FileRows, unsettled::Unsettled};
use crate::{
    failure::Try,
    log::{Change, ERASED, RowId, project, schema::Schema, session::Session},
};
use rusqlite::Connection;
use std::collections::BTreeSet;

/// Makes anew what a step that is already in the log may have settled, or kept alive until now. Nearly always
/// there is nothing of the kind, and nothing is looked at or answered. `captured` steps stand in the tables already.
pub(crate) fn follow(
    conn: &Connection,
    schema: &Schema,
    session: &mut Session,
    unsettled: &Unsettled,
    changes: &[Change],
    captured: bool,
) -> Try<Option<(Unsettled, Vec<Change>)>> {
    let site = session.site;
    let knowledge = session.knowledge(conn)?;
    // What triggers saw stands in the tables as the log makes it, but for rows that copies disagree about, or
    // of which this file may hold what the session has not seen. What undo and redo wrote may point to what
    // others took away.
    let by_itself = (captured && !knowledge.lacks_something(site)) || !knowledge.is_forked();
    let touched = changes.iter().map(|change| change.row);
    let mut rows: BTreeSet<RowId> =
        touched.filter(|row| !by_itself || unsettled.0.contains_key(row)).collect();
    // What is erased may have moved elsewhere since it belonged to whoever is gone.
    if changes.iter().any(|change| change.col == ERASED) {
        rows.extend(knowledge.gone.touched(schema)?);
    }
    let odd = unsettled.odd();
    if rows.is_empty() && odd.is_empty() {
        return Ok(None);
    }
    let mut unsettled = unsettled.clone();
    let mut file = FileRows::new(conn, schema);
    let found = project::rows(schema, knowledge, &mut file, rows, odd)?;
    unsettled.note(conn, schema, &found)?;
    Ok(Some((unsettled, file.changes().into_keys().map(Change::of_row).collect())))
}
