//! The form in which text is searched: looser than [`fold`](super::fold), which decides whether two names are
//! one. Here "orebro" finds "Ørebro", "ახ" stays itself, and Arabic is found with or without its vowel signs.

use caseless::Caseless;
use std::ops::Range;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Text folded for searching: compatibility forms taken apart (NFKD), case folded (Unicode Standard, D145),
/// marks of scripts that are read without them dropped, and letters and signs unified that people type for
/// each other. White space and dashes become single spaces, apostrophes go.
pub fn find_key(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    let mut push = Pusher::default();
    // Most of most texts: nothing to take apart.
    if text.is_ascii() {
        text.chars().for_each(|c| push.one(c.to_ascii_lowercase(), &mut key));
    } else {
        text.nfc().for_each(|c| push.all(c, &mut key));
    }
    key
}

/// For each byte of `find_key(text)`, where the character it came from begins in `text`, in bytes; and the
/// length of the text at the end. For text in NFC, as names and notes are kept; other text is found, too,
/// but without places.
pub fn find_places(text: &str) -> Vec<usize> {
    let mut key = String::with_capacity(text.len());
    let mut push = Pusher::default();
    let mut places = Vec::with_capacity(text.len() + 1);
    for (at, c) in text.char_indices() {
        push.all(c, &mut key);
        places.resize(key.len(), at);
    }
    places.push(text.len());
    places
}

/// The part of the text, in bytes, behind a part of its key: whole characters with the marks on them.
pub fn found_at(text: &str, places: &[usize], part: Range<usize>) -> Range<usize> {
    let at = |byte: usize| places.get(byte).copied().unwrap_or(text.len());
    let start = at(part.start);
    // A syllable of Hangul or a letter such as "ß" makes several of the key; what is begun is shown whole.
    let last = at(part.end.saturating_sub(1)).max(start);
    let after = text[last..].char_indices().skip(1).find(|(_, c)| !is_combining_mark(*c));
    start..after.map_or(text.len(), |(length, _)| last + length)
}

/// The nearest place at or before this one, in bytes, where text can be cut without parting a letter from the
/// marks on it, or emoji that are joined.
pub fn cut_before(text: &str, at: usize) -> usize {
    let parts = |at: usize| {
        text[at..].starts_with(|c| is_combining_mark(c) || c == '\u{200D}')
            || text[..at].ends_with('\u{200D}')
    };
    (0..=at).rev().find(|at| text.is_char_boundary(*at) && !parts(*at)).unwrap_or(0)
}

/// Writes folded characters, with what depends on the one before.
#[derive(Default)]
struct Pusher {
    /// Whether marks after the last letter are dropped.
    drops_marks: bool,
    spaced: bool,
}

impl Pusher {
    fn all(&mut self, c: char, key: &mut String) {
        if c.is_ascii() {
            return self.one(c.to_ascii_lowercase(), key);
        }
        let apart = std::iter::once(c).nfkd().default_case_fold().nfkd();
        apart.for_each(|c| self.one(c, key));
    }

    fn one(&mut self, c: char, key: &mut String) {
        if is_combining_mark(c) {
            if !self.drops_marks {
                key.push(c);
            }
            return;
        }
        if is_silent(c) {
            return;
        }
        if c.is_whitespace() || is_joint(c) {
            if !self.spaced {
                key.push(' ');
            }
            self.spaced = true;
            return;
        }
        self.spaced = false;
        self.drops_marks = read_without_marks(c);
        match spelt(c) {
            Some(spelt) => key.push_str(spelt),
            None => key.push(digit(c).or_else(|| hiragana(c)).unwrap_or(c)),
        }
    }
}

/// Latin, Greek, Cyrillic and Armenian accents; Hebrew, Arabic and Syriac vowel signs and hamza.
fn read_without_marks(c: char) -> bool {
    matches!(c as u32, 0..0x0900)
}

/// Apostrophes, which half of all people leave out, the Arabic stroke that only widens, and joiners.
fn is_silent(c: char) -> bool {
    matches!(c, '\'' | '`' | '´' | '‘' | '’' | 'ʼ' | 'ʻ' | '׳' | 'ـ' | 'ء' | '\u{200C}' | '\u{200D}')
}

/// What parts words as a space does.
fn is_joint(c: char) -> bool {
    matches!(c, '-' | '_' | '/' | '·' | '・' | '־' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Letters without a decomposition, as people without the key for them type them; and letters of Arabic
/// script that neighbouring languages write alike.
fn spelt(c: char) -> Option<&'static str> {
    Some(match c {
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ŧ' => "t",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ŋ' => "n",
        'ə' => "e",
        'ґ' => "г",
        'ٱ' => "ا",
        'ى' | 'ی' | 'ې' => "ي",
        'ک' => "ك",
        'ة' | 'ە' | 'ہ' | 'ھ' => "ه",
        _ => return None,
    })
}

/// Arabic, Persian and Devanagari digits as European ones.
fn digit(c: char) -> Option<char> {
    let zero = match c {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6F0}'..='\u{6F9}' => 0x6F0,
        '\u{966}'..='\u{96F}' => 0x966,
        _ => return None,
    };
    char::from_digit(c as u32 - zero, 10)
}

/// Katakana as hiragana.
fn hiragana(c: char) -> Option<char> {
    matches!(c, '\u{30A1}'..='\u{30F6}').then(|| char::from_u32(c as u32 - 0x60)).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(text: &str, typed: &str) -> Option<String> {
        let start = find_key(text).find(find_key(typed).trim())?;
        let length = find_key(typed).trim().len();
        Some(text[found_at(text, &find_places(text), start..start + length)].to_string())
    }

    #[test]
    fn what_is_typed_finds_what_is_written_and_shows_it_whole() {
        for (text, typed, part) in [
            ("Straßenfest", "STRASSE", "Straße"),
            ("Łódź i Ørebro", "lodz", "Łódź"),
            ("Łódź i Ørebro", "orebro", "Ørebro"),
            ("St. Anne’s House", "annes h", "Anne’s H"),
            ("Croix-Rouge", "croix rouge", "Croix-Rouge"),
            ("İstanbul Işık", "isik", "Işık"),
            ("Йодль ёлка", "елка", "ёлка"),
            ("ΣΊΣΥΦΟΣ", "σισυφοσ", "ΣΊΣΥΦΟΣ"),
            ("المَدرَسة الأولى", "مدرسه", "مَدرَسة"),
            ("المَدرَسة الأولى", "الاولي", "الأولى"),
            ("کتاب\u{200C}خانه", "كتابخانه", "کتاب\u{200C}خانه"),
            ("שָׁלוֹם", "שלום", "שָׁלוֹם"),
            ("子ども食堂", "ども食", "ども食"),
            ("コミュニティ", "こみゅ", "コミュ"),
            ("한국학교", "하", "한"),
            ("किताब घर", "ताब", "ताब"),
            ("Route ٤٢", "42", "٤٢"),
            ("ﬁrst", "fi", "ﬁ"),
        ] {
            assert_eq!(finds(text, typed).as_deref(), Some(part), "{typed} in {text}");
        }
    }

    #[test]
    fn marks_that_carry_vowels_are_not_dropped() {
        assert_eq!(finds("कि", "का"), None);
        assert_eq!(finds("が", "か゚"), None);
    }

    #[test]
    fn every_byte_of_the_key_has_a_place() {
        for text in ["", "a  b", "ẞ’ø ﷺ 한", "e\u{301}\u{301}x", "―", "👩‍👩‍👧 子"] {
            let (key, places) = (find_key(text), find_places(text));
            assert_eq!(places.len(), key.len() + 1, "{text}");
            for start in 0..key.len() {
                for end in start + 1..=key.len() {
                    let part = found_at(text, &places, start..end);
                    assert!(text.get(part.clone()).is_some_and(|part| !part.is_empty()), "{text} {part:?}");
                }
            }
        }
    }
}
