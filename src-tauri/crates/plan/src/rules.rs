//! What a value must be to enter a plan. Each refusal names the field and a rule that `errors.ftl` words.

use crate::{
    failure::{Try, not_found},
    sql::must_exist,
};
use model::{Author, Id, Refusal, text};
use rusqlite::{Connection, OptionalExtension, params};

/// Letters a name, a title or any other single line may have.
const LINE: usize = 200;
/// Letters a short label may have: the acronyms of real registers are up to this long.
const SHORT_LABEL: usize = 12;
/// Letters an address of the web may have.
const ADDRESS: usize = 2_000;
/// Letters a note may have: about ten printed pages.
const NOTE: usize = 20_000;

/// The oldest anybody is, in years.
pub(crate) const OLDEST: u32 = 120;

/// A refusal of one field.
pub(crate) fn invalid(field: &str, rule: &str) -> Refusal {
    Refusal::Invalid { field: field.into(), rule: rule.into() }
}

fn at_most(field: &str, text: String, letters: usize) -> Try<String> {
    match text.chars().count() > letters {
        true => Err(invalid(field, "too-long").into()),
        false => Ok(text),
    }
}

/// A name that must be there.
pub(crate) fn name(field: &str, text: &str) -> Try<String> {
    let tidy = text::tidy_name(text);
    match tidy.is_empty() {
        true => Err(invalid(field, "name-empty").into()),
        false => at_most(field, tidy, LINE),
    }
}

/// Who is turned to with a concern: never empty.
pub(crate) fn safeguarding_lead(text: &str) -> Try<String> {
    let tidy = text::tidy_name(text);
    match tidy.is_empty() {
        true => Err(invalid("safeguarding_lead", "lead-empty").into()),
        false => at_most("safeguarding_lead", tidy, LINE),
    }
}

/// A single line that may be unknown; an empty one is unknown.
pub(crate) fn line(field: &str, text: &Option<String>) -> Try<Option<String>> {
    tidied(text, text::tidy_name).map(|tidy| at_most(field, tidy, LINE)).transpose()
}

/// A short label that may be unknown.
pub(crate) fn short_label(text: &Option<String>) -> Try<Option<String>> {
    tidied(text, text::tidy_name).map(|tidy| at_most("short_label", tidy, SHORT_LABEL)).transpose()
}

/// An address of the web that may be unknown. Kept as written: it is shown, never fetched.
pub(crate) fn address(field: &str, text: &Option<String>) -> Try<Option<String>> {
    tidied(text, text::tidy_name).map(|tidy| at_most(field, tidy, ADDRESS)).transpose()
}

/// Words over several lines that may be unknown.
pub(crate) fn note(field: &str, text: &Option<String>) -> Try<Option<String>> {
    tidied(text, text::tidy_note).map(|tidy| at_most(field, tidy, NOTE)).transpose()
}

/// Words over several lines that must be there.
pub(crate) fn words(field: &str, text: &str) -> Try<String> {
    let tidy = text::tidy_note(text);
    match tidy.is_empty() {
        true => Err(invalid(field, "text-empty").into()),
        false => at_most(field, tidy, NOTE),
    }
}

fn tidied(text: &Option<String>, tidy: impl Fn(&str) -> String) -> Option<String> {
    text.as_deref().map(tidy).filter(|tidy| !tidy.is_empty())
}

/// A value from 1 to 5 that may be unknown.
pub(crate) fn one_to_five(field: &str, value: Option<u8>) -> Try<Option<u8>> {
    match value {
        Some(n) if !(1..=5).contains(&n) => Err(invalid(field, "out-of-range").into()),
        value => Ok(value),
    }
}

/// A number that may be unknown and has a largest value.
pub(crate) fn up_to(field: &str, value: Option<u32>, most: u32) -> Try<Option<u32>> {
    match value {
        Some(n) if n > most => Err(invalid(field, "out-of-range").into()),
        value => Ok(value),
    }
}

/// How many must be there to decide. Nobody at all is no quorum: it would pass an empty room.
pub(crate) fn quorum(field: &str, value: Option<u32>, most: u32) -> Try<Option<u32>> {
    match value {
        Some(0) => Err(invalid(field, "out-of-range").into()),
        value => up_to(field, value, most),
    }
}

/// An age band: whole years, the youngest first.
pub(crate) fn ages(from: Option<u32>, to: Option<u32>) -> Try<()> {
    up_to("age_from", from, OLDEST)?;
    up_to("age_to", to, OLDEST)?;
    match (from, to) {
        (Some(from), Some(to)) if from > to => Err(invalid("age_to", "ends-before-it-starts").into()),
        _ => Ok(()),
    }
}

/// A date as `YYYY-MM-DD`, a month as `YYYY-MM` or a year as `YYYY`, that may be unknown.
pub(crate) fn date(field: &str, text: &Option<String>) -> Try<Option<String>> {
    let Some(date) = tidied(text, text::tidy_name) else { return Ok(None) };
    match is_date(&date) {
        true => Ok(Some(date)),
        false => Err(invalid(field, "date-form").into()),
    }
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let widths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    if !text.bytes().all(|b| b.is_ascii_digit() || b == b'-')
        || !matches!(&widths[..], [4] | [4, 2] | [4, 2, 2])
    {
        return false;
    }
    let number = |n: usize| parts.get(n).map_or(Some(1), |part| part.parse::<i16>().ok());
    let (Some(year), Some(month), Some(day)) = (number(0), number(1), number(2)) else { return false };
    let (Ok(month), Ok(day)) = (i8::try_from(month), i8::try_from(day)) else { return false };
    jiff::civil::Date::new(year, month, day).is_ok()
}

/// Two dates of which the second is not before the first. Years and months compare with days by what they
/// have in common.
pub(crate) fn in_order(field: &str, from: &Option<String>, to: &Option<String>) -> Try<()> {
    match (from, to) {
        (Some(from), Some(to)) => {
            let common = from.len().min(to.len());
            match to.get(..common) < from.get(..common) {
                true => Err(invalid(field, "ends-before-it-starts").into()),
                false => Ok(()),
            }
        }
        _ => Ok(()),
    }
}

/// An amount that may be unknown: a number, not below zero.
pub(crate) fn amount(field: &str, value: Option<f64>) -> Try<Option<f64>> {
    match value {
        Some(x) if !x.is_finite() || x < 0.0 => Err(invalid(field, "out-of-range").into()),
        value => Ok(value),
    }
}

/// A place across or down a map: from -1 at one rim to 1 at the other.
pub(crate) fn on_the_map(field: &str, value: f64) -> Try<f64> {
    match (-1.0..=1.0).contains(&value) {
        true => Ok(value),
        false => Err(invalid(field, "out-of-range").into()),
    }
}

/// Who takes a step: a role or a nickname; empty until chosen.
pub(crate) fn author(author: &Author) -> Try<String> {
    at_most("author", text::tidy_name(&author.name), LINE)
}

/// A reference to a framework item of this kind.
pub(crate) fn framework_item(conn: &Connection, kind: &str, id: Id) -> Try<()> {
    let found: Option<String> = conn
        .prepare_cached("SELECT kind FROM framework_item WHERE id = ?1")?
        .query_row(params![id.0], |row| row.get(0))
        .optional()?;
    match found.as_deref() == Some(kind) {
        true => Ok(()),
        false => Err(not_found(kind).into()),
    }
}

/// References to framework items of this kind, each once, in the order given.
pub(crate) fn framework_items(conn: &Connection, kind: &str, ids: &[Id]) -> Try<Vec<Id>> {
    let mut seen = std::collections::BTreeSet::new();
    let once: Vec<Id> = ids.iter().copied().filter(|id| seen.insert(*id)).collect();
    once.iter().try_for_each(|id| framework_item(conn, kind, *id))?;
    Ok(once)
}

/// A reference that may be missing.
pub(crate) fn maybe(conn: &Connection, table: &str, noun: &str, id: Option<Id>) -> Try<()> {
    id.map_or(Ok(()), |id| must_exist(conn, table, noun, id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        for good in ["2024", "2024-02", "2024-02-29", "0001-01-01"] {
            assert!(is_date(good), "{good}");
        }
        let bad = [
            "",
            "24",
            "2024-13",
            "2023-02-29",
            "2024-2-1",
            "2024-02-29-01",
            "-2024",
            "202\u{0664}",
            "2024-00",
        ];
        for bad in bad {
            assert!(!is_date(bad), "{bad}");
        }
        let some = |text: &str| Some(text.to_string());
        assert!(in_order("until", &some("2024-05-01"), &some("2024")).is_ok());
        assert!(in_order("until", &some("2024-05-01"), &some("2024-04")).is_err());
    }

    #[test]
    fn lines() {
        assert_eq!(name("name", "  a \n b ").unwrap(), "a b");
        assert!(name("name", " \u{7} ").is_err());
        assert!(name("name", &"é".repeat(200)).is_ok());
        assert!(name("name", &"é".repeat(201)).is_err());
        assert_eq!(line("place", &Some("  ".into())).unwrap(), None);
    }
}
