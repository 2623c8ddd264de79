//! The dry run: every row held against the plan, and what would be written.

mod differs;
mod names;
mod plan;
mod rows;
mod says;
mod subject;
pub(crate) mod values;

#[cfg(test)]
mod tests;

use self::plan::{Index, name_key, same_id};
use crate::{
    guess,
    workbook::{Sheet, Workbook},
};
use model::{
    ColumnUse, Difference, ExternalId, Framework, ImportAction, ImportChoice, ImportNote, ImportNoteKind,
    ImportPreview, ImportRow, Known, Refusal, Result, RowVerdict, Sector, Tag, text::fold,
};
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
/// replaced. Refused if not exactly one column holds the names, if what it holds is none, or if the list is
/// one of people.
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
    guess::refuse_people(sheet, layout, Some(name))?;
    let is_there = name < guess::columns::width(sheet, layout);
    if !is_there || !guess::columns::may_name(sheet, layout, name) {
        return Err(guess::no_names());
    }
    let tag_names = tags.iter().map(|tag| (fold(&tag.name), tag.name.clone())).collect();
    let tags_by_id: HashMap<_, _> = tags.iter().map(|tag| (tag.id, fold(&tag.name))).collect();
    let reader = Reader::new(framework, sectors);
    let mut columns = Columns::new(reader, choice, sheet, layout, &workbook.file_name, tag_names);
    let judged = rows::judge(sheet, layout, &choice.uses, name, choice.split_lines);
    let taken = judged.iter().filter(|row| row.name.is_ok());
    let taken = taken.map(|row| (sheet.rows[row.at].as_slice(), row.part));
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
        differing: 0,
        refused: 0,
        unrecognised,
        look_alikes: Vec::new(),
        notes: notes(sheet, &judged),
    };
    let mut of_children = Vec::new();
    let file_name = workbook.file_name.as_str();
    for row in judged {
        let (name, (verdict, differs)) = match row.name {
            Err((reason, shown)) => (shown, (RowVerdict::Refused { reason: reason.to_string() }, Vec::new())),
            Ok(name) => {
                let said = columns.row(&sheet.rows[row.at], row.part);
                if said.tells_of_a_child {
                    of_children.push(row.at as u32 + 1);
                }
                let tag_keys = |one: &Known| {
                    one.stakeholder
                        .tags
                        .iter()
                        .filter_map(|id| tags_by_id.get(id).cloned())
                        .collect::<Vec<_>>()
                };
                let taken = subjects.take(&name, said, file_name, &columns.reader, tag_keys);
                (name, taken)
            }
        };
        match verdict {
            RowVerdict::Same { .. } => preview.same += 1,
            RowVerdict::Refused { .. } => preview.refused += 1,
            RowVerdict::New | RowVerdict::Adds { .. } | RowVerdict::Differs { .. } => {}
        }
        preview.differing += u32::from(!differs.is_empty());
        preview.rows.push(ImportRow { row: row.at as u32 + 1, name, verdict, differs });
    }
    of_children.dedup();
    if !of_children.is_empty() {
        let note = ImportNote { about: ImportNoteKind::LooksLikeAChild, rows: of_children };
        preview.notes.insert(0, note);
    }
    let made: Vec<String> = subjects.list.iter().filter(|s| !s.is_known()).map(|s| s.name.clone()).collect();
    preview.look_alikes = plan::look_alikes(&made, known);
    let actions: Vec<ImportAction> =
        subjects.list.into_iter().filter_map(|s| s.action(&columns.reader)).collect();
    preview.new = made.len() as u32;
    preview.added_to = actions.len() as u32 - preview.new;
    Ok(DryRun { preview, actions })
}

/// What a person should know of the list before it comes in.
fn notes(sheet: &Sheet, judged: &[rows::Row]) -> Vec<ImportNote> {
    let mut several: Vec<u32> =
        judged.iter().filter(|row| row.part.is_some()).map(|row| row.at as u32 + 1).collect();
    several.dedup();
    let of =
        |test: fn(&&rows::Row) -> bool| judged.iter().filter(test).map(|row| row.at as u32 + 1).collect();
    let above = of(|row| matches!(row.name, Err((rows::ABOVE, _))));
    let notes = [
        (ImportNoteKind::AboveHeadings, above),
        (ImportNoteKind::UnclosedQuote, sheet.unclosed_quotes.clone()),
        (ImportNoteKind::SeveralNames, several),
        (ImportNoteKind::SeveralLines, of(|row| row.several_lines)),
    ];
    let some = notes.into_iter().filter(|(_, rows)| !rows.is_empty());
    some.map(|(about, rows)| ImportNote { about, rows }).collect()
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
        reader: &Reader<'_>,
        tags: impl Fn(&'a Known) -> Vec<String>,
    ) -> (RowVerdict, Vec<Difference>) {
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
        let (fields, differs) = subject.take(said, reader);
        let with = subject.name.clone();
        let verdict = match (is_new && !subject.is_known(), fields.is_empty(), differs.is_empty()) {
            (true, ..) => RowVerdict::New,
            (false, false, _) => RowVerdict::Adds { with, fields },
            (false, true, false) => RowVerdict::Differs { with },
            (false, true, true) => RowVerdict::Same { with },
        };
        (verdict, differs)
    }

    fn met(&self, ids: &[ExternalId], key: &str, file_name: &str) -> Option<usize> {
        let by_id = ids.iter().find_map(|id| {
            let at = *self.by_id.get(&(id.source.clone(), id.value.clone()))?;
            same_id(id, file_name, key, &name_key(&self.list[at].name)).then_some(at)
        });
        by_id.or_else(|| self.by_name.get(key).copied())
    }
}
