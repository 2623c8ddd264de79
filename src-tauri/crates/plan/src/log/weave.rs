//! Weaving two versions of a long note into one, word by word (a three-way merge after Khanna, Kunal and
//! Pierce 2007). What comes out is part of what a plan *is*: it must be the same in every copy, so it depends
//! on the three texts alone, and a test holds its results fast.

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// Longer notes than this are not woven. The rules let a person write far less.
const LONGEST: usize = 100_000;

/// A place where one version departs from the base: words `from..to` of the base became these words.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Edit<'a> {
    from: usize,
    to: usize,
    words: &'a [&'a str],
}

/// Both versions of a text in one, or nothing if they wrote in the same place.
pub(crate) fn weave(base: &str, one: &str, other: &str) -> Option<String> {
    if one == other || base == other {
        return Some(one.to_string());
    }
    if base == one {
        return Some(other.to_string());
    }
    if [base, one, other].iter().any(|text| text.len() > LONGEST) {
        return None;
    }
    let (base, one, other) = (words(base), words(one), words(other));
    let (ones, others) = (edits(&base, &one), edits(&base, &other));
    let (mut ones, mut others) = (ones.iter().peekable(), others.iter().peekable());
    let mut woven = String::new();
    let mut at = 0;
    loop {
        let edit = match (ones.peek(), others.peek()) {
            (None, None) => break,
            (Some(_), None) => ones.next(),
            (None, Some(_)) => others.next(),
            (Some(a), Some(b)) if a == b => {
                // The same words in the same place: written once.
                others.next();
                ones.next()
            }
            (Some(a), Some(b)) if apart(a, b) => {
                if a.from < b.from {
                    ones.next()
                } else {
                    others.next()
                }
            }
            _ => return None,
        };
        let edit = edit?;
        woven.extend(base[at..edit.from].iter().copied());
        woven.extend(edit.words.iter().copied());
        at = edit.to;
    }
    woven.extend(base[at..].iter().copied());
    Some(woven)
}

/// Whether two edits leave at least one word of the base between them, or one ends where the other has not
/// begun. Edits that touch could belong to one thought, so they do not count as apart.
fn apart(a: &Edit<'_>, b: &Edit<'_>) -> bool {
    a.to < b.from || b.to < a.from
}

/// Words, and the white space between them, one by one; signs stand alone.
fn words(text: &str) -> Vec<&str> {
    #[derive(PartialEq, Clone, Copy)]
    enum Kind {
        Word,
        Space,
        Sign,
    }
    let kind = |c: char| match c {
        c if c.is_whitespace() => Kind::Space,
        // Scripts written without spaces are taken letter by letter, or a whole sentence would be one word.
        c if is_ideographic(c) => Kind::Sign,
        c if c.is_alphanumeric() || c == '\'' || c == '’' => Kind::Word,
        _ => Kind::Sign,
    };
    let mut words = Vec::new();
    let mut begin = 0;
    let mut last: Option<Kind> = None;
    for (at, c) in text.char_indices() {
        let now = kind(c);
        // Marks that change the letter before them stay with it.
        let continues = last == Some(now) && (now == Kind::Word || (now == Kind::Space && c != '\n'));
        if last.is_some() && !continues {
            words.push(&text[begin..at]);
            begin = at;
        }
        last = Some(now);
    }
    if begin < text.len() {
        words.push(&text[begin..]);
    }
    words
}

/// Chinese, Japanese, Thai, Lao, Burmese, Khmer: written without spaces between words.
fn is_ideographic(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
        | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

/// Where a version departs from the base, in order, none touching another.
fn edits<'a>(base: &[&str], version: &'a [&'a str]) -> Vec<Edit<'a>> {
    let mut edits: Vec<Edit<'a>> = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, base, version) {
        if matches!(op, DiffOp::Equal { .. }) {
            continue;
        }
        let (old, new) = (op.old_range(), op.new_range());
        match edits.last_mut() {
            // A deletion and an insertion side by side are one replacement.
            Some(last) if last.to == old.start => {
                let begin = new.end - new.len() - last.words.len();
                *last = Edit { from: last.from, to: old.end, words: &version[begin..new.end] };
            }
            _ => edits.push(Edit { from: old.start, to: old.end, words: &version[new] }),
        }
    }
    edits
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "The van brings bread on Tuesdays. Ask Rosa for the key.";

    #[test]
    fn words_in_different_places_stand_together() {
        let one = "The small van brings bread on Tuesdays. Ask Rosa for the key.";
        let other = "The van brings bread on Tuesdays. Ask Rosa for the key. It rattles.";
        let both = "The small van brings bread on Tuesdays. Ask Rosa for the key. It rattles.";
        assert_eq!(weave(BASE, one, other).as_deref(), Some(both));
        assert_eq!(weave(BASE, other, one).as_deref(), Some(both));
        let shorter = "The van brings bread. Ask Rosa for the key.";
        let key = "The van brings bread on Tuesdays. Ask Rosa for the spare key.";
        assert_eq!(
            weave(BASE, shorter, key).as_deref(),
            Some("The van brings bread. Ask Rosa for the spare key.")
        );
    }

    #[test]
    fn words_in_the_same_place_are_for_a_person_to_choose() {
        let one = "The van brings bread on Mondays. Ask Rosa for the key.";
        let other = "The van brings bread on Fridays. Ask Rosa for the key.";
        assert_eq!(weave(BASE, one, other), None);
        assert_eq!(weave(BASE, "", other), None, "emptied here, changed there");
        let two_ends = (format!("{BASE} Call first."), format!("{BASE} It rattles."));
        assert_eq!(weave(BASE, &two_ends.0, &two_ends.1), None, "both went on at the end");
        assert_eq!(weave("", "a room", "a van"), None);
    }

    #[test]
    fn the_same_words_are_written_once() {
        let one = "The van brings bread on Fridays. Ask Rosa for the key.";
        let other = "The van brings bread on Fridays. Ask Rosa for the spare key.";
        assert_eq!(weave(BASE, one, other).as_deref(), Some(other));
        assert_eq!(weave(BASE, one, one).as_deref(), Some(one));
        assert_eq!(weave(BASE, BASE, one).as_deref(), Some(one));
    }

    #[test]
    fn scripts_without_spaces_are_woven_too() {
        let woven = weave(
            "子ども食堂は火曜日に開きます。",
            "子ども食堂は金曜日に開きます。",
            "子ども食堂は火曜日に開きます。無料です。",
        );
        assert_eq!(woven.as_deref(), Some("子ども食堂は金曜日に開きます。無料です。"));
    }

    /// If a library ever weaves differently, two programs would show two plans. Then this fails, and what is
    /// below stays as it is.
    #[test]
    fn what_was_woven_once_is_woven_the_same_for_ever() {
        let base = "a b c d e f g\nh i j k l m n\n\nWe meet. We eat. We plan.";
        let one = "a B c d x e f\nh i k l m n o\n\nWe meet at ten. We eat. We plan.";
        let other = "b c d e f g g\nh i j k l M n\n\nWe meet. We eat soup. We plan and sing.";
        assert_eq!(weave(base, one, other), None);
        let other = "a b c d e f g g\nh i j k l m n\n\nWe meet. We eat soup. We plan and sing.";
        assert_eq!(weave(base, one, other), None, "one dropped the last g, the other doubled it");
        let other = "a b c d e f g\nh i j k l m n\nAnd.\nWe meet. We eat soup. We plan and sing.";
        assert_eq!(
            weave(base, one, other).as_deref(),
            Some("a B c d x e f\nh i k l m n o\nAnd.\nWe meet at ten. We eat soup. We plan and sing.")
        );
    }
}
