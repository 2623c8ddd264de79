//! Names beside marks: on the side where they lie on the fewest ties and on nothing else.

use super::{ground::Ground, strands::Strands};
use crate::{
    map::{
        area::{Part, Rect, Taken},
        cast::{Cast, Member},
        label::{self, Block, Called, SIDES},
    },
    wheel::spot::Chosen,
};
use model::MarkKind;
use std::rc::Rc;

/// What a length of ties under a name costs: a name all along a tie is as bad as the worst side.
const UNDER: f64 = 0.045;
/// What it costs to be nearer to another mark than to one's own, and to be crowded.
const NEARER: f64 = 2.5;
const CROWDED: f64 = 0.8;
/// How many times each looks again for a better side.
const AGAIN: usize = 3;
/// Of so many without a name it is not asked any more who could turn.
const MANY: usize = 150;

/// What marks are called, and how large that is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    pub called: Called,
    /// Of those that carry the most.
    pub most: Called,
    pub initiative: Called,
    pub digits: usize,
    /// Size of labels, and of the smallest number, in parts of the usual.
    pub unit: f64,
    pub least: f64,
}

impl Style {
    fn called(&self, member: &Member<'_>) -> Called {
        match member.kind {
            MarkKind::Initiative => self.initiative,
            MarkKind::Stakeholder if member.roomy => self.most,
            MarkKind::Stakeholder => self.called,
        }
    }

    /// All that somebody may be called, the best first.
    pub fn lists(&self, member: &Member<'_>) -> Vec<Vec<Rc<Block>>> {
        let lists = label::blocks(member, self.called(member), self.digits, (self.unit, self.least));
        lists.into_iter().map(|list| list.into_iter().map(Rc::new).collect()).collect()
    }
}

/// Marks and boxes where they are, and the labels that were found.
pub(crate) struct Naming<'a> {
    pub ground: &'a Ground,
    pub cast: &'a Cast<'a>,
    pub style: Style,
    pub strands: Strands,
    /// Of each member who is on the picture, what its mark or box covers.
    pub marks: Vec<Option<Rect>>,
    pub taken: Taken,
    pub labels: Vec<Option<Chosen>>,
}

impl Naming<'_> {
    /// Finds labels for stakeholders, those who carry the most first, then by age.
    pub fn name_all(&mut self, order: &[usize]) {
        let member = |n: usize| &self.cast.members[n];
        let mut order: Vec<usize> = order
            .iter()
            .copied()
            .filter(|n| self.marks[*n].is_some() && member(*n).kind == MarkKind::Stakeholder)
            .collect();
        order.sort_by_key(|n| !member(*n).roomy);
        let lists: Vec<Vec<Vec<Rc<Block>>>> = order.iter().map(|n| self.style.lists(member(*n))).collect();
        for (n, lists) in order.iter().zip(&lists) {
            let found = self.best(*n, lists);
            self.give(*n, found);
        }
        for _ in 0..AGAIN {
            let mut better = false;
            for (n, lists) in order.iter().zip(&lists) {
                let was = self.take_back(*n);
                let found = self.best(*n, lists);
                better |= was.as_ref().map(|was| was.area) != found.as_ref().map(|found| found.area);
                self.give(*n, found);
            }
            if !better {
                break;
            }
        }
        let lacks = |label: &Option<Chosen>| label.as_ref().is_none_or(|label| label.rank > 0);
        let lacking: Vec<usize> =
            (0..order.len()).filter(|at| !lists[*at].is_empty() && lacks(&self.labels[order[*at]])).collect();
        if lacking.len() <= MANY {
            let place = |n: u32| order.iter().position(|other| *other == n as usize);
            for at in lacking {
                self.make_room(order[at], &lists[at], &|n| place(n).map(|at| lists[at].as_slice()));
            }
        }
    }

    fn give(&mut self, n: usize, label: Option<Chosen>) {
        if let Some(label) = &label {
            self.taken.take(label.area, n as u32, Part::Label);
        }
        self.labels[n] = label;
    }

    fn take_back(&mut self, n: usize) -> Option<Chosen> {
        let label = self.labels[n].take();
        if let Some(label) = &label {
            self.taken.give_back(label.area, n as u32);
        }
        label
    }

    fn best(&self, n: usize, lists: &[Vec<Rc<Block>>]) -> Option<Chosen> {
        lists.iter().enumerate().find_map(|(rank, blocks)| self.best_of(n, rank, blocks))
    }

    fn margin(&self, mark: &Rect) -> f64 {
        let usual = if mark.y1 - mark.y0 < 14.0 { 0.6 } else { 2.0 };
        usual * self.style.unit.clamp(0.3, 1.0)
    }

    /// The free side at which one of these texts costs least.
    fn best_of(&self, n: usize, rank: usize, blocks: &[Rc<Block>]) -> Option<Chosen> {
        let mark = self.marks[n]?;
        let unit = self.style.unit.min(1.0);
        let (margin, gap) = (self.margin(&mark), label::gap(self.style.unit) + unit);
        let mut best: Option<(f64, Chosen)> = None;
        self.each_way(&mark, blocks, |block, side, area, cost| {
            if best.as_ref().is_some_and(|(least, _)| cost >= *least)
                || !self.taken.is_free(&area.grown(margin), n as u32)
                || area.meets(&mark)
            {
                return;
            }
            let nearer = if self.taken.is_near_mark(&area, n as u32, gap) { NEARER } else { 0.0 };
            let cost = cost + nearer + CROWDED * self.taken.crowd(&area, 9.0 * unit);
            if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                best = Some((cost, Chosen { block: Rc::clone(block), side, area, rank, apart: false }));
            }
        });
        best.map(|(_, label)| label)
    }

    fn each_way(
        &self,
        mark: &Rect,
        blocks: &[Rc<Block>],
        mut see: impl FnMut(&Rc<Block>, label::Side, Rect, f64),
    ) {
        for block in blocks {
            for side in SIDES {
                let area = side.beside(mark, block);
                if self.ground.holds(&area) {
                    let under = UNDER * self.strands.within(&area.grown(-1.0)) / self.style.unit.max(0.3);
                    see(block, side, area, block.cost + side.cost + under);
                }
            }
        }
    }

    /// Gives somebody the name they want where those whose labels are in the way find other sides for theirs.
    fn make_room<'l>(
        &mut self,
        n: usize,
        lists: &[Vec<Rc<Block>>],
        lists_of: &dyn Fn(u32) -> Option<&'l [Vec<Rc<Block>>]>,
    ) {
        let (Some(mark), Some(names)) = (self.marks[n], lists.first()) else { return };
        let margin = self.margin(&mark);
        let own = self.take_back(n);
        let mut ways: Vec<(f64, Chosen, Vec<u32>)> = Vec::new();
        self.each_way(&mark, names, |block, side, area, cost| {
            let mut out = Vec::new();
            let free = self.taken.blockers(&area.grown(margin), &mut out);
            out.retain(|(who, part)| (*who, *part) != (n as u32, Part::Mark));
            if free
                && out.len() <= 2
                && out.iter().all(|(_, part)| *part == Part::Label)
                && !area.meets(&mark)
            {
                let label = Chosen { block: Rc::clone(block), side, area, rank: 0, apart: false };
                ways.push((cost + 4.0 * out.len() as f64, label, out.iter().map(|(who, _)| *who).collect()));
            }
        });
        ways.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (_, label, out) in ways {
            let were: Vec<(usize, Option<Chosen>)> =
                out.iter().map(|who| (*who as usize, self.take_back(*who as usize))).collect();
            self.give(n, Some(label));
            let keeps = were.iter().all(|(who, was)| {
                let found = lists_of(*who as u32).and_then(|lists| self.best(*who, lists));
                let rank = |label: &Option<Chosen>| label.as_ref().map_or(usize::MAX, |label| label.rank);
                let as_good = rank(&found) <= rank(was);
                self.give(*who, found);
                as_good
            });
            if keeps {
                return;
            }
            for (who, was) in were {
                self.take_back(who);
                self.give(who, was);
            }
            self.take_back(n);
        }
        self.give(n, own);
    }
}
