//! The sample is a believable small town: whole, gapped where it should be, and kind.

use super::{RIVERBEND, YEAR, create};
use crate::{Plan, System};
use model::{
    Author, CouncilKind, FindingKind, FrameworkKind, Id, InitiativeStatus, MeetingPage, PartnerRole,
    Sensitivity, Snapshot, StepRange, TiePresence, Voice, carries, framework_file::built_in_sectors, guard,
};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

fn author() -> Author {
    Author { name: "Visitor".into() }
}

fn made() -> (tempfile::TempDir, Plan) {
    let folder = tempfile::tempdir().unwrap();
    let plan = create(&folder.path().join("Riverbend.commonroot"), &author()).unwrap();
    (folder, plan)
}

fn town() -> Snapshot {
    made().1.snapshot().unwrap()
}

#[test]
fn the_town_is_whole() {
    let town = town();
    assert_eq!(town.stakeholders.len(), 60);
    let present = town.ties.iter().filter(|tie| tie.presence == TiePresence::Present).count();
    assert_eq!((present, town.ties.len() - present), (120, 3));
    assert_eq!(town.initiatives.len(), 14);
    let used: HashSet<Id> = town.stakeholders.iter().filter_map(|s| s.sector).collect();
    let sectors = built_in_sectors().unwrap();
    assert!(sectors.iter().all(|sector| used.contains(&sector.id)), "every sector of a coalition");
    for principle in town.framework.of(FrameworkKind::Principle) {
        let followed = town.initiatives.iter().any(|i| i.principles.contains(&principle.id));
        assert!(followed, "{}", principle.key);
    }
    assert!(town.stakeholders.iter().any(|s| s.main_domain.is_none()), "some are not placed yet");
    assert!(town.stakeholders.iter().any(|s| s.influence.is_none()), "some of it is not known yet");
    let scripts: Vec<&str> =
        town.stakeholders.iter().map(|s| s.name.as_str()).filter(|n| !n.is_ascii()).collect();
    for name in ["Дом культуры", "مركز الأمل", "华星社区", "Casa Río"] {
        assert!(scripts.contains(&name), "{name}");
    }
    for stakeholder in &town.stakeholders {
        let label = stakeholder.short_label.as_deref().unwrap_or_default();
        assert!((2..=5).contains(&label.len()) && label.is_ascii(), "{}: {label:?}", stakeholder.name);
    }
}

#[test]
fn councils_have_free_seats_and_the_children_are_a_group() {
    let town = town();
    let kinds: BTreeMap<&str, &model::Council> = town.councils.iter().map(|c| (c.name.as_str(), c)).collect();
    assert_eq!(kinds.len(), 3);
    let of = |kind| town.councils.iter().find(|c| c.kind == kind).unwrap();
    let council = of(CouncilKind::CommunityCouncil);
    let vacant = council.seats.iter().filter(|seat| seat.holder.is_none()).count();
    assert_eq!((council.seats.len(), vacant), (16, 2));
    for voice in [Voice::Sector, Voice::LivedExperience, Voice::Youth, Voice::Parent, Voice::Elder] {
        assert!(council.seats.iter().any(|seat| seat.voice == Some(voice)), "{voice:?}");
    }
    assert!(of(CouncilKind::TaskForce).parent == Some(council.id));
    let children = of(CouncilKind::ChildrensCouncil);
    let band = (children.children_count, children.age_from, children.age_to);
    assert_eq!(band, (Some(24), Some(10), Some(15)));
    assert!(children.seats.is_empty() && children.how_chosen.is_some(), "a group, not a list");
}

#[test]
fn initiatives_are_told_in_full() {
    let town = town();
    let mut statuses = BTreeSet::new();
    for initiative in &town.initiatives {
        let title = &initiative.title;
        statuses.insert(initiative.status);
        assert!(initiative.purpose.is_some() && initiative.prevention.is_some(), "{title}");
        assert!(!initiative.domains.is_empty() && !initiative.levels.is_empty(), "{title}");
        assert!(!initiative.strategies.is_empty() && initiative.partners.len() >= 2, "{title}");
        if initiative.status == InitiativeStatus::Active {
            assert!(initiative.do_no_harm.is_some(), "{title}");
            assert!(initiative.partners.iter().any(|p| p.role == PartnerRole::Lead), "{title}");
        }
    }
    assert_eq!(statuses.len(), 6, "every status is to be seen");
    let acting = || town.initiatives.iter().filter(|i| i.status.acts());
    let when = |key| acting().filter(|i| i.prevention == Some(Id::framework("prevention", key))).count();
    assert_eq!((when("primary"), when("secondary"), when("tertiary")), (7, 2, 1));
}

/// Coverage itself is counted elsewhere; here only that the town gives it all four kinds of places.
#[test]
fn some_places_are_covered_some_are_gaps_some_quiet_and_some_unknown() {
    let town = town();
    let mut places: BTreeMap<&str, u32> = BTreeMap::new();
    for domain in town.framework.of(FrameworkKind::Domain).map(|item| item.id) {
        for level in town.framework.of(FrameworkKind::Level).map(|item| item.id) {
            let acting = |i: &&model::Initiative| i.domains.contains(&domain) && i.levels.contains(&level);
            let present = |s: &&model::Stakeholder| {
                !s.do_not_map
                    && (s.main_domain == Some(domain) || s.other_domains.contains(&domain))
                    && (s.main_level == Some(level) || s.other_levels.contains(&level))
            };
            let needed = town.needs.iter().any(|(owner, need)| {
                let owner = town.stakeholders.iter().find(|s| s.id == *owner).unwrap();
                need.domain.or(owner.main_domain) == Some(domain) && owner.main_level == Some(level)
            });
            let thought_of = town.initiatives.iter().any(|i| acting(&i));
            let state = if town.initiatives.iter().filter(|i| i.status.acts()).any(|i| acting(&i)) {
                "acting"
            } else if needed {
                "gap"
            } else if thought_of || town.stakeholders.iter().any(|s| present(&s)) {
                "quiet"
            } else {
                "unknown"
            };
            *places.entry(state).or_default() += 1;
        }
    }
    assert_eq!(places, BTreeMap::from([("acting", 12), ("gap", 3), ("quiet", 7), ("unknown", 2)]));
}

#[test]
fn ties_that_carry_families_say_on_what_consent_they_rest() {
    use model::TieKind::{RefersFamilies, SharesInformation};
    let town = town();
    let asked = town.ties.iter().filter(|tie| matches!(tie.kind, RefersFamilies | SharesInformation));
    assert!(asked.clone().count() > 10);
    assert!(asked.clone().all(|tie| tie.consent_basis.is_some()));
    let sector = |id: Id| town.stakeholders.iter().find(|s| s.id == id).and_then(|s| s.sector);
    let of = |key: &str| Some(Id::hashed("sector", &[key.as_bytes()]));
    let apart = (of("faith"), of("health-care"));
    let between = |tie: &&model::Tie| {
        let ends = (sector(tie.from), sector(tie.to));
        ends == apart || ends == (apart.1, apart.0)
    };
    assert_eq!(town.ties.iter().filter(between).count(), 0, "two sectors nobody has asked about");
}

#[test]
fn the_safe_house_stays_hidden_and_contacts_are_roles() {
    let (_folder, plan) = made();
    let town = plan.snapshot().unwrap();
    let hidden: Vec<_> = town.stakeholders.iter().filter(|s| s.do_not_map).collect();
    assert_eq!(hidden.len(), 1);
    assert_eq!(hidden[0].sensitivity, Sensitivity::Confidential);
    let pages = town.stakeholders.iter().map(|s| plan.stakeholder(s.id).unwrap());
    let contacts: Vec<_> = pages.filter_map(|page| page.contact).collect();
    assert_eq!(contacts.len(), 6);
    for contact in contacts {
        assert!(contact.name.is_none() && contact.role.is_some() && contact.retain_until.is_some());
        assert!(contact.purpose.is_some() && contact.source.is_some() && contact.consent_on.is_some());
    }
}

#[test]
fn its_words_are_kind() {
    let text = [RIVERBEND, YEAR].concat().to_lowercase();
    for word in
        ["victim", "perpetrator", "at-risk", "vulnerable", "trafficker", "prostitut", "illegal", "risk score"]
    {
        assert!(!text.contains(word), "{word}");
    }
}

/// The day on which the year is looked at: after its last step.
const TODAY: &str = "2026-11-24";

fn pages(plan: &Plan) -> Vec<MeetingPage> {
    plan.meetings().unwrap().iter().map(|meeting| plan.meeting(meeting.id).unwrap()).collect()
}

#[test]
fn its_year_is_whole() {
    let (_folder, plan) = made();
    let at_least = |what: &str, least: usize, there: usize| assert!(there >= least, "{what}: {there}");
    let assessment = plan.assessment().unwrap();
    assert_eq!(assessment.rounds.iter().filter(|round| round.youth_led).count(), 1);
    assert_eq!(assessment.rounds.len(), 2);
    for round in &assessment.rounds {
        let found = assessment.findings.iter().filter(|finding| finding.round == round.id).count();
        assert!((10..=16).contains(&found), "{}: {found}", round.title);
    }
    at_least("groups", 3, plan.population_groups().unwrap().len());
    let factors = plan.factors().unwrap();
    at_least("factors", 6, factors.factors.len());
    at_least("work on factors", 10, factors.work.len());
    let around = |factor: &&model::Factor| factor.level != Some(Id::framework("level", "individual"));
    at_least("factors around a child", 5, factors.factors.iter().filter(around).count());
    at_least("decisions", 15, plan.decisions().unwrap().len());
    at_least("thanks", 4, plan.recognitions().unwrap().len());

    let timeline = plan.timeline().unwrap();
    at_least("milestones", 35, timeline.milestones.len());
    at_least("milestones to come", 12, timeline.milestones.iter().filter(|m| m.done_on.is_none()).count());
    at_least("dependencies", 3, timeline.dependencies.len());
    let town = plan.snapshot().unwrap();
    let mut told = 0;
    for initiative in &town.initiatives {
        let progress = plan.progress(initiative.id).unwrap();
        for indicator in &progress.indicators {
            let title = &indicator.name;
            assert!(indicator.target.is_some() && indicator.question.is_some(), "{title}");
            assert!(indicator.direction.is_some() && indicator.source.is_some(), "{title}");
            let read = progress.readings.iter().filter(|reading| reading.indicator == indicator.id).count();
            assert!((3..=8).contains(&read), "{title}: {read}");
        }
        if progress.indicators.len() >= 2 {
            told += 1;
            at_least(&initiative.title, 3, progress.budget.len());
            assert!(progress.budget.iter().any(|line| line.in_kind), "{}", initiative.title);
            assert!(initiative.activities.is_some() && initiative.outcomes.is_some(), "{}", initiative.title);
        }
    }
    at_least("initiatives told in full", 6, told);
    let finished = town.initiatives.iter().find(|i| i.status == InitiativeStatus::Finished).unwrap();
    assert!(finished.lessons.is_some());

    let actions = plan.actions().unwrap();
    let open = |over: bool| {
        let due = |action: &&model::Action| action.due.as_deref().is_some_and(|due| (due < TODAY) == over);
        actions.iter().filter(|action| action.done_on.is_none()).filter(due).count()
    };
    assert!(actions.len() >= 25 && (3..=4).contains(&open(true)) && open(false) >= 5);

    let asks = plan.asks().unwrap();
    let told =
        asks.iter().filter(|ask| ask.decided.is_some() && ask.changed.is_some() && ask.told_on.is_some());
    let withdrawn = asks.iter().filter(|ask| ask.withdrawn).count();
    let unanswered = asks.iter().filter(|ask| !ask.withdrawn && ask.decided.is_none()).count();
    assert_eq!((told.count(), withdrawn, unanswered), (4, 1, 1));
}

#[test]
fn its_last_review_covers_what_a_review_asks() {
    let (_folder, plan) = made();
    let reviews = plan.reviews().unwrap();
    let days: Vec<&str> = reviews.iter().map(|review| review.date.as_str()).collect();
    assert_eq!(days, ["2026-11-12", "2026-06-18"]);
    let judged = plan.judgements(reviews[0].id).unwrap();
    assert!(plan.judgements(reviews[1].id).unwrap().len() < judged.len());
    let verdicts: BTreeMap<Id, _> = judged.iter().filter_map(|one| Some((one.item, one.verdict?))).collect();
    let town = plan.snapshot().unwrap();
    for kind in [FrameworkKind::Principle, FrameworkKind::Theory, FrameworkKind::Recommendation] {
        for item in town.framework.of(kind) {
            assert!(verdicts.contains_key(&item.id), "{}", item.key);
        }
    }
    for verdict in [model::Verdict::Yes, model::Verdict::Partly, model::Verdict::NotYet] {
        assert!(verdicts.values().any(|one| *one == verdict), "{verdict:?}");
    }
}

#[test]
fn whoever_meets_decides_only_if_enough_are_there() {
    let (_folder, plan) = made();
    let town = plan.snapshot().unwrap();
    let of = |kind| town.councils.iter().find(|council| council.kind == kind).unwrap().id;
    let pages = pages(&plan);
    let count = |council: Id, held: bool| {
        pages.iter().filter(|page| page.meeting.council == council && page.meeting.held == held).count()
    };
    assert_eq!(
        (count(of(CouncilKind::CommunityCouncil), true), count(of(CouncilKind::TaskForce), true)),
        (7, 4)
    );
    assert_eq!(count(of(CouncilKind::CommunityCouncil), false), 2);
    let mut without = 0;
    for page in &pages {
        let day = &page.meeting.date;
        assert!(page.agenda.len() >= 2 && page.agenda.iter().all(|item| item.minutes.is_some()), "{day}");
        if !page.meeting.held {
            assert!(page.attendance.is_empty() && page.decisions.is_empty() && day.as_str() > TODAY, "{day}");
            continue;
        }
        assert!(page.agenda.iter().all(|item| item.notes.is_some()), "{day}");
        assert_eq!(page.quorum.unknown, 0, "{day}");
        if page.quorum.needed.is_some_and(|needed| page.quorum.present < needed) {
            without += 1;
            assert_eq!(page.decisions, [], "{day}");
        } else {
            assert!((1..=3).contains(&page.decisions.len()), "{day}");
        }
        for decision in &page.decisions {
            let votes = |votes: Option<u32>| votes.unwrap_or_default();
            let (yes, no) = (votes(decision.votes_for), votes(decision.votes_against));
            assert!(yes + no + votes(decision.votes_abstain) <= page.quorum.present, "{}", decision.text);
            assert_eq!(
                decision.rule.and_then(|rule| carries(rule, yes, no)),
                Some(true),
                "{}",
                decision.text
            );
            assert!(decision.children_said.is_none() || decision.children_heard == Some(true));
        }
    }
    assert_eq!(without, 1);
    let decisions = plan.decisions().unwrap();
    assert_eq!(decisions.iter().filter(|decision| decision.revoked_by.is_some()).count(), 1);
    assert!(decisions.iter().filter(|decision| decision.dissent.is_some()).count() >= 2);
    assert!(decisions.iter().any(|decision| decision.interests.is_some()));
}

#[test]
fn milestones_lie_inside_their_initiative() {
    let (_folder, plan) = made();
    let town = plan.snapshot().unwrap();
    let initiatives: HashMap<Id, _> = town.initiatives.iter().map(|one| (one.id, one)).collect();
    for milestone in plan.timeline().unwrap().milestones {
        let initiative = initiatives[&milestone.initiative];
        for day in milestone.due.iter().chain(&milestone.done_on) {
            let begun = initiative.start.as_ref().is_some_and(|start| start <= day);
            let over = initiative.end.as_ref().is_some_and(|end| end < day);
            assert!(begun && !over, "{}: {} on {day}", initiative.title, milestone.title);
        }
    }
}

#[test]
fn no_need_stands_without_a_strength_beside_it() {
    let (_folder, plan) = made();
    let assessment = plan.assessment().unwrap();
    let of = |kind| assessment.findings.iter().filter(move |finding| finding.kind == kind);
    for need in of(FindingKind::Need) {
        let beside =
            |strength: &model::Finding| strength.round == need.round && strength.domain == need.domain;
        assert!(of(FindingKind::Strength).any(beside), "{}", need.statement);
    }
    assert!(of(FindingKind::Strength).count() >= of(FindingKind::Need).count());
    for finding in &assessment.findings {
        assert!(finding.domain.is_some() && finding.level.is_some(), "{}", finding.statement);
        assert!(finding.evidence.is_some() && finding.weight.is_some() && finding.raised_by.is_some());
    }
    for group in plan.population_groups().unwrap() {
        assert!(group.strengths.is_some() && group.burdens.is_some() && group.evidence.is_some());
    }
}

/// Needs of findings count in coverage, so they stand only where the town acts already or has a gap.
#[test]
fn its_findings_leave_the_places_as_they_are() {
    let town = town();
    let of = |ids: &[Id], id: Option<Id>| id.is_some_and(|id| ids.contains(&id));
    for finding in town.findings.iter().filter(|finding| finding.kind == FindingKind::Need) {
        let acting = |i: &model::Initiative| of(&i.domains, finding.domain) && of(&i.levels, finding.level);
        let acts = town.initiatives.iter().filter(|i| i.status.acts()).any(acting);
        let needed = town.needs.iter().any(|(owner, need)| {
            let owner = town.stakeholders.iter().find(|s| s.id == *owner).unwrap();
            need.domain.or(owner.main_domain) == finding.domain && owner.main_level == finding.level
        });
        assert!(acts || needed, "{}", finding.statement);
    }
}

#[test]
fn nobodys_child_is_told_of() {
    fn texts(value: &toml::Value, found: &mut Vec<String>) {
        match value {
            toml::Value::String(text) => found.push(text.clone()),
            toml::Value::Array(all) => all.iter().for_each(|one| texts(one, found)),
            toml::Value::Table(all) => all.values().for_each(|one| texts(one, found)),
            _ => {}
        }
    }
    let mut said = Vec::new();
    for file in [RIVERBEND, YEAR] {
        texts(&toml::from_str(file).unwrap(), &mut said);
    }
    assert!(said.len() > 3_000, "{}", said.len());
    for text in said {
        assert_eq!(guard::look(&text), [], "{text}");
    }
}

#[test]
fn two_copies_are_alike_and_told_by_several_people() {
    let ((_one_folder, one), (_other_folder, other)) = (made(), made());
    assert_eq!(one.snapshot().unwrap(), other.snapshot().unwrap());
    let all = StepRange { skip: 0, take: 1_000 };
    let steps = one.steps(all).unwrap();
    assert_eq!(steps, other.steps(all).unwrap());
    let authors: BTreeSet<&str> = steps.iter().map(|step| step.author.as_str()).collect();
    assert!(authors.len() >= 4 && !authors.contains("Visitor"), "{authors:?}");
    let (first, last) = (steps.last().unwrap().at, steps.first().unwrap().at);
    assert_eq!(first / 86_400_000, 20_514, "2 March 2026");
    assert_eq!(last / 86_400_000, 20_777, "20 November 2026");
    assert!(steps.windows(2).all(|pair| pair[0].at >= pair[1].at));
}

#[test]
fn it_goes_on_as_any_other_plan() {
    let (folder, mut plan) = made();
    let other = create(&folder.path().join("Other.commonroot"), &author()).unwrap();
    let before = plan.snapshot().unwrap();
    plan.edit_plan(&[model::PlanEdit::Vision(None)], &author()).unwrap();
    let newest = plan.steps(StepRange { skip: 0, take: 1 }).unwrap();
    assert!(newest[0].at > 1_700_000_000_000 && newest[0].author == "Visitor");
    assert!(
        other.steps(StepRange { skip: 0, take: 1_000 }).unwrap().iter().all(|s| s.site != newest[0].site)
    );
    plan.undo(&author()).unwrap();
    assert_eq!(plan.snapshot().unwrap(), before);
    let path = plan.path().to_path_buf();
    plan.close().unwrap();
    assert!(create(&path, &author()).is_err(), "a plan that is there is never replaced");
    assert_eq!(Plan::open(&path, &author(), Box::new(System)).unwrap().snapshot().unwrap(), before);
}
