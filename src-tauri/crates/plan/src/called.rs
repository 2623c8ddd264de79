//! What a row is called, for a person who never saw a table.

use crate::log::{
    RowId,
    schema::{Schema, Table},
};
use model::Id;
use rusqlite::types::Value;

/// Tables whose rows are things of their own; rows of all others belong to one of these.
const NOUNS: [&str; 24] = [
    "plan",
    "council",
    "seat",
    "sector",
    "tag",
    "stakeholder",
    "tie",
    "initiative",
    "partner",
    "framework_item",
    "meeting",
    "decision",
    "action",
    "ask",
    "milestone",
    "indicator",
    "budget_line",
    "factor",
    "population_group",
    "round",
    "finding",
    "review",
    "recognition",
    "pack_idea",
];

/// Whether rows of this table are things of their own.
pub(crate) fn is_noun(table: &str) -> bool {
    NOUNS.contains(&table)
}

/// Columns that hold what a thing is called.
const NAMES: [&str; 9] = ["name", "title", "label", "role", "text", "what", "asked", "statement", "date"];

/// Whether a column holds what a thing is called, so that steps may have told of it.
pub(crate) fn is_name(column: &str) -> bool {
    NAMES.contains(&column)
}

/// Finds what rows are called.
pub(crate) struct Called<'a> {
    pub(crate) schema: &'a Schema,
    /// Where the cells of a row are found.
    pub(crate) cells: &'a dyn Fn(RowId) -> Option<Vec<Value>>,
}

impl Called<'_> {
    /// The table of the thing that a row is or belongs to, and what that is called; empty if it can't be told.
    pub(crate) fn noun_and_name(&self, row: RowId) -> (String, String) {
        let thing = self.thing(row);
        (self.schema.tables[thing.0].name.clone(), self.name(thing))
    }

    /// The row of the thing that a row is or belongs to.
    pub(crate) fn thing(&self, row: RowId) -> RowId {
        match NOUNS.contains(&self.schema.tables[row.0].name.as_str()) {
            true => row,
            false => self.owner(row).unwrap_or(row),
        }
    }

    fn cells(&self, row: RowId) -> Option<Vec<Value>> {
        (self.cells)(row)
    }

    /// What a row refers to, in the order of its columns.
    fn ends(&self, row: RowId) -> Vec<RowId> {
        let table = &self.schema.tables[row.0];
        let mut references: Vec<&(usize, String)> = table.references.iter().collect();
        references.sort();
        let Some(cells) = self.cells(row) else { return Vec::new() };
        let end = |(column, to): &(usize, String)| -> Option<RowId> {
            match cells.get(*column)? {
                Value::Blob(id) => Some((self.schema.index(to)?, Id(id.as_slice().try_into().ok()?))),
                _ => None,
            }
        };
        references.into_iter().filter_map(end).collect()
    }

    fn owner(&self, row: RowId) -> Option<RowId> {
        self.ends(row).into_iter().next()
    }

    /// Its name; what joins two things, such as a tie, is called by both.
    pub(crate) fn name(&self, row: RowId) -> String {
        let joins = matches!(self.schema.tables[row.0].name.as_str(), "tie" | "partner");
        if !joins {
            return self.own_name(row);
        }
        let ends: Vec<String> = self.ends(row).into_iter().take(2).map(|end| self.own_name(end)).collect();
        ends.join(" – ")
    }

    fn own_name(&self, row: RowId) -> String {
        let table: &Table = &self.schema.tables[row.0];
        let column = NAMES.iter().find_map(|name| table.columns.iter().position(|column| column == name));
        match column.and_then(|column| self.cells(row)?.into_iter().nth(column)) {
            Some(Value::Text(name)) => name,
            _ => String::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::migrations;
    use std::{collections::BTreeSet, fs};

    /// The messages of a file of words.
    fn messages(file: &str) -> BTreeSet<String> {
        let path = format!("{}/../../../ui/locales/en/{file}.ftl", env!("CARGO_MANIFEST_DIR"));
        let text = fs::read_to_string(path).unwrap();
        text.lines().filter_map(|line| Some(line.split_once(" =")?.0.to_string())).collect()
    }

    /// Merging, sending and erasing tell of tables and columns, and nobody should read a name of the file there.
    #[test]
    fn every_table_and_column_has_words() {
        let schema = Schema::read(&migrations::in_memory().unwrap()).unwrap();
        let (merge, cli, history) = (messages("merge"), messages("cli"), messages("history"));
        for table in &schema.tables {
            let noun = table.name.replace('_', "-");
            assert!(merge.contains(&format!("merge-noun-{noun}")), "{noun}");
            for column in table.columns.iter().map(|column| column.replace('_', "-")) {
                let known = [
                    format!("merge-field-{noun}-{column}"),
                    format!("merge-field-{column}"),
                    format!("merge-noun-{column}"),
                ];
                assert!(known.iter().any(|key| merge.contains(key)), "{noun}.{column}");
            }
        }
        for noun in NOUNS.map(|noun| noun.replace('_', "-")) {
            assert!(cli.contains(&format!("cli-noun-{noun}")), "{noun}");
            assert!(history.contains(&format!("past-nouns-{noun}")), "{noun}");
        }
    }
}
