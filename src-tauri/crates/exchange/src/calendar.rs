//! Days of a council as a calendar file that phones and mail programs take in (iCalendar, RFC 5545).
//!
//! A council meets where it is, so times are local ones without a zone (RFC 5545, 3.3.5, form 1): half past six stays
//! half past six. Nothing is said of who comes.

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use icalendar::{Calendar, Component, Event, EventLike};

/// How long a meeting is taken to last when nobody said: calendars show what has no length as a line.
const USUAL_MINUTES: u32 = 60;

/// Something on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Always the same for the same thing, so that a calendar that takes it in again moves it and adds nothing.
    pub uid: String,
    /// In one line.
    pub title: String,
    /// `YYYY-MM-DD`, or only its month or year, of which it is the last day. Of anything else there is no day to
    /// put it on, and it is left out.
    pub day: String,
    /// `HH:MM`; without one it is all day.
    pub starts: Option<String>,
    /// How long it lasts.
    pub minutes: Option<u32>,
    /// Where.
    pub place: Option<String>,
}

/// The entries as a calendar of this name, written at `now`, in milliseconds since 1970.
pub fn calendar(name: &str, entries: &[Entry], now: i64) -> String {
    let stamp = DateTime::from_timestamp_millis(now).unwrap_or_default();
    let mut calendar = Calendar::empty();
    for property in [("VERSION", "2.0"), ("PRODID", "-//Commonroot//Council calendar//EN")] {
        calendar.append_property(property);
    }
    calendar.name(name);
    for event in entries.iter().filter_map(|entry| event(entry, stamp)) {
        calendar.push(event);
    }
    calendar.to_string()
}

fn event(entry: &Entry, stamp: DateTime<Utc>) -> Option<Event> {
    let day = last_day(&entry.day)?;
    let starts = entry.starts.as_deref().and_then(|time| NaiveTime::parse_from_str(time, "%H:%M").ok());
    let mut event = Event::new();
    event.uid(&entry.uid).summary(&entry.title).timestamp(stamp);
    match starts {
        // Without an end it is that whole day (RFC 5545, 3.6.1).
        None => event.starts(day),
        Some(time) => {
            let starts = day.and_time(time);
            let lasts = Duration::minutes(entry.minutes.filter(|m| *m > 0).unwrap_or(USUAL_MINUTES).into());
            event.starts(starts).ends(starts + lasts)
        }
    };
    if let Some(place) = &entry.place {
        event.location(place);
    }
    Some(event.done())
}

/// The last day that a day, a month or a year holds.
fn last_day(of: &str) -> Option<NaiveDate> {
    let days = |tail: &str| format!("{of}{tail}").parse::<NaiveDate>().ok();
    let month = || ["-31", "-30", "-29", "-28"].into_iter().find_map(days);
    match of.len() {
        10 => days(""),
        7 => month(),
        4 => days("-12-31"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(day: &str, starts: Option<&str>) -> Entry {
        Entry {
            uid: "0190@commonroot".into(),
            title: "Riverbend Community Council; tea, cake".into(),
            day: day.into(),
            starts: starts.map(Into::into),
            minutes: Some(90),
            place: Some("Библиотека, 2nd floor".into()),
        }
    }

    /// The lines of a calendar, unfolded (RFC 5545, 3.1).
    fn lines(entries: &[Entry]) -> Vec<String> {
        let text = calendar("Riverbend", entries, 1_790_000_000_000);
        assert!(text.lines().all(|line| line.len() <= 75), "{text}");
        assert!(text.split_inclusive("\r\n").all(|line| line.ends_with("\r\n")));
        text.replace("\r\n ", "").lines().map(str::to_string).collect()
    }

    #[test]
    fn a_meeting_has_its_hours_and_what_has_none_is_all_day() {
        let lines = lines(&[entry("2026-12-03", Some("18:30")), entry("2026-12-31", None)]);
        for wanted in [
            "UID:0190@commonroot",
            "SUMMARY:Riverbend Community Council\\; tea\\, cake",
            "LOCATION:Библиотека\\, 2nd floor",
            "DTSTART:20261203T183000",
            "DTEND:20261203T200000",
            "DTSTART;VALUE=DATE:20261231",
            "DTSTAMP:20260921T141320Z",
        ] {
            assert!(lines.iter().any(|line| line == wanted), "{wanted} in {lines:#?}");
        }
        assert_eq!(lines.iter().filter(|line| *line == "BEGIN:VEVENT").count(), 2);
        assert_eq!(lines.iter().filter(|line| line.starts_with("PRODID")).count(), 1);
    }

    #[test]
    fn what_is_due_in_a_month_is_on_its_last_day_and_what_has_no_day_on_none() {
        let lines = lines(&[entry("2027-02", None), entry("2027", None), entry("soon", None)]);
        let days: Vec<&str> =
            lines.iter().filter_map(|line| line.strip_prefix("DTSTART;VALUE=DATE:")).collect();
        assert_eq!(days, ["20270228", "20271231"]);
    }

    #[test]
    fn a_time_near_midnight_ends_on_the_next_day() {
        let lines = lines(&[entry("2026-12-31", Some("23:30"))]);
        assert!(lines.contains(&"DTEND:20270101T010000".to_string()), "{lines:#?}");
    }
}
