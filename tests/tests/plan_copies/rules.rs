//! Rules that each copy keeps and both together break: listed, and kept again by whatever somebody chooses.

use super::*;

/// What Ana has that a rule is about.
struct Town {
    ana: Replica,
    ben: Replica,
    ids: Vec<Id>,
    walk: Id,
    council: Id,
}

fn initiative(plan: &Plan) -> InitiativeDraft {
    let framework = plan.framework().unwrap();
    let example = framework.of(FrameworkKind::Example).next().unwrap();
    InitiativeDraft { title: "Safe walk".into(), ..plan.draft_from_example(example.id).unwrap() }
}

fn council(name: &str, kind: CouncilKind) -> CouncilDraft {
    CouncilDraft {
        seats: vec![SeatDraft { role: SeatRole::Advisor, votes: false, ..SeatDraft::vacant() }],
        ..behaviour::council(name, kind)
    }
}

fn town() -> Town {
    let (mut ana, _, ids) = two();
    let plan = ana.plan();
    let draft = initiative(plan);
    let walk = plan.create_initiatives(vec![draft], &author()).unwrap().output[0];
    let council = plan.create_council(council("Youth", CouncilKind::TaskForce), &author()).unwrap().output;
    let ben = ana.copy("Ben", -30);
    Town { ana, ben, ids, walk, council }
}

fn of_walk(who: &mut Replica, id: Id, edits: Vec<InitiativeEdit>) {
    who.wait(60);
    let author = who.author.clone();
    who.plan().edit_initiatives(&EditInitiatives { ids: vec![id], edits }, &author).unwrap();
}

fn of_council(who: &mut Replica, id: Id, edits: Vec<CouncilEdit>) {
    who.wait(60);
    let author = who.author.clone();
    who.plan().edit_council(&EditCouncil { id, edits }, &author).unwrap();
}

fn of_seat(who: &mut Replica, council: Id, edits: Vec<SeatEdit>) {
    who.wait(60);
    let author = who.author.clone();
    let ids = vec![seat(who, council).id];
    who.plan().edit_seats(&EditSeats { ids, edits }, &author).unwrap();
}

fn walk(who: &mut Replica, id: Id) -> Initiative {
    who.plan().initiatives().unwrap().into_iter().find(|each| each.id == id).unwrap()
}

fn seat(who: &mut Replica, council: Id) -> Seat {
    let councils = who.plan().councils().unwrap();
    councils.into_iter().find(|each| each.id == council).unwrap().seats.remove(0)
}

/// Both bring in what the other has; the one rule that is broken then, the same for both.
fn broken(ana: &mut Replica, ben: &mut Replica, rule: BrokenRule) -> Conflict {
    let shown = ana.merge(ben).conflicts;
    agree(ana, ben);
    let listed = conflicts(ana);
    let [conflict] = &listed[..] else { panic!("{listed:#?}") };
    assert_eq!(shown, listed, "the look at the copy has told of it");
    assert_eq!((conflict.about, conflict.place.rule), (ConflictKind::Rule, Some(rule)));
    assert!(conflict.versions.iter().all(|version| version.shown) && !conflict.may_write);
    let nonsense = settle(ben, conflict, SettleChoice::Keep);
    assert_eq!(nonsense, Err(Refusal::NotFound { noun: "conflict".into() }));
    conflict.clone()
}

/// Chooses what this person said; nothing is open afterwards, for both.
fn stays(who: &mut Replica, other: &mut Replica, conflict: &Conflict, by: &str) {
    settle(who, conflict, version(conflict, by)).unwrap();
    assert_eq!(conflicts(who), []);
    let again = settle(who, conflict, version(conflict, by));
    assert_eq!(again, Err(Refusal::NotFound { noun: "conflict".into() }));
    agree(who, other);
    assert_eq!(conflicts(other), []);
    // It is a step like any other.
    who.plan().undo(&author()).unwrap();
    assert_eq!(conflicts(who).len(), 1);
    who.plan().redo(&author()).unwrap();
    assert_eq!(conflicts(who), []);
    who.look();
}

fn said(conflict: &Conflict) -> Vec<(Option<&str>, &str, String)> {
    let value = |value: &VersionValue| match value {
        VersionValue::Text { text } => text.clone(),
        VersionValue::Word { word } => word.clone(),
        VersionValue::Number { number } => number.to_string(),
        VersionValue::YesNo { yes } => yes.to_string(),
        VersionValue::Thing { name, .. } => name.clone(),
        other => format!("{other:?}"),
    };
    let versions = conflict.versions.iter();
    versions.map(|each| (each.field.as_deref(), each.by.as_str(), value(&each.value))).collect()
}

#[test]
fn two_who_lead_one_initiative_are_listed_until_somebody_chooses() {
    let Town { mut ana, mut ben, ids, walk: id, .. } = town();
    for (who, leads) in [(&mut ben, ids[1]), (&mut ana, ids[0])] {
        let partner = PartnerDraft {
            stakeholder: leads,
            role: PartnerRole::Lead,
            brings: None,
            gains: None,
            key_action: None,
            commitment: None,
        };
        let new = AddPartners { initiative: id, partners: vec![partner] };
        let author = who.author.clone();
        who.wait(60);
        who.plan().add_partners(&new, &author).unwrap();
    }
    let conflict = broken(&mut ana, &mut ben, BrokenRule::OneLead);
    assert_eq!((conflict.noun.as_str(), conflict.name.as_str()), ("initiative", "Safe walk"));
    assert_eq!(said(&conflict), [(None, "Ana", "Library".into()), (None, "Ben", "School".into())]);
    stays(&mut ana, &mut ben, &conflict, "Ben");
    let roles: Vec<_> =
        walk(&mut ana, id).partners.iter().map(|each| (each.stakeholder, each.role)).collect();
    assert!(roles.contains(&(ids[1], PartnerRole::Lead)) && roles.contains(&(ids[0], PartnerRole::Partner)));
}

#[test]
fn what_ends_before_it_starts_is_listed_until_somebody_chooses() {
    let Town { mut ana, mut ben, ids, walk: id, council } = town();
    let date = |text: &str| Some(text.to_string());
    of_walk(&mut ana, id, vec![InitiativeEdit::Start(date("2026-09"))]);
    of_walk(&mut ben, id, vec![InitiativeEdit::End(date("2026-06-30"))]);
    let conflict = broken(&mut ana, &mut ben, BrokenRule::InOrder);
    assert_eq!(conflict.place.field.as_deref(), Some("end"));
    assert_eq!(
        said(&conflict),
        [(Some("start"), "Ana", "2026-09".into()), (Some("end"), "Ben", "2026-06-30".into())]
    );
    stays(&mut ana, &mut ben, &conflict, "Ben");
    let now = walk(&mut ana, id);
    assert_eq!((now.start, now.end.as_deref()), (None, Some("2026-06-30")));

    // Ages too; and a year is not before a month within it.
    of_walk(&mut ana, id, vec![InitiativeEdit::Start(date("2026-03"))]);
    of_walk(&mut ben, id, vec![InitiativeEdit::End(date("2026"))]);
    of_council(&mut ana, council, vec![CouncilEdit::AgeFrom(Some(14))]);
    of_council(&mut ben, council, vec![CouncilEdit::AgeTo(Some(11))]);
    let conflict = broken(&mut ana, &mut ben, BrokenRule::InOrder);
    assert_eq!((conflict.noun.as_str(), conflict.place.field.as_deref()), ("council", Some("age_to")));
    stays(&mut ben, &mut ana, &conflict, "Ana");

    of_seat(&mut ana, council, vec![SeatEdit::Since(date("2026"))]);
    of_seat(&mut ben, council, vec![SeatEdit::Until(date("2025-12"))]);
    let conflict = broken(&mut ana, &mut ben, BrokenRule::InOrder);
    assert_eq!(conflict.noun, "seat");
    stays(&mut ana, &mut ben, &conflict, "Ana");

    let tie = knows(&ids, true);
    let tie = ana.plan().create_ties(vec![tie], &author()).unwrap().output[0];
    agree(&mut ana, &mut ben);
    ana.plan().edit_tie(tie, vec![TieEdit::Since(date("2020"))], &author()).unwrap();
    let his = ben.author.clone();
    ben.plan().edit_tie(tie, vec![TieEdit::Until(date("2019"))], &his).unwrap();
    let conflict = broken(&mut ana, &mut ben, BrokenRule::InOrder);
    assert_eq!((conflict.noun.as_str(), conflict.name.as_str()), ("tie", "Library – School"));
    stays(&mut ana, &mut ben, &conflict, "Ben");
}

#[test]
fn an_active_initiative_whose_check_was_emptied_is_listed_until_somebody_chooses() {
    for (by, status, asked) in
        [("Ana", InitiativeStatus::Active, true), ("Ben", InitiativeStatus::Paused, false)]
    {
        let Town { mut ana, mut ben, walk: id, .. } = town();
        let answer = |text: &str| Some(text.to_string());
        let answers = vec![
            InitiativeEdit::WhoCouldBeHarmed(answer("families who fear to be seen")),
            InitiativeEdit::WhoWasAsked(answer("the parents’ circle")),
            InitiativeEdit::WhatWeDo(answer("nobody writes down names")),
        ];
        of_walk(&mut ana, id, answers);
        agree(&mut ana, &mut ben);
        of_walk(&mut ana, id, vec![InitiativeEdit::Status(InitiativeStatus::Active)]);
        of_walk(&mut ben, id, vec![InitiativeEdit::WhoWasAsked(None)]);
        let conflict = broken(&mut ana, &mut ben, BrokenRule::Checked);
        assert_eq!(
            said(&conflict),
            [(Some("status"), "Ana", "active".into()), (Some("who_was_asked"), "Ben", "Nothing".into())]
        );
        stays(&mut ben, &mut ana, &conflict, by);
        let now = walk(&mut ana, id);
        assert_eq!(
            (now.status, now.do_no_harm.is_some_and(|c| !c.who_was_asked.is_empty())),
            (status, asked)
        );
    }
}

fn knows(ids: &[Id], directed: bool) -> TieDraft {
    TieDraft { directed, ..TieDraft::between(ids[0], ids[1]) }
}

#[test]
fn a_tie_and_a_known_absence_of_one_are_listed_until_somebody_chooses() {
    for by in ["Ana", "Ben"] {
        let Town { mut ana, mut ben, ids, .. } = town();
        let his = ben.author.clone();
        let funds = TieDraft { kind: TieKind::Funds, ..knows(&ids, true) };
        ben.plan().create_ties(vec![funds], &his).unwrap();
        ana.wait(3_600);
        let none = TieDraft { presence: TiePresence::Absent, ..knows(&ids, true) };
        let hers = ana.author.clone();
        ana.plan().create_ties(vec![none], &hers).unwrap();
        let conflict = broken(&mut ana, &mut ben, BrokenRule::TieOrNone);
        assert_eq!(said(&conflict), [(None, "Ana", "absent".into()), (None, "Ben", "present".into())]);
        stays(&mut ana, &mut ben, &conflict, by);
        let left = if by == "Ana" { TiePresence::Absent } else { TiePresence::Present };
        assert_eq!(ben.plan().ties().unwrap().iter().map(|tie| tie.presence).collect::<Vec<_>>(), [left]);
    }
}

#[test]
fn a_mutual_tie_beside_one_in_a_single_direction_is_listed_until_somebody_chooses() {
    let Town { mut ana, mut ben, ids, .. } = town();
    let (hers, his) = (ana.author.clone(), ben.author.clone());
    ana.plan().create_ties(vec![knows(&ids, false)], &hers).unwrap();
    // A tie from the smaller identity to the larger is the mutual one by another direction.
    let back = TieDraft { from: ids[0].max(ids[1]), to: ids[0].min(ids[1]), ..knows(&ids, true) };
    ben.plan().create_ties(vec![back], &his).unwrap();
    let conflict = broken(&mut ana, &mut ben, BrokenRule::TieOnce);
    stays(&mut ana, &mut ben, &conflict, "Ben");
    let ties = ana.plan().ties().unwrap();
    assert_eq!((ties.len(), ties[0].directed, ties[0].from), (1, true, ids[0].max(ids[1])));
}

#[test]
fn seats_of_children_are_listed_until_somebody_chooses() {
    for (by, kind, votes) in
        [("Ana", CouncilKind::ChildrensCouncil, false), ("Ben", CouncilKind::TaskForce, true)]
    {
        let Town { mut ana, mut ben, council, .. } = town();
        of_council(&mut ana, council, vec![CouncilEdit::Kind(CouncilKind::ChildrensCouncil)]);
        of_seat(&mut ben, council, vec![SeatEdit::Votes(true), SeatEdit::Voice(Some(Voice::Youth))]);
        let conflict = broken(&mut ana, &mut ben, BrokenRule::ChildrenAsAGroup);
        let fields: Vec<_> = said(&conflict).into_iter().map(|(field, by, _)| (field.unwrap(), by)).collect();
        assert_eq!(fields.len(), 3);
        assert!(fields.contains(&("kind", "Ana")) && fields.contains(&("voice", "Ben")));
        stays(&mut ben, &mut ana, &conflict, by);
        let now = seat(&mut ana, council);
        assert_eq!((now.votes, now.voice.is_some()), (votes, votes));
        let councils = ana.plan().councils().unwrap();
        assert_eq!(councils.iter().find(|each| each.id == council).unwrap().kind, kind);
    }
}

#[test]
fn a_school_beside_a_narrow_age_band_of_children_is_listed_until_somebody_chooses() {
    for by in ["Ana", "Ben"] {
        let Town { mut ana, mut ben, ids, council, .. } = town();
        let schools = ana.plan().sectors().unwrap().into_iter().find(|each| each.key == "schools").unwrap();
        edit(&mut ana, ids[1], StakeholderEdit::Sector(Some(schools.id)));
        of_council(&mut ana, council, vec![CouncilEdit::Kind(CouncilKind::ChildrensCouncil)]);
        agree(&mut ana, &mut ben);
        let ages = vec![CouncilEdit::AgeFrom(Some(9)), CouncilEdit::AgeTo(Some(10))];
        of_council(&mut ana, council, ages);
        of_seat(&mut ben, council, vec![SeatEdit::Holder(Some(ids[1]))]);
        let conflict = broken(&mut ana, &mut ben, BrokenRule::ChildrenOfOneSchool);
        stays(&mut ana, &mut ben, &conflict, by);
        let narrow = ana.plan().councils().unwrap().iter().any(|each| each.age_to == Some(10));
        assert_eq!((narrow, seat(&mut ana, council).holder.is_some()), (by == "Ana", by == "Ben"));
    }
}
