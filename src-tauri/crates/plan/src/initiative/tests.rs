//! Initiatives, and the ties and seats that hang together with stakeholders.

mod bulk;
mod changes;

use crate::{
    Plan,
    tests::{author, plan, refused},
};
use model::*;

fn add(plan: &mut Plan, names: &[&str]) -> Vec<Id> {
    let draft = |name: &&str| StakeholderDraft { name: (*name).into(), ..StakeholderDraft::default() };
    plan.create_stakeholders(names.iter().map(draft).collect(), &author()).unwrap().output
}

fn partner(stakeholder: Id, role: PartnerRole) -> PartnerDraft {
    PartnerDraft { stakeholder, role, brings: None, gains: None, key_action: None, commitment: None }
}

pub(crate) fn initiative(
    title: &str,
    status: InitiativeStatus,
    partners: Vec<PartnerDraft>,
) -> InitiativeDraft {
    InitiativeDraft {
        domains: vec![Id::framework("domain", "safety"), Id::framework("domain", "relationships")],
        levels: vec![Id::framework("level", "community")],
        prevention: Some(Id::framework("prevention", "primary")),
        status,
        partners,
        ..InitiativeDraft::titled(title.into())
    }
}

/// The refusal to turn these active.
fn unchecked(titles: &[&str]) -> Option<Refusal> {
    Some(Refusal::NotChecked { initiatives: titles.iter().map(|title| title.to_string()).collect() })
}

fn set_status(plan: &mut Plan, ids: &[Id], status: InitiativeStatus) -> Result<Outcome<()>> {
    let edits = vec![InitiativeEdit::Status(status)];
    plan.edit_initiatives(&EditInitiatives { ids: ids.to_vec(), edits }, &author())
}

fn tie(from: Id, to: Id) -> TieDraft {
    TieDraft { intensity: Some(3), ..TieDraft::between(from, to) }
}

fn council(name: &str, holder: Option<Id>) -> CouncilDraft {
    let seat = SeatDraft {
        holder,
        role: SeatRole::Chair,
        voice: Some(Voice::Elder),
        since: Some("2024".into()),
        ..SeatDraft::vacant()
    };
    CouncilDraft {
        quorum_percent: Some(50),
        age_from: Some(9),
        age_to: Some(12),
        seats: vec![seat],
        ..CouncilDraft::named(name.into(), CouncilKind::TaskForce)
    }
}

#[test]
fn partners_stand_lead_first_and_lists_in_framework_order() {
    let (_folder, mut plan) = plan();
    let ids = add(&mut plan, &["Zoo", "Library"]);
    let partners = vec![partner(ids[0], PartnerRole::Host), partner(ids[1], PartnerRole::Lead)];
    plan.create_initiatives(vec![initiative("Safe walk", InitiativeStatus::Planned, partners)], &author())
        .unwrap();
    let found = plan.initiatives().unwrap().remove(0);
    assert_eq!(found.lead(), Some(ids[1]));
    assert_eq!(found.partners[0].role, PartnerRole::Lead);
    assert_eq!(found.domains, [Id::framework("domain", "relationships"), Id::framework("domain", "safety")]);
    assert_eq!(plan.stakeholder(ids[0]).unwrap().initiatives[0].title, "Safe walk");
}

#[test]
fn it_turns_active_only_with_its_check_filled_in() {
    let (_folder, mut plan) = plan();
    let missing = unchecked(&["Safe walk"]);
    let active = initiative("Safe walk", InitiativeStatus::Active, Vec::new());
    assert_eq!(plan.create_initiatives(vec![active.clone()], &author()).err(), missing);
    let half = DoNoHarm {
        who_could_be_harmed: "nobody".into(),
        who_was_asked: " - ".into(),
        what_we_do: "ask".into(),
    };
    let half = InitiativeDraft { do_no_harm: Some(half), status: InitiativeStatus::Idea, ..active.clone() };
    let id = plan.create_initiatives(vec![half], &author()).unwrap().output[0];
    assert_eq!(set_status(&mut plan, &[id], InitiativeStatus::Active).err(), missing);
    set_status(&mut plan, &[id], InitiativeStatus::Paused).unwrap();
    let whole = DoNoHarm {
        who_could_be_harmed: "nobody".into(),
        who_was_asked: "all".into(),
        what_we_do: "ask".into(),
    };
    let whole = InitiativeDraft { do_no_harm: Some(whole), status: InitiativeStatus::Idea, ..active };
    let id = plan.create_initiatives(vec![whole], &author()).unwrap().output[0];
    set_status(&mut plan, &[id], InitiativeStatus::Active).unwrap();
    assert_eq!(plan.counts().unwrap().acting, 1);
}

#[test]
fn wrong_initiatives_are_refused() {
    let (_folder, mut plan) = plan();
    let ids = add(&mut plan, &["Library"]);
    let draft = initiative("Safe walk", InitiativeStatus::Idea, Vec::new());
    let mut no = |draft: InitiativeDraft| plan.create_initiatives(vec![draft], &author()).err();
    assert_eq!(no(InitiativeDraft { title: " ".into(), ..draft.clone() }), refused("title", "name-empty"));
    assert_eq!(
        no(InitiativeDraft { start: Some("May".into()), ..draft.clone() }),
        refused("start", "date-form")
    );
    let backwards = InitiativeDraft { start: Some("2025".into()), end: Some("2024".into()), ..draft.clone() };
    assert_eq!(no(backwards), refused("end", "ends-before-it-starts"));
    let ages = InitiativeDraft { age_from: Some(12), age_to: Some(9), ..draft.clone() };
    assert_eq!(no(ages), refused("age_to", "ends-before-it-starts"));
    let mixed = InitiativeDraft { levels: draft.domains.clone(), ..draft.clone() };
    assert_eq!(no(mixed), Some(Refusal::NotFound { noun: "level".into() }));
    let twice = vec![partner(ids[0], PartnerRole::Lead), partner(ids[0], PartnerRole::Host)];
    assert_eq!(no(InitiativeDraft { partners: twice, ..draft }), refused("partners", "partner-twice"));
}

#[test]
fn ties_meet_from_either_end() {
    let (_folder, mut plan) = plan();
    let ids = add(&mut plan, &["Library", "School", "Clinic"]);
    plan.create_ties(vec![tie(ids[0], ids[1])], &author()).unwrap();
    let mut no = |draft: TieDraft| plan.create_ties(vec![draft], &author()).err();
    assert_eq!(no(tie(ids[1], ids[0])), refused("to", "already-there"));
    assert_eq!(no(tie(ids[1], ids[1])), refused("to", "same-ends"));
    assert_eq!(no(tie(ids[1], Id([9; 16]))), Some(Refusal::NotFound { noun: "stakeholder".into() }));
    let intense = TieDraft { intensity: Some(6), ..tie(ids[1], ids[2]) };
    assert_eq!(no(intense), refused("intensity", "out-of-range"));
    let absent = TieDraft { presence: TiePresence::Absent, ..tie(ids[0], ids[2]) };
    let outcome = plan.create_ties(vec![absent], &author()).unwrap();
    assert_eq!(outcome.changed, [Noun::Stakeholder, Noun::Tie]);
    let page = plan.stakeholder(ids[0]).unwrap();
    assert_eq!((page.stakeholder.tie_count, page.ties.len()), (1, 1), "a known absence is no tie");
    assert_eq!(page.ties[0].name, "School");
    assert_eq!(plan.counts().unwrap().ties, 1);
    plan.delete_ties(&outcome.output, &author()).unwrap();
    assert_eq!(
        plan.delete_ties(&outcome.output, &author()).err(),
        Some(Refusal::NotFound { noun: "tie".into() })
    );
}

#[test]
fn a_stakeholder_goes_with_what_is_its_own_and_comes_back_with_it() {
    let (_folder, mut plan) = plan();
    let ids = add(&mut plan, &["Library", "School"]);
    let edits = [
        StakeholderEdit::AddTag("reading".into()),
        StakeholderEdit::AddDomain(Id::framework("domain", "safety")),
        StakeholderEdit::AddDomain(Id::framework("domain", "shelter")),
        StakeholderEdit::Contact(Some(Contact { role: Some("branch manager".into()), ..Contact::default() })),
    ];
    plan.edit_stakeholders(&ids[..1], &edits, &author()).unwrap();
    plan.create_council(council("Task force", Some(ids[0])), &author()).unwrap();
    let partners = vec![partner(ids[0], PartnerRole::Lead)];
    let walk = plan
        .create_initiatives(vec![initiative("Walk", InitiativeStatus::Idea, partners)], &author())
        .unwrap();
    let grown = TieDraft { initiative: Some(walk.output[0]), ..tie(ids[0], ids[1]) };
    plan.create_ties(vec![grown], &author()).unwrap();
    let before = (plan.snapshot().unwrap(), plan.stakeholder(ids[0]).unwrap());

    let outcome = plan.delete_stakeholders(&ids[..1], &author()).unwrap();
    assert_eq!(outcome.changed, [Noun::Stakeholder, Noun::Tie, Noun::Council, Noun::Initiative]);
    let counts = plan.counts().unwrap();
    assert_eq!((counts.stakeholders, counts.ties, counts.seats, counts.vacant_seats), (1, 0, 1, 1));
    assert_eq!(plan.initiatives().unwrap()[0].partners, []);
    plan.undo(&author()).unwrap();
    assert_eq!((plan.snapshot().unwrap(), plan.stakeholder(ids[0]).unwrap()), before);

    plan.delete_initiatives(&walk.output, &author()).unwrap();
    assert_eq!(plan.ties().unwrap()[0].initiative, None, "the tie stays");
    plan.undo(&author()).unwrap();
    assert_eq!(plan.snapshot().unwrap(), before.0);
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn councils_hang_together() {
    let (_folder, mut plan) = plan();
    let first = plan.councils().unwrap().remove(0);
    assert_eq!(
        (first.name.as_str(), first.kind),
        ("Riverbend Community Council", CouncilKind::CommunityCouncil)
    );
    let below = CouncilDraft { parent: Some(first.id), ..council("Below", None) };
    plan.create_council(below, &author()).unwrap();
    plan.delete_council(first.id, &author()).unwrap();
    assert_eq!(plan.councils().unwrap()[0].parent, None);
    let most = CouncilDraft { quorum_percent: Some(101), ..council("All", None) };
    assert_eq!(plan.create_council(most, &author()).err(), refused("quorum_percent", "out-of-range"));
    let nobody = council("Nobody", Some(Id([9; 16])));
    assert_eq!(
        plan.create_council(nobody, &author()).err(),
        Some(Refusal::NotFound { noun: "stakeholder".into() })
    );
}

#[test]
fn the_plan_itself() {
    let (_folder, mut plan) = plan();
    assert_eq!(plan.plan().unwrap().small_count_threshold, 5);
    let built_in = framework_file::parse(framework_file::BUILT_IN).unwrap();
    let told = |framework: &Framework| -> Vec<_> {
        let words =
            |item: &FrameworkItem| (item.id, item.label.clone(), item.parent, item.level, item.domains.len());
        framework.items.iter().map(words).collect()
    };
    assert!(told(&plan.framework().unwrap()) == told(&built_in), "the framework is copied in whole");
    assert_eq!(plan.sectors().unwrap(), framework_file::built_in_sectors().unwrap());
    let edits =
        [PlanEdit::Vision(Some("  Every child is known.\r\n ".into())), PlanEdit::Place(Some(" ".into()))];
    let changed = plan.edit_plan(&edits, &author()).unwrap().output;
    assert_eq!((changed.vision.as_deref(), changed.place), (Some("Every child is known."), None));
    let lead = plan.edit_plan(&[PlanEdit::SafeguardingLead("".into())], &author()).err();
    assert_eq!(lead, refused("safeguarding_lead", "lead-empty"));
    plan.undo(&author()).unwrap();
    assert_eq!(plan.undo(&author()).err(), Some(Refusal::NothingToUndo), "the plan itself stays");
}

#[test]
fn who_was_put_away_is_left_out_of_what_is_planned_with_and_comes_back_whole() {
    let (_folder, mut plan) = plan();
    let ids = add(&mut plan, &["Library", "School"]);
    plan.create_council(council("Task force", Some(ids[0])), &author()).unwrap();
    let partners = vec![partner(ids[0], PartnerRole::Lead), partner(ids[1], PartnerRole::Host)];
    plan.create_initiatives(vec![initiative("Walk", InitiativeStatus::Idea, partners)], &author()).unwrap();
    plan.create_ties(vec![tie(ids[0], ids[1])], &author()).unwrap();
    let before = (plan.snapshot().unwrap(), plan.counts().unwrap());
    let archive = |plan: &mut Plan, yes| {
        plan.edit_stakeholders(&ids[..1], &[StakeholderEdit::Archived(yes)], &author()).unwrap();
    };
    archive(&mut plan, true);
    let there = plan.snapshot().unwrap();
    assert_eq!(there.initiatives[0].lead(), None, "nobody leads it any more");
    assert_eq!(there.initiatives[0].partners.len(), 1);
    assert!(
        there.ties.is_empty() && there.councils.iter().flat_map(|c| &c.seats).all(|s| s.holder.is_none())
    );
    let counts = plan.counts().unwrap();
    assert_eq!((counts.stakeholders, counts.ties, counts.vacant_seats), (1, 0, before.1.vacant_seats + 1));
    assert_eq!(plan.stakeholders().unwrap().len(), 2, "the table can show it");
    let page = plan.stakeholder(ids[0]).unwrap();
    assert_eq!((page.seats.len(), page.initiatives.len(), page.ties.len()), (1, 1, 1));
    archive(&mut plan, false);
    assert_eq!((plan.snapshot().unwrap(), plan.counts().unwrap()), before);
}
