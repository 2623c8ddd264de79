//! `list PLAN NOUN`: an array of objects with the field names of the model. References are written as
//! the name or key of what they point to, because the reader of a list has no table of identities.
//!
//! A list is read on the computer where the plan is, so it tells what the plan tells. Who brings lived
//! experience is the exception: a list is sent on as soon as it is made, and that link never leaves the window.

mod held;
mod line;

pub use held::Held;
pub use line::line;

use model::{Council, Factor, FrameworkKind, Id, Indicator, Reading, Resource, Seat, Snapshot, Stakeholder};
use serde_json::{Value, json};
use std::collections::HashMap;

/// What can be listed.
pub const NOUNS: [&str; 32] = [
    "stakeholders",
    "ties",
    "councils",
    "seats",
    "initiatives",
    "partners",
    "meetings",
    "decisions",
    "actions",
    "asks",
    "milestones",
    "indicators",
    "readings",
    "budget",
    "factors",
    "rounds",
    "findings",
    "groups",
    "reviews",
    "recognitions",
    "packs",
    "offers",
    "needs",
    "sectors",
    "tags",
    "domains",
    "levels",
    "principles",
    "strategies",
    "examples",
    "theories",
    "plans",
];

/// The things of one noun.
pub fn list(held: &Held, noun: &str) -> Vec<Value> {
    let Held { snapshot, stakeholders, ties, initiatives, .. } = held;
    let names = held.names();
    let items = match noun {
        "stakeholders" => values(stakeholders),
        "ties" => values(ties),
        "councils" => snapshot.councils.iter().map(|each| council(held, each)).collect(),
        "seats" => snapshot.councils.iter().flat_map(|c| &c.seats).map(seat).collect(),
        "initiatives" => values(initiatives),
        "partners" => values(initiatives.iter().flat_map(|i| &i.partners)),
        "meetings" => values(&held.meetings),
        "decisions" => values(&held.decisions),
        "actions" => values(&held.actions),
        // What children took back is told no further.
        "asks" => values(held.asks.iter().filter(|ask| !ask.withdrawn)),
        "milestones" => values(&held.milestones),
        "indicators" => held.indicators.iter().map(|each| indicator(held, each)).collect(),
        "readings" => held.readings.iter().map(|each| reading(held, each)).collect(),
        "budget" => values(&held.budget),
        "factors" => held.factors.factors.iter().map(|each| factor(held, each)).collect(),
        "rounds" => values(&held.assessment.rounds),
        "findings" => values(&held.assessment.findings),
        "groups" => values(&held.groups),
        "reviews" => {
            held.reviews.iter().map(|(one, thought)| with(json!(one), "judgements", json!(thought))).collect()
        }
        "recognitions" => values(&held.recognitions),
        "packs" => values(&held.packs),
        "offers" => snapshot.offers.iter().map(resource).collect(),
        "needs" => snapshot.needs.iter().map(resource).collect(),
        "sectors" => values(&snapshot.sectors),
        "tags" => values(&snapshot.tags),
        "plans" => vec![json!(snapshot.plan)],
        kind => values(snapshot.framework.of(framework_kind(kind))),
    };
    items.into_iter().map(|item| readable(item, &names, true)).collect()
}

fn framework_kind(noun: &str) -> FrameworkKind {
    match noun {
        "domains" => FrameworkKind::Domain,
        "levels" => FrameworkKind::Level,
        "principles" => FrameworkKind::Principle,
        "strategies" => FrameworkKind::Strategy,
        "examples" => FrameworkKind::Example,
        _ => FrameworkKind::Theory,
    }
}

fn values<'a, T: serde::Serialize + 'a>(items: impl IntoIterator<Item = &'a T>) -> Vec<Value> {
    items.into_iter().map(|item| json!(item)).collect()
}

/// A council with its seats. Of a children's council few children are counted out nowhere either.
fn council(held: &Held, council: &Council) -> Value {
    let seats = council.seats.iter().map(seat).collect();
    few(with(json!(council), "seats", seats), "children_count", true, held)
}

/// A seat. Of one with a lived-experience voice it is only told that it is filled: `holder` is that word, and
/// all that could tell who it is (role, vote, sector, dates, what is done for the seat) is left out.
fn seat(seat: &Seat) -> Value {
    if !seat.is_untold() || seat.holder.is_none() {
        return json!(seat);
    }
    let mut value = json!(seat);
    if let Some(fields) = value.as_object_mut() {
        let told = ["id", "council", "voice"];
        fields
            .iter_mut()
            .filter(|(name, _)| !told.contains(&name.as_str()))
            .for_each(|(_, v)| *v = Value::Null);
        fields.insert("holder".into(), json!("filled"));
    }
    value
}

/// Replaces identities by names, except a thing's own `id`.
pub fn readable(value: Value, names: &HashMap<String, String>, own: bool) -> Value {
    match value {
        Value::String(text) => Value::String(names.get(&text).cloned().unwrap_or(text)),
        Value::Array(items) => items.into_iter().map(|item| readable(item, names, own)).collect(),
        Value::Object(fields) => fields
            .into_iter()
            .map(|(key, value)| {
                let kept = own && key == "id";
                (key, if kept { value } else { readable(value, names, own) })
            })
            .collect(),
        other => other,
    }
}

/// What each identity is called that other nouns point to most.
pub fn names_of(snapshot: &Snapshot, stakeholders: &[Stakeholder]) -> HashMap<String, String> {
    let framework = snapshot.framework.items.iter().map(|i| (i.id, &i.key));
    let sectors = snapshot.sectors.iter().map(|s| (s.id, &s.name));
    let tags = snapshot.tags.iter().map(|t| (t.id, &t.name));
    let stakeholders = stakeholders.iter().map(|s| (s.id, &s.name));
    let councils = snapshot.councils.iter().map(|c| (c.id, &c.name));
    let initiatives = snapshot.initiatives.iter().map(|i| (i.id, &i.title));
    let all = framework.chain(sectors).chain(tags).chain(stakeholders).chain(councils).chain(initiatives);
    all.map(|(id, name)| (id.to_string(), name.clone())).collect()
}

/// The field that tells below which number few people are, in place of that number.
fn under(field: &str) -> String {
    format!("{field}_under")
}

/// Few people are counted out nowhere, as in the window: the number is `null`, and beside it stands below which
/// number they are. Lists are sent on as soon as they are made.
fn few(mut item: Value, field: &str, counts_people: bool, held: &Held) -> Value {
    let threshold = held.snapshot.plan.small_count_threshold;
    let is_few = |value: f64| value > 0.0 && value < f64::from(threshold);
    if counts_people && item[field].as_f64().is_some_and(is_few) {
        item[field] = Value::Null;
        item[under(field)] = json!(threshold);
    }
    item
}

fn indicator(held: &Held, indicator: &Indicator) -> Value {
    few(json!(indicator), "baseline", indicator.counts_people, held)
}

fn reading(held: &Held, reading: &Reading) -> Value {
    let of = held.indicators.iter().find(|each| each.id == reading.indicator);
    few(json!(reading), "value", of.is_some_and(|each| each.counts_people), held)
}

/// A factor with the initiatives that work on it.
fn factor(held: &Held, factor: &Factor) -> Value {
    let work = held.factors.work.iter().filter(|work| work.factor == factor.id);
    with(json!(factor), "initiatives", work.map(|work| json!(work.initiative)).collect())
}

/// An offer or a need with whose it is.
fn resource((owner, resource): &(Id, Resource)) -> Value {
    with(json!(resource), "stakeholder", json!(owner))
}

fn with(mut item: Value, field: &str, value: Value) -> Value {
    item[field] = value;
    item
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{Author, CouncilDraft, CouncilKind, NewPlan, Paper};
    use plan::{Plan, System};

    #[test]
    fn few_children_of_a_council_are_not_counted_out() {
        let folder = tempfile::tempdir().unwrap();
        let new = NewPlan {
            community: "Riverbend".into(),
            council: "Council".into(),
            language: "en".into(),
            paper: Paper::A4,
            safeguarding_lead: "School nurse".into(),
        };
        let author = Author { name: "Test".into() };
        let path = folder.path().join("Riverbend.commonroot");
        let mut plan = Plan::create(&path, &new, &author, Box::new(System)).unwrap();
        for (name, count) in [("Few", 4), ("More", 5)] {
            let mut draft = CouncilDraft::named(name.into(), CouncilKind::ChildrensCouncil);
            draft.children_count = Some(count);
            plan.create_council(draft, &author).unwrap();
        }
        let listed = list(&Held::now(&plan).unwrap(), "councils");
        let of = |name: &str| listed.iter().find(|each| each["name"] == name).unwrap().clone();
        let (few, more) = (of("Few"), of("More"));
        assert_eq!((&few["children_count"], &few["children_count_under"]), (&Value::Null, &json!(5)));
        assert_eq!((&more["children_count"], &more["children_count_under"]), (&json!(5), &Value::Null));
    }
}
