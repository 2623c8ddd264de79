//! What is shown of a text in which words were found.

use model::{Snippet, TextRange, text};
use std::ops::Range;

/// Characters shown before the first word found, at most, and in all.
const BEFORE: usize = 32;
const SHOWN: usize = 120;

/// Where the words stand in a text, in bytes: in order, overlapping ones joined. Each word once.
pub(super) fn occurrences(words: &str, sought: &[String]) -> Vec<Range<usize>> {
    let key = text::find_key(words);
    let places = text::find_places(words);
    // Only text that is not composed as it should be has another key than places.
    if places.len() != key.len() + 1 {
        return Vec::new();
    }
    let mut found: Vec<Range<usize>> = sought
        .iter()
        .filter_map(|word| key.find(word.as_str()).map(|at| at..at + word.len()))
        .map(|part| text::found_at(words, &places, part))
        .collect();
    found.sort_by_key(|part| part.start);
    found.dedup_by(|next, last| {
        let meet = next.start < last.end;
        if meet {
            last.end = last.end.max(next.end);
        }
        meet
    });
    found
}

/// The text around the words; a short text or a title whole.
pub(super) fn snippet(words: &str, found: &[Range<usize>], whole: bool) -> Snippet {
    let first = found.first().map_or(0, |part| part.start);
    let (start, end) = match whole || words.chars().nth(SHOWN).is_none() {
        true => (0, words.len()),
        false => around(words, first),
    };
    // A line break would part what is shown on one line.
    let mut text = String::with_capacity(end - start + 6);
    if start > 0 {
        text.push('…');
    }
    let units = |text: &str| u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX);
    let shift = units(&text);
    let at = |byte: usize| shift + units(&words[start..byte.clamp(start, end)]);
    let found = found
        .iter()
        .map(|part| TextRange { start: at(part.start), end: at(part.end) })
        .filter(|part| part.start < part.end)
        .collect();
    text.extend(words[start..end].chars().map(|c| if c.is_control() { ' ' } else { c }));
    if end < words.len() {
        text.push('…');
    }
    Snippet { text, found }
}

/// Where to cut: at a space if there is one near, else between characters that stand by themselves.
fn around(words: &str, first: usize) -> (usize, usize) {
    let earliest = words[..first].char_indices().rev().take(BEFORE).last().map_or(first, |(at, _)| at);
    let start = match earliest {
        0 => 0,
        at => words[at..first].find(char::is_whitespace).map_or(at, |space| at + space + 1),
    };
    let start = text::cut_before(words, start.min(first));
    let latest = words[start..].char_indices().nth(SHOWN).map_or(words.len(), |(at, _)| start + at);
    let end = match latest == words.len() {
        true => latest,
        false => words[..latest].rfind(char::is_whitespace).filter(|space| *space > first).unwrap_or(latest),
    };
    (start, text::cut_before(words, end).max(start))
}
