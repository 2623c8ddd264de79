//! What a contact needs to be kept, and until when it is (safeguarding rules 6 and 7).

use crate::{
    Plan,
    failure::Try,
    rules,
    sql::{all, id},
};
use jiff::{Span, civil::Date};
use model::{Contact, ContactDue, Result};
use rusqlite::params;

/// Years after which a contact is to be renewed or erased, unless another date is set.
const RETAINED_YEARS: i64 = 2;

/// Refuses a person's name or private channel without purpose, source and consent, however it comes in.
pub(crate) fn says_why(contact: &Contact) -> Try<()> {
    contact.lacks().map_or(Ok(()), |field| Err(rules::invalid(field, "contact-needs-why").into()))
}

/// The day until which a contact is kept unless somebody sets another: two years from the day the person
/// agreed, or from today if that day is not known.
pub(crate) fn retained(contact: &Contact, today: &str) -> String {
    let agreed = contact.consent_on.as_deref().and_then(two_years_later);
    agreed.or_else(|| two_years_later(today)).unwrap_or_else(|| today.to_string())
}

/// `YYYY-MM-DD` to `YYYY-MM-DD`; 29 February becomes 28 February.
fn two_years_later(day: &str) -> Option<String> {
    let later = day.parse::<Date>().ok()?.checked_add(Span::new().years(RETAINED_YEARS)).ok()?;
    Some(later.to_string())
}

impl Plan {
    /// The day it is where the person sits, as `YYYY-MM-DD`.
    pub fn today(&mut self) -> String {
        self.surroundings.today()
    }

    /// Contacts that were to be kept until `today` or a day before it, the longest overdue first; before them
    /// those without such a day, as earlier versions wrote them. A month or a year is over when its last day is.
    pub fn contacts_due(&self, today: &str) -> Result<Vec<ContactDue>> {
        let due = all(
            &self.conn,
            "SELECT s.id, s.name, c.retain_until FROM contact c JOIN stakeholder s ON s.id = c.stakeholder
             WHERE c.retain_until IS NULL
                OR (c.retain_until <= substr(?1, 1, length(c.retain_until))
                    AND (length(c.retain_until) = 10 OR c.retain_until < substr(?1, 1, length(c.retain_until))))
             ORDER BY c.retain_until, s.name, s.id",
            params![today],
            |row| Ok(ContactDue { stakeholder: id(row, 0)?, name: row.get(1)?, retain_until: row.get(2)? }),
        )?;
        Ok(due)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{author, plan, refused};
    use model::{ImportAction, StakeholderDraft, StakeholderEdit};

    fn with(name: &str, contact: Contact) -> StakeholderDraft {
        StakeholderDraft { name: name.into(), contact: Some(contact), ..StakeholderDraft::default() }
    }

    fn until(day: &str) -> Contact {
        Contact { role: Some("manager".into()), retain_until: Some(day.into()), ..Contact::default() }
    }

    #[test]
    fn a_name_is_kept_only_with_purpose_source_and_consent() {
        let (_folder, mut plan) = plan();
        let mut contact = Contact { name: Some("Rosa Ortiz".into()), ..Contact::default() };
        let mut no = |contact: &Contact| {
            plan.create_stakeholders(vec![with("Library", contact.clone())], &author()).err()
        };
        assert_eq!(no(&contact), refused("contact_purpose", "contact-needs-why"));
        contact.purpose = Some("To plan the reading hour".into());
        assert_eq!(no(&contact), refused("contact_source", "contact-needs-why"));
        contact.source = Some("Told us herself".into());
        assert_eq!(no(&contact), refused("contact_consent_on", "contact-needs-why"));
        contact.consent_on = Some("2025-11-20".into());
        assert_eq!(no(&contact), None);
        let id = plan.stakeholders().unwrap()[0].id;
        let bare = Contact { name: Some("Rosa Ortiz".into()), ..Contact::default() };
        let edit = [StakeholderEdit::Contact(Some(bare))];
        let answer = plan.edit_stakeholders(&[id], &edit, &author()).err();
        assert_eq!(answer, refused("contact_purpose", "contact-needs-why"));
    }

    #[test]
    fn a_private_channel_needs_what_a_name_needs_and_one_at_work_does_not() {
        let (_folder, mut plan) = plan();
        let mut contact = Contact { channel: Some("555 0100".into()), ..Contact::default() };
        let id =
            plan.create_stakeholders(vec![with("Library", contact.clone())], &author()).unwrap().output[0];
        contact.channel_private = true;
        let edit = |plan: &mut Plan, to: &Contact| {
            plan.edit_stakeholders(&[id], &[StakeholderEdit::Contact(Some(to.clone()))], &author())
        };
        assert_eq!(edit(&mut plan, &contact).err(), refused("contact_purpose", "contact-needs-why"));
        contact.purpose = Some("To plan the reading hour".into());
        contact.source = Some("Told us herself".into());
        contact.consent_on = Some("2025-11-20".into());
        edit(&mut plan, &contact).unwrap();
        let kept = plan.stakeholder(id).unwrap().contact.unwrap();
        assert!(kept.channel_private);
        assert_eq!(kept.retain_until.as_deref(), Some("2027-11-20"), "two years from when they agreed");
        plan.undo(&author()).unwrap();
        assert!(!plan.stakeholder(id).unwrap().contact.unwrap().channel_private);
    }

    #[test]
    fn an_import_brings_no_name_and_no_private_channel_without_a_reason() {
        let (_folder, mut plan) = plan();
        let role =
            Contact { role: Some("manager".into()), source: Some("list.csv".into()), ..Contact::default() };
        let named = Contact { name: Some("Rosa Ortiz".into()), ..role.clone() };
        let private = Contact { channel: Some("555 0100".into()), channel_private: true, ..role.clone() };
        let id = plan.create_stakeholders(vec![with("Clinic", role.clone())], &author()).unwrap().output[0];
        let add = |contact: &Contact| ImportAction::AddTo {
            id,
            edits: vec![StakeholderEdit::Contact(Some(contact.clone()))],
            external_ids: Vec::new(),
            extra_fields: Vec::new(),
        };
        for contact in [&named, &private] {
            for action in [ImportAction::Create(Box::new(with("Library", contact.clone()))), add(contact)] {
                let answer = plan.import(vec![action], "list.csv", 0, &author()).err();
                assert_eq!(answer, refused("contact_purpose", "contact-needs-why"));
            }
        }
        assert_eq!(plan.stakeholders().unwrap().len(), 1, "whole or not at all");
        let said = Contact {
            purpose: Some("To plan the reading hour".into()),
            consent_on: Some("2025-11-20".into()),
            ..named
        };
        plan.import(vec![add(&said)], "list.csv", 0, &author()).unwrap();
        let kept = plan.stakeholder(id).unwrap().contact.unwrap();
        assert_eq!((kept.name, kept.retain_until.as_deref()), (said.name, Some("2027-11-20")));
    }

    #[test]
    fn every_contact_has_a_date_until_which_it_is_kept() {
        let (_folder, mut plan) = plan();
        let role = Contact { role: Some("manager".into()), ..Contact::default() };
        let id = plan.create_stakeholders(vec![with("Library", role.clone())], &author()).unwrap().output[0];
        let kept = plan.stakeholder(id).unwrap().contact.unwrap();
        assert_eq!(kept.retain_until.as_deref(), Some("2027-11-24"));
        let listed = Contact { source: Some("list.csv".into()), ..role };
        let action = ImportAction::Create(Box::new(with("Clinic", listed)));
        let id = plan.import(vec![action], "list.csv", 0, &author()).unwrap().output.created[0];
        assert!(plan.stakeholder(id).unwrap().contact.unwrap().retain_until.is_some());
        let agreed = |on: &str| Contact { consent_on: Some(on.into()), ..Contact::default() };
        assert_eq!(retained(&agreed("2024-02-29"), "2025-11-24"), "2026-02-28");
        assert_eq!(retained(&agreed("2024"), "2025-11-24"), "2027-11-24", "a year alone is no day");
    }

    #[test]
    fn what_is_due_is_listed_longest_overdue_first() {
        let (_folder, mut plan) = plan();
        let days =
            [("A", "2025-11-24"), ("B", "2025-11-25"), ("C", "2024"), ("D", "2025-11"), ("E", "2025-10")];
        let drafts = days.map(|(name, day)| with(name, until(day))).to_vec();
        plan.create_stakeholders(drafts, &author()).unwrap();
        let names = |plan: &Plan| -> Vec<String> {
            plan.contacts_due("2025-11-24").unwrap().into_iter().map(|due| due.name).collect()
        };
        assert_eq!(names(&plan), ["C", "E", "A"]);
        plan.conn
            .execute("UPDATE contact SET retain_until = NULL WHERE retain_until = '2025-11-25'", [])
            .unwrap();
        assert_eq!(names(&plan), ["B", "C", "E", "A"], "one without a day is due");
        assert_eq!(plan.today(), "2025-11-24");
    }
}
