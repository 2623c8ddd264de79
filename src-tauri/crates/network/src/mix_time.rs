//! The prevention mix over time: which initiatives run in which quarter, and what they cost there.
//!
//! A budget is spread evenly over the days of its initiative, as no plan says on which day money is spent. One that
//! has no end yet is spread until the last day that the picture shows.

use jiff::{ToSpan, civil::Date};
use model::{
    BudgetLine, FrameworkKind, Id, Initiative, InitiativeStatus, MixMoney, MixOverTime, MixPeriod, PhaseWork,
    PreventionMix, Snapshot,
};
use std::collections::HashMap;

/// Of more quarters than these, years are shown: a bar for each would be too thin to be read.
const QUARTERS: usize = 16;
/// A day farther off than so many years is a slip of the pen, and counts as not written down.
const YEARS: i16 = 40;

/// The mix of a plan, as of `today`. Dates that are none count as not written down.
pub fn mix_over_time(snapshot: &Snapshot, budget: &[BudgetLine], today: &str) -> MixOverTime {
    let mut costs: HashMap<Id, f64> = HashMap::new();
    for line in budget {
        if let Some(amount) = line.amount.filter(|amount| amount.is_finite()) {
            *costs.entry(line.initiative).or_default() += amount;
        }
    }
    let today = first_day(Some(today));
    let running: Vec<Running<'_>> = (snapshot.initiatives.iter())
        .filter(|one| !matches!(one.status, InitiativeStatus::Idea | InitiativeStatus::Dropped))
        .map(|one| Running::of(snapshot, one, costs.get(&one.id).copied(), today))
        .collect();
    let (by_year, days) = periods(&running, today);
    let last = days.last().map(|(_, until)| *until);
    let periods = days.iter().map(|days| period(&running, *days, last)).collect();
    let now = today.and_then(|today| days.iter().position(|(from, until)| (*from..=*until).contains(&today)));
    let acting = || running.iter().filter(|one| one.initiative.status.acts());
    let mut mix = MixOverTime {
        by_year,
        periods,
        now: now.map(|at| at as u32),
        undated: PreventionMix::default(),
        count: PreventionMix::default(),
        money: MixMoney::default(),
        without_budget: acting().filter(|one| one.cost.is_none()).count() as u32,
        phases: phases(snapshot),
    };
    running
        .iter()
        .filter(|one| one.start.is_none())
        .for_each(|one| *one.level.counted(&mut mix.undated) += 1);
    for one in acting() {
        *one.level.counted(&mut mix.count) += 1;
        *one.level.paid(&mut mix.money) += one.cost.unwrap_or_default();
    }
    mix
}

/// When something acts.
#[derive(Clone, Copy)]
enum Level {
    Primary,
    Secondary,
    Tertiary,
    Unknown,
}

impl Level {
    fn counted(self, mix: &mut PreventionMix) -> &mut u32 {
        match self {
            Level::Primary => &mut mix.primary,
            Level::Secondary => &mut mix.secondary,
            Level::Tertiary => &mut mix.tertiary,
            Level::Unknown => &mut mix.unknown,
        }
    }

    fn paid(self, money: &mut MixMoney) -> &mut f64 {
        match self {
            Level::Primary => &mut money.primary,
            Level::Secondary => &mut money.secondary,
            Level::Tertiary => &mut money.tertiary,
            Level::Unknown => &mut money.unknown,
        }
    }
}

/// An initiative that runs, will run or ran.
struct Running<'a> {
    initiative: &'a Initiative,
    level: Level,
    start: Option<Date>,
    end: Option<Date>,
    cost: Option<f64>,
}

impl<'a> Running<'a> {
    fn of(
        snapshot: &Snapshot,
        initiative: &'a Initiative,
        cost: Option<f64>,
        today: Option<Date>,
    ) -> Running<'a> {
        let near = |day: &Date| today.is_none_or(|today| (day.year() - today.year()).abs() <= YEARS);
        let item = initiative.prevention.and_then(|id| snapshot.framework.item(id));
        let level = match item.map(|item| item.key.as_str()) {
            Some("primary") => Level::Primary,
            Some("secondary") => Level::Secondary,
            Some("tertiary") => Level::Tertiary,
            _ => Level::Unknown,
        };
        let start = first_day(initiative.start.as_deref()).filter(near);
        let end = last_day(initiative.end.as_deref())
            .filter(near)
            .filter(|end| start.is_none_or(|start| *end >= start));
        Running { initiative, level, start, end, cost }
    }

    /// The days it runs, where the last day shown is this.
    fn days(&self, last: Date) -> Option<(Date, Date)> {
        let start = self.start?;
        Some((start, self.end.unwrap_or(last).min(last).max(start)))
    }
}

/// The first day that a date means, which may be only a month or a year.
fn first_day(text: Option<&str>) -> Option<Date> {
    let text = text?;
    match text.len() {
        4 => format!("{text}-01-01").parse().ok(),
        7 => format!("{text}-01").parse().ok(),
        _ => text.parse().ok(),
    }
}

/// The last day that a date means.
fn last_day(text: Option<&str>) -> Option<Date> {
    let first = first_day(text)?;
    match text?.len() {
        4 => Some(first.last_of_year()),
        7 => Some(first.last_of_month()),
        _ => Some(first),
    }
}

/// The days of each period, from the first to the last, and whether they are years.
fn periods(running: &[Running<'_>], today: Option<Date>) -> (bool, Vec<(Date, Date)>) {
    let Some(first) = running.iter().filter_map(|one| one.start).min() else { return (false, Vec::new()) };
    // What goes on goes on at least until now.
    let open = running.iter().any(|one| one.start.is_some() && one.end.is_none());
    let ends = running.iter().filter(|one| one.start.is_some()).filter_map(|one| one.end.or(one.start));
    let last = ends.chain(today.filter(|_| open)).max().unwrap_or(first).max(first);
    let quarters = spans(first, last, 3, QUARTERS + 1);
    match quarters.len() > QUARTERS {
        true => (true, spans(first, last, 12, 2 * YEARS as usize + 1)),
        false => (false, quarters),
    }
}

/// Spans of so many months, from the one around the first day to the one around the last, at most so many.
fn spans(first: Date, last: Date, months: i8, most: usize) -> Vec<(Date, Date)> {
    let month = (first.month() - 1) / months * months + 1;
    let mut from = Date::new(first.year(), month, 1).unwrap_or(first);
    let mut spans = Vec::new();
    while from <= last && spans.len() < most {
        let Ok(next) = from.checked_add(i32::from(months).months()) else { break };
        spans.push((from, next.yesterday().unwrap_or(from)));
        from = next;
    }
    spans
}

fn period(running: &[Running<'_>], (from, until): (Date, Date), last: Option<Date>) -> MixPeriod {
    let (mut count, mut money) = (PreventionMix::default(), MixMoney::default());
    for one in running {
        let Some((start, end)) = one.days(last.unwrap_or(until)) else { continue };
        if start > until || end < from {
            continue;
        }
        *one.level.counted(&mut count) += 1;
        let here = days(start.max(from), end.min(until)) / days(start, end);
        *one.level.paid(&mut money) += one.cost.unwrap_or_default() * here;
    }
    MixPeriod { from: from.to_string(), until: until.to_string(), count, money }
}

/// From one day to another, both counted.
fn days(from: Date, to: Date) -> f64 {
    f64::from((to - from).get_days() + 1)
}

fn phases(snapshot: &Snapshot) -> Vec<PhaseWork> {
    let addresses = |phase: Id| {
        let works = |one: &&Initiative| one.status.acts() && one.phases.contains(&phase);
        snapshot.initiatives.iter().filter(works).map(|one| one.id).collect()
    };
    let phases = snapshot.framework.of(FrameworkKind::Phase);
    phases.map(|item| PhaseWork { phase: item.id, initiatives: addresses(item.id) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::town::Town;

    fn add(town: &mut Town, status: InitiativeStatus, key: &str, (start, end): (&str, &str)) -> Id {
        let id = town.initiative(&format!("{key} {start}"), status, &[], &[]);
        let one = town.plan.initiatives.last_mut().unwrap();
        one.prevention = Some(Id::framework("prevention", key));
        let day = |text: &str| (!text.is_empty()).then(|| text.to_string());
        (one.start, one.end) = (day(start), day(end));
        id
    }

    fn costs(initiative: Id, amount: Option<f64>) -> BudgetLine {
        BudgetLine {
            id: Id([7; 16]),
            initiative,
            what: "Rooms".into(),
            in_kind: false,
            amount,
            stakeholder: None,
            secured: false,
        }
    }

    #[test]
    fn each_quarter_counts_what_runs_in_it_and_a_budget_is_spread_over_its_days() {
        let mut town = Town::new();
        let walk = add(&mut town, InitiativeStatus::Active, "primary", ("2026-01-15", "2026-05-14"));
        let desk = add(&mut town, InitiativeStatus::Finished, "tertiary", ("2026-04-01", "2026-06-30"));
        add(&mut town, InitiativeStatus::Idea, "primary", ("2026-01-01", "2026-12-31"));
        add(&mut town, InitiativeStatus::Dropped, "primary", ("2026-01-01", "2026-12-31"));
        let budget = [costs(walk, Some(1_200.0)), costs(walk, None), costs(desk, Some(300.0))];
        let mix = mix_over_time(&town.plan, &budget, "2026-05-01");
        assert!(!mix.by_year);
        let quarters: Vec<_> =
            mix.periods.iter().map(|one| (one.from.as_str(), one.until.as_str(), one.count)).collect();
        let count = |primary, tertiary| PreventionMix { primary, tertiary, ..PreventionMix::default() };
        let expected = [("2026-01-01", "2026-03-31", count(1, 0)), ("2026-04-01", "2026-06-30", count(1, 1))];
        assert_eq!(quarters, expected);
        assert_eq!(mix.now, Some(1));
        // 76 of its 120 days are in the first quarter.
        assert_eq!(mix.periods[0].money.primary.round(), 760.0);
        assert_eq!((mix.periods[1].money.primary.round(), mix.periods[1].money.tertiary), (440.0, 300.0));
        // What is over is in the past, and not in what the plan does now.
        assert_eq!((mix.count, mix.money.total(), mix.without_budget), (count(1, 0), 1_200.0, 0));
    }

    #[test]
    fn what_has_no_end_runs_on_and_what_has_no_beginning_is_counted_apart() {
        let mut town = Town::new();
        let open = add(&mut town, InitiativeStatus::Active, "primary", ("2025-11-01", ""));
        add(&mut town, InitiativeStatus::Planned, "secondary", ("", "2026-12-31"));
        add(&mut town, InitiativeStatus::Active, "tertiary", ("soon", ""));
        let mix = mix_over_time(&town.plan, &[costs(open, Some(600.0))], "2026-02-10");
        assert_eq!(mix.periods.len(), 2);
        assert!(mix.periods.iter().all(|one| one.count.primary == 1 && one.count.total() == 1));
        let spread: f64 = mix.periods.iter().map(|one| one.money.total()).sum();
        assert_eq!(spread.round(), 600.0, "all of it, until the last day shown");
        assert_eq!((mix.undated.secondary, mix.undated.tertiary, mix.without_budget), (1, 1, 2));
    }

    #[test]
    fn a_month_or_a_year_is_taken_from_its_first_day_to_its_last() {
        let mut town = Town::new();
        let spring = add(&mut town, InitiativeStatus::Active, "primary", ("2026-02", "2026"));
        let mix = mix_over_time(&town.plan, &[costs(spring, Some(334.0))], "2026-05-01");
        assert_eq!((mix.periods.len(), mix.undated.total()), (4, 0));
        // 59 of its 334 days are in the first quarter.
        assert_eq!(mix.periods[0].money.primary.round(), 59.0);
    }

    #[test]
    fn many_quarters_become_years_and_a_slip_of_the_pen_is_no_endless_row() {
        let mut town = Town::new();
        add(&mut town, InitiativeStatus::Finished, "primary", ("2019-09-01", "2026-03-01"));
        let mix = mix_over_time(&town.plan, &[], "2026-05-01");
        assert!(mix.by_year);
        let (first, last) = (&mix.periods[0], &mix.periods[7]);
        assert_eq!((first.from.as_str(), last.until.as_str()), ("2019-01-01", "2026-12-31"));
        add(&mut town, InitiativeStatus::Planned, "secondary", ("0026-01-01", "9999-12-31"));
        let mix = mix_over_time(&town.plan, &[], "2026-05-01");
        assert_eq!((mix.periods.len(), mix.undated.secondary), (8, 1));
        let nothing = mix_over_time(&Town::new().plan, &[], "2026-05-01");
        assert_eq!((nothing.periods.len(), nothing.now, nothing.phases.len()), (0, None, 4));
    }

    #[test]
    fn phases_name_what_addresses_them_now() {
        let mut town = Town::new();
        let phase = Id::framework("phase", "recruitment");
        let on = add(&mut town, InitiativeStatus::Active, "secondary", ("2026-01-01", ""));
        town.plan.initiatives.last_mut().unwrap().phases = vec![phase];
        add(&mut town, InitiativeStatus::Finished, "secondary", ("2026-01-01", ""));
        town.plan.initiatives.last_mut().unwrap().phases = vec![phase];
        let phases = mix_over_time(&town.plan, &[], "2026-05-01").phases;
        let work = phases.iter().find(|one| one.phase == phase).unwrap();
        assert_eq!(work.initiatives, [on]);
        assert!(phases.iter().filter(|one| one.phase != phase).all(|one| one.initiatives.is_empty()));
    }
}
