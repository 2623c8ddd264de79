//! What may stand on paper (safeguarding rules 4, 5, 9 and 17). What is left out is not written at all;
//! the document says how much it was.

use crate::labels::Labels;
use model::{Id, Initiative, Sensitivity, Snapshot, Stakeholder};
use std::collections::HashMap;

pub struct Printable<'a> {
    /// Stakeholders that may be named, in the order of the plan.
    pub stakeholders: Vec<&'a Stakeholder>,
    /// Initiatives that may be printed, in the order of the plan.
    pub initiatives: Vec<&'a Initiative>,
    by_id: HashMap<Id, &'a Stakeholder>,
    hidden_stakeholders: usize,
    hidden_initiatives: usize,
    has_seats: bool,
    thanks: Vec<Sensitivity>,
}

impl<'a> Printable<'a> {
    pub fn new(snapshot: &'a Snapshot) -> Printable<'a> {
        let living = || snapshot.stakeholders.iter().filter(|s| !s.archived);
        let named = |s: &&Stakeholder| !s.do_not_map && s.sensitivity.may_leave();
        let stakeholders: Vec<&Stakeholder> = living().filter(named).collect();
        let initiatives: Vec<&Initiative> =
            snapshot.initiatives.iter().filter(|i| i.sensitivity.may_leave()).collect();
        Printable {
            by_id: stakeholders.iter().map(|s| (s.id, *s)).collect(),
            hidden_stakeholders: living().count() - stakeholders.len(),
            hidden_initiatives: snapshot.initiatives.len() - initiatives.len(),
            has_seats: snapshot.councils.iter().any(|c| !c.seats.is_empty()),
            thanks: snapshot.recognitions.iter().map(|one| one.sensitivity).collect(),
            stakeholders,
            initiatives,
        }
    }

    /// The stakeholder, if it may be named.
    pub fn stakeholder(&self, id: Id) -> Option<&'a Stakeholder> {
        self.by_id.get(&id).copied()
    }

    pub fn has_initiative(&self, id: Id) -> bool {
        self.initiatives.iter().any(|i| i.id == id)
    }

    /// How many initiatives are counted and not printed. A place where only these act is shown as not known.
    pub fn hidden_initiatives(&self) -> usize {
        self.hidden_initiatives
    }

    /// The most sensitive record in the document. Who sits on a council, and a document without any
    /// record, are the council's.
    pub fn highest(&self) -> Sensitivity {
        let records = self.stakeholders.iter().map(|s| s.sensitivity);
        let records = records.chain(self.initiatives.iter().map(|i| i.sensitivity));
        let records = records.chain(self.thanks.iter().copied());
        let seats = self.has_seats.then_some(Sensitivity::Council);
        records.chain(seats).max().unwrap_or_default()
    }

    /// How much is counted and not written, in words.
    pub fn left_out(&self, labels: &Labels) -> Vec<String> {
        [("stakeholders", self.hidden_stakeholders), ("initiatives", self.hidden_initiatives)]
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(noun, count)| labels.say(&format!("summary-left-out-{noun}"), &[("count", count.into())]))
            .collect()
    }
}
