//! Making, changing and taking away councils.

use super::{guard, seats::insert_seat};
use crate::{
    CouncilChange, Op, Plan,
    failure::Try,
    op::fields,
    record, rules,
    sql::{must_exist, name_of, set, to_maybe_word, to_word},
    transact::Tx,
};
use model::{Author, CouncilDraft, CouncilEdit, CouncilKind, EditCouncil, Id, Outcome, Result, text};
use rusqlite::{Connection, ToSql, params};

/// More seats than any council has.
const MOST_SEATS: u32 = 1_000;

/// More children than any council of a community has.
const MOST_CHILDREN: u32 = 100_000;

fn insert(tx: &mut Tx<'_>, draft: &CouncilDraft) -> Try<Id> {
    let council = tx.new_id();
    rules::maybe(tx.conn, "council", "council", draft.parent)?;
    tx.conn.prepare_cached(
        "INSERT INTO council (id, name, kind, purpose, meets, quorum_percent, decision_rule, parent, children_count,
                              age_from, age_to, how_chosen)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?
    .execute(params![
        council.0,
        rules::name("name", &draft.name)?,
        to_word(&draft.kind),
        rules::note("purpose", &draft.purpose)?,
        rules::line("meets", &draft.meets)?,
        rules::quorum("quorum_percent", draft.quorum_percent, 100)?,
        to_maybe_word(&draft.decision_rule),
        draft.parent.map(|id| id.0),
        rules::up_to("children_count", draft.children_count, MOST_CHILDREN)?,
        rules::up_to("age_from", draft.age_from, rules::OLDEST)?,
        rules::up_to("age_to", draft.age_to, rules::OLDEST)?,
        rules::note("how_chosen", &draft.how_chosen)?,
    ])?;
    for (position, seat) in (0_u32..).zip(&draft.seats) {
        insert_seat(tx, council, position, seat)?;
    }
    guard::council(tx.conn, council)?;
    Ok(council)
}

/// The council named when a plan is made; an empty name makes none.
pub(crate) fn insert_first(tx: &mut Tx<'_>, name: &str) -> Try<()> {
    if text::tidy_name(name).is_empty() {
        return Ok(());
    }
    let draft = CouncilDraft::named(name.to_string(), CouncilKind::CommunityCouncil);
    insert(tx, &draft).map(|_| ())
}

/// What goes with a council, before it goes itself. Councils below it stay.
const WITH_IT: &[&str] = &[
    "UPDATE council SET parent = NULL WHERE parent = ?1",
    "UPDATE action SET seat = NULL WHERE seat IN (SELECT id FROM seat WHERE council = ?1)",
    "DELETE FROM seat WHERE council = ?1",
    "DELETE FROM council WHERE id = ?1",
];

pub(crate) fn delete(conn: &Connection, id: Id) -> Try<()> {
    must_exist(conn, "council", "council", id)?;
    record::remove_of_council(conn, id)?;
    for sql in WITH_IT {
        conn.prepare_cached(sql)?.execute(params![id.0])?;
    }
    Ok(())
}

/// The fields an edit can name, for the history.
#[cfg(test)]
pub(crate) const FIELDS: &[&str] = &[
    "name",
    "kind",
    "purpose",
    "meets",
    "quorum_percent",
    "quorum_seats",
    "decision_rule",
    "parent",
    "children_count",
    "age_from",
    "age_to",
    "how_chosen",
    "space",
    "voice",
    "audience",
    "influence",
];

fn field(edit: &CouncilEdit) -> &'static str {
    match edit {
        CouncilEdit::Name(_) => "name",
        CouncilEdit::Kind(_) => "kind",
        CouncilEdit::Purpose(_) => "purpose",
        CouncilEdit::Meets(_) => "meets",
        CouncilEdit::QuorumPercent(_) => "quorum_percent",
        CouncilEdit::QuorumSeats(_) => "quorum_seats",
        CouncilEdit::DecisionRule(_) => "decision_rule",
        CouncilEdit::Parent(_) => "parent",
        CouncilEdit::ChildrenCount(_) => "children_count",
        CouncilEdit::AgeFrom(_) => "age_from",
        CouncilEdit::AgeTo(_) => "age_to",
        CouncilEdit::HowChosen(_) => "how_chosen",
        CouncilEdit::Space(_) => "space",
        CouncilEdit::Voice(_) => "voice",
        CouncilEdit::Audience(_) => "audience",
        CouncilEdit::Influence(_) => "influence",
    }
}

fn apply(conn: &Connection, id: Id, edit: &CouncilEdit) -> Try<()> {
    let field = field(edit);
    let set = |value: &dyn ToSql| set(conn, "council", id, field, value);
    match edit {
        CouncilEdit::Name(name) => set(&rules::name(field, name)?),
        CouncilEdit::Kind(kind) => set(&to_word(kind)),
        CouncilEdit::Purpose(text)
        | CouncilEdit::HowChosen(text)
        | CouncilEdit::Space(text)
        | CouncilEdit::Voice(text)
        | CouncilEdit::Audience(text)
        | CouncilEdit::Influence(text) => set(&rules::note(field, text)?),
        CouncilEdit::Meets(text) => set(&rules::line(field, text)?),
        CouncilEdit::QuorumPercent(percent) => {
            set(&rules::quorum(field, *percent, 100)?)?;
            only_rule(conn, id, "quorum_seats", *percent)
        }
        CouncilEdit::QuorumSeats(seats) => {
            set(&rules::quorum(field, *seats, MOST_SEATS)?)?;
            only_rule(conn, id, "quorum_percent", *seats)
        }
        CouncilEdit::DecisionRule(rule) => set(&to_maybe_word(rule)),
        CouncilEdit::Parent(parent) => {
            rules::maybe(conn, "council", "council", *parent)?;
            guard::parent(conn, id, *parent)?;
            set(&parent.map(|parent| parent.0))
        }
        CouncilEdit::ChildrenCount(count) => set(&rules::up_to(field, *count, MOST_CHILDREN)?),
        CouncilEdit::AgeFrom(age) | CouncilEdit::AgeTo(age) => {
            set(&rules::up_to(field, *age, rules::OLDEST)?)
        }
    }
}

/// A quorum is a share or a number: setting one takes the `other` away.
fn only_rule(conn: &Connection, id: Id, other: &str, set_to: Option<u32>) -> Try<()> {
    set_to.map_or(Ok(()), |_| set(conn, "council", id, other, &None::<u32>))
}

fn change(conn: &Connection, id: Id, edits: &[CouncilEdit]) -> Try<CouncilChange> {
    let renamed = edits.iter().find_map(|edit| match edit {
        CouncilEdit::Name(name) => Some(text::tidy_name(name)),
        _ => None,
    });
    let name = name_of(conn, "council", "name", "council", id)?;
    Ok(CouncilChange { id, name: renamed.unwrap_or(name), fields: fields(edits.iter().map(field)) })
}

impl Plan {
    /// Makes a council with its seats, as one step.
    pub fn create_council(&mut self, draft: CouncilDraft, author: &Author) -> Result<Outcome<Id>> {
        let op = Op::CreateCouncil { name: text::tidy_name(&draft.name) };
        self.transact(op, author, |tx| insert(tx, &draft))
    }

    /// Changes a council, as one step. Edits of the same field within a minute join.
    pub fn edit_council(&mut self, edit: &EditCouncil, author: &Author) -> Result<Outcome<()>> {
        let op = Op::EditCouncil(change(&self.conn, edit.id, &edit.edits)?);
        self.transact(op, author, |tx| {
            edit.edits.iter().try_for_each(|each| apply(tx.conn, edit.id, each))?;
            guard::council(tx.conn, edit.id)
        })
    }

    /// Takes a council away with its seats, as one step.
    pub fn delete_council(&mut self, id: Id, author: &Author) -> Result<Outcome<()>> {
        let op = Op::DeleteCouncil { name: name_of(&self.conn, "council", "name", "council", id)? };
        self.transact(op, author, |tx| delete(tx.conn, id))
    }
}
