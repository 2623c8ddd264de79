//! Every user action there is, and how it is called: a message key of `steps.ftl` and its arguments.

mod item;
mod labels;
mod marks;
mod records;
mod returned;
mod tie;
mod together;
mod typed;

use crate::{history::taken_back, record::RecordChange};
use model::{Id, InitiativeStatus, StepId, StepLabel};

pub use item::ItemNamed;
pub use labels::LABEL_KEYS;
pub use marks::{Marks, TwinNames};
pub use returned::Returned;
pub use tie::{TieChange, TieNames};
pub(crate) use together::fields;
pub use together::{CouncilChange, InitiativeChange, PartnerChange, Partners, SeatChange};
use typed::TYPED;

/// One user action. The list is closed: nothing changes a plan but one of these.
#[derive(Debug, Clone, PartialEq)]
pub enum Op {
    /// The plan itself; the one step that cannot be undone.
    CreatePlan {
        /// The community.
        name: String,
    },
    /// Fields of the plan.
    EditPlan(PlanChange),
    /// Quick add, or one new stakeholder.
    CreateStakeholders(Named),
    /// The same changes to one or many stakeholders.
    EditStakeholders(StakeholderChange),
    /// Stakeholders with everything that belongs to them.
    DeleteStakeholders(Named),
    /// New ties.
    CreateTies(TieNames),
    /// Fields of a tie.
    EditTie(TieChange),
    /// Ties taken away.
    DeleteTies(TieNames),
    /// Two stakeholders known to be two.
    DismissTwins(TwinNames),
    /// Two records of one stakeholder joined.
    MergeStakeholders(TwinNames),
    /// Marks of a map dragged to a place.
    PlaceMarks {
        /// Which.
        marks: Marks,
        /// Key by key.
        by_keys: bool,
    },
    /// Marks of a map that find their place by themselves again.
    ReleaseMarks(Marks),
    /// A new council with its seats.
    CreateCouncil {
        /// What it is called.
        name: String,
    },
    /// A council taken away with its seats.
    DeleteCouncil {
        /// What it is called.
        name: String,
    },
    /// New initiatives with their partners.
    CreateInitiatives(Named),
    /// How far one or many initiatives are.
    SetInitiativeStatus(Named, InitiativeStatus),
    /// Initiatives taken away with their partners.
    DeleteInitiatives(Named),
    /// Fields of a council.
    EditCouncil(CouncilChange),
    /// New seats of a council; the name is the council's.
    AddSeats(Named),
    /// The same changes to one or many seats.
    EditSeats(SeatChange),
    /// A seat put at another place.
    MoveSeat {
        /// The council.
        name: String,
    },
    /// Seats taken away; the name is that of the first one's council.
    DeleteSeats(Named),
    /// The same changes to one or many initiatives.
    EditInitiatives(InitiativeChange),
    /// New partners of an initiative.
    AddPartners(Partners),
    /// Fields of a partner.
    EditPartner(PartnerChange),
    /// Partners taken away.
    RemovePartners(Partners),
    /// Small nouns added, or fields of them.
    SaveRecords(RecordChange),
    /// Small nouns taken away.
    RemoveRecords {
        /// Their table.
        noun: &'static str,
        /// How many.
        count: usize,
        /// What the first is called.
        name: String,
    },
    /// Words of an item of the framework.
    EditItem {
        /// Which.
        item: ItemNamed,
        /// Which of its words.
        field: &'static str,
    },
    /// An item that the community adds to the framework.
    AddItem(ItemNamed),
    /// An item of the framework put elsewhere in its list.
    MoveItem(ItemNamed),
    /// An item of the framework taken away.
    RemoveItem(ItemNamed),
    /// The words that came with the program, of one item or of all.
    PutBackWords(Option<ItemNamed>),
    /// Another framework brought in.
    BringInFramework {
        /// What it is called.
        title: String,
    },
    /// A list brought in.
    Import {
        /// Name of the file.
        file: String,
        /// Stakeholders made.
        created: usize,
        /// Stakeholders added to.
        added_to: usize,
        /// Rows left out.
        refused: u32,
    },
    /// A copy of the plan brought in.
    Merge {
        /// Name of the file.
        file: String,
        /// Who took most of the steps that came in.
        name: String,
        /// How many came in.
        steps: u32,
    },
    /// A choice between what copies said.
    SettleConflict {
        /// What it is about, by name.
        name: String,
    },
    /// A reason for keeping a text that may tell who a child is.
    KeepText,
    /// What was kept on somebody gone for good; the other step that cannot be undone. It is called by no name.
    Erase {
        /// Whether the whole stakeholder went, and not only its contact.
        person: bool,
    },
    /// A thing made again what it was on an earlier day.
    BringBack(Returned),
    /// Takes a step back, which is called so.
    Undo(StepId, StepLabel),
    /// Puts an undone step in force again.
    Redo(StepId, StepLabel),
}

/// One or many things: how many, and the name of the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// How many.
    pub count: usize,
    /// Name of the first.
    pub name: String,
}

/// Which fields of the plan changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanChange {
    /// The fields, by their names in the file, in order, each once.
    pub fields: Vec<&'static str>,
    /// The numbers of the card that are changed.
    pub parts: Vec<Id>,
    /// True if every field simply takes a new value, so that a later change replaces it.
    pub replaces: bool,
    /// The community.
    pub name: String,
}

/// Which fields of which stakeholders changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StakeholderChange {
    /// The stakeholders, sorted.
    pub ids: Vec<Id>,
    /// The offers and needs that are changed.
    pub parts: Vec<Id>,
    /// Name of the first as it was asked for.
    pub name: String,
    /// The fields, in order, each once.
    pub fields: Vec<&'static str>,
    /// The tag, domain, level or sector it is about, by name.
    pub value: Option<String>,
    /// True if every field simply takes a new value, so that a later change replaces it.
    pub replaces: bool,
}

/// What two edits must share to become one step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct JoinKey {
    ids: Vec<Id>,
    fields: Vec<&'static str>,
}

impl Op {
    /// The name of the action in the log.
    pub fn name(&self) -> &'static str {
        match self {
            Op::CreatePlan { .. } => CREATE_PLAN,
            Op::EditPlan(_) => "edit_plan",
            Op::CreateStakeholders(_) => "create_stakeholders",
            Op::EditStakeholders(_) => "edit_stakeholders",
            Op::DeleteStakeholders(_) => "delete_stakeholders",
            Op::CreateTies(_) => "create_ties",
            Op::EditTie(_) => "edit_tie",
            Op::DeleteTies(_) => "delete_ties",
            Op::DismissTwins(_) => "dismiss_twins",
            Op::MergeStakeholders(_) => "merge_stakeholders",
            Op::PlaceMarks { .. } => "place_marks",
            Op::ReleaseMarks(_) => "release_marks",
            Op::CreateCouncil { .. } => "create_council",
            Op::DeleteCouncil { .. } => "delete_council",
            Op::CreateInitiatives(_) => "create_initiatives",
            Op::SetInitiativeStatus(..) => "set_initiative_status",
            Op::DeleteInitiatives(_) => "delete_initiatives",
            Op::EditCouncil(_) => "edit_council",
            Op::AddSeats(_) => "add_seats",
            Op::EditSeats(_) => "edit_seats",
            Op::MoveSeat { .. } => "move_seat",
            Op::DeleteSeats(_) => "delete_seats",
            Op::EditInitiatives(_) => "edit_initiatives",
            Op::AddPartners(_) => "add_partners",
            Op::EditPartner(_) => "edit_partner",
            Op::RemovePartners(_) => "remove_partners",
            Op::SaveRecords(_) => "save_records",
            Op::RemoveRecords { .. } => "remove_records",
            Op::EditItem { .. } => "edit_item",
            Op::AddItem(_) => "add_item",
            Op::MoveItem(_) => "move_item",
            Op::RemoveItem(_) => "remove_item",
            Op::PutBackWords(_) => "put_back_words",
            Op::BringInFramework { .. } => "bring_in_framework",
            Op::Import { .. } => "import",
            Op::Merge { .. } => MERGE,
            Op::SettleConflict { .. } => "settle_conflict",
            Op::KeepText => "keep_text",
            Op::Erase { .. } => ERASE,
            Op::BringBack(_) => "bring_back",
            Op::Undo(..) => UNDO,
            Op::Redo(..) => REDO,
        }
    }

    /// The action in words: a message key and its arguments.
    pub fn label(&self) -> StepLabel {
        match self {
            Op::CreatePlan { name } => label("create-plan", [("name", name.clone())]),
            Op::EditPlan(change) => change.label(),
            Op::CreateStakeholders(named) => named.label("create-stakeholders"),
            Op::EditStakeholders(change) => change.label(),
            Op::DeleteStakeholders(named) => named.label("delete-stakeholders"),
            Op::CreateTies(names) => names.label("create-ties"),
            Op::EditTie(change) => change.label(),
            Op::DeleteTies(names) => names.label("delete-ties"),
            Op::DismissTwins(names) => names.label("dismiss-twins"),
            Op::MergeStakeholders(names) => names.label("merge-stakeholders"),
            Op::PlaceMarks { marks, .. } => marks.label("place-marks"),
            Op::ReleaseMarks(marks) => marks.label("release-marks"),
            Op::CreateCouncil { name } => label("create-council", [("name", name.clone())]),
            Op::DeleteCouncil { name } => label("delete-council", [("name", name.clone())]),
            Op::CreateInitiatives(named) => named.label("create-initiatives"),
            Op::SetInitiativeStatus(named, status) => {
                let mut label = named.label("set-initiative-status");
                label.args.insert("status".into(), crate::sql::to_word(status));
                label
            }
            Op::DeleteInitiatives(named) => named.label("delete-initiatives"),
            Op::EditCouncil(change) => change.label(),
            Op::AddSeats(named) => named.label("add-seats"),
            Op::EditSeats(change) => change.label(),
            Op::MoveSeat { name } => label("move-seat", [("name", name.clone())]),
            Op::DeleteSeats(named) => named.label("delete-seats"),
            Op::EditInitiatives(change) => change.label(),
            Op::AddPartners(partners) => partners.label("add-partners"),
            Op::EditPartner(change) => change.label(),
            Op::RemovePartners(partners) => partners.label("remove-partners"),
            Op::SaveRecords(change) => change.label(),
            Op::RemoveRecords { noun, count, name } => {
                let noun = noun.replace('_', "-");
                label(&format!("remove-{noun}"), [("count", count.to_string()), ("name", name.clone())])
            }
            Op::EditItem { item, field } => item.label(&field_key("edit-item", &[field])),
            Op::AddItem(item) => item.label("add-item"),
            Op::MoveItem(item) => item.label("move-item"),
            Op::RemoveItem(item) => item.label("remove-item"),
            Op::PutBackWords(Some(item)) => item.label("put-back-item"),
            Op::PutBackWords(None) => label("put-back-items", []),
            Op::BringInFramework { title } => label("bring-in-framework", [("name", title.clone())]),
            Op::Import { file, created, added_to, refused } => label(
                "import",
                [
                    ("file", file.clone()),
                    ("created", created.to_string()),
                    ("added", added_to.to_string()),
                    ("refused", refused.to_string()),
                ],
            ),
            Op::Merge { file, name, steps } => {
                label("merge", [("file", file.clone()), ("name", name.clone()), ("count", steps.to_string())])
            }
            Op::SettleConflict { name } => label("settle-conflict", [("name", name.clone())]),
            Op::KeepText => label("keep-text", []),
            Op::Erase { person } => label(if *person { "erase-stakeholder" } else { "erase-contact" }, []),
            Op::BringBack(returned) => returned.label(),
            Op::Undo(step, label) | Op::Redo(step, label) => taken_back::naming(label, *step),
        }
    }

    /// What a later edit must share with this one to join it; none if it always stands alone.
    pub(crate) fn join_key(&self) -> Option<JoinKey> {
        self.joining().filter(|key| key.fields.iter().all(|field| TYPED.contains(field)))
    }

    fn joining(&self) -> Option<JoinKey> {
        match self {
            Op::EditPlan(change) if change.replaces => {
                Some(JoinKey { ids: change.parts.clone(), fields: change.fields.clone() })
            }
            Op::EditStakeholders(change) if change.replaces => {
                let ids = change.ids.iter().chain(&change.parts).copied().collect();
                Some(JoinKey { ids, fields: change.fields.clone() })
            }
            Op::EditTie(change) if change.replaces => {
                Some(JoinKey { ids: vec![change.id], fields: change.fields.clone() })
            }
            Op::EditItem { item, field } => Some(JoinKey { ids: vec![item.id], fields: vec![field] }),
            Op::SaveRecords(change) => change.join_key(),
            Op::PlaceMarks { marks, by_keys: true } => {
                Some(JoinKey { ids: marks.places.clone(), fields: vec!["place"] })
            }
            Op::EditCouncil(change) => Some(change.join_key()),
            Op::EditSeats(change) => Some(change.join_key()),
            Op::EditInitiatives(change) => change.join_key(),
            Op::EditPartner(change) => change.join_key(),
            _ => None,
        }
    }
}

/// The name of beginning a plan in the log.
pub(crate) const CREATE_PLAN: &str = "create_plan";
/// The name of undo in the log.
pub(crate) const UNDO: &str = "undo";
/// The name of redo in the log.
pub(crate) const REDO: &str = "redo";
/// The name of sending a copy in the log; it stands in the log of the copy alone.
pub(crate) const SEND_COPY: &str = "send_copy";
/// The name of erasing in the log.
pub(crate) const ERASE: &str = "erase";
/// The name of bringing in a copy in the log.
pub(crate) const MERGE: &str = "merge";

fn label<const N: usize>(key: &str, args: [(&str, String); N]) -> StepLabel {
    StepLabel { op: key.into(), args: args.into_iter().map(|(name, value)| (name.into(), value)).collect() }
}

/// The key of a change to one field, or the general one if several changed.
fn field_key(general: &str, fields: &[&str]) -> String {
    match fields {
        [field] => format!("{general}-{}", field.replace('_', "-")),
        _ => general.to_string(),
    }
}

impl Named {
    fn label(&self, key: &str) -> StepLabel {
        label(key, [("count", self.count.to_string()), ("name", self.name.clone())])
    }
}

impl PlanChange {
    fn label(&self) -> StepLabel {
        label(&field_key("edit-plan", &self.fields), [("name", self.name.clone())])
    }
}

impl StakeholderChange {
    fn label(&self) -> StepLabel {
        let key = field_key("edit-stakeholders", &self.fields);
        let mut label = label(&key, [("count", self.ids.len().to_string()), ("name", self.name.clone())]);
        if let Some(value) = &self.value {
            label.args.insert("value".into(), value.clone());
        }
        label
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages() -> String {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/locales/en/steps.ftl");
        std::fs::read_to_string(path).unwrap()
    }

    #[test]
    fn every_label_is_worded() {
        let messages = messages();
        for key in LABEL_KEYS {
            assert!(messages.lines().any(|line| line.starts_with(&format!("{key} ="))), "{key}");
        }
        let worded = messages.lines().filter(|l| l.starts_with(|c: char| c.is_ascii_lowercase())).count();
        assert_eq!(worded, LABEL_KEYS.len(), "messages that no step uses");
    }

    #[test]
    fn labels_come_from_the_list() {
        let change = |fields: &[&'static str]| {
            let change = StakeholderChange {
                ids: vec![Id([0; 16])],
                parts: Vec::new(),
                name: "Library".into(),
                fields: fields.to_vec(),
                value: None,
                replaces: true,
            };
            Op::EditStakeholders(change).label().op
        };
        for edit in crate::stakeholder::edit::FIELDS {
            assert!(LABEL_KEYS.contains(&change(&[edit]).as_str()), "{edit}");
        }
        assert_eq!(change(&["name", "about"]), "edit-stakeholders");
        for field in crate::tie::FIELDS {
            let ends = ["Library".into(), "School".into()];
            let op = Op::EditTie(TieChange { id: Id([0; 16]), ends, fields: vec![field], replaces: true });
            assert!(LABEL_KEYS.contains(&op.label().op.as_str()), "{field}");
        }
        for field in crate::community::FIELDS {
            let op = Op::EditPlan(PlanChange {
                fields: vec![field],
                parts: Vec::new(),
                replaces: true,
                name: "Riverbend".into(),
            });
            assert!(LABEL_KEYS.contains(&op.label().op.as_str()), "{field}");
        }
    }
}
