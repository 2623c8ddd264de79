//! How wide text is, before anybody draws it.

use rustybuzz::{Direction, Face, ShapePlan, UnicodeBuffer, script};
use std::sync::LazyLock;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthChar;

/// The font of names on maps, weight 500.
pub static MEDIUM: &[u8] = include_bytes!("../fonts/AtkinsonHyperlegibleNext-Medium.ttf");
/// The font of bold names, titles of initiatives and names of domains, weight 700.
pub static BOLD: &[u8] = include_bytes!("../fonts/AtkinsonHyperlegibleNext-Bold.ttf");

/// Which of the two fonts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Weight {
    Medium,
    Bold,
}

struct Ready {
    face: Face<'static>,
    plan: ShapePlan,
    /// Em in units per font unit.
    em: f64,
}

fn ready(bytes: &'static [u8]) -> Option<Ready> {
    let face = Face::from_slice(bytes, 0)?;
    let plan = ShapePlan::new(&face, Direction::LeftToRight, Some(script::LATIN), None, &[]);
    let em = 1.0 / f64::from(face.units_per_em());
    Some(Ready { face, plan, em })
}

fn font(weight: Weight) -> Option<&'static Ready> {
    static FONTS: LazyLock<[Option<Ready>; 2]> = LazyLock::new(|| [ready(MEDIUM), ready(BOLD)]);
    FONTS[weight as usize].as_ref()
}

/// Width of one line, in units of `size`.
pub(crate) fn width(text: &str, weight: Weight, size: f64) -> f64 {
    let mut sum = 0.0;
    each_run(text, weight, |_, advance| sum += advance);
    sum * size
}

/// Widths of the pieces that may be drawn apart: letters with their marks where the script allows it,
/// whole words where letters join. Pieces stand in the order they are seen in, from the left.
pub(crate) fn pieces(text: &str, weight: Weight, size: f64) -> Vec<(&str, f64)> {
    let parts: Vec<&str> = match text.chars().any(joins) {
        true => text.split_word_bounds().collect(),
        false => text.graphemes(true).collect(),
    };
    let mut starts: Vec<usize> = Vec::with_capacity(parts.len());
    let mut at = 0;
    for part in &parts {
        starts.push(at);
        at += part.len();
    }
    let mut widths = vec![0.0; parts.len()];
    each_run(text, weight, |byte, advance| {
        let piece = starts.partition_point(|start| *start <= byte).saturating_sub(1);
        if let Some(width) = widths.get_mut(piece) {
            *width += advance * size;
        }
    });
    let mut pieces: Vec<(&str, f64)> = parts.into_iter().zip(widths).collect();
    if text.chars().any(right_to_left) {
        pieces.reverse();
    }
    pieces
}

/// Hands over each advance in em, with the byte it begins at: shaped where the font has the letters, by
/// width class where it has not.
fn each_run(text: &str, weight: Weight, mut take: impl FnMut(usize, f64)) {
    let Some(font) = font(weight) else {
        text.char_indices().for_each(|(at, c)| take(at, by_class(c)));
        return;
    };
    let mut run_start = 0;
    let mut run = false;
    let ends = text.char_indices().map(|(at, c)| (at, Some(c))).chain([(text.len(), None)]);
    for (at, c) in ends {
        let has = c.is_some_and(|c| font.face.glyph_index(c).is_some());
        if run && !has {
            shape(font, &text[run_start..at], |byte, advance| take(run_start + byte, advance));
        }
        if has && !run {
            run_start = at;
        }
        run = has;
        if let (Some(c), false) = (c, has) {
            take(at, by_class(c));
        }
    }
}

fn shape(font: &Ready, run: &str, mut take: impl FnMut(usize, f64)) {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(run);
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(script::LATIN);
    let glyphs = rustybuzz::shape_with_plan(&font.face, &font.plan, buffer);
    for (info, position) in glyphs.glyph_infos().iter().zip(glyphs.glyph_positions()) {
        take(info.cluster as usize, f64::from(position.x_advance) * font.em);
    }
}

/// Em that a letter of a font we do not know takes at most, as a rule: classes of Unicode Standard Annex
/// 11, with room for broad capitals.
fn by_class(c: char) -> f64 {
    match c.width().unwrap_or(0) {
        0 => 0.0,
        1 if matches!(
            c,
            'Ж' | 'М' | 'Ш' | 'Щ' | 'Ю' | 'Ф' | 'Ы' | 'ж' | 'м' | 'ш' | 'щ' | 'ю' | 'ф' | 'ы'
        ) =>
        {
            1.0
        }
        1 if c.is_uppercase() => 0.8,
        1 => 0.68,
        _ => 1.04,
    }
}

fn right_to_left(c: char) -> bool {
    matches!(c as u32, 0x0590..=0x08ff | 0xfb1d..=0xfdff | 0xfe70..=0xfeff)
}

/// Scripts whose letters join or are reordered: Arabic and its neighbours, and the Indic scripts to Khmer.
fn joins(c: char) -> bool {
    matches!(c as u32, 0x0600..=0x08ff | 0x0900..=0x109f | 0x1780..=0x17ff | 0x1800..=0x18af | 0xfb50..=0xfdff | 0xfe70..=0xfeff)
}

/// True where a line may end after this letter and before the next one, besides spaces.
fn breaks_between(before: char, after: char) -> bool {
    let wide = |c: char| c.width() == Some(2);
    matches!(before, '-' | '/' | '–' | '—') && after.is_alphanumeric()
        || wide(before) && wide(after) && !matches!(after, '、' | '。' | '，' | '」' | '）')
}

/// The best ways to set a name in one line, two and three: for each number of lines the narrowest. A way
/// that is hardly narrower than one with fewer lines is left out. Lines come with their widths.
pub(crate) fn wrappings(text: &str, weight: Weight, size: f64) -> Vec<Vec<(String, f64)>> {
    let words = words(text);
    // Whether a line is narrow is judged by its words, which are measured once; the lines kept are measured
    // as they will be drawn.
    let space = width(" ", weight, size);
    let mut ends = vec![0.0];
    for word in &words {
        ends.push(ends[ends.len() - 1] + width(word, weight, size));
    }
    let rough = |from: usize, to: usize| {
        ends[to] - ends[from] - if words[to - 1].ends_with(' ') { space } else { 0.0 }
    };
    let line = |from: usize, to: usize| {
        let text = words[from..to].concat().trim().to_string();
        let width = width(&text, weight, size);
        (text, width)
    };
    let whole = line(0, words.len());
    let mut best = whole.1;
    let mut found = vec![vec![whole]];
    // More than a dozen places to break at are thinned out, so that long texts without spaces stay cheap.
    let step = words.len().div_ceil(12);
    let places: Vec<usize> = (step..words.len()).step_by(step.max(1)).collect();
    let narrowest = |ways: &mut dyn Iterator<Item = Vec<usize>>| {
        let widest = |ends: &[usize]| ends.windows(2).map(|w| rough(w[0], w[1])).fold(0.0, f64::max);
        ways.map(|ends| (widest(&ends), ends)).min_by(|a, b| a.0.total_cmp(&b.0))
    };
    let last = words.len();
    let mut two = places.iter().map(|at| vec![0, *at, last]);
    let after = |n: usize| places[n + 1..].iter();
    let mut three = (places.iter().enumerate())
        .flat_map(|(n, first)| after(n).map(move |second| vec![0, *first, *second, last]));
    for ways in [&mut two as &mut dyn Iterator<Item = Vec<usize>>, &mut three] {
        if let Some((_, ends)) = narrowest(ways).filter(|(widest, _)| *widest < best * 0.88) {
            let lines: Vec<(String, f64)> = ends.windows(2).map(|w| line(w[0], w[1])).collect();
            best = lines.iter().map(|l| l.1).fold(0.0, f64::max);
            found.push(lines);
        }
    }
    found
}

/// The text in parts that stay on one line; spaces stay at the end of the part before.
fn words(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((_, c)) = letters.next() {
        let Some(&(next, after)) = letters.peek() else { break };
        if c == ' ' && after != ' ' || breaks_between(c, after) {
            parts.push(&text[start..next]);
            start = next;
        }
    }
    parts.push(&text[start..]);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_font_is_there_and_pairs_are_kerned() {
        let apart = width("A", Weight::Medium, 14.0) + width("V", Weight::Medium, 14.0);
        assert!(width("AV", Weight::Medium, 14.0) < apart - 0.2, "{apart}");
        assert!(width("Library", Weight::Bold, 14.0) > width("Library", Weight::Medium, 14.0));
    }

    #[test]
    fn pieces_add_up_to_the_whole() {
        for text in ["Safety", "Shelter and environment", "Безопасность", "الصحة النفسية", "安全", "Santé é"]
        {
            let sum: f64 = pieces(text, Weight::Bold, 17.0).iter().map(|piece| piece.1).sum();
            assert!((sum - width(text, Weight::Bold, 17.0)).abs() < 0.01, "{text}");
        }
        let arabic = pieces("الصحة النفسية", Weight::Bold, 17.0);
        assert_eq!(arabic.first().unwrap().0, "النفسية", "joined words stay whole, last one left");
    }

    #[test]
    fn names_break_between_words_and_long_ones_of_han_anywhere() {
        let lines = |text: &str| {
            let found = wrappings(text, Weight::Medium, 14.0);
            found.into_iter().map(|w| w.into_iter().map(|l| l.0).collect::<Vec<_>>()).collect::<Vec<_>>()
        };
        assert_eq!(lines("Library"), [["Library"]]);
        let parents = lines("Parents’ and grandparents’ circle");
        assert_eq!(parents[1], ["Parents’ and", "grandparents’ circle"]);
        assert_eq!(parents[2], ["Parents’ and", "grandparents’", "circle"]);
        assert_eq!(lines("社区儿童保护中心")[1], ["社区儿童", "保护中心"]);
    }
}
