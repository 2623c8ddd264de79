//! Every finding, lead sentence and fixed value has its words, and the words ask only for what they get.

use crate::town::{Town, domain, level, sector};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use model::*;
use serde_json::Value;

const FINDINGS: &str = include_str!("../../../../ui/locales/en/findings.ftl");
const COUNCILS: &str = include_str!("../../../../ui/locales/en/councils.ftl");
const FRAMEWORK: &str = include_str!("../../../../ui/locales/en/framework.ftl");

fn english() -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
    bundle.set_use_isolating(false);
    for text in [FINDINGS, COUNCILS, FRAMEWORK] {
        bundle.add_resource(FluentResource::try_new(text.to_string()).unwrap()).unwrap();
    }
    bundle
}

/// The message, or with `id.attribute` one of its attributes, in English.
fn say(bundle: &FluentBundle<FluentResource>, id: &str, args: &FluentArgs) -> String {
    let (id, attribute) = id.split_once('.').unwrap_or((id, ""));
    let message = bundle.get_message(id).unwrap_or_else(|| panic!("no message {id}"));
    let pattern = match attribute {
        "" => message.value(),
        name => message.get_attribute(name).map(|found| found.value()),
    };
    let pattern = pattern.unwrap_or_else(|| panic!("{id} has no {attribute}"));
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
    assert!(errors.is_empty(), "{id}.{attribute}: {errors:?}");
    text
}

/// The arguments as findings.ftl describes them, from the fields a finding has on the wire.
fn args(bundle: &FluentBundle<FluentResource>, fields: &Value) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    for (name, value) in fields.as_object().unwrap() {
        match value {
            Value::Number(n) => number(bundle, &mut args, name, n.as_u64().unwrap()),
            Value::Array(list) => {
                number(bundle, &mut args, "count", list.len() as u64);
                args.set(name.clone(), "faith and media");
            }
            Value::String(text) => args.set(name.clone(), text.clone()),
            other => panic!("{name}: {other}"),
        }
    }
    args
}

fn number(bundle: &FluentBundle<FluentResource>, args: &mut FluentArgs, name: &str, n: u64) {
    let word = |form: &str| match n {
        0..=12 => say(bundle, &format!("number-{n}{form}"), &FluentArgs::new()),
        _ => n.to_string(),
    };
    args.set(format!("{name}_word"), word(""));
    args.set(format!("{name}_start"), word(".start"));
    args.set(name.to_string(), FluentValue::from(n));
}

fn dashed(wire: &Value) -> String {
    wire.as_str().unwrap().replace('_', "-")
}

/// One of every kind. The match below fails to compile when a kind is added and not listed here.
fn one_of_each(n: u32) -> Vec<StandsOut> {
    let (id, name) = (domain("safety"), "Public Library".to_string());
    let all = vec![
        StandsOut::Gap { domain: id, level: level("family"), needs: n, stakeholders: n },
        StandsOut::LevelEmpty { level: level("family"), stakeholders: n },
        StandsOut::DomainEmpty { domain: id, stakeholders: n },
        StandsOut::MostlyAfterHarm { primary: n, later: n + 1 },
        StandsOut::PrincipleUnused { principle: id },
        StandsOut::SectorsMissing { sectors: vec![sector("faith"); n as usize] },
        StandsOut::Unplaced { count: n, total: n },
        StandsOut::NoLead { initiative: id, title: name.clone() },
        StandsOut::OnePartner { initiative: id, title: name.clone() },
        StandsOut::HoldsTogether { stakeholder: id, name: name.clone(), would_lose: n },
        StandsOut::NoTies { count: n, total: n },
        StandsOut::SectorsApart { one: id, other: id },
        StandsOut::VacantSeats { council: id, name, count: n },
        StandsOut::ChildrenNotHeard,
        StandsOut::UnknownPlaces { count: n, total: n },
    ];
    for finding in &all {
        match finding {
            StandsOut::Gap { .. } | StandsOut::LevelEmpty { .. } | StandsOut::DomainEmpty { .. } => {}
            StandsOut::MostlyAfterHarm { .. } | StandsOut::PrincipleUnused { .. } => {}
            StandsOut::SectorsMissing { .. } | StandsOut::Unplaced { .. } | StandsOut::NoLead { .. } => {}
            StandsOut::OnePartner { .. } | StandsOut::HoldsTogether { .. } | StandsOut::NoTies { .. } => {}
            StandsOut::SectorsApart { .. } | StandsOut::VacantSeats { .. } => {}
            StandsOut::ChildrenNotHeard | StandsOut::UnknownPlaces { .. } => {}
        }
    }
    all
}

#[test]
fn every_finding_is_worded() {
    let bundle = english();
    for n in [0, 1, 2, 7, 12, 13, 2_000] {
        for finding in one_of_each(n) {
            let wire = serde_json::to_value(&finding).unwrap();
            let (id, args) = (format!("finding-{}", dashed(&wire["kind"])), args(&bundle, &wire));
            for part in ["", ".evidence", ".meaning", ".action"] {
                let text = say(&bundle, &format!("{id}{part}"), &args);
                assert!(!text.contains("  ") && !text.contains('\n'), "{text:?}");
                assert_eq!(part == ".action", !text.ends_with('.'), "{text:?}");
                let first = text.chars().next().unwrap();
                assert!(first.is_uppercase() || first == '“' || first.is_numeric(), "{text:?}");
            }
            if matches!(finding, StandsOut::HoldsTogether { .. }) {
                for part in [".print", ".evidence"] {
                    let text = say(&bundle, &format!("{id}{part}"), &args);
                    assert!(!text.contains("Public Library"), "paper names no partner: {text}");
                }
            }
        }
    }
}

#[test]
fn the_opening_line_reads_as_people_speak() {
    let bundle = english();
    let spoken = |sentence: LeadSentence| {
        let wire = serde_json::to_value(sentence).unwrap();
        say(&bundle, &format!("lead-{}", dashed(&wire["kind"])), &args(&bundle, &wire))
    };
    let some = LeadSentence::SomeBeforeHarm { primary: 7, acting: 10 };
    assert_eq!(spoken(some), "Seven of ten initiatives act before harm.");
    let gaps = LeadSentence::Gaps { count: 3 };
    assert_eq!(spoken(gaps), "In three places, children’s needs have no answer yet.");
    let one = LeadSentence::SomeBeforeHarm { primary: 1, acting: 14 };
    assert_eq!(spoken(one), "One of 14 initiatives acts before harm.");
    for n in [1, 2, 60] {
        for sentence in [
            LeadSentence::NothingYet,
            LeadSentence::NoInitiatives { stakeholders: n },
            LeadSentence::WhenUnknown { acting: n },
            LeadSentence::AllBeforeHarm { acting: n },
            LeadSentence::NoneBeforeHarm { acting: n },
            LeadSentence::UnknownPlaces { count: n },
            LeadSentence::EveryPlaceKnown,
            LeadSentence::NoNeeds,
        ] {
            assert!(spoken(sentence).ends_with('.'));
        }
    }
}

#[test]
fn every_reason_and_every_template_of_a_council_is_worded() {
    let bundle = english();
    let mut args = FluentArgs::new();
    args.set("sector", "Faith");
    for count in [1, 2] {
        args.set("count", count);
        for reason in [
            SuggestionReason::SameSector { sector: sector("faith") },
            SuggestionReason::TiesToMembers { count },
            SuggestionReason::OffersPeople,
            SuggestionReason::OnNoCouncil,
        ] {
            let wire = serde_json::to_value(reason).unwrap();
            say(&bundle, &format!("council-reason-{}", dashed(&wire["kind"])), &args);
        }
    }
    use CouncilKind::{ChildrensCouncil, CommunityCouncil, TaskForce, WorkingGroup};
    for kind in [CommunityCouncil, ChildrensCouncil, TaskForce, WorkingGroup] {
        let id = format!("council-template-{}", dashed(&serde_json::to_value(kind).unwrap()));
        say(&bundle, &id, &args);
        say(&bundle, &format!("{id}.about"), &args);
    }
}

#[test]
fn every_fixed_value_has_its_word() {
    use {
        CellState::*, Commitment::*, CouncilKind::*, DecisionRule::*, InitiativeStatus::*, StakeholderKind::*,
    };
    let bundle = english();
    let check = |prefix: &str, values: Value| {
        for value in values.as_array().unwrap() {
            say(&bundle, &format!("{prefix}-{}", dashed(value)), &FluentArgs::new());
        }
    };
    macro_rules! all { ($prefix:literal: $($value:expr),*) => { check($prefix, serde_json::json!([$($value),*])) } }
    all!("cell-state": Acting, Gap, Quiet, Unknown);
    all!("stakeholder-kind": Organisation, Group, Role);
    all!("council-kind": CommunityCouncil, ChildrensCouncil, TaskForce, WorkingGroup);
    all!("decision-rule": Consensus, Majority, TwoThirds);
    all!("seat-role": SeatRole::Chair, SeatRole::Secretary, SeatRole::Member, SeatRole::Advisor);
    all!("voice": Voice::Sector, Voice::LivedExperience, Voice::Youth, Voice::Parent, Voice::Elder);
    all!("status": Idea, Planned, Active, Paused, Finished, Dropped);
    all!("partner-role": PartnerRole::Lead, PartnerRole::Partner, PartnerRole::Funder);
    all!("partner-role": PartnerRole::Adviser, PartnerRole::Host, PartnerRole::Voice);
    all!("commitment": Asked, Agreed, Declined);
    all!("reach": Reach::Universal, Reach::Focused);
    all!("paper": Paper::A4, Paper::Letter);
    all!("stance": Stance::Unaware, Stance::HasConcerns, Stance::Neutral, Stance::Supportive, Stance::Leading);
    all!("sensitivity": Sensitivity::Public, Sensitivity::Council, Sensitivity::Restricted);
    all!("sensitivity": Sensitivity::Confidential);
    all!("tie-kind": TieKind::Knows, TieKind::SharesInformation, TieKind::RefersFamilies, TieKind::Coordinates);
    all!("tie-kind": TieKind::WorksJointly, TieKind::Funds, TieKind::Governs);
    all!("tie-presence": TiePresence::Present, TiePresence::Absent);
    all!("intensity": "1", "2", "3", "4", "5", "unknown");
    all!("resource-kind": ResourceKind::People, ResourceKind::Space, ResourceKind::Money, ResourceKind::Skill);
    all!("resource-kind": ResourceKind::Reach, ResourceKind::Data, ResourceKind::Transport);
}

#[test]
fn the_framework_is_worded_as_the_file_words_it() {
    let (bundle, town) = (english(), Town::new());
    let none = FluentArgs::new();
    for (kind, word) in [
        (FrameworkKind::Domain, "domain"),
        (FrameworkKind::Level, "level"),
        (FrameworkKind::Prevention, "prevention"),
    ] {
        for item in town.plan.framework.of(kind) {
            let id = format!("{word}-{}", item.key);
            assert_eq!(say(&bundle, &id, &none), item.label);
            for form in [".short", ".inline"] {
                say(&bundle, &format!("{id}{form}"), &none);
            }
            if kind == FrameworkKind::Prevention {
                say(&bundle, &format!("{id}.plain"), &none);
            }
        }
    }
    for sector in &town.plan.sectors {
        assert_eq!(say(&bundle, &format!("sector-{}", sector.key), &none), sector.name);
        say(&bundle, &format!("sector-{}.inline", sector.key), &none);
    }
}
