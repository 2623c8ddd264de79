//! Overlaps, looked for shape by shape with code that shares nothing with the placing.

use super::*;
use crate::measure::{Weight, width};
use model::Anchor;

/// Something on the picture: a convex outline, and whose it is.
struct Piece {
    owner: String,
    corners: Vec<(f64, f64)>,
}

fn rectangle(owner: String, area: &Area) -> Piece {
    let (x, y, right, below) = (area.x, area.y, area.x + area.width, area.y + area.height);
    Piece { owner, corners: vec![(x, y), (right, y), (right, below), (x, below)] }
}

/// Every mark as it is drawn (outer outline included), every label line by line, every pill and sign, every
/// piece of words in an empty cell.
fn pieces(scene: &Scene) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for mark in &scene.marks {
        let owner = format!("{} {}", mark.name, mark.id);
        match mark.kind {
            MarkKind::Initiative => {
                pieces.push(rectangle(owner.clone(), &mark.area));
                let led = mark.label.as_ref().filter(|label| label.leader.is_some());
                pieces.extend(led.map(|label| rectangle(owner.clone(), &label.area)));
            }
            MarkKind::Stakeholder => {
                let size = mark.size + if mark.double { 3.6 } else { 0.0 };
                let shape = scene.domains[mark.domain as usize].shape;
                let round: Vec<(f64, f64)> =
                    (0..24).map(|n| (f64::from(n) * 15.0).to_radians().sin_cos()).collect();
                let corners = if shape.corners().is_empty() { &round[..] } else { shape.corners() };
                let corners = corners.iter().map(|(x, y)| (mark.x + x * size, mark.y + y * size)).collect();
                pieces.push(Piece { owner: owner.clone(), corners });
                for line in mark.label.iter().flat_map(|label| &label.lines) {
                    let bold = if mark.bold { Weight::Bold } else { Weight::Medium };
                    let size = mark.label.as_ref().map_or(14.0, |label| label.size);
                    let long = width(&line.text, bold, size);
                    let x = match mark.label.as_ref().unwrap().anchor {
                        Anchor::Start => line.x,
                        Anchor::Middle => line.x - long / 2.0,
                        Anchor::End => line.x - long,
                    };
                    // From the top of capitals to the foot of tails.
                    let unit = size / 14.0;
                    let area = Area { x, y: line.y - 10.0 * unit, width: long, height: 13.4 * unit };
                    pieces.push(rectangle(owner.clone(), &area));
                }
            }
        }
    }
    for level in &scene.levels {
        pieces.push(rectangle(format!("pill {}", level.key), &level.pill));
    }
    for (n, cell) in scene.cells.iter().enumerate() {
        if let Some(at) = cell.sign {
            let half = cell.sign_size - 0.5;
            let area = Area { x: at.x - half, y: at.y - half, width: 2.0 * half, height: 2.0 * half };
            pieces.push(rectangle(format!("sign {n}"), &area));
        }
        for piece in cell.words.iter().flat_map(|words| &words.pieces) {
            let (sin, cos) = piece.angle.to_radians().sin_cos();
            let size = cell.words.as_ref().map_or(14.0, |words| words.size);
            let (up, down) = (size * 10.0 / 14.0, size * 3.4 / 14.0);
            let half = width(&piece.text, Weight::Medium, size) / 2.0;
            let corner = |x: f64, y: f64| (piece.x + x * cos - y * sin, piece.y + x * sin + y * cos);
            let corners =
                vec![corner(-half, -up), corner(half, -up), corner(half, down), corner(-half, down)];
            pieces.push(Piece { owner: format!("words {n}"), corners });
        }
    }
    pieces
}

/// Whether two convex outlines have a point in common: unless a side of one parts them (separating axes).
fn touch(one: &Piece, other: &Piece) -> bool {
    let parts = |of: &Piece, from: &Piece| {
        (0..of.corners.len()).any(|n| {
            let (a, b) = (of.corners[n], of.corners[(n + 1) % of.corners.len()]);
            let normal = (b.1 - a.1, a.0 - b.0);
            let along = |p: &(f64, f64)| p.0 * normal.0 + p.1 * normal.1;
            let span = |piece: &Piece| {
                let all = piece.corners.iter().map(along);
                all.fold((f64::MAX, f64::MIN), |(low, high), v| (low.min(v), high.max(v)))
            };
            let (mine, theirs) = (span(of), span(from));
            mine.1 < theirs.0 || theirs.1 < mine.0
        })
    };
    !parts(one, other) && !parts(other, one)
}

/// Pairs that touch, and pieces that leave the wheel.
pub(super) fn faults(scene: &Scene) -> Vec<String> {
    let pieces = pieces(scene);
    let mut faults = Vec::new();
    for (n, one) in pieces.iter().enumerate() {
        for other in &pieces[..n] {
            if one.owner != other.owner && touch(one, other) {
                faults.push(format!("{} touches {}", one.owner, other.owner));
            }
        }
        let far = one.corners.iter().map(|(x, y)| (x - scene.centre.x).hypot(y - scene.centre.y));
        if !one.owner.starts_with("pill") && far.fold(0.0, f64::max) > scene.radius {
            faults.push(format!("{} leaves the wheel", one.owner));
        }
    }
    // A name may not lie on its own mark either.
    for mark in scene.marks.iter().filter(|mark| mark.kind == MarkKind::Stakeholder) {
        let own: Vec<&Piece> =
            pieces.iter().filter(|p| p.owner == format!("{} {}", mark.name, mark.id)).collect();
        if own[1..].iter().any(|line| touch(own[0], line)) {
            faults.push(format!("{} lies on its own mark", mark.name));
        }
    }
    faults
}
