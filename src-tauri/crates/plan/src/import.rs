//! Bringing in a list, as one step that one undo takes back.

use crate::{
    Op, Plan,
    failure::Try,
    sql::must_exist,
    stakeholder::{create, edit, parts},
    transact::Tx,
};
use model::{Author, ImportAction, ImportResult, Outcome, Result};

fn bring_in(tx: &mut Tx<'_>, actions: &[ImportAction], result: &mut ImportResult) -> Try<()> {
    for action in actions {
        match action {
            ImportAction::Create(draft) => result.created.push(create::insert(tx, draft)?),
            ImportAction::AddTo { id, edits, external_ids, extra_fields } => {
                must_exist(tx.conn, "stakeholder", "stakeholder", *id)?;
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

impl Plan {
    /// Writes an import, whole or not at all. `refused` is how many rows of the file were left out.
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
        self.transact(op, author, |tx| {
            let mut result = ImportResult { created: Vec::new(), added_to: Vec::new(), refused };
            bring_in(tx, &actions, &mut result)?;
            Ok(result)
        })
    }
}
