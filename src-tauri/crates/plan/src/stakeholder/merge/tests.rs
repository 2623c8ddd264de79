use super::*;
use crate::{
    Plan,
    tests::{author, plan, refused},
};
use model::*;

fn draft(name: &str) -> StakeholderDraft {
    StakeholderDraft { name: name.into(), ..StakeholderDraft::default() }
}

fn tie(from: Id, to: Id, kind: TieKind, note: &str) -> TieDraft {
    TieDraft { kind, note: (!note.is_empty()).then(|| note.into()), ..TieDraft::between(from, to) }
}

fn join(plan: &mut Plan, keep: Id, gone: Id, take: &[TwinField]) -> StakeholderPage {
    plan.merge_stakeholders(&MergeStakeholders { keep, gone, take: take.to_vec() }, &author()).unwrap();
    plan.stakeholder(keep).unwrap()
}

fn town() -> (tempfile::TempDir, Plan, Vec<Id>) {
    let (folder, mut plan) = plan();
    let names = ["Public Library", "Pub. Library", "School", "Choir"];
    let ids = plan.create_stakeholders(names.map(draft).to_vec(), &author()).unwrap().output;
    (folder, plan, ids)
}

fn edit(plan: &mut Plan, id: Id, edits: &[StakeholderEdit]) {
    plan.edit_stakeholders(&[id], edits, &author()).unwrap();
}

/// Everything that can be seen of a plan, pages included.
fn seen(plan: &Plan) -> (Snapshot, Vec<StakeholderPage>, Vec<TwinPair>) {
    let every = plan.stakeholders().unwrap();
    let pages = every.iter().map(|one| plan.stakeholder(one.id).unwrap()).collect();
    (plan.snapshot().unwrap(), pages, plan.not_twins().unwrap())
}

#[test]
fn gaps_are_filled_and_what_is_said_is_kept_or_taken() {
    use StakeholderEdit as E;
    let (_folder, mut plan, ids) = town();
    let domain = |key| Id::framework("domain", key);
    edit(&mut plan, ids[0], &[E::Influence(Some(2)), E::MainDomain(Some(domain("safety")))]);
    edit(&mut plan, ids[0], &[E::About(Some("lends books".into())), E::AddTag("reading".into())]);
    edit(
        &mut plan,
        ids[1],
        &[E::Influence(Some(5)), E::Interest(Some(4)), E::About(Some("lends tools".into()))],
    );
    edit(&mut plan, ids[1], &[E::MainDomain(Some(domain("education"))), E::AddDomain(domain("safety"))]);
    edit(&mut plan, ids[1], &[E::AddTag("reading".into()), E::AddTag("evenings".into())]);
    let before = seen(&plan);

    let page = join(&mut plan, ids[0], ids[1], &[]);
    let one = &page.stakeholder;
    assert_eq!((one.name.as_str(), one.about.as_deref()), ("Public Library", Some("lends books")));
    assert_eq!((one.influence, one.interest, one.tags.len()), (Some(2), Some(4), 2));
    assert_eq!(
        (one.main_domain, &one.other_domains[..]),
        (Some(domain("safety")), &[domain("education")][..])
    );
    assert_eq!(plan.stakeholders().unwrap().len(), 3);
    plan.undo(&author()).unwrap();
    assert_eq!(seen(&plan), before);

    let take = [TwinField::Name, TwinField::About, TwinField::MainDomain, TwinField::Website];
    let one = join(&mut plan, ids[0], ids[1], &take).stakeholder;
    assert_eq!((one.name.as_str(), one.about.as_deref()), ("Pub. Library", Some("lends tools")));
    assert_eq!(
        (one.main_domain, &one.other_domains[..]),
        (Some(domain("education")), &[domain("safety")][..])
    );
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn nobody_is_shown_more_widely_than_before() {
    use StakeholderEdit as E;
    let (_folder, mut plan, ids) = town();
    edit(
        &mut plan,
        ids[0],
        &[E::Sensitivity(Sensitivity::Public), E::DataConditions(Some("Ask us.".into()))],
    );
    let strict = [
        E::Sensitivity(Sensitivity::Confidential),
        E::DoNotMap(true),
        E::DataConditions(Some("Never in print.".into())),
    ];
    edit(&mut plan, ids[1], &strict);
    let one = join(&mut plan, ids[0], ids[1], &[]).stakeholder;
    assert_eq!((one.sensitivity, one.do_not_map), (Sensitivity::Confidential, true));
    assert_eq!(one.data_conditions.as_deref(), Some("Ask us.\n\nNever in print."));
}

#[test]
fn ties_move_meet_and_vanish_between_the_two() {
    let (_folder, mut plan, ids) = town();
    let [library, twin, school, choir] = ids[..] else { panic!() };
    let drafts = vec![
        tie(library, twin, TieKind::Coordinates, "sit in one house"),
        tie(library, school, TieKind::Knows, "story hour"),
        TieDraft { intensity: Some(3), ..tie(twin, school, TieKind::Knows, "a shared van") },
        tie(twin, school, TieKind::Funds, ""),
        TieDraft { presence: TiePresence::Absent, ..tie(library, choir, TieKind::Knows, "asked in May") },
        tie(choir, twin, TieKind::Knows, ""),
    ];
    plan.create_ties(drafts, &author()).unwrap();
    let before = seen(&plan);
    let page = join(&mut plan, library, twin, &[]);
    assert_eq!((page.ties.len(), page.stakeholder.tie_count), (3, 3));
    let ties = plan.ties().unwrap();
    assert_eq!(ties.len(), 3, "one of a kind for each pair, and no absence beside a tie");
    let of = |other: Id, kind| {
        let ends = |tie: &&Tie| [tie.from, tie.to].contains(&other) && tie.kind == kind;
        ties.iter().find(ends).unwrap()
    };
    let knows = of(school, TieKind::Knows);
    assert_eq!(knows.note.as_deref(), Some("story hour\n\na shared van"));
    assert_eq!(knows.intensity, Some(3), "a gap is filled");
    let sings = of(choir, TieKind::Knows);
    assert_eq!((sings.presence, sings.note.as_deref()), (TiePresence::Present, Some("asked in May")));
    assert!(ties.iter().all(|tie| tie.id == tie::identity(tie)), "each is where others would find it");
    plan.undo(&author()).unwrap();
    assert_eq!(seen(&plan), before);
    plan.redo(&author()).unwrap();
    assert_eq!(plan.ties().unwrap(), ties);
    assert_eq!(plan.check().unwrap().problems, []);
}

#[test]
fn seats_partners_offers_contacts_and_places_move_over() {
    let (_folder, mut plan) = plan();
    let resource =
        ResourceDraft { kind: ResourceKind::Space, text: "a room".into(), domain: None, amount: None };
    let until = Some("2027-11-24".to_string());
    let contact = |role: &str| {
        Some(Contact { role: Some(role.into()), retain_until: until.clone(), ..Contact::default() })
    };
    let whole = |name: &str, role: &str| StakeholderDraft {
        offers: vec![resource.clone()],
        needs: vec![resource.clone()],
        external_ids: vec![ExternalId { source: "register".into(), value: name.into() }],
        extra_fields: vec![ExtraField { name: "Colour".into(), value: "green".into() }],
        contact: contact(role),
        ..draft(name)
    };
    let drafts = vec![whole("Library", "director"), whole("The library", "desk"), draft("School")];
    let ids = plan.create_stakeholders(drafts, &author()).unwrap().output;
    let seat = SeatDraft { holder: Some(ids[1]), ..SeatDraft::vacant() };
    let council = CouncilDraft {
        seats: vec![seat],
        ..CouncilDraft::named("Task force".into(), CouncilKind::TaskForce)
    };
    plan.create_council(council, &author()).unwrap();
    let partner = |stakeholder, role, brings: &str| PartnerDraft {
        stakeholder,
        role,
        brings: Some(brings.into()),
        gains: None,
        key_action: None,
        commitment: None,
    };
    let walk = |title: &str, partners| InitiativeDraft {
        partners,
        ..crate::initiative::tests::initiative(title, InitiativeStatus::Idea, Vec::new())
    };
    let both =
        vec![partner(ids[0], PartnerRole::Host, "a room"), partner(ids[1], PartnerRole::Lead, "a bus")];
    let drafts = vec![walk("Both", both), walk("One", vec![partner(ids[1], PartnerRole::Voice, "time")])];
    plan.create_initiatives(drafts, &author()).unwrap();
    let mark = |id, x| PlaceMarks {
        view: "wheel".into(),
        places: vec![MarkPlace { id, x, y: 0.0 }],
        by_keys: false,
    };
    plan.place_marks(&mark(ids[1], 0.5), &author()).unwrap();
    plan.dismiss_twins(TwinPair { a: ids[2], b: ids[1] }, &author()).unwrap();
    plan.dismiss_twins(TwinPair { a: ids[1], b: ids[0] }, &author()).unwrap();
    let before = seen(&plan);

    let page = join(&mut plan, ids[0], ids[1], &[]);
    assert_eq!((page.offers.len(), page.needs.len(), page.seats.len()), (2, 2, 1));
    assert_eq!((page.external_ids.len(), page.extra_fields.len()), (2, 1), "equal ones are one");
    assert_eq!(page.contact, contact("director"), "the kept one's");
    let found = plan.initiatives().unwrap();
    let [joined] = &found[0].partners[..] else { panic!("{:?}", found[0].partners) };
    assert_eq!((joined.role, joined.brings.as_deref()), (PartnerRole::Lead, Some("a room\n\na bus")));
    assert_eq!(found[1].partners[0].stakeholder, ids[0]);
    let places = plan.snapshot().unwrap().places;
    assert_eq!((places.len(), places[0].mark, places[0].x), (1, ids[0], 0.5));
    let apart = plan.not_twins().unwrap();
    assert_eq!(apart, [TwinPair { a: ids[0].min(ids[2]), b: ids[0].max(ids[2]) }]);
    assert_eq!(plan.check().unwrap().problems, []);
    plan.undo(&author()).unwrap();
    assert_eq!(seen(&plan), before);
    assert_eq!(join(&mut plan, ids[0], ids[1], &[TwinField::Contact]).contact, contact("desk"));
    plan.undo(&author()).unwrap();
    edit(&mut plan, ids[0], &[StakeholderEdit::Contact(None)]);
    assert_eq!(join(&mut plan, ids[0], ids[1], &[]).contact, contact("desk"), "unless it has none");
}

#[test]
fn only_two_that_are_there_and_not_the_same_are_joined() {
    let (_folder, mut plan, ids) = town();
    let mut no = |keep, gone| {
        plan.merge_stakeholders(&MergeStakeholders { keep, gone, take: Vec::new() }, &author()).err()
    };
    assert_eq!(no(ids[0], ids[0]), refused("other", "same-ends"));
    assert_eq!(no(ids[0], Id([9; 16])), Some(Refusal::NotFound { noun: "stakeholder".into() }));
}

#[test]
fn two_told_apart_are_told_apart_once() {
    let (_folder, mut plan, ids) = town();
    plan.dismiss_twins(TwinPair { a: ids[0], b: ids[1] }, &author()).unwrap();
    let again = plan.dismiss_twins(TwinPair { a: ids[1], b: ids[0] }, &author()).unwrap();
    assert_eq!(again.changed, []);
    plan.delete_stakeholders(&ids[..1], &author()).unwrap();
    assert_eq!(plan.not_twins().unwrap(), []);
    plan.undo(&author()).unwrap();
    assert_eq!(plan.not_twins().unwrap().len(), 1);
    plan.undo(&author()).unwrap();
    assert_eq!(plan.not_twins().unwrap(), []);
}

/// Whoever adds a table that refers to stakeholders says here and in `delete` what becomes of its rows.
#[test]
fn everything_that_refers_to_a_stakeholder_is_thought_of() {
    let (_folder, plan) = plan();
    let own = [("stakeholder_domain", "stakeholder"), ("stakeholder_level", "stakeholder")];
    let ends = [("tie", "from"), ("tie", "to"), ("not_twins", "a"), ("not_twins", "b")];
    let linked: Vec<_> = LINKED.iter().map(|(table, _)| (*table, "stakeholder")).collect();
    for table in &plan.schema.tables {
        for (column, _) in table.references.iter().filter(|(_, to)| to == "stakeholder") {
            let (name, column) = (table.name.as_str(), table.columns[*column].as_str());
            let here = (name, column);
            let joined = OWNED.contains(&here)
                || linked.contains(&here)
                || own.contains(&here)
                || ends.contains(&here);
            assert!(joined, "joining leaves {name}.{column} behind");
            let goes = |sql: &&&str| sql.contains(&format!(" {name} ")) && sql.contains(column);
            assert!(delete::WITH_IT.iter().find(goes).is_some(), "deleting leaves {name}.{column} behind");
        }
    }
}
