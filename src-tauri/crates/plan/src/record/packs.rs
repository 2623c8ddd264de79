//! Ideas that came in packs: their lists as lines of a column, what must hold of them, and reading them.

use super::{cell::Cell, check::Checked, check::beginning, row::Noun};
use crate::{
    Plan,
    failure::Try,
    rules,
    sql::{to_maybe_word, to_word},
};
use model::{Id, PackFactor, PackIdea, PackIndicator, PackTag, Result, text};
use rusqlite::{
    Connection, Row,
    types::{Value, ValueRef},
};
use serde::{
    de::value::{Error, StrDeserializer},
    de::{DeserializeOwned, IntoDeserializer},
};

/// Something that is a line of a column: words of enums first, what people wrote last, with tabs between.
trait Line: Sized {
    fn write(&self) -> String;
    /// What a line says; none if it says nothing of the kind. Whatever a copy brings must be read.
    fn read(line: &str) -> Option<Self>;
}

fn word<T: DeserializeOwned>(text: &str) -> Option<T> {
    let from: StrDeserializer<'_, Error> = text.into_deserializer();
    T::deserialize(from).ok()
}

fn maybe(text: &str) -> Option<String> {
    Some(text.to_string()).filter(|text| !text.is_empty())
}

impl Line for String {
    fn write(&self) -> String {
        self.clone()
    }

    fn read(line: &str) -> Option<String> {
        maybe(line)
    }
}

impl Line for PackTag {
    fn write(&self) -> String {
        [&to_word(&self.kind), &self.key, &self.name].map(String::as_str).join("\t")
    }

    fn read(line: &str) -> Option<PackTag> {
        let mut parts = line.splitn(3, '\t');
        Some(PackTag { kind: word(parts.next()?)?, key: maybe(parts.next()?)?, name: maybe(parts.next()?)? })
    }
}

impl Line for PackFactor {
    fn write(&self) -> String {
        let harm = to_maybe_word(&self.harm).unwrap_or_default();
        [&to_word(&self.kind), &harm, &self.name].map(String::as_str).join("\t")
    }

    fn read(line: &str) -> Option<PackFactor> {
        let mut parts = line.splitn(3, '\t');
        Some(PackFactor {
            kind: word(parts.next()?)?,
            harm: word(parts.next()?),
            name: maybe(parts.next()?)?,
        })
    }
}

/// How a line says that an indicator counts people.
const PEOPLE: &str = "people";

impl Line for PackIndicator {
    fn write(&self) -> String {
        let people = if self.counts_people { PEOPLE } else { "" };
        let (question, direction) = (to_maybe_word(&self.question), to_maybe_word(&self.direction));
        let [question, direction, unit] =
            [question, direction, self.unit.clone()].map(Option::unwrap_or_default);
        [people, &question, &direction, &unit, &self.name].join("\t")
    }

    fn read(line: &str) -> Option<PackIndicator> {
        let mut parts = line.splitn(5, '\t');
        Some(PackIndicator {
            counts_people: parts.next()? == PEOPLE,
            question: word(parts.next()?),
            direction: word(parts.next()?),
            unit: maybe(parts.next()?),
            name: maybe(parts.next()?)?,
        })
    }
}

/// The lines of a list, as they stand in its column.
fn lines<T: Line>(list: &[T]) -> String {
    list.iter().map(Line::write).collect::<Vec<_>>().join("\n")
}

macro_rules! lists {
    ( $( $kind:ty ),* ) => { $(
        impl Cell for Vec<$kind> {
            fn read(row: &Row<'_>, column: usize) -> Try<Vec<$kind>> {
                let ValueRef::Text(_) = row.get_ref(column)? else { return Ok(Vec::new()) };
                Ok(row.get::<_, String>(column)?.lines().filter_map(Line::read).collect())
            }

            fn write(&self) -> Value {
                Value::Text(lines(self))
            }
        }
    )* };
}
lists!(String, PackTag, PackFactor, PackIndicator);

/// A line that must say something.
fn line(field: &str, words: &str) -> Try<String> {
    rules::name(field, words)
}

impl Checked for PackIdea {
    fn checked(mut self, _: &Connection) -> Try<PackIdea> {
        self.community = rules::line("community", &self.community)?;
        self.title = rules::name("title", &self.title)?;
        self.purpose = rules::note("purpose", &self.purpose)?;
        self.activities = rules::note("activities", &self.activities)?;
        self.outcomes = rules::note("outcomes", &self.outcomes)?;
        self.lessons = rules::note("lessons", &self.lessons)?;
        for tag in &mut self.tags {
            (tag.key, tag.name) = (line("tags", &tag.key)?, line("tags", &tag.name)?);
        }
        for factor in &mut self.factors {
            factor.name = line("factors", &factor.name)?;
        }
        for milestone in &mut self.milestones {
            *milestone = line("milestones", milestone)?;
        }
        for indicator in &mut self.indicators {
            indicator.name = line("indicators", &indicator.name)?;
            indicator.unit = rules::line("unit", &indicator.unit)?;
        }
        self.milestones.retain(|milestone| !milestone.is_empty());
        Ok(self)
    }

    fn called(&self, _: &Connection) -> Try<String> {
        Ok(beginning(&self.title))
    }

    /// Whoever brings the same idea in again, here or in another copy, brings in the same row.
    fn linked(&self) -> Option<Id> {
        Some(identity(self))
    }
}

/// What an idea is told from others by: all that it says.
pub(crate) fn identity(idea: &PackIdea) -> Id {
    let said = idea.cells().into_iter().map(|cell| match cell {
        Value::Text(text) => text::tidy_note(&text),
        _ => String::new(),
    });
    let said: Vec<String> = said.collect();
    Id::hashed(PackIdea::TABLE, &said.iter().map(String::as_bytes).collect::<Vec<_>>())
}

/// What the guard would read of an idea: its texts, and each of its lists as it stands in the file.
pub(crate) fn said(idea: &PackIdea) -> [String; 4] {
    [lines(&idea.tags), lines(&idea.factors), lines(&idea.milestones), lines(&idea.indicators)]
}

impl Plan {
    /// Ideas of other communities, by title.
    pub fn pack_ideas(&self) -> Result<Vec<PackIdea>> {
        Ok(pack_ideas(&self.conn)?)
    }
}

pub(crate) fn pack_ideas(conn: &Connection) -> Try<Vec<PackIdea>> {
    let mut ideas = PackIdea::list(conn, "1 ORDER BY id", [])?;
    ideas.sort_by_cached_key(|idea| text::fold(&idea.title));
    Ok(ideas)
}
