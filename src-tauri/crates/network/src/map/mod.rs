//! What all maps share: who is on them, what lies where, and what stands beside a mark.

pub(crate) mod area;
pub(crate) mod cast;
pub(crate) mod label;
pub(crate) mod mark;

use crate::{SceneWords, net::network_map, wheel::wheel};
use area::Rect;
use model::{Area, Coverage, Scene, SceneRequest, SceneView, Snapshot};

/// The map that was asked for. `coverage` is that of the snapshot.
pub fn scene(snapshot: &Snapshot, coverage: &Coverage, request: &SceneRequest, words: &SceneWords) -> Scene {
    match request.view {
        SceneView::Wheel => wheel(snapshot, coverage, request, words),
        SceneView::Network => network_map(snapshot, request, words),
    }
}

pub(crate) fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

pub(crate) fn area_of(rect: &Rect) -> Area {
    let (x, y) = (tenth(rect.x0), tenth(rect.y0));
    Area { x, y, width: tenth(rect.x1 - rect.x0), height: tenth(rect.y1 - rect.y0) }
}

pub(crate) fn rect_of(area: &Area) -> Rect {
    Rect { x0: area.x, y0: area.y, x1: area.x + area.width, y1: area.y + area.height }
}
