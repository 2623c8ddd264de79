//! What a cell says, in the terms of the plan.

use crate::words::{WORDS, folded};
use model::{ColumnUse, Framework, FrameworkKind, Id, Sector, StakeholderKind, Stance};
use std::collections::HashMap;

/// Looks values up among the plan's own names first and the recognition words after.
pub(crate) struct Reader<'a> {
    framework: &'a Framework,
    sector_list: &'a [Sector],
    domains: HashMap<String, Id>,
    levels: HashMap<String, Id>,
    sectors: HashMap<String, Id>,
}

/// What a cell with one or more values came to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Read<T> {
    /// Understood.
    pub(crate) found: Vec<T>,
    /// Not understood, as written.
    pub(crate) unknown: Vec<String>,
}

impl<'a> Reader<'a> {
    /// A reader for a plan with this framework and these sectors.
    pub(crate) fn new(framework: &'a Framework, sectors: &'a [Sector]) -> Reader<'a> {
        let named = |kind| {
            let names = framework
                .of(kind)
                .flat_map(|item| [(item.label.as_str(), item.id), (item.key.as_str(), item.id)]);
            names.map(|(name, id)| (folded(name), id)).filter(|(name, _)| !name.is_empty()).collect()
        };
        let names = sectors.iter().flat_map(|s| [(s.name.as_str(), s.id), (s.key.as_str(), s.id)]);
        Reader {
            framework,
            sector_list: sectors,
            domains: named(FrameworkKind::Domain),
            levels: named(FrameworkKind::Level),
            sectors: names
                .map(|(name, id)| (folded(name), id))
                .filter(|(name, _)| !name.is_empty())
                .collect(),
        }
    }

    /// Place of a domain or level in the framework.
    pub(crate) fn position(&self, id: Id) -> usize {
        self.framework.items.iter().position(|item| item.id == id).unwrap_or(usize::MAX)
    }

    /// What a sector is called.
    pub(crate) fn sector_name(&self, id: Id) -> Option<&str> {
        self.sector_list.iter().find(|sector| sector.id == id).map(|sector| sector.name.as_str())
    }

    fn domain(&self, value: &str) -> Option<Vec<Id>> {
        let key = folded(value);
        let by_key = |key: &str| WORDS.domain.get(key);
        if let Some(id) = self.domains.get(&key) {
            return Some(vec![*id]);
        }
        let keys = by_key(&key).or_else(|| by_key(without_cluster(&key)))?;
        let ids: Vec<Id> = keys.iter().filter_map(|key| self.domains.get(&folded(key)).copied()).collect();
        (!ids.is_empty()).then_some(ids)
    }

    fn level(&self, value: &str) -> Option<Vec<Id>> {
        let key = folded(value);
        let known = self.levels.get(&key).or_else(|| self.levels.get(&folded(WORDS.level.get(&key)?)))?;
        Some(vec![*known])
    }

    /// The sector, or type of organisation, that a cell names.
    pub(crate) fn sector(&self, value: &str) -> Option<Id> {
        let key = folded(value);
        let by_word = |key: &str| self.sectors.get(&folded(WORDS.sector.get(key)?)).copied();
        let singular = key.strip_suffix('s').unwrap_or(&key);
        self.sectors
            .get(&key)
            .copied()
            .or_else(|| by_word(&key))
            .or_else(|| by_word(singular))
            .or_else(|| by_word(without_cluster(&key)))
            .or_else(|| {
                value
                    .split(['(', '/'])
                    .next()
                    .filter(|first| first.len() < value.len())
                    .and_then(|first| by_word(&folded(first)))
            })
    }

    /// The domains that a cell names: as a whole, or piece by piece.
    pub(crate) fn domains(&self, value: &str) -> Read<Id> {
        several(value, |piece| self.domain(piece))
    }

    /// The levels that a cell names.
    pub(crate) fn levels(&self, value: &str) -> Read<Id> {
        several(value, |piece| self.level(piece))
    }

    /// Whether all of a cell means something in this use.
    pub(crate) fn understands(&self, as_use: ColumnUse, value: &str) -> bool {
        match as_use {
            ColumnUse::Domain => self.domains(value).unknown.is_empty(),
            ColumnUse::Level => self.levels(value).unknown.is_empty(),
            ColumnUse::Sector => self.sector(value).is_some(),
            ColumnUse::Kind => kind(value).is_some() || is_person(value),
            ColumnUse::Stance => stance(value).is_some(),
            _ => false,
        }
    }
}

/// "Protection Cluster" and "Sector de salud" name what "Protection" and "salud" name.
fn without_cluster(key: &str) -> &str {
    let key = key.strip_suffix(" cluster").or(key.strip_suffix(" sector")).unwrap_or(key);
    let key = key
        .strip_prefix("cluster ")
        .or(key.strip_prefix("sector "))
        .or(key.strip_prefix("secteur "))
        .unwrap_or(key);
    key.strip_prefix("de la ").or(key.strip_prefix("de ")).unwrap_or(key)
}

fn several(value: &str, known: impl Fn(&str) -> Option<Vec<Id>>) -> Read<Id> {
    let mut read = Read { found: Vec::new(), unknown: Vec::new() };
    let mut add = |ids: Vec<Id>| {
        ids.into_iter().for_each(|id| {
            if !read.found.contains(&id) {
                read.found.push(id);
            }
        })
    };
    let mut unknown = Vec::new();
    for piece in value.split([';', '|', '\n']).map(str::trim).filter(|piece| !is_nothing(piece)) {
        if let Some(ids) = known(piece) {
            add(ids);
            continue;
        }
        for part in piece.split([',', '/']).map(str::trim).filter(|part| !is_nothing(part)) {
            match known(part) {
                Some(ids) => add(ids),
                None => unknown.push(model::text::tidy_name(part)),
            }
        }
    }
    read.unknown = unknown;
    read
}

/// Tags of a cell, separated by `;`, `|`, `,` or line breaks.
pub(crate) fn tags(value: &str) -> Vec<String> {
    let pieces = value.split([';', '|', ',', '\n']).map(model::text::tidy_name);
    pieces.filter(|piece| !is_nothing(piece)).collect()
}

/// Organisation, group or role.
pub(crate) fn kind(value: &str) -> Option<StakeholderKind> {
    match WORDS.kind.get(&folded(value))?.as_str() {
        "organisation" => Some(StakeholderKind::Organisation),
        "group" => Some(StakeholderKind::Group),
        "role" => Some(StakeholderKind::Role),
        _ => None,
    }
}

/// A kind that says the row is a person, perhaps a child.
pub(crate) fn is_person(value: &str) -> bool {
    WORDS.person.contains(&folded(value))
}

/// Where it stands.
pub(crate) fn stance(value: &str) -> Option<Stance> {
    match WORDS.stance.get(&folded(value))?.as_str() {
        "unaware" => Some(Stance::Unaware),
        "has_concerns" => Some(Stance::HasConcerns),
        "neutral" => Some(Stance::Neutral),
        "supportive" => Some(Stance::Supportive),
        "leading" => Some(Stance::Leading),
        _ => None,
    }
}

/// 1 to 5 from a number, a letter A to C or a word. `five_steps` says that the column also holds "very
/// high" or "very low"; else high is 5, medium 3 and low 1.
pub(crate) fn scale(value: &str, five_steps: bool) -> Option<u8> {
    let value = value.trim();
    let number = value.strip_suffix("/5").unwrap_or(value).trim();
    if let Ok(number) = number.parse::<f64>() {
        return (number.fract() == 0.0 && (1.0..=5.0).contains(&number)).then_some(number as u8);
    }
    let step: u8 = WORDS.scale.get(&folded(value))?.parse().ok()?;
    Some(match (step, five_steps) {
        (4, false) => 5,
        (2, false) => 1,
        (step, _) => step,
    })
}

/// Whether a cell belongs to a column of five steps.
pub(crate) fn is_extreme(value: &str) -> bool {
    let step = WORDS.scale.get(&folded(value)).map(String::as_str);
    matches!(step, Some("1" | "5"))
}

/// No word that says nothing is longer.
const LONGEST_NOTHING: usize = 24;

/// A cell that says nothing: blank, a dash, "n/a", or the error of a formula.
pub(crate) fn is_nothing(value: &str) -> bool {
    let value = value.trim();
    if value.len() > 40 || (value.len() > LONGEST_NOTHING && value.is_ascii()) {
        return false;
    }
    value.is_empty()
        || is_error(value)
        || value.chars().all(|c| matches!(c, '-' | '–' | '—' | '?' | '.' | '_' | '*' | '/' | ' '))
        || WORDS.nothing.contains(&folded(value))
}

/// What spreadsheets show where a formula failed.
pub(crate) fn is_error(value: &str) -> bool {
    let errors = [
        "#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#NV",
        "#N/D",
    ];
    let value = value.trim();
    errors.iter().any(|error| value.eq_ignore_ascii_case(error))
        || value.strip_prefix("Err:").is_some_and(|code| code.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::framework_file;

    #[test]
    fn sector_words_of_three_languages_name_areas_of_life() {
        let framework = framework_file::parse(framework_file::BUILT_IN).unwrap();
        let sectors = framework_file::built_in_sectors().unwrap();
        let reader = Reader::new(&framework, &sectors);
        let domain = |key| Id::framework("domain", key);
        for (value, key) in [
            ("Food Security", "physical-health"),
            ("Water Sanitation & Hygiene", "physical-health"),
            ("WASH", "physical-health"),
            ("Salud", "physical-health"),
            ("Éducation", "education"),
            ("Protection de l’enfance", "safety"),
            ("GBV", "safety"),
            ("Shelter/CCCM", "shelter"),
            ("Protection Cluster", "safety"),
            ("Salud mental", "mental-health"),
            ("Nutrición", "physical-health"),
            ("Mental health and emotional well-being", "mental-health"),
        ] {
            assert_eq!(reader.domains(value).found.first(), Some(&domain(key)), "{value}");
        }
        let read = reader.domains("Health; Education, Gardening");
        assert_eq!(read.found, [domain("physical-health"), domain("education")]);
        assert_eq!(read.unknown, ["Gardening"]);
        let sector = |key: &str| Id::hashed("sector", &[key.as_bytes()]);
        for (value, key) in [
            ("Faith", "faith"),
            ("INGO", "civic"),
            ("ONG internationale", "civic"),
            ("Gouvernement", "government"),
            ("UN", "government"),
            ("Schools", "schools"),
            ("Private sector", "business"),
            ("Media", "media"),
            ("Faith-based organization", "faith"),
            ("Iglesias", "faith"),
            ("Hospitals", "health-care"),
        ] {
            assert_eq!(reader.sector(value), Some(sector(key)), "{value}");
        }
    }

    #[test]
    fn scales_of_letters_words_and_numbers_meet() {
        assert_eq!(["A", "b", "C"].map(|v| scale(v, false)), [Some(5), Some(3), Some(1)]);
        assert_eq!(["High", "Medio", "faible"].map(|v| scale(v, false)), [Some(5), Some(3), Some(1)]);
        assert_eq!(
            ["Very high", "High", "Low", "very low"].map(|v| scale(v, true)),
            [Some(5), Some(4), Some(2), Some(1)]
        );
        assert_eq!(
            ["1", "4.0", "5/5", "0", "6", "2.5", "10", "NaN"].map(|v| scale(v, false)),
            [Some(1), Some(4), Some(5), None, None, None, None, None]
        );
    }

    #[test]
    fn what_says_nothing_is_told_from_names() {
        for nothing in ["", " - ", "n/a", "#REF!", "Err:502", "Unknown", "???", "S/D"] {
            assert!(is_nothing(nothing), "{nothing}");
        }
        for name in ["211", "👩‍👩‍👧", "子ども食堂", "X-Change"] {
            assert!(!is_nothing(name), "{name}");
        }
    }
}
