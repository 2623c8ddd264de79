//! Reading meetings, and what came out of them.

use super::row::Noun;
use crate::{
    Plan, council,
    failure::{Try, not_found},
};
use model::{Action, AgendaItem, Ask, Attendance, Decision, Id, Meeting, MeetingPage, Quorum, Result};
use rusqlite::{Connection, params};

impl Plan {
    /// Every meeting of every council, the latest first.
    pub fn meetings(&self) -> Result<Vec<Meeting>> {
        Ok(meetings(&self.conn)?)
    }

    /// Everything about one meeting.
    pub fn meeting(&self, id: Id) -> Result<MeetingPage> {
        let conn = &self.conn;
        let meeting = Meeting::find(conn, id)?.ok_or_else(|| not_found("meeting"))?;
        let attendance = Attendance::list(conn, "meeting = ?1 ORDER BY id", params![id.0])?;
        let councils = council::as_kept(conn)?;
        let council = councils.iter().find(|each| each.id == meeting.council);
        let council = council.ok_or_else(|| not_found("council"))?;
        let carried = "done_on IS NULL AND meeting IN
            (SELECT id FROM meeting WHERE council = ?1 AND id <> ?2 AND date <= ?3) ORDER BY due IS NULL, due, id";
        Ok(MeetingPage {
            quorum: Quorum::of(council, &attendance, &meeting.date),
            agenda: AgendaItem::list(conn, "meeting = ?1 ORDER BY position, id", params![id.0])?,
            decisions: Decision::list(conn, "meeting = ?1 ORDER BY position, id", params![id.0])?,
            actions: Action::list(conn, "meeting = ?1 ORDER BY id", params![id.0])?,
            carried: Action::list(conn, carried, params![meeting.council.0, id.0, meeting.date])?,
            attendance,
            meeting,
        })
    }

    /// Every decision, the newest meeting first.
    pub fn decisions(&self) -> Result<Vec<Decision>> {
        Ok(decisions(&self.conn)?)
    }

    /// Every action: open ones first, by due date; then those that are done, the latest first.
    pub fn actions(&self) -> Result<Vec<Action>> {
        Ok(actions(&self.conn)?)
    }

    /// What children's councils asked for, the newest first.
    pub fn asks(&self) -> Result<Vec<Ask>> {
        Ok(asks(&self.conn)?)
    }
}

/// Every meeting, of the plan or of its past.
pub(crate) fn meetings(conn: &Connection) -> Try<Vec<Meeting>> {
    Meeting::list(conn, "1 ORDER BY date DESC, starts DESC, id", [])
}

/// Every decision.
pub(crate) fn decisions(conn: &Connection) -> Try<Vec<Decision>> {
    let which =
        "1 ORDER BY (SELECT date FROM meeting WHERE meeting.id = decision.meeting) DESC, position, id";
    Decision::list(conn, which, [])
}

/// Every action.
pub(crate) fn actions(conn: &Connection) -> Try<Vec<Action>> {
    Action::list(conn, "1 ORDER BY done_on IS NOT NULL, done_on DESC, due IS NULL, due, id", [])
}

/// What children's councils asked for.
pub(crate) fn asks(conn: &Connection) -> Try<Vec<Ask>> {
    Ask::list(conn, "1 ORDER BY asked_on DESC, id DESC", [])
}
