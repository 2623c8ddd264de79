//! What must hold of an initiative as a whole, whichever of its fields were changed.

use crate::{
    failure::{Try, not_found},
    rules,
    sql::{all, word},
};
use model::{Id, InitiativeStatus, Refusal};
use rusqlite::{Connection, params};

/// What the rules about a whole initiative look at.
pub(crate) struct Whole {
    status: InitiativeStatus,
    /// Whether all three questions of the do-no-harm check are answered.
    checked: bool,
    /// What it is called, for a refusal that names it.
    title: String,
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
        "SELECT status, who_could_be_harmed, who_was_asked, what_we_do,
                title, age_from, age_to, start, \"end\" FROM initiative WHERE id = ?1",
        params![id.0],
        |row| {
            let answers: [Option<String>; 3] = [row.get(1)?, row.get(2)?, row.get(3)?];
            Ok(Whole {
                status: word(row, 0)?,
                // A dot or a dash answers nothing.
                checked: answers
                    .iter()
                    .flatten()
                    .filter(|said| said.chars().any(char::is_alphanumeric))
                    .count()
                    == 3,
                title: row.get(4)?,
                ages: (row.get(5)?, row.get(6)?),
                dates: (row.get(7)?, row.get(8)?),
            })
        },
    )?;
    Ok(found.into_iter().next().ok_or_else(|| not_found("initiative"))?)
}

/// Judges initiatives that were just made.
pub(crate) fn new(conn: &Connection, ids: &[Id]) -> Try<()> {
    let mut unchecked = Vec::new();
    for id in ids {
        let now = of(conn, *id)?;
        in_order(&now)?;
        if now.is_active() && !now.checked {
            unchecked.push(now.title);
        }
    }
    all_checked(unchecked)
}

/// Judges initiatives after a step. An active one has said who could be harmed, who was asked, and what is
/// done about it (safeguarding rule 15): it turns active with that, and keeps it while it is active.
pub(crate) fn after(conn: &Connection, ids: &[Id], before: &[Whole]) -> Try<()> {
    let mut unchecked = Vec::new();
    for (id, before) in ids.iter().zip(before) {
        let now = of(conn, *id)?;
        in_order(&now)?;
        match (now.is_active() && !now.checked, before.is_active(), before.checked) {
            (true, false, _) => unchecked.push(now.title),
            (true, true, true) => {
                return Err(rules::invalid("do_no_harm", "do-no-harm-while-active").into());
            }
            // If it came like this out of another copy, whatever else is changed must not be stopped by it.
            (true, true, false) | (false, _, _) => {}
        }
    }
    all_checked(unchecked)
}

/// Refuses to turn these active, and names every one, so that nobody has to find them one refusal at a time.
fn all_checked(initiatives: Vec<String>) -> Try<()> {
    match initiatives.is_empty() {
        true => Ok(()),
        false => Err(Refusal::NotChecked { initiatives }.into()),
    }
}

fn in_order(now: &Whole) -> Try<()> {
    rules::ages(now.ages.0, now.ages.1)?;
    rules::in_order("end", &now.dates.0, &now.dates.1)
}
