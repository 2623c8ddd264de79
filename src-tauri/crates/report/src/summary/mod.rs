//! The collaboration summary: from a plan to the data its template lays out. Everything a reader sees is
//! decided here; the template only draws.

mod councils;
mod directory;
mod findings;
mod initiatives;
pub(crate) mod places;
pub(crate) mod printable;
mod recognitions;
mod steps;
mod wheel;

use crate::{Map, Options, Picture, Rendered, labels::Labels, render, text, words};
use model::{CouncilKind, FrameworkKind, Overview, Paper, Result, SceneRequest, Snapshot};
pub(crate) use printable::Printable;
use serde_json::{Value, json};

/// Letters of the line at the foot of every page, which has room for two lines of usual letters.
const FOOT: usize = 130;

/// Lays out the collaboration summary of a plan. `overview` is what `network` finds in the same snapshot.
/// Records that are restricted or confidential, and partners that asked not to be shown, are not written.
pub fn summary(snapshot: &Snapshot, overview: &Overview, options: &Options) -> Result<Rendered> {
    let words = words::Words::new(&options.language);
    let labels = Labels::new(snapshot, &words);
    let printable = Printable::new(snapshot);
    let mut data = data(snapshot, overview, options, &labels, &printable);
    // The picture is laid out for a page and holds only what may leave the window.
    let request = SceneRequest { leaves_window: true, ..SceneRequest::default() };
    let map = Map::new(snapshot, &overview.coverage, &request, &options.language);
    let mut pictures = Vec::new();
    if !map.is_empty() {
        data["wheel"] = map.about().into();
        data["wheel_left_out"] = wheel::left_out(snapshot, overview, map.scene(), &labels, &printable).into();
        data["wheel_key"] =
            map.long_key().into_iter().map(|(sign, name)| json!({ "sign": sign, "name": name })).collect();
        pictures.push(Picture { path: "/wheel.svg", map });
    }
    render(&data, &pictures, options, snapshot.plan.id, "summary")
}

fn data(
    snapshot: &Snapshot,
    overview: &Overview,
    options: &Options,
    labels: &Labels,
    printable: &Printable,
) -> Value {
    let say = |key: &str| labels.say(key, &[]);
    let plan = &snapshot.plan;
    let title = labels.say("summary-title", &[("community", plan.name.as_str().into())]);
    let council = snapshot.councils.iter().find(|c| c.kind == CouncilKind::CommunityCouncil);
    let council = council.map(|c| c.name.clone()).unwrap_or_else(|| plan.name.clone());
    let level = labels.sensitivity(printable.highest());
    let places = places::places(snapshot, &overview.coverage, printable);
    let (groups, elsewhere) = initiatives::groups(snapshot, labels, printable);
    let (lang, region) = language(&options.language);
    let rtl = words::is_right_to_left(&options.language);
    json!({
        "lang": lang,
        "region": region,
        "rtl": rtl,
        "paper": match options.paper { Paper::A4 => "a4", Paper::Letter => "us-letter" },
        "kicker": say("summary-kicker"),
        "title": title,
        "council": council,
        "place": plan.place,
        "date": labels.date(&options.today),
        "vision": plan.vision,
        "footer": text::shortened(&format!("{council} · {title}"), FOOT),
        "sensitivity": labels.say("summary-sensitivity", &[("level", level.into())]),
        "page": labels.say("summary-page", &[("page", "{p}".into()), ("pages", "{n}".into())]),
        "words": static_words(labels),
        "lead": findings::lead(overview, labels),
        "numbers": numbers(overview, &places, labels),
        "hides": !printable.left_out(labels).is_empty(),
        "notes": notes(overview, &places, labels, printable),
        "domains": domains(snapshot, labels),
        "levels": snapshot.framework.of(FrameworkKind::Level).map(|l| labels.item_short(l)).collect::<Vec<_>>(),
        "places": places,
        "mix": places::mix(&overview.mix, labels),
        "findings": findings::findings(overview, labels, printable),
        "glance": initiatives::glance(snapshot, labels, printable),
        "groups": groups,
        "elsewhere": elsewhere,
        "councils": councils::councils(snapshot, labels, printable, &options.today),
        "recognitions": recognitions::recognitions(snapshot, labels, printable),
        "steps": steps::steps(snapshot, overview, labels, printable),
        "directory": directory::directory(labels, printable),
        "wheel": Value::Null,
        "wheel_left_out": Value::Null,
        "wheel_key": [],
        "sources": sources(snapshot, options, labels, printable),
    })
}

/// Words that stand in the template as they are.
const STATIC_WORDS: &[&str] = &[
    "vision",
    "recognitions",
    "places",
    "places-about",
    "places-domain",
    "places-total",
    "cell-gap",
    "key-acting",
    "key-gap",
    "key-quiet",
    "key-unknown",
    "key-unknown-or-hidden",
    "mix",
    "mix-about",
    "findings",
    "findings-none",
    "glance",
    "initiative",
    "domains",
    "level",
    "lead",
    "status",
    "initiatives",
    "initiatives-about",
    "initiatives-none",
    "partner",
    "role",
    "brings",
    "gains",
    "key-action",
    "commitment",
    "unknown",
    "no-partners",
    "councils",
    "councils-none",
    "seat",
    "voice",
    "holder",
    "votes",
    "seats-about",
    "steps",
    "steps-about",
    "steps-none",
    "done",
    "what",
    "who",
    "by",
    "directory",
    "directory-none",
    "sources",
    "source-letters",
    "number-empty.about",
    "domains-elsewhere",
    "wheel",
    "wheel-about",
    "wheel-key",
];

fn static_words(labels: &Labels) -> Value {
    let word =
        |key: &&str| (key.replace(['-', '.'], "_"), Value::from(labels.say(&format!("summary-{key}"), &[])));
    Value::Object(STATIC_WORDS.iter().map(word).collect())
}

fn numbers(overview: &Overview, places: &[Value], labels: &Labels) -> Value {
    let counts = &overview.counts;
    // As the table shows them, so that nobody can count out where something was left out.
    let empty = empty(places, |state| state != "acting");
    let number = |key: &str, count: usize| json!({ "value": count.to_string(), "label": labels.say(&format!("summary-number-{key}"), &[("count", count.into())]) });
    json!([
        number("stakeholders", counts.stakeholders as usize),
        number("initiatives", counts.initiatives as usize),
        number("ties", counts.ties as usize),
        number("empty", empty),
    ])
}

/// How many places are in such a state.
fn empty(places: &[Value], is: impl Fn(&str) -> bool) -> usize {
    let cells = places.iter().filter_map(|row| row["cells"].as_array()).flatten();
    cells.filter(|cell| cell["state"].as_str().is_some_and(&is)).count()
}

/// What is said under the key numbers, so that they agree with what follows.
fn notes(overview: &Overview, places: &[Value], labels: &Labels, printable: &Printable) -> Vec<String> {
    let (all, acting) = (overview.counts.initiatives, overview.counts.acting);
    let args = [("all", all.into()), ("acting", acting.into())];
    let acting = (acting < all && acting > 0).then(|| labels.say("summary-number-acting", &args));
    let (empty, unknown) =
        (empty(places, |state| state != "acting"), empty(places, |state| state == "unknown"));
    let args = [("empty", empty.into()), ("unknown", unknown.into())];
    let unknown = (unknown > 0 && printable.hidden_initiatives() == 0)
        .then(|| labels.say("summary-number-unknown", &args));
    acting.into_iter().chain(unknown).chain(printable.left_out(labels)).collect()
}

fn domains(snapshot: &Snapshot, labels: &Labels) -> Vec<Value> {
    let domain = |d: &model::FrameworkItem| {
        let name = labels.item(d);
        let first = name.chars().next().unwrap_or('·').to_uppercase().to_string();
        json!({
            "name": name,
            "short": labels.item_short(d),
            "letter": d.letter.clone().unwrap_or(first),
            "shape": d.shape,
            "pattern": d.pattern,
        })
    };
    snapshot.framework.of(FrameworkKind::Domain).map(domain).collect()
}

fn sources(snapshot: &Snapshot, options: &Options, labels: &Labels, printable: &Printable) -> Vec<String> {
    let framework = &snapshot.framework;
    let framework =
        [("title", framework.title.as_str().into()), ("source", framework.source.as_str().into())];
    let highest = printable.highest();
    let about = labels.sensitivity_about(highest);
    let sensitivity = [("level", labels.sensitivity(highest).into()), ("about", about.into())];
    vec![
        labels.say("summary-source-unknown", &[]),
        labels.say("summary-source-names", &[]),
        labels.say("summary-source-small", &[("threshold", snapshot.plan.small_count_threshold.into())]),
        labels.say("summary-source-sensitivity", &sensitivity),
        labels.say("summary-source-framework", &framework),
        labels.say("summary-source-board", &[]),
        labels.say("summary-source-date", &[("date", labels.date(&options.today).into())]),
    ]
}

/// Primary language and region as Typst takes them; English if the tag is not one.
pub(crate) fn language(tag: &str) -> (String, Option<String>) {
    let mut parts = tag.split(['-', '_']);
    let plain = |part: &&str, from: usize, to: usize| {
        (from..=to).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic())
    };
    let lang = parts.next().filter(|p| plain(p, 2, 3)).unwrap_or("en").to_ascii_lowercase();
    (lang, parts.find(|p| plain(p, 2, 2)).map(str::to_ascii_uppercase))
}

#[cfg(test)]
mod tests {
    use super::*;
    use words::Words;

    const SOURCES: &[&str] = &[
        include_str!("mod.rs"),
        include_str!("../labels.rs"),
        include_str!("places.rs"),
        include_str!("directory.rs"),
        include_str!("initiatives.rs"),
        include_str!("councils.rs"),
        include_str!("steps.rs"),
        include_str!("wheel.rs"),
    ];

    #[test]
    fn every_word_that_is_said_exists() {
        let words = Words::new("en");
        let said = SOURCES.iter().flat_map(|source| source.split("\"summary-").skip(1));
        let plain = |key: &&str| key.starts_with(|c: char| c.is_ascii_lowercase()) && !key.contains('{');
        let keys: Vec<&str> = said.filter_map(|rest| rest.split('"').next()).filter(plain).collect();
        assert!(keys.len() > 40, "the words are found in the sources");
        for key in &keys {
            assert!(words.find(&format!("summary-{key}"), &[]).is_some(), "summary-{key}");
        }
        for key in STATIC_WORDS {
            assert!(words.find(&format!("summary-{key}"), &[]).is_some(), "summary-{key}");
        }
        for kind in ["primary", "secondary", "tertiary", "unknown"] {
            assert!(words.find(&format!("summary-mix-{kind}.about"), &[]).is_some());
        }
        for kind in ["stakeholders", "initiatives", "why-unplaced", "why-unnamed", "why-idle"] {
            assert!(words.find(&format!("summary-wheel-{kind}"), &[("count", 1_u32.into())]).is_some());
        }
    }

    #[test]
    fn languages_are_taken_as_typst_takes_them() {
        assert_eq!(language("pt-BR"), ("pt".into(), Some("BR".into())));
        assert_eq!(language("zh_Hant_TW"), ("zh".into(), Some("TW".into())));
        assert_eq!(language("AR"), ("ar".into(), None));
        for odd in ["", "x", "-", "русский", "english-language"] {
            assert_eq!(language(odd).0, "en", "{odd:?}");
        }
    }

    #[test]
    fn dates_are_said_in_words() {
        let snapshot = Snapshot {
            plan: model::Plan {
                id: model::Id([0; 16]),
                name: String::new(),
                place: None,
                vision: None,
                language: "en".into(),
                paper: Paper::A4,
                safeguarding_lead: String::new(),
                small_count_threshold: 5,
                card: vec![],
                card_checked_on: None,
                currency: None,
            },
            framework: model::Framework { title: String::new(), source: String::new(), items: vec![] },
            sectors: vec![],
            tags: vec![],
            stakeholders: vec![],
            offers: vec![],
            needs: vec![],
            recognitions: vec![],
            ties: vec![],
            councils: vec![],
            initiatives: vec![],
            findings: vec![],
            places: vec![],
        };
        let words = Words::new("en");
        let labels = Labels::new(&snapshot, &words);
        assert_eq!(labels.date("2026-11-03"), "3 November 2026");
        assert_eq!(labels.date("2026-11"), "November 2026");
        assert_eq!(labels.date("2026"), "2026");
        assert_eq!(labels.date("soon"), "soon");
        let list = |items: &[&str]| labels.list(&items.iter().map(|i| i.to_string()).collect::<Vec<_>>());
        assert_eq!(list(&[]), "");
        assert_eq!(list(&["a"]), "a");
        assert_eq!(list(&["a", "b", "c"]), "a, b and c");
    }
}
