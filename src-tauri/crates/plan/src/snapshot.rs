//! Reading a whole plan in one go, and counting it.

use crate::{
    Plan, community, council, failure::Try, framework, initiative, place, record, sector, stakeholder, tag,
    tie,
};
use model::{Counts, Id, Resource, Result, Snapshot, Stakeholder};
use rusqlite::Connection;
use std::collections::BTreeSet;

/// Everything, with these stakeholders.
pub(crate) fn read(conn: &Connection, mut stakeholders: Vec<Stakeholder>) -> Try<Snapshot> {
    stakeholders.retain(|stakeholder| !stakeholder.archived);
    let shown: BTreeSet<Id> = stakeholders.iter().map(|stakeholder| stakeholder.id).collect();
    let resources = |table: &str| -> Try<Vec<(Id, Resource)>> {
        let mut by_stakeholder = stakeholder::parts::resources(conn, table, None)?;
        let mut own = |id: Id| by_stakeholder.remove(&id).unwrap_or_default();
        Ok(stakeholders.iter().flat_map(|s| own(s.id).into_iter().map(|one| (s.id, one))).collect())
    };
    let (offers, needs) = (resources("offer")?, resources("need")?);
    let mut ties = tie::read(conn)?;
    ties.retain(|tie| shown.contains(&tie.from) && shown.contains(&tie.to));
    // Who was put away takes part in nothing, as far as anybody plans with it.
    let mut initiatives = initiative::read(conn)?;
    for initiative in &mut initiatives {
        initiative.partners.retain(|partner| shown.contains(&partner.stakeholder));
    }
    let here = |mark: &Id| shown.contains(mark) || initiatives.iter().any(|i| i.id == *mark);
    let mut places = place::read(conn)?;
    places.retain(|place| here(&place.mark));
    Ok(Snapshot {
        plan: community::read(conn)?,
        framework: framework::read(conn)?,
        sectors: sector::read(conn)?,
        tags: tag::read(conn)?,
        stakeholders,
        offers,
        needs,
        ties,
        councils: council::read(conn)?,
        initiatives,
        findings: record::findings(conn)?,
        recognitions: record::recognitions(conn)?,
        places,
    })
}

/// Archived stakeholders are out of the counts, and so are their ties and recorded absences; a seat that one
/// of them holds is vacant.
pub(crate) fn counts(conn: &Connection) -> Try<Counts> {
    let sql = "SELECT
        (SELECT count(*) FROM stakeholder WHERE archived = 0),
        (SELECT count(*) FROM tie WHERE presence = 'present'
         AND \"from\" NOT IN (SELECT id FROM stakeholder WHERE archived = 1)
         AND \"to\" NOT IN (SELECT id FROM stakeholder WHERE archived = 1)),
        (SELECT count(*) FROM council),
        (SELECT count(*) FROM seat),
        (SELECT count(*) FROM seat WHERE holder IS NULL
         OR holder IN (SELECT id FROM stakeholder WHERE archived = 1)),
        (SELECT count(*) FROM initiative),
        (SELECT count(*) FROM initiative WHERE status IN ('planned', 'active'))";
    Ok(conn.prepare_cached(sql)?.query_row([], |row| {
        Ok(Counts {
            stakeholders: row.get(0)?,
            ties: row.get(1)?,
            councils: row.get(2)?,
            seats: row.get(3)?,
            vacant_seats: row.get(4)?,
            initiatives: row.get(5)?,
            acting: row.get(6)?,
        })
    })?)
}

impl Plan {
    /// Everything in the plan but contacts, history, and stakeholders that were put away.
    pub fn snapshot(&self) -> Result<Snapshot> {
        Ok(read(&self.conn, self.stakeholders()?)?)
    }

    /// How much is in the plan.
    pub fn counts(&self) -> Result<Counts> {
        Ok(counts(&self.conn)?)
    }
}
