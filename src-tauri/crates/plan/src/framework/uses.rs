//! What in a plan uses the items of its framework.

use crate::{
    Plan,
    called::Called,
    failure::Try,
    log::{
        RowId,
        schema::{Schema, quoted},
    },
    sql::{all, id},
};
use model::{Id, ItemState, ItemUse, Result, framework_file};
use rusqlite::Connection;
use std::collections::{BTreeMap, HashMap};

/// What belongs to the framework itself and follows when an item goes: where an example acts.
const FOLLOWS: [(&str, &str); 3] =
    [("example_domain", "example"), ("example_domain", "item"), ("framework_item", "level")];

/// Of each item that is used, by what.
pub(super) fn all_uses(conn: &Connection, schema: &Schema) -> Try<HashMap<Id, Vec<ItemUse>>> {
    let cells = |row: RowId| schema.tables[row.0].row(conn, row.1).ok().flatten();
    let called = Called { schema, cells: &cells };
    let mut found: HashMap<Id, BTreeMap<String, (u32, String)>> = HashMap::new();
    for (n, table) in schema.tables.iter().enumerate() {
        for (column, _) in table.references.iter().filter(|(_, to)| to == "framework_item") {
            let column = table.columns[*column].as_str();
            if FOLLOWS.contains(&(table.name.as_str(), column)) {
                continue;
            }
            let (of, name) = (quoted(column), quoted(&table.name));
            let sql =
                format!("SELECT {of}, count(*), min(id) FROM {name} WHERE {of} IS NOT NULL GROUP BY {of}");
            let rows = all(conn, &sql, [], |row| Ok((id(row, 0)?, row.get::<_, u32>(1)?, id(row, 2)?)))?;
            for (item, count, first) in rows {
                let (noun, name) = called.noun_and_name((n, first));
                let of_noun = found.entry(item).or_default().entry(noun).or_insert((0, name));
                of_noun.0 += count;
            }
        }
    }
    let told = |(noun, (count, name))| ItemUse { noun, count, name };
    Ok(found.into_iter().map(|(item, uses)| (item, uses.into_iter().map(told).collect())).collect())
}

impl Plan {
    /// How each item stands to the one that came with the program, and what uses it, in the order of the framework.
    pub fn item_states(&self) -> Result<Vec<ItemState>> {
        let built_in = framework_file::parse(framework_file::BUILT_IN)?;
        let mut uses = all_uses(&self.conn, &self.schema)?;
        let state = |item: &model::FrameworkItem| ItemState {
            id: item.id,
            built_in: built_in.item(item.id).is_some(),
            reworded: built_in.item(item.id).is_some_and(|own| !own.says_as(item)),
            uses: uses.remove(&item.id).unwrap_or_default(),
        };
        Ok(self.framework()?.items.iter().map(state).collect())
    }
}
