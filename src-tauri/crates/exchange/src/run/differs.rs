//! Two values for one field of one stakeholder: whether they are the same, and how both are shown.

use crate::{guess::private, run::values::Reader};
use model::{ColumnUse, Contact, Difference, Id, StakeholderKind, Stance, text::fold};

/// Letters of a value that are shown.
const SHOWN: usize = 200;

/// The difference between two texts for a field; `None` if only capitals or accents tell them apart. What
/// looks like a person's data is not shown back.
pub(super) fn texts(field: ColumnUse, kept: &str, other: &str) -> Option<Difference> {
    if fold(kept) == fold(other) {
        return None;
    }
    let is_private =
        |text: &str| private::has_email(text) || private::is_phone(text) || private::is_personal_name(text);
    let shown = |text: &str| match is_private(text) {
        true => String::new(),
        false => text.chars().take(SHOWN).collect(),
    };
    Some(Difference { field, kept: shown(kept), other: shown(other) })
}

/// The difference between two values that are shown as texts.
pub(super) fn values<T: PartialEq>(
    field: ColumnUse,
    kept: &T,
    other: &T,
    shown: impl Fn(&T) -> String,
) -> Option<Difference> {
    (kept != other).then(|| Difference { field, kept: shown(kept), other: shown(other) })
}

/// Differences between the parts of two work contacts, of which only the fields are told. The parts of one
/// person stay together, so a part that the first lacks differs too.
pub(super) fn contacts<'a>(
    kept: &'a Contact,
    other: &'a Contact,
) -> impl Iterator<Item = Difference> + use<'a> {
    let parts = [
        (ColumnUse::ContactRole, &kept.role, &other.role),
        (ColumnUse::ContactName, &kept.name, &other.name),
        (ColumnUse::ContactChannel, &kept.channel, &other.channel),
    ];
    let same = |kept: &Option<String>, other: &str| kept.as_deref().is_some_and(|k| fold(k) == fold(other));
    let differs = parts
        .into_iter()
        .filter(move |(_, kept, other)| other.as_deref().is_some_and(|other| !same(kept, other)));
    differs.map(|(field, ..)| Difference { field, kept: String::new(), other: String::new() })
}

/// The difference between the area that a plan has and what a row says: none if it is part of it, or if
/// there was no room for it in an area that an earlier import put together.
pub(super) fn areas(kept: &str, said: &[String], most: usize) -> Option<Difference> {
    let parts = format!(", {}, ", fold(kept));
    let is_told = |area: &&String| {
        parts.contains(&format!(", {}, ", fold(area)))
            || kept.chars().count() + 2 + area.chars().count() > most
    };
    let other = said.iter().find(|area| !is_told(area))?;
    texts(ColumnUse::AreaServed, kept, other)
}

pub(super) fn number(value: &u8) -> String {
    value.to_string()
}

/// Sectors are shown by their names.
pub(super) fn sector<'a>(reader: &'a Reader<'_>) -> impl Fn(&Id) -> String + use<'a> {
    |id| reader.sector_name(*id).unwrap_or_default().to_string()
}

pub(super) fn kind(kind: &StakeholderKind) -> String {
    let word = match kind {
        StakeholderKind::Organisation => "organisation",
        StakeholderKind::Group => "group",
        StakeholderKind::Role => "role",
    };
    word.to_string()
}

pub(super) fn stance(stance: &Stance) -> String {
    let word = match stance {
        Stance::Unaware => "unaware",
        Stance::HasConcerns => "has_concerns",
        Stance::Neutral => "neutral",
        Stance::Supportive => "supportive",
        Stance::Leading => "leading",
    };
    word.to_string()
}
