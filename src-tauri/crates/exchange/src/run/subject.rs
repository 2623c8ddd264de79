//! One stakeholder in the making: what the rows about it say together.

use super::{differs, values::Reader};
use model::{
    ColumnUse, Contact, Difference, ExternalId, ExtraField, Id, ImportAction, Known, Stakeholder,
    StakeholderDraft, StakeholderEdit,
};

/// Letters an area in words may have.
const LINE: usize = 200;

/// What one row says, in the terms of the plan.
#[derive(Debug, Clone, Default)]
pub(super) struct Said {
    pub(super) draft: StakeholderDraft,
    /// In order, the main one first.
    pub(super) domains: Vec<Id>,
    /// In order, the main one first.
    pub(super) levels: Vec<Id>,
    /// Parts of the area served.
    pub(super) areas: Vec<String>,
    /// A cell was left out because it may tell who a child is.
    pub(super) tells_of_a_child: bool,
}

/// What all rows about one stakeholder say.
pub(super) struct Subject<'a> {
    pub(super) name: String,
    known: Option<&'a Known>,
    said: Said,
    domain_rows: Vec<(Id, u32)>,
    level_rows: Vec<(Id, u32)>,
    known_tags: Vec<String>,
}

impl<'a> Subject<'a> {
    /// A stakeholder of the plan with its tags by folded name, or one that the file makes.
    pub(super) fn new(name: String, known: Option<&'a Known>, known_tags: Vec<String>) -> Subject<'a> {
        let name = known.map_or(name, |known| known.stakeholder.name.clone());
        let said = Said::default();
        Subject { name, known, said, domain_rows: Vec::new(), level_rows: Vec::new(), known_tags }
    }

    /// Whether the plan has it already.
    pub(super) fn is_known(&self) -> bool {
        self.known.is_some()
    }

    /// Takes in what a row says; the answer is what that adds, and where it says something else than what is
    /// there. Nothing that is there is replaced.
    pub(super) fn take(&mut self, said: Said, reader: &Reader<'_>) -> (Vec<ColumnUse>, Vec<Difference>) {
        let mut added = Vec::new();
        let mut differing = Vec::new();
        let stakeholder: Option<&Stakeholder> = self.known.map(|known| &known.stakeholder);
        macro_rules! fill {
            ($field:ident, $use:ident, $differ:expr) => {
                let known = stakeholder.and_then(|s| s.$field.as_ref());
                match (known.or(self.said.draft.$field.as_ref()), said.draft.$field) {
                    (_, None) => {}
                    (Some(kept), Some(other)) => differing.extend($differ(ColumnUse::$use, kept, &other)),
                    (None, some) => {
                        self.said.draft.$field = some;
                        added.push(ColumnUse::$use);
                    }
                }
            };
        }
        let text = |field, kept: &String, other: &String| differs::texts(field, kept, other);
        let number = |field, kept: &u8, other: &u8| differs::values(field, kept, other, differs::number);
        let sector_name = differs::sector(reader);
        fill!(short_label, ShortLabel, text);
        fill!(kind, Kind, |field, kept, other| differs::values(field, kept, other, differs::kind));
        fill!(sector, Sector, |field, kept, other| differs::values(field, kept, other, &sector_name));
        fill!(about, About, text);
        fill!(website, Website, text);
        fill!(influence, Influence, number);
        fill!(interest, Interest, number);
        fill!(stance_now, Stance, |field, kept, other| differs::values(field, kept, other, differs::stance));
        if let Some(kept) = stakeholder.and_then(|s| s.area_served.as_deref()) {
            differing.extend(differs::areas(kept, &said.areas, LINE));
        }
        let has_domain =
            |id: &Id| stakeholder.is_some_and(|s| s.main_domain == Some(*id) || s.other_domains.contains(id));
        if count(&mut self.domain_rows, said.domains.into_iter().filter(|id| !has_domain(id))) {
            added.push(ColumnUse::Domain);
        }
        let has_level =
            |id: &Id| stakeholder.is_some_and(|s| s.main_level == Some(*id) || s.other_levels.contains(id));
        if count(&mut self.level_rows, said.levels.into_iter().filter(|id| !has_level(id))) {
            added.push(ColumnUse::Level);
        }
        if stakeholder.is_none_or(|s| s.area_served.is_none()) && self.add_areas(said.areas) {
            added.push(ColumnUse::AreaServed);
        }
        let known_tags = &self.known_tags;
        let is_new = |tag: &String| !known_tags.contains(&model::text::fold(tag));
        if extend(&mut self.said.draft.tags, said.draft.tags.into_iter().filter(is_new), |a, b| {
            model::text::fold(a) == model::text::fold(b)
        }) {
            added.push(ColumnUse::Tags);
        }
        let known_ids: &[ExternalId] = self.known.map_or(&[], |known| &known.external_ids);
        let fresh = said.draft.external_ids.into_iter().filter(|id| !known_ids.contains(id));
        if extend(&mut self.said.draft.external_ids, fresh, |a, b| a == b) {
            added.push(ColumnUse::ExternalId);
        }
        let known_fields: &[ExtraField] = self.known.map_or(&[], |known| &known.extra_fields);
        let fresh = said.draft.extra_fields.into_iter().filter(|field| !known_fields.contains(field));
        if extend(&mut self.said.draft.extra_fields, fresh, |a, b| a == b) {
            added.push(ColumnUse::Keep);
        }
        // The parts of one person's contact stay together: the first that there is gives all of it.
        let known_contact = self.known.and_then(|known| known.contact.as_ref());
        match (known_contact.or(self.said.draft.contact.as_ref()), said.draft.contact) {
            (_, None) => {}
            (Some(kept), Some(other)) => differing.extend(differs::contacts(kept, &other)),
            (None, Some(contact)) => {
                added.extend(contact_uses(&contact));
                self.said.draft.contact = Some(contact);
            }
        }
        added.sort();
        differing.sort_by_key(|difference| difference.field);
        (added, differing)
    }

    fn add_areas(&mut self, areas: Vec<String>) -> bool {
        let mut added = false;
        for area in areas {
            let used: usize = self.said.areas.iter().map(|known| known.chars().count() + 2).sum();
            let is_new = !self.said.areas.contains(&area);
            if is_new && used + area.chars().count() <= LINE {
                self.said.areas.push(area);
                added = true;
            }
        }
        added
    }

    /// What is to be written; `None` if nothing is new. The domain most rows name is the main one.
    pub(super) fn action(mut self, reader: &Reader<'_>) -> Option<ImportAction> {
        let domains = ranked(self.domain_rows, reader);
        let levels = ranked(self.level_rows, reader);
        let area = (!self.said.areas.is_empty()).then(|| self.said.areas.join(", "));
        let mut draft = std::mem::take(&mut self.said.draft);
        draft.area_served = area;
        let Some(known) = self.known else {
            draft.name = self.name;
            draft.main_domain = domains.first().copied();
            draft.other_domains = in_order(domains, reader);
            draft.main_level = levels.first().copied();
            draft.other_levels = in_order(levels, reader);
            return Some(ImportAction::Create(Box::new(draft)));
        };
        let mut edits = Vec::new();
        macro_rules! edit {
            ($field:ident, $edit:ident) => {
                if draft.$field.is_some() {
                    edits.push(StakeholderEdit::$edit(draft.$field));
                }
            };
        }
        edit!(short_label, ShortLabel);
        edit!(kind, Kind);
        edit!(sector, Sector);
        edits.extend(domains.into_iter().map(StakeholderEdit::AddDomain));
        edits.extend(levels.into_iter().map(StakeholderEdit::AddLevel));
        edit!(about, About);
        edit!(area_served, AreaServed);
        edit!(website, Website);
        edit!(influence, Influence);
        edit!(interest, Interest);
        edit!(stance_now, StanceNow);
        edits.extend(draft.tags.into_iter().map(StakeholderEdit::AddTag));
        edit!(contact, Contact);
        let (external_ids, extra_fields) = (draft.external_ids, draft.extra_fields);
        let is_empty = edits.is_empty() && external_ids.is_empty() && extra_fields.is_empty();
        (!is_empty).then_some(ImportAction::AddTo {
            id: known.stakeholder.id,
            edits,
            external_ids,
            extra_fields,
        })
    }
}

fn contact_uses(contact: &Contact) -> Vec<ColumnUse> {
    let parts = [
        (&contact.role, ColumnUse::ContactRole),
        (&contact.name, ColumnUse::ContactName),
        (&contact.channel, ColumnUse::ContactChannel),
    ];
    parts.into_iter().filter(|(part, _)| part.is_some()).map(|(_, used)| used).collect()
}

/// Counts one row for each; true if one of them was not there yet.
fn count(rows: &mut Vec<(Id, u32)>, ids: impl Iterator<Item = Id>) -> bool {
    let mut added = false;
    for id in ids {
        match rows.iter_mut().find(|(known, _)| *known == id) {
            Some((_, count)) => *count += 1,
            None => {
                rows.push((id, 1));
                added = true;
            }
        }
    }
    added
}

/// Adds what is not there yet; true if anything was.
fn extend<T>(all: &mut Vec<T>, more: impl Iterator<Item = T>, same: impl Fn(&T, &T) -> bool) -> bool {
    let before = all.len();
    for item in more {
        if !all.iter().any(|known| same(known, &item)) {
            all.push(item);
        }
    }
    all.len() > before
}

/// Named by most rows first; equally often, in the order they came.
fn ranked(mut rows: Vec<(Id, u32)>, reader: &Reader<'_>) -> Vec<Id> {
    rows.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let mut ids: Vec<Id> = rows.into_iter().map(|(id, _)| id).collect();
    if let Some(others) = ids.get_mut(1..) {
        others.sort_by_key(|id| reader.position(*id));
    }
    ids
}

/// All but the main one, in framework order.
fn in_order(ids: Vec<Id>, reader: &Reader<'_>) -> Vec<Id> {
    let mut others: Vec<Id> = ids.into_iter().skip(1).collect();
    others.sort_by_key(|id| reader.position(*id));
    others
}
