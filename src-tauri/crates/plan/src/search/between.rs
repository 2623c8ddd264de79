//! What stands between two things and has no name of its own: a tie, a seat, a partner. It is found by the names
//! of both: "library council" finds the library's seat on the council.

use super::{entry::Entry, index::Words, snippet};
use crate::{
    failure::Try,
    sql::{all, id},
};
use memchr::memmem::Finder;
use model::{Hit, HitField, HitNoun, Id};
use rusqlite::Connection;
use rustc_hash::FxHashMap;

/// The tables that they stand in.
pub(super) const TABLES: [&str; 3] = ["tie", "seat", "partner"];

/// Each noun with its rows: its identity and both ends. Who holds a lived-experience seat is told nowhere that
/// lists people, so such a seat is not found.
const SOURCES: [(HitNoun, &str); 3] = [
    (HitNoun::Tie, "SELECT id, \"from\", \"to\" FROM tie WHERE presence = 'present'"),
    (
        HitNoun::Seat,
        "SELECT id, holder, council FROM seat WHERE holder IS NOT NULL AND voice IS NOT 'lived_experience'",
    ),
    (HitNoun::Partner, "SELECT id, stakeholder, initiative FROM partner"),
];

/// One of them.
pub(super) struct Link {
    noun: HitNoun,
    id: Id,
    stakeholder: Id,
    /// Another stakeholder, a council or an initiative.
    other: Id,
}

/// All of them.
pub(super) fn links(conn: &Connection) -> Try<Vec<Link>> {
    let mut links = Vec::new();
    for (noun, sql) in SOURCES {
        links.extend(all(conn, sql, [], |row| {
            Ok(Link { noun, id: id(row, 0)?, stakeholder: id(row, 1)?, other: id(row, 2)? })
        })?);
    }
    Ok(links)
}

/// Those whose two names hold every word together and neither does alone: what one name holds is found by itself.
/// By title, at most `limit` of each noun; what was put away is left out.
pub(super) fn find(words: &Words, finders: &[Finder<'_>], sought: &[String], limit: usize) -> Vec<Hit> {
    let every = finders.iter().enumerate().fold(0, |mask, (n, _)| mask | 1_u16 << n);
    let links = words.links.as_deref().unwrap_or_default();
    if finders.len() < 2 || links.is_empty() {
        return Vec::new();
    }
    let mut holding: FxHashMap<Id, (u16, &Entry)> = FxHashMap::default();
    for noun in [HitNoun::Stakeholder, HitNoun::Council, HitNoun::Initiative] {
        let entries = words.of.get(&noun).into_iter().flatten().filter(|entry| !entry.archived);
        let part = entries.map(|entry| (entry.id, (entry.named_by(finders), entry)));
        holding.extend(part.filter(|(_, (mask, _))| *mask != 0 && *mask != every));
    }
    let mut hits = Vec::new();
    for (noun, _) in SOURCES {
        let ends = |link: &Link| {
            let (one, other) = (holding.get(&link.stakeholder)?, holding.get(&link.other)?);
            (one.0 | other.0 == every).then_some((link.id, link.other, one.1, other.1))
        };
        let mut found: Vec<_> = links.iter().filter(|link| link.noun == noun).filter_map(ends).collect();
        found.sort_by_key(|(id, _, one, other)| (one.title_key(), other.title_key(), *id));
        hits.extend(found.into_iter().take(limit).map(|(id, of, one, other)| {
            let title = format!("{} – {}", one.title(), other.title());
            let places = snippet::occurrences(&title, sought);
            let snippet = snippet::snippet(&title, &places, true);
            Hit { noun, id, of: Some(of), title, found_in: HitField::Title, snippet, archived: false }
        }));
    }
    hits
}
