//! What a copy holds and what it does not, counted.

use super::{LeaveOut, Source};
use crate::{
    Plan,
    called::Called,
    failure::Try,
    history,
    log::RowId,
    merge::{fields, told::text},
};
use model::{CopyChoice, Counted, Manifest, Mention};
use rusqlite::types::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Tables that only link two things: nobody counts them.
fn is_link(table: &str) -> bool {
    const LINKS: [&str; 8] = [
        "dependency",
        "example_domain",
        "factor_work",
        "framework_item",
        "kept_text",
        "not_twins",
        "place",
        "sector",
    ];
    LINKS.contains(&table) || table.starts_with("stakeholder_") || table.starts_with("initiative_")
}

/// Notes that hold a name left out are listed up to this many.
const MOST_MENTIONS: usize = 200;

pub(super) fn manifest(
    plan: &Plan,
    source: &Source,
    leave_out: &LeaveOut,
    choice: CopyChoice,
) -> Try<Manifest> {
    let mut left_out: BTreeMap<String, u32> = BTreeMap::new();
    let mut holds: BTreeMap<String, u32> = BTreeMap::new();
    for (row, cells) in &source.rows {
        let table = &plan.schema.tables[row.0];
        let out = leave_out.has_row(*row);
        if !is_link(&table.name) {
            *if out { &mut left_out } else { &mut holds }.entry(table.name.clone()).or_default() += 1;
        }
        if out {
            continue;
        }
        let there = cells.iter().enumerate().filter(|(_, cell)| **cell != Value::Null);
        for (column, _) in there {
            let whole_column = leave_out.columns.contains(&(row.0, column));
            if whole_column || leave_out.cells.contains(&(*row, column)) {
                let what = format!("{}.{}", table.name, table.columns[column]);
                *left_out.entry(what).or_default() += 1;
            }
        }
    }
    if !choice.history {
        left_out.insert("step".into(), history::count(&plan.conn)?);
    }
    let counted = |counts: BTreeMap<String, u32>| {
        counts.into_iter().map(|(what, count)| Counted { what, count }).collect()
    };
    Ok(Manifest {
        locked: plan.is_locked() && !choice.readable,
        path: String::new(),
        without: choice.without(),
        left_out: counted(left_out),
        holds: counted(holds),
        mentions: mentions(plan, source, leave_out),
    })
}

/// Texts in the copy that hold the name of a thing left out.
fn mentions(plan: &Plan, source: &Source, leave_out: &LeaveOut) -> Vec<Mention> {
    let cells = |row: RowId| source.rows.get(&row).cloned();
    let called = Called { schema: &plan.schema, cells: &cells };
    let name_of = |row: &RowId| {
        let table = &plan.schema.tables[row.0];
        let column = table.column("name").or_else(|| table.column("title"))?;
        source.rows.get(row).and_then(|cells| text(&cells[column])).map(model::text::fold)
    };
    let names: BTreeSet<String> =
        leave_out.rows.iter().filter_map(name_of).filter(|name| name.chars().count() > 2).collect();
    let mut mentions = BTreeSet::new();
    if names.is_empty() {
        return Vec::new();
    }
    for (row, cells) in source.rows.iter().filter(|(row, _)| !leave_out.has_row(**row)) {
        let table = &plan.schema.tables[row.0];
        for (column, cell) in table.columns.iter().zip(cells) {
            let Some(words) = text(cell).filter(|_| !fields::is_word(&table.name, column)) else { continue };
            let words = model::text::fold(words);
            if names.iter().any(|name| words.contains(name.as_str())) {
                let (noun, name) = called.noun_and_name(*row);
                mentions.insert(Mention { noun, id: called.thing(*row).1, name, field: column.clone() });
            }
        }
        if mentions.len() >= MOST_MENTIONS {
            break;
        }
    }
    mentions.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::is_link;
    use crate::{log::schema::Schema, migrations};

    #[test]
    fn whatever_is_counted_has_words() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/locales/en/together.ftl");
        let words = std::fs::read_to_string(path).unwrap();
        let schema = Schema::read(&migrations::in_memory().unwrap()).unwrap();
        for table in schema.tables.iter().filter(|table| !is_link(&table.name)) {
            let key = format!("together-count-{} =", table.name.replace('_', "-"));
            assert!(words.lines().any(|line| line.starts_with(&key)), "{key}");
        }
    }
}
