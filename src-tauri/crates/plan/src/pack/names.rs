//! Whom no pack may name, though somebody wrote of them: whoever is kept as a contact, and the stakeholders of the plan.
//! Nor does it say how anybody is reached.

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
            let hidden = one.do_not_map || one.sensitivity >= Sensitivity::Restricted;
            // One word, such as "Library", names nobody to whom lives elsewhere.
            if hidden || one.name.split_whitespace().nth(1).is_some() {
                names.push(one.name);
            }
        }
        let keys = names.iter().map(|name| text::find_key(&text::tidy_name(name)));
        Ok(Names(keys.filter(|key| key.chars().count() >= SHORTEST).collect()))
    }

    /// Whether a text holds one of them, as words of their own, or an address or number by which somebody is reached.
    pub fn stand_in(&self, words: &str) -> bool {
        if reaches(words) {
            return true;
        }
        let words = text::find_key(words);
        self.0.iter().any(|name| holds(&words, name))
    }
}

/// An address of e-mail, or seven digits and more that only signs of telephone numbers part (ITU-T E.164).
fn reaches(words: &str) -> bool {
    let address = |word: &str| word.split_once('@').is_some_and(|(a, b)| !a.is_empty() && b.contains('.'));
    let numbers = words.split(|c: char| !c.is_ascii_digit() && !" +-()./".contains(c));
    words.split_whitespace().any(address)
        || numbers.into_iter().any(|part| {
            let groups: Vec<&str> =
                part.split(|c: char| !c.is_ascii_digit()).filter(|g| !g.is_empty()).collect();
            // Years and days beside each other are no number to call.
            let is_day = groups.iter().any(|g| g.len() == 4 && (g.starts_with("19") || g.starts_with("20")));
            let digits: usize = groups.iter().map(|g| g.len()).sum();
            digits >= 7 && !(is_day && digits <= 8) && !groups.iter().all(|g| g.len() == 4)
        })
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

    #[test]
    fn nobody_can_be_reached_by_what_a_text_says() {
        let names = Names(Vec::new());
        for text in ["Call 555-201-4477.", "Write to maria@desk.org, she knows", "+34 600 123 456"] {
            assert!(names.stand_in(text), "{text}");
        }
        for text in
            ["From 2024 to 2026", "On 11.01.2027 at 18:30", "48 families, 12 streets", "1,200 meals", "24/7"]
        {
            assert!(!names.stand_in(text), "{text}");
        }
    }
}
