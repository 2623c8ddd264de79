//! A council's first week, in the real window: from a new computer to a printed summary, once by keyboard
//! alone and once by mouse alone. Both come to the same plan.

mod by_keyboard;
mod by_mouse;
mod keyboard;
pub mod mouse;

use crate::driver::Window;
use model::{Author, CouncilKind, Id, InitiativeStatus, PartnerRole, Snapshot, TieKind};
use plan::{Plan, System};
use serde_json::Value;
use std::path::Path;
use thirtyfour::common::command::{Actions, Command};

/// What a person sees of the window, as functions of the page.
const EYES: &str = include_str!("eyes.js");

/// Those who care for children in Two Creeks, as their names are typed.
const PEOPLE: [&str; 5] =
    ["Public Library", "Elm Street School", "Hope Clinic", "Grace Church", "Youth Forum"];

/// The example that the initiative grows from.
const EXAMPLE: &str = "Children, youth and families develop after-school opportunities";

const COUNCIL: &str = "Two Creeks Community Council";

/// Plays keys, a mouse or its wheel.
async fn act(window: &Window, sources: Value) {
    let played = window.driver.handle().cmd(Command::PerformActions(Actions::from(sources))).await;
    if let Err(error) = played {
        window.fail(&format!("the driver could not act: {error}")).await
    }
}

/// What both ways come to: the plan as it lies in its file after the window was closed.
fn holds_the_week(plan: &Path) -> Snapshot {
    let author = Author { name: "Whoever looks".into() };
    let plan = Plan::open(plan, &author, Box::new(System)).unwrap();
    let all = plan.snapshot().unwrap();
    let id = |name: &str| {
        all.stakeholders.iter().find(|one| one.name == name).unwrap_or_else(|| panic!("{name}")).id
    };
    let called = |item: Option<Id>| {
        let item = all.framework.items.iter().find(|each| Some(each.id) == item);
        item.map(|item| item.key.as_str()).unwrap_or_default()
    };

    assert_eq!(all.stakeholders.len(), 5);
    let placed = |name: &str| {
        let one = all.stakeholders.iter().find(|one| one.name == name).unwrap();
        (called(one.main_domain), called(one.main_level))
    };
    assert_eq!(placed("Public Library"), ("education", "community"));
    assert_eq!(placed("Elm Street School"), ("education", "community"));
    assert_eq!(placed("Hope Clinic"), ("physical-health", "community"));
    assert_eq!(placed("Grace Church"), ("relationships", "family"));
    assert_eq!(placed("Youth Forum"), ("relationships", "individual"));

    let mut ties: Vec<_> =
        all.ties.iter().map(|tie| (tie.kind, tie.intensity, tie.consent_basis.as_deref())).collect();
    ties.sort_by_key(|(_, intensity, _)| *intensity);
    let consent = Some("The family agrees each time");
    assert_eq!(
        ties,
        [
            (TieKind::RefersFamilies, Some(2), consent),
            (TieKind::Coordinates, Some(3), None),
            (TieKind::WorksJointly, Some(5), None)
        ]
    );

    let [council] = all.councils.as_slice() else { panic!("{} councils", all.councils.len()) };
    assert_eq!((council.name.as_str(), council.kind), (COUNCIL, CouncilKind::CommunityCouncil));
    assert_eq!(council.seats.len(), 6);
    let holders: Vec<Id> = council.seats.iter().filter_map(|seat| seat.holder).collect();
    assert_eq!(holders, [id("Elm Street School"), id("Public Library"), id("Youth Forum")]);

    let [initiative] = all.initiatives.as_slice() else { panic!("{} initiatives", all.initiatives.len()) };
    assert_eq!((initiative.title.as_str(), initiative.status), (EXAMPLE, InitiativeStatus::Planned));
    assert!(initiative.example.is_some(), "it does not say where it grew from");
    let keys = |ids: &[Id]| ids.iter().map(|id| called(Some(*id)).to_string()).collect::<Vec<_>>();
    assert_eq!(keys(&initiative.domains), ["mental-health", "safety"]);
    assert_eq!(keys(&initiative.levels), ["community"]);
    assert_eq!(keys(&initiative.principles), ["family-focus"]);
    assert!(!initiative.strategies.is_empty(), "it has none of the example's strategies");
    let partners: Vec<_> = initiative
        .partners
        .iter()
        .map(|each| (each.stakeholder, each.role, each.brings.as_deref(), each.commitment.is_some()))
        .collect();
    assert_eq!(
        partners,
        [
            (id("Elm Street School"), PartnerRole::Lead, Some("Two teachers and the hall"), true),
            (id("Public Library"), PartnerRole::Partner, Some("Rooms in the evening"), true),
            (id("Grace Church"), PartnerRole::Host, Some("A van on Fridays"), true),
        ]
    );
    plan.close().unwrap();
    all
}

/// The printed summary tells of all of it.
fn tells_the_week(pdf: &Path) {
    let text = std::process::Command::new("pdftotext").arg(pdf).arg("-").output().unwrap();
    let text = String::from_utf8_lossy(&text.stdout).split_whitespace().collect::<Vec<_>>().join(" ");
    let told = [
        "Working together for Two Creeks",
        COUNCIL,
        "Children, youth and families develop",
        "Rooms in the evening",
    ];
    for words in PEOPLE.iter().chain(&told) {
        assert!(text.contains(words), "the summary lacks “{words}”:\n{text}");
    }
}
