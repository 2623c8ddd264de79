//! Whom no pack may name, though somebody wrote of them: whoever is kept as a contact, and stakeholders that are
//! restricted or asked not to be shown.

use crate::{Plan, failure::Try, sql::all};
use model::{Sensitivity, text};

/// Shorter names are words of every language.
const SHORTEST: usize = 3;

/// Names and channels, as they are looked for.
pub(super) struct Names(Vec<String>);

impl Names {
    pub fn of(plan: &Plan) -> Try<Names> {
        let contacts = all(&plan.conn, "SELECT name, channel FROM contact", [], |row| {
            Ok([row.get::<_, Option<String>>(0)?, row.get(1)?])
        })?;
        let mut names: Vec<String> = contacts.into_iter().flatten().flatten().collect();
        for one in plan.stakeholders()? {
            if one.do_not_map || one.sensitivity >= Sensitivity::Restricted {
                names.push(one.name);
            }
        }
        let keys = names.iter().map(|name| text::find_key(&text::tidy_name(name)));
        Ok(Names(keys.filter(|key| key.chars().count() >= SHORTEST).collect()))
    }

    /// Whether a text holds one of them, as words of their own.
    pub fn stand_in(&self, words: &str) -> bool {
        let words = text::find_key(words);
        self.0.iter().any(|name| holds(&words, name))
    }
}

fn holds(words: &str, name: &str) -> bool {
    words.match_indices(name).any(|(at, found)| {
        let before = words[..at].chars().next_back();
        let after = &words[at + found.len()..];
        // What belongs to somebody names them too; the apostrophe has been folded away.
        let after = after.strip_prefix('s').unwrap_or(after).chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_as_words_of_its_own() {
        let names = Names(vec![text::find_key("Ana Ortíz"), text::find_key("+44 555 0100")]);
        assert!(names.stand_in("Ask ANA ORTIZ, or ring +44 555 0100."));
        assert!(names.stand_in("ana ortíz’s kitchen"));
        assert!(!names.stand_in("Susana Ortizo"));
    }
}
