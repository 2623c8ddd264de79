//! The guard on free text (safeguarding rules 1 and 2): finds what could tell who a child is. It looks for
//! shapes of words, not for meaning, so it asks and never accuses: a person reads what it found and decides.

mod age;
mod amount;
mod birth;
mod birthday;
mod class;
mod letters;
mod lists;
mod named;
mod names;
mod names_further;
mod number;
mod one_word;
mod people;
mod school;
mod sentence;
mod siblings;
mod tokens;
mod words;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What about a text could tell who a child is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConcernKind {
    /// A day of birth.
    BirthDate,
    /// The age of one child: "girl of 9", "J.D., 12".
    ChildAge,
    /// The number of a case.
    CaseNumber,
    /// The number of one person at an authority.
    NationalId,
    /// A first name with a school and a class, or in a class.
    SchoolClass,
    /// One child called by name: "my student Ahmed".
    ChildName,
    /// Where one child lives: "the girl lives at 12 Mill Street".
    ChildHome,
}

/// One place in a text that could tell who a child is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Concern {
    /// Where it begins, in UTF-16 code units.
    pub start: u32,
    /// Where it ends, in UTF-16 code units.
    pub end: u32,
    /// What it is.
    pub kind: ConcernKind,
}

/// A text that the guard refuses, and why it is to be kept in this field all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeepText {
    /// The field, as the refusal names it.
    pub field: String,
    /// The text. It is looked at and never written down here.
    pub text: String,
    /// Why it is kept.
    pub reason: String,
}

/// What could tell who a child is, in the order of the text. Places do not overlap.
pub fn look(text: &str) -> Vec<Concern> {
    let tokens = tokens::read(text);
    let mut found = Vec::new();
    birth::look(&tokens, &mut found);
    number::look(&tokens, &mut found);
    age::look(&tokens, &mut found);
    school::look(&tokens, &mut found);
    named::look(&tokens, &mut found);
    found.sort_unstable();
    let mut apart: Vec<Concern> = Vec::with_capacity(found.len());
    for concern in found {
        match apart.last_mut() {
            // Of two that overlap, the one that tells more says what was found: an age before a name.
            Some(last) if concern.start < last.end => {
                last.end = last.end.max(concern.end);
                last.kind = last.kind.min(concern.kind);
            }
            _ => apart.push(concern),
        }
    }
    apart
}

/// Whether a text names one school, or a class of one. By itself that tells of nobody; together with a narrow band of
/// ages it does.
pub fn names_a_school(text: &str) -> bool {
    school::names_one(&tokens::read(text))
}

/// Whether a unit such as "children" or "niñas" counts people who may be children.
pub fn counts_children(unit: &str) -> bool {
    tokens::read(unit).iter().any(|token| words::WORDS.child.has(token) || words::WORDS.children.has(token))
}

/// The kinds of these concerns, each once.
pub fn kinds(concerns: &[Concern]) -> Vec<ConcernKind> {
    let kinds: std::collections::BTreeSet<ConcernKind> = concerns.iter().map(|one| one.kind).collect();
    kinds.into_iter().collect()
}

/// A concern over the tokens `from..to`.
fn concern(kind: ConcernKind, tokens: &[tokens::Token], from: usize, to: usize) -> Option<Concern> {
    let (first, last) = (tokens.get(from)?, tokens.get(to.checked_sub(1)?)?);
    Some(Concern { start: first.start, end: last.end, kind })
}

#[cfg(test)]
mod tests;
