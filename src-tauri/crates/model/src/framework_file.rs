//! Framework files: a framework and its items as TOML, in the form of the built-in `framework.toml`.

use crate::{Framework, FrameworkItem, FrameworkKind, Id, Refusal, Result, Sector};
use serde::Deserialize;

/// The built-in framework: the Primary Prevention Framework for Child Trafficking.
pub const BUILT_IN: &str = include_str!("../framework.toml");
const SECTORS: &str = include_str!("../sectors.toml");

#[derive(Deserialize)]
struct File {
    title: String,
    source: String,
    domain: Vec<Entry>,
    level: Vec<Entry>,
    prevention: Vec<Entry>,
    phase: Vec<Entry>,
    spectrum: Vec<Entry>,
    theory: Vec<Entry>,
    principle: Vec<Principle>,
    recommendation: Vec<Entry>,
}

#[derive(Deserialize)]
struct Principle {
    #[serde(flatten)]
    entry: Entry,
    #[serde(default)]
    strategy: Vec<Entry>,
    #[serde(default)]
    example: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    id: String,
    label: String,
    #[serde(alias = "gives", alias = "evidence")]
    about: Option<String>,
    asks: Option<String>,
    letter: Option<String>,
    shape: Option<String>,
    pattern: Option<String>,
    color: Option<String>,
    level: Option<String>,
    domains: Option<Domains>,
}

/// Domains of an example: a list of keys, or the word "all".
#[derive(Deserialize)]
#[serde(untagged)]
enum Domains {
    Some(Vec<String>),
    Word(String),
}

/// What is wrong with a file, and in which of its lines.
fn in_line(text: &str, error: &toml::de::Error) -> String {
    let before = error.span().and_then(|span| text.get(..span.start));
    match before {
        Some(before) => format!("line {}: {}", before.matches('\n').count() + 1, error.message()),
        None => error.message().to_string(),
    }
}

/// Reads a framework file. Refused if it is not TOML of this form or names a domain or level it lacks.
pub fn parse(text: &str) -> Result<Framework> {
    let file: File = toml::from_str(text).map_err(|error| damaged(&in_line(text, &error)))?;
    let domains: Vec<Id> = file.domain.iter().map(|d| Id::framework("domain", &d.id)).collect();
    let levels: Vec<Id> = file.level.iter().map(|l| Id::framework("level", &l.id)).collect();
    let mut items = Vec::new();
    let mut add = |kind: FrameworkKind, word: &str, entries: &[Entry], parent: Option<Id>, from: usize| {
        for (n, entry) in entries.iter().enumerate() {
            items.push(item(kind, word, entry, parent, from + n, &domains, &levels)?);
        }
        Ok::<(), Refusal>(())
    };
    add(FrameworkKind::Domain, "domain", &file.domain, None, 0)?;
    add(FrameworkKind::Level, "level", &file.level, None, 0)?;
    add(FrameworkKind::Prevention, "prevention", &file.prevention, None, 0)?;
    add(FrameworkKind::Phase, "phase", &file.phase, None, 0)?;
    add(FrameworkKind::Spectrum, "spectrum", &file.spectrum, None, 0)?;
    add(FrameworkKind::Theory, "theory", &file.theory, None, 0)?;
    let (mut strategies, mut examples) = (0, 0);
    for (n, principle) in file.principle.iter().enumerate() {
        let parent = Id::framework("principle", &principle.entry.id);
        add(FrameworkKind::Principle, "principle", std::slice::from_ref(&principle.entry), None, n)?;
        add(FrameworkKind::Strategy, "strategy", &principle.strategy, Some(parent), strategies)?;
        add(FrameworkKind::Example, "example", &principle.example, Some(parent), examples)?;
        strategies += principle.strategy.len();
        examples += principle.example.len();
    }
    add(FrameworkKind::Recommendation, "recommendation", &file.recommendation, None, 0)?;
    items.sort_by_key(|item| (item.kind, item.position));
    Ok(Framework { title: file.title, source: file.source, items })
}

fn item(
    kind: FrameworkKind,
    word: &str,
    entry: &Entry,
    parent: Option<Id>,
    position: usize,
    all_domains: &[Id],
    all_levels: &[Id],
) -> Result<FrameworkItem> {
    let level = entry.level.as_deref().map(|key| Id::framework("level", key));
    if level.is_some_and(|level| !all_levels.contains(&level)) {
        return Err(damaged(&format!("{word} {} names a level that the file lacks", entry.id)));
    }
    let domains = match &entry.domains {
        None => Vec::new(),
        Some(Domains::Word(all)) if all == "all" => all_domains.to_vec(),
        Some(Domains::Word(key)) => vec![Id::framework("domain", key)],
        Some(Domains::Some(keys)) => keys.iter().map(|key| Id::framework("domain", key)).collect(),
    };
    if !domains.iter().all(|domain| all_domains.contains(domain)) {
        return Err(damaged(&format!("{word} {} names a domain that the file lacks", entry.id)));
    }
    Ok(FrameworkItem {
        id: Id::framework(word, &entry.id),
        kind,
        key: entry.id.clone(),
        parent,
        level,
        domains,
        label: entry.label.clone(),
        about: entry.about.clone(),
        asks: entry.asks.clone(),
        letter: entry.letter.clone(),
        shape: entry.shape.clone(),
        pattern: entry.pattern.clone(),
        color: entry.color.clone(),
        position: position as u32,
    })
}

/// The largest framework file that is read, in bytes: many times the built-in one.
pub const LARGEST: u64 = 1 << 20;

/// Reads a framework file that somebody chose. As [`parse`], and refused as no framework, also where two items of a
/// list are the same one or where there is nothing to be in or at.
pub fn parse_other(bytes: &[u8]) -> Result<Framework> {
    let no = |detail: &str| Refusal::NotAFramework { detail: detail.to_string() };
    if bytes.len() as u64 > LARGEST {
        return Err(no(&format!("{} bytes", bytes.len())));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| no(&error.to_string()))?;
    let framework = match parse(text.trim_start_matches('\u{feff}')) {
        Err(Refusal::Damaged { detail }) => return Err(no(&detail)),
        read => read?,
    };
    let mut ids = std::collections::BTreeSet::new();
    if let Some(twice) = framework.items.iter().find(|item| !ids.insert(item.id)) {
        return Err(no(&format!("{} stands there twice", twice.key)));
    }
    let lacks = |kind| framework.of(kind).next().is_none();
    if lacks(FrameworkKind::Domain) || lacks(FrameworkKind::Level) {
        return Err(no("no domain or no level"));
    }
    Ok(framework)
}

fn damaged(detail: &str) -> Refusal {
    Refusal::Damaged { detail: detail.to_string() }
}

/// The sectors a new plan starts with.
pub fn built_in_sectors() -> Result<Vec<Sector>> {
    #[derive(Deserialize)]
    struct File {
        sector: Vec<Entry>,
    }
    #[derive(Deserialize)]
    struct Entry {
        key: String,
        name: String,
        code: String,
        color: String,
    }
    let file: File = toml::from_str(SECTORS).map_err(|e| damaged(e.message()))?;
    let sector = |(position, s): (usize, Entry)| Sector {
        id: Id::hashed("sector", &[s.key.as_bytes()]),
        key: s.key,
        name: s.name,
        code: s.code,
        color: s.color,
        position: position as u32,
    };
    Ok(file.sector.into_iter().enumerate().map(sector).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_framework_is_whole() {
        let framework = parse(BUILT_IN).unwrap();
        let count = |kind| framework.of(kind).count();
        assert_eq!(count(FrameworkKind::Domain), 6);
        assert_eq!(count(FrameworkKind::Level), 4);
        assert_eq!(count(FrameworkKind::Principle), 7);
        assert_eq!(count(FrameworkKind::Theory), 4);
        assert_eq!(count(FrameworkKind::Recommendation), 3);
        let voice = framework.item(Id::framework("example", "national-youth-voice")).unwrap();
        assert_eq!(voice.domains.len(), 6, "\"all\" means every domain");
        let ids: std::collections::BTreeSet<_> = framework.items.iter().map(|i| i.id).collect();
        assert_eq!(ids.len(), framework.items.len());
    }

    #[test]
    fn a_file_that_names_what_it_lacks_is_refused() {
        let broken = BUILT_IN.replacen("level = \"society\"", "level = \"moon\"", 1);
        assert!(matches!(parse(&broken), Err(Refusal::Damaged { .. })));
        assert!(matches!(parse("not = [toml"), Err(Refusal::Damaged { .. })));
    }

    #[test]
    fn a_file_that_somebody_chose_is_a_framework_or_is_none() {
        assert_eq!(parse_other(format!("\u{feff}{BUILT_IN}").as_bytes()), parse(BUILT_IN));
        let detail = |bytes: &[u8]| match parse_other(bytes) {
            Err(Refusal::NotAFramework { detail }) => detail,
            other => format!("{other:?}"),
        };
        let twice =
            BUILT_IN.replacen("id = \"safety\"", "id = \"shelter\"", 1).replace("\"safety\"", "\"shelter\"");
        assert_eq!(detail(twice.as_bytes()), "shelter stands there twice");
        let letter = detail(b"title = \"Ours\"\nDear neighbours");
        assert!(letter.starts_with("line 2: ") && letter.contains("expected"), "{letter}");
        assert!(detail(&[0xff; 9]).contains("utf-8"));
        assert!(detail(&vec![b'x'; LARGEST as usize + 1]).contains("bytes"));
    }

    #[test]
    fn sectors_have_codes_of_their_own() {
        let sectors = built_in_sectors().unwrap();
        let codes: std::collections::BTreeSet<_> = sectors.iter().map(|s| &s.code).collect();
        assert_eq!(codes.len(), sectors.len());
        assert!(sectors.len() >= 17);
    }
}
