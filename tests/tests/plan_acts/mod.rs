//! Everything a person can do to a plan, drawn at random, and doing it.

pub mod framework;
pub mod planning;
pub mod records;
pub mod together;

use behaviour::{author, named};
use framework::Framed;
use model::*;
use plan::Plan;
use proptest::prelude::*;
use records::Records;
use together::Together;

/// One thing a person does. Numbers pick among what is there at that moment, so most actions make sense;
/// those that do not must be refused and change nothing.
#[derive(Debug, Clone)]
pub enum Act {
    Create(u8, u8),
    Edit(Vec<u8>, Vec<(u8, u8)>),
    DeleteStakeholders(Vec<u8>),
    /// Somebody new, and a tie to them, as one step.
    NewOnTheWay(u8, u8),
    Tie(u8, u8, u8),
    EditTie(u8, Vec<(u8, u8)>),
    DeleteTie(u8),
    NotTwins(u8, u8),
    Merge(u8, u8, u8),
    Place(Vec<u8>, u8),
    Release(Vec<u8>),
    Council(u8, u8),
    DeleteCouncil(u8),
    Initiative(u8, u8),
    CopyInitiative(u8),
    Status(u8, u8),
    DeleteInitiative(u8),
    Together(Together),
    Records(Records),
    Framework(Framed),
    Import(u8, u8),
    EditPlan(u8, u8),
    Wait(u8),
    Reopen,
    Undo,
    Redo,
}

/// Any of them, edits most often.
pub fn act() -> impl Strategy<Value = Act> {
    let some = || proptest::collection::vec(any::<u8>(), 1..5);
    prop_oneof![
        4 => (1..6_u8, any::<u8>()).prop_map(|(n, with)| Act::Create(n, with)),
        12 => (some(), proptest::collection::vec((0..32_u8, any::<u8>()), 1..4)).prop_map(|(ids, edits)| Act::Edit(ids, edits)),
        // The same field of the same stakeholder, again and again: edits that join.
        6 => (0..2_u8, any::<u8>()).prop_map(|(field, value)| Act::Edit(vec![0], vec![(field * 10, value)])),
        3 => some().prop_map(Act::DeleteStakeholders),
        2 => (any::<u8>(), any::<u8>()).prop_map(|(a, n)| Act::NewOnTheWay(a, n)),
        5 => (any::<u8>(), any::<u8>(), any::<u8>()).prop_map(|(a, b, k)| Act::Tie(a, b, k)),
        5 => (0..3_u8, proptest::collection::vec((0..10_u8, any::<u8>()), 1..3)).prop_map(|(t, e)| Act::EditTie(t, e)),
        1 => any::<u8>().prop_map(Act::DeleteTie),
        2 => (any::<u8>(), any::<u8>()).prop_map(|(a, b)| Act::NotTwins(a, b)),
        3 => (any::<u8>(), any::<u8>(), any::<u8>()).prop_map(|(a, b, take)| Act::Merge(a, b, take)),
        // Few marks, so that the same ones are dragged again: drags that join.
        4 => (proptest::collection::vec(0..3_u8, 1..3), any::<u8>()).prop_map(|(m, at)| Act::Place(m, at)),
        1 => proptest::collection::vec(0..3_u8, 1..3).prop_map(Act::Release),
        2 => (any::<u8>(), any::<u8>()).prop_map(|(a, b)| Act::Council(a, b)),
        1 => any::<u8>().prop_map(Act::DeleteCouncil),
        4 => (any::<u8>(), any::<u8>()).prop_map(|(a, b)| Act::Initiative(a, b)),
        1 => any::<u8>().prop_map(Act::CopyInitiative),
        2 => (any::<u8>(), 0..6_u8).prop_map(|(i, s)| Act::Status(i, s)),
        1 => any::<u8>().prop_map(Act::DeleteInitiative),
        14 => together::act().prop_map(Act::Together),
        8 => records::act().prop_map(Act::Records),
        4 => framework::act().prop_map(Act::Framework),
        2 => (any::<u8>(), any::<u8>()).prop_map(|(a, b)| Act::Import(a, b)),
        3 => (0..12_u8, any::<u8>()).prop_map(|(f, v)| Act::EditPlan(f, v)),
        4 => any::<u8>().prop_map(Act::Wait),
        1 => Just(Act::Reopen),
        5 => Just(Act::Undo),
        3 => Just(Act::Redo),
    ]
}

fn pick<T: Copy>(from: &[T], n: u8) -> Option<T> {
    from.get(usize::from(n) % from.len().max(1)).copied()
}

fn words(n: u8) -> Option<String> {
    (!n.is_multiple_of(4)).then(|| format!("слова 词 {}", n % 7))
}

/// The nouns a step changed, or why it was refused.
pub type Answer = Option<Result<Vec<Noun>>>;

fn changed<T>(answer: Result<Outcome<T>>) -> Answer {
    Some(answer.map(|outcome| outcome.changed))
}

/// Does it; `None` if there was nothing to do it to.
pub fn run(plan: &mut Plan, act: &Act) -> Answer {
    let stakeholders: Vec<Id> = plan.stakeholders().unwrap().iter().map(|s| s.id).collect();
    match act {
        Act::Create(n, with) => {
            changed(plan.create_stakeholders(
                (0..*n).map(|k| draft(plan, k.wrapping_add(*with))).collect(),
                &author(),
            ))
        }
        Act::Edit(which, edits) => {
            let ids: Vec<Id> = which.iter().filter_map(|n| pick(&stakeholders, *n)).collect();
            let edits: Vec<_> = edits.iter().map(|(field, value)| edit(plan, *field, *value)).collect();
            changed(plan.edit_stakeholders(&ids, &edits, &author()))
        }
        Act::DeleteStakeholders(which) => {
            let ids: Vec<Id> = which.iter().filter_map(|n| pick(&stakeholders, *n)).collect();
            changed(plan.delete_stakeholders(&ids, &author()))
        }
        Act::NewOnTheWay(a, n) => {
            let from = pick(&stakeholders, *a)?;
            let new = draft(plan, *n);
            let Ok(added) = plan.add_on_the_way(new, &author()) else { return None };
            changed(plan.create_ties(vec![TieDraft::between(from, added.output)], &author()))
        }
        Act::Tie(a, b, n) => {
            changed(plan.create_ties(vec![tie(plan, &stakeholders, *a, *b, *n)?], &author()))
        }
        Act::EditTie(n, edits) => {
            let ids: Vec<Id> = plan.ties().unwrap().iter().map(|tie| tie.id).collect();
            let edits =
                edits.iter().filter_map(|(field, v)| tie_edit(plan, &stakeholders, *field, *v)).collect();
            changed(plan.edit_tie(pick(&ids, *n)?, edits, &author()))
        }
        Act::NotTwins(a, b) => {
            let pair = TwinPair { a: pick(&stakeholders, *a)?, b: pick(&stakeholders, *b)? };
            changed(plan.dismiss_twins(pair, &author()))
        }
        Act::Merge(a, b, take) => {
            let (keep, gone) = (pick(&stakeholders, *a)?, pick(&stakeholders, *b)?);
            let take = TWIN_FIELDS.iter().skip(usize::from(*take) % 16).step_by(2).copied().collect();
            changed(plan.merge_stakeholders(&MergeStakeholders { keep, gone, take }, &author()))
        }
        Act::Place(marks, at) => {
            let places = marks.iter().filter_map(|n| mark(plan, &stakeholders, *n)).map(|id| MarkPlace {
                id,
                x: f64::from(*at) / 200.0 - 0.2,
                y: -0.0,
            });
            let request =
                PlaceMarks { view: "wheel".into(), places: places.collect(), by_keys: at.is_multiple_of(2) };
            changed(plan.place_marks(&request, &author()))
        }
        Act::Release(marks) => {
            let ids = marks.iter().filter_map(|n| mark(plan, &stakeholders, *n)).collect();
            changed(plan.release_marks(&ReleaseMarks { view: "wheel".into(), ids }, &author()))
        }
        Act::DeleteTie(n) => {
            let ids: Vec<Id> = plan.ties().unwrap().iter().map(|tie| tie.id).collect();
            changed(plan.delete_ties(&[pick(&ids, *n)?], &author()))
        }
        Act::Council(a, b) => changed(plan.create_council(council(plan, &stakeholders, *a, *b), &author())),
        Act::DeleteCouncil(n) => {
            let ids: Vec<Id> = plan.councils().unwrap().iter().map(|c| c.id).collect();
            changed(plan.delete_council(pick(&ids, *n)?, &author()))
        }
        Act::Initiative(a, b) => {
            changed(plan.create_initiatives(vec![initiative(plan, &stakeholders, *a, *b)], &author()))
        }
        Act::CopyInitiative(n) => {
            let ids: Vec<Id> = plan.initiatives().unwrap().iter().map(|i| i.id).collect();
            let request = CopyInitiative { initiative: pick(&ids, *n)?, title: "Copy".into() };
            changed(plan.copy_initiative(&request, &author()))
        }
        Act::Status(n, status) => {
            let ids: Vec<Id> = plan.initiatives().unwrap().iter().map(|i| i.id).collect();
            let edits = vec![InitiativeEdit::Status(STATUSES[usize::from(*status)])];
            changed(plan.edit_initiatives(&EditInitiatives { ids: vec![pick(&ids, *n)?], edits }, &author()))
        }
        Act::DeleteInitiative(n) => {
            let ids: Vec<Id> = plan.initiatives().unwrap().iter().map(|i| i.id).collect();
            changed(plan.delete_initiatives(&[pick(&ids, *n)?], &author()))
        }
        Act::Together(act) => together::run(plan, &stakeholders, act),
        Act::Records(act) => records::run(plan, &stakeholders, act),
        Act::Framework(act) => framework::run(plan, act),
        Act::Import(a, b) => {
            changed(plan.import(import(plan, &stakeholders, *a, *b), "list.csv", 0, &author()))
        }
        Act::EditPlan(field, value) => changed(plan.edit_plan(&[plan_edit(plan, *field, *value)], &author())),
        Act::Wait(_) | Act::Reopen | Act::Undo | Act::Redo => None,
    }
}

const STATUSES: [InitiativeStatus; 6] = [
    InitiativeStatus::Idea,
    InitiativeStatus::Planned,
    InitiativeStatus::Active,
    InitiativeStatus::Paused,
    InitiativeStatus::Finished,
    InitiativeStatus::Dropped,
];

const TWIN_FIELDS: [TwinField; 14] = [
    TwinField::Name,
    TwinField::ShortLabel,
    TwinField::Kind,
    TwinField::Sector,
    TwinField::MainDomain,
    TwinField::MainLevel,
    TwinField::About,
    TwinField::Influence,
    TwinField::Interest,
    TwinField::StanceNow,
    TwinField::StanceHoped,
    TwinField::AreaServed,
    TwinField::Website,
    TwinField::Contact,
];

/// A stakeholder, or every third time an initiative.
fn mark(plan: &Plan, stakeholders: &[Id], n: u8) -> Option<Id> {
    let initiatives: Vec<Id> = plan.initiatives().unwrap().iter().map(|i| i.id).collect();
    pick(if n % 3 == 2 { &initiatives } else { stakeholders }, n)
}

fn item(plan: &Plan, kind: FrameworkKind, n: u8) -> Id {
    let items: Vec<Id> = plan.framework().unwrap().of(kind).map(|item| item.id).collect();
    pick(&items, n).unwrap()
}

fn contact(n: u8) -> Option<Contact> {
    let contact = Contact { role: words(n), channel: words(n / 2), ..Contact::default() };
    (!n.is_multiple_of(3)).then_some(contact)
}

fn draft(plan: &Plan, n: u8) -> StakeholderDraft {
    let resource =
        |kind| ResourceDraft { kind, text: "a room".into(), domain: None, amount: Some(f64::from(n) / 3.0) };
    StakeholderDraft {
        sector: (n.is_multiple_of(3)).then(|| plan.sectors().unwrap()[usize::from(n) % 12].id),
        main_domain: (n.is_multiple_of(2)).then(|| item(plan, FrameworkKind::Domain, n)),
        other_domains: vec![item(plan, FrameworkKind::Domain, n / 3)],
        tags: vec![format!("tag {}", n % 3)],
        contact: contact(n),
        offers: if n.is_multiple_of(5) { vec![resource(ResourceKind::Space)] } else { Vec::new() },
        needs: if n.is_multiple_of(7) { vec![resource(ResourceKind::Money)] } else { Vec::new() },
        external_ids: vec![ExternalId { source: "list".into(), value: n.to_string() }],
        ..named(&format!("Group {n}"))
    }
}

fn edit(plan: &Plan, field: u8, n: u8) -> StakeholderEdit {
    use StakeholderEdit as E;
    let (domain, level) = (item(plan, FrameworkKind::Domain, n), item(plan, FrameworkKind::Level, n));
    let some = !n.is_multiple_of(3);
    match field {
        0 => E::About(words(n)),
        1 => E::Name(words(n).unwrap_or_default()),
        2 => E::ShortLabel(words(n)),
        3 => E::Kind(some.then_some(StakeholderKind::Group)),
        4 => E::Sector(some.then(|| plan.sectors().unwrap()[usize::from(n) % 12].id)),
        5 => E::MainDomain(some.then_some(domain)),
        6 | 7 => E::AddDomain(domain),
        8 => E::RemoveDomain(domain),
        9 => E::MainLevel(some.then_some(level)),
        10 => E::Influence(Some(n % 7)),
        11 => E::AddLevel(level),
        12 => E::RemoveLevel(level),
        13 => E::DoNotMap(some),
        14 => E::DataConditions(words(n)),
        15 => E::Interest(some.then_some(1 + n % 5)),
        16 => E::StanceNow(some.then_some(Stance::Supportive)),
        17 => E::StanceHoped(some.then_some(Stance::Leading)),
        18 => E::AreaServed(words(n)),
        19 => E::Website(words(n)),
        20 => E::Sensitivity(if some { Sensitivity::Restricted } else { Sensitivity::Public }),
        21 => E::Archived(some),
        22 | 23 => E::AddTag(format!("tag {}", n % 5)),
        24 => E::RemoveTag(plan.tags().unwrap().get(usize::from(n) % 4).map_or(domain, |tag| tag.id)),
        25 => E::Contact(contact(n)),
        26 => E::AddOffer(resource(n)),
        27 => E::AddNeed(resource(n)),
        28 => kept_resource(plan, n, |page| page.offers).map_or(E::Contact(None), E::Offer),
        29 => kept_resource(plan, n, |page| page.needs).map_or(E::Contact(None), E::Need),
        30 => kept_resource(plan, n, |page| page.offers).map_or(E::Archived(some), |r| E::RemoveOffer(r.id)),
        _ => kept_resource(plan, n, |page| page.needs).map_or(E::Archived(some), |r| E::RemoveNeed(r.id)),
    }
}

fn resource(n: u8) -> ResourceDraft {
    let kind = if n.is_multiple_of(2) { ResourceKind::Space } else { ResourceKind::Transport };
    ResourceDraft { kind, text: words(n).unwrap_or_default(), domain: None, amount: Some(f64::from(n) / 7.0) }
}

/// An offer or need of the first stakeholder, in other words. Asked of others, it is refused.
fn kept_resource(plan: &Plan, n: u8, of: fn(StakeholderPage) -> Vec<Resource>) -> Option<Resource> {
    let first = plan.stakeholders().unwrap().first()?.id;
    let kept = of(plan.stakeholder(first).unwrap()).into_iter().next()?;
    let ResourceDraft { kind, text, domain, amount } = resource(n);
    Some(Resource { id: kept.id, kind, text, domain, amount })
}

fn tie_edit(plan: &Plan, stakeholders: &[Id], field: u8, n: u8) -> Option<TieEdit> {
    let initiatives: Vec<Id> = plan.initiatives().unwrap().iter().map(|i| i.id).collect();
    let some = !n.is_multiple_of(3);
    Some(match field {
        0 => TieEdit::Kind(if some { TieKind::Knows } else { TieKind::Funds }),
        1 => TieEdit::Presence(if some { TiePresence::Present } else { TiePresence::Absent }),
        2 => TieEdit::Intensity(some.then_some(n % 7)),
        3 => TieEdit::Directed(some),
        4 => TieEdit::From(pick(stakeholders, n)?),
        5 => TieEdit::Since(some.then(|| format!("20{:02}", n % 30))),
        6 => TieEdit::Until(some.then(|| "2022-03".into())),
        7 => TieEdit::Note(words(n)),
        8 => TieEdit::ConsentBasis(words(n)),
        _ => TieEdit::Initiative(pick(&initiatives, n)),
    })
}

fn tie(plan: &Plan, stakeholders: &[Id], a: u8, b: u8, n: u8) -> Option<TieDraft> {
    let initiatives: Vec<Id> = plan.initiatives().unwrap().iter().map(|i| i.id).collect();
    Some(TieDraft {
        kind: if n.is_multiple_of(2) { TieKind::Knows } else { TieKind::Funds },
        presence: if n.is_multiple_of(5) { TiePresence::Absent } else { TiePresence::Present },
        intensity: (!n.is_multiple_of(3)).then_some(1 + n % 5),
        directed: n.is_multiple_of(4),
        since: Some("2021-05".into()),
        note: words(n),
        initiative: pick(&initiatives, n).filter(|_| n.is_multiple_of(2)),
        ..TieDraft::between(pick(stakeholders, a)?, pick(stakeholders, b)?)
    })
}

fn council(plan: &Plan, stakeholders: &[Id], a: u8, b: u8) -> CouncilDraft {
    let councils: Vec<Id> = plan.councils().unwrap().iter().map(|c| c.id).collect();
    let seat = |n: u8| SeatDraft {
        holder: pick(stakeholders, n).filter(|_| !n.is_multiple_of(3)),
        votes: n.is_multiple_of(2),
        voice: (n.is_multiple_of(2)).then_some(Voice::Parent),
        ..SeatDraft::vacant()
    };
    CouncilDraft {
        name: format!("Task force {}", a % 3),
        kind: CouncilKind::TaskForce,
        purpose: words(b),
        meets: None,
        quorum_percent: Some(u32::from(b) % 120),
        decision_rule: Some(DecisionRule::Consensus),
        parent: pick(&councils, b),
        children_count: None,
        age_from: None,
        age_to: None,
        how_chosen: None,
        seats: (0..a % 4).map(|n| seat(n.wrapping_add(b))).collect(),
    }
}

fn initiative(plan: &Plan, stakeholders: &[Id], a: u8, b: u8) -> InitiativeDraft {
    let check = DoNoHarm {
        who_could_be_harmed: "families who fear to be seen".into(),
        who_was_asked: "parents' circle".into(),
        what_we_do: "no names are taken".into(),
    };
    let partner = |n: u8| PartnerDraft {
        stakeholder: stakeholders[usize::from(n) % stakeholders.len()],
        role: if n.is_multiple_of(2) { PartnerRole::Lead } else { PartnerRole::Host },
        brings: words(n),
        gains: None,
        key_action: None,
        commitment: Some(Commitment::Asked),
    };
    InitiativeDraft {
        title: format!("Safe walk {}", a % 5),
        purpose: words(a),
        domains: vec![item(plan, FrameworkKind::Domain, a), item(plan, FrameworkKind::Domain, b)],
        levels: vec![item(plan, FrameworkKind::Level, a)],
        principles: vec![item(plan, FrameworkKind::Principle, a)],
        strategies: vec![item(plan, FrameworkKind::Strategy, b)],
        spectrum: vec![item(plan, FrameworkKind::Spectrum, b)],
        phases: Vec::new(),
        prevention: Some(item(plan, FrameworkKind::Prevention, a)),
        age_from: None,
        age_to: None,
        reach: Some(Reach::Universal),
        place: words(b),
        status: STATUSES[usize::from(b) % 6],
        start: None,
        end: None,
        example: None,
        do_no_harm: (a.is_multiple_of(2)).then_some(check),
        activities: words(b / 2),
        outcomes: words(a / 2),
        lessons: None,
        sensitivity: Sensitivity::Council,
        tags: vec![format!("tag {}", a % 3)],
        partners: if stakeholders.is_empty() {
            Vec::new()
        } else {
            (0..b % 3).map(|n| partner(n.wrapping_add(a))).collect()
        },
    }
}

fn import(plan: &Plan, stakeholders: &[Id], a: u8, b: u8) -> Vec<ImportAction> {
    let mut actions: Vec<ImportAction> =
        (0..a % 4).map(|n| ImportAction::Create(Box::new(draft(plan, n.wrapping_mul(b))))).collect();
    if let Some(id) = pick(stakeholders, b) {
        actions.push(ImportAction::AddTo {
            id,
            edits: vec![edit(plan, a % 32, b), StakeholderEdit::AddTag("imported".into())],
            external_ids: vec![ExternalId { source: "list".into(), value: b.to_string() }],
            extra_fields: vec![ExtraField { name: "Colour".into(), value: "green".into() }],
        });
    }
    actions
}

fn plan_edit(plan: &Plan, field: u8, n: u8) -> PlanEdit {
    match field {
        0 => PlanEdit::Name(words(n).unwrap_or_default()),
        1 => PlanEdit::Place(words(n)),
        2 => PlanEdit::Vision(words(n)),
        3 => PlanEdit::Language("fr".into()),
        4 => PlanEdit::Paper(if n.is_multiple_of(2) { Paper::A4 } else { Paper::Letter }),
        5 => PlanEdit::SafeguardingLead(words(n).unwrap_or_default()),
        6 => PlanEdit::SmallCountThreshold(u32::from(n)),
        7 => {
            let (label, number) = (words(n).unwrap_or_default(), n.to_string());
            PlanEdit::AddCardNumber(CardNumberDraft { label, number, note: words(n / 2) })
        }
        8 => {
            PlanEdit::CardNumber(CardNumber { note: words(n), position: u32::from(n % 3), ..number(plan, n) })
        }
        9 => PlanEdit::RemoveCardNumber(number(plan, n).id),
        10 => PlanEdit::Currency(words(n)),
        _ => PlanEdit::CardChecked,
    }
}

/// A number of the card; one that is not there, if there is none.
fn number(plan: &Plan, n: u8) -> CardNumber {
    let card = plan.plan().unwrap().card;
    let none =
        CardNumber { id: Id([9; 16]), label: "Helpline".into(), number: "1".into(), note: None, position: 0 };
    card.get(usize::from(n) % card.len().max(1)).cloned().unwrap_or(none)
}
