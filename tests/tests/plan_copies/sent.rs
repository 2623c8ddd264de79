//! Copies that lack something.

use super::*;

const ALL: CopyChoice = CopyChoice::WHOLE;

fn holds(file: &Path, text: &str) -> bool {
    let bytes = std::fs::read(file).unwrap();
    bytes.windows(text.len()).any(|part| part == text.as_bytes())
}

fn contact(role: &str, channel: Option<&str>) -> StakeholderEdit {
    StakeholderEdit::Contact(Some(Contact {
        role: Some(role.into()),
        channel: channel.map(Into::into),
        ..Contact::default()
    }))
}

fn counted(counts: &[Counted], what: &str) -> u32 {
    counts.iter().find(|counted| counted.what == what).map_or(0, |counted| counted.count)
}

#[test]
fn a_whole_copy_is_the_plan() {
    let (mut ana, _, _) = two();
    let (file, manifest) = ana.send(ALL);
    assert_eq!((manifest.without.len(), manifest.left_out.len()), (0, 0));
    assert_eq!(counted(&manifest.holds, "stakeholder"), 2);
    assert_eq!(manifest.path, file.display().to_string());
    assert_eq!(differs(&Replica::of(&file, "Ben", 0).look(), &ana.look()), None);
}

#[test]
fn contacts_that_stay_at_home_are_not_written_and_not_lost() {
    let (mut ana, _, ids) = two();
    edit(&mut ana, ids[0], contact("manager", Some("call 555 0100")));
    edit(&mut ana, ids[1], contact("secretary", Some("call 555 0199")));
    let (file, manifest) = ana.send(CopyChoice { contacts: false, ..ALL });
    assert_eq!(manifest.without, [LeftOutKind::Contacts]);
    assert_eq!((counted(&manifest.left_out, "contact"), counted(&manifest.holds, "contact")), (2, 0));
    assert!(!holds(&file, "555 01") && !holds(&file, "secretary") && holds(&file, "Library"));
    let mut ben = Replica::of(&file, "Ben", 0);
    ben.look();
    let page = ben.plan().stakeholder(ids[0]).unwrap();
    assert_eq!(page.contact, None);

    // He changes one thing, and writes a contact of his own for the other.
    edit(&mut ben, ids[0], StakeholderEdit::Influence(Some(5)));
    edit(&mut ben, ids[1], contact("head", None));
    let brought = ana.merge(&ben);
    assert_eq!(brought.without, [LeftOutKind::Contacts]);
    let page = |who: &mut Replica, id| who.plan().stakeholder(id).unwrap();
    assert_eq!(page(&mut ana, ids[0]).contact.unwrap().channel.as_deref(), Some("call 555 0100"));
    assert_eq!(page(&mut ana, ids[0]).stakeholder.influence, Some(5));
    let listed = conflicts(&mut ana);
    assert!(listed.iter().all(|conflict| conflict.place.table == "contact"), "{listed:?}");
    let role = listed.iter().find(|c| c.place.field.as_deref() == Some("role")).unwrap();
    let said: Vec<&str> = role.versions.iter().map(|version| version.by.as_str()).collect();
    assert_eq!(said, ["Ben", "Ana"], "he did not know of hers, so his does not replace it");
    assert_eq!(page(&mut ana, ids[1]).contact.unwrap().channel.as_deref(), Some("call 555 0199"));
    agree(&mut ana, &mut ben);
    assert_eq!(
        page(&mut ben, ids[0]).contact.unwrap().channel.as_deref(),
        Some("call 555 0100"),
        "whole again"
    );
    // Now that he knows all of it, what he writes holds.
    edit(&mut ben, ids[0], contact("director", Some("call 555 0111")));
    let open = conflicts(&mut ben).len();
    agree(&mut ana, &mut ben);
    assert_eq!(
        (conflicts(&mut ana).len(), page(&mut ana, ids[0]).contact.unwrap().role.as_deref()),
        (open, Some("director"))
    );
}

/// Whatever says of itself that few may see it stays at home with all that hangs on it, and comes through a merge as
/// strict as either side has it.
#[test]
fn what_fewer_people_may_see_stays_at_home_whatever_it_is() {
    let (mut ana, _, ids) = two();
    let council = ana.plan().councils().unwrap()[0].id;
    let meeting = |notes: &str, sensitivity| Meeting {
        id: Id::NEW,
        council,
        date: "2026-03-01".into(),
        starts: None,
        place: None,
        notes: Some(notes.into()),
        held: true,
        sensitivity,
    };
    let round = |title: &str, sensitivity| Round {
        id: Id::NEW,
        title: title.into(),
        date: None,
        method: None,
        who_took_part: None,
        youth_led: false,
        sensitivity,
    };
    let thanks = |what: &str, sensitivity| Recognition {
        id: Id::NEW,
        stakeholder: Some(ids[0]),
        what: what.into(),
        date: None,
        initiative: None,
        sensitivity,
    };
    let (few, all) = (Sensitivity::Restricted, Sensitivity::default());
    let mut save = |records: &[PlanRecord]| ana.plan().save_records(records, &author()).unwrap().output;
    let made = save(&[
        meeting("closed doors", few).into(),
        meeting("open doors", all).into(),
        round("quiet talks", Sensitivity::Confidential).into(),
        round("tea talks", all).into(),
        thanks("for hiding", few).into(),
        thanks("for baking", all).into(),
    ]);
    let item = |meeting, title: &str| -> PlanRecord {
        AgendaItem { id: Id::NEW, meeting, title: title.into(), minutes: None, notes: None, position: 0 }
            .into()
    };
    save(&[item(made[0], "the locks"), item(made[1], "the lamps")]);
    let (from, to) = (ids[0], ids[1]);
    let kind = TieKind::Funds;
    let tie = TieDraft { kind, note: Some("pays the rent".into()), ..TieDraft::between(from, to) };
    let tie = ana.plan().create_ties(vec![tie], &author()).unwrap().output[0];
    ana.plan().edit_tie(tie, vec![TieEdit::Sensitivity(few)], &author()).unwrap();

    let (file, manifest) = ana.send(CopyChoice { restricted: false, ..ALL });
    for gone in ["closed doors", "quiet talks", "for hiding", "the locks", "pays the rent"] {
        assert!(!holds(&file, gone), "{gone}");
    }
    for there in ["open doors", "tea talks", "for baking", "the lamps"] {
        assert!(holds(&file, there), "{there}");
    }
    let out = |what| counted(&manifest.left_out, what);
    assert_eq!(
        (out("meeting"), out("round"), out("recognition"), out("agenda_item"), out("tie")),
        (1, 1, 1, 1, 1)
    );

    // Ben opens to all what Ana closes meanwhile.
    let mut ben = Replica::of(&file, "Ben", 0);
    let of =
        |who: &mut Replica| who.plan().meetings().unwrap().into_iter().find(|one| one.id == made[1]).unwrap();
    let set = |who: &mut Replica, sensitivity| {
        let one = Meeting { sensitivity, ..of(who) };
        who.plan().save_records(&[one.into()], &author()).unwrap();
    };
    set(&mut ana, few);
    set(&mut ben, Sensitivity::Public);
    ana.merge(&ben);
    assert_eq!(of(&mut ana).sensitivity, few);
    assert!(conflicts(&mut ana).iter().any(|one| one.place.field.as_deref() == Some("sensitivity")));
}

/// How few children voted, and what is counted in children without being called people, are small counts too.
#[test]
fn small_counts_of_children_stay_at_home_in_whatever_they_stand() {
    let (mut ana, _, _) = two();
    let council = CouncilDraft::named("Children".into(), CouncilKind::ChildrensCouncil);
    let council = ana.plan().create_council(council, &author()).unwrap().output;
    let date = "2026-03-01".to_string();
    let (starts, place, notes, sensitivity) = (None, None, None, Sensitivity::default());
    let meeting = Meeting { id: Id::NEW, council, date, starts, place, notes, held: true, sensitivity };
    let meeting = ana.plan().save_records(&[meeting.into()], &author()).unwrap().output[0];
    let decision = |text: &str, votes_for| Decision {
        id: Id::NEW,
        meeting,
        text: text.into(),
        rule: Some(DecisionRule::Majority),
        votes_for: Some(votes_for),
        votes_against: Some(1),
        votes_abstain: None,
        initiative: None,
        dissent: None,
        interests: None,
        children_heard: None,
        children_said: None,
        review_on: None,
        revoked_by: None,
        position: 0,
        sensitivity,
    };
    let walk =
        ana.plan().create_initiatives(vec![InitiativeDraft::titled("Walk".into())], &author()).unwrap();
    let indicator = |name: &str, unit: &str| Indicator {
        id: Id::NEW,
        initiative: walk.output[0],
        name: name.into(),
        unit: Some(unit.into()),
        question: None,
        baseline: None,
        target: None,
        target_on: None,
        direction: None,
        source: None,
        counts_people: false,
        position: 0,
        sensitivity,
    };
    let mut save = |records: &[PlanRecord]| ana.plan().save_records(records, &author()).unwrap().output;
    save(&[decision("a swing", 2).into(), decision("a slide", 20).into()]);
    let counted_in = save(&[indicator("who walks", "niños").into(), indicator("how far", "miles").into()]);
    let reading = |indicator, note: &str| -> PlanRecord {
        let (date, note) = ("2026-03-02".into(), Some(note.into()));
        Reading { id: Id::NEW, indicator, date, value: 3.0, note }.into()
    };
    save(&[reading(counted_in[0], "very few came"), reading(counted_in[1], "three miles")]);

    let (file, _) = ana.send(CopyChoice { restricted: false, ..ALL });
    let mut ben = Replica::of(&file, "Ben", 0);
    let votes: Vec<_> = (ben.plan().decisions().unwrap().into_iter())
        .map(|one| (one.text, one.votes_for, one.votes_against))
        .collect();
    assert!(votes.contains(&("a swing".into(), None, None)), "{votes:?}");
    assert!(votes.contains(&("a slide".into(), Some(20), Some(1))), "{votes:?}");
    assert!(!holds(&file, "very few came") && holds(&file, "three miles"));
}

/// Ben writes something new, and sends it without contacts. Ana, who has them all, brings that in.
fn came_without_contacts() -> (Replica, Replica, Vec<Id>) {
    let mut ana = Replica::first();
    ana.author = Author { name: "Ana".into() };
    let drafts = ["Library", "School", "Library on wheels"].map(named).into();
    let ids = ana.plan().create_stakeholders(drafts, &author()).unwrap().output;
    edit(&mut ana, ids[0], contact("manager", Some("call 555 0100")));
    edit(&mut ana, ids[2], contact("driver", Some("call 555 0177")));
    let mut ben = ana.copy("Ben", -30);
    ben.plan().create_stakeholders(vec![named("Clinic")], &author()).unwrap();
    let (file, _) = ben.send(CopyChoice { contacts: false, ..ALL });
    ana.reopen();
    ana.merge_file(&file);
    (ana, ben, ids)
}

#[test]
fn nobody_chooses_between_what_they_write_and_what_they_always_had_after_a_copy_without_it_came_in() {
    let (mut ana, mut ben, ids) = came_without_contacts();
    edit(&mut ana, ids[0], contact("director", Some("call 555 0111")));
    assert_eq!(conflicts(&mut ana), [], "she had the contact before her all the time");
    ana.look();
    agree(&mut ana, &mut ben);
    assert_eq!(conflicts(&mut ben), []);
    let page = ben.plan().stakeholder(ids[0]).unwrap();
    assert_eq!(page.contact.unwrap().role.as_deref(), Some("director"));
}

#[test]
fn two_that_are_one_are_joined_with_their_contacts_after_a_copy_without_them_came_in() {
    let (mut ana, mut ben, ids) = came_without_contacts();
    let one = MergeStakeholders { keep: ids[0], gone: ids[2], take: vec![TwinField::Contact] };
    ana.plan().merge_stakeholders(&one, &author()).unwrap();
    assert_eq!(conflicts(&mut ana), []);
    ana.look();
    agree(&mut ana, &mut ben);
    let page = ben.plan().stakeholder(ids[0]).unwrap();
    assert_eq!(page.contact.unwrap().role.as_deref(), Some("driver"));
}

/// Ben knows a contact only from hearsay: he wrote it on a copy that came without hers, and brought in a
/// second one that lacks it too. What his file does not hold, he has not seen.
#[test]
fn what_no_file_of_his_held_is_still_not_replaced() {
    let (mut ana, _, ids) = two();
    edit(&mut ana, ids[0], contact("manager", Some("call 555 0100")));
    let without = CopyChoice { contacts: false, ..ALL };
    let mut ben = Replica::of(&ana.send(without).0, "Ben", 0);
    edit(&mut ana, ids[0], contact("director", Some("call 555 0100")));
    ben.merge_file(&ana.send(without).0);
    edit(&mut ben, ids[0], contact("caretaker", None));
    ben.look();
    ana.merge(&ben);
    let role = conflicts(&mut ana).into_iter().find(|c| c.place.field.as_deref() == Some("role")).unwrap();
    let said: Vec<&str> = role.versions.iter().map(|version| version.by.as_str()).collect();
    assert_eq!(said, ["Ana", "Ben"]);
    agree(&mut ana, &mut ben);
}

#[test]
fn a_copy_without_history_holds_what_is_and_not_what_was() {
    let (mut ana, mut chi, ids) = two();
    edit(&mut ana, ids[0], about("a first thought that was wrong"));
    edit(&mut ana, ids[0], about("Lends books and tools. Open on Tuesdays."));
    let gone = ana.plan().create_stakeholders(vec![named("Smoky corner")], &author()).unwrap().output;
    ana.plan().delete_stakeholders(&gone, &author()).unwrap();
    edit(&mut ana, ids[1], StakeholderEdit::Name("Elementary".into()));
    let gus = Author { name: "Old Gus".into() };
    ana.plan().edit_stakeholders(&[ids[1]], &[StakeholderEdit::Influence(Some(4))], &gus).unwrap();
    let steps = ana.plan().steps(StepRange { skip: 0, take: 99 }).unwrap().len();
    let (file, manifest) = ana.send(CopyChoice { history: false, ..ALL });
    assert_eq!(counted(&manifest.left_out, "step") as usize, steps);
    for was in ["first thought", "Smoky", "School\"", "Old Gus"] {
        assert!(!holds(&file, was), "{was}");
    }
    assert!(holds(&file, "Lends books"));
    let mut ben = Replica::of(&file, "Ben", 0);
    let (here, there) = (ana.look(), ben.look());
    assert_eq!(differs(&here, &there), None, "the plan is the same");
    let told = ben.plan().steps(StepRange { skip: 0, take: 99 }).unwrap();
    assert_eq!(told.len(), 1, "that the copy was sent: {told:?}");

    // It goes on, and everything meets again: with her, and with somebody who has an older copy.
    edit(&mut ben, ids[0], about("Lends books and tools. Open on Tuesdays and Fridays."));
    edit(&mut ana, ids[0], about("Lends books, games and tools. Open on Tuesdays."));
    edit(&mut chi, ids[1], StakeholderEdit::Interest(Some(3)));
    let brought = chi.merge(&ben);
    assert_eq!((brought.without, brought.conflicts.len()), (vec![LeftOutKind::History], 0));
    agree(&mut ana, &mut ben);
    let both = "Lends books, games and tools. Open on Tuesdays and Fridays.";
    assert_eq!(stakeholder(&mut ben, ids[0]).about.as_deref(), Some(both));
    agree(&mut ana, &mut chi);
    agree(&mut ben, &mut chi);
    assert_eq!(differs(&ana.look(), &chi.look()), None);
    let whole = ben.plan().steps(StepRange { skip: 0, take: 99 }).unwrap();
    assert!(whole.len() > steps, "the history came back with her whole copy");
    assert!(whole.iter().any(|step| step.author == "Old Gus"), "with who did what");
}

#[test]
fn a_copy_that_only_completes_what_came_without_something_has_something_new() {
    let (mut ana, _, ids) = two();
    edit(&mut ana, ids[0], contact("manager", Some("call 555 0100")));
    let (file, _) = ana.send(CopyChoice { contacts: false, ..ALL });
    let mut ben = Replica::of(&file, "Ben", 0);
    let (file, _) = ana.send(CopyChoice { history: false, ..ALL });
    let mut chi = Replica::of(&file, "Chi", 0);
    let signed = |who: &mut Replica| {
        let steps = who.plan().steps(StepRange { skip: 0, take: 99 }).unwrap();
        steps.iter().filter(|step| step.author == ana.author.name).count()
    };
    let (_, unsigned) = (signed(&mut ben), signed(&mut chi));
    let whole = ana.file();
    for who in [&mut ben, &mut chi] {
        let brought = who.merge_file(&whole);
        assert!(brought.steps > 0, "the window offers no copy of which no step comes in");
        assert_eq!(brought.conflicts, []);
        assert_eq!(who.merge_file(&whole).steps, 0, "once");
    }
    let there = ben.plan().stakeholder(ids[0]).unwrap().contact.unwrap();
    assert_eq!(there.channel.as_deref(), Some("call 555 0100"));
    assert!(signed(&mut chi) > unsigned, "who did what is told again");
}

#[test]
fn what_is_restricted_is_not_written_with_all_that_hangs_on_it() {
    let (mut ana, _, ids) = two();
    let hidden = |name: &str| StakeholderDraft {
        tags: vec![format!("tag of {name}"), "reading".into()],
        contact: Some(Contact { role: Some(format!("keeper of {name}")), ..Contact::default() }),
        ..named(name)
    };
    let made = ana
        .plan()
        .create_stakeholders(vec![hidden("Harbour House"), hidden("Quiet Farm"), named("Choir")], &author())
        .unwrap()
        .output;
    edit(&mut ana, made[0], StakeholderEdit::Sensitivity(Sensitivity::Confidential));
    edit(&mut ana, made[1], StakeholderEdit::DoNotMap(true));
    edit(&mut ana, ids[0], StakeholderEdit::AddTag("reading".into()));
    edit(&mut ana, ids[0], about("Sends families on to Harbour House."));
    let tie = |to: Id, note: &str| TieDraft {
        kind: TieKind::RefersFamilies,
        directed: true,
        note: Some(note.into()),
        consent_basis: Some("asked".into()),
        ..TieDraft::between(ids[0], to)
    };
    ana.plan().create_ties(vec![tie(made[0], "by night"), tie(made[2], "by day")], &author()).unwrap();
    let seat = |holder: Id, voice: Option<Voice>| SeatDraft {
        holder: Some(holder),
        role: SeatRole::Member,
        votes: true,
        voice,
        ..SeatDraft::vacant()
    };
    let council = ana.plan().councils().unwrap()[0].id;
    let seats = vec![seat(made[0], None), seat(made[2], Some(Voice::LivedExperience)), seat(ids[1], None)];
    let seats = ana.plan().add_seats(&AddSeats { council, seats }, &author()).unwrap().output;

    let (file, manifest) = ana.send(CopyChoice { restricted: false, ..ALL });
    assert_eq!(manifest.without, [LeftOutKind::Restricted]);
    let left = |what: &str| counted(&manifest.left_out, what);
    assert_eq!((left("stakeholder"), left("tie"), left("contact"), left("seat.holder")), (2, 1, 2, 2));
    let mentions: Vec<_> = manifest.mentions.iter().map(|m| (m.name.as_str(), m.field.as_str())).collect();
    assert_eq!(mentions, [("Library", "about")], "for somebody to look at");
    for hidden in ["Quiet Farm", "keeper of", "by night", "tag of"] {
        assert!(!holds(&file, hidden), "{hidden}");
    }
    let bytes = std::fs::read(&file).unwrap();
    let at = |id: Id| bytes.windows(16).any(|part| part == id.0);
    assert!(!at(made[0]) && !at(made[1]) && at(ids[0]), "not even their identities");
    assert!(holds(&file, "by day") && holds(&file, "Choir"));

    let mut ben = Replica::of(&file, "Ben", 0);
    ben.look();
    let holders = |who: &mut Replica| {
        let council = who.plan().councils().unwrap().into_iter().find(|c| c.id == council).unwrap();
        council.seats.into_iter().map(|seat| seat.holder).collect::<Vec<_>>()
    };
    assert_eq!(holders(&mut ben), [None, None, Some(ids[1])]);
    // He thinks a seat is free, and fills it: that is for somebody to settle who knows better.
    let fill = EditSeats { ids: vec![seats[0]], edits: vec![SeatEdit::Holder(Some(ids[0]))] };
    ben.plan().edit_seats(&fill, &Author { name: "Ben".into() }).unwrap();
    edit(&mut ben, ids[1], StakeholderEdit::Influence(Some(2)));
    ana.merge(&ben);
    let listed = conflicts(&mut ana);
    let [conflict] = &listed[..] else { panic!("{listed:?}") };
    assert_eq!((conflict.noun.as_str(), conflict.place.field.as_deref()), ("seat", Some("holder")));
    assert_eq!(ana.plan().stakeholder(made[0]).unwrap().stakeholder.name, "Harbour House", "nothing is lost");
    assert_eq!(ana.plan().ties().unwrap().len(), 2);
    assert_eq!(holders(&mut ana)[1], Some(made[2]));
    agree(&mut ana, &mut ben);
}

#[test]
fn what_the_council_thinks_of_others_can_stay_at_home() {
    let (mut ana, _, ids) = two();
    edit(&mut ana, ids[0], StakeholderEdit::Influence(Some(4)));
    edit(&mut ana, ids[0], StakeholderEdit::StanceNow(Some(Stance::HasConcerns)));
    let (file, manifest) = ana.send(CopyChoice { views: false, ..ALL });
    assert_eq!(counted(&manifest.left_out, "stakeholder.influence"), 1);
    assert!(!holds(&file, "has_concerns"));
    let mut ben = Replica::of(&file, "Ben", 0);
    assert_eq!(stakeholder(&mut ben, ids[0]).influence, None);
    edit(&mut ben, ids[0], StakeholderEdit::Influence(Some(1)));
    edit(&mut ben, ids[1], StakeholderEdit::Influence(Some(2)));
    agree(&mut ana, &mut ben);
    assert_eq!((conflicts(&mut ana).len(), stakeholder(&mut ana, ids[1]).influence), (1, Some(2)));
    assert_eq!(stakeholder(&mut ben, ids[0]).stance_now, Some(Stance::HasConcerns));
}

#[test]
fn a_copy_of_a_copy_lacks_what_either_was_sent_without() {
    let (mut ana, _, ids) = two();
    edit(&mut ana, ids[0], contact("manager", None));
    edit(&mut ana, ids[0], StakeholderEdit::Influence(Some(4)));
    let (file, _) = ana.send(CopyChoice { contacts: false, ..ALL });
    let mut ben = Replica::of(&file, "Ben", 0);
    let (file, _) = ben.send(CopyChoice { views: false, ..ALL });
    let mut chi = Replica::of(&file, "Chi", 0);
    chi.look();
    edit(&mut chi, ids[0], StakeholderEdit::Influence(Some(1)));
    edit(&mut chi, ids[0], contact("head", None));
    ben.merge(&chi);
    assert_eq!(conflicts(&mut ben).len(), 1, "the influence that she did not know");
    ana.merge(&ben);
    assert_eq!(conflicts(&mut ana).len(), 2, "and the contact that neither of them knew");
    agree(&mut ana, &mut chi);
    agree(&mut ana, &mut ben);
    assert_eq!(differs(&chi.look(), &ben.look()), None);
}

#[test]
fn what_children_took_back_is_told_no_further() {
    let (mut ana, _, _) = two();
    let council = ana.plan().councils().unwrap()[0].id;
    let ask = |asked: &str, withdrawn| {
        PlanRecord::Ask(Ask {
            id: Id::NEW,
            council,
            asked: asked.into(),
            asked_on: None,
            decided: None,
            changed: None,
            told_on: None,
            withdrawn,
            sensitivity: Default::default(),
        })
    };
    let asks = [ask("A bench by the river", false), ask("A cupboard with a key", true)];
    ana.plan().save_records(&asks, &author()).unwrap();
    let (file, manifest) = ana.send(CopyChoice { restricted: false, ..ALL });
    assert_eq!((counted(&manifest.holds, "ask"), counted(&manifest.left_out, "ask")), (1, 1));
    assert!(holds(&file, "A bench by the river") && !holds(&file, "A cupboard with a key"));
}

#[test]
fn few_people_are_not_counted_in_a_copy_and_thanks_go_with_whom_they_are_for() {
    let (mut ana, _, ids) = two();
    let titled = |title: &str| InitiativeDraft::titled(title.into());
    let hidden = InitiativeDraft { sensitivity: Sensitivity::Restricted, ..titled("Quiet house") };
    let made = ana.plan().create_initiatives(vec![titled("Safe walk"), hidden], &author()).unwrap().output;
    let indicator = |name: &str, baseline: f64, counts_people| {
        PlanRecord::Indicator(Indicator {
            id: Id::NEW,
            initiative: made[0],
            name: name.into(),
            unit: Some(if counts_people { "people" } else { "lamps" }.into()),
            question: None,
            baseline: Some(baseline),
            target: None,
            target_on: None,
            direction: None,
            source: None,
            counts_people,
            position: 0,
            sensitivity: Default::default(),
        })
    };
    let milestone = |initiative: Id, title: &str| {
        PlanRecord::Milestone(Milestone {
            id: Id::NEW,
            initiative,
            title: title.into(),
            due: None,
            done_on: None,
            owner: None,
            sensitivity: Default::default(),
        })
    };
    let thanks = |stakeholder: Option<Id>, what: &str| {
        PlanRecord::Recognition(Recognition {
            id: Id::NEW,
            stakeholder,
            what: what.into(),
            date: None,
            initiative: None,
            sensitivity: Default::default(),
        })
    };
    let records = [
        indicator("Mentors", 3.0, true),
        indicator("Lamps", 3.0, false),
        milestone(made[0], "Routes drawn"),
        milestone(made[1], "Beds made up"),
        thanks(Some(ids[1]), "For the soup by night"),
        thanks(None, "For the mild spring"),
    ];
    let kept = ana.plan().save_records(&records, &author()).unwrap().output;
    let reading = |indicator: Id, value: f64, note: &str| {
        PlanRecord::Reading(Reading {
            id: Id::NEW,
            indicator,
            date: "2027-01".into(),
            value,
            note: Some(note.into()),
        })
    };
    let readings = [
        reading(kept[0], 4.0, "one has moved away"),
        reading(kept[0], 9.0, "five came new"),
        reading(kept[1], 4.0, "one was broken"),
    ];
    ana.plan().save_records(&readings, &author()).unwrap();
    edit(&mut ana, ids[1], StakeholderEdit::Sensitivity(Sensitivity::Confidential));

    let (file, manifest) = ana.send(CopyChoice { restricted: false, ..ALL });
    let left = |what: &str| counted(&manifest.left_out, what);
    assert_eq!((left("reading"), left("indicator.baseline")), (1, 1), "fewer than five people");
    assert_eq!((left("recognition"), left("milestone"), left("initiative")), (1, 1, 1));
    assert_eq!((counted(&manifest.holds, "reading"), counted(&manifest.holds, "recognition")), (2, 1));
    for hidden in ["one has moved away", "Beds made up", "soup by night"] {
        assert!(!holds(&file, hidden), "{hidden}");
    }
    assert!(holds(&file, "five came new") && holds(&file, "mild spring") && holds(&file, "Routes drawn"));
    let mut ben = Replica::of(&file, "Ben", 0);
    ben.look();
    let progress = ben.plan().progress(made[0]).unwrap();
    let baselines: Vec<_> = progress.indicators.iter().map(|one| (one.name.as_str(), one.baseline)).collect();
    assert_eq!(baselines, [("Mentors", None), ("Lamps", Some(3.0))]);
    // Back home nothing is lost.
    let before = ana.look();
    ana.merge(&ben);
    assert_eq!(differs(&ana.look()["plan"], &before["plan"]), None);
}
