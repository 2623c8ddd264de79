//! Who knew what: for every action, which actions it builds on. Only the parents that a session's first
//! action (or its first after a merge) names are stored; the rest follows and is kept here in maps that
//! share what they have in common, so that thousands of sessions stay cheap.

use crate::{
    failure::{Try, damaged},
    log::ActionId,
    sql::{all, id},
};
use imbl::OrdMap;
use model::Id;
use rusqlite::Connection;
use std::collections::{BTreeMap, HashMap};

/// The newest action known of each session.
type Known = OrdMap<Id, i64>;

/// For each session, from which number on it knows what.
#[derive(Default)]
pub(crate) struct Knowledge {
    from: HashMap<Id, Vec<(i64, Known)>>,
}

impl Knowledge {
    /// Reads the parents that stand in the log, in the order of the clock, parents before children.
    pub fn read(conn: &Connection) -> Try<Knowledge> {
        let mut knowledge = Knowledge::default();
        let parents = all(
            conn,
            "SELECT site, seq, seen FROM _action WHERE seen IS NOT NULL ORDER BY hlc, site, seq",
            [],
            |row| Ok((id(row, 0)?, row.get::<_, i64>(1)?, row.get::<_, String>(2)?)),
        )?;
        for (site, seq, seen) in parents {
            knowledge.learn((site, seq), &parse_seen(&seen)?);
        }
        Ok(knowledge)
    }

    /// An action builds on these, and on all that they build on.
    pub fn learn(&mut self, action: ActionId, parents: &BTreeMap<Id, i64>) {
        let mut known = self.known((action.0, action.1 - 1));
        for (site, seq) in parents {
            known = joined(known, self.known((*site, *seq)));
            raise(&mut known, *site, *seq);
        }
        self.from.entry(action.0).or_default().push((action.1, known));
    }

    /// Did `later` happen having seen `earlier`?
    pub fn before(&self, earlier: ActionId, later: ActionId) -> bool {
        if earlier.0 == later.0 {
            return earlier.1 < later.1;
        }
        self.at(later).and_then(|known| known.get(&earlier.0)).is_some_and(|seq| *seq >= earlier.1)
    }

    /// The newest actions that nobody has built on yet: what the first action of a session names.
    pub fn heads(&self, conn: &Connection, site: Id) -> Try<BTreeMap<Id, i64>> {
        let newest = all(
            conn,
            "SELECT site, max(seq) FROM _action WHERE site <> ?1 GROUP BY site ORDER BY max(hlc) DESC, site",
            [site.0],
            |row| Ok((id(row, 0)?, row.get::<_, i64>(1)?)),
        )?;
        let mut covered = Known::new();
        let mut heads = BTreeMap::new();
        for (other, newest) in newest {
            if covered.get(&other).is_none_or(|seq| *seq < newest) {
                covered = joined(covered, self.known((other, newest)));
                heads.insert(other, newest);
            }
        }
        Ok(heads)
    }

    fn at(&self, action: ActionId) -> Option<&Known> {
        let from = self.from.get(&action.0)?;
        let after = from.partition_point(|(seq, _)| *seq <= action.1);
        after.checked_sub(1).map(|place| &from[place].1)
    }

    fn known(&self, action: ActionId) -> Known {
        self.at(action).cloned().unwrap_or_default()
    }
}

fn joined(a: Known, b: Known) -> Known {
    let (mut large, small) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    for (site, seq) in small {
        raise(&mut large, site, seq);
    }
    large
}

fn raise(known: &mut Known, site: Id, seq: i64) {
    if known.get(&site).is_none_or(|old| *old < seq) {
        known.insert(site, seq);
    }
}

/// The parents of an action as they stand in the log.
pub(crate) fn write_seen(parents: &BTreeMap<Id, i64>) -> String {
    let seen = parents.iter().map(|(site, seq)| (site.to_string(), serde_json::Value::from(*seq)));
    serde_json::Value::Object(seen.collect()).to_string()
}

fn parse_seen(text: &str) -> Try<BTreeMap<Id, i64>> {
    serde_json::from_str(text).map_err(|error| damaged(format!("parents of an action: {error}")).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(n: u8) -> Id {
        Id([n; 16])
    }

    #[test]
    fn knowing_is_passed_on() {
        let (a, b, c) = (site(1), site(2), site(3));
        let mut knowledge = Knowledge::default();
        knowledge.learn((a, 1), &BTreeMap::new());
        knowledge.learn((b, 1), &BTreeMap::from([(a, 2)]));
        knowledge.learn((c, 1), &BTreeMap::from([(b, 3)]));
        assert!(knowledge.before((a, 2), (b, 1)), "named");
        assert!(knowledge.before((a, 1), (b, 7)), "and kept");
        assert!(!knowledge.before((a, 3), (b, 7)), "taken after the copy");
        assert!(knowledge.before((a, 2), (c, 1)), "through b");
        assert!(!knowledge.before((c, 1), (a, 9)));
        assert!(knowledge.before((a, 1), (a, 2)));
    }

    #[test]
    fn parents_are_written_and_read() {
        let parents = BTreeMap::from([(site(1), 7), (site(2), 1)]);
        assert_eq!(parse_seen(&write_seen(&parents)).unwrap(), parents);
        assert!(parse_seen("{\"x\":1}").is_err());
    }
}
