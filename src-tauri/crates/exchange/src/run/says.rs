//! One row to what it says: each cell by the use of its column.

use super::{
    rows::Part,
    subject::Said,
    values::{self, Reader, is_nothing},
};
use crate::{
    guess::{columns, heading, layout::Layout, private},
    words::WORDS,
    workbook::Sheet,
};
use model::{
    ColumnUse, Contact, ContactReason, ExternalId, ExtraField, ImportChoice, Unrecognised, guard,
    text::{fold, tidy_name, tidy_note},
};
use std::collections::{HashMap, HashSet};

/// What the plan keeps at most, in letters.
const LINE: usize = 200;
const SHORT_LABEL: usize = 12;
const ADDRESS: usize = 2_000;
const NOTE: usize = 20_000;
/// A value not understood becomes a tag if it is this short…
const TAG: usize = 40;
/// …and its column holds no more different ones than this.
const FEW: usize = 12;

/// How the columns of one table are read.
pub(super) struct Columns<'a> {
    pub(super) reader: Reader<'a>,
    uses: &'a [ColumnUse],
    contacts: &'a ContactReason,
    headings: Vec<String>,
    /// Who gave the identifiers of a column.
    sources: Vec<String>,
    /// Columns with "very high" or "very low".
    five_steps: HashSet<usize>,
    source: String,
    /// Tags of the plan as first written, by folded name.
    tag_names: HashMap<String, String>,
    kept: HashSet<(ColumnUse, String)>,
}

impl<'a> Columns<'a> {
    pub(super) fn new(
        reader: Reader<'a>,
        choice: &'a ImportChoice,
        sheet: &Sheet,
        layout: Layout,
        file_name: &str,
        tag_names: HashMap<String, String>,
    ) -> Columns<'a> {
        let uses = choice.uses.as_slice();
        let source: String = tidy_name(file_name).chars().take(LINE).collect();
        let source = if source.is_empty() { sheet.name.chars().take(LINE).collect() } else { source };
        let parsed: Vec<_> = (0..uses.len()).map(|n| columns::heading(sheet, layout, n)).collect();
        let sources = parsed
            .iter()
            .map(|h| WORDS.id_sources.get(&heading::key(&h.text)).cloned().unwrap_or(source.clone()));
        let is_scale = |n: usize| matches!(uses[n], ColumnUse::Influence | ColumnUse::Interest);
        let extreme = |n: &usize| {
            is_scale(*n)
                && sheet
                    .rows
                    .iter()
                    .skip(layout.data)
                    .filter_map(|row| row.get(*n))
                    .any(|v| values::is_extreme(v))
        };
        Columns {
            reader,
            uses,
            contacts: &choice.contacts,
            sources: sources.collect(),
            headings: parsed
                .iter()
                .enumerate()
                .map(|(n, h)| columns::shown(h, n).chars().take(LINE).collect())
                .collect(),
            five_steps: (0..uses.len()).filter(extreme).collect(),
            source,
            tag_names,
            kept: HashSet::new(),
        }
    }

    /// Looks through all rows for what is not understood, and settles what of it becomes tags.
    pub(super) fn settle<'r>(
        &mut self,
        rows: impl Iterator<Item = (&'r [String], Option<Part>)>,
    ) -> Vec<Unrecognised> {
        let mut counts: HashMap<(ColumnUse, String), u32> = HashMap::new();
        // Cells repeat; each text is read once.
        let mut seen: HashMap<(usize, &'r str), Vec<String>> = HashMap::new();
        for (row, part) in rows {
            for (n, cell) in row.iter().enumerate().take(self.uses.len()) {
                let cell = of_part(self.uses[n], cell, part);
                if matches!(self.uses[n], ColumnUse::Ignore | ColumnUse::Keep | ColumnUse::Name) {
                    continue;
                }
                let unknown = seen.entry((n, cell)).or_insert_with(|| {
                    let mut unknown = Vec::new();
                    self.cell(n, cell, &mut Said::default(), &mut unknown);
                    unknown
                });
                for value in unknown {
                    *counts.entry((self.uses[n], value.clone())).or_default() += 1;
                }
            }
        }
        let mut different: HashMap<ColumnUse, usize> = HashMap::new();
        counts.keys().for_each(|(used, _)| *different.entry(*used).or_default() += 1);
        let mut all: Vec<Unrecognised> = counts
            .into_iter()
            .map(|((used_as, value), count)| {
                let can_be = matches!(
                    used_as,
                    ColumnUse::Kind | ColumnUse::Sector | ColumnUse::Domain | ColumnUse::Level
                );
                let short =
                    value.chars().count() <= TAG && !private::has_email(&value) && !private::is_phone(&value);
                let kept_as_tag = can_be && short && different[&used_as] <= FEW;
                Unrecognised { used_as, value, count, kept_as_tag }
            })
            .collect();
        all.sort_by(|a, b| (a.used_as, b.count, &a.value).cmp(&(b.used_as, a.count, &b.value)));
        self.kept = all.iter().filter(|u| u.kept_as_tag).map(|u| (u.used_as, u.value.clone())).collect();
        for one in &mut all {
            one.value = one.value.chars().take(LINE).collect();
        }
        all
    }

    /// What a row says.
    pub(super) fn row(&self, row: &[String], part: Option<Part>) -> Said {
        let mut said = Said::default();
        for (n, cell) in row.iter().enumerate().take(self.uses.len()) {
            let mut unknown = Vec::new();
            let cell = of_part(self.uses[n], cell, part);
            self.cell(n, cell, &mut said, &mut unknown);
            let kept = unknown.into_iter().filter(|value| self.kept.contains(&(self.uses[n], value.clone())));
            let tags: Vec<String> = kept.map(|value| self.tag(value)).collect();
            said.draft.tags.extend(tags);
        }
        if let Some(contact) = &mut said.draft.contact {
            self.give_reason(contact);
        }
        said
    }

    /// Says with a name or a private channel why it is kept. A role and a channel at work need no reason.
    fn give_reason(&self, contact: &mut Contact) {
        let ContactReason { purpose, source, consent_on, private } = self.contacts;
        contact.channel_private = *private && contact.channel.is_some();
        if contact.is_personal() {
            contact.purpose.clone_from(purpose);
            contact.consent_on.clone_from(consent_on);
            contact.source = source.clone().or(contact.source.take());
        }
    }

    fn tag(&self, name: String) -> String {
        self.tag_names.get(&fold(&name)).cloned().unwrap_or(name)
    }

    /// Whether a cell may tell who a child is (safeguarding rule 2). Under a heading of its own it is read with
    /// that: "Born" and a date.
    fn tells_of_a_child(&self, n: usize, cell: &str) -> bool {
        let with_heading = || format!("{}: {cell}", self.headings[n]);
        !guard::look(cell).is_empty()
            || (self.uses[n] == ColumnUse::Keep && !guard::look(&with_heading()).is_empty())
    }

    fn cell(&self, n: usize, cell: &str, said: &mut Said, unknown: &mut Vec<String>) {
        let used = self.uses[n];
        if matches!(used, ColumnUse::Ignore | ColumnUse::Name) || is_nothing(cell) {
            return;
        }
        if self.tells_of_a_child(n, cell) {
            said.tells_of_a_child = true;
            return;
        }
        let line = tidy_name(cell);
        let draft = &mut said.draft;
        let mut not_understood = false;
        let mut put = |field: &mut Option<String>, most: usize| match line.chars().count() <= most {
            true if field.is_none() => *field = Some(line.clone()),
            true => {}
            false => not_understood = true,
        };
        match used {
            ColumnUse::Ignore | ColumnUse::Name => {}
            ColumnUse::Keep => {
                let value: String = tidy_note(cell).chars().take(NOTE).collect();
                draft.extra_fields.push(ExtraField { name: self.headings[n].clone(), value });
            }
            ColumnUse::ShortLabel => put(&mut draft.short_label, SHORT_LABEL),
            ColumnUse::Website if !private::is_url(cell) => not_understood = true,
            ColumnUse::Website => put(&mut draft.website, ADDRESS),
            ColumnUse::About => {
                let note = tidy_note(cell);
                not_understood = note.chars().count() > NOTE;
                draft.about = draft.about.take().or((!not_understood).then_some(note));
            }
            ColumnUse::AreaServed if line.chars().count() > LINE => not_understood = true,
            ColumnUse::AreaServed => said.areas.push(line.clone()),
            ColumnUse::Kind => {
                draft.kind = draft.kind.or(values::kind(cell));
                not_understood = values::kind(cell).is_none();
            }
            ColumnUse::Sector => {
                let sector = self.reader.sector(cell);
                draft.sector = draft.sector.or(sector);
                not_understood = sector.is_none();
            }
            ColumnUse::Domain => {
                let read = self.reader.domains(cell);
                said.domains.extend(read.found);
                unknown.extend(read.unknown);
            }
            ColumnUse::Level => {
                let read = self.reader.levels(cell);
                said.levels.extend(read.found);
                unknown.extend(read.unknown);
            }
            ColumnUse::Influence => {
                let step = values::scale(cell, self.five_steps.contains(&n));
                draft.influence = draft.influence.or(step);
                not_understood = step.is_none();
            }
            ColumnUse::Interest => {
                let step = values::scale(cell, self.five_steps.contains(&n));
                draft.interest = draft.interest.or(step);
                not_understood = step.is_none();
            }
            ColumnUse::Stance => {
                draft.stance_now = draft.stance_now.or(values::stance(cell));
                not_understood = values::stance(cell).is_none();
            }
            ColumnUse::Tags => {
                for tag in values::tags(cell) {
                    match tag.chars().count() <= LINE {
                        true => draft.tags.push(self.tag(tag)),
                        false => unknown.push(tag),
                    }
                }
            }
            ColumnUse::ExternalId if line.chars().count() > LINE => not_understood = true,
            ColumnUse::ExternalId => {
                draft.external_ids.push(ExternalId { source: self.sources[n].clone(), value: line.clone() });
            }
            ColumnUse::ContactRole | ColumnUse::ContactName | ColumnUse::ContactChannel => {
                let source = Some(self.source.clone());
                let contact = draft.contact.get_or_insert_with(|| Contact { source, ..Contact::default() });
                match used {
                    ColumnUse::ContactRole => put(&mut contact.role, LINE),
                    ColumnUse::ContactName => put(&mut contact.name, LINE),
                    _ => put(&mut contact.channel, LINE),
                }
            }
        }
        if not_understood && !private_use(used) {
            unknown.push(line);
        }
    }
}

/// What a cell says of one of several names in its row. What only one can have, such as an identifier, is
/// taken piece by piece where there are as many pieces as names, and else left out.
fn of_part(used: ColumnUse, cell: &str, part: Option<Part>) -> &str {
    let is_own = matches!(
        used,
        ColumnUse::ShortLabel
            | ColumnUse::Website
            | ColumnUse::ExternalId
            | ColumnUse::ContactRole
            | ColumnUse::ContactName
            | ColumnUse::ContactChannel
    );
    let Some((n, several)) = part.filter(|_| is_own) else { return cell };
    let pieces: Vec<&str> = cell.split([';', '|', '\n']).filter(|piece| !is_nothing(piece)).collect();
    if pieces.len() == several { pieces[n].trim() } else { "" }
}

/// What is private is not shown back, not even as not understood.
fn private_use(used: ColumnUse) -> bool {
    matches!(used, ColumnUse::ContactRole | ColumnUse::ContactName | ColumnUse::ContactChannel)
}
