//! Which backups stay: all of the last few, then one an hour, one a day, one a month.

use super::Backup;
use std::collections::BTreeSet;

/// The newest stay whatever their age.
const NEWEST: usize = 6;
const HOUR_MS: i64 = 60 * 60 * 1_000;
const DAY_MS: i64 = 24 * HOUR_MS;
const MONTH_MS: i64 = 30 * DAY_MS;

/// Those that may go, of backups from the oldest to the newest. Of each hour of the last day, each day of the
/// last month, and each month before that, the newest stays. A backup from after now, by a clock that was put
/// back since, counts as new.
pub(super) fn superfluous(all: &[Backup], now_ms: i64) -> impl Iterator<Item = &Backup> {
    let mut met = BTreeSet::new();
    all.iter().rev().skip(NEWEST).filter(move |backup| {
        let age = now_ms.saturating_sub(backup.at_ms).max(0);
        let span = match age {
            ..DAY_MS => HOUR_MS,
            DAY_MS..MONTH_MS => DAY_MS,
            _ => MONTH_MS,
        };
        !met.insert((span, backup.at_ms.div_euclid(span)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(at_ms: i64) -> Backup {
        Backup { at_ms, reason: "worked".into(), path: format!("/{at_ms}").into() }
    }

    #[test]
    fn the_last_few_stay_then_one_an_hour_a_day_and_a_month() {
        let now = 1_764_000_000_000;
        let quarter = 15 * 60 * 1_000;
        // One every quarter of an hour, for two hundred days.
        let mut kept: Vec<Backup> = Vec::new();
        for n in 0..200 * 24 * 4 {
            let time = now + n * quarter;
            kept.push(at(time));
            let gone: Vec<i64> = superfluous(&kept, time).map(|backup| backup.at_ms).collect();
            kept.retain(|backup| !gone.contains(&backup.at_ms));
        }
        let last = kept.last().unwrap().at_ms;
        let older = |from: i64, to: i64| {
            kept.iter().filter(|backup| (from..to).contains(&(last - backup.at_ms))).count()
        };
        assert_eq!(older(0, 6 * quarter), 6, "the last six");
        assert!((22..=25).contains(&older(6 * quarter, DAY_MS)), "{}", older(6 * quarter, DAY_MS));
        assert!((28..=31).contains(&older(DAY_MS, MONTH_MS)), "{}", older(DAY_MS, MONTH_MS));
        assert!((5..=8).contains(&older(MONTH_MS, i64::MAX)), "{}", older(MONTH_MS, i64::MAX));
    }

    #[test]
    fn what_a_clock_made_in_the_future_is_not_thrown_away_first() {
        let now = 1_764_000_000_000;
        let all: Vec<Backup> = (0..20).map(|n| at(now + n * DAY_MS)).collect();
        let gone: Vec<&Backup> = superfluous(&all, now).collect();
        assert!(gone.is_empty(), "one a day: {gone:?}");
    }
}
