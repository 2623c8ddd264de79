//! What may stand in a cell. Whatever comes in with a copy must be something that this program can read back,
//! whenever it shows: now, after a choice, or after an undo.

use crate::{
    failure::{Try, damaged},
    log::schema::{Schema, Table, quoted},
    migrations,
};
use model::*;
use rusqlite::{Connection, params, types::Value};
use rustc_hash::FxHashSet;
use serde::{de::DeserializeOwned, de::IntoDeserializer};
use std::cell::RefCell;

/// A table, a column of it, and whether a word may stand there.
type Words = (&'static str, &'static str, fn(&str) -> bool);

/// Columns that hold one word of an enum.
const WORDS: &[Words] = &[
    ("plan", "paper", is::<Paper>),
    ("framework_item", "kind", is::<FrameworkKind>),
    ("stakeholder", "kind", is::<StakeholderKind>),
    ("stakeholder", "stance_now", is::<Stance>),
    ("stakeholder", "stance_hoped", is::<Stance>),
    ("stakeholder", "sensitivity", is::<Sensitivity>),
    ("offer", "kind", is::<ResourceKind>),
    ("need", "kind", is::<ResourceKind>),
    ("council", "kind", is::<CouncilKind>),
    ("council", "decision_rule", is::<DecisionRule>),
    ("seat", "role", is::<SeatRole>),
    ("seat", "voice", is::<Voice>),
    ("initiative", "reach", is::<Reach>),
    ("initiative", "status", is::<InitiativeStatus>),
    ("initiative", "sensitivity", is::<Sensitivity>),
    ("partner", "role", is::<PartnerRole>),
    ("partner", "commitment", is::<Commitment>),
    ("tie", "kind", is::<TieKind>),
    ("tie", "presence", is::<TiePresence>),
    ("tie", "sensitivity", is::<Sensitivity>),
    ("meeting", "sensitivity", is::<Sensitivity>),
    ("decision", "sensitivity", is::<Sensitivity>),
    ("action", "sensitivity", is::<Sensitivity>),
    ("ask", "sensitivity", is::<Sensitivity>),
    ("milestone", "sensitivity", is::<Sensitivity>),
    ("indicator", "sensitivity", is::<Sensitivity>),
    ("factor", "sensitivity", is::<Sensitivity>),
    ("population_group", "sensitivity", is::<Sensitivity>),
    ("round", "sensitivity", is::<Sensitivity>),
    ("finding", "sensitivity", is::<Sensitivity>),
    ("review", "sensitivity", is::<Sensitivity>),
    ("recognition", "sensitivity", is::<Sensitivity>),
    ("attendance", "presence", is::<Presence>),
    ("decision", "rule", is::<DecisionRule>),
    ("indicator", "question", is::<IndicatorQuestion>),
    ("indicator", "direction", is::<Direction>),
    ("factor", "kind", is::<FactorKind>),
    ("factor", "harm", is::<FactorHarm>),
    ("finding", "kind", is::<FindingKind>),
    ("finding", "raised_by", is::<RaisedBy>),
    ("judgement", "verdict", is::<Verdict>),
];

fn is<T: DeserializeOwned>(word: &str) -> bool {
    let read: std::result::Result<T, serde::de::value::Error> = T::deserialize(word.into_deserializer());
    read.is_ok()
}

/// Whether a column holds one word of an enum.
pub(crate) fn is_word(table: &str, column: &str) -> bool {
    WORDS.iter().any(|(of, name, _)| *of == table && *name == column)
}

/// Tries values against the schema: kinds, words, and the CHECK of each column on a row that nobody sees.
pub(crate) struct Fields<'a> {
    schema: &'a Schema,
    scratch: Connection,
    /// Small numbers that SQLite took, by table and column: the same few come again and again.
    taken: RefCell<FxHashSet<(usize, usize, i64)>>,
}

/// A value that every column of its kind takes, unless its CHECK says otherwise.
fn plain(kind: &str) -> Value {
    match kind {
        "TEXT" => Value::Text(String::new()),
        "REAL" => Value::Real(0.0),
        "BLOB" => Value::Blob(vec![0; 16]),
        _ => Value::Integer(0),
    }
}

impl<'a> Fields<'a> {
    /// Makes the rows to try on.
    pub fn new(schema: &'a Schema) -> Try<Fields<'a>> {
        let mut scratch = Connection::open_in_memory()?;
        migrations::to_latest(&mut scratch)?;
        scratch.pragma_update(None, "foreign_keys", false)?;
        scratch.set_prepared_statement_cache_capacity(256);
        for table in &schema.tables {
            let cells: Vec<Value> = table
                .columns
                .iter()
                .zip(&table.kinds)
                .map(|(column, kind)| match (kind.required, column.as_str()) {
                    (false, _) => Value::Null,
                    (true, "hash") => Value::Blob(vec![0; 32]),
                    (true, _) => plain(&kind.name),
                })
                .collect();
            table.put(&scratch, Id([0; 16]), &cells)?;
        }
        Ok(Fields { schema, scratch, taken: RefCell::default() })
    }

    /// Refuses a value that this column can't hold.
    pub fn check(&self, table: usize, column: usize, value: &Value) -> Try<()> {
        let small = match value {
            Value::Integer(n @ 0..100) => Some((table, column, *n)),
            _ => None,
        };
        if small.is_some_and(|number| self.taken.borrow().contains(&number)) {
            return Ok(());
        }
        let table = &self.schema.tables[table];
        match self.fits(table, column, value)? {
            true => {
                self.taken.borrow_mut().extend(small);
                Ok(())
            }
            false => {
                let (table, column) = (&table.name, &table.columns[column]);
                Err(damaged(format!("a {column} of a {table} that no plan holds")).into())
            }
        }
    }

    fn fits(&self, table: &Table, column: usize, value: &Value) -> Try<bool> {
        let (name, kind) = (table.columns[column].as_str(), &table.kinds[column]);
        let points = table.references.iter().any(|(of, _)| *of == column);
        Ok(match (value, kind.name.as_str()) {
            (Value::Null, _) => !kind.required,
            (Value::Text(text), "TEXT") => {
                let word = WORDS.iter().find(|(of, column, _)| *of == table.name && *column == name);
                word.is_none_or(|(_, _, is)| is(text))
            }
            (Value::Blob(id), "BLOB") if points => id.len() == 16,
            (Value::Blob(_), "BLOB") => self.passes(table, name, value)?,
            (Value::Integer(n), "INTEGER") => u32::try_from(*n).is_ok() && self.passes(table, name, value)?,
            (Value::Real(x), "REAL") => x.is_finite() && self.passes(table, name, value)?,
            _ => false,
        })
    }

    /// Whether SQLite takes it.
    fn passes(&self, table: &Table, column: &str, value: &Value) -> Try<bool> {
        let sql = format!("UPDATE {} SET {} = ?1", quoted(&table.name), quoted(column));
        match self.scratch.prepare_cached(&sql)?.execute(params![value]) {
            Ok(_) => Ok(true),
            Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) => {
                Ok(false)
            }
            Err(error) => Err(error.into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_takes_what_it_should_and_nothing_else() {
        let conn = migrations::in_memory().unwrap();
        let schema = Schema::read(&conn).unwrap();
        let fields = Fields::new(&schema).unwrap();
        let text = |text: &str| Value::Text(text.into());
        let cases = [
            ("stakeholder", "name", text("Library"), true),
            ("stakeholder", "name", Value::Null, false),
            ("stakeholder", "name", Value::Integer(1), false),
            ("stakeholder", "influence", Value::Integer(5), true),
            ("stakeholder", "influence", Value::Integer(6), false),
            ("stakeholder", "influence", Value::Real(5.0), false),
            ("stakeholder", "sensitivity", text("restricted"), true),
            ("stakeholder", "sensitivity", text("secret"), false),
            ("stakeholder", "sector", Value::Blob(vec![1; 16]), true),
            ("stakeholder", "sector", Value::Blob(vec![1; 15]), false),
            ("offer", "amount", Value::Real(2.5), true),
            ("offer", "amount", Value::Real(f64::INFINITY), false),
            ("place", "x", Value::Real(1.5), false),
            ("seat", "position", Value::Integer(1 << 40), false),
            ("kept_text", "hash", Value::Blob(vec![1; 32]), true),
            ("kept_text", "hash", Value::Blob(vec![1; 16]), false),
            ("tie", "from", Value::Null, false),
        ];
        for (table, column, value, fits) in cases {
            let at = schema.index(table).unwrap();
            let column = schema.tables[at].column(column).unwrap();
            assert_eq!(fields.check(at, column, &value).is_ok(), fits, "{table} {value:?}");
        }
    }

    /// A new enum column must be listed above, or a copy could bring a word that nobody can read back. What
    /// holds words of people is named here.
    #[test]
    fn every_column_of_words_is_an_enum_or_written_by_people() {
        const PEOPLE: &[&str] = &[
            "name",
            "place",
            "vision",
            "language",
            "safeguarding_lead",
            "framework_title",
            "framework_source",
            "card_checked_on",
            "key",
            "preparation",
            "support",
            "pay",
            "label",
            "about",
            "asks",
            "letter",
            "shape",
            "pattern",
            "color",
            "code",
            "short_label",
            "data_conditions",
            "area_served",
            "website",
            "channel",
            "purpose",
            "source",
            "consent_on",
            "retain_until",
            "text",
            "value",
            "meets",
            "how_chosen",
            "since",
            "until",
            "title",
            "start",
            "end",
            "who_could_be_harmed",
            "who_was_asked",
            "what_we_do",
            "lessons",
            "brings",
            "gains",
            "key_action",
            "note",
            "consent_basis",
            "view",
            "number",
            "field",
            "kinds",
            "reason",
            "date",
            "starts",
            "notes",
            "dissent",
            "interests",
            "children_said",
            "review_on",
            "what",
            "due",
            "done_on",
            "asked",
            "asked_on",
            "decided",
            "changed",
            "told_on",
            "space",
            "audience",
            "voice",
            "influence",
            "unit",
            "target_on",
            "activities",
            "outcomes",
            "currency",
            "evidence",
            "strengths",
            "burdens",
            "method",
            "who_took_part",
            "statement",
            "community",
            "tags",
            "factors",
            "milestones",
            "indicators",
        ];
        let conn = migrations::in_memory().unwrap();
        for table in Schema::read(&conn).unwrap().tables {
            for (column, kind) in
                table.columns.iter().zip(&table.kinds).filter(|(_, kind)| kind.name == "TEXT")
            {
                let role_of_a_contact = table.name == "contact" && column == "role";
                let known =
                    is_word(&table.name, column) || PEOPLE.contains(&column.as_str()) || role_of_a_contact;
                assert!(known, "{}.{column} ({kind:?}) is neither", table.name);
            }
        }
    }
}
