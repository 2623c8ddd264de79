//! Each line of evidence, counted.

use super::{
    Known,
    counted::{Counted, item as id_of},
};
use model::{
    CouncilKind, Evidence, EvidenceKind, FindingKind, FrameworkItem, FrameworkKind, Id, Initiative, RaisedBy,
    Reach, Sensitivity, Voice,
};

/// One line for an item; its count is 0 where the plan shows nothing.
pub fn line(what: EvidenceKind, item: &FrameworkItem, known: &Known, n: &Counted<'_>) -> Evidence {
    use EvidenceKind::*;
    let snapshot = &known.snapshot;
    let (findings, groups) = (&snapshot.findings, &known.groups);
    let level = |key: &str| id_of(snapshot, FrameworkKind::Level, key);
    let many = |count: usize, total: Option<usize>| Evidence {
        what,
        count: count as u32,
        total: total.map(|total| total as u32),
        initiatives: Vec::new(),
    };
    let done = |which: &dyn Fn(&Initiative) -> bool| named(what, &n.done, None, which);
    let at = |key: &str| {
        let level = level(key);
        done(&|i| level.is_some_and(|level| i.levels.contains(&level)))
    };
    let raised = |by| many(findings.iter().filter(|found| found.raised_by == Some(by)).count(), None);
    let found = |kind| many(findings.iter().filter(|found| found.kind == kind).count(), None);
    let seats = |voice| many(n.voices.iter().filter(|each| **each == voice).count(), None);
    let acted = |kind, of: &dyn Fn(&Initiative) -> &Vec<Id>| {
        let items = || snapshot.framework.of(kind);
        let acts = |item: &&FrameworkItem| n.acting.iter().any(|i| of(i).contains(&item.id));
        many(items().filter(acts).count(), Some(items().count()))
    };
    match what {
        Follows => done(&|i| i.principles.contains(&item.id)),
        Strategies => {
            let own = || snapshot.framework.of(FrameworkKind::Strategy).filter(|s| s.parent == Some(item.id));
            let used = |s: &&FrameworkItem| n.done.iter().any(|i| i.strategies.contains(&s.id));
            many(own().filter(used).count(), Some(own().count()))
        }
        ChildrensCouncil => {
            let of = snapshot.councils.iter().filter(|c| c.kind == CouncilKind::ChildrensCouncil);
            many(of.count(), None)
        }
        AsksAnswered => {
            // What children took back is told no further.
            let asks = || known.asks.iter().filter(|ask| !ask.withdrawn);
            many(asks().filter(|ask| ask.told_on.is_some()).count(), Some(asks().count()))
        }
        YouthSeats => seats(Voice::Youth),
        ParentSeats => seats(Voice::Parent),
        LivedSeats => seats(Voice::LivedExperience),
        YouthRounds => {
            many(known.rounds.iter().filter(|round| round.youth_led).count(), Some(known.rounds.len()))
        }
        RaisedChildren => raised(RaisedBy::ChildrenAndYouth),
        RaisedCaregivers => raised(RaisedBy::Caregivers),
        RaisedData => raised(RaisedBy::Data),
        WithEvidence => {
            many(findings.iter().filter(|found| found.evidence.is_some()).count(), Some(findings.len()))
        }
        Strengths => found(FindingKind::Strength),
        Needs => found(FindingKind::Need),
        AtFamily => at("family"),
        AtCommunity => at("community"),
        AtSociety => at("society"),
        InRelationships => {
            let domain = id_of(snapshot, FrameworkKind::Domain, "relationships");
            done(&|i| domain.is_some_and(|domain| i.domains.contains(&domain)))
        }
        Joint => done(&|i| n.is_joint(i)),
        FromLibrary => done(&|i| i.example.is_some()),
        Universal => done(&|i| i.reach == Some(Reach::Universal)),
        Lessons => done(&|i| i.lessons.is_some()),
        BeforeHarm => {
            let primary = id_of(snapshot, FrameworkKind::Prevention, "primary");
            named(what, &n.acting, Some(n.acting.len()), &|i| primary.is_some() && i.prevention == primary)
        }
        Levels => acted(FrameworkKind::Level, &|i| &i.levels),
        Domains => acted(FrameworkKind::Domain, &|i| &i.domains),
        Sectors => {
            let present = |sector: &&model::Sector| n.present.iter().any(|s| s.sector == Some(sector.id));
            many(snapshot.sectors.iter().filter(present).count(), Some(snapshot.sectors.len()))
        }
        BusinessHealth => {
            let sectors = snapshot.sectors.iter();
            let both: Vec<Id> = sectors
                .filter(|sector| matches!(sector.key.as_str(), "business" | "health-care"))
                .map(|sector| sector.id)
                .collect();
            many(n.present.iter().filter(|s| s.sector.is_some_and(|id| both.contains(&id))).count(), None)
        }
        TiesAcross => many(n.standing.iter().filter(|tie| n.is_across(tie)).count(), Some(n.standing.len())),
        Tied => many(n.tied(), Some(n.present.len())),
        Groups => many(groups.len(), None),
        Inequities => many(groups.iter().filter(|group| group.burdens.is_some()).count(), None),
        GroupStrengths => {
            many(groups.iter().filter(|group| group.strengths.is_some()).count(), Some(groups.len()))
        }
        Thanks => many(known.recognitions.len(), None),
        FactorsBeyond => {
            let individual = level("individual");
            let beyond = known.factors.iter().filter(|f| f.level.is_some() && f.level != individual);
            many(beyond.count(), Some(known.factors.len()))
        }
        Vision => {
            let is_written = snapshot.plan.vision.as_deref().is_some_and(|text| !text.trim().is_empty());
            many(usize::from(is_written), None)
        }
    }
}

/// A line that counts initiatives and names them; confidential ones count and are not named.
fn named(
    what: EvidenceKind,
    of: &[&Initiative],
    total: Option<usize>,
    which: &dyn Fn(&Initiative) -> bool,
) -> Evidence {
    let found: Vec<&&Initiative> = of.iter().filter(|i| which(i)).collect();
    let named = found.iter().filter(|i| i.sensitivity != Sensitivity::Confidential);
    let initiatives = named.map(|i| i.id).collect();
    Evidence { what, count: found.len() as u32, total: total.map(|total| total as u32), initiatives }
}
