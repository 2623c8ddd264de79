//! A name as it is compared: words without what only decorates them.

use model::{
    Stakeholder,
    text::{fold, match_key},
};
use std::collections::BTreeSet;

/// Legal forms, which people write or leave out as they please. Dropped at the end of a name.
const LEGAL_FORMS: &[&str] = &[
    "inc",
    "incorporated",
    "ltd",
    "limited",
    "llc",
    "llp",
    "plc",
    "corp",
    "corporation",
    "co",
    "pbc",
    "cic",
    "cio",
    "ngo",
    "npo",
    "501c3",
    "gmbh",
    "ggmbh",
    "mbh",
    "ag",
    "kg",
    "ug",
    "ev",
    "eg",
    "stiftung",
    "sa",
    "sas",
    "sarl",
    "asbl",
    "sl",
    "srl",
    "spa",
    "aps",
    "cv",
    "ac",
    "lda",
    "ltda",
    "bv",
    "nv",
    "vzw",
    "ab",
    "oy",
    "ry",
    "as",
    "pty",
    "ооо",
    "зао",
    "оао",
    "пао",
    "ао",
    "ано",
    "нко",
    "тов",
    "го",
    "有限公司",
    "株式会社",
];

/// Words that hold a name together and tell no two apart.
const SMALL_WORDS: &[&str] = &[
    "the", "a", "an", "of", "for", "and", "in", "at", "to", "de", "del", "la", "las", "el", "los", "le",
    "les", "du", "des", "l", "d", "y", "e", "et", "und", "der", "die", "das", "des", "fur", "von", "da",
    "do", "dos", "i", "и", "на", "по", "для",
];

/// Short forms and spellings of one word, and the form they are compared in.
const SHORT_FORMS: &[(&str, &str)] = &[
    ("st", "saint"),
    ("ste", "saint"),
    ("sainte", "saint"),
    ("sankt", "saint"),
    ("mt", "mount"),
    ("ctr", "center"),
    ("centre", "center"),
    ("assn", "association"),
    ("assoc", "association"),
    ("org", "organization"),
    ("organisation", "organization"),
    ("dept", "department"),
    ("div", "division"),
    ("univ", "university"),
    ("uni", "university"),
    ("natl", "national"),
    ("intl", "international"),
    ("cnty", "county"),
    ("gov", "government"),
    ("govt", "government"),
    ("svc", "service"),
    ("svcs", "services"),
    ("hosp", "hospital"),
    ("elem", "elementary"),
    ("sch", "school"),
    ("comm", "community"),
    ("pub", "public"),
    ("found", "foundation"),
    ("fdn", "foundation"),
    ("soc", "society"),
    ("theatre", "theater"),
    ("neighbourhood", "neighborhood"),
    ("programme", "program"),
    ("labour", "labor"),
    ("defence", "defense"),
    ("masjid", "mosque"),
];

/// Most words a name may have for its initials to be tried in every way.
const MOST_WORDS: usize = 10;

/// A name taken apart.
pub(super) struct Name {
    /// Its words in order, short forms written out, legal forms dropped.
    all: Vec<String>,
    /// The words that tell it apart, sorted.
    pub words: Vec<String>,
    /// The same without the name of the community, which people write or leave out as they please.
    pub at_home: Vec<String>,
    /// All of it without spaces.
    pub compact: String,
    /// Words written in capitals: initials, perhaps.
    capitals: BTreeSet<String>,
    /// The short label, if it is long enough to mean something.
    pub short: Option<String>,
}

/// Signs that some write and others leave out: vowel signs of Arabic and Hebrew, and the lengthening stroke.
/// Letters that stand for one another at the end of Arabic words become one.
fn plain(c: char) -> Option<char> {
    match c {
        '\u{0591}'..='\u{05c7}' | '\u{064b}'..='\u{0655}' | '\u{0640}' => None,
        'ى' => Some('ي'),
        'ة' => Some('ه'),
        c => Some(c),
    }
}

/// Words folded, apart from one another, and single letters in a row as one word: "e. V.", "Y.M.C.A.".
fn apart(name: &str) -> Vec<String> {
    let spelled: String = name
        .chars()
        .filter(|c| !matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`' | '´'))
        .flat_map(|c| if matches!(c, '&' | '+') { " and ".chars().collect() } else { vec![c] })
        .collect();
    let key: String = match_key(&spelled).chars().filter_map(plain).collect();
    let mut words: Vec<String> = Vec::new();
    let mut after_letter = false;
    for word in key.split(' ').filter(|word| !word.is_empty()) {
        let letter = word.chars().count() == 1 && word.chars().all(char::is_alphabetic);
        match words.last_mut() {
            Some(last) if letter && after_letter => last.push_str(word),
            _ => words.push(word.to_string()),
        }
        after_letter = letter;
    }
    words
}

/// The words of a community's name that tell it apart.
pub(super) fn place(name: &str) -> Vec<String> {
    apart(name).into_iter().filter(|word| !is_small(word)).collect()
}

fn is_small(word: &str) -> bool {
    SMALL_WORDS.contains(&word)
}

fn initials<'a>(words: impl Iterator<Item = &'a String>) -> String {
    words.filter_map(|word| word.chars().next()).collect()
}

impl Name {
    /// `place` are the words of the community's name.
    pub fn of(stakeholder: &Stakeholder, place: &[String]) -> Name {
        let mut all = apart(&stakeholder.name);
        // A name of signs only, such as a star, has no letters to meet by.
        if all.is_empty() {
            all.push(fold(&stakeholder.name));
        }
        while all.len() > 1 && all.last().is_some_and(|w| LEGAL_FORMS.contains(&w.as_str()) || is_small(w)) {
            all.pop();
        }
        // Where the legal form comes first, it is written in Cyrillic.
        if all.len() > 1 && !all[0].is_ascii() && LEGAL_FORMS.contains(&all[0].as_str()) {
            all.remove(0);
        }
        for word in &mut all {
            if let Some((_, long)) = SHORT_FORMS.iter().find(|(short, _)| short == word) {
                *word = (*long).to_string();
            }
        }
        drop_own_initials(&mut all);
        let mut words: Vec<String> = all.iter().filter(|word| !is_small(word)).cloned().collect();
        if words.is_empty() {
            words.clone_from(&all);
        }
        words.sort_unstable();
        let from_here = !place.is_empty() && place.iter().all(|word| words.contains(word));
        let at_home: Vec<String> =
            words.iter().filter(|word| !(from_here && place.contains(word))).cloned().collect();
        let at_home = if at_home.is_empty() { words.clone() } else { at_home };
        let in_capitals = |word: &&str| word.chars().count() > 2 && !word.chars().any(char::is_lowercase);
        let written = stakeholder.name.split(|c: char| !c.is_alphanumeric() && c != '.');
        let capitals = written.filter(in_capitals).flat_map(apart).collect();
        let short = stakeholder.short_label.as_deref().map(|short| apart(short).concat());
        let short = short.filter(|short| short.chars().count() > 2);
        Name { compact: all.concat(), all, words, at_home, capitals, short }
    }

    /// Each word that may be somebody's initials, with the other words.
    pub fn called(&self) -> impl Iterator<Item = (&String, Vec<&String>)> {
        let may_be = |word: &String| match word.chars().count() {
            0..=2 => false,
            3 => self.capitals.contains(word),
            _ => !word.chars().any(char::is_numeric),
        };
        let found = self.words.iter().enumerate().filter(move |(_, word)| may_be(word));
        found.map(|(at, word)| (word, others(&self.words, at)))
    }

    /// The initials of three words or more in a row, small words counted or not, with the other words.
    pub fn initials(&self) -> Vec<(String, Vec<&String>)> {
        let mut found = Vec::new();
        if self.all.len() > MOST_WORDS {
            return found;
        }
        for from in 0..self.all.len() {
            for to in from + 3..=self.all.len() {
                let row = &self.all[from..to];
                if [row.first(), row.last()].into_iter().flatten().any(|word| is_small(word)) {
                    continue;
                }
                let outside = self.all[..from].iter().chain(&self.all[to..]);
                let mut rest: Vec<&String> = outside.filter(|word| !is_small(word)).collect();
                rest.sort_unstable();
                let telling = initials(row.iter().filter(|word| !is_small(word)));
                let every = initials(row.iter());
                if every != telling {
                    found.push((every, rest.clone()));
                }
                if telling.chars().count() > 2 {
                    found.push((telling, rest));
                }
            }
        }
        found
    }

    /// The numbers in it, in order: "Ward 5" and "Ward 6" are never one.
    pub fn numbers(&self) -> String {
        self.compact.chars().filter(|c| c.is_numeric()).collect()
    }
}

/// All words but the one at this place.
pub(super) fn others(words: &[String], at: usize) -> Vec<&String> {
    words.iter().enumerate().filter(|(n, _)| *n != at).map(|(_, word)| word).collect()
}

/// "Young Men's Christian Association (YMCA)" says its own initials; without them it meets both forms.
fn drop_own_initials(all: &mut Vec<String>) {
    let own = (0..all.len()).find(|at| {
        let rest = || all.iter().enumerate().filter(|(n, _)| n != at).map(|(_, word)| word);
        let word = &all[*at];
        word.chars().count() > 2
            && (*word == initials(rest()) || *word == initials(rest().filter(|word| !is_small(word))))
    });
    if let Some(at) = own {
        all.remove(at);
    }
}
