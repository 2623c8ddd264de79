//! Where the words of each noun stand in the file. Contacts and fields kept from imports are not among them:
//! both may name a person.

use super::entry::Entry;
use crate::{
    failure::Try,
    sql::{all, by_owner, id, maybe_id},
};
use model::{HitField as Field, HitNoun as Noun, Id};
use rusqlite::{Connection, params};
use rustc_hash::FxHashMap;

/// The words of one noun.
pub(super) struct Source {
    pub noun: Noun,
    pub table: &'static str,
    /// Which of its rows; empty for all.
    only: &'static str,
    /// The column that says what was put away.
    archived: Option<&'static str>,
    /// The column of where it opens, if it has no place of its own.
    of: Option<&'static str>,
    /// Columns and what they are found as, the title first, a short label second.
    columns: &'static [(&'static str, Field)],
}

pub(super) const STAKEHOLDERS: Source = Source {
    noun: Noun::Stakeholder,
    table: "stakeholder",
    only: "",
    archived: Some("archived"),
    of: None,
    columns: &[
        ("name", Field::Title),
        ("short_label", Field::ShortLabel),
        ("about", Field::About),
        ("area_served", Field::AreaServed),
        ("website", Field::Website),
    ],
};

const fn plain(
    noun: Noun,
    table: &'static str,
    only: &'static str,
    columns: &'static [(&'static str, Field)],
) -> Source {
    Source { noun, table, only, archived: None, of: None, columns }
}

const fn inside(
    noun: Noun,
    table: &'static str,
    of: &'static str,
    columns: &'static [(&'static str, Field)],
) -> Source {
    Source { of: Some(of), ..plain(noun, table, "", columns) }
}

/// A meeting is called by its council and its day.
const OF_COUNCIL: &str = "(SELECT name FROM council WHERE council.id = meeting.council) || ' – ' || date";

/// A reading is called by what it is a reading of, a judgement by what it judges.
const OF_INDICATOR: &str = "(SELECT name FROM indicator WHERE indicator.id = reading.indicator)";
const OF_ITEM: &str = "(SELECT label FROM framework_item WHERE framework_item.id = judgement.item)";

const fn item(noun: Noun, only: &'static str) -> Source {
    let columns = &[("label", Field::Title), ("about", Field::About), ("asks", Field::Asks)];
    plain(noun, "framework_item", only, columns)
}

pub(super) const SOURCES: &[Source] = &[
    STAKEHOLDERS,
    plain(
        Noun::Plan,
        "plan",
        "",
        &[("name", Field::Title), ("place", Field::Place), ("vision", Field::Vision)],
    ),
    plain(
        Noun::Council,
        "council",
        "",
        &[("name", Field::Title), ("purpose", Field::Purpose), ("meets", Field::Meets)],
    ),
    plain(
        Noun::Initiative,
        "initiative",
        "",
        &[
            ("title", Field::Title),
            ("purpose", Field::Purpose),
            ("place", Field::Place),
            ("activities", Field::Activities),
            ("outcomes", Field::Outcomes),
            ("lessons", Field::Lessons),
            ("who_could_be_harmed", Field::DoNoHarm),
            ("who_was_asked", Field::DoNoHarm),
            ("what_we_do", Field::DoNoHarm),
        ],
    ),
    inside(
        Noun::Meeting,
        "meeting",
        "council",
        &[(OF_COUNCIL, Field::Title), ("place", Field::Place), ("notes", Field::Minutes)],
    ),
    inside(Noun::AgendaItem, "agenda_item", "meeting", &[("title", Field::Title), ("notes", Field::Minutes)]),
    inside(
        Noun::Decision,
        "decision",
        "meeting",
        &[
            ("text", Field::Title),
            ("dissent", Field::Dissent),
            ("interests", Field::Interests),
            ("children_said", Field::ChildrenSaid),
        ],
    ),
    inside(Noun::Action, "action", "meeting", &[("what", Field::Title)]),
    // What children took back is told no further.
    Source {
        only: "withdrawn = 0",
        ..inside(
            Noun::Ask,
            "ask",
            "council",
            &[("asked", Field::Title), ("decided", Field::Decided), ("changed", Field::Changed)],
        )
    },
    inside(Noun::Milestone, "milestone", "initiative", &[("title", Field::Title)]),
    inside(Noun::Indicator, "indicator", "initiative", &[("name", Field::Title), ("source", Field::Source)]),
    // Of readings and judgements only those are found of which something was said.
    Source {
        only: "note IS NOT NULL",
        ..inside(
            Noun::Reading,
            "reading",
            "(SELECT initiative FROM indicator WHERE indicator.id = reading.indicator)",
            &[(OF_INDICATOR, Field::Title), ("note", Field::Note)],
        )
    },
    inside(Noun::BudgetLine, "budget_line", "initiative", &[("what", Field::Title)]),
    plain(Noun::Factor, "factor", "", &[("name", Field::Title), ("evidence", Field::Evidence)]),
    plain(
        Noun::PopulationGroup,
        "population_group",
        "",
        &[
            ("name", Field::Title),
            ("strengths", Field::Strengths),
            ("burdens", Field::Burdens),
            ("evidence", Field::Evidence),
        ],
    ),
    plain(
        Noun::Round,
        "round",
        "",
        &[("title", Field::Title), ("method", Field::Method), ("who_took_part", Field::WhoTookPart)],
    ),
    inside(Noun::Finding, "finding", "round", &[("statement", Field::Title), ("evidence", Field::Evidence)]),
    plain(Noun::Review, "review", "", &[("date", Field::Title), ("who_took_part", Field::WhoTookPart)]),
    Source {
        only: "note IS NOT NULL",
        ..inside(Noun::Judgement, "judgement", "review", &[(OF_ITEM, Field::Title), ("note", Field::Note)])
    },
    inside(Noun::Recognition, "recognition", "initiative", &[("what", Field::Title)]),
    plain(
        Noun::PackIdea,
        "pack_idea",
        "",
        &[
            ("title", Field::Title),
            ("purpose", Field::Purpose),
            ("activities", Field::Activities),
            ("outcomes", Field::Outcomes),
            ("lessons", Field::Lessons),
        ],
    ),
    plain(Noun::Tag, "tag", "", &[("name", Field::Title)]),
    plain(Noun::Sector, "sector", "", &[("name", Field::Title), ("code", Field::ShortLabel)]),
    item(Noun::Domain, "kind = 'domain'"),
    item(Noun::Level, "kind = 'level'"),
    item(Noun::Principle, "kind = 'principle'"),
    item(Noun::Strategy, "kind = 'strategy'"),
    item(Noun::Example, "kind = 'example'"),
    item(Noun::Theory, "kind = 'theory'"),
    item(Noun::Recommendation, "kind = 'recommendation'"),
];

/// What belongs to a stakeholder in tables of their own.
pub(super) const RESOURCES: [(&str, Field); 2] = [("offer", Field::Offer), ("need", Field::Need)];

/// An offer or a need.
pub(super) struct Resource {
    pub id: Id,
    field: Field,
    text: Box<str>,
}

impl Source {
    /// Every entry, or the one of this identity; takes what `resources` has for each.
    pub fn entries(
        &self,
        conn: &Connection,
        of: Option<Id>,
        resources: &mut FxHashMap<Id, Vec<Resource>>,
    ) -> Try<Vec<Entry>> {
        let columns: Vec<&str> = self.columns.iter().map(|(column, _)| *column).collect();
        let (table, archived, place) = (self.table, self.archived.unwrap_or("0"), self.of.unwrap_or("NULL"));
        let rows = match (of, self.only) {
            (Some(_), _) => " WHERE id = ?1".to_string(),
            (None, "") => " WHERE ?1 IS NULL".to_string(),
            (None, only) => format!(" WHERE ?1 IS NULL AND {only}"),
        };
        let sql = format!("SELECT id, {archived}, {place}, {} FROM {table}{rows}", columns.join(", "));
        all(conn, &sql, params![of.map(|id| id.0)], |row| {
            let id = id(row, 0)?;
            let mut fields = Vec::with_capacity(self.columns.len());
            for (n, (_, field)) in self.columns.iter().enumerate() {
                if let Some(text) = row.get::<_, Option<Box<str>>>(n + 3)? {
                    fields.push((*field, text));
                }
            }
            let own = resources.remove(&id).unwrap_or_default();
            fields.extend(own.into_iter().map(|one| (one.field, one.text)));
            let mut entry = Entry::new(id, row.get(1)?, fields);
            entry.of = maybe_id(row, 2)?;
            Ok(entry)
        })
    }
}

/// Offers and needs of every stakeholder, or of one.
pub(super) fn resources(conn: &Connection, of: Option<Id>) -> Try<FxHashMap<Id, Vec<Resource>>> {
    let mut found: FxHashMap<Id, Vec<Resource>> = FxHashMap::default();
    for (table, field) in RESOURCES {
        let rows = if of.is_some() { "stakeholder = ?1" } else { "?1 IS NULL" };
        let sql = format!("SELECT stakeholder, id, text FROM {table} WHERE {rows}");
        let own = by_owner(conn, &sql, params![of.map(|id| id.0)], |row| {
            Ok(Resource { id: id(row, 1)?, field, text: row.get(2)? })
        })?;
        own.into_iter().for_each(|(owner, list)| found.entry(owner).or_default().extend(list));
    }
    Ok(found)
}

/// To whom an offer or a need belongs, if it is still there.
pub(super) fn owner(conn: &Connection, resource: Id) -> Try<Option<Id>> {
    for (table, _) in RESOURCES {
        let sql = format!("SELECT stakeholder FROM {table} WHERE id = ?1");
        if let Some(owner) = all(conn, &sql, params![resource.0], |row| Ok(id(row, 0)?))?.pop() {
            return Ok(Some(owner));
        }
    }
    Ok(None)
}
