use super::*;
use crate::{LegendWords, coverage, town::Town, wheel};
use fluent_bundle::{FluentBundle, FluentResource};
use model::{InitiativeStatus, NameStyle, SceneRequest, TiePresence};

fn words() -> SceneWords {
    let text = |text: &str| text.to_string();
    SceneWords {
        unknown_here: text("Not known yet: who acts here?"),
        title: text("Who acts where"),
        about: text("Six sectors & four rings"),
        counts: vec![text("3 stakeholders")],
        legend: LegendWords {
            initiative: text("Initiative"),
            planned: text("Planned"),
            idle: text("Not acting now"),
            tie: text("Thicker tie, closer"),
            leaned_on: text("Others lean on it"),
            gap: text("Needs, no initiative"),
            unknown: text("Not known yet"),
            nobody: text("No need named, nothing acts"),
            shade: text("Stronger shade: more needs"),
            key: text("On the map"),
            unnamed: String::new(),
        },
        ..SceneWords::default()
    }
}

fn town() -> Town {
    let mut town = Town::new();
    let one = town.stakeholder("Arts <& Crafts>", "civic", &["education"], &["community"]);
    let two = town.stakeholder("Clinic", "health-care", &["physical-health"], &["society"]);
    town.tie(one, two, TiePresence::Present);
    town.initiative("Night bus", InitiativeStatus::Planned, &["safety"], &["community"]);
    town
}

fn picture(town: &Town, request: &SceneRequest, theme: Theme) -> String {
    let words = words();
    draw(&wheel(&town.plan, &coverage(&town.plan), request, &words), theme, &words, true)
}

#[test]
fn names_are_text_and_cannot_break_the_picture() {
    let svg = picture(&town(), &SceneRequest::default(), Theme::Colour);
    assert!(
        svg.contains("Arts &lt;&amp; Crafts&gt;") || svg.contains("Arts &lt;&amp;</text>"),
        "one or two lines"
    );
    assert!(!svg.contains("<& Crafts"));
    assert!(svg.contains("<title id=\"wheel-title\">Who acts where</title>"));
    assert!(svg.contains("<desc id=\"wheel-about\">Six sectors &amp; four rings</desc>"));
    for outside in ["<script", "href", "<image", "<style", "http://www.w3.org/1999"] {
        assert!(!svg.contains(outside), "{outside}");
    }
}

#[test]
fn the_legend_explains_what_is_there_and_no_more() {
    let svg = picture(&town(), &SceneRequest::default(), Theme::Colour);
    for there in ["Planned", "Thicker tie", "Not known yet<"] {
        assert!(svg.contains(there), "{there}");
    }
    for missing in ["Needs, no initiative", "Others lean on it", ">Initiative<", "On the map"] {
        assert!(!svg.contains(missing), "{missing}");
    }
    let numbers = SceneRequest { names: NameStyle::Numbers, ..SceneRequest::default() };
    let svg = picture(&town(), &numbers, Theme::Colour);
    assert!(svg.contains("On the map") && svg.contains("Clinic"), "numbers have their key");
}

#[test]
fn black_and_white_has_no_colour() {
    let svg = picture(&town(), &SceneRequest::default(), Theme::BlackAndWhite);
    for found in svg.match_indices("\"#").map(|(at, _)| &svg[at + 2..at + 8]) {
        assert!(found[..2] == found[2..4] && found[2..4] == found[4..], "#{found} is a colour");
    }
}

#[test]
fn letters_and_marks_stand_out_in_every_theme() {
    for theme in [Theme::Colour, Theme::Dark, Theme::BlackAndWhite] {
        let colours = Colours::of(theme);
        let town = town();
        let scene = wheel(&town.plan, &coverage(&town.plan), &SceneRequest::default(), &words());
        for domain in &scene.domains {
            for level in 0..4 {
                let (fill, on) = colours.mark(domain, level, 4);
                assert!(theme::contrast(&fill, on) >= 4.5, "{} {level}: {on} on {fill}", domain.key);
            }
            for tint in 0..4 {
                let cell = colours.cell(domain, tint, false);
                assert!(
                    theme::contrast(&cell, colours.ink) >= 4.5
                        && theme::contrast(&cell, colours.ink_2) >= 4.5
                );
                assert!(theme::contrast(&cell, colours.mark_line) >= 3.0);
            }
        }
    }
}

#[test]
fn every_word_of_the_picture_is_in_the_locale() {
    let text = include_str!("../../../../../ui/locales/en/maps.ftl");
    let mut bundle: FluentBundle<FluentResource> = FluentBundle::new(vec!["en".parse().unwrap()]);
    bundle.add_resource(FluentResource::try_new(text.into()).unwrap()).unwrap();
    for id in SceneWords::MESSAGES {
        assert!(bundle.has_message(id), "{id}");
    }
}
