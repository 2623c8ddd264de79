//! The collaboration summary as a reader gets it: the PDF, and the text that comes back out of it.

mod fixture;

use fixture::*;
use model::*;
use report::{Options, Output, Rendered, summary};
use std::{
    fs,
    process::{Command, Stdio},
};

fn options() -> Options {
    Options {
        paper: Paper::A4,
        language: "en".into(),
        today: "2026-11-23".into(),
        now_ms: 1_795_424_400_000,
        output: Output::Pdf,
    }
}

fn rendered(plan: &Snapshot) -> Rendered {
    summary(plan, &network::overview(plan), &options()).unwrap()
}

/// The text of a document as `pdftotext` (Debian package poppler-utils) gives it.
fn extracted(document: &Rendered, layout: bool) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("summary.pdf");
    fs::write(&file, document.pdf().unwrap()).unwrap();
    let mode: &[&str] = if layout { &["-layout"] } else { &[] };
    let output = Command::new("pdftotext").args(mode).arg(&file).arg("-").stderr(Stdio::inherit()).output();
    String::from_utf8(output.expect("pdftotext is installed").stdout).unwrap()
}

/// White space, hyphens at line ends and marks of direction taken out, so that a name that was wrapped in
/// its cell is still the name.
fn bare(text: &str) -> String {
    let said = |c: &char| {
        !c.is_whitespace()
            && !matches!(c, '-' | '\u{ad}' | '\u{2010}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{fe0f}')
    };
    text.chars().filter(said).collect()
}

#[test]
fn every_initiative_and_every_partner_is_in_the_text() {
    let plan = town();
    let text = bare(&extracted(&rendered(&plan), false));
    let partners = plan.stakeholders.iter().filter(|s| s.name != RESTRICTED && s.name != UNMAPPED);
    for name in partners.map(|s| &s.name) {
        assert!(text.contains(&bare(name)), "{name}");
    }
    for title in plan.initiatives.iter().map(|i| &i.title).filter(|t| *t != SECRET_INITIATIVE) {
        assert!(text.contains(&bare(title)), "{title}");
    }
}

#[test]
fn what_is_left_out_is_not_written_and_is_counted() {
    let plan = town();
    let document = rendered(&plan);
    let text = extracted(&document, false);
    let plain = bare(&text);
    for secret in [RESTRICTED, UNMAPPED, SECRET_INITIATIVE, "Never printed"] {
        assert!(!plain.contains(&bare(secret)), "{secret} is written");
        let svg: String = (0..document.page_count()).map(|n| document.page_svg(n)).collect();
        assert!(!svg.contains(secret), "{secret} is drawn");
    }
    assert!(text.contains("2 stakeholders are counted but not named"), "{text}");
    assert!(text.contains("One initiative is counted but not printed"));
    assert!(text.contains("One partner is not named here."), "on the board of an initiative");
    assert!(text.contains("Sensitivity: Council"));
}

#[test]
fn lived_experience_is_never_linked_to_its_holder() {
    let mut plan = town();
    plan.initiatives.clear();
    plan.stakeholders.retain(|s| s.name != LIVED || s.do_not_map);
    let filled = extracted(&rendered(&plan), true);
    let line = filled.lines().find(|l| l.contains("Lived experience")).expect("the seat is there");
    assert!(line.contains("filled"), "{line}");
    // With the holder known to the plan, nothing but its line in the directory changes.
    let mut plan = town();
    plan.initiatives.clear();
    let known = extracted(&rendered(&plan), true);
    assert_eq!(known.matches(LIVED).count(), 1);
    assert_eq!(known.lines().find(|l| l.contains("Lived experience")), Some(line));
}

/// What is done for whoever holds a seat may tell who that is, so none of it is printed; and who chairs the
/// council is not named where that seat is one of lived experience.
#[test]
fn what_is_done_for_a_seat_stays_out_of_print_and_no_role_tells_its_holder() {
    let mut plan = town();
    for seat in plan.councils.iter_mut().flat_map(|council| &mut council.seats) {
        seat.preparation = Some("Hushed preparation".into());
        seat.support = Some("Hushed support".into());
        seat.pay = Some("Hushed pay".into());
    }
    let lived = plan.councils[0].seats.iter().position(Seat::is_untold).unwrap();
    plan.councils[0].seats[0].role = SeatRole::Member;
    plan.councils[0].seats[lived].role = SeatRole::Chair;
    let text = extracted(&rendered(&plan), true);
    assert!(!text.contains("Hushed"), "{text}");
    let line = text.lines().find(|l| l.contains("Lived experience")).expect("the seat is there");
    assert!(!line.contains("Chair") && line.contains("filled"), "{line}");
}

#[test]
fn few_children_are_not_counted_out() {
    let mut plan = town();
    let text = extracted(&rendered(&plan), false);
    assert!(text.contains("Under 5 children and young people"), "{text}");
    assert!(!text.contains("4 children"));
    plan.councils[1].children_count = Some(12);
    assert!(extracted(&rendered(&plan), false).contains("12 children and young people"));
}

#[test]
fn findings_name_no_partner() {
    let plan = town();
    let mut overview = network::overview(&plan);
    let named = &plan.stakeholders[0];
    overview.findings = vec![
        StandsOut::HoldsTogether { stakeholder: named.id, name: named.name.clone(), would_lose: 3 },
        StandsOut::NoLead {
            initiative: id("initiative", SECRET_INITIATIVE),
            title: SECRET_INITIATIVE.into(),
        },
    ];
    let text = extracted(&summary(&plan, &overview, &options()).unwrap(), false);
    let findings =
        text.split("What stands out").nth(1).unwrap().split("Initiatives at a glance").next().unwrap();
    assert!(findings.contains("Three stakeholders hang on a single link."), "{findings}");
    assert!(!findings.contains(&named.name) && !findings.contains(SECRET_INITIATIVE), "{findings}");
}

#[test]
fn the_same_plan_gives_the_same_bytes() {
    let plan = town();
    assert_eq!(rendered(&plan).pdf().unwrap(), rendered(&plan).pdf().unwrap());
}

#[test]
fn a_character_no_font_has_is_replaced_and_told() {
    let mut plan = empty("Alder Falls");
    plan.stakeholders.push(stakeholder("Office \u{F8FF}\u{E123}", "civic", &[0], &[0]));
    plan.stakeholders.push(stakeholder("\u{202e}Turned\u{7} \u{feff}around", "civic", &[0], &[0]));
    let document = rendered(&plan);
    let expected =
        ReplacedText { text: "Office \u{F8FF}\u{E123}".into(), characters: "\u{F8FF}\u{E123}".into() };
    assert_eq!(document.replaced(), std::slice::from_ref(&expected));
    assert_eq!(document.info().replaced, [expected]);
    let text = extracted(&document, false);
    assert!(text.contains("Office □□") && text.contains("Turned around"), "{text}");
}

#[test]
fn names_in_any_script_and_of_any_length_print() {
    let mut plan = town();
    let long = "ab ".repeat(66) + "cd";
    let names = [
        "Ελληνική Κοινότητα",
        "Школа Мира «Ёлка»",
        "مركز الأسرة",
        "משפחה ביחד",
        "ग्राम सभा क्षेत्रीय",
        "สิ่งที่ตั้งใจ ปู่ย่าตายาย ชุมชนช่วยเพื่อน",
        "የልጆች ማኅበር",
        "社区中心",
        "コミュニティ広場",
        "마을회관",
        "臺灣同鄉會",
        "👩‍👩‍👧 Family ❤️ Café",
        "Trường Nguyễn",
        "Łódź Ünïted",
        "#*$_`@<label>[x]{y}\\ \"quoted\" = - + / ~",
        long.trim(),
        "https://a.very.long.address.example/that/never/ends/and/has/no/spaces/at/all/in/it",
    ];
    for name in names {
        plan.stakeholders.push(stakeholder(name, "faith", &[0, 1, 2, 3, 4, 5], &[0]));
        plan.initiatives.push(initiative(&format!("{name} 1"), InitiativeStatus::Idea, &[1], &[0, 1, 2, 3]));
    }
    let document = rendered(&plan);
    assert_eq!(document.replaced(), []);
    let text = bare(&extracted(&document, false));
    for name in names {
        assert!(text.contains(&bare(name)), "{name}: {text}");
    }
}

#[test]
fn what_is_said_at_length_is_not_cut_off_at_the_foot_of_a_page() {
    let mut plan = town();
    let board = plan.initiatives.iter_mut().find(|i| i.partners.len() > 1).unwrap();
    for (n, line) in board.partners.iter_mut().enumerate() {
        let long = |what: &str| Some("a kettle, two rooms and ".repeat(70) + &format!("{what}{n}finally"));
        (line.brings, line.gains, line.key_action) = (long("brings"), long("gains"), long("does"));
    }
    let lines = board.partners.len();
    let text = bare(&extracted(&rendered(&plan), false));
    for (n, what) in (0..lines).flat_map(|n| ["brings", "gains", "does"].map(|what| (n, what))) {
        assert!(text.contains(&format!("{what}{n}finally")), "{what} {n}");
    }
}

#[test]
fn an_address_comes_out_as_it_went_in() {
    let address =
        "https://a.very.long.address.example/that/never/ends/and/has/no/spaces/at/all/in/it/whatsoever";
    let mut plan = empty("Alder Falls");
    plan.stakeholders.push(stakeholder(address, "civic", &[0, 1, 2, 3, 4], &[0]));
    let text = extracted(&rendered(&plan), false);
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    assert!(text.contains(address), "{text}");
}

/// Where the words of the pages begin and end, in points from the left; and the width of the paper.
fn edges(document: &Rendered) -> (Vec<(f64, f64, String)>, f64) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("summary.pdf");
    fs::write(&file, document.pdf().unwrap()).unwrap();
    let output = Command::new("pdftotext").arg("-bbox").arg(&file).arg("-").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let number = |line: &str, name: &str| {
        let rest = line.split(&format!("{name}=\"")).nth(1)?;
        rest.split('"').next()?.parse::<f64>().ok()
    };
    let words = text.lines().filter_map(|l| Some((number(l, "xMin")?, number(l, "xMax")?, l.to_string())));
    let width = text.lines().find_map(|l| number(l, "page width")).unwrap();
    (words.collect(), width)
}

#[test]
fn no_word_leaves_the_margins_however_long_it_is() {
    let mut plan = town();
    plan.plan.name = "W".repeat(190);
    plan.councils[0].name = "Q".repeat(120);
    let words = ["W".repeat(150), format!("“{}”", "m".repeat(60)), "م".repeat(120), "Ж".repeat(90)];
    for word in words {
        plan.stakeholders.push(stakeholder(&word, "civic", &[0, 1, 2], &[0]));
        plan.initiatives.push(initiative(&word, InitiativeStatus::Active, &[1], &[0]));
    }
    let document = rendered(&plan);
    let (words, width) = edges(&document);
    assert!(words.len() > 500);
    let margin = 20.0 / 25.4 * 72.0;
    for (from, to, word) in words {
        assert!(from > margin - 1.0 && to < width - margin + 1.0, "{word}");
    }
    let text = extracted(&document, false);
    let foot = text.lines().find(|line| line.ends_with('…')).expect("the foot is cut");
    assert!(foot.chars().count() < 100, "in two lines: {foot}");
}

#[test]
fn a_picture_of_a_part_says_of_what_part() {
    let plan = town();
    let coverage = network::coverage(&plan);
    let drawn = |filter: SceneFilter| {
        let request = SceneRequest { filter, leaves_window: true, ..SceneRequest::default() };
        report::Map::new(&plan, &coverage, &request, "en").svg(SceneTheme::Colour)
    };
    assert!(!drawn(SceneFilter::default()).contains("only"));
    let sector = plan.sectors.iter().find(|sector| sector.key == "schools").unwrap().id;
    let some = SceneFilter { sectors: Some(vec![sector]), initiatives: false, ..SceneFilter::default() };
    let picture = drawn(some);
    assert!(picture.contains("· only: Schools and without initiatives"), "for those who see it");
    assert!(picture.contains("does not show all of the plan, only: Schools"), "and who do not");
    let all = plan.sectors.iter().map(|sector| sector.id).collect();
    assert!(
        drawn(SceneFilter { sectors: Some(all), ..SceneFilter::default() })
            .contains("only a part of the plan"),
        "no line is longer than the picture is wide"
    );
}

#[test]
fn names_on_the_map_are_text_in_a_pdf_where_that_is_safe() {
    let mut plan = empty("Alder Falls");
    plan.stakeholders.push(stakeholder("Lesehalle", "civic", &[0], &[0]));
    let times = |plan: &Snapshot, output| {
        let options = Options { output, ..options() };
        extracted(&summary(plan, &network::overview(plan), &options).unwrap(), false)
            .matches("Lesehalle")
            .count()
    };
    // Once in the directory, and on the map.
    assert_eq!(times(&plan, Output::Pdf), 2);
    assert_eq!(times(&plan, Output::Pages), 1);
    plan.stakeholders.push(stakeholder("مركز الأسرة", "civic", &[1], &[1]));
    assert_eq!(times(&plan, Output::Pdf), 2, "letters that join are outlines, and the rest is text");
    let text = extracted(&rendered(&plan), false);
    assert_eq!(text.matches("مركز").count() + text.matches("زكرم").count(), 1, "{text}");
}

#[test]
fn the_wheel_says_why_it_shows_fewer_and_nothing_where_it_does_not() {
    let said = extracted(&rendered(&town()), false).split_whitespace().collect::<Vec<_>>().join(" ");
    for line in [
        "10 of the 14 initiatives are planned or active.",
        "It shows 39 of 42 stakeholders: 1 has no domain or level yet and 2 are not for print.",
        "It shows 9 of 14 initiatives: 4 are neither planned nor active and 1 is not for print.",
    ] {
        assert!(said.contains(line), "{line}: {said}");
    }
    let mut plan = empty("Alder Falls");
    plan.stakeholders.push(stakeholder("Library", "civic", &[0], &[0]));
    assert!(!extracted(&rendered(&plan), false).contains("It shows"));
}

#[test]
fn marks_of_arabic_vowels_do_not_double_their_letters() {
    // Readers that go from right to left give a mark and its letter in either order, so the letters are compared.
    let letters = |text: &str| bare(text).replace(|c| matches!(c, '\u{64b}'..='\u{652}'), "");
    let mut plan = empty("Alder Falls");
    let names = ["شكرًا جزيلًا", "مدرسةً كبيرةً", "كتابٌ جديدٌ في بيتٍ", "كُلُّنا معًا حولَ النَّهرِ", "أهلًا وسهلاً", "مساءً"];
    plan.stakeholders.extend(names.map(|name| stakeholder(name, "civic", &[0], &[0])));
    let text = letters(&extracted(&rendered(&plan), false));
    for name in names {
        assert!(text.contains(&letters(name)), "{name}: {text}");
    }
}

#[test]
fn an_empty_plan_and_a_plan_from_right_to_left_print() {
    let document = rendered(&empty("Nowhere yet"));
    let text = extracted(&document, false);
    assert!(text.contains("This plan is still empty.") && document.page_count() <= 3, "{text}");
    for (language, paper) in
        [("ar", Paper::Letter), ("he-IL", Paper::A4), ("ja", Paper::A4), ("x", Paper::A4)]
    {
        let plan = town();
        let options = Options { language: language.into(), paper, ..options() };
        let document = summary(&plan, &network::overview(&plan), &options).unwrap();
        assert!(bare(&extracted(&document, false)).contains(&bare("مدرسة النهر")), "{language}");
    }
}

#[test]
fn pages_can_be_looked_at_one_by_one() {
    let document = rendered(&town());
    assert!(document.page_svg(0).starts_with("<svg"));
    assert_eq!(document.page_svg(document.page_count()), "");
    assert_eq!(document.info().pages as usize, document.page_count());
}

#[test]
fn the_text_is_as_it_was_reviewed() {
    // How wide gaps are is the reader's guess, and differs from version to version.
    let text = extracted(&rendered(&town()), true);
    let lines = text.lines().map(|l| l.split_whitespace().collect::<Vec<_>>().join(" "));
    let text = lines.filter(|l| !l.is_empty()).collect::<Vec<_>>().join("\n");
    insta::with_settings!({ snapshot_path => "golden", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("summary", text);
    });
}
