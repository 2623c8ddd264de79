//! Boxes back in the cells that they tell of.

use super::Settling;
use crate::wheel::{
    lattice::{NEAR, around},
    spot::Home,
};
use model::MarkKind;

/// How far the middle of a box is inside its ring at least.
const INSIDE: f64 = 4.0;

impl Settling<'_, '_, '_, '_> {
    /// Whoever reads the wheel takes the place a box lies in for where it acts. While room was looked for, boxes were
    /// let out a step over the edge of their ring; each whose middle is still outside goes back, with its title or
    /// its number, where that needs nobody else to move.
    pub fn bring_home(&mut self, order: &[u32]) {
        for n in order.iter().copied() {
            let member = &self.cast.members[n as usize];
            let Some(spot) = self.spots[n as usize].clone() else { continue };
            if member.kind != MarkKind::Initiative || self.placing.outside(member, &spot) == 0.0 {
                continue;
            }
            let here = (spot.x, spot.y);
            let inside = self.placing.within(member, &around(here)[..NEAR], -INSIDE);
            let lists = self.placing.blocks(member, self.placing.called(member));
            self.placing.give_back(n, &spot);
            let found = self.placing.first(member, &lists, &inside, Home::of_layout(here), spot.size);
            let now = found.filter(|spot| spot.label.is_some()).unwrap_or(spot);
            self.placing.take(n, member, &now);
            self.spots[n as usize] = Some(now);
        }
    }
}
