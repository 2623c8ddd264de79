use crate::{
    Plan,
    tests::{author, plan, quick_plan, refused},
};
use model::*;

fn add(plan: &mut Plan, name: &str, in_sector: Option<&str>) -> Id {
    let sector = in_sector.map(|key| Id::hashed("sector", &[key.as_bytes()]));
    let draft = StakeholderDraft { name: name.into(), sector, ..StakeholderDraft::default() };
    plan.create_stakeholders(vec![draft], &author()).unwrap().output[0]
}

fn draft(name: &str, kind: CouncilKind, seats: Vec<SeatDraft>) -> CouncilDraft {
    CouncilDraft { seats, ..CouncilDraft::named(name.into(), kind) }
}

fn seat(role: SeatRole, holder: Option<Id>) -> SeatDraft {
    let votes = role != SeatRole::Advisor;
    SeatDraft { holder, role, votes, ..SeatDraft::vacant() }
}

fn members(count: usize) -> Vec<SeatDraft> {
    vec![seat(SeatRole::Member, None); count]
}

fn create(plan: &mut Plan, draft: CouncilDraft) -> Id {
    plan.create_council(draft, &author()).unwrap().output
}

fn get(plan: &Plan, id: Id) -> Council {
    plan.councils().unwrap().into_iter().find(|council| council.id == id).unwrap()
}

fn seats(plan: &Plan, council: Id) -> Vec<Id> {
    get(plan, council).seats.iter().map(|seat| seat.id).collect()
}

fn edit(plan: &mut Plan, id: Id, edits: Vec<CouncilEdit>) -> Result<Outcome<()>> {
    plan.edit_council(&EditCouncil { id, edits }, &author())
}

fn edit_seats(plan: &mut Plan, ids: &[Id], edits: Vec<SeatEdit>) -> Result<Outcome<()>> {
    plan.edit_seats(&EditSeats { ids: ids.to_vec(), edits }, &author())
}

/// Takes the newest step back and puts it in force again, and the councils follow both times.
fn there_and_back(plan: &mut Plan, before: &[Council]) {
    let after = plan.councils().unwrap();
    assert_ne!(after, before);
    plan.undo(&author()).unwrap();
    assert_eq!(plan.councils().unwrap(), before);
    plan.redo(&author()).unwrap();
    assert_eq!(plan.councils().unwrap(), after);
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn every_field_of_a_council_can_be_changed_and_taken_back() {
    let (_folder, mut plan) = plan();
    let above = create(&mut plan, draft("Above", CouncilKind::CommunityCouncil, Vec::new()));
    let id = create(&mut plan, draft("Group", CouncilKind::WorkingGroup, Vec::new()));
    let before = plan.councils().unwrap();
    let edits = vec![
        CouncilEdit::Name(" Young  voices ".into()),
        CouncilEdit::Kind(CouncilKind::ChildrensCouncil),
        CouncilEdit::Purpose(Some("To be heard".into())),
        CouncilEdit::Meets(Some("Saturdays".into())),
        CouncilEdit::QuorumPercent(Some(50)),
        CouncilEdit::DecisionRule(Some(DecisionRule::TwoThirds)),
        CouncilEdit::Parent(Some(above)),
        CouncilEdit::ChildrenCount(Some(24)),
        CouncilEdit::AgeFrom(Some(10)),
        CouncilEdit::AgeTo(Some(15)),
        CouncilEdit::HowChosen(Some("By lot".into())),
        CouncilEdit::Space(Some("The club house".into())),
        CouncilEdit::Voice(Some("Drawings".into())),
        CouncilEdit::Audience(Some("The mayor".into())),
        CouncilEdit::Influence(Some("An answer in a month".into())),
    ];
    assert_eq!(edit(&mut plan, id, edits).unwrap().changed, [Noun::Council]);
    let expected = Council {
        id,
        name: "Young voices".into(),
        kind: CouncilKind::ChildrensCouncil,
        purpose: Some("To be heard".into()),
        meets: Some("Saturdays".into()),
        quorum_percent: Some(50),
        quorum_seats: None,
        decision_rule: Some(DecisionRule::TwoThirds),
        parent: Some(above),
        children_count: Some(24),
        age_from: Some(10),
        age_to: Some(15),
        how_chosen: Some("By lot".into()),
        participation: Participation {
            space: Some("The club house".into()),
            voice: Some("Drawings".into()),
            audience: Some("The mayor".into()),
            influence: Some("An answer in a month".into()),
        },
        seats: Vec::new(),
    };
    assert_eq!(get(&plan, id), expected);
    assert_eq!(plan.next_undo().unwrap().unwrap().args["name"], "Young voices");
    there_and_back(&mut plan, &before);

    // A quorum is a share or a number: the newer rule takes the place of the other.
    edit(&mut plan, id, vec![CouncilEdit::QuorumSeats(Some(7))]).unwrap();
    assert_eq!((get(&plan, id).quorum_percent, get(&plan, id).quorum_seats), (None, Some(7)));
    edit(&mut plan, id, vec![CouncilEdit::QuorumPercent(Some(60))]).unwrap();
    assert_eq!((get(&plan, id).quorum_percent, get(&plan, id).quorum_seats), (Some(60), None));
}

#[test]
fn what_cannot_be_is_refused_and_nothing_of_it_is_kept() {
    let (_folder, mut plan) = plan();
    let id = create(&mut plan, draft("Group", CouncilKind::WorkingGroup, Vec::new()));
    let before = plan.councils().unwrap();
    let mut no = |wrong: CouncilEdit| {
        let edits = vec![CouncilEdit::Meets(Some("Mondays".into())), wrong];
        let refusal = edit(&mut plan, id, edits).err();
        assert_eq!(plan.councils().unwrap(), before);
        refusal
    };
    assert_eq!(no(CouncilEdit::Name(" ".into())), refused("name", "name-empty"));
    assert_eq!(no(CouncilEdit::QuorumPercent(Some(101))), refused("quorum_percent", "out-of-range"));
    assert_eq!(no(CouncilEdit::QuorumPercent(Some(0))), refused("quorum_percent", "out-of-range"));
    assert_eq!(no(CouncilEdit::QuorumSeats(Some(0))), refused("quorum_seats", "out-of-range"));
    assert_eq!(no(CouncilEdit::ChildrenCount(Some(u32::MAX))), refused("children_count", "out-of-range"));
    assert_eq!(no(CouncilEdit::AgeTo(Some(200))), refused("age_to", "out-of-range"));
    assert_eq!(no(CouncilEdit::Meets(Some("x".repeat(201)))), refused("meets", "too-long"));
    let unknown = Some(Refusal::NotFound { noun: "council".into() });
    assert_eq!(no(CouncilEdit::Parent(Some(Id([9; 16])))), unknown);
    edit(&mut plan, id, vec![CouncilEdit::AgeFrom(Some(12))]).unwrap();
    let backwards = edit(&mut plan, id, vec![CouncilEdit::AgeTo(Some(9))]).err();
    assert_eq!(backwards, refused("age_to", "ends-before-it-starts"));
    assert_eq!(edit(&mut plan, Id([9; 16]), vec![]).err(), unknown);
}

#[test]
fn councils_never_hang_in_a_circle() {
    let (_folder, mut plan) = plan();
    let top = create(&mut plan, draft("Top", CouncilKind::CommunityCouncil, Vec::new()));
    let below = |name: &str, parent: Id| CouncilDraft {
        parent: Some(parent),
        ..draft(name, CouncilKind::TaskForce, Vec::new())
    };
    let middle = create(&mut plan, below("Middle", top));
    let bottom = create(&mut plan, below("Bottom", middle));
    for parent in [top, middle, bottom] {
        let circle = edit(&mut plan, top, vec![CouncilEdit::Parent(Some(parent))]).err();
        assert_eq!(circle, refused("parent", "council-in-a-circle"));
    }
    edit(&mut plan, bottom, vec![CouncilEdit::Parent(Some(top))]).unwrap();
    edit(&mut plan, middle, vec![CouncilEdit::Parent(Some(bottom))]).unwrap();
    assert_eq!(get(&plan, middle).parent, Some(bottom));
}

#[test]
fn a_childrens_council_has_no_seat_that_a_child_could_hold() {
    let (_folder, mut plan) = plan();
    let nurse = add(&mut plan, "School nurse", None);
    let children = |seats| draft("Children", CouncilKind::ChildrensCouncil, seats);
    let as_a_group = refused("seats", "children-as-a-group");
    for role in [SeatRole::Chair, SeatRole::Secretary, SeatRole::Member] {
        let made = plan.create_council(children(vec![seat(role, Some(nurse))]), &author());
        assert_eq!(made.err(), as_a_group, "{role:?}");
    }
    let id = create(&mut plan, children(vec![seat(SeatRole::Advisor, Some(nurse))]));
    let only = seats(&plan, id);
    for wrong in [SeatEdit::Votes(true), SeatEdit::Role(SeatRole::Chair), SeatEdit::Voice(Some(Voice::Youth))]
    {
        assert_eq!(edit_seats(&mut plan, &only, vec![wrong]).err(), as_a_group);
    }
    let more = plan.add_seats(&AddSeats { council: id, seats: members(1) }, &author());
    assert_eq!(more.err(), as_a_group);
    let group = create(&mut plan, draft("Group", CouncilKind::WorkingGroup, members(1)));
    let turned = edit(&mut plan, group, vec![CouncilEdit::Kind(CouncilKind::ChildrensCouncil)]);
    assert_eq!(turned.err(), as_a_group);
}

#[test]
fn nor_does_a_school_that_is_only_named_or_that_nobody_said_is_one() {
    let (_folder, mut plan) = plan();
    let school = add(&mut plan, "Elementary School", None);
    let told = refused("age_to", "children-of-one-school");
    for chosen in
        ["All pupils of Elementary School, class 5a", "Two of grade 6 each year", "Los de la Escuela Río"]
    {
        let group = CouncilDraft {
            age_from: Some(11),
            age_to: Some(12),
            how_chosen: Some(chosen.into()),
            ..draft("Children", CouncilKind::ChildrensCouncil, Vec::new())
        };
        assert_eq!(plan.create_council(group.clone(), &author()).err(), told, "{chosen}");
        create(&mut plan, CouncilDraft { age_to: Some(15), name: chosen.into(), ..group });
    }
    let advised = CouncilDraft {
        age_from: Some(11),
        age_to: Some(12),
        how_chosen: Some("Every school and club in town sends two".into()),
        ..draft(
            "Young voices",
            CouncilKind::ChildrensCouncil,
            vec![SeatDraft { votes: false, ..seat(SeatRole::Advisor, None) }],
        )
    };
    let id = create(&mut plan, advised);
    let only = seats(&plan, id);
    assert_eq!(edit_seats(&mut plan, &only, vec![SeatEdit::Holder(Some(school))]).err(), told);
}

#[test]
fn nor_do_their_answers_or_what_they_ask_for_name_a_school_beside_few_ages() {
    let (_folder, mut plan) = plan();
    let (age_from, age_to) = (Some(9), Some(10));
    let group =
        CouncilDraft { age_from, age_to, ..draft("Children", CouncilKind::ChildrensCouncil, Vec::new()) };
    let id = create(&mut plan, group);
    let told = |field| refused(field, "children-of-one-school");
    let hall = CouncilEdit::Space(Some("In the hall of Cedar Elementary School".into()));
    assert_eq!(edit(&mut plan, id, vec![hall]).err(), told("age_to"));
    let ask = |asked: &str, changed: Option<&str>| Ask {
        id: Id::NEW,
        council: id,
        asked: asked.into(),
        asked_on: None,
        decided: None,
        changed: changed.map(Into::into),
        told_on: None,
        withdrawn: false,
        sensitivity: Default::default(),
    };
    let mut save = |ask: Ask| plan.save_records(&[ask.into()], &author());
    assert_eq!(save(ask("A lamp at the gate of Cedar Elementary School", None)).err(), told("asked"));
    assert_eq!(save(ask("A lamp", Some("It stands at Cedar Elementary School"))).err(), told("changed"));
    save(ask("A lamp at the river path", None)).unwrap();
    edit(&mut plan, id, vec![CouncilEdit::AgeTo(Some(14))]).unwrap();
    plan.save_records(&[ask("A lamp at Cedar Elementary School", None).into()], &author()).unwrap();
    assert_eq!(edit(&mut plan, id, vec![CouncilEdit::AgeTo(Some(10))]).err(), told("age_to"));
}

#[test]
fn a_school_and_few_ages_never_stand_together() {
    let (_folder, mut plan) = plan();
    let school = add(&mut plan, "Cedar High", Some("schools"));
    let group = CouncilDraft {
        age_from: Some(12),
        age_to: Some(13),
        ..draft("Children", CouncilKind::ChildrensCouncil, vec![seat(SeatRole::Advisor, None)])
    };
    let id = create(&mut plan, group);
    let only = seats(&plan, id);
    let told = refused("age_to", "children-of-one-school");
    assert_eq!(edit_seats(&mut plan, &only, vec![SeatEdit::Holder(Some(school))]).err(), told);
    edit(&mut plan, id, vec![CouncilEdit::AgeTo(Some(14))]).unwrap();
    edit_seats(&mut plan, &only, vec![SeatEdit::Holder(Some(school))]).unwrap();
    assert_eq!(edit(&mut plan, id, vec![CouncilEdit::AgeFrom(Some(13))]).err(), told);
}

#[test]
fn seats_are_added_filled_put_in_order_and_taken_away() {
    let (_folder, mut plan) = plan();
    let library = add(&mut plan, "Library", None);
    let id = create(&mut plan, draft("Council", CouncilKind::CommunityCouncil, members(2)));
    let first = seats(&plan, id);

    let before = plan.councils().unwrap();
    let added = plan.add_seats(&AddSeats { council: id, seats: members(2) }, &author()).unwrap();
    assert_eq!(added.changed, [Noun::Stakeholder, Noun::Council]);
    let all = [first, added.output].concat();
    assert_eq!(seats(&plan, id), all, "new seats come last");
    there_and_back(&mut plan, &before);

    let before = plan.councils().unwrap();
    let fill = vec![
        SeatEdit::Holder(Some(library)),
        SeatEdit::Role(SeatRole::Secretary),
        SeatEdit::Votes(false),
        SeatEdit::Voice(Some(Voice::Sector)),
        SeatEdit::Sector(Some(Id::hashed("sector", &[b"civic"]))),
        SeatEdit::Since(Some("2026-01".into())),
        SeatEdit::Until(Some("2027".into())),
    ];
    edit_seats(&mut plan, &all[..1], fill).unwrap();
    let filled = get(&plan, id).seats.remove(0);
    assert_eq!((filled.holder, filled.role, filled.votes), (Some(library), SeatRole::Secretary, false));
    assert_eq!((filled.since.as_deref(), filled.until.as_deref()), (Some("2026-01"), Some("2027")));
    assert_eq!(plan.stakeholder(library).unwrap().seats.len(), 1);
    there_and_back(&mut plan, &before);

    let before = plan.councils().unwrap();
    plan.move_seat(MoveSeat { id: all[3], to: 1 }, &author()).unwrap();
    assert_eq!(seats(&plan, id), [all[0], all[3], all[1], all[2]]);
    there_and_back(&mut plan, &before);
    plan.move_seat(MoveSeat { id: all[0], to: 99 }, &author()).unwrap();
    assert_eq!(seats(&plan, id), [all[3], all[1], all[2], all[0]], "beyond the last means last");
    assert_eq!(plan.move_seat(MoveSeat { id: all[0], to: 3 }, &author()).unwrap().changed, []);

    let before = plan.councils().unwrap();
    plan.delete_seats(&[all[1], all[0]], &author()).unwrap();
    assert_eq!(seats(&plan, id), [all[3], all[2]]);
    there_and_back(&mut plan, &before);
    let gone = Some(Refusal::NotFound { noun: "seat".into() });
    assert_eq!(plan.delete_seats(&[all[0]], &author()).err(), gone);
    assert_eq!(plan.move_seat(MoveSeat { id: all[0], to: 0 }, &author()).err(), gone);
    assert_eq!(edit_seats(&mut plan, &all, vec![SeatEdit::Votes(true)]).err(), gone);
}

#[test]
fn the_seat_of_somebody_who_is_archived_waits_for_somebody_until_they_come_back() {
    let (_folder, mut plan) = plan();
    let library = add(&mut plan, "Library", None);
    let seats = vec![seat(SeatRole::Chair, Some(library)), seat(SeatRole::Member, None)];
    let council = create(&mut plan, draft("Council", CouncilKind::CommunityCouncil, seats));
    let archive = |plan: &mut Plan, away| {
        plan.edit_stakeholders(&[library], &[StakeholderEdit::Archived(away)], &author()).unwrap();
        get(plan, council).seats[0].holder
    };
    let meeting = Meeting {
        id: Id::NEW,
        council,
        date: "2026-03-02".into(),
        starts: None,
        place: None,
        notes: None,
        held: true,
        sensitivity: Default::default(),
    };
    let meeting = plan.save_records(&[meeting.into()], &author()).unwrap().output[0];
    let seat = get(&plan, council).seats[0].id;
    let came = Attendance { id: Id::NEW, meeting, seat, presence: Presence::Present };
    plan.save_records(&[came.into()], &author()).unwrap();
    assert_eq!(archive(&mut plan, true), None);
    assert_eq!(plan.meeting(meeting).unwrap().quorum.present, 1, "they were there all the same");
    assert_eq!(plan.snapshot().unwrap().councils[0].seats[0].holder, None);
    assert_eq!(archive(&mut plan, false), Some(library));
}

#[test]
fn a_seat_never_ends_before_it_begins_nor_has_a_holder_nobody_knows() {
    let (_folder, mut plan) = plan();
    let id = create(&mut plan, draft("Council", CouncilKind::CommunityCouncil, members(1)));
    let only = seats(&plan, id);
    let date = |text: &str| Some(text.to_string());
    edit_seats(&mut plan, &only, vec![SeatEdit::Until(date("2026-05"))]).unwrap();
    let mut no = |wrong: SeatEdit| edit_seats(&mut plan, &only, vec![wrong]).err();
    assert_eq!(no(SeatEdit::Since(date("2026-06-01"))), refused("until", "ends-before-it-starts"));
    assert_eq!(no(SeatEdit::Since(date("soon"))), refused("since", "date-form"));
    assert_eq!(no(SeatEdit::Holder(Some(id))), Some(Refusal::NotFound { noun: "stakeholder".into() }));
    assert_eq!(no(SeatEdit::Sector(Some(id))), Some(Refusal::NotFound { noun: "sector".into() }));
}

#[test]
fn what_is_done_for_whoever_holds_a_seat_is_kept_with_the_seat() {
    let (_folder, mut plan) = plan();
    let id = create(&mut plan, draft("Council", CouncilKind::CommunityCouncil, members(2)));
    let both = seats(&plan, id);
    let before = plan.councils().unwrap();
    let said = |text: &str| Some(text.to_string());
    let edits = vec![
        SeatEdit::Preparation(said("The agenda, a week before")),
        SeatEdit::Support(said("  Child care\u{7} ")),
        SeatEdit::Pay(said("30 an hour")),
    ];
    edit_seats(&mut plan, &both[..1], edits).unwrap();
    let seat = get(&plan, id).seats.remove(0);
    assert_eq!(
        [seat.preparation, seat.support, seat.pay],
        [said("The agenda, a week before"), said("Child care"), said("30 an hour")]
    );
    assert_eq!(get(&plan, id).seats[1].pay, None);
    there_and_back(&mut plan, &before);
    edit_seats(&mut plan, &both[..1], vec![SeatEdit::Pay(said(" "))]).unwrap();
    assert_eq!(get(&plan, id).seats[0].pay, None, "nothing is unknown");
    for (field, edit) in [
        ("preparation", SeatEdit::Preparation(said("The girl of 9 reads it"))),
        ("support", SeatEdit::Support(said("The girl of 9 comes along"))),
        ("pay", SeatEdit::Pay(said("To the girl of 9"))),
    ] {
        let answer = edit_seats(&mut plan, &both, vec![edit]).err();
        assert!(
            matches!(&answer, Some(Refusal::NamesAChild { field: named, may_keep: true, .. }) if named == field),
            "{answer:?}"
        );
    }
    let long = edit_seats(&mut plan, &both, vec![SeatEdit::Support(Some("x".repeat(20_001)))]).err();
    assert_eq!(long, refused("support", "too-long"));
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn the_history_does_not_say_who_brings_lived_experience() {
    let (_folder, mut plan) = plan();
    let who = add(&mut plan, "Survivors’ Network", None);
    let voice = SeatDraft { voice: Some(Voice::LivedExperience), ..seat(SeatRole::Member, None) };
    let id = create(&mut plan, draft("Council", CouncilKind::CommunityCouncil, vec![voice]));
    let only = seats(&plan, id);
    edit_seats(&mut plan, &only, vec![SeatEdit::Holder(Some(who))]).unwrap();
    let label = plan.next_undo().unwrap().unwrap();
    assert_eq!(label.op, "edit-seats-holder");
    assert!(label.args.values().all(|arg| !arg.contains("Survivors")), "{label:?}");
}

#[test]
fn typing_on_within_a_minute_is_one_step() {
    let (_folder, mut plan) = quick_plan();
    let council = plan.councils().unwrap()[0].id;
    for text in ["We", "We meet", "We meet to plan"] {
        edit(&mut plan, council, vec![CouncilEdit::Purpose(Some(text.into()))]).unwrap();
    }
    edit(&mut plan, council, vec![CouncilEdit::Meets(Some("Mondays".into()))]).unwrap();
    plan.undo(&author()).unwrap();
    assert_eq!(get(&plan, council).purpose.as_deref(), Some("We meet to plan"));
    plan.undo(&author()).unwrap();
    assert_eq!(get(&plan, council).purpose, None);
}

#[test]
fn a_template_fills_a_new_council_with_vacant_seats() {
    let (_folder, mut plan) = plan();
    for kind in [CouncilKind::CommunityCouncil, CouncilKind::ChildrensCouncil, CouncilKind::TaskForce] {
        let wanted = plan.council_template(kind).unwrap();
        let id = create(&mut plan, draft("From a template", kind, wanted.clone()));
        let made = get(&plan, id).seats;
        assert_eq!(made.len(), wanted.len());
        assert!(made.iter().all(|seat| seat.holder.is_none()));
    }
}
