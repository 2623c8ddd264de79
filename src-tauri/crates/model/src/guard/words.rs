//! The words of `guard.toml` and of the files beside this one, ready to be looked up.

use super::{
    lists::{Endings, Numbers, Phrases, Set},
    names::FIRST,
    names_further,
};
use serde::Deserialize;
use std::sync::LazyLock;
use toml::{Table, Value};

/// The names have files of their own, as they are many.
fn first_names() -> Set {
    FIRST.split_whitespace().map(str::to_string).chain(names_further::all()).collect()
}

/// The words.
#[derive(Debug, Deserialize)]
pub(super) struct Words {
    pub(super) child: Set,
    pub(super) child_endings: Endings,
    pub(super) child_with_capital: Set,
    pub(super) one_or_many: Set,
    pub(super) children: Set,
    pub(super) siblings: Set,
    pub(super) are: Set,
    pub(super) for_many: Set,
    pub(super) two: Set,
    pub(super) small: Set,
    pub(super) joins: Set,
    pub(super) alternatives: Set,
    pub(super) pronouns: Set,
    pub(super) pronouns_with_years: Set,
    pub(super) pronoun_links: Set,
    pub(super) pronouns_bare: Set,
    pub(super) relative: Set,
    pub(super) turned: Set,
    pub(super) lately: Set,
    pub(super) have: Set,
    pub(super) when: Set,
    pub(super) one: Set,
    pub(super) the: Set,
    pub(super) any: Set,
    pub(super) to_age: Set,
    pub(super) says_age: Set,
    pub(super) aged: Set,
    pub(super) sexes: Set,
    pub(super) of_a_family: Set,
    pub(super) called: Set,
    pub(super) years: Set,
    pub(super) years_of_age: Set,
    pub(super) weeks: Set,
    pub(super) months_of_age: Set,
    pub(super) old: Set,
    pub(super) short_years: Set,
    pub(super) of_age: Phrases,
    pub(super) not_age_after: Set,
    pub(super) after_age: Set,
    pub(super) range: Set,
    pub(super) limits: Set,
    pub(super) limits_beside: Set,
    pub(super) limits_after: Set,
    pub(super) things: Set,
    pub(super) place_before: Set,
    pub(super) thing_endings: Endings,
    pub(super) birth: Phrases,
    pub(super) birth_field: Phrases,
    pub(super) birth_after_name: Set,
    pub(super) born_pronouns: Set,
    pub(super) born_alone: Set,
    pub(super) birthday: Set,
    pub(super) whose_birthday: Set,
    pub(super) not_birth_between: Set,
    pub(super) ordinals_of_days: Set,
    pub(super) date_links: Set,
    pub(super) months: Months,
    pub(super) numbers: Numbers,
    pub(super) ordinal_ages: Numbers,
    pub(super) codes: Codes,
    pub(super) school: School,
    pub(super) named: Named,
    pub(super) names: Names,
}

#[derive(Debug, Deserialize)]
pub(super) struct Named {
    pub(super) child: Set,
    pub(super) to_called: Set,
    pub(super) little: Set,
    pub(super) whose: Set,
    pub(super) name: Set,
    pub(super) lives: Set,
    pub(super) at_home: Set,
}

#[derive(Debug, Deserialize)]
pub(super) struct Months {
    pub(super) list: Set,
}

#[derive(Debug, Deserialize)]
pub(super) struct Codes {
    pub(super) case: Phrases,
    pub(super) case_with_sign: Set,
    pub(super) file_mark: Phrases,
    pub(super) file_mark_with_stop: Set,
    pub(super) registers: Set,
    pub(super) case_with_capital: Set,
    pub(super) case_bare: Set,
    pub(super) not_case_before: Set,
    pub(super) id: Phrases,
    pub(super) not_id_before: Set,
    pub(super) links: Set,
}

#[derive(Debug, Deserialize)]
pub(super) struct School {
    pub(super) school: Set,
    pub(super) school_endings: Endings,
    pub(super) no_school: Endings,
    pub(super) behind_a_name: Set,
    pub(super) called_after: Set,
    pub(super) class: Set,
    pub(super) class_glued: Set,
    pub(super) class_words: Set,
    pub(super) class_behind: Set,
    pub(super) class_in_words: Phrases,
    pub(super) graders: Set,
    pub(super) ordinals_behind: Set,
    pub(super) guests: Set,
    pub(super) grown: Set,
    pub(super) ordinals: Set,
    pub(super) ordinal_endings: Set,
    pub(super) french: Set,
    pub(super) class_endings: Endings,
    pub(super) taught: Set,
    pub(super) titles: Set,
    pub(super) rooms: Set,
    pub(super) attends: Set,
    pub(super) pupils: Set,
    pub(super) pupil_of: Set,
    pub(super) not_class_after: Set,
    pub(super) not_class_before: Set,
    pub(super) staff: Set,
}

#[derive(Debug, Deserialize)]
pub(super) struct Names {
    pub(super) places: Set,
    pub(super) place_endings: Endings,
    pub(super) streets: Set,
    pub(super) street_endings: Endings,
    pub(super) shortened: Set,
    pub(super) not_initials: Set,
    pub(super) not_pupils: Set,
    #[serde(skip, default = "first_names")]
    pub(super) first: Set,
}

/// What the first has no room for is in the others, each of which adds to its lists.
const FILES: [&str; 4] = [
    include_str!("../../guard.toml"),
    include_str!("words/more.toml"),
    include_str!("words/russian.toml"),
    include_str!("words/arabic.toml"),
];

/// Adds the lists of one file to those of another.
fn join(into: &mut Table, from: Table) {
    for (key, value) in from {
        match (into.get_mut(&key), value) {
            (Some(Value::Array(words)), Value::Array(more)) => words.extend(more),
            (Some(Value::Table(lists)), Value::Table(more)) => join(lists, more),
            (_, value) => {
                into.insert(key, value);
            }
        }
    }
}

fn read() -> Result<Words, toml::de::Error> {
    let mut all = Table::new();
    for file in FILES {
        join(&mut all, toml::from_str(file)?);
    }
    all.try_into()
}

/// The files are part of the program, and a test reads them: they parse.
pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| match read() {
    Ok(words) => words,
    Err(error) => unreachable!("the words of the guard are part of the program: {error}"),
});
