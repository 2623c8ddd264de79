//! What people rely on: nothing on the wheel touches anything else, nobody moves without reason, and nobody
//! is shown who must not be.

mod crowded;
mod hand;
mod overlap;
mod places;
mod random;
mod scales;
mod shown;

use super::*;
use crate::{coverage, town::Town};
use model::{Area, Id, LabelText, Place};

const DOMAINS: [&str; 6] =
    ["relationships", "physical-health", "mental-health", "safety", "shelter", "education"];
const LEVELS: [&str; 4] = ["individual", "family", "community", "society"];

fn words() -> SceneWords {
    SceneWords { unknown_here: "Not known yet: who acts here?".into(), ..SceneWords::default() }
}

fn scene(town: &Town, request: &SceneRequest) -> Scene {
    with_places(town, request, &[])
}

/// Where somebody put a mark.
fn by_hand(mark: Id, x: f64, y: f64) -> Place {
    Place { view: "wheel".into(), mark, x, y }
}

fn with_places(town: &Town, request: &SceneRequest, places: &[Place]) -> Scene {
    let plan = Snapshot { places: places.to_vec(), ..town.plan.clone() };
    wheel(&plan, &coverage(&plan), request, &words())
}

/// A town of so many with plain names, spread over all cells.
fn spread(count: usize) -> Town {
    let mut town = Town::new();
    for n in 0..count {
        let (d, l) = (n % 6, n / 6 % 4);
        town.stakeholder(
            &format!("Neighbour {n}"),
            "civic",
            &[DOMAINS[d], DOMAINS[(d + 1) % 6]],
            &[LEVELS[l]],
        );
    }
    town
}

fn mark(scene: &Scene, id: Id) -> &Mark {
    scene.marks.iter().find(|mark| mark.id == id).unwrap()
}
