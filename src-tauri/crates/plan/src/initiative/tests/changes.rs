//! Changing initiatives and their partners, step by step.

use super::*;
use crate::tests::quick_plan;
use InitiativeEdit as Edit;

fn make(plan: &mut Plan, status: InitiativeStatus, partners: Vec<PartnerDraft>) -> Id {
    let draft = InitiativeDraft { do_no_harm: Some(whole()), ..initiative("Safe walk", status, partners) };
    plan.create_initiatives(vec![draft], &author()).unwrap().output[0]
}

fn whole() -> DoNoHarm {
    let (who_could_be_harmed, who_was_asked) = ("nobody".into(), "all".into());
    DoNoHarm { who_could_be_harmed, who_was_asked, what_we_do: "ask".into() }
}

fn edit(plan: &mut Plan, id: Id, edits: Vec<Edit>) -> Result<Outcome<()>> {
    plan.edit_initiatives(&EditInitiatives { ids: vec![id], edits }, &author())
}

fn get(plan: &Plan, id: Id) -> Initiative {
    plan.initiatives().unwrap().into_iter().find(|initiative| initiative.id == id).unwrap()
}

fn some(text: &str) -> Option<String> {
    Some(text.to_string())
}

/// Takes the newest step back and puts it in force again, and the initiatives follow both times.
fn there_and_back(plan: &mut Plan, before: &[Initiative]) {
    let after = plan.initiatives().unwrap();
    assert_ne!(after, before);
    plan.undo(&author()).unwrap();
    assert_eq!(plan.initiatives().unwrap(), before);
    plan.redo(&author()).unwrap();
    assert_eq!(plan.initiatives().unwrap(), after);
    assert_eq!(plan.check().unwrap().problems, []);
}

/// Role of each partner, the lead first.
fn roles(plan: &Plan, id: Id) -> Vec<(Id, PartnerRole)> {
    get(plan, id).partners.iter().map(|partner| (partner.stakeholder, partner.role)).collect()
}

#[test]
fn every_field_can_be_changed_and_taken_back() {
    let (_folder, mut plan) = plan();
    let id = make(&mut plan, InitiativeStatus::Idea, Vec::new());
    let item = Id::framework;
    let edits = vec![
        Edit::Title("Walk  together".into()),
        Edit::Purpose(some("Safe ways")),
        Edit::AddDomain(item("domain", "education")),
        Edit::RemoveDomain(item("domain", "safety")),
        Edit::AddLevel(item("level", "family")),
        Edit::RemoveLevel(item("level", "community")),
        Edit::AddPrinciple(item("principle", "participation")),
        Edit::AddStrategy(item("strategy", "participation-opportunities")),
        Edit::AddSpectrum(item("spectrum", "policy")),
        Edit::AddPhase(item("phase", "recovery")),
        Edit::Prevention(Some(item("prevention", "tertiary"))),
        Edit::AgeFrom(Some(6)),
        Edit::AgeTo(Some(11)),
        Edit::Reach(Some(Reach::Focused)),
        Edit::Place(some("East bank")),
        Edit::Start(some("2026-03")),
        Edit::End(some("2027")),
        Edit::WhoCouldBeHarmed(some("families")),
        Edit::WhoWasAsked(some("parents")),
        Edit::WhatWeDo(some("no names")),
        Edit::Activities(some("Walk each morning")),
        Edit::Outcomes(some("Nobody walks alone")),
        Edit::Lessons(some("Begin with one street")),
        Edit::Sensitivity(Sensitivity::Restricted),
        Edit::AddTag("walking".into()),
        Edit::Status(InitiativeStatus::Active),
    ];
    let before = plan.initiatives().unwrap();
    let changed = edit(&mut plan, id, edits).unwrap().changed;
    assert_eq!(changed, [Noun::Tag, Noun::Initiative]);
    let tag = plan.tags().unwrap()[0].id;
    let answers = DoNoHarm {
        who_could_be_harmed: "families".into(),
        who_was_asked: "parents".into(),
        what_we_do: "no names".into(),
    };
    let expected = Initiative {
        id,
        title: "Walk together".into(),
        purpose: some("Safe ways"),
        domains: vec![item("domain", "relationships"), item("domain", "education")],
        levels: vec![item("level", "family")],
        principles: vec![item("principle", "participation")],
        strategies: vec![item("strategy", "participation-opportunities")],
        spectrum: vec![item("spectrum", "policy")],
        phases: vec![item("phase", "recovery")],
        prevention: Some(item("prevention", "tertiary")),
        age_from: Some(6),
        age_to: Some(11),
        reach: Some(Reach::Focused),
        place: some("East bank"),
        status: InitiativeStatus::Active,
        start: some("2026-03"),
        end: some("2027"),
        example: None,
        do_no_harm: Some(answers),
        activities: some("Walk each morning"),
        outcomes: some("Nobody walks alone"),
        lessons: some("Begin with one street"),
        sensitivity: Sensitivity::Restricted,
        tags: vec![tag],
        partners: Vec::new(),
    };
    assert_eq!(get(&plan, id), expected);
    there_and_back(&mut plan, &before);

    let before = plan.initiatives().unwrap();
    let away = vec![
        Edit::RemovePrinciple(item("principle", "participation")),
        Edit::RemoveStrategy(item("strategy", "participation-opportunities")),
        Edit::RemoveSpectrum(item("spectrum", "policy")),
        Edit::RemovePhase(item("phase", "recovery")),
        Edit::RemoveTag(tag),
    ];
    edit(&mut plan, id, away).unwrap();
    let left = get(&plan, id);
    assert!([left.principles, left.strategies, left.spectrum, left.phases, left.tags].concat().is_empty());
    there_and_back(&mut plan, &before);
}

#[test]
fn what_cannot_be_is_refused_and_nothing_of_it_is_kept() {
    let (_folder, mut plan) = plan();
    let id = make(&mut plan, InitiativeStatus::Idea, Vec::new());
    let start = vec![Edit::Start(some("2026-05-01")), Edit::AgeFrom(Some(6))];
    edit(&mut plan, id, start).unwrap();
    let before = plan.initiatives().unwrap();
    let mut no = |wrong: Edit| {
        let refusal = edit(&mut plan, id, vec![Edit::Place(some("Here")), wrong]).err();
        assert_eq!(plan.initiatives().unwrap(), before);
        refusal
    };
    assert_eq!(no(Edit::Title(" ".into())), refused("title", "name-empty"));
    assert_eq!(no(Edit::End(some("2026-04"))), refused("end", "ends-before-it-starts"));
    assert_eq!(no(Edit::End(some("in May"))), refused("end", "date-form"));
    assert_eq!(no(Edit::AgeTo(Some(5))), refused("age_to", "ends-before-it-starts"));
    assert_eq!(no(Edit::AgeTo(Some(500))), refused("age_to", "out-of-range"));
    assert_eq!(no(Edit::Purpose(some(&"x".repeat(20_001)))), refused("purpose", "too-long"));
    let level = Id::framework("level", "family");
    assert_eq!(no(Edit::AddDomain(level)), Some(Refusal::NotFound { noun: "domain".into() }));
    assert_eq!(no(Edit::Prevention(Some(level))), Some(Refusal::NotFound { noun: "prevention".into() }));
    let unknown = Some(Refusal::NotFound { noun: "initiative".into() });
    assert_eq!(edit(&mut plan, Id([9; 16]), vec![]).err(), unknown);
    assert_eq!(set_status(&mut plan, &[Id([9; 16])], InitiativeStatus::Idea).err(), unknown);
}

#[test]
fn an_active_initiative_keeps_its_do_no_harm_check() {
    let (_folder, mut plan) = plan();
    let id = make(&mut plan, InitiativeStatus::Idea, Vec::new());
    let active = Edit::Status(InitiativeStatus::Active);
    edit(&mut plan, id, vec![Edit::WhoWasAsked(some(" "))]).unwrap();
    let missing = unchecked(&["Safe walk"]);
    assert_eq!(edit(&mut plan, id, vec![active.clone()]).err(), missing);
    edit(&mut plan, id, vec![active.clone(), Edit::WhoWasAsked(some("parents"))]).unwrap();
    let clears =
        [Edit::WhoCouldBeHarmed(None), Edit::WhoWasAsked(some("\n")), Edit::WhatWeDo(Some(String::new()))];
    for clear in clears {
        let kept = refused("do_no_harm", "do-no-harm-while-active");
        assert_eq!(edit(&mut plan, id, vec![clear.clone()]).err(), kept);
        let paused = vec![Edit::Status(InitiativeStatus::Paused), clear];
        edit(&mut plan, id, paused).unwrap();
        plan.undo(&author()).unwrap();
    }
    edit(&mut plan, id, vec![Edit::WhatWeDo(some("other words"))]).unwrap();
    assert_eq!(get(&plan, id).do_no_harm.unwrap().what_we_do, "other words");
}

#[test]
fn steps_are_called_by_what_they_did() {
    let (_folder, mut plan) = plan();
    let ids = add(&mut plan, &["Library", "School"]);
    let id = make(&mut plan, InitiativeStatus::Idea, Vec::new());
    let label = |plan: &Plan| plan.next_undo().unwrap().unwrap();
    edit(&mut plan, id, vec![Edit::Status(InitiativeStatus::Planned)]).unwrap();
    let told = label(&plan);
    assert_eq!((told.op.as_str(), told.args["status"].as_str()), ("set-initiative-status", "planned"));
    edit(&mut plan, id, vec![Edit::AddDomain(Id::framework("domain", "education"))]).unwrap();
    let told = label(&plan);
    assert_eq!(told.op, "edit-initiative-add-domain");
    assert_eq!(told.args["value"], "Education (learning and development)");
    edit(&mut plan, id, vec![Edit::Title("Walk".into())]).unwrap();
    assert_eq!(label(&plan).args["name"], "Walk");
    let both = ids.iter().map(|id| partner(*id, PartnerRole::Host)).collect();
    plan.add_partners(&AddPartners { initiative: id, partners: both }, &author()).unwrap();
    let told = label(&plan);
    assert_eq!((told.args["count"].as_str(), told.args["initiative"].as_str()), ("2", "Walk"));
}

#[test]
fn there_is_one_lead_and_the_one_before_stays_a_partner() {
    use PartnerRole::{Funder, Host, Lead};
    let (_folder, mut plan) = plan();
    let [library, school, clinic] = add(&mut plan, &["Library", "School", "Clinic"])[..] else { panic!() };
    let id = make(&mut plan, InitiativeStatus::Idea, vec![partner(library, Lead)]);

    let before = plan.initiatives().unwrap();
    let new = AddPartners { initiative: id, partners: vec![partner(school, Lead), partner(clinic, Funder)] };
    let outcome = plan.add_partners(&new, &author()).unwrap();
    assert_eq!(outcome.changed, [Noun::Stakeholder, Noun::Initiative]);
    assert_eq!(get(&plan, id).lead(), Some(school));
    assert_eq!(roles(&plan, id)[1], (library, PartnerRole::Partner));
    there_and_back(&mut plan, &before);

    let before = plan.initiatives().unwrap();
    let lead = EditPartner { id: outcome.output[1], edits: vec![PartnerEdit::Role(Lead)] };
    plan.edit_partner(&lead, &author()).unwrap();
    let partner_now = |who| (who, PartnerRole::Partner);
    assert_eq!(roles(&plan, id), [(clinic, Lead), partner_now(library), partner_now(school)]);
    there_and_back(&mut plan, &before);

    let no_lead = EditPartner { id: outcome.output[1], edits: vec![PartnerEdit::Role(Host)] };
    plan.edit_partner(&no_lead, &author()).unwrap();
    assert_eq!(get(&plan, id).lead(), None, "nobody is made the lead unasked");
}

#[test]
fn partners_say_what_they_bring_and_leave_again() {
    let (_folder, mut plan) = plan();
    let ids = add(&mut plan, &["Library", "School"]);
    let id = make(&mut plan, InitiativeStatus::Idea, vec![partner(ids[0], PartnerRole::Partner)]);
    let library = get(&plan, id).partners[0].id;
    let before = plan.initiatives().unwrap();
    let edits = vec![
        PartnerEdit::Brings(some("Two rooms")),
        PartnerEdit::Gains(some("New readers")),
        PartnerEdit::KeyAction(some("Opens till nine")),
        PartnerEdit::Commitment(Some(Commitment::Agreed)),
    ];
    plan.edit_partner(&EditPartner { id: library, edits }, &author()).unwrap();
    let now = get(&plan, id).partners.remove(0);
    assert_eq!((now.brings, now.gains), (some("Two rooms"), some("New readers")));
    assert_eq!((now.key_action, now.commitment), (some("Opens till nine"), Some(Commitment::Agreed)));
    there_and_back(&mut plan, &before);

    let before = plan.initiatives().unwrap();
    plan.remove_partners(&[library], &author()).unwrap();
    assert_eq!(get(&plan, id).partners, []);
    there_and_back(&mut plan, &before);

    let gone = Some(Refusal::NotFound { noun: "partner".into() });
    assert_eq!(plan.remove_partners(&[library], &author()).err(), gone);
    assert_eq!(plan.edit_partner(&EditPartner { id: library, edits: vec![] }, &author()).err(), gone);
    let mut ask = |who: Id, initiative: Id| {
        let partners = vec![partner(who, PartnerRole::Partner)];
        plan.add_partners(&AddPartners { initiative, partners }, &author()).err()
    };
    assert_eq!(ask(ids[0], id), None, "whoever left can come back");
    assert_eq!(ask(ids[0], id), refused("partners", "partner-twice"));
    assert_eq!(ask(id, id), Some(Refusal::NotFound { noun: "stakeholder".into() }));
    assert_eq!(ask(ids[0], ids[0]), Some(Refusal::NotFound { noun: "initiative".into() }));
}

#[test]
fn typing_on_within_a_minute_is_one_step_and_tagging_is_not() {
    let (_folder, mut plan) = quick_plan();
    let ids = add(&mut plan, &["Library"]);
    let id = make(&mut plan, InitiativeStatus::Idea, vec![partner(ids[0], PartnerRole::Partner)]);
    for text in ["S", "Safe", "Safe ways"] {
        edit(&mut plan, id, vec![Edit::Purpose(some(text))]).unwrap();
    }
    for tag in ["one", "two"] {
        edit(&mut plan, id, vec![Edit::AddTag(tag.into())]).unwrap();
    }
    let library = get(&plan, id).partners[0].id;
    for text in ["Two", "Two rooms"] {
        let edits = vec![PartnerEdit::Brings(some(text))];
        plan.edit_partner(&EditPartner { id: library, edits }, &author()).unwrap();
    }
    plan.undo(&author()).unwrap();
    assert_eq!(get(&plan, id).partners[0].brings, None);
    plan.undo(&author()).unwrap();
    assert_eq!((get(&plan, id).tags.len(), get(&plan, id).purpose), (1, some("Safe ways")));
    plan.undo(&author()).unwrap();
    plan.undo(&author()).unwrap();
    assert_eq!(get(&plan, id).purpose, None);
}

#[test]
fn an_example_of_the_library_becomes_an_idea() {
    let (_folder, mut plan) = plan();
    let example = Id::framework("example", "bus-stops");
    let draft = plan.draft_from_example(example).unwrap();
    let id = plan.create_initiatives(vec![draft], &author()).unwrap().output[0];
    let made = get(&plan, id);
    assert_eq!((made.example, made.status), (Some(example), InitiativeStatus::Idea));
    assert_eq!((made.domains.len(), made.levels.len(), made.principles.len()), (2, 1, 1));
    let unknown = Some(Refusal::NotFound { noun: "example".into() });
    assert_eq!(plan.draft_from_example(Id::framework("domain", "safety")).err(), unknown);
}
