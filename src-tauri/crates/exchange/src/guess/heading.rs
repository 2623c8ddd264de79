//! What one heading, or one hashtag, says its column holds.

use crate::words::{Meaning, WORDS, folded};

/// A heading as it stands in the file, taken apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Heading {
    /// Its words, in one line; empty if there are none.
    pub(crate) text: String,
    /// The hashtag, without spaces, in small letters: "#org+impl+name".
    pub(crate) tag: Option<String>,
}

/// What a heading means, and how early that stands in its list of words (0 is the best).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Meant {
    pub(crate) meaning: Meaning,
    pub(crate) place: usize,
}

/// Takes a cell apart: words, hashtag, or both ("ACTEUR #org+acronym").
pub(crate) fn parse(cell: &str) -> Heading {
    let one_line = model::text::tidy_name(short(cell));
    let Some(at) = one_line.find('#').filter(|at| *at == 0 || one_line[..*at].ends_with(' ')) else {
        return Heading { text: one_line, tag: None };
    };
    match tag_of(&one_line[at..]) {
        Some(tag) => Heading { text: one_line[..at].trim().to_string(), tag: Some(tag) },
        None => Heading { text: one_line, tag: None },
    }
}

/// No heading is longer than this, in bytes; what is behind it is not looked at.
const LONGEST: usize = 1_000;

fn short(cell: &str) -> &str {
    &cell[..cell.floor_char_boundary(LONGEST)]
}

/// The hashtag a cell holds and nothing else. Spaces around "#" and "+" are dropped, as in "#org  + impl".
pub(crate) fn tag_of(cell: &str) -> Option<String> {
    let cell = cell.trim();
    let body = cell.strip_prefix('#')?;
    let mut parts = body.split('+').map(str::trim);
    let word = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphabetic())
            && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
    };
    if !parts.clone().all(word) {
        return None;
    }
    let tag = parts.next()?.to_ascii_lowercase();
    Some(parts.fold(format!("#{tag}"), |all, attribute| format!("{all}+{}", attribute.to_ascii_lowercase())))
}

/// What the hashtag says. Tags of before version 1 carried the attribute after "_", as in "#adm1_id".
pub(crate) fn meaning_of_tag(tag: &str) -> Option<Meant> {
    let mut parts = tag.trim_start_matches('#').split(['+', '_']);
    let name = parts.next()?;
    let attributes: Vec<&str> = parts.collect();
    let fits = |any: &[String]| any.is_empty() || any.iter().any(|word| attributes.contains(&word.as_str()));
    let place = WORDS.tags.iter().position(|known| known.tag == name && fits(&known.any))?;
    let meaning = WORDS.tags[place].is;
    // Among several columns of organisations, those that do the work come before unnamed roles.
    let bare_name = meaning == Meaning::Name && !attributes.contains(&"impl");
    Some(Meant { meaning, place: place + usize::from(bare_name) })
}

/// The words of a heading, folded, with "PublicName" and "ORG_NAME_fr" taken apart.
pub(crate) fn key(heading: &str) -> String {
    let mut spaced = String::with_capacity(heading.len() + 8);
    let mut previous_small = false;
    for c in heading.chars() {
        if previous_small && c.is_uppercase() {
            spaced.push(' ');
        }
        previous_small = c.is_lowercase() || c.is_ascii_digit();
        spaced.push(c);
    }
    folded(&spaced)
}

/// What the words of a heading say as they are.
pub(crate) fn exact(heading: &str) -> Option<Meant> {
    WORDS.headings.get(&key(heading)).map(|(meaning, place)| Meant { meaning: *meaning, place: *place })
}

/// What the words of a heading say: as they are, without what stands in brackets or behind a colon or
/// line break, without a language at the end, with a letter or two misspelt, or by a phrase within.
pub(crate) fn meaning(heading: &str) -> Option<Meant> {
    let whole = key(heading);
    if whole.is_empty() || whole.len() > 200 {
        return None;
    }
    let brief = key(heading.split(['\n', '(', '[', '*']).next().unwrap_or_default());
    let plain = brief.strip_suffix(" fr").or(brief.strip_suffix(" en")).or(brief.strip_suffix(" es"));
    let unspaced = folded(heading);
    let spellings = [whole.as_str(), unspaced.as_str(), brief.as_str(), plain.unwrap_or_default()];
    let exact = spellings.iter().filter(|s| !s.is_empty()).find_map(|spelling| WORDS.headings.get(*spelling));
    let found = exact.copied().or_else(|| misspelt(&brief)).or_else(|| by_phrase(&brief));
    found.map(|(meaning, place)| Meant { meaning, place })
}

/// A known heading one letter away, or two for long ones (Damerau 1964, adjacent swaps count one).
fn misspelt(key: &str) -> Option<(Meaning, usize)> {
    let letters = key.chars().count();
    let allowed = match letters {
        0..=5 => return None,
        6..=9 => 1,
        _ => 2,
    };
    let near = |word: &&String| {
        word.chars().count().abs_diff(letters) <= allowed
            && word.chars().count() > 5
            && strsim::osa_distance(word, key) <= allowed
    };
    let mut found: Vec<_> = WORDS.headings.iter().filter(|(word, _)| near(word)).collect();
    found.sort_by_key(|(word, _)| (strsim::osa_distance(word, key), word.as_str()));
    found.first().map(|(_, meant)| **meant)
}

fn by_phrase(key: &str) -> Option<(Meaning, usize)> {
    let blocked = WORDS.within.not_name.iter().any(|word| key.split(' ').any(|part| part == word));
    if blocked || key.split(' ').count() > 8 {
        return None;
    }
    let place = WORDS.within.name.iter().position(|phrase| holds(key, phrase))?;
    // Behind every heading that is known as such.
    Some((Meaning::Name, 1000 + place))
}

/// Whether the words of `phrase` stand in `key` one after the other.
pub(crate) fn holds(key: &str, phrase: &str) -> bool {
    format!(" {key} ").contains(&format!(" {phrase} "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn means(heading: &str) -> Option<Meaning> {
        meaning(heading).map(|meant| meant.meaning)
    }

    #[test]
    fn twenty_countries_spell_the_organisation() {
        for heading in [
            "Organisation",
            "ORG_NAME_fr",
            "Nom Organisation",
            "Nom de l'organisation",
            "Nom de l’organisation",
            "NOM ORGANISATION",
            "IMPLEMENTER ORGANIZATION",
            "ORGANIZACIÓN IMPLEMENTADORA",
            "organisation_name",
            "Description_Acteur",
            "PublicName",
            "Recipient Org:Name",
            "Primary Organization",
            "Stakeholder",
            "Organization name\n(please write in full)",
            "Organisatoin",
            "Name of the organisation *",
            "Nom de l'organisme",
            "Nom de l’organisme",
            "Raison sociale",
            "Razón social",
            "Community group",
            "Name of group",
            "Business name",
            "Club",
            "Nombre del grupo",
            "Member organisation",
        ] {
            assert_eq!(means(heading), Some(Meaning::Name), "{heading}");
        }
        for heading in [
            "Org. Acronym",
            "ORG_ACRONYM_fr",
            "Organisation Accronyme",
            "Acronyme",
            "ACCRONYME",
            "Organization acronym",
            "organisation_acronym",
        ] {
            assert_eq!(means(heading), Some(Meaning::ShortLabel), "{heading}");
        }
        for heading in [
            "Type of Organization",
            "ORG_TYPE_fr",
            "Type Organisation",
            "Type d'organisation",
            "TYPE ORGANISATION",
            "TYPE_ORG",
            "Implementing organization type",
            "TIPO DE ORGANIZACIÓN IMPLEMENTADORA",
            "organisation_type_short",
        ] {
            assert_eq!(means(heading), Some(Meaning::OrgType), "{heading}");
        }
        for heading in
            ["States", "adm1Name", "LGA", "Cercle", "MUNICIPALITY", "ADMIN 2", "admin2name_en", "DEPARTEMENT"]
        {
            assert_eq!(means(heading), Some(Meaning::Area), "{heading}");
        }
    }

    #[test]
    fn headings_about_something_else_are_no_names() {
        for heading in [
            "Number of organisations",
            "Group",
            "Funding Org:Name",
            "Organisation email",
            "Field name",
            "Title",
            "Amount",
        ] {
            assert!(!matches!(means(heading), Some(Meaning::Name | Meaning::PlainName)), "{heading}");
        }
    }

    #[test]
    fn hashtags_of_all_ages_are_read() {
        assert_eq!(
            parse("ACTEUR #org+acronym"),
            Heading { text: "ACTEUR".into(), tag: Some("#org+acronym".into()) }
        );
        assert_eq!(parse("#org  + impl +acronym").tag.as_deref(), Some("#org+impl+acronym"));
        assert_eq!(parse("Phone #").tag, None);
        assert_eq!(parse("We're #1").tag, None);
        let tag = |tag| meaning_of_tag(tag).map(|meant| meant.meaning);
        assert_eq!(tag("#org+name+impl"), Some(Meaning::Name));
        assert_eq!(tag("#org+impl+type"), Some(Meaning::OrgType));
        assert_eq!(tag("#org+funder"), Some(Meaning::Nothing));
        assert_eq!(tag("#sector+cluster+name"), Some(Meaning::Cluster));
        assert_eq!(tag("#adm1_id"), Some(Meaning::Nothing));
        assert_eq!(tag("#targeted+f"), None);
    }
}
