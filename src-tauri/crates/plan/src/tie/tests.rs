use crate::{
    Plan,
    tests::{author, plan, refused},
};
use model::*;

fn town(names: &[&str]) -> (tempfile::TempDir, Plan, Vec<Id>) {
    let (folder, mut plan) = plan();
    let draft = |name: &&str| StakeholderDraft { name: (*name).into(), ..StakeholderDraft::default() };
    let ids = plan.create_stakeholders(names.iter().map(draft).collect(), &author()).unwrap().output;
    (folder, plan, ids)
}

fn tie(from: Id, to: Id, kind: TieKind) -> TieDraft {
    TieDraft {
        kind,
        intensity: Some(2),
        since: Some("2024".into()),
        note: Some("They share a van.".into()),
        ..TieDraft::between(from, to)
    }
}

fn no_tie(from: Id, to: Id) -> TieDraft {
    TieDraft { presence: TiePresence::Absent, note: None, ..tie(from, to, TieKind::Coordinates) }
}

fn make(plan: &mut Plan, draft: TieDraft) -> Id {
    plan.create_ties(vec![draft], &author()).unwrap().output[0]
}

fn edit(plan: &mut Plan, id: Id, edits: Vec<TieEdit>) -> Id {
    plan.edit_tie(id, edits, &author()).unwrap().output
}

#[test]
fn what_is_known_not_to_be_gives_way_to_a_tie_and_back_again() {
    let (_folder, mut plan, ids) = town(&["Library", "School"]);
    let first = make(&mut plan, no_tie(ids[0], ids[1]));
    assert_eq!(make(&mut plan, tie(ids[1], ids[0], TieKind::Knows)), first, "the two meet in one record");
    make(&mut plan, tie(ids[0], ids[1], TieKind::Funds));
    let both = plan.ties().unwrap();
    assert_eq!(both.len(), 2, "ties of two kinds stand side by side");

    make(&mut plan, no_tie(ids[0], ids[1]));
    let none = plan.ties().unwrap();
    assert_eq!(none.len(), 1, "no tie means of no kind");
    assert_eq!((none[0].presence, none[0].intensity, &none[0].since), (TiePresence::Absent, None, &None));
    assert_eq!(plan.counts().unwrap().ties, 0);
    let label = plan.next_undo().unwrap().unwrap();
    assert_eq!((label.args["name"].as_str(), label.args["other"].as_str()), ("Library", "School"));
    assert_eq!(label.args["presence"], "absent");
    plan.undo(&author()).unwrap();
    assert_eq!(plan.ties().unwrap(), both, "one step, and nothing is lost");
    plan.redo(&author()).unwrap();
    plan.delete_ties(&[first], &author()).unwrap();
    assert_eq!(plan.ties().unwrap(), [], "and then nobody was asked");
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn another_kind_is_another_identity_with_everything_kept() {
    let (_folder, mut plan, ids) = town(&["Library", "School"]);
    let before = make(&mut plan, tie(ids[0], ids[1], TieKind::Knows));
    let kept = plan.ties().unwrap().remove(0);
    let after = edit(&mut plan, before, vec![TieEdit::Kind(TieKind::Funds)]);
    assert_ne!(after, before);
    assert_eq!(plan.ties().unwrap(), [Tie { id: after, kind: TieKind::Funds, ..kept.clone() }]);
    let again = make(&mut plan, tie(ids[0], ids[1], TieKind::Knows));
    assert_eq!(again, before, "whoever records it anew meets the first");
    let doubled = plan.edit_tie(again, vec![TieEdit::Kind(TieKind::Funds)], &author()).err();
    assert_eq!(doubled, refused("to", "already-there"));
    plan.undo(&author()).unwrap();
    plan.undo(&author()).unwrap();
    assert_eq!(plan.ties().unwrap(), [kept]);
}

#[test]
fn a_direction_is_given_turned_round_and_taken_away() {
    let (_folder, mut plan, ids) = town(&["Library", "School"]);
    let ends = |plan: &Plan| {
        let tie = plan.ties().unwrap().remove(0);
        (tie.from, tie.to, tie.directed)
    };
    let mutual = make(&mut plan, tie(ids[0], ids[1], TieKind::Funds));
    let there = edit(&mut plan, mutual, vec![TieEdit::Directed(true)]);
    assert_eq!(ends(&plan), (ids[0], ids[1], true));
    let back = edit(&mut plan, there, vec![TieEdit::From(ids[1])]);
    assert_eq!(ends(&plan), (ids[1], ids[0], true));
    let nobody = plan.edit_tie(back, vec![TieEdit::From(Id([9; 16]))], &author()).err();
    assert_eq!(nobody, Some(Refusal::NotFound { noun: "stakeholder".into() }));
    let other_way = TieDraft { directed: true, ..tie(ids[0], ids[1], TieKind::Funds) };
    make(&mut plan, other_way);
    let both_ways = plan.create_ties(vec![tie(ids[0], ids[1], TieKind::Funds)], &author()).err();
    assert_eq!(both_ways, refused("to", "already-there"), "a mutual tie holds both directions");
    for _ in 0..3 {
        plan.undo(&author()).unwrap();
    }
    assert_eq!(ends(&plan), (ids[0], ids[1], false));
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn a_tie_found_absent_keeps_its_note_only() {
    let (_folder, mut plan, ids) = town(&["Library", "School", "Choir"]);
    make(&mut plan, tie(ids[0], ids[1], TieKind::Knows));
    let funds = make(&mut plan, tie(ids[0], ids[1], TieKind::Funds));
    make(&mut plan, tie(ids[0], ids[2], TieKind::Funds));
    let before = plan.ties().unwrap();
    let absent = edit(&mut plan, funds, vec![TieEdit::Presence(TiePresence::Absent)]);
    let ties = plan.ties().unwrap();
    assert_eq!(ties.len(), 2, "the other pair is left alone");
    let none = ties.iter().find(|tie| tie.id == absent).unwrap();
    assert_eq!((none.note.as_deref(), none.intensity), (Some("They share a van."), None));
    plan.undo(&author()).unwrap();
    assert_eq!(plan.ties().unwrap(), before);
}

#[test]
fn what_a_tie_cannot_be() {
    let (_folder, mut plan, ids) = town(&["Library", "School"]);
    let mut no = |draft: TieDraft| plan.create_ties(vec![draft], &author()).err();
    let good = tie(ids[0], ids[1], TieKind::RefersFamilies);
    assert_eq!(no(tie(ids[0], ids[0], TieKind::Knows)), refused("to", "same-ends"));
    assert_eq!(no(TieDraft { intensity: Some(6), ..good.clone() }), refused("intensity", "out-of-range"));
    assert_eq!(no(TieDraft { since: Some("May".into()), ..good.clone() }), refused("since", "date-form"));
    let backwards = TieDraft { until: Some("2023-11".into()), ..good.clone() };
    assert_eq!(no(backwards), refused("until", "ends-before-it-starts"));
    let nobody = Some(Refusal::NotFound { noun: "stakeholder".into() });
    assert_eq!(no(TieDraft { to: Id([9; 16]), ..good.clone() }), nobody);
    let id = make(&mut plan, good);
    let late = plan.edit_tie(id, vec![TieEdit::Until(Some("1999".into()))], &author()).err();
    assert_eq!(late, refused("until", "ends-before-it-starts"), "an edit is held to the same rules");
}

#[test]
fn every_field_is_edited_and_what_changes_nothing_is_no_step() {
    let (_folder, mut plan, ids) = town(&["Library", "School"]);
    let id = make(&mut plan, tie(ids[0], ids[1], TieKind::SharesInformation));
    let edits = vec![
        TieEdit::Intensity(None),
        TieEdit::Since(None),
        TieEdit::Until(Some("2026-05-01".into())),
        TieEdit::Note(Some("  Ends with the van. ".into())),
        TieEdit::ConsentBasis(Some("No family is named".into())),
    ];
    edit(&mut plan, id, edits.clone());
    let tie = plan.ties().unwrap().remove(0);
    assert_eq!((tie.intensity, tie.since, tie.until.as_deref()), (None, None, Some("2026-05-01")));
    assert_eq!(tie.note.as_deref(), Some("Ends with the van."));
    assert_eq!(tie.consent_basis.as_deref(), Some("No family is named"));
    assert_eq!(plan.edit_tie(id, edits, &author()).unwrap().changed, []);
    assert_eq!(plan.edit_tie(id, vec![TieEdit::Note(None)], &author()).unwrap().changed.len(), 2);
    assert_eq!(plan.next_undo().unwrap().unwrap().op, "edit-tie-note");
}
