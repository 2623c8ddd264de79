//! What a copy is not to hold: whole tables, columns, rows with all that hangs on them, single cells.

use super::Source;
use crate::{
    failure::Try,
    log::{
        ADDED, LoggedOp, RowId, payload,
        project::target,
        schema::{Schema, Table},
    },
    sql::to_word,
};
use model::{CopyChoice, CouncilKind, Id, Sensitivity, guard};
use rusqlite::types::Value;
use std::collections::BTreeSet;

/// What the council thinks of a stakeholder (safeguarding rule 17).
const VIEWS: &[&str] = &["influence", "interest", "stance_now", "stance_hoped"];
/// Tables whose rows are nothing without what they point to, though any one of the columns may be NULL.
const PARTS: &[&str] = &["place", "recognition"];

/// What stays out.
#[derive(Default)]
pub(super) struct LeaveOut {
    pub tables: BTreeSet<usize>,
    /// Table and column.
    pub columns: BTreeSet<(usize, usize)>,
    pub rows: BTreeSet<RowId>,
    /// Cells of rows that are in the copy.
    pub cells: BTreeSet<(RowId, usize)>,
}

impl LeaveOut {
    pub fn of(schema: &Schema, source: &Source, choice: CopyChoice) -> Try<LeaveOut> {
        let mut out = LeaveOut::default();
        if !choice.contacts {
            out.tables.insert(schema.known("contact")?);
        }
        if !choice.views {
            let stakeholder = schema.known("stakeholder")?;
            let columns = VIEWS.iter().filter_map(|name| schema.tables[stakeholder].column(name));
            out.columns.extend(columns.map(|column| (stakeholder, column)));
        }
        if !choice.restricted {
            out.restricted(schema, source)?;
        }
        Ok(out)
    }

    /// What is restricted, confidential, or asked not to be mapped, with all that hangs on it.
    fn restricted(&mut self, schema: &Schema, source: &Source) -> Try<()> {
        for (n, table) in schema.tables.iter().enumerate() {
            let (sensitivity, unmapped) = (table.column("sensitivity"), table.column("do_not_map"));
            let hidden = |row: &RowId| {
                sensitivity.is_some_and(|column| is_restricted(source.cell(*row, column)))
                    || unmapped.is_some_and(|column| *source.cell(*row, column) == Value::Integer(1))
            };
            if sensitivity.is_some() || unmapped.is_some() {
                self.rows.extend(source.of_table(n).into_iter().filter(hidden));
            }
        }
        self.taken_back(schema, source)?;
        self.what_hangs_on_them(schema, source)?;
        self.tags_of_nothing_else(schema, source)?;
        self.lived_experience(schema, source)?;
        self.small_counts(schema, source)?;
        // Reasons stand beside hashes of texts, some of which are left out: it can't be told of which.
        self.tables.insert(schema.known("kept_text")?);
        Ok(())
    }

    /// What children asked for and took back is told no further.
    fn taken_back(&mut self, schema: &Schema, source: &Source) -> Try<()> {
        let ask = schema.known("ask")?;
        let Some(withdrawn) = schema.tables[ask].column("withdrawn") else { return Ok(()) };
        let back = |row: &RowId| *source.cell(*row, withdrawn) == Value::Integer(1);
        self.rows.extend(source.of_table(ask).into_iter().filter(back));
        Ok(())
    }

    fn what_hangs_on_them(&mut self, schema: &Schema, source: &Source) -> Try<()> {
        loop {
            let before = self.rows.len();
            for (row, cells) in &source.states {
                let table = &schema.tables[row.0];
                for (column, to) in &table.references {
                    let Some(id) = target(&cells[*column]) else { continue };
                    if !self.rows.contains(&(schema.known(to)?, id)) {
                        continue;
                    }
                    if table.kinds[*column].required || PARTS.contains(&table.name.as_str()) {
                        self.rows.insert(*row);
                    } else {
                        self.cells.insert((*row, *column));
                    }
                }
            }
            if self.rows.len() == before {
                break;
            }
        }
        self.cells.retain(|(row, _)| !self.rows.contains(row));
        Ok(())
    }

    /// A tag that hangs on nothing but what is left out would tell of it.
    fn tags_of_nothing_else(&mut self, schema: &Schema, source: &Source) -> Try<()> {
        let tag = schema.known("tag")?;
        let (mut hidden, mut seen): (BTreeSet<Id>, BTreeSet<Id>) = Default::default();
        for (row, cells) in &source.states {
            let table = &schema.tables[row.0];
            for (column, _) in table.references.iter().filter(|(_, to)| to == "tag") {
                let of = if self.rows.contains(row) { &mut hidden } else { &mut seen };
                of.extend(target(&cells[*column]));
            }
        }
        self.rows.extend(hidden.difference(&seen).map(|id| (tag, *id)));
        Ok(())
    }

    /// Who brings lived experience is never linked to the seat.
    fn lived_experience(&mut self, schema: &Schema, source: &Source) -> Try<()> {
        let seat = schema.known("seat")?;
        let table = &schema.tables[seat];
        let (Some(voice), Some(holder)) = (table.column("voice"), table.column("holder")) else {
            return Ok(());
        };
        let lived = Value::Text("lived_experience".into());
        let seats = source.of_table(seat).into_iter().filter(|row| *source.cell(*row, voice) == lived);
        let held: Vec<RowId> = seats.filter(|row| *source.cell(*row, holder) != Value::Null).collect();
        self.cells.extend(held.into_iter().map(|row| (row, holder)));
        Ok(())
    }

    /// Counts of people below the threshold of the plan (safeguarding rule 4): children of a council, and whatever
    /// an indicator counts people by. A reading is nothing without its number, so it stays out whole.
    fn small_counts(&mut self, schema: &Schema, source: &Source) -> Try<()> {
        let (plan, council) = (schema.known("plan")?, schema.known("council")?);
        let threshold = schema.tables[plan].column("small_count_threshold");
        let threshold = threshold.and_then(|column| {
            let row = source.of_table(plan).into_iter().next()?;
            number(source.cell(row, column))
        });
        let (Some(threshold), Some(count)) = (threshold, schema.tables[council].column("children_count"))
        else {
            return Ok(());
        };
        let few = |row: &RowId, column: usize| is_few(source.cell(*row, column), threshold);
        let councils = source.of_table(council).into_iter().filter(|row| few(row, count));
        self.cells.extend(councils.map(|row| (row, count)));
        self.votes_of_few_children(schema, source, threshold)?;
        let (indicator, reading) = (schema.known("indicator")?, schema.known("reading")?);
        let column = |table: usize, name: &str| schema.tables[table].column(name);
        let (Some(counts_people), Some(baseline), Some(of), Some(value)) = (
            column(indicator, "counts_people"),
            column(indicator, "baseline"),
            column(reading, "indicator"),
            column(reading, "value"),
        ) else {
            return Ok(());
        };
        // What is counted in children counts people, also where nobody has said so.
        let in_children = |row: &RowId| {
            let unit = column(indicator, "unit").map(|unit| source.cell(*row, unit));
            matches!(unit, Some(Value::Text(unit)) if guard::counts_children(unit))
        };
        let of_people =
            |row: &RowId| *source.cell(*row, counts_people) == Value::Integer(1) || in_children(row);
        let people: BTreeSet<RowId> = source.of_table(indicator).into_iter().filter(of_people).collect();
        self.cells.extend(people.iter().filter(|row| few(row, baseline)).map(|row| (*row, baseline)));
        let counted =
            |row: &RowId| target(source.cell(*row, of)).is_some_and(|id| people.contains(&(indicator, id)));
        let readings = source.of_table(reading).into_iter().filter(|row| counted(row) && few(row, value));
        self.rows.extend(readings);
        Ok(())
    }

    /// The votes of a children's council at which so few voted that the numbers tell how each of them did.
    fn votes_of_few_children(&mut self, schema: &Schema, source: &Source, threshold: i64) -> Try<()> {
        const VOTES: &[&str] = &["votes_for", "votes_against", "votes_abstain"];
        let (council, meeting, decision) =
            (schema.known("council")?, schema.known("meeting")?, schema.known("decision")?);
        let column = |table: usize, name: &str| schema.tables[table].column(name);
        let (Some(kind), Some(of), Some(held_at)) =
            (column(council, "kind"), column(meeting, "council"), column(decision, "meeting"))
        else {
            return Ok(());
        };
        let childrens = Value::Text(to_word(&CouncilKind::ChildrensCouncil));
        let of_children = |row: &RowId| {
            let meeting = target(source.cell(*row, held_at)).map(|id| (meeting, id));
            let council = meeting.and_then(|row| target(source.cell(row, of))).map(|id| (council, id));
            council.is_some_and(|row| *source.cell(row, kind) == childrens)
        };
        let votes: Vec<usize> = VOTES.iter().filter_map(|name| column(decision, name)).collect();
        let told =
            |row: &RowId| votes.iter().filter_map(|vote| number(source.cell(*row, *vote))).sum::<i64>();
        let few = source
            .of_table(decision)
            .into_iter()
            .filter(of_children)
            .filter(|row| (1..threshold).contains(&told(row)));
        self.cells.extend(few.flat_map(|row| votes.iter().map(move |vote| (row, *vote))));
        Ok(())
    }

    /// Whether nothing of a row is in the copy.
    pub fn has_row(&self, row: RowId) -> bool {
        self.tables.contains(&row.0) || self.rows.contains(&row)
    }

    /// Whether a value is kept out of a cell. Earlier values that point to what is left out are too.
    pub fn has_cell(&self, schema: &Schema, row: RowId, column: usize, value: &Value) -> Try<bool> {
        if self.cells.contains(&(row, column)) || self.columns.contains(&(row.0, column)) {
            return Ok(true);
        }
        let to = schema.tables[row.0].references.iter().find(|(of, _)| *of == column);
        Ok(match (to, target(value)) {
            (Some((_, to)), Some(id)) => self.has_row((schema.known(to)?, id)),
            _ => false,
        })
    }

    /// The operation as it stands in the copy; nothing if it is not there. `only` are the columns of an added
    /// row that are wanted; none means all.
    pub fn part_of(
        &self,
        schema: &Schema,
        row: RowId,
        op: &LoggedOp,
        only: Option<&BTreeSet<usize>>,
    ) -> Try<Option<Value>> {
        let table: &Table = &schema.tables[row.0];
        if self.has_row(row) {
            return Ok(None);
        }
        if op.col != ADDED {
            return match table.column(&op.col) {
                Some(column) if self.has_cell(schema, row, column, &op.val)? => Ok(None),
                _ => Ok(Some(op.val.clone())),
            };
        }
        let mut cells = payload::read(&table.columns, &op.val)?;
        for (column, cell) in cells.iter_mut().enumerate() {
            let unwanted = only.is_some_and(|only| !only.contains(&column));
            if *cell != Value::Null && (unwanted || self.has_cell(schema, row, column, cell)?) {
                *cell = Value::Null;
            }
        }
        Ok(Some(Value::Text(payload::write(&table.columns, &cells))))
    }
}

fn is_restricted(value: &Value) -> bool {
    let Value::Text(word) = value else { return false };
    let known = serde_json::from_value::<Sensitivity>(serde_json::Value::String(word.clone()));
    // A word that is not known may be a stricter one.
    known.map_or(true, |sensitivity| sensitivity >= Sensitivity::Restricted)
}

fn number(value: &Value) -> Option<i64> {
    match value {
        Value::Integer(n) => Some(*n),
        _ => None,
    }
}

/// Whether a count is of somebody, and of fewer than may be told.
fn is_few(count: &Value, threshold: i64) -> bool {
    match count {
        Value::Integer(n) => (1..threshold).contains(n),
        Value::Real(x) => *x > 0.0 && *x < threshold as f64,
        _ => false,
    }
}
