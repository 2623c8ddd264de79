//! What a row is called, for a person who never saw a table.

use crate::log::{
    RowId,
    schema::{Schema, Table},
};
use model::Id;
use rusqlite::types::Value;

/// Tables whose rows are things of their own; rows of all others belong to one of these.
const NOUNS: [&str; 23] = [
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
];
/// Whether rows of this table are things of their own.
pub(crate) fn is_noun(table: &str) -> bool {
    NOUNS.contains(&table)
}

/// Columns that hold what a thing is called.
const NAMES: [&str; 9] = ["name", "title", "label", "role", "text", "what", "asked", "statement", "date"];

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
