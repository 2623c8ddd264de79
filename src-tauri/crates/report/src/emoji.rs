//! Emoji in a drawing. A family, a flag or a wave of a darker hand is one shape made of several characters,
//! and only their own font knows it: the font of the words around takes them apart into boxes.

use std::borrow::Cow;
use unicode_segmentation::UnicodeSegmentation;

/// The drawing with each emoji of its words set in the font of emoji.
pub fn in_their_font(drawing: &str) -> Cow<'_, str> {
    if !drawing.chars().any(is_emoji) {
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
    let mut inside = false;
    for shape in words.graphemes(true) {
        let emoji = shape.chars().next().is_some_and(is_emoji);
        match (inside, emoji) {
            (false, true) => set.push_str("<tspan font-family=\"Noto Emoji\" font-weight=\"400\">"),
            (true, false) => set.push_str("</tspan>"),
            _ => {}
        }
        inside = emoji;
        set.push_str(shape);
    }
    if inside {
        set.push_str("</tspan>");
    }
}

/// The blocks that hold emoji (Unicode 16, emoji-data.txt), without digits and signs that are letters too.
fn is_emoji(c: char) -> bool {
    matches!(c, '\u{231a}'..='\u{23ff}' | '\u{2600}'..='\u{27bf}' | '\u{2b05}'..='\u{2b55}' | '\u{1f000}'..='\u{1faff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_of_several_characters_stay_whole() {
        let drawing = "<svg><text x=\"1\">👨‍👩‍👧 Family club 🌻🇺🇦</text><text>Library</text></svg>";
        let set = in_their_font(drawing);
        assert!(set.contains(">👨‍👩‍👧</tspan> Family club <tspan"), "{set}");
        assert!(set.contains(">🌻🇺🇦</tspan></text><text>Library</text></svg>"), "{set}");
    }

    #[test]
    fn a_drawing_without_any_stays_as_it_is() {
        assert!(matches!(in_their_font("<svg><text>Public Library → 3</text></svg>"), Cow::Borrowed(_)));
    }
}
