//! Who is near whoever has a need, and who must not be told of.

use super::*;
use model::{CouncilKind, Sensitivity, TiePresence, Voice};

#[test]
fn nearness_is_a_standing_tie_common_ties_a_council_or_an_initiative() {
    let (mut town, school) = school();
    let names = ["Tied", "Over", "Absent", "Common", "Council", "Team", "Untold", "Ended"];
    let ids = names.map(|name| town.stakeholder(name, "civic", &["education"], &["society"]));
    let [tied, over, absent, common, council, team, untold, ended] = ids;
    ids.iter().for_each(|id| offer(&mut town, *id, ResourceKind::People, None, None));
    town.tie(school, tied, TiePresence::Present);
    town.tie(school, over, TiePresence::Present);
    town.plan.ties[1].until = Some("2025".into());
    town.tie(school, absent, TiePresence::Absent);
    town.tie(tied, common, TiePresence::Present);
    let table = town.council("Council", CouncilKind::CommunityCouncil, 4, 4);
    for (n, holder) in [school, council, untold, ended].into_iter().enumerate() {
        town.plan.councils[0].seats[n].holder = Some(holder);
    }
    town.plan.councils[0].seats[2].voice = Some(Voice::LivedExperience);
    town.plan.councils[0].seats[3].until = Some("2026-06-14".into());
    let paper = town.initiative("Paper round", Planned, &["shelter"], &["family"]);
    town.partner(paper, school, PartnerRole::Partner, None);
    town.partner(paper, team, PartnerRole::Lead, None);
    let need = &of(&town).needs[0];
    let near = |id: Id| {
        let found =
            need.matches.iter().find(|each| who(each) == id && matches!(each.what, Matched::Offer { .. }));
        found.unwrap().reasons[2..].to_vec()
    };
    assert_eq!(near(tied), [Because::Tied { intensity: None }]);
    assert_eq!(near(common), [Because::CommonTies { count: 1 }]);
    assert_eq!(near(council), [Because::SharesCouncil { council: table }]);
    assert_eq!(near(team), [Because::SharesInitiative { initiative: paper }]);
    for id in [over, absent, ended] {
        assert_eq!(near(id), [], "what is over or not there makes nobody near");
    }
    assert_eq!(near(untold), [], "who brings lived experience is not told by a shared table");
    town.plan.councils[0].seats[0].voice = Some(Voice::LivedExperience);
    let need = &of(&town).needs[0];
    assert!(
        need.matches
            .iter()
            .flat_map(|each| &each.reasons)
            .all(|why| !matches!(why, Because::SharesCouncil { .. }))
    );
}

#[test]
fn whoever_must_not_be_shown_answers_nothing_and_needs_nothing_aloud() {
    type Hide = fn(&mut Stakeholder);
    let hides: [Hide; 2] = [|s| s.do_not_map = true, |s| s.sensitivity = Sensitivity::Confidential];
    for hide in hides {
        let (mut town, school) = school();
        let house = town.stakeholder("A safe house", "housing", &["education"], &["community"]);
        let third = town.stakeholder("Third", "civic", &["education"], &["society"]);
        offer(&mut town, house, ResourceKind::People, None, None);
        offer(&mut town, third, ResourceKind::People, None, None);
        town.need(house, None);
        town.tie(school, house, TiePresence::Present);
        town.tie(house, third, TiePresence::Present);
        let id = town.initiative("Rooms", Active, &["education"], &["community"]);
        town.partner(id, house, PartnerRole::Lead, None);
        hide(&mut town.plan.stakeholders[1]);
        let found = of(&town);
        assert_eq!((found.needs.len(), found.untold), (1, 1));
        let told = format!("{found:?}");
        assert!(!told.contains(&format!("{house:?}")), "{told}");
        assert_eq!(all(&found.needs[0]), [third, id]);
        assert_eq!(found.needs[0].matches[1].reasons, [Because::ActiveHere]);
        assert_eq!(found.needs[0].matches[0].reasons.len(), 2, "nobody is near through whoever is hidden");
    }
}

#[test]
fn archived_stakeholders_are_out_and_not_counted() {
    let (mut town, school) = school();
    let old = town.stakeholder("Old mill", "business", &["education"], &["community"]);
    offer(&mut town, old, ResourceKind::People, None, None);
    town.need(old, None);
    town.plan.stakeholders[1].archived = true;
    let found = of(&town);
    assert_eq!((found.needs.len(), found.untold, found.needs[0].answered), (1, 0, false));
    town.plan.stakeholders[0].archived = true;
    let _ = school;
    assert_eq!(of(&town), Matching { needs: Vec::new(), untold: 0 });
}

#[test]
fn confidential_initiatives_answer_and_are_not_named() {
    let (mut town, school) = school();
    let choir = town.stakeholder("Choir", "civic", &["education"], &["society"]);
    offer(&mut town, choir, ResourceKind::People, None, None);
    let id = town.initiative("Unnamed", Active, &["education"], &["community"]);
    for who in [school, choir] {
        town.partner(id, who, PartnerRole::Partner, None);
    }
    town.plan.initiatives[0].sensitivity = Sensitivity::Confidential;
    town.plan.offers.clear();
    let found = of(&town);
    assert_eq!((found.needs[0].answered, found.needs[0].unnamed), (true, 1));
    assert!(!format!("{found:?}").contains(&format!("{id:?}")));
    town.plan.initiatives[0].levels = vec![level("family")];
    assert_eq!((of(&town).needs[0].answered, of(&town).needs[0].unnamed), (false, 0));
}
