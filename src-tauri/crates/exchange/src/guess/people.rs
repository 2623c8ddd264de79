//! Lists of people, above all of children. There is no record of a child (safeguarding rule 1), so such a list
//! is refused as a whole, whichever row or column somebody points to.

use super::{
    columns,
    heading::{self, holds},
    layout::{self, Layout, SECOND_LOOK},
    private,
};
use crate::{
    run::values::is_nothing,
    words::{Meaning, PeopleWords, WORDS, folded},
    workbook::Sheet,
};
use model::text::tidy_name;

/// Columns looked at; what tells of people stands among the first.
const COLUMNS: usize = 200;
/// Rows whose values are looked at.
const SAMPLE: usize = 300;
/// Headings that are named in a refusal.
const NAMED: usize = 6;

/// What a heading says of the people in the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    /// When somebody was born.
    Birth,
    /// How old somebody is.
    Age,
    /// The class or grade somebody is in.
    Class,
    /// Who looks after somebody.
    Guardian,
    /// A child, or another person who is looked after.
    Child,
    /// A part of a person's name.
    PartOfName,
    /// A person's name, or that of anything else.
    PlainName,
    /// The name of an organisation.
    Organisation,
}

/// The headings that say that the rows of this table are people; none if nothing does. Every row down to the
/// headings is looked at, whichever row somebody points to, and rows further down where two cells say so: a
/// single "Student" in a row of data is a value.
pub(crate) fn headings(sheet: &Sheet) -> Option<Vec<String>> {
    let header = layout::find(sheet).and_then(|layout| layout.header);
    (0..SECOND_LOOK.min(sheet.rows.len())).find_map(|row| {
        let told = headings_in(sheet, row)?;
        (told.len() > 1 || header.is_some_and(|header| row <= header)).then_some(told)
    })
}

fn headings_in(sheet: &Sheet, row: usize) -> Option<Vec<String>> {
    let cells = &sheet.rows[row];
    let groups = layout::groups(sheet, row, cells.len().min(COLUMNS));
    let mut signs: Vec<(Sign, String)> = Vec::new();
    for (column, group) in groups.iter().enumerate() {
        let text = heading::parse(&cells[column]).text;
        let key = heading::key(&text);
        if key.is_empty() || key.len() > 60 {
            continue;
        }
        let grouped = format!("{} {key}", heading::key(group));
        let below = || values(sheet, row + 1, column);
        let by_group = || WORDS.people.child.contains(&grouped).then_some(Sign::Child);
        if let Some(sign) = sign(&key, &below).or_else(by_group) {
            signs.push((sign, text));
        }
    }
    let has = |sign: Sign| signs.iter().any(|(one, _)| *one == sign);
    let organisations = has(Sign::Organisation);
    let of_a_person = has(Sign::Birth) || has(Sign::Age) || has(Sign::Guardian);
    let named = has(Sign::PartOfName) || has(Sign::Child);
    let lists_people = match organisations {
        // Beside organisations these may be their contacts', unless it is said whose they are.
        true => named && (of_a_person || has(Sign::Class)),
        false => named || of_a_person || (has(Sign::PlainName) && has(Sign::Class)),
    };
    let tells = |sign: &Sign| !matches!(sign, Sign::PlainName | Sign::Organisation);
    lists_people.then(|| {
        signs.into_iter().filter(|(sign, _)| tells(sign)).map(|(_, text)| text).take(NAMED).collect()
    })
}

fn sign<'a>(key: &str, below: &dyn Fn() -> Vec<&'a str>) -> Option<Sign> {
    let words: &PeopleWords = &WORDS.people;
    let is = |list: &[String]| list.iter().any(|word| word == key);
    let within = |list: &[String]| list.iter().any(|phrase| holds(key, phrase));
    if within(&words.not) {
        return None;
    }
    if within(&words.birth) {
        return Some(Sign::Birth);
    }
    if within(&words.guardian) {
        return Some(Sign::Guardian);
    }
    if is(&words.age) && most(&below(), private::is_age) {
        return Some(Sign::Age);
    }
    if is(&words.class) && most(&below(), is_class) {
        return Some(Sign::Class);
    }
    if is(&words.child) && most(&below(), |value| !value.bytes().all(|b| b.is_ascii_digit())) {
        return Some(Sign::Child);
    }
    if is(&words.part_of_name) {
        return Some(Sign::PartOfName);
    }
    match WORDS.headings.get(key) {
        Some((Meaning::Name, _)) => Some(Sign::Organisation),
        Some((Meaning::PlainName, _)) => Some(Sign::PlainName),
        _ => None,
    }
}

/// What stands in a column from this row on.
fn values(sheet: &Sheet, from: usize, column: usize) -> Vec<&str> {
    let rows = sheet.rows.iter().skip(from).take(SAMPLE);
    rows.filter_map(|row| row.get(column)).map(|cell| cell.trim()).filter(|cell| !is_nothing(cell)).collect()
}

/// Whether at least half of them are; a column with nothing in it says what its heading says.
fn most(values: &[&str], test: impl Fn(&str) -> bool) -> bool {
    values.iter().filter(|value| test(value)).count() * 2 >= values.len()
}

/// "4b", "Grade 7", "CM2", "6ème A", "3º".
fn is_class(value: &str) -> bool {
    let key = folded(value);
    let is_step = |word: &str| {
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        (1..=2).contains(&digits)
            && word.len() - digits <= 4
            && word[..digits].parse().is_ok_and(|n: u8| n <= 13)
    };
    let mut words = key.split(' ').peekable();
    let begins =
        words.peek().is_some_and(|first| is_step(first) || WORDS.people.classes.iter().any(|c| c == first));
    begins && words.all(|word| word.len() <= 4 || WORDS.people.classes.iter().any(|c| c == word))
}

/// The columns, by their letters, that hold days or ages of a list without headings over them: nothing says
/// then that they are not those of children.
pub(crate) fn bare_columns(sheet: &Sheet, layout: Layout) -> Option<Vec<String>> {
    let has_headings = layout::has_headings(sheet, layout);
    let told = (0..columns::width(sheet, layout).min(COLUMNS)).filter(|column| {
        let heading = columns::heading(sheet, layout, *column);
        // In a list with headings, a column that lacks one is nothing unusual.
        if has_headings && heading.text.is_empty() {
            return false;
        }
        let heading = heading.text;
        if !heading.is_empty() && !private::is_date(&heading) && !private::is_age(&heading) {
            return false;
        }
        let values = values(sheet, 0, *column);
        let over_half = |count: usize| count * 2 > values.len();
        let years: Vec<u32> =
            values.iter().filter(|v| private::is_age(v)).filter_map(|v| number(v)).collect();
        // Running numbers, and marks from one to five, are no ages.
        let runs = years.windows(2).all(|pair| pair[0] < pair[1]) && years.len() > 2;
        let of_children =
            over_half(years.len()) && !runs && years.iter().all(|n| *n < 20) && years.iter().any(|n| *n > 5);
        over_half(values.iter().filter(|value| private::is_date(value)).count()) || of_children
    });
    let told: Vec<String> =
        told.map(|column| columns::shown(&heading::Heading::default(), column)).take(NAMED).collect();
    (!told.is_empty()).then_some(told)
}

fn number(value: &str) -> Option<u32> {
    let digits: String = value.trim().chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}

/// Whether most of these names are of persons: a given name with one or two more words, none of which an
/// organisation has in its name.
pub(crate) fn are_persons<'a>(names: impl Iterator<Item = &'a str>) -> bool {
    let (mut all, mut whole, mut given) = (0, 0, 0);
    for name in names.take(SAMPLE) {
        let name = tidy_name(name);
        if is_nothing(&name) {
            continue;
        }
        all += 1;
        match words_of_person(&name) {
            0 => {}
            1 => given += 1,
            _ => whole += 1,
        }
    }
    let persons = whole + given;
    // A given name alone is also the name of many a place.
    persons > 1 && if whole == 0 { persons * 5 > all * 4 } else { persons * 2 > all }
}

/// How many words of a person's name this is; none if it does not look like one.
fn words_of_person(name: &str) -> usize {
    if name.len() > 60 {
        return 0;
    }
    // "Jones, Amy"
    let (before, after) = name.split_once(',').unwrap_or(("", name));
    let mut words = after.split_whitespace().chain(before.split_whitespace()).peekable();
    let is_given = |word: &&str| WORDS.people.given.contains(&folded(word));
    let begins = words.peek().is_some_and(is_given);
    let words: Vec<&str> = words.collect();
    let is_particle = |word: &str| WORDS.people.particles.iter().any(|particle| particle == word);
    let is_part = |word: &&str| {
        (is_particle(word) || word.starts_with(char::is_uppercase))
            && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '.' | '\'' | '’'))
            && !word.ends_with("'s")
            && !word.ends_with("’s")
            && !WORDS.organisation_words.contains(&folded(word))
    };
    let fits = begins && words.len() <= 5 && words.iter().all(is_part);
    if fits { words.len() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(text: &str) -> Sheet {
        let rows = text.lines().map(|line| line.split(',').map(str::to_string).collect()).collect();
        Sheet { rows, ..Sheet::default() }
    }

    #[test]
    fn lists_of_children_are_told_by_their_headings() {
        for list in [
            "Name,Date of birth,Age,School\nAmy Jones,2012-03-04,12,Cedar",
            "First name,Last name,Date of birth,Guardian,School\nAmy,Jones,2012-03-04,Bo,Cedar",
            "Name,Age\nAmy Jones,9",
            "Name,Grade\nAmy Jones,4",
            "Child,Town\nAmy Jones,Riverbend",
            "Student name,Phone\nAmy Jones,650 780-7525",
            "Class list\n\nNom,Date de naissance\nAmy,04/03/2012",
            "Nombre,Edad,Curso\nAmy,9 años,3º B",
            "Élève,Classe\nAmy,CM2",
            "Who,D.O.B.\nAmy,2012-03-04",
            "Child,,School\nName,Age,Name\nAmy,9,Cedar",
            "Agency,Child name,DOB\nCedar,Amy,2012-03-04",
            "Name,Parent/Guardian\nAmy,Bo",
        ] {
            assert!(headings(&sheet(list)).is_some_and(|told| !told.is_empty()), "{list}");
        }
    }

    #[test]
    fn lists_of_organisations_with_columns_about_people_are_not() {
        for list in [
            "Organisation,Contact person,Birthday\nFood Bank,Ana,03/04",
            "Organisation,First name,Last name,E-mail\nFood Bank,Ana,Roe,a@b.example",
            "Name,Age group,Sector\nFood Bank,6-12,Faith",
            "Name,Age\nFood Bank,6 to 12",
            "Name,Class\nFood Bank,NGO",
            "Organisation,Children,Students\nFood Bank,12,30",
            "name,minimum_age,maximum_age\nFood Bank,6,12",
            "Name,Child protection\nFood Bank,yes",
            "Name,Serves\nFood Bank,Child\nLibrary,Student\nClub,Client",
        ] {
            assert_eq!(headings(&sheet(list)), None, "{list}");
        }
    }

    #[test]
    fn names_of_persons_are_told_from_names_of_organisations() {
        let persons = |names: &[&str]| are_persons(names.iter().copied());
        assert!(persons(&["Amy Jones", "Bo Li", "María José Pérez"]));
        assert!(persons(&["Jones, Amy", "Smith, Peter", "Food Bank"]));
        assert!(persons(&["Amy", "Peter", "Sophie"]));
        assert!(!persons(&["Anne Frank House", "Peter Pan Nursery", "Martin Luther School"]));
        assert!(!persons(&["Food Bank", "Library", "Youth Hub", "Amy Jones"]));
        assert!(!persons(&["St Mary's", "Peter's Bakery", "Martin & Sons"]));
        assert!(!persons(&["Amy Jones"]), "one name tells nothing of a list");
    }
}
