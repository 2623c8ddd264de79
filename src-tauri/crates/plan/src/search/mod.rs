//! Finding anything in a plan by a part of its words, in any script.

mod between;
mod entry;
mod index;
mod snippet;
mod source;
#[cfg(test)]
mod tests;

pub(crate) use index::Index;

use crate::Plan;
use entry::{Entry, Nearness};
use memchr::memmem::Finder;
use model::{Hit, HitField, HitNoun, Result, SearchRequest, text};
use std::cmp::Ordering;

/// More words than this are no search; the rest is not looked for.
const MOST_WORDS: usize = 12;

/// An entry that holds every word.
struct Found<'a> {
    nearness: Nearness,
    /// Whether the title begins with the words as they were typed.
    whole: bool,
    noun: HitNoun,
    entry: &'a Entry,
}

impl Found<'_> {
    /// What was put away comes last; then the nearer to the title the better, and first of all where the title begins
    /// with all that was typed; then by title.
    fn order(&self, other: &Found<'_>) -> Ordering {
        let rank = (self.entry.archived, self.nearness, !self.whole);
        rank.cmp(&(other.entry.archived, other.nearness, !other.whole))
            .then_with(|| self.entry.title_key().cmp(other.entry.title_key()))
            .then_with(|| (self.noun, self.entry.id).cmp(&(other.noun, other.entry.id)))
    }

    fn hit(&self, sought: &[String]) -> Hit {
        let fields = &self.entry.fields;
        let holds = |word: &String| {
            fields.iter().position(|(_, words)| text::find_key(words).contains(word.as_str()))
        };
        // The field of the word furthest from the title says the most.
        let at = sought.iter().filter_map(holds).max().unwrap_or_default();
        let (found_in, words) =
            fields.get(at).map_or((HitField::Title, ""), |(field, words)| (*field, words.as_ref()));
        let found = snippet::occurrences(words, sought);
        Hit {
            noun: self.noun,
            id: self.entry.id,
            of: self.entry.of,
            title: self.entry.title().to_string(),
            found_in,
            snippet: snippet::snippet(words, &found, found_in == HitField::Title),
            named: self.nearness <= Nearness::BeginsWordOfShortLabel,
            archived: self.entry.archived,
        }
    }
}

impl Plan {
    /// Everything that holds every word of the query, best first: where a title begins with it, where a word
    /// of the title does, of the short label, of other fields; then where it only stands inside a word of the
    /// title, of the short label, of other fields. What was put away comes last. After all these come ties, seats
    /// and partners that hold the words together in both names, in what a seat is there for and in what was written.
    /// An empty query finds nothing. Contacts are never searched.
    pub fn search(&self, request: &SearchRequest) -> Result<Vec<Hit>> {
        let key = text::find_key(&request.query);
        let sought: Vec<String> = key.split(' ').filter(|word| !word.is_empty()).map(String::from).collect();
        let sought = &sought[..sought.len().min(MOST_WORDS)];
        let limit = usize::try_from(request.limit).unwrap_or(usize::MAX);
        if sought.is_empty() || limit == 0 {
            return Ok(Vec::new());
        }
        let finders: Vec<Finder<'_>> = sought.iter().map(|word| Finder::new(word.as_bytes())).collect();
        let hits = self.index.with(&self.conn, |words| {
            let mut best: Vec<Found<'_>> = Vec::new();
            for (noun, entries) in &words.of {
                best.extend(best_of(*noun, entries, &finders, &key, limit));
            }
            best.sort_by(|one, other| one.order(other));
            let mut hits: Vec<Hit> = best.iter().map(|found| found.hit(sought)).collect();
            let sought = between::Sought { finders: &finders, words: sought, seats: &request.seats };
            hits.extend(between::find(words, &sought, limit));
            hits
        })?;
        Ok(hits)
    }
}

fn best_of<'a>(
    noun: HitNoun,
    entries: &'a [Entry],
    words: &[Finder<'_>],
    typed: &str,
    limit: usize,
) -> Vec<Found<'a>> {
    let found = |entry: &'a Entry| {
        let (nearness, whole) = (entry.nearness(words)?, entry.title_key().starts_with(typed));
        // Where all of it begins the title, so does its first word.
        let nearness = if whole { Nearness::BeginsTitle } else { nearness };
        Some(Found { nearness, whole, noun, entry })
    };
    let mut all: Vec<Found<'a>> = entries.iter().filter_map(found).collect();
    if all.len() > limit {
        all.select_nth_unstable_by(limit - 1, |one, other| one.order(other));
        all.truncate(limit);
    }
    all
}
