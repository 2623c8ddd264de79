//! The same change to several initiatives: one step, for all of them or for none.

use super::*;
use InitiativeEdit as Edit;

/// Three initiatives; only the first two have said how they do no harm.
fn three(plan: &mut Plan) -> Vec<Id> {
    let answer = || "the parents".to_string();
    let whole = DoNoHarm { who_could_be_harmed: answer(), who_was_asked: answer(), what_we_do: answer() };
    let checked = |title: &str| InitiativeDraft {
        do_no_harm: Some(whole.clone()),
        ..initiative(title, InitiativeStatus::Idea, Vec::new())
    };
    let bare = initiative("Swim", InitiativeStatus::Planned, Vec::new());
    plan.create_initiatives(vec![checked("Walk"), checked("Read"), bare], &author()).unwrap().output
}

fn edit(plan: &mut Plan, ids: &[Id], edits: Vec<Edit>) -> Result<Outcome<()>> {
    plan.edit_initiatives(&EditInitiatives { ids: ids.to_vec(), edits }, &author())
}

fn statuses(plan: &Plan, ids: &[Id]) -> Vec<InitiativeStatus> {
    let all = plan.initiatives().unwrap();
    let status = |id: &Id| all.iter().find(|each| each.id == *id).unwrap().status;
    ids.iter().map(status).collect()
}

#[test]
fn one_step_changes_them_all_and_one_undo_takes_it_back() {
    let (_folder, mut plan) = plan();
    let ids = three(&mut plan);
    let item = Id::framework;
    let steps: [(Edit, &str); 7] = [
        (Edit::AddTag("school run".into()), "edit-initiative-add-tag"),
        (Edit::AddDomain(item("domain", "education")), "edit-initiative-add-domain"),
        (Edit::RemoveDomain(item("domain", "safety")), "edit-initiative-remove-domain"),
        (Edit::AddLevel(item("level", "family")), "edit-initiative-add-level"),
        (Edit::RemoveLevel(item("level", "community")), "edit-initiative-remove-level"),
        (Edit::Prevention(Some(item("prevention", "secondary"))), "edit-initiative-prevention"),
        (Edit::Status(InitiativeStatus::Paused), "set-initiative-status"),
    ];
    for (change, key) in steps {
        let before = plan.initiatives().unwrap();
        edit(&mut plan, &ids, vec![change]).unwrap();
        let after = plan.initiatives().unwrap();
        for (before, after) in before.iter().zip(&after) {
            assert_ne!(before, after, "{key} reaches {}", before.title);
        }
        let label = plan.next_undo().unwrap().unwrap();
        assert_eq!((label.op.as_str(), label.args["count"].as_str()), (key, "3"));
        plan.undo(&author()).unwrap();
        assert_eq!(plan.initiatives().unwrap(), before, "{key}");
        plan.redo(&author()).unwrap();
        assert_eq!(plan.initiatives().unwrap(), after, "{key}");
    }
    let tag = plan.tags().unwrap()[0].id;
    edit(&mut plan, &ids[..2], vec![Edit::RemoveTag(tag)]).unwrap();
    let tagged = plan.initiatives().unwrap();
    let tagged: Vec<_> = tagged.iter().filter(|each| each.tags == [tag]).map(|each| each.id).collect();
    assert_eq!(tagged, [ids[2]]);
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn without_their_checks_none_turns_active_and_every_one_that_lacks_it_is_named() {
    use InitiativeStatus::{Active, Idea, Planned};
    let (_folder, mut plan) = plan();
    let mut ids = three(&mut plan);
    let more = initiative("Bake", Planned, Vec::new());
    ids.extend(plan.create_initiatives(vec![more], &author()).unwrap().output);
    let steps = |plan: &Plan| plan.steps(StepRange { skip: 0, take: 99 }).unwrap().len();
    let before = steps(&plan);
    assert_eq!(set_status(&mut plan, &ids, Active).err(), unchecked(&["Swim", "Bake"]));
    assert_eq!(statuses(&plan, &ids), [Idea, Idea, Planned, Planned]);
    assert_eq!(steps(&plan), before, "a refused step is no step");

    set_status(&mut plan, &ids[..2], Active).unwrap();
    assert_eq!(statuses(&plan, &ids), [Active, Active, Planned, Planned]);
    plan.undo(&author()).unwrap();
    assert_eq!(statuses(&plan, &ids), [Idea, Idea, Planned, Planned]);
}

#[test]
fn one_that_is_wrong_keeps_all_the_others_as_they_were() {
    let (_folder, mut plan) = plan();
    let ids = three(&mut plan);
    edit(&mut plan, &ids[2..], vec![Edit::Start(Some("2027-05".into()))]).unwrap();
    let before = plan.initiatives().unwrap();
    let early = vec![Edit::AddTag("soon".into()), Edit::End(Some("2026".into()))];
    assert_eq!(edit(&mut plan, &ids, early).err(), refused("end", "ends-before-it-starts"));
    let gone = [ids[0], Id([9; 16])];
    let unknown = Some(Refusal::NotFound { noun: "initiative".into() });
    assert_eq!(edit(&mut plan, &gone, vec![Edit::AddTag("soon".into())]).err(), unknown);
    assert_eq!(plan.initiatives().unwrap(), before);
    assert_eq!(plan.tags().unwrap(), [], "not even the tag is left");
}

#[test]
fn the_same_one_named_twice_is_one() {
    let (_folder, mut plan) = plan();
    let ids = three(&mut plan);
    edit(&mut plan, &[ids[0], ids[0]], vec![Edit::AddTag("walking".into())]).unwrap();
    let label = plan.next_undo().unwrap().unwrap();
    assert_eq!((label.args["count"].as_str(), label.args["name"].as_str()), ("1", "Walk"));
    assert_eq!(edit(&mut plan, &[], vec![Edit::AddTag("nobody".into())]).unwrap().changed, []);
}

#[test]
fn several_are_taken_away_as_one_step() {
    let (_folder, mut plan) = plan();
    let ids = three(&mut plan);
    let before = plan.snapshot().unwrap();
    plan.delete_initiatives(&ids[..2], &author()).unwrap();
    assert_eq!(plan.initiatives().unwrap().len(), 1);
    plan.undo(&author()).unwrap();
    assert_eq!(plan.snapshot().unwrap(), before);
}
