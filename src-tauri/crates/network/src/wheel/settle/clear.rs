//! Clearing room, for a newcomer's place and for what the map itself says there; and what it costs.

use super::{PRICE, Settling, weight};
use crate::wheel::area::{InTheWay, NOBODY, Part, Rect};
use model::MarkKind;
use std::collections::BTreeSet;

/// Besides those who were where a sign is now, so many may move for it.
const SIGN_MOVES: usize = 1;

impl Settling<'_, '_, '_, '_> {
    /// Clears the first of these places that nobody is in, or else the one that is cheapest to clear, and
    /// takes it for nobody. Says which.
    pub fn clear_one_of(&mut self, places: &[Rect], margin: f64) -> Option<usize> {
        let mut best: Option<(f64, usize, InTheWay)> = None;
        for (n, place) in places.iter().enumerate() {
            let mut out = Vec::new();
            if !self.placing.taken.blockers(&place.grown(margin), &mut out) {
                continue;
            }
            let bill = out.iter().map(|(who, part)| self.price(*who, *part)).sum::<Option<f64>>();
            match bill.map(|bill| bill + n as f64 * 0.5) {
                Some(cost) if best.as_ref().is_none_or(|(least, ..)| cost < *least) => {
                    best = Some((cost, n, out));
                }
                _ => {}
            }
        }
        let (_, n, out) = best?;
        self.make_way(out, &places[n..=n]);
        Some(n)
    }

    /// Clears all of these places if nothing but labels is in them, and takes them for nobody.
    pub fn clear_labels(&mut self, places: &[Rect], margin: f64) -> bool {
        let mut out = Vec::new();
        let mut free = places.iter();
        if !free.all(|place| self.placing.taken.blockers(&place.grown(margin), &mut out))
            || out.iter().any(|(_, part)| *part == Part::Mark)
        {
            return false;
        }
        self.make_way(out, places);
        true
    }

    fn make_way(&mut self, out: Vec<(u32, Part)>, places: &[Rect]) {
        let before = self.spots.clone();
        let most = out.len() + SIGN_MOVES;
        self.take_away(&out);
        places.iter().for_each(|place| self.placing.taken.take(*place, NOBODY, Part::Mark));
        let out: BTreeSet<u32> = out.into_iter().map(|(who, _)| who).collect();
        let waiting = out.into_iter().filter(|who| !self.seat(*who)).collect();
        self.find_seats(waiting, &|all| all.moved_from(&before) <= most);
    }

    pub(super) fn take_away(&mut self, out: &[(u32, Part)]) {
        for (who, part) in out {
            match part {
                Part::Mark => self.lift(*who),
                Part::Label => self.strip(*who),
            }
        }
    }

    /// What it costs to take away a mark or a label; none for what stays.
    pub(super) fn price(&self, who: u32, part: Part) -> Option<f64> {
        let asked = self.asked[who as usize];
        match part {
            Part::Mark if self.pinned || self.hands[who as usize].is_some() => None,
            Part::Mark => Some(PRICE.0 * asked),
            Part::Label => Some(PRICE.1 * asked),
        }
    }

    pub(super) fn lacking(&self) -> f64 {
        (0..self.spots.len() as u32).map(|n| self.lack(n)).sum()
    }

    /// What somebody's spot lacks: 0 for full size and the label that was wanted.
    pub(super) fn lack(&self, n: u32) -> f64 {
        let member = &self.cast.members[n as usize];
        let called = self.placing.called(member);
        let Some(spot) = &self.spots[n as usize] else { return 0.0 };
        let label = match &spot.label {
            Some(label) => label.rank as f64,
            None if called.name || called.number => 5.0,
            None => 0.0,
        };
        let away = match member.kind {
            MarkKind::Initiative => (self.placing.outside(member, spot) / 40.0 - 1.0).max(0.0),
            MarkKind::Stakeholder => 0.0,
        };
        weight(member) * 2.0 * label + away + 20.0 * (1.0 - spot.size / self.placing.scale.size_of(member))
    }
}
