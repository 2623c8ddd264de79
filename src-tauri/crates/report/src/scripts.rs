//! Names in other scripts in a drawing. The font of maps has Latin letters; whoever draws the map looks for
//! another font for the rest, letter by letter, and may take letters apart that belong together (a family of
//! emoji, the joined letters of Devanagari), or take a font of this computer. So each stretch of a name says
//! which of the bundled fonts it is set in.

use std::borrow::Cow;
use unicode_script::{Script, UnicodeScript};
use unicode_segmentation::UnicodeSegmentation;

/// The drawing with each stretch of its words in the bundled font that has it.
pub fn in_their_fonts(drawing: &str) -> Cow<'_, str> {
    if !drawing.chars().any(|c| family(c).is_some()) {
        return Cow::Borrowed(drawing);
    }
    let mut set = String::with_capacity(drawing.len() + 1_024);
    let mut rest = drawing;
    while let Some(from) = rest.find("<text") {
        let Some(words) = rest[from..].find('>').map(|at| from + at + 1) else { break };
        let Some(to) = rest[words..].find("</text>").map(|at| words + at) else { break };
        set.push_str(&rest[..words]);
        wrap(&rest[words..to], &mut set);
        rest = &rest[to..];
    }
    set.push_str(rest);
    Cow::Owned(set)
}

fn wrap(words: &str, set: &mut String) {
    let shapes: Vec<&str> = words.graphemes(true).collect();
    let mut inside = None;
    for (at, shape) in shapes.iter().enumerate() {
        // A space inside a stretch belongs to it: a name is shaped as a whole.
        let own = |shape: &&&str| shape.chars().next().and_then(family);
        let neutral =
            |shape: &str| shape.chars().all(|c| c.script() == Script::Common && family(c).is_none());
        let font = match neutral(shape) {
            true if inside.is_some() => {
                let next = shapes[at..].iter().find(|next| !neutral(next)).as_ref().and_then(own);
                inside.filter(|font| next == Some(*font))
            }
            true => None,
            false => own(&shape),
        };
        if font != inside {
            if inside.is_some() {
                set.push_str("</tspan>");
            }
            if let Some(font) = font {
                // In quotes: the name of a family may hold a number, which is no word by itself.
                set.push_str("<tspan font-family=\"'");
                set.push_str(font);
                set.push_str("'\">");
            }
            inside = font;
        }
        set.push_str(shape);
    }
    if inside.is_some() {
        set.push_str("</tspan>");
    }
}

/// The bundled font of a character that the font of maps lacks; none for what it has, and for what goes with
/// whatever stands beside it.
fn family(c: char) -> Option<&'static str> {
    if is_emoji(c) {
        return Some("Noto Emoji");
    }
    match c.script() {
        Script::Cyrillic | Script::Greek => Some("Source Sans 3"),
        Script::Arabic => Some("Vazirmatn"),
        Script::Hebrew => Some("Noto Sans Hebrew"),
        Script::Devanagari => Some("Noto Sans Devanagari"),
        Script::Thai => Some("Noto Sans Thai"),
        Script::Ethiopic => Some("Noto Sans Ethiopic"),
        Script::Hiragana | Script::Katakana => Some("Noto Sans JP"),
        Script::Hangul => Some("Noto Sans KR"),
        Script::Han => Some("Noto Sans SC"),
        _ => None,
    }
}

/// The blocks that hold emoji (Unicode 16, emoji-data.txt), without digits and signs that are letters too.
fn is_emoji(c: char) -> bool {
    matches!(c, '\u{231a}'..='\u{23ff}' | '\u{2600}'..='\u{27bf}' | '\u{2b05}'..='\u{2b55}' | '\u{1f000}'..='\u{1faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(words: &str) -> String {
        in_their_fonts(&format!("<svg><text x=\"1\">{words}</text><text>Library</text></svg>")).into_owned()
    }

    #[test]
    fn shapes_of_several_characters_stay_whole() {
        let set = set("👨‍👩‍👧 Family club 🌻🇺🇦");
        assert!(set.contains(">👨‍👩‍👧</tspan> Family club <tspan"), "{set}");
        assert!(set.contains(">🌻🇺🇦</tspan></text><text>Library</text></svg>"), "{set}");
    }

    #[test]
    fn a_name_is_one_stretch_with_its_spaces() {
        assert!(set("हिन्दी संस्था").contains("Devanagari'\">हिन्दी संस्था</tspan></text>"));
        assert!(set("Дом культуры").contains("Source Sans 3'\">Дом культуры</tspan></text>"));
        let mixed = set("Приют «Дом» 🏠 Club");
        assert!(
            mixed.contains(">Приют «Дом</tspan>» <tspan font-family=\"'Noto Emoji'\">🏠</tspan> Club"),
            "{mixed}"
        );
    }

    #[test]
    fn a_drawing_in_latin_letters_stays_as_it_is() {
        let plain = "<svg><text>Café São Tomé → 3</text></svg>";
        assert!(matches!(in_their_fonts(plain), Cow::Borrowed(_)));
    }

    #[test]
    fn every_named_font_is_bundled() {
        let fonts = crate::fonts::files().flat_map(|file| {
            typst::text::Font::iter(typst::foundations::Bytes::new(*file))
                .map(|font| font.info().family.clone())
                .collect::<Vec<_>>()
        });
        let bundled: Vec<String> = fonts.collect();
        for c in ['Д', 'ع', 'א', 'ह', 'ก', 'ት', 'か', '한', '区', '🌻'] {
            let family = family(c).unwrap();
            assert!(bundled.iter().any(|name| name == family), "{family} of {c}: {bundled:?}");
        }
    }
}
