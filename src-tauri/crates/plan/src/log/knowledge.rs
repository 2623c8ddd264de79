//! Who knew what: for every action, which actions it builds on. Only the parents that a session's first
//! action (or its first after a merge) names are stored; the rest follows and is kept here in maps that
//! share what they have in common, so that thousands of sessions stay cheap.

mod parents;

pub(crate) use parents::Parents;

use crate::{
    failure::Try,
    log::{ActionId, EVERY_ROW, LEFT_OUT},
    op::SEND_COPY,
    sql::{all, id},
};
use imbl::OrdMap;
use model::Id;
use rusqlite::{Connection, params};
use std::collections::{BTreeSet, HashMap};

/// The newest action known of each session.
type Known = OrdMap<Id, i64>;

/// One cell: its table, row and column.
pub(crate) type Cell<'a> = (&'a str, Id, &'a str);

/// What a session knows from one of its actions on.
struct From {
    seq: i64,
    known: Known,
    /// Copies that were sent without something which this session still lacked.
    without: Vec<Id>,
}

/// What a copy was sent without: operations that stood in the plan then, on these cells.
#[derive(Default)]
struct LeftOut {
    /// All that stood in the plan when the copy was sent.
    known: Known,
    /// Table and column; an empty column is all of the table.
    columns: BTreeSet<(String, String)>,
    cells: BTreeSet<(String, Id, String)>,
}

impl LeftOut {
    fn holds(&self, earlier: ActionId, (table, row, column): Cell<'_>) -> bool {
        let there_then = self.known.get(&earlier.0).is_some_and(|seq| *seq >= earlier.1);
        let of = |column: &str| self.columns.contains(&(table.to_string(), column.to_string()));
        there_then
            && (of("") || of(column) || self.cells.contains(&(table.to_string(), row, column.to_string())))
    }
}

/// For each session, from which number on it knows what.
#[derive(Default)]
pub(crate) struct Knowledge {
    from: HashMap<Id, Vec<From>>,
    left_out: HashMap<Id, LeftOut>,
    /// Whether two sessions ever went on from the same place.
    forked: bool,
}

impl Knowledge {
    /// Reads the parents that stand in the log, in the order of the clock, parents before children.
    pub fn read(conn: &Connection) -> Try<Knowledge> {
        let mut knowledge = Knowledge::default();
        let parents = all(
            conn,
            "SELECT site, seq, seen, op FROM _action WHERE seen IS NOT NULL ORDER BY hlc, site, seq",
            [],
            |row| {
                let action = (id(row, 0)?, row.get::<_, i64>(1)?);
                let sends = row.get_ref(3)?.as_str().map_err(rusqlite::Error::from)? == SEND_COPY;
                Ok((action, row.get::<_, String>(2)?, sends))
            },
        )?;
        for (action, seen, sends) in parents {
            knowledge.learn(action, &Parents::parse(&seen)?);
            if sends {
                let left_out = left_out(conn, action, knowledge.known(action))?;
                knowledge.left_out.insert(action.0, left_out);
            }
        }
        Ok(knowledge)
    }

    /// An action builds on these, and on all that they build on.
    pub fn learn(&mut self, action: ActionId, parents: &Parents) {
        let mut known = self.known((action.0, action.1 - 1));
        // All that was there before, if nobody went another way.
        self.forked |= action.1 > 1 || parents.seen.len() > 1;
        for (site, seq) in &parents.seen {
            known = joined(known, self.known((*site, *seq)));
            raise(&mut known, *site, *seq);
        }
        self.forked |= !parents.without.is_empty() || known.len() < self.from.len();
        let from = From { seq: action.1, known, without: parents.without.clone() };
        self.from.entry(action.0).or_default().push(from);
    }

    /// Whether any two actions can have been taken without having seen each other.
    pub fn is_forked(&self) -> bool {
        self.forked
    }

    /// Did `later` happen having seen `earlier`?
    pub fn before(&self, earlier: ActionId, later: ActionId) -> bool {
        if earlier.0 == later.0 {
            return earlier.1 < later.1;
        }
        self.at(later).and_then(|from| from.known.get(&earlier.0)).is_some_and(|seq| *seq >= earlier.1)
    }

    /// Did `later` happen having seen what `earlier` did to this cell? Whoever worked on a copy that was sent
    /// without it has not.
    pub fn saw(&self, earlier: ActionId, later: ActionId, cell: Cell<'_>) -> bool {
        self.before(earlier, later) && (self.left_out.is_empty() || !self.blind(earlier, later, cell))
    }

    fn blind(&self, earlier: ActionId, later: ActionId, cell: Cell<'_>) -> bool {
        let without = self.at(later).map_or(&[][..], |from| from.without.as_slice());
        earlier.0 != later.0
            && without
                .iter()
                .filter_map(|copy| self.left_out.get(copy))
                .any(|left_out| left_out.holds(earlier, cell))
    }

    /// The newest actions that nobody has built on yet: what the next action of a session names, if it is
    /// its first or others came in.
    pub fn heads(&self, conn: &Connection, site: Id) -> Try<std::collections::BTreeMap<Id, i64>> {
        let newest = all(
            conn,
            "SELECT site, max(seq) FROM _action WHERE site <> ?1 GROUP BY site ORDER BY max(hlc) DESC, site",
            [site.0],
            |row| Ok((id(row, 0)?, row.get::<_, i64>(1)?)),
        )?;
        let mut covered = self.known((site, i64::MAX));
        let mut heads = std::collections::BTreeMap::new();
        for (other, newest) in newest {
            if covered.get(&other).is_none_or(|seq| *seq < newest) {
                covered = joined(covered, self.known((other, newest)));
                raise(&mut covered, other, newest);
                heads.insert(other, newest);
            }
        }
        Ok(heads)
    }

    /// Whether all that stood in the plan when this copy was sent is within these newest actions.
    pub fn covers(&self, newest: &HashMap<Id, i64>, copy: Id) -> bool {
        let Some(left_out) = self.left_out.get(&copy) else { return false };
        left_out.known.iter().all(|(site, seq)| newest.get(site).is_some_and(|known| known >= seq))
    }

    fn at(&self, action: ActionId) -> Option<&From> {
        let from = self.from.get(&action.0)?;
        let after = from.partition_point(|from| from.seq <= action.1);
        after.checked_sub(1).map(|place| &from[place])
    }

    fn known(&self, action: ActionId) -> Known {
        self.at(action).map(|from| from.known.clone()).unwrap_or_default()
    }
}

/// What the copy that this action sent lacks.
fn left_out(conn: &Connection, action: ActionId, known: Known) -> Try<LeftOut> {
    let mut left_out = LeftOut { known, ..LeftOut::default() };
    let sql = "SELECT tbl, pk, coalesce(val, '') FROM _op WHERE site = ?1 AND seq = ?2 AND col = ?3";
    let found = all(conn, sql, params![action.0.0, action.1, LEFT_OUT], |row| {
        Ok((row.get::<_, String>(0)?, id(row, 1)?, row.get::<_, String>(2)?))
    })?;
    for (table, row, column) in found {
        match row {
            EVERY_ROW => drop(left_out.columns.insert((table, column))),
            row => drop(left_out.cells.insert((table, row, column))),
        }
    }
    Ok(left_out)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn site(n: u8) -> Id {
        Id([n; 16])
    }

    fn parents<const N: usize>(seen: [(Id, i64); N]) -> Parents {
        Parents { seen: seen.into(), without: Vec::new() }
    }

    #[test]
    fn knowing_is_passed_on() {
        let (a, b, c) = (site(1), site(2), site(3));
        let mut knowledge = Knowledge::default();
        knowledge.learn((a, 1), &parents([]));
        knowledge.learn((b, 1), &parents([(a, 2)]));
        knowledge.learn((c, 1), &parents([(b, 3)]));
        assert!(knowledge.before((a, 2), (b, 1)), "named");
        assert!(knowledge.before((a, 1), (b, 7)), "and kept");
        assert!(!knowledge.before((a, 3), (b, 7)), "taken after the copy");
        assert!(knowledge.before((a, 2), (c, 1)), "through b");
        assert!(!knowledge.before((c, 1), (a, 9)));
        assert!(knowledge.before((a, 1), (a, 2)));
        assert!(!knowledge.is_forked(), "one after the other");
        knowledge.learn((site(4), 1), &parents([(a, 2)]));
        assert!(knowledge.is_forked(), "it has not seen b");
    }

    #[test]
    fn whoever_worked_on_a_copy_without_something_has_not_seen_it() {
        let (a, copy, b) = (site(1), site(2), site(3));
        let mut knowledge = Knowledge::default();
        knowledge.learn((a, 1), &parents([]));
        knowledge.learn((copy, 1), &parents([(a, 5)]));
        let left_out = LeftOut {
            known: knowledge.known((copy, 1)),
            columns: BTreeSet::from([("contact".into(), String::new())]),
            cells: BTreeSet::from([("seat".into(), site(9), "holder".into())]),
        };
        knowledge.left_out.insert(copy, left_out);
        knowledge.learn((b, 1), &Parents { seen: [(copy, 1)].into(), without: vec![copy] });
        let saw = |earlier, cell| knowledge.saw(earlier, (b, 2), cell);
        assert!(saw((a, 5), ("stakeholder", site(9), "name")));
        assert!(!saw((a, 5), ("contact", site(7), "name")), "no contact was in the copy");
        assert!(!saw((a, 5), ("seat", site(9), "holder")));
        assert!(saw((a, 5), ("seat", site(8), "holder")), "another seat");
        assert!(saw((b, 1), ("contact", site(7), "name")), "its own it has seen");
    }
}
