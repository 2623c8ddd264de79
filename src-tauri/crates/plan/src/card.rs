//! The community's own numbers on the safeguarding card (safeguarding rule 18).

use crate::{
    failure::{Try, not_found},
    rules,
    sql::{all, id},
    transact::Tx,
};
use model::{CardNumber, CardNumberDraft, Id};
use rusqlite::{Connection, params};

/// Every number, in order.
pub(crate) fn read(conn: &Connection) -> Try<Vec<CardNumber>> {
    let sql = "SELECT id, label, number, note, position FROM card_number ORDER BY position, id";
    all(conn, sql, [], |row| {
        Ok(CardNumber {
            id: id(row, 0)?,
            label: row.get(1)?,
            number: row.get(2)?,
            note: row.get(3)?,
            position: row.get(4)?,
        })
    })
}

/// Puts a number below the others.
pub(crate) fn add(tx: &mut Tx<'_>, draft: &CardNumberDraft) -> Try<()> {
    let id = tx.new_id();
    tx.conn
        .prepare_cached(
            "INSERT INTO card_number (id, label, number, note, position)
             VALUES (?1, ?2, ?3, ?4, (SELECT coalesce(max(position) + 1, 0) FROM card_number))",
        )?
        .execute(params![
            id.0,
            rules::name("card_label", &draft.label)?,
            rules::name("card_number", &draft.number)?,
            rules::line("card_note", &draft.note)?,
        ])?;
    Ok(())
}

/// Changes a number.
pub(crate) fn set(conn: &Connection, number: &CardNumber) -> Try<()> {
    let written = conn
        .prepare_cached(
            "UPDATE card_number SET label = ?2, number = ?3, note = ?4, position = ?5 WHERE id = ?1",
        )?
        .execute(params![
            number.id.0,
            rules::name("card_label", &number.label)?,
            rules::name("card_number", &number.number)?,
            rules::line("card_note", &number.note)?,
            rules::up_to("position", Some(number.position), 1_000)?,
        ])?;
    there(written)
}

/// Takes a number off the card.
pub(crate) fn remove(conn: &Connection, id: Id) -> Try<()> {
    there(conn.prepare_cached("DELETE FROM card_number WHERE id = ?1")?.execute(params![id.0])?)
}

fn there(rows: usize) -> Try<()> {
    match rows {
        0 => Err(not_found("card_number").into()),
        _ => Ok(()),
    }
}

/// Notes that the numbers were looked at today.
pub(crate) fn checked(tx: &mut Tx<'_>) -> Try<()> {
    let today = tx.today();
    tx.conn.prepare_cached("UPDATE plan SET card_checked_on = ?1")?.execute(params![today])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Plan,
        tests::{author, plan, refused},
    };
    use model::{Noun, PlanEdit, Refusal};

    fn draft(label: &str, number: &str) -> PlanEdit {
        let note = Some("day and night".into());
        PlanEdit::AddCardNumber(CardNumberDraft { label: label.into(), number: number.into(), note })
    }

    fn labels(plan: &Plan) -> Vec<String> {
        plan.plan().unwrap().card.into_iter().map(|number| number.label).collect()
    }

    #[test]
    fn numbers_are_added_changed_put_in_order_and_removed() {
        let (_folder, mut plan) = plan();
        let outcome = plan.edit_plan(&[draft("Helpline", "0800 1111")], &author()).unwrap();
        assert_eq!(outcome.changed, [Noun::Plan]);
        plan.edit_plan(&[draft("Police", "999")], &author()).unwrap();
        assert_eq!(labels(&plan), ["Helpline", "Police"]);
        let police = plan.plan().unwrap().card.remove(1);
        let helpline = plan.plan().unwrap().card.remove(0);
        let swap = [
            PlanEdit::CardNumber(CardNumber { position: 0, ..police.clone() }),
            PlanEdit::CardNumber(CardNumber { position: 1, note: None, ..helpline }),
        ];
        plan.edit_plan(&swap, &author()).unwrap();
        assert_eq!(labels(&plan), ["Police", "Helpline"]);
        plan.edit_plan(&[PlanEdit::RemoveCardNumber(police.id)], &author()).unwrap();
        assert_eq!(labels(&plan), ["Helpline"]);
        let gone = plan.edit_plan(&[PlanEdit::RemoveCardNumber(police.id)], &author()).err();
        assert_eq!(gone, Some(Refusal::NotFound { noun: "card_number".into() }));
        assert_eq!(
            plan.edit_plan(&[draft("Helpline", " ")], &author()).err(),
            refused("card_number", "name-empty")
        );
        for _ in 0..4 {
            plan.undo(&author()).unwrap();
        }
        assert_eq!(labels(&plan), [""; 0]);
        assert_eq!(plan.check().unwrap().problems, []);
    }

    #[test]
    fn a_card_says_when_it_was_checked() {
        let (_folder, mut plan) = plan();
        assert_eq!(plan.plan().unwrap().card_checked_on, None);
        let checked = plan.edit_plan(&[PlanEdit::CardChecked], &author()).unwrap().output;
        assert_eq!(checked.card_checked_on.as_deref(), Some("2025-11-24"));
        assert_eq!(plan.next_undo().unwrap().unwrap().op, "edit-plan-card-checked");
    }
}
