//! Comparing what people typed: names that look the same to a person are the same to the program.

mod find;

pub use find::{cut_before, find_key, find_places, found_at};

use caseless::Caseless;
use std::borrow::Cow;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A name as it is kept: surrounding and repeated white space removed, control characters and what cannot
/// be seen dropped, composed (NFC, Unicode Standard Annex 15). Line breaks become spaces.
pub fn tidy_name(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    let kept: String = visible(&spaced).chars().filter(|c| !c.is_control()).nfc().collect();
    kept.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A note as it is kept: line breaks stay, other control characters and what cannot be seen go, both ends
/// trimmed, NFC.
pub fn tidy_note(text: &str) -> String {
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept: String =
        visible(&unified).chars().filter(|c| *c == '\n' || *c == '\t' || !c.is_control()).nfc().collect();
    kept.trim().to_string()
}

const ZERO_WIDTH_NON_JOINER: char = '\u{200C}';
const ZERO_WIDTH_JOINER: char = '\u{200D}';
const BLACK_FLAG: char = '\u{1F3F4}';
/// The tag character that ends the flag of a region.
const END_OF_FLAG: char = '\u{E007F}';

/// The text without what shows nothing yet makes two equal names differ, turns the words after it round,
/// or carries a hidden message. Joiners stay where letters or emoji are joined by them, and tag characters
/// where they make the flag of a region (Unicode Technical Standard 51, section 2.6).
fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(|c| is_unseen(c) || is_joiner(c) || is_tag(c)) {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut rest = text.chars();
    let mut before = ' ';
    while let Some(c) = rest.next() {
        let following = rest.as_str();
        let stays = match c {
            ZERO_WIDTH_JOINER => {
                needs_joiners(before) || (is_emoji(before) && following.starts_with(is_emoji))
            }
            ZERO_WIDTH_NON_JOINER => needs_joiners(before) && following.starts_with(needs_joiners),
            c => !is_unseen(c) && !is_tag(c),
        };
        if stays {
            kept.push(c);
            before = c;
        }
        if c == BLACK_FLAG {
            let tags: String = following.chars().take_while(|c| is_tag(*c)).collect();
            if (2..=7).contains(&tags.chars().count()) && tags.ends_with(END_OF_FLAG) {
                kept.push_str(&tags);
                rest = following[tags.len()..].chars();
            }
        }
    }
    Cow::Owned(kept)
}

/// Characters that show nothing wherever they stand: marks of direction, spaces without width, soft hyphens,
/// fillers, invisible operators and annotations.
fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{180E}' | '\u{200B}' | '\u{200E}'
        | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}'
        | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}')
}

fn is_joiner(c: char) -> bool {
    matches!(c, ZERO_WIDTH_NON_JOINER | ZERO_WIDTH_JOINER)
}

fn is_tag(c: char) -> bool {
    matches!(c, '\u{E0000}'..='\u{E007F}')
}

/// Scripts whose letters take another form where they are joined or kept apart: from Arabic to Sinhala,
/// Myanmar, Khmer, Mongolian, Balinese and its neighbours, and the presentation forms of Arabic.
fn needs_joiners(c: char) -> bool {
    matches!(c,
        '\u{600}'..='\u{DFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{18AF}' | '\u{1A20}'..='\u{1BFF}'
        | '\u{A840}'..='\u{A9FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{11000}'..='\u{11FFF}')
}

fn is_emoji(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}' | '\u{FE0F}' | '\u{20E3}')
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

    #[test]
    fn what_cannot_be_seen_is_no_part_of_a_name() {
        assert_eq!(tidy_name("\u{202E}Food\u{200B} Ba\u{AD}nk\u{2066}\u{FEFF}"), "Food Bank");
        assert_eq!(tidy_name("Fo\u{200D}od\u{200C}"), "Food", "joiners join nothing in Latin");
        assert_eq!(tidy_name("Bank\u{E0041}\u{E0042}"), "Bank", "hidden letters");
        assert_eq!(tidy_name("\u{200B}\u{2060}"), "");
        assert_eq!(tidy_note("one\u{202E}\n\u{200B}two"), "one\ntwo");
    }

    #[test]
    fn joiners_stay_where_scripts_and_emoji_need_them() {
        let needed = ["کتاب\u{200C}خانه", "ക്\u{200D}", "क्\u{200D}ष", "👩\u{200D}👧", "🏳\u{FE0F}\u{200D}🌈"];
        for name in needed {
            assert_eq!(tidy_name(name), name.nfc().collect::<String>(), "{name}");
        }
        let wales = "🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F} Wales";
        assert_eq!(tidy_name(wales), wales);
    }
}
