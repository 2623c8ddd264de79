//! What each subcommand does.

use super::{
    backups, changes, check, erase, import, list, matching, measures, merge, packs,
    passphrase::{self, Asked, Change},
    refusals, review,
};
use crate::{calendar, commands, files};
use clap::ArgMatches;
use model::{
    Author, CellState, NewPlan, Paper, PictureFormat, Refusal, Result, SceneRequest, SceneTheme, SceneView,
    Snapshot, StepRange,
};
use plan::{Keys, Past, Plan, System};
use report::{
    Map, Output,
    words::{Arg, Words},
};
use serde::Serialize;
use serde_json::json;
use std::{
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
};

/// Runs a subcommand; its answer goes to standard output.
pub fn run(name: &str, arguments: &ArgMatches, asked: &Asked<'_>, words: &Words) -> Result<()> {
    let author = Author { name: words.text("author-command-line", &[]) };
    let path =
        |name: &str| arguments.try_get_one::<PathBuf>(name).ok().flatten().cloned().unwrap_or_default();
    let path_of_plan = path("plan");
    let opened = || {
        let open = |keys: &Keys| Plan::open_with(&path_of_plan, keys, &author, Box::new(System));
        asked.open(&path_of_plan, open)
    };
    let open = || -> Result<Plan> {
        let plan = opened()?;
        check::warn(&plan, words);
        Ok(plan)
    };
    let open_to_write = || -> Result<Plan> {
        let mut plan = opened()?;
        check::before_writing(&mut plan, words)?;
        Ok(plan)
    };
    let as_json = arguments.try_get_one::<bool>("json").ok().flatten().copied().unwrap_or(false);
    match name {
        "new" => {
            let plan = Plan::create(&path("out"), &new_plan(arguments), &author, Box::new(System))?;
            plan.close()?;
            say(&words.text("cli-made", &[("path", shown(&path("out")))]))
        }
        "sample" => {
            plan::sample::create(&path("out"), &author)?.close()?;
            say(&words.text("cli-made", &[("path", shown(&path("out")))]))
        }
        "check" => {
            let open = |keys: &Keys| Plan::open_to_check(&path_of_plan, keys, &author, Box::new(System));
            check::run(asked.open(&path_of_plan, open)?, as_json, words)
        }
        "list" => {
            let noun = arguments.get_one::<String>("noun").map_or("", String::as_str);
            let items = list::list(&held(open()?, arguments)?.0, noun);
            if as_json {
                return say_json(&items);
            }
            items.iter().try_for_each(|item| say(&list::line(item, noun, words)))
        }
        "matches" | "gaps" => {
            let (held, day) = held(open()?, arguments)?;
            match name {
                "matches" => matching::matches(&held, &day, as_json, words),
                _ => matching::gaps(&held, &day, as_json, words),
            }
        }
        "review" => {
            let (held, day) = held(open()?, arguments)?;
            review::run(held, day, as_json, words)
        }
        "measures" => {
            let is_directed = arguments.get_flag("directed");
            let network = match measures::is_graph_file(&path_of_plan) {
                true => measures::read(
                    &path_of_plan,
                    arguments.get_one("group").map(String::as_str),
                    is_directed,
                )?,
                false => network::network(&snapshot(open()?, arguments)?, is_directed),
            };
            measures::run(&network, as_json, words)
        }
        "coverage" => coverage(snapshot(open()?, arguments)?, as_json, words),
        "import" => import::run(open_to_write()?, &path("file"), arguments, as_json, &author, words),
        "merge" => merge::run(open_to_write()?, &path("other"), arguments, as_json, &author, asked, words),
        "erase" => erase::run(open_to_write()?, arguments, as_json, &author, words),
        "pack" => {
            let brings = arguments.contains_id("bring-in") && !arguments.get_flag("dry-run");
            let plan = if brings { open_to_write()? } else { open()? };
            packs::pack(plan, arguments, &author, words)
        }
        "framework" => packs::framework(open_to_write()?, arguments, &author, words),
        "report" => report(snapshot(open()?, arguments)?, arguments, &path("out"), words),
        "calendar" => {
            let out = path("out");
            files::write_document(&out, calendar::of(&open()?, None)?.as_bytes())?;
            say(&words.text("cli-drawn", &[("path", shown(&out))]))
        }
        "scene" => scene(snapshot(open()?, arguments)?, arguments, &path("out"), words),
        "backups" => backups::run(&path("plan"), as_json, asked, words),
        "restore" => backups::restore(&path("plan"), &path("backup"), &path("out"), asked, words),
        "lock" => passphrase::set(&path_of_plan, Change::Lock, asked, words),
        "unlock" => passphrase::set(&path_of_plan, Change::Unlock, asked, words),
        "passphrase" => passphrase::set(&path_of_plan, Change::Other, asked, words),
        "history" => match arguments.get_many::<String>("changes") {
            Some(days) => {
                changes::run(open()?, &days.map(String::as_str).collect::<Vec<_>>(), as_json, words)
            }
            None => history(open()?, arguments, as_json, words),
        },
        "undo" => {
            let done = open_to_write()?.undo(&author)?;
            say(&words.text("cli-undone", &[("step", refusals::step(&done.output, words).into())]))
        }
        "redo" => {
            let done = open_to_write()?.redo(&author)?;
            say(&words.text("cli-redone", &[("step", refusals::step(&done.output, words).into())]))
        }
        other => Err(Refusal::Unexpected { detail: format!("no such subcommand: {other}") }),
    }
}

fn new_plan(arguments: &ArgMatches) -> NewPlan {
    let text = |name: &str| arguments.get_one::<String>(name).cloned().unwrap_or_default();
    NewPlan {
        community: text("community"),
        council: text("council"),
        language: "en".into(),
        paper: paper(arguments).unwrap_or(Paper::A4),
        safeguarding_lead: text("safeguarding-lead"),
    }
}

fn paper(arguments: &ArgMatches) -> Option<Paper> {
    match arguments.get_one::<String>("paper")?.as_str() {
        "letter" => Some(Paper::Letter),
        _ => Some(Paper::A4),
    }
}

/// The plan at the end of the day that was asked for, if one was.
fn as_of(plan: &mut Plan, arguments: &ArgMatches) -> Result<Option<Past>> {
    let Some(day) = arguments.get_one::<String>("as-of") else { return Ok(None) };
    let at = plan.end_of_day(day)?;
    plan.past(at).map(Some)
}

/// All that can be listed, as it is or as it was on the day that was asked for; and that day.
fn held(mut plan: Plan, arguments: &ArgMatches) -> Result<(list::Held, String)> {
    match as_of(&mut plan, arguments)? {
        Some(past) => {
            let day = arguments.get_one::<String>("as-of").cloned().unwrap_or_default();
            Ok((list::Held::then(&past)?, day))
        }
        None => Ok((list::Held::now(&plan)?, plan.today())),
    }
}

/// All of the plan, as it is or as it was on the day that was asked for.
fn snapshot(mut plan: Plan, arguments: &ArgMatches) -> Result<Snapshot> {
    match as_of(&mut plan, arguments)? {
        Some(past) => past.snapshot(),
        None => plan.snapshot(),
    }
}

fn coverage(snapshot: Snapshot, as_json: bool, words: &Words) -> Result<()> {
    let coverage = network::coverage(&snapshot);
    if as_json {
        return say_json(&list::readable(
            json!(coverage),
            &list::names_of(&snapshot, &snapshot.stakeholders),
            false,
        ));
    }
    let short = |id| snapshot.framework.item(id).map_or(String::new(), |item| item.label.clone());
    for cell in &coverage.cells {
        let state = match cell.state {
            CellState::Acting => "acting",
            CellState::Gap => "gap",
            CellState::Quiet => "quiet",
            CellState::Unknown => "unknown",
        };
        let counts = [("initiatives", cell.initiatives.len()), ("stakeholders", cell.stakeholders.len())];
        let args: Vec<(&str, Arg)> = counts.iter().map(|(n, c)| (*n, Arg::from(*c as i64))).collect();
        let state = words.text(&format!("cell-state-{state}"), &[]);
        let line = words.text("cli-coverage-counts", &args);
        say(&format!("{}\t{}\t{state}\t{line}", short(cell.domain), short(cell.level)))?;
    }
    Ok(())
}

fn report(snapshot: Snapshot, arguments: &ArgMatches, out: &Path, words: &Words) -> Result<()> {
    let snapshot = snapshot.leaving();
    let options = commands::report_options(&snapshot, paper(arguments), Output::Pdf);
    let rendered = report::summary(&snapshot, &network::overview(&snapshot), &options)?;
    files::write_document(out, &rendered.pdf()?)?;
    for text in rendered.replaced() {
        let args = [("characters", text.characters.as_str().into()), ("text", text.text.as_str().into())];
        eprintln!("{}", words.text("cli-replaced", &args));
    }
    let pages = rendered.page_count() as i64;
    say(&words.text("cli-printed", &[("path", shown(out)), ("pages", pages.into())]))
}

/// A map as a file: lines if it is to be SVG, dots if PNG.
fn scene(snapshot: Snapshot, arguments: &ArgMatches, out: &Path, words: &Words) -> Result<()> {
    let theme = match arguments.get_one::<String>("theme").map_or("", String::as_str) {
        "dark" => SceneTheme::Dark,
        "black-and-white" => SceneTheme::BlackAndWhite,
        _ => SceneTheme::Colour,
    };
    let format = match (files::picture_format(out), out.extension()) {
        (Some(format), _) => format,
        (None, None) => PictureFormat::Svg,
        _ => return Err(Refusal::Invalid { field: "out".into(), rule: "picture-ending".into() }),
    };
    let view = match arguments.get_one::<String>("view").map_or("", String::as_str) {
        "network" => SceneView::Network,
        _ => SceneView::Wheel,
    };
    let request = SceneRequest { view, leaves_window: true, ..SceneRequest::default() };
    let snapshot = snapshot.leaving();
    let coverage = network::coverage(&snapshot);
    let map = Map::new(&snapshot, &coverage, &request, &snapshot.plan.language);
    files::write_document(out, &commands::bytes(&map, format, theme)?)?;
    say(&words.text("cli-drawn", &[("path", shown(out))]))
}

fn history(mut plan: Plan, arguments: &ArgMatches, as_json: bool, words: &Words) -> Result<()> {
    let mut steps = plan.steps(StepRange { skip: 0, take: u32::MAX })?;
    if let Some(day) = arguments.get_one::<String>("as-of") {
        let until = plan.end_of_day(day)?;
        steps.retain(|step| step.at <= until);
    }
    if as_json {
        return say_json(&steps);
    }
    for step in steps {
        let when = jiff::Timestamp::from_millisecond(step.at).map(|t| t.to_string()).unwrap_or_default();
        let mode = format!("{:?}", step.mode).to_lowercase();
        say(&format!("{when}\t{}\t{mode}\t{}", step.author, refusals::step(&step.label, words)))?;
    }
    Ok(())
}

fn shown(path: &Path) -> Arg {
    Arg::from(path.display().to_string().as_str())
}

pub(super) fn say_json(value: &impl Serialize) -> Result<()> {
    let text = serde_json::to_string_pretty(value);
    say(&text.map_err(|e| Refusal::Unexpected { detail: e.to_string() })?)
}

/// A line on standard output. Whoever reads may stop early (`list … | head`): that is no error.
pub(super) fn say(line: &str) -> Result<()> {
    match writeln!(std::io::stdout().lock(), "{line}") {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(files::disk("write-output")(error)),
        _ => Ok(()),
    }
}
