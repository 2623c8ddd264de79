//! What goes into a pack, what never does, and what comes of one elsewhere.

use crate::{
    Plan,
    tests::{author, plan},
};
use model::*;

const STORY: &str = "A girl of 9 told the librarian.";

fn initiative(plan: &mut Plan, title: &str) -> Id {
    let draft = InitiativeDraft {
        purpose: Some("Young people eat with people who know them.".into()),
        domains: vec![Id::framework("domain", "relationships"), Id::framework("domain", "safety")],
        levels: vec![Id::framework("level", "community")],
        prevention: Some(Id::framework("prevention", "primary")),
        place: Some("12 Mill Street".into()),
        start: Some("2026-03".into()),
        activities: Some("Cook once a week.".into()),
        lessons: Some("Begin with soup.".into()),
        ..InitiativeDraft::titled(title.into())
    };
    plan.create_initiatives(vec![draft], &author()).unwrap().output[0]
}

/// Everything that hangs on an initiative.
fn whole(plan: &mut Plan) -> Id {
    let id = initiative(plan, "Kitchen evenings");
    let contact = Contact {
        name: Some("Rosa Ortiz".into()),
        channel: Some("+44 555 0100".into()),
        purpose: Some("to ask for the hall".into()),
        source: Some("told us".into()),
        consent_on: Some("2026-11-10".into()),
        ..Contact::default()
    };
    let hall =
        StakeholderDraft { name: "Hall".into(), contact: Some(contact), ..StakeholderDraft::default() };
    let hall = plan.create_stakeholders(vec![hall], &author()).unwrap().output[0];
    let partner = PartnerDraft {
        stakeholder: hall,
        role: PartnerRole::Lead,
        brings: Some("A kitchen".into()),
        gains: None,
        key_action: None,
        commitment: None,
    };
    plan.add_partners(&AddPartners { initiative: id, partners: vec![partner] }, &author()).unwrap();
    let milestone = Milestone {
        id: Id::NEW,
        initiative: id,
        title: "The kitchen is ours on Thursdays".into(),
        due: Some("2026-05-01".into()),
        done_on: None,
        owner: Some(hall),
        sensitivity: Default::default(),
    };
    let indicator = Indicator {
        id: Id::NEW,
        initiative: id,
        name: "Who comes a second time".into(),
        unit: Some("people".into()),
        question: Some(IndicatorQuestion::HowWell),
        baseline: Some(3.0),
        target: Some(20.0),
        target_on: Some("2027".into()),
        direction: Some(Direction::Up),
        source: Some("Rosa Ortiz counts".into()),
        counts_people: true,
        position: 0,
        sensitivity: Default::default(),
    };
    let made = plan.save_records(&[milestone.into(), indicator.into()], &author()).unwrap().output;
    let reading = Reading { id: Id::NEW, indicator: made[1], date: "2026-06".into(), value: 4.0, note: None };
    let budget = BudgetLine {
        id: Id::NEW,
        initiative: id,
        what: "Food".into(),
        in_kind: false,
        amount: Some(400.0),
        stakeholder: Some(hall),
        secured: true,
    };
    let factor = Factor {
        id: Id::NEW,
        name: "Knows an adult to turn to".into(),
        kind: FactorKind::Protective,
        harm: None,
        domain: None,
        level: None,
        evidence: Some("Asked".into()),
        group: None,
        sensitivity: Default::default(),
    };
    let work = FactorWork { id: Id::NEW, initiative: id, factor: Id::NEW };
    plan.save_records(&[reading.into()], &author()).unwrap();
    plan.save_records(&[budget.into()], &author()).unwrap();
    plan.save_records(&[factor.into(), work.into()], &author()).unwrap();
    id
}

fn of(initiative: Id) -> PackChoice {
    PackChoice { initiative: Some(initiative), lessons: false }
}

fn left(preview: &PackPreview, part: PackPart) -> Option<(u32, PackWhy)> {
    preview.left_out.iter().find(|one| one.part == part).map(|one| (one.count, one.why))
}

fn refused(plan: &Plan, choice: PackChoice) -> String {
    match plan.preview_pack(choice, "Ours") {
        Err(Refusal::NotAPack { reason }) => reason,
        other => format!("{other:?}"),
    }
}

#[test]
fn a_pack_holds_the_idea_and_nobody() {
    let (_folder, mut plan) = plan();
    let id = whole(&mut plan);
    let preview = plan.preview_pack(of(id), "Ours").unwrap();
    let text = pack_file::write(&preview.pack).unwrap();
    for told in
        ["Kitchen evenings", "relationships", "Cook once a week.", "Begin with soup.", "a second time"]
    {
        assert!(text.contains(told), "{told}");
    }
    assert!(text.contains("Knows an adult") && text.contains("Thursdays") && text.contains("Riverbend"));
    for hidden in
        ["Rosa", "Ortiz", "555", "Hall", "A kitchen", "Mill", "2026", "2027", "400", "20.0", "Asked"]
    {
        assert!(!text.contains(hidden), "{hidden}: {text}");
    }
    assert!(!text.contains(&author().name) && !text.contains(&id.to_string()));
    let never = |count| Some((count, PackWhy::Never));
    assert_eq!(left(&preview, PackPart::Partner), never(1));
    assert_eq!(left(&preview, PackPart::Reading), never(2), "a reading, and the numbers of its indicator");
    assert_eq!(left(&preview, PackPart::BudgetLine), never(1));
    assert_eq!(left(&preview, PackPart::Place), never(1));
    assert_eq!(left(&preview, PackPart::Dates), never(2));
    assert_eq!(pack_file::parse(text.as_bytes()).unwrap().ideas[0].title, "Kitchen evenings");
}

#[test]
fn words_that_tell_of_somebody_stay_out_and_are_told() {
    let (_folder, mut plan) = plan();
    let id = whole(&mut plan);
    let edit = |edit: InitiativeEdit| EditInitiatives { ids: vec![id], edits: vec![edit] };
    // A reason that lets a text stand in the plan lets it go nowhere else.
    let keep = KeepText { field: "lessons".into(), text: STORY.into(), reason: "They asked us to".into() };
    plan.keep_text(&keep, &author()).unwrap();
    plan.edit_initiatives(&edit(InitiativeEdit::Lessons(Some(STORY.into()))), &author()).unwrap();
    plan.edit_initiatives(&edit(InitiativeEdit::Outcomes(Some("ROSA ORTÍZ cooks.".into()))), &author())
        .unwrap();
    let shelter = StakeholderDraft {
        name: "Willow House".into(),
        sensitivity: Sensitivity::Confidential,
        ..StakeholderDraft::default()
    };
    plan.create_stakeholders(vec![shelter], &author()).unwrap();
    let where_to = Some("Behind Willow House.".to_string());
    plan.edit_initiatives(&edit(InitiativeEdit::Purpose(where_to)), &author()).unwrap();

    let preview = plan.preview_pack(of(id), "Ours").unwrap();
    let idea = &preview.pack.ideas[0];
    assert_eq!((&idea.purpose, &idea.outcomes, &idea.lessons), (&None, &None, &None));
    assert_eq!(left(&preview, PackPart::Lessons), Some((1, PackWhy::TellsAChild)));
    assert_eq!(left(&preview, PackPart::Outcomes), Some((1, PackWhy::NamesSomebody)));
    assert_eq!(left(&preview, PackPart::Purpose), Some((1, PackWhy::NamesSomebody)));
    let lessons = PackChoice { lessons: true, ..of(id) };
    assert_eq!(refused(&plan, lessons), "all-left-out");
}

#[test]
fn what_is_restricted_is_in_no_pack() {
    let (_folder, mut plan) = plan();
    let (open, closed) = (initiative(&mut plan, "Kitchen evenings"), initiative(&mut plan, "Safe rides"));
    let edits = vec![InitiativeEdit::Sensitivity(Sensitivity::Restricted)];
    plan.edit_initiatives(&EditInitiatives { ids: vec![closed], edits }, &author()).unwrap();
    assert_eq!(refused(&plan, of(closed)), "all-restricted");
    let lessons = PackChoice { initiative: None, lessons: true };
    let preview = plan.preview_pack(lessons, "What Riverbend learned").unwrap();
    assert_eq!(preview.pack.title, "What Riverbend learned");
    assert_eq!(preview.pack.ideas.len(), 1);
    assert_eq!(preview.pack.ideas[0].activities, None, "lessons, and what they are about");
    assert_eq!(preview.pack.ideas[0].tags.len(), 4);
    assert_eq!(left(&preview, PackPart::Idea), Some((1, PackWhy::Restricted)));
    assert!(!format!("{preview:?}").contains("Safe rides"));
    plan.delete_initiatives(&[open, closed], &author()).unwrap();
    assert_eq!(refused(&plan, lessons), "no-lessons");
}

#[test]
fn what_comes_in_is_there_once_and_can_be_taken_back() {
    let (_folder, mut giver) = plan();
    let id = whole(&mut giver);
    let pack = giver.preview_pack(of(id), "Ours").unwrap().pack;
    let pack = pack_file::parse(pack_file::write(&pack).unwrap().as_bytes()).unwrap();

    let (_other, mut plan) = plan_of_another();
    let preview = plan.read_pack(pack.clone()).unwrap();
    assert_eq!((preview.known, preview.left_out.len()), (0, 0));
    assert_eq!(preview.pack.community.as_deref(), Some("Riverbend"));
    let answer = plan.bring_in_pack(pack.clone(), &author()).unwrap();
    assert_eq!(answer.changed, [Noun::Pack]);
    let step = plan.next_undo().unwrap().unwrap();
    assert_eq!((step.op.as_str(), step.args["name"].as_str()), ("add-pack-idea", "Kitchen evenings"));
    let ideas = plan.pack_ideas().unwrap();
    assert_eq!(ideas, preview.pack.ideas, "it is kept as it came");
    assert_eq!(ideas.iter().map(|idea| idea.id).collect::<Vec<_>>(), answer.output);

    assert_eq!(plan.read_pack(pack.clone()).unwrap().known, 1);
    let again = plan.bring_in_pack(pack, &author()).unwrap();
    assert_eq!((again.changed, plan.pack_ideas().unwrap().len()), (vec![], 1));
    plan.undo(&author()).unwrap();
    assert_eq!(plan.pack_ideas().unwrap(), []);
    plan.redo(&author()).unwrap();
    let remove = RemoveRecords { noun: RecordNoun::PackIdea, ids: answer.output };
    plan.remove_records(&remove, &author()).unwrap();
    plan.undo(&author()).unwrap();
    assert_eq!(plan.pack_ideas().unwrap(), ideas);
    assert_eq!(plan.check().unwrap().problems, []);
    plan.rebuild().unwrap();
    assert_eq!(plan.pack_ideas().unwrap(), ideas);
}

fn plan_of_another() -> (tempfile::TempDir, Plan) {
    plan()
}

#[test]
fn an_initiative_starts_from_an_idea_in_one_step() {
    let (_folder, mut giver) = plan();
    let id = whole(&mut giver);
    let mut pack = giver.preview_pack(of(id), "Ours").unwrap().pack;
    pack.ideas[0].tags.push(PackTag { kind: FrameworkKind::Domain, key: "play".into(), name: "Play".into() });

    let (_other, mut plan) = plan_of_another();
    let before = plan.snapshot().unwrap();
    let preview = plan.read_pack(pack.clone()).unwrap();
    assert_eq!(left(&preview, PackPart::Tag), Some((1, PackWhy::Unknown)));
    let idea = plan.bring_in_pack(pack, &author()).unwrap().output[0];
    let id = plan.start_from_idea(idea, &author()).unwrap().output;
    let made = plan.initiatives().unwrap().remove(0);
    assert_eq!((made.id, made.title.as_str(), made.status), (id, "Kitchen evenings", InitiativeStatus::Idea));
    assert_eq!(made.domains.len(), 2, "what the framework lacks is in the idea alone");
    assert_eq!((made.levels.len(), made.prevention.is_some()), (1, true));
    assert_eq!((made.lessons, made.partners.len()), (None, 0), "what others learned is theirs");
    let progress = plan.progress(id).unwrap();
    assert_eq!((progress.milestones.len(), progress.indicators.len(), progress.factors.len()), (1, 1, 1));
    assert_eq!(progress.indicators[0].target, None);
    plan.start_from_idea(idea, &author()).unwrap();
    assert_eq!(plan.factors().unwrap().factors.len(), 1, "the second works on the same");
    plan.undo(&author()).unwrap();
    plan.undo(&author()).unwrap();
    assert_eq!(plan.snapshot().unwrap(), before);
    assert_eq!(plan.factors().unwrap().factors, []);
    let gone = plan.start_from_idea(Id([7; 16]), &author()).err();
    assert_eq!(gone, Some(Refusal::NotFound { noun: "pack_idea".into() }));
}

#[test]
fn a_pack_brings_in_no_story_of_a_child() {
    let (_folder, mut plan) = plan();
    let idea = |title: &str, lessons: &str| {
        format!(r#"{{"title": "{title}", "lessons": "{lessons}", "milestones": ["{STORY}", "Doors open"]}}"#)
    };
    let text = format!(
        r#"{{"format": "commonroot-pack", "version": 1, "title": "Ours", "ideas": [{}, {}]}}"#,
        idea("Walks", STORY),
        idea("Maya, 9", "Soup")
    );
    let pack = pack_file::parse(text.as_bytes()).unwrap();
    let preview = plan.read_pack(pack.clone()).unwrap();
    assert_eq!(preview.pack.ideas.len(), 1);
    assert_eq!(left(&preview, PackPart::Lessons), Some((1, PackWhy::TellsAChild)));
    assert_eq!(left(&preview, PackPart::Milestone), Some((1, PackWhy::TellsAChild)));
    assert_eq!(left(&preview, PackPart::Idea), Some((1, PackWhy::TellsAChild)));
    plan.bring_in_pack(pack.clone(), &author()).unwrap();
    assert_eq!(plan.pack_ideas().unwrap()[0].milestones, ["Doors open"]);
    let only = Pack { ideas: pack.ideas[1..].to_vec(), ..pack };
    let answer = plan.read_pack(only).err();
    assert_eq!(answer, Some(Refusal::NotAPack { reason: "all-left-out".into() }));
}
