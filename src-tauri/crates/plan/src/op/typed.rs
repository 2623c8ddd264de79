//! Which edits of one field go on from each other.

/// Fields that somebody types, or moves on key by key: going on within a minute is one step. What is chosen among
/// others, such as a stance or a status, is a step each time.
pub(super) const TYPED: &[&str] = &[
    "about",
    "activities",
    "amount",
    "area_served",
    "asked",
    "asks",
    "baseline",
    "brings",
    "burdens",
    "card_number",
    "changed",
    "children_said",
    "consent_basis",
    "contact",
    "currency",
    "data_conditions",
    "decided",
    "dissent",
    "evidence",
    "gains",
    "how_chosen",
    "interests",
    "key_action",
    "label",
    "lessons",
    "meets",
    "method",
    "minutes",
    "name",
    "need",
    "note",
    "notes",
    "offer",
    "outcomes",
    "pay",
    "place",
    "preparation",
    "purpose",
    "safeguarding_lead",
    "short_label",
    "source",
    "statement",
    "strengths",
    "support",
    "target",
    "text",
    "title",
    "unit",
    "value",
    "vision",
    "votes_abstain",
    "votes_against",
    "votes_for",
    "website",
    "what",
    "what_we_do",
    "who_could_be_harmed",
    "who_took_part",
    "who_was_asked",
];

#[cfg(test)]
mod tests {
    use super::TYPED;
    use crate::{log::schema::Schema, merge::fields, migrations};

    /// Tables that are saved whole, whose columns are the fields that a step names.
    const SAVED_WHOLE: [&str; 18] = [
        "meeting",
        "agenda_item",
        "decision",
        "action",
        "ask",
        "milestone",
        "dependency",
        "indicator",
        "reading",
        "budget_line",
        "factor",
        "factor_work",
        "population_group",
        "round",
        "finding",
        "review",
        "judgement",
        "recognition",
    ];
    /// Days and times are chosen.
    const CHOSEN: [&str; 8] =
        ["asked_on", "date", "done_on", "due", "review_on", "starts", "target_on", "told_on"];

    #[test]
    fn whatever_words_of_small_nouns_are_typed_go_on_from_each_other() {
        let schema = Schema::read(&migrations::in_memory().unwrap()).unwrap();
        for name in SAVED_WHOLE {
            let table = &schema.tables[schema.index(name).unwrap()];
            for (column, kind) in table.columns.iter().zip(&table.kinds) {
                let typed = matches!(kind.name.as_str(), "TEXT" | "REAL")
                    && !fields::is_word(name, column)
                    && !CHOSEN.contains(&column.as_str());
                let chosen = fields::is_word(name, column) || CHOSEN.contains(&column.as_str());
                assert!(!typed || TYPED.contains(&column.as_str()), "{name}.{column}");
                assert!(!chosen || !TYPED.contains(&column.as_str()), "{name}.{column}");
            }
        }
    }
}
