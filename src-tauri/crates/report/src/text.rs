//! Makes every text of the data printable: a document must never fail, and never change its direction,
//! because of a character in a name.

use crate::fonts::Fonts;
use model::ReplacedText;
use serde_json::Value;
use unicode_segmentation::UnicodeSegmentation;

/// What stands for a character that no font has.
const BOX: char = '□';
/// From this many letters without a gap on, a word may be broken anywhere.
const LONG_WORD: usize = 28;
/// The same where letters join, and a break changes their shape: only what is hardly a word.
const LONG_JOINED_WORD: usize = 48;
/// Letters between two such breaks.
const PIECE: usize = 8;
/// From this many letters on, a word may be divided where its language allows it. The template knows it too.
const DIVIDED_WORD: usize = 19;
/// Where such a word may be broken: the template makes a gap of no width of it. A soft hyphen would stand in
/// the text layer of the PDF, and an address copied out of it would lead nowhere.
const BREAK: char = '\u{200b}';
/// Longest text given in a report of replaced characters.
const SHOWN: usize = 80;

/// What [`clean`] found.
pub struct Cleaned {
    /// The texts in which characters had to be replaced, each once.
    pub replaced: Vec<ReplacedText>,
    /// Whether a word got places where it may be broken.
    pub has_breaks: bool,
    /// Whether a word is so long that it may be divided.
    pub has_long_words: bool,
}

/// Cleans every string in `data`.
pub fn clean(data: &mut Value, fonts: &Fonts) -> Cleaned {
    let mut replaced: Vec<ReplacedText> = Vec::new();
    let (mut has_breaks, mut has_long_words) = (false, false);
    visit(data, &mut |text| {
        if !text.bytes().all(is_plain_ascii) {
            let (cleaned, missing) = clean_text(text, fonts);
            if !missing.is_empty() {
                let shown: String = text.graphemes(true).take(SHOWN).collect();
                replaced.push(ReplacedText { text: shown, characters: missing });
            }
            *text = cleaned;
        }
        has_long_words |= has_long_word(text);
        if let Some(broken) = break_long_words(text) {
            *text = broken;
            has_breaks = true;
        }
    });
    Cleaned { replaced: told(replaced), has_breaks, has_long_words }
}

/// Each replaced character once, with the shortest text it stands in.
fn told(mut replaced: Vec<ReplacedText>) -> Vec<ReplacedText> {
    // A name also stands inside sentences made with it: only the name itself is worth telling.
    let mut told: Vec<ReplacedText> = Vec::new();
    replaced.sort_by_key(|r| r.text.len());
    for one in replaced {
        let same = |t: &ReplacedText| one.text.contains(&t.text) && one.characters == t.characters;
        if !told.iter().any(same) {
            told.push(one);
        }
    }
    told.sort_by(|a, b| a.text.cmp(&b.text));
    told
}

/// The same text with a box for every character that no font has, and without marks that no font draws.
pub fn one_line(text: &str, fonts: &Fonts) -> String {
    clean_text(text, fonts).0.chars().filter(|c| !is_isolate(*c) && *c != BREAK && *c != '\u{ad}').collect()
}

/// The text, cut after so many letters, with an ellipsis where something is missing.
pub fn shortened(text: &str, letters: usize) -> String {
    match text.grapheme_indices(true).nth(letters) {
        None => text.to_string(),
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
    }
}

fn visit(value: &mut Value, change: &mut impl FnMut(&mut String)) {
    match value {
        Value::String(text) => change(text),
        Value::Array(items) => items.iter_mut().for_each(|item| visit(item, change)),
        Value::Object(fields) => fields.values_mut().for_each(|field| visit(field, change)),
        _ => {}
    }
}

fn is_plain_ascii(byte: u8) -> bool {
    (b' '..0x7f).contains(&byte) || byte == b'\n'
}

/// Most words need no look at their letters: only those are taken apart that are not plain.
fn clean_text(text: &str, fonts: &Fonts) -> (String, String) {
    let (mut cleaned, mut missing) = (String::with_capacity(text.len()), String::new());
    let whole = isolates_close(text);
    for word in text.split_inclusive(' ') {
        match word.bytes().all(is_plain_ascii) {
            true => cleaned.push_str(word),
            false => clean_word(word, whole, fonts, &mut cleaned, &mut missing),
        }
    }
    (cleaned, missing)
}

fn clean_word(word: &str, isolates: bool, fonts: &Fonts, cleaned: &mut String, missing: &mut String) {
    let kept: String = word.chars().filter(|c| isolates || !is_isolate(*c)).filter_map(printable).collect();
    for cluster in kept.graphemes(true) {
        let mut shape: Vec<char> = Vec::new();
        for c in cluster.chars() {
            if is_invisible(c) {
                cleaned.push(c);
                continue;
            }
            shape.push(c);
            // Marks have to come from the font of their letter, or they are drawn as a box beside it.
            let known = !is_private(c) && (c == '\n' || fonts.cover(&shape));
            if known {
                cleaned.push(c);
                continue;
            }
            shape.pop();
            if shape.is_empty() {
                cleaned.push(BOX);
                shape.push(BOX);
            }
            if !missing.contains(c) {
                missing.push(c);
            }
        }
    }
}

/// Marks that set a piece of text apart from the direction around it (Unicode Standard Annex 9, 2.4).
fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// True if every isolate is closed: those around names in the words of the program are.
fn isolates_close(text: &str) -> bool {
    let mut open = 0i32;
    for c in text.chars().filter(|c| is_isolate(*c)) {
        open += if c == '\u{2069}' { -1 } else { 1 };
        if open < 0 {
            return false;
        }
    }
    open == 0
}

/// The character as it may be printed. Direction controls go, because one that is never closed would turn
/// the rest of the page around; other control characters, tags and non-characters say nothing on paper.
fn printable(c: char) -> Option<char> {
    match c {
        '\n' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' | '\u{a0}' => Some(' '),
        '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' => None,
        '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}' | '\u{206a}'..='\u{206f}' => None,
        '\u{fdd0}'..='\u{fdef}' => None,
        c if c.is_control() || (c as u32) & 0xfffe == 0xfffe => None,
        c => Some(c),
    }
}

/// Joiners, variation selectors, isolates and break hints: they shape what stands beside them.
fn is_invisible(c: char) -> bool {
    is_isolate(c)
        || matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{ad}' | '\u{34f}' | '\u{fe00}'..='\u{fe0f}')
}

/// Private use: PDF/A-2a (ISO 19005-2, 6.2.11.7.3) forbids it without a replacement text.
fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

fn has_long_word(text: &str) -> bool {
    text.len() >= DIVIDED_WORD
        && text.split(|c: char| !c.is_alphabetic()).any(|word| word.chars().count() >= DIVIDED_WORD)
}

/// The text with places where its very long words may be broken, so that an address or a made-up word stays
/// inside its cell; none if no word is that long.
fn break_long_words(text: &str) -> Option<String> {
    let is_long = |word: &str| {
        let word = word.trim_end();
        let long = if word.chars().any(joins) { LONG_JOINED_WORD } else { LONG_WORD };
        // A letter is one byte at least, so most words are told without counting.
        word.len() >= long && !word.chars().any(breaks_anyway) && word.graphemes(true).count() >= long
    };
    let words = || text.split_inclusive(char::is_whitespace);
    if text.len() < LONG_WORD || !words().any(is_long) {
        return None;
    }
    let mut broken = String::with_capacity(text.len() + text.len() / PIECE);
    for word in words() {
        if !is_long(word) {
            broken.push_str(word);
            continue;
        }
        let letters = word.trim_end().graphemes(true).count();
        for (n, letter) in word.graphemes(true).enumerate() {
            if n > 0 && n % PIECE == 0 && n < letters {
                broken.push(BREAK);
            }
            broken.push_str(letter);
        }
    }
    Some(broken)
}

/// Letters that take another shape beside their neighbours: Arabic and its relatives, the scripts of India.
fn joins(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{8ff}' | '\u{900}'..='\u{dff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
}

/// Scripts written without gaps, which may be broken between letters or by their dictionary: those of
/// South-East Asia, and Chinese, Japanese and Korean.
fn breaks_anyway(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1100}'..='\u{11ff}' | '\u{1780}'..='\u{17ff}'
        | '\u{2e80}'..='\u{a4cf}' | '\u{a960}'..='\u{a97f}' | '\u{ac00}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}'
        | '\u{ff00}'..='\u{ffef}' | '\u{1f000}'..='\u{1faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fonts::bundled;
    use serde_json::json;

    fn cleaned(text: &str) -> (String, Vec<ReplacedText>) {
        let mut data = json!([text]);
        let found = clean(&mut data, bundled());
        let text = data[0].as_str().unwrap().to_string();
        assert_eq!(found.has_breaks, text.contains(BREAK), "{text}");
        (text, found.replaced)
    }

    #[test]
    fn names_of_the_world_stay_as_they_are() {
        for name in [
            "Школа № 5",
            "Ελληνικό σχολείο",
            "مدرسة النهر",
            "בית ספר",
            "विद्यालय क्षेत्र",
            "子ども食堂",
            "학교",
            "Trường Tiểu học Nguyễn Huệ",
            "👩‍👩‍👧 Circle ❤️",
            "می‌خواهم",
        ] {
            assert_eq!(cleaned(name), (name.to_string(), vec![]));
        }
    }

    #[test]
    fn what_no_font_has_becomes_a_box_and_is_told_once() {
        let (text, replaced) = cleaned("Place \u{10A80}\u{10A81}\u{10A80}");
        assert_eq!(text, "Place □□□");
        assert_eq!(replaced.len(), 1);
        assert_eq!(replaced[0].characters, "\u{10A80}\u{10A81}");
        let mut both = json!({ "name": "X\u{E000}", "sentence": "Ask X\u{E000} about it" });
        let replaced = clean(&mut both, bundled()).replaced;
        assert_eq!(replaced.len(), 1, "{replaced:?}");
        assert_eq!(both["sentence"], "Ask X□ about it");
    }

    #[test]
    fn controls_and_directions_go() {
        let apart = "Ask \u{2068}مدرسة\u{2069} first";
        assert_eq!(cleaned(apart).0, apart);
        assert_eq!(cleaned("a\u{202e}b\u{7}c\u{feff}\u{2067}d\u{ffff}").0, "abcd");
    }

    #[test]
    fn a_mark_without_its_letter_in_one_font_goes() {
        let (text, replaced) = cleaned("字\u{093f}");
        assert_eq!(text, "字");
        assert_eq!(replaced[0].characters, "\u{093f}");
    }

    #[test]
    fn only_very_long_words_are_broken() {
        assert_eq!(cleaned("Donaudampfschifffahrt und mehr davon").0, "Donaudampfschifffahrt und mehr davon");
        let long = "a".repeat(30);
        assert_eq!(cleaned(&long).0.replace(BREAK, ""), long);
        assert_eq!(cleaned(&long).0.matches(BREAK).count(), 3);
        let quoted = format!("“{long}”");
        assert_eq!(cleaned(&quoted).0.matches(BREAK).count(), 3);
        let joined = "م".repeat(40);
        assert_eq!(cleaned(&joined).0, joined);
        // Overprinting what stands beside it would be worse than a letter in the shape it has at an end.
        assert!(cleaned(&joined.repeat(2)).0.contains(BREAK));
        let without_gaps = "社区中心".repeat(20);
        assert_eq!(cleaned(&without_gaps).0, without_gaps);
    }

    #[test]
    fn words_that_may_be_divided_are_noticed() {
        let noticed = |text: &str| clean(&mut json!({ "name": text }), bundled()).has_long_words;
        assert!(noticed("Die Donaudampfschifffahrt"));
        assert!(noticed("für Grundstücksverkehrsgenehmigungen"));
        assert!(!noticed("Alder Elementary School, after school and on weekends"));
    }
}
