//! The key of a picture: what its numbers, short labels and shortened names stand for, each name whole.

use super::{Pen, pen::escape, put};
use crate::{
    SceneWords, key_name,
    measure::{Weight, width},
};
use model::Scene;
use std::fmt::Write;
use unicode_segmentation::UnicodeSegmentation;

const TEXT: f64 = 14.0;
const MARGIN: f64 = 24.0;
const ROW: f64 = 19.0;
const COLUMNS: usize = 3;
/// From the edge of a column to the end of its signs, where they are not wider; and from there to the names.
const SIGN: (f64, f64) = (28.0, 8.0);
/// Between columns.
const GUTTER: f64 = 14.0;

/// An entry with its name in lines, the first of which stands beside the sign.
struct Entry<'s> {
    sign: &'s str,
    lines: Vec<String>,
}

fn column(scene: &Scene) -> f64 {
    (scene.side - 2.0 * MARGIN) / COLUMNS as f64
}

/// From the edge of a column to the end of its signs: a sign that is wider would lie on the column before.
fn signs(scene: &Scene) -> f64 {
    scene.key.iter().map(|entry| width(&entry.sign, Weight::Bold, TEXT).ceil()).fold(SIGN.0, f64::max)
}

/// Entries in columns that are about as long as each other; no entry is parted.
fn columns(scene: &Scene) -> Vec<Vec<Entry<'_>>> {
    let room = column(scene) - signs(scene) - SIGN.1 - GUTTER;
    let entry = |entry: &'_ model::KeyEntry| lines(&key_name(scene, entry), room);
    let heights: Vec<usize> = scene.key.iter().map(|each| entry(each).len()).collect();
    let all: usize = heights.iter().sum();
    let fits = |most: usize| {
        let (mut columns, mut used) = (1, 0);
        for height in &heights {
            if used + height > most {
                (columns, used) = (columns + 1, 0);
            }
            used += height;
        }
        columns <= COLUMNS
    };
    let tallest = heights.iter().copied().max().unwrap_or(0);
    let most =
        (all.div_ceil(COLUMNS).max(tallest)..=all.max(tallest)).find(|most| fits(*most)).unwrap_or(all);
    let mut columns: Vec<Vec<Entry<'_>>> = Vec::new();
    let mut used = usize::MAX;
    for each in &scene.key {
        let lines = entry(each);
        if used.saturating_add(lines.len()) > most {
            columns.push(Vec::new());
            used = 0;
        }
        used += lines.len();
        if let Some(column) = columns.last_mut() {
            column.push(Entry { sign: &each.sign, lines });
        }
    }
    columns
}

/// The height of the key; 0 where there is nothing to explain.
pub(super) fn height(scene: &Scene) -> f64 {
    let rows = |column: &Vec<Entry<'_>>| column.iter().map(|entry| entry.lines.len()).sum::<usize>();
    match columns(scene).iter().map(rows).max() {
        None => 0.0,
        Some(rows) => rows as f64 * ROW + 52.0,
    }
}

pub(super) fn draw(pen: &mut Pen<'_>, words: &SceneWords, top: f64) {
    let scene = pen.scene;
    if scene.key.is_empty() {
        return;
    }
    let ink = pen.colours.ink;
    put!(
        pen,
        "<path d=\"M{MARGIN} {top:.1}H{:.1}\" stroke=\"{ink}\" stroke-width=\"2\"/><text x=\"{MARGIN}\" y=\"{:.1}\" font-size=\"18\" font-weight=\"700\" fill=\"{ink}\">{}</text>",
        scene.side - MARGIN,
        top + 24.0,
        escape(&words.legend.key)
    );
    let signs = signs(scene);
    for (n, entries) in columns(scene).into_iter().enumerate() {
        let x = MARGIN + n as f64 * column(scene);
        let mut y = top + 47.0;
        for entry in entries {
            put!(
                pen,
                "<text x=\"{:.1}\" y=\"{y:.1}\" font-size=\"{TEXT}\" font-weight=\"700\" text-anchor=\"end\" fill=\"{ink}\">{}</text>",
                x + signs,
                escape(entry.sign)
            );
            for line in entry.lines {
                put!(
                    pen,
                    "<text x=\"{:.1}\" y=\"{y:.1}\" font-size=\"{TEXT}\" fill=\"{}\"{}>{}</text>",
                    x + signs + SIGN.1,
                    pen.colours.ink_2,
                    pen.length(&line, Weight::Medium, TEXT),
                    escape(&line)
                );
                y += ROW;
            }
        }
    }
}

/// Text in lines no wider than there is room; a word that is wider is parted between letters. Nothing is
/// left out, or two names that begin alike would look alike.
pub(super) fn lines(text: &str, room: f64) -> Vec<String> {
    let wide = |text: &str| width(text, Weight::Medium, TEXT);
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let last = lines.len() - 1;
        let longer =
            if lines[last].is_empty() { word.to_string() } else { format!("{} {word}", lines[last]) };
        if wide(&longer) <= room {
            lines[last] = longer;
            continue;
        }
        if !lines[last].is_empty() {
            lines.push(String::new());
        }
        for letter in word.graphemes(true) {
            let last = lines.len() - 1;
            if !lines[last].is_empty() && wide(&format!("{}{letter}", lines[last])) > room {
                lines.push(String::new());
            }
            let last = lines.len() - 1;
            lines[last].push_str(letter);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_begin_alike_stay_apart() {
        let room = 180.0;
        let of = |end: &str| lines(&format!("Northside Newcomer Support Network of {end}"), room);
        assert_ne!(of("the East"), of("the West"));
        for name in [
            "Eastfield Foster Families Association",
            "Kinderschutzkinderschutzkinderschutz",
            "社区儿童保护中心社区儿童保护中心社区",
        ] {
            let lines = lines(name, room);
            assert!(lines.len() > 1 && lines.iter().all(|line| width(line, Weight::Medium, TEXT) <= room));
            assert_eq!(lines.concat().replace(' ', ""), name.replace(' ', ""));
        }
    }
}
