//! Places to try, before anybody says which are free.

use super::frame::Frame;

/// Places in a cell in rows along its ring, shifted by half a step from row to row, with room for the
/// mark on all sides.
pub(crate) fn lattice(frame: &Frame<'_>, sector: usize, level: usize, size: f64) -> Vec<(f64, f64)> {
    let cell = frame.cell(sector, level);
    let pad = size * 1.25 + 2.0;
    let step = (size * 0.85).max(1.4);
    let (first, last) =
        (cell.inner.max(pad * 1.6) + if cell.inner == 0.0 { 0.0 } else { pad }, cell.outer - pad);
    let mut places = Vec::new();
    let rows = ((last - first) / step).floor().max(0.0) as usize;
    for row in 0..=rows {
        let distance = first + row as f64 * step;
        let side = ((pad / distance).min(0.95)).asin().to_degrees();
        let turn = (step / distance).to_degrees();
        let mut angle = cell.from + side + if row % 2 == 1 { turn / 2.0 } else { 0.0 };
        while angle <= cell.to - side {
            places.push(frame.at(angle, distance));
            angle += turn;
        }
    }
    places
}

/// How many of the places [`around`] a point are within a short walk of it: 28 rings.
pub(crate) const NEAR: usize = 1 + 3 * 28 * 29;

/// Places around a point, itself first, in rings of six more each.
pub(crate) fn around(home: (f64, f64)) -> Vec<(f64, f64)> {
    let ring = |ring: usize| {
        (0..ring * 6).map(move |n| {
            let angle = n as f64 / (ring * 6) as f64 * std::f64::consts::TAU;
            (home.0 + ring as f64 * 5.0 * angle.cos(), home.1 + ring as f64 * 5.0 * angle.sin())
        })
    };
    std::iter::once(home).chain((1..=60).flat_map(ring)).collect()
}
