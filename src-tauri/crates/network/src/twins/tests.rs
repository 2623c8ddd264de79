use super::*;
use crate::town::Town;
use TwinReason::{Initials, SameName, Spelling};
use proptest::prelude::*;

fn town(names: &[&str]) -> Vec<Stakeholder> {
    let mut town = Town::new();
    for (n, name) in names.iter().enumerate() {
        let id = town.stakeholder(&format!("{n}"), "", &[], &[]);
        let one = town.plan.stakeholders.iter_mut().find(|one| one.id == id).unwrap();
        one.name = (*name).into();
    }
    town.plan.stakeholders
}

fn between(a: &str, b: &str) -> Option<TwinReason> {
    let there = twins(&town(&[a, b]), &[], "");
    assert_eq!(
        twins(&town(&[b, a]), &[], "").first().map(|t| t.why),
        there.first().map(|t| t.why),
        "{a} | {b}"
    );
    there.first().map(|twins| twins.why)
}

#[test]
fn one_name_in_other_clothes_is_the_same_name() {
    for (a, b) in [
        ("Public Library", "PUBLIC  LIBRARY."),
        ("Croix-Rouge Française", "croix rouge francaise"),
        ("St. Anne’s Church", "Saint Annes Church"),
        ("Boys & Girls Club", "Boys and Girls Club"),
        ("Library, Riverbend Public", "Riverbend Public Library"),
        ("Food Bank Inc.", "The Food Bank"),
        ("Kinderschutzbund e.V.", "Kinderschutzbund"),
        ("Kinderschutzbund e. V.", "Kinderschutzbund Ltd"),
        ("Casa Río S.A. de C.V.", "Casa Rio"),
        ("After-School Club", "Afterschool Club"),
        ("Y.M.C.A. Riverbend", "YMCA Riverbend"),
        ("Community Center", "Community Centre"),
        ("Дом культуры", "ДОМ  КУЛЬТУРЫ"),
        ("ООО «Ромашка»", "Ромашка"),
        ("مركز الأمل", "مَرْكَز الأمل"),
        ("华星社区", "华星 社区"),
    ] {
        assert_eq!(between(a, b), Some(SameName), "{a} | {b}");
    }
}

#[test]
fn the_name_of_the_community_tells_nobody_apart() {
    let why = |a: &str, b: &str| twins(&town(&[a, b]), &[], "Willow Falls").first().map(|twins| twins.why);
    assert_eq!(why("The Willow Falls Public Library", "Public Library"), Some(SameName));
    assert_eq!(why("Willow Church", "Church"), None, "a part of the name is none of it");
    assert_eq!(why("Willow Falls", "Library"), None);
    assert_eq!(why("Willow Falls Council", "Willow Falls Library"), None);
}

#[test]
fn initials_meet_what_they_stand_for() {
    for (a, b) in [
        ("YMCA", "Young Men’s Christian Association"),
        ("DOH", "Department of Health"),
        ("Riverbend YMCA", "Riverbend Young Men's Christian Association"),
        ("UNM", "University of New Mexico"),
        ("ЦСП", "Центр социальной помощи"),
    ] {
        assert_eq!(between(a, b), Some(Initials), "{a} | {b}");
    }
    let said_twice = between("Young Men's Christian Association (YMCA)", "Young Mens Christian Association");
    assert_eq!(said_twice, Some(SameName));
    assert_eq!(between("Arc", "Alliance for River Children"), None, "a word is no initials");
    let mut labelled = town(&["RPL", "Riverbend Library"]);
    assert_eq!(twins(&labelled, &[], ""), []);
    labelled[1].short_label = Some("RPL".into());
    assert_eq!(twins(&labelled, &[], "")[0].why, Initials);
}

#[test]
fn a_slip_of_the_pen_is_seen() {
    for (a, b) in [
        ("Public Libary", "Public Library"),
        ("Riverbend Elementary School", "Riverbend Elemantary School"),
        ("Legal Aid Clubs", "Legal Aid Club"),
        ("Neighbourhood Watch", "Neigborhood Watch"),
        ("Mohammed Centre", "Mohamed Centre"),
        ("Al-Noor Mosque", "Al Nour Mosque"),
        ("County Health", "County Heath"),
        ("Legal Aid", "Legal Aids"),
        ("Cedar High", "Cedar Hihg"),
        ("Food Banc", "Food Bank"),
        ("Центр молодёжи", "Центр моладежи"),
    ] {
        assert_eq!(between(a, b), Some(Spelling), "{a} | {b}");
    }
}

#[test]
fn different_ones_are_left_alone() {
    for (a, b) in [
        ("Youth Hub", "Youth Club"),
        ("YMCA", "Young Mothers and Others"),
        ("Youth Clinic", "South Clinic"),
        ("North School", "South School"),
        ("Northside Elementary", "Southside Elementary"),
        ("Ward 5 Council", "Ward 6 Council"),
        ("School 12", "School 21"),
        ("Clinic A", "Clinic B"),
        ("Men’s Shelter", "Women’s Shelter"),
        ("Mental Clinic", "Dental Clinic"),
        ("Teen Center", "Team Center"),
        ("Grandparents’ Group", "Parents’ Group"),
        ("Phase II Homes", "Phase III Homes"),
        ("Pine Church", "Pike Church"),
        ("华星社区", "华光社区"),
        ("⭐", "🌱"),
    ] {
        assert_eq!(between(a, b), None, "{a} | {b}");
    }
}

#[test]
fn who_was_put_away_or_told_apart_is_not_suggested() {
    let mut all = town(&["Food Bank", "The Food Bank", "Food Bank Inc."]);
    assert_eq!(twins(&all, &[], "").len(), 3);
    let apart = TwinPair { a: all[1].id, b: all[0].id };
    assert_eq!(twins(&all, &[apart], "").len(), 2);
    all[2].archived = true;
    assert_eq!(twins(&all, &[apart], ""), []);
}

#[test]
fn the_surest_come_first_and_a_crowd_of_one_name_is_still_found() {
    let names = ["Public Libary", "Public Library", "YMCA", "Young Men's Christian Association", "Ymca."];
    let why: Vec<TwinReason> = twins(&town(&names), &[], "").iter().map(|twins| twins.why).collect();
    assert_eq!(why, [SameName, Initials, Initials, Spelling]);
    let crowd = vec!["Kindergarten"; 200];
    assert_eq!(twins(&town(&crowd), &[], "").len(), 199, "each with the next");
}

proptest! {
    /// Whatever is typed as a name, nothing breaks, and a name is the twin of itself written otherwise.
    #[test]
    fn any_two_names_can_be_compared(name in "\\PC{1,40}", other in "\\PC{0,40}") {
        let _ = between(&name, &other);
        let again = format!("  {}  ", name.to_uppercase().to_lowercase());
        if name.is_ascii() && name.chars().any(char::is_alphanumeric) {
            prop_assert_eq!(between(&name, &again), Some(SameName));
        }
    }
}
