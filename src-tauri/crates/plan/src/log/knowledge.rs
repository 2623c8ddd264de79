//! Who knew what: for every action, which actions it builds on. Only the parents that a session's first
//! action (or its first after a merge) names are stored; the rest follows and is kept here in maps that
//! share what they have in common, so that thousands of sessions stay cheap.

mod parents;

pub(crate) use parents::Parents;

use crate::{
    erase::gone::Gone,
    failure::Try,
    log::{ActionId, EVERY_ROW, LEFT_OUT},
    op::SEND_COPY,
    sql::{all, id},
};
use imbl::OrdMap;
use model::Id;
use rusqlite::{Connection, params};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// The newest action known of each session.
type Known = OrdMap<Id, i64>;

/// The newest action of each session of a file: its number and its time.
#[derive(Clone, Default)]
pub(crate) struct Newest(pub HashMap<Id, (i64, i64)>);

impl Newest {
    /// Of an open plan.
    pub fn read(conn: &Connection) -> Try<Newest> {
        let sql = "SELECT site, max(seq), max(hlc) FROM _action GROUP BY site";
        let newest = all(conn, sql, [], |row| Ok((id(row, 0)?, (row.get(1)?, row.get(2)?))))?;
        Ok(Newest(newest.into_iter().collect()))
    }
}

/// One cell: its table, row and column.
pub(crate) type Cell<'a> = (&'a str, Id, &'a str);

/// What a session knows from one of its actions on.
struct From {
    seq: i64,
    known: Known,
    /// Where it has that from, beside its own action before.
    seen: Vec<ActionId>,
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
    /// What was erased: nothing of it counts that was done by somebody who had not heard of that.
    pub gone: Gone,
}

impl Knowledge {
    /// Reads the parents that stand in the log, in the order of the clock, parents before children.
    pub fn read(conn: &Connection) -> Try<Knowledge> {
        let mut knowledge = Knowledge { gone: Gone::read(&[conn])?, ..Knowledge::default() };
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
        let seen = parents.seen.iter().map(|(site, seq)| (*site, *seq)).collect();
        let from = From { seq: action.1, known, seen, without: parents.without.clone() };
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
        self.before(earlier, later) && (self.left_out.is_empty() || self.reached(earlier, later, cell))
    }

    /// Whether what `earlier` did to this cell came to `later`, which knows of it, by a way on which no copy was
    /// sent without it.
    fn reached(&self, earlier: ActionId, later: ActionId, cell: Cell<'_>) -> bool {
        let lacks = |(_, left_out): &(&Id, &LeftOut)| left_out.holds(earlier, cell);
        let lacking: Vec<&Id> = self.left_out.iter().filter(lacks).map(|(copy, _)| copy).collect();
        let (mut look_at, mut looked_at) = (vec![later], HashSet::new());
        while let Some(action) = look_at.pop() {
            if action.0 == earlier.0 && action.1 >= earlier.1 {
                return true;
            }
            let Some(from) = self.at(action).filter(|_| self.before(earlier, action)) else { continue };
            if lacking.contains(&&action.0) || !looked_at.insert((action.0, from.seq)) {
                continue;
            }
            // A file that lacks nothing of this cell holds all of it that it knows of.
            if !from.without.iter().any(|copy| lacking.contains(&copy)) {
                return true;
            }
            look_at.extend(&from.seen);
            look_at.push((action.0, from.seq - 1));
        }
        false
    }

    /// Whether the file in which this session works lacks something that a copy was sent without.
    pub fn lacks_something(&self, site: Id) -> bool {
        self.at((site, i64::MAX)).is_some_and(|from| !from.without.is_empty())
    }

    /// The newest actions that nobody has built on yet: what the next action of a session names, if it is
    /// its first or others came in.
    pub fn heads(&self, conn: &Connection, site: Id) -> Try<BTreeMap<Id, i64>> {
        let others = Newest(Newest::read(conn)?.0.into_iter().filter(|(other, _)| *other != site).collect());
        Ok(self.not_covered(&others, self.known((site, i64::MAX))).into_iter().collect())
    }

    /// Of these newest actions of each session, those that none of the others has built on.
    pub fn heads_among(&self, newest: &Newest) -> Vec<ActionId> {
        self.not_covered(newest, Known::new())
    }

    /// Newest first, so that the first of them nearly always cover all the others.
    fn not_covered(&self, newest: &Newest, mut covered: Known) -> Vec<ActionId> {
        let mut newest_first: Vec<(i64, Id, i64)> =
            newest.0.iter().map(|(site, (seq, hlc))| (*hlc, *site, *seq)).collect();
        newest_first.sort_unstable_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
        let mut heads = Vec::new();
        for (_, site, seq) in newest_first {
            if covered.get(&site).is_none_or(|known| *known < seq) {
                covered = joined(covered, self.known((site, seq)));
                raise(&mut covered, site, seq);
                heads.push((site, seq));
            }
        }
        heads
    }

    /// Whether all that stood in the plan when this copy was sent is within these newest actions.
    pub fn covers(&self, newest: &Newest, copy: Id) -> bool {
        let Some(left_out) = self.left_out.get(&copy) else { return false };
        left_out.known.iter().all(|(site, seq)| newest.0.get(site).is_some_and(|(known, _)| known >= seq))
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

    #[test]
    fn what_came_by_another_way_too_was_seen() {
        let (a, b, copy, c) = (site(1), site(2), site(3), site(4));
        let contact = ("contact", site(7), "name");
        let mut knowledge = Knowledge::default();
        knowledge.learn((a, 1), &parents([]));
        knowledge.learn((b, 1), &parents([(a, 5)]));
        knowledge.learn((copy, 1), &parents([(b, 2)]));
        let left_out = LeftOut {
            known: knowledge.known((copy, 1)),
            columns: BTreeSet::from([("contact".into(), String::new())]),
            cells: BTreeSet::new(),
        };
        knowledge.left_out.insert(copy, left_out);
        // A whole file, in which a had written, and the copy became one.
        knowledge.learn((c, 1), &Parents { seen: [(copy, 1), (a, 4)].into(), without: vec![copy] });
        let saw = |earlier| knowledge.saw(earlier, (c, 1), contact);
        assert!(saw((a, 4)), "that stood in the whole file");
        assert!(!saw((a, 5)), "written since, and left out of the copy");
        assert!(!saw((b, 2)));
        // Its next session has it from there; one that goes on from the copy alone has not.
        knowledge.learn((site(5), 1), &Parents { seen: [(c, 9)].into(), without: vec![copy] });
        knowledge.learn((site(6), 1), &Parents { seen: [(copy, 1)].into(), without: vec![copy] });
        assert!(knowledge.saw((a, 4), (site(5), 1), contact));
        assert!(!knowledge.saw((a, 4), (site(6), 1), contact));
        let newest = Newest(HashMap::from([(a, (5, 20)), (b, (2, 30)), (copy, (1, 40))]));
        assert_eq!(knowledge.heads_among(&newest), [(copy, 1)], "it knows of both");
    }
}
