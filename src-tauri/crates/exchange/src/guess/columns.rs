//! What each column of a table is for, by its hashtag, its heading and a little by its values.

use super::{
    heading::{self, Heading, Meant},
    layout::{self, Layout},
    private,
};
use crate::{
    run::values::{Reader, is_nothing},
    words::{Meaning, WORDS},
    workbook::Sheet,
};
use model::{ColumnUse, ImportColumn};
use std::collections::BTreeSet;

/// Rows whose values are looked at.
const SAMPLE: usize = 1_000;
/// Letters of a heading that are shown.
const LONGEST: usize = 200;
/// Letters that names have where no heading calls them so; longer texts are sentences.
const LONGEST_BARE: usize = 80;
/// Letters of an example that are shown.
const EXAMPLE: usize = 60;

/// One column while it is being judged.
struct Column<'a> {
    heading: Heading,
    meant: Option<Meant>,
    private: bool,
    may_name: bool,
    /// Different values in order of appearance.
    values: Vec<&'a str>,
    filled: usize,
    rows: usize,
}

/// Columns with a heading or with values below; empty ones at the end are dropped.
pub(crate) fn width(sheet: &Sheet, layout: Layout) -> usize {
    let rows = sheet.rows.iter().skip(layout.header.unwrap_or(0));
    let ends =
        rows.map(|row| row.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1));
    ends.max().unwrap_or(0)
}

/// Heading and hashtag of a column.
pub(crate) fn heading(sheet: &Sheet, layout: Layout, column: usize) -> Heading {
    let cell = |row: usize| sheet.rows.get(row).and_then(|row| row.get(column)).map_or("", String::as_str);
    let mut heading = layout.header.map(|row| heading::parse(cell(row))).unwrap_or_default();
    if let Some(tags) = layout.tags {
        heading.tag = heading::tag_of(cell(tags)).or(heading.tag);
    }
    heading
}

/// The heading as it is shown, which for a column without one is its letter.
pub(crate) fn shown(heading: &Heading, column: usize) -> String {
    match (heading.text.is_empty(), &heading.tag) {
        (false, _) => heading.text.chars().take(LONGEST).collect(),
        (true, Some(tag)) => tag.clone(),
        (true, None) => format!("Column {}", letter(column)),
    }
}

fn letter(mut column: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'A' + (column % 26) as u8));
        if column < 26 {
            break;
        }
        column = column / 26 - 1;
    }
    letters.iter().rev().collect()
}

/// The place of a column from its letter, from 0; `None` for what is no letter of a column.
pub(super) fn of_letter(letters: &str) -> Option<usize> {
    if !(1..=3).contains(&letters.len()) || !letters.bytes().all(|b| b.is_ascii_alphabetic()) {
        return None;
    }
    let place = |all: usize, b: u8| all * 26 + usize::from(b.to_ascii_uppercase() - b'A') + 1;
    Some(letters.bytes().fold(0, place) - 1)
}

fn look<'a>(sheet: &'a Sheet, layout: Layout, index: usize, group: &str) -> Column<'a> {
    let heading = heading(sheet, layout, index);
    let meant = heading.tag.as_deref().and_then(heading::meaning_of_tag);
    // A tag that says nothing of use still says more than the words above it.
    let meant = meant.or_else(|| heading.tag.is_none().then(|| heading::meaning(&heading.text)).flatten());
    let (mut seen, mut values, mut filled, mut rows) = (BTreeSet::new(), Vec::new(), 0, 0);
    for row in sheet.rows.iter().skip(layout.data).take(SAMPLE) {
        if row.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        rows += 1;
        let value = row.get(index).map(|cell| cell.trim()).unwrap_or_default();
        if !is_nothing(value) {
            filled += 1;
            if seen.insert(value) {
                values.push(value);
            }
        }
    }
    let share = |test: fn(&str) -> bool| {
        values.iter().filter(|value| test(value)).count() as f64 / values.len().max(1) as f64
    };
    let private = private::heading_is_private(&heading, group)
        || share(private::has_email) > 0.2
        || share(private::is_phone) > 0.4
        || share(private::is_personal_name) > 0.4
        || share(private::tells_of_a_child) > 0.2;
    // Below a heading that says they are names, each is judged by itself.
    let says_names = matches!(meant.map(|m| m.meaning), Some(Meaning::Name | Meaning::PlainName));
    let may_name = !private && (says_names || values.is_empty() || share(private::is_no_name) < 0.5);
    Column { heading, meant, private, may_name, values, filled, rows }
}

/// Whether the names may stand in this column.
pub(crate) fn may_name(sheet: &Sheet, layout: Layout, index: usize) -> bool {
    let groups = groups(sheet, layout, index + 1);
    look(sheet, layout, index, &groups[index]).may_name
}

fn groups(sheet: &Sheet, layout: Layout, width: usize) -> Vec<String> {
    layout.header.map_or_else(|| vec![String::new(); width], |header| layout::groups(sheet, header, width))
}

/// Every column with its guess.
pub(crate) fn guess(sheet: &Sheet, layout: Layout, reader: &Reader<'_>) -> Vec<ImportColumn> {
    let width = width(sheet, layout);
    let groups = groups(sheet, layout, width);
    let mut columns: Vec<Column<'_>> = (0..width).map(|n| look(sheet, layout, n, &groups[n])).collect();
    let mut uses: Vec<ColumnUse> = columns.iter().map(|column| single_use(column, reader)).collect();
    let name = match layout.header {
        Some(_) => choose_name(&mut columns),
        None => first_names(&columns),
    };
    for (n, column) in columns.iter().enumerate() {
        if matches!(column.meant.map(|m| m.meaning), Some(Meaning::Name | Meaning::PlainName))
            || column.private
        {
            uses[n] = ColumnUse::Ignore;
        }
    }
    if let Some(name) = name {
        uses[name] = ColumnUse::Name;
    }
    one_of_each(&columns, &mut uses);
    columns.iter().enumerate().map(|(n, column)| shape(column, n, uses[n])).collect()
}

/// The column that names organisations: by meaning, then by how many rows it fills. A plain "Name" counts
/// only where nothing says that the rows are persons, services, places or topics; beside a column of
/// organisations in such a table it is a person's, and private.
fn choose_name(columns: &mut [Column<'_>]) -> Option<usize> {
    let keys: Vec<String> = columns.iter().map(|column| heading::key(&column.heading.text)).collect();
    let other = WORDS.other_rows.iter().any(|all| all.iter().all(|word| keys.contains(word)));
    let candidates = |meaning: Meaning| {
        let fits =
            |n: &usize| columns[*n].meant.is_some_and(|m| m.meaning == meaning) && columns[*n].may_name;
        let mut found: Vec<usize> = (0..columns.len()).filter(fits).collect();
        found.sort_by_key(|n| {
            let empty = columns[*n].filled == 0 && columns[*n].rows > 0;
            (empty, columns[*n].meant.map(|m| m.place))
        });
        found.first().copied()
    };
    let strong = candidates(Meaning::Name);
    let plain = candidates(Meaning::PlainName);
    if other && let Some(plain) = plain {
        columns[plain].private |= strong.is_some() || keys.iter().any(|key| personal(key));
        columns[plain].may_name &= !columns[plain].private;
    }
    strong.or(plain.filter(|_| !other)).or_else(|| groups_that_are_names(columns).filter(|_| !other))
}

/// A column headed "Group", where nothing else names the rows and each row has another: then it is no kind of
/// group but the group itself.
fn groups_that_are_names(columns: &[Column<'_>]) -> Option<usize> {
    let is_group = |column: &Column<'_>| {
        let key = heading::key(&column.heading.text);
        column.may_name
            && WORDS.groups.contains(&key)
            && column.filled > 1
            && column.values.len() * 10 >= column.filled * 9
    };
    columns.iter().position(is_group)
}

/// The names of a list without headings: the first column that holds a short text, mostly another one, in most
/// rows.
fn first_names(columns: &[Column<'_>]) -> Option<usize> {
    let could_be =
        |value: &&&str| value.chars().any(char::is_alphabetic) && value.chars().count() <= LONGEST_BARE;
    let holds = |column: &Column<'_>| {
        column.may_name
            && column.filled * 2 > column.rows
            && column.values.len() * 2 > column.filled
            && column.values.iter().filter(could_be).count() * 5 > column.values.len() * 4
    };
    columns.iter().position(holds)
}

/// What a column without a heading is for, by what most of its values are.
fn use_by_values(column: &Column<'_>, understood: impl Fn(ColumnUse) -> usize) -> ColumnUse {
    let most = |count: usize| count * 2 > column.values.len();
    let urls = column.values.iter().filter(|value| private::is_url(value)).count();
    let uses = [ColumnUse::Sector, ColumnUse::Domain, ColumnUse::Level].into_iter();
    match uses.map(|used| (used, understood(used))).find(|(_, count)| most(*count)) {
        Some((used, _)) => used,
        None if most(urls) => ColumnUse::Website,
        None => ColumnUse::Ignore,
    }
}

/// A heading beside which a plain "Name" is a person's.
fn personal(key: &str) -> bool {
    private::heading_is_private(&Heading { text: key.to_string(), tag: None }, "")
}

/// What a column would be for if it were the only one of its meaning.
fn single_use(column: &Column<'_>, reader: &Reader<'_>) -> ColumnUse {
    let understood =
        |as_use: ColumnUse| column.values.iter().filter(|value| reader.understands(as_use, value)).count();
    let Some(Meant { meaning, .. }) = column.meant else {
        return if column.heading == Heading::default() {
            use_by_values(column, understood)
        } else {
            ColumnUse::Ignore
        };
    };
    let (kind, sector, domain) =
        (understood(ColumnUse::Kind), understood(ColumnUse::Sector), understood(ColumnUse::Domain));
    let is_short = |value: &&&str| value.chars().count() <= 8 && !value.contains(' ');
    match meaning {
        Meaning::Name | Meaning::PlainName => ColumnUse::Name,
        Meaning::ShortLabel => ColumnUse::ShortLabel,
        Meaning::Alternate if column.values.iter().filter(is_short).count() * 2 > column.values.len() => {
            ColumnUse::ShortLabel
        }
        Meaning::OrgType if kind > sector => ColumnUse::Kind,
        Meaning::OrgType => ColumnUse::Sector,
        Meaning::Type if kind > 0 && kind >= sector.max(domain) => ColumnUse::Kind,
        Meaning::Type if sector > 0 && sector >= domain => ColumnUse::Sector,
        Meaning::Type if domain > 0 => ColumnUse::Domain,
        Meaning::Type => ColumnUse::Tags,
        Meaning::Sector if domain > sector => ColumnUse::Domain,
        Meaning::Sector => ColumnUse::Sector,
        Meaning::Cluster if sector > domain => ColumnUse::Sector,
        Meaning::Cluster => ColumnUse::Domain,
        Meaning::Level => ColumnUse::Level,
        Meaning::About => ColumnUse::About,
        Meaning::Area => ColumnUse::AreaServed,
        Meaning::Website => ColumnUse::Website,
        Meaning::Influence => ColumnUse::Influence,
        Meaning::Interest => ColumnUse::Interest,
        // "Position" and "support" mean much else.
        Meaning::Stance if understood(ColumnUse::Stance) > 0 || column.values.is_empty() => ColumnUse::Stance,
        Meaning::Tags => ColumnUse::Tags,
        Meaning::ExternalId => ColumnUse::ExternalId,
        Meaning::Alternate | Meaning::Stance | Meaning::Nothing => ColumnUse::Ignore,
    }
}

/// Keeps the best column of each use; areas of life and tags may have several.
fn one_of_each(columns: &[Column<'_>], uses: &mut [ColumnUse]) {
    let name_values =
        uses.iter().position(|u| *u == ColumnUse::Name).map(|n| (columns[n].values.len(), columns[n].filled));
    for n in 0..uses.len() {
        let numbers_rows = columns[n].values.len() == columns[n].filled;
        // An identifier that differs in every row of a list that repeats its names numbers the rows.
        if uses[n] == ColumnUse::ExternalId
            && numbers_rows
            && name_values.is_some_and(|(different, all)| different < all)
        {
            uses[n] = ColumnUse::Ignore;
        }
    }
    let rank = |n: usize| {
        let empty = columns[n].filled * 4 < columns[n].rows;
        (empty, columns[n].meant.map_or(usize::MAX, |meant| meant.place), n)
    };
    for n in 0..uses.len() {
        let several =
            matches!(uses[n], ColumnUse::Ignore | ColumnUse::Keep | ColumnUse::Domain | ColumnUse::Tags);
        let beaten =
            (0..uses.len()).any(|other| other != n && uses[other] == uses[n] && rank(other) < rank(n));
        if !several && beaten {
            uses[n] = ColumnUse::Ignore;
        }
    }
}

fn shape(column: &Column<'_>, index: usize, guess: ColumnUse) -> ImportColumn {
    let shows = |value: &&&str| {
        !private::has_email(value) && !private::is_phone(value) && !private::is_personal_name(value)
    };
    let cut = |value: &&str| model::text::tidy_name(value).chars().take(EXAMPLE).collect::<String>();
    let examples = match column.private {
        true => Vec::new(),
        false => column.values.iter().filter(shows).map(cut).take(3).collect(),
    };
    ImportColumn {
        heading: shown(&column.heading, index),
        hashtag: column.heading.tag.clone(),
        examples,
        guess,
        private: column.private,
        may_name: column.may_name,
    }
}
