//! The stakeholders of a plan, to be found by identifier or name, and names that look much the same.

use crate::words::folded;
use model::{ExternalId, Known, LooksLike};
use std::collections::{HashMap, HashSet};

/// From this likeness on (Jaro 1989 with Winkler's prefix, 1990) two names are shown side by side.
const LOOKS_LIKE: f64 = 0.92;
/// Below this likeness, an equal number in two lists is chance.
const SAME_ID: f64 = 0.75;
/// Names that share a beginning or a word with more names than this are not compared with all of them.
const CROWD: usize = 300;
/// Words of names that tell organisations apart as little as "the".
const COMMON: &[&str] = &[
    "the",
    "of",
    "and",
    "inc",
    "ltd",
    "llc",
    "de",
    "la",
    "el",
    "le",
    "les",
    "los",
    "du",
    "des",
    "y",
    "et",
    "association",
    "foundation",
];

/// The form under which a name is found. Names without letters, such as emoji, are compared as they are.
pub(super) fn name_key(name: &str) -> String {
    let key = folded(name);
    if key.is_empty() { name.to_string() } else { key }
}

/// Whether an equal identifier is to be believed for these two names. Registered identifiers are; running
/// numbers of a list are only where the names agree somewhat.
pub(super) fn same_id(id: &ExternalId, file_name: &str, a: &str, b: &str) -> bool {
    id.source != file_name || strsim::jaro_winkler(a, b) >= SAME_ID
}

/// Stakeholders of the plan by identifier and by name.
pub(super) struct Index<'a> {
    by_id: HashMap<(&'a str, &'a str), &'a Known>,
    by_name: HashMap<String, &'a Known>,
}

impl<'a> Index<'a> {
    pub(super) fn new(known: &'a [Known]) -> Index<'a> {
        let mut index = Index { by_id: HashMap::new(), by_name: HashMap::new() };
        // Where two have one name, the one in use comes before the one put away.
        for one in known
            .iter()
            .filter(|k| !k.stakeholder.archived)
            .chain(known.iter().filter(|k| k.stakeholder.archived))
        {
            index.by_name.entry(name_key(&one.stakeholder.name)).or_insert(one);
            for id in &one.external_ids {
                index.by_id.entry((id.source.as_str(), id.value.as_str())).or_insert(one);
            }
        }
        index
    }

    /// The stakeholder with one of these identifiers, else with this name.
    pub(super) fn find(&self, ids: &[ExternalId], key: &str, file_name: &str) -> Option<&'a Known> {
        let by_id = ids.iter().find_map(|id| {
            let known = self.by_id.get(&(id.source.as_str(), id.value.as_str()))?;
            same_id(id, file_name, key, &name_key(&known.stakeholder.name)).then_some(*known)
        });
        by_id.or_else(|| self.by_name.get(key).copied())
    }
}

/// New names that look much like one of the plan.
pub(super) fn look_alikes(new: &[String], known: &[Known]) -> Vec<LooksLike> {
    let keys: Vec<String> = known.iter().map(|k| name_key(&k.stakeholder.name)).collect();
    let mut blocks: HashMap<String, Vec<usize>> = HashMap::new();
    for (n, key) in keys.iter().enumerate() {
        for block in blocks_of(key) {
            blocks.entry(block).or_default().push(n);
        }
    }
    let mut found = Vec::new();
    for name in new {
        let key = name_key(name);
        let near: HashSet<usize> = blocks_of(&key)
            .iter()
            .filter_map(|block| blocks.get(block).filter(|members| members.len() <= CROWD))
            .flatten()
            .copied()
            .collect();
        let likeness = |n: usize| (likeness(&key, &keys[n]), n);
        let best = near.into_iter().map(likeness).filter(|(like, _)| *like >= LOOKS_LIKE);
        if let Some((_, n)) = best.max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1))) {
            found.push(LooksLike { name: name.clone(), known: known[n].stakeholder.name.clone() });
        }
    }
    found
}

/// What two names that look alike have in common: their beginning, a word that matters, or the initials.
fn blocks_of(key: &str) -> Vec<String> {
    let mut blocks = vec![format!("^{}", key.chars().take(4).collect::<String>())];
    let words: Vec<&str> = telling(key);
    blocks.extend(words.iter().filter(|word| word.chars().count() > 3).map(|word| word.to_string()));
    let initials: String = words.iter().filter_map(|word| word.chars().next()).collect();
    if words.len() > 2 {
        blocks.push(format!("={initials}"));
    }
    if words.len() == 1 {
        blocks.push(format!("={}", words[0]));
    }
    blocks
}

fn telling(key: &str) -> Vec<&str> {
    key.split(' ').filter(|word| !COMMON.contains(word)).collect()
}

fn likeness(a: &str, b: &str) -> f64 {
    let (words_a, words_b) = (telling(a), telling(b));
    let sorted = |words: &[&str]| {
        let mut words = words.to_vec();
        words.sort_unstable();
        words.join(" ")
    };
    let initials = |words: &[&str]| words.iter().filter_map(|word| word.chars().next()).collect::<String>();
    let is_acronym =
        |short: &[&str], long: &[&str]| short.len() == 1 && long.len() > 2 && short[0] == initials(long);
    if is_acronym(&words_a, &words_b) || is_acronym(&words_b, &words_a) {
        return 1.0;
    }
    strsim::jaro_winkler(a, b).max(strsim::jaro_winkler(&sorted(&words_a), &sorted(&words_b)))
}
