//! The sample plan "Riverbend": a made-up town, written step by step as it would have grown.
//!
//! What happens stands in `sample/riverbend.toml`, and what its council lives through in a year, with meetings,
//! milestones, readings and rounds of listening, in `sample/year.toml`; this reads both and takes each step through the plan's own
//! way in, on its own day. The same file gives the same rows and the same history every time; only steps
//! taken afterwards have the clock and the chance of this machine.

mod lines;
mod records;
#[cfg(test)]
mod tests;

use crate::{
    Fixed, Plan, System,
    failure::{Failure, damaged},
};
use jiff::{civil::Date, tz::TimeZone};
use lines::{Known, StakeholderLine, Step, Town, Year, find};
use model::{Author, EditCouncil, EditInitiatives, Id, InitiativeEdit, NewPlan, PlanEdit, Result};
use std::path::Path;

const RIVERBEND: &str = include_str!("../sample/riverbend.toml");
const YEAR: &str = include_str!("../sample/year.toml");
/// Minutes after those of the town at which the steps of the year are taken: they come after it on the same day.
const LATER: i64 = 90;
/// The steps of the year have other numbers than any of the town, so that neither's chance depends on the other.
const NUMBERED: i64 = 1_000;

/// Makes the sample plan at `path` and opens it for `author`. A file that is there already is never
/// replaced.
pub fn create(path: &Path, author: &Author) -> Result<Plan> {
    let town: Town = toml::from_str(RIVERBEND).map_err(|e| damaged(e.message()))?;
    let began = Author { name: town.started_by.clone() };
    let new = NewPlan {
        community: town.community.clone(),
        council: String::new(),
        language: town.language.clone(),
        paper: town.paper,
        safeguarding_lead: town.safeguarding_lead.clone(),
    };
    let mut plan = Plan::create(path, &new, &began, surroundings(&town.started, 0, 0)?)?;
    // Nothing is lost that could not be made again, so the disk is waited for once and not after every step.
    plan.conn.execute_batch("PRAGMA synchronous = OFF").map_err(Failure::from)?;
    plan.edit_plan(&[PlanEdit::Place(Some(town.place.clone()))], &began)?;
    let year: Year = toml::from_str(YEAR).map_err(|e| damaged(e.message()))?;
    let lived = (1..).zip(year.step).map(|(number, step)| (LATER + number, NUMBERED + number, step));
    let grown = (1..).zip(town.step).map(|(number, step)| (number, number, step));
    let mut steps: Vec<(i64, i64, Step)> = grown.chain(lived).collect();
    steps.sort_by(|(_, _, one), (_, _, other)| one.on.cmp(&other.on));
    let mut known = Known::default();
    for (minute, number, step) in steps {
        plan.surroundings = surroundings(&step.on, minute, number)?;
        take(&mut plan, step, &mut known)?;
    }
    // Opened afresh, the plan goes on in a session of its own: two copies of the sample in two hands must
    // never number different steps alike.
    plan.close()?;
    Plan::open(path, author, Box::new(System))
}

/// The evening of this day, a little later with every step, and the same bytes of chance every time.
fn surroundings(day: &str, minute: i64, number: i64) -> Result<Box<Fixed>> {
    let date: Date = day.parse().map_err(|_| damaged(day))?;
    let evening = date.at(17, 30, 0, 0).to_zoned(TimeZone::UTC).map_err(|_| damaged(day))?;
    let now_ms = evening.timestamp().as_millisecond() + minute * 61_000;
    Ok(Box::new(Fixed::new(now_ms, 1, number.unsigned_abs())))
}

fn take(plan: &mut Plan, step: Step, known: &mut Known) -> Result<()> {
    let author = Author { name: step.by };
    if !step.stakeholders.is_empty() {
        let (keys, drafts): (Vec<_>, Vec<_>) =
            step.stakeholders.into_iter().map(StakeholderLine::draft).unzip();
        let ids = plan.create_stakeholders(drafts, &author)?.output;
        known.stakeholders.extend(keys.into_iter().zip(ids));
    }
    if !step.ties.is_empty() {
        let drafts = step.ties.into_iter().map(|line| line.draft(known)).collect::<Result<_>>()?;
        plan.create_ties(drafts, &author)?;
    }
    if let Some(council) = step.council {
        let key = council.key.clone();
        let id = plan.create_council(council.draft(known)?, &author)?.output;
        known.councils.insert(key, id);
    }
    if let Some(initiative) = step.initiative {
        let title = initiative.title.clone();
        let ids = plan.create_initiatives(vec![initiative.draft(known)?], &author)?.output;
        known.initiatives.extend(ids.into_iter().map(|id| (title.clone(), id)));
    }
    if let Some(change) = step.status {
        let ids = vec![find(&known.initiatives, &change.initiative)?];
        let edits = vec![InitiativeEdit::Status(change.becomes)];
        plan.edit_initiatives(&EditInitiatives { ids, edits }, &author)?;
    }
    if let Some(vision) = step.vision {
        plan.edit_plan(&[PlanEdit::Vision(Some(vision))], &author)?;
    }
    if let Some(edit) = step.edit {
        let ids: Vec<Id> =
            edit.stakeholders.iter().map(|key| find(&known.stakeholders, key)).collect::<Result<_>>()?;
        plan.edit_stakeholders(&ids, &edit.edits, &author)?;
    }
    if let Some(change) = step.edit_initiative {
        let ids = vec![find(&known.initiatives, &change.initiative)?];
        plan.edit_initiatives(&EditInitiatives { ids, edits: change.edits }, &author)?;
    }
    if let Some(change) = step.edit_council {
        let id = find(&known.councils, &change.council)?;
        plan.edit_council(&EditCouncil { id, edits: change.edits }, &author)?;
    }
    if !step.records.is_empty() {
        records::save(plan, step.records, known, &author)?;
    }
    Ok(())
}
