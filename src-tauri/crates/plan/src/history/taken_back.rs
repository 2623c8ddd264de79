//! Which steps are taken back. Undo and redo say in the log which step they are about, so every copy that holds them
//! tells the same, wherever and in whichever sitting they were done.

use crate::{
    failure::Try,
    log::ActionId,
    merge::is_left_out,
    op::{REDO, UNDO},
    sql::{all, id},
};
use model::{StepId, StepLabel};
use rusqlite::{Connection, params};
use std::collections::HashMap;

/// The argument by which the words of undo and redo name their step. It is told to nobody.
pub(crate) const STEP: &str = "step";

/// How a step stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Standing {
    pub taken_back: bool,
    /// The newest of what undid it or did it again.
    pub last: ActionId,
}

/// The words of what takes a step back, or does it again: those of the step, and which it is.
pub(crate) fn naming(label: &StepLabel, step: StepId) -> StepLabel {
    let mut label = label.clone();
    label.args.insert(STEP.into(), format!("{} {}", step.site, step.seq));
    label
}

/// The step that these words name.
pub(crate) fn named(label: &str) -> Option<ActionId> {
    let label: StepLabel = serde_json::from_str(label).ok()?;
    let (site, seq) = label.args.get(STEP)?.split_once(' ')?;
    Some((serde_json::from_value(site.into()).ok()?, seq.parse().ok()?))
}

/// What an action says, for this.
struct Said {
    action: ActionId,
    step: ActionId,
    op: String,
    label: String,
}

impl Said {
    fn turns(&self) -> bool {
        matches!(self.op.as_str(), UNDO | REDO)
    }
}

/// How every step stands that was undone since then, by the clock of the log. Where copies did different things with
/// one step, the newest holds, as it does for what stands in a cell.
pub(crate) fn standing(conn: &Connection, since: i64) -> Try<HashMap<ActionId, Standing>> {
    let turning = said(conn, since, "AND op IN ('undo', 'redo')")?;
    let silent = |said: &Said| named(&said.label).is_none() && !is_left_out(&said.label);
    match turning.iter().any(silent) {
        true => Ok(walk(said(conn, since, "")?)),
        false => Ok(walk(turning)),
    }
}

/// Oldest first.
fn said(conn: &Connection, since: i64, which: &str) -> Try<Vec<Said>> {
    let sql = format!(
        "SELECT site, seq, step, op, label FROM _action WHERE hlc >= ?1 {which} ORDER BY hlc, site, seq"
    );
    all(conn, &sql, params![since], |row| {
        let (site, seq) = (id(row, 0)?, row.get(1)?);
        Ok(Said { action: (site, seq), step: (site, row.get(2)?), op: row.get(3)?, label: row.get(4)? })
    })
}

/// Before undo named its step it only bore the same words. Then it is told of the newest step before it with these
/// words that stood; it was nearly always that.
fn walk(said: Vec<Said>) -> HashMap<ActionId, Standing> {
    let mut standing: HashMap<ActionId, Standing> = HashMap::new();
    let mut called: HashMap<String, Vec<ActionId>> = HashMap::new();
    // When each was undone last, for a redo that follows.
    let mut undone: HashMap<ActionId, usize> = HashMap::new();
    for (at, said) in said.into_iter().enumerate() {
        if !said.turns() {
            called.entry(said.label).or_default().push(said.step);
            continue;
        }
        let taken_back = said.op == UNDO;
        let fits = |step: &&ActionId| standing.get(*step).is_some_and(|it| it.taken_back) != taken_back;
        let alike = || {
            let steps = called.get(&said.label)?.iter();
            match taken_back {
                true => steps.rev().find(fits).copied(),
                false => steps.filter(fits).max_by_key(|step| undone.get(*step)).copied(),
            }
        };
        if let Some(step) = named(&said.label).or_else(alike) {
            undone.insert(step, at);
            standing.insert(step, Standing { taken_back, last: said.action });
        }
    }
    standing
}

#[cfg(test)]
mod tests {
    use crate::{
        Plan,
        tests::{author, plan},
    };
    use model::{Erase, EraseWhat, StakeholderDraft, StakeholderEdit, StepRange};

    fn undone(plan: &Plan) -> Vec<bool> {
        let steps = plan.steps(StepRange { skip: 0, take: 99 }).unwrap();
        steps.iter().map(|step| step.undone).collect()
    }

    fn library(plan: &mut Plan) -> model::Id {
        let draft = StakeholderDraft { name: "Library".into(), ..StakeholderDraft::default() };
        plan.create_stakeholders(vec![draft], &author()).unwrap().output[0]
    }

    /// Undone, done again, undone twice, and something else done.
    #[test]
    fn undo_that_names_no_step_is_told_of_the_newest_that_is_called_so() {
        let (_folder, mut plan) = plan();
        let id = library(&mut plan);
        for influence in [1, 2, 3] {
            plan.edit_stakeholders(&[id], &[StakeholderEdit::Influence(Some(influence))], &author()).unwrap();
        }
        plan.undo(&author()).unwrap();
        plan.redo(&author()).unwrap();
        plan.undo(&author()).unwrap();
        plan.undo(&author()).unwrap();
        plan.edit_stakeholders(&[id], &[StakeholderEdit::Interest(Some(1))], &author()).unwrap();
        let expected = [false, false, false, false, false, true, true, false, false, false];
        assert_eq!(undone(&plan), expected);
        // As an earlier version of the program wrote it.
        plan.conn.execute("UPDATE _action SET label = json_remove(label, '$.args.step')", []).unwrap();
        assert_eq!(undone(&plan), expected);
    }

    #[test]
    fn it_is_told_of_somebody_who_was_erased_too() {
        let (_folder, mut plan) = plan();
        let id = library(&mut plan);
        plan.edit_stakeholders(&[id], &[StakeholderEdit::Influence(Some(1))], &author()).unwrap();
        plan.undo(&author()).unwrap();
        let erase = Erase { target: EraseWhat::Stakeholder { id }, mentions: true };
        plan.erase(erase, &author()).unwrap();
        assert_eq!(undone(&plan), [false, false, true, false, false]);
    }
}
