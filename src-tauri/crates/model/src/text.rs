//! Comparing what people typed: names that look the same to a person are the same to the program.

use caseless::Caseless;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A name as it is kept: surrounding and repeated white space removed, control characters dropped,
/// composed (NFC, Unicode Standard Annex 15). Line breaks become spaces.
pub fn tidy_name(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    let kept: String = spaced.chars().filter(|c| !c.is_control()).nfc().collect();
    kept.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A note as it is kept: line breaks stay, other control characters go, both ends trimmed, NFC.
pub fn tidy_note(text: &str) -> String {
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String =
        unified.chars().filter(|c| *c == '\n' || *c == '\t' || !c.is_control()).nfc().collect();
    kept.trim().to_string()
}

/// The folded form for searching and comparing: case folded, accents of Latin, Greek and Cyrillic
/// letters dropped, compatibility forms unified (NFKD). Marks of other scripts carry vowels, so they stay.
pub fn fold(text: &str) -> String {
    // Most names of most places: nothing to take apart, and a list of thousands is sorted by this.
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    let mut base_is_european = false;
    for c in text.nfkd().default_case_fold().nfkd() {
        if is_combining_mark(c) {
            if !base_is_european {
                folded.push(c);
            }
        } else {
            base_is_european = (c as u32) < 0x0530;
            folded.push(c);
        }
    }
    folded
}

/// The form in which two spellings of one organisation meet: folded, with everything that is neither a
/// letter nor a digit reduced to single spaces.
pub fn match_key(name: &str) -> String {
    let spaced: String = fold(name)
        .chars()
        .map(|c| if c.is_alphanumeric() || is_combining_mark(c) { c } else { ' ' })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_look_alike_meet() {
        assert_eq!(match_key("  Croix-Rouge   Française "), match_key("croix rouge francaise"));
        assert_eq!(match_key("St. Anne’s"), match_key("ST ANNE'S"));
        assert_eq!(match_key("ΣΊΣΥΦΟΣ"), match_key("σίσυφος"));
        assert_ne!(match_key("Youth Hub"), match_key("Youth Club"));
    }

    #[test]
    fn marks_that_carry_vowels_stay() {
        assert_ne!(fold("कि"), fold("क"));
        assert_eq!(fold("Йод"), fold("йод"));
    }

    #[test]
    fn tidy_keeps_what_matters() {
        assert_eq!(tidy_name("  Food\u{a0} Bank\n"), "Food Bank");
        assert_eq!(tidy_name("子ども食堂 👩‍👩‍👧"), "子ども食堂 👩‍👩‍👧");
        assert_eq!(tidy_note("one\r\ntwo\u{7}"), "one\ntwo");
    }
}
