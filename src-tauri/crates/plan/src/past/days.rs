//! The days on which steps were taken, where the person sits.

use crate::{Plan, failure::Try, log::session::CLOCK_BITS, rules, sql::all};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use model::{HistoryDay, Result};
use std::collections::BTreeSet;

/// A day with its bounds in milliseconds; the end does not belong to it.
struct Bounds {
    day: Date,
    from: i64,
    to: i64,
}

/// The day of a moment. A clock may have been set to anything, also to what no calendar has.
fn day_of(at: i64, zone: &TimeZone) -> Option<Bounds> {
    let day = Timestamp::from_millisecond(at).ok()?.to_zoned(zone.clone()).date();
    bounds(day, zone)
}

fn bounds(day: Date, zone: &TimeZone) -> Option<Bounds> {
    let begins = |day: Date| Some(day.to_zoned(zone.clone()).ok()?.timestamp().as_millisecond());
    Some(Bounds { day, from: begins(day)?, to: begins(day.tomorrow().ok()?)? })
}

impl Plan {
    /// The days on which steps were taken, the newest first.
    pub fn days(&mut self) -> Result<Vec<HistoryDay>> {
        let zone = self.surroundings.zone();
        Ok(days(self, &zone)?)
    }

    /// The last millisecond of a day such as "2026-03-03", since 1970 (UTC).
    pub fn end_of_day(&mut self, day: &str) -> Result<i64> {
        let zone = self.surroundings.zone();
        let found = day.parse::<Date>().ok().and_then(|day| bounds(day, &zone));
        Ok(found.ok_or_else(|| rules::invalid("day", "date-form"))?.to - 1)
    }
}

fn days(plan: &Plan, zone: &TimeZone) -> Try<Vec<HistoryDay>> {
    // A step counts on the day of its last action, as it stands in the history.
    let steps: Vec<(i64, String)> = all(
        &plan.conn,
        "SELECT a.hlc, a.author FROM _action a
         WHERE NOT EXISTS (SELECT 1 FROM _action b
                           WHERE b.site = a.site AND b.seq = a.seq + 1 AND b.step = a.step)
           AND a.label NOT LIKE '{\"op\":\"left-out\"%' ORDER BY a.hlc DESC",
        [],
        |row| Ok((row.get::<_, i64>(0)? >> CLOCK_BITS, row.get(1)?)),
    )?;
    let mut days: Vec<(Bounds, u32, BTreeSet<String>)> = Vec::new();
    for (at, author) in steps {
        let known = days.last_mut().filter(|(day, ..)| (day.from..day.to).contains(&at));
        match known {
            Some((_, steps, authors)) => {
                *steps += 1;
                authors.insert(author);
            }
            None => {
                if let Some(day) = day_of(at, zone) {
                    days.push((day, 1, [author].into()));
                }
            }
        }
    }
    Ok(days
        .into_iter()
        .map(|(bounds, steps, authors)| HistoryDay {
            day: bounds.day.to_string(),
            until: bounds.to - 1,
            steps,
            authors: authors.into_iter().collect(),
        })
        .collect())
}
