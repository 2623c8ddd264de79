//! What stands between two things and has no name of its own: a tie, a seat, a partner. It is found by the names
//! of both ("library council" finds the library's seat on the council), by what a seat is there for ("secretary"),
//! and by what was written about it.

use super::{
    entry::{Entry, begun, fold_all},
    index::Words,
    snippet,
};
use crate::{
    failure::Try,
    sql::{all, id, maybe_id, maybe_word},
};
use memchr::memmem::Finder;
use model::{Hit, HitField, HitNoun, Id, RoleWord, SeatRole, text};
use rusqlite::{Connection, Row};
use rustc_hash::FxHashMap;

/// The tables that they stand in.
pub(super) const TABLES: [&str; 3] = ["tie", "seat", "partner"];

/// One noun with its rows: identity, both ends, the role of a seat, and then the columns of words.
struct Source {
    noun: HitNoun,
    sql: &'static str,
    said: &'static [HitField],
}

/// Who holds a lived-experience seat is told nowhere that lists people, so such a seat is not found.
const SOURCES: [Source; 3] = [
    Source {
        noun: HitNoun::Tie,
        sql: "SELECT id, \"from\", \"to\", NULL, note FROM tie WHERE presence = 'present'",
        said: &[HitField::Note],
    },
    Source {
        noun: HitNoun::Seat,
        sql: "SELECT id, holder, council, role FROM seat WHERE voice IS NOT 'lived_experience'",
        said: &[],
    },
    Source {
        noun: HitNoun::Partner,
        sql: "SELECT id, stakeholder, initiative, NULL, brings, gains, key_action FROM partner",
        said: &[HitField::Brings, HitField::Gains, HitField::KeyAction],
    },
];

/// One of them.
pub(super) struct Link {
    noun: HitNoun,
    id: Id,
    /// Nobody on a vacant seat.
    stakeholder: Option<Id>,
    /// Another stakeholder, a council or an initiative.
    other: Id,
    role: Option<SeatRole>,
    said: Vec<(HitField, Box<str>)>,
    /// What was said, folded.
    key: Box<str>,
}

impl Link {
    fn read(source: &Source, row: &Row<'_>) -> Try<Link> {
        let mut said = Vec::new();
        for (column, field) in (4..).zip(source.said) {
            said.extend(row.get::<_, Option<Box<str>>>(column)?.map(|words| (*field, words)));
        }
        let key = fold_all(&said).into();
        let (stakeholder, role) = (maybe_id(row, 1)?, maybe_word(row, 3)?);
        Ok(Link { noun: source.noun, id: id(row, 0)?, stakeholder, other: id(row, 2)?, role, said, key })
    }
}

/// All of them.
pub(super) fn links(conn: &Connection) -> Try<Vec<Link>> {
    let mut links = Vec::new();
    for source in &SOURCES {
        links.extend(all(conn, source.sql, [], |row| Link::read(source, row))?);
    }
    Ok(links)
}

/// What is looked for.
pub(super) struct Sought<'a> {
    pub finders: &'a [Finder<'a>],
    pub words: &'a [String],
    pub roles: &'a [RoleWord],
}

impl Sought<'_> {
    /// A bit for each word.
    fn every(&self) -> u16 {
        self.finders.iter().enumerate().fold(0, |mask, (n, _)| mask | 1 << n)
    }

    fn held_by(&self, key: &str) -> u16 {
        let held = self.finders.iter().enumerate().filter(|(_, word)| word.find(key.as_bytes()).is_some());
        held.fold(0, |mask, (n, _)| mask | 1 << n)
    }

    /// The roles of which words are the beginning, in the words of whoever looks.
    fn roles(&self) -> Vec<(&RoleWord, u16)> {
        let mask = |role: &RoleWord| begun(&text::find_key(&role.word), self.finders);
        self.roles.iter().map(|role| (role, mask(role))).filter(|(_, mask)| *mask != 0).collect()
    }
}

/// Those that hold every word together, in both names, the role and what was said; what one name holds alone is found
/// by itself. By title, at most `limit` of each noun; what was put away is left out.
pub(super) fn find(words: &Words, sought: &Sought<'_>, limit: usize) -> Vec<Hit> {
    let every = sought.every();
    let roles = sought.roles();
    let mut holding: FxHashMap<Id, u16> = FxHashMap::default();
    for noun in [HitNoun::Stakeholder, HitNoun::Council, HitNoun::Initiative] {
        let entries = words.of.get(&noun).into_iter().flatten();
        let part = entries.map(|entry| (entry.id, entry.named_by(sought.finders)));
        holding.extend(part.filter(|(_, mask)| *mask != 0 && *mask != every));
    }
    let mask = |id: Id| holding.get(&id).copied().unwrap_or_default();
    let mut hits = Vec::new();
    for source in &SOURCES {
        let found = |link: &&Link| {
            let own = |(role, mask): &(&RoleWord, u16)| (Some(role.role) == link.role).then_some(*mask);
            let role = roles.iter().find_map(own).unwrap_or_default();
            let said = if link.key.is_empty() { 0 } else { sought.held_by(&link.key) };
            let names = link.stakeholder.map(mask).unwrap_or_default() | mask(link.other);
            names | role | said == every
        };
        let links = words.links.iter().flatten().filter(|link| link.noun == source.noun).filter(found);
        let mut found: Vec<(Vec<&Entry>, &Link)> =
            links.filter_map(|link| Some((ends(words, link)?, link))).collect();
        found.sort_by_key(|(ends, link)| {
            let key = |at: usize| ends.get(at).map_or("", |entry| entry.title_key());
            (key(0), key(1), link.id)
        });
        hits.extend(found.into_iter().take(limit).map(|(ends, link)| hit(&ends, link, &roles, sought)));
    }
    hits
}

/// Both ends, or the council of a vacant seat; none if one was put away.
fn ends<'a>(words: &'a Words, link: &Link) -> Option<Vec<&'a Entry>> {
    let other = match link.noun {
        HitNoun::Seat => HitNoun::Council,
        HitNoun::Partner => HitNoun::Initiative,
        _ => HitNoun::Stakeholder,
    };
    let mut ends = Vec::with_capacity(2);
    if let Some(stakeholder) = link.stakeholder {
        ends.push(words.get(HitNoun::Stakeholder, stakeholder)?);
    }
    ends.push(words.get(other, link.other)?);
    ends.iter().all(|entry| !entry.archived).then_some(ends)
}

fn hit(ends: &[&Entry], link: &Link, roles: &[(&RoleWord, u16)], sought: &Sought<'_>) -> Hit {
    let title = ends.iter().map(|entry| entry.title()).collect::<Vec<_>>().join(" – ");
    let said = link.said.iter().find(|(_, words)| sought.held_by(&text::find_key(words)) != 0);
    let role = roles.iter().find(|(role, _)| Some(role.role) == link.role);
    let (found_in, words) = match (said, role) {
        (Some((field, words)), _) => (*field, words.as_ref()),
        (None, Some((role, _))) => (HitField::Role, role.word.as_str()),
        (None, None) => (HitField::Title, title.as_str()),
    };
    let places = snippet::occurrences(words, sought.words);
    let snippet = snippet::snippet(words, &places, found_in == HitField::Title);
    Hit {
        noun: link.noun,
        id: link.id,
        of: Some(link.other),
        title,
        found_in,
        snippet,
        named: false,
        archived: false,
    }
}
