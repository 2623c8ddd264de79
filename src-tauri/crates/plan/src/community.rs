//! The plan's own fields: the community it is for.

use crate::{
    Op, Plan, PlanChange, card,
    failure::{Try, damaged},
    rules,
    sql::{id, to_word, word},
    transact::Tx,
};
use model::{Author, Framework, NewPlan, Outcome, PlanEdit, Result};
use rusqlite::{Connection, ToSql, params};

/// Counts of people below this are shown as "under 5" until the council says otherwise.
const SMALL_COUNT: u32 = 5;

/// The fields an edit can name.
#[cfg(test)]
pub(crate) const FIELDS: &[&str] = &[
    "name",
    "place",
    "vision",
    "language",
    "paper",
    "safeguarding_lead",
    "small_count_threshold",
    "currency",
    "add_card_number",
    "card_number",
    "remove_card_number",
    "card_checked",
];

/// Writes the one row of a new plan.
pub(crate) fn insert(tx: &mut Tx<'_>, new: &NewPlan, framework: &Framework) -> Try<()> {
    let id = tx.new_id();
    tx.conn
        .prepare_cached(
            "INSERT INTO plan (id, name, language, paper, safeguarding_lead, small_count_threshold,
                           framework_title, framework_source) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            id.0,
            rules::name("community", &new.community)?,
            rules::name("language", &new.language)?,
            to_word(&new.paper),
            rules::safeguarding_lead(&new.safeguarding_lead)?,
            SMALL_COUNT,
            framework.title,
            framework.source,
        ])?;
    Ok(())
}

/// Reads the one row of the plan.
pub(crate) fn read(conn: &Connection) -> Try<model::Plan> {
    let mut statement = conn.prepare_cached(
        "SELECT id, name, place, vision, language, paper, safeguarding_lead, small_count_threshold,
                card_checked_on, currency FROM plan",
    )?;
    let mut rows = statement.query([])?;
    let row = rows.next()?.ok_or_else(|| damaged("the file holds no plan"))?;
    Ok(model::Plan {
        id: id(row, 0)?,
        name: row.get(1)?,
        place: row.get(2)?,
        vision: row.get(3)?,
        language: row.get(4)?,
        paper: word(row, 5)?,
        safeguarding_lead: row.get(6)?,
        small_count_threshold: row.get(7)?,
        currency: row.get(9)?,
        card: card::read(conn)?,
        card_checked_on: row.get(8)?,
    })
}

fn field(edit: &PlanEdit) -> &'static str {
    match edit {
        PlanEdit::Name(_) => "name",
        PlanEdit::Place(_) => "place",
        PlanEdit::Vision(_) => "vision",
        PlanEdit::Language(_) => "language",
        PlanEdit::Paper(_) => "paper",
        PlanEdit::SafeguardingLead(_) => "safeguarding_lead",
        PlanEdit::SmallCountThreshold(_) => "small_count_threshold",
        PlanEdit::Currency(_) => "currency",
        PlanEdit::AddCardNumber(_) => "add_card_number",
        PlanEdit::CardNumber(_) => "card_number",
        PlanEdit::RemoveCardNumber(_) => "remove_card_number",
        PlanEdit::CardChecked => "card_checked",
    }
}

/// Whether a later edit of the same field simply takes the place of this one. Adding one number and then
/// another are two steps.
fn replaces(edit: &PlanEdit) -> bool {
    !matches!(edit, PlanEdit::AddCardNumber(_) | PlanEdit::RemoveCardNumber(_))
}

fn apply(tx: &mut Tx<'_>, edit: &PlanEdit) -> Try<()> {
    let conn = tx.conn;
    let set = |value: &dyn ToSql| -> Try<()> {
        let sql = format!("UPDATE plan SET {} = ?1", field(edit));
        conn.prepare_cached(&sql)?.execute(params![value])?;
        Ok(())
    };
    match edit {
        PlanEdit::Name(text) => set(&rules::name("name", text)?),
        PlanEdit::Place(text) => set(&rules::line("place", text)?),
        PlanEdit::Vision(text) => set(&rules::note("vision", text)?),
        PlanEdit::Language(text) => set(&rules::name("language", text)?),
        PlanEdit::Paper(paper) => set(&to_word(paper)),
        PlanEdit::SafeguardingLead(text) => set(&rules::safeguarding_lead(text)?),
        PlanEdit::SmallCountThreshold(n) => set(&rules::up_to("small_count_threshold", Some(*n), 1_000)?),
        PlanEdit::Currency(text) => set(&rules::line("currency", text)?),
        PlanEdit::AddCardNumber(draft) => card::add(tx, draft),
        PlanEdit::CardNumber(number) => card::set(conn, number),
        PlanEdit::RemoveCardNumber(id) => card::remove(conn, *id),
        PlanEdit::CardChecked => card::checked(tx),
    }
}

impl Plan {
    /// The community this plan is for.
    pub fn plan(&self) -> Result<model::Plan> {
        Ok(read(&self.conn)?)
    }

    /// Changes fields of the plan, as one step.
    pub fn edit_plan(&mut self, edits: &[PlanEdit], author: &Author) -> Result<Outcome<model::Plan>> {
        let mut fields: Vec<&'static str> = edits.iter().map(field).collect();
        fields.sort_unstable();
        fields.dedup();
        let parts = edits.iter().filter_map(|edit| match edit {
            PlanEdit::CardNumber(number) => Some(number.id),
            _ => None,
        });
        let change = PlanChange {
            fields,
            parts: parts.collect(),
            replaces: edits.iter().all(replaces),
            name: read(&self.conn)?.name,
        };
        self.transact(Op::EditPlan(change), author, |tx| {
            for edit in edits {
                apply(tx, edit)?;
            }
            read(tx.conn)
        })
    }
}
