//! Bringing in a list, as one step that one undo takes back.

use crate::{
    Op, Plan,
    backup::{self, Reason},
    failure::Try,
    sql::{by_owner, must_exist},
    stakeholder::{contact, create, edit, parts},
    transact::Tx,
};
use model::{
    Author, BackupReason, Contact, ExtraField, Id, ImportAction, ImportResult, Known, Outcome, Result,
    Stakeholder,
};
use rusqlite::Connection;
use rustc_hash::FxHashMap;

fn bring_in(tx: &mut Tx<'_>, actions: &[ImportAction], result: &mut ImportResult) -> Try<()> {
    for action in actions {
        match action {
            ImportAction::Create(draft) => {
                draft.contact.iter().try_for_each(contact::says_why)?;
                result.created.push(create::insert(tx, draft)?);
            }
            ImportAction::AddTo { id, edits, external_ids, extra_fields } => {
                must_exist(tx.conn, "stakeholder", "stakeholder", *id)?;
                edit::contacts_say_why(edits)?;
                edits.iter().try_for_each(|change| edit::apply(tx, *id, change))?;
                external_ids
                    .iter()
                    .try_for_each(|external| parts::add_external_id(tx.conn, *id, external))?;
                extra_fields.iter().try_for_each(|field| parts::add_extra_field(tx.conn, *id, field))?;
                result.added_to.push(*id);
            }
        }
    }
    Ok(())
}

/// The work contact of every stakeholder that has one. What an import cannot hold is left out: purpose,
/// consent and how long it is kept.
fn every_contact(conn: &Connection) -> Try<FxHashMap<Id, Vec<Contact>>> {
    by_owner(conn, "SELECT stakeholder, role, name, channel, source FROM contact", [], |row| {
        Ok(Contact {
            role: row.get(1)?,
            name: row.get(2)?,
            channel: row.get(3)?,
            source: row.get(4)?,
            ..Contact::default()
        })
    })
}

/// The kept columns of every stakeholder.
fn every_extra_field(conn: &Connection) -> Try<FxHashMap<Id, Vec<ExtraField>>> {
    by_owner(conn, "SELECT stakeholder, name, value FROM extra_field ORDER BY name, value", [], |row| {
        Ok(ExtraField { name: row.get(1)?, value: row.get(2)? })
    })
}

impl Plan {
    /// Every stakeholder with all that an import can say of one, to compare rows with.
    pub fn known(&self) -> Result<Vec<Known>> {
        let mut external_ids = parts::every_external_id(&self.conn)?;
        let mut contacts = every_contact(&self.conn)?;
        let mut extra_fields = every_extra_field(&self.conn)?;
        let known = |stakeholder: Stakeholder| Known {
            external_ids: external_ids.remove(&stakeholder.id).unwrap_or_default(),
            contact: contacts.remove(&stakeholder.id).and_then(|mut contacts| contacts.pop()),
            extra_fields: extra_fields.remove(&stakeholder.id).unwrap_or_default(),
            stakeholder,
        };
        Ok(self.stakeholders()?.into_iter().map(known).collect())
    }

    /// Writes an import, whole or not at all: a contact without what a name or a private channel needs refuses
    /// all of it. `refused` is how many rows of the file were left out.
    pub fn import(
        &mut self,
        actions: Vec<ImportAction>,
        file_name: &str,
        refused: u32,
        author: &Author,
    ) -> Result<Outcome<ImportResult>> {
        let created = actions.iter().filter(|action| matches!(action, ImportAction::Create(_))).count();
        let op = Op::Import {
            file: model::text::tidy_name(file_name),
            created,
            added_to: actions.len() - created,
            refused,
        };
        self.still_there()?;
        backup::make(self, Reason::Other(BackupReason::Import))?;
        self.transact(op, author, |tx| {
            let mut result = ImportResult { created: Vec::new(), added_to: Vec::new(), refused };
            bring_in(tx, &actions, &mut result)?;
            Ok(result)
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::tests::{author, plan};
    use model::{Contact, ExternalId, ExtraField, ImportAction, StakeholderDraft};

    #[test]
    fn all_that_an_import_brings_is_known_to_the_next() {
        let (_folder, mut plan) = plan();
        let draft = StakeholderDraft {
            name: "Food Bank".into(),
            contact: Some(Contact {
                role: Some("Manager".into()),
                source: Some("list.csv".into()),
                ..Contact::default()
            }),
            external_ids: vec![ExternalId { source: "list.csv".into(), value: "7".into() }],
            extra_fields: vec![ExtraField { name: "Colour".into(), value: "blue".into() }],
            ..StakeholderDraft::default()
        };
        let actions = vec![ImportAction::Create(Box::new(draft.clone()))];
        plan.import(actions, "list.csv", 0, &author()).unwrap();
        let known = plan.known().unwrap().remove(0);
        assert_eq!(known.contact, draft.contact);
        assert_eq!((known.external_ids, known.extra_fields), (draft.external_ids, draft.extra_fields));
    }
}
