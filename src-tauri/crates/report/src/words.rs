//! The words of the program in Rust: the Fluent files under `ui/locales`, shared with the window, compiled
//! in. Documents and the command line speak through this.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

/// Language and text of every Fluent file.
static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The language that every message exists in.
const FALLBACK: &str = "en";

/// Something that stands in a sentence. Numbers also choose between one and many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A name, a path, a piece of a sentence.
    Text(String),
    /// A count.
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Arg {
        Arg::Text(text.to_string())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Arg {
        Arg::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Arg {
        Arg::Number(number)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Arg {
        Arg::Number(number.into())
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Arg {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// Every message, in one language and behind it in English.
pub struct Words {
    /// The wanted language first, and whether it runs against the direction of that language.
    bundles: Vec<(FluentBundle<FluentResource>, bool)>,
}

impl Words {
    /// The words of a BCP 47 language; what it lacks is said in a wider form of it ("pt" for "pt-BR"),
    /// then in English.
    pub fn new(language: &str) -> Words {
        let wider = language.split(['-', '_']).next().unwrap_or_default();
        let mut wanted = vec![language];
        wanted.extend([wider, FALLBACK].into_iter().filter(|l| *l != language));
        wanted.dedup();
        let around = is_right_to_left(language);
        let bundles =
            wanted.into_iter().filter_map(|l| Some((bundle(l, around)?, is_right_to_left(l) != around)));
        Words { bundles: bundles.collect() }
    }

    /// A message, or with `key.attribute` one of its attributes. A message that exists nowhere is said as
    /// its key, so that a forgotten word is seen rather than a page lost.
    pub fn text(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.find(key, args).unwrap_or_else(|| key.to_string())
    }

    /// As [`Words::text`], or nothing if there is no such message.
    pub fn find(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let (id, attribute) = key.split_once('.').unwrap_or((key, ""));
        let mut given = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            given.set(*name, value(arg));
        }
        self.bundles.iter().find_map(|(bundle, against)| {
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                "" => message.value()?,
                name => message.get_attribute(name)?.value(),
            };
            let text = bundle.format_pattern(pattern, Some(&given), &mut Vec::new());
            // A sentence that runs against the page keeps its full stop at its own end.
            Some(if *against { format!("\u{2066}{text}\u{2069}") } else { text.into_owned() })
        })
    }
}

fn value(arg: &Arg) -> FluentValue<'_> {
    match arg {
        Arg::Text(text) => FluentValue::from(text.as_str()),
        Arg::Number(number) => FluentValue::from(*number),
    }
}

/// True if the language is written from right to left.
pub fn is_right_to_left(language: &str) -> bool {
    let primary = language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    matches!(primary.as_str(), "ar" | "ckb" | "dv" | "fa" | "he" | "ps" | "sd" | "ug" | "ur" | "yi")
}

/// All files of a language in one bundle. A file with a mistake in it keeps its sound messages.
fn bundle(language: &str, isolate: bool) -> Option<FluentBundle<FluentResource>> {
    let mut files = FILES.iter().filter(|(of, _)| *of == language).peekable();
    files.peek()?;
    let tag: LanguageIdentifier = language.parse().ok()?;
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks keep a name of the other direction in its place. Left-to-right output does without:
    // terminals show them as boxes, and text copied out of a document would carry them along.
    bundle.set_use_isolating(isolate);
    for (_, text) in files {
        let resource = match FluentResource::try_new(text.to_string()) {
            Ok(whole) => whole,
            Err((sound, _)) => sound,
        };
        bundle.add_resource_overriding(resource);
    }
    Some(bundle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_one_and_many() {
        let words = Words::new("en");
        let steps = |n: i64| words.text("cli-sound", &[("steps", n.into())]);
        assert!(steps(1).contains("one step"), "{}", steps(1));
        assert!(steps(7).contains("7 steps"), "{}", steps(7));
    }

    #[test]
    fn falls_back_and_never_fails() {
        let known = Words::new("en").text("app-name", &[]);
        for language in ["xx", "xx-YY", "", "not a language", "en-GB"] {
            assert_eq!(Words::new(language).text("app-name", &[]), known, "{language:?}");
        }
        assert_eq!(Words::new("en").text("no-such-message", &[]), "no-such-message");
        assert_eq!(Words::new("en").text("app-name.no-such-attribute", &[]), "app-name.no-such-attribute");
    }

    #[test]
    fn names_stand_in_sentences_as_they_are() {
        let text = Words::new("en").text("undone-step", &[("step", "{ $x } *#_ <b>".into())]);
        assert!(text.contains("{ $x } *#_ <b>"), "{text}");
    }

    #[test]
    fn every_file_is_sound() {
        for (language, text) in FILES {
            if let Err((_, errors)) = FluentResource::try_new(text.to_string()) {
                panic!("{language}: {errors:?}");
            }
        }
    }

    #[test]
    fn directions() {
        assert!(is_right_to_left("ar") && is_right_to_left("he-IL") && is_right_to_left("FA"));
        assert!(!is_right_to_left("en") && !is_right_to_left("arn") && !is_right_to_left(""));
    }
}
