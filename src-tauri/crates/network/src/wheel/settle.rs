//! Taking turns, and making room for those who come late.
//!
//! Everybody takes the best place that those before them left free. Now and then somebody finds no room for
//! their name. Then others are asked to make some: the newcomer takes the place that is cheapest to clear,
//! and whoever was in the way finds another label or another place, or waits and asks in turn. Each time
//! somebody has to wait, making them wait again costs more, so that room is found where it is (guided
//! ejection search: Nagata and Bräysy 2009). The fullest wheel that was seen stays.
//!
//! Because people come in the order they were added, the wheel of those who were there before is made first
//! and exactly as before; somebody new moves only those few who make room for them.

mod clear;
mod hand;
mod home;

use super::{
    area::NOBODY,
    cast::{Cast, Member},
    crowd::Crowd,
    lattice::{NEAR, around},
    place::Placing,
    search::Eviction,
    spot::{Home, Spot},
};
use model::MarkKind;
use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

/// How many turns those who wait get for each newcomer.
const TURNS: usize = 60;
/// And for all of them together, to look for names and for any sign.
const ALL_TURNS: [usize; 2] = [720, 480];
/// Of the turns that are left, a newcomer gets one part in so many, and at least a few: a wheel that is too
/// full must not take for ever.
const SHARE: usize = 12;
const LEAST: usize = 4;
/// A newcomer moves no more than so many, and one part in so many of those who are there: the picture that
/// people know stays.
const MOVED: (usize, usize) = (2, 14);
/// How much hanging over the edge of a cell costs while room is looked for, turn by turn, in parts of what
/// it costs otherwise. At nothing, being close to others is even wanted.
const EASE: [f64; 4] = [0.35, 0.1, 0.35, 0.0];
/// What it costs to take away a mark and a label of somebody who was never asked before.
const PRICE: (f64, f64) = (9.0, 7.0);

/// Everybody who has come so far.
pub(crate) struct Settling<'p, 'c, 'f, 'a> {
    pub placing: &'p mut Placing<'f, 'a>,
    cast: &'c Cast<'c>,
    crowd: &'c Crowd,
    /// How many stakeholders have come into each cell.
    come: BTreeMap<(usize, usize), usize>,
    /// Where everybody is; none for those who have not come yet, and while somebody waits.
    pub spots: Vec<Option<Spot>>,
    /// How dear it is to ask somebody to make room.
    asked: Vec<f64>,
    /// Where people put somebody, once they are there.
    hands: Vec<Option<Home>>,
    /// True while nobody's mark may move: labels make room for labels only.
    pinned: bool,
    /// How many of the kinds of labels somebody could have are good enough for them.
    content: Vec<usize>,
    /// Turns left to look for names, and for any sign.
    turns: [usize; 2],
}

impl<'p, 'c, 'f, 'a> Settling<'p, 'c, 'f, 'a> {
    pub fn new(
        placing: &'p mut Placing<'f, 'a>,
        cast: &'c Cast<'c>,
        crowd: &'c Crowd,
    ) -> Settling<'p, 'c, 'f, 'a> {
        Settling {
            placing,
            cast,
            crowd,
            come: BTreeMap::new(),
            spots: vec![None; cast.members.len()],
            asked: cast.members.iter().map(weight).collect(),
            hands: vec![None; cast.members.len()],
            pinned: false,
            content: vec![1; cast.members.len()],
            turns: ALL_TURNS,
        }
    }

    /// Seats one more, where the layout would have them.
    pub fn bring_in(&mut self, n: u32) {
        let member = &self.cast.members[n as usize];
        self.draw_in(n);
        self.spots[n as usize] = Some(self.placing.place(n, member));
        // Where nobody has a label, whoever is small is so for want of room.
        if self.lack(n) > 0.0 && self.placing.scale.labelled {
            let before = self.spots.clone();
            let lacking = self.lacking();
            let most = MOVED.0 + before.iter().flatten().count() / MOVED.1;
            self.strip(n);
            self.find_seats(vec![n], &|all| all.moved_from(&before) <= most);
            if self.lacking() > lacking {
                self.restore(before);
            }
        }
    }

    /// Once a cell is too full for marks and labels as they were, all who sit there are drawn smaller where
    /// they are: nobody sits down anew because one more has come.
    fn draw_in(&mut self, n: u32) {
        let Member { kind, sector, level, .. } = self.cast.members[n as usize];
        if kind != MarkKind::Stakeholder {
            return;
        }
        let come = self.come.entry((sector, level)).or_default();
        *come += 1;
        let now = self.crowd.cell(sector, level, *come);
        if self.placing.scale.cells[sector][level] == now {
            return;
        }
        Rc::make_mut(&mut self.placing.scale.cells)[sector][level] = now;
        for (who, member) in self.cast.members.iter().enumerate() {
            if (member.kind, member.sector, member.level) != (kind, sector, level) {
                continue;
            }
            if let Some(spot) = &self.spots[who] {
                let size = spot.size.min(self.placing.scale.size_of(member));
                let called = self.placing.called(member);
                self.spots[who] = Some(self.placing.redraw(who as u32, member, spot, size, called));
            }
        }
    }

    /// Gives each who has a label the best there is now that all are there. Nobody moves.
    pub fn polish(&mut self, order: &[u32]) {
        for n in order {
            let member = &self.cast.members[*n as usize];
            let called = self.placing.called(member);
            if let Some(spot) = self.spots[*n as usize].as_ref().filter(|spot| spot.label.is_some()) {
                self.spots[*n as usize] = Some(self.placing.relabel(*n, member, spot, called, false));
            }
        }
    }

    /// Seats those who wait, as well as can be.
    fn find_seats(&mut self, mut waiting: Vec<u32>, allowed: &dyn Fn(&Self) -> bool) {
        for round in 0..3 {
            waiting = self.seat_all(waiting, usize::from(round > 0), allowed);
            // Who found no room for a name is content with any sign.
            for n in &waiting {
                self.content[*n as usize] = usize::MAX;
            }
        }
        for n in waiting {
            let member = &self.cast.members[n as usize];
            let spot = match &self.spots[n as usize] {
                Some(spot) => self.placing.relabel(n, member, spot, self.placing.called(member), false),
                None => self.placing.place(n, member),
            };
            self.spots[n as usize] = Some(spot);
        }
    }

    /// Where somebody would like to be.
    fn home_of(&self, n: u32) -> Home {
        self.hands[n as usize].unwrap_or_else(|| self.placing.home(&self.cast.members[n as usize]))
    }

    /// Seats those who wait, and says who still does in the fullest wheel that was seen, which stays.
    fn seat_all(&mut self, mut pool: Vec<u32>, purse: usize, allowed: &dyn Fn(&Self) -> bool) -> Vec<u32> {
        if pool.is_empty() {
            return pool;
        }
        let ease = self.placing.ease;
        let mut best = (self.missed(&pool), self.spots.clone(), pool.clone());
        let turns = TURNS.min(self.turns[purse] / SHARE).max(LEAST);
        for turn in 0..turns {
            let Some(n) = pool.pop() else { break };
            self.turns[purse] = self.turns[purse].saturating_sub(1);
            self.placing.ease = EASE[turn % EASE.len()];
            if !self.seat(n) {
                self.asked[n as usize] += weight(&self.cast.members[n as usize]);
                match self.clear_for(n) {
                    Some(out) => pool.extend(out),
                    // Nobody can make room for this one now: the others come first.
                    None => pool.insert(0, n),
                }
            }
            let missed = self.missed(&pool);
            if missed < best.0 && allowed(self) {
                best = (missed, self.spots.clone(), pool.clone());
            }
        }
        self.placing.ease = ease;
        self.restore(best.1);
        best.2
    }

    /// How many are not where they were, or wait without a place.
    fn moved_from(&self, before: &[Option<Spot>]) -> usize {
        let at = |spot: &Option<Spot>| spot.as_ref().map(|spot| (spot.x, spot.y));
        before.iter().zip(&self.spots).filter(|(then, now)| then.is_some() && at(then) != at(now)).count()
    }

    /// How much those who wait are missed; to stay without any sign is worse than without a name.
    fn missed(&self, pool: &[u32]) -> f64 {
        let of = |n: &u32| {
            let content = if self.content[*n as usize] > 1 { 1.5 } else { 1.0 };
            content * weight(&self.cast.members[*n as usize])
        };
        pool.iter().map(of).sum()
    }

    /// Takes the label away; the mark stays.
    fn strip(&mut self, n: u32) {
        let Some(spot) = &self.spots[n as usize] else { return };
        let member = &self.cast.members[n as usize];
        let bare = self.placing.spot(member, (spot.x, spot.y), spot.size, None);
        self.placing.give_back(n, spot);
        self.placing.take(n, member, &bare);
        self.spots[n as usize] = Some(bare);
    }

    /// Takes everything away: whoever waits without a place may come back to another.
    fn lift(&mut self, n: u32) {
        if let Some(spot) = self.spots[n as usize].take() {
            self.placing.give_back(n, &spot);
        }
    }

    fn sit_down(&mut self, n: u32, spot: Spot) {
        self.lift(n);
        self.placing.take(n, &self.cast.members[n as usize], &spot);
        self.spots[n as usize] = Some(spot);
    }

    /// Seats somebody with their name if there is room: where they are, or elsewhere if they may leave.
    fn seat(&mut self, n: u32) -> bool {
        let member = &self.cast.members[n as usize];
        let full = self.placing.scale.size_of(member);
        let stays = self.pinned || self.hands[n as usize].is_some();
        if let Some((at, size)) = self.spots[n as usize].as_ref().map(|spot| ((spot.x, spot.y), spot.size)) {
            if (size == full || stays)
                && let Some(spot) = self.free_spot(n, n, &[at], size)
            {
                self.sit_down(n, spot);
                return true;
            }
            if stays {
                return false;
            }
            self.lift(n);
        }
        let places = self.places_for(n);
        self.free_spot(NOBODY, n, &places, full).map(|spot| self.sit_down(n, spot)).is_some()
    }

    fn free_spot(&mut self, owner: u32, n: u32, places: &[(f64, f64)], size: f64) -> Option<Spot> {
        let member = &self.cast.members[n as usize];
        let lists = self.placing.blocks(member, self.placing.called(member));
        let home = self.home_of(n);
        if lists.is_empty() {
            return self.placing.best(owner, member, places, home, size, None);
        }
        lists.iter().take(self.content[n as usize]).enumerate().find_map(|(rank, blocks)| {
            self.placing.best(owner, member, places, home, size, Some((rank, blocks)))
        })
    }

    /// Takes the cheapest place to clear, and says who waits now.
    fn clear_for(&mut self, n: u32) -> Option<Vec<u32>> {
        let Eviction { spot, out } = self.cheapest(n)?;
        self.take_away(&out);
        self.sit_down(n, spot);
        let out: BTreeSet<u32> = out.into_iter().map(|(who, _)| who).collect();
        Some(out.into_iter().filter(|who| !self.seat(*who)).collect())
    }

    fn cheapest(&mut self, n: u32) -> Option<Eviction> {
        let member = &self.cast.members[n as usize];
        let lists = self.placing.blocks(member, self.placing.called(member));
        let (places, size) = match (&self.spots[n as usize], self.hands[n as usize]) {
            (Some(bare), _) => (vec![(bare.x, bare.y)], bare.size),
            // Whatever it costs: people see at once when something does not stay where they put it.
            (None, Some(hand)) => (vec![hand.at], self.placing.scale.size_of(member)),
            (None, None) => (self.places_for(n), self.placing.scale.size_of(member)),
        };
        let rank = self.content[n as usize].min(lists.len()).checked_sub(1)?;
        let home = self.home_of(n);
        let price = |who, part| self.price(who, part);
        self.placing.cheapest_eviction(n, member, &places, home, size, (rank, &lists[rank]), price)
    }

    /// Where somebody may go, the nearest to home first. Boxes may leave their cell by a few steps.
    fn places_for(&mut self, n: u32) -> Vec<(f64, f64)> {
        let member = &self.cast.members[n as usize];
        let (home, size) = (self.home_of(n).at, self.placing.scale.size_of(member));
        let mut places = self.placing.places(member, size, home);
        if member.kind == MarkKind::Initiative {
            places.extend(self.placing.at_home(member, &around(home)[..NEAR]));
            let away = |(x, y): &(f64, f64)| (x - home.0).powi(2) + (y - home.1).powi(2);
            places.sort_by(|a, b| away(a).total_cmp(&away(b)));
        }
        places
    }

    /// Puts everybody where they are in `spots`.
    fn restore(&mut self, spots: Vec<Option<Spot>>) {
        for (n, spot) in self.spots.iter().enumerate() {
            if let Some(spot) = spot {
                self.placing.give_back(n as u32, spot);
            }
        }
        for (n, spot) in spots.iter().enumerate() {
            if let Some(spot) = spot {
                self.placing.take(n as u32, &self.cast.members[n], spot);
            }
        }
        self.spots = spots;
    }
}

/// How much somebody's name is missed: a title, and the name of one that carries the most, more than others.
fn weight(member: &Member<'_>) -> f64 {
    match member.kind {
        MarkKind::Initiative => 3.0,
        MarkKind::Stakeholder if member.roomy => 2.0,
        MarkKind::Stakeholder => 1.0,
    }
}
