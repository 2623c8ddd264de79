//! What people rely on: nothing on the network touches anything else, nobody moves without reason, those put by hand
//! stay, and nobody is shown who must not be.

mod overlap;
mod places;
mod random;
mod shown;

use super::*;
use crate::town::Town;
use model::{Id, MarkPlace, Place as Stored, TiePresence};
use overlap::faults;

const DOMAINS: [&str; 6] =
    ["relationships", "physical-health", "mental-health", "safety", "shelter", "education"];
const LEVELS: [&str; 4] = ["individual", "family", "community", "society"];

fn scene(town: &Town, request: &SceneRequest) -> Scene {
    let request = SceneRequest { view: SceneView::Network, ..request.clone() };
    network_map(&town.plan, &request, &SceneWords::default())
}

/// A town in which each newcomer is tied to one or two who are there, now and then to nobody; by a fixed congruential
/// sequence (Park and Miller 1988).
fn grown(count: usize) -> Town {
    const WHOSE: [&str; 8] =
        ["Newcomer", "Public", "St. Anne’s", "Grandparents’", "Main St", "Young", "Housing", "Riverbend"];
    const WHAT: [&str; 7] =
        ["Centre", "Library", "Support Group", "Health Department", "Office", "Families Network", "Circle"];
    let mut state = 20_260_302u64;
    let mut below = |end: usize| {
        state = state * 48_271 % 2_147_483_647;
        (state >> 3) as usize % end
    };
    let mut town = Town::new();
    let mut ids: Vec<Id> = Vec::new();
    let mut ends = vec![0];
    for n in 0..count {
        let name = format!("{} {} {n}", WHOSE[below(8)], WHAT[below(7)]);
        town.stakeholder(&name, "civic", &[DOMAINS[below(6)]], &[LEVELS[below(4)]]);
        let id = aged(n);
        town.plan.stakeholders[n].id = id;
        ids.push(id);
        for again in 0..3 {
            let lonely = below(10) == 0 || again > 0 && below(3) == 0;
            let other = if below(3) == 0 { below(n.max(1)) } else { ends[below(ends.len())] };
            if !lonely && other < n {
                town.tie(id, ids[other], TiePresence::Present);
                ends.extend([n, other]);
            }
        }
    }
    town
}

/// An identity that is later than those of lower numbers.
fn aged(n: usize) -> Id {
    Id::v7(1_700_000_000_000 + n as u64 * 60_000, [n as u8; 10])
}

fn mark(scene: &Scene, id: Id) -> &Mark {
    scene.marks.iter().find(|mark| mark.id == id).unwrap()
}

/// How far each mark of the first is from where it is on the second, from the least.
fn moves(before: &Scene, after: &Scene) -> Vec<f64> {
    let moved = |was: &Mark| {
        let now = mark(after, was.id);
        (now.x - was.x).hypot(now.y - was.y)
    };
    let mut moves: Vec<f64> = before.marks.iter().map(moved).collect();
    moves.sort_by(f64::total_cmp);
    moves
}

/// What the window hands over: where all marks of a scene are.
fn shown(scene: &Scene) -> Vec<MarkPlace> {
    let unit = |value: f64, centre: f64| (value - centre) / scene.radius;
    let place = |mark: &Mark| MarkPlace {
        id: mark.id,
        x: unit(mark.x, scene.centre.x),
        y: unit(mark.y, scene.centre.y),
    };
    scene.marks.iter().map(place).collect()
}
