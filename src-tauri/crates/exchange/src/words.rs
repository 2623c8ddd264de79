//! The recognition words of `words.toml`, ready to be looked up.

use model::text::match_key;
use serde::Deserialize;
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::LazyLock,
};

/// What a heading says its column holds. Some need the values to say which use that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Meaning {
    /// Names of organisations.
    Name,
    /// Names, of whatever the rows are.
    PlainName,
    ShortLabel,
    /// Other names, which are short labels if they are short.
    Alternate,
    /// Type of organisation, which is mostly a sector.
    OrgType,
    /// Type of anything.
    Type,
    Sector,
    /// A sector that is more likely an area of life.
    Cluster,
    Level,
    About,
    Area,
    Website,
    Influence,
    Interest,
    Stance,
    Tags,
    ExternalId,
    /// Recognised, and of no use here.
    Nothing,
}

#[derive(Deserialize)]
struct File {
    tag: Vec<Tag>,
    heading: BTreeMap<Meaning, Vec<String>>,
    name_of: NameOf,
    id_source: HashMap<String, String>,
    within: Within,
    private: PrivateWords,
    people: PeopleWords,
    other_rows: Vec<Vec<String>>,
    value: Values,
}

/// What is named, and the ways to say so, with `{}` where it stands.
#[derive(Deserialize)]
struct NameOf {
    group: Vec<String>,
    noun: Vec<String>,
    frame: Vec<String>,
}

/// A hashtag with what it means if one of the attributes is there.
#[derive(Deserialize)]
pub(crate) struct Tag {
    pub(crate) tag: String,
    pub(crate) any: Vec<String>,
    pub(crate) is: Meaning,
}

#[derive(Deserialize)]
pub(crate) struct Within {
    pub(crate) name: Vec<String>,
    pub(crate) not_name: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) struct PrivateWords {
    pub(crate) tags: Vec<String>,
    pub(crate) words: Vec<String>,
    pub(crate) phrases: Vec<String>,
    pub(crate) not: Vec<String>,
    pub(crate) groups: Vec<String>,
    pub(crate) courtesy: Vec<String>,
}

/// Words that tell of people; folded as they stand.
#[derive(Deserialize)]
pub(crate) struct PeopleWords {
    pub(crate) birth: Vec<String>,
    pub(crate) guardian: Vec<String>,
    pub(crate) age: Vec<String>,
    pub(crate) class: Vec<String>,
    pub(crate) child: Vec<String>,
    pub(crate) part_of_name: Vec<String>,
    pub(crate) not: Vec<String>,
    pub(crate) classes: Vec<String>,
    pub(crate) given: HashSet<String>,
    pub(crate) months: HashSet<String>,
    pub(crate) particles: Vec<String>,
    organisation: Vec<String>,
}

#[derive(Deserialize)]
struct Values {
    nothing: Vec<String>,
    total: Vec<String>,
    person: Vec<String>,
    kind: BTreeMap<String, Vec<String>>,
    level: BTreeMap<String, Vec<String>>,
    stance: BTreeMap<String, Vec<String>>,
    scale: BTreeMap<String, Vec<String>>,
    sector: BTreeMap<String, Vec<String>>,
    domain: Vec<DomainWords>,
}

#[derive(Deserialize)]
struct DomainWords {
    is: Vec<String>,
    words: Vec<String>,
}

/// [`match_key`], the short way for plain ASCII: most cells are, and lists have many.
pub(crate) fn folded(text: &str) -> String {
    if !text.is_ascii() {
        return match_key(text);
    }
    let mut key = String::with_capacity(text.len());
    for word in text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(word);
    }
    key.make_ascii_lowercase();
    key
}

/// Every table, by folded word.
pub(crate) struct Words {
    pub(crate) tags: Vec<Tag>,
    /// Meaning, and place in its list: earlier wins.
    pub(crate) headings: HashMap<String, (Meaning, usize)>,
    /// Headings of a kind of group, or of the group itself.
    pub(crate) groups: Vec<String>,
    pub(crate) id_sources: HashMap<String, String>,
    pub(crate) within: Within,
    pub(crate) private: PrivateWords,
    pub(crate) people: PeopleWords,
    /// Words that stand in names of organisations and not in those of persons.
    pub(crate) organisation_words: HashSet<String>,
    pub(crate) other_rows: Vec<Vec<String>>,
    pub(crate) nothing: Vec<String>,
    pub(crate) total: Vec<String>,
    pub(crate) person: Vec<String>,
    pub(crate) kind: HashMap<String, String>,
    pub(crate) level: HashMap<String, String>,
    pub(crate) stance: HashMap<String, String>,
    pub(crate) scale: HashMap<String, String>,
    pub(crate) sector: HashMap<String, String>,
    pub(crate) domain: HashMap<String, Vec<String>>,
}

fn by_word(lists: BTreeMap<String, Vec<String>>) -> HashMap<String, String> {
    let pairs = lists.into_iter().flat_map(|(key, words)| words.into_iter().map(move |w| (w, key.clone())));
    pairs.map(|(word, key)| (match_key(&word), key)).collect()
}

/// The place of a heading that is put together of a frame and a noun: behind every one that is listed.
const COMPOSED: usize = 500;

fn load() -> Result<Words, toml::de::Error> {
    let file: File = toml::from_str(include_str!("words.toml"))?;
    let mut headings = HashMap::new();
    for (meaning, list) in file.heading {
        for (place, word) in list.into_iter().enumerate() {
            headings.entry(match_key(&word)).or_insert((meaning, place));
        }
    }
    let frames =
        file.name_of.noun.iter().flat_map(|noun| {
            file.name_of.frame.iter().map(move |frame| match_key(&frame.replace("{}", noun)))
        });
    for heading in frames {
        headings.entry(heading).or_insert((Meaning::Name, COMPOSED));
    }
    let mut domain = HashMap::new();
    for group in file.value.domain {
        for word in group.words {
            domain.entry(match_key(&word)).or_insert_with(|| group.is.clone());
        }
    }
    let sector = by_word(file.value.sector);
    let said =
        sector.keys().flat_map(|words| words.split(' ')).filter(|word| word.len() > 3).map(str::to_string);
    let organisation_words = said.chain(file.people.organisation.iter().cloned()).collect();
    Ok(Words {
        tags: file.tag,
        headings,
        groups: file.name_of.group,
        id_sources: file.id_source,
        within: file.within,
        private: file.private,
        people: file.people,
        organisation_words,
        other_rows: file.other_rows,
        nothing: file.value.nothing,
        total: file.value.total,
        person: file.value.person,
        kind: by_word(file.value.kind),
        level: by_word(file.value.level),
        stance: by_word(file.value.stance),
        scale: by_word(file.value.scale),
        sector,
        domain,
    })
}

impl Words {
    /// Whether a folded text is a value that lists hold, such as a sector, a domain or a level.
    pub(crate) fn is_value(&self, key: &str) -> bool {
        self.sector.contains_key(key) || self.domain.contains_key(key) || self.level.contains_key(key)
    }
}

/// The words. The table is part of the program and tried by a test, so it always loads.
pub(crate) static WORDS: LazyLock<Words> = LazyLock::new(|| match load() {
    Ok(words) => words,
    Err(error) => unreachable!("words.toml is part of the program: {error}"),
});

#[cfg(test)]
mod tests {
    use super::*;
    use model::{FrameworkKind, framework_file};

    #[test]
    fn the_short_way_of_folding_says_the_same() {
        for text in ["St. Anne's  & Co", "", " - ", "A1-b2_C3", "x\ty", "Éa b"] {
            assert_eq!(folded(text), match_key(text), "{text:?}");
        }
    }

    #[test]
    fn words_that_are_looked_up_as_they_stand_are_folded() {
        let people = &WORDS.people;
        let lists = [&people.birth, &people.guardian, &people.age, &people.class, &people.child];
        let more = [&people.part_of_name, &people.not, &people.classes];
        for word in lists.into_iter().chain(more).flatten().chain(&people.given).chain(&people.months) {
            assert_eq!(match_key(word), *word);
        }
    }

    #[test]
    fn every_key_is_one_of_the_framework_or_of_the_sectors() {
        let framework = framework_file::parse(framework_file::BUILT_IN).unwrap();
        let keys = |kind| framework.of(kind).map(|item| item.key.clone()).collect::<Vec<_>>();
        let (domains, levels) = (keys(FrameworkKind::Domain), keys(FrameworkKind::Level));
        let sectors: Vec<String> =
            framework_file::built_in_sectors().unwrap().into_iter().map(|s| s.key).collect();
        assert!(WORDS.domain.values().flatten().all(|key| domains.contains(key)));
        assert!(WORDS.level.values().all(|key| levels.contains(key)));
        assert!(WORDS.sector.values().all(|key| sectors.contains(key)), "{:?}", WORDS.sector);
    }
}
