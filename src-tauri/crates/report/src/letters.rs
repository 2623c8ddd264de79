//! The letters of a drawing in a document: text where that is safe, outlines everywhere else.
//!
//! A PDF that must say of every letter which character it is (PDF/A-2a) fails on a letter that it can't say it
//! of, as in scripts that join and reorder, and no name may make a document fail. Outlines never fail, but are
//! most of what a map costs: written, read, pressed and kept, they double the time and the size of a document.

use crate::fonts::Fonts;
use model::Result;

/// Shorter words, the letters and numbers in marks, are no use in the text of a document, and come out of it
/// strewn between the names.
const SHORTEST: usize = 3;

/// The drawing with outlines for the words that are not safe as text, or of no use there. They are drawn last.
pub fn safe(drawing: &str, fonts: &Fonts, outlines: impl Fn(&str) -> Result<String>) -> Result<String> {
    let Some((plain, others)) = parted(drawing, fonts) else { return Ok(drawing.to_string()) };
    let outlined = outlines(&others)?;
    let inside = |svg: &str| Some((svg.find('>')? + 1, svg.rfind("</svg>")?));
    match (inside(&outlined), plain.rfind("</svg>"), corner(drawing)) {
        // What usvg writes begins at nought, whatever the corner of the drawing is.
        (Some((from, to)), Some(end), Some((x, y))) => Ok(format!(
            "{}<g transform=\"translate({x} {y})\">{}</g></svg>\n",
            &plain[..end],
            &outlined[from..to]
        )),
        _ => outlines(drawing),
    }
}

/// The drawing without the words to be outlined, and a drawing of these alone; none if there are none.
fn parted(drawing: &str, fonts: &Fonts) -> Option<(String, String)> {
    let (mut plain, mut others) = (String::with_capacity(drawing.len()), String::new());
    let (mut rest, mut is_all) = (drawing, true);
    while let Some(from) = rest.find("<text") {
        let to = from + rest[from..].find("</text>")? + "</text>".len();
        let (before, word) = (&rest[..from], &rest[from..to]);
        plain.push_str(before);
        others.extend(groups(before));
        match stays_text(word, fonts) {
            true => plain.push_str(word),
            false => {
                is_all = false;
                others.push_str(word);
            }
        }
        rest = &rest[to..];
    }
    plain.push_str(rest);
    others.extend(groups(rest));
    (!is_all).then_some((plain, others))
}

/// Whether an element of text stays one. What is turned to go around the wheel comes out of a document in pieces.
fn stays_text(element: &str, fonts: &Fonts) -> bool {
    let (tag, words) = element.split_once('>').unwrap_or_default();
    let letters = words.strip_suffix("</text>").unwrap_or(words).chars().count();
    letters >= SHORTEST && !tag.contains("rotate(") && element.chars().all(|c| is_safe(c, fonts))
}

/// Whether a letter stands for itself in the font that it is set in here: Latin as the fonts of maps have it whole,
/// and what is set in a bundled font of its own script. A letter that a font puts together from parts, such as a
/// Vietnamese one, comes out of a document without its character.
fn is_safe(c: char, fonts: &Fonts) -> bool {
    match c {
        ' '..='~' | '\n' => true,
        '\u{a1}'..='\u{17f}' | '\u{2010}'..='\u{2027}' => fonts.maps_have(c),
        'Ё' | 'Є'..='Ї' | 'А'..='я' | 'ё' | 'є'..='ї' | 'Ґ' | 'ґ' | 'Α'..='Ω' | 'ά'..='ώ' => {
            true
        }
        _ => false,
    }
}

/// The tags that hold words and say how they look, without anything that is drawn.
fn groups(drawing: &str) -> impl Iterator<Item = &str> {
    let holds = |tag: &&str| ["<svg ", "<g ", "<g>", "</g>", "</svg>"].iter().any(|t| tag.starts_with(t));
    drawing.split_inclusive('>').filter(holds)
}

/// The top left corner of what the drawing shows.
fn corner(drawing: &str) -> Option<(f64, f64)> {
    let mut numbers = drawing.split("viewBox=\"").nth(1)?.split('"').next()?.split(' ');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fonts::bundled;

    const DRAWING: &str = "<svg xmlns=\"x\" viewBox=\"0 -64 10 80\"><title>ب</title><rect y=\"-64\"/>\
        <g fill=\"red\"><text x=\"1\">Library</text><path d=\"M0 0\"/><text x=\"2\">مركز</text></g></svg>\n";

    #[test]
    fn words_that_join_are_drawn_apart_where_they_were() {
        let mixed = safe(DRAWING, bundled(), |others| {
            let expected = "<svg xmlns=\"x\" viewBox=\"0 -64 10 80\"><g fill=\"red\"><text x=\"2\">مركز</text></g></svg>";
            assert_eq!(others, expected);
            Ok("<svg width=\"10\"><path id=\"outline\"/></svg>\n".into())
        });
        let expected = "<svg xmlns=\"x\" viewBox=\"0 -64 10 80\"><title>ب</title><rect y=\"-64\"/>\
            <g fill=\"red\"><text x=\"1\">Library</text><path d=\"M0 0\"/></g>\
            <g transform=\"translate(0 -64)\"><path id=\"outline\"/></g></svg>\n";
        assert_eq!(mixed.unwrap(), expected);
    }

    #[test]
    fn what_would_come_out_in_pieces_is_no_text() {
        let stays = |element| stays_text(element, bundled());
        assert!(stays("<text x=\"1\">Public Library</text>"));
        assert!(!stays("<text x=\"1\">R</text>"));
        assert!(!stays("<text transform=\"translate(1 2) rotate(30)\">Education</text>"));
        assert!(!stays("<text x=\"1\">مركز</text>"));
        assert!(stays("<text x=\"1\">Café São Tomé</text>"));
        assert!(stays("<text x=\"1\">Дом культуры</text>"));
        assert!(!stays("<text x=\"1\">Nguyễn Clinic</text>"));
    }

    #[test]
    fn a_drawing_of_plain_words_stays_as_it_is() {
        let plain = DRAWING.replace("مركز", "Centre");
        let mixed = safe(&plain, bundled(), |_| panic!("there is nothing to outline"));
        assert_eq!(mixed.unwrap(), plain);
    }

    #[test]
    fn letters_stay_text_only_where_each_stands_for_itself() {
        let plain = |words: &str| words.chars().all(|c| is_safe(c, bundled()));
        assert!(plain("Alder Elementary, “Łódź Ünïted” – Café · l’eau"));
        assert!(plain("Дом культуры, Ελλάδα"));
        for joined in ["Trường", "مركز", "ग्राम", "e\u{301}", "社区", "👩‍👩‍👧", "□", "a\u{200d}b", "a\u{a0}b", "ễ"]
        {
            assert!(!plain(joined), "{joined}");
        }
    }
}
