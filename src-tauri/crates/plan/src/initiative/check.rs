//! What must hold of an initiative as a whole, whichever of its fields were changed.

use crate::{
    failure::{Try, not_found},
    rules,
    sql::{all, word},
};
use model::{Id, InitiativeStatus};
use rusqlite::{Connection, params};

/// What the rules about a whole initiative look at.
pub(crate) struct Whole {
    status: InitiativeStatus,
    /// Whether all three questions of the do-no-harm check are answered.
    checked: bool,
    ages: (Option<u32>, Option<u32>),
    dates: (Option<String>, Option<String>),
}

impl Whole {
    fn is_active(&self) -> bool {
        self.status == InitiativeStatus::Active
    }
}

/// Reads it; refused if there is no such initiative.
pub(crate) fn of(conn: &Connection, id: Id) -> Try<Whole> {
    let found = all(
        conn,
        "SELECT status, who_could_be_harmed IS NOT NULL AND who_was_asked IS NOT NULL AND what_we_do IS NOT NULL,
                age_from, age_to, start, \"end\" FROM initiative WHERE id = ?1",
        params![id.0],
        |row| {
            Ok(Whole {
                status: word(row, 0)?,
                checked: row.get(1)?,
                ages: (row.get(2)?, row.get(3)?),
                dates: (row.get(4)?, row.get(5)?),
            })
        },
    )?;
    Ok(found.into_iter().next().ok_or_else(|| not_found("initiative"))?)
}

/// Judges an initiative that was just made.
pub(crate) fn new(conn: &Connection, id: Id) -> Try<()> {
    let now = of(conn, id)?;
    in_order(&now)?;
    match now.is_active() && !now.checked {
        true => Err(rules::invalid("do_no_harm", "do-no-harm-missing").into()),
        false => Ok(()),
    }
}

/// Judges an initiative after a step. An active one has said who could be harmed, who was asked, and what
/// is done about it (safeguarding rule 15): it turns active with that, and keeps it while it is active.
pub(crate) fn after(conn: &Connection, id: Id, before: &Whole) -> Try<()> {
    let now = of(conn, id)?;
    in_order(&now)?;
    let rule = match (now.is_active() && !now.checked, before.is_active(), before.checked) {
        (false, _, _) => return Ok(()),
        (true, false, _) => "do-no-harm-missing",
        (true, true, true) => "do-no-harm-while-active",
        // It came like this out of another copy; whatever else is changed must not be stopped by it.
        (true, true, false) => return Ok(()),
    };
    Err(rules::invalid("do_no_harm", rule).into())
}

fn in_order(now: &Whole) -> Try<()> {
    rules::ages(now.ages.0, now.ages.1)?;
    rules::in_order("end", &now.dates.0, &now.dates.1)
}
