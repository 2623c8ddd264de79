//! What must hold of a council as a whole, whichever of its fields or seats was changed.

use crate::{
    failure::Try,
    rules,
    sql::{all, to_word},
};
use model::{CouncilKind, Id, SeatRole};
use rusqlite::{Connection, params};

/// Fewer years than this tell too much about children when a school is named beside them.
const FEWEST_YEARS: u32 = 3;

/// Judges a council after a step: its age band, and the seats of a children's council.
pub(crate) fn council(conn: &Connection, id: Id) -> Try<()> {
    let found = all(
        conn,
        "SELECT age_from, age_to, kind = ?2 FROM council WHERE id = ?1",
        params![id.0, to_word(&CouncilKind::ChildrensCouncil)],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    for (from, to, of_children) in found {
        rules::ages(from, to)?;
        if of_children {
            children(conn, id, from, to)?;
        }
    }
    Ok(())
}

/// A children's council is a group. A seat on it could only belong to a child, unless it is one from
/// which an adult advises without a vote (safeguarding rule 1). A school among these adults, together with
/// a narrow age band, would tell which class the children come from.
fn children(conn: &Connection, id: Id, from: Option<u32>, to: Option<u32>) -> Try<()> {
    let child_like = conn
        .prepare_cached("SELECT 1 FROM seat WHERE council = ?1 AND (role <> ?2 OR votes OR voice = 'youth')")?
        .exists(params![id.0, to_word(&SeatRole::Advisor)])?;
    if child_like {
        return Err(rules::invalid("seats", "children-as-a-group").into());
    }
    let narrow = matches!((from, to), (Some(from), Some(to)) if to.saturating_sub(from) + 1 < FEWEST_YEARS);
    if !narrow {
        return Ok(());
    }
    // A school may stand among the adults without anybody having said what sector it is of, or in a text.
    let told = all(conn, TOLD, params![id.0], |row| Ok(row.get::<_, String>(0)?))?;
    let by_sector = conn.prepare_cached(WITH_SCHOOL)?.exists(params![id.0])?;
    if by_sector || told.iter().any(|text| model::guard::names_a_school(text)) {
        return Err(rules::invalid("age_to", "children-of-one-school").into());
    }
    Ok(())
}

/// Refuses what children of a council ask for, and what came of it, where it names a school beside few ages.
pub(crate) fn asked(conn: &Connection, council: Id, said: &[(&str, Option<&String>)]) -> Try<()> {
    let narrow = conn
        .prepare_cached(
            "SELECT 1 FROM council WHERE id = ?1 AND kind = ?2 AND max(age_to - age_from, 0) + 1 < ?3",
        )?
        .exists(params![council.0, to_word(&CouncilKind::ChildrensCouncil), FEWEST_YEARS])?;
    let names = |text: &String| narrow && model::guard::names_a_school(text);
    match said.iter().find(|(_, text)| text.is_some_and(names)) {
        Some((field, _)) => Err(rules::invalid(field, "children-of-one-school").into()),
        None => Ok(()),
    }
}

/// All that is said of the council: how the children were chosen, what it is for, when and where it meets, how they
/// take part, what they asked for; and who advises it.
const TOLD: &str =
    "SELECT concat_ws('\n', name, how_chosen, purpose, meets, space, voice, audience, influence)
    FROM council WHERE id = ?1
    UNION ALL SELECT concat_ws('\n', asked, decided, changed) FROM ask WHERE council = ?1
    UNION ALL SELECT h.name FROM seat s JOIN stakeholder h ON h.id = s.holder WHERE s.council = ?1";

const WITH_SCHOOL: &str = "SELECT 1 FROM seat s JOIN stakeholder h ON h.id = s.holder
    JOIN sector c ON c.id IN (h.sector, s.sector) WHERE s.council = ?1 AND c.key = 'schools'";

/// Refuses a parent that is the council itself or hangs below it.
pub(crate) fn parent(conn: &Connection, id: Id, parent: Option<Id>) -> Try<()> {
    let Some(parent) = parent else { return Ok(()) };
    // UNION keeps each council once, so that a circle in a damaged file ends too.
    let above = "WITH RECURSIVE above (id) AS (SELECT ?1 UNION SELECT c.parent FROM council c JOIN above a ON c.id = a.id
        WHERE c.parent IS NOT NULL) SELECT 1 FROM above WHERE id = ?2";
    match conn.prepare_cached(above)?.exists(params![parent.0, id.0])? {
        true => Err(rules::invalid("parent", "council-in-a-circle").into()),
        false => Ok(()),
    }
}
