//! What names a class: 3B, grade 5, 5th grade, CM2, 6ème B, 4º B, Klasse 4b, Viertklässlerin, Ms. Jones's class.

use super::{tokens::Token, words::Words};

/// A class has at most this number.
const HIGHEST: u32 = 13;
/// The letters by which classes of one year are told apart when they are written small.
const SMALL_LETTERS: &str = "abcdefgh";

/// Where a class ends that begins here.
pub(super) fn class(words: &Words, tokens: &[Token], at: usize) -> Option<usize> {
    let school = &words.school;
    let token = tokens.get(at)?;
    let next = tokens.get(at + 1);
    let is_class = |token: &Token| school.class.has(token);
    if let Some(end) = taught(words, tokens, at).or_else(|| school.class_in_words.at(tokens, at)) {
        return Some(end);
    }
    if let Some(end) = glued(words, tokens, at) {
        return Some(end);
    }
    // "третьеклассник"
    if school.class_words.has(token) {
        return Some(at + 1);
    }
    // "الصف الثالث"
    if is_class(token) && next.is_some_and(|next| school.ordinals_behind.has(next)) {
        return Some(at + 2);
    }
    if school.class_endings.end(token) && token.length > "klässlerin".chars().count() {
        return Some(at + 1);
    }
    // "Kl. 4b"
    let stop = token.length <= 4 && next.is_some_and(|next| next.glued && next.is_mark("."));
    let number = at + 1 + usize::from(stop);
    if is_class(token) && tokens.get(number).is_some_and(is_number) {
        let letter =
            tokens.get(number + 1).is_some_and(|next| next.glued && next.length == 1 && next.is_word());
        let end = number + 1 + usize::from(letter);
        // "year 5 of the project"
        let of = token.low != "class" && tokens.get(end).is_some_and(|next| next.low == "of");
        return (!of).then_some(end);
    }
    if school.french.has(token) && token.length == 2 && token.capital {
        let digit = next.filter(|next| next.glued && is_number(next));
        return digit.map(|_| at + 2).or((token.low == "cp").then_some(at + 1));
    }
    if school.ordinals.has(token) {
        let dash = next.is_some_and(|next| next.is_mark("-"));
        let named = at + 1 + usize::from(dash);
        // "tercero B"
        let apart = tokens.get(named + 1).is_none_or(|token| !token.is_word() || token.new_line);
        let letter = tokens.get(named).is_some_and(|token| token.is_initial() && apart && !dash);
        return (letter || tokens.get(named).is_some_and(is_class)).then_some(named + 1);
    }
    counted(words, tokens, at)
}

/// "Y5", but not "Y2K".
fn glued(words: &Words, tokens: &[Token], at: usize) -> Option<usize> {
    let [letter, number] = tokens.get(at..at + 2)? else { return None };
    let said = words.school.class_glued.has(letter) && letter.capital && number.glued && is_number(number);
    let goes_on = tokens.get(at + 2).is_some_and(|next| next.glued && !next.is_mark(".,;:)!?'’"));
    (said && !goes_on).then_some(at + 2)
}

/// "5 «Г»", "3 \"A\"".
fn quoted_letter(tokens: &[Token], at: usize) -> Option<usize> {
    let [open, letter, close] = tokens.get(at + 1..at + 4)? else { return None };
    let quoted = open.is_mark("«\"“„") && close.is_mark("»\"”“");
    (quoted && letter.is_initial()).then_some(at + 4)
}

/// Where the word for a class ends that stands behind its number, with or without a letter between: "3 класс",
/// "3 «Б» класса".
fn class_behind(words: &Words, tokens: &[Token], from: usize) -> Option<usize> {
    let letter = |token: &&Token| token.is_mark("«»\"“”„'") || (token.is_word() && token.length == 1);
    let between = tokens.get(from..)?.iter().take(3).take_while(letter).count();
    let class = from + between;
    tokens.get(class).is_some_and(|token| words.school.class_behind.has(token)).then_some(class + 1)
}

fn is_number(token: &Token) -> bool {
    token.value().is_some_and(|n| (1..=HIGHEST).contains(&n))
}

/// A class that begins with its number: 3B, 4b, 5th grade, 6ème B, 4. Klasse.
fn counted(words: &Words, tokens: &[Token], at: usize) -> Option<usize> {
    let school = &words.school;
    let is_class = |token: &Token| school.class.has(token);
    let before = at.checked_sub(1).map(|before| &tokens[before]);
    // "Raum 4b", "item 3B"
    let other = |token: &Token| school.rooms.has(token) || school.not_class_before.has(token);
    if !is_number(&tokens[at])
        || before.is_some_and(other)
        || before.is_some_and(|token| token.is_mark("§$€£#"))
        || tokens[at].glued && before.is_some_and(|token| token.is_mark("./:,-") || token.is_word())
    {
        return None;
    }
    let next = tokens.get(at + 1);
    let letter = |token: &Token| token.is_initial();
    if let Some(end) = class_behind(words, tokens, at + 1).or_else(|| quoted_letter(tokens, at)) {
        return Some(end);
    }
    if next.is_some_and(|next| next.glued && letter(next)) {
        let other = tokens.get(at + 2).is_some_and(|after| school.not_class_after.has(after));
        return (!other && !is_address(words, tokens, at)).then_some(at + 2);
    }
    let mut end = at + 1;
    while tokens.get(end).is_some_and(|t| t.glued && (t.is_mark(".º°ª-") || school.ordinal_endings.has(t)))
    {
        end += 1;
    }
    let is_ordinal = end > at + 1;
    if let Some(end) = class_behind(words, tokens, end) {
        return Some(end);
    }
    let named = tokens.get(end).is_some_and(|token| is_class(token) || (letter(token) && is_ordinal));
    if named && is_ordinal {
        return Some(end + 1);
    }
    // "6e", "4ème" say a class by themselves beside a school.
    let french = tokens.get(end - 1).is_some_and(|t| matches!(t.low.as_str(), "e" | "eme" | "ème"));
    if is_ordinal && french {
        return Some(end);
    }
    small_letter(words, tokens, at)
}

/// "4b". An ordinal looks alike ("3a edición"), so no other word may go on behind it, unless an article stands before.
fn small_letter(words: &Words, tokens: &[Token], at: usize) -> Option<usize> {
    let letter = tokens.get(at + 1)?;
    let small = letter.is_word() && letter.length == 1 && letter.glued && SMALL_LETTERS.contains(&letter.low);
    let next = tokens.get(at + 2);
    let led = at.checked_sub(1).is_some_and(|before| words.the.has(&tokens[before]));
    let links = |token: &Token| {
        words.to_age.has(token) || words.after_age.has(token) || words.school.called_after.has(token)
    };
    let apart = next.is_none_or(|next| !next.is_word() || next.new_line || links(next));
    let other = next.is_some_and(|next| {
        words.school.not_class_after.has(next) || (next.glued && !next.is_mark(".,;:)!?"))
    });
    (small && (led || apart) && !other && !is_address(words, tokens, at)).then_some(at + 2)
}

/// The number of a house: "Mühlenstraße 4b", "12A Mill Street".
fn is_address(words: &Words, tokens: &[Token], at: usize) -> bool {
    let names = &words.names;
    let is_street =
        |token: &Token| (names.streets.has(token) && token.capital) || names.street_endings.end(token);
    let stop = usize::from(at > 0 && tokens[at - 1].is_mark(".,"));
    let before = at.checked_sub(1 + stop).is_some_and(|before| is_street(&tokens[before]));
    let behind = tokens.get(at + 2..).unwrap_or_default().iter().take(4);
    before || behind.take_while(|token| token.is_word() && token.capital).any(is_street)
}

/// A class by who teaches it: "Ms. Jones's class", "Frau Meiers Klasse", "la classe de Mme Dupont".
pub(super) fn taught(words: &Words, tokens: &[Token], at: usize) -> Option<usize> {
    let school = &words.school;
    let token = tokens.get(at)?;
    if school.titles.has(token) {
        let name = name_after(tokens, at + 1)?;
        let owner = tokens[name..].iter().take(2).take_while(|t| t.is_mark("'’") || t.low == "s").count();
        let class = name + owner;
        return tokens.get(class).is_some_and(|token| school.taught.has(token)).then_some(class + 1);
    }
    if !school.taught.has(token) {
        return None;
    }
    let small = |token: &&Token| school.called_after.has(token) || token.low == "von";
    let links = tokens[at + 1..].iter().take(3).take_while(small).count();
    let title = at + 1 + links;
    (links > 0 && tokens.get(title).is_some_and(|token| school.titles.has(token)))
        .then(|| name_after(tokens, title + 1))
        .flatten()
}

/// Where one or two names end that follow a title.
fn name_after(tokens: &[Token], at: usize) -> Option<usize> {
    let from = at + usize::from(tokens.get(at).is_some_and(|token| token.is_mark(".")));
    let is_name = |token: &&Token| token.is_word() && token.capital && token.length > 1;
    let names = tokens.get(from..)?.iter().take(2).take_while(is_name);
    // "Frau Meiers Klasse": the class has a capital of its own.
    let names = names.take_while(|token| token.low != "klasse").count();
    (names > 0).then_some(from + names)
}
