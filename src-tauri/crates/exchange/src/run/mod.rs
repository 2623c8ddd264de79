//! The dry run: every row held against the plan, and what would be written.

mod plan;
mod rows;
mod says;
mod subject;
pub(crate) mod values;

#[cfg(test)]
mod tests;

use crate::{guess, workbook::Workbook};
use model::{
    ColumnUse, ExternalId, Framework, ImportAction, ImportChoice, ImportPreview, ImportRow, Known, Refusal,
    Result, RowVerdict, Sector, Tag, text::fold,
};
use plan::{Index, name_key, same_id};
use says::Columns;
use std::collections::HashMap;
use subject::{Said, Subject};
use values::Reader;

/// What would come of an import: for a person to look at, and for the plan to apply.
#[derive(Debug, Clone, PartialEq)]
pub struct DryRun {
    /// A verdict for every row.
    pub preview: ImportPreview,
    /// One action for each stakeholder that is made or added to.
    pub actions: Vec<ImportAction>,
}

/// Holds every row against the plan. Rows about one organisation, by an identifier that the same source
/// gave or else by name, become one stakeholder; what the plan has is filled where empty and never
/// replaced. Refused if not exactly one column holds the names.
pub fn dry_run(
    workbook: &Workbook,
    choice: &ImportChoice,
    framework: &Framework,
    sectors: &[Sector],
    tags: &[Tag],
    known: &[Known],
) -> Result<DryRun> {
    let layout = guess::chosen(workbook, choice.table as usize, choice.header_row)?;
    let sheet = &workbook.tables[choice.table as usize];
    let mut names = choice.uses.iter().enumerate().filter(|(_, used)| **used == ColumnUse::Name);
    let (Some((name, _)), None) = (names.next(), names.next()) else {
        return Err(Refusal::Invalid { field: "uses".into(), rule: "one-name-column".into() });
    };
    let tag_names = tags.iter().map(|tag| (fold(&tag.name), tag.name.clone())).collect();
    let tags_by_id: HashMap<_, _> = tags.iter().map(|tag| (tag.id, fold(&tag.name))).collect();
    let reader = Reader::new(framework, sectors);
    let mut columns = Columns::new(reader, &choice.uses, sheet, layout, &workbook.file_name, tag_names);
    let judged = rows::judge(sheet, layout, &choice.uses, name);
    let taken = judged.iter().filter(|row| row.name.is_ok()).map(|row| sheet.rows[row.at].as_slice());
    let unrecognised = columns.settle(taken);

    let index = Index::new(known);
    let mut subjects = Subjects {
        index,
        list: Vec::new(),
        by_name: HashMap::new(),
        by_id: HashMap::new(),
        by_known: HashMap::new(),
    };
    let mut preview = ImportPreview {
        rows: Vec::with_capacity(judged.len()),
        new: 0,
        added_to: 0,
        same: 0,
        refused: 0,
        unrecognised,
        look_alikes: Vec::new(),
    };
    let file_name = workbook.file_name.as_str();
    for row in judged {
        let (name, verdict) = match row.name {
            Err((reason, shown)) => (shown, RowVerdict::Refused { reason: reason.to_string() }),
            Ok(name) => {
                let said = columns.row(&sheet.rows[row.at]);
                let tag_keys = |one: &Known| {
                    one.stakeholder
                        .tags
                        .iter()
                        .filter_map(|id| tags_by_id.get(id).cloned())
                        .collect::<Vec<_>>()
                };
                let verdict = subjects.take(&name, said, file_name, tag_keys);
                (name, verdict)
            }
        };
        match verdict {
            RowVerdict::Same { .. } => preview.same += 1,
            RowVerdict::Refused { .. } => preview.refused += 1,
            RowVerdict::New | RowVerdict::Adds { .. } => {}
        }
        preview.rows.push(ImportRow { row: row.at as u32 + 1, name, verdict });
    }
    let made: Vec<String> = subjects.list.iter().filter(|s| !s.is_known()).map(|s| s.name.clone()).collect();
    preview.look_alikes = plan::look_alikes(&made, known);
    let actions: Vec<ImportAction> =
        subjects.list.into_iter().filter_map(|s| s.action(&columns.reader)).collect();
    preview.new = made.len() as u32;
    preview.added_to = actions.len() as u32 - preview.new;
    Ok(DryRun { preview, actions })
}

/// The stakeholders met so far, in order of appearance.
struct Subjects<'a> {
    index: Index<'a>,
    list: Vec<Subject<'a>>,
    by_name: HashMap<String, usize>,
    by_id: HashMap<(String, String), usize>,
    by_known: HashMap<model::Id, usize>,
}

impl<'a> Subjects<'a> {
    fn take(
        &mut self,
        name: &str,
        said: Said,
        file_name: &str,
        tags: impl Fn(&'a Known) -> Vec<String>,
    ) -> RowVerdict {
        let key = name_key(name);
        let ids: Vec<ExternalId> = said.draft.external_ids.clone();
        let met = self.met(&ids, &key, file_name).or_else(|| {
            let known = self.index.find(&ids, &key, file_name)?;
            self.by_known.get(&known.stakeholder.id).copied()
        });
        let is_new = met.is_none();
        let at = met.unwrap_or_else(|| {
            let known = self.index.find(&ids, &key, file_name);
            let subject = Subject::new(name.to_string(), known, known.map(tags).unwrap_or_default());
            self.list.push(subject);
            let at = self.list.len() - 1;
            if let Some(known) = known {
                self.by_known.insert(known.stakeholder.id, at);
            }
            at
        });
        self.by_name.entry(key).or_insert(at);
        for id in ids {
            self.by_id.entry((id.source, id.value)).or_insert(at);
        }
        let subject = &mut self.list[at];
        let fields = subject.take(said);
        match (is_new && !subject.is_known(), fields.is_empty()) {
            (true, _) => RowVerdict::New,
            (false, true) => RowVerdict::Same { with: subject.name.clone() },
            (false, false) => RowVerdict::Adds { with: subject.name.clone(), fields },
        }
    }

    fn met(&self, ids: &[ExternalId], key: &str, file_name: &str) -> Option<usize> {
        let by_id = ids.iter().find_map(|id| {
            let at = *self.by_id.get(&(id.source.clone(), id.value.clone()))?;
            same_id(id, file_name, key, &name_key(&self.list[at].name)).then_some(at)
        });
        by_id.or_else(|| self.by_name.get(key).copied())
    }
}
