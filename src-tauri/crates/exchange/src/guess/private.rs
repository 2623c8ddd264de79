//! What looks like a person's private data (safeguarding rule 20): headings, hashtags and values.

use super::heading::{Heading, holds, key, tag_of};
use crate::words::{WORDS, folded};

/// Whether the heading, its hashtag or the group header above it speak of persons and ways to reach them.
pub(crate) fn heading_is_private(heading: &Heading, group: &str) -> bool {
    let private = &WORDS.private;
    if let Some(tag) = &heading.tag {
        let name = tag.trim_start_matches('#').split(['+', '_']).next().unwrap_or_default();
        if private.tags.iter().any(|known| known == name)
            || tag.contains("+contact")
            || tag.contains("+email")
        {
            return true;
        }
    }
    if private.groups.contains(&key(group)) {
        return true;
    }
    let key = key(&heading.text);
    if private.not.iter().any(|phrase| holds(&key, phrase)) {
        return private.groups.iter().any(|phrase| holds(&key, phrase));
    }
    let mut parts = key.split(' ').map(|part| part.trim_end_matches(|c: char| c.is_ascii_digit()));
    parts.any(|part| private.words.iter().any(|word| word == part))
        || private.phrases.iter().any(|phrase| holds(&key, phrase))
}

/// An e-mail address anywhere in the text.
pub(crate) fn has_email(text: &str) -> bool {
    text.contains('@')
        && text.split([' ', ',', ';', '<', '>', '(', ')', '\n']).any(|word| {
            let word = word.trim_start_matches("mailto:");
            word.split_once('@').is_some_and(|(user, host)| {
                !user.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
            })
        })
}

/// A telephone number and nothing else: seven to fifteen digits (ITU-T E.164) with a plus sign or in
/// groups. Dates, postal codes, coordinates and plain numbers are none.
pub(crate) fn is_phone(text: &str) -> bool {
    let text = text.trim().trim_matches('"');
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if !(7..=15).contains(&digits) || !text.chars().all(|c| c.is_ascii_digit() || " +-()./".contains(c)) {
        return false;
    }
    let groups: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).filter(|g| !g.is_empty()).collect();
    let is_date = groups.len() >= 3
        && groups.iter().take(3).any(|g| g.len() == 4 && (g.starts_with("19") || g.starts_with("20")))
        && groups.iter().all(|g| matches!(g.len(), 1 | 2 | 4));
    let is_date = is_date || (groups.len() == 3 && groups.iter().all(|g| g.len() <= 2));
    let is_decimal = groups.len() == 2 && text.contains('.') && !text.contains(' ');
    let is_postal = groups.len() == 2 && groups[0].len() == 5 && groups[1].len() == 4;
    text.starts_with('+') || (groups.len() > 1 && !is_date && !is_decimal && !is_postal)
}

/// "Miss Jane Roe": a form of address and one to three words with capitals.
pub(crate) fn is_personal_name(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let first = words.next().map(|word| key(word.trim_end_matches('.'))).unwrap_or_default();
    let rest: Vec<&str> = words.collect();
    WORDS.private.courtesy.contains(&first)
        && (1..=3).contains(&rest.len())
        && rest.iter().all(|word| word.starts_with(char::is_uppercase) && !word.contains(['’', '\'']))
}

/// Words that tell a child's age or birth, which no organisation has in its name.
pub(crate) fn tells_of_a_child(text: &str) -> bool {
    let key = key(text);
    let words: Vec<&str> = key.split(' ').collect();
    let is_age = |word: &str| matches!(word.parse::<u32>(), Ok(0..=18));
    let born = words.iter().any(|word| matches!(*word, "born" | "dob" | "nacido" | "nacida" | "nee"));
    let has_number = words.iter().any(|word| word.bytes().any(|b| b.is_ascii_digit()));
    let aged = words.windows(2).any(|pair| {
        (matches!(pair[0], "aged" | "age") && is_age(pair[1]))
            || (is_age(pair[0]) && matches!(pair[1], "yo" | "anos" | "ans"))
    });
    let of = words.windows(3).any(|three| {
        let child = matches!(three[0], "girl" | "boy" | "child" | "nina" | "nino" | "fille" | "garcon");
        (child && is_age(three[2]))
            || (is_age(three[0]) && matches!(three[1], "year" | "years") && three[2] == "old")
    });
    (born && has_number) || aged || of
}

/// A day, or a month of a year, and nothing else, in figures or words; a time of day may follow. So is the
/// number by which a spreadsheet keeps a day of 1940 to 2064 (ECMA-376 part 1, 18.17.4.1).
pub(crate) fn is_date(text: &str) -> bool {
    if text.len() > 40 || !text.bytes().any(|b| b.is_ascii_digit()) {
        return false;
    }
    let key = folded(text);
    let words: Vec<&str> = key.split(' ').collect();
    let number = |word: &str| word.parse::<u32>().ok();
    if let [only] = words[..] {
        let is_serial = only.len() == 5 && number(only).is_some_and(|n| (14_611..=60_000).contains(&n));
        let is_joined = only.len() == 8
            && number(only).is_some()
            && is_year(&only[..4])
            && (1..=12).contains(&number(&only[4..6]).unwrap_or(0));
        return is_serial || is_joined;
    }
    let is_month = |word: &str| WORDS.people.months.contains(word);
    let is_day = |word: &str| {
        let digits = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        matches!(&word[digits.len()..], "" | "st" | "nd" | "rd" | "th" | "er")
            && number(digits).is_some_and(|n| (1..=31).contains(&n))
    };
    // Without its year, "8 de Marzo" is as well what many an organisation is called.
    if words.iter().any(|word| is_month(word)) {
        let fits = |word: &&str| {
            is_month(word)
                || is_year(word)
                || is_day(word)
                || matches!(*word, "de" | "del" | "of" | "le" | "el" | "the")
        };
        return words.iter().any(|word| is_year(word)) && words.iter().all(|word| fits(&word));
    }
    // "2012-03-04T00:00:00" and "04/03/2012 09:30": the time of day is no part of the day.
    let day = text.trim().split([' ', 'T']).next().unwrap_or_default();
    let groups: Vec<&str> = day.split(['-', '/', '.']).collect();
    let small = |group: &str| group.len() <= 2 && is_day(group);
    match groups[..] {
        [year, month, day] if is_year(year) => small(month) && small(day),
        [day, month, year] => {
            small(day) && small(month) && (is_year(year) || (year.len() == 2 && number(year).is_some()))
        }
        [a, b] => words.len() == 2 && ((is_year(a) && small(b)) || (small(a) && is_year(b))),
        _ => false,
    }
}

/// A year of somebody's birth.
fn is_year(word: &str) -> bool {
    word.len() == 4 && word.parse::<u32>().is_ok_and(|year| (1900..2100).contains(&year))
}

/// The age of a person and nothing else: one or two figures, which may say of what.
pub(crate) fn is_age(text: &str) -> bool {
    let key = folded(text);
    let mut words = key.split(' ');
    let first = words.next().unwrap_or_default();
    let digits = first.bytes().take_while(u8::is_ascii_digit).count();
    let is_unit = |word: &str| {
        matches!(
            word,
            "year"
                | "years"
                | "yr"
                | "yrs"
                | "y"
                | "yo"
                | "old"
                | "of"
                | "age"
                | "month"
                | "months"
                | "mo"
                | "m"
                | "ano"
                | "anos"
                | "mes"
                | "meses"
                | "an"
                | "ans"
                | "mois"
                | "de"
                | "edad"
        )
    };
    let mut rest = words.filter(|word| !word.bytes().all(|b| b.is_ascii_digit()) || word.len() > 2);
    matches!(digits, 1 | 2)
        && (first.len() == digits || is_unit(&first[digits..]))
        && rest.all(is_unit)
        && !text.contains(['–', '-', '/', '+', '<', '>', '&'])
}

/// What no organisation is called: a day, a year, an age, or another number but the three, four or more than
/// five figures of a helpline.
pub(crate) fn is_date_or_age(text: &str) -> bool {
    let text = text.trim();
    let is_decimal =
        text.contains(['.', ',']) && text.parse::<f64>().or(text.replace(',', ".").parse::<f64>()).is_ok();
    is_date(text) || is_age(text) || is_year(text) || is_decimal
}

/// What cannot be a name, whatever column it stands in.
pub(crate) fn is_no_name(text: &str) -> bool {
    is_date_or_age(text)
        || has_email(text)
        || is_phone(text)
        || tells_of_a_child(text)
        || is_personal_name(text)
}

/// An address of the web.
pub(crate) fn is_url(text: &str) -> bool {
    let text = text.trim();
    let small = text.to_lowercase();
    let bare = small.strip_prefix("https://").or(small.strip_prefix("http://")).unwrap_or(&small);
    let has_scheme = bare.len() < small.len();
    let host = bare.split(['/', '?', '#']).next().unwrap_or_default();
    !text.contains(char::is_whitespace)
        && !text.contains('@')
        && (has_scheme || tag_of(text).is_none())
        && host.split('.').count() > 1
        && host.split('.').all(|part| !part.is_empty())
        && host
            .split('.')
            .next_back()
            .is_some_and(|end| end.chars().all(char::is_alphabetic) && end.len() > 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_persons_are_private() {
        let private = |text: &str| heading_is_private(&super::super::heading::parse(text), "");
        for heading in [
            "E-mail",
            "Correo electrónico",
            "Téléphone",
            "Phone1Number",
            "EmailAddressMain",
            "SeniorWorkerName",
            "MainContactName",
            "InternalNotes",
            "Surname of applicant",
            "Full name of applicant",
            "Co-applicant(s)",
            "First and Last Name",
            "Date of birth",
            "Fecha de nacimiento",
            "Sexo",
            "#contact+name",
            "Contact person",
            "Contact role",
            "National ID",
            "Funding Org:Contact Name",
            "Home address",
            "admin_emails",
            "Sex",
        ] {
            assert!(private(heading), "{heading}");
        }
        for heading in [
            "Organisation",
            "Child protection",
            "Age group",
            "Mailing address",
            "Agency",
            "Hombres",
            "Website",
            "Stage",
        ] {
            assert!(!private(heading), "{heading}");
        }
        assert!(heading_is_private(&super::super::heading::parse("Name"), "Contact person"));
    }

    #[test]
    fn dates_and_ages_are_told_from_names() {
        for text in [
            "2012-03-04",
            "04/03/2012",
            "4.3.12",
            "2012-03-04 00:00",
            "2012-03-04T00:00:00",
            "4 March 2012",
            "March 4th, 2012",
            "4 de marzo de 2012",
            "1er mars 2012",
            "20120304",
            "40972",
            "2012",
            "03/2012",
            "Mar 2012",
            "9",
            "12 years",
            "12yrs",
            "9 años",
            "8 ans",
            "3.5",
            "6 months",
            "12 years old",
            "9,5",
        ] {
            assert!(is_date_or_age(text), "{text}");
        }
        for text in [
            "211",
            "116111",
            "1098",
            "8 de Marzo",
            "24 Hour Help",
            "12th Street Centre",
            "Route 66",
            "2012 Club",
            "Radio 4",
            "May House",
            "7-Eleven",
            "Year 2000 Trust",
            "6-12",
            "M 9",
            "Studio 54",
            "4H",
            "100 Families",
            "20 years of hope",
        ] {
            assert!(!is_date_or_age(text), "{text}");
        }
    }

    #[test]
    fn telephone_numbers_are_told_from_other_numbers() {
        for phone in [
            "650 780-7525",
            "+44 1234 234567",
            "\"+44 1234 234567\"",
            "(415) 643-8000",
            "01.42.68.53.00",
            "+34911234567",
        ] {
            assert!(is_phone(phone), "{phone}");
        }
        for number in [
            "2013-07-16",
            "24/07/2014",
            "24.06.2014",
            "8.2808305",
            "94025-9881",
            "1000001",
            "10092008082",
            "360G-ft-00001",
            "24-06-14",
        ] {
            assert!(!is_phone(number), "{number}");
        }
    }

    #[test]
    fn persons_are_told_from_organisations() {
        assert!(is_personal_name("Miss Jane Roe") && is_personal_name("Mr. Roe"));
        assert!(!is_personal_name("St Mary’s School") && !is_personal_name("Mr Bread’s Bakery"));
        assert!(
            tells_of_a_child("Ana, girl of 9")
                && tells_of_a_child("Ana (born 3/4/2015)")
                && tells_of_a_child("Ana 9 years old")
        );
        assert!(
            !tells_of_a_child("Child Aid 2000")
                && !tells_of_a_child("Age Concern")
                && !tells_of_a_child("Boys and Girls Club 12")
        );
        assert!(has_email("write to a.b@example.org") && !has_email("Arts @ the Park"));
        assert!(
            is_url("www.co.org")
                && is_url("http://example.com/a")
                && !is_url("e.g. this")
                && !is_url("javascript:x")
        );
    }
}
