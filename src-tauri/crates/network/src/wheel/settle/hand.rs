//! Putting somebody where a person put them, without upsetting the picture.
//!
//! Whoever is under the hand steps aside by the least there is room for, and no farther than a short way. All
//! others stay: their labels may turn to another side, and where there is no room a label becomes a number or
//! nothing before a mark is thrown across the map.

use super::Settling;
use crate::wheel::{
    area::{InTheWay, NOBODY, Part},
    lattice::around,
    search::margin,
    spot::{Home, Spot},
};
use std::collections::BTreeSet;

/// How far somebody steps aside at most, in parts of the side of the picture.
const ASIDE: f64 = 0.08;
/// How much farther somebody goes rather than to lie on a label that would have to turn.
const TURN: f64 = 14.0;

/// What is in the way of a mark at a place.
struct Way {
    marks: Vec<u32>,
    labels: Vec<u32>,
}

impl Settling<'_, '_, '_, '_> {
    /// Moves somebody to where a person put them, or as near as what was put there before leaves room for.
    /// Once it is undone, nothing is left of it.
    pub fn put_by_hand(&mut self, n: u32, at: (f64, f64)) {
        let Some(before) = self.spots[n as usize].clone() else { return };
        self.lift(n);
        self.hands[n as usize] = Some(Home::by_hand(at));
        let put = around(at).into_iter().find_map(|at| {
            let spot = self.moved(n, &before, at);
            let way = self.in_the_way(n, &spot)?;
            self.step_aside(&spot, &way)
        });
        let (spot, mut asked) = put.unwrap_or((before, BTreeSet::new()));
        let bare = self.placing.spot(&self.cast.members[n as usize], (spot.x, spot.y), spot.size, None);
        // A box is as large as its title; the name of a mark finds its side when all are seated.
        match self.is_boxed(n) {
            true => self.sit_down(n, spot),
            false => {
                self.sit_down(n, bare);
                asked.insert(n);
            }
        }
        if !self.placing.scale.labelled {
            return asked.into_iter().for_each(|who| self.name_again(who));
        }
        self.pinned = true;
        asked.iter().for_each(|who| self.content[*who as usize] = 1);
        let waiting = asked.into_iter().filter(|who| !self.seat(*who)).collect();
        self.find_seats(waiting, &|_| true);
        self.pinned = false;
    }

    fn name_again(&mut self, n: u32) {
        let member = &self.cast.members[n as usize];
        if let Some(spot) = self.spots[n as usize].clone() {
            self.spots[n as usize] =
                Some(self.placing.relabel(n, member, &spot, self.placing.called(member), false));
        }
    }

    fn is_boxed(&self, n: u32) -> bool {
        self.cast.members[n as usize].kind == model::MarkKind::Initiative
    }

    /// The same mark or box elsewhere; the label of a mark stays behind.
    fn moved(&self, n: u32, spot: &Spot, at: (f64, f64)) -> Spot {
        let label = if self.is_boxed(n) { spot.label.clone() } else { None };
        self.placing.spot(&self.cast.members[n as usize], at, spot.size, label)
    }

    /// Whose marks and labels are where this one would be; none where something is that stays.
    fn in_the_way(&self, n: u32, spot: &Spot) -> Option<Way> {
        let mut found: InTheWay = Vec::new();
        let room = spot.mark.grown(margin(spot.size));
        if !self.placing.frame.holds(&spot.mark) || !self.placing.taken.blockers(&room, &mut found) {
            return None;
        }
        found.retain(|(who, _)| *who != n);
        let marks: Vec<u32> = of(&found, Part::Mark);
        let stays = |who: &u32| self.hands[*who as usize].is_some();
        (!marks.iter().any(stays)).then(|| Way { marks, labels: of(&found, Part::Label) })
    }

    /// Lets those in the way of a spot step aside, one after the other, and strips the labels that lie there.
    /// Says who has no label now; none, and nothing has changed, if somebody has nowhere to go.
    fn step_aside(&mut self, spot: &Spot, way: &Way) -> Option<(Spot, BTreeSet<u32>)> {
        let mut asked: BTreeSet<u32> = way.labels.iter().copied().collect();
        if way.marks.is_empty() {
            way.labels.iter().for_each(|who| self.strip(*who));
            return Some((spot.clone(), asked));
        }
        let before = self.spots.clone();
        for who in way.marks.iter().chain(&way.labels) {
            self.strip_mark(*who);
        }
        let lifted: Vec<(u32, Spot)> =
            way.marks.iter().filter_map(|who| Some((*who, self.spots[*who as usize].clone()?))).collect();
        lifted.iter().for_each(|(who, _)| self.lift(*who));
        self.placing.taken.take(spot.mark, NOBODY, Part::Mark);
        let mut all_found = true;
        for (who, was) in &lifted {
            let Some((there, labels)) = self.nearest_seat(*who, was) else {
                all_found = false;
                break;
            };
            labels.iter().for_each(|label| self.strip(*label));
            asked.extend(labels);
            if !self.is_boxed(*who) {
                asked.insert(*who);
            }
            self.sit_down(*who, there);
        }
        self.placing.taken.give_back(spot.mark, NOBODY);
        if !all_found {
            self.restore(before);
            return None;
        }
        Some((spot.clone(), asked))
    }

    /// Of a mark, the label is taken away; a box keeps its title.
    fn strip_mark(&mut self, n: u32) {
        if !self.is_boxed(n) {
            self.strip(n);
        }
    }

    /// The nearest place in their own cell where no other mark is, and whose labels would have to turn.
    fn nearest_seat(&self, n: u32, was: &Spot) -> Option<(Spot, Vec<u32>)> {
        let far = ASIDE * self.placing.frame.side;
        let member = &self.cast.members[n as usize];
        let already_out = self.placing.outside(member, was);
        let mut best: Option<(f64, Spot, Vec<u32>)> = None;
        for at in around((was.x, was.y)) {
            let away = (at.0 - was.x).hypot(at.1 - was.y);
            if away > far || best.as_ref().is_some_and(|(least, ..)| away >= *least) {
                break;
            }
            let spot = self.moved(n, was, at);
            if self.placing.outside(member, &spot) > already_out {
                continue;
            }
            let Some(way) = self.in_the_way(n, &spot).filter(|way| way.marks.is_empty()) else { continue };
            let cost = away + TURN * way.labels.len() as f64;
            if best.as_ref().is_none_or(|(least, ..)| cost < *least) {
                best = Some((cost, spot, way.labels));
            }
        }
        best.map(|(_, spot, labels)| (spot, labels))
    }
}

fn of(found: &[(u32, Part)], part: Part) -> Vec<u32> {
    found.iter().filter(|(_, each)| *each == part).map(|(who, _)| *who).collect()
}
