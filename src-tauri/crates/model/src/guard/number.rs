//! Numbers of cases, and numbers that authorities give to one person.

use super::{
    Concern, ConcernKind, concern,
    tokens::Token,
    words::{WORDS, Words},
};

/// How many small words and marks may stand between "case" and the number.
const NEAR: usize = 4;
/// A number at an authority has at least so many digits.
const ID_DIGITS: usize = 6;

pub(super) fn look(tokens: &[Token], found: &mut Vec<Concern>) {
    let words = &*WORDS;
    let mut at = 0;
    while at < tokens.len() {
        let number = by_shape(tokens, at)
            .map(|end| (ConcernKind::NationalId, end))
            .or_else(|| national_id(words, tokens, at).map(|end| (ConcernKind::NationalId, end)))
            .or_else(|| case(words, tokens, at).map(|end| (ConcernKind::CaseNumber, end)))
            .or_else(|| {
                let court = court_file(tokens, at, |token| words.codes.registers.has(token));
                court.map(|end| (ConcernKind::CaseNumber, end))
            });
        match number {
            Some((kind, end)) => {
                found.extend(concern(kind, tokens, at, end));
                at = end;
            }
            None => at += 1,
        }
    }
}

fn before(tokens: &[Token], at: usize) -> Option<&Token> {
    tokens.get(at.checked_sub(1)?)
}

fn case(words: &Words, tokens: &[Token], at: usize) -> Option<usize> {
    let codes = &words.codes;
    if before(tokens, at).is_some_and(|token| codes.not_case_before.has(token)) {
        return None;
    }
    if let Some(after) = file_mark(words, tokens, at) {
        let (from, _) = to_code(codes_links(words), tokens, after);
        let court = court_file(tokens, from, |_| true);
        return court
            .or_else(|| code(tokens, from, false).filter(|code| code.digits >= 2).map(|code| code.end));
    }
    bare_case(words, tokens, at).or_else(|| called_case(words, tokens, at))
}

/// "Fall 4711". "Fall 2024" is a season, and "im Fall 2000 Menschen kommen" an "if".
fn bare_case(words: &Words, tokens: &[Token], at: usize) -> Option<usize> {
    if !words.codes.case_with_capital.has(&tokens[at]) || !tokens[at].capital {
        return None;
    }
    if tokens.get(at + 1).is_some_and(|token| token.is_mark("#№")) {
        return tokens.get(at + 2).is_some_and(Token::is_number).then_some(at + 3);
    }
    let number = tokens.get(at + 1).filter(|token| token.is_number() && token.length >= 4)?;
    let is_year = number.value().is_some_and(|year| (1900..=2099).contains(&year));
    let counts = |next: &Token| (next.is_word() && next.capital) || next.is_mark("€$£.,");
    (!is_year && !tokens.get(at + 2).is_some_and(counts)).then_some(at + 2)
}

/// Where the words end that say that the file number of a case follows: "Aktenzeichen", "Az.".
fn file_mark(words: &Words, tokens: &[Token], at: usize) -> Option<usize> {
    let with_stop = || {
        let stop = tokens.get(at + 1)?;
        (words.codes.file_mark_with_stop.has(&tokens[at]) && stop.glued && stop.is_mark(".:"))
            .then_some(at + 1)
    };
    words.codes.file_mark.at(tokens, at).or_else(with_stop)
}

/// "12 F 345/22": a department of a German court, the register, the number and the year.
fn court_file(tokens: &[Token], at: usize, is_register: impl Fn(&Token) -> bool) -> Option<usize> {
    let [department, register, number, slash, year] = tokens.get(at..at + 5)? else { return None };
    let words = register.is_word() && register.capital && register.length <= 5 && is_register(register);
    let numbers = department.is_number() && department.length <= 4 && number.is_number();
    let ends = slash.glued && slash.is_mark("/") && year.is_number() && matches!(year.length, 2 | 4);
    (words && numbers && ends).then_some(at + 5)
}

/// "Case no. 12345", "Fall Nr. 345", "dossier 24/11734".
fn called_case(words: &Words, tokens: &[Token], at: usize) -> Option<usize> {
    let codes = &words.codes;
    if let Some(after) = codes.case.at(tokens, at) {
        let (from, said) = to_code(codes_links(words), tokens, after);
        let code = code(tokens, from, false)?;
        let is_year = code.digits == 4 && code.end == from + 1;
        // "dossier 2024" names a year; "dossier n° 2024" a case.
        let named = said || after > at + 1;
        return (code.digits >= 2 && (named || code.digits >= 4) && (named || !is_year)).then_some(code.end);
    }
    if codes.case_with_sign.has(&tokens[at]) {
        let (from, said) = to_code(codes_links(words), tokens, at + 1);
        return code(tokens, from, false).filter(|code| said && code.digits >= 2).map(|code| code.end);
    }
    if codes.case_bare.has(&tokens[at]) {
        let (from, said) = to_code(codes_links(words), tokens, at + 1);
        let code = code(tokens, from, false)?;
        let needed = if said { 2 } else { 4 };
        return (code.digits >= needed).then_some(code.end);
    }
    None
}

fn codes_links(words: &Words) -> impl Fn(&Token) -> bool + '_ {
    move |token| words.codes.links.has(token)
}

fn national_id(words: &Words, tokens: &[Token], at: usize) -> Option<usize> {
    let after = words.codes.id.at(tokens, at)?;
    // "USt-IdNr." is the number of an organisation, as "tax ID" is.
    let dash = usize::from(before(tokens, at).is_some_and(|token| token.is_mark("-")));
    if before(tokens, at - dash).is_some_and(|token| words.codes.not_id_before.has(token)) {
        return None;
    }
    let (from, _) = to_code(codes_links(words), tokens, after);
    code(tokens, from, true).filter(|code| code.digits >= ID_DIGITS).map(|code| code.end)
}

/// Past what may stand before a number; says whether a sign for "number" was among it.
fn to_code(is_link: impl Fn(&Token) -> bool, tokens: &[Token], from: usize) -> (usize, bool) {
    let mut at = from;
    let mut said = false;
    while let Some(token) = tokens.get(at).filter(|_| at < from + NEAR) {
        let sign = token.is_mark("#°º№")
            || matches!(token.folded.as_str(), "no" | "n" | "number" | "numero" | "nr" | "номер" | "رقم");
        // "Ausweis-Nr. 4711"
        let dash = token.glued && token.is_mark("-") && tokens.get(at + 1).is_some_and(&is_link);
        if !(sign || dash || is_link(token) || token.is_mark(".:=")) {
            break;
        }
        said |= sign;
        at += 1;
    }
    (at, said)
}

struct Code {
    end: usize,
    digits: usize,
}

/// Numbers and short groups of letters in a row: 12345, 2024/117, JV-2024-117, and with `spaces` 2 14 05 75.
fn code(tokens: &[Token], from: usize, spaces: bool) -> Option<Code> {
    let mut code = Code { end: from, digits: 0 };
    let mut at = from;
    while let Some(token) = tokens.get(at) {
        let follows = at == from || token.glued || (spaces && (token.is_number() || token.is_mark("№")));
        if !follows || token.new_line && at > from {
            break;
        }
        if token.is_number() {
            code.digits += token.length;
            code.end = at + 1;
        } else if token.is_word() && token.length <= 4 && token.capital {
            code.end = at + 1;
        } else if !(token.is_mark("-/.") || (spaces && token.is_mark("№"))) || at == from {
            break;
        }
        at += 1;
    }
    (code.digits > 0).then_some(code)
}

/// Shapes that nothing else has: 123-45-6789 (United States), QQ 12 34 56 C (United Kingdom), 123.456.789-09
/// (Brazil), PEGJ140503HDFRRN09 (Mexico), 756.1234.5678.97 (Switzerland).
fn by_shape(tokens: &[Token], at: usize) -> Option<usize> {
    if tokens[at].glued && before(tokens, at).is_some_and(|token| token.is_number() || token.is_mark("-")) {
        return None;
    }
    let shapes = [united_states, united_kingdom, brazil, mexico, switzerland];
    shapes.iter().find_map(|shape| shape(tokens, at))
}

fn mexico(tokens: &[Token], at: usize) -> Option<usize> {
    let [letters, birth, more, end] = tokens.get(at..at + 4)? else { return None };
    let lengths = (letters.length, birth.length, more.length);
    let glued = birth.glued && more.glued && end.glued;
    let sorts = letters.is_word() && birth.is_number() && more.is_word();
    (glued && lengths == (4, 6, 6) && sorts).then_some(at + 4)
}

fn switzerland(tokens: &[Token], at: usize) -> Option<usize> {
    (tokens[at].low == "756").then(|| digits(tokens, at, &[3, 4, 4, 2], &[".", ".", "."]))?
}

fn united_states(tokens: &[Token], at: usize) -> Option<usize> {
    digits(tokens, at, &[3, 2, 4], &["-", "-"])
}

fn brazil(tokens: &[Token], at: usize) -> Option<usize> {
    digits(tokens, at, &[3, 3, 3, 2], &[".", ".", "-"])
}

/// Groups of so many digits with these marks between them.
fn digits(tokens: &[Token], at: usize, lengths: &[usize], marks: &[&str]) -> Option<usize> {
    let end = at + lengths.len() + marks.len();
    let groups = tokens.get(at..end)?;
    let fits = groups.iter().enumerate().all(|(n, token)| match n % 2 {
        0 => token.is_number() && token.length == lengths[n / 2] && (n == 0 || token.glued),
        _ => token.glued && token.low == marks[n / 2],
    });
    let goes_on = tokens.get(end).is_some_and(|token| token.glued && token.is_number());
    (fits && !goes_on).then_some(end)
}

fn united_kingdom(tokens: &[Token], at: usize) -> Option<usize> {
    let is_prefix = |token: &Token| token.is_word() && token.length == 2 && token.capital;
    let first = tokens.get(at).filter(|token| is_prefix(token) && token.folded.is_ascii())?;
    // Two capitals, not "An" or "At".
    if first.end - first.start != 2 || matches!(first.folded.as_str(), "an" | "at" | "in" | "on" | "of") {
        return None;
    }
    let groups = tokens[at + 1..].iter().take(3).take_while(|token| token.is_number()).count();
    let count: usize = tokens[at + 1..at + 1 + groups].iter().map(|token| token.length).sum();
    let suffix = tokens.get(at + 1 + groups)?;
    let is_suffix = suffix.is_initial() && matches!(suffix.low.as_str(), "a" | "b" | "c" | "d");
    (count == 6 && matches!(groups, 1 | 3) && is_suffix).then_some(at + 2 + groups)
}
