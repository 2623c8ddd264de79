//! What stands between two things and has no name of its own: a tie, a seat, a partner. It is found by the names
//! of both ("library council" finds the library's seat on the council), by what a seat is there for ("secretary",
//! "media", "vacant"), and by what was written about it.

use super::{
    entry::{Entry, begun, fold_all, those},
    index::Words,
    snippet,
};
use crate::{
    failure::Try,
    sql::{all, id, maybe_id, maybe_word},
};
use memchr::memmem::Finder;
use model::{Hit, HitField, HitNoun, Id, SeatPurpose, SeatWord, text};
use rusqlite::{Connection, Row};
use rustc_hash::FxHashMap;

/// The tables that they stand in.
pub(super) const TABLES: [&str; 3] = ["tie", "seat", "partner"];

/// One noun with its rows: identity, both ends, role, voice and sector of a seat, and then the columns of words.
struct Source {
    noun: HitNoun,
    sql: &'static str,
    said: &'static [HitField],
}

/// Who holds a lived-experience seat is told nowhere that lists people, so such a seat is found only while nobody
/// holds it.
const SOURCES: [Source; 3] = [
    Source {
        noun: HitNoun::Tie,
        sql: "SELECT id, \"from\", \"to\", NULL, NULL, NULL, note FROM tie WHERE presence = 'present'",
        said: &[HitField::Note],
    },
    Source {
        noun: HitNoun::Seat,
        sql: "SELECT id, holder, council, role, voice, sector FROM seat \
              WHERE voice IS NOT 'lived_experience' OR holder IS NULL",
        said: &[],
    },
    Source {
        noun: HitNoun::Partner,
        sql: "SELECT id, stakeholder, initiative, NULL, NULL, NULL, brings, gains, key_action FROM partner",
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
    /// What a seat is there for.
    purposes: Vec<SeatPurpose>,
    said: Vec<(HitField, Box<str>)>,
    /// What was said, folded.
    key: Box<str>,
}

impl Link {
    fn read(source: &Source, row: &Row<'_>) -> Try<Link> {
        let mut said = Vec::new();
        for (column, field) in (6..).zip(source.said) {
            said.extend(row.get::<_, Option<Box<str>>>(column)?.map(|words| (*field, words)));
        }
        let key = fold_all(&said).into();
        let stakeholder = maybe_id(row, 1)?;
        let role = maybe_word(row, 3)?.map(SeatPurpose::Role);
        let voice = maybe_word(row, 4)?.map(SeatPurpose::Voice);
        let sector = maybe_id(row, 5)?.map(SeatPurpose::Sector);
        let vacant = (source.noun == HitNoun::Seat && stakeholder.is_none()).then_some(SeatPurpose::Vacant);
        // The sector says more than that the voice is one of a sector.
        let purposes = [sector, voice, role, vacant].into_iter().flatten().collect();
        Ok(Link { noun: source.noun, id: id(row, 0)?, stakeholder, other: id(row, 2)?, purposes, said, key })
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
    pub seats: &'a [SeatWord],
}

impl Sought<'_> {
    /// A bit for each word.
    fn every(&self) -> u16 {
        those(self.finders, |_| true)
    }

    fn held_by(&self, key: &str) -> u16 {
        those(self.finders, |word| word.find(key.as_bytes()).is_some())
    }

    /// What seats are there for, where words are the beginning of what it is called.
    fn seats(&self) -> Vec<(&SeatWord, u16)> {
        let mask = |seat: &SeatWord| begun(&text::find_key(&seat.word), self.finders);
        self.seats.iter().map(|seat| (seat, mask(seat))).filter(|(_, mask)| *mask != 0).collect()
    }
}

/// Those that hold every word together, in both names, in what a seat is there for and in what was said; what one name
/// holds alone is found by itself. By title, at most `limit` of each noun; what was put away is left out.
pub(super) fn find(words: &Words, sought: &Sought<'_>, limit: usize) -> Vec<Hit> {
    let every = sought.every();
    let seats = sought.seats();
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
            let own = |(seat, _): &&(&SeatWord, u16)| link.purposes.contains(&seat.of);
            let purposes = seats.iter().filter(own).fold(0, |all, (_, mask)| all | mask);
            let said = if link.key.is_empty() { 0 } else { sought.held_by(&link.key) };
            let names = link.stakeholder.map(mask).unwrap_or_default() | mask(link.other);
            names | purposes | said == every
        };
        let links = words.links.iter().flatten().filter(|link| link.noun == source.noun).filter(found);
        let mut found: Vec<(Vec<&Entry>, &Link)> =
            links.filter_map(|link| Some((ends(words, link)?, link))).collect();
        found.sort_by_key(|(ends, link)| {
            let key = |at: usize| ends.get(at).map_or("", |entry| entry.title_key());
            (key(0), key(1), link.id)
        });
        hits.extend(found.into_iter().take(limit).map(|(ends, link)| hit(&ends, link, &seats, sought)));
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

fn hit(ends: &[&Entry], link: &Link, seats: &[(&SeatWord, u16)], sought: &Sought<'_>) -> Hit {
    let mut title = ends.iter().map(|entry| entry.title()).collect::<Vec<_>>();
    // Of a vacant seat nobody's name tells it from the next, so the voice it waits for does.
    let waits_for = sought.seats.iter().find(|seat| {
        link.stakeholder.is_none()
            && link.purposes.first() == Some(&seat.of)
            && seat.of != SeatPurpose::Vacant
    });
    title.extend(waits_for.map(|seat| seat.word.as_str()));
    let title = title.join(" – ");
    let said = link.said.iter().find(|(_, words)| sought.held_by(&text::find_key(words)) != 0);
    let of = |purpose: &SeatPurpose| seats.iter().find(|(seat, _)| seat.of == *purpose);
    let (found_in, words) = match (said, link.purposes.iter().find_map(of)) {
        (Some((field, words)), _) => (*field, words.as_ref()),
        (None, Some((seat, _))) => (field_of(seat.of), seat.word.as_str()),
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

fn field_of(purpose: SeatPurpose) -> HitField {
    match purpose {
        SeatPurpose::Role(_) => HitField::Role,
        SeatPurpose::Voice(_) | SeatPurpose::Sector(_) => HitField::Voice,
        SeatPurpose::Vacant => HitField::Vacant,
    }
}
