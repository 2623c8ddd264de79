//! What things are called in the document. A built-in item is named in the document's language; one that
//! the community has renamed keeps the community's name.

use crate::words::{Arg, Words};
use model::{FrameworkItem, FrameworkKind, Id, Sensitivity, Snapshot, framework_file};
use serde::Serialize;
use std::collections::HashMap;

pub struct Labels<'a> {
    words: &'a Words,
    snapshot: &'a Snapshot,
    /// Labels as they came with the program, by identity.
    built_in: HashMap<Id, String>,
}

impl<'a> Labels<'a> {
    pub fn new(snapshot: &'a Snapshot, words: &'a Words) -> Labels<'a> {
        let framework = framework_file::parse(framework_file::BUILT_IN).map(|f| f.items).unwrap_or_default();
        let sectors = framework_file::built_in_sectors().unwrap_or_default();
        let mut built_in: HashMap<Id, String> = framework.into_iter().map(|i| (i.id, i.label)).collect();
        built_in.extend(sectors.into_iter().map(|s| (s.id, s.name)));
        Labels { words, snapshot, built_in }
    }

    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.words.text(key, args)
    }

    pub fn find(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        self.words.find(key, args)
    }

    /// The word of a fixed value, such as `status` and `InitiativeStatus::Active`.
    pub fn value(&self, noun: &str, value: impl Serialize) -> String {
        let value = serde_json::to_value(value).unwrap_or_default();
        self.say(&format!("{noun}-{}", value.as_str().unwrap_or_default().replace('_', "-")), &[])
    }

    pub fn sensitivity(&self, level: Sensitivity) -> String {
        self.value("sensitivity", level)
    }

    pub fn sensitivity_about(&self, level: Sensitivity) -> String {
        let value = serde_json::to_value(level).unwrap_or_default();
        self.say(&format!("sensitivity-{}.about", value.as_str().unwrap_or_default()), &[])
    }

    pub fn item(&self, item: &FrameworkItem) -> String {
        self.framework(item, "")
    }

    /// As it stands in a narrow heading.
    pub fn item_short(&self, item: &FrameworkItem) -> String {
        self.framework(item, ".short")
    }

    /// As it stands inside a sentence.
    pub fn item_inline(&self, id: Id) -> String {
        self.snapshot.framework.item(id).map(|item| self.framework(item, ".inline")).unwrap_or_default()
    }

    /// When work of a kind of prevention acts, by its key or "unknown": in two words, or as the community calls it;
    /// and what that means.
    pub fn when(&self, key: &str) -> (String, String) {
        let own = self.snapshot.framework.of(FrameworkKind::Prevention).find(|item| item.key == key);
        let renamed = own.filter(|item| self.built_in.get(&item.id) != Some(&item.label));
        match renamed {
            Some(item) => (item.label.clone(), item.about.clone().unwrap_or_default()),
            None => {
                let key = format!("summary-mix-{key}");
                (self.say(&key, &[]), self.say(&format!("{key}.about"), &[]))
            }
        }
    }

    pub fn sector(&self, id: Id, inline: bool) -> Option<String> {
        let sector = self.snapshot.sectors.iter().find(|s| s.id == id)?;
        let known = self.built_in.get(&id) == Some(&sector.name);
        let form = if inline { ".inline" } else { "" };
        let worded = known.then(|| self.find(&format!("sector-{}{form}", sector.key), &[])).flatten();
        Some(worded.unwrap_or_else(|| sector.name.clone()))
    }

    fn framework(&self, item: &FrameworkItem, form: &str) -> String {
        let kind = match item.kind {
            FrameworkKind::Domain => "domain",
            FrameworkKind::Level => "level",
            FrameworkKind::Prevention => "prevention",
            FrameworkKind::Principle => "principle",
            _ => return item.label.clone(),
        };
        let known = self.built_in.get(&item.id) == Some(&item.label);
        let worded = known.then(|| self.find(&format!("{kind}-{}{form}", item.key), &[])).flatten();
        worded.unwrap_or_else(|| item.label.clone())
    }

    /// Places of domains in the framework's list, as the template takes them.
    pub fn domain_places<'i>(&self, domains: impl IntoIterator<Item = &'i Id>) -> Vec<usize> {
        domains.into_iter().filter_map(|id| crate::summary::places::place(self.snapshot, *id)).collect()
    }

    /// A list as it stands in a sentence: "a, b and c".
    pub fn list(&self, items: &[String]) -> String {
        let Some((last, firsts)) = items.split_last() else { return String::new() };
        let joined = firsts.iter().cloned().reduce(|list, next| {
            self.say("summary-list-comma", &[("first", list.into()), ("last", next.into())])
        });
        match joined {
            None => last.clone(),
            Some(list) => {
                self.say("summary-list-and", &[("first", list.into()), ("last", last.as_str().into())])
            }
        }
    }

    /// A date in words; a year, a month, or what is not a date as it can be said.
    pub fn date(&self, date: &str) -> String {
        in_words(self.words, date)
    }

    pub fn quoted(&self, title: &str) -> String {
        self.say("summary-quoted", &[("title", title.into())])
    }
}

/// A date in words, as [`Labels::date`] says it.
pub fn in_words(words: &Words, date: &str) -> String {
    let parts: Vec<Option<i64>> = date.split('-').map(|part| part.parse().ok()).collect();
    // The year is a text, or it would be set with a thousands mark.
    let year = |year: i64| ("year", Arg::Text(year.to_string()));
    match parts.as_slice() {
        [Some(y), Some(m @ 1..=12), Some(d @ 1..=31)] => {
            words.text("summary-date", &[year(*y), ("month", (*m).into()), ("day", (*d).into())])
        }
        [Some(y), Some(m @ 1..=12)] => words.text("summary-month", &[year(*y), ("month", (*m).into())]),
        _ => date.to_string(),
    }
}
