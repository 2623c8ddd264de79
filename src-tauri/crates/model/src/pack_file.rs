//! Pack files: what one community gives to others, as JSON that anybody can read.
//!
//! ```json
//! {
//!   "format": "commonroot-pack",
//!   "version": 1,
//!   "title": "Kitchen evenings",
//!   "community": "Riverbend",
//!   "ideas": [{
//!     "title": "Kitchen evenings",
//!     "purpose": "Young people eat with people who know them.",
//!     "tags": [{ "kind": "domain", "key": "relationships", "name": "Relationships" }],
//!     "activities": "Cook and eat together once a week.",
//!     "outcomes": "Each has somebody to turn to.",
//!     "factors": [{ "name": "Knows an adult to turn to", "kind": "protective", "harm": null }],
//!     "milestones": ["The kitchen is ours on Thursdays"],
//!     "indicators": [{ "name": "Who comes a second time", "unit": "people", "question": "how_well",
//!                      "direction": "up", "counts_people": true }],
//!     "lessons": "Begin with soup."
//!   }]
//! }
//! ```
//!
//! Only `format`, `version`, `title` and the titles of ideas must be there. What a file says beyond this is passed
//! over. A form that means something else gets another version.

use crate::{Id, Pack, PackFactor, PackIdea, PackIndicator, PackTag, Refusal, Result, text};
use serde::{Deserialize, Serialize};

/// What a file says that it is.
pub const FORMAT: &str = "commonroot-pack";
/// The version this program writes and reads.
pub const VERSION: u32 = 1;
/// The ending of pack files.
pub const ENDING: &str = "commonroot-pack";
/// The largest file that is read, in bytes: some hundred initiatives, told at length.
pub const LARGEST: u64 = 2 << 20;
/// The most ideas of a pack, and the most of each list of one.
const MOST: usize = 200;
/// Letters of a line, and of words over several lines: what a plan takes.
const LINE: usize = 200;
const NOTE: usize = 20_000;

/// What every version says.
#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

#[derive(Serialize, Deserialize)]
struct File {
    format: String,
    version: u32,
    title: String,
    #[serde(default)]
    community: Option<String>,
    ideas: Vec<Idea>,
}

/// An idea as a file tells it: its identity and its community follow from the rest.
#[derive(Serialize, Deserialize)]
struct Idea {
    title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    purpose: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tags: Vec<PackTag>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    activities: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    outcomes: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    factors: Vec<PackFactor>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    milestones: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    indicators: Vec<PackIndicator>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lessons: Option<String>,
}

/// The text of a pack.
pub fn write(pack: &Pack) -> Result<String> {
    let idea = |one: &PackIdea| Idea {
        title: one.title.clone(),
        purpose: one.purpose.clone(),
        tags: one.tags.clone(),
        activities: one.activities.clone(),
        outcomes: one.outcomes.clone(),
        factors: one.factors.clone(),
        milestones: one.milestones.clone(),
        indicators: one.indicators.clone(),
        lessons: one.lessons.clone(),
    };
    let file = File {
        format: FORMAT.into(),
        version: VERSION,
        title: pack.title.clone(),
        community: pack.community.clone(),
        ideas: pack.ideas.iter().map(idea).collect(),
    };
    let text = serde_json::to_string_pretty(&file);
    text.map(|text| text + "\n").map_err(|error| Refusal::Unexpected { detail: error.to_string() })
}

/// Reads a pack, with every word tidy and within what a plan takes, or says why it is none.
pub fn parse(bytes: &[u8]) -> Result<Pack> {
    if bytes.len() as u64 > LARGEST {
        return Err(no("too-large"));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| no("no-text"))?;
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(no("empty"));
    }
    let head: Head = serde_json::from_str(text).map_err(|_| no("no-pack"))?;
    if head.format != FORMAT {
        return Err(no("no-pack"));
    }
    if head.version != VERSION {
        return Err(no(if head.version > VERSION { "newer" } else { "no-pack" }));
    }
    let file: File = serde_json::from_str(text).map_err(|_| no("form"))?;
    if file.ideas.is_empty() {
        return Err(no("empty"));
    }
    if file.ideas.len() > MOST {
        return Err(no("too-much"));
    }
    let community = maybe(file.community, line)?;
    let ideas = file.ideas.into_iter().map(|idea| tidy(idea, community.clone()));
    Ok(Pack { title: line(&file.title)?, community: community.clone(), ideas: ideas.collect::<Result<_>>()? })
}

fn tidy(idea: Idea, community: Option<String>) -> Result<PackIdea> {
    let lists = [idea.tags.len(), idea.factors.len(), idea.milestones.len(), idea.indicators.len()];
    if lists.iter().any(|length| *length > MOST) {
        return Err(no("too-much"));
    }
    let title = line(&idea.title)?;
    if title.is_empty() {
        return Err(no("form"));
    }
    let tag = |one: PackTag| Ok(PackTag { key: line(&one.key)?, name: line(&one.name)?, ..one });
    let factor = |one: PackFactor| Ok(PackFactor { name: line(&one.name)?, ..one });
    let indicator = |one: PackIndicator| {
        Ok(PackIndicator { name: line(&one.name)?, unit: maybe(one.unit, line)?, ..one })
    };
    let named = |name: &String| !name.is_empty();
    let mut tidy = PackIdea {
        id: Id::NEW,
        community,
        title,
        purpose: maybe(idea.purpose, note)?,
        tags: idea.tags.into_iter().map(tag).collect::<Result<_>>()?,
        activities: maybe(idea.activities, note)?,
        outcomes: maybe(idea.outcomes, note)?,
        factors: idea.factors.into_iter().map(factor).collect::<Result<_>>()?,
        milestones: idea.milestones.iter().map(|one| line(one)).collect::<Result<_>>()?,
        indicators: idea.indicators.into_iter().map(indicator).collect::<Result<_>>()?,
        lessons: maybe(idea.lessons, note)?,
    };
    tidy.tags.retain(|one| named(&one.key) && named(&one.name));
    tidy.factors.retain(|one| named(&one.name));
    tidy.milestones.retain(named);
    tidy.indicators.retain(|one| named(&one.name));
    Ok(tidy)
}

fn line(words: &str) -> Result<String> {
    at_most(text::tidy_name(words), LINE)
}

fn note(words: &str) -> Result<String> {
    at_most(text::tidy_note(words), NOTE)
}

fn at_most(words: String, letters: usize) -> Result<String> {
    if words.chars().count() > letters { Err(no("too-much")) } else { Ok(words) }
}

fn maybe(words: Option<String>, tidy: fn(&str) -> Result<String>) -> Result<Option<String>> {
    let tidy = words.as_deref().map(tidy).transpose()?;
    Ok(tidy.filter(|words| !words.is_empty()))
}

fn no(reason: &str) -> Refusal {
    Refusal::NotAPack { reason: reason.into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{FactorKind, FrameworkKind, IndicatorQuestion};

    fn pack() -> Pack {
        let idea = PackIdea {
            id: Id::NEW,
            community: Some("Riverbend".into()),
            title: "Kitchen evenings".into(),
            purpose: Some("To eat together.\n\nEvery week.".into()),
            tags: vec![PackTag { kind: FrameworkKind::Domain, key: "safety".into(), name: "Safety".into() }],
            activities: None,
            outcomes: None,
            factors: vec![PackFactor {
                name: "Knows a neighbour".into(),
                kind: FactorKind::Protective,
                harm: None,
            }],
            milestones: vec!["The kitchen is ours".into()],
            indicators: vec![PackIndicator {
                name: "Who comes again".into(),
                unit: None,
                question: Some(IndicatorQuestion::HowWell),
                direction: None,
                counts_people: true,
            }],
            lessons: Some("Begin with soup.".into()),
        };
        Pack { title: "Kitchen evenings".into(), community: Some("Riverbend".into()), ideas: vec![idea] }
    }

    fn refused(text: &str) -> String {
        match parse(text.as_bytes()) {
            Err(Refusal::NotAPack { reason }) => reason,
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let text = write(&pack()).unwrap();
        assert_eq!(parse(text.as_bytes()).unwrap(), pack());
        assert_eq!(parse(format!("\u{feff}{text}").as_bytes()).unwrap(), pack(), "as some editors save it");
    }

    #[test]
    fn the_example_above_is_one() {
        let source = include_str!("pack_file.rs");
        let lines = source.lines().filter_map(|line| line.strip_prefix("//! "));
        let json = lines.skip_while(|line| *line != "```json").skip(1).take_while(|line| *line != "```");
        let pack = parse(json.collect::<Vec<_>>().join("\n").as_bytes()).unwrap();
        assert_eq!(pack.ideas[0].indicators[0].unit.as_deref(), Some("people"));
    }

    #[test]
    fn what_is_none_is_refused_with_a_reason() {
        let text = write(&pack()).unwrap();
        assert_eq!(refused("Dear neighbours, "), "no-pack");
        assert_eq!(refused("{}"), "no-pack");
        assert_eq!(refused(" \n"), "empty");
        assert_eq!(refused(&text.replace("commonroot-pack", "recipe")), "no-pack");
        assert_eq!(refused(&text.replace("\"version\": 1", "\"version\": 2")), "newer");
        assert_eq!(refused(&text.replace("\"domain\"", "\"moon\"")), "form");
        assert_eq!(refused(&text.replace("Kitchen evenings", " ")), "form");
        assert_eq!(refused(&text[..text.len() - 9]), "no-pack");
        assert_eq!(refused(&text.replace("Safety", &"x".repeat(201))), "too-much");
        assert_eq!(refused(r#"{"format":"commonroot-pack","version":1,"title":"x","ideas":[]}"#), "empty");
        assert_eq!(refused(&" ".repeat(LARGEST as usize + 1)), "too-large");
        assert!(matches!(parse(&[0xff, 0xfe, 0]), Err(Refusal::NotAPack { reason }) if reason == "no-text"));
    }

    #[test]
    fn what_else_a_file_says_is_passed_over() {
        let text = write(&pack()).unwrap().replacen("\"title\"", "\"lead\": \"Rosa\", \"title\"", 2);
        assert_eq!(parse(text.as_bytes()).unwrap(), pack());
    }
}
