//! Overlaps, looked for with code that shares nothing with the placing.

use super::*;
use model::Area;

fn meet(one: &Area, other: &Area) -> bool {
    one.x < other.x + other.width
        && other.x < one.x + one.width
        && one.y < other.y + other.height
        && other.y < one.y + one.height
}

/// Pairs of marks and labels that touch, and what leaves the square.
pub(super) fn faults(scene: &Scene) -> Vec<String> {
    let mut pieces: Vec<(usize, Area)> = Vec::new();
    for (n, mark) in scene.marks.iter().enumerate() {
        pieces.push((n, mark.area));
        let beside = mark.label.as_ref().filter(|_| mark.kind == MarkKind::Stakeholder);
        pieces.extend(beside.map(|label| (n, label.area)));
    }
    let mut faults = Vec::new();
    let name = |n: usize| &scene.marks[n].name;
    for (at, (n, one)) in pieces.iter().enumerate() {
        for (m, other) in &pieces[..at] {
            if meet(one, other) {
                faults.push(format!("{} touches {}", name(*n), name(*m)));
            }
        }
        let Area { x, y, width, height } = *one;
        if x < 0.0 || y < 0.0 || x + width > scene.side || y + height > scene.side {
            faults.push(format!("{} leaves the picture", name(*n)));
        }
    }
    faults
}

#[test]
fn few_ties_run_through_names_of_others() {
    let scene = scene(&grown(30), &SceneRequest::default());
    let mut crossed = 0;
    for tie in &scene.ties {
        let (a, b) = (&scene.marks[tie.from as usize], &scene.marks[tie.to as usize]);
        for (n, mark) in scene.marks.iter().enumerate() {
            let Some(label) = &mark.label else { continue };
            let lies = (0..=100).any(|step| {
                let t = f64::from(step) / 100.0;
                let of =
                    |a: f64, c: f64, b: f64| (1.0 - t) * (1.0 - t) * a + 2.0 * t * (1.0 - t) * c + t * t * b;
                let (x, y) = (of(a.x, tie.bend.x, b.x), of(a.y, tie.bend.y, b.y));
                let area = label.area;
                x > area.x + 2.0
                    && x < area.x + area.width - 2.0
                    && y > area.y + 2.0
                    && y < area.y + area.height - 2.0
            });
            let own = n == tie.from as usize || n == tie.to as usize;
            crossed += usize::from(lies && !own);
        }
    }
    assert!(crossed <= scene.ties.len() / 5, "{crossed} of {}", scene.ties.len());
}
