//! The guard on free text (safeguarding rules 1 and 2). It stands in `transact`, over all that a step has
//! written, so no field, import or new noun can pass it by. A text that may tell who a child is is refused,
//! unless the plan holds a reason for exactly this text in this field; names are refused outright, but for a
//! number in the name of a group.

use crate::{
    Op, Plan,
    failure::Try,
    log::{
        ADDED, Change, RowId, payload,
        read::StepOps,
        schema::{Schema, quoted},
    },
    rules,
    sql::{all, id, to_word},
};
use model::{
    Author, ConcernKind, FrameworkItem, Id, KeepText, Outcome, Refusal, Result, framework_file, guard, text,
};
use rusqlite::{Connection, params, types::Value};
use std::collections::BTreeSet;

/// What comes with the program as a file of its own, and is edited nowhere.
const OURS: &[&str] = &["sector"];

/// Whether a text of an item of the framework came with the program, as the first of every plan do.
fn is_built_in(text: &str) -> bool {
    let Ok(built_in) = framework_file::parse(framework_file::BUILT_IN) else { return false };
    let own = |item: &FrameworkItem| {
        item.label == text || [&item.about, &item.asks].iter().any(|words| words.as_deref() == Some(text))
    };
    built_in.items.iter().any(own)
}

/// Columns that hold no words of a person: addresses of the web and telephone numbers.
const NO_WORDS: &[&str] = &["website", "number"];

/// Columns that say what something is called. A child's name is no name of anything in a plan.
const NAMES: &[&str] = &["name", "title", "short_label", "label", "safeguarding_lead", "source", "role"];

/// Fields, as refusals name them, that say what organisations, councils and initiatives are called. What looks
/// like the number of a case may be part of that: the "Case 2024 Coalition" is a group like any other.
const OF_GROUPS: &[&str] = &["name", "title", "short_label"];

/// How a refusal names a column: as the rules of its noun do.
fn field(table: &str, column: &str) -> String {
    match (table, column) {
        ("offer" | "need", "text") => table.into(),
        ("external_id", "value") | ("extra_field", _) | ("tag", _) => table.into(),
        ("contact", _) => format!("contact_{column}"),
        ("card_number", _) => format!("card_{column}"),
        _ => column.into(),
    }
}

/// Whether a reason may keep a text of this field in which such things were found.
fn may_be_kept(field: &str, kinds: &[ConcernKind]) -> bool {
    let only_numbers = kinds.iter().all(|kind| *kind == ConcernKind::CaseNumber);
    !is_name(field) || (OF_GROUPS.contains(&field) && only_numbers)
}

/// Refuses a step that has written what may tell who a child is.
pub(crate) fn check(conn: &Connection, schema: &Schema, op: &Op, changes: &[Change]) -> Try<()> {
    // Joining two records moves words that were kept before, and writes none.
    if matches!(op, Op::MergeStakeholders(_)) {
        return Ok(());
    }
    for change in changes {
        let table = &schema.tables[change.row.0];
        if change.col == ADDED {
            let cells = payload::read(&table.columns, &change.val)?;
            for (column, cell) in table.columns.iter().zip(&cells) {
                check_cell(conn, &table.name, column, cell)?;
            }
        } else {
            check_cell(conn, &table.name, &change.col, &change.val)?;
        }
    }
    Ok(())
}

fn check_cell(conn: &Connection, table: &str, column: &str, cell: &Value) -> Try<()> {
    let kinds = tells(conn, table, column, cell)?;
    if kinds.is_empty() {
        return Ok(());
    }
    let may_keep = cell_may_be_kept(table, column, &kinds);
    Err(Refusal::NamesAChild { field: field(table, column), kinds, may_keep }.into())
}

/// As [`may_be_kept`], of what stands in a column.
fn cell_may_be_kept(table: &str, column: &str, kinds: &[ConcernKind]) -> bool {
    match table {
        "kept_text" => false,
        "extra_field" => !NAMES.contains(&column),
        _ => may_be_kept(&field(table, column), kinds),
    }
}

/// What in a cell may tell who a child is; nothing if the plan holds a reason for that.
pub(crate) fn tells(conn: &Connection, table: &str, column: &str, cell: &Value) -> Try<Vec<ConcernKind>> {
    let Value::Text(text) = cell else { return Ok(Vec::new()) };
    if OURS.contains(&table) || NO_WORDS.contains(&column) {
        return Ok(Vec::new());
    }
    let kinds = guard::kinds(&guard::look(text));
    if !kinds.is_empty() && table == "framework_item" && is_built_in(text) {
        return Ok(Vec::new());
    }
    let kept = !kinds.is_empty()
        && cell_may_be_kept(table, column, &kinds)
        && is_kept(conn, &field(table, column), text)?;
    Ok(if kept { Vec::new() } else { kinds })
}

/// The hash of a text; white space does not make another text of it.
fn hash(words: &str) -> [u8; 32] {
    *blake3::hash(text::tidy_name(words).as_bytes()).as_bytes()
}

fn key(field: &str, hash: &[u8; 32]) -> Id {
    Id::hashed("kept_text", &[field.as_bytes(), hash])
}

fn is_kept(conn: &Connection, field: &str, text: &str) -> Try<bool> {
    let mut found = conn.prepare_cached("SELECT 1 FROM kept_text WHERE id = ?1")?;
    Ok(found.exists(params![key(field, &hash(text)).0])?)
}

/// A reason by which a text is kept.
pub(crate) struct Reason {
    id: Id,
    field: String,
    hash: Vec<u8>,
}

/// The reasons that a step wrote down.
pub(crate) fn reasons(conn: &Connection, schema: &Schema, step: &StepOps) -> Try<Vec<Reason>> {
    let kept = schema.known("kept_text")?;
    let of = |(row, _): &(RowId, Vec<String>)| {
        let sql = "SELECT field, hash FROM kept_text WHERE id = ?1";
        let read =
            |found: &rusqlite::Row<'_>| Ok(Reason { id: row.1, field: found.get(0)?, hash: found.get(1)? });
        all(conn, sql, params![row.1.0], read)
    };
    let found: Try<Vec<_>> = step.rows.iter().filter(|(row, _)| row.0 == kept).map(of).collect();
    Ok(found?.into_iter().flatten().collect())
}

/// Rows that hold a text for which one of these reasons stood, if that is not there any more.
pub(crate) fn left_without(conn: &Connection, schema: &Schema, reasons: &[Reason]) -> Try<BTreeSet<RowId>> {
    let kept = schema.known("kept_text")?;
    let mut found = BTreeSet::new();
    for reason in reasons {
        if schema.tables[kept].row(conn, reason.id)?.is_some() {
            continue;
        }
        for (n, table) in schema.tables.iter().enumerate() {
            for column in table.columns.iter().filter(|column| field(&table.name, column) == reason.field) {
                let (name, column) = (quoted(&table.name), quoted(column));
                let sql = format!("SELECT id, {column} FROM {name} WHERE typeof({column}) = 'text'");
                let rows = all(conn, &sql, [], |row| Ok((id(row, 0)?, row.get::<_, String>(1)?)))?;
                let same = rows.into_iter().filter(|(_, text)| hash(text)[..] == reason.hash[..]);
                found.extend(same.map(|(id, _)| (n, id)));
            }
        }
    }
    Ok(found)
}

impl Plan {
    /// Writes down why a text that the guard refuses is to be kept in a field. The text itself is not written;
    /// afterwards the same text passes in the same field. A text without concerns needs no reason, and none is
    /// written. Names are refused with [`Refusal::NamesAChild`] whatever the reason, unless all that was found
    /// in the name of a group is the number of a case.
    pub fn keep_text(&mut self, request: &KeepText, author: &Author) -> Result<Outcome<()>> {
        let KeepText { field, text, reason } = request;
        self.transact(Op::KeepText, author, |tx| {
            let field = rules::name("field", field)?;
            let kinds = guard::kinds(&guard::look(text));
            if kinds.is_empty() {
                return Ok(());
            }
            if !may_be_kept(&field, &kinds) {
                return Err(Refusal::NamesAChild { field, kinds, may_keep: false }.into());
            }
            let reason = rules::words("reason", reason)?;
            let kinds: Vec<String> = kinds.iter().map(to_word).collect();
            let hash = hash(text);
            tx.conn
                .prepare_cached(
                    "INSERT INTO kept_text (id, field, hash, kinds, reason) VALUES (?1, ?2, ?3, ?4, ?5)
                     ON CONFLICT (id) DO UPDATE SET reason = excluded.reason",
                )?
                .execute(params![key(&field, &hash).0, field, hash, kinds.join(" "), reason])?;
            Ok(())
        })
    }
}

/// Whether a field, as refusals name it, is a name.
fn is_name(field: &str) -> bool {
    let column = field.strip_prefix("contact_").or(field.strip_prefix("card_")).unwrap_or(field);
    NAMES.contains(&column) || matches!(field, "tag" | "external_id" | "reason")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{author, plan};
    use model::{MergeStakeholders, Noun, PlanEdit, StakeholderDraft, StakeholderEdit as Edit, StepRange};

    const STORY: &str = "A girl of 9 told the librarian.";

    fn library(plan: &mut Plan) -> Id {
        let draft = StakeholderDraft { name: "Library".into(), ..StakeholderDraft::default() };
        plan.create_stakeholders(vec![draft], &author()).unwrap().output[0]
    }

    fn about(text: &str) -> [Edit; 1] {
        [Edit::About(Some(text.into()))]
    }

    fn keep(field: &str, text: &str) -> KeepText {
        KeepText { field: field.into(), text: text.into(), reason: "Her parents asked us to".into() }
    }

    fn refused(field: &str, may_keep: bool) -> Option<Refusal> {
        Some(Refusal::NamesAChild { field: field.into(), kinds: vec![ConcernKind::ChildAge], may_keep })
    }

    #[test]
    fn a_text_that_may_tell_who_a_child_is_needs_a_reason() {
        let (_folder, mut plan) = plan();
        let id = library(&mut plan);
        let answer = plan.edit_stakeholders(&[id], &about(STORY), &author()).err();
        assert_eq!(answer, refused("about", true));
        assert_eq!(plan.stakeholder(id).unwrap().stakeholder.about, None);

        let kept = plan.keep_text(&keep("about", STORY), &author()).unwrap();
        assert_eq!(kept.changed, [Noun::Plan]);
        assert_eq!(plan.next_undo().unwrap().unwrap().op, "keep-text");
        plan.edit_stakeholders(&[id], &about(STORY), &author()).unwrap();
        assert_eq!(plan.stakeholder(id).unwrap().stakeholder.about.as_deref(), Some(STORY));

        // Another text, and another field, need a reason of their own.
        let other = "A boy of 9 told the librarian.";
        assert!(plan.edit_stakeholders(&[id], &about(other), &author()).is_err());
        let conditions = [Edit::DataConditions(Some(STORY.into()))];
        assert_eq!(
            plan.edit_stakeholders(&[id], &conditions, &author()).err(),
            refused("data_conditions", true)
        );
        assert_eq!(plan.check().unwrap().problems, []);
    }

    #[test]
    fn the_reason_is_kept_without_the_text() {
        let (_folder, mut plan) = plan();
        plan.keep_text(&keep("about", STORY), &author()).unwrap();
        let path = plan.path().to_path_buf();
        let steps = plan.steps(StepRange { skip: 0, take: 9 }).unwrap();
        assert_eq!(steps.len(), 2);
        plan.close().unwrap();
        let file = std::fs::read(path).unwrap();
        let holds = |text: &str| file.windows(text.len()).any(|part| part == text.as_bytes());
        assert!(holds("Her parents asked us to"));
        assert!(!holds("girl of 9") && !holds("librarian"));
    }

    #[test]
    fn a_reason_stays_as_long_as_the_text_it_is_for() {
        let (_folder, mut plan) = plan();
        let id = library(&mut plan);
        plan.keep_text(&keep("about", STORY), &author()).unwrap();
        let told = plan.steps(StepRange { skip: 0, take: 1 }).unwrap();
        let reason = model::StepId { site: told[0].site, seq: told[0].seq };
        plan.edit_stakeholders(&[id], &about(STORY), &author()).unwrap();
        let answer = plan.undo_step(reason, &author()).err();
        assert!(matches!(answer, Some(Refusal::LaterStep { .. })), "{answer:?}");
        assert!(plan.edit_stakeholders(&[id], &about(STORY), &author()).is_ok(), "the reason is still there");
        plan.edit_stakeholders(&[id], &about("Books."), &author()).unwrap();
        plan.undo_step(reason, &author()).unwrap();
        assert!(plan.edit_stakeholders(&[id], &about(STORY), &author()).is_err());
    }

    #[test]
    fn a_reason_is_a_step_that_undo_takes_back() {
        let (_folder, mut plan) = plan();
        let id = library(&mut plan);
        plan.keep_text(&keep("about", STORY), &author()).unwrap();
        plan.undo(&author()).unwrap();
        assert!(plan.edit_stakeholders(&[id], &about(STORY), &author()).is_err());
        plan.redo(&author()).unwrap();
        plan.edit_stakeholders(&[id], &about(STORY), &author()).unwrap();
        plan.undo(&author()).unwrap();
        plan.redo(&author()).unwrap();
        assert_eq!(plan.stakeholder(id).unwrap().stakeholder.about.as_deref(), Some(STORY));
    }

    #[test]
    fn no_reason_makes_a_child_a_stakeholder() {
        let (_folder, mut plan) = plan();
        let child = StakeholderDraft { name: "Maya, 9".into(), ..StakeholderDraft::default() };
        assert_eq!(plan.create_stakeholders(vec![child], &author()).err(), refused("name", false));
        assert_eq!(plan.keep_text(&keep("name", "Maya, 9"), &author()).err(), refused("name", false));
        let id = library(&mut plan);
        let tag = [Edit::AddTag("Maya, 9".into())];
        assert_eq!(plan.edit_stakeholders(&[id], &tag, &author()).err(), refused("tag", false));
        let lead = [PlanEdit::SafeguardingLead("Maya, 9".into())];
        assert_eq!(plan.edit_plan(&lead, &author()).err(), refused("safeguarding_lead", false));
        assert_eq!(plan.tags().unwrap(), []);
    }

    #[test]
    fn a_reason_keeps_a_number_in_the_name_of_a_group() {
        let (_folder, mut plan) = plan();
        let called = |name: &str| vec![StakeholderDraft { name: name.into(), ..StakeholderDraft::default() }];
        let coalition = "Case 2024 Coalition";
        let numbered = |field: &str, may_keep| {
            let kinds = vec![ConcernKind::CaseNumber];
            Some(Refusal::NamesAChild { field: field.into(), kinds, may_keep })
        };
        let answer = plan.create_stakeholders(called(coalition), &author()).err();
        assert_eq!(answer, numbered("name", true));
        plan.keep_text(&keep("name", coalition), &author()).unwrap();
        let id = plan.create_stakeholders(called(coalition), &author()).unwrap().output[0];
        assert_eq!(plan.stakeholder(id).unwrap().stakeholder.name, coalition);

        // With an age beside the number it is no group's name, and a tag is never one.
        let both = "Maya, 9, Case 2024";
        assert!(matches!(
            plan.keep_text(&keep("name", both), &author()).err(),
            Some(Refusal::NamesAChild { may_keep: false, .. })
        ));
        assert!(plan.create_stakeholders(called(both), &author()).is_err());
        let tag = [Edit::AddTag(coalition.into())];
        assert_eq!(plan.edit_stakeholders(&[id], &tag, &author()).err(), numbered("tag", false));
        assert_eq!(plan.keep_text(&keep("tag", coalition), &author()).err(), numbered("tag", false));
    }

    #[test]
    fn a_reason_tells_of_no_child_and_is_never_empty() {
        let (_folder, mut plan) = plan();
        let telling = KeepText { reason: "Maya, 9, asked".into(), ..keep("about", STORY) };
        assert_eq!(plan.keep_text(&telling, &author()).err(), refused("reason", false));
        let empty = KeepText { reason: " ".into(), ..keep("about", STORY) };
        assert_eq!(plan.keep_text(&empty, &author()).err(), crate::tests::refused("reason", "text-empty"));
        let fine = keep("about", "Children of 9 to 12 read here.");
        assert_eq!(plan.keep_text(&fine, &author()).unwrap().changed, [], "nothing to give a reason for");
    }

    #[test]
    fn what_was_kept_stays_when_two_records_are_joined() {
        let (_folder, mut plan) = plan();
        let (keep_id, gone) = (library(&mut plan), library(&mut plan));
        plan.keep_text(&keep("about", STORY), &author()).unwrap();
        plan.edit_stakeholders(&[gone], &about(STORY), &author()).unwrap();
        let request = MergeStakeholders { keep: keep_id, gone, take: Vec::new() };
        plan.merge_stakeholders(&request, &author()).unwrap();
        assert_eq!(plan.stakeholder(keep_id).unwrap().stakeholder.about.as_deref(), Some(STORY));
    }
}
