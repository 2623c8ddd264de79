//! Changing the framework of a plan: other words, more items, and what another framework would bring.

use crate::{Framework, FrameworkItem, FrameworkKind, Id};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One change to an item of the framework.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant sets the field of the same name of FrameworkItem")]
pub enum ItemEdit {
    Label(String),
    About(Option<String>),
    Asks(Option<String>),
    /// The level an example acts at.
    Level(Option<Id>),
    /// All the domains an example acts in.
    Domains(Vec<Id>),
}

/// One change to one item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct EditItem {
    /// Which.
    pub id: Id,
    /// What.
    pub edit: ItemEdit,
}

/// Another place of an item in its list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MoveItem {
    /// Which.
    pub id: Id,
    /// Where it stands from now on, from 0; beyond the end is last.
    pub to: u32,
}

/// An item that a community adds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ItemDraft {
    /// Which list it joins.
    pub kind: FrameworkKind,
    /// What it is called; its identity follows from this, so that two who add the same meet.
    pub label: String,
    /// What it means.
    pub about: Option<String>,
    /// The principle that a strategy or an example belongs to.
    pub parent: Option<Id>,
    /// The level an example acts at.
    pub level: Option<Id>,
    /// The domains an example acts in.
    pub domains: Vec<Id>,
    /// The item it comes after; none puts it last.
    pub after: Option<Id>,
}

/// How an item of this plan stands to the one that came with the program, and what uses it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ItemState {
    /// Which.
    pub id: Id,
    /// Whether one came with the program.
    pub built_in: bool,
    /// Whether its words are others than those that came with the program.
    pub reworded: bool,
    /// What in the plan uses it; nothing if it can be taken away.
    pub uses: Vec<ItemUse>,
}

/// Things of one noun that use an item of the framework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ItemUse {
    /// The noun, such as "initiative".
    pub noun: String,
    /// How many.
    pub count: u32,
    /// What the first is called.
    pub name: String,
}

/// What another framework would change in the plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct FrameworkChanges {
    /// What the other is called.
    pub title: String,
    /// Who wrote it.
    pub source: String,
    /// Items the plan lacks.
    pub added: Vec<FrameworkItem>,
    /// Items that would be called something else.
    pub renamed: Vec<Renamed>,
    /// How many more would only be explained in other words.
    pub reworded: u32,
    /// How many would stay as they are.
    pub same: u32,
    /// How many the other lacks; they stay.
    pub kept: u32,
}

/// An item that would be called something else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Renamed {
    /// Which list it belongs to.
    pub kind: FrameworkKind,
    /// What it is called.
    pub from: String,
    /// What it would be called.
    pub to: String,
}

impl FrameworkItem {
    /// Whether another says the same in the same words.
    pub fn says_as(&self, other: &FrameworkItem) -> bool {
        self.label == other.label && self.about == other.about && self.asks == other.asks
    }
}

impl Framework {
    /// What bringing in another framework would change: what it has and this one lacks comes in, what both have is
    /// called and explained as there, what it lacks stays.
    pub fn changes_by(&self, other: &Framework) -> FrameworkChanges {
        let mut changes = FrameworkChanges {
            title: other.title.clone(),
            source: other.source.clone(),
            added: Vec::new(),
            renamed: Vec::new(),
            reworded: 0,
            same: 0,
            kept: self.items.iter().filter(|item| other.item(item.id).is_none()).count() as u32,
        };
        for item in &other.items {
            match self.item(item.id) {
                None => changes.added.push(item.clone()),
                Some(own) if own.label != item.label => changes.renamed.push(Renamed {
                    kind: item.kind,
                    from: own.label.clone(),
                    to: item.label.clone(),
                }),
                Some(own) if !own.says_as(item) => changes.reworded += 1,
                Some(_) => changes.same += 1,
            }
        }
        changes
    }
}

#[cfg(test)]
mod tests {
    use crate::framework_file::{BUILT_IN, parse};

    #[test]
    fn another_framework_adds_and_renames_and_takes_nothing_away() {
        let own = parse(BUILT_IN).unwrap();
        assert_eq!(own.changes_by(&own).same, own.items.len() as u32);
        let text = BUILT_IN
            .replacen("label = \"Safety\"", "label = \"Seguridad\"", 1)
            .replacen("id = \"family\"", "id = \"clan\"", 1)
            .replace("level = \"family\"", "level = \"clan\"");
        let changes = own.changes_by(&parse(&text).unwrap());
        let renamed: Vec<_> =
            changes.renamed.iter().map(|one| (one.from.as_str(), one.to.as_str())).collect();
        assert_eq!(renamed, [("Safety", "Seguridad")]);
        assert_eq!(changes.added.iter().map(|item| item.key.as_str()).collect::<Vec<_>>(), ["clan"]);
        assert_eq!(changes.kept, 1, "the level that the other lacks stays");
    }
}
