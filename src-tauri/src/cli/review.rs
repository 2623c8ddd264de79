//! `review PLAN`: the newest review beside the principles, the questions of the theories and the recommendations,
//! with what the plan shows for each by itself. Where no review was made, what the plan shows stands alone.

use super::{
    list::{self, Held},
    matching::key,
    run::{say, say_json},
};
use model::{Evidence, FrameworkItem, FrameworkKind, ItemEvidence, Judgement, Result, Review};
use report::words::{Arg, Words};
use serde_json::{Value, json};

/// Kinds of items a review asks about, and their headings.
const KINDS: [(FrameworkKind, &str); 3] = [
    (FrameworkKind::Principle, "assessment-review-principles"),
    (FrameworkKind::Theory, "assessment-review-theories"),
    (FrameworkKind::Recommendation, "assessment-review-recommendations"),
];

/// Says it, as of this day.
pub fn run(mut held: Held, today: String, as_json: bool, words: &Words) -> Result<()> {
    let names = held.names();
    let newest = held.reviews.drain(..).next();
    let known = held.into_known(today);
    let evidence = network::evidence(&known);
    let items = |kind| known.snapshot.framework.of(kind);
    let told = |item: &FrameworkItem| Told {
        lines: of(item, &evidence),
        judgement: newest.as_ref().and_then(|(_, all)| all.iter().find(|each| each.item == item.id)),
        titles: |line: &Evidence| {
            let ids = line.initiatives.iter().map(|id| id.to_string());
            ids.filter_map(|id| names.get(&id).cloned()).collect()
        },
    };
    if as_json {
        let all = KINDS.iter().flat_map(|(kind, _)| items(*kind)).map(|item| told(item).json(item, words));
        let value = json!({
            "review": newest.as_ref().map(|(review, _)| review),
            "items": all.collect::<Vec<Value>>(),
        });
        return say_json(&list::readable(value, &names, false));
    }
    say(&heading(newest.as_ref().map(|(review, _)| review), words))?;
    for (kind, title) in KINDS {
        say(&format!("\n{}", words.text(title, &[])))?;
        for item in items(kind) {
            told(item).lines(item, words).iter().try_for_each(|line| say(line))?;
        }
    }
    Ok(())
}

fn of<'a>(item: &FrameworkItem, evidence: &'a [ItemEvidence]) -> &'a [Evidence] {
    let found = evidence.iter().find(|each| each.item == item.id);
    found.map(|each| each.lines.as_slice()).unwrap_or_default()
}

fn heading(review: Option<&Review>, words: &Words) -> String {
    let Some(review) = review else { return words.text("cli-review-none", &[]) };
    let who: Arg = review.who_took_part.clone().unwrap_or_default().into();
    let known = if review.who_took_part.is_some() { "cli-review-of-who" } else { "cli-review-of" };
    words.text(known, &[("date", review.date.clone().into()), ("who", who)])
}

/// What the plan shows for an item, and what the council thought of it.
struct Told<'a, Titles: Fn(&Evidence) -> Vec<String>> {
    lines: &'a [Evidence],
    judgement: Option<&'a Judgement>,
    /// The initiatives that a line names.
    titles: Titles,
}

impl<Titles: Fn(&Evidence) -> Vec<String>> Told<'_, Titles> {
    fn json(&self, item: &FrameworkItem, words: &Words) -> Value {
        let line = |line: &Evidence| {
            let mut value = json!(line);
            value["words"] = json!(said(line, words));
            value
        };
        json!({
            "item": item.key,
            "kind": item.kind,
            "label": item.label,
            "asks": item.asks,
            "evidence": self.lines.iter().map(line).collect::<Vec<Value>>(),
            "verdict": self.judgement.and_then(|each| each.verdict),
            "note": self.judgement.and_then(|each| each.note.clone()),
        })
    }

    fn lines(&self, item: &FrameworkItem, words: &Words) -> Vec<String> {
        let mut lines = vec![item.label.clone()];
        lines.extend(item.asks.clone().map(|asks| format!("\t{asks}")));
        lines.extend(self.lines.iter().map(|line| {
            let titles = (self.titles)(line);
            match titles.is_empty() {
                true => format!("\t{}", said(line, words)),
                false => format!("\t{}: {}", said(line, words), titles.join(" · ")),
            }
        }));
        if self.lines.is_empty() {
            lines.push(format!("\t{}", words.text("assessment-evidence-nothing", &[])));
        }
        lines.extend(self.judgement.and_then(|each| thought(each, words)));
        lines
    }
}

/// One line of evidence in words.
fn said(line: &Evidence, words: &Words) -> String {
    let args = [("count", line.count.into()), ("total", line.total.unwrap_or_default().into())];
    words.text(&format!("assessment-evidence-{}", key(&line.what)), &args)
}

/// What the council thought of an item: its verdict and its own words, as far as it said any.
fn thought(judgement: &Judgement, words: &Words) -> Option<String> {
    let verdict =
        judgement.verdict.map(|each| words.text(&format!("assessment-verdict-{}", key(&each)), &[]));
    let note = judgement.note.as_ref().map(|note| note.lines().collect::<Vec<_>>().join(" "));
    let said: Vec<String> = [verdict, note].into_iter().flatten().collect();
    (!said.is_empty())
        .then(|| format!("\t{}", words.text("cli-review-thought", &[("what", said.join(" · ").into())])))
}
