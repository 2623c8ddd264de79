//! Copies of the plan that the program knows of and does not touch: they hold what was erased until somebody brings
//! this plan in there.

use crate::{
    Keys, Plan, backup, failure::Try, history, locked, log::session::CLOCK_BITS, merge::rows, op::MERGE,
    sql::all,
};
use model::CopyKnown;
use std::path::Path;

/// Those that lie beside the plan, and those that were brought in, by name and time, newest first.
pub(super) fn known(plan: &mut Plan) -> Try<Vec<CopyKnown>> {
    let mut copies = beside(plan)?;
    let sql = "SELECT label, hlc FROM _action WHERE op = ?1 ORDER BY hlc DESC";
    let merges = all(&plan.conn, sql, [MERGE], |row| Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?)))?;
    for (label, hlc) in merges {
        let label = history::parse(&label)?;
        let named = |key: &str| label.args.get(key).cloned().unwrap_or_default();
        let copy = CopyKnown {
            name: named("name"),
            file: named("file"),
            brought_in_at: Some(hlc >> CLOCK_BITS),
            saved: None,
        };
        if !copies.iter().any(|known| known.file == copy.file && known.name == copy.name) {
            copies.push(copy);
        }
    }
    Ok(copies)
}

/// Files in the folder of the plan that are the same plan, as far as they can be opened. Of a plan on a shared drive,
/// the folder there.
fn beside(plan: &mut Plan) -> Try<Vec<CopyKnown>> {
    let found = locked::beside(plan.home(), rows::plan_id(&plan.conn)?, &plan.keys);
    Ok(found.iter().map(|copy| seen(copy, &plan.keys)).collect())
}

/// A copy that lies there now, by who took the newest step in it, or by its file if they gave no name.
fn seen(copy: &Path, keys: &Keys) -> CopyKnown {
    let file = copy.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let name = backup::newest_author(copy, keys).filter(|name| !name.is_empty());
    CopyKnown { name: name.unwrap_or_else(|| file.clone()), file, brought_in_at: None, saved: None }
}
