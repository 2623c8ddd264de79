//! Plans that are locked with a passphrase: encrypted whole, so that nobody reads them without it.

use crate::{FilePath, OpenPlan, Paper, Refusal, Result};
use serde::{Deserialize, Deserializer};
use std::fmt;
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// A passphrase has at least this many characters.
const SHORTEST: usize = 8;
/// And at most this many: what is longer is a text that was pasted by mistake.
const LONGEST: usize = 500;

/// The words that open a locked plan. They come from a person and go no further: they are never shown, written
/// or sent anywhere, and their memory is wiped when they are let go of.
#[derive(Clone, PartialEq, Eq, TS)]
#[ts(type = "string")]
pub struct Passphrase(Zeroizing<String>);

impl Passphrase {
    /// What a person typed. Letters are composed (Unicode NFC), as keyboards differ in that; space around it is
    /// left out, and space within counts as one space, as nobody sees on paper how much there is.
    pub fn typed(text: &str) -> Passphrase {
        let composed: Zeroizing<String> = Zeroizing::new(text.nfc().collect());
        let mut tidy = Zeroizing::new(String::with_capacity(composed.len()));
        for word in composed.split_whitespace() {
            if !tidy.is_empty() {
                tidy.push(' ');
            }
            tidy.push_str(word);
        }
        Passphrase(tidy)
    }

    /// Refused if a plan can't be locked with it.
    pub fn for_locking(self) -> Result<Passphrase> {
        let rule = match self.0.chars().count() {
            ..SHORTEST => "passphrase-short",
            SHORTEST..=LONGEST => return Ok(self),
            _ => "passphrase-long",
        };
        Err(Refusal::Invalid { field: "passphrase".into(), rule: rule.into() })
    }

    /// As it was typed, but for what [`Passphrase::typed`] tidies.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase")
    }
}

impl<'de> Deserialize<'de> for Passphrase {
    fn deserialize<D: Deserializer<'de>>(from: D) -> std::result::Result<Passphrase, D::Error> {
        let text = Zeroizing::new(String::deserialize(from)?);
        Ok(Passphrase::typed(&text))
    }
}

/// A locked plan, or a locked copy of one, and what is to open it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct Unlock {
    /// Where it is.
    pub path: String,
    /// What a person typed.
    pub passphrase: Passphrase,
}

/// A new passphrase for the open plan, or none any more.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct SetPassphrase {
    /// The one that opens the plan now; none if it is not locked. Asked for although the plan is open: who sits
    /// before it may be another.
    pub current: Option<Passphrase>,
    /// The new one; none takes the lock away.
    pub new: Option<Passphrase>,
}

/// The recovery sheet of the open plan, to be printed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
pub struct RecoverySheet {
    /// Printed on it if it is the plan's; none leaves lines to write it on.
    pub passphrase: Option<Passphrase>,
    /// On what paper; none takes the plan's.
    pub paper: Option<Paper>,
}

/// What came of setting a passphrase.
#[derive(Debug, Clone, PartialEq, serde::Serialize, Deserialize, TS)]
pub struct PassphraseSet {
    /// The plan, open again.
    pub plan: OpenPlan,
    /// How many backups were written anew in the same way.
    pub backups: u32,
    /// How many backups were deleted, as they were damaged and could be read without the new passphrase.
    pub deleted: u32,
    /// Copies of this plan beside it that anybody can read; the program leaves alone what somebody saved.
    pub readable: Vec<FilePath>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_it_was_typed_makes_no_difference_that_paper_does_not_show() {
        let composed = Passphrase::typed("café by the river");
        assert_eq!(Passphrase::typed("  cafe\u{301}  by\tthe river\n"), composed);
        assert_ne!(Passphrase::typed("Café by the river"), composed);
    }

    #[test]
    fn one_that_is_too_short_or_a_pasted_text_locks_nothing() {
        let rule = |text: &str| match Passphrase::typed(text).for_locking() {
            Err(Refusal::Invalid { rule, .. }) => rule,
            other => panic!("{other:?}"),
        };
        assert_eq!(rule("  7 chars      "), "passphrase-short");
        assert_eq!(rule(&"long ".repeat(101)), "passphrase-long");
        assert!(Passphrase::typed("8 charsX").for_locking().is_ok());
        assert!(Passphrase::typed("八个字也可以的呀呀").for_locking().is_ok());
    }

    #[test]
    fn nothing_that_is_written_down_holds_it() {
        let request = r#"{ "path": "a", "passphrase": "river lamp seven goat" }"#;
        let unlock: Unlock = serde_json::from_str(request).unwrap();
        assert_eq!(unlock.passphrase.as_str(), "river lamp seven goat");
        assert!(!format!("{unlock:?}").contains("river"));
    }
}
