mod known;

use crate::{
    Plan,
    tests::{author, plan},
};
use model::{
    AddPartners, AddSeats, Contact, Hit, HitField, HitNoun, Id, InitiativeDraft, PartnerDraft, PartnerRole,
    ResourceDraft, ResourceKind, SearchRequest, SeatDraft, SeatPurpose, SeatRole, SeatWord, StakeholderDraft,
    StakeholderEdit as Edit, TieDraft, TiePresence, Voice,
};

fn asked(query: &str, limit: u32) -> SearchRequest {
    let word = |of, word: &str| SeatWord { of, word: word.into() };
    let seats = vec![
        word(SeatPurpose::Role(SeatRole::Chair), "Chair"),
        word(SeatPurpose::Role(SeatRole::Secretary), "Secretary"),
        word(SeatPurpose::Voice(Voice::Youth), "Youth"),
        word(SeatPurpose::Voice(Voice::LivedExperience), "Lived experience"),
        word(SeatPurpose::Sector(media()), "Media"),
        word(SeatPurpose::Vacant, "vacant seat"),
        word(SeatPurpose::Vacant, "free seat"),
    ];
    SearchRequest { query: query.into(), limit, seats }
}

/// Some sector, for a seat that brings its voice.
fn media() -> Id {
    Id::hashed("sector", &[b"media"])
}

fn hits(plan: &Plan, query: &str) -> Vec<Hit> {
    plan.search(&asked(query, 10)).unwrap()
}

fn titles(plan: &Plan, query: &str) -> Vec<String> {
    hits(plan, query).into_iter().map(|hit| hit.title).collect()
}

fn add(plan: &mut Plan, names: &[&str]) -> Vec<Id> {
    let named = |name: &&str| StakeholderDraft { name: (*name).into(), ..StakeholderDraft::default() };
    plan.create_stakeholders(names.iter().map(named).collect(), &author()).unwrap().output
}

fn edit(plan: &mut Plan, id: Id, edit: Edit) {
    plan.edit_stakeholders(&[id], &[edit], &author()).unwrap();
}

/// The parts of a snippet that a window would mark.
fn marked(hit: &Hit) -> Vec<String> {
    let units: Vec<u16> = hit.snippet.text.encode_utf16().collect();
    let part = |at: &model::TextRange| String::from_utf16(&units[at.start as usize..at.end as usize]);
    hit.snippet.found.iter().map(|at| part(at).unwrap()).collect()
}

#[test]
fn a_part_of_a_name_finds_it_in_any_script_without_accents_or_case() {
    let (_folder, mut plan) = plan();
    let names =
        ["Ørebro Café", "Центр «Ёлка»", "جمعية الأُسرة", "한국어 학교", "子ども食堂", "🌱 Straße der Jugend"];
    add(&mut plan, &names);
    for (typed, name, part) in [
        ("ebro caf", names[0], vec!["ebro", "Caf"]),
        ("елк", names[1], vec!["Ёлк"]),
        ("جمعيه اسر", names[2], vec!["جمعية", "أُسر"]),
        ("국어", names[3], vec!["국어"]),
        ("食堂", names[4], vec!["食堂"]),
        ("STRASSE", names[5], vec!["Straße"]),
    ] {
        let found = hits(&plan, typed);
        assert_eq!(found.iter().map(|hit| hit.title.as_str()).collect::<Vec<_>>(), [name], "{typed}");
        assert_eq!(marked(&found[0]), part, "{typed}");
    }
}

#[test]
fn every_word_must_occur_and_the_field_furthest_from_the_title_is_shown() {
    let (_folder, mut plan) = plan();
    let ids = add(&mut plan, &["Public Library", "Toy Library"]);
    let about = "Opens late on weekdays so that children whose parents work in shifts have a warm and quiet room; \
                 since spring there is also a homework table with two volunteers from the secondary school.";
    edit(&mut plan, ids[0], Edit::About(Some(about.into())));
    let found = hits(&plan, "homework lib");
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].id, found[0].found_in), (ids[0], HitField::About));
    assert_eq!(marked(&found[0]), ["homework"]);
    assert!(found[0].snippet.text.starts_with('…'), "{}", found[0].snippet.text);
    assert!(found[0].snippet.text.chars().count() < 130);
    assert_eq!(titles(&plan, "library homework zebra"), [""; 0]);
    assert_eq!(titles(&plan, "  "), [""; 0]);
}

#[test]
fn nearer_to_the_title_comes_first_and_what_was_put_away_last() {
    let (_folder, mut plan) = plan();
    let names = ["Quay walk", "The Quay", "Unquayed", "Old Harbour", "Harbour", "Quayside"];
    let ids = add(&mut plan, &names);
    edit(&mut plan, ids[3], Edit::ShortLabel(Some("Quay".into())));
    edit(&mut plan, ids[4], Edit::About(Some("By the quay".into())));
    edit(&mut plan, ids[5], Edit::Archived(true));
    let wanted = ["Quay walk", "The Quay", "Old Harbour", "Harbour", "Unquayed", "Quayside"];
    assert_eq!(titles(&plan, "quay"), wanted);
    let two = plan.search(&asked("quay", 2)).unwrap();
    assert_eq!(two.iter().map(|hit| &hit.title).collect::<Vec<_>>(), ["Quay walk", "The Quay"]);
}

#[test]
fn what_begins_a_word_comes_before_what_stands_inside_one_and_the_nearest_place_counts() {
    let (_folder, mut plan) = plan();
    let ids = add(&mut plan, &["Quzties", "Oquzty quzt", "Quilters", "Weavers"]);
    edit(&mut plan, ids[2], Edit::About(Some("Old and new quzt".into())));
    edit(&mut plan, ids[3], Edit::About(Some("Many oquzties".into())));
    // A word inside a title may be followed by one that begins with it: that place counts.
    assert_eq!(titles(&plan, "quzt"), ["Quzties", "Oquzty quzt", "Quilters", "Weavers"]);
    assert_eq!(titles(&plan, "uzt"), ["Oquzty quzt", "Quzties", "Quilters", "Weavers"]);
}

#[test]
fn what_is_called_as_it_was_typed_comes_first() {
    let (_folder, mut plan) = plan();
    let ids = add(&mut plan, &["A nurse in every school", "School Nurses", "Grandparents", "Rent Desk"]);
    edit(&mut plan, ids[2], Edit::About(Some("A school nurse helps".into())));
    assert_eq!(titles(&plan, "school nurse"), ["School Nurses", "A nurse in every school", "Grandparents"]);
    let named: Vec<bool> = hits(&plan, "rent").iter().take(2).map(|hit| hit.named).collect();
    assert_eq!(titles(&plan, "rent")[..2], ["Rent Desk", "Grandparents"]);
    assert_eq!(named, [true, false]);
}

#[test]
fn the_plan_itself_is_found_by_its_vision_and_place() {
    let (_folder, mut plan) = plan();
    let vision = model::PlanEdit::Vision(Some("Every child sleeps safely".into()));
    plan.edit_plan(&[vision], &author()).unwrap();
    let found = hits(&plan, "sleeps safely");
    assert_eq!((found[0].noun, found[0].found_in), (HitNoun::Plan, HitField::Vision));
}

#[test]
fn the_framework_sectors_councils_and_tags_are_found_too() {
    let (_folder, mut plan) = plan();
    let ids = add(&mut plan, &["Clinic"]);
    edit(&mut plan, ids[0], Edit::AddTag("after school".into()));
    let nouns = |query: &str| -> Vec<HitNoun> { hits(&plan, query).iter().map(|hit| hit.noun).collect() };
    assert!(nouns("riverbend community").contains(&HitNoun::Council));
    assert!(nouns("after school").contains(&HitNoun::Tag));
    assert!(nouns("faith").contains(&HitNoun::Sector));
    assert!(nouns("physical health").contains(&HitNoun::Domain));
    assert!(nouns("bus stops").contains(&HitNoun::Example));
    assert_eq!(nouns("primary prevention").iter().filter(|noun| **noun == HitNoun::Tag).count(), 0);
}

#[test]
fn contacts_are_never_found() {
    let (_folder, mut plan) = plan();
    let ids = add(&mut plan, &["Clinic"]);
    let contact = Contact {
        role: Some("Zookeeper".into()),
        name: None,
        channel: Some("zoo@example.org".into()),
        channel_private: false,
        purpose: Some("zoological questions".into()),
        source: Some("their website".into()),
        consent_on: None,
        retain_until: Some("2027-01-01".into()),
    };
    edit(&mut plan, ids[0], Edit::Contact(Some(contact)));
    assert_eq!(titles(&plan, "zoo"), [""; 0]);
}

/// What is kept must find what an index that was never read before would find.
fn same(plan: &mut Plan) {
    let queries = ["a", "room", "rooms", "tuesday", "after school", "mosque", "zebra", "riverbend"];
    let kept: Vec<Vec<Hit>> = queries.iter().map(|query| hits(plan, query)).collect();
    let index = std::mem::take(&mut plan.index);
    let fresh: Vec<Vec<Hit>> = queries.iter().map(|query| hits(plan, query)).collect();
    plan.index = index;
    assert_eq!(kept, fresh);
}

#[test]
fn what_is_found_is_right_after_every_kind_of_step_and_after_taking_each_back() {
    let (_folder, mut plan) = plan();
    same(&mut plan);
    let ids = add(&mut plan, &["Library", "Clinic", "Mosque"]);
    same(&mut plan);
    let room =
        ResourceDraft { kind: ResourceKind::Space, text: "Two rooms".into(), domain: None, amount: None };
    for edit in [
        Edit::Name("Zebra crossing patrol".into()),
        Edit::About(Some("Meets on Tuesdays".into())),
        Edit::AddTag("after school".into()),
        Edit::AddOffer(room.clone()),
        Edit::AddNeed(room),
        Edit::Archived(true),
    ] {
        plan.edit_stakeholders(&ids[..2], &[edit], &author()).unwrap();
        same(&mut plan);
    }
    let offer = plan.stakeholder(ids[0]).unwrap().offers[0].clone();
    assert_eq!(hits(&plan, "two rooms")[0].found_in, HitField::Offer);
    edit(&mut plan, ids[0], Edit::Offer(model::Resource { text: "A hall".into(), ..offer.clone() }));
    same(&mut plan);
    edit(&mut plan, ids[0], Edit::RemoveOffer(offer.id));
    same(&mut plan);
    plan.delete_stakeholders(&ids[..1], &author()).unwrap();
    same(&mut plan);
    assert_eq!(hits(&plan, "mosque").len(), 1);
    while plan.undo(&author()).is_ok() {
        same(&mut plan);
    }
    assert_eq!(titles(&plan, "mosque"), [""; 0]);
    while plan.redo(&author()).is_ok() {
        same(&mut plan);
    }
    assert_eq!(titles(&plan, "mosque"), ["Mosque"]);
}

/// Ties, seats and partners as the words find them: what, and between whom.
fn between(plan: &Plan, query: &str) -> Vec<(HitNoun, String)> {
    let is_between = |hit: &Hit| matches!(hit.noun, HitNoun::Tie | HitNoun::Seat | HitNoun::Partner);
    hits(plan, query).into_iter().filter(is_between).map(|hit| (hit.noun, hit.title)).collect()
}

#[test]
fn what_stands_between_two_is_found_by_both_their_names() {
    let (_folder, mut plan) = plan();
    let ids = add(&mut plan, &["Public Library", "Elementary School", "Library School", "Clinic"]);
    let tie =
        |from: usize, to: usize, presence| TieDraft { presence, ..TieDraft::between(ids[from], ids[to]) };
    let ties = vec![tie(0, 1, TiePresence::Present), tie(0, 3, TiePresence::Absent)];
    plan.create_ties(ties, &author()).unwrap();
    let library_and_school = [(HitNoun::Tie, "Public Library – Elementary School".to_string())];
    assert_eq!(between(&plan, "school library"), library_and_school);
    assert_eq!(hits(&plan, "school library")[0].title, "Library School", "a name of its own comes first");
    assert_eq!(marked(&hits(&plan, "element libr")[0]), ["Libr", "Element"]);
    assert_eq!(between(&plan, "library clinic"), [], "nobody said that they know each other");
    assert_eq!(between(&plan, "library"), [], "one name alone is no tie");
    assert_eq!(between(&plan, "ublic school"), [], "only the beginnings of words count");

    // Another name, and the tie is found by that.
    edit(&mut plan, ids[1], Edit::Name("Cedar Primary".into()));
    assert_eq!(between(&plan, "school public"), []);
    assert_eq!(between(&plan, "cedar public").len(), 1);
    edit(&mut plan, ids[1], Edit::Archived(true));
    assert_eq!(between(&plan, "cedar public"), [], "what was put away is not between anybody now");
    plan.undo(&author()).unwrap();
    plan.delete_stakeholders(&ids[1..2], &author()).unwrap();
    assert_eq!(between(&plan, "cedar public"), []);
    plan.undo(&author()).unwrap();
    assert_eq!(between(&plan, "cedar public").len(), 1);
}

#[test]
fn seats_are_found_by_holder_and_council_but_not_who_brings_lived_experience() {
    let (_folder, mut plan) = plan();
    let ids = add(&mut plan, &["Youth Club", "Women's Group"]);
    let seat =
        |holder: Id, voice| SeatDraft { holder: Some(holder), voice: Some(voice), ..SeatDraft::vacant() };
    let council = plan.councils().unwrap()[0].id;
    let seats = vec![seat(ids[0], Voice::Youth), seat(ids[1], Voice::LivedExperience)];
    plan.add_seats(&AddSeats { council, seats }, &author()).unwrap();
    let found = hits(&plan, "youth riverbend");
    assert_eq!((found[0].noun, found[0].of), (HitNoun::Seat, Some(council)));
    assert_eq!(between(&plan, "women riverbend"), []);
}

#[test]
fn seats_are_found_by_what_they_are_there_for() {
    let (_folder, mut plan) = plan();
    let ids = add(&mut plan, &["Youth Club", "Women's Group", "Secretary Birds Society"]);
    let seat = |holder, role, voice| SeatDraft { holder, role, voice, ..SeatDraft::vacant() };
    let council = plan.councils().unwrap()[0].id;
    let name = plan.councils().unwrap()[0].name.clone();
    let seats = vec![
        seat(Some(ids[0]), SeatRole::Secretary, None),
        seat(None, SeatRole::Secretary, None),
        seat(Some(ids[1]), SeatRole::Secretary, Some(Voice::LivedExperience)),
        seat(Some(ids[2]), SeatRole::Chair, None),
    ];
    plan.add_seats(&AddSeats { council, seats }, &author()).unwrap();
    let held = (HitNoun::Seat, format!("Youth Club – {name}"));
    assert_eq!(between(&plan, "secret"), [(HitNoun::Seat, format!("{name} – Secretary")), held.clone()]);
    assert_eq!(between(&plan, "secretary youth"), [held]);
    assert_eq!(between(&plan, "chair secretary").len(), 1, "by its holder's name and its role together");
    assert_eq!(between(&plan, "retary"), [], "only the beginnings of words count");
    let found = hits(&plan, "youth secretary");
    assert_eq!((found[0].found_in, marked(&found[0])), (HitField::Role, vec!["Secretary".to_string()]));
}

#[test]
fn vacant_seats_are_found_by_the_voice_they_wait_for() {
    let (_folder, mut plan) = plan();
    let ids = add(&mut plan, &["Women's Group"]);
    let council = plan.councils().unwrap()[0].clone();
    let seat = |holder, voice, sector| SeatDraft { holder, voice, sector, ..SeatDraft::vacant() };
    let seats = vec![
        seat(None, Some(Voice::Sector), Some(media())),
        seat(None, Some(Voice::LivedExperience), None),
        seat(Some(ids[0]), Some(Voice::LivedExperience), None),
    ];
    plan.add_seats(&AddSeats { council: council.id, seats }, &author()).unwrap();
    let found = hits(&plan, "media");
    let seat = found.iter().find(|hit| hit.noun == HitNoun::Seat).unwrap();
    assert_eq!((&seat.title, seat.of), (&format!("{} – Media", council.name), Some(council.id)));
    assert_eq!((seat.found_in, marked(seat)), (HitField::Voice, vec!["Media".to_string()]));
    let free: Vec<String> = between(&plan, "free seat").into_iter().map(|(_, title)| title).collect();
    let names = ["Media", "Lived experience"].map(|voice| format!("{} – {voice}", council.name));
    assert_eq!(free, names, "each by the voice it waits for");
    assert_eq!(between(&plan, "media free").len(), 1);
    assert_eq!(between(&plan, "lived").len(), 1, "and never who brings lived experience");
    assert_eq!(between(&plan, "women lived"), []);
}

#[test]
fn ties_and_partners_are_found_by_what_was_written_about_them() {
    let (_folder, mut plan) = plan();
    let ids = add(&mut plan, &["Public Library", "Clinic"]);
    let partner = |stakeholder| PartnerDraft {
        stakeholder,
        role: PartnerRole::Partner,
        brings: Some("Two nurses on Thursdays".into()),
        gains: None,
        key_action: Some("Opens the reading room".into()),
        commitment: None,
    };
    let draft = InitiativeDraft::titled("Warm rooms".into());
    let initiative = plan.create_initiatives(vec![draft], &author()).unwrap().output[0];
    let partners = vec![partner(ids[1])];
    plan.add_partners(&AddPartners { initiative, partners }, &author()).unwrap();
    let wanted = [(HitNoun::Partner, "Clinic – Warm rooms".to_string())];
    assert_eq!(between(&plan, "nurses"), wanted);
    assert_eq!(between(&plan, "reading nurses warm"), wanted);
    assert_eq!(hits(&plan, "urses")[0].found_in, HitField::Brings);
    assert_eq!(
        (hits(&plan, "nurses")[0].of, marked(&hits(&plan, "nurses")[0])),
        (Some(initiative), vec!["nurses".into()])
    );
    plan.undo(&author()).unwrap();
    assert_eq!(between(&plan, "nurses"), []);
}

#[test]
fn meetings_are_found_by_their_council_and_by_what_was_said_and_decided() {
    use model::{Action, AgendaItem, Ask, CouncilEdit, Decision, EditCouncil, Meeting, PlanRecord};
    let (_folder, mut plan) = plan();
    let council = plan.councils().unwrap()[0].clone();
    let save =
        |plan: &mut Plan, record: PlanRecord| plan.save_records(&[record], &author()).unwrap().output[0];
    let meeting = Meeting {
        id: Id::NEW,
        council: council.id,
        date: "2026-11-23".into(),
        starts: None,
        place: Some("Parish hall".into()),
        notes: Some("Rain came through the roof.".into()),
        held: true,
        sensitivity: Default::default(),
    };
    let meeting = save(&mut plan, meeting.into());
    let item = AgendaItem {
        id: Id::NEW,
        meeting,
        title: "Dark corners".into(),
        minutes: None,
        notes: Some("Two parents walked there at dusk.".into()),
        position: 0,
    };
    let item = save(&mut plan, item.into());
    let decision = Decision {
        id: Id::NEW,
        meeting,
        text: "We ask for lamps.".into(),
        rule: None,
        votes_for: None,
        votes_against: None,
        votes_abstain: None,
        initiative: None,
        dissent: Some("Lamps alone are not enough.".into()),
        interests: None,
        children_heard: None,
        children_said: None,
        review_on: None,
        revoked_by: None,
        position: 0,
        sensitivity: Default::default(),
    };
    let decision = save(&mut plan, decision.into());
    let action = Action {
        id: Id::NEW,
        what: "Write to the waterworks".into(),
        seat: None,
        stakeholder: None,
        due: None,
        done_on: None,
        meeting: Some(meeting),
        initiative: None,
        sensitivity: Default::default(),
    };
    let action = save(&mut plan, action.into());
    let ask = Ask {
        id: Id::NEW,
        council: council.id,
        asked: "A bench by the river".into(),
        asked_on: None,
        decided: None,
        changed: None,
        told_on: None,
        withdrawn: false,
        sensitivity: Default::default(),
    };
    let asked = save(&mut plan, ask.clone().into());
    for (typed, noun, id, of, field) in [
        ("parish", HitNoun::Meeting, meeting, council.id, HitField::Place),
        ("roof", HitNoun::Meeting, meeting, council.id, HitField::Minutes),
        ("2026-11", HitNoun::Meeting, meeting, council.id, HitField::Title),
        ("dusk", HitNoun::AgendaItem, item, meeting, HitField::Minutes),
        ("alone", HitNoun::Decision, decision, meeting, HitField::Dissent),
        ("waterworks", HitNoun::Action, action, meeting, HitField::Title),
        ("bench", HitNoun::Ask, asked, council.id, HitField::Title),
    ] {
        let found: Vec<_> =
            hits(&plan, typed).into_iter().map(|hit| (hit.noun, hit.id, hit.of, hit.found_in)).collect();
        assert_eq!(found, [(noun, id, Some(of), field)], "{typed}");
    }
    let renamed = EditCouncil { id: council.id, edits: vec![CouncilEdit::Name("Harbour group".into())] };
    plan.edit_council(&renamed, &author()).unwrap();
    assert_eq!(titles(&plan, "harbour"), ["Harbour group", "Harbour group – 2026-11-23"]);
    // What children take back is found no more.
    save(&mut plan, Ask { id: asked, withdrawn: true, ..ask }.into());
    assert_eq!(titles(&plan, "bench"), Vec::<String>::new());
}
