//! How the steps around councils and initiatives are called.

use super::{JoinKey, field_key, label};
use model::{Id, StepLabel};

/// Which fields of a council changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CouncilChange {
    /// The council.
    pub id: Id,
    /// Its name as it was asked for.
    pub name: String,
    /// The fields, in order, each once.
    pub fields: Vec<&'static str>,
}

/// Which fields of which seats changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatChange {
    /// The seats, sorted.
    pub ids: Vec<Id>,
    /// Name of the council of the first.
    pub name: String,
    /// The fields, in order, each once.
    pub fields: Vec<&'static str>,
}

/// Which fields of which initiatives changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InitiativeChange {
    /// The initiatives, sorted.
    pub ids: Vec<Id>,
    /// Title of the first as it was asked for.
    pub name: String,
    /// The fields, in order, each once.
    pub fields: Vec<&'static str>,
    /// The tag or framework item it is about, by name.
    pub value: Option<String>,
    /// True if every field simply takes a new value, so that a later change replaces it.
    pub replaces: bool,
}

/// Which fields of a partner changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerChange {
    /// The partner.
    pub id: Id,
    /// Name of the stakeholder.
    pub name: String,
    /// Title of the initiative.
    pub initiative: String,
    /// The fields, in order, each once.
    pub fields: Vec<&'static str>,
}

/// One or many partners of an initiative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partners {
    /// How many.
    pub count: usize,
    /// Name of the first.
    pub name: String,
    /// Title of the initiative.
    pub initiative: String,
}

/// The fields of a change, in order, each once.
pub(crate) fn fields(edits: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    edits.collect::<std::collections::BTreeSet<_>>().into_iter().collect()
}

impl CouncilChange {
    pub(super) fn label(&self) -> StepLabel {
        label(&field_key("edit-council", &self.fields), [("name", self.name.clone())])
    }

    pub(super) fn join_key(&self) -> JoinKey {
        JoinKey { ids: vec![self.id], fields: self.fields.clone() }
    }
}

impl SeatChange {
    pub(super) fn label(&self) -> StepLabel {
        let args = [("count", self.ids.len().to_string()), ("name", self.name.clone())];
        label(&field_key("edit-seats", &self.fields), args)
    }

    pub(super) fn join_key(&self) -> JoinKey {
        JoinKey { ids: self.ids.clone(), fields: self.fields.clone() }
    }
}

impl InitiativeChange {
    pub(super) fn label(&self) -> StepLabel {
        let args = [("count", self.ids.len().to_string()), ("name", self.name.clone())];
        let mut label = label(&field_key("edit-initiative", &self.fields), args);
        if let Some(value) = &self.value {
            label.args.insert("value".into(), value.clone());
        }
        label
    }

    pub(super) fn join_key(&self) -> Option<JoinKey> {
        self.replaces.then(|| JoinKey { ids: self.ids.clone(), fields: self.fields.clone() })
    }
}

impl PartnerChange {
    pub(super) fn label(&self) -> StepLabel {
        let args = [("name", self.name.clone()), ("initiative", self.initiative.clone())];
        label(&field_key("edit-partner", &self.fields), args)
    }

    /// A new role can take the lead from somebody else, so it always stands alone.
    pub(super) fn join_key(&self) -> Option<JoinKey> {
        let alone = self.fields.contains(&"role");
        (!alone).then(|| JoinKey { ids: vec![self.id], fields: self.fields.clone() })
    }
}

impl Partners {
    pub(super) fn label(&self, key: &str) -> StepLabel {
        label(
            key,
            [
                ("count", self.count.to_string()),
                ("name", self.name.clone()),
                ("initiative", self.initiative.clone()),
            ],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Op, op::LABEL_KEYS};

    fn known(op: &Op) {
        assert!(LABEL_KEYS.contains(&op.label().op.as_str()), "{}", op.label().op);
    }

    #[test]
    fn labels_come_from_the_list() {
        let (id, name) = (Id([0; 16]), "Council".to_string());
        for fields in crate::council::write::FIELDS.iter().map(|field| vec![*field]).chain([vec![]]) {
            known(&Op::EditCouncil(CouncilChange { id, name: name.clone(), fields }));
        }
        for fields in crate::council::seats::FIELDS.iter().map(|field| vec![*field]).chain([vec![]]) {
            known(&Op::EditSeats(SeatChange { ids: vec![id], name: name.clone(), fields }));
        }
        for fields in crate::initiative::edit::FIELDS.iter().map(|field| vec![*field]).chain([vec![]]) {
            let (ids, name) = (vec![id], name.clone());
            known(&Op::EditInitiatives(InitiativeChange { ids, name, fields, value: None, replaces: true }));
        }
        for fields in crate::initiative::partners::FIELDS.iter().map(|field| vec![*field]).chain([vec![]]) {
            let initiative = name.clone();
            known(&Op::EditPartner(PartnerChange { id, name: name.clone(), initiative, fields }));
        }
    }
}
