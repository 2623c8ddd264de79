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

/// Refuses a person's name without purpose, source and consent. A list that is brought in cannot say these;
/// its names are taken when somebody ticks their column, and the panel asks for the rest.
pub(crate) fn says_why(contact: &Contact) -> Try<()> {
    contact.lacks().map_or(Ok(()), |field| Err(rules::invalid(field, "contact-needs-why").into()))
}

/// The day until which a contact given on `day` is kept; 29 February becomes 28 February.
pub(crate) fn retained_from(day: &str) -> String {
    let later =
        day.parse::<Date>().ok().and_then(|day| day.checked_add(Span::new().years(RETAINED_YEARS)).ok());
    later.map_or_else(|| day.to_string(), |later| later.to_string())
}

impl Plan {
    /// The day it is where the person sits, as `YYYY-MM-DD`.
    pub fn today(&mut self) -> String {
        self.surroundings.today()
    }

    /// Contacts that were to be kept until `today` or a day before it, the longest overdue first. A month or
    /// a year is over when its last day is.
    pub fn contacts_due(&self, today: &str) -> Result<Vec<ContactDue>> {
        let due = all(
            &self.conn,
            "SELECT s.id, s.name, c.retain_until FROM contact c JOIN stakeholder s ON s.id = c.stakeholder
             WHERE c.retain_until <= substr(?1, 1, length(c.retain_until))
               AND (length(c.retain_until) = 10 OR c.retain_until < substr(?1, 1, length(c.retain_until)))
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
    fn every_contact_has_a_date_until_which_it_is_kept() {
        let (_folder, mut plan) = plan();
        let role = Contact { role: Some("manager".into()), ..Contact::default() };
        let id = plan.create_stakeholders(vec![with("Library", role.clone())], &author()).unwrap().output[0];
        let kept = plan.stakeholder(id).unwrap().contact.unwrap();
        assert_eq!(kept.retain_until.as_deref(), Some("2027-11-24"));
        let named = Contact { name: Some("Rosa Ortiz".into()), source: Some("list.csv".into()), ..role };
        let action = ImportAction::Create(Box::new(with("Clinic", named)));
        let id = plan.import(vec![action], "list.csv", 0, &author()).unwrap().output.created[0];
        assert!(plan.stakeholder(id).unwrap().contact.unwrap().retain_until.is_some());
        assert_eq!(retained_from("2024-02-29"), "2026-02-28");
    }

    #[test]
    fn what_is_due_is_listed_longest_overdue_first() {
        let (_folder, mut plan) = plan();
        let days =
            [("A", "2025-11-24"), ("B", "2025-11-25"), ("C", "2024"), ("D", "2025-11"), ("E", "2025-10")];
        let drafts = days.map(|(name, day)| with(name, until(day))).to_vec();
        plan.create_stakeholders(drafts, &author()).unwrap();
        let due = plan.contacts_due("2025-11-24").unwrap();
        let names: Vec<&str> = due.iter().map(|due| due.name.as_str()).collect();
        assert_eq!(names, ["C", "E", "A"]);
        assert_eq!(plan.today(), "2025-11-24");
    }
}
