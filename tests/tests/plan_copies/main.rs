//! Working on copies of one plan, rule by rule: what joins by itself, what is listed for somebody to choose,
//! what is refused, what a copy can be sent without, and how a merge is taken back.

mod joined;
mod refused;
#[path = "../replicas/mod.rs"]
mod replicas;
mod rules;
mod sent;
mod taken_back;

use behaviour::{MovedByHand, author, folder as in_folder, named, riverbend};
use model::*;
use plan::Plan;
use replicas::{Replica, differs, folder};
use std::path::Path;

impl Replica {
    /// Brings in what somebody else has.
    fn merge(&mut self, other: &Replica) -> MergePreview {
        self.merge_file(&other.file())
    }
}

/// Both bring in what the other has.
fn exchange(one: &mut Replica, other: &mut Replica) {
    one.merge(other);
    other.merge(one);
}

/// A library and a school, in two hands. Ben's clock is half an hour slow.
fn two() -> (Replica, Replica, Vec<Id>) {
    let mut ana = Replica::first();
    ana.author = Author { name: "Ana".into() };
    let ids =
        ana.plan().create_stakeholders(vec![named("Library"), named("School")], &author()).unwrap().output;
    let ben = ana.copy("Ben", -30);
    (ana, ben, ids)
}

fn edit(who: &mut Replica, id: Id, edit: StakeholderEdit) {
    let author = who.author.clone();
    who.wait(60);
    who.plan().edit_stakeholders(&[id], &[edit], &author).unwrap();
}

fn about(text: &str) -> StakeholderEdit {
    StakeholderEdit::About(Some(text.into()))
}

fn stakeholder(who: &mut Replica, id: Id) -> Stakeholder {
    who.plan().stakeholder(id).unwrap().stakeholder
}

fn conflicts(who: &mut Replica) -> Vec<Conflict> {
    who.plan().conflicts().unwrap()
}

fn settle(who: &mut Replica, conflict: &Conflict, choice: SettleChoice) -> Result<()> {
    let author = who.author.clone();
    let request = SettleConflict { place: conflict.place.clone(), choice };
    who.plan().settle_conflict(&request, &author).map(|_| ())
}

fn version(conflict: &Conflict, by: &str) -> SettleChoice {
    let version = conflict.versions.iter().find(|version| version.by == by).unwrap();
    SettleChoice::Version { site: version.site, seq: version.seq }
}

/// Both hold the same now.
fn agree(one: &mut Replica, other: &mut Replica) {
    exchange(one, other);
    assert_eq!(differs(&one.look(), &other.look()), None);
}
