//! What each of the small nouns must be to enter a plan, what it is called in the history, and what goes with it.

use super::row::Noun;
use crate::{
    council::guard,
    failure::Try,
    rules::{self, invalid},
    sql::{must_exist, name_of},
};
use model::{Action, AgendaItem, Ask, Attendance, Decision, Id, Meeting};
use rusqlite::Connection;

/// Letters of a text that stand for it in the history.
const SAID: usize = 80;

/// The most minutes an item may take: a whole day.
const DAY: u32 = 24 * 60;

/// The most votes a meeting can count.
const VOTES: u32 = 10_000;

/// A noun with rules of its own.
pub(super) trait Checked: Noun {
    /// As it may enter the plan: tidy, with everything there that it refers to.
    fn checked(self, conn: &Connection) -> Try<Self>;
    /// What it is called in the history.
    fn called(&self, conn: &Connection) -> Try<String>;
    /// Statements that take away or let go of what refers to the row `?1`.
    const WITH_IT: &'static [&'static str] = &[];
    /// The same, with what was saved just before it where it points to something that is not in the plan yet.
    fn onto(self, _made: Id) -> Self {
        self
    }
    /// The identity of one that only links two things.
    fn linked(&self) -> Option<Id> {
        None
    }
}

/// The beginning of a text.
pub(super) fn beginning(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(SAID) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line.to_string(),
    }
}

/// A day that must be there, whole: `YYYY-MM-DD`.
fn day(field: &str, text: &str) -> Try<String> {
    match rules::date(field, &Some(text.into()))? {
        Some(date) if date.len() == "YYYY-MM-DD".len() => Ok(date),
        _ => Err(invalid(field, "day-form").into()),
    }
}

/// A time of day that may be unknown: `HH:MM`.
fn time(field: &str, text: &Option<String>) -> Try<Option<String>> {
    let Some(text) = rules::line(field, text)? else { return Ok(None) };
    let (hours, minutes) = text.split_once(':').unwrap_or((&text, "0"));
    match (hours.parse::<u32>(), minutes.parse::<u32>()) {
        (Ok(h @ 0..24), Ok(m @ 0..60)) if minutes.len() <= 2 => Ok(Some(format!("{h:02}:{m:02}"))),
        _ => Err(invalid(field, "time-form").into()),
    }
}

fn council_of(conn: &Connection, meeting: Id) -> Try<String> {
    match Meeting::find(conn, meeting)? {
        Some(meeting) => meeting.called(conn),
        None => Ok(String::new()),
    }
}

impl Checked for Meeting {
    const WITH_IT: &'static [&'static str] = &[
        "DELETE FROM agenda_item WHERE meeting = ?1",
        "DELETE FROM attendance WHERE meeting = ?1",
        "UPDATE decision SET revoked_by = NULL WHERE revoked_by IN (SELECT id FROM decision WHERE meeting = ?1)",
        "DELETE FROM decision WHERE meeting = ?1",
        "UPDATE action SET meeting = NULL WHERE meeting = ?1",
    ];

    fn checked(mut self, conn: &Connection) -> Try<Meeting> {
        must_exist(conn, "council", "council", self.council)?;
        self.date = day("date", &self.date)?;
        self.starts = time("starts", &self.starts)?;
        self.place = rules::line("place", &self.place)?;
        self.notes = rules::note("notes", &self.notes)?;
        Ok(self)
    }

    fn called(&self, conn: &Connection) -> Try<String> {
        name_of(conn, "council", "name", "council", self.council)
    }
}

impl Checked for AgendaItem {
    fn checked(mut self, conn: &Connection) -> Try<AgendaItem> {
        must_exist(conn, "meeting", "meeting", self.meeting)?;
        self.title = rules::name("title", &self.title)?;
        self.minutes = rules::up_to("minutes", self.minutes, DAY)?;
        self.notes = rules::note("notes", &self.notes)?;
        Ok(self)
    }

    fn called(&self, _: &Connection) -> Try<String> {
        Ok(beginning(&self.title))
    }
}

impl Checked for Attendance {
    fn checked(self, conn: &Connection) -> Try<Attendance> {
        must_exist(conn, "meeting", "meeting", self.meeting)?;
        must_exist(conn, "seat", "seat", self.seat)?;
        Ok(self)
    }

    fn called(&self, conn: &Connection) -> Try<String> {
        council_of(conn, self.meeting)
    }

    fn linked(&self) -> Option<Id> {
        Some(Id::link(Self::TABLE, self.meeting, self.seat))
    }
}

impl Checked for Decision {
    const WITH_IT: &'static [&'static str] = &["UPDATE decision SET revoked_by = NULL WHERE revoked_by = ?1"];

    fn checked(mut self, conn: &Connection) -> Try<Decision> {
        must_exist(conn, "meeting", "meeting", self.meeting)?;
        self.text = rules::words("text", &self.text)?;
        for (field, votes) in [
            ("votes_for", self.votes_for),
            ("votes_against", self.votes_against),
            ("votes_abstain", self.votes_abstain),
        ] {
            rules::up_to(field, votes, VOTES)?;
        }
        rules::maybe(conn, "initiative", "initiative", self.initiative)?;
        rules::maybe(conn, "decision", "decision", self.revoked_by)?;
        if self.revoked_by == Some(self.id) {
            return Err(invalid("revoked_by", "revokes-itself").into());
        }
        self.dissent = rules::note("dissent", &self.dissent)?;
        self.interests = rules::note("interests", &self.interests)?;
        self.children_said = rules::note("children_said", &self.children_said)?;
        self.review_on = rules::date("review_on", &self.review_on)?;
        Ok(self)
    }

    fn called(&self, _: &Connection) -> Try<String> {
        Ok(beginning(&self.text))
    }
}

impl Checked for Action {
    fn checked(mut self, conn: &Connection) -> Try<Action> {
        self.what = rules::name("what", &self.what)?;
        rules::maybe(conn, "seat", "seat", self.seat)?;
        rules::maybe(conn, "stakeholder", "stakeholder", self.stakeholder)?;
        rules::maybe(conn, "meeting", "meeting", self.meeting)?;
        rules::maybe(conn, "initiative", "initiative", self.initiative)?;
        self.due = rules::date("due", &self.due)?;
        self.done_on = rules::date("done_on", &self.done_on)?;
        Ok(self)
    }

    fn called(&self, _: &Connection) -> Try<String> {
        Ok(beginning(&self.what))
    }
}

impl Checked for Ask {
    fn checked(mut self, conn: &Connection) -> Try<Ask> {
        must_exist(conn, "council", "council", self.council)?;
        self.asked = rules::words("asked", &self.asked)?;
        self.asked_on = rules::date("asked_on", &self.asked_on)?;
        self.decided = rules::note("decided", &self.decided)?;
        self.changed = rules::note("changed", &self.changed)?;
        self.told_on = rules::date("told_on", &self.told_on)?;
        rules::in_order("told_on", &self.asked_on, &self.told_on)?;
        let said = [
            ("asked", Some(&self.asked)),
            ("decided", self.decided.as_ref()),
            ("changed", self.changed.as_ref()),
        ];
        guard::asked(conn, self.council, &said)?;
        Ok(self)
    }

    /// What children said stands in no step: they may withdraw it.
    fn called(&self, conn: &Connection) -> Try<String> {
        name_of(conn, "council", "name", "council", self.council)
    }
}
